/** Words of redundancy: the network of switches and what failures of amplifiers take. */
import type { Words } from '../../words/language.tsx';

export interface RedundancyWords {
  readonly noNetwork: string;
  readonly network: string;
  readonly networkSentence: (channels: number, tubes: number, switches: number, survives: number) => string;
  readonly clickTube: string;
  readonly withoutFailures: string;
  readonly withFailed: (tubes: string) => string;
  readonly noneMoves: string;
  readonly moves: (switches: string) => string;
  readonly noneInterrupted: string;
  readonly interrupted: (channels: string) => string;
  readonly noneLost: string;
  readonly lost: (channels: string) => string;
  readonly restoreAll: string;
  readonly restore: string;
  readonly fail: string;
  readonly tubeFailed: string;
  readonly tubeSpare: string;
  readonly failureSets: string;
  readonly levelHead: readonly string[];
  readonly searched: string;
  readonly more: (count: number) => string;
  readonly switchOf: (type: string) => string;
  readonly joins: string;
  readonly settings: string;
  readonly settingsNote: string;
  readonly failedHead: string;
  readonly interruptedHead: string;
  readonly lostHead: string;
  readonly setsLeft: (count: number) => string;
}

export const redundancyWords: Words<RedundancyWords> = {
  en: {
    noNetwork: 'The programme has no redundancy network. A satellite has them under `redundancy`.',
    network: 'Network',
    networkSentence: (channels, tubes, switches, survives) =>
      `${channels} channels, ${tubes} amplifiers, ${switches} switches. Every set of up to ${survives} ${survives === 1 ? 'failure' : 'failures'} is served.`,
    clickTube: 'Click an amplifier to fail it, once more to restore it.',
    withoutFailures: 'Without failures',
    withFailed: (tubes) => `With ${tubes} failed`,
    noneMoves: 'No switch moves.',
    moves: (switches) => `Switches that move: ${switches}.`,
    noneInterrupted: 'No channel is interrupted.',
    interrupted: (channels) => `Interrupted, as they get another amplifier: ${channels}.`,
    noneLost: 'No channel is lost.',
    lost: (channels) => `Lost: ${channels}.`,
    restoreAll: 'Restore all',
    restore: 'Restore it',
    fail: 'Fail it',
    tubeFailed: 'failed',
    tubeSpare: 'spare',
    failureSets: 'What it survives',
    levelHead: ['Failures', 'Sets', 'Served', 'Share, %', 'Not served'],
    searched: 'each set searched for a setting that serves every channel',
    more: (count) => `and ${count} more`,
    switchOf: (type) => `${type} switch`,
    joins: 'joins',
    settings: 'Positions for each set of failures',
    settingsNote:
      '* left the place that it has without failures; channels are interrupted that get another amplifier.',
    failedHead: 'Failed',
    interruptedHead: 'Interrupted',
    lostHead: 'Lost',
    setsLeft: (count) => `${count} more sets; a click on the amplifiers shows any of them.`,
  },
  tr: {
    noNetwork: 'Programda yedeklilik ağı yok. Uydunun ağları `redundancy` altında durur.',
    network: 'Ağ',
    networkSentence: (channels, tubes, switches, survives) =>
      `${channels} kanal, ${tubes} yükselteç, ${switches} anahtar. ${survives} arızaya kadar her küme karşılanıyor.`,
    clickTube: 'Arızalı saymak için yükseltece tıklayın; yeniden tıklayınca geri gelir.',
    withoutFailures: 'Arıza yokken',
    withFailed: (tubes) => `${tubes} arızalıyken`,
    noneMoves: 'Hiçbir anahtar dönmüyor.',
    moves: (switches) => `Dönen anahtarlar: ${switches}.`,
    noneInterrupted: 'Hiçbir kanal kesilmiyor.',
    interrupted: (channels) => `Başka yükseltece geçtiği için kesilenler: ${channels}.`,
    noneLost: 'Kaybedilen kanal yok.',
    lost: (channels) => `Kaybedilen: ${channels}.`,
    restoreAll: 'Hepsini geri getir',
    restore: 'Geri getir',
    fail: 'Arızalı say',
    tubeFailed: 'arızalı',
    tubeSpare: 'yedek',
    failureSets: 'Neye dayanır',
    levelHead: ['Arıza', 'Küme', 'Karşılanan', 'Pay, %', 'Karşılanmayan'],
    searched: 'her kümede bütün kanalları besleyen bir anahtar konumu arandı',
    more: (count) => `ve ${count} küme daha`,
    switchOf: (type) => `${type} anahtarı`,
    joins: 'bağlar',
    settings: 'Her arıza kümesi için konumlar',
    settingsNote: '* arızasız konumundan ayrıldı; başka yükseltece geçen kanallar kesilir.',
    failedHead: 'Arızalı',
    interruptedHead: 'Kesilen',
    lostHead: 'Kaybedilen',
    setsLeft: (count) => `${count} küme daha var; yükselteçlere tıklayarak herhangi biri gösterilir.`,
  },
  kk: {
    noNetwork: 'Бағдарламада резервтеу желісі жоқ. Спутникте олар `redundancy` ішінде тұрады.',
    network: 'Желі',
    networkSentence: (channels, tubes, switches, survives) =>
      `${channels} арна, ${tubes} күшейткіш, ${switches} ауыстырып-қосқыш. ${survives} ақауға дейінгі кез келген жиын қамтылады.`,
    clickTube: 'Күшейткішті істен шыққан деп белгілеу үшін басыңыз; тағы бассаңыз қайтады.',
    withoutFailures: 'Ақаусыз',
    withFailed: (tubes) => `${tubes} істен шыққанда`,
    noneMoves: 'Бірде-бір ауыстырып-қосқыш бұрылмайды.',
    moves: (switches) => `Бұрылатын ауыстырып-қосқыштар: ${switches}.`,
    noneInterrupted: 'Бірде-бір арна үзілмейді.',
    interrupted: (channels) => `Басқа күшейткішке ауысқандықтан үзілетіндері: ${channels}.`,
    noneLost: 'Жоғалған арна жоқ.',
    lost: (channels) => `Жоғалғаны: ${channels}.`,
    restoreAll: 'Барлығын қайтару',
    restore: 'Қайтару',
    fail: 'Істен шығару',
    tubeFailed: 'істен шықты',
    tubeSpare: 'резерв',
    failureSets: 'Неге төзеді',
    levelHead: ['Ақау', 'Жиын', 'Қамтылғаны', 'Үлесі, %', 'Қамтылмағаны'],
    searched: 'әр жиын үшін барлық арнаны қамтитын ауыстырғыш қалпы ізделді',
    more: (count) => `және тағы ${count}`,
    switchOf: (type) => `${type} ауыстырып-қосқышы`,
    joins: 'қосады',
    settings: 'Әр ақаулар жиынындағы күйлер',
    settingsNote: '* ақаусыз күйінен ауысты; басқа күшейткішке ауысқан арналар үзіледі.',
    failedHead: 'Істен шыққаны',
    interruptedHead: 'Үзілетіні',
    lostHead: 'Жоғалатыны',
    setsLeft: (count) => `Тағы ${count} жиын бар; күшейткіштерді басып кез келгенін көруге болады.`,
  },
  ru: {
    noNetwork: 'В программе нет сети резервирования. У спутника они стоят под `redundancy`.',
    network: 'Сеть',
    networkSentence: (channels, tubes, switches, survives) =>
      `Стволов ${channels}, усилителей ${tubes}, переключателей ${switches}. Любой набор до ${survives} отказов обслуживается.`,
    clickTube: 'Щёлкните по усилителю, чтобы считать его отказавшим; ещё раз — чтобы вернуть.',
    withoutFailures: 'Без отказов',
    withFailed: (tubes) => `При отказе ${tubes}`,
    noneMoves: 'Ни один переключатель не поворачивается.',
    moves: (switches) => `Поворачиваются: ${switches}.`,
    noneInterrupted: 'Ни один ствол не прерывается.',
    interrupted: (channels) => `Прерываются, переходя на другой усилитель: ${channels}.`,
    noneLost: 'Потерянных стволов нет.',
    lost: (channels) => `Потеряны: ${channels}.`,
    restoreAll: 'Вернуть все',
    restore: 'Вернуть',
    fail: 'Отказ',
    tubeFailed: 'отказ',
    tubeSpare: 'резерв',
    failureSets: 'Что выдерживает',
    levelHead: ['Отказов', 'Наборов', 'Обслужено', 'Доля, %', 'Не обслужены'],
    searched: 'для каждого набора искалось положение переключателей, при котором обслужены все стволы',
    more: (count) => `и ещё ${count}`,
    switchOf: (type) => `Переключатель ${type}`,
    joins: 'соединяет',
    settings: 'Положения для каждого набора отказов',
    settingsNote: '* ушёл из положения без отказов; прерываются стволы, получающие другой усилитель.',
    failedHead: 'Отказали',
    interruptedHead: 'Прерваны',
    lostHead: 'Потеряны',
    setsLeft: (count) => `Ещё наборов: ${count}; любой показывается щелчком по усилителям.`,
  },
};
