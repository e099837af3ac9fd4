/** Builds compact maps from the official text files of the ITU, in folders and archives as they are downloaded. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf } from '@ortak/core/errors';
import { loadManifest, MapError } from './load.ts';
import type { GridManifest, Manifest } from './manifest.ts';
import {
  type Lacking,
  lackingFiles,
  OFFICIAL_COLUMNS,
  OFFICIAL_ROWS,
  type OfficialMap,
  officialMap,
} from './official.ts';
import { geometryOf, gzipped, manifestText, onceAround, quantise, type Table } from './pack.ts';
import { zipEntries } from './zip.ts';

export interface ImportReport {
  readonly imported: readonly GridManifest[];
  /** Files without which the maps in the target do not serve every percentage, by Recommendation. */
  readonly lacking: readonly Lacking[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

interface Found {
  /** Folders and archives below the source, and the name: `T_Annual.zip/T_01.TXT`. */
  readonly path: string;
  readonly read: () => Promise<Buffer>;
}

/** The ITU packs archives into archives, twice at most. */
const MAXIMUM_DEPTH = 4;

/**
 * Imports every map that Ortak uses and cannot ship: P.2145-0 and P.840-9, annual. A map that was imported before is
 * replaced; others in the target stay.
 * @param source folder or ZIP archive with the official files, archives within included
 * @param target folder for the compact maps, for `openMaps`; it is made where absent
 * @param onMap called as each map is written
 * @param makeFolder makes the target
 * @throws MapError naming the file, when the source cannot be read or holds no such map, a file is not what its name says, or
 *   two files are the same map
 */
export async function importGrids(
  source: string,
  target: string,
  onMap: (map: GridManifest) => void = () => {},
  makeFolder: (folder: string) => Promise<unknown> = (folder) => mkdir(folder, { recursive: true }),
): Promise<ImportReport> {
  const found = await filesOf(source);
  const skipped: { path: string; reason: string }[] = [];
  const wanted: { file: Found; map: OfficialMap }[] = [];
  for (const file of found) {
    const map = officialMap(file.path);
    if (typeof map === 'string') {
      skipped.push({ path: file.path, reason: map });
      continue;
    }
    const same = wanted.find((other) => other.map.id === map.id);
    if (same !== undefined) {
      const reason = `it is the map ${map.id}, as is ${same.file.path}; expected each map once`;
      throw new MapError('import', file.path, reason, {}, source);
    }
    wanted.push({ file, map });
  }
  if (wanted.length === 0)
    throw new MapError(
      'import',
      basename(source),
      'it holds no map that Ortak uses; expected the annual files of ITU-R P.2145-0 (P_01.TXT, TSCH.TXT …) or P.840-9 (L_01.TXT, mL.TXT …)',
      {},
      dirname(source),
    );

  const isNew = !existsSync(target);
  const imported: GridManifest[] = [];
  try {
    for (const { file, map } of wanted) {
      const beside = await coordinatesBeside(file, found);
      const bytes = await file.read();
      const { entry, packed } = asImport(source, file.path, () => compact(map, file.path, bytes, beside));
      if (imported.length === 0) await makeFolder(target);
      await writeFile(join(target, `${entry.file}${UNFINISHED}`), packed);
      imported.push(entry);
      onMap(entry);
    }
  } catch (error) {
    for (const { file } of imported) await rm(join(target, `${file}${UNFINISHED}`), { force: true });
    if (isNew && imported.length > 0) await rmdir(target);
    throw error;
  }
  for (const { file } of imported) await rename(join(target, `${file}${UNFINISHED}`), join(target, file));
  const kept = (await manifestOf(target)).grids.filter(({ id }) => !imported.some((map) => map.id === id));
  const grids = [...kept, ...imported];
  await writeFile(join(target, 'manifest.json'), manifestText(grids));
  return { imported, skipped, lacking: lackingFiles(grids.map(({ id }) => id)) };
}

/** Ending of a map until all are built: a failure leaves the target as it was. */
const UNFINISHED = '.part';

async function manifestOf(folder: string): Promise<Manifest> {
  if (!existsSync(join(folder, 'manifest.json'))) return { grids: [] };
  return loadManifest(async (name) => new Uint8Array(await readFile(join(folder, name))), folder);
}

/** A failure within a file names it. */
function asImport<T>(source: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new MapError('import', path, messageOf(cause), { cause }, source);
  }
}

async function filesOf(source: string): Promise<Found[]> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(source)).isDirectory();
  } catch (cause) {
    const name = source === '' ? '""' : basename(source);
    throw new MapError('unreadable', name, 'there is no such folder or file', { cause }, dirname(source));
  }
  if (!isFolder) return inArchive(source, '', await readFile(source), 1);
  const names = await readdir(source, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found: Found[] = [];
  for (const file of files.sort()) {
    const path = file.slice(join(source, '/').length).replaceAll('\\', '/');
    if (/\.zip$/i.test(path)) found.push(...inArchive(source, path, await readFile(file), 1));
    else found.push({ path, read: () => readFile(file) });
  }
  return found;
}

function inArchive(source: string, path: string, archive: Buffer, depth: number): Found[] {
  const entries = asImport(path === '' ? dirname(source) : source, path || basename(source), () =>
    zipEntries(archive),
  );
  return entries.flatMap(({ name, read }) => {
    const inner = path === '' ? name : `${path}/${name}`;
    if (!/\.zip$/i.test(name)) return [{ path: inner, read: async () => asImport(source, inner, read) }];
    if (depth === MAXIMUM_DEPTH) return [];
    return inArchive(source, inner, asImport(source, inner, read), depth + 1);
  });
}

/** LAT… and LON… files beside a map, as most Recommendations have them. */
async function coordinatesBeside(
  file: Found,
  found: readonly Found[],
): Promise<{ latitudes: Table; longitudes: Table } | undefined> {
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  const named = (name: RegExp) =>
    found.find(({ path }) => path.startsWith(folder) && name.test(path.slice(folder.length)));
  const [latitudes, longitudes] = [named(/^LAT[^/]*\.txt$/i), named(/^LON[^/]*\.txt$/i)];
  if (latitudes === undefined || longitudes === undefined) return undefined;
  return { latitudes: tableOf(await latitudes.read()), longitudes: tableOf(await longitudes.read()) };
}

function compact(
  map: OfficialMap,
  path: string,
  bytes: Buffer,
  beside: { latitudes: Table; longitudes: Table } | undefined,
): { entry: GridManifest; packed: Uint8Array } {
  const table = tableOf(bytes);
  checkFigures(map, table);
  const grid = beside === undefined ? quarterDegree(table) : geometryFrom(map.id, table, beside);
  const { id, quantity, recommendation, edition, unit, scale, missing } = map;
  const values = onceAround(id, table, grid.columns, scale);
  const how = { id, scale, bytesPerNumber: 3 as const };
  const { integers, ...range } = quantise(
    values,
    grid.columns,
    missing === undefined ? how : { ...how, missing },
  );
  const packed = gzipped(integers, grid.columns);
  const entry: GridManifest = {
    id,
    quantity,
    recommendation,
    unit,
    origin: {
      publisher: 'International Telecommunication Union, Radiocommunication Sector',
      package: 'official files',
      version: edition,
      licence: 'as the ITU grants it to the user',
      file: path,
      sha256: sha256(bytes),
    },
    grid,
    scale,
    offset: 0,
    bytesPerNumber: 3,
    ...range,
    file: `${id}.bin.gz`,
    bytes: packed.length,
    sha256: sha256(packed),
  };
  return { entry, packed };
}

/** P.2145-0 and P.840-9 come without LAT and LON files: their grid is stated in the text. */
function quarterDegree({ rows, columns }: Table): GridManifest['grid'] {
  if (rows !== OFFICIAL_ROWS || columns !== OFFICIAL_COLUMNS)
    throw new Error(
      `it has ${rows} × ${columns} figures, the Recommendation ${OFFICIAL_ROWS} × ${OFFICIAL_COLUMNS}; another grid needs its LAT and LON files beside it`,
    );
  return {
    latitudeStartDeg: -90,
    latitudeStepDeg: 0.25,
    longitudeStartDeg: -180,
    longitudeStepDeg: 0.25,
    rows,
    columns: columns - 1,
  };
}

function geometryFrom(
  id: string,
  { rows, columns }: Table,
  { latitudes, longitudes }: { latitudes: Table; longitudes: Table },
): GridManifest['grid'] {
  for (const { rows: r, columns: c } of [latitudes, longitudes])
    if (r !== rows || c !== columns)
      throw new Error(`it has ${rows} × ${columns} figures, the LAT or LON file beside it ${r} × ${c}`);
  return geometryOf(id, latitudes, longitudes);
}

/**
 * The figures of a text file: a line is a row, blanks or commas between.
 * @throws Error naming the line, for what is not a number, or a row of another length
 */
function tableOf(bytes: Buffer): Table {
  const lines = bytes.toString('latin1').split(/\r?\n/);
  while (lines.at(-1)?.trim() === '') lines.pop();
  let columns = 0;
  let values = new Float64Array(0);
  lines.forEach((line, row) => {
    const figures = line.trim().split(/[\s,]+/);
    if (row === 0) {
      columns = figures.length;
      values = new Float64Array(columns * lines.length);
    }
    if (figures.length !== columns)
      throw new Error(`line ${row + 1} has ${figures.length} figures, the first ${columns}`);
    figures.forEach((figure, column) => {
      const value = Number(figure);
      if ((Number.isNaN(value) || figure === '') && !/^-?nan$/i.test(figure))
        throw new Error(`line ${row + 1}: "${figure.slice(0, 20)}" is not a number`);
      values[row * columns + column] = value;
    });
  });
  return { rows: lines.length, columns, values };
}

/** Units of quantities that are never below 0. */
const neverNegative = ['hPa', 'K', 'g/m³', 'kg/m²', '%'];

/** @throws Error naming line and figure, where one is missing that every place has, or is negative that cannot be */
function checkFigures({ unit, scale, missing }: OfficialMap, { columns, values }: Table): void {
  const mayBeNegative = !neverNegative.includes(unit);
  const i = values.findIndex(
    (value) => (Number.isNaN(value) && missing === undefined) || (value < -scale && !mayBeNegative), // less is 0 but for rounding
  );
  if (i === -1) return;
  const expected = mayBeNegative ? `a figure${unit && ` in ${unit}`}` : `0 ${unit} or more`;
  throw new Error(
    `line ${Math.floor(i / columns) + 1}, figure ${(i % columns) + 1}: expected ${expected}, found ${values[i]}; download the file anew`,
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
