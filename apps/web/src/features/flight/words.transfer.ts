/** Words of the transfer to the slot: turns, burns, and what stations see of it. */
import type { Words } from '../../words/language.tsx';
import type { EngineName } from './answers.ts';

export interface TransferWords {
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
  readonly turnNumber: (turn: string) => string;
  readonly orbitInWords: (perigeeKm: string, apogeeKm: string, inclinationDeg: string) => string;
  readonly seesIt: (station: string, hours: string, percent: string, passes: string) => string;
  readonly rests: (longitude: string) => string;
  readonly engines: Readonly<Record<EngineName, string>>;
}

export const transferWords: Words<TransferWords> = {
  en: {
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
    turnNumber: (turn) => `turn ${turn}`,
    orbitInWords: (perigeeKm, apogeeKm, inclinationDeg) =>
      `Perigee ${perigeeKm} km, apogee ${apogeeKm} km, inclination ${inclinationDeg}°.`,
    seesIt: (station, hours, percent, passes) =>
      `${station} sees it ${hours} h of the transfer, ${percent} %, in ${passes} passes.`,
    rests: (longitude) =>
      `Flown against field 8 × 8, Sun, Moon and sunlight; a week after the last trim it rests at ${longitude}°.`,
    engines: { chemical: 'Apogee engine', electric: 'Electric thrusters' },
  },
  tr: {
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
    turnNumber: (turn) => `${turn}. dolanım`,
    orbitInWords: (perigeeKm, apogeeKm, inclinationDeg) =>
      `Yerberi ${perigeeKm} km, yeröte ${apogeeKm} km, eğim ${inclinationDeg}°.`,
    seesIt: (station, hours, percent, passes) =>
      `${station} transferin ${hours} saatini görür, %${percent}, ${passes} geçişte.`,
    rests: (longitude) =>
      `8 × 8 alan, Güneş, Ay ve ışık basıncıyla uçuruldu; son düzeltmeden bir hafta sonra ${longitude}° konumunda durur.`,
    engines: { chemical: 'Yeröte motoru', electric: 'Elektrikli iticiler' },
  },
  kk: {
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
    turnNumber: (turn) => `${turn}-айналым`,
    orbitInWords: (perigeeKm, apogeeKm, inclinationDeg) =>
      `Перигейі ${perigeeKm} км, апогейі ${apogeeKm} км, көлбеулігі ${inclinationDeg}°.`,
    seesIt: (station, hours, percent, passes) =>
      `${station} шығарудың ${hours} сағатын көреді, ${percent} %, ${passes} сеанста.`,
    rests: (longitude) =>
      `8 × 8 өріс, Күн, Ай және жарық қысымымен есептелді; соңғы түзетуден бір апта өткен соң ${longitude}° нүктесінде тұрады.`,
    engines: { chemical: 'Апогей қозғалтқышы', electric: 'Электрлік қозғалтқыштар' },
  },
  ru: {
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
    turnNumber: (turn) => `виток ${turn}`,
    orbitInWords: (perigeeKm, apogeeKm, inclinationDeg) =>
      `Перигей ${perigeeKm} км, апогей ${apogeeKm} км, наклонение ${inclinationDeg}°.`,
    seesIt: (station, hours, percent, passes) =>
      `${station} видит ${hours} ч довыведения, ${percent} %, сеансов: ${passes}.`,
    rests: (longitude) =>
      `Пролёт в поле 8 × 8, с Солнцем, Луной и давлением света; через неделю после последней коррекции стоит на ${longitude}°.`,
    engines: { chemical: 'Апогейный двигатель', electric: 'Электрические двигатели' },
  },
};
