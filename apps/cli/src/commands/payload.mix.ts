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

/** Carriers of a table, and what an engineer should know of them. */
export interface Mix {
  readonly carriers: readonly LoadedCarrier[];
  readonly notices: readonly string[];
}

interface Row {
  readonly line: number;
  readonly centreMHz: number;
  readonly bandwidthMHz: number;
  readonly powerDb: number;
}

/** Rounding of a table to the Hz [MHz]. */
const TOLERANCE_MHZ = 1e-6;

/** Carriers in each other's band are computed as they stand: they may be meant, or a slip. */
function overlapNotices(file: string, rows: readonly Row[]): string[] {
  const top = ({ centreMHz, bandwidthMHz }: Row): number => centreMHz + bandwidthMHz / 2;
  const sorted = rows.toSorted((a, b) => a.centreMHz - a.bandwidthMHz / 2 - b.centreMHz + b.bandwidthMHz / 2);
  let highest = sorted[0]!;
  return sorted.slice(1).flatMap((row) => {
    const under = highest;
    if (top(row) > top(highest)) highest = row;
    const sharedMHz = Math.min(top(row), top(under)) - (row.centreMHz - row.bandwidthMHz / 2);
    if (sharedMHz <= TOLERANCE_MHZ) return [];
    const [first, second] = row.line < under.line ? [row, under] : [under, row];
    return [
      `${file}:${second.line}: the carrier at ${second.centreMHz} MHz shares ${Number(sharedMHz.toFixed(6))} MHz with that of line ${first.line} at ${first.centreMHz} MHz.`,
    ];
  });
}

/** Up to so many carriers are taken product by product, at any width. */
const FEW = 10;

/** @throws UsageError for a table without those columns, a cell that is no such number, or a carrier too narrow beside the others */
export async function readMix(file: string): Promise<Mix> {
  const table = await readTable(file);
  const missing = columns.filter(([name]) => !table.columns.includes(name));
  if (missing.length > 0)
    throw new UsageError(
      `${file}:1: expected the columns ${columns.map(([name]) => name).join(', ')}, found none of the name ${missing[0]![0]}.`,
    );
  if (table.rows.length > MOST)
    throw new UsageError(`${file}: expected at most ${MOST} carriers, found ${table.rows.length}.`);
  const carriers = table.rows.map(({ line, cells }): Row => {
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
  return {
    carriers: carriers.map(({ centreMHz, bandwidthMHz, powerDb }) => ({
      centreHz: centreMHz * 1e6,
      bandwidthHz: bandwidthMHz * 1e6,
      power: 10 ** ((powerDb - strongestDb) / 10),
    })),
    notices: overlapNotices(file, carriers),
  };
}
