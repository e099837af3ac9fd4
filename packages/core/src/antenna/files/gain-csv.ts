/** Tables of gains on a regular grid: columns azimuthDeg, elevationDeg and gainDbi, or u, v and gainDbi. */
import { COORDINATE_LIMIT } from './components.ts';
import { FileFormatError, type FileIssue } from './format-error.ts';
import { type GainGrid, ZERO_FIELD_DBI } from './gain-grid.ts';
import { planeDirection } from './planes.ts';
import { columnOf, linesOf, numberOf, shorten } from './reader.ts';

const FORMAT = 'gain table';
const ISSUE_LIMIT = 50;
const HEADERS = [
  ['azimuthDeg', 'elevationDeg', 'gainDbi'],
  ['u', 'v', 'gainDbi'],
] as const;

/**
 * Reads a table of gains. Its rows may come in any order and may leave points out, but they lie on one regular grid.
 * u counts to the east like the azimuth (u = cos el · sin az, v = sin el): the picture of the Earth as the satellite
 * sees it, the mirror image of the u of a GRASP file.
 * @throws FileFormatError with every problem and its line
 */
export function parseGainCsv(text: string): GainGrid {
  const issues: FileIssue[] = [];
  const note = (line: number, column: number, expected: string, found: string, cure?: string): void => {
    if (issues.length < ISSUE_LIMIT)
      issues.push({ line, column, expected, found, ...(cure !== undefined && { cure }) });
  };
  const lines = linesOf(FORMAT, text);
  const header = lines[0]!.split(',').map((word) => word.trim());
  const names = HEADERS.find((candidate) => candidate.every((name) => header.includes(name)));
  if (names === undefined) {
    const found = lines[0]!.trim() === '' ? 'nothing' : shorten(lines[0]!);
    note(1, 0, `columns ${HEADERS.map((words) => words.join(',')).join(' or ')}`, found);
    throw new FileFormatError(FORMAT, issues);
  }
  const at = names.map((name) => header.indexOf(name));
  const points: { line: number; x: number; y: number; gainDbi: number }[] = [];
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.trim() === '') continue;
    const words = lines[i]!.split(',').map((word) => word.trim());
    if (words.length !== header.length) {
      note(i + 1, 0, `${header.length} columns`, String(words.length));
      continue;
    }
    const values = at.map((index, k) => {
      const value = numberOf(words[index]!);
      if (Number.isNaN(value))
        note(
          i + 1,
          columnOf(lines[i]!.replaceAll(',', ' '), index),
          `a number for ${names[k]}`,
          shorten(words[index]!) || 'nothing',
        );
      return value;
    });
    points.push({ line: i + 1, x: values[0]!, y: values[1]!, gainDbi: values[2]! });
  }
  if (points.length < 4) note(0, 0, 'at least four points', String(points.length));
  const limit = names[0] === 'u' ? 1 : COORDINATE_LIMIT;
  for (const { line, x, y } of points)
    for (const [k, value] of [x, y].entries())
      if (Math.abs(value) > limit)
        note(line, 0, `${names[k]} of at most ${limit}${limit === 1 ? '' : '°'}`, String(value));
  for (const { line, gainDbi } of points)
    if (gainDbi > 100) note(line, 0, 'a gain of at most 100 dBi', `${gainDbi} dBi`);
  if (issues.length > 0) throw new FileFormatError(FORMAT, issues);

  const xs = axis(points.map(({ x }) => x));
  const ys = axis(points.map(({ y }) => y));
  if (xs === undefined || ys === undefined || xs.count * ys.count > 4 * points.length + 1e6) {
    note(
      0,
      0,
      `${names[0]} and ${names[1]} on a regular grid of at least 2 × 2 points`,
      xs === undefined ? `unequal steps of ${names[0]}` : `unequal steps of ${names[1]}`,
      'resample the table on a regular grid',
    );
    throw new FileFormatError(FORMAT, issues);
  }
  const gainRatio = new Float64Array(xs.count * ys.count).fill(Number.NaN);
  for (const { line, x, y, gainDbi } of points) {
    const index = Math.round((y - ys.start) / ys.step) * xs.count + Math.round((x - xs.start) / xs.step);
    if (!Number.isNaN(gainRatio[index]!)) note(line, 0, 'each point once', `${x}, ${y} again`);
    gainRatio[index] = 10 ** (gainDbi / 10);
  }
  if (issues.length > 0) throw new FileFormatError(FORMAT, issues);
  const mirrored = names[0] === 'u';
  return {
    plane: mirrored ? 'u-v' : 'elevation-over-azimuth',
    xStart: mirrored ? -xs.start : xs.start,
    xStep: mirrored ? -xs.step : xs.step,
    columns: xs.count,
    yStart: ys.start,
    yStep: ys.step,
    rows: ys.count,
    gainRatio,
  };
}

/** Start, step and count of values that lie on equal steps; undefined where they do not. */
function axis(values: readonly number[]): { start: number; step: number; count: number } | undefined {
  const sorted = Float64Array.from(values).sort();
  const start = sorted[0]!;
  const end = sorted.at(-1)!;
  const merged = (end - start) * 1e-6;
  let step = Number.POSITIVE_INFINITY;
  for (let i = 1; i < sorted.length; i++) {
    const gap = sorted[i]! - sorted[i - 1]!;
    if (gap > merged && gap < step) step = gap;
  }
  if (!Number.isFinite(step)) return undefined;
  const count = Math.round((end - start) / step) + 1;
  const even = (end - start) / (count - 1);
  const off = sorted.some((value) => {
    const index = (value - start) / even;
    return Math.abs(index - Math.round(index)) > 0.02;
  });
  return off ? undefined : { start, step: even, count };
}

/** The table of a grid: u and v for a grid of u and v, else azimuth and elevation of each point. */
export function writeGainCsv(grid: GainGrid): string {
  const uv = grid.plane === 'u-v';
  const rows = [(uv ? HEADERS[1] : HEADERS[0]).join(',')];
  const text = (value: number): string => String(Number(value.toFixed(9)));
  for (let j = 0; j < grid.rows; j++) {
    for (let i = 0; i < grid.columns; i++) {
      const ratio = grid.gainRatio[j * grid.columns + i]!;
      if (Number.isNaN(ratio)) continue;
      const x = grid.xStart + i * grid.xStep;
      const y = grid.yStart + j * grid.yStep;
      const { azimuthDeg, elevationDeg } = planeDirection(grid.plane, x, y);
      const gainDbi = ratio < 1e-30 ? ZERO_FIELD_DBI : 10 * Math.log10(ratio);
      rows.push(
        `${uv ? `${text(-x)},${text(y)}` : `${text(azimuthDeg)},${text(elevationDeg)}`},${gainDbi.toFixed(4)}`,
      );
    }
  }
  return `${rows.join('\n')}\n`;
}
