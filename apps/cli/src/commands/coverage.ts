import { writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import {
  type CoverageWithField,
  compareCoverage,
  coverageIn,
  type Environment,
  type GeometryCase,
  geoJson,
  gridCsv,
  gxt,
  linkEnvironment,
  mapPlaces,
} from '@ortak/analysis';
import { loadMaps, openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import { UsageError } from '../failure.ts';
import { ensureFolder, folderName } from '../folder.ts';
import { nearest } from '../nearest.ts';
import type { Quantity } from '../program.ts';
import { coverageText } from './coverage.text.ts';

export interface CoverageOptions {
  readonly beam: string;
  readonly quantity: Quantity;
  readonly service?: string;
  readonly availability?: number;
  readonly clearSky?: true;
  readonly terminal?: string;
  readonly points: number;
  readonly geometry: GeometryCase['kind'];
  readonly confidence: number;
  readonly at?: string;
  readonly compare?: string;
  readonly json?: true;
  readonly out?: string;
}

const endings = ['.geojson', '.gxt', '.csv', '.png', '.svg'];

/** `ortak coverage`: contours, grid or map of one quantity of a beam. */
export async function coverage(folder: string, options: CoverageOptions): Promise<void> {
  if (options.out === undefined && options.json === undefined && options.at === undefined)
    throw new UsageError('Expected -o with a file to write, --json, or --at with a table of places.');
  const ending = options.out === undefined ? undefined : extname(options.out).toLowerCase();
  if (ending !== undefined && !(options.at === undefined ? endings : ['.csv']).includes(ending))
    throw new UsageError(
      `Cannot write ${options.out === '' ? 'a file without a name' : options.out}: expected a file that ends in ${options.at === undefined ? endings.join(', ') : '.csv, since --at gives a table'}.`,
    );
  const geometry: GeometryCase =
    options.geometry === 'statistical'
      ? { kind: 'statistical', confidencePercent: options.confidence }
      : { kind: options.geometry };
  if (geometry.kind !== 'nominal' && (ending === '.gxt' || options.quantity === 'elevation'))
    throw new UsageError(
      `--geometry ${geometry.kind} is for gains: ${ending === '.gxt' ? 'a .gxt file holds the nominal beam' : 'the elevation has none'}.`,
    );
  const programme = await readProgramme(folder);
  const beams = programme.satellites.flatMap((satellite) => satellite.beams.map((beam) => beam.id));
  if (!beams.includes(options.beam))
    throw new UsageError(
      `No beam ${options.beam} in ${folderName(folder)}.${nearest(options.beam, beams)} There are: ${beams.join(', ')}`,
    );
  const services = programme.services.map((service) => service.id);
  if (options.service !== undefined && !services.includes(options.service))
    throw new UsageError(
      `No service ${options.service} in ${folderName(folder)}.${nearest(options.service, services)} There are: ${services.join(', ')}`,
    );

  const request = {
    beam: options.beam,
    quantity: options.quantity,
    points: options.points,
    ...(options.service !== undefined && { service: options.service }),
    ...(options.availability !== undefined && { availabilityPercent: options.availability }),
    ...(options.clearSky !== undefined && { clearSky: true }),
    ...(options.terminal !== undefined && { terminal: options.terminal }),
  };
  const environment = await environmentFor(options.quantity);
  if (options.at !== undefined) {
    const { coverageTable } = await import('./coverage.places.ts');
    return coverageTable(programme, environment, request, geometry, options.at, options.out, options.json);
  }
  if (options.compare !== undefined && geometry.kind !== 'nominal')
    throw new UsageError('--compare is for satellites where they should be: expected --geometry nominal.');
  const result =
    options.compare === undefined
      ? coverageIn(programme, environment, request, geometry)
      : compareCoverage(programme, await readProgramme(options.compare), environment, request);
  const { coverage: found } = result;
  if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  if (options.out !== undefined && ending !== undefined) {
    await ensureFolder(dirname(options.out));
    await writeFile(options.out, await render(result, ending, programme));
    if (!options.json) process.stdout.write(`${coverageText(found)}Wrote ${options.out}\n`);
  }
  for (const notice of found.notices) process.stderr.write(`Notice: ${notice.message} (${notice.source})\n`);
}

/** Maps that a quantity needs: none for those of the beam alone. */
async function environmentFor(quantity: Quantity): Promise<Environment> {
  if (['eirp', 'gt', 'pfd', 'elevation'].includes(quantity)) return { maps: await loadMaps() };
  const store = openMaps();
  const [topography, environment] = await Promise.all([
    store.get('p1511-2-topography'),
    linkEnvironment(store),
  ]);
  return { ...environment, topography };
}

async function render(
  result: CoverageWithField,
  ending: string,
  programme: Awaited<ReturnType<typeof readProgramme>>,
): Promise<string | Uint8Array> {
  if (ending === '.geojson') return `${JSON.stringify(geoJson(result.coverage))}\n`;
  if (ending === '.gxt') return gxt(programme, result.coverage);
  if (ending === '.csv') return gridCsv(result);
  const { coverageMap, mapGround } = await import('@ortak/report');
  const svg = coverageMap(result.coverage, {
    ground: mapGround(programme.boundaryView),
    places: mapPlaces(programme),
    theme: 'light',
    id: 'coverage',
    widthPx: 900,
    heightPx: 620,
  });
  if (ending === '.svg') return `${svg}\n`;
  const { mapPng } = await import('@ortak/report/node');
  return mapPng(svg, 1800);
}
