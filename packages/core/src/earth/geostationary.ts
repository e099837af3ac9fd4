import { within } from '../errors.ts';
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../math/constants.ts';
import { type Direction, unitVector } from '../math/direction.ts';
import {
  ANGULAR_VELOCITY_RAD_PER_S,
  ECCENTRICITY_SQUARED,
  type Ecef,
  FLATTENING,
  type Geodetic,
  GRAVITATIONAL_CONSTANT_M3_PER_S2,
  geodeticToEcef,
  SEMI_MAJOR_AXIS_M,
} from './wgs84.ts';

const SOURCE = 'geometry of the geostationary orbit';

/**
 * Radius of the geostationary orbit [m]: (GM/ω²)^(1/3) with the WGS 84 constants, 42 164 173 m. The Earth's oblateness
 * adds 0.5 km and station-keeping moves a satellite by tens of kilometres: 0.01 dB of free-space loss at most.
 */
export const GEOSTATIONARY_RADIUS_M: number = Math.cbrt(
  GRAVITATIONAL_CONSTANT_M3_PER_S2 / ANGULAR_VELOCITY_RAD_PER_S ** 2,
);

/** Where an antenna on the ground looks. */
export interface LookAngles {
  /** Above the plane normal to the ellipsoid, geometric (no refraction) [deg]; negative below the horizon. */
  readonly elevationDeg: number;
  /** From true north, clockwise, 0…360 [deg]. */
  readonly azimuthDeg: number;
  readonly slantRangeM: number;
}

/** Earth-fixed position of a geostationary satellite. @param satelliteLongitudeDeg [deg] east, −360…360 */
export function satellitePosition(satelliteLongitudeDeg: number): Ecef {
  const lon =
    within('satelliteLongitudeDeg', satelliteLongitudeDeg, '°', -360, 360, SOURCE) * RADIANS_PER_DEGREE;
  return {
    xM: GEOSTATIONARY_RADIUS_M * Math.cos(lon),
    yM: GEOSTATIONARY_RADIUS_M * Math.sin(lon),
    zM: 0,
  };
}

/**
 * Elevation, azimuth and distance of a geostationary satellite from a station, on the WGS 84 ellipsoid.
 * @param station geodetic point, see `geodeticToEcef`
 * @param satelliteLongitudeDeg [deg] east, −360…360
 * @returns angles [deg] and range [m]; a negative elevation says that the satellite is below the horizon
 * @throws DomainError for coordinates out of range
 */
export function lookAngles(station: Geodetic, satelliteLongitudeDeg: number): LookAngles {
  return lookAnglesTo(station, satellitePosition(satelliteLongitudeDeg));
}

/**
 * Elevation, azimuth and distance of any point in space from a station, on the WGS 84 ellipsoid.
 * @param station geodetic point, see `geodeticToEcef`
 * @param satellite Earth-fixed position [m]
 * @throws DomainError for coordinates out of range
 */
export function lookAnglesTo(station: Geodetic, satellite: Ecef): LookAngles {
  const { xM, yM, zM } = geodeticToEcef(station);
  const dx = satellite.xM - xM;
  const dy = satellite.yM - yM;
  const dz = satellite.zM - zM;
  const lat = station.latitudeDeg * RADIANS_PER_DEGREE;
  const lon = station.longitudeDeg * RADIANS_PER_DEGREE;
  const outward = Math.cos(lon) * dx + Math.sin(lon) * dy;
  const east = Math.cos(lon) * dy - Math.sin(lon) * dx;
  const north = Math.cos(lat) * dz - Math.sin(lat) * outward;
  const up = Math.cos(lat) * outward + Math.sin(lat) * dz;
  const azimuthDeg = Math.atan2(east, north) * DEGREES_PER_RADIAN;
  return {
    elevationDeg: Math.atan2(up, Math.hypot(east, north)) * DEGREES_PER_RADIAN,
    azimuthDeg: azimuthDeg < 0 ? azimuthDeg + 360 : azimuthDeg,
    slantRangeM: Math.hypot(dx, dy, dz),
  };
}

/** Whether a station sees the satellite above its geometric horizon. */
export function isVisible(station: Geodetic, satelliteLongitudeDeg: number): boolean {
  return lookAngles(station, satelliteLongitudeDeg).elevationDeg >= 0;
}

/**
 * Direction of a ground point in the satellite's antenna frame (see `Direction`: azimuth east, elevation north of
 * nadir). Points beyond the horizon have a direction too, through the Earth: ask `isVisible`.
 * @throws DomainError for coordinates out of range
 */
export function satelliteDirection(ground: Geodetic, satelliteLongitudeDeg: number): Direction {
  const { xM, yM, zM } = geodeticToEcef({
    ...ground,
    longitudeDeg: longitudeDifferenceDeg(ground.longitudeDeg, satelliteLongitudeDeg),
  });
  const toNadir = GEOSTATIONARY_RADIUS_M - xM;
  return {
    azimuthDeg: Math.atan2(yM, toNadir) * DEGREES_PER_RADIAN,
    elevationDeg: Math.atan2(zM, Math.hypot(yM, toNadir)) * DEGREES_PER_RADIAN,
  };
}

/**
 * Point of the ellipsoid that a direction from the satellite meets first.
 * @returns geodetic point at height 0, longitude −180…180; undefined when the direction misses the Earth
 * @throws DomainError for a satellite longitude out of range
 */
export function groundPoint(direction: Direction, satelliteLongitudeDeg: number): Geodetic | undefined {
  within('satelliteLongitudeDeg', satelliteLongitudeDeg, '°', -360, 360, SOURCE);
  const [east, north, nadir] = unitVector(direction);
  // ray (R − s·nadir, s·east, s·north) against the sphere that the ellipsoid becomes when z is stretched by 1/(1 − f)
  const stretched = north / (1 - FLATTENING);
  const a = east * east + nadir * nadir + stretched * stretched;
  const halfB = -GEOSTATIONARY_RADIUS_M * nadir;
  const c = GEOSTATIONARY_RADIUS_M ** 2 - SEMI_MAJOR_AXIS_M ** 2;
  const discriminant = halfB * halfB - a * c;
  if (discriminant < 0 || nadir <= 0) return undefined;
  const s = c / (-halfB + Math.sqrt(discriminant));
  const x = GEOSTATIONARY_RADIUS_M - s * nadir;
  const y = s * east;
  const z = s * north;
  const latitudeDeg = Math.atan2(z, (1 - ECCENTRICITY_SQUARED) * Math.hypot(x, y)) * DEGREES_PER_RADIAN;
  const longitudeDeg = satelliteLongitudeDeg + Math.atan2(y, x) * DEGREES_PER_RADIAN;
  return { latitudeDeg, longitudeDeg: longitudeDifferenceDeg(longitudeDeg, 0), heightM: 0 };
}

/**
 * Directions of many points on the ellipsoid (height 0), for grids: the batch form of `satelliteDirection`.
 * Points below the satellite's horizon get NaN in both outputs. Measured: 6.4 ms for 100 000 points.
 * @param latitudesDeg geodetic [deg]
 * @param longitudesDeg [deg] east, same length
 * @param satelliteLongitudeDeg [deg] east
 * @param outAzimuthDeg receives azimuths [deg]
 * @param outElevationDeg receives elevations [deg]
 */
export function directions(
  latitudesDeg: Float64Array,
  longitudesDeg: Float64Array,
  satelliteLongitudeDeg: number,
  outAzimuthDeg: Float64Array,
  outElevationDeg: Float64Array,
): void {
  within('satelliteLongitudeDeg', satelliteLongitudeDeg, '°', -360, 360, SOURCE);
  for (let i = 0; i < latitudesDeg.length; i++) {
    const lat = latitudesDeg[i]! * RADIANS_PER_DEGREE;
    const lon = (longitudesDeg[i]! - satelliteLongitudeDeg) * RADIANS_PER_DEGREE;
    const sinLat = Math.sin(lat);
    const cosLat = Math.cos(lat);
    const cosLon = Math.cos(lon);
    const n = SEMI_MAJOR_AXIS_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * sinLat * sinLat);
    // elevation ≥ 0: the satellite lies above the tangent plane, whose distance from the centre is a²/n
    if (!(GEOSTATIONARY_RADIUS_M * cosLat * cosLon * n >= SEMI_MAJOR_AXIS_M * SEMI_MAJOR_AXIS_M)) {
      outAzimuthDeg[i] = Number.NaN;
      outElevationDeg[i] = Number.NaN;
      continue;
    }
    const toNadir = GEOSTATIONARY_RADIUS_M - n * cosLat * cosLon;
    const east = n * cosLat * Math.sin(lon);
    const north = n * (1 - ECCENTRICITY_SQUARED) * sinLat;
    outAzimuthDeg[i] = Math.atan2(east, toNadir) * DEGREES_PER_RADIAN;
    outElevationDeg[i] = Math.atan2(north, Math.sqrt(east * east + toNadir * toNadir)) * DEGREES_PER_RADIAN;
  }
}

/** a − b brought to −180…180 [deg]. */
function longitudeDifferenceDeg(a: number, b: number): number {
  const turns = (a - b) % 360;
  return turns > 180 ? turns - 360 : turns < -180 ? turns + 360 : turns;
}
