/** Carriers of `ortak payload --mix FILE`. */
import type { LoadedCarrier } from '@ortak/core/payload';
import { readTable } from '../csv.ts';
import { UsageError } from '../failure.ts';

/** Columns with the range that their numbers may have. */
const columns = [
  ['centreMHz', 0, 1e6],
  ['bandwidthMHz', 0.0001, 1e5],
  ['powerDb', -200, 200],
] as const;

const MOST = 1000;

/** @throws UsageError for a table without those columns, or a cell that is no such number */
export async function readMix(file: string): Promise<LoadedCarrier[]> {
  const table = await readTable(file);
  const missing = columns.filter(([name]) => !table.columns.includes(name));
  if (missing.length > 0)
    throw new UsageError(
      `${file}:1: expected the columns ${columns.map(([name]) => name).join(', ')}, found none of the name ${missing[0]![0]}.`,
    );
  if (table.rows.length > MOST)
    throw new UsageError(`${file}: expected at most ${MOST} carriers, found ${table.rows.length}.`);
  return table.rows.map(({ line, cells }) => {
    const [centreMHz, bandwidthMHz, powerDb] = columns.map(([name, minimum, maximum]) => {
      const cell = cells[table.columns.indexOf(name)] ?? '';
      const value = Number(cell);
      if (cell.trim() === '' || !(value >= minimum && value <= maximum))
        throw new UsageError(
          `${file}:${line} ${name}: expected a number of ${minimum} … ${maximum}, found ${cell || 'nothing'}.`,
        );
      return value;
    }) as [number, number, number];
    return { centreHz: centreMHz * 1e6, bandwidthHz: bandwidthMHz * 1e6, power: 10 ** (powerDb / 10) };
  });
}
