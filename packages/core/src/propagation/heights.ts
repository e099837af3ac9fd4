/**
 * What P.836 and P.2145 share: the four grid points around a place are scaled from their ground to the height of the
 * place before they are interpolated, and levels are interpolated in the logarithm of the percentage.
 */
import { DomainError, within } from '../errors.ts';
import { type RegularGrid, squareCell } from './p1144.ts';

/** A place and its height. */
export interface RaisedPlace {
  /** North positive [°], valid −90…90 */
  readonly latitudeDeg: number;
  /** East positive [°] */
  readonly longitudeDeg: number;
  /** Height above mean sea level [km], valid −1…10 */
  readonly heightKm: number;
}

/** One grid point around a place. */
export interface Corner {
  /** As the map has it, at the ground of the grid point. */
  readonly gridValue: number;
  /** Scale of the change with height, in the unit of its map. */
  readonly scale: number;
  /** Ground of the grid point above mean sea level. */
  readonly groundHeightKm: number;
  /** At the height of the place. */
  readonly value: number;
  readonly weight: number;
}

export interface Raised {
  readonly corners: readonly [Corner, Corner, Corner, Corner];
  readonly value: number;
}

/** Change from the ground of a grid point to a height `riseKm` above it. */
export type HeightLaw = (gridValue: number, scale: number, riseKm: number) => number;

/** Pressure, density and content of the column. */
export const exponential: HeightLaw = (gridValue, scaleHeightKm, riseKm) =>
  gridValue * Math.exp(-riseKm / scaleHeightKm);

/** Scale heights below the ground of a map at which its law ends: there air would hold 20 times what it holds at the ground. */
const FARTHEST_DOWN = 3;

/** Temperature [K], scale [K/km]. */
export const linear: HeightLaw = (gridValue, slopePerKm, riseKm) => gridValue + slopePerKm * riseKm;

/**
 * Bilinear interpolation of a map whose grid points are first raised to the height of the place.
 * @param groundKm height of the ground by position in `values`
 * @throws DomainError for a place outside its ranges, or maps that differ in grid
 */
export function raised(
  map: RegularGrid,
  scale: RegularGrid,
  groundKm: (index: number) => number,
  place: RaisedPlace,
  law: HeightLaw,
  source: string,
): Raised {
  const height = within('heightKm', place.heightKm, 'km', -1, 10, source);
  if (scale.rows !== map.rows || scale.columns !== map.columns)
    throw new DomainError('rows of the scale map', scale.rows, '', map.rows, map.rows, source);
  const { index, weight } = squareCell(map, place.latitudeDeg, place.longitudeDeg);
  const corner = (i: 0 | 1 | 2 | 3): Corner => {
    const at = index[i];
    const gridValue = map.values[at]! * map.scale + map.offset;
    const scaleThere = scale.values[at]! * scale.scale + scale.offset;
    const groundHeightKm = groundKm(at);
    const value = law(gridValue, scaleThere, height - groundHeightKm);
    if (!Number.isFinite(gridValue))
      throw new DomainError('figure of the map', gridValue, '', -Number.MAX_VALUE, Number.MAX_VALUE, source);
    if (!Number.isFinite(value))
      throw new DomainError('scale', scaleThere, '', Number.MIN_VALUE, Number.MAX_VALUE, source);
    return { gridValue, scale: scaleThere, groundHeightKm, value, weight: weight[i] };
  };
  const corners = [corner(0), corner(1), corner(2), corner(3)] as const;
  if (law === exponential) refuseFarBelow(corners, height, source);
  return { corners, value: corners.reduce((sum, { value, weight }) => sum + value * weight, 0) };
}

/**
 * A corner that is a mountain beside a valley is raised as the Recommendation says; a place far below all its corners is below
 * the ground.
 */
function refuseFarBelow(corners: readonly Corner[], heightKm: number, source: string): void {
  const lowest = ({ groundHeightKm, scale }: Corner): number =>
    scale > 0 ? groundHeightKm - FARTHEST_DOWN * scale : Number.NEGATIVE_INFINITY;
  const nearest = corners.reduce((a, b) => (lowest(b) < lowest(a) ? b : a));
  const least = lowest(nearest);
  if (heightKm >= least) return;
  throw new DomainError(
    'heightKm',
    heightKm,
    'km',
    Math.ceil(1e3 * least) / 1e3,
    10,
    `${source}, ground of the map at ${nearest.groundHeightKm.toFixed(3)} km`,
  );
}

/**
 * The percentages of a set on either side of one, equal when the set has it.
 * @param percentages in rising order
 * @throws DomainError for a percentage outside the set
 */
export function percentagesAround(
  percentages: readonly number[],
  pPercent: number,
  source: string,
): readonly [below: number, above: number] {
  const p = within('pPercent', pPercent, '%', percentages[0]!, percentages.at(-1)!, source);
  const above = percentages.find((percentage) => percentage >= p)!;
  return above === p ? [above, above] : [percentages[percentages.indexOf(above) - 1]!, above];
}

/** Between two levels, linear in the logarithm of the percentage. */
export function betweenLevels(
  below: { readonly pPercent: number; readonly value: number },
  above: { readonly pPercent: number; readonly value: number },
  pPercent: number,
): number {
  if (below.pPercent === above.pPercent) return above.value;
  const part = Math.log(pPercent / below.pPercent) / Math.log(above.pPercent / below.pPercent);
  return below.value + part * (above.value - below.value);
}
