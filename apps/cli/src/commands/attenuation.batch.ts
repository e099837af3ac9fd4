/** `ortak attenuation --batch`: a table of points, each with one row of results for every percentage. */
import {
  type AttenuationMaps,
  attenuationAt,
  attenuationMaps,
  type Cell,
  type CellProblem,
  domainProblem,
  NoticeCount,
  noticeCodes,
  type PointAttenuation,
} from '@ortak/analysis/propagation';
import { DomainError } from '@ortak/core/errors';
import { openMaps } from '@ortak/maps/node';
import {
  type CsvRow,
  checkColumns,
  printNotices,
  printOutcome,
  problemText,
  type RowProblem,
  readTable,
  remarks,
  writeTable,
} from '../csv.ts';
import { nearest } from '../nearest.ts';
import { parameters, required } from './attenuation.options.ts';
import { columnOf, type PointRequest, readPoint, resultCells, resultColumns } from './attenuation.point.ts';
import { type AttenuationOptions, optionText } from './attenuation.ts';

/** Computes every row that can be computed; those that cannot say why, in the table and to the user. */
export async function batch(file: string, options: AttenuationOptions): Promise<void> {
  const points = await readTable(file);
  const option = optionText(options);
  // An option stands for the rows that say nothing themselves
  const others = checkColumns(
    points,
    required.map(({ name }) => name).filter((name) => option(name) === undefined),
    parameters.map(({ name }) => name),
  );
  const copied = others.filter((column) => !resultColumns.includes(column) && !remarks.includes(column));
  const names = new Set(parameters.map(({ name }) => name));
  const known = parameters.map(({ name }) => name).filter((name) => !points.columns.includes(name));
  for (const column of copied)
    process.stderr.write(`Column ${column} is copied as it is.${nearest(column, known)}\n`);
  const overriding = resultColumns.filter((column) => points.columns.includes(column) && names.has(column));
  if (overriding.length > 0)
    process.stderr.write(
      `Taken from the table where it says something, not from maps or geometry: ${overriding.join(', ')}.\n`,
    );
  const at = new Map(points.columns.map((column, i) => [column, i]));
  const cellOf = (row: CsvRow, name: string): string | undefined => {
    const cell = at.has(name) ? row.cells[at.get(name)!] : undefined;
    return cell === undefined || cell === '' ? option(name) : cell;
  };
  const asked = points.rows.map((row) => ({
    row,
    read: row.problem === undefined ? readPoint((name) => cellOf(row, name)) : { problems: [row.problem] },
  }));
  const wanted = asked.flatMap(({ read }) => ('request' in read ? [read.request] : []));
  const maps = await attenuationMaps(
    openMaps(options.maps),
    [...new Set(wanted.flatMap(({ pPercents }) => pPercents))],
    { topography: wanted.some(({ point }) => point.heightM === undefined), rain: options.rain },
  );

  const columns = [
    ...points.columns.filter((column) => !remarks.includes(column)),
    ...(at.has('p') ? [] : ['p']),
    ...resultColumns.filter((column) => !at.has(column)),
    ...remarks,
  ];
  const rows: Cell[][] = [];
  const problems: RowProblem[] = [];
  const notices = new NoticeCount();
  let computed = 0;
  for (const { row, read } of asked) {
    const outcome = 'request' in read ? computedAt(maps, read.request) : read;
    const write = (results: ReadonlyMap<string, Cell>) =>
      rows.push(columns.map((column) => results.get(column) ?? row.cells[at.get(column) ?? -1] ?? ''));
    if ('problems' in outcome) {
      problems.push(...outcome.problems.map((problem) => ({ ...problem, line: row.line })));
      write(new Map([['problem', outcome.problems.map(problemText).join(' | ')]]));
      continue;
    }
    computed++;
    notices.add(outcome.notices);
    const codes = noticeCodes(outcome.notices);
    outcome.attenuations.forEach(({ pPercent }, index) => {
      write(new Map<string, Cell>([...resultCells(outcome, index), ['p', pPercent], ['notices', codes]]));
    });
  }

  await writeTable(options.out, columns, rows);
  printNotices(notices, computed);
  printOutcome(points, problems, computed, options.out);
}

function computedAt(
  maps: AttenuationMaps,
  { point, pPercents }: PointRequest,
): PointAttenuation | { readonly problems: readonly CellProblem[] } {
  try {
    return attenuationAt(maps, point, pPercents);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { problems: [domainProblem(error, columnOf)] };
  }
}
