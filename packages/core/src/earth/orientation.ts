/** Between the celestial frame (GCRF), the Earth-fixed frame (ITRF) and the frame of two-line elements (TEME). */
import {
  add,
  apply,
  type Matrix3,
  multiply,
  rotationX,
  rotationY,
  rotationZ,
  subtract,
  transpose,
} from '../math/vector.ts';
import { type Epoch, julianCenturiesTT, later } from '../time/index.ts';
import { type EarthOrientation, type EarthOrientationTable, earthOrientation } from './eop.ts';
import { celestialPole } from './precession-nutation.ts';
import type { Frame, StateVector } from './state.ts';

const ARCSECOND = Math.PI / 648_000;

/** Rate of the Earth rotation angle [rad/s of UT1]; IERS Conventions (2010) equation (5.15). */
const EARTH_ROTATION_RATE_RAD_PER_S: number = (2 * Math.PI * (1 + 0.002_737_811_911_354_48)) / 86_400;

/** Days of UT1 since J2000.0 in two parts, whole days from noon and the rest. */
function ut1Days(epoch: Epoch, ut1MinusTaiS: number): readonly [number, number] {
  const days = Math.floor(epoch.taiS / 86_400);
  return [days, (epoch.taiS - days * 86_400 + (epoch.fractionS + ut1MinusTaiS)) / 86_400 - 0.5];
}

/**
 * Earth rotation angle [rad], 0…2π.
 * @see IERS Conventions (2010) equation (5.15)
 */
export function earthRotationAngleRad(epoch: Epoch, ut1MinusTaiS: number): number {
  const [whole, rest] = ut1Days(epoch, ut1MinusTaiS);
  // whole turns of whole days are left out, which keeps the last digits
  const turns = 0.779_057_273_264 + rest + 0.002_737_811_911_354_48 * (whole + rest); // (5.15)
  return 2 * Math.PI * (turns - Math.floor(turns));
}

/**
 * Greenwich mean sidereal time 1982 [rad], 0…2π: the angle that SGP4 and its TEME frame are defined with.
 * @see S. Aoki et al., Astronomy & Astrophysics 105 (1982) 359–361; Vallado et al., AIAA 2006-6753, Appendix C
 */
function greenwichSiderealTime1982Rad(epoch: Epoch, ut1MinusTaiS: number): number {
  const [whole, rest] = ut1Days(epoch, ut1MinusTaiS);
  const T = (whole + rest) / 36_525;
  const seconds = 67_310.54841 + (8_640_184.812866 + (0.093104 - 6.2e-6 * T) * T) * T + 86_400 * rest;
  const turns = seconds / 86_400;
  return 2 * Math.PI * (turns - Math.floor(turns));
}

/** The three steps from GCRF to ITRF, each a rotation of the axes. */
export interface EarthRotation {
  /** GCRF → celestial intermediate frame. */
  readonly celestial: Matrix3;
  readonly rotationAngleRad: number;
  /** Terrestrial intermediate frame → ITRF. */
  readonly pole: Matrix3;
  /** All three together: GCRF → ITRF. */
  readonly gcrfToItrf: Matrix3;
}

/**
 * Rotation from GCRF to ITRF with its parts: within 2 mas with a table of observed values (IAU 2000B for the nutation, no
 * tides below two days); the notices of `orientationNotices` say what an interval outside the table costs.
 * @throws DomainError for an epoch before 1972
 * @see IERS Conventions (2010) §5.4.1, equations (5.1), (5.3), (5.5), (5.10)
 */
export function earthRotation(epoch: Epoch, table: EarthOrientationTable): EarthRotation {
  const orientation = earthOrientation(table, epoch);
  const celestial = celestialMatrix(epoch, orientation);
  const rotationAngleRad = earthRotationAngleRad(epoch, orientation.ut1MinusTaiS);
  const pole = poleMatrix(epoch, orientation);
  return {
    celestial,
    rotationAngleRad,
    pole,
    gcrfToItrf: multiply(pole, multiply(rotationZ(rotationAngleRad), celestial)), // (5.1)
  };
}

/** GCRF → ITRF. */
export function gcrfToItrf(epoch: Epoch, table: EarthOrientationTable): Matrix3 {
  return earthRotation(epoch, table).gcrfToItrf;
}

function celestialMatrix(epoch: Epoch, { dXRad, dYRad }: EarthOrientation): Matrix3 {
  const model = celestialPole(julianCenturiesTT(epoch));
  return intermediateMatrix(model.xRad + dXRad, model.yRad + dYRad, model.sRad);
}

/** GCRF → celestial intermediate frame from X, Y, s: the transpose of equation (5.10). */
function intermediateMatrix(x: number, y: number, sRad: number): Matrix3 {
  const a = 1 / (1 + Math.sqrt(1 - x * x - y * y));
  const pole: Matrix3 = [
    1 - a * x * x,
    -a * x * y,
    -x,
    -a * x * y,
    1 - a * y * y,
    -y,
    x,
    y,
    1 - a * (x * x + y * y),
  ];
  return multiply(rotationZ(-sRad), pole); // (5.10)
}

function poleMatrix(epoch: Epoch, { xPoleRad, yPoleRad }: EarthOrientation): Matrix3 {
  const sPrime = -47e-6 * julianCenturiesTT(epoch) * ARCSECOND; // (5.13)
  return multiply(rotationX(-yPoleRad), multiply(rotationY(-xPoleRad), rotationZ(sPrime))); // (5.3)
}

/**
 * TEME → ITRF by sidereal time 1982 and polar motion, as AIAA 2006-6753 defines the frame.
 * @see Vallado et al., AIAA 2006-6753, Appendix C
 */
export function temeToItrf(epoch: Epoch, table: EarthOrientationTable): Matrix3 {
  const orientation = earthOrientation(table, epoch);
  const angle = greenwichSiderealTime1982Rad(epoch, orientation.ut1MinusTaiS);
  return multiply(poleMatrix(epoch, orientation), rotationZ(angle));
}

/** GCRF → EME2000 (mean equator and equinox of J2000.0): the frame bias, 23 mas. IERS Conventions (2010) §5.5.5. */
export const gcrfToEme2000: Matrix3 = multiply(
  rotationX(0.006_8192 * ARCSECOND),
  multiply(
    rotationY(-0.041_775 * Math.sin(84_381.448 * ARCSECOND) * ARCSECOND),
    rotationZ(-0.0146 * ARCSECOND),
  ),
);

/** Rotation from a frame to GCRF, and whether it turns with the Earth. */
function toGcrf(frame: Frame, epoch: Epoch, table: EarthOrientationTable): Matrix3 {
  switch (frame) {
    case 'GCRF':
      return [1, 0, 0, 0, 1, 0, 0, 0, 1];
    case 'EME2000':
      return transpose(gcrfToEme2000);
    case 'ITRF':
      return transpose(gcrfToItrf(epoch, table));
    case 'TEME':
      return multiply(transpose(gcrfToItrf(epoch, table)), temeToItrf(epoch, table));
  }
}

/**
 * A state in another frame. Velocities of ITRF are relative to the turning axes, the motion of the axis and the length of
 * the day included; the wandering of the pole within the Earth (7e-6 m/s at the geostationary orbit) is left out.
 * @throws DomainError for an epoch before 1972
 */
export function inFrame<To extends Frame>(
  state: StateVector,
  to: To,
  table: EarthOrientationTable,
): StateVector<To> {
  const { frame, epoch, positionM, velocityMps } = state;
  if ((frame as Frame) === to) return state as StateVector<To>;
  const from = toGcrf(frame, epoch, table);
  const position = apply(from, positionM);
  const velocity = apply(
    from,
    frame === 'ITRF' ? subtract(velocityMps, apply(gcrfToItrfRate(epoch, table), position)) : velocityMps,
  );
  const into = transpose(toGcrf(to, epoch, table));
  const turned = apply(into, velocity);
  return {
    frame: to,
    epoch,
    positionM: apply(into, position),
    velocityMps: to === 'ITRF' ? add(turned, apply(gcrfToItrfRate(epoch, table), position)) : turned,
  };
}

/** Rate of the matrix GCRF → ITRF [1/s]; pole and length of day by differences over two hours. */
function gcrfToItrfRate(epoch: Epoch, table: EarthOrientationTable): Matrix3 {
  const halfS = 3600;
  const [before, after] = [later(epoch, -halfS), later(epoch, halfS)];
  const { celestial, rotationAngleRad, pole } = earthRotation(epoch, table);
  const [first, last] = [earthOrientation(table, before), earthOrientation(table, after)];
  const rate = EARTH_ROTATION_RATE_RAD_PER_S * (1 + (last.ut1MinusTaiS - first.ut1MinusTaiS) / (2 * halfS));
  const c = rate * Math.cos(rotationAngleRad);
  const s = rate * Math.sin(rotationAngleRad);
  const turning = multiply([-s, c, 0, -c, -s, 0, 0, 0, 0], celestial);
  const a = celestialMatrix(before, first);
  const b = celestialMatrix(after, last);
  const moving = multiply(
    rotationZ(rotationAngleRad),
    b.map((value, i) => (value - a[i]!) / (2 * halfS)) as unknown as Matrix3,
  );
  return multiply(pole, turning.map((value, i) => value + moving[i]!) as unknown as Matrix3);
}
