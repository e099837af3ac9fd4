/** Figures as a language prints them: decimals by unit, the mark and the sides of the world by language. */
import type { Availability } from '@ortak/analysis';
import * as format from '../format.ts';
import type { Language } from './language.ts';
import { translated } from './results.ts';
import { beforeSide, type Side, sides } from './sides.ts';
import { unitIn } from './units.ts';

/** A decimal comma in all but English; groups are thin spaces everywhere (ISO 80000-1). */
const marked = (text: string, language: Language): string =>
  language === 'en' ? text : text.replace('.', ',');

export interface Numbers {
  /** A figure without its unit, with the decimals of the unit; words stay words. */
  readonly figure: (value: number | string, unit: string) => string;
  readonly fixed: (value: number, decimals: number) => string;
  /** A stated percentage as short as it was stated: `99.7 %`, in Turkish `%99,7`. */
  readonly percent: (value: number) => string;
  /** With its unit: `24.6°`, `51.30 dBW`; what is printed already keeps its decimals. */
  readonly withUnit: (value: number | string, unit: string) => string;
  readonly unit: (unit: string) => string;
  readonly longitude: (valueDeg: number, decimals?: number) => string;
  readonly latitude: (valueDeg: number, decimals?: number) => string;
  /** At the edge of a map, in whole degrees and as short as can be: `60°E`. */
  readonly meridianMark: (valueDeg: number) => string;
  readonly parallelMark: (valueDeg: number) => string;
  readonly reached: (availability: Availability | null) => string;
  readonly margin: (marginDb: number | null) => string;
  readonly diameter: (valueM: number | null) => string;
}

const made = new Map<Language, Numbers>();

/** The same object for the same language, so that views may depend on it. */
export function numbersIn(language: Language): Numbers {
  const numbers = made.get(language) ?? make(language);
  made.set(language, numbers);
  return numbers;
}

function make(language: Language): Numbers {
  const mark = (text: string) => marked(text, language);
  const onSide = (text: string) =>
    mark(text).replace(/[NSEW]$/, (side) => `${beforeSide(language)}${sides[language][side as Side]}`);
  const short = (text: string) =>
    text.replace(/[NSEW]$/, (side) => sides[language][side as Side].slice(0, 1));
  // A description is said in the language; a name has no space.
  const words = (text: string) => (text.includes(' ') ? translated(text, language) : text);
  const figure = (value: number | string, unit: string): string =>
    typeof value === 'string' ? words(value) : mark(format.figure(value, unit));
  // Turkish sets the sign before the number (TDK, Yazım Kılavuzu).
  const percentage = (text: string) =>
    language === 'tr' ? text.replace(/^([≥<>]\u00a0)?/, '$1%') : format.withUnit(text, '%');
  return {
    figure,
    fixed: (value, decimals) => mark(format.fixed(value, decimals)),
    percent: (value) => percentage(mark(format.trimmed(format.fixed(value, 3)))),
    withUnit: (value, unit) =>
      unit === '%'
        ? percentage(figure(value, unit))
        : format.withUnit(figure(value, unit), unitIn(unit, language)),
    unit: (unit) => unitIn(unit, language),
    longitude: (valueDeg, decimals = 1) => onSide(format.longitude(valueDeg, decimals)),
    latitude: (valueDeg, decimals = 1) => onSide(format.latitude(valueDeg, decimals)),
    meridianMark: (valueDeg) => short(format.longitude(valueDeg, 0)),
    parallelMark: (valueDeg) => short(format.latitude(valueDeg, 0)),
    reached: (availability) => mark(format.reached(availability)),
    margin: (marginDb) => mark(format.margin(marginDb)),
    diameter: (valueM) => mark(format.diameter(valueM)),
  };
}
