/**
 * The climate of many places: what `climateAt` gives at one, map by map for a piece of a batch, with all that belongs to a map
 * alone computed once. A test compares the two.
 */
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
import { CHUNK, type ClimateField, type Columns, type ExceededField } from './chain.kernel.ts';
import { exceededPercents } from './chain.percent.ts';
import { exponential, type HeightLaw, linear } from './heights.ts';
import { globalAtmosphere } from './p835.ts';
import { vapourLevelsAround } from './p836.ts';
import { liquidWaterLevelsAround } from './p840.ts';
import { bicubic, type RegularGrid } from './p1144.ts';
import { type ClimateQuantity, climateLevelsAround } from './p2145.ts';

/** Stations of a batch; ranges as those of `RaisedPlace`. */
export interface Places {
  readonly latitudeDeg: Float32Array | Float64Array;
  readonly longitudeDeg: Float32Array | Float64Array;
  readonly heightKm: Float32Array | Float64Array | number;
}

/** Places of one piece of a batch. */
interface Piece {
  count: number;
  readonly latitudeDeg: Float64Array;
  readonly longitudeDeg: Float64Array;
  readonly heightKm: Float64Array;
}

/** Where the places of a piece lie in maps of one geometry. */
interface Cells {
  /** Four positions for each place, in the order of `SquareCell` */
  readonly index: Int32Array;
  readonly weight: Float64Array;
  readonly locate: () => void;
}

/** Numbers of a map, by position. */
type Figures = Pick<RegularGrid, 'values' | 'scale' | 'offset'>;

/** Maps of one grid that share their ground and their change with height. */
interface RaisedMaps {
  /** A column for each map */
  readonly values: readonly Float64Array[];
  readonly read: () => void;
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
  const { latitudeDeg, longitudeDeg, heightKm } = places;
  const piece: Piece = { count: 0, latitudeDeg: column(), longitudeDeg: column(), heightKm: column() };
  const geometries = new Map<string, Cells>();
  const cellsOf = (grid: RegularGrid): Cells => {
    const key = geometryOf(grid);
    const known = geometries.get(key) ?? cellsIn(grid, piece);
    geometries.set(key, known);
    return known;
  };
  const plain = (map: RegularGrid): PlainMap => plainMap(map, cellsOf(map), piece);

  const rain = grids.rain.kind === 'map' ? plain(grids.rain.rainRate001) : undefined;
  const isotherm = plain(grids.isotherm);
  const wetTerm = plain(grids.wetTerm);
  const air =
    grids.air.kind === 'p2145'
      ? officialSampler(grids.air, percents, piece, cellsOf)
      : substituteSampler(grids.air, percents, piece, cellsOf);
  const clouds = percents.map((percent) => {
    const [low, high] = liquidWaterLevelsAround(grids.cloud.levels, percent);
    return {
      below: plain(low.map),
      above: plain(high.map),
      part: partOf(percent, [low.pPercent, high.pPercent]),
    };
  });

  return {
    liquidWaterKind: grids.cloud.kind,
    notices: climateNotices(grids),
    fill: (start, count, climate, exceeded, reject) => {
      piece.count = count;
      for (let i = 0; i < count; i++) {
        const latitude = latitudeDeg[start + i]!;
        const longitude = longitudeDeg[start + i]!;
        const height = typeof heightKm === 'number' ? heightKm : heightKm[start + i]!;
        const usable = inRange(latitude, longitude, height);
        if (!usable) reject(i, refusal(latitude, longitude, height));
        piece.latitudeDeg[i] = usable ? latitude : 0;
        piece.longitudeDeg[i] = usable ? longitude : 0;
        piece.heightKm[i] = usable ? height : 0;
      }
      for (const cells of geometries.values()) cells.locate();
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
        if (part === 1) continue;
        const low = scratch;
        below(low);
        for (let i = 0; i < count; i++) into[i] = (1 - part) * low[i]! + part * into[i]!;
      }
    },
  };
}

const column = (): Float64Array => new Float64Array(CHUNK);
const scratch: Float64Array = column();

const inRange = (latitudeDeg: number, longitudeDeg: number, heightKm: number): boolean =>
  latitudeDeg >= -90 &&
  latitudeDeg <= 90 &&
  Math.abs(longitudeDeg) <= Number.MAX_VALUE &&
  heightKm >= -1 &&
  heightKm <= 10;

function refusal(latitudeDeg: number, longitudeDeg: number, heightKm: number): DomainError {
  if (!(latitudeDeg >= -90 && latitudeDeg <= 90))
    return new DomainError('latitudeDeg', latitudeDeg, '°', -90, 90, source);
  if (!Number.isFinite(longitudeDeg))
    return new DomainError('longitudeDeg', longitudeDeg, '°', -Number.MAX_VALUE, Number.MAX_VALUE, source);
  return new DomainError('heightKm', heightKm, 'km', -1, 10, source);
}

/** Writes a map at the places of a piece to a column. */
type PlainMap = (into: Float64Array) => void;

function plainMap({ values, scale, offset }: RegularGrid, { index, weight }: Cells, piece: Piece): PlainMap {
  return (into) => {
    const { count } = piece;
    for (let i = 0, at = 0; i < count; i++, at += 4)
      into[i] =
        (values[index[at]!]! * weight[at]! +
          values[index[at + 1]!]! * weight[at + 1]! +
          values[index[at + 2]!]! * weight[at + 2]! +
          values[index[at + 3]!]! * weight[at + 3]!) *
          scale +
        offset;
  };
}

/** What `squareCell` gives for each place, without an object for each. */
function cellsIn(grid: RegularGrid, piece: Piece): Cells {
  const index = new Int32Array(4 * CHUNK);
  const weight = new Float64Array(4 * CHUNK);
  const { rows, columns, latitudeStartDeg, latitudeStepDeg, longitudeStartDeg, longitudeStepDeg } = grid;
  return {
    index,
    weight,
    locate: () => {
      const { latitudeDeg, longitudeDeg, count } = piece;
      for (let i = 0, at = 0; i < count; i++, at += 4) {
        const r = (latitudeDeg[i]! - latitudeStartDeg) / latitudeStepDeg;
        const R = Math.min(r | 0, rows - 2); // r and c are not negative: | 0 is their floor
        const columnsEast = (longitudeDeg[i]! - longitudeStartDeg) / longitudeStepDeg;
        const c = columnsEast - columns * Math.floor(columnsEast / columns);
        const whole = c | 0;
        const C = whole === columns ? 0 : whole; // c may round up to the number of columns
        const dr = r - R;
        const dc = c - whole;
        const upper = R * columns;
        const east = C + 1 === columns ? 0 : C + 1;
        index[at] = upper + C;
        index[at + 1] = upper + columns + C;
        index[at + 2] = upper + east;
        index[at + 3] = upper + columns + east;
        weight[at] = (1 - dr) * (1 - dc);
        weight[at + 1] = dr * (1 - dc);
        weight[at + 2] = (1 - dr) * dc;
        weight[at + 3] = dr * dc;
      }
    },
  };
}

/** Maps of one scale and ground: the four points around a place are raised once for all of them. */
function raisedMaps(
  maps: readonly RegularGrid[],
  scale: RegularGrid,
  groundKm: Figures,
  law: HeightLaw,
  piece: Piece,
  cells: Cells,
): RaisedMaps {
  for (const map of maps)
    if (map.rows !== scale.rows || map.columns !== scale.columns)
      throw new DomainError('rows of the scale map', scale.rows, '', map.rows, map.rows, source);
  const values = maps.map(column);
  // Both laws are of the form a + b × value
  const a = new Float64Array(4 * CHUNK);
  const b = new Float64Array(4 * CHUNK);
  const isLinear = law === linear;
  const read = (): void => {
    const { index, weight } = cells;
    const { values: ground, scale: groundStep, offset: groundOffset } = groundKm;
    const { values: changes, scale: changeStep, offset: changeOffset } = scale;
    const { heightKm, count } = piece;
    for (let i = 0, at = 0; i < count; i++) {
      const height = heightKm[i]!;
      for (const end = at + 4; at < end; at++) {
        const point = index[at]!;
        const rise = height - (ground[point]! * groundStep + groundOffset);
        const change = changes[point]! * changeStep + changeOffset;
        if (isLinear) {
          a[at] = weight[at]! * change * rise;
          b[at] = weight[at]!;
        } else b[at] = weight[at]! * exponentialOf(-rise / change);
      }
    }
    for (const [k, map] of maps.entries()) {
      const into = values[k]!;
      const { values: stored, scale: step, offset } = map;
      for (let i = 0, at = 0; i < count; i++, at += 4)
        into[i] =
          b[at]! * (stored[index[at]!]! * step + offset) +
          b[at + 1]! * (stored[index[at + 1]!]! * step + offset) +
          b[at + 2]! * (stored[index[at + 2]!]! * step + offset) +
          b[at + 3]! * (stored[index[at + 3]!]! * step + offset);
      if (isLinear)
        for (let i = 0, at = 0; i < count; i++, at += 4)
          into[i]! += a[at]! + a[at + 1]! + a[at + 2]! + a[at + 3]!;
    }
  };
  return { values, read };
}

/** exp(k/256) for |k| ≤ 2048 */
const powers: Float64Array = Float64Array.from({ length: 4097 }, (_, k) => Math.exp((k - 2048) / 256));

/** The exponential, in less time than Math.exp: beyond the entry of the table lies 1/512 at most, whose series ends at 2e-16. */
function exponentialOf(x: number): number {
  if (!(Math.abs(x) < 8)) return Math.exp(x);
  const k = (x * 256 + 2048.5) | 0;
  const r = x - (k - 2048) / 256;
  return powers[k]! * (1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24)))));
}

/** Between two columns, linear in the logarithm of the percentage. */
function between(
  below: Float64Array,
  above: Float64Array,
  part: number,
  count: number,
  into: Float64Array,
): void {
  for (let i = 0; i < count; i++) into[i] = below[i]! + part * (above[i]! - below[i]!);
}

const partOf = (percent: number, [below, above]: readonly [number, number]): number =>
  below === above ? 0 : Math.log(percent / below) / Math.log(above / below);

/** Fills the columns of the air for a piece. */
type AirSampler = (climate: Columns<ClimateField>, exceeded: readonly Columns<ExceededField>[]) => void;

function officialSampler(
  air: OfficialAirGrids,
  percents: readonly number[],
  piece: Piece,
  cellsOf: (grid: RegularGrid) => Cells,
): AirSampler {
  const quantity = (
    name: ClimateQuantity,
    meanField: ClimateField | undefined,
    exceededField: ExceededField,
  ): AirSampler => {
    const { groundKm, scale, mean, levels } = air[name];
    const maps = raisedMaps(
      [mean, ...levels.map(({ map }) => map)],
      scale,
      groundKm,
      name === 'temperature' ? linear : exponential,
      piece,
      cellsOf(scale),
    );
    const pairs = percents.map((percent) => {
      const around = climateLevelsAround(percent);
      const [below, above] = levelPair(levels, around).map(
        (level) => maps.values[1 + levels.indexOf(level)]!,
      );
      return { below: below!, above: above!, part: partOf(percent, around) };
    });
    return (climate, exceeded) => {
      maps.read();
      if (meanField !== undefined) climate[meanField].set(maps.values[0]!);
      for (const [j, { below, above, part }] of pairs.entries())
        between(below, above, part, piece.count, exceeded[j]![exceededField]);
    };
  };
  const all = [
    quantity('pressure', 'meanPressureHPa', 'pressureHPa'),
    quantity('temperature', 'meanTemperatureK', 'temperatureK'),
    quantity('density', 'meanDensityGPerM3', 'densityGPerM3'),
    quantity('content', undefined, 'contentKgPerM2'),
  ];
  return (climate, exceeded) => {
    for (const sample of all) sample(climate, exceeded);
  };
}

/** What `substituteClimate` puts in the place of P.2145. */
function substituteSampler(
  air: SubstituteAirGrids,
  percents: readonly number[],
  piece: Piece,
  cellsOf: (grid: RegularGrid) => Cells,
): AirSampler {
  const first = air.density[0]!.map;
  const groundKm = groundOf(air.topographyKm, first);
  const raisedAt = new Map<number, RaisedMaps>();
  const raised = (percent: number): RaisedMaps => {
    const { map, scaleHeight } = levelPair(air.density, [percent, percent])[0];
    const content = air.content.find(({ pPercent }) => pPercent === percent);
    const maps = content === undefined ? [map] : [map, content.map];
    const known =
      raisedAt.get(percent) ?? raisedMaps(maps, scaleHeight, groundKm, exponential, piece, cellsOf(map));
    raisedAt.set(percent, known);
    return known;
  };
  const pairs = percents.map((percent) => {
    const around = vapourLevelsAround(percent);
    levelPair(air.content, around); // or says which is missing
    return { below: raised(around[0]), above: raised(around[1]), part: partOf(percent, around) };
  });
  const median = raised(50).values[0]!;
  const temperature = plainMap(air.temperatureK, cellsOf(air.temperatureK), piece);
  return (climate, exceeded) => {
    for (const maps of raisedAt.values()) maps.read();
    temperature(climate.meanTemperatureK);
    for (let i = 0; i < piece.count; i++) climate.meanPressureHPa[i] = pressureHPa(piece.heightKm[i]!);
    climate.meanDensityGPerM3.set(median);
    for (const [j, { below, above, part }] of pairs.entries()) {
      const into = exceeded[j]!;
      into.pressureHPa.set(climate.meanPressureHPa);
      into.temperatureK.set(climate.meanTemperatureK);
      between(below.values[0]!, above.values[0]!, part, piece.count, into.densityGPerM3);
      between(below.values[1]!, above.values[1]!, part, piece.count, into.contentKgPerM2);
    }
  };
}

/** P.835-6 equation (3a) as a polynomial in h/5 km − 1, through its values at 14 Chebyshev nodes from 0 to 10 km: within 1e-13. */
const pressurePowers: readonly number[] = (() => {
  const count = 14;
  const x = Array.from({ length: count }, (_, k) => Math.cos((Math.PI * (k + 0.5)) / count));
  // Newton's divided differences, multiplied out
  const difference = x.map((at) => globalAtmosphere(5 + 5 * at).pressureHPa);
  for (let order = 1; order < count; order++)
    for (let k = count - 1; k >= order; k--)
      difference[k] = (difference[k]! - difference[k - 1]!) / (x[k]! - x[k - order]!);
  const powers: number[] = Array(count).fill(0);
  for (let k = count - 1; k >= 0; k--) {
    for (let n = count - 1; n >= 0; n--) powers[n] = (n > 0 ? powers[n - 1]! : 0) - x[k]! * powers[n]!;
    powers[0]! += difference[k]!;
  }
  return powers;
})();
const [c0 = 0, c1 = 0, c2 = 0, c3 = 0, c4 = 0, c5 = 0, c6 = 0] = pressurePowers;
const [c7 = 0, c8 = 0, c9 = 0, c10 = 0, c11 = 0, c12 = 0, c13 = 0] = pressurePowers.slice(7);

/** Pressure of `globalAtmosphere`, below sea level that of sea level. */
function pressureHPa(heightKm: number): number {
  const x = Math.max(0, heightKm) / 5 - 1;
  const z = x * x;
  const even = c0 + z * (c2 + z * (c4 + z * (c6 + z * (c8 + z * (c10 + z * c12)))));
  const odd = c1 + z * (c3 + z * (c5 + z * (c7 + z * (c9 + z * (c11 + z * c13)))));
  return even + x * odd;
}

const grounds = new WeakMap<RegularGrid, Map<string, Figures>>();

/** Height of the ground at the points of a map of P.836, interpolated once for each topography and grid. */
function groundOf(topographyKm: RegularGrid, map: RegularGrid): Figures {
  const { latitudeStartDeg, latitudeStepDeg, longitudeStartDeg, longitudeStepDeg, rows, columns } = map;
  const known = grounds.get(topographyKm) ?? new Map<string, Figures>();
  grounds.set(topographyKm, known);
  const key = geometryOf(map);
  const ground = known.get(key) ?? {
    values: Float64Array.from({ length: rows * columns }, (_, index) => {
      const latitudeDeg = latitudeStartDeg + Math.floor(index / columns) * latitudeStepDeg;
      if (Math.abs(latitudeDeg) > 90) return Number.NaN; // a row beyond a pole, between which no place lies
      return bicubic(topographyKm, latitudeDeg, longitudeStartDeg + (index % columns) * longitudeStepDeg);
    }),
    scale: 1,
    offset: 0,
  };
  known.set(key, ground);
  return ground;
}

const geometryOf = (grid: RegularGrid): string =>
  [
    ...[grid.latitudeStartDeg, grid.latitudeStepDeg, grid.rows],
    ...[grid.longitudeStartDeg, grid.longitudeStepDeg, grid.columns],
  ].join();
