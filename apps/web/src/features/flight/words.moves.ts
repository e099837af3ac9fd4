/** Words of what moves a satellite between slots, out of them, and beside another. */
import type { Words } from '../../words/language.tsx';

interface MoveWords {
  readonly to: string;
  readonly days: string;
  readonly start: string;
  readonly askRelocation: string;
  readonly arrived: string;
  readonly missed: string;
  readonly arrival: string;
  readonly drift: string;
  readonly bothBurns: string;
  readonly propellant: string;
  readonly wayTitle: string;
  readonly daysSince: string;
  readonly wayTable: string;
  readonly radius: string;
  readonly mass: string;
  readonly passes: (name: string, longitude: string, date: string) => string;
  readonly passesNone: string;
  readonly rests: (longitude: string, drift: string, e: string, i: string) => string;
  readonly howMoved: string;
  readonly years: string;
  readonly margin: string;
  readonly complies: string;
  readonly compliesNot: string;
  readonly clear: string;
  readonly clearNot: string;
  readonly perigeeRise: string;
  readonly asked: (rise: string) => string;
  readonly leastRise: (years: string) => string;
  readonly protectedTo: string;
  readonly e: string;
  readonly atMost: (limit: string) => string;
  readonly riseTitle: string;
  readonly rise: string;
  readonly least: string;
  readonly most: string;
  readonly until: string;
  readonly byYears: string;
  readonly howRaised: string;
  readonly count: string;
  readonly inOneBox: (count: string, years: string) => string;
  readonly held: string;
  readonly heldNot: string;
  readonly leastDistance: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly fromCentre: string;
  readonly offsets: string;
  readonly pairs: string;
  readonly pair: string;
  readonly promised: string;
  readonly at: string;
  readonly and: string;
  readonly collocationNote: string;
}

export const moveWords: Words<MoveWords> = {
  en: {
    to: 'To longitude, east positive',
    days: 'In',
    start: 'Beginning',
    askRelocation:
      'State where the satellite is to stand and how long the way may take: both burns, the drift between them and the propellant are planned and flown.',
    arrived: 'Arrives',
    missed: 'Misses',
    arrival: 'Way',
    drift: 'Drift',
    bothBurns: 'Δv of both burns',
    propellant: 'Propellant',
    wayTitle: 'Longitude on the way',
    daysSince: 'Days since the first burn',
    wayTable: 'The way',
    radius: 'Radius',
    mass: 'Mass',
    passes: (name, longitude, date) => `Passes ${name} at ${longitude} on ${date}.`,
    passesNone: 'Passes no satellite of the programme and no neighbour that it names.',
    rests: (longitude, drift, e, i) =>
      `Flown against field 8 × 8, Sun, Moon and sunlight, it rests at ${longitude}, drift ${drift}, e ${e}, i ${i}.`,
    howMoved: 'How it comes about',
    years: 'Years to fly afterwards',
    margin: 'Margin above the rule',
    complies: 'Complies with IADC-02-01',
    compliesNot: 'Does not comply with IADC-02-01',
    clear: 'Stays clear',
    clearNot: 'Comes back',
    perigeeRise: 'Perigee above the geostationary orbit',
    asked: (rise) => `of ${rise} asked`,
    leastRise: (years) => `Least rise over ${years} years`,
    protectedTo: 'protected up to 200 km',
    e: 'Eccentricity',
    atMost: (limit) => `of at most ${limit}`,
    riseTitle: 'Height above the geostationary orbit over the years',
    rise: 'Height above it',
    least: 'least',
    most: 'most',
    until: 'Until',
    byYears: 'Year by year',
    howRaised: 'How it comes about',
    count: 'Satellites in the box',
    inOneBox: (count, years) => `${count} satellites of its kind in one box over ${years} yr`,
    held: 'The box is held',
    heldNot: 'The box is not held',
    leastDistance: 'Least distance',
    longitude: 'Longitude',
    latitude: 'Latitude',
    fromCentre: 'farthest from the centre',
    offsets: 'Offsets from the centre, parallel',
    pairs: 'Pairs',
    pair: 'Pair',
    promised: 'Promised by the offsets',
    at: 'At, UTC',
    and: 'and',
    collocationNote:
      'Each is flown with errors of its own against field 8 × 8, Sun, Moon and sunlight; eccentricity and inclination vectors stand parallel, evenly on two circles. Plans of electric thrusters follow the last bit of the arithmetic: browser and command line may differ by some tenths of a kilometre.',
  },
  tr: {
    to: 'Gidilecek boylam, doğu artı',
    days: 'Süre',
    start: 'Başlangıç',
    askRelocation:
      'Uydunun duracağı boylamı ve yolun sürebileceği süreyi yazın: iki manevra, aradaki sürüklenme ve yakıt planlanır ve uçurulur.',
    arrived: 'Varıyor',
    missed: 'Varamıyor',
    arrival: 'Yol',
    drift: 'Sürüklenme',
    bothBurns: 'İki manevranın Δv değeri',
    propellant: 'Yakıt',
    wayTitle: 'Yol boyunca boylam',
    daysSince: 'İlk manevradan sonraki gün',
    wayTable: 'Yol',
    radius: 'Yarıçap',
    mass: 'Kütle',
    passes: (name, longitude, date) => `${name} yanından ${longitude} boylamında geçer, ${date}.`,
    passesNone: 'Programın hiçbir uydusunun ve adı geçen hiçbir komşunun yanından geçmez.',
    rests: (longitude, drift, e, i) =>
      `8 × 8 alan, Güneş, Ay ve ışık basıncıyla uçuruldu; ${longitude} konumunda durur, sürüklenme ${drift}, e ${e}, i ${i}.`,
    howMoved: 'Sonuca nasıl varıldı',
    years: 'Sonra uçulacak yıl',
    margin: 'Kuralın üstünde pay',
    complies: 'IADC-02-01 kuralına uyuyor',
    compliesNot: 'IADC-02-01 kuralına uymuyor',
    clear: 'Uzak kalıyor',
    clearNot: 'Geri geliyor',
    perigeeRise: 'Durağan yörüngenin üstünde yerberi',
    asked: (rise) => `istenen ${rise}`,
    leastRise: (years) => `${years} yıl içindeki en düşük yükseklik`,
    protectedTo: '200 km’ye kadar korunur',
    e: 'Dışmerkezlik',
    atMost: (limit) => `en çok ${limit}`,
    riseTitle: 'Yıllar boyunca durağan yörüngenin üstündeki yükseklik',
    rise: 'Üstündeki yükseklik',
    least: 'en az',
    most: 'en çok',
    until: 'Bitiş',
    byYears: 'Yıllara göre',
    howRaised: 'Sonuca nasıl varıldı',
    count: 'Kutudaki uydu sayısı',
    inOneBox: (count, years) => `Bir kutuda aynı türden ${count} uydu, ${years} yıl`,
    held: 'Kutu korunuyor',
    heldNot: 'Kutu korunmuyor',
    leastDistance: 'En küçük uzaklık',
    longitude: 'Boylam',
    latitude: 'Enlem',
    fromCentre: 'merkezden en uzak',
    offsets: 'Merkezden ayrılık, paralel',
    pairs: 'Çiftler',
    pair: 'Çift',
    promised: 'Ayrılığın sağladığı',
    at: 'Zaman, UTC',
    and: 've',
    collocationNote:
      'Her biri kendi hatalarıyla, 8 × 8 alan, Güneş, Ay ve ışık basıncıyla uçuruldu; dışmerkezlik ve eğim vektörleri iki çember üzerinde paralel ve eşit aralıklıdır. Elektrikli iticilerin planları aritmetiğin son basamağına bağlıdır: tarayıcı ile komut satırı kilometrenin onda birkaçı kadar ayrılabilir.',
  },
  kk: {
    to: 'Баратын бойлық, шығыс оң',
    days: 'Мерзімі',
    start: 'Басталуы',
    askRelocation:
      'Спутник тұратын бойлықты және жолға берілетін мерзімді жазыңыз: екі қосылу, арадағы дрейф және отын жоспарланып, ұшуы есептеледі.',
    arrived: 'Жетеді',
    missed: 'Жетпейді',
    arrival: 'Жол',
    drift: 'Дрейф',
    bothBurns: 'Екі қосылудың Δv мәні',
    propellant: 'Отын',
    wayTitle: 'Жолдағы бойлық',
    daysSince: 'Бірінші қосылудан кейінгі күндер',
    wayTable: 'Жол',
    radius: 'Радиус',
    mass: 'Масса',
    passes: (name, longitude, date) => `${name} жанынан ${longitude} бойлығында өтеді, ${date}.`,
    passesNone: 'Бағдарламаның бірде-бір спутнигінің және аталған көршілердің жанынан өтпейді.',
    rests: (longitude, drift, e, i) =>
      `8 × 8 өріс, Күн, Ай және жарық қысымымен есептелді: ${longitude} нүктесінде тұрады, дрейф ${drift}, e ${e}, i ${i}.`,
    howMoved: 'Бұл қалай шықты',
    years: 'Одан кейінгі ұшу жылдары',
    margin: 'Ережеден артық қор',
    complies: 'IADC-02-01 талабына сай',
    compliesNot: 'IADC-02-01 талабына сай емес',
    clear: 'Аулақ қалады',
    clearNot: 'Қайтып келеді',
    perigeeRise: 'Геостационарлық орбитадан жоғары перигей',
    asked: (rise) => `талап етілгені ${rise}`,
    leastRise: (years) => `${years} жыл ішіндегі ең аз биіктік`,
    protectedTo: '200 км-ге дейін қорғалады',
    e: 'Эксцентриситет',
    atMost: (limit) => `ең көбі ${limit}`,
    riseTitle: 'Жылдар бойы геостационарлық орбитадан жоғары биіктік',
    rise: 'Одан жоғары биіктік',
    least: 'ең аз',
    most: 'ең көп',
    until: 'Дейін',
    byYears: 'Жылдар бойынша',
    howRaised: 'Бұл қалай шықты',
    count: 'Аймақтағы спутниктер саны',
    inOneBox: (count, years) => `Бір аймақта осындай ${count} спутник, ${years} жыл`,
    held: 'Аймақ сақталады',
    heldNot: 'Аймақ сақталмайды',
    leastDistance: 'Ең аз қашықтық',
    longitude: 'Бойлық',
    latitude: 'Ендік',
    fromCentre: 'ортадан ең алыс',
    offsets: 'Ортадан ығысу, параллель',
    pairs: 'Жұптар',
    pair: 'Жұп',
    promised: 'Ығысу беретіні',
    at: 'Уақыты, UTC',
    and: 'және',
    collocationNote:
      'Әрқайсысы өз қателерімен, 8 × 8 өріс, Күн, Ай және жарық қысымымен есептелді; эксцентриситет пен көлбеулік векторлары екі шеңберде параллель және біркелкі орналасқан. Электр қозғалтқыштарының жоспары есептеудің соңғы разрядына байланысты: браузер мен команда жолы километрдің оннан бірнеше бөлігіне айырмашылық беруі мүмкін.',
  },
  ru: {
    to: 'Новая долгота, восточная положительна',
    days: 'Срок',
    start: 'Начало',
    askRelocation:
      'Укажите, где должен стоять спутник и сколько времени может занять перевод: оба включения, дрейф между ними и топливо будут спланированы и рассчитаны пролётом.',
    arrived: 'Приходит',
    missed: 'Не приходит',
    arrival: 'Перевод',
    drift: 'Дрейф',
    bothBurns: 'Δv обоих включений',
    propellant: 'Топливо',
    wayTitle: 'Долгота при переводе',
    daysSince: 'Сутки после первого включения',
    wayTable: 'Ход перевода',
    radius: 'Радиус',
    mass: 'Масса',
    passes: (name, longitude, date) => `Проходит мимо ${name} на ${longitude}, ${date}.`,
    passesNone: 'Не проходит ни мимо спутников программы, ни мимо названных соседей.',
    rests: (longitude, drift, e, i) =>
      `Пролёт: поле 8 × 8, Солнце, Луна, давление света. Останавливается на ${longitude}, дрейф ${drift}, e ${e}, i ${i}.`,
    howMoved: 'Как это получено',
    years: 'Лет пролёта после увода',
    margin: 'Запас сверх правила',
    complies: 'Соответствует IADC-02-01',
    compliesNot: 'Не соответствует IADC-02-01',
    clear: 'Не возвращается',
    clearNot: 'Возвращается',
    perigeeRise: 'Перигей над геостационарной орбитой',
    asked: (rise) => `требуется ${rise}`,
    leastRise: (years) => `Наименьшее превышение за ${years} лет`,
    protectedTo: 'защищено до 200 км',
    e: 'Эксцентриситет',
    atMost: (limit) => `не более ${limit}`,
    riseTitle: 'Высота над геостационарной орбитой по годам',
    rise: 'Высота над ней',
    least: 'наименьшая',
    most: 'наибольшая',
    until: 'До',
    byYears: 'По годам',
    howRaised: 'Как это получено',
    count: 'Спутников в зоне удержания',
    inOneBox: (count, years) => `Таких спутников в одной зоне: ${count}, лет: ${years}`,
    held: 'Зона удерживается',
    heldNot: 'Зона не удерживается',
    leastDistance: 'Наименьшее расстояние',
    longitude: 'Долгота',
    latitude: 'Широта',
    fromCentre: 'наибольшее удаление от центра',
    offsets: 'Разнесение от центра, параллельное',
    pairs: 'Пары',
    pair: 'Пара',
    promised: 'Обещано разнесением',
    at: 'Время, UTC',
    and: 'и',
    collocationNote:
      'Каждый рассчитан со своими ошибками: поле 8 × 8, Солнце, Луна, давление света; векторы эксцентриситета и наклонения параллельны и равномерно стоят на двух окружностях. Планы электрических двигателей зависят от последнего бита арифметики: браузер и командная строка могут расходиться на десятые доли километра.',
  },
};
