import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type DemandPlace,
  type Layout,
  type LayoutRequest,
  layOutBeams,
  layoutGeoJson,
} from '@ortak/analysis';
import type { Programme } from '@ortak/model';
import { fixed } from '@ortak/report';
import { readTable } from '../csv.ts';
import { UsageError } from '../failure.ts';
import { ensureFolder } from '../folder.ts';
import { placesOf } from '../places.ts';
import { table } from '../terminal.ts';

export interface LayoutOptions extends Omit<LayoutRequest, 'layout' | 'demand'> {
  readonly layout?: LayoutRequest['layout'];
  /** Table of places. */
  readonly demand?: string;
  readonly out?: string;
  readonly json?: true;
}

const columns = ['latitudeDeg', 'longitudeDeg', 'weight'] as const;
const limits = { latitudeDeg: [-90, 90], longitudeDeg: [-180, 180], weight: [0, 1e12] } as const;

/** Places of a table with the columns latitudeDeg, longitudeDeg, weight. */
async function readDemand(file: string): Promise<DemandPlace[]> {
  const found = placesOf(await readTable(file), { latitude: 'latitudeDeg', longitude: 'longitudeDeg' });
  const missing = columns.find((column) => !found.columns.includes(column));
  if (missing !== undefined)
    throw new UsageError(`${file}: expected the columns ${columns.join(', ')}, found no ${missing}.`);
  return found.rows.map(({ line, cells, problem }) => {
    if (problem !== undefined)
      throw new UsageError(`${file}:${line}: expected ${problem.expected}, found ${problem.found}.`);
    const value = (column: (typeof columns)[number]): number => {
      const text = cells[found.columns.indexOf(column)] ?? '';
      const number = Number(text);
      const [low, high] = limits[column];
      if (text.trim() === '' || !(number >= low && number <= high))
        throw new UsageError(
          `${file}:${line}: expected ${found.headerOf(column)} of ${low} … ${high}, found ${text === '' ? 'nothing' : text}.`,
        );
      return number;
    };
    return {
      latitudeDeg: value('latitudeDeg'),
      longitudeDeg: value('longitudeDeg'),
      weight: value('weight'),
    };
  });
}

/** `ortak synthesise --layout`: spot beams over the service area of a beam, printed or written as GeoJSON. */
export async function layOut(programme: Programme, options: LayoutOptions): Promise<void> {
  const { demand: file, out, json, layout = 'hexagonal', ...rest } = options;
  if (out !== undefined && !out.endsWith('.geojson'))
    throw new UsageError(
      `Cannot write ${out === '' ? 'a file without a name' : out}: a layout goes into a file that ends in .geojson.`,
    );
  if (file !== undefined && layout !== 'demand') throw new UsageError('--demand goes with --layout demand.');
  const demand = file === undefined ? undefined : await readDemand(file);
  const result = layOutBeams(programme, { ...rest, layout, ...(demand !== undefined && { demand }) });
  if (out !== undefined) {
    await ensureFolder(dirname(out));
    await writeFile(out, `${JSON.stringify(layoutGeoJson(result))}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else process.stdout.write(`${text(result)}${out === undefined ? '' : `\nWrote ${out}.`}\n`);
}

const decibels = (value: number): string =>
  Number.isFinite(value) ? fixed(value, 2) : value > 0 ? 'none' : '–';

function text({ name, beams, working }: Layout): string {
  const inputs = working.map(({ symbol, label, value, unit, source }) => [
    label,
    symbol,
    typeof value === 'number' ? fixed(value, unit === '' ? 0 : 3) : String(value),
    unit,
    source,
  ]);
  const rows = beams.map((beam) => [
    String(beam.number),
    String(beam.colour + 1),
    beam.latitudeDeg === null ? 'off the Earth' : fixed(beam.latitudeDeg, 2),
    beam.longitudeDeg === null ? '' : fixed(beam.longitudeDeg, 2),
    fixed(beam.peakDbi, 2),
    decibels(beam.edgeDbi),
    decibels(beam.centreCarrierToInterferenceDb),
    decibels(beam.edgeCarrierToInterferenceDb),
  ]);
  const served = beams.filter(({ edgeDbi }) => Number.isFinite(edgeDbi));
  const least = (of: (beam: (typeof beams)[number]) => number) => Math.min(...served.map(of));
  const lowest = least((beam) => beam.edgeCarrierToInterferenceDb);
  return [
    `Spot beams over ${name}`,
    '',
    table(['', 'symbol', 'value', 'unit', 'source'], ['left', 'left', 'right', 'left', 'left'], inputs),
    '',
    table(
      ['beam', 'colour', 'lat °', 'lon °', 'peak dBi', 'edge dBi', 'C/I centre dB', 'C/I edge dB'],
      ['right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
      rows,
    ),
    '',
    `Weakest edge ${decibels(least(({ edgeDbi }) => edgeDbi))} dBi, ${Number.isFinite(lowest) ? `lowest C/I ${decibels(lowest)} dB` : 'no two beams of one colour'}, each at the weaker end of the band; all beams send the same power.`,
  ].join('\n');
}
