/** `ortak itu`: the functions of the Recommendations, and one of them over the rows of a table. */
import {
  type Cell,
  type CellProblem,
  columnsOf,
  domainProblem,
  MissingMapError,
  NotANumberError,
  NoticeCount,
  noticeCodes,
  type Parameter,
  type RecommendationFunction,
  rangeText,
  readRow,
  recommendationFunctions,
  resultColumn,
} from '@ortak/analysis/propagation';
import { DomainError } from '@ortak/core/errors';
import type { Notice } from '@ortak/core/working';
import { MapError, type MapStore } from '@ortak/maps';
import { openMaps } from '@ortak/maps/node';
import pc from 'picocolors';
import {
  type CsvTable,
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
import { UsageError } from '../failure.ts';
import { nearest } from '../nearest.ts';
import { table } from '../terminal.ts';

export interface ItuOptions {
  readonly list?: true;
  readonly out?: string;
  readonly maps?: string;
  readonly json?: true;
}

/** `ortak itu`. */
export async function itu(
  id: string | undefined,
  rows: string | undefined,
  options: ItuOptions,
): Promise<void> {
  if (id === undefined) {
    if (!options.list) throw new UsageError('Expected a function such as p618.rain; --list shows all.');
    process.stdout.write(list(recommendationFunctions));
    return;
  }
  const wanted = functionOf(id);
  if (options.list || rows === undefined)
    process.stdout.write(await described(wanted, openMaps(options.maps)));
  else await apply(wanted, rows, options);
}

function functionOf(id: string): RecommendationFunction {
  const found = recommendationFunctions.find((candidate) => candidate.id === id);
  if (found !== undefined) return found;
  const ids = recommendationFunctions.map((candidate) => candidate.id);
  throw new UsageError(`No function ${id}.${nearest(id, ids)} \`ortak itu --list\` shows all.`);
}

function list(functions: readonly RecommendationFunction[]): string {
  const standards = [...new Set(functions.map(({ standard }) => standard))];
  const lines = standards.flatMap((standard) => [
    pc.bold(standard),
    ...functions
      .filter((entry) => entry.standard === standard)
      .flatMap((entry) => [
        `  ${pc.bold(entry.id)}  ${entry.summary}`,
        `    ${pc.dim(entry.section)}`,
        ...entry.parameters.map((parameter) => `    ${named(parameter)}`),
      ]),
    '',
  ]);
  return `${lines.join('\n')}\n`;
}

const named = (parameter: Parameter): string => {
  const fallback = 'fallback' in parameter ? `, ${parameter.fallback} where empty` : '';
  return `${parameter.name}  ${rangeText(parameter)}${fallback}`;
};

async function described(entry: RecommendationFunction, maps: MapStore): Promise<string> {
  const { id, standard, section, summary, parameters } = entry;
  const rows = parameters.map((parameter) => [
    parameter.name,
    parameter.description,
    rangeText(parameter),
    'fallback' in parameter ? String(parameter.fallback) : '',
    exampleOf(parameter),
  ]);
  return [
    `${pc.bold(id)}  ${summary}`,
    `${standard} ${section}`,
    '',
    table(
      ['column', 'meaning', 'range', 'where empty', 'example'],
      ['left', 'left', 'left', 'right', 'right'],
      rows,
    ),
    '',
    ...(await resultsOf(entry, maps)),
    '',
    'A table to begin with:',
    '',
    parameters.map(({ name }) => name).join(','),
    parameters.map(exampleOf).join(','),
    '',
  ].join('\n');
}

const exampleOf = ({ example }: Parameter): string =>
  Array.isArray(example) ? example.join(';') : String(example);

/** The columns that a row of examples gets, with unit and meaning; members of a list on one line. */
async function resultsOf(entry: RecommendationFunction, maps: MapStore): Promise<string[]> {
  const row = Object.fromEntries(entry.parameters.map(({ name, example }) => [name, example]));
  const outcome = await outcomeOf(() => entry.call(row, maps)).catch((error: unknown) => {
    if (error instanceof MissingMapError) return error.message;
    throw error;
  });
  if (typeof outcome === 'string') return [`Its results need maps: ${outcome}`];
  const given = [...Object.keys(row), ...remarks];
  const columns = 'columns' in outcome ? [...outcome.columns.keys()] : [];
  const lines = new Map<string, string[]>();
  for (const column of columns.filter((name) => !given.includes(name))) {
    const known = resultColumn(entry.id, column);
    const title = column.replace(/\.\d+(?=\.|$)/g, '.N');
    if (!lines.has(title)) lines.set(title, [title, known?.meaning ?? '', known?.unit ?? '']);
  }
  return [
    table(['result', 'meaning', 'unit'], ['left', 'left', 'left'], [...lines.values()]),
    '',
    `${[...lines.keys()].some((title) => /\.N\b/.test(title)) ? 'N is 1, 2, …: one column for each. ' : ''}Beside them stand notices, the codes of what lies outside the`,
    'validity of the method, and problem, why a row has no result.',
  ];
}

interface Computed {
  readonly columns: ReadonlyMap<string, Cell>;
  readonly notices: readonly Notice[];
}
interface Refused {
  readonly problems: readonly CellProblem[];
}
interface Outcome {
  readonly row: Readonly<Record<string, unknown>>;
  readonly outcome: Computed | Refused;
}

/** What programs read: of each row its line, the arguments as they were understood, and the results or the problems. */
function document(entry: RecommendationFunction, input: CsvTable, outcomes: readonly Outcome[]): object {
  return {
    function: entry.id,
    standard: entry.standard,
    section: entry.section,
    rows: outcomes.map(({ row, outcome }, i) => ({
      line: input.rows[i]!.line,
      arguments: row,
      ...('problems' in outcome
        ? { problems: outcome.problems }
        : { results: Object.fromEntries(outcome.columns), notices: outcome.notices }),
    })),
  };
}

async function apply(entry: RecommendationFunction, file: string, options: ItuOptions): Promise<void> {
  const input = await readTable(file);
  const names = entry.parameters.map(({ name }) => name);
  checkColumns(
    input,
    entry.parameters.filter((parameter) => !('fallback' in parameter)).map(({ name }) => name),
    names,
  );
  const at = new Map(input.columns.map((column, i) => [column, i]));
  const maps = openMaps(options.maps);
  const outcomes: Outcome[] = [];
  for (const { cells, problem } of input.rows) {
    if (problem !== undefined) {
      outcomes.push({ row: {}, outcome: { problems: [problem] } });
      continue;
    }
    const { row, problems } = readRow(entry.parameters, (name) => cells[at.get(name) ?? -1]);
    const outcome = problems.length > 0 ? { problems } : await outcomeOf(() => entry.call(row, maps));
    outcomes.push({ row, outcome });
  }

  // What a result repeats of the input stays as it was given; what it replaces of an earlier result does not
  const found = outcomes.flatMap(({ outcome }) => ('columns' in outcome ? [...outcome.columns.keys()] : []));
  const results = [...new Set(found)].filter((column) => ![...names, ...remarks].includes(column));
  const given = input.columns.filter((column) => ![...results, ...remarks].includes(column));
  const problems: RowProblem[] = [];
  const notices = new NoticeCount();
  let computed = 0;
  const rows = input.rows.map(({ cells, line }, i): Cell[] => {
    const { outcome } = outcomes[i]!;
    const inputs = given.map((column) => cells[at.get(column)!] ?? '');
    if ('problems' in outcome) {
      problems.push(...outcome.problems.map((problem) => ({ ...problem, line })));
      return [...inputs, ...results.map(() => ''), '', outcome.problems.map(problemText).join(' | ')];
    }
    computed++;
    notices.add(outcome.notices);
    const figures = results.map((column) => outcome.columns.get(column) ?? '');
    return [...inputs, ...figures, noticeCodes(outcome.notices), ''];
  });
  if (options.json)
    await writeText(options.out, `${JSON.stringify(document(entry, input, outcomes), null, 2)}\n`);
  else await writeTable(options.out, [...given, ...results, ...remarks], rows);
  printNotices(notices, computed);
  printOutcome(input, problems, computed, options.out);
}

async function outcomeOf(call: () => object | Promise<object>): Promise<Computed | Refused> {
  try {
    const result = await call();
    const notices = 'notices' in result ? (result.notices as readonly Notice[]) : [];
    return { columns: columnsOf(result), notices };
  } catch (error) {
    if (error instanceof DomainError) return { problems: [domainProblem(error, (parameter) => parameter)] };
    if (error instanceof NotANumberError)
      return { problems: [{ column: error.column, expected: 'a number for these arguments', found: 'NaN' }] };
    if (error instanceof MapError && error.code === 'map.not-in-manifest')
      return { problems: [{ column: 'map', expected: 'a map that is at hand', found: error.message }] };
    throw error;
  }
}
