/** `ortak flight relocate FOLDER`: a satellite moved to another longitude. */
import { type RelocationOptions, relocate } from '@ortak/analysis/flight';
import { readProgramme } from '@ortak/model/node';
import { fixed, longitude } from '@ortak/report';
import pc from 'picocolors';
import { table } from '../terminal.ts';
import { printNotices, timeOf, withProgress } from './flight.files.ts';
import { linesTable } from './flight.show.ts';

export interface RelocateOptions extends RelocationOptions {
  readonly json?: true;
}

export async function move(folder: string, options: RelocateOptions): Promise<void> {
  if (options.from !== undefined) timeOf(options.from);
  const programme = await readProgramme(folder);
  const result = await withProgress(relocate(programme, options), 'relocation:');
  const { flown, path, passed } = result;
  process.stdout.write(
    options.json
      ? `${JSON.stringify(result, null, 2)}\n`
      : `${[
          `${pc.bold(result.name)} moved from ${longitude(result.fromDeg)} to ${longitude(result.toDeg)}, ${result.from.replace('T', ' ')} to ${result.arrival.replace('T', ' ')} UTC`,
          '',
          linesTable(result.working, { '°/d per m/s': 4, 'm/s': 3, N: 4 }),
          '',
          table(
            ['UTC', 'longitude °', 'radius km', 'mass kg'],
            ['left', 'right', 'right', 'right'],
            path.map((row) => [
              row.at.slice(0, 16).replace('T', ' '),
              fixed(row.longitudeDeg, 4),
              fixed(row.radiusKm, 1),
              fixed(row.massKg, 2),
            ]),
          ),
          '',
          ...passed.map(
            ({ name, longitudeDeg, at }) => `Passes ${name} at ${longitude(longitudeDeg)} on ${at}.`,
          ),
          `${flown.arrived ? 'Arrived' : 'Missed'}: flown against field 8 × 8, Sun, Moon and sunlight, it rests at ${fixed(flown.longitudeDeg, 4)}°, drift ${fixed(flown.driftDegPerDay, 4)} °/d, e ${flown.eccentricity.toExponential(1)}, i ${fixed(flown.inclinationDeg, 4)}°.`,
        ].join('\n')}\n`,
  );
  printNotices(result.notices);
  if (!flown.arrived) process.exitCode = 3;
}
