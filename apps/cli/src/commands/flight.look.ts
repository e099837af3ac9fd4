/** `ortak flight look FOLDER`: where stations have to look, and when an antenna without tracking has to be moved. */
import { extname } from 'node:path';
import { flightLookSteps, type StationLooks } from '@ortak/analysis/flight';
import { type Epoch, formatTime } from '@ortak/core/time';
import { readProgramme } from '@ortak/model/node';
import { fixed } from '@ortak/report';
import pc from 'picocolors';
import { writeTable } from '../csv.ts';
import { UsageError } from '../failure.ts';
import { table } from '../terminal.ts';
import { orientationOf, printNotices, readOrbit, timeOf, withProgress } from './flight.files.ts';

export interface LookOptions {
  readonly satellite?: string;
  readonly station?: string;
  readonly from: string;
  readonly days: number;
  readonly step: number;
  readonly orbit?: string;
  readonly object?: string;
  readonly frequencyGhz?: number;
  readonly lossDb: number;
  readonly eop?: string;
  readonly out?: string;
  readonly programme?: string;
}

const time = (epoch: Epoch): string => formatTime(epoch, 'UTC', 0, true);

export async function look(folder: string, options: LookOptions): Promise<void> {
  const { satellite, station, orbit, object, frequencyGhz, out, programme } = options;
  for (const file of [out, programme])
    if (file !== undefined && extname(file).toLowerCase() !== '.csv')
      throw new UsageError(`Cannot write ${file}: expected a name that ends in .csv.`);
  const steps = flightLookSteps(await readProgramme(folder), {
    from: timeOf(options.from),
    days: options.days,
    stepS: options.step,
    lossDb: options.lossDb,
    orientation: await orientationOf(options.eop),
    ...(satellite !== undefined && { satellite }),
    ...(station !== undefined && { station }),
    ...(frequencyGhz !== undefined && { frequencyGHz: frequencyGhz }),
    ...(orbit !== undefined && {
      orbit: { name: orbit, file: await readOrbit(orbit), ...(object !== undefined && { object }) },
    }),
  });
  const found = await withProgress(steps, 'looks:');
  process.stdout.write(
    `${pc.bold(`${found.name}, ${found.orbit}`)}\n\n${found.stations.map((each) => text(each, options.lossDb)).join('\n')}`,
  );
  if (out !== undefined) {
    const columns = ['time', 'station', 'azimuthDeg', 'elevationDeg', 'rangeKm', 'rangeRateMps'];
    const rows = found.stations.flatMap((each) =>
      each.rows.map((row) => [
        time(row.at),
        each.station,
        Number(row.azimuthDeg.toFixed(4)),
        Number(row.elevationDeg.toFixed(4)),
        Number((row.rangeM / 1e3).toFixed(3)),
        Number(row.rangeRateMps.toFixed(3)),
      ]),
    );
    await writeTable(out, columns, rows);
    process.stdout.write(`Wrote ${out}, ${fixed(rows.length, 0)} rows\n`);
  }
  if (programme !== undefined) {
    const columns = ['from', 'to', 'station', 'azimuthDeg', 'elevationDeg', 'lossDb'];
    const rows = found.stations.flatMap((each) =>
      each.programme.map((row) => [
        time(row.from),
        time(row.to),
        each.station,
        Number(row.azimuthDeg.toFixed(3)),
        Number(row.elevationDeg.toFixed(3)),
        Number(row.lossDb.toFixed(2)),
      ]),
    );
    await writeTable(programme, columns, rows);
    process.stdout.write(`Wrote ${programme}, ${fixed(rows.length, 0)} directions\n`);
  }
  printNotices(found.notices);
}

/** Directions shown before the rest is only counted. */
const SHOWN = 8;

function text(each: StationLooks, lossDb: number): string {
  const { name, beamwidthDeg, frequencyGHz, rows, visible, fixedLossDb, fixedOffAxisDeg, programme } = each;
  const worstDb = Math.max(...programme.map((row) => row.lossDb));
  const span = (values: readonly number[], decimals: number): string =>
    `${fixed(Math.min(...values), decimals)} … ${fixed(Math.max(...values), decimals)}`;
  return [
    pc.bold(name),
    `azimuth ${span(
      rows.map(({ azimuthDeg }) => azimuthDeg),
      2,
    )}°, elevation ${span(
      rows.map(({ elevationDeg }) => elevationDeg),
      2,
    )}°, range ${span(
      rows.map(({ rangeM }) => rangeM / 1e3),
      1,
    )} km, range rate ${span(
      rows.map(({ rangeRateMps }) => rangeRateMps),
      2,
    )} m/s`,
    ...(visible === 0
      ? ['below the horizon all the time']
      : visible < 1
        ? [`above the horizon ${fixed(100 * visible, 1)} % of the time; what follows is of that`]
        : []),
    `beam ${fixed(beamwidthDeg, 3)}° at ${fixed(frequencyGHz, 3)} GHz${visible === 0 ? '' : `; never moved it stands up to ${fixed(fixedOffAxisDeg, 3)}° off${fixedLossDb === undefined ? ', out of the beam' : ` and loses ${fixed(fixedLossDb, 2)} dB`}`}`,
    ...(programme.length <= 1
      ? []
      : [
          worstDb > 1.001 * lossDb
            ? `${fixed(programme.length, 0)} directions, which lose up to ${fixed(worstDb, 1)} dB:`
            : `${fixed(programme.length, 0)} directions keep it within ${lossDb} dB:`,
          table(
            ['from UTC', 'to', 'azimuth °', 'elevation °', 'loss dB'],
            ['left', 'left', 'right', 'right', 'right'],
            programme
              .slice(0, SHOWN)
              .map((row) => [
                formatTime(row.from, 'UTC', 0).replace('T', ' '),
                formatTime(row.to, 'UTC', 0).slice(11),
                fixed(row.azimuthDeg, 3),
                fixed(row.elevationDeg, 3),
                fixed(row.lossDb, 2),
              ]),
          ),
          ...(programme.length > SHOWN
            ? [`… and ${fixed(programme.length - SHOWN, 0)} more; --programme writes them all`]
            : []),
        ]),
    '',
    '',
  ].join('\n');
}
