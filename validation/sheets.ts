/**
 * Comparison with a published sheet, described once as data: which cells go into which argument of a kernel, which
 * of its results stand in which column, how near they must be. The tests and docs/validation.md read the same
 * descriptions. Rows and columns are named as the spreadsheet names them: `J`, row 20.
 */

/** Cells of a sheet, row by row. */
export type Cells = readonly (readonly string[])[];

/** How far apart two figures are: `absolute` in the unit of the column, `relative` to the published one. */
export type Measure = 'absolute' | 'relative';

/** A column of published results. */
export interface Output {
  /** Symbol, as in the Recommendation: `γR`. */
  readonly symbol: string;
  /** Unit as printed; empty when dimensionless. */
  readonly unit: string;
  readonly measure: Measure;
  readonly tolerance: number;
  /** Cells compared. */
  readonly rows: number;
}

export interface Sheet {
  /** File below `../shared/validation`. */
  readonly file: string;
  /** Name of the sheet in its workbook. */
  readonly sheet: string;
  /** Recommendation or standard, edition included. */
  readonly standard: string;
  /** Its section or map, where it has several. */
  readonly section?: string;
  /** What is compared, in words. */
  readonly quantity: string;
  /** Why the tolerance is what it is, where that needs saying. */
  readonly note?: string;
  readonly outputs: readonly Output[];
  /** Worst error of each output, in the order of `outputs`. */
  readonly compare: (cells: Cells) => Promise<readonly number[]>;
}

/** Cells that a sheet compares. */
export function comparisonsOf({ outputs }: Sheet): number {
  return outputs.reduce((sum, { rows }) => sum + rows, 0);
}

/** Distance of ours from the published figure. NaN where either is no number, which no tolerance admits. */
export function errorOf(ours: number, published: number, measure: Measure): number {
  const error = Math.abs(ours - published);
  return measure === 'absolute' || error === 0 ? error : error / Math.abs(published);
}

/** One cell of a row that goes into a kernel. `header` is the text above it, by which a shifted column is noticed. */
export interface Input<T> {
  readonly column: string;
  readonly header: string;
  readonly read: (cell: string) => T;
}

export function number(column: string, header: string): Input<number> {
  return {
    column,
    header,
    read: (cell) => {
      if (!isFigure(cell)) throw new Error(`"${cell}" is no figure`);
      return Number(cell);
    },
  };
}

export function text(column: string, header: string): Input<string> {
  return { column, header, read: (cell) => cell };
}

/** The arguments of a kernel, by the inputs that they are read from. */
type Arguments<Inputs> = { [Name in keyof Inputs]: Inputs[Name] extends Input<infer T> ? T : never };

/** A column of published results and the field of ours that it is held against. */
export interface TableOutput<Result> {
  readonly symbol: string;
  readonly unit: string;
  readonly column: string;
  readonly header: string;
  readonly ours: (result: Result) => number;
  /** Only where its printed digits hold it to another than the table's. */
  readonly tolerance?: number;
  /** Only where the sheet leaves cells of the column empty: how many it fills. */
  readonly rows?: number;
}

export interface Table<Inputs extends Record<string, Input<unknown>>, Result>
  extends Omit<Sheet, 'outputs' | 'compare'> {
  /** First and last row of the block, as the spreadsheet counts them; the block must end there. */
  readonly rows: readonly [first: number, last: number];
  readonly measure: Measure;
  readonly tolerance: number;
  readonly inputs: Inputs;
  readonly kernel: (values: Arguments<Inputs>) => Result | Promise<Result>;
  readonly outputs: readonly TableOutput<Result>[];
}

/** A sheet whose rows are calls of one kernel. */
export function table<Inputs extends Record<string, Input<unknown>>, Result>({
  rows: [first, last],
  measure,
  tolerance,
  inputs,
  kernel,
  outputs,
  ...about
}: Table<Inputs, Result>): Sheet {
  const filled = (output: TableOutput<Result>) => output.rows ?? last - first + 1;
  return {
    ...about,
    outputs: outputs.map((output) => ({
      symbol: output.symbol,
      unit: output.unit,
      measure,
      tolerance: output.tolerance ?? tolerance,
      rows: filled(output),
    })),
    compare: async (cells) => {
      const all = [...Object.values(inputs), ...outputs];
      for (const { column, header } of all) expectHeader(cells, first, column, header);
      for (const row of [first - 1, last + 1])
        for (const { column } of outputs)
          if (isFigure(cellAt(cells, row, column)))
            throw new Error(`${about.sheet}: rows ${first} to ${last} leave out ${column}${row}`);
      const worst = outputs.map(() => 0);
      const seen = outputs.map(() => 0);
      for (let row = first; row <= last; row++) {
        const result = await kernel(argumentsOf(inputs, cells, row));
        for (const [i, output] of outputs.entries()) {
          const cell = cellAt(cells, row, output.column);
          if (cell === '') continue;
          seen[i]!++;
          // Math.max keeps NaN: a cell that is no number fails
          worst[i] = Math.max(worst[i]!, errorOf(output.ours(result), Number(cell), measure));
        }
      }
      for (const [i, output] of outputs.entries())
        if (seen[i] !== filled(output))
          throw new Error(
            `${about.sheet}: column ${output.column} has ${seen[i]} figures, not ${filled(output)}`,
          );
      return worst;
    },
  };
}

function argumentsOf<Inputs extends Record<string, Input<unknown>>>(
  inputs: Inputs,
  cells: Cells,
  row: number,
): Arguments<Inputs> {
  const values = Object.entries(inputs).map(([name, { column, read }]) => {
    try {
      return [name, read(cellAt(cells, row, column))];
    } catch (error) {
      throw new Error(`${column}${row} (${name}): ${(error as Error).message}`);
    }
  });
  return Object.fromEntries(values) as Arguments<Inputs>;
}

/** The text of a cell by its name in the spreadsheet; empty beyond the end of its row. */
export function cellAt(cells: Cells, row: number, column: string): string {
  return cells[row - 1]?.[columnIndex(column)]?.replace(/\s+/g, ' ').trim() ?? '';
}

/** A → 0, Z → 25, AA → 26. */
function columnIndex(column: string): number {
  return [...column].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isFigure(cell: string): boolean {
  return cell !== '' && Number.isFinite(Number(cell));
}

/** Headers stand in one of the few rows above the block: name, unit, months. */
function expectHeader(cells: Cells, first: number, column: string, header: string): void {
  const above = [1, 2, 3, 4].map((i) => cellAt(cells, first - i, column));
  if (!above.includes(header))
    throw new Error(`Column ${column} is headed ${above.filter(Boolean).join(', ')}; expected ${header}`);
}
