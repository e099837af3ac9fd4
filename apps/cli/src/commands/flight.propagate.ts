/** `ortak flight propagate IN -o OUT`: an orbit carried on under forces and manoeuvres. */
import { describe, type FlightEnd, prepareFlight, targetOf } from '@ortak/analysis/flight';
import type { Frame } from '@ortak/core/earth';
import { formatTime } from '@ortak/core/time';
import { fixed } from '@ortak/report';
import { writeText } from '../csv.ts';
import { UsageError } from '../failure.ts';
import { table } from '../terminal.ts';
import {
  creationDate,
  orientationOf,
  printNotices,
  readOrbit,
  timeOf,
  withProgress,
} from './flight.files.ts';

export interface PropagateOptions {
  readonly days: number;
  readonly out: string;
  readonly force?: string;
  readonly areaM2?: number;
  readonly cr?: number;
  readonly massKg?: number;
  readonly toleranceM: number;
  readonly step: number;
  readonly eop?: string;
  readonly object?: string;
  readonly from?: string;
  readonly frame?: Frame;
  readonly xml?: true;
  readonly originator: string;
}

export async function propagate(input: string, options: PropagateOptions): Promise<void> {
  const { areaM2, cr, massKg, force, object, from, frame } = options;
  const file = await readOrbit(input);
  const target = targetOf(options.out, options.xml === true, file);
  if (target.kind !== 'oem')
    throw new UsageError(`Cannot write ${options.out}: expected a name that ends in .oem or .oem.xml.`);
  const steps = await prepareFlight(file, input, {
    days: options.days,
    toleranceM: options.toleranceM,
    stepS: options.step,
    orientation: await orientationOf(options.eop),
    notation: target.notation,
    creationDate: creationDate(),
    originator: options.originator,
    ...(areaM2 !== undefined && { areaM2 }),
    ...(cr !== undefined && { reflectivity: cr }),
    ...(massKg !== undefined && { massKg }),
    ...(force !== undefined && { force }),
    ...(object !== undefined && { object }),
    ...(from !== undefined && { from: timeOf(from) }),
    ...(frame !== undefined && { frame }),
  });
  const flight = await withProgress(steps, `Propagating ${options.days} days …`);
  await writeText(options.out, flight.text);
  const { manoeuvres, shadows, segments } = flight;
  const events = [
    ...(manoeuvres === 0 ? [] : [counted(manoeuvres, 'manoeuvre')]),
    ...(shadows === undefined ? [] : [counted(shadows, 'shadow')]),
  ].join(', ');
  process.stdout.write(
    [
      `${describe(file)}: ${flight.forces.replaceAll('m2', 'm²').replaceAll(/(\d+)x(\d+)/g, '$1 × $2')}${events && `; ${events}`}`,
      table(
        ['', 'UTC', 'longitude °E', 'latitude °', 'radius km', 'mass kg'],
        ['left', 'left', 'right', 'right', 'right', 'right'],
        [endRow('from', flight.start), endRow('to', flight.end)],
      ),
      `\nOEM, ${fixed(flight.rows, 0)} states${segments > 1 ? ` in ${segments} segments` : ''}. Wrote ${options.out}\n`,
    ].join('\n'),
  );
  printNotices(flight.notices);
}

const counted = (count: number, what: string): string =>
  `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;

function endRow(name: string, { epoch, longitudeDeg, latitudeDeg, radiusM, massKg }: FlightEnd): string[] {
  return [
    name,
    formatTime(epoch, 'UTC', 0),
    fixed(longitudeDeg, 4),
    fixed(latitudeDeg, 4),
    fixed(radiusM / 1e3, 3),
    massKg === undefined ? '' : fixed(massKg, 2),
  ];
}
