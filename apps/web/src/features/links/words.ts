import type { UnknownName } from '@ortak/analysis';
import type { Verdict } from '@ortak/analysis/verdict';
import type { Words } from '../../words/language.tsx';
import type { PartName } from './choice.ts';
import type { VariableName } from './variation.ts';
import type { StepName } from './waterfall.ts';

export const words: Words<{
  readonly choose: string;
  readonly computing: string;
  readonly none: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly margin: string;
  readonly availability: string;
  readonly required: (percent: string) => string;
  readonly worstMonth: string;
  readonly waterfall: string;
  readonly waterfallNote: (percent: string) => string;
  readonly carrierWaterfall: string;
  readonly spare: string;
  readonly bitRate: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly move: string;
  readonly variables: Readonly<Record<VariableName, string>>;
  readonly programmeHas: (value: string) => string;
  readonly reset: string;
  readonly budget: string;
  readonly line: string;
  readonly symbol: string;
  readonly clearSky: string;
  readonly inRain: string;
  readonly unit: string;
  readonly source: string;
  readonly rate: string;
  readonly csv: string;
  readonly notes: string;
  readonly place: string;
  readonly tableNote: (link: string) => string;
  readonly paste: string;
  readonly pasted: string;
  readonly chooseFile: string;
  readonly example: string;
  readonly columnsRead: string;
  readonly outcome: (name: string, computed: number, wrong: number) => string;
  readonly row: string;
  readonly moreRows: (rows: number) => string;
  readonly parts: string;
  readonly part: Readonly<Record<PartName, string>>;
  readonly solveNote: (percent: string, modcod: string) => string;
  readonly unknowns: Readonly<Record<UnknownName, string>>;
  readonly unknown: string;
  readonly has: string;
  readonly justDoes: string;
  readonly lessToKeep: string;
  readonly moreToKeep: string;
  readonly binds: string;
  readonly noSolution: string;
  readonly fadeTitle: string;
  readonly marginTitle: string;
  readonly rateTitle: (isAdaptive: boolean) => string;
  readonly percentOfYear: string;
  readonly lessThanPercent: string;
  readonly fade: string;
  readonly uplink: string;
  readonly downlink: string;
  readonly uplinkAlone: string;
  readonly downlinkAlone: string;
  readonly together: string;
  readonly meanRate: (rate: string) => string;
  readonly rateAtLeast: string;
  readonly meanRateAtLeast: (rate: string) => string;
  readonly pointTitle: (percent: string) => string;
}> = {
  en: {
    choose: 'Link',
    computing: 'Computing …',
    none: 'The programme has no link. Write one into links.yaml, or name a city in the area of a service.',
    verdicts: {
      closes: 'closes',
      fails: 'fails',
      'not visible': 'no sight of the satellite',
      'no gain known': 'no gain known',
      overdriven: 'overdriven',
    },
    margin: 'Margin',
    availability: 'Availability of the average year',
    required: (percent) => `required ${percent}`,
    worstMonth: 'Worst month',
    waterfall: 'What becomes of the carrier-to-noise ratio',
    waterfallNote: (percent) =>
      `In decibels, at ${percent} of the year. Every bar opens the lines behind it.`,
    carrierWaterfall: 'Of all the carrier to the margin of the service that has least',
    spare: 'Margin beyond the one kept',
    bitRate: 'Bit rate',
    steps: {
      density: 'C/N₀ of all the carrier',
      power: 'Power at the receiver',
      share: 'Share, band and losses of the service',
      neededByService: 'Needed by the service',
      kept: 'Margin that it keeps',
      downlink: 'C/N of the downlink',
      uplink: 'Noise of the uplink',
      interference: 'Interference',
      fades: 'Rain and other fades',
      implementation: 'Loss of the modem',
      system: 'System margin kept',
      needed: 'Needed by the MODCOD',
      margin: 'Margin',
    },
    move: 'What may vary',
    variables: {
      diameterM: 'Receiving antenna',
      symbolRateMBd: 'Symbol rate',
      inputBackOffDb: 'Input back-off',
      stationEirpDbw: 'EIRP of the station',
      requiredAvailabilityPercent: 'Required availability',
      systemMarginDb: 'System margin',
      receiverNoiseTemperatureK: 'Receiver noise',
    },
    programmeHas: (value) => `programme: ${value}`,
    reset: 'Back to the programme',
    budget: 'The budget in its order',
    line: 'Line',
    symbol: 'Symbol',
    clearSky: 'Clear sky',
    inRain: 'In rain',
    unit: 'Unit',
    source: 'Formula or place',
    rate: 'Information rate',
    csv: 'CSV',
    notes: 'Limits of the method',
    place: 'Place',
    tableNote: (link) =>
      `Each row becomes the link ${link}, or the one that its column link names, to its place; other columns stay as they are.`,
    paste: 'Paste a table here, or drop a file (CSV or XLSX); its first row names the columns.',
    pasted: 'pasted table',
    chooseFile: 'Choose a file …',
    example: 'Example',
    columnsRead: 'Columns that are read',
    outcome: (name, computed, wrong) =>
      `${name}: ${computed} ${computed === 1 ? 'row' : 'rows'} computed${wrong === 0 ? '' : `, ${wrong} not`}.`,
    row: 'Row',
    moreRows: (rows) => `${rows} more rows are in the files.`,
    parts: 'Questions of a link',
    part: { budget: 'Budget', solve: 'What would just do', year: 'Over the year', table: 'Table of sites' },
    solveNote: (percent, modcod) =>
      `One figure at a time is sought, the others as they are, so that the link just meets ${percent} with ${modcod}.`,
    unknowns: {
      diameter: 'Receiving antenna',
      hpa: 'Power of the station’s amplifier',
      lnb: 'Noise temperature of the receiver',
      rate: 'Symbol rate, power held',
      modcod: 'Rate with the best MODCOD',
      backoff: 'Input back-off',
      availability: 'Availability',
      carriers: 'Carriers that fit the channel',
    },
    unknown: 'Left open',
    has: 'It is',
    justDoes: 'Just does',
    lessToKeep: '0.5 dB less to keep',
    moreToKeep: '0.5 dB more to keep',
    binds: 'What binds',
    noSolution: 'none',
    fadeTitle: 'Fades exceeded at each end',
    marginTitle: 'Margin that is kept in all but a part of the year',
    rateTitle: (isAdaptive) =>
      isAdaptive
        ? 'Rate of the adaptive carrier'
        : 'Rate, if the carrier adapted among the MODCODs of its standard',
    percentOfYear: 'Part of the average year',
    lessThanPercent: 'Part of the average year in which it is less',
    fade: 'Fade',
    uplink: 'Uplink',
    downlink: 'Downlink',
    uplinkAlone: 'Uplink alone',
    downlinkAlone: 'Downlink alone',
    together: 'Both ends',
    meanRate: (rate) => `Mean over the year ${rate}.`,
    rateAtLeast: 'With hysteresis, at least',
    meanRateAtLeast: (rate) => `With the hysteresis of the modem at least ${rate}.`,
    pointTitle: (percent) => `Weather of ${percent} of the year`,
  },
  tr: {
    choose: 'Hat',
    computing: 'Hesaplanıyor …',
    none: 'Programda hat yok. links.yaml içine bir hat yazın ya da bir hizmetin alanında bir şehir belirtin.',
    verdicts: {
      closes: 'kapanıyor',
      fails: 'kapanmıyor',
      'not visible': 'uydu görünmüyor',
      'no gain known': 'kazanç bilinmiyor',
      overdriven: 'aşırı sürülmüş',
    },
    margin: 'Marj',
    availability: 'Ortalama yılın kullanılabilirliği',
    required: (percent) => `gereken ${percent}`,
    worstMonth: 'En kötü ay',
    waterfall: 'Taşıyıcı/gürültü oranından kalan',
    waterfallNote: (percent) =>
      `Desibel olarak, yılın ${percent} kadarı için. Her çubuk arkasındaki satırları açar.`,
    carrierWaterfall: 'Bütün taşıyıcıdan, en azı olan hizmetin marjına',
    spare: 'Tutulanın ötesindeki marj',
    bitRate: 'Bit hızı',
    steps: {
      density: 'Bütün taşıyıcının C/N₀ değeri',
      power: 'Alıcıdaki güç',
      share: 'Hizmetin payı, bandı ve kayıpları',
      neededByService: 'Hizmet için gereken',
      kept: 'Tuttuğu marj',
      downlink: 'İniş hattının C/N değeri',
      uplink: 'Çıkış hattının gürültüsü',
      interference: 'Girişim',
      fades: 'Yağmur ve diğer sönümlemeler',
      implementation: 'Modem kaybı',
      system: 'Ayrılan sistem marjı',
      needed: 'MODCOD için gereken',
      margin: 'Marj',
    },
    move: 'Değişebilecekler',
    variables: {
      diameterM: 'Alıcı anten',
      symbolRateMBd: 'Sembol hızı',
      inputBackOffDb: 'Giriş geri çekmesi (IBO)',
      stationEirpDbw: 'İstasyonun EIRP değeri',
      requiredAvailabilityPercent: 'Gereken kullanılabilirlik',
      systemMarginDb: 'Sistem marjı',
      receiverNoiseTemperatureK: 'Alıcı gürültüsü',
    },
    programmeHas: (value) => `programda: ${value}`,
    reset: 'Programa dön',
    budget: 'Sırasıyla hat bütçesi',
    line: 'Satır',
    symbol: 'Simge',
    clearSky: 'Açık gök',
    inRain: 'Yağmurda',
    unit: 'Birim',
    source: 'Formül ya da yeri',
    rate: 'Bilgi hızı',
    csv: 'CSV',
    notes: 'Yöntemin sınırları',
    place: 'Yer',
    tableNote: (link) =>
      `Her satır, kendi yerine giden ${link} hattı ya da link sütununun adlandırdığı hat olur; öteki sütunlar olduğu gibi kalır.`,
    paste: 'Tabloyu buraya yapıştırın ya da dosya bırakın (CSV veya XLSX); ilk satırı sütunları adlandırır.',
    pasted: 'yapıştırılan tablo',
    chooseFile: 'Dosya seç …',
    example: 'Örnek',
    columnsRead: 'Okunan sütunlar',
    outcome: (name, computed, wrong) =>
      `${name}: ${computed} satır hesaplandı${wrong === 0 ? '' : `, ${wrong} satır hesaplanamadı`}.`,
    row: 'Satır',
    moreRows: (rows) => `Dosyalarda ${rows} satır daha var.`,
    parts: 'Hat soruları',
    part: { budget: 'Bütçe', solve: 'Ne tam yeter', year: 'Yıl boyunca', table: 'Yer tablosu' },
    solveNote: (percent, modcod) =>
      `Ötekiler olduğu gibi kalırken her seferinde bir büyüklük aranır: hat ${modcod} ile ${percent} değerini tam karşılar.`,
    unknowns: {
      diameter: 'Alıcı anten',
      hpa: 'İstasyon yükseltecinin gücü',
      lnb: 'Alıcının gürültü sıcaklığı',
      rate: 'Sembol hızı, güç sabit',
      modcod: 'En iyi MODCOD ile hız',
      backoff: 'Giriş geri çekmesi (IBO)',
      availability: 'Kullanılabilirlik',
      carriers: 'Kanala sığan taşıyıcı',
    },
    unknown: 'Açık bırakılan',
    has: 'Şimdiki',
    justDoes: 'Tam yeten',
    lessToKeep: '0,5 dB daha az pay',
    moreToKeep: '0,5 dB daha çok pay',
    binds: 'Sınırlayan',
    noSolution: 'yok',
    fadeTitle: 'Her uçta aşılan sönümlemeler',
    marginTitle: 'Yılın bir bölümü dışında korunan marj',
    rateTitle: (isAdaptive) =>
      isAdaptive
        ? 'Uyarlamalı taşıyıcının hızı'
        : 'Taşıyıcı, standardının MODCOD’ları arasında uyarlansaydı hız',
    percentOfYear: 'Ortalama yılın payı',
    lessThanPercent: 'Daha az olduğu ortalama yıl payı',
    fade: 'Sönümleme',
    uplink: 'Çıkış hattı',
    downlink: 'İniş hattı',
    uplinkAlone: 'Yalnız çıkış',
    downlinkAlone: 'Yalnız iniş',
    together: 'İki uç',
    meanRate: (rate) => `Yıl ortalaması ${rate}.`,
    rateAtLeast: 'Histerezisle, en az',
    meanRateAtLeast: (rate) => `Modemin histerezisiyle en az ${rate}.`,
    pointTitle: (percent) => `Yılın ${percent} kadarının havası`,
  },
  kk: {
    choose: 'Желі',
    computing: 'Есептелуде …',
    none: 'Бағдарламада желі жоқ. links.yaml файлына желі жазыңыз не қызмет аймағында қала көрсетіңіз.',
    verdicts: {
      closes: 'жетеді',
      fails: 'жетпейді',
      'not visible': 'спутник көрінбейді',
      'no gain known': 'күшейту белгісіз',
      overdriven: 'асыра қоздырылған',
    },
    margin: 'Қор',
    availability: 'Орташа жылдың дайындығы',
    required: (percent) => `талап етілетіні ${percent}`,
    worstMonth: 'Ең нашар ай',
    waterfall: 'Тасушы/шу қатынасынан не қалады',
    waterfallNote: (percent) => `Децибелмен, жылдың ${percent} үшін. Әр жолақ артындағы жолдарды ашады.`,
    carrierWaterfall: 'Бүкіл тасушыдан қоры ең аз қызметтің қорына дейін',
    spare: 'Сақталатыннан тыс қор',
    bitRate: 'Бит жылдамдығы',
    steps: {
      density: 'Бүкіл тасушының C/N₀',
      power: 'Қабылдағыштағы қуат',
      share: 'Қызметтің үлесі, жолағы және шығындары',
      neededByService: 'Қызметке қажеті',
      kept: 'Ол сақтайтын қор',
      downlink: 'Төмен желінің C/N',
      uplink: 'Жоғары желінің шуы',
      interference: 'Бөгеуілдер',
      fades: 'Жаңбыр және басқа өшуліктер',
      implementation: 'Модем шығыны',
      system: 'Сақталатын жүйелік қор',
      needed: 'MODCOD үшін қажет',
      margin: 'Қор',
    },
    move: 'Өзгертуге болатыны',
    variables: {
      diameterM: 'Қабылдау антеннасы',
      symbolRateMBd: 'Символдық жылдамдық',
      inputBackOffDb: 'Кіріс бойынша шегіну (IBO)',
      stationEirpDbw: 'Станцияның ЭИСҚ',
      requiredAvailabilityPercent: 'Талап етілетін дайындық',
      systemMarginDb: 'Жүйелік қор',
      receiverNoiseTemperatureK: 'Қабылдағыш шуы',
    },
    programmeHas: (value) => `бағдарламада: ${value}`,
    reset: 'Бағдарламаға қайту',
    budget: 'Энергетикалық бюджет ретімен',
    line: 'Жол',
    symbol: 'Белгі',
    clearSky: 'Ашық аспан',
    inRain: 'Жаңбырда',
    unit: 'Бірлігі',
    source: 'Формула не орны',
    rate: 'Ақпараттық жылдамдық',
    csv: 'CSV',
    notes: 'Әдістің шектері',
    place: 'Орын',
    tableNote: (link) =>
      `Әр жол өз орнына бағытталған ${link} желісі не link бағаны атаған желі болады; басқа бағандар өзгермейді.`,
    paste: 'Кестені осында қойыңыз не файлды (CSV не XLSX) тастаңыз; бірінші жолы бағандарды атайды.',
    pasted: 'қойылған кесте',
    chooseFile: 'Файл таңдау …',
    example: 'Мысал',
    columnsRead: 'Оқылатын бағандар',
    outcome: (name, computed, wrong) =>
      `${name}: ${computed} жол есептелді${wrong === 0 ? '' : `, ${wrong} жол есептелмеді`}.`,
    row: 'Жол',
    moreRows: (rows) => `Файлдарда тағы ${rows} жол бар.`,
    parts: 'Желі сұрақтары',
    part: { budget: 'Бюджет', solve: 'Дәл не жетеді', year: 'Жыл бойы', table: 'Орындар кестесі' },
    solveNote: (percent, modcod) =>
      `Қалғандары өзгермей, әр жолы бір шама ізделеді: желі ${modcod} арқылы ${percent} талабын дәл орындайды.`,
    unknowns: {
      diameter: 'Қабылдау антеннасы',
      hpa: 'Станция күшейткішінің қуаты',
      lnb: 'Қабылдағыштың шу температурасы',
      rate: 'Символдық жылдамдық, қуаты тұрақты',
      modcod: 'Ең жақсы MODCOD жылдамдығы',
      backoff: 'Кіріс бойынша шегіну (IBO)',
      availability: 'Дайындық',
      carriers: 'Арнаға сиятын тасушылар',
    },
    unknown: 'Ізделетіні',
    has: 'Қазір',
    justDoes: 'Дәл жетеді',
    lessToKeep: 'қор 0,5 дБ аз',
    moreToKeep: 'қор 0,5 дБ көп',
    binds: 'Шектейтіні',
    noSolution: 'жоқ',
    fadeTitle: 'Әр ұшта асатын өшуліктер',
    marginTitle: 'Жылдың бір бөлігінен басқасында сақталатын қор',
    rateTitle: (isAdaptive) =>
      isAdaptive
        ? 'Бейімделетін тасушының жылдамдығы'
        : 'Тасушы өз стандартының MODCOD-тары арасында бейімделсе, жылдамдығы',
    percentOfYear: 'Орташа жылдың үлесі',
    lessThanPercent: 'Одан аз болатын орташа жыл үлесі',
    fade: 'Өшулік',
    uplink: 'Жоғары желі',
    downlink: 'Төмен желі',
    uplinkAlone: 'Тек жоғары желі',
    downlinkAlone: 'Тек төмен желі',
    together: 'Екі ұш',
    meanRate: (rate) => `Жылдық орташасы ${rate}.`,
    rateAtLeast: 'Гистерезиспен, кемінде',
    meanRateAtLeast: (rate) => `Модемнің гистерезисімен кемінде ${rate}.`,
    pointTitle: (percent) => `Жылдың ${percent} ауа райы`,
  },
  ru: {
    choose: 'Линия',
    computing: 'Расчёт …',
    none: 'В программе нет линий. Запишите линию в links.yaml или назовите город в зоне обслуживания.',
    verdicts: {
      closes: 'замыкается',
      fails: 'не замыкается',
      'not visible': 'спутник не виден',
      'no gain known': 'усиление неизвестно',
      overdriven: 'перегрузка ствола',
    },
    margin: 'Запас',
    availability: 'Готовность среднего года',
    required: (percent) => `требуется ${percent}`,
    worstMonth: 'Худший месяц',
    waterfall: 'Что остаётся от отношения сигнал/шум',
    waterfallNote: (percent) => `В децибелах, при ${percent} года. Каждая полоса открывает строки за ней.`,
    carrierWaterfall: 'От всей несущей до запаса сигнала, у которого его меньше всего',
    spare: 'Запас сверх сохраняемого',
    bitRate: 'Битовая скорость',
    steps: {
      density: 'C/N₀ всей несущей',
      power: 'Мощность на приёмнике',
      share: 'Доля, полоса и потери сигнала',
      neededByService: 'Требуется сигналу',
      kept: 'Сохраняемый запас',
      downlink: 'C/N линии вниз',
      uplink: 'Шум линии вверх',
      interference: 'Помехи',
      fades: 'Дождь и другие замирания',
      implementation: 'Потери модема',
      system: 'Системный запас',
      needed: 'Требуется для MODCOD',
      margin: 'Запас',
    },
    move: 'Что может меняться',
    variables: {
      diameterM: 'Приёмная антенна',
      symbolRateMBd: 'Символьная скорость',
      inputBackOffDb: 'Отступ по входу (IBO)',
      stationEirpDbw: 'ЭИИМ станции',
      requiredAvailabilityPercent: 'Требуемая готовность',
      systemMarginDb: 'Системный запас',
      receiverNoiseTemperatureK: 'Шум приёмника',
    },
    programmeHas: (value) => `в программе: ${value}`,
    reset: 'Вернуться к программе',
    budget: 'Энергетический бюджет по порядку',
    line: 'Строка',
    symbol: 'Символ',
    clearSky: 'Ясное небо',
    inRain: 'В дожде',
    unit: 'Единица',
    source: 'Формула или место',
    rate: 'Информационная скорость',
    csv: 'CSV',
    notes: 'Границы метода',
    place: 'Место',
    tableNote: (link) =>
      `Каждая строка становится линией ${link} или той, что названа в столбце link, к своему месту; остальные столбцы остаются.`,
    paste: 'Вставьте таблицу или перетащите файл (CSV или XLSX); первая строка называет столбцы.',
    pasted: 'вставленная таблица',
    chooseFile: 'Выбрать файл …',
    example: 'Пример',
    columnsRead: 'Какие столбцы читаются',
    outcome: (name, computed, wrong) =>
      `${name}: рассчитано строк ${computed}${wrong === 0 ? '' : `, не рассчитано ${wrong}`}.`,
    row: 'Строка',
    moreRows: (rows) => `Ещё строк в файлах: ${rows}.`,
    parts: 'Вопросы линии',
    part: { budget: 'Бюджет', solve: 'Чего как раз хватит', year: 'В течение года', table: 'Таблица мест' },
    solveNote: (percent, modcod) =>
      `Ищется одна величина за раз, остальные как есть: линия как раз выполняет ${percent} с ${modcod}.`,
    unknowns: {
      diameter: 'Приёмная антенна',
      hpa: 'Мощность усилителя станции',
      lnb: 'Шумовая температура приёмника',
      rate: 'Символьная скорость при той же мощности',
      modcod: 'Скорость с лучшим MODCOD',
      backoff: 'Отступ по входу (IBO)',
      availability: 'Готовность',
      carriers: 'Сколько несущих войдёт в ствол',
    },
    unknown: 'Что ищется',
    has: 'Сейчас',
    justDoes: 'Как раз хватит',
    lessToKeep: 'запас на 0,5 дБ меньше',
    moreToKeep: 'запас на 0,5 дБ больше',
    binds: 'Что ограничивает',
    noSolution: 'нет',
    fadeTitle: 'Превышаемые замирания на каждом конце',
    marginTitle: 'Запас, который держится всё время, кроме части года',
    rateTitle: (isAdaptive) =>
      isAdaptive
        ? 'Скорость адаптивной несущей'
        : 'Скорость, если бы несущая адаптировалась среди MODCOD своего стандарта',
    percentOfYear: 'Часть среднего года',
    lessThanPercent: 'Часть среднего года, когда меньше',
    fade: 'Замирание',
    uplink: 'Линия вверх',
    downlink: 'Линия вниз',
    uplinkAlone: 'Только вверх',
    downlinkAlone: 'Только вниз',
    together: 'Оба конца',
    meanRate: (rate) => `В среднем за год ${rate}.`,
    rateAtLeast: 'С гистерезисом, не менее',
    meanRateAtLeast: (rate) => `С гистерезисом модема не менее ${rate}.`,
    pointTitle: (percent) => `Погода ${percent} года`,
  },
};
