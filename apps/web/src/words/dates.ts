/** Days and months as the interface language writes them, in UTC. */
import { type Language, useLanguage } from './language.tsx';

export interface Dates {
  /** `March 2027` */
  readonly month: (time: number) => string;
  /** `March 3, 2027` */
  readonly day: (time: number) => string;
  /** Of a time axis: a year, a month, a day or a time, whichever begins there. */
  readonly tick: (time: number) => string;
  /** From Monday on, a letter each. */
  readonly weekdays: readonly string[];
}

/** Browsers are built without the Kazakh part of CLDR. */
const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

const made = new Map<Language, Dates>();

/** The same object for the same language, so that views may depend on it. */
export function datesIn(language: Language): Dates {
  const dates = made.get(language) ?? make(language);
  made.set(language, dates);
  return dates;
}

function make(language: Language): Dates {
  const inWords = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (time: number): string => format.format(time);
  };
  const kazakh = (time: number) => {
    const date = new Date(time);
    return {
      year: date.getUTCFullYear(),
      month: kazakhMonths[date.getUTCMonth()]!,
      day: date.getUTCDate(),
    };
  };
  const isKazakh = language === 'kk';
  const shortMonth = isKazakh
    ? (time: number) => kazakh(time).month.slice(0, 3)
    : inWords({ month: 'short' });
  // A day of a month stands in the genitive.
  const dayOfMonth =
    language === 'ru'
      ? inWords({ day: 'numeric', month: 'short' })
      : (time: number) => `${new Date(time).getUTCDate()} ${shortMonth(time)}`;
  const monday = Date.UTC(2024, 0, 1);
  const weekday = inWords({ weekday: 'narrow' });
  return {
    month: isKazakh
      ? (time) => `${kazakh(time).year} ж. ${kazakh(time).month}`
      : inWords({ month: 'long', year: 'numeric' }),
    day: isKazakh
      ? (time) => `${kazakh(time).year} ж. ${kazakh(time).day} ${kazakh(time).month}`
      : inWords({ dateStyle: 'long' }),
    tick: (time) => {
      const date = new Date(time);
      const [hours, minutes] = [date.getUTCHours(), date.getUTCMinutes()];
      if (hours + minutes > 0) return date.toISOString().slice(11, 16);
      if (date.getUTCDate() > 1) return dayOfMonth(time);
      return date.getUTCMonth() > 0 ? shortMonth(time) : String(date.getUTCFullYear());
    },
    weekdays: isKazakh
      ? ['Д', 'С', 'С', 'Б', 'Ж', 'С', 'Ж']
      : Array.from({ length: 7 }, (_, i) => weekday(monday + i * 86_400_000)),
  };
}

export const useDates = (): Dates => datesIn(useLanguage().language);
