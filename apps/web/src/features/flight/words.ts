import type { KeepingResult } from '@ortak/analysis/flight';
import type { Purpose } from '@ortak/core/orbit';
import type { Words } from '../../words/language.tsx';
import type { EngineName } from './answers.ts';
import type { PartName } from './choice.ts';
import type { ShownEvent } from './events.ts';

interface FlightWords {
  readonly parts: string;
  readonly none: string;
  readonly satellite: string;
  readonly from: string;
  readonly span: string;
  readonly degradation: string;
  readonly calendarFile: string;
  readonly noEclipses: string;
  readonly noOutages: string;
  readonly calendar: string;
  readonly seasons: string;
  readonly first: string;
  readonly last: string;
  readonly number: string;
  readonly longest: string;
  readonly penumbra: string;
  readonly umbra: string;
  readonly byMoon: string;
  readonly noMoon: string;
  readonly begins: string;
  readonly ends: string;
  readonly covered: string;
  readonly outages: string;
  readonly station: string;
  readonly terminal: string;
  readonly sunWithin: string;
  readonly daysCount: string;
  readonly rise: string;
  readonly atMost: string;
  readonly noneInSpan: string;
  readonly shadowTitle: string;
  readonly day: string;
  readonly duration: string;
  readonly years: string;
  readonly inclined: string;
  readonly life: string;
  readonly box: string;
  readonly held: string;
  readonly notHeld: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly inclination: string;
  readonly perYear: string;
  readonly lasts: string;
  readonly yearsUnit: string;
  readonly beyond: string;
  readonly deltaVTitle: string;
  readonly year: string;
  readonly northSouth: string;
  readonly eastWest: string;
  readonly combined: string;
  readonly firing: string;
  readonly burns: string;
  readonly propellant: string;
  readonly mass: string;
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
  readonly noTransfer: string;
  readonly engine: string;
  readonly within: string;
  readonly soonest: string;
  readonly howReached: string;
  readonly arrived: string;
  readonly missed: string;
  readonly time: string;
  readonly deltaV: string;
  readonly massAtArrival: string;
  readonly daysSinceSeparation: string;
  readonly turn: string;
  readonly turns: string;
  readonly altitudesTitle: string;
  readonly altitude: string;
  readonly apogee: string;
  readonly perigee: string;
  readonly synchronous: string;
  readonly inclinationTitle: string;
  readonly thrustTitle: string;
  readonly share: string;
  readonly thrust: string;
  readonly shadow: string;
  readonly orbitTitle: string;
  readonly inPlane: string;
  readonly fromNodes: string;
  readonly separation: string;
  readonly after: string;
  readonly impulse: string;
  readonly loss: string;
  readonly burnByBurn: string;
  readonly burn: string;
  readonly over: string;
  readonly seenBy: string;
  readonly contacts: string;
  readonly rises: string;
  readonly sets: string;
  readonly highest: string;
  readonly days: (days: number) => string;
  readonly eclipsesInWords: (count: number, minutes: string) => string;
  readonly outagesInWords: (station: string, minutes: string) => string;
  readonly outageNote: (dB: string) => string;
  readonly moreMonths: (months: number) => string;
  readonly of: (limit: string) => string;
  readonly boxNote: (longitude: string) => string;
  readonly trackingNote: (days: string, measurements: string) => string;
  readonly turnNumber: (turn: string) => string;
  readonly orbitInWords: (perigeeKm: string, apogeeKm: string, inclinationDeg: string) => string;
  readonly seesIt: (station: string, hours: string, percent: string, passes: string) => string;
  readonly rests: (longitude: string) => string;
  readonly part: Readonly<Record<PartName, string>>;
  readonly kinds: Readonly<Record<ShownEvent['kind'], string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly keepingKinds: Readonly<Record<KeepingResult['kind'], (days: string) => string>>;
  readonly engines: Readonly<Record<EngineName, string>>;
}

export const words: Words<FlightWords> = {
  en: {
    parts: 'Questions of flight',
    none: 'The programme has no satellite. Write one into the folder satellites.',
    satellite: 'Satellite',
    from: 'From',
    span: 'Span',
    degradation: 'An outage is a rise of the noise of',
    calendarFile: 'Calendar (.ics)',
    noEclipses: 'No eclipse by the Earth in this span.',
    noOutages: 'No sun outage at any station.',
    calendar: 'Calendar of events',
    seasons: 'Eclipses by the Earth',
    first: 'First',
    last: 'Last',
    number: 'Number',
    longest: 'Longest',
    penumbra: 'Penumbra',
    umbra: 'Umbra',
    byMoon: 'Eclipses by the Moon',
    noMoon: 'None in this span.',
    begins: 'Begins',
    ends: 'Ends',
    covered: 'Covered',
    outages: 'Sun outages',
    station: 'Station',
    terminal: 'Terminal',
    sunWithin: 'Sun within',
    daysCount: 'Days',
    rise: 'Noise up',
    atMost: 'none: the Sun on the axis raises the noise by at most',
    noneInSpan: 'none in this span',
    shadowTitle: 'Time in the shadow of the Earth, day by day',
    day: 'Day',
    duration: 'Duration',
    years: 'Years to fly',
    inclined: 'without north–south burns (inclined orbit)',
    life: 'How long the propellant lasts',
    box: 'How the box is shared out',
    held: 'The box is held',
    notHeld: 'The box is not held',
    longitude: 'Longitude',
    latitude: 'Latitude',
    inclination: 'Inclination',
    perYear: 'Mean of a year',
    lasts: 'Propellant lasts',
    yearsUnit: 'yr',
    beyond: 'beyond the years flown, at their mean',
    deltaVTitle: 'Δv of station keeping by year',
    year: 'Year',
    northSouth: 'North–south',
    eastWest: 'East–west',
    combined: 'Both directions',
    firing: 'Firing',
    burns: 'Burns',
    propellant: 'Propellant',
    mass: 'Mass',
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
    noTransfer:
      'The file of this satellite states no transfer: injection orbit, mass and engine under `transfer`.',
    engine: 'Raised by',
    within: 'Within at most',
    soonest: 'soonest',
    howReached: 'How it comes about',
    arrived: 'Arrives',
    missed: 'Does not arrive',
    time: 'Time',
    deltaV: 'Change of velocity',
    massAtArrival: 'Mass at arrival',
    daysSinceSeparation: 'Days since separation',
    turn: 'Turn',
    turns: 'Turn by turn',
    altitudesTitle: 'Perigee and apogee',
    altitude: 'Altitude',
    apogee: 'Apogee',
    perigee: 'Perigee',
    synchronous: 'synchronous orbit',
    inclinationTitle: 'Inclination to the equator',
    thrustTitle: 'Thrust that the array allows, and time in the shadow',
    share: 'Part',
    thrust: 'Thrust',
    shadow: 'Shadow',
    orbitTitle: 'The orbit to scale',
    inPlane: 'in its own plane',
    fromNodes: 'along the line of nodes',
    separation: 'Separation',
    after: 'After',
    impulse: 'Impulse',
    loss: 'Loss',
    burnByBurn: 'Burn by burn',
    burn: 'Burn',
    over: 'Over',
    seenBy: 'Seen by',
    contacts: 'What stations see of it',
    rises: 'Rises',
    sets: 'Sets',
    highest: 'Highest',
    days: (days) =>
      days === 365
        ? '1 year'
        : days === 731
          ? '2 years'
          : days === 1826
            ? '5 years'
            : days === 1
              ? '1 day'
              : `${days} days`,
    eclipsesInWords: (count, minutes) =>
      `${count} eclipses by the Earth, up to ${minutes} min without the Sun.`,
    outagesInWords: (station, minutes) => `The longest sun outage is ${minutes} min at ${station}.`,
    outageNote: (dB) =>
      `The Sun raises the noise of the station by more than ${dB} dB; quiet Sun, main lobe.`,
    moreMonths: (months) => `${months} more months are in the calendar file and the CSV.`,
    of: (limit) => `of ${limit}`,
    boxNote: (longitude) =>
      `Centre ${longitude}; places every 20 min, flown with field 8 × 8, Sun, Moon and sunlight, with errors of burns and of orbit determination.`,
    trackingNote: (days, measurements) =>
      `1 σ at the end of an arc of ${days} d (${measurements} measurements as stated); 3 σ a cycle later.`,
    turnNumber: (turn) => `turn ${turn}`,
    orbitInWords: (perigeeKm, apogeeKm, inclinationDeg) =>
      `Perigee ${perigeeKm} km, apogee ${apogeeKm} km, inclination ${inclinationDeg}°.`,
    seesIt: (station, hours, percent, passes) =>
      `${station} sees it ${hours} h of the transfer, ${percent} %, in ${passes} passes.`,
    rests: (longitude) =>
      `Flown against field 8 × 8, Sun, Moon and sunlight; a week after the last trim it rests at ${longitude}°.`,
    part: {
      events: 'Eclipses and sun outages',
      keeping: 'Station keeping',
      transfer: 'Transfer',
      relocation: 'Relocation',
      collocation: 'Collocation',
      graveyard: 'Graveyard',
    },
    kinds: { earth: 'Eclipse by the Earth', moon: 'Eclipse by the Moon', sun: 'Sun outage' },
    purposes: { 'north-south': 'North–south burn', 'east-west': 'East–west burn', combined: 'Burn' },
    keepingKinds: {
      chemical: (days) => `Chemical keeping in cycles of ${days} d`,
      electric: (days) => `Electric keeping in cycles of ${days} d`,
    },
    engines: { chemical: 'Apogee engine', electric: 'Electric thrusters' },
  },
  tr: {
    parts: 'Uçuş konuları',
    none: 'Programda uydu yok. satellites klasörüne bir uydu yazın.',
    satellite: 'Uydu',
    from: 'Başlangıç',
    span: 'Süre',
    degradation: 'Kesinti sayılan gürültü artışı',
    calendarFile: 'Takvim (.ics)',
    noEclipses: 'Bu sürede Dünya tutulması yok.',
    noOutages: 'Hiçbir istasyonda Güneş kesintisi yok.',
    calendar: 'Olay takvimi',
    seasons: 'Dünya tutulmaları',
    first: 'İlk',
    last: 'Son',
    number: 'Sayı',
    longest: 'En uzun',
    penumbra: 'Yarı gölge',
    umbra: 'Tam gölge',
    byMoon: 'Ay tutulmaları',
    noMoon: 'Bu sürede yok.',
    begins: 'Başlar',
    ends: 'Biter',
    covered: 'Örtülen',
    outages: 'Güneş kesintileri',
    station: 'İstasyon',
    terminal: 'Terminal',
    sunWithin: 'Güneşe uzaklık',
    daysCount: 'Gün',
    rise: 'Gürültü artışı',
    atMost: 'yok: eksendeki Güneş gürültüyü en çok şu kadar artırır',
    noneInSpan: 'bu sürede yok',
    shadowTitle: 'Gün gün Dünya gölgesinde geçen süre',
    day: 'Gün',
    duration: 'Süre',
    years: 'Uçulacak yıl',
    inclined: 'kuzey–güney manevrası olmadan (eğik yörünge)',
    life: 'Yakıt ne kadar yeter',
    box: 'Kutunun paylaştırılması',
    held: 'Kutu korunuyor',
    notHeld: 'Kutu korunmuyor',
    longitude: 'Boylam',
    latitude: 'Enlem',
    inclination: 'Eğim',
    perYear: 'Yıllık ortalama',
    lasts: 'Yakıt yeter',
    yearsUnit: 'yıl',
    beyond: 'uçulan yıllardan sonrası, ortalamalarıyla',
    deltaVTitle: 'Yıllara göre konum koruma Δv değeri',
    year: 'Yıl',
    northSouth: 'Kuzey–güney',
    eastWest: 'Doğu–batı',
    combined: 'İki yön birlikte',
    firing: 'Ateşleme',
    burns: 'Manevra',
    propellant: 'Yakıt',
    mass: 'Kütle',
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
    noTransfer:
      'Bu uydunun dosyasında transfer yok: `transfer` altında bırakılma yörüngesi, kütle ve motor gerekir.',
    engine: 'Yükselten',
    within: 'En çok',
    soonest: 'en erken',
    howReached: 'Nasıl oluşur',
    arrived: 'Varıyor',
    missed: 'Varamıyor',
    time: 'Süre',
    deltaV: 'Hız değişimi',
    massAtArrival: 'Varıştaki kütle',
    daysSinceSeparation: 'Ayrılmadan beri gün',
    turn: 'Dolanım',
    turns: 'Dolanım dolanım',
    altitudesTitle: 'Yerberi ve yeröte',
    altitude: 'Yükseklik',
    apogee: 'Yeröte',
    perigee: 'Yerberi',
    synchronous: 'eşzamanlı yörünge',
    inclinationTitle: 'Ekvatora eğim',
    thrustTitle: 'Panelin izin verdiği itki ve gölgede geçen süre',
    share: 'Pay',
    thrust: 'İtki',
    shadow: 'Gölge',
    orbitTitle: 'Ölçekli yörünge',
    inPlane: 'kendi düzleminde',
    fromNodes: 'düğümler doğrusu boyunca',
    separation: 'Ayrılma',
    after: 'Sonrası',
    impulse: 'Darbe',
    loss: 'Kayıp',
    burnByBurn: 'Manevra manevra',
    burn: 'Manevra',
    over: 'Üzerinde',
    seenBy: 'Gören',
    contacts: 'İstasyonların gördüğü',
    rises: 'Doğar',
    sets: 'Batar',
    highest: 'En yüksek',
    days: (days) =>
      days === 365 ? '1 yıl' : days === 731 ? '2 yıl' : days === 1826 ? '5 yıl' : `${days} gün`,
    eclipsesInWords: (count, minutes) => `${count} Dünya tutulması, Güneşsiz en çok ${minutes} dk.`,
    outagesInWords: (station, minutes) => `En uzun Güneş kesintisi: ${station}, ${minutes} dk.`,
    outageNote: (dB) => `Güneş istasyonun gürültüsünü ${dB} dB’den fazla artırır; sakin Güneş, ana lob.`,
    moreMonths: (months) => `Kalan ${months} ay takvim dosyasında ve CSV’de.`,
    of: (limit) => `sınır ${limit}`,
    boxNote: (longitude) =>
      `Merkez ${longitude}; 20 dakikada bir konum, 8 × 8 çekim alanı, Güneş, Ay ve ışık basıncıyla, manevra ve yörünge belirleme hatalarıyla uçuruldu.`,
    trackingNote: (days, measurements) =>
      `${days} günlük yay sonunda 1 σ (belirtilen ${measurements} ölçü); bir çevrim sonra 3 σ.`,
    turnNumber: (turn) => `${turn}. dolanım`,
    orbitInWords: (perigeeKm, apogeeKm, inclinationDeg) =>
      `Yerberi ${perigeeKm} km, yeröte ${apogeeKm} km, eğim ${inclinationDeg}°.`,
    seesIt: (station, hours, percent, passes) =>
      `${station} transferin ${hours} saatini görür, %${percent}, ${passes} geçişte.`,
    rests: (longitude) =>
      `8 × 8 alan, Güneş, Ay ve ışık basıncıyla uçuruldu; son düzeltmeden bir hafta sonra ${longitude}° konumunda durur.`,
    part: {
      events: 'Tutulmalar ve Güneş kesintileri',
      keeping: 'Konum koruma',
      transfer: 'Transfer',
      relocation: 'Konum değiştirme',
      collocation: 'Ortak konumlanma',
      graveyard: 'Mezarlık yörünge',
    },
    kinds: { earth: 'Dünya tutulması', moon: 'Ay tutulması', sun: 'Güneş kesintisi' },
    purposes: {
      'north-south': 'Kuzey–güney manevrası',
      'east-west': 'Doğu–batı manevrası',
      combined: 'Manevra',
    },
    keepingKinds: {
      chemical: (days) => `${days} günlük çevrimlerle kimyasal konum koruma`,
      electric: (days) => `${days} günlük çevrimlerle elektrikli konum koruma`,
    },
    engines: { chemical: 'Yeröte motoru', electric: 'Elektrikli iticiler' },
  },
  kk: {
    parts: 'Ұшу мәселелері',
    none: 'Бағдарламада спутник жоқ. satellites қалтасына спутник жазыңыз.',
    satellite: 'Спутник',
    from: 'Басы',
    span: 'Ұзақтығы',
    degradation: 'Үзіліс деп саналатын шудың өсуі',
    calendarFile: 'Күнтізбе (.ics)',
    noEclipses: 'Бұл аралықта Жер көлеңкесі жоқ.',
    noOutages: 'Ешбір станцияда Күн әсерінен үзіліс жоқ.',
    calendar: 'Оқиғалар күнтізбесі',
    seasons: 'Жер көлеңкесінен өту',
    first: 'Бірінші',
    last: 'Соңғы',
    number: 'Саны',
    longest: 'Ең ұзағы',
    penumbra: 'Жартылай көлеңке',
    umbra: 'Толық көлеңке',
    byMoon: 'Ай көлеңкесінен өту',
    noMoon: 'Бұл аралықта жоқ.',
    begins: 'Басталуы',
    ends: 'Аяқталуы',
    covered: 'Жабылуы',
    outages: 'Күн әсерінен үзілістер',
    station: 'Станция',
    terminal: 'Терминал',
    sunWithin: 'Күнге дейін',
    daysCount: 'Күн',
    rise: 'Шудың өсуі',
    atMost: 'жоқ: осьтегі Күн шуды ең көбі мынаған өсіреді',
    noneInSpan: 'бұл аралықта жоқ',
    shadowTitle: 'Жер көлеңкесінде болу уақыты, күн сайын',
    day: 'Күн',
    duration: 'Ұзақтығы',
    years: 'Ұшу жылдары',
    inclined: 'солтүстік–оңтүстік маневрсіз (көлбеу орбита)',
    life: 'Отын қанша жылға жетеді',
    box: 'Ұстау аймағы қалай бөлінген',
    held: 'Аймақ сақталады',
    notHeld: 'Аймақ сақталмайды',
    longitude: 'Бойлық',
    latitude: 'Ендік',
    inclination: 'Көлбеулік',
    perYear: 'Жылдық орташа',
    lasts: 'Отын жетеді',
    yearsUnit: 'жыл',
    beyond: 'ұшылған жылдардан кейін, олардың орташасымен',
    deltaVTitle: 'Орбитада ұстаудың жылдар бойынша Δv мәні',
    year: 'Жыл',
    northSouth: 'Солтүстік–оңтүстік',
    eastWest: 'Шығыс–батыс',
    combined: 'Екі бағыт бірге',
    firing: 'Іске қосу',
    burns: 'Маневр',
    propellant: 'Отын',
    mass: 'Масса',
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
    noTransfer:
      'Бұл спутниктің файлында шығару жоқ: `transfer` астында бастапқы орбита, масса және қозғалтқыш керек.',
    engine: 'Көтеретін',
    within: 'Ең көбі',
    soonest: 'ең тез',
    howReached: 'Қалай шығады',
    arrived: 'Жетеді',
    missed: 'Жетпейді',
    time: 'Уақыт',
    deltaV: 'Жылдамдық өзгерісі',
    massAtArrival: 'Жеткендегі масса',
    daysSinceSeparation: 'Бөлінгеннен бергі тәулік',
    turn: 'Айналым',
    turns: 'Айналым сайын',
    altitudesTitle: 'Перигей және апогей',
    altitude: 'Биіктік',
    apogee: 'Апогей',
    perigee: 'Перигей',
    synchronous: 'синхронды орбита',
    inclinationTitle: 'Экваторға көлбеулік',
    thrustTitle: 'Батарея мүмкіндік беретін тартым және көлеңкедегі уақыт',
    share: 'Үлесі',
    thrust: 'Тартым',
    shadow: 'Көлеңке',
    orbitTitle: 'Масштабтағы орбита',
    inPlane: 'өз жазықтығында',
    fromNodes: 'түйіндер сызығы бойымен',
    separation: 'Бөліну',
    after: 'Кейін',
    impulse: 'Импульс',
    loss: 'Шығын',
    burnByBurn: 'Маневр сайын',
    burn: 'Маневр',
    over: 'Үстінде',
    seenBy: 'Көретін',
    contacts: 'Станциялар не көреді',
    rises: 'Шығуы',
    sets: 'Батуы',
    highest: 'Ең биігі',
    days: (days) =>
      days === 365 ? '1 жыл' : days === 731 ? '2 жыл' : days === 1826 ? '5 жыл' : `${days} күн`,
    eclipsesInWords: (count, minutes) =>
      `Жер көлеңкесінен ${count} рет өтеді, Күнсіз ең көбі ${minutes} мин.`,
    outagesInWords: (station, minutes) => `Күн әсерінен ең ұзақ үзіліс: ${station}, ${minutes} мин.`,
    outageNote: (dB) => `Күн станцияның шуын ${dB} дБ-ден артық өсіреді; тыныш Күн, негізгі жапырақша.`,
    moreMonths: (months) => `Қалған ${months} ай күнтізбе файлы мен CSV-де.`,
    of: (limit) => `шегі ${limit}`,
    boxNote: (longitude) =>
      `Ортасы ${longitude}; әр 20 мин сайынғы орны, 8 × 8 тартылыс өрісі, Күн, Ай және жарық қысымымен, маневр мен орбита анықтау қателерімен есептелген.`,
    trackingNote: (days, measurements) =>
      `${days} тәуліктік доға соңында 1 σ (берілген ${measurements} өлшем); бір циклден кейін 3 σ.`,
    turnNumber: (turn) => `${turn}-айналым`,
    orbitInWords: (perigeeKm, apogeeKm, inclinationDeg) =>
      `Перигейі ${perigeeKm} км, апогейі ${apogeeKm} км, көлбеулігі ${inclinationDeg}°.`,
    seesIt: (station, hours, percent, passes) =>
      `${station} шығарудың ${hours} сағатын көреді, ${percent} %, ${passes} сеанста.`,
    rests: (longitude) =>
      `8 × 8 өріс, Күн, Ай және жарық қысымымен есептелді; соңғы түзетуден бір апта өткен соң ${longitude}° нүктесінде тұрады.`,
    part: {
      events: 'Көлеңке және Күн үзілістері',
      keeping: 'Орбитада ұстау',
      transfer: 'Орбитаға шығару',
      relocation: 'Басқа нүктеге көшіру',
      collocation: 'Бір нүктеде ұстау',
      graveyard: 'Көму орбитасы',
    },
    kinds: { earth: 'Жер көлеңкесі', moon: 'Ай көлеңкесі', sun: 'Күн әсерінен үзіліс' },
    purposes: {
      'north-south': 'Солтүстік–оңтүстік маневрі',
      'east-west': 'Шығыс–батыс маневрі',
      combined: 'Маневр',
    },
    keepingKinds: {
      chemical: (days) => `${days} тәуліктік циклмен химиялық ұстау`,
      electric: (days) => `${days} тәуліктік циклмен электрлік ұстау`,
    },
    engines: { chemical: 'Апогей қозғалтқышы', electric: 'Электрлік қозғалтқыштар' },
  },
  ru: {
    parts: 'Вопросы полёта',
    none: 'В программе нет спутника. Запишите его в папку satellites.',
    satellite: 'Спутник',
    from: 'С даты',
    span: 'Длительность',
    degradation: 'Перерывом считается рост шума на',
    calendarFile: 'Календарь (.ics)',
    noEclipses: 'В этот срок затмений Землёй нет.',
    noOutages: 'Солнечных помех ни на одной станции нет.',
    calendar: 'Календарь событий',
    seasons: 'Затмения Землёй',
    first: 'Первое',
    last: 'Последнее',
    number: 'Число',
    longest: 'Наибольшее',
    penumbra: 'Полутень',
    umbra: 'Полная тень',
    byMoon: 'Затмения Луной',
    noMoon: 'В этот срок нет.',
    begins: 'Начало',
    ends: 'Конец',
    covered: 'Закрыто',
    outages: 'Солнечные помехи',
    station: 'Станция',
    terminal: 'Терминал',
    sunWithin: 'Солнце ближе',
    daysCount: 'Дней',
    rise: 'Рост шума',
    atMost: 'нет: Солнце на оси поднимает шум не более чем на',
    noneInSpan: 'в этот срок нет',
    shadowTitle: 'Время в тени Земли по дням',
    day: 'День',
    duration: 'Длительность',
    years: 'Лет полёта',
    inclined: 'без манёвров север–юг (наклонная орбита)',
    life: 'На сколько хватит топлива',
    box: 'Как распределена зона удержания',
    held: 'Зона удерживается',
    notHeld: 'Зона не удерживается',
    longitude: 'Долгота',
    latitude: 'Широта',
    inclination: 'Наклонение',
    perYear: 'В среднем за год',
    lasts: 'Топлива хватит на',
    yearsUnit: 'года',
    beyond: 'дальше пролётанных лет, по их среднему',
    deltaVTitle: 'Δv удержания по годам',
    year: 'Год',
    northSouth: 'Север–юг',
    eastWest: 'Восток–запад',
    combined: 'Оба направления',
    firing: 'Работа',
    burns: 'Включений',
    propellant: 'Топливо',
    mass: 'Масса',
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
    noTransfer:
      'В файле этого спутника нет довыведения: нужны орбита отделения, масса и двигатель под `transfer`.',
    engine: 'Чем поднимается',
    within: 'Не дольше',
    soonest: 'скорее всего',
    howReached: 'Как это получается',
    arrived: 'Приходит',
    missed: 'Не приходит',
    time: 'Время',
    deltaV: 'Приращение скорости',
    massAtArrival: 'Масса при прибытии',
    daysSinceSeparation: 'Сутки после отделения',
    turn: 'Виток',
    turns: 'Виток за витком',
    altitudesTitle: 'Перигей и апогей',
    altitude: 'Высота',
    apogee: 'Апогей',
    perigee: 'Перигей',
    synchronous: 'синхронная орбита',
    inclinationTitle: 'Наклонение к экватору',
    thrustTitle: 'Тяга, которую позволяет батарея, и время в тени',
    share: 'Доля',
    thrust: 'Тяга',
    shadow: 'Тень',
    orbitTitle: 'Орбита в масштабе',
    inPlane: 'в своей плоскости',
    fromNodes: 'вдоль линии узлов',
    separation: 'Отделение',
    after: 'После',
    impulse: 'Импульс',
    loss: 'Потери',
    burnByBurn: 'По манёврам',
    burn: 'Манёвр',
    over: 'Над',
    seenBy: 'Видит',
    contacts: 'Что видят станции',
    rises: 'Восход',
    sets: 'Заход',
    highest: 'Наибольший угол места',
    days: (days) =>
      days === 365 ? '1 год' : days === 731 ? '2 года' : days === 1826 ? '5 лет' : `${days} сут.`,
    eclipsesInWords: (count, minutes) => `Затмений Землёй: ${count}, без Солнца до ${minutes} мин.`,
    outagesInWords: (station, minutes) => `Самая долгая солнечная помеха: ${station}, ${minutes} мин.`,
    outageNote: (dB) =>
      `Солнце поднимает шум станции более чем на ${dB} дБ; спокойное Солнце, главный лепесток.`,
    moreMonths: (months) => `Ещё месяцев в файле календаря и CSV: ${months}.`,
    of: (limit) => `из ${limit}`,
    boxNote: (longitude) =>
      `Центр ${longitude}; положения через 20 мин, поле 8 × 8, Солнце, Луна и давление света, с ошибками манёвров и определения орбиты.`,
    trackingNote: (days, measurements) =>
      `1 σ в конце дуги ${days} сут. (${measurements} измерений, как указано); 3 σ через цикл.`,
    turnNumber: (turn) => `виток ${turn}`,
    orbitInWords: (perigeeKm, apogeeKm, inclinationDeg) =>
      `Перигей ${perigeeKm} км, апогей ${apogeeKm} км, наклонение ${inclinationDeg}°.`,
    seesIt: (station, hours, percent, passes) =>
      `${station} видит ${hours} ч довыведения, ${percent} %, сеансов: ${passes}.`,
    rests: (longitude) =>
      `Пролёт в поле 8 × 8, с Солнцем, Луной и давлением света; через неделю после последней коррекции стоит на ${longitude}°.`,
    part: {
      events: 'Затмения и солнечные помехи',
      keeping: 'Удержание',
      transfer: 'Довыведение',
      relocation: 'Перевод в другую точку',
      collocation: 'Совместное размещение',
      graveyard: 'Орбита захоронения',
    },
    kinds: { earth: 'Затмение Землёй', moon: 'Затмение Луной', sun: 'Солнечная помеха' },
    purposes: { 'north-south': 'Манёвр север–юг', 'east-west': 'Манёвр восток–запад', combined: 'Манёвр' },
    keepingKinds: {
      chemical: (days) => `Химическое удержание циклами по ${days} сут.`,
      electric: (days) => `Электрическое удержание циклами по ${days} сут.`,
    },
    engines: { chemical: 'Апогейный двигатель', electric: 'Электрические двигатели' },
  },
};
