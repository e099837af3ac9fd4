/** How figures that were sought are printed: what is read and put back must do. */
import type { UnknownName } from './link/unknown.ts';

/** Of these more raises the margin, of the other ones that are searched less does. */
const rising: ReadonlySet<string> = new Set<UnknownName>(['diameter', 'hpa']);
/** Read off a table: as it stands there. */
const readOff: ReadonlySet<string> = new Set<UnknownName>(['modcod', 'carriers']);

/** What the search itself leaves open, in units of the last digit. */
const OPEN = 1e-6;

/**
 * A solved figure in the four digits in which an engineer orders it, an availability in three decimals, rounded to the side on which
 * the link still closes.
 * @param unknown what was sought
 * @param value [unit of the unknown], finite
 */
export function solvedDigits(unknown: string, value: number): string {
  if (unknown === 'availability') return (Math.floor(value * 1000 + OPEN) / 1000).toFixed(3);
  if (value === 0 || readOff.has(unknown)) return String(Number(value.toPrecision(4)));
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 3);
  const units = rising.has(unknown) ? Math.ceil(value / unit - OPEN) : Math.floor(value / unit + OPEN);
  return String(Number((units * unit).toPrecision(4)));
}
