/** Rows of a table of links, computed by as many threads as share their counter. */
import { type BatchOutcome, type Environment, linkBatch, linkEnvironment } from '@ortak/analysis/link';
import { openMaps } from '@ortak/maps/node';
import type { Programme } from '@ortak/model';
import type { CsvRow } from '../csv.ts';

/** What a thread needs beside the maps; all of it can be sent to one. */
export interface BatchTask {
  readonly programme: Programme;
  /** Of a row that names none */
  readonly link: string | undefined;
  /** As it is to appear in messages */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Index of the next row that nobody has taken */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** An outcome with the index of its row. */
export type RowOutcome = readonly [row: number, outcome: BatchOutcome];

/** Rows taken at a time. */
const TAKEN = 20;

/**
 * Computes rows until none is left.
 * @param onRow is told the index of a row before each handful
 */
export function computeRows(
  task: BatchTask,
  environment: Environment,
  onRow: (row: number) => void = () => {},
): RowOutcome[] {
  const { programme, link, file, columns, rows, next } = task;
  const compute = linkBatch(programme, environment, file);
  const at = new Map(columns.map((column, i) => [column, i]));
  const outcomes: RowOutcome[] = [];
  for (;;) {
    const first = Atomics.add(next, 0, TAKEN);
    if (first >= rows.length) return outcomes;
    onRow(first);
    for (let i = first; i < Math.min(rows.length, first + TAKEN); i++) {
      const { line, cells } = rows[i]!;
      const cellOf = (column: string): string => {
        const cell = cells[at.get(column) ?? -1] ?? '';
        return cell === '' && column === 'link' ? (link ?? '') : cell;
      };
      outcomes.push([i, compute(cellOf, line)]);
    }
  }
}

/** Maps of links; with those of the ground where a row leaves its height to them. */
export async function batchEnvironment(needsGround: boolean): Promise<Environment> {
  const maps = openMaps();
  const [environment, topography] = await Promise.all([
    linkEnvironment(maps),
    needsGround ? maps.get('p1511-2-topography') : undefined,
  ]);
  return topography === undefined ? environment : { ...environment, topography };
}
