/** `ortak link --batch`: a table of sites or carriers, each computed as a link of the programme. */
import { copiedColumn } from '@ortak/analysis/column-meant';
import {
  BATCH_PARAMETERS,
  BATCH_RESULTS,
  type BatchOutcome,
  type Cell,
  LINK_PLACE_NAMES,
  linkBatch,
  linkEnvironment,
  NoticeCount,
  noticeCodes,
  PLACELESS,
  unreadFault,
} from '@ortak/analysis/link';
import type { MapStore } from '@ortak/maps';
import type { Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { checkColumns, printNotices, printOutcome, problemText, type RowProblem, remarks } from '../csv.ts';
import { UsageError } from '../failure.ts';
import { nearest } from '../nearest.ts';
import { type PlaceTable, placesOf } from '../places.ts';
import { progress, progressDone } from '../terminal.ts';
import { readRows, writeRows } from '../workbook.ts';

export interface BatchOptions {
  readonly batch: string;
  readonly out?: string;
}

/** Computes every row that can be computed; those that cannot say why, in the table and to the user. */
export async function batchLinks(
  folder: string,
  link: string | undefined,
  options: BatchOptions,
  maps: MapStore,
): Promise<void> {
  if (options.out !== undefined && !/\.(csv|xlsx)$/i.test(options.out))
    throw new UsageError(
      `Cannot write ${options.out || 'a file without a name'}: expected a file that ends in .csv or .xlsx.`,
    );
  const table = await readRows(options.batch, true);
  const rows = placesOf(table, LINK_PLACE_NAMES);
  const fault = unreadFault(rows.columns);
  if (fault !== undefined) throw new UsageError(`${table.file}:${table.headerLine}: ${fault}.`);
  const known = BATCH_PARAMETERS.map(({ name }) => name);
  const others = checkColumns(rows, link === undefined ? ['link'] : [], known);
  const results: readonly string[] = BATCH_RESULTS;
  const unused = known.filter((name) => !rows.columns.includes(name));
  for (const column of others) {
    if (results.includes(column) || remarks.includes(column)) continue;
    const said = copiedColumn(column, table.columns, BATCH_PARAMETERS, LINK_PLACE_NAMES);
    const meant = nearest(column, unused);
    if (said !== undefined || meant !== '')
      process.stderr.write(`${said ?? `Column ${column} is copied as it is.${meant}`}\n`);
  }
  const outcomes = await outcomesOf(folder, link, rows, maps);
  const isAnyOwn = others.some((column) => !results.includes(column) && !remarks.includes(column));
  if (isAnyOwn && !['lat', 'lon', 'link'].some((column) => rows.columns.includes(column)))
    process.stderr.write(`${PLACELESS}\n`);

  // by its position: columns without a name are told apart by nothing else
  const given = rows.columns.map((name, at) => ({ name, at })).filter(({ name }) => !remarks.includes(name));
  const added = [...BATCH_RESULTS.filter((column) => !rows.columns.includes(column)), ...remarks];
  const columns = [...given, ...added.map((name) => ({ name, at: -1 }))];
  const written: Cell[][] = [];
  const problems: RowProblem[] = [];
  const notices = new NoticeCount();
  let computed = 0;
  for (const [i, { line, cells }] of rows.rows.entries()) {
    const outcome = outcomes[i]!;
    // what an earlier run said of the row holds no more
    const filled = new Map<string, Cell>(remarks.map((column) => [column, '']));
    if ('problems' in outcome) {
      const found = outcome.problems.map((problem) => ({
        ...problem,
        column: rows.headerOf(problem.column),
      }));
      problems.push(...found.map((problem) => ({ ...problem, line })));
      filled.set('problem', found.map(problemText).join(' | '));
      for (const column of results) filled.set(column, '');
    } else {
      computed++;
      notices.add(outcome.notices);
      for (const [column, value] of outcome.cells) filled.set(column, value);
      filled.set('notices', noticeCodes(outcome.notices));
    }
    written.push(columns.map(({ name, at }) => filled.get(name) ?? cells[at] ?? ''));
  }
  await writeRows(
    options.out,
    columns.map(({ name }) => rows.headerOf(name)),
    written,
  );
  printNotices(notices, computed);
  printOutcome(rows, problems, computed, options.out);
}

/** Rows after which progress is told. */
const TOLD = 20;

/** Outcomes of all rows, in their order. */
async function outcomesOf(
  folder: string,
  link: string | undefined,
  table: PlaceTable,
  maps: MapStore,
): Promise<BatchOutcome[]> {
  const { file, columns, rows } = table;
  const at = new Map(columns.map((column, i) => [column, i]));
  const cellsOf = (cells: readonly string[]) => (column: string) => cells[at.get(column) ?? -1] ?? '';
  const needsGround = rows.some(({ cells }) => {
    const cell = cellsOf(cells);
    return cell('lat') !== '' && cell('height') === '';
  });
  const [programme, links, topography] = await Promise.all([
    readProgramme(folder),
    linkEnvironment(maps),
    needsGround ? maps.get('p1511-2-topography') : undefined,
  ]);
  checkPlaces(programme, link, table);
  const environment = topography === undefined ? links : { ...links, topography };
  const compute = linkBatch(programme, environment, file);
  try {
    return rows.map(({ line, cells, problem }, row): BatchOutcome => {
      if (problem !== undefined) return { problems: [problem] };
      if (row % TOLD === 0) progress(`Row ${row + 1} of ${rows.length} …`);
      const cell = cellsOf(cells);
      return compute((column) => cell(column) || (column === 'link' ? (link ?? '') : ''), line);
    });
  } finally {
    progressDone();
  }
}

/** What the header lacks, said once and not in every row. */
function checkPlaces(programme: Programme, link: string | undefined, table: PlaceTable): void {
  const { file, columns, headerOf } = table;
  const [hasLat, hasLon] = [columns.includes('lat'), columns.includes('lon')];
  if (hasLat !== hasLon)
    throw new UsageError(
      `${file}:1: expected a column ${hasLat ? 'lon' : 'lat'} beside ${headerOf(hasLat ? 'lat' : 'lon')}, found none.`,
    );
  const isOne = link === undefined || programme.links.some(({ id }) => id === link);
  if (hasLat || isOne || columns.includes('link') || !programme.services.some(({ id }) => id === link))
    return;
  throw new UsageError(
    `${file}:1: expected columns lat and lon (or latitude and longitude, latitudeDeg and longitudeDeg), since ${link} is a service to many, found ${columns.join(', ')}.`,
  );
}
