/** `ortak link --batch`: a table of sites or carriers, each computed as a link of the programme. */
import { BATCH_PARAMETERS, BATCH_RESULTS, linkBatch, linkEnvironment } from '@ortak/analysis';
import { type Cell, NoticeCount, noticeCodes } from '@ortak/analysis/propagation';
import { openMaps } from '@ortak/maps/node';
import type { Programme } from '@ortak/model';
import { checkColumns, printNotices, printOutcome, problemText, type RowProblem, remarks } from '../csv.ts';
import { nearest } from '../nearest.ts';
import { progress, progressDone } from '../terminal.ts';
import { readRows, writeRows } from '../workbook.ts';

export interface BatchOptions {
  readonly batch: string;
  readonly out?: string;
}

/** Rows between two signs of life. */
const PROGRESS_ROWS = 100;

/** Computes every row that can be computed; those that cannot say why, in the table and to the user. */
export async function batchLinks(
  programme: Programme,
  link: string | undefined,
  options: BatchOptions,
): Promise<void> {
  const rows = await readRows(options.batch);
  const known = BATCH_PARAMETERS.map(({ name }) => name);
  const others = checkColumns(rows, link === undefined ? ['link'] : [], known);
  const results: readonly string[] = BATCH_RESULTS;
  const unused = known.filter((name) => !rows.columns.includes(name));
  for (const column of others) {
    const meant = nearest(column, unused);
    if (meant !== '' && !results.includes(column) && !remarks.includes(column))
      process.stderr.write(`Column ${column} is copied as it is.${meant}\n`);
  }
  const at = new Map(rows.columns.map((column, i) => [column, i]));
  const maps = openMaps();
  const has = (column: string, cells: readonly string[]) => (cells[at.get(column) ?? -1] ?? '') !== '';
  const needsGround = rows.rows.some(({ cells }) => has('lat', cells) && !has('height', cells));
  const environment = {
    ...(await linkEnvironment(maps)),
    ...(needsGround && { topography: await maps.get('p1511-2-topography') }),
  };
  const compute = linkBatch(programme, environment, options.batch);

  const columns = [
    ...rows.columns.filter((column) => !remarks.includes(column)),
    ...BATCH_RESULTS.filter((column) => !at.has(column)),
    ...remarks,
  ];
  const written: Cell[][] = [];
  const problems: RowProblem[] = [];
  const notices = new NoticeCount();
  let computed = 0;
  for (const [i, { line, cells }] of rows.rows.entries()) {
    if (i % PROGRESS_ROWS === 0) progress(`Row ${i + 1} of ${rows.rows.length} …`);
    const outcome = compute((column) => {
      const cell = cells[at.get(column) ?? -1] ?? '';
      return cell === '' && column === 'link' ? link : cell;
    }, line);
    const filled = new Map<string, Cell>();
    if ('problems' in outcome) {
      problems.push(...outcome.problems.map((problem) => ({ ...problem, line })));
      filled.set('problem', outcome.problems.map(problemText).join(' | '));
      for (const column of results) filled.set(column, '');
    } else {
      computed++;
      notices.add(outcome.notices);
      for (const [column, value] of outcome.cells) filled.set(column, value);
      filled.set('notices', noticeCodes(outcome.notices));
    }
    written.push(columns.map((column) => filled.get(column) ?? cells[at.get(column) ?? -1] ?? ''));
  }
  progressDone();
  await writeRows(options.out, columns, written);
  printNotices(notices, computed);
  printOutcome(rows, problems, computed, options.out);
}
