import type { Words } from '../../words/language.tsx';
import type { FieldName } from './choice.ts';
import type { WorldMapId } from './world-maps.ts';

export type RowSymbol = 'AR' | 'AG' | 'AC' | 'AS' | 'AT' | 'XPD' | 'Tsky' | 'pw';

export const words: Words<{
  readonly place: string;
  readonly anyPlace: string;
  readonly satellite: string;
  readonly anySlot: string;
  readonly carrier: string;
  readonly anyCarrier: string;
  readonly antenna: string;
  readonly anyAntenna: string;
  readonly ways: { readonly up: string; readonly down: string };
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly ofGround: string;
  readonly polarisation: string;
  readonly polarisations: Readonly<Record<'H' | 'V' | 'circular' | 'tilt', string>>;
  readonly rain: string;
  readonly rains: { readonly map: string; readonly months: string };
  readonly percents: string;
  readonly range: (from: string, to: string) => string;
  readonly computing: string;
  readonly azimuth: string;
  readonly elevation: string;
  readonly height: string;
  readonly tilt: string;
  readonly below: (place: string, elevation: string) => string;
  readonly belowCure: string;
  readonly answer: (total: string, percent: string, time: string, cause: string, part: string) => string;
  readonly hours: (hours: number, minutes: number) => string;
  readonly seconds: (seconds: number) => string;
  readonly attenuation: string;
  readonly attenuationAxis: string;
  readonly exceededFor: string;
  readonly rows: Readonly<Record<RowSymbol, string>>;
  readonly againstPercent: (ghz: string) => string;
  readonly againstFrequency: (percent: string) => string;
  readonly xpdAgainstPercent: (ghz: string) => string;
  readonly percentAxis: string;
  readonly frequencyAxis: string;
  readonly xpdAxis: string;
  readonly at: string;
  readonly noXpd: string;
  readonly noRainBeyond: string;
  readonly maps: Readonly<Record<WorldMapId, string>>;
  readonly here: string;
  readonly pick: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeWorld: string;
  readonly command: string;
  readonly copy: string;
  readonly copied: string;
  readonly notes: string;
}> = {
  en: {
    place: 'Place',
    anyPlace: 'Any place',
    satellite: 'Satellite',
    anySlot: 'Any longitude',
    carrier: 'Channels',
    anyCarrier: 'Any frequency',
    antenna: 'Terminal',
    anyAntenna: 'Any antenna',
    ways: { up: '↑', down: '↓' },
    fields: {
      latitudeDeg: 'Latitude',
      longitudeDeg: 'Longitude',
      heightM: 'Height',
      satelliteLongitudeDeg: 'Orbital position',
      frequencyGHz: 'Frequency',
      antennaDiameterM: 'Diameter',
      antennaEfficiency: 'Efficiency',
      tiltDeg: 'Tilt',
    },
    ofGround: 'ground',
    polarisation: 'Polarisation',
    polarisations: {
      H: 'H of the satellite',
      V: 'V of the satellite',
      circular: 'circular',
      tilt: 'tilt given',
    },
    rain: 'Rain rate',
    rains: { map: 'map of R0.01', months: 'iterated from the months' },
    percents: 'Percentages of the year',
    range: (from, to) => `expected ${from} to ${to}`,
    computing: 'Computing …',
    azimuth: 'azimuth',
    elevation: 'elevation',
    height: 'above sea level',
    tilt: 'tilt of the field',
    below: (place, elevation) => `From ${place} the satellite stands at ${elevation}: it is not in sight.`,
    belowCure:
      'The methods begin at 0.1° of elevation. Choose a place that sees the satellite, or another orbital position.',
    answer: (total, percent, time, cause, part) =>
      `${total} exceeded for ${percent} of an average year (${time}): ${cause} decides with ${part}.`,
    hours: (hours, minutes) => (hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`),
    seconds: (seconds) => `${seconds} s`,
    attenuation: 'Attenuation by cause',
    attenuationAxis: 'Attenuation',
    exceededFor: 'Exceeded for',
    rows: {
      AR: 'Rain',
      AG: 'Gases',
      AC: 'Cloud',
      AS: 'Scintillation',
      AT: 'Total',
      XPD: 'XPD, not exceeded',
      Tsky: 'Sky noise',
      pw: 'Worst month',
    },
    againstPercent: (ghz) => `Attenuation at ${ghz} exceeded for a part of the year`,
    againstFrequency: (percent) => `Attenuation exceeded for ${percent} of the year against frequency`,
    xpdAgainstPercent: (ghz) => `Cross-polar discrimination at ${ghz} not exceeded for a part of the year`,
    percentAxis: 'Part of an average year',
    frequencyAxis: 'Frequency',
    xpdAxis: 'XPD',
    at: 'Exceeded for',
    noXpd: 'No XPD here: P.618-14 § 4.1 has a method for rain from 4 to 55 GHz.',
    noRainBeyond: 'Beyond 5 % of the year rain does not enter the total (P.618-14 § 2.5).',
    maps: {
      rainRate: 'Rain rate exceeded for 0.01 % of the year',
      rainProbability: 'Probability of rain',
      vapour: 'Water vapour of the column, exceeded for 5 %',
      cloud: 'Cloud liquid water, exceeded for 5 %',
      ground: 'Height of the ground',
      rainHeight: 'Rain height',
      wetTerm: 'Wet term of the refractivity, median',
      temperature: 'Mean surface temperature',
    },
    here: 'At the place',
    pick: 'Click a place to take it.',
    zoomIn: 'Closer',
    zoomOut: 'Farther',
    wholeWorld: 'Whole world',
    command: 'The same on the command line',
    copy: 'Copy',
    copied: 'Copied',
    notes: 'Limits of the method',
  },
  tr: {
    place: 'Yer',
    anyPlace: 'Herhangi bir yer',
    satellite: 'Uydu',
    anySlot: 'Herhangi bir boylam',
    carrier: 'Kanallar',
    anyCarrier: 'Herhangi bir frekans',
    antenna: 'Terminal',
    anyAntenna: 'Herhangi bir anten',
    ways: { up: '↑', down: '↓' },
    fields: {
      latitudeDeg: 'Enlem',
      longitudeDeg: 'Boylam',
      heightM: 'Yükseklik',
      satelliteLongitudeDeg: 'Yörünge konumu',
      frequencyGHz: 'Frekans',
      antennaDiameterM: 'Çap',
      antennaEfficiency: 'Verim',
      tiltDeg: 'Eğiklik',
    },
    ofGround: 'zemin',
    polarisation: 'Polarizasyon',
    polarisations: { H: 'uydunun H’si', V: 'uydunun V’si', circular: 'dairesel', tilt: 'verilen eğiklik' },
    rain: 'Yağmur şiddeti',
    rains: { map: 'R0.01 haritası', months: 'aylardan yinelemeyle' },
    percents: 'Yılın yüzdeleri',
    range: (from, to) => `${from} ile ${to} arası beklenir`,
    computing: 'Hesaplanıyor …',
    azimuth: 'azimut',
    elevation: 'yükseliş açısı',
    height: 'deniz seviyesinden',
    tilt: 'alanın eğikliği',
    below: (place, elevation) => `${place} noktasından uydu ${elevation} yükselişte: görünmüyor.`,
    belowCure:
      'Yöntemler 0,1° yükselişten başlar. Uyduyu gören bir yer ya da başka bir yörünge konumu seçin.',
    answer: (total, percent, time, cause, part) =>
      `Ortalama yılın ${percent} kadarında (${time}) ${total} aşılır: belirleyen ${part} ile ${cause}.`,
    hours: (hours, minutes) => (hours > 0 ? `${hours} sa ${minutes} dk` : `${minutes} dk`),
    seconds: (seconds) => `${seconds} sn`,
    attenuation: 'Nedenine göre zayıflama',
    attenuationAxis: 'Zayıflama',
    exceededFor: 'Aşılma süresi',
    rows: {
      AR: 'Yağmur',
      AG: 'Gazlar',
      AC: 'Bulut',
      AS: 'Sintilasyon',
      AT: 'Toplam',
      XPD: 'XPD, aşılmayan',
      Tsky: 'Gök gürültüsü',
      pw: 'En kötü ay',
    },
    againstPercent: (ghz) => `${ghz} için yılın bir bölümünde aşılan zayıflama`,
    againstFrequency: (percent) => `Yılın ${percent} kadarında aşılan zayıflama, frekansa göre`,
    xpdAgainstPercent: (ghz) => `${ghz} için yılın bir bölümünde aşılmayan çapraz polarizasyon ayrımı`,
    percentAxis: 'Ortalama yılın bölümü',
    frequencyAxis: 'Frekans',
    xpdAxis: 'XPD',
    at: 'Aşılma süresi',
    noXpd: 'Burada XPD yok: P.618-14 § 4.1 yöntemi yağmur içindir ve 4–55 GHz arasında geçerlidir.',
    noRainBeyond: 'Yılın %5’inden sonra yağmur toplama girmez (P.618-14 § 2.5).',
    maps: {
      rainRate: 'Yılın %0,01’inde aşılan yağmur şiddeti',
      rainProbability: 'Yağmur olasılığı',
      vapour: 'Sütundaki su buharı, %5’te aşılan',
      cloud: 'Buluttaki sıvı su, %5’te aşılan',
      ground: 'Zeminin yüksekliği',
      rainHeight: 'Yağmur yüksekliği',
      wetTerm: 'Kırıcılığın ıslak terimi, medyan',
      temperature: 'Ortalama yüzey sıcaklığı',
    },
    here: 'Seçilen yerde',
    pick: 'Bir yeri seçmek için tıklayın.',
    zoomIn: 'Yaklaş',
    zoomOut: 'Uzaklaş',
    wholeWorld: 'Bütün dünya',
    command: 'Aynısı komut satırında',
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    notes: 'Yöntemin sınırları',
  },
  kk: {
    place: 'Орын',
    anyPlace: 'Кез келген орын',
    satellite: 'Спутник',
    anySlot: 'Кез келген бойлық',
    carrier: 'Арналар',
    anyCarrier: 'Кез келген жиілік',
    antenna: 'Терминал',
    anyAntenna: 'Кез келген антенна',
    ways: { up: '↑', down: '↓' },
    fields: {
      latitudeDeg: 'Ендік',
      longitudeDeg: 'Бойлық',
      heightM: 'Биіктік',
      satelliteLongitudeDeg: 'Орбиталық позиция',
      frequencyGHz: 'Жиілік',
      antennaDiameterM: 'Диаметр',
      antennaEfficiency: 'ПӘК',
      tiltDeg: 'Поляризация бұрышы',
    },
    ofGround: 'жер беті',
    polarisation: 'Поляризация',
    polarisations: { H: 'спутниктің H', V: 'спутниктің V', circular: 'дөңгелек', tilt: 'берілген бұрыш' },
    rain: 'Жаңбыр қарқындылығы',
    rains: { map: 'R0.01 картасы', months: 'айлар бойынша итерация' },
    percents: 'Жылдың пайыздары',
    range: (from, to) => `${from} мен ${to} аралығы күтіледі`,
    computing: 'Есептелуде …',
    azimuth: 'азимут',
    elevation: 'орын бұрышы',
    height: 'теңіз деңгейінен',
    tilt: 'өрістің көлбеулігі',
    below: (place, elevation) => `${place} нүктесінен спутниктің орын бұрышы ${elevation}: көрінбейді.`,
    belowCure:
      'Әдістер 0,1° орын бұрышынан басталады. Спутник көрінетін орынды не басқа орбиталық позицияны таңдаңыз.',
    answer: (total, percent, time, cause, part) =>
      `Орташа жылдың ${percent} уақытында (${time}) ${total} асады: шешуші себеп – ${cause}, ${part}.`,
    hours: (hours, minutes) => (hours > 0 ? `${hours} сағ ${minutes} мин` : `${minutes} мин`),
    seconds: (seconds) => `${seconds} с`,
    attenuation: 'Әлсіреу, себептері бойынша',
    attenuationAxis: 'Әлсіреу',
    exceededFor: 'Асатын уақыты',
    rows: {
      AR: 'Жаңбыр',
      AG: 'Газдар',
      AC: 'Бұлт',
      AS: 'Сцинтилляция',
      AT: 'Жиыны',
      XPD: 'XPD, аспайтыны',
      Tsky: 'Аспан шуы',
      pw: 'Ең нашар ай',
    },
    againstPercent: (ghz) => `${ghz} үшін жылдың бір бөлігінде асатын әлсіреу`,
    againstFrequency: (percent) => `Жылдың ${percent} уақытында асатын әлсіреудің жиілікке тәуелділігі`,
    xpdAgainstPercent: (ghz) => `${ghz} үшін жылдың бір бөлігінде аспайтын кросс-поляризациялық ажырату`,
    percentAxis: 'Орташа жылдың бөлігі',
    frequencyAxis: 'Жиілік',
    xpdAxis: 'XPD',
    at: 'Асатын уақыты',
    noXpd: 'Мұнда XPD жоқ: P.618-14 § 4.1 әдісі жаңбырға, 4–55 ГГц аралығына арналған.',
    noRainBeyond: 'Жылдың 5 %-ынан әрі жаңбыр жиынға кірмейді (P.618-14 § 2.5).',
    maps: {
      rainRate: 'Жылдың 0,01 %-ында асатын жаңбыр қарқындылығы',
      rainProbability: 'Жаңбыр ықтималдығы',
      vapour: 'Бағандағы су буы, 5 %-да асатын',
      cloud: 'Бұлттағы сұйық су, 5 %-да асатын',
      ground: 'Жер бетінің биіктігі',
      rainHeight: 'Жаңбыр биіктігі',
      wetTerm: 'Сыну көрсеткішінің ылғал мүшесі, медиана',
      temperature: 'Жер бетінің орташа температурасы',
    },
    here: 'Таңдалған орында',
    pick: 'Орынды таңдау үшін басыңыз.',
    zoomIn: 'Жақындату',
    zoomOut: 'Алыстату',
    wholeWorld: 'Бүкіл дүние',
    command: 'Дәл осы пәрмен жолында',
    copy: 'Көшіру',
    copied: 'Көшірілді',
    notes: 'Әдістің шектері',
  },
  ru: {
    place: 'Место',
    anyPlace: 'Любое место',
    satellite: 'Спутник',
    anySlot: 'Любая долгота',
    carrier: 'Стволы',
    anyCarrier: 'Любая частота',
    antenna: 'Терминал',
    anyAntenna: 'Любая антенна',
    ways: { up: '↑', down: '↓' },
    fields: {
      latitudeDeg: 'Широта',
      longitudeDeg: 'Долгота',
      heightM: 'Высота',
      satelliteLongitudeDeg: 'Орбитальная позиция',
      frequencyGHz: 'Частота',
      antennaDiameterM: 'Диаметр',
      antennaEfficiency: 'КИП',
      tiltDeg: 'Наклон',
    },
    ofGround: 'рельеф',
    polarisation: 'Поляризация',
    polarisations: { H: 'H спутника', V: 'V спутника', circular: 'круговая', tilt: 'заданный наклон' },
    rain: 'Интенсивность дождя',
    rains: { map: 'карта R0.01', months: 'итерацией по месяцам' },
    percents: 'Проценты года',
    range: (from, to) => `ожидается от ${from} до ${to}`,
    computing: 'Расчёт …',
    azimuth: 'азимут',
    elevation: 'угол места',
    height: 'над уровнем моря',
    tilt: 'наклон поля',
    below: (place, elevation) => `Из точки ${place} угол места спутника ${elevation}: он не виден.`,
    belowCure:
      'Методы действуют от 0,1° угла места. Выберите место, откуда виден спутник, или другую орбитальную позицию.',
    answer: (total, percent, time, cause, part) =>
      `${total} превышается ${percent} среднего года (${time}): решает ${cause}, ${part}.`,
    hours: (hours, minutes) => (hours > 0 ? `${hours} ч ${minutes} мин` : `${minutes} мин`),
    seconds: (seconds) => `${seconds} с`,
    attenuation: 'Ослабление по причинам',
    attenuationAxis: 'Ослабление',
    exceededFor: 'Превышается',
    rows: {
      AR: 'Дождь',
      AG: 'Газы',
      AC: 'Облака',
      AS: 'Мерцания',
      AT: 'Итого',
      XPD: 'XPD, не превышается',
      Tsky: 'Шум неба',
      pw: 'Худший месяц',
    },
    againstPercent: (ghz) => `Ослабление на ${ghz}, превышаемое в течение части года`,
    againstFrequency: (percent) => `Ослабление, превышаемое ${percent} года, по частоте`,
    xpdAgainstPercent: (ghz) =>
      `Кросс-поляризационная развязка на ${ghz}, не превышаемая в течение части года`,
    percentAxis: 'Часть среднего года',
    frequencyAxis: 'Частота',
    xpdAxis: 'XPD',
    at: 'Превышается',
    noXpd: 'Здесь XPD нет: метод P.618-14 § 4.1 относится к дождю и диапазону от 4 до 55 ГГц.',
    noRainBeyond: 'Свыше 5 % года дождь в сумму не входит (P.618-14 § 2.5).',
    maps: {
      rainRate: 'Интенсивность дождя, превышаемая 0,01 % года',
      rainProbability: 'Вероятность дождя',
      vapour: 'Водяной пар в столбе, превышаемый 5 %',
      cloud: 'Жидкая вода облаков, превышаемая 5 %',
      ground: 'Высота рельефа',
      rainHeight: 'Высота дождя',
      wetTerm: 'Влажная составляющая рефракции, медиана',
      temperature: 'Средняя температура у поверхности',
    },
    here: 'В выбранном месте',
    pick: 'Щёлкните, чтобы выбрать место.',
    zoomIn: 'Ближе',
    zoomOut: 'Дальше',
    wholeWorld: 'Весь мир',
    command: 'То же в командной строке',
    copy: 'Копировать',
    copied: 'Скопировано',
    notes: 'Границы метода',
  },
};
