/** Small tables beside the YAML files: a header of known columns, then rows of cells. */
import type { Problem } from '../input-error.ts';
import { fileProblem, type ProblemParts } from './yaml.ts';

export interface TableRow {
  /** As in the file, from 1. */
  readonly line: number;
  /** Trimmed, as many as the header has. */
  readonly cells: readonly string[];
  /** What is wrong with a cell, at its place. */
  readonly problem: (cell: number, expected: string, received: string) => Problem;
  /** The number in a cell, or what is wrong with it. */
  readonly number: (cell: number) => number | Problem;
}

/** Problems are told of the first row that has one: what follows a shifted row means nothing. */
export type Table = { readonly rows: readonly TableRow[] } | { readonly problems: readonly Problem[] };

/**
 * @param columns in their order; those behind the first `needed` may be missing
 * @param code of its problems
 */
export function readTable(
  name: string,
  content: string,
  columns: readonly string[],
  needed: number,
  code: ProblemParts['code'],
): Table {
  const problem = (line: number, column: number, expected: string, received: string): Problem => ({
    ...fileProblem(name, { code, expected, received }),
    line,
    column,
  });
  const [header = '', ...lines] = content.split(/\r?\n/);
  const names = header.split(',').map((cell) => cell.trim());
  if (
    names.length < needed ||
    names.length > columns.length ||
    names.some((cell, i) => cell !== columns[i])
  ) {
    const known = Array.from({ length: columns.length - needed + 1 }, (_, more) =>
      columns.slice(0, needed + more).join(','),
    );
    return { problems: [problem(1, 1, `a header ${known.join(' or ')}`, header.slice(0, 80) || 'nothing')] };
  }
  const rows: TableRow[] = [];
  for (const [i, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const line = i + 2;
    const raw = text.split(',');
    if (raw.length !== names.length)
      return {
        problems: [problem(line, 1, `${names.length} cells`, `${raw.length} in ${text.slice(0, 80)}`)],
      };
    const cells = raw.map((cell) => cell.trim());
    const at = (cell: number): number => raw.slice(0, cell).join(',').length + (cell === 0 ? 1 : 2);
    const wrong = (cell: number, expected: string, received: string): Problem =>
      problem(line, at(cell), expected, received.slice(0, 40) || 'nothing');
    rows.push({
      line,
      cells,
      problem: wrong,
      number: (cell) => {
        const value = cells[cell] === '' ? Number.NaN : Number(cells[cell]);
        return Number.isFinite(value) ? value : wrong(cell, `a number under ${names[cell]}`, cells[cell]!);
      },
    });
  }
  return { rows };
}
