/** Look angles of many stations at once: what `lookAngles` and `polarisationTilt` give at one. */
import { DomainError, within } from '../errors.ts';
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../math/constants.ts';
import { GEOSTATIONARY_RADIUS_M } from './geostationary.ts';
import { ECCENTRICITY_SQUARED, SEMI_MAJOR_AXIS_M } from './wgs84.ts';

const SOURCE = 'geometry of the geostationary orbit';

/** Where the looks of stations go, a number for each; all at least as long as the latitudes. */
export interface Looks {
  readonly elevationDeg: Float64Array;
  readonly slantRangeM: Float64Array;
  /** As `PolarisationTilt.skewDeg`, but −180…180: whole turns of a line by 180° are left in it [deg]. */
  readonly skewDeg: Float64Array;
}

/**
 * Elevation, distance and polarisation skew of a geostationary satellite from many stations.
 * @param latitudesDeg geodetic [deg]; NaN gives NaN
 * @param longitudesDeg [deg] east, same length
 * @param heightsM above the ellipsoid [m], same length
 * @param satelliteLongitudeDeg [deg] east, −360…360
 * @throws DomainError for a satellite longitude out of range or columns that are too short
 * @see `lookAngles`, `polarisationTilt`, whose figures these are
 */
export function looks(
  latitudesDeg: Float64Array,
  longitudesDeg: Float64Array,
  heightsM: Float64Array,
  satelliteLongitudeDeg: number,
  out: Looks,
): void {
  within('satelliteLongitudeDeg', satelliteLongitudeDeg, '°', -360, 360, SOURCE);
  const count = latitudesDeg.length;
  for (const column of [longitudesDeg, heightsM, out.elevationDeg, out.slantRangeM, out.skewDeg])
    if (column.length < count)
      throw new DomainError('length of a column', column.length, '', count, Infinity, SOURCE);
  for (let i = 0; i < count; i++) {
    const lat = latitudesDeg[i]! * RADIANS_PER_DEGREE;
    const lon = (longitudesDeg[i]! - satelliteLongitudeDeg) * RADIANS_PER_DEGREE;
    const heightM = heightsM[i]!;
    const sinLat = Math.sin(lat);
    const cosLat = Math.cos(lat);
    const sinLon = Math.sin(lon);
    const cosLon = Math.cos(lon);
    const n = SEMI_MAJOR_AXIS_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * sinLat * sinLat);
    const toAxisM = (n + heightM) * cosLat;
    const stationZM = (n * (1 - ECCENTRICITY_SQUARED) + heightM) * sinLat;
    // from the station, in the frame of its meridian: outward from the axis, east, along the axis
    const outward = GEOSTATIONARY_RADIUS_M * cosLon - toAxisM;
    const east = -GEOSTATIONARY_RADIUS_M * sinLon;
    const axial = -stationZM;
    const up = cosLat * outward + sinLat * axial;
    const north = cosLat * axial - sinLat * outward;
    const rangeM = Math.sqrt(outward * outward + east * east + axial * axial);
    out.elevationDeg[i] = Math.atan2(up, Math.sqrt(east * east + north * north)) * DEGREES_PER_RADIAN;
    out.slantRangeM[i] = rangeM;
    // u upright, z along the axis, d to the satellite: (d × u) × (d × z) = d (d · (u × z)), and (d × u) · (d × z)
    const sine = -cosLat * east * rangeM;
    const cosine = east * east * sinLat - north * outward;
    out.skewDeg[i] = Math.atan2(sine, cosine) * DEGREES_PER_RADIAN;
  }
}
