import type { Words } from '../../words/language.tsx';

export const words: Words<{
  readonly title: (beam: string) => string;
  readonly lead: string;
  readonly side: string;
  readonly transmit: string;
  readonly receive: string;
  readonly error: string;
  readonly ratio: string;
  readonly diameter: string;
  readonly feeds: string;
  readonly against: string;
  readonly ofProgramme: string;
  readonly result: string;
  readonly knee: string;
  readonly kneeMark: string;
  readonly frequency: string;
  readonly edge: string;
  readonly attainable: string;
  readonly upper: string;
  readonly mean: string;
  readonly peak: string;
  readonly ripple: string;
  readonly power: string;
  readonly made: (feeds: string, diameter: string, bound: string) => string;
  readonly file: string;
  readonly fileNote: string;
  readonly bends: (at: string, edge: string) => string;
  readonly edgeOverDiameter: string;
  readonly edgeOverFeeds: string;
}> = {
  en: {
    title: (beam) => `Beam synthesis: ${beam}`,
    lead: 'Feeds of a reflector are excited so that the weakest place of the service area gets the most, under the pointing error given. Beside it stands what an ideal aperture of that size could reach, and what none exceeds.',
    side: 'Side',
    transmit: 'transmitting',
    receive: 'receiving',
    error: 'Pointing error',
    ratio: 'Focal length over diameter',
    diameter: 'Diameter of the reflector',
    feeds: 'Number of feeds',
    against: 'Knee over',
    ofProgramme: 'as is',
    result: 'What the beam reaches',
    knee: 'Where more stops paying',
    kneeMark: 'knee',
    frequency: 'Frequency',
    edge: 'Edge of coverage',
    attainable: 'Attainable with this size',
    upper: 'No more than',
    mean: 'Mean',
    peak: 'Peak',
    ripple: 'Peak over edge',
    power: 'Power in the area',
    made: (feeds, diameter, bound) =>
      `${feeds} feeds on a reflector of ${diameter}. A beam that filled the area and nothing else would reach ${bound}.`,
    file: 'Pattern file',
    fileNote: 'JSON for the folder patterns/ of the programme',
    bends: (at, edge) =>
      `The curve bends at ${at}: edge of coverage ${edge}. Choosing a point computes its beam above.`,
    edgeOverDiameter: 'Edge of coverage against the diameter of the reflector',
    edgeOverFeeds: 'Edge of coverage against the number of feeds',
  },
  tr: {
    title: (beam) => `Hüzme sentezi: ${beam}`,
    lead: 'Reflektörün beslemeleri, verilen yönelme hatası altında hizmet alanının en zayıf yerine en çok kazancı verecek biçimde uyarılır. Yanında o boyda ideal bir açıklığın ulaşabileceği ve hiçbirinin aşamayacağı değer durur.',
    side: 'Yön',
    transmit: 'gönderme',
    receive: 'alma',
    error: 'Yönelme hatası',
    ratio: 'Odak uzaklığı / çap',
    diameter: 'Reflektör çapı',
    feeds: 'Besleme sayısı',
    against: 'Dirsek eğrisi',
    ofProgramme: 'olduğu gibi',
    result: 'Hüzmenin ulaştığı',
    knee: 'Artırmanın kazandırmaz olduğu yer',
    kneeMark: 'dirsek',
    frequency: 'Frekans',
    edge: 'Kapsama kenarı',
    attainable: 'Bu boyla ulaşılabilir',
    upper: 'En fazla',
    mean: 'Ortalama',
    peak: 'Tepe',
    ripple: 'Tepe − kenar',
    power: 'Alana düşen güç',
    made: (feeds, diameter, bound) =>
      `${diameter} çaplı reflektörde ${feeds} besleme. Alanı tam dolduran, dışına taşmayan bir hüzme ${bound} verirdi.`,
    file: 'Diyagram dosyası',
    fileNote: 'Programın patterns/ klasörü için JSON',
    bends: (at, edge) =>
      `Eğri ${at} değerinde bükülür: kapsama kenarı ${edge}. Bir nokta seçilince hüzmesi yukarıda hesaplanır.`,
    edgeOverDiameter: 'Reflektör çapına göre kapsama kenarı',
    edgeOverFeeds: 'Besleme sayısına göre kapsama kenarı',
  },
  kk: {
    title: (beam) => `Сәуле синтезі: ${beam}`,
    lead: 'Рефлектордың сәулелендіргіштері берілген бағыттау қателігі кезінде қызмет аймағының ең әлсіз жері барынша көп алатындай қоздырылады. Қасында осы өлшемді идеал апертура жете алатын және ешқайсысы аспайтын мән тұр.',
    side: 'Бағыты',
    transmit: 'тарату',
    receive: 'қабылдау',
    error: 'Бағыттау қателігі',
    ratio: 'Фокус қашықтығы / диаметр',
    diameter: 'Рефлектор диаметрі',
    feeds: 'Сәулелендіргіштер саны',
    against: 'Иін қисығы',
    ofProgramme: 'сол күйі',
    result: 'Сәуле не береді',
    knee: 'Көбейту тиімсіз болатын жер',
    kneeMark: 'иін',
    frequency: 'Жиілік',
    edge: 'Қамту шеті',
    attainable: 'Осы өлшеммен жетуге болады',
    upper: 'Ең көбі',
    mean: 'Орташа',
    peak: 'Ең жоғарысы',
    ripple: 'Жоғарысы − шеті',
    power: 'Аймаққа түсетін қуат',
    made: (feeds, diameter, bound) =>
      `Диаметрі ${diameter} рефлекторда ${feeds} сәулелендіргіш. Аймақты дәл толтырып, сыртына шықпайтын сәуле ${bound} берер еді.`,
    file: 'Диаграмма файлы',
    fileNote: 'Бағдарламаның patterns/ қалтасына арналған JSON',
    bends: (at, edge) =>
      `Қисық ${at} мәнінде иіледі: қамту шеті ${edge}. Нүктені таңдағанда оның сәулесі жоғарыда есептеледі.`,
    edgeOverDiameter: 'Қамту шетінің рефлектор диаметріне тәуелділігі',
    edgeOverFeeds: 'Қамту шетінің сәулелендіргіштер санына тәуелділігі',
  },
  ru: {
    title: (beam) => `Синтез луча: ${beam}`,
    lead: 'Облучатели рефлектора возбуждаются так, чтобы самое слабое место зоны обслуживания получило как можно больше при заданной ошибке наведения. Рядом — чего могла бы достичь идеальная апертура этого размера и чего не превысит никакая.',
    side: 'Сторона',
    transmit: 'передача',
    receive: 'приём',
    error: 'Ошибка наведения',
    ratio: 'Фокусное расстояние к диаметру',
    diameter: 'Диаметр рефлектора',
    feeds: 'Число облучателей',
    against: 'Перегиб по величине',
    ofProgramme: 'как есть',
    result: 'Что даёт луч',
    knee: 'Где прибавка перестаёт окупаться',
    kneeMark: 'перегиб',
    frequency: 'Частота',
    edge: 'Край зоны',
    attainable: 'Достижимо при этом размере',
    upper: 'Не более',
    mean: 'Среднее',
    peak: 'Максимум',
    ripple: 'Максимум над краем',
    power: 'Мощность в зоне',
    made: (feeds, diameter, bound) =>
      `Облучателей: ${feeds}, рефлектор ${diameter}. Луч, заполняющий только зону и ничего кроме, дал бы ${bound}.`,
    file: 'Файл диаграммы',
    fileNote: 'JSON для папки patterns/ программы',
    bends: (at, edge) =>
      `Кривая перегибается при ${at}: край зоны ${edge}. Выбор точки рассчитывает её луч выше.`,
    edgeOverDiameter: 'Край зоны в зависимости от диаметра рефлектора',
    edgeOverFeeds: 'Край зоны в зависимости от числа облучателей',
  },
};
