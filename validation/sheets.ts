/**
 * Comparison with a published sheet, described once as data: which cells go into which argument of a kernel, which
 * of its results stand in which column, how near they must be. The tests, docs/validation.md and the comparison of
 * other programs read the same descriptions. Rows and columns are named as the spreadsheet names them: `J`, row 20.
 */
import { type Cells, cellAt, columnAfter, columnIndex, isFigure, overturned } from './cells.ts';

/** Reads one file below `../shared/validation`. */
export type ReadCells = (file: string) => Cells;

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

/** One row: the arguments of the kernel, and what is published for each output; undefined where nothing is compared. */
export interface SheetRow {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly published: readonly (number | undefined)[];
}

export interface Sheet {
  /** File below `../shared/validation`. */
  readonly file: string;
  /** Files beside it that the kernel reads. */
  readonly needs?: readonly string[];
  /** Number in the contents of its workbook, where it has one: `10.1`. */
  readonly entry?: string;
  /** Name of the sheet in its workbook. */
  readonly sheet: string;
  /** Recommendation or standard, edition included. */
  readonly standard: string;
  /** Its section or map, where it has several. */
  readonly section?: string;
  /** What is compared, in words. */
  readonly quantity: string;
  /** Place and path are the inputs, the rest comes from the maps of the project: they are compared too. */
  readonly withOurMaps?: true;
  /** Why the tolerance is what it is, where that needs saying. */
  readonly note?: string;
  readonly outputs: readonly Output[];
  /** @throws when the sheet is not the one described: a column moved, figures lost or left out */
  readonly rowsOf: (read: ReadCells) => readonly SheetRow[];
  /** Worst error of each output, in the order of `outputs`. */
  readonly compare: (read: ReadCells) => Promise<readonly number[]>;
}

/** A sheet, or part of one, of which nothing is compared. */
export interface UncomparedSheet {
  readonly entry: string;
  readonly sheet: string;
  readonly standard: string;
  readonly quantity: string;
  /** Where its figures stand; absent where the sheet itself is not at hand. */
  readonly block?: {
    readonly file: string;
    readonly column: string;
    readonly rows: readonly [number, number];
  };
  readonly reason: string;
}

/** Name by which a sheet is found in lists. */
export function nameOf({ sheet, quantity }: Pick<Sheet, 'sheet' | 'quantity'>): string {
  return `${sheet}: ${quantity}`;
}

/** Cells that a sheet compares. */
export function comparisonsOf({ outputs }: Sheet): number {
  return outputs.reduce((sum, { rows }) => sum + rows, 0);
}

export function filesOf({ file, needs = [] }: Sheet): readonly string[] {
  return [file, ...needs];
}

/** Distance of ours from the published figure. NaN where either is no number, which no tolerance admits. */
export function errorOf(ours: number, published: number, measure: Measure): number {
  const error = Math.abs(ours - published);
  return measure === 'absolute' || error === 0 ? error : error / Math.abs(published);
}

interface Column {
  readonly column: string;
  /** Text above it, by which a shifted column is noticed. */
  readonly header: string;
}

/** What goes into a kernel from one cell of a row, or several. */
export interface Input<T> {
  readonly columns: readonly Column[];
  /** Where the cells of one row hold for the whole block: that row. */
  readonly row?: number;
  /** @throws when a cell is not what it should be */
  readonly read: (cells: readonly string[]) => T;
}

/** @param row only where one cell holds for the whole block */
export function number(column: string, header: string, row?: number): Input<number> {
  return {
    columns: [{ column, header }],
    ...(row !== undefined && { row }),
    read: ([cell]) => figure(cell!),
  };
}

/** Figures side by side, from the first column on. */
export function numbers(first: string, headers: readonly string[]): Input<readonly number[]> {
  return {
    columns: headers.map((header, i) => ({ column: columnAfter(first, i), header })),
    read: (cells) => cells.map(figure),
  };
}

export function text(column: string, header: string): Input<string> {
  return { columns: [{ column, header }], read: ([cell]) => cell! };
}

function figure(cell: string): number {
  if (!isFigure(cell)) throw new Error(`"${cell}" is no figure`);
  return Number(cell);
}

type Inputs = Readonly<Record<string, Input<unknown>>>;

/** The arguments of a kernel, by the inputs that they are read from. */
type Arguments<From> = { [Name in keyof From]: From[Name] extends Input<infer T> ? T : never };

/** A column of published results and the field of ours that it is held against. */
export interface TableOutput<Values, Result> extends Column {
  readonly symbol: string;
  readonly unit: string;
  readonly ours: (result: Result) => number;
  /** Only where its printed digits hold it to another than the table's. */
  readonly tolerance?: number;
  readonly measure?: Measure;
  /** Only where some of its cells are compared: which, by the inputs of their row. */
  readonly only?: (values: Values) => boolean;
  /** Only where the sheet leaves cells of the column empty, or `only` leaves some out: how many remain. */
  readonly rows?: number;
}

export interface Table<From extends Inputs, Result> extends Omit<Sheet, 'outputs' | 'rowsOf' | 'compare'> {
  /**
   * First and last row of the block, as the spreadsheet counts them; the block must end there. Letters where it lies on
   * its side, a row being a quantity: then `column` of inputs and outputs is the number of a row.
   */
  readonly rows: readonly [first: number, last: number] | readonly [first: string, last: string];
  readonly measure: Measure;
  readonly tolerance: number;
  readonly inputs: From;
  /** What the kernel does not take and other programs do: the place, say. */
  readonly otherInputs?: Inputs;
  readonly kernel: (values: Arguments<From>, read: ReadCells) => Result | Promise<Result>;
  readonly outputs: readonly TableOutput<Arguments<From>, Result>[];
}

/** A sheet whose rows are calls of one kernel. */
export function table<From extends Inputs, Result>({
  rows,
  measure,
  tolerance,
  inputs,
  otherInputs = {},
  kernel,
  outputs: columns,
  ...about
}: Table<From, Result>): Sheet {
  const onItsSide = typeof rows[0] === 'string';
  const [first, last] = rows.map((row) => (typeof row === 'string' ? columnIndex(row) + 1 : row)) as [
    number,
    number,
  ];
  const outputs = columns.map((output) => ({
    symbol: output.symbol,
    unit: output.unit,
    measure: output.measure ?? measure,
    tolerance: output.tolerance ?? tolerance,
    rows: output.rows ?? last - first + 1,
  }));

  const rowsOf = (read: ReadCells) => {
    const cells = onItsSide ? overturned(read(about.file)) : read(about.file);
    const all = { ...inputs, ...otherInputs };
    for (const { columns: from, row = first } of [...Object.values(all), { columns }])
      for (const { column, header } of from) expectHeader(cells, row, column, header);
    for (const row of [first - 1, last + 1])
      for (const { column } of columns)
        if (isFigure(cellAt(cells, row, column)))
          throw new Error(`${about.sheet}: rows ${first} to ${last} leave out ${column}${row}`);
    const result = Array.from({ length: last - first + 1 }, (_, i) => {
      const values = argumentsOf(all, cells, first + i);
      const published = columns.map(({ column, only }) => {
        const cell = cellAt(cells, first + i, column);
        return cell === '' || only?.(values as Arguments<From>) === false ? undefined : Number(cell);
      });
      return { inputs: values, published };
    });
    for (const [i, { symbol, rows: expected }] of outputs.entries()) {
      const filled = result.filter(({ published }) => published[i] !== undefined).length;
      if (filled !== expected)
        throw new Error(
          `${about.sheet}: ${symbol} in column ${columns[i]!.column} has ${filled} figures, not ${expected}`,
        );
    }
    return result;
  };

  return {
    ...about,
    outputs,
    rowsOf,
    compare: async (read) => {
      const worst = outputs.map(() => 0);
      for (const row of rowsOf(read)) {
        if (row.published.every((cell) => cell === undefined)) continue;
        const result = await kernel(row.inputs as Arguments<From>, read);
        for (const [i, published] of row.published.entries()) {
          if (published === undefined) continue;
          const error = errorOf(columns[i]!.ours(result), published, outputs[i]!.measure);
          worst[i] = Math.max(worst[i]!, error); // keeps NaN: a cell that is no number fails
        }
      }
      return worst;
    },
  };
}

function argumentsOf(inputs: Inputs, cells: Cells, row: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { columns, read, row: own = row }]) => {
      try {
        return [name, read(columns.map(({ column }) => cellAt(cells, own, column)))];
      } catch (error) {
        throw new Error(`${columns[0]!.column}${own} (${name}): ${(error as Error).message}`);
      }
    }),
  );
}

/** Headers stand in one of the few rows above the block: name, unit, months. */
function expectHeader(cells: Cells, first: number, column: string, header: string): void {
  const above = [1, 2, 3, 4].map((i) => cellAt(cells, first - i, column));
  if (!above.includes(header))
    throw new Error(`Column ${column} is headed ${above.filter(Boolean).join(', ')}; expected ${header}`);
}
