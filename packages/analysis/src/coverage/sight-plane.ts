/**
 * The part of the Earth that a geostationary satellite sees, as a plane: azimuthal equidistant about the sub-satellite
 * point, on the sphere that the ellipsoid becomes when its axis is stretched to the equatorial radius. Stretching keeps
 * tangents tangent, so that the limb is a circle exactly.
 */
import { FLATTENING, GEOSTATIONARY_RADIUS_M, SEMI_MAJOR_AXIS_M } from '@ortak/core/earth';
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '@ortak/core/math';

/** Distance of the limb from the sub-satellite point [deg]. */
export const LIMB_DEG: number = Math.acos(SEMI_MAJOR_AXIS_M / GEOSTATIONARY_RADIUS_M) * DEGREES_PER_RADIAN;

/** A centimetre inside the limb, where rounding leaves no doubt that the satellite is in sight. */
const INNERMOST_LIMB_DEG = LIMB_DEG * (1 - 1e-9);

/**
 * Points of the Earth under points of the plane; those beyond the limb are taken where the limb is nearest.
 * @param xs to the east [deg]
 * @param ys to the north [deg]
 * @param outLatitudeDeg receives geodetic latitudes [deg]
 * @param outLongitudeDeg receives longitudes, within 82° of the satellite's [deg]
 */
export function groundUnder(
  xs: Float64Array,
  ys: Float64Array,
  satelliteLongitudeDeg: number,
  outLatitudeDeg: Float64Array,
  outLongitudeDeg: Float64Array,
): void {
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i]!;
    const y = ys[i]!;
    const distance = Math.sqrt(x * x + y * y);
    const angle = Math.min(distance, INNERMOST_LIMB_DEG) * RADIANS_PER_DEGREE;
    const scale = distance > 0 ? Math.sin(angle) / distance : 0;
    const towards = Math.cos(angle);
    const east = x * scale;
    const north = y * scale;
    outLatitudeDeg[i] =
      Math.atan(north / ((1 - FLATTENING) * Math.sqrt(towards * towards + east * east))) * DEGREES_PER_RADIAN;
    outLongitudeDeg[i] = satelliteLongitudeDeg + Math.atan2(east, towards) * DEGREES_PER_RADIAN;
  }
}

/** A regular grid of the plane. */
export interface PlaneGrid {
  readonly west: number;
  readonly south: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

export interface PlaneBox {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The box around all that is in sight. */
export const WHOLE: PlaneBox = { west: -LIMB_DEG, east: LIMB_DEG, south: -LIMB_DEG, north: LIMB_DEG };

/** A grid of about so many points, whose rim is the box or a little beyond. */
export function planeGrid({ west, east, south, north }: PlaneBox, points: number): PlaneGrid {
  const step = Math.sqrt(((east - west) * (north - south)) / points);
  return {
    west,
    south,
    step,
    columns: Math.max(2, Math.ceil((east - west) / step) + 1),
    rows: Math.max(2, Math.ceil((north - south) / step) + 1),
  };
}
