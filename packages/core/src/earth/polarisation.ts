import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../math/constants.ts';
import { satellitePosition } from './geostationary.ts';
import { type Geodetic, geodeticToEcef } from './wgs84.ts';

/** How a satellite's linear polarisations stand at a station. */
export interface PolarisationTilt {
  /**
   * Skew [deg], −90…90: how far the satellite's vertical (north–south) field is turned from the station's vertical,
   * clockwise positive when looking from the station towards the satellite.
   */
  readonly skewDeg: number;
  /** Tilt from the station's horizontal of the satellite's horizontal (east–west) polarisation, −90…90 [deg]. */
  readonly horizontalTiltDeg: number;
  /** Tilt from the station's horizontal of the satellite's vertical polarisation, −90…90 [deg]. */
  readonly verticalTiltDeg: number;
}

/**
 * Tilt of a geostationary satellite's linear polarisations at a station, from the geometry alone.
 *
 * The vertical polarisation at the satellite is the direction of the Earth's axis, projected on the plane normal to the
 * line of sight; the horizontal one is normal to it. Tilts count from the station's local horizontal, anticlockwise
 * positive when looking towards the satellite: the angle τ of P.838 and P.618. North of the equator the skew is
 * positive for a satellite west of the station.
 * @param station geodetic point
 * @param satelliteLongitudeDeg [deg] east
 * @throws DomainError for coordinates out of range
 * @see Maral & Bousquet, Satellite Communications Systems, 5th ed., ch. 8, polarisation angle: without its usual approximation
 * tan ψ = sin ΔL/tan l, which errs by up to 0.3°
 */
export function polarisationTilt(station: Geodetic, satelliteLongitudeDeg: number): PolarisationTilt {
  const ground = geodeticToEcef(station);
  const satellite = satellitePosition(satelliteLongitudeDeg);
  const dx = satellite.xM - ground.xM;
  const dy = satellite.yM - ground.yM;
  const dz = satellite.zM - ground.zM;
  const lat = station.latitudeDeg * RADIANS_PER_DEGREE;
  const lon = station.longitudeDeg * RADIANS_PER_DEGREE;
  // rightward, seen when looking along d, of each upright direction u: d × u; their angle is that of the upright directions
  const upX = Math.cos(lat) * Math.cos(lon);
  const upY = Math.cos(lat) * Math.sin(lon);
  const upZ = Math.sin(lat);
  const rightX = dy * upZ - dz * upY;
  const rightY = dz * upX - dx * upZ;
  const rightZ = dx * upY - dy * upX;
  const axisRightX = dy;
  const axisRightY = -dx;
  // clockwise about the line of sight: (right × axisRight)·d, with |d| divided out
  const crossX = -rightZ * axisRightY;
  const crossY = rightZ * axisRightX;
  const crossZ = rightX * axisRightY - rightY * axisRightX;
  const sine = (crossX * dx + crossY * dy + crossZ * dz) / Math.hypot(dx, dy, dz);
  const skewDeg = Math.atan2(sine, rightX * axisRightX + rightY * axisRightY) * DEGREES_PER_RADIAN;
  return {
    skewDeg: axisAngleDeg(skewDeg),
    horizontalTiltDeg: axisAngleDeg(-skewDeg),
    verticalTiltDeg: axisAngleDeg(90 - skewDeg),
  };
}

/** A line has no head: its angle brought to −90 < angle ≤ 90. */
function axisAngleDeg(angleDeg: number): number {
  const half = angleDeg % 180;
  return half > 90 ? half - 180 : half <= -90 ? half + 180 : half;
}
