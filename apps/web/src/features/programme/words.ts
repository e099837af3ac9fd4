import type { Words } from '../../words/language.tsx';

export const words: Words<{
  readonly partners: string;
  readonly partner: string;
  readonly role: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly cost: string;
  readonly million: (currency: string) => string;
  readonly bandwidth: string;
  readonly power: string;
  readonly satellites: string;
  readonly satellite: string;
  readonly position: string;
  readonly platform: string;
  readonly channels: string;
  readonly spares: string;
  readonly ruler: string;
  readonly areas: string;
  readonly area: string;
  readonly countries: string;
  readonly services: string;
  readonly beams: string;
  readonly polygons: (count: number) => string;
  readonly figures: string;
  readonly figuresOf: (count: string) => string;
  readonly all: string;
  readonly find: string;
  readonly figure: string;
  readonly value: string;
  readonly place: string;
  readonly source: string;
  readonly noFigures: string;
  readonly more: (count: number) => string;
  readonly problems: string;
  readonly sound: string;
  readonly notices: string;
  readonly lastSound: string;
  readonly neverSound: string;
}> = {
  en: {
    partners: 'Partners',
    partner: 'Partner',
    role: 'Role',
    roles: { anchor: 'anchor', member: 'member', 'slot-holder': 'holder of the slot' },
    cost: 'Cost',
    million: (currency) => `million ${currency}`,
    bandwidth: 'Bandwidth',
    power: 'RF power',
    satellites: 'Satellites',
    satellite: 'Satellite',
    position: 'Orbital position',
    platform: 'Platform',
    channels: 'Channels',
    spares: 'Spare amplifiers',
    ruler: 'Orbital positions on the longitude ruler',
    areas: 'Service areas',
    area: 'Area',
    countries: 'Countries',
    services: 'Services, with the availability required',
    beams: 'Beams',
    polygons: (count) => (count === 1 ? '1 polygon' : `${count} polygons`),
    figures: 'Confidence of the figures',
    figuresOf: (count) => `${count} figures`,
    all: 'all',
    find: 'Find a figure',
    figure: 'Figure',
    value: 'Value',
    place: 'Place',
    source: 'Source',
    noFigures: 'No figure fits. Take another confidence, or search for less.',
    more: (count) => `${count} more: search, or choose a confidence.`,
    problems: 'Open problems',
    sound:
      'All files were read and every reference found. Problems appear here with file and line as soon as a file is saved.',
    notices: 'What an engineer should know',
    lastSound:
      'Below stands the programme as it was last without problems. Each place leads to its line in Files; what is mended there is shown at once.',
    neverSound:
      'The programme appears here as soon as these are mended. Each place leads to its line in Files.',
  },
  tr: {
    partners: 'Ortaklar',
    partner: 'Ortak',
    role: 'Rol',
    roles: { anchor: 'ana ortak', member: 'üye', 'slot-holder': 'yörünge hakkı sahibi' },
    cost: 'Maliyet',
    million: (currency) => `milyon ${currency}`,
    bandwidth: 'Bant genişliği',
    power: 'RF gücü',
    satellites: 'Uydular',
    satellite: 'Uydu',
    position: 'Yörünge konumu',
    platform: 'Platform',
    channels: 'Kanallar',
    spares: 'Yedek yükselteçler',
    ruler: 'Boylam cetvelinde yörünge konumları',
    areas: 'Hizmet alanları',
    area: 'Alan',
    countries: 'Ülkeler',
    services: 'Hizmetler, gereken kullanılabilirlikle',
    beams: 'Hüzmeler',
    polygons: (count) => `${count} çokgen`,
    figures: 'Değerlerin güvenilirliği',
    figuresOf: (count) => `${count} değer`,
    all: 'hepsi',
    find: 'Değer ara',
    figure: 'Değer adı',
    value: 'Değer',
    place: 'Yeri',
    source: 'Kaynak',
    noFigures: 'Uyan değer yok. Başka bir güvenilirlik seçin ya da daha az yazın.',
    more: (count) => `${count} değer daha: arayın ya da güvenilirlik seçin.`,
    problems: 'Açık sorunlar',
    sound:
      'Bütün dosyalar okundu, bütün başvurular bulundu. Bir dosya kaydedilince sorunlar burada dosya ve satırıyla görünür.',
    notices: 'Mühendisin bilmesi gerekenler',
    lastSound:
      'Aşağıda programın sorunsuz olan son hâli durur. Her yer, Dosyalar bölümündeki satırına götürür; orada giderilen hemen görünür.',
    neverSound:
      'Bunlar giderilir giderilmez program burada görünür. Her yer, Dosyalar bölümündeki satırına götürür.',
  },
  kk: {
    partners: 'Серіктестер',
    partner: 'Серіктес',
    role: 'Рөлі',
    roles: { anchor: 'негізгі серіктес', member: 'мүше', 'slot-holder': 'позиция иесі' },
    cost: 'Шығын',
    million: (currency) => `млн ${currency}`,
    bandwidth: 'Жолақ',
    power: 'РЖ қуаты',
    satellites: 'Спутниктер',
    satellite: 'Спутник',
    position: 'Орбиталық позиция',
    platform: 'Платформа',
    channels: 'Арналар',
    spares: 'Қосалқы күшейткіштер',
    ruler: 'Бойлық сызғышындағы орбиталық позициялар',
    areas: 'Қызмет көрсету аймақтары',
    area: 'Аймақ',
    countries: 'Елдер',
    services: 'Қызметтер, талап етілетін дайындығымен',
    beams: 'Сәулелер',
    polygons: (count) => `${count} көпбұрыш`,
    figures: 'Мәндердің сенімділігі',
    figuresOf: (count) => `${count} мән`,
    all: 'барлығы',
    find: 'Мәнді іздеу',
    figure: 'Шама',
    value: 'Мәні',
    place: 'Орны',
    source: 'Дереккөз',
    noFigures: 'Сай келетін мән жоқ. Басқа сенімділікті таңдаңыз не қысқарақ іздеңіз.',
    more: (count) => `Тағы ${count} мән: іздеңіз не сенімділікті таңдаңыз.`,
    problems: 'Ашық қателер',
    sound:
      'Барлық файл оқылды, барлық сілтеме табылды. Файл сақталған бойда қателер осында файлы мен жолымен көрінеді.',
    notices: 'Инженер білуі тиіс',
    lastSound:
      'Төменде бағдарламаның қатесіз соңғы күйі тұр. Әр орын «Файлдар» бөліміндегі өз жолына апарады; түзетілгені бірден көрінеді.',
    neverSound:
      'Бұлар түзетілген бойда бағдарлама осында көрінеді. Әр орын «Файлдар» бөліміндегі өз жолына апарады.',
  },
  ru: {
    partners: 'Участники',
    partner: 'Участник',
    role: 'Роль',
    roles: { anchor: 'ведущий', member: 'участник', 'slot-holder': 'держатель позиции' },
    cost: 'Затраты',
    million: (currency) => `млн ${currency}`,
    bandwidth: 'Полоса',
    power: 'ВЧ-мощность',
    satellites: 'Спутники',
    satellite: 'Спутник',
    position: 'Орбитальная позиция',
    platform: 'Платформа',
    channels: 'Стволы',
    spares: 'Резервные усилители',
    ruler: 'Орбитальные позиции на линейке долгот',
    areas: 'Зоны обслуживания',
    area: 'Зона',
    countries: 'Страны',
    services: 'Службы с требуемой готовностью',
    beams: 'Лучи',
    polygons: (count) => {
      const form = new Intl.PluralRules('ru').select(count);
      return `${count} ${form === 'one' ? 'многоугольник' : form === 'few' ? 'многоугольника' : 'многоугольников'}`;
    },
    figures: 'Достоверность величин',
    figuresOf: (count) => `величин: ${count}`,
    all: 'все',
    find: 'Найти величину',
    figure: 'Величина',
    value: 'Значение',
    place: 'Место',
    source: 'Источник',
    noFigures: 'Ничего не подходит. Выберите другую достоверность или ищите короче.',
    more: (count) => `Ещё ${count}: ищите или выберите достоверность.`,
    problems: 'Открытые ошибки',
    sound:
      'Все файлы прочитаны, все ссылки найдены. Ошибки появляются здесь с файлом и строкой, как только файл сохранён.',
    notices: 'Что следует знать инженеру',
    lastSound:
      'Ниже программа в последнем состоянии без ошибок. Каждое место ведёт к своей строке в разделе «Файлы»; исправленное видно сразу.',
    neverSound:
      'Программа появится здесь, как только это исправлено. Каждое место ведёт к своей строке в разделе «Файлы».',
  },
};
