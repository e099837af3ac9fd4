/** What lies under the maps: pressure by height, and the ground at the points of a map. */
import { globalAtmosphere } from './p835.ts';
import { bicubic, type RegularGrid } from './p1144.ts';

/** Numbers of a map, by position. */
export type Figures = Pick<RegularGrid, 'values' | 'scale' | 'offset'>;

/** P.835-7 equation (3a) as a polynomial in h/5 km − 1, through its values at 14 Chebyshev nodes from 0 to 10 km: within 1e-13. */
export const pressurePowers: readonly number[] = (() => {
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
export function pressureHPa(heightKm: number): number {
  const x = Math.max(0, heightKm) / 5 - 1;
  const z = x * x;
  const even = c0 + z * (c2 + z * (c4 + z * (c6 + z * (c8 + z * (c10 + z * c12)))));
  const odd = c1 + z * (c3 + z * (c5 + z * (c7 + z * (c9 + z * (c11 + z * c13)))));
  return even + x * odd;
}

const grounds = new WeakMap<RegularGrid, Map<string, Figures>>();

/** Height of the ground at the points of a map of P.836, interpolated once for each topography and grid. */
export function groundOf(topographyKm: RegularGrid, map: RegularGrid): Figures {
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

/** Maps with the same key have their points at the same places. */
export const geometryOf = (grid: RegularGrid): string =>
  [
    ...[grid.latitudeStartDeg, grid.latitudeStepDeg, grid.rows],
    ...[grid.longitudeStartDeg, grid.longitudeStepDeg, grid.columns],
  ].join();
