/** Words of station keeping: the box, its budget by year, orbit determination. */
import type { KeepingResult } from '@ortak/analysis/flight';
import type { Purpose } from '@ortak/core/orbit';
import type { Words } from '../../words/language.tsx';

export interface KeepingWords {
  readonly inclined: string;
  readonly life: string;
  readonly box: string;
  readonly held: string;
  readonly notHeld: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly perYear: string;
  readonly lasts: string;
  readonly yearsUnit: string;
  readonly beyond: string;
  readonly deltaVTitle: string;
  readonly year: string;
  readonly northSouth: string;
  readonly eastWest: string;
  readonly orbitNorthSouth: string;
  readonly orbitEastWest: string;
  readonly spent: string;
  readonly firing: string;
  readonly burns: string;
  readonly east: string;
  readonly west: string;
  readonly yearByYear: string;
  readonly tracking: string;
  readonly radial: string;
  readonly along: string;
  readonly normal: string;
  readonly drift: string;
  readonly electricNote: string;
  readonly boxTitle: string;
  readonly longitudeLife: string;
  readonly latitudeLife: string;
  readonly longitudeWindow: string;
  readonly latitudeWindow: string;
  readonly longitudeFromCentre: string;
  readonly windowFrom: string;
  readonly of: (limit: string) => string;
  readonly boxNote: (longitude: string) => string;
  readonly trackingNote: (days: string, measurements: string) => string;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly keepingKinds: Readonly<Record<KeepingResult['kind'], (days: string) => string>>;
}

export const keepingWords: Words<KeepingWords> = {
  en: {
    inclined: 'without north–south burns (inclined orbit)',
    life: 'How long the propellant lasts',
    box: 'How the box is shared out',
    held: 'The box is held',
    notHeld: 'The box is not held',
    longitude: 'Longitude',
    latitude: 'Latitude',
    perYear: 'Mean of a year',
    lasts: 'Propellant lasts',
    yearsUnit: 'yr',
    beyond: 'beyond the years flown, at their mean',
    deltaVTitle: 'Δv of station keeping by year',
    year: 'Year',
    northSouth: 'North–south',
    eastWest: 'East–west',
    orbitNorthSouth: 'On the orbit, N–S',
    orbitEastWest: 'On the orbit, E–W net',
    spent: 'Spent by thrusters',
    firing: 'Firing',
    burns: 'Burns',
    east: 'East',
    west: 'West',
    yearByYear: 'Year by year',
    tracking: 'Orbit determination',
    radial: 'Radial',
    along: 'Along',
    normal: 'Normal',
    drift: 'Drift',
    electricNote:
      'Plans of electric thrusters follow the last bit of the arithmetic: browser and command line may differ by about 1 % in the Δv of a year and 0.005° in the reach.',
    boxTitle: 'In the box',
    longitudeLife: 'Longitude over the years: how far it comes',
    latitudeLife: 'Latitude over the years: how far it comes',
    longitudeWindow: 'Longitude, with the burns',
    latitudeWindow: 'Latitude, with the burns',
    longitudeFromCentre: 'Longitude from the centre',
    windowFrom: 'From',
    of: (limit) => `of ${limit}`,
    boxNote: (longitude) =>
      `Centre ${longitude}; places every 20 min, flown with field 8 × 8, Sun, Moon and sunlight, with errors of burns and of orbit determination.`,
    trackingNote: (days, measurements) =>
      `1 σ at the end of an arc of ${days} d (${measurements} measurements as stated); 3 σ a cycle later.`,
    purposes: { 'north-south': 'North–south burn', 'east-west': 'East–west burn', combined: 'Burn' },
    keepingKinds: {
      chemical: (days) => `Chemical keeping in cycles of ${days} d`,
      electric: (days) => `Electric keeping in cycles of ${days} d`,
    },
  },
  tr: {
    inclined: 'kuzey–güney manevrası olmadan (eğik yörünge)',
    life: 'Yakıt ne kadar yeter',
    box: 'Kutunun paylaştırılması',
    held: 'Kutu korunuyor',
    notHeld: 'Kutu korunmuyor',
    longitude: 'Boylam',
    latitude: 'Enlem',
    perYear: 'Yıllık ortalama',
    lasts: 'Yakıt yeter',
    yearsUnit: 'yıl',
    beyond: 'uçulan yıllardan sonrası, ortalamalarıyla',
    deltaVTitle: 'Yıllara göre konum koruma Δv değeri',
    year: 'Yıl',
    northSouth: 'Kuzey–güney',
    eastWest: 'Doğu–batı',
    orbitNorthSouth: 'Yörüngede, K–G',
    orbitEastWest: 'Yörüngede, D–B net',
    spent: 'İtkilerin harcadığı',
    firing: 'Ateşleme',
    burns: 'Manevra',
    east: 'Doğu',
    west: 'Batı',
    yearByYear: 'Yıl yıl',
    tracking: 'Yörünge belirleme',
    radial: 'Radyal',
    along: 'Yörünge boyunca',
    normal: 'Yörüngeye dik',
    drift: 'Sürüklenme',
    electricNote:
      'Elektrikli itki planları aritmetiğin son bitine bağlıdır: tarayıcı ile komut satırı yıllık Δv değerinde yaklaşık %1, uçlarda 0,005° ayrılabilir.',
    boxTitle: 'Kutunun içinde',
    longitudeLife: 'Yıllar boyunca boylam: uçlar',
    latitudeLife: 'Yıllar boyunca enlem: uçlar',
    longitudeWindow: 'Boylam, manevralarla',
    latitudeWindow: 'Enlem, manevralarla',
    longitudeFromCentre: 'Merkezden boylam',
    windowFrom: 'Başlangıç',
    of: (limit) => `sınır ${limit}`,
    boxNote: (longitude) =>
      `Merkez ${longitude}; 20 dakikada bir konum, 8 × 8 çekim alanı, Güneş, Ay ve ışık basıncıyla, manevra ve yörünge belirleme hatalarıyla uçuruldu.`,
    trackingNote: (days, measurements) =>
      `${days} günlük yay sonunda 1 σ (belirtilen ${measurements} ölçü); bir çevrim sonra 3 σ.`,
    purposes: {
      'north-south': 'Kuzey–güney manevrası',
      'east-west': 'Doğu–batı manevrası',
      combined: 'Manevra',
    },
    keepingKinds: {
      chemical: (days) => `${days} günlük çevrimlerle kimyasal konum koruma`,
      electric: (days) => `${days} günlük çevrimlerle elektrikli konum koruma`,
    },
  },
  kk: {
    inclined: 'солтүстік–оңтүстік маневрсіз (көлбеу орбита)',
    life: 'Отын қанша жылға жетеді',
    box: 'Ұстау аймағы қалай бөлінген',
    held: 'Аймақ сақталады',
    notHeld: 'Аймақ сақталмайды',
    longitude: 'Бойлық',
    latitude: 'Ендік',
    perYear: 'Жылдық орташа',
    lasts: 'Отын жетеді',
    yearsUnit: 'жыл',
    beyond: 'ұшылған жылдардан кейін, олардың орташасымен',
    deltaVTitle: 'Орбитада ұстаудың жылдар бойынша Δv мәні',
    year: 'Жыл',
    northSouth: 'Солтүстік–оңтүстік',
    eastWest: 'Шығыс–батыс',
    orbitNorthSouth: 'Орбитада, С–О',
    orbitEastWest: 'Орбитада, Ш–Б қорытындысы',
    spent: 'Қозғалтқыштар жұмсағаны',
    firing: 'Іске қосу',
    burns: 'Маневр',
    east: 'Шығыс',
    west: 'Батыс',
    yearByYear: 'Жылма-жыл',
    tracking: 'Орбитаны анықтау',
    radial: 'Радиал',
    along: 'Орбита бойымен',
    normal: 'Нормаль',
    drift: 'Дрейф',
    electricNote:
      'Электрлік қозғалтқыштар жоспары арифметиканың соңғы битіне тәуелді: браузер мен командалық жолдың жылдық Δv мәні шамамен 1 %, шеткі мәндері 0,005° айырылуы мүмкін.',
    boxTitle: 'Ұстау аймағында',
    longitudeLife: 'Жылдар бойынша бойлық: шеткі мәндері',
    latitudeLife: 'Жылдар бойынша ендік: шеткі мәндері',
    longitudeWindow: 'Бойлық, маневрлерімен',
    latitudeWindow: 'Ендік, маневрлерімен',
    longitudeFromCentre: 'Ортадан бойлық',
    windowFrom: 'Басы',
    of: (limit) => `шегі ${limit}`,
    boxNote: (longitude) =>
      `Ортасы ${longitude}; әр 20 мин сайынғы орны, 8 × 8 тартылыс өрісі, Күн, Ай және жарық қысымымен, маневр мен орбита анықтау қателерімен есептелген.`,
    trackingNote: (days, measurements) =>
      `${days} тәуліктік доға соңында 1 σ (берілген ${measurements} өлшем); бір циклден кейін 3 σ.`,
    purposes: {
      'north-south': 'Солтүстік–оңтүстік маневрі',
      'east-west': 'Шығыс–батыс маневрі',
      combined: 'Маневр',
    },
    keepingKinds: {
      chemical: (days) => `${days} тәуліктік циклмен химиялық ұстау`,
      electric: (days) => `${days} тәуліктік циклмен электрлік ұстау`,
    },
  },
  ru: {
    inclined: 'без манёвров север–юг (наклонная орбита)',
    life: 'На сколько хватит топлива',
    box: 'Как распределена зона удержания',
    held: 'Зона удерживается',
    notHeld: 'Зона не удерживается',
    longitude: 'Долгота',
    latitude: 'Широта',
    perYear: 'В среднем за год',
    lasts: 'Топлива хватит на',
    yearsUnit: 'года',
    beyond: 'дальше пролётанных лет, по их среднему',
    deltaVTitle: 'Δv удержания по годам',
    year: 'Год',
    northSouth: 'Север–юг',
    eastWest: 'Восток–запад',
    orbitNorthSouth: 'На орбите, С–Ю',
    orbitEastWest: 'На орбите, В–З, итог',
    spent: 'Расход двигателей',
    firing: 'Работа',
    burns: 'Включений',
    east: 'Восток',
    west: 'Запад',
    yearByYear: 'По годам',
    tracking: 'Определение орбиты',
    radial: 'По радиусу',
    along: 'Вдоль орбиты',
    normal: 'По нормали',
    drift: 'Дрейф',
    electricNote:
      'Планы электрических двигателей зависят от последнего бита арифметики: браузер и командная строка могут расходиться примерно на 1 % в Δv за год и на 0,005° в крайних значениях.',
    boxTitle: 'В зоне удержания',
    longitudeLife: 'Долгота по годам: крайние значения',
    latitudeLife: 'Широта по годам: крайние значения',
    longitudeWindow: 'Долгота с манёврами',
    latitudeWindow: 'Широта с манёврами',
    longitudeFromCentre: 'Долгота от центра',
    windowFrom: 'С даты',
    of: (limit) => `из ${limit}`,
    boxNote: (longitude) =>
      `Центр ${longitude}; положения через 20 мин, поле 8 × 8, Солнце, Луна и давление света, с ошибками манёвров и определения орбиты.`,
    trackingNote: (days, measurements) =>
      `1 σ в конце дуги ${days} сут. (${measurements} измерений, как указано); 3 σ через цикл.`,
    purposes: { 'north-south': 'Манёвр север–юг', 'east-west': 'Манёвр восток–запад', combined: 'Манёвр' },
    keepingKinds: {
      chemical: (days) => `Химическое удержание циклами по ${days} сут.`,
      electric: (days) => `Электрическое удержание циклами по ${days} сут.`,
    },
  },
};
