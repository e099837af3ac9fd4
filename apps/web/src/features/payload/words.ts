import type { Conflict } from '@ortak/analysis/plan';
import type { Words } from '../../words/language.tsx';
import type { Carriers, Part } from './choice.ts';
import type { FigureName } from './lines.ts';

export interface PayloadWords {
  readonly parts: string;
  readonly partNames: Readonly<Record<Part, string>>;
  readonly computing: string;
  readonly range: (from: string, to: string) => string;
  readonly notes: string;
  // Amplifier
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
  readonly spectrumOfCarriers: string;
  readonly spectrumOfNoise: string;
  readonly offset: string;
  readonly bandOffset: string;
  readonly level: string;
  readonly density: string;
  readonly carriersName: string;
  readonly signal: string;
  readonly intermodulation: string;
  readonly strongest: string;
  readonly product: string;
  readonly order: string;
  readonly count: string;
  readonly onCarrier: string;
  readonly overIt: string;
  readonly operation: string;
  readonly groups: string;
  readonly channels: string;
  readonly operationHead: readonly string[];
  // Plan
  readonly noPlan: string;
  readonly satellite: string;
  readonly planOf: (name: string) => string;
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
  // Redundancy
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

export const words: Words<PayloadWords> = {
  en: {
    parts: 'Parts of the payload',
    partNames: { amplifier: 'Amplifiers', plan: 'Frequency plan', redundancy: 'Redundancy' },
    computing: 'Computing …',
    range: (from, to) => `expected ${from} to ${to}`,
    notes: 'What is said of it',
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
    spectrumOfCarriers: 'Carriers and intermodulation behind the amplifier',
    spectrumOfNoise: 'Densities of a band of noise behind the amplifier',
    offset: 'Place on the grid of the carriers: 1 is the first',
    bandOffset: 'From the centre, in widths of the band',
    level: 'Level beside saturation',
    density: 'Density beside that of the saturated power over the band',
    carriersName: 'carriers',
    signal: 'signal',
    intermodulation: 'intermodulation',
    strongest: 'Strongest frequencies of intermodulation',
    product: 'Product',
    order: 'Order',
    count: 'Products',
    onCarrier: 'Falls on',
    overIt: 'A carrier over it',
    operation: 'Operating points of the plan',
    groups: 'Groups',
    channels: 'Channels',
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
    noPlan: 'The programme has no channels. A satellite has them under `transponders`.',
    satellite: 'Satellite',
    planOf: (name) => `Frequency plan of ${name}`,
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
    parts: 'Faydalı yükün bölümleri',
    partNames: { amplifier: 'Yükselteçler', plan: 'Frekans planı', redundancy: 'Yedeklilik' },
    computing: 'Hesaplanıyor …',
    range: (from, to) => `${from} ile ${to} arası beklenir`,
    notes: 'Notlar',
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
    spectrumOfCarriers: 'Yükselteç çıkışında taşıyıcılar ve intermodülasyon',
    spectrumOfNoise: 'Yükselteç çıkışında gürültü bandının yoğunlukları',
    offset: 'Taşıyıcı ızgarasındaki yer: 1 ilk taşıyıcı',
    bandOffset: 'Merkezden uzaklık, bant genişliği olarak',
    level: 'Doymaya göre seviye',
    density: 'Doyma gücünün banttaki yoğunluğuna göre',
    carriersName: 'taşıyıcılar',
    signal: 'sinyal',
    intermodulation: 'intermodülasyon',
    strongest: 'En güçlü intermodülasyon frekansları',
    product: 'Ürün',
    order: 'Derece',
    count: 'Ürün sayısı',
    onCarrier: 'Düştüğü yer',
    overIt: 'Taşıyıcının ona oranı',
    operation: 'Planın çalışma noktaları',
    groups: 'Gruplar',
    channels: 'Kanallar',
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
    noPlan: 'Programda kanal yok. Uydunun kanalları `transponders` altında durur.',
    satellite: 'Uydu',
    planOf: (name) => `${name} frekans planı`,
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
    parts: 'Пайдалы жүктеменің бөліктері',
    partNames: { amplifier: 'Күшейткіштер', plan: 'Жиілік жоспары', redundancy: 'Резервтеу' },
    computing: 'Есептелуде …',
    range: (from, to) => `${from} мен ${to} аралығы күтіледі`,
    notes: 'Ескертпелер',
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
    spectrumOfCarriers: 'Күшейткіш шығысындағы тасушылар мен интермодуляция',
    spectrumOfNoise: 'Күшейткіш шығысындағы шу жолағының тығыздықтары',
    offset: 'Тасушылар торындағы орны: 1 – бірінші тасушы',
    bandOffset: 'Ортасынан ара қашықтығы, жолақ енімен',
    level: 'Қанығуға қатысты деңгей',
    density: 'Қанығу қуатының жолақтағы тығыздығына қатысты',
    carriersName: 'тасушылар',
    signal: 'сигнал',
    intermodulation: 'интермодуляция',
    strongest: 'Интермодуляцияның ең күшті жиіліктері',
    product: 'Құраушы',
    order: 'Реті',
    count: 'Саны',
    onCarrier: 'Түсетін жері',
    overIt: 'Тасушының оған қатынасы',
    operation: 'Жоспардың жұмыс нүктелері',
    groups: 'Топтар',
    channels: 'Арналар',
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
    noPlan: 'Бағдарламада арна жоқ. Спутникте олар `transponders` ішінде тұрады.',
    satellite: 'Спутник',
    planOf: (name) => `${name} жиілік жоспары`,
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
    parts: 'Части полезной нагрузки',
    partNames: { amplifier: 'Усилители', plan: 'Частотный план', redundancy: 'Резервирование' },
    computing: 'Расчёт …',
    range: (from, to) => `ожидается от ${from} до ${to}`,
    notes: 'Примечания',
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
    spectrumOfCarriers: 'Несущие и интермодуляция на выходе усилителя',
    spectrumOfNoise: 'Плотности полосы шума на выходе усилителя',
    offset: 'Место на сетке несущих: 1 — первая',
    bandOffset: 'От центра, в ширинах полосы',
    level: 'Уровень относительно насыщения',
    density: 'Относительно плотности мощности насыщения в полосе',
    carriersName: 'несущие',
    signal: 'сигнал',
    intermodulation: 'интермодуляция',
    strongest: 'Сильнейшие частоты интермодуляции',
    product: 'Продукт',
    order: 'Порядок',
    count: 'Продуктов',
    onCarrier: 'Попадает на',
    overIt: 'Несущая к нему',
    operation: 'Рабочие точки плана',
    groups: 'Группы',
    channels: 'Стволы',
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
    noPlan: 'В программе нет стволов. У спутника они стоят под `transponders`.',
    satellite: 'Спутник',
    planOf: (name) => `Частотный план ${name}`,
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
