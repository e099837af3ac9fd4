import { within } from '../errors.ts';
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../math/constants.ts';

const SOURCE = 'NGA.STND.0036 (WGS 84)';

/** Semi-major axis of the WGS 84 ellipsoid [m]; NGA.STND.0036_1.0.0_WGS84, Table 3.1. */
export const SEMI_MAJOR_AXIS_M = 6_378_137;

/** Flattening of the WGS 84 ellipsoid; same table, 1/f = 298.257223563. */
export const FLATTENING: number = 1 / 298.257_223_563;

/** Geocentric gravitational constant, atmosphere included [m³/s²]; same table. */
export const GRAVITATIONAL_CONSTANT_M3_PER_S2 = 3.986_004_418e14;

/** Angular velocity of the Earth [rad/s]; same table. */
export const ANGULAR_VELOCITY_RAD_PER_S = 7.292_115e-5;

/** Square of the first eccentricity, f(2 − f). */
export const ECCENTRICITY_SQUARED: number = FLATTENING * (2 - FLATTENING);

/** A point by geodetic latitude (angle of the ellipsoid's normal), longitude east and height above the ellipsoid. */
export interface Geodetic {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly heightM: number;
}

/** A point in Earth-centred Earth-fixed axes: x at 0°N 0°E, y at 0°N 90°E, z at the north pole. */
export interface Ecef {
  readonly xM: number;
  readonly yM: number;
  readonly zM: number;
}

/**
 * Earth-fixed position of a geodetic point.
 * @param point latitude [deg] −90…90, longitude [deg] −360…360, height [m] −20 000…1e9
 * @returns position [m]
 * @throws DomainError outside those ranges
 * @see NGA.STND.0036_1.0.0_WGS84 §4.2
 */
export function geodeticToEcef(point: Geodetic): Ecef {
  const lat = within('latitudeDeg', point.latitudeDeg, '°', -90, 90, SOURCE) * RADIANS_PER_DEGREE;
  const lon = within('longitudeDeg', point.longitudeDeg, '°', -360, 360, SOURCE) * RADIANS_PER_DEGREE;
  const h = within('heightM', point.heightM, 'm', -20_000, 1e9, SOURCE);
  const sinLat = Math.sin(lat);
  const cosLat = Math.cos(lat);
  const n = SEMI_MAJOR_AXIS_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * sinLat * sinLat);
  return {
    xM: (n + h) * cosLat * Math.cos(lon),
    yM: (n + h) * cosLat * Math.sin(lon),
    zM: (n * (1 - ECCENTRICITY_SQUARED) + h) * sinLat,
  };
}

/**
 * Geodetic point of an Earth-fixed position: the inverse of `geodeticToEcef` to the last digits, by Bowring's iteration
 * on the reduced latitude (it settles within four steps from 20 km below the ellipsoid upwards).
 * @param position [m], farther than 6 000 km from the Earth's centre
 * @returns latitude −90…90 and longitude −180…180 [deg], height above the ellipsoid [m]
 * @throws DomainError nearer to the centre, where several points answer
 * @see B. R. Bowring, Survey Review 23 (1976) 323–327
 */
export function ecefToGeodetic(position: Ecef): Geodetic {
  const { xM, yM, zM } = position;
  within('distance from the Earth’s centre', Math.hypot(xM, yM, zM), 'm', 6e6, Infinity, SOURCE);
  const p = Math.hypot(xM, yM);
  const a = SEMI_MAJOR_AXIS_M;
  const b = a * (1 - FLATTENING);
  const secondEccentricitySquared = (a * a - b * b) / (b * b);
  let reduced = Math.atan2(zM, p * (1 - FLATTENING));
  let lat = 0;
  for (let step = 0; step < 8; step++) {
    const next = Math.atan2(
      zM + secondEccentricitySquared * b * Math.sin(reduced) ** 3,
      p - ECCENTRICITY_SQUARED * a * Math.cos(reduced) ** 3,
    );
    const settled = next === lat;
    lat = next;
    if (settled) break;
    reduced = Math.atan2((1 - FLATTENING) * Math.sin(lat), Math.cos(lat));
  }
  const sinLat = Math.sin(lat);
  const heightM = p * Math.cos(lat) + zM * sinLat - a * Math.sqrt(1 - ECCENTRICITY_SQUARED * sinLat * sinLat);
  return {
    latitudeDeg: lat * DEGREES_PER_RADIAN,
    longitudeDeg: Math.atan2(yM, xM) * DEGREES_PER_RADIAN,
    heightM,
  };
}
