/** Words of eclipses and sun outages. */
import type { Words } from '../../words/language.tsx';
import type { ShownEvent } from './events.ts';

export interface EventWords {
  readonly degradation: string;
  readonly event: string;
  readonly peak: string;
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
  readonly eclipsesInWords: (count: number, minutes: string) => string;
  readonly outagesInWords: (station: string, minutes: string) => string;
  readonly outageNote: (dB: string) => string;
  readonly moreMonths: (months: number) => string;
  readonly kinds: Readonly<Record<ShownEvent['kind'], string>>;
}

export const eventWords: Words<EventWords> = {
  en: {
    degradation: 'An outage is a rise of the noise of',
    event: 'Event',
    peak: 'Peak',
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
    eclipsesInWords: (count, minutes) =>
      `${count} eclipses by the Earth, up to ${minutes} min without the Sun.`,
    outagesInWords: (station, minutes) => `The longest sun outage is ${minutes} min at ${station}.`,
    outageNote: (dB) =>
      `The Sun raises the noise of the station by more than ${dB} dB; quiet Sun, main lobe.`,
    moreMonths: (months) => `${months} more months are in the calendar file and the CSV.`,
    kinds: { earth: 'Eclipse by the Earth', moon: 'Eclipse by the Moon', sun: 'Sun outage' },
  },
  tr: {
    degradation: 'Kesinti sayılan gürültü artışı',
    event: 'Olay',
    peak: 'Doruk',
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
    eclipsesInWords: (count, minutes) => `${count} Dünya tutulması, Güneşsiz en çok ${minutes} dk.`,
    outagesInWords: (station, minutes) => `En uzun Güneş kesintisi: ${station}, ${minutes} dk.`,
    outageNote: (dB) => `Güneş istasyonun gürültüsünü ${dB} dB’den fazla artırır; sakin Güneş, ana lob.`,
    moreMonths: (months) => `Kalan ${months} ay takvim dosyasında ve CSV’de.`,
    kinds: { earth: 'Dünya tutulması', moon: 'Ay tutulması', sun: 'Güneş kesintisi' },
  },
  kk: {
    degradation: 'Үзіліс деп саналатын шудың өсуі',
    event: 'Оқиға',
    peak: 'Шегі',
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
    eclipsesInWords: (count, minutes) =>
      `Жер көлеңкесінен ${count} рет өтеді, Күнсіз ең көбі ${minutes} мин.`,
    outagesInWords: (station, minutes) => `Күн әсерінен ең ұзақ үзіліс: ${station}, ${minutes} мин.`,
    outageNote: (dB) => `Күн станцияның шуын ${dB} дБ-ден артық өсіреді; тыныш Күн, негізгі жапырақша.`,
    moreMonths: (months) => `Қалған ${months} ай күнтізбе файлы мен CSV-де.`,
    kinds: { earth: 'Жер көлеңкесі', moon: 'Ай көлеңкесі', sun: 'Күн әсерінен үзіліс' },
  },
  ru: {
    degradation: 'Перерывом считается рост шума на',
    event: 'Событие',
    peak: 'Максимум',
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
    eclipsesInWords: (count, minutes) => `Затмений Землёй: ${count}, без Солнца до ${minutes} мин.`,
    outagesInWords: (station, minutes) => `Самая долгая солнечная помеха: ${station}, ${minutes} мин.`,
    outageNote: (dB) =>
      `Солнце поднимает шум станции более чем на ${dB} дБ; спокойное Солнце, главный лепесток.`,
    moreMonths: (months) => `Ещё месяцев в файле календаря и CSV: ${months}.`,
    kinds: { earth: 'Затмение Землёй', moon: 'Затмение Луной', sun: 'Солнечная помеха' },
  },
};
