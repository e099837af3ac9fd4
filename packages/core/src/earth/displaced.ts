/**
 * A satellite that is not where and how its antennas were designed for: displaced within its box or on an inclined orbit, and
 * turned by errors of its attitude. What an antenna sees then follows exactly; nothing is linearised.
 */

import { within } from '../errors.ts';
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../math/constants.ts';
import { type Matrix3, multiply } from '../math/vector.ts';
import { GEOSTATIONARY_RADIUS_M } from './geostationary.ts';
import { ECCENTRICITY_SQUARED, type Ecef, SEMI_MAJOR_AXIS_M } from './wgs84.ts';

const SOURCE = 'geometry of a displaced satellite';

/** Place of a satellite, Earth-fixed. */
export interface SatellitePlace {
  /** East positive [deg], −360…360 */
  readonly longitudeDeg: number;
  /** Geocentric, north positive: the declination [deg], −89…89 */
  readonly latitudeDeg: number;
  /** From the centre of the Earth [m] */
  readonly radiusM: number;
}

/**
 * How an antenna frame is turned against the local frame (x east, y north, z to the centre of the Earth), in terms of what
 * happens to the footprint as the satellite sees it with north up and east right.
 */
export interface Attitude {
  /** Moves it north [deg], about the axis that points east */
  readonly rollDeg: number;
  /** Moves it east [deg], about the axis that points north */
  readonly pitchDeg: number;
  /** Turns it anticlockwise about nadir [deg] */
  readonly yawDeg: number;
}

export const NO_ATTITUDE_ERROR: Attitude = { rollDeg: 0, pitchDeg: 0, yawDeg: 0 };

/** Where a geostationary satellite is meant to be. @param longitudeDeg [deg] east */
export function nominalPlace(longitudeDeg: number): SatellitePlace {
  return { longitudeDeg, latitudeDeg: 0, radiusM: GEOSTATIONARY_RADIUS_M };
}

/** Earth-fixed position of a place. @throws DomainError for coordinates out of range */
export function placeToEcef(place: SatellitePlace): Ecef {
  const lon = within('longitudeDeg', place.longitudeDeg, '°', -360, 360, SOURCE) * RADIANS_PER_DEGREE;
  const lat = within('latitudeDeg', place.latitudeDeg, '°', -89, 89, SOURCE) * RADIANS_PER_DEGREE;
  const r = within('radiusM', place.radiusM, 'm', SEMI_MAJOR_AXIS_M, 1e9, SOURCE);
  return {
    xM: r * Math.cos(lat) * Math.cos(lon),
    yM: r * Math.cos(lat) * Math.sin(lon),
    zM: r * Math.sin(lat),
  };
}

/** Rows of the rotation that brings a vector of the local frame into the turned antenna frame. */
export type Rotation = Matrix3;

/**
 * Rotation into the antenna frame of an attitude: yaw, then pitch, then roll, each about the axes as already turned.
 * @throws DomainError beyond ±90° of any angle
 */
export function rotationOf({ rollDeg, pitchDeg, yawDeg }: Attitude): Rotation {
  const roll = within('rollDeg', rollDeg, '°', -90, 90, SOURCE) * RADIANS_PER_DEGREE;
  const pitch = within('pitchDeg', pitchDeg, '°', -90, 90, SOURCE) * RADIANS_PER_DEGREE;
  const yaw = within('yawDeg', yawDeg, '°', -90, 90, SOURCE) * RADIANS_PER_DEGREE;
  const [cr, sr] = [Math.cos(roll), Math.sin(roll)];
  const [cp, sp] = [Math.cos(pitch), Math.sin(pitch)];
  const [cy, sy] = [Math.cos(yaw), Math.sin(yaw)];
  // The axes of the antenna frame in the local one are the columns of Z(yaw) Y(pitch) X(−roll); its transpose is wanted
  return [
    cy * cp,
    sy * cp,
    -sp,
    -sy * cr - cy * sp * sr,
    cy * cr - sy * sp * sr,
    -cp * sr,
    cy * sp * cr - sy * sr,
    sy * sp * cr + cy * sr,
    cp * cr,
  ];
}

/** Unit vectors of the lines of sight in an antenna frame, one column for each axis. */
export interface SightVectors {
  readonly east: Float64Array;
  readonly north: Float64Array;
  readonly nadir: Float64Array;
}

/** Columns for `count` points. */
export function sightVectors(count: number): SightVectors {
  return {
    east: new Float64Array(count),
    north: new Float64Array(count),
    nadir: new Float64Array(count),
  };
}

/**
 * Lines of sight from a place to points of the ellipsoid (height 0), in the antenna frame of an attitude. Points below the
 * satellite's horizon get NaN. The local frame has its north in the plane of nadir and the Earth's axis.
 * @param latitudesDeg geodetic [deg]
 * @param longitudesDeg [deg] east, same length
 * @param out receives the unit vectors
 * @throws DomainError for a place or attitude out of range
 */
export function sightsFrom(
  place: SatellitePlace,
  attitude: Attitude,
  latitudesDeg: Float64Array,
  longitudesDeg: Float64Array,
  out: SightVectors,
): void {
  placeToEcef(place); // checks the range
  const { radiusM } = place;
  const lat = place.latitudeDeg * RADIANS_PER_DEGREE;
  const [cosPlace, sinPlace] = [Math.cos(lat), Math.sin(lat)];
  const [xx, xy, xz, yx, yy, yz, zx, zy, zz] = rotationOf(attitude);
  for (let i = 0; i < latitudesDeg.length; i++) {
    const phi = latitudesDeg[i]! * RADIANS_PER_DEGREE;
    const lambda = (longitudesDeg[i]! - place.longitudeDeg) * RADIANS_PER_DEGREE;
    const sinLat = Math.sin(phi);
    const cosLat = Math.cos(phi);
    const n = SEMI_MAJOR_AXIS_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * sinLat * sinLat);
    const outward = cosLat * Math.cos(lambda); // the normal at the point, in the meridian of the satellite
    // elevation ≥ 0: the satellite lies above the tangent plane, whose distance from the centre is a²/n
    const height = radiusM * (cosPlace * outward + sinPlace * sinLat);
    if (!(height * n >= SEMI_MAJOR_AXIS_M * SEMI_MAJOR_AXIS_M)) {
      out.east[i] = out.north[i] = out.nadir[i] = Number.NaN;
      continue;
    }
    const x = n * outward;
    const z = n * (1 - ECCENTRICITY_SQUARED) * sinLat;
    const e = n * cosLat * Math.sin(lambda);
    const toCentre = radiusM - (x * cosPlace + z * sinPlace);
    const u = z * cosPlace - x * sinPlace;
    const scale = 1 / Math.sqrt(e * e + u * u + toCentre * toCentre);
    out.east[i] = (xx * e + xy * u + xz * toCentre) * scale;
    out.north[i] = (yx * e + yy * u + yz * toCentre) * scale;
    out.nadir[i] = (zx * e + zy * u + zz * toCentre) * scale;
  }
}

/**
 * Directions of lines of sight, after a further turn of the antenna frame.
 * @param turn `rotationOf` an attitude; the identity where nothing turns further
 * @param outAzimuthDeg receives azimuths [deg]; NaN for NaN
 * @param outElevationDeg receives elevations [deg]
 */
export function sightDirections(
  sights: SightVectors,
  turn: Rotation,
  outAzimuthDeg: Float64Array,
  outElevationDeg: Float64Array,
): void {
  const [xx, xy, xz, yx, yy, yz, zx, zy, zz] = turn;
  const { east, north, nadir } = sights;
  for (let i = 0; i < east.length; i++) {
    const [x, y, z] = [east[i]!, north[i]!, nadir[i]!];
    const e = xx * x + xy * y + xz * z;
    const u = yx * x + yy * y + yz * z;
    const w = zx * x + zy * y + zz * z;
    outAzimuthDeg[i] = Math.atan2(e, w) * DEGREES_PER_RADIAN;
    outElevationDeg[i] = Math.atan2(u, Math.sqrt(e * e + w * w)) * DEGREES_PER_RADIAN;
  }
}

/** Points of the ellipsoid, Earth-fixed, one column for each coordinate. */
export interface GroundColumns {
  readonly xM: Float64Array;
  readonly yM: Float64Array;
  readonly zM: Float64Array;
}

/** Earth-fixed columns of points of the ellipsoid, for many states of one satellite. NaN stays NaN. */
export function groundColumns(latitudesDeg: Float64Array, longitudesDeg: Float64Array): GroundColumns {
  const count = latitudesDeg.length;
  const [xM, yM, zM] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let i = 0; i < count; i++) {
    const phi = latitudesDeg[i]! * RADIANS_PER_DEGREE;
    const lambda = longitudesDeg[i]! * RADIANS_PER_DEGREE;
    const sinLat = Math.sin(phi);
    const n = SEMI_MAJOR_AXIS_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * sinLat * sinLat);
    const out = n * Math.cos(phi);
    xM[i] = out * Math.cos(lambda);
    yM[i] = out * Math.sin(lambda);
    zM[i] = n * (1 - ECCENTRICITY_SQUARED) * sinLat;
  }
  return { xM, yM, zM };
}

/**
 * Directions from a place to ground points in an antenna frame: `sightsFrom` and `sightDirections` in one step, for callers
 * that go through many places and attitudes. NaN for points below the satellite's horizon.
 * @param turn `rotationOf` the attitude
 * @param outAzimuthDeg receives azimuths [deg]
 * @param outElevationDeg receives elevations [deg]
 * @throws DomainError for a place out of range
 */
export function directionsFrom(
  place: SatellitePlace,
  turn: Rotation,
  { xM, yM, zM }: GroundColumns,
  outAzimuthDeg: Float64Array,
  outElevationDeg: Float64Array,
): void {
  const from = placeToEcef(place);
  const lat = place.latitudeDeg * RADIANS_PER_DEGREE;
  const lon = place.longitudeDeg * RADIANS_PER_DEGREE;
  const [cosLat, sinLat, cosLon, sinLon] = [Math.cos(lat), Math.sin(lat), Math.cos(lon), Math.sin(lon)];
  const [xx, xy, xz, yx, yy, yz, zx, zy, zz] = multiply(turn, [
    -sinLon,
    cosLon,
    0,
    -sinLat * cosLon,
    -sinLat * sinLon,
    cosLat,
    -cosLat * cosLon,
    -cosLat * sinLon,
    -sinLat,
  ]);
  const limit = SEMI_MAJOR_AXIS_M * SEMI_MAJOR_AXIS_M;
  const polar = from.zM / (1 - ECCENTRICITY_SQUARED);
  for (let i = 0; i < xM.length; i++) {
    const [x, y, z] = [xM[i]!, yM[i]!, zM[i]!];
    // above the tangent plane x·X + y·Y + z·Z/(1 − e²) = a² of the point
    if (!(from.xM * x + from.yM * y + polar * z >= limit)) {
      outAzimuthDeg[i] = outElevationDeg[i] = Number.NaN;
      continue;
    }
    const [dx, dy, dz] = [x - from.xM, y - from.yM, z - from.zM];
    const e = xx * dx + xy * dy + xz * dz;
    const u = yx * dx + yy * dy + yz * dz;
    const w = zx * dx + zy * dy + zz * dz;
    outAzimuthDeg[i] = Math.atan2(e, w) * DEGREES_PER_RADIAN;
    outElevationDeg[i] = Math.atan2(u, Math.sqrt(e * e + w * w)) * DEGREES_PER_RADIAN;
  }
}
