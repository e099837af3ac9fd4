/** Words of the amplifier: its curves and operating points. */
import type { Words } from '../../words/language.tsx';
import type { Carriers } from './choice.ts';
import type { FigureName } from './lines.ts';

export interface AmplifierWords {
  readonly noAmplifier: string;
  readonly amplifier: string;
  readonly load: string;
  readonly carriers: (count: Carriers) => string;
  readonly downlinkCn: string;
  readonly uplinkCn: string;
  readonly inputBackOff: string;
  readonly best: string;
  readonly bestSentence: (ibo: string, obo: string, ratio: string) => string;
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly npr: string;
  readonly amAm: string;
  readonly amPm: string;
  readonly nprTitle: string;
  readonly cToImTitle: string;
  readonly powerTitle: string;
  readonly output: string;
  readonly carriersAlone: string;
  readonly phase: string;
  readonly ratio: string;
  readonly power: string;
  readonly together: string;
  readonly downlink: string;
  readonly uplink: string;
  readonly here: string;
  readonly operation: string;
  readonly operationHead: readonly string[];
}

export const amplifierWords: Words<AmplifierWords> = {
  en: {
    noAmplifier: 'The programme has no amplifier. A satellite has them under `amplifiers`.',
    amplifier: 'Amplifier',
    load: 'Carriers',
    carriers: (count) =>
      count === 'noise' ? 'many, as noise' : count === 1 ? '1 carrier' : `${count} equal carriers`,
    downlinkCn: 'Downlink C/N, OBO 0 dB',
    uplinkCn: 'Uplink C/N, IBO 0 dB',
    inputBackOff: 'Input back-off',
    best: 'best',
    bestSentence: (ibo, obo, ratio) =>
      `With this link C/(N + IM) is best at an input back-off of ${ibo}: ${ratio} with the carriers ${obo} below saturation.`,
    figures: {
      obo: 'OBO, whole output',
      signalObo: 'OBO, carriers',
      cToIm: 'C/IM, worst carrier',
      total: 'C/IM, total band',
      gain: 'Gain, 1 carrier',
      phase: 'Phase, 1 carrier',
      rf: 'RF power',
      dc: 'DC power',
      heat: 'Heat',
      efficiency: 'Efficiency',
    },
    npr: 'NPR',
    amAm: 'AM/AM: output over drive',
    amPm: 'AM/PM: phase of one carrier over drive',
    nprTitle: 'NPR and C/(N + IM) over drive',
    cToImTitle: 'C/IM and C/(N + IM) over drive',
    powerTitle: 'Power of one amplifier over drive',
    output: 'Output beside saturation',
    carriersAlone: 'carriers alone',
    phase: 'Phase',
    ratio: 'Ratio',
    power: 'Power',
    together: 'C/(N + IM)',
    downlink: 'C/N down',
    uplink: 'C/N up',
    here: 'here',
    operation: 'Operating points of the plan',
    operationHead: [
      'IBO, dB',
      'OBO, dB',
      'NPR, dB',
      'RF, W',
      'DC, W',
      'Heat, W',
      'DC of all, W',
      'Heat of all, W',
    ],
  },
  tr: {
    noAmplifier: 'Programda yükselteç yok. Uydunun yükselteçleri `amplifiers` altında durur.',
    amplifier: 'Yükselteç',
    load: 'Taşıyıcılar',
    carriers: (count) =>
      count === 'noise' ? 'çok sayıda, gürültü gibi' : count === 1 ? '1 taşıyıcı' : `${count} eşit taşıyıcı`,
    downlinkCn: 'Uydu–yer C/N, OBO 0 dB',
    uplinkCn: 'Yer–uydu C/N, IBO 0 dB',
    inputBackOff: 'Giriş geri çekmesi (IBO)',
    best: 'en iyi',
    bestSentence: (ibo, obo, ratio) =>
      `Bu hatta C/(N + IM) en iyi ${ibo} giriş geri çekmesinde: ${ratio}; taşıyıcılar doymanın ${obo} altında.`,
    figures: {
      obo: 'OBO, bütün çıkış',
      signalObo: 'OBO, taşıyıcılar',
      cToIm: 'C/IM, en kötü taşıyıcı',
      total: 'C/IM, bütün bant',
      gain: 'Kazanç, 1 taşıyıcı',
      phase: 'Faz, 1 taşıyıcı',
      rf: 'RF gücü',
      dc: 'DC gücü',
      heat: 'Isı',
      efficiency: 'Verim',
    },
    npr: 'NPR',
    amAm: 'AM/AM: sürme seviyesine göre çıkış',
    amPm: 'AM/PM: sürme seviyesine göre tek taşıyıcının fazı',
    nprTitle: 'Sürme seviyesine göre NPR ve C/(N + IM)',
    cToImTitle: 'Sürme seviyesine göre C/IM ve C/(N + IM)',
    powerTitle: 'Sürme seviyesine göre bir yükseltecin gücü',
    output: 'Doymaya göre çıkış',
    carriersAlone: 'yalnız taşıyıcılar',
    phase: 'Faz',
    ratio: 'Oran',
    power: 'Güç',
    together: 'C/(N + IM)',
    downlink: 'C/N iniş',
    uplink: 'C/N çıkış',
    here: 'burada',
    operation: 'Planın çalışma noktaları',
    operationHead: [
      'IBO, dB',
      'OBO, dB',
      'NPR, dB',
      'RF, W',
      'DC, W',
      'Isı, W',
      'Toplam DC, W',
      'Toplam ısı, W',
    ],
  },
  kk: {
    noAmplifier: 'Бағдарламада күшейткіш жоқ. Спутникте олар `amplifiers` ішінде тұрады.',
    amplifier: 'Күшейткіш',
    load: 'Тасушылар',
    carriers: (count) =>
      count === 'noise' ? 'көп тасушы, шу ретінде' : count === 1 ? '1 тасушы' : `${count} тең тасушы`,
    downlinkCn: 'Спутник–Жер C/N, OBO 0 дБ',
    uplinkCn: 'Жер–спутник C/N, IBO 0 дБ',
    inputBackOff: 'Кіріс бойынша шегіну (IBO)',
    best: 'ең тиімдісі',
    bestSentence: (ibo, obo, ratio) =>
      `Бұл желіде C/(N + IM) кіріс бойынша шегіну ${ibo} болғанда ең үлкен: ${ratio}, тасушылар қанығудан ${obo} төмен.`,
    figures: {
      obo: 'OBO, бүкіл шығыс',
      signalObo: 'OBO, тасушылар',
      cToIm: 'C/IM, ең нашар тасушы',
      total: 'C/IM, бүкіл жолақ',
      gain: 'Күшейту, 1 тасушы',
      phase: 'Фаза, 1 тасушы',
      rf: 'РЖ қуаты',
      dc: 'Тұтыну қуаты',
      heat: 'Жылу',
      efficiency: 'ПӘК',
    },
    npr: 'NPR',
    amAm: 'AM/AM: қоздыруға тәуелді шығыс',
    amPm: 'AM/PM: қоздыруға тәуелді бір тасушының фазасы',
    nprTitle: 'Қоздыруға тәуелді NPR және C/(N + IM)',
    cToImTitle: 'Қоздыруға тәуелді C/IM және C/(N + IM)',
    powerTitle: 'Қоздыруға тәуелді бір күшейткіштің қуаты',
    output: 'Қанығуға қатысты шығыс',
    carriersAlone: 'тек тасушылар',
    phase: 'Фаза',
    ratio: 'Қатынас',
    power: 'Қуат',
    together: 'C/(N + IM)',
    downlink: 'C/N төмен',
    uplink: 'C/N жоғары',
    here: 'осында',
    operation: 'Жоспардың жұмыс нүктелері',
    operationHead: [
      'IBO, dB',
      'OBO, dB',
      'NPR, dB',
      'РЖ, W',
      'Тұтыну, W',
      'Жылу, W',
      'Барлық тұтыну, W',
      'Барлық жылу, W',
    ],
  },
  ru: {
    noAmplifier: 'В программе нет усилителей. У спутника они стоят под `amplifiers`.',
    amplifier: 'Усилитель',
    load: 'Несущие',
    carriers: (count) =>
      count === 'noise'
        ? 'много, как шум'
        : count === 1
          ? '1 несущая'
          : `${count} ${count < 5 ? 'равные несущие' : 'равных несущих'}`,
    downlinkCn: 'C/N вниз, OBO 0 дБ',
    uplinkCn: 'C/N вверх, IBO 0 дБ',
    inputBackOff: 'Отступ по входу (IBO)',
    best: 'лучший',
    bestSentence: (ibo, obo, ratio) =>
      `На этой линии C/(N + IM) наибольшее при отступе по входу ${ibo}: ${ratio}, несущие на ${obo} ниже насыщения.`,
    figures: {
      obo: 'OBO, весь выход',
      signalObo: 'OBO, несущие',
      cToIm: 'C/IM, худшая несущая',
      total: 'C/IM, вся полоса',
      gain: 'Усиление, 1 несущая',
      phase: 'Фаза, 1 несущая',
      rf: 'ВЧ-мощность',
      dc: 'Потребление',
      heat: 'Тепло',
      efficiency: 'КПД',
    },
    npr: 'NPR',
    amAm: 'AM/AM: выход в зависимости от возбуждения',
    amPm: 'AM/PM: фаза одной несущей в зависимости от возбуждения',
    nprTitle: 'NPR и C/(N + IM) в зависимости от возбуждения',
    cToImTitle: 'C/IM и C/(N + IM) в зависимости от возбуждения',
    powerTitle: 'Мощности одного усилителя в зависимости от возбуждения',
    output: 'Выход относительно насыщения',
    carriersAlone: 'только несущие',
    phase: 'Фаза',
    ratio: 'Отношение',
    power: 'Мощность',
    together: 'C/(N + IM)',
    downlink: 'C/N вниз',
    uplink: 'C/N вверх',
    here: 'здесь',
    operation: 'Рабочие точки плана',
    operationHead: [
      'IBO, dB',
      'OBO, dB',
      'NPR, dB',
      'ВЧ, W',
      'Потребление, W',
      'Тепло, W',
      'Потребление всех, W',
      'Тепло всех, W',
    ],
  },
};
