/** docs/validation.md and the table of README.md, from the sheets and printed figures that the tests check. */
import { sheets, sources, uncompared } from './all.ts';
import { differenceOf, expectedOf, type PrintedCase, type PrintedSource } from './cases.ts';
import { decimalsOf, errorText, figureText, tableText, toleranceText } from './format.ts';
import { peers } from './peers/peers.ts';
import { comparisonsOf, nameOf, type Output, type ReadCells, type Sheet } from './sheets.ts';

/** A sheet with the worst error of each of its columns. */
interface Compared {
  readonly sheet: Sheet;
  readonly worst: readonly number[];
}

/** @throws when a column is beyond its tolerance: a document does not record what the tests refuse */
export async function compareAll(read: ReadCells): Promise<readonly Compared[]> {
  return Promise.all(
    sheets.map(async (sheet) => {
      const worst = await sheet.compare(read);
      for (const [i, output] of sheet.outputs.entries())
        if (!(worst[i]! <= output.tolerance))
          throw new Error(`${sheet.sheet}: ${output.symbol} is ${worst[i]} off, beyond ${output.tolerance}`);
      return { sheet, worst };
    }),
  );
}

const unitOf = (output: Output): string => (output.measure === 'relative' ? 'relative' : output.unit);

interface ColumnError {
  readonly output: Output;
  readonly error: number;
}

/** The column that comes nearest to its tolerance, or goes farthest beyond: units differ, so errors themselves cannot be ranked. */
function nearest(columns: readonly ColumnError[]): ColumnError {
  const used = ({ output, error }: ColumnError) =>
    error === 0 ? 0 : error / Math.max(output.tolerance, Number.MIN_VALUE);
  return columns.reduce((most, column) => (used(column) > used(most) ? column : most));
}

function columnsOf({ sheet, worst }: Compared): readonly ColumnError[] {
  return sheet.outputs.map((output, i) => ({ output, error: worst[i]! }));
}

function worstText(columns: readonly ColumnError[]): string {
  const { output, error } = nearest(columns);
  return error <= 1e-12 ? errorText(error, '') : `${errorText(error, unitOf(output))} (${output.symbol})`;
}

/** The same of another program: of the column named for ours, or where it does not compute that, of those it does. */
function peerText(sheet: Sheet, ours: Output, figures: Readonly<Record<string, number>> = {}): string {
  const columns = (ours.symbol in figures ? [ours] : sheet.outputs).filter(({ symbol }) => symbol in figures);
  if (columns.length === 0) return '';
  return worstText(columns.map((output) => ({ output, error: figures[output.symbol]! })));
}

function titleOf({ standard, section }: Sheet): string {
  return section === undefined ? standard : `${standard}, ${section}`;
}

function sheetSummary(compared: readonly Compared[]): string[] {
  return tableText([
    [
      'Sheet',
      'Recommendation',
      'Quantity',
      'Rows',
      'Columns',
      'Worst error',
      'Tolerance',
      ...peers.map(({ program, version }) => `${program} ${version}`),
    ],
    ...compared.map((one) => {
      const { sheet } = one;
      const columns = columnsOf(one);
      const { output } = nearest(columns);
      return [
        sheet.sheet,
        titleOf(sheet),
        sheet.quantity,
        String(Math.max(...sheet.outputs.map(({ rows }) => rows))),
        String(sheet.outputs.length),
        worstText(columns),
        `${toleranceText(output.tolerance)} ${unitOf(output)}`.trimEnd(),
        ...peers.map(({ sheets: figures }) => peerText(sheet, output, figures[nameOf(sheet)]?.worst)),
      ];
    }),
  ]);
}

function uncomparedSummary(): string[] {
  return tableText([
    ['Sheet', 'Recommendation', 'Quantity', 'Rows', 'Why'],
    ...uncompared.map(({ sheet, standard, quantity, block, reason }) => [
      sheet,
      standard,
      quantity,
      block === undefined ? '' : String(block.rows[1] - block.rows[0] + 1),
      reason,
    ]),
  ]);
}

function sheetDetail({ sheet, worst }: Compared): string[] {
  const others = peers.flatMap(({ program, version, sheets: figures }) => {
    const found = figures[nameOf(sheet)];
    return found === undefined ? [] : [{ title: `${program} ${version}`, ...found }];
  });
  return [
    `### ${nameOf(sheet)}`,
    '',
    ...(sheet.note === undefined ? [] : [sheet.note, '']),
    ...others.flatMap(({ title, call }) => [`${title}: ${call}.`, '']),
    ...tableText([
      ['Column', 'Unit', 'Rows', 'Worst error', 'Tolerance', ...others.map(({ title }) => title)],
      ...sheet.outputs.map((output, i) => {
        const suffix = output.measure === 'relative' ? 'relative' : '';
        return [
          output.symbol,
          output.unit,
          String(output.rows),
          errorText(worst[i]!, suffix),
          toleranceText(output.tolerance),
          ...others.map(({ worst: errors }) =>
            output.symbol in errors ? errorText(errors[output.symbol]!, suffix) : '',
          ),
        ];
      }),
    ]),
    '',
  ];
}

/** `20.07; recomputed 22.07`, or the figure alone. */
function printedText({ printed, recomputed }: PrintedCase): string {
  if (recomputed === undefined) return figureText(printed!);
  const right = figureText(recomputed);
  return printed === null ? `none; recomputed ${right}` : `${figureText(printed)}; recomputed ${right}`;
}

function sourceDetail({ source, note, cases }: PrintedSource): string[] {
  return [
    `### ${source}`,
    '',
    ...(note === undefined ? [] : [note, '']),
    ...tableText([
      ['Example', 'Quantity', 'Unit', 'Printed', 'Ortak', 'Difference', 'Tolerance', 'Note'],
      ...cases.map((one) => [
        one.example,
        one.quantity,
        one.unit,
        printedText(one),
        figureText(one.ours(), Math.max(2, decimalsOf(expectedOf(one)) + 1)),
        errorText(differenceOf(one), ''),
        toleranceText(one.tolerance),
        one.note ?? '',
      ]),
    ]),
    '',
  ];
}

/** Worst difference of each kind of unit; a decibel is a decibel, whatever it is referred to. */
function worstOfCases(cases: readonly PrintedCase[]): string {
  const worst = new Map<string, number>();
  for (const one of cases) {
    const unit = one.unit.startsWith('dB') ? 'dB' : one.unit;
    worst.set(unit, Math.max(worst.get(unit) ?? 0, Math.abs(differenceOf(one))));
  }
  return [...worst].map(([unit, error]) => errorText(error, unit)).join(', ');
}

/** Text of docs/validation.md. */
export function validationDocument(compared: readonly Compared[], generated: string): string {
  const cells = compared.reduce((sum, { sheet }) => sum + comparisonsOf(sheet), 0);
  const printed = sources.reduce((sum, { cases }) => sum + cases.length, 0);
  return [
    '# Validation',
    '',
    generated,
    `How far Ortak is from what others published: ${cells} cells of ${compared.length} sheets, and ${printed} figures`,
    `printed by ${sources.length} sources. Every one is checked by the tests; an error beyond its tolerance fails them.`,
    'Errors are the worst of their column, to two significant digits.',
    '',
    '## Sheets',
    '',
    'Sheets named P. are the validation examples of ITU-R Study Group 3 for Earth-space prediction methods',
    '(CG-3M3J-13-ValEx, release 8.3.0). Columns of results are compared, intermediate ones too; the column named beside a',
    'worst error is the one nearest to its tolerance.',
    '',
    ...peers.flatMap(({ about }) => [about, '']),
    ...sheetSummary(compared),
    '',
    '### Not compared',
    '',
    ...uncomparedSummary(),
    '',
    ...compared.flatMap(sheetDetail),
    '## Printed figures',
    '',
    'Where the source misprints or prints nothing, Ortak is held against the figure that follows from the',
    'source’s own inputs, and the note says so.',
    '',
    ...tableText([
      ['Source', 'Quantity', 'Figures', 'Worst difference'],
      ...sources.map(({ source, quantity, cases }) => [
        source,
        quantity,
        String(cases.length),
        worstOfCases(cases),
      ]),
    ]),
    '',
    ...sources.flatMap(sourceDetail),
  ].join('\n');
}

const OPENING = '<!-- validation -->';
const CLOSING = '<!-- /validation -->';

/** README.md with its table between the markers written anew: a row for each standard, one more where maps are included, a row for each source. */
export function withValidationTable(markdown: string, compared: readonly Compared[]): string {
  const [start, end] = [markdown.indexOf(OPENING), markdown.indexOf(CLOSING)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${OPENING} … ${CLOSING}`);
  const titles = [...new Set(compared.map(({ sheet }) => groupOf(sheet)))];
  const rows = [
    ['Quantity', 'Source', 'Figures', 'Worst difference'],
    ...titles.map((title) => {
      const group = compared.filter(({ sheet }) => groupOf(sheet) === title);
      return [
        listed(group.map(({ sheet }) => sheet.quantity)),
        title,
        String(group.reduce((sum, { sheet }) => sum + comparisonsOf(sheet), 0)),
        worstText(group.flatMap(columnsOf)),
      ];
    }),
    ...sources.map(({ source, quantity, cases }) => [
      upperFirst(quantity),
      source,
      String(cases.length),
      worstOfCases(cases),
    ]),
  ];
  return `${markdown.slice(0, start)}${OPENING}\n\n${tableText(rows).join('\n')}\n\n${markdown.slice(end)}`;
}

function groupOf({ standard, withOurMaps }: Sheet): string {
  const title = standard.startsWith('ITU-R') ? `ITU-R validation examples of ${standard.slice(6)}` : standard;
  return withOurMaps === true ? `${title}, with our maps` : title;
}

/** `Rain attenuation; probability of rain attenuation`, each once. */
function listed(quantities: readonly string[]): string {
  return [...new Set(quantities)].map((text, i) => (i === 0 ? text : lowerFirst(text))).join('; ');
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** `Rain height` → `rain height`; names such as `DVB-S2` stay. */
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
