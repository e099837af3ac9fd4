import type { CoverageQuantity } from '@ortak/analysis';
import type { Words } from '../../words/language.tsx';

export const words: Words<{
  readonly beam: string;
  readonly quantity: string;
  readonly quantities: Readonly<Record<CoverageQuantity, string>>;
  readonly service: string;
  readonly globe: string;
  readonly flat: string;
  readonly field: string;
  readonly graticule: string;
  readonly slot: string;
  readonly programmeHas: (value: string) => string;
  readonly reset: string;
  readonly map: string;
  readonly computing: string;
  readonly peak: string;
  readonly worst: string;
  readonly median: string;
  readonly meeting: string;
  readonly owed: string;
  readonly city: string;
  readonly value: string;
  readonly outOfSight: string;
  readonly here: string;
  readonly hint: string;
  readonly budget: string;
  readonly unpin: string;
  /** What the figures of a service are reckoned with. */
  readonly basis: (service: string, terminal: string, modcod: string) => string;
  readonly modelled: string;
  /** Where a difference of two beams is coloured. */
  readonly shownWhere: (within: string) => string;
  readonly boresight: string;
  readonly moveSatellite: string;
  readonly moveBoresight: string;
  /** Of the marks at the edge of a map that shows neither. */
  readonly satelliteBeyond: string;
  readonly boresightBeyond: string;
  readonly compare: string;
  readonly alone: string;
  readonly lacks: (name: string, beam: string) => string;
  readonly side: string;
  readonly difference: string;
  readonly programme: string;
  readonly design: string;
  readonly partners: string;
  readonly country: string;
  readonly pan: string;
  readonly synthesis: string;
  readonly toMap: string;
  readonly notes: string;
}> = {
  en: {
    beam: 'Beam',
    quantity: 'Quantity',
    quantities: {
      eirp: 'Saturated EIRP',
      gt: 'G/T of the satellite',
      pfd: 'Power flux density',
      elevation: 'Elevation',
      cn: 'C/(N+I)',
      'cn-down': 'C/N of the downlink',
      margin: 'Margin',
      'rain-margin': 'Margin in rain alone',
      availability: 'Availability',
      modcod: 'MODCOD',
      throughput: 'Information rate',
      dish: 'Dish needed',
    },
    service: 'Service',
    globe: 'Globe',
    flat: 'Flat map',
    field: 'Colours',
    graticule: 'Graticule',
    slot: 'Orbital position',
    programmeHas: (value) => `programme: ${value}`,
    reset: 'Back to the programme',
    map: 'Map of the beam. The cities with their values stand in the table beside it.',
    computing: 'Computing the map …',
    peak: 'Best',
    worst: 'Worst',
    median: 'Median by area',
    meeting: 'Area that gets what is owed',
    owed: 'Owed',
    city: 'City',
    value: 'Value',
    outOfSight: 'no sight',
    here: 'Here',
    hint: 'Point at the map to see what a place gets; click to keep it. The rings can be dragged: the satellite and the boresight.',
    budget: 'Link budget to this place',
    unpin: 'Let go',
    basis: (service, terminal, modcod) =>
      `${service} with ${terminal}, ${modcod}. The MODCOD above is the highest that closes here.`,
    modelled: 'modelled: nobody published these contours',
    shownWhere: (within) => `coloured where either beam is within ${within} of its best`,
    boresight: 'Boresight',
    moveSatellite: 'Orbital position: drag along the equator, or arrow keys',
    moveBoresight: 'Boresight of the beam: drag, or arrow keys',
    satelliteBeyond: 'The satellite stands beyond this map: show it',
    boresightBeyond: 'The beam looks beyond this map: show where',
    compare: 'Compare',
    alone: 'This design alone',
    lacks: (name, beam) => `${name} has no beam ${beam}: the map shows this programme alone.`,
    side: 'Beside the programme',
    difference: 'Difference from the programme',
    programme: 'Programme',
    design: 'This design',
    partners: 'Partners',
    country: 'Country',
    pan: 'Show on the map',
    synthesis: 'Beam synthesis',
    toMap: 'Back to the map',
    notes: 'Limits of the method',
  },
  tr: {
    beam: 'Hüzme',
    quantity: 'Büyüklük',
    quantities: {
      eirp: 'Doymuş EIRP',
      gt: 'Uydunun G/T değeri',
      pfd: 'Güç akı yoğunluğu',
      elevation: 'Yükseliş açısı',
      cn: 'C/(N+I)',
      'cn-down': 'İniş hattının C/N değeri',
      margin: 'Marj',
      'rain-margin': 'Yalnız yağmurda marj',
      availability: 'Kullanılabilirlik',
      modcod: 'MODCOD',
      throughput: 'Bilgi hızı',
      dish: 'Gereken anten',
    },
    service: 'Hizmet',
    globe: 'Küre',
    flat: 'Düz harita',
    field: 'Renkler',
    graticule: 'Koordinat ağı',
    slot: 'Yörünge konumu',
    programmeHas: (value) => `programda: ${value}`,
    reset: 'Programa dön',
    map: 'Hüzmenin haritası. Şehirlerin değerleri yandaki çizelgede.',
    computing: 'Harita hesaplanıyor …',
    peak: 'En iyi',
    worst: 'En kötü',
    median: 'Alana göre ortanca',
    meeting: 'Yükümlülüğü karşılanan alan',
    owed: 'Yükümlülük',
    city: 'Şehir',
    value: 'Değer',
    outOfSight: 'uydu görünmüyor',
    here: 'Burada',
    hint: 'Bir yerin ne aldığını görmek için haritada gösterin; tutmak için tıklayın. Halkalar sürüklenebilir: uydu ve hüzme ekseni.',
    budget: 'Bu yere hat bütçesi',
    unpin: 'Bırak',
    basis: (service, terminal, modcod) =>
      `${service}, ${terminal}, ${modcod} ile. Yukarıdaki MODCOD burada hattı kapatan en yükseğidir.`,
    modelled: 'modellenmiş: bu konturları kimse yayımlamadı',
    shownWhere: (within) =>
      `hüzmelerden birinin en iyi değerinin en çok ${within} altında kaldığı yerler renkli`,
    boresight: 'Hüzme ekseni',
    moveSatellite: 'Yörünge konumu: ekvator boyunca sürükleyin ya da ok tuşları',
    moveBoresight: 'Hüzme ekseni: sürükleyin ya da ok tuşları',
    satelliteBeyond: 'Uydu bu haritanın dışında duruyor: göster',
    boresightBeyond: 'Hüzme bu haritanın dışına bakıyor: göster',
    compare: 'Karşılaştır',
    alone: 'Yalnız bu tasarım',
    lacks: (name, beam) => `${name} programında ${beam} hüzmesi yok: harita yalnız bu programı gösterir.`,
    side: 'Programla yan yana',
    difference: 'Programdan farkı',
    programme: 'Program',
    design: 'Bu tasarım',
    partners: 'Ortaklar',
    country: 'Ülke',
    pan: 'Haritada göster',
    synthesis: 'Hüzme sentezi',
    toMap: 'Haritaya dön',
    notes: 'Yöntemin sınırları',
  },
  kk: {
    beam: 'Сәуле',
    quantity: 'Шама',
    quantities: {
      eirp: 'Қанығу ЭИСҚ',
      gt: 'Спутниктің G/T сапалылығы',
      pfd: 'Қуат ағынының тығыздығы',
      elevation: 'Орын бұрышы',
      cn: 'C/(N+I)',
      'cn-down': 'Төмен желінің C/N',
      margin: 'Қор',
      'rain-margin': 'Тек жаңбырдағы қор',
      availability: 'Дайындық',
      modcod: 'MODCOD',
      throughput: 'Ақпараттық жылдамдық',
      dish: 'Қажет антенна',
    },
    service: 'Қызмет',
    globe: 'Глобус',
    flat: 'Жазық карта',
    field: 'Түстер',
    graticule: 'Градус торы',
    slot: 'Орбиталық позиция',
    programmeHas: (value) => `бағдарламада: ${value}`,
    reset: 'Бағдарламаға қайту',
    map: 'Сәуленің картасы. Қалалардың мәндері қасындағы кестеде.',
    computing: 'Карта есептелуде …',
    peak: 'Ең жақсысы',
    worst: 'Ең нашары',
    median: 'Аудан бойынша медиана',
    meeting: 'Талап орындалатын аудан',
    owed: 'Талап',
    city: 'Қала',
    value: 'Мәні',
    outOfSight: 'көрінбейді',
    here: 'Осы жерде',
    hint: 'Орынның не алатынын көру үшін картаны нұсқаңыз; бекіту үшін басыңыз. Сақиналарды сүйреуге болады: спутник және сәуле осі.',
    budget: 'Осы орынға желі бюджеті',
    unpin: 'Босату',
    basis: (service, terminal, modcod) =>
      `${service}: ${terminal}, ${modcod}. Жоғарыдағы MODCOD — осы жерде қоры жететін ең жоғарғысы.`,
    modelled: 'модельденген: бұл контурларды ешкім жарияламаған',
    shownWhere: (within) =>
      `сәулелердің бірі өзінің ең жақсы мәнінен ${within}-ден артық төмен түспейтін жерлер ғана боялған`,
    boresight: 'Сәуле осі',
    moveSatellite: 'Орбиталық позиция: экватор бойымен сүйреңіз не бағыттауыш пернелер',
    moveBoresight: 'Сәуле осі: сүйреңіз не бағыттауыш пернелер',
    satelliteBeyond: 'Жерсерік осы картаның сыртында тұр: көрсету',
    boresightBeyond: 'Сәуле осы картаның сыртына бағытталған: көрсету',
    compare: 'Салыстыру',
    alone: 'Тек осы нұсқа',
    lacks: (name, beam) =>
      `${name} бағдарламасында ${beam} сәулесі жоқ: карта тек осы бағдарламаны көрсетеді.`,
    side: 'Бағдарламамен қатар',
    difference: 'Бағдарламадан айырмасы',
    programme: 'Бағдарлама',
    design: 'Осы нұсқа',
    partners: 'Серіктестер',
    country: 'Ел',
    pan: 'Картада көрсету',
    synthesis: 'Сәуле синтезі',
    toMap: 'Картаға қайту',
    notes: 'Әдістің шектері',
  },
  ru: {
    beam: 'Луч',
    quantity: 'Величина',
    quantities: {
      eirp: 'ЭИИМ насыщения',
      gt: 'Добротность G/T спутника',
      pfd: 'Плотность потока мощности',
      elevation: 'Угол места',
      cn: 'C/(N+I)',
      'cn-down': 'C/N линии вниз',
      margin: 'Запас',
      'rain-margin': 'Запас только в дожде',
      availability: 'Готовность',
      modcod: 'MODCOD',
      throughput: 'Информационная скорость',
      dish: 'Необходимая антенна',
    },
    service: 'Служба',
    globe: 'Глобус',
    flat: 'Плоская карта',
    field: 'Заливка',
    graticule: 'Градусная сетка',
    slot: 'Орбитальная позиция',
    programmeHas: (value) => `в программе: ${value}`,
    reset: 'Вернуться к программе',
    map: 'Карта луча. Города со значениями — в таблице рядом.',
    computing: 'Карта рассчитывается …',
    peak: 'Лучшее',
    worst: 'Худшее',
    median: 'Медиана по площади',
    meeting: 'Площадь, где требование выполнено',
    owed: 'Требование',
    city: 'Город',
    value: 'Значение',
    outOfSight: 'не виден',
    here: 'Здесь',
    hint: 'Наведите на карту, чтобы увидеть, что получает место; щёлкните, чтобы закрепить. Кольца можно перетаскивать: спутник и ось луча.',
    budget: 'Бюджет линии до этого места',
    unpin: 'Отпустить',
    basis: (service, terminal, modcod) =>
      `${service}: ${terminal}, ${modcod}. MODCOD выше — наивысший, при котором линия здесь замыкается.`,
    modelled: 'смоделировано: этих контуров никто не публиковал',
    shownWhere: (within) =>
      `закрашено там, где хотя бы один из лучей не более чем на ${within} ниже своего максимума`,
    boresight: 'Ось луча',
    moveSatellite: 'Орбитальная позиция: перетащите вдоль экватора или клавишами со стрелками',
    moveBoresight: 'Ось луча: перетащите или клавишами со стрелками',
    satelliteBeyond: 'Спутник находится за краем карты: показать',
    boresightBeyond: 'Луч направлен за край карты: показать',
    compare: 'Сравнить',
    alone: 'Только этот вариант',
    lacks: (name, beam) => `В программе ${name} нет луча ${beam}: карта показывает только эту программу.`,
    side: 'Рядом с программой',
    difference: 'Отличие от программы',
    programme: 'Программа',
    design: 'Этот вариант',
    partners: 'Участники',
    country: 'Страна',
    pan: 'Показать на карте',
    synthesis: 'Синтез луча',
    toMap: 'Назад к карте',
    notes: 'Границы метода',
  },
};
