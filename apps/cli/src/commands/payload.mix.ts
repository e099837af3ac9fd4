/** Carriers of `ortak payload --mix FILE`. */
import { type LoadedCarrier, NARROWEST_SHARE } from '@ortak/core/payload';
import { readTable } from '../csv.ts';
import { UsageError } from '../failure.ts';

/** Columns with the range that their numbers may have. */
const columns = [
  ['centreMHz', 0, 1e6],
  ['bandwidthMHz', 0.0001, 1e5],
  ['powerDb', -200, 200],
] as const;

const MOST = 1000;

/** Up to so many carriers are taken product by product, at any width. */
const FEW = 10;

/** @throws UsageError for a table without those columns, a cell that is no such number, or a carrier too narrow beside the others */
export async function readMix(file: string): Promise<LoadedCarrier[]> {
  const table = await readTable(file);
  const missing = columns.filter(([name]) => !table.columns.includes(name));
  if (missing.length > 0)
    throw new UsageError(
      `${file}:1: expected the columns ${columns.map(([name]) => name).join(', ')}, found none of the name ${missing[0]![0]}.`,
    );
  if (table.rows.length > MOST)
    throw new UsageError(`${file}: expected at most ${MOST} carriers, found ${table.rows.length}.`);
  const carriers = table.rows.map(({ line, cells }) => {
    const [centreMHz, bandwidthMHz, powerDb] = columns.map(([name, minimum, maximum]) => {
      const cell = cells[table.columns.indexOf(name)] ?? '';
      const value = Number(cell);
      if (cell.trim() === '' || !(value >= minimum && value <= maximum))
        throw new UsageError(
          `${file}:${line} ${name}: expected a number of ${minimum} … ${maximum}, found ${cell || 'nothing'}.`,
        );
      return value;
    }) as [number, number, number];
    return { line, centreMHz, bandwidthMHz, powerDb };
  });
  const lowMHz = Math.min(...carriers.map(({ centreMHz, bandwidthMHz }) => centreMHz - bandwidthMHz / 2));
  const highMHz = Math.max(...carriers.map(({ centreMHz, bandwidthMHz }) => centreMHz + bandwidthMHz / 2));
  const leastMHz = (highMHz - lowMHz) * NARROWEST_SHARE;
  const narrow = carriers.find(({ bandwidthMHz }) => bandwidthMHz < leastMHz);
  if (carriers.length > FEW && narrow !== undefined)
    throw new UsageError(
      `${file}:${narrow.line} bandwidthMHz: expected at least 1/${1 / NARROWEST_SHARE} of the ${Number((highMHz - lowMHz).toFixed(6))} MHz that the carriers span, ${Number(leastMHz.toPrecision(4))} MHz, found ${narrow.bandwidthMHz}.`,
    );
  // only ratios count
  const strongestDb = Math.max(...carriers.map(({ powerDb }) => powerDb));
  return carriers.map(({ centreMHz, bandwidthMHz, powerDb }) => ({
    centreHz: centreMHz * 1e6,
    bandwidthHz: bandwidthMHz * 1e6,
    power: 10 ** ((powerDb - strongestDb) / 10),
  }));
}
