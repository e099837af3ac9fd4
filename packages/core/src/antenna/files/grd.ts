/**
 * GRASP field data on a rectangular grid, `.grd`: header to `++++`, KTYPE, then one or several sets (beams, frequencies).
 * Format: TICRA, GRASP reference manual, "Field data in rectangular grid".
 */
import type { Notice } from '../../working.ts';
import {
  COMPONENT_KINDS,
  COORDINATE_LIMIT,
  type ComponentKind,
  componentGains,
  FIELD_LIMIT,
  NO_GAIN,
  NO_GAIN_CURE,
} from './components.ts';
import type { GainGrid } from './gain-grid.ts';
import { GRID_PLANES, type GridPlane, planePhiDeg } from './planes.ts';
import { LineReader, numberOf, shorten } from './reader.ts';

/** Points of all sets together that are read; more would not fit into a text either. */
const POINT_LIMIT = 8_000_000;

/** Points of a grid to a line of its file, and points beside, that rows cut short (KLIMIT 1) may leave out. */
const [SPARSE, SPARSE_POINTS] = [64, 500_000] as const;

/** One set of a grid file: a beam, or a frequency. */
export interface GrdSet {
  readonly xStart: number;
  readonly xStep: number;
  readonly columns: number;
  readonly yStart: number;
  readonly yStep: number;
  readonly rows: number;
  /** Real and imaginary part of each component, point by point, row by row; NaN for points that KLIMIT leaves out. */
  readonly fields: Float64Array;
}

export interface GrdFile {
  /** Lines of text before `++++`, without those of the frequencies. */
  readonly header: readonly string[];
  /** Of the FREQUENCIES lines; empty where the file names none. */
  readonly frequenciesGHz: readonly number[];
  readonly components: ComponentKind;
  /** Components of a point, 2 or 3. */
  readonly componentCount: number;
  readonly plane: GridPlane;
  readonly sets: readonly GrdSet[];
}

/** How many of a unit make a gigahertz. */
const PER_GHZ: ReadonlyMap<string, number> = new Map([
  ['hz', 1e9],
  ['khz', 1e6],
  ['mhz', 1e3],
  ['ghz', 1],
  ['thz', 1e-3],
]);

/**
 * Reads a `.grd` file.
 * @param text of the file
 * @throws FileFormatError with every problem and its line
 */
export function parseGrd(text: string): GrdFile {
  const reader = new LineReader('GRASP grid', text);
  return reader.finish(() => {
    const { header, frequenciesGHz } = readHeader(reader);
    const [ktype] = reader.numbers(['KTYPE']);
    if (ktype !== 1)
      reader.fail({
        expected: 'KTYPE 1, a rectangular grid',
        found: String(ktype),
        cure: 'export the field on a rectangular grid',
      });
    const [setCount, icomp, componentCount, igrid] = reader.numbers(['NSET', 'ICOMP', 'NCOMP', 'IGRID']);
    reader.wholeNumber('NSET', setCount!, 1, Math.max(1, reader.left), 'the file has not as many lines');
    const components = COMPONENT_KINDS.get(icomp!);
    if (components === undefined)
      reader.problem({ expected: NO_GAIN, found: String(icomp), cure: NO_GAIN_CURE });
    reader.wholeNumber('NCOMP', componentCount!, 2, 3);
    const plane = GRID_PLANES.get(igrid!);
    if (plane === undefined)
      reader.problem({
        expected: `IGRID of ${[...GRID_PLANES.keys()].join(', ')}`,
        found: String(igrid),
        cure: 'export the far field; grids of the near field have no gain',
      });
    if (reader.failed) reader.fail({ expected: 'a head that can be used', found: 'the problems above' });
    const centres = Array.from({ length: setCount! }, () => reader.numbers(['IX', 'IY'], 1e6));
    let points = 0;
    const sets = centres.map(([ix, iy]) => {
      const set = readSet(reader, ix!, iy!, componentCount!, POINT_LIMIT - points);
      points += set.columns * set.rows;
      return set;
    });
    if (reader.peek() !== undefined)
      reader.fail({
        line: reader.line + 1,
        expected: `the end of the file after ${setCount} ${setCount === 1 ? 'set' : 'sets'}`,
        found: shorten(reader.peek()!.trim()),
        cure: 'NSET, NX or NY disagree with the number of lines',
      });
    return {
      header,
      frequenciesGHz,
      components: components!,
      componentCount: componentCount!,
      plane: plane!,
      sets,
    };
  });
}

function readHeader(reader: LineReader): { header: string[]; frequenciesGHz: number[] } {
  const header: string[] = [];
  const frequenciesGHz: number[] = [];
  let perGHz = 0;
  for (;;) {
    const line = reader.next('the line ++++ that ends the header');
    if (line.trim().startsWith('++++')) return { header, frequenciesGHz };
    const title = /^\s*FREQUENCIES\s*\[(\w+)\]\s*:?\s*$/i.exec(line);
    if (title !== null) {
      perGHz = PER_GHZ.get(title[1]!.toLowerCase()) ?? 0;
      if (perGHz === 0)
        reader.problem({ expected: 'frequencies in Hz, kHz, MHz, GHz or THz', found: title[1]! });
      continue;
    }
    const values = line.trim() === '' ? [] : line.trim().split(/\s+/).map(numberOf);
    if (perGHz > 0 && values.length > 0 && values.every((value) => value > 0))
      frequenciesGHz.push(...values.map((value) => value / perGHz));
    else header.push(line);
  }
}

function readSet(
  reader: LineReader,
  ix: number,
  iy: number,
  componentCount: number,
  pointLimit: number,
): GrdSet {
  const [xs, ys, xe, ye] = reader.numbers(['XS', 'YS', 'XE', 'YE'], COORDINATE_LIMIT, '°');
  for (const [name, start, end] of [
    ['X', xs, xe],
    ['Y', ys, ye],
  ] as const) {
    if (start === end)
      reader.problem({ expected: `${name}S and ${name}E to differ`, found: `${start} for both` });
  }
  const [columns, rows, limit] = reader.numbers(['NX', 'NY', 'KLIMIT']);
  reader.wholeNumber('KLIMIT', limit!, 0, 1);
  reader.wholeNumber('NX', columns!, 2, pointLimit);
  reader.wholeNumber('NY', rows!, 2, Math.max(2, reader.left), 'the file has not as many lines');
  const points = columns! * rows!;
  if (!reader.failed && points > pointLimit)
    reader.problem({
      expected: `at most ${POINT_LIMIT} points in all sets`,
      found: `${columns} × ${rows} in this one`,
      cure: 'export a coarser grid',
    });
  if (!reader.failed && limit === 0 && points > reader.left)
    reader.problem({
      expected: `${columns} × ${rows} = ${points} lines of field`,
      found: `${reader.left} to the end of the file`,
      cure: 'the file is truncated: export or transfer it again',
    });
  // rows may be short, but memory for a whole grid is not taken on the word of a few lines
  const sparse = SPARSE * reader.left + SPARSE_POINTS;
  if (!reader.failed && limit === 1 && points > sparse)
    reader.problem({
      expected: `at most ${sparse} points of a grid with ${reader.left} lines to the end of the file`,
      found: `${columns} × ${rows}`,
      cure: 'the file is truncated: export or transfer it again',
    });
  if (reader.failed) reader.stop();

  const stride = 2 * componentCount;
  const fields = new Float64Array(points * stride).fill(Number.NaN);
  const names = ['re F1', 'im F1', 're F2', 'im F2', 're F3', 'im F3'].slice(0, stride);
  for (let j = 0; j < rows!; j++) {
    let first = 1;
    let count = columns!;
    if (limit === 1) {
      [first, count] = reader.numbers(['IS', 'IN']) as [number, number];
      reader.wholeNumber('IN', count, 0, columns!);
      if (count > 0) reader.wholeNumber('IS', first, 1, columns! - count + 1);
      if (reader.failed) reader.fail({ expected: 'a row that can be used', found: 'the problems above' });
    }
    for (let i = first - 1; i < first - 1 + count; i++)
      fields.set(reader.numbers(names, FIELD_LIMIT, ' (200 dBi)'), (j * columns! + i) * stride);
  }
  if (fields.every(Number.isNaN))
    reader.problem({
      expected: 'a point with a field',
      found: `none in ${rows} rows`,
      cure: 'every row has IN = 0',
    });
  const xStep = (xe! - xs!) / (columns! - 1);
  const yStep = (ye! - ys!) / (rows! - 1);
  return {
    xStart: xs! + xStep * ix,
    xStep,
    columns: columns!,
    yStart: ys! + yStep * iy,
    yStep,
    rows: rows!,
    fields,
  };
}

/** Co- or cross-polar gains of one set. */
export function grdGrid(file: GrdFile, set: GrdSet, polarisation: 'co' | 'cross' = 'co'): GainGrid {
  const { plane } = file;
  const { xStart, xStep, columns, yStart, yStep, rows } = set;
  const gains = componentGains(set.fields, file.componentCount, file.components, (i) =>
    planePhiDeg(plane, xStart + (i % columns) * xStep, yStart + Math.floor(i / columns) * yStep),
  );
  const gainRatio = polarisation === 'co' ? gains.coPolar : gains.crossPolar;
  return { plane, xStart, xStep, columns, yStart, yStep, rows, gainRatio };
}

/** What a reader of the file should know. */
export function grdNotices(file: GrdFile): Notice[] {
  const { frequenciesGHz, sets } = file;
  if (frequenciesGHz.length < 2 || sets.length % frequenciesGHz.length === 0) return [];
  return [
    {
      code: 'antenna.grd-frequencies',
      source: 'FREQUENCIES',
      message: `${frequenciesGHz.length} frequencies do not divide ${sets.length} sets: which set belongs to which is not known.`,
    },
  ];
}

/** A grid of gains as a file of one set: co-polar fields of phase 0, no cross-polar field. */
export function grdOf(grid: GainGrid, header: string, frequenciesGHz: readonly number[] = []): GrdFile {
  const fields = new Float64Array(grid.gainRatio.length * 4);
  for (let i = 0; i < grid.gainRatio.length; i++) {
    fields[4 * i] = Math.sqrt(grid.gainRatio[i]!);
    if (Number.isNaN(grid.gainRatio[i]!)) fields.fill(Number.NaN, 4 * i, 4 * i + 4);
  }
  const { plane, gainRatio: _, ...frame } = grid;
  return {
    header: [header],
    frequenciesGHz,
    components: 'ludwig-3',
    componentCount: 2,
    plane,
    sets: [{ ...frame, fields }],
  };
}

/** The text of a `.grd` file. Rows leave out points without a field at their ends (KLIMIT 1); between others they are written as 0. */
export function writeGrd(file: GrdFile): string {
  const keyOf = <K, V>(map: ReadonlyMap<K, V>, value: V): K => [...map].find(([, v]) => v === value)![0];
  const lines = [...file.header];
  if (file.frequenciesGHz.length > 0)
    lines.push('FREQUENCIES [GHz]:', file.frequenciesGHz.map(exact).join(' '));
  const icomp = keyOf(COMPONENT_KINDS, file.components);
  lines.push(
    '++++',
    '1',
    `${file.sets.length} ${icomp} ${file.componentCount} ${keyOf(GRID_PLANES, file.plane)}`,
  );
  for (const _ of file.sets) lines.push('0 0');
  for (const set of file.sets) writeSet(set, 2 * file.componentCount, lines);
  return `${lines.join('\n')}\n`;
}

function writeSet(set: GrdSet, stride: number, lines: string[]): void {
  const { xStart, xStep, columns, yStart, yStep, rows, fields } = set;
  const limited = fields.some(Number.isNaN);
  lines.push(
    [xStart, yStart, xStart + (columns - 1) * xStep, yStart + (rows - 1) * yStep].map(exact).join(' '),
    `${columns} ${rows} ${limited ? 1 : 0}`,
  );
  for (let j = 0; j < rows; j++) {
    let first = 0;
    let end = columns;
    const missing = (i: number) => Number.isNaN(fields[(j * columns + i) * stride]!);
    if (limited) {
      while (end > 0 && missing(end - 1)) end--;
      while (first < end && missing(first)) first++;
      lines.push(`${end > first ? first + 1 : 1} ${end - first}`);
    }
    for (let i = first; i < end; i++) {
      const at = (j * columns + i) * stride;
      lines.push(Array.from(fields.subarray(at, at + stride), fieldText).join(' '));
    }
  }
}

/** A limit or a frequency with all its digits. */
const exact = (value: number): string => String(value);

/** Ten digits, as GRASP writes them. */
const fieldText = (value: number): string => (Number.isNaN(value) ? 0 : value).toExponential(9);
