/** The places of a table at which the Sun disturbs reception: `ortak flight events --at`. */
import { type Receiver, type ReceiverRow, receivingTerminals, rowReceivers } from '@ortak/analysis/flight';
import { quantity, readRow } from '@ortak/analysis/propagation';
import type { Programme } from '@ortak/model';
import { type CsvRow, type CsvTable, checkColumns, type RowProblem, readTable } from '../csv.ts';
import { UsageError } from '../failure.ts';
import { placesOf } from '../places.ts';

const needed = [
  quantity('latitudeDeg', '°', [-90, 90], 43.26, 'Latitude, north positive'),
  quantity('longitudeDeg', '°', [-360, 360], 76.93, 'Longitude, east positive'),
];
const possible = [
  quantity('heightM', 'm', [-1000, 9000], 850, 'Height above mean sea level'),
  quantity('diameterM', 'm', [0.1, 100], 0.9, 'Antenna diameter'),
  quantity('frequencyGHz', 'GHz', [0.1, 100], 11.7, 'Frequency at which it receives'),
];

export interface PlacesRead {
  readonly table: CsvTable;
  readonly receivers: readonly Receiver[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads places with their antennas; rows that cannot be read are told by their line.
 * @throws UsageError for a table without places, and a programme without a terminal that receives
 */
export async function readPlaces(programme: Programme, file: string): Promise<PlacesRead> {
  const terminals = receivingTerminals(programme);
  if (terminals.length === 0)
    throw new UsageError(
      `${programme.name} has no terminal that receives: expected one in ground.yaml, with antenna and receive.`,
    );
  const table = placesOf(await readTable(file), {
    latitude: 'latitudeDeg',
    longitude: 'longitudeDeg',
    height: 'heightM',
  });
  const names = [...needed, ...possible].map(({ name }) => name);
  checkColumns(
    table,
    needed.map(({ name }) => name),
    ['name', 'terminal', ...names],
  );
  const at = new Map(table.columns.map((column, i) => [column, i]));
  const cell = ({ cells }: CsvRow, name: string): string => (cells[at.get(name) ?? -1] ?? '').trim();
  const problems: RowProblem[] = [];
  const rows: ReceiverRow[] = [];
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const given = [...needed, ...possible.filter(({ name }) => cell(row, name) !== '')];
    const read = row.problem === undefined ? readRow(given, (name) => cell(row, name)) : undefined;
    const found = [...(read === undefined ? [row.problem!] : read.problems)];
    const terminal = cell(row, 'terminal');
    if (terminal !== '' && !terminals.includes(terminal))
      found.push({ column: 'terminal', expected: `one of ${terminals.join(', ')}`, found: terminal });
    const name = cell(row, 'name') || `row ${row.line}`;
    const before = lines.get(name);
    if (before !== undefined)
      found.push({ column: 'name', expected: 'each name once', found: `${name}, as in line ${before}` });
    lines.set(name, row.line);
    if (found.length > 0) {
      problems.push(
        ...found.map((problem) => ({ ...problem, column: table.headerOf(problem.column), line: row.line })),
      );
      continue;
    }
    const number = (column: string): number | undefined => read!.row[column] as number | undefined;
    rows.push({
      name,
      latitudeDeg: number('latitudeDeg')!,
      longitudeDeg: number('longitudeDeg')!,
      heightM: number('heightM'),
      terminal: terminal === '' ? undefined : terminal,
      diameterM: number('diameterM'),
      frequencyGHz: number('frequencyGHz'),
    });
  }
  return { table, receivers: rowReceivers(programme, rows), problems };
}
