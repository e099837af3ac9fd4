/** `ortak coverage --at`: one quantity of a beam at the places of a table. */
import {
  type CoverageRequest,
  coverageAt,
  type Environment,
  type GeometryCase,
  quantityColumn,
} from '@ortak/analysis';
import { quantity, readRow } from '@ortak/analysis/propagation';
import type { Programme } from '@ortak/model';
import { fixed } from '@ortak/report';
import {
  type CsvRow,
  checkColumns,
  printOutcome,
  problemText,
  type RowProblem,
  readTable,
  writeTable,
} from '../csv.ts';
import { placesOf } from '../places.ts';
import { table } from '../terminal.ts';

const parameters = [
  quantity('latitudeDeg', '°', [-90, 90], 43.26, 'Latitude, north positive'),
  quantity('longitudeDeg', '°', [-360, 360], 76.93, 'Longitude, east positive'),
];
const height = quantity('heightM', 'm', [-1000, 9000], 850, 'Height above mean sea level');

/** Computes the places that can be computed; the others say why, in the table and to the user. */
export async function coverageTable(
  programme: Programme,
  environment: Environment,
  request: CoverageRequest,
  geometry: GeometryCase,
  file: string,
  out: string | undefined,
  json: true | undefined,
): Promise<void> {
  const input = placesOf(await readTable(file), {
    latitude: 'latitudeDeg',
    longitude: 'longitudeDeg',
    height: height.name,
  });
  checkColumns(
    input,
    parameters.map(({ name }) => name),
    ['name', ...parameters.map(({ name }) => name), height.name],
  );
  const at = new Map(input.columns.map((column, i) => [column, i]));
  const cell = ({ cells }: CsvRow, name: string): string => cells[at.get(name) ?? -1] ?? '';
  const problems: RowProblem[] = [];
  const places: { row: CsvRow; latitudeDeg: number; longitudeDeg: number; heightM: number }[] = [];
  const said = new Map<CsvRow, string>();
  for (const row of input.rows) {
    const given = cell(row, height.name).trim() === '' ? parameters : [...parameters, height];
    const read = row.problem === undefined ? readRow(given, (name) => cell(row, name)) : undefined;
    const found = (read === undefined ? [row.problem!] : read.problems).map((problem) => ({
      ...problem,
      column: input.headerOf(problem.column),
    }));
    if (found.length > 0) {
      problems.push(...found.map((problem) => ({ ...problem, line: row.line })));
      said.set(row, found.map(problemText).join(' | '));
      continue;
    }
    const number = (name: string): number => (read!.row[name] as number | undefined) ?? Number.NaN;
    places.push({
      row,
      latitudeDeg: number('latitudeDeg'),
      longitudeDeg: number('longitudeDeg'),
      heightM: number('heightM'),
    });
  }
  const result = coverageAt(programme, environment, request, geometry, {
    latitudesDeg: Float64Array.from(places, ({ latitudeDeg }) => latitudeDeg),
    longitudesDeg: Float64Array.from(places, ({ longitudeDeg }) => longitudeDeg),
    heightsM: Float64Array.from(places, ({ heightM }) => heightM),
  });
  const { values, words, meets, unit } = result;
  const position = new Map(places.map(({ row }, i) => [row, i]));
  const name = (row: CsvRow): string => cell(row, 'name') || `row ${row.line}`;
  if (json) {
    const rows = places.map(({ row, latitudeDeg, longitudeDeg }, i) => ({
      name: name(row),
      latitudeDeg,
      longitudeDeg,
      value: values[i],
      words: words[i],
      meets: meets[i],
    }));
    const { label, requirement, notices } = result;
    process.stdout.write(
      `${JSON.stringify({ label, unit, requirement, places: rows, problems, notices }, null, 2)}\n`,
    );
  } else if (out === undefined) {
    process.stdout.write(
      `${result.label}\n\n${table(
        ['place', 'latitude °', 'longitude °', unit, result.requirement === undefined ? '' : 'required'],
        ['left', 'right', 'right', 'right', 'left'],
        places.map(({ row, latitudeDeg, longitudeDeg }, i) => [
          name(row),
          fixed(latitudeDeg, 2),
          fixed(longitudeDeg, 2),
          values[i] === null ? 'out of sight' : (words[i] ?? fixed(values[i]!, unit === '%' ? 3 : 2)),
          meets[i] === undefined ? '' : meets[i] ? 'meets' : 'falls short',
        ]),
      )}\n${result.requirement === undefined ? '' : `\nRequired: ${result.requirement}.\n`}`,
    );
  } else {
    const column = quantityColumn(request.quantity);
    const added = [column, 'words', 'meets', 'problem'];
    const kept = input.columns.map((name, at) => ({ name, at })).filter(({ name }) => !added.includes(name));
    await writeTable(
      out,
      [...kept.map(({ name }) => input.headerOf(name)), ...added],
      input.rows.map((row) => {
        const i = position.get(row);
        const results =
          i === undefined
            ? ['', '', '', said.get(row) ?? '']
            : [values[i] ?? '', words[i] ?? '', meets[i] ?? '', values[i] === null ? 'out of sight' : ''];
        return [...kept.map(({ at }) => row.cells[at] ?? ''), ...results];
      }),
    );
  }
  for (const notice of result.notices) process.stderr.write(`Notice: ${notice.message} (${notice.source})\n`);
  printOutcome(input, problems, places.length, out);
}
