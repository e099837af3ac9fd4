/** Decimal numbers between the units of a file and SI: the point is shifted in the text, so that no digit is lost. */

const pattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** More characters than any number has. */
const LONGEST = 400;

/**
 * A number of a file times a power of ten, rounded once: 42164.1696 km is 42 164 169.6 m to the last bit.
 * @param text as it stands in the file
 * @param power of ten from the unit of the file to the wanted one
 * @returns NaN for what is no finite number
 */
export function parseDecimal(text: string, power = 0): number {
  if (text.length > LONGEST || !pattern.test(text)) return Number.NaN;
  const [mantissa, exponent = '0'] = text.split(/e/i) as [string, string?];
  const value = Number(`${mantissa}e${Number(exponent) + power}`);
  return Number.isFinite(value) ? value : Number.NaN;
}

/**
 * The shortest text that gives the number back: the inverse of `parseDecimal`.
 * @param power of ten from the unit of the file to that of the value
 */
export function formatDecimal(value: number, power = 0): string {
  const [, sign, whole, decimals = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(
    String(value),
  ) as unknown as [string, string, string, string?, string?];
  const digits = (whole + decimals).replace(/^0+/, '');
  if (digits === '') return '0';
  // value = 0.digits · 10^point
  const point = digits.length - decimals.length + Number(exponent) - power;
  const significant = digits.replace(/0+$/, '');
  if (point > 15 || point < -5) {
    const rest = significant.slice(1);
    return `${sign}${significant[0]}${rest && `.${rest}`}e${point - 1}`;
  }
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${significant}`;
  const padded = significant.padEnd(point, '0');
  const after = padded.slice(point);
  return `${sign}${padded.slice(0, point)}${after && `.${after}`}`;
}
