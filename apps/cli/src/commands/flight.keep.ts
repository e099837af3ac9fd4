/** `ortak flight keep FOLDER`: the box held over a life, year by year, and what that costs. */
import {
  type CollocationResult,
  collocate,
  type DrawsResult,
  type HandOverResult,
  handOver,
  type KeepingResult,
  keepDraws,
  keepStation,
  type TrackingResult,
} from '@ortak/analysis/flight';
import { readProgramme } from '@ortak/model/node';
import { fixed, longitude } from '@ortak/report';
import { keepingDecimals } from '@ortak/report/format';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { table } from '../terminal.ts';
import { printNotices, withProgress } from './flight.files.ts';
import { linesTable } from './flight.show.ts';

export interface KeepOptions {
  readonly satellite?: string;
  readonly years?: number;
  readonly inclined?: true;
  readonly collocate?: number;
  readonly handOver?: number;
  readonly draws?: number;
  readonly json?: true;
}

export async function keep(folder: string, options: KeepOptions): Promise<void> {
  const ways = [options.collocate, options.handOver, options.draws].filter((way) => way !== undefined);
  if (ways.length > 1)
    throw new UsageError('Expected one of --collocate, --hand-over and --draws, found several.');
  const programme = await readProgramme(folder);
  if (options.collocate !== undefined) {
    const shared = await finished(collocate(programme, options.collocate, options));
    process.stdout.write(options.json ? `${JSON.stringify(shared, null, 2)}\n` : collocationText(shared));
    printNotices(shared.notices);
    if (!shared.held) process.exitCode = 3;
    return;
  }
  if (options.handOver !== undefined) {
    const change = await finished(handOver(programme, options.handOver, options));
    process.stdout.write(options.json ? `${JSON.stringify(change, null, 2)}\n` : handOverText(change));
    return;
  }
  if (options.draws !== undefined) {
    const drawn = await finished(keepDraws(programme, options.draws, options));
    process.stdout.write(options.json ? `${JSON.stringify(drawn, null, 2)}\n` : drawsText(drawn));
    if (drawn.heldCount < drawn.rows.length) process.exitCode = 3;
    return;
  }
  const result = await finished(keepStation(programme, options));
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : text(result));
  printNotices(result.notices);
  if (!result.verified.held || !result.life.enough) process.exitCode = 3;
}

const finished = <Result>(run: Generator<number, Result>): Promise<Result> =>
  withProgress(run, 'keeping on station:');

function drawsText({ name, years, rows, quantities, heldCount, outsideAtMostPercent }: DrawsResult): string {
  const digits = (unit: string): number => (unit === '°' ? 4 : 2);
  return `${[
    `${pc.bold(name)}: ${rows.length} draws of its errors over ${years} ${years === 1 ? 'year' : 'years'}`,
    '',
    table(
      [
        '',
        'unit',
        'box',
        'mean',
        ...quantities[0]!.percentiles.map(({ percent }) => `${percent} %`),
        'largest',
      ],
      ['left', 'left', ...Array.from({ length: 6 }, () => 'right' as const)],
      quantities.map(({ what, unit, limit, mean, percentiles, largest }) => [
        what,
        unit,
        limit === undefined ? '' : `±${limit}`,
        fixed(mean, digits(unit)),
        ...percentiles.map(({ value }) => fixed(value, digits(unit))),
        fixed(largest, digits(unit)),
      ]),
    ),
    '',
    `Held in ${heldCount} of ${rows.length} draws: the chance to leave the box is at most ${fixed(outsideAtMostPercent, 1)} % (95 % confidence).`,
  ].join('\n')}\n`;
}

function handOverText({ name, driftDegPerDay, phases }: HandOverResult): string {
  return `${[
    `${pc.bold(name)}: the slot handed over to a successor of its kind, which drifts in at ${driftDegPerDay} °/d`,
    '',
    table(
      ['', 'days', 'Δv m/s', 'least distance km'],
      ['left', 'right', 'right', 'right'],
      phases.map(({ what, days, deltaVMps, leastKm }) => [
        what,
        String(days),
        fixed(deltaVMps, 2),
        fixed(leastKm, 2),
      ]),
    ),
  ].join('\n')}\n`;
}

function collocationText(result: CollocationResult): string {
  const { count, years, pairs } = result;
  return `${[
    `${pc.bold(result.name)}: ${count} satellites of its kind in one box over ${years} ${years === 1 ? 'year' : 'years'}, e ${fixed(result.offsetEccentricity, 6)} and i ${angle(result.offsetInclinationDeg)}° from the centre, parallel`,
    '',
    table(
      ['pair', 'promised km', 'least km', 'at'],
      ['left', 'right', 'right', 'left'],
      pairs.map(({ pair, promisedKm, leastKm, at }) => [pair, fixed(promisedKm, 2), fixed(leastKm, 2), at]),
    ),
    '',
    nearestText(result),
    `${result.held ? 'Held' : 'Not held'}: at most ${angle(result.longitudeDeg)}° from the centre in longitude, ${angle(result.latitudeDeg)}° in latitude.`,
  ].join('\n')}\n`;
}

function nearestText({ pairs }: CollocationResult): string {
  const nearest = pairs.reduce((least, each) => (each.leastKm < least.leastKm ? each : least));
  const short = pairs.filter(({ leastKm, promisedKm }) => leastKm < promisedKm).length;
  return `Closest: ${nearest.pair}, ${fixed(nearest.leastKm, 2)} km of ${fixed(nearest.promisedKm, 2)} km promised${short === 0 ? '' : `; ${short} of ${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'} once nearer than promised`}.`;
}

const angle = (deg: number): string => fixed(deg, 4);

function text(result: KeepingResult): string {
  const { verified, life } = result;
  const head = `${pc.bold(result.name)} at ${longitude(result.longitudeDeg)}, ${result.kind} keeping in cycles of ${result.cycleDays} d from ${result.beginning}`;
  const chemical = result.kind === 'chemical';
  const rows = result.years.map((year) => [
    String(year.year),
    year.from,
    ...(chemical
      ? [fixed(year.northSouthMps, 2), fixed(year.eastWestMps, 2)]
      : [
          ...(result.inclined ? [] : [fixed(year.acrossOrbitMps, 2), fixed(year.alongOrbitMps, 2)]),
          fixed(year.combinedMps, 2),
          fixed(year.firingH, 0),
        ]),
    String(year.manoeuvres),
    fixed(year.propellantKg, 2),
    fixed(year.massKg, 1),
    angle(year.eastDeg),
    angle(-year.westDeg),
    angle(Math.max(year.northDeg, -year.southDeg)),
  ]);
  const right = Array.from({ length: 12 }, () => 'right' as const);
  return `${[
    head,
    '',
    linesTable(result.working, keepingDecimals),
    '',
    table(
      [
        'year',
        'from',
        ...(chemical
          ? ['N/S m/s', 'E/W m/s']
          : [...(result.inclined ? [] : ['orbit N/S m/s', 'net E/W m/s']), 'thrusters m/s', 'firing h']),
        'burns',
        'propellant kg',
        'mass kg',
        'east °',
        'west °',
        'latitude °',
      ],
      right,
      rows,
    ),
    '',
    linesTable(life.working, keepingDecimals),
    '',
    ...(result.tracking === undefined ? [] : [trackingTable(result.tracking), '']),
    verified.held && life.enough ? heldText(result) : `Not held: ${outside(result)}.`,
  ].join('\n')}\n`;
}

function trackingTable({ rows, measurements, arcDays }: TrackingResult): string {
  return [
    `Orbit determination, 1 σ at the end of an arc of ${arcDays} d (${measurements} measurements as stated); 3 σ a cycle later:`,
    table(
      ['', 'radial m', 'along m', 'normal m', 'drift °/d', '3σ longitude °', '3σ latitude °'],
      ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
      rows.map((row) => [
        row.what,
        fixed(row.radialM, 1),
        fixed(row.tangentialM, 0),
        fixed(row.normalM, 0),
        fixed(row.driftDegPerDay, 6),
        fixed(row.longitudeDeg, 4),
        fixed(row.latitudeDeg, 4),
      ]),
    ),
  ].join('\n');
}

function heldText({ verified, inclined, halfWidthDeg, latitudeDeg }: KeepingResult): string {
  const forces = 'field 8 × 8, Sun, Moon, sunlight';
  return inclined
    ? `Held in longitude: ${angle(verified.longitudeLeftDeg)}° are left of ±${halfWidthDeg}° and the figure of eight; inclination up to ${fixed(verified.latitudeDeg, 2)}° (${forces}).`
    : `Held: at most ${angle(verified.longitudeDeg)}° from the centre in longitude of ±${halfWidthDeg}°, ${angle(verified.latitudeDeg)}° in latitude of ±${latitudeDeg}° (${forces}).`;
}

function outside({ verified, life, inclined, halfWidthDeg, latitudeDeg }: KeepingResult): string {
  return [
    ...(life.enough
      ? []
      : [
          `${fixed(life.spentKg, 2)} kg of propellant for ${fixed(Math.max(0, life.usableKg), 2)} kg that are there`,
        ]),
    ...(verified.longitudeLeftDeg < 0
      ? [`${angle(-verified.longitudeLeftDeg)}° outside ±${halfWidthDeg}° of longitude`]
      : []),
    ...(!inclined && verified.latitudeLeftDeg < 0
      ? [`${angle(-verified.latitudeLeftDeg)}° outside ±${latitudeDeg}° of latitude`]
      : []),
  ].join(', ');
}
