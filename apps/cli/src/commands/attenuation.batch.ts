/** `ortak attenuation --batch`: a table of points, each with one row of results for every percentage. */
import { copiedColumn } from '@ortak/analysis/column-meant';
import {
  attenuationMaps,
  attenuationsAt,
  type Cell,
  type CellProblem,
  domainProblem,
  NoticeCount,
  noticeCodes,
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
  writeText,
} from '../csv.ts';
import { nearest } from '../nearest.ts';
import { type PlaceTable, placesOf } from '../places.ts';
import { progress, progressDone } from '../terminal.ts';
import { parameters, required } from './attenuation.options.ts';
import { columnOf, type PointRequest, readPoint, resultCells, resultColumns } from './attenuation.point.ts';
import { type AttenuationOptions, optionText } from './attenuation.ts';

const placeNames = { latitude: 'lat', longitude: 'lon', height: 'height-m' };

/** Rows that are computed together: then their results are written and forgotten. */
const ROWS_AT_ONCE = 4096;

/** A row of the table with its point, or what is wrong with it. */
interface Asked {
  readonly row: CsvRow;
  readonly read: { readonly request: PointRequest } | { readonly problems: readonly CellProblem[] };
}

/** A row of results, or the row of a point that has none. */
interface Answered {
  readonly row: CsvRow;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Computes every row that can be computed; those that cannot say why, in the table and to the user. */
export async function batch(file: string, options: AttenuationOptions): Promise<void> {
  const table = await readTable(file);
  const points = placesOf(table, placeNames);
  const option = optionText(options);
  // An option stands for the rows that say nothing themselves
  const others = checkColumns(
    points,
    required.map(({ name }) => name).filter((name) => option(name) === undefined),
    parameters.map(({ name }) => name),
  );
  sayWhatIsTaken(table.columns, points, others);
  const at = new Map(points.columns.map((column, i) => [column, i]));
  const cellOf = (row: CsvRow, name: string): string | undefined => {
    const cell = at.has(name) ? row.cells[at.get(name)!] : undefined;
    return cell === undefined || cell === '' ? option(name) : cell;
  };
  const asked = points.rows.map(
    (row): Asked => ({
      row,
      read: row.problem === undefined ? readPoint((name) => cellOf(row, name)) : { problems: [row.problem] },
    }),
  );
  const wanted = asked.flatMap(({ read }) => ('request' in read ? [read.request] : []));
  const maps = await attenuationMaps(
    openMaps(options.maps),
    [...new Set(wanted.flatMap(({ pPercents }) => pPercents))],
    { topography: wanted.some(({ point }) => point.heightM === undefined), rain: options.rain },
  );

  const problems: RowProblem[] = [];
  const notices = new NoticeCount();
  let computed = 0;
  const answers = function* (): Generator<Answered> {
    for (let start = 0; start < asked.length; start += ROWS_AT_ONCE) {
      progress(`Row ${start + 1} of ${asked.length} …`);
      const piece = asked.slice(start, start + ROWS_AT_ONCE);
      const outcomes = attenuationsAt(
        maps,
        piece.flatMap(({ read }) => ('request' in read ? [read.request] : [])),
      ).values();
      for (const { row, read } of piece) {
        const outcome = 'request' in read ? outcomes.next().value! : undefined;
        if (outcome === undefined || outcome instanceof DomainError) {
          const found = (outcome === undefined ? problemsOf(read) : [domainProblem(outcome, columnOf)]).map(
            (problem) => ({ ...problem, column: points.headerOf(problem.column) }),
          );
          problems.push(...found.map((problem) => ({ ...problem, line: row.line })));
          yield { row, cells: new Map([['problem', found.map(problemText).join(' | ')]]) };
          continue;
        }
        computed++;
        notices.add(outcome.notices);
        const codes = noticeCodes(outcome.notices);
        for (const attenuation of outcome.attenuations) {
          const cells = resultCells(outcome, attenuation);
          yield { row, cells: cells.set('p', attenuation.pPercent).set('notices', codes) };
        }
      }
    }
    progressDone();
  };

  const added = [
    ...(at.has('p') ? [] : ['p']),
    ...resultColumns.filter((column) => !at.has(column)),
    ...remarks,
  ];
  // by its position: columns without a name are told apart by nothing else
  const columns = [
    ...points.columns.map((name, at) => ({ name, at })).filter(({ name }) => !remarks.includes(name)),
    ...added.map((name) => ({ name, at: -1 })),
  ];
  if (options.json) await writeText(options.out, jsonText(points, answers()));
  else
    await writeTable(
      options.out,
      columns.map(({ name }) => points.headerOf(name)),
      rowsOf(answers(), columns),
    );
  printNotices(notices, computed);
  printOutcome(points, problems, computed, options.out);
}

const problemsOf = (read: Asked['read']): readonly CellProblem[] => ('problems' in read ? read.problems : []);

/** What an earlier run remarked of a row holds no more: only columns with a position are taken from it. */
function* rowsOf(
  answers: Iterable<Answered>,
  columns: readonly { readonly name: string; readonly at: number }[],
): Generator<Cell[]> {
  for (const { row, cells } of answers)
    yield columns.map(({ name, at }) => cells.get(name) ?? row.cells[at] ?? '');
}

/** What programs read: of each row its line, its own cells as they stand, and what was found. */
function* jsonText({ columns, headerOf }: PlaceTable, answers: Iterable<Answered>): Generator<string> {
  let before = '[\n';
  for (const { row, cells } of answers) {
    const given = Object.fromEntries(columns.map((column, i) => [headerOf(column), row.cells[i] ?? '']));
    yield `${before}${JSON.stringify({ line: row.line, given, results: Object.fromEntries(cells) })}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Names the columns that are only copied, and those that stand in place of maps or geometry. */
function sayWhatIsTaken(header: readonly string[], points: PlaceTable, others: readonly string[]): void {
  const names = new Set(parameters.map(({ name }) => name));
  const copied = others.filter((column) => !resultColumns.includes(column) && !remarks.includes(column));
  const known = [...names].filter((name) => !points.columns.includes(name));
  for (const column of copied)
    process.stderr.write(
      `${copiedColumn(column, header, parameters, placeNames) ?? `Column ${column} is copied as it is.${nearest(column, known)}`}\n`,
    );
  const overriding = resultColumns.filter((column) => points.columns.includes(column) && names.has(column));
  if (overriding.length > 0)
    process.stderr.write(
      `Taken from the table where it says something, not from maps or geometry: ${overriding.map(points.headerOf).join(', ')}.\n`,
    );
}
