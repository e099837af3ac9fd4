/** The climate of many places: what `climateAt` gives at one, with all that belongs to a map alone computed once. */
import { DomainError } from '../errors.ts';
import type { ClimateSource } from './chain.batch.ts';
import {
  type ClimateGrids,
  climateNotices,
  levelPair,
  type OfficialAirGrids,
  rainRate001At,
  type SubstituteAirGrids,
} from './chain.climate.ts';
import { type Columns, type ExceededField, exceededPercents } from './chain.kernel.ts';
import { exponential, type HeightLaw, linear } from './heights.ts';
import { globalAtmosphere } from './p835.ts';
import { vapourLevelsAround } from './p836.ts';
import { bicubic, bilinear, type RegularGrid, type SquareCell, squareCell } from './p1144.ts';
import { climateLevelsAround } from './p2145.ts';

/** Stations of a batch; ranges as those of `RaisedPlace`. */
export interface Places {
  readonly latitudeDeg: Float32Array | Float64Array;
  readonly longitudeDeg: Float32Array | Float64Array;
  readonly heightKm: Float32Array | Float64Array | number;
}

/** Maps of one grid that share their ground and their change with height. */
interface RaisedMaps {
  readonly law: HeightLaw;
  readonly scale: RegularGrid;
  readonly groundKm: (index: number) => number;
  readonly maps: readonly RegularGrid[];
  /** Value of each map at the place sampled last. */
  readonly values: Float64Array;
}

const source = 'ITU-R P.1144-12';

/**
 * Climate of places from maps, for `slantPathBatch`.
 * @param grids as those of `climateAt`
 * @param pPercents those of the batch [%]
 * @throws DomainError for a percentage around which the grids have no maps
 * @see `climateAt`, whose figures these are
 */
export function mappedClimate(
  grids: ClimateGrids,
  places: Places,
  pPercents: readonly number[],
): ClimateSource {
  const percents = exceededPercents(pPercents);
  const air = airSampler(grids.air, percents);
  const clouds = percents.map((percent) => cloudSampler(grids, percent));
  const { latitudeDeg, longitudeDeg, heightKm } = places;
  return {
    liquidWaterKind: grids.cloud.kind,
    notices: climateNotices(grids),
    fill: (start, count, climate, exceeded, reject) => {
      for (let i = 0; i < count; i++) {
        const latitude = latitudeDeg[start + i]!;
        const longitude = longitudeDeg[start + i]!;
        const height = typeof heightKm === 'number' ? heightKm : heightKm[start + i]!;
        const error = refusal(latitude, longitude, height);
        if (error !== undefined) {
          reject(i, error);
          continue;
        }
        climate.rainRate001MmPerH[i] = rainRate001At(grids.rain, latitude, longitude);
        climate.rainHeightKm[i] = bilinear(grids.isotherm, latitude, longitude) + 0.36; // P.839-4 Annex 1
        climate.wetRefractivity[i] = bilinear(grids.wetTerm, latitude, longitude);
        air.sample(latitude, longitude, height);
        climate.meanPressureHPa[i] = air.mean.pressureHPa();
        climate.meanTemperatureK[i] = air.mean.temperatureK();
        climate.meanDensityGPerM3[i] = air.mean.densityGPerM3();
        for (let j = 0; j < exceeded.length; j++) {
          const columns = exceeded[j]!;
          air.exceeded[j]!(columns, i);
          columns.liquidWaterKgPerM2[i] = clouds[j]!(latitude, longitude);
        }
      }
    },
  };
}

function refusal(latitudeDeg: number, longitudeDeg: number, heightKm: number): DomainError | undefined {
  if (!(latitudeDeg >= -90 && latitudeDeg <= 90))
    return new DomainError('latitudeDeg', latitudeDeg, '°', -90, 90, source);
  if (!Number.isFinite(longitudeDeg))
    return new DomainError('longitudeDeg', longitudeDeg, '°', -Number.MAX_VALUE, Number.MAX_VALUE, source);
  if (!(heightKm >= -1 && heightKm <= 10)) return new DomainError('heightKm', heightKm, 'km', -1, 10, source);
  return undefined;
}

function cloudSampler(grids: ClimateGrids, percent: number): (latitude: number, longitude: number) => number {
  const levels = grids.cloud.levels;
  const above = Math.max(
    1,
    levels.findIndex(({ pPercent }) => pPercent >= percent),
  );
  const low = levels[above - 1]!;
  const high = levels[above]!;
  const share = Math.log(percent / low.pPercent) / Math.log(high.pPercent / low.pPercent);
  if (share === 1) return (latitude, longitude) => bilinear(high.map, latitude, longitude);
  return (latitude, longitude) =>
    (1 - share) * bilinear(low.map, latitude, longitude) + share * bilinear(high.map, latitude, longitude);
}

interface AirSampler {
  /** Reads the maps at a place; the functions below then give what they hold there. */
  readonly sample: (latitudeDeg: number, longitudeDeg: number, heightKm: number) => void;
  readonly mean: {
    readonly pressureHPa: () => number;
    readonly temperatureK: () => number;
    readonly densityGPerM3: () => number;
  };
  /** Writes what is exceeded to the columns, one for each percentage. */
  readonly exceeded: readonly ((into: Columns<ExceededField>, i: number) => void)[];
}

function airSampler(air: ClimateGrids['air'], percents: readonly number[]): AirSampler {
  return air.kind === 'p2145' ? officialSampler(air, percents) : substituteSampler(air, percents);
}

/** Reads maps of one scale and ground at a place: the four points around it are raised once for all of them. */
function raisedMaps(
  maps: readonly RegularGrid[],
  scale: RegularGrid,
  groundKm: (index: number) => number,
  law: HeightLaw,
): RaisedMaps {
  for (const map of maps)
    if (map.rows !== scale.rows || map.columns !== scale.columns)
      throw new DomainError('rows of the scale map', scale.rows, '', map.rows, map.rows, source);
  return { maps, scale, groundKm, law, values: new Float64Array(maps.length) };
}

function read({ maps, scale, groundKm, law, values }: RaisedMaps, cell: SquareCell, heightKm: number): void {
  values.fill(0);
  for (let corner = 0; corner < 4; corner++) {
    const at = cell.index[corner]!;
    const weight = cell.weight[corner]!;
    const rise = heightKm - groundKm(at);
    const scaleThere = scale.values[at]! * scale.scale + scale.offset;
    // Both laws are of the form a + b × value
    const a = law === linear ? scaleThere * rise : 0;
    const b = law === linear ? 1 : Math.exp(-rise / scaleThere);
    for (let k = 0; k < maps.length; k++) {
      const map = maps[k]!;
      values[k]! += weight * (a + b * (map.values[at]! * map.scale + map.offset));
    }
  }
}

/** Value `k` between two sets of maps, linear in the logarithm of the percentage. */
const between = (below: RaisedMaps, above: RaisedMaps, k: number, l: number, part: number) => (): number => {
  const low = below.values[k]!;
  return low + part * (above.values[l]! - low);
};

const partOf = (percent: number, [below, above]: readonly [number, number]): number =>
  below === above ? 0 : Math.log(percent / below) / Math.log(above / below);

function officialSampler(air: OfficialAirGrids, percents: readonly number[]): AirSampler {
  const quantity = (name: 'pressure' | 'temperature' | 'density' | 'content') => {
    const { groundKm, scale, mean, levels } = air[name];
    const maps = raisedMaps(
      [mean, ...levels.map(({ map }) => map)],
      scale,
      (index) => groundKm.values[index]! * groundKm.scale + groundKm.offset,
      name === 'temperature' ? linear : exponential,
    );
    const exceeded = percents.map((percent) => {
      const around = climateLevelsAround(percent);
      const [below, above] = levelPair(levels, around);
      const place = (level: (typeof levels)[number]) => 1 + levels.indexOf(level);
      return between(maps, maps, place(below), place(above), partOf(percent, around));
    });
    return { maps, mean: () => maps.values[0]!, exceeded };
  };
  const [pressure, temperature, density, content] = [
    quantity('pressure'),
    quantity('temperature'),
    quantity('density'),
    quantity('content'),
  ];
  const all = [pressure, temperature, density, content].map(({ maps }) => maps);
  return {
    sample: (latitudeDeg, longitudeDeg, heightKm) => {
      for (const maps of all) read(maps, squareCell(maps.scale, latitudeDeg, longitudeDeg), heightKm);
    },
    mean: { pressureHPa: pressure.mean, temperatureK: temperature.mean, densityGPerM3: density.mean },
    exceeded: percents.map((_, j) => (into, i) => {
      into.pressureHPa[i] = pressure.exceeded[j]!();
      into.temperatureK[i] = temperature.exceeded[j]!();
      into.densityGPerM3[i] = density.exceeded[j]!();
      into.contentKgPerM2[i] = content.exceeded[j]!();
    }),
  };
}

/** What `substituteClimate` puts in the place of P.2145. */
function substituteSampler(air: SubstituteAirGrids, percents: readonly number[]): AirSampler {
  const first = air.density[0]!.map;
  const groundKm = groundOf(air.topographyKm, first);
  const byPercent = new Map(
    air.density.map(({ pPercent, map, scaleHeight }) => {
      const content = air.content.find((level) => level.pPercent === pPercent);
      const maps = content === undefined ? [map] : [map, content.map];
      return [pPercent, raisedMaps(maps, scaleHeight, groundKm, exponential)];
    }),
  );
  const around = percents.map(vapourLevelsAround);
  const pairs = percents.map((percent, j) => {
    levelPair(air.content, around[j]!);
    levelPair(air.density, around[j]!);
    const [below, above] = around[j]!.map((level) => byPercent.get(level)!) as [RaisedMaps, RaisedMaps];
    const part = partOf(percent, around[j]!);
    return { density: between(below, above, 0, 0, part), content: between(below, above, 1, 1, part) };
  });
  const median = levelPair(air.density, [50, 50])[0];
  const medianMaps = byPercent.get(median.pPercent)!;
  const needed = [...new Set([50, ...around.flat()])].map((percent) => byPercent.get(percent)!);
  let pressureHPa = 0;
  let temperatureK = 0;
  return {
    sample: (latitudeDeg, longitudeDeg, heightKm) => {
      const cell = squareCell(first, latitudeDeg, longitudeDeg);
      for (const maps of needed) read(maps, cell, heightKm);
      pressureHPa = globalAtmosphere(Math.max(0, heightKm)).pressureHPa;
      temperatureK = bilinear(air.temperatureK, latitudeDeg, longitudeDeg);
    },
    mean: {
      pressureHPa: () => pressureHPa,
      temperatureK: () => temperatureK,
      densityGPerM3: () => medianMaps.values[0]!,
    },
    exceeded: pairs.map(({ density, content }) => (into, i) => {
      into.pressureHPa[i] = pressureHPa;
      into.temperatureK[i] = temperatureK;
      into.densityGPerM3[i] = density();
      into.contentKgPerM2[i] = content();
    }),
  };
}

/** Height of the ground at the points of a map of P.836, each interpolated when first asked for. */
function groundOf(topographyKm: RegularGrid, map: RegularGrid): (index: number) => number {
  const known = new Float64Array(map.rows * map.columns).fill(Number.NaN);
  return (index) => {
    const at = known[index]!;
    if (!Number.isNaN(at)) return at;
    const row = Math.floor(index / map.columns);
    const heightKm = bicubic(
      topographyKm,
      map.latitudeStartDeg + row * map.latitudeStepDeg,
      map.longitudeStartDeg + (index % map.columns) * map.longitudeStepDeg,
    );
    known[index] = heightKm;
    return heightKm;
  };
}
