/** `ortak flight graveyard FOLDER`: the end of a life by the rule of the IADC, and what becomes of the orbit. */
import { type GraveyardOptions, graveyard } from '@ortak/analysis/flight';
import { readProgramme } from '@ortak/model/node';
import { fixed } from '@ortak/report';
import pc from 'picocolors';
import { table } from '../terminal.ts';
import { printNotices, timeOf, withProgress } from './flight.files.ts';
import { linesTable } from './flight.show.ts';

export interface GraveyardCommandOptions extends GraveyardOptions {
  readonly json?: true;
}

export async function bury(folder: string, options: GraveyardCommandOptions): Promise<void> {
  if (options.from !== undefined) timeOf(options.from);
  const programme = await readProgramme(folder);
  const result = await withProgress(graveyard(programme, options), 'graveyard:');
  const { flown, years } = result;
  process.stdout.write(
    options.json
      ? `${JSON.stringify(result, null, 2)}\n`
      : `${[
          `${pc.bold(result.name)} raised to the graveyard from ${result.from.replace('T', ' ')} UTC`,
          '',
          linesTable(result.working, { km: 1, 'm²/kg': 4 }),
          '',
          table(
            ['until', 'least km above', 'most km above', 'largest e of a day'],
            ['left', 'right', 'right', 'right'],
            years.map((row) => [
              row.until,
              fixed(row.leastRiseKm, 1),
              fixed(row.mostRiseKm, 1),
              fixed(row.eccentricity, 6),
            ]),
          ),
          '',
          `${flown.complies ? 'Complies' : 'Does not comply'} with IADC-02-01: perigee ${fixed(flown.perigeeRiseKm, 1)} km above the geostationary orbit of ${fixed(result.riseKm, 1)} km asked, e ${fixed(flown.eccentricity, 6)} of at most 0.003.`,
          `${flown.clear ? 'Stays clear' : 'Comes back'}: over ${options.years} years never below ${fixed(flown.leastRiseKm, 1)} km; up to 200 km are protected (field 8 × 8, Sun, Moon, sunlight).`,
        ].join('\n')}\n`,
  );
  printNotices(result.notices);
  if (!flown.complies || !flown.clear) process.exitCode = 3;
}
