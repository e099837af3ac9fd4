/** `ortak flight transfer FOLDER`: from the launcher into the slot, with the working, revolution by revolution. */
import {
  type BurnRow,
  type ChemicalResult,
  type ElectricResult,
  type TransferOptions,
  type TransferResult,
  type TransferTurn,
  transferSatellite,
} from '@ortak/analysis/flight';
import { injectionOrbits } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { fixed, longitude } from '@ortak/report';
import pc from 'picocolors';
import { writeText } from '../csv.ts';
import { UsageError } from '../failure.ts';
import { table } from '../terminal.ts';
import { printNotices, withProgress } from './flight.files.ts';
import { linesTable } from './flight.show.ts';

export interface TransferCommandOptions extends TransferOptions {
  readonly out?: string;
  readonly launchers?: true;
  readonly json?: true;
}

export async function transfer(folder: string | undefined, options: TransferCommandOptions): Promise<void> {
  if (options.launchers) {
    process.stdout.write(options.json ? `${JSON.stringify(injectionOrbits, null, 2)}\n` : launchers());
    return;
  }
  if (folder === undefined)
    throw new UsageError(
      'Expected a programme folder, or --launchers for the catalogue of injection orbits.',
    );
  const programme = await readProgramme(folder);
  const result = await withProgress(transferSatellite(programme, options), 'transfer:');
  if (options.out !== undefined) await writeText(options.out, asFile(options.out, result));
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : text(result, options.out));
  printNotices(result.notices);
  if (!result.flown.arrived) process.exitCode = 3;
}

function launchers(): string {
  return `${table(
    ['id', 'launcher and flight', 'perigee km', 'apogee km', 'i °', 'source', 'confidence'],
    ['left', 'left', 'right', 'right', 'right', 'left', 'left'],
    injectionOrbits.map((orbit) => [
      orbit.id,
      `${orbit.launcher}: ${orbit.flight}`,
      fixed(orbit.perigeeAltitudeKm, 0),
      fixed(orbit.apogeeAltitudeKm, 0),
      fixed(orbit.inclinationDeg, 2),
      orbit.url,
      orbit.confidence,
    ]),
  )}\n`;
}

const columns = [
  'revolution',
  'day',
  'perigeeAltitudeKm',
  'apogeeAltitudeKm',
  'eccentricity',
  'inclinationDeg',
  'massKg',
  'shadowPercent',
  'thrustPercent',
] as const satisfies readonly (keyof TransferTurn)[];

const burnColumns = [
  'what',
  'from',
  'durationMin',
  'deltaVMps',
  'idealMps',
  'lossMps',
  'propellantKg',
  'massKg',
  'perigeeAltitudeKm',
  'apogeeAltitudeKm',
  'inclinationDeg',
  'longitudeDeg',
] as const satisfies readonly (keyof BurnRow)[];

/** The burns or revolutions as a table, or the whole result for a name that ends in .json. */
function asFile(name: string, result: TransferResult): string {
  if (name.toLowerCase().endsWith('.json')) return `${JSON.stringify(result, null, 2)}\n`;
  return result.kind === 'electric' ? csv(columns, result.turns) : csv(burnColumns, result.burns);
}

function csv<Row>(names: readonly (keyof Row & string)[], rows: readonly Row[]): string {
  const cell = (value: unknown): string =>
    typeof value === 'number' ? String(Number(value.toPrecision(9))) : String(value);
  return `${[names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(','))].join('\n')}\n`;
}

function chemicalText(result: ChemicalResult, output: string | undefined): string {
  const { burns, contacts, flown } = result;
  return `${[
    `${pc.bold(result.name)} raised by its apogee engine from ${result.from.replace('T', ' ')} UTC, at ${longitude(result.longitudeDeg)} on ${result.arrival.slice(0, 10)}`,
    pc.dim(result.launcher),
    '',
    linesTable(result.working),
    '',
    table(
      [
        '',
        'begins UTC',
        'min',
        'Δv m/s',
        'impulse m/s',
        'loss m/s',
        'kg',
        'mass kg',
        'perigee km',
        'apogee km',
        'i °',
        'over',
        'seen by',
      ],
      ['left', 'left', ...Array.from({ length: 10 }, () => 'right' as const), 'left'],
      burns.map((row) => [
        row.what,
        row.from.slice(0, 16).replace('T', ' '),
        fixed(row.durationMin, 1),
        fixed(row.deltaVMps, 2),
        fixed(row.idealMps, 2),
        fixed(row.lossMps, 2),
        fixed(row.propellantKg, 1),
        fixed(row.massKg, 1),
        fixed(row.perigeeAltitudeKm, 0),
        fixed(row.apogeeAltitudeKm, 0),
        fixed(row.inclinationDeg, 3),
        longitude(row.longitudeDeg),
        row.seenBy.join(', '),
      ]),
    ),
    '',
    ...contactLines(contacts),
    `${flown.arrived ? 'Arrived' : 'Missed'}: flown against field 8 × 8, Sun, Moon and sunlight, it rests at ${fixed(flown.longitudeDeg, 4)}°, drift ${fixed(flown.driftDegPerDay, 4)} °/d, e ${flown.eccentricity.toExponential(1)}, i ${fixed(flown.inclinationDeg, 4)}°.`,
    ...(output === undefined ? [] : [`Wrote ${output}`]),
  ].join('\n')}\n`;
}

const contactLines = (contacts: TransferResult['contacts']): string[] =>
  contacts.map(
    ({ station, passes, hours, percent }) =>
      `${station} sees it ${fixed(hours, 1)} h of the transfer, ${fixed(percent, 0)} %, in ${passes.length} ${passes.length === 1 ? 'pass' : 'passes'}.`,
  );

function text(result: TransferResult, output: string | undefined): string {
  return result.kind === 'electric' ? electricText(result, output) : chemicalText(result, output);
}

function electricText(result: ElectricResult, output: string | undefined): string {
  const { turns, contacts, flown } = result;
  const every = Math.max(1, Math.ceil(turns.length / 12));
  const shown = turns.filter(({ revolution }, i) => (revolution - 1) % every === 0 || i === turns.length - 1);
  return `${[
    `${pc.bold(result.name)} raised electrically from ${result.from.replace('T', ' ')} UTC, at ${longitude(result.longitudeDeg)} on ${result.arrival.slice(0, 10)}`,
    pc.dim(result.launcher),
    '',
    linesTable(result.working),
    '',
    table(
      ['turn', 'day', 'perigee km', 'apogee km', 'e', 'i °', 'mass kg', 'shadow %', 'thrust %'],
      Array.from({ length: 9 }, () => 'right' as const),
      shown.map((turn) => [
        String(turn.revolution),
        fixed(turn.day, 1),
        fixed(turn.perigeeAltitudeKm, 0),
        fixed(turn.apogeeAltitudeKm, 0),
        fixed(turn.eccentricity, 4),
        fixed(turn.inclinationDeg, 3),
        fixed(turn.massKg, 1),
        fixed(turn.shadowPercent, 1),
        fixed(turn.thrustPercent, 1),
      ]),
    ),
    '',
    ...contactLines(contacts),
    `${flown.arrived ? 'Arrived' : 'Missed'}: flown revolution by revolution with J2${result.turns.some(({ shadowPercent }) => shadowPercent > 0) ? ' and the shadow of the Earth' : ''}, and from the drift on against field 8 × 8, Sun, Moon and sunlight, it rests at ${fixed(flown.longitudeDeg, 4)}°, drift ${fixed(flown.driftDegPerDay, 4)} °/d, e ${flown.eccentricity.toExponential(1)}, i ${fixed(flown.inclinationDeg, 4)}°.`,
    ...(output === undefined ? [] : [`Wrote ${output}`]),
  ].join('\n')}\n`;
}
