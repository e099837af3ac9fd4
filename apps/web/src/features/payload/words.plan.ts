/** Words of the frequency plan and its conflicts. */
import type { Conflict } from '@ortak/analysis/plan';
import type { Words } from '../../words/language.tsx';

export interface PlanWords {
  readonly noPlan: string;
  readonly satellite: string;
  readonly planOf: (name: string) => string;
  readonly group: string;
  readonly statedAt: string;
  readonly planSentence: (conflicts: number, watches: number, order: number) => string;
  readonly directions: { readonly uplink: string; readonly downlink: string };
  readonly spectrumUse: (direction: string, channels: string, spectrum: string, times: string) => string;
  readonly conflicts: string;
  readonly severities: Readonly<Record<Conflict['severity'], string>>;
  readonly kinds: Readonly<Record<Conflict['kind'], string>>;
  readonly oscillators: string;
  readonly receiver: string;
  readonly oscillator: string;
  readonly rules: string;
  readonly filters: string;
  readonly filterHead: readonly string[];
}

export const planWords: Words<PlanWords> = {
  en: {
    noPlan: 'The programme has no channels. A satellite has them under `transponders`.',
    satellite: 'Satellite',
    planOf: (name) => `Frequency plan of ${name}`,
    group: 'Group',
    statedAt: 'Stated at',
    planSentence: (conflicts, watches, order) =>
      `${conflicts === 0 ? 'No conflicts' : conflicts === 1 ? '1 conflict' : `${conflicts} conflicts`}, ${watches} to watch, with products of the converters to order ${order}.`,
    directions: { uplink: 'Uplink', downlink: 'Downlink' },
    spectrumUse: (direction, channels, spectrum, times) =>
      `${direction}: ${channels} of channels in ${spectrum} of spectrum, used ${times} times`,
    conflicts: 'Conflicts',
    severities: { conflict: 'Conflict', watch: 'Watch' },
    kinds: {
      'guard-band': 'guard band',
      'co-channel': 'same frequency in two beams',
      'adjacent-channel': 'adjacent channel through the filters',
      'transmit-receive': 'downlink beside uplink',
      spurious: 'product of a converter',
      oscillator: 'oscillator or its harmonic',
      'oscillator-pair': 'two oscillators nearly alike',
      image: 'image frequency',
    },
    oscillators: 'Converters',
    receiver: 'Receiver',
    oscillator: 'Oscillator',
    rules: 'Judged by',
    filters: 'Filters',
    filterHead: [
      'Loss at the edge,',
      'Nearest channel behind input filter,',
      'behind output filter,',
      'behind both,',
    ],
  },
  tr: {
    noPlan: 'Programda kanal yok. Uydunun kanalları `transponders` altında durur.',
    satellite: 'Uydu',
    planOf: (name) => `${name} frekans planı`,
    group: 'Grup',
    statedAt: 'Belirtildiği yer',
    planSentence: (conflicts, watches, order) =>
      `${conflicts === 0 ? 'Çakışma yok' : `${conflicts} çakışma`}, izlenecek ${watches}; çeviricilerin ${order}. dereceye kadar ürünleriyle.`,
    directions: { uplink: 'Çıkış hattı', downlink: 'İniş hattı' },
    spectrumUse: (direction, channels, spectrum, times) =>
      `${direction}: ${spectrum} spektrumda ${channels} kanal, ${times} kez kullanılıyor`,
    conflicts: 'Çakışmalar',
    severities: { conflict: 'Çakışma', watch: 'İzlenecek' },
    kinds: {
      'guard-band': 'koruma bandı',
      'co-channel': 'iki hüzmede aynı frekans',
      'adjacent-channel': 'süzgeçlerden geçen komşu kanal',
      'transmit-receive': 'iniş bandı çıkış bandının yanında',
      spurious: 'çevirici ürünü',
      oscillator: 'osilatör ya da harmoniği',
      'oscillator-pair': 'birbirine çok yakın iki osilatör',
      image: 'görüntü frekansı',
    },
    oscillators: 'Çeviriciler',
    receiver: 'Alıcı',
    oscillator: 'Osilatör',
    rules: 'Ölçütler',
    filters: 'Süzgeçler',
    filterHead: [
      'Kenarda kayıp,',
      'Giriş süzgecinden sonra en yakın kanal,',
      'çıkış süzgecinden sonra,',
      'ikisinden sonra,',
    ],
  },
  kk: {
    noPlan: 'Бағдарламада арна жоқ. Спутникте олар `transponders` ішінде тұрады.',
    satellite: 'Спутник',
    planOf: (name) => `${name} жиілік жоспары`,
    group: 'Топ',
    statedAt: 'Көрсетілген орны',
    planSentence: (conflicts, watches, order) =>
      `${conflicts === 0 ? 'Қайшылық жоқ' : `${conflicts} қайшылық`}, бақылауға ${watches}; түрлендіргіштердің ${order}-ретке дейінгі құраушыларымен.`,
    directions: { uplink: 'Жоғары желі', downlink: 'Төмен желі' },
    spectrumUse: (direction, channels, spectrum, times) =>
      `${direction}: ${spectrum} спектрде ${channels} арна, ${times} рет қолданылады`,
    conflicts: 'Қайшылықтар',
    severities: { conflict: 'Қайшылық', watch: 'Бақылау' },
    kinds: {
      'guard-band': 'қорғаныс аралығы',
      'co-channel': 'екі сәуледегі бір жиілік',
      'adjacent-channel': 'сүзгілерден өтетін көрші арна',
      'transmit-receive': 'төмен жолақ жоғары жолақтың қасында',
      spurious: 'түрлендіргіш құраушысы',
      oscillator: 'гетеродин не оның гармоникасы',
      'oscillator-pair': 'өте жақын екі гетеродин',
      image: 'айналық жиілік',
    },
    oscillators: 'Түрлендіргіштер',
    receiver: 'Қабылдағыш',
    oscillator: 'Гетеродин',
    rules: 'Бағалау шарттары',
    filters: 'Сүзгілер',
    filterHead: [
      'Шетіндегі шығын,',
      'Кіріс сүзгісінен кейінгі ең жақын арна,',
      'шығыс сүзгісінен кейін,',
      'екеуінен кейін,',
    ],
  },
  ru: {
    noPlan: 'В программе нет стволов. У спутника они стоят под `transponders`.',
    satellite: 'Спутник',
    planOf: (name) => `Частотный план ${name}`,
    group: 'Группа',
    statedAt: 'Где указано',
    planSentence: (conflicts, watches, order) =>
      `${conflicts === 0 ? 'Конфликтов нет' : `Конфликтов: ${conflicts}`}, под наблюдением: ${watches}; продукты преобразователей до порядка ${order}.`,
    directions: { uplink: 'Линия вверх', downlink: 'Линия вниз' },
    spectrumUse: (direction, channels, spectrum, times) =>
      `${direction}: ${channels} стволов в ${spectrum} спектра, использование ${times} раза`,
    conflicts: 'Конфликты',
    severities: { conflict: 'Конфликт', watch: 'Следить' },
    kinds: {
      'guard-band': 'защитный интервал',
      'co-channel': 'одна частота в двух лучах',
      'adjacent-channel': 'соседний ствол через фильтры',
      'transmit-receive': 'полоса вниз рядом с полосой вверх',
      spurious: 'продукт преобразователя',
      oscillator: 'гетеродин или его гармоника',
      'oscillator-pair': 'два почти равных гетеродина',
      image: 'зеркальная частота',
    },
    oscillators: 'Преобразователи',
    receiver: 'Приёмник',
    oscillator: 'Гетеродин',
    rules: 'Критерии',
    filters: 'Фильтры',
    filterHead: [
      'Потери на краю,',
      'Ближайший ствол за входным фильтром,',
      'за выходным фильтром,',
      'за обоими,',
    ],
  },
};
