/** Earth orientation from the files of the IERS: C04 in three layouts, Bulletin B and finals2000A (Bulletin A). */
import { type ProblemList, problemsOf } from '../input-error.ts';
import { type EarthOrientationRow, type EarthOrientationTable, orientationTable } from './eop.ts';

/** A field by its place: index of a cell, or columns from 0 of a fixed line. */
type Field = number | readonly [from: number, to: number];

interface Layout {
  readonly name: string;
  /** Whether a line is one of its rows, right or wrong in its figures. */
  readonly isRow: (line: string) => boolean;
  readonly cells: (line: string) => string[];
  readonly mjd: Field;
  readonly x: Field;
  readonly y: Field;
  readonly ut1: Field;
  readonly dX: Field;
  readonly dY: Field;
  /** Factor of dX and dY to arcseconds. */
  readonly poleUnit: number;
  /** Cells of a row; more are errors of measurement and rates. */
  readonly least: number;
  /** Whether a row is a prediction. */
  readonly predicted?: (line: string) => boolean;
  /** Whether a row has no values yet. */
  readonly empty?: (line: string) => boolean;
}

const words = (line: string): string[] => line.trim().split(/\s+/);

const layouts: readonly Layout[] = [
  {
    name: 'C04 with semicolons (20 C04)',
    isRow: (line) => /^\s*\d+(\.\d*)?;/.test(line),
    cells: (line) => line.split(';').map((cell) => cell.trim()),
    ...{ mjd: 0, x: 5, y: 7, ut1: 14, dX: 23, dY: 25, poleUnit: 1, least: 26 },
  },
  {
    name: 'C04 with hours (14 and 20 C04)',
    isRow: (line) => /^\s*\d{4}\s+\d+\s+\d+\s+\d+\s+\d{5}\.\d+\s/.test(line),
    cells: words,
    ...{ mjd: 4, x: 5, y: 6, ut1: 7, dX: 8, dY: 9, poleUnit: 1, least: 21 },
  },
  {
    name: 'C04 without hours (08 C04)',
    isRow: (line) => /^\s*\d{4}\s+\d+\s+\d+\s+\d{5}\s/.test(line),
    cells: words,
    ...{ mjd: 3, x: 4, y: 5, ut1: 6, dX: 8, dY: 9, poleUnit: 1, least: 16 },
  },
  {
    name: 'finals2000A (Bulletin A)',
    isRow: (line) => /^[ \d]{6} \d{5}\.\d\d [ IP]/.test(line),
    cells: (line) => [line],
    mjd: [7, 15],
    x: [18, 27],
    y: [37, 46],
    ut1: [58, 68],
    dX: [97, 106],
    dY: [116, 125],
    poleUnit: 1e-3,
    least: 1,
    predicted: (line) => line[16] === 'P' || line[57] === 'P',
    empty: (line) => line.slice(16, 68).trim() === '',
  },
];

/** Bulletin B: rows of its section 2, daily values. */
const bulletinB: Layout = {
  name: 'Bulletin B',
  isRow: (line) => /^\s*[A-Z]{3}\s+\d+\s+\d{5}\s/.test(line),
  cells: words,
  ...{ mjd: 2, x: 3, y: 4, ut1: 5, dX: 8, dY: 9, poleUnit: 1e-3, least: 10 },
};

/**
 * Reads a table of the IERS; which layout it has is seen from its rows.
 * @param file its name for messages
 * @returns the table, days in order and without a gap
 * @throws InputError with every line that is wrong: no numbers, days twice, out of order or missing, absurd values
 */
export function parseEarthOrientation(file: string, text: string): EarthOrientationTable {
  const list = problemsOf(file, text);
  const lines = text.split(/\r\n|\n|\r/);
  const section = lines.findIndex((line) => /^\s*2 - SMOOTHED VALUES/.test(line));
  const end = lines.findIndex((line, i) => i > section && /^\s*3 - /.test(line));
  const layout = section >= 0 ? bulletinB : layouts.find(({ isRow }) => lines.some((line) => isRow(line)));
  if (layout === undefined) {
    list.add(0, 0, 0, {
      code: 'eop.layout',
      expected: `rows of ${[...layouts, bulletinB].map(({ name }) => name).join(', or ')}`,
      received: 'none',
    });
    list.throwIfAny();
    throw new Error('unreachable');
  }
  const rows: EarthOrientationRow[] = [];
  let lastObserved = 0;
  const from = Math.max(section, 0);
  for (const [i, line] of lines.slice(0, end < 0 ? lines.length : end).entries()) {
    if (i < from || !layout.isRow(line) || layout.empty?.(line)) continue;
    const row = readRow(list, layout, line, i + 1, rows.at(-1));
    if (row === undefined) continue;
    if (layout.predicted?.(line) !== true) lastObserved = row.mjd;
    rows.push(row);
  }
  if (list.problems.length === 0 && rows.length < 4)
    list.add(0, 0, 0, {
      code: 'eop.rows',
      expected: 'four days or more',
      received: `${rows.length} rows of ${layout.name}`,
    });
  list.throwIfAny();
  return orientationTable(`${layout.name}, ${file}`, rows, lastObserved);
}

/** Largest values that the Earth can have; UT1 − UTC is kept below 0.9 s. */
const limits = { xPole: 2, yPole: 2, ut1: 1, dX: 0.1, dY: 0.1 } as const;

function readRow(
  list: ProblemList,
  layout: Layout,
  line: string,
  number: number,
  before: EarthOrientationRow | undefined,
): EarthOrientationRow | undefined {
  const cells = layout.cells(line);
  const known = list.problems.length;
  if (cells.length < layout.least)
    list.add(number, 1, line.length, {
      code: 'eop.cells',
      expected: `${layout.least} or more cells of ${layout.name}`,
      received: `${cells.length}`,
    });
  const figure = (field: Field, what: string, largest: number, optional = false): number => {
    const cell = (typeof field === 'number' ? (cells[field] ?? '') : line.slice(...field)).trim();
    if (cell === '' && optional) return 0; // corrections of the pole are not predicted as far as UT1
    const value = Number(cell);
    if (cell !== '' && Math.abs(value) <= largest) return value;
    const at = typeof field === 'number' ? Math.max(line.indexOf(cell), 0) : field[0];
    list.add(number, at + 1, Math.max(cell.length, 1), {
      code: 'eop.figure',
      path: what,
      expected: `a figure of −${largest} … ${largest}`,
      received: cell === '' ? 'nothing' : cell,
    });
    return Number.NaN;
  };
  if (list.problems.length > known) return undefined;
  const row: EarthOrientationRow = {
    mjd: figure(layout.mjd, 'MJD', 1e5),
    xPoleArcsec: figure(layout.x, 'x ["]', limits.xPole),
    yPoleArcsec: figure(layout.y, 'y ["]', limits.yPole),
    ut1MinusUtcS: figure(layout.ut1, 'UT1-UTC [s]', limits.ut1),
    dXArcsec: layout.poleUnit * figure(layout.dX, 'dX', limits.dX / layout.poleUnit, true),
    dYArcsec: layout.poleUnit * figure(layout.dY, 'dY', limits.dY / layout.poleUnit, true),
  };
  if (before !== undefined && row.mjd !== before.mjd + 1 && !Number.isNaN(row.mjd))
    list.add(number, 1, line.length, {
      code: row.mjd > before.mjd ? 'eop.gap' : 'eop.order',
      path: 'MJD',
      expected: `the day ${before.mjd + 1} after ${before.mjd}`,
      received: String(row.mjd),
    });
  return row;
}
