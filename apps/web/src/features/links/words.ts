import type { Words } from '../../words/language.tsx';
import type { VariableName } from './variation.ts';
import type { StepName } from './waterfall.ts';

export const words: Words<{
  readonly choose: string;
  readonly computing: string;
  readonly none: string;
  readonly verdicts: Readonly<Record<'closes' | 'fails' | 'not visible' | 'overdriven', string>>;
  readonly margin: string;
  readonly availability: string;
  readonly required: (percent: string) => string;
  readonly worstMonth: string;
  readonly waterfall: string;
  readonly waterfallNote: (percent: string) => string;
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
}> = {
  en: {
    choose: 'Link',
    computing: 'Computing …',
    none: 'The programme has no link. Write one into links.yaml, or name a city in the area of a service.',
    verdicts: {
      closes: 'closes',
      fails: 'fails',
      'not visible': 'no sight of the satellite',
      overdriven: 'overdriven',
    },
    margin: 'Margin',
    availability: 'Availability of the average year',
    required: (percent) => `required ${percent}`,
    worstMonth: 'Worst month',
    waterfall: 'What becomes of the carrier-to-noise ratio',
    waterfallNote: (percent) =>
      `In decibels, at ${percent} of the year. Every bar opens the lines behind it.`,
    steps: {
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
  },
  tr: {
    choose: 'Hat',
    computing: 'Hesaplanıyor …',
    none: 'Programda hat yok. links.yaml içine bir hat yazın ya da bir hizmetin alanında bir şehir belirtin.',
    verdicts: {
      closes: 'kapanıyor',
      fails: 'kapanmıyor',
      'not visible': 'uydu görünmüyor',
      overdriven: 'aşırı sürülmüş',
    },
    margin: 'Marj',
    availability: 'Ortalama yılın kullanılabilirliği',
    required: (percent) => `gereken ${percent}`,
    worstMonth: 'En kötü ay',
    waterfall: 'Taşıyıcı/gürültü oranından kalan',
    waterfallNote: (percent) =>
      `Desibel olarak, yılın ${percent} kadarı için. Her çubuk arkasındaki satırları açar.`,
    steps: {
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
  },
  kk: {
    choose: 'Желі',
    computing: 'Есептелуде …',
    none: 'Бағдарламада желі жоқ. links.yaml файлына желі жазыңыз не қызмет аймағында қала көрсетіңіз.',
    verdicts: {
      closes: 'жетеді',
      fails: 'жетпейді',
      'not visible': 'спутник көрінбейді',
      overdriven: 'асыра қоздырылған',
    },
    margin: 'Қор',
    availability: 'Орташа жылдың дайындығы',
    required: (percent) => `талап етілетіні ${percent}`,
    worstMonth: 'Ең нашар ай',
    waterfall: 'Тасушы/шу қатынасынан не қалады',
    waterfallNote: (percent) => `Децибелмен, жылдың ${percent} үшін. Әр жолақ артындағы жолдарды ашады.`,
    steps: {
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
  },
  ru: {
    choose: 'Линия',
    computing: 'Расчёт …',
    none: 'В программе нет линий. Запишите линию в links.yaml или назовите город в зоне службы.',
    verdicts: {
      closes: 'замыкается',
      fails: 'не замыкается',
      'not visible': 'спутник не виден',
      overdriven: 'перегрузка ствола',
    },
    margin: 'Запас',
    availability: 'Готовность среднего года',
    required: (percent) => `требуется ${percent}`,
    worstMonth: 'Худший месяц',
    waterfall: 'Что остаётся от отношения сигнал/шум',
    waterfallNote: (percent) => `В децибелах, при ${percent} года. Каждая полоса открывает строки за ней.`,
    steps: {
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
  },
};
