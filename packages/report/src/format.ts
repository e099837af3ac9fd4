/**
 * How figures are printed: fixed decimals per unit so that columns align, a minus that is a minus (U+2212),
 * thin no-break spaces between thousands (U+202F) and before units (U+00A0).
 */
import type { Availability } from '@ortak/analysis';

const minus = '\u2212';
const thinSpace = '\u202f';
const noBreakSpace = '\u00a0';

/** Decimals by unit. A unit that is not here is printed with four significant digits. */
const decimalsByUnit: Readonly<Record<string, number>> = {
  '%': 3,
  '°': 3,
  GHz: 5,
  MHz: 3,
  kHz: 1,
  MBd: 3,
  'Mbit/s': 3,
  'bit/s/Hz': 3,
  km: 3,
  m: 2,
  kg: 1,
  W: 1,
  K: 1,
  years: 1,
  'm/s': 2,
  'mm/h': 2,
  'dB/km': 4,
};

/**
 * Decimals printed for a unit: 2 for every decibel but dB/km, as the table above for the rest.
 * @returns decimals, or undefined where significant digits are used instead
 */
export function decimalsOf(unit: string): number | undefined {
  return decimalsByUnit[unit] ?? (/^dB/.test(unit) ? 2 : undefined);
}

/**
 * A number with fixed decimals.
 * @param decimals digits after the point, 0…10
 * @returns e.g. `−1 234.50`; `—` when it is not a number
 */
export function fixed(value: number, decimals: number): string {
  if (Number.isNaN(value)) return '—';
  const sign = value < 0 ? minus : '';
  if (!Number.isFinite(value)) return `${sign}∞`;
  const digits = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = digits.split('.');
  // ISO 80000-1 §7.3.1: groups of three, none for four digits alone would misalign columns, so always.
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thinSpace);
  const isZero = !/[1-9]/.test(digits);
  return (isZero ? '' : sign) + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/**
 * A figure of a working, without its unit: the unit decides the decimals, words stay words.
 * @param value number, or words such as a MODCOD
 * @param unit printed unit, '' when dimensionless
 */
export function figure(value: number | string, unit: string): string {
  if (typeof value === 'string') return value;
  const decimals = decimalsOf(unit);
  if (decimals !== undefined) return fixed(value, decimals);
  if (Number.isInteger(value)) return fixed(value, 0);
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e9)) {
    const [mantissa = '', exponent = ''] = magnitude.toExponential(3).split('e');
    return `${value < 0 ? minus : ''}${mantissa}·10${superscript(Number(exponent))}`;
  }
  return fixed(value, Math.max(0, 3 - Math.floor(Math.log10(magnitude))));
}

function superscript(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
  return (exponent < 0 ? '⁻' : '') + digits;
}

/** Puts the unit behind a printed number: `24.6°`, `51.30 dBW`, `99.7 %`, bare when dimensionless. */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text;
  return unit === '°' ? `${text}°` : `${text}${noBreakSpace}${unit}`;
}

/** A stated percentage as short as it was stated: `99.7 %`. */
export function percent(value: number): string {
  return withUnit(trimmed(fixed(value, 3)), '%');
}

/** Without the zeros after the last digit that counts. */
export const trimmed = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** Availability in percent, without the sign: `99.934`, `≥ 99.999`, `< 95`. */
export function availability({ percent, bound }: Availability): string {
  if (bound === 'exact') return fixed(percent, 3);
  return `${bound === 'better-than' ? '≥' : '<'}${noBreakSpace}${trimmed(fixed(percent, 3))}`;
}

/** Availability that a link reaches [%]; none where its margins mean nothing. */
export function reached(it: Availability | null): string {
  return it === null ? '—' : availability(it);
}

/** A link's margin [dB]; none where it means nothing. One that fails by little must not read 0.00. */
export function margin(marginDb: number | null): string {
  if (marginDb === null) return '—';
  return fixed(marginDb, Math.abs(marginDb) < 0.005 ? 3 : 2);
}

/** Largest antenna that the analysis tries when it looks for the one required [m]. */
const largestAntennaM = 15;

/** Antenna diameter in metres, without the unit; what no antenna up to 15 m achieves is `> 15`. */
export function diameter(valueM: number | null): string {
  return valueM === null ? `>${noBreakSpace}${largestAntennaM}` : fixed(valueM, 2);
}

/** Longitude as `58.5°E`, 200° west as `160.0°E`: degrees stand close to their number everywhere. */
export function longitude(valueDeg: number, decimals = 1): string {
  const within = Math.abs(valueDeg) <= 180 ? valueDeg : valueDeg - 360 * Math.round(valueDeg / 360);
  return `${fixed(Math.abs(within), decimals)}°${isWestOrSouth(within, decimals) ? 'W' : 'E'}`;
}

/** Latitude as `48.2°N`. */
export function latitude(valueDeg: number, decimals = 1): string {
  return `${fixed(Math.abs(valueDeg), decimals)}°${isWestOrSouth(valueDeg, decimals) ? 'S' : 'N'}`;
}

/** What rounds to 0 has no side. */
const isWestOrSouth = (valueDeg: number, decimals: number): boolean => Number(valueDeg.toFixed(decimals)) < 0;

/** More decimals than these no map shows. */
const mostDecimals = 3;

/**
 * Decimals of levels on a map: as few as show every level as it is, up to three.
 * @param levels all values that share the map
 */
export function mapDecimals(levels: readonly number[]): number {
  for (let decimals = 0; decimals < mostDecimals; decimals++) {
    const unit = 10 ** decimals;
    if (levels.every((level) => Math.abs(level * unit - Math.round(level * unit)) < 1e-6)) return decimals;
  }
  return mostDecimals;
}

/**
 * What each figure of a column lacks at its right for the decimal marks to stand below one another.
 * @returns widths in digits; a missing point counts 0.45 of one
 */
export function decimalPadding(texts: readonly string[]): number[] {
  const numeric = /^[\d\u202f\u2212≥≤<>\u00a0.,]+$/;
  const fraction = (text: string) => {
    const mark = text.search(/[.,]/);
    return mark < 0 ? -1 : text.length - mark - 1;
  };
  const longest = Math.max(-1, ...texts.filter((text) => numeric.test(text)).map(fraction));
  return texts.map((text) => {
    const digits = fraction(text);
    if (!numeric.test(text) || digits === longest) return 0;
    return digits < 0 ? longest + 0.45 : longest - digits;
  });
}

/** Decimals of station keeping by unit, finer than those of budgets: of commands and workbench alike. */
export const keepingDecimals: Readonly<Record<string, number>> = {
  '°': 4,
  '°/d²': 6,
  '°/yr': 3,
  '1e-9 m/s²': 1,
  'm/s/yr': 2,
  'm/s': 2,
  kg: 2,
  'kg/yr': 2,
  '%': 1,
  yr: 1,
  d: 0,
  km: 0,
  '': 6,
};

/** The same of all other flight dynamics. */
export const flightDecimals: Readonly<Record<string, number>> = {
  '°': 4,
  '°/d': 4,
  km: 1,
  kg: 2,
  N: 3,
  s: 1,
  d: 2,
  h: 2,
  yr: 1,
  W: 0,
  '%': 2,
  'm/s': 2,
  m: 0,
  'm²/kg': 5,
  '': 3,
};
