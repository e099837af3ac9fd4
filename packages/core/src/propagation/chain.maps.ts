/**
 * The climate of many places: what `climateAt` gives at one, map by map for a piece of a batch, with all that belongs to a map
 * alone computed once. A test compares the two.
 */
import { DomainError } from '../errors.ts';
import type { ClimateSource } from './chain.batch.ts';
import { type ClimateGrids, climateNotices, rainRate001At } from './chain.climate.ts';
import { CHUNK, type ClimateField, type Columns, type ExceededField } from './chain.kernel.ts';
import { officialSampler, partOf, substituteSampler } from './chain.maps.air.ts';
import { inRange, type MapReader, type MapReaderMaker, referenceReader } from './chain.maps.reader.ts';
import { exceededPercents } from './chain.percent.ts';
import { liquidWaterLevelsAround } from './p840.ts';

/** Stations of a batch; ranges as those of `RaisedPlace`. */
export interface Places {
  readonly latitudeDeg: Float32Array | Float64Array;
  readonly longitudeDeg: Float32Array | Float64Array;
  readonly heightKm: Float32Array | Float64Array | number;
}

const source = 'ITU-R P.1144-12';

/**
 * Climate of places from maps, for `slantPathBatch`.
 * @param grids as those of `climateAt`
 * @param pPercents those of the batch [%]
 * @param maker `fastReader` reads the same in wasm
 * @throws DomainError for a percentage around which the grids have no maps
 * @see `climateAt`, whose figures these are
 */
export function mappedClimate(
  grids: ClimateGrids,
  places: Places,
  pPercents: readonly number[],
  maker: MapReaderMaker = referenceReader,
): ClimateSource {
  const { reader, sample } = samplingOf(grids, exceededPercents(pPercents), maker);
  const { piece } = reader;
  return {
    liquidWaterKind: grids.cloud.kind,
    notices: climateNotices(grids),
    fill: (start, count, climate, exceeded, reject) => {
      piece.count = count;
      take(places.latitudeDeg, start, count, piece.latitudeDeg);
      take(places.longitudeDeg, start, count, piece.longitudeDeg);
      take(places.heightKm, start, count, piece.heightKm);
      if (!reader.inRange()) refuse(reader, reject);
      reader.locate();
      sample(climate, exceeded);
    },
  };
}

function take(
  column: Float32Array | Float64Array | number,
  start: number,
  count: number,
  into: Float64Array,
): void {
  if (typeof column === 'number') into.fill(column, 0, count);
  else if (start + count <= column.length) into.set(column.subarray(start, start + count));
  else throw new DomainError('length of the places', column.length, '', start + count, Infinity, source);
}

/** Takes the places out that lie beyond the maps; something must stand where they stood. */
function refuse({ piece }: MapReader, reject: (i: number, error: DomainError) => void): void {
  const { count, latitudeDeg, longitudeDeg, heightKm } = piece;
  for (let i = 0; i < count; i++) {
    if (inRange(latitudeDeg[i]!, longitudeDeg[i]!, heightKm[i]!)) continue;
    reject(i, refusal(latitudeDeg[i]!, longitudeDeg[i]!, heightKm[i]!));
    latitudeDeg[i] = longitudeDeg[i] = heightKm[i] = 0;
  }
}

function refusal(latitudeDeg: number, longitudeDeg: number, heightKm: number): DomainError {
  if (!(latitudeDeg >= -90 && latitudeDeg <= 90))
    return new DomainError('latitudeDeg', latitudeDeg, '°', -90, 90, source);
  if (!Number.isFinite(longitudeDeg))
    return new DomainError('longitudeDeg', longitudeDeg, '°', -Number.MAX_VALUE, Number.MAX_VALUE, source);
  return new DomainError('heightKm', heightKm, 'km', -1, 10, source);
}

interface Sampling {
  readonly reader: MapReader;
  /** Fills the columns of a climate at the places of the reader. */
  readonly sample: (climate: Columns<ClimateField>, exceeded: readonly Columns<ExceededField>[]) => void;
}

/** Kept with the maps: a reader may hold them in a form of its own. */
const samplings = new WeakMap<ClimateGrids, Map<MapReaderMaker, { readonly key: string } & Sampling>>();

function samplingOf(grids: ClimateGrids, percents: readonly number[], maker: MapReaderMaker): Sampling {
  const key = percents.join();
  const known = samplings.get(grids) ?? new Map<MapReaderMaker, { readonly key: string } & Sampling>();
  samplings.set(grids, known);
  const last = known.get(maker);
  if (last?.key === key) return last;
  const made = { key, ...newSampling(grids, percents, maker()) };
  known.set(maker, made);
  return made;
}

function newSampling(grids: ClimateGrids, percents: readonly number[], reader: MapReader): Sampling {
  const { piece, plain } = reader;
  const rain = grids.rain.kind === 'map' ? plain(grids.rain.rainRate001) : undefined;
  const isotherm = plain(grids.isotherm);
  const wetTerm = plain(grids.wetTerm);
  const air =
    grids.air.kind === 'p2145'
      ? officialSampler(grids.air, percents, reader)
      : substituteSampler(grids.air, percents, reader);
  const clouds = percents.map((percent) => {
    const [low, high] = liquidWaterLevelsAround(grids.cloud.levels, percent);
    const part = partOf(percent, [low.pPercent, high.pPercent]);
    return { part, above: plain(high.map), ...(part === 1 ? {} : { below: plain(low.map) }) };
  });
  const scratch = new Float64Array(CHUNK);
  return {
    reader,
    sample: (climate, exceeded) => {
      const { count } = piece;
      if (rain === undefined)
        for (let i = 0; i < count; i++)
          climate.rainRate001MmPerH[i] = rainRate001At(
            grids.rain,
            piece.latitudeDeg[i]!,
            piece.longitudeDeg[i]!,
          );
      else rain(climate.rainRate001MmPerH);
      isotherm(climate.rainHeightKm);
      for (let i = 0; i < count; i++) climate.rainHeightKm[i]! += 0.36; // P.839-4 Annex 1
      wetTerm(climate.wetRefractivity);
      air(climate, exceeded);
      for (const [j, { below, above, part }] of clouds.entries()) {
        const into = exceeded[j]!.liquidWaterKgPerM2;
        above(into);
        if (below === undefined) continue;
        below(scratch);
        for (let i = 0; i < count; i++) into[i] = (1 - part) * scratch[i]! + part * into[i]!;
      }
    },
  };
}
