/** What the Earth's shape, the Sun and the Moon do to a geostationary orbit in the long run. */
import { within } from '../../errors.ts';
import type { Vector3 } from '../../math/vector.ts';
import { type Epoch, julianCenturiesTT } from '../../time/epoch.ts';
import { egm96 } from '../egm96.ts';
import {
  ASTRONOMICAL_UNIT_M,
  GM_MOON_M3_PER_S2,
  GM_SUN_M3_PER_S2,
  type Sail,
  SUNLIGHT_PRESSURE_PA,
} from '../forces.ts';
import { type GravityField, gravityKernel } from '../gravity.ts';
import {
  type Plane,
  SYNCHRONOUS_RADIUS_M,
  SYNCHRONOUS_RATE_RAD_PER_S,
  SYNCHRONOUS_SPEED_MPS,
} from './synchronous.ts';

const SOURCE = 'E. M. Soop, Handbook of Geostationary Orbits (1994)';
const DAY_S = 86_400;
const YEAR_S = 365.25 * DAY_S;

export interface LongitudeDrift {
  /** Along the motion, positive east [m/s²]. */
  readonly accelerationMps2: number;
  /** Of the mean longitude, positive east [°/d²]: against the push. */
  readonly longitudeDegPerDay2: number;
  /** Velocity that holds the longitude, per year [m/s]. */
  readonly deltaVMpsPerYear: number;
}

/**
 * The push of the Earth's field along the equator at rest over a longitude, and what it does.
 * @param longitudeDeg [deg] east, −360…360
 * @see Soop: λ̈ = −3 a/r
 */
export function longitudeDrift(longitudeDeg: number, field: GravityField = egm96()): LongitudeDrift {
  const l = (within('longitudeDeg', longitudeDeg, '°', -360, 360, SOURCE) * Math.PI) / 180;
  const degree = Math.min(8, field.degree);
  const { accelerationMps2: push } = gravityKernel(field, degree, degree, 'central').evaluate([
    SYNCHRONOUS_RADIUS_M * Math.cos(l),
    SYNCHRONOUS_RADIUS_M * Math.sin(l),
    0,
  ]);
  const accelerationMps2 = push[1] * Math.cos(l) - push[0] * Math.sin(l);
  const rad = (-3 * accelerationMps2) / SYNCHRONOUS_RADIUS_M;
  return {
    accelerationMps2,
    longitudeDegPerDay2: ((rad * 180) / Math.PI) * DAY_S ** 2,
    deltaVMpsPerYear: Math.abs(accelerationMps2) * YEAR_S,
  };
}

export interface InclinationDrift {
  /** Rate of the inclination vector [°/yr]. */
  readonly rateDegPerYear: Plane;
  readonly sizeDegPerYear: number;
  /** Direction of the drift, as a right ascension [deg]. */
  readonly directionDeg: number;
  /** Longitude of the Moon's node on the ecliptic [deg]. */
  readonly moonNodeDeg: number;
  /** Velocity that holds the inclination, per year [m/s]. */
  readonly deltaVMpsPerYear: number;
}

const OBLIQUITY_RAD = 0.409_092_6; // at J2000.0, 23.4393°
const MOON_INCLINATION_RAD = 0.089_804_1; // 5.1454° to the ecliptic

/**
 * The drift of the inclination vector of an equatorial orbit under Sun and Moon, averaged over their turns: it swings with
 * the Moon's node, over 18.6 years. A body whose orbit has the normal u turns the pole w of the satellite's orbit by
 * −¾ (GM/d³n)(w·u) u × w; at w = z that moves the inclination vector along −uz (ux, uy).
 * @see Soop; J. L. Simon et al., Astronomy and Astrophysics 282 (1994) 663 for the Moon's node
 */
export function inclinationDrift(epoch: Epoch): InclinationDrift {
  const T = julianCenturiesTT(epoch);
  const node = ((125.044_55 - 1934.136_26 * T) * Math.PI) / 180;
  const rate: [number, number] = [0, 0];
  const add = (gm: number, distanceM: number, eccentricity: number, [x, y, z]: Vector3): void => {
    const meanDistanceM = distanceM * Math.sqrt(1 - eccentricity ** 2); // of which d⁻³ is the mean of d⁻³
    const rateRadPerS = (0.75 * gm) / meanDistanceM ** 3 / SYNCHRONOUS_RATE_RAD_PER_S;
    rate[0] -= rateRadPerS * z * x;
    rate[1] -= rateRadPerS * z * y;
  };
  const [ce, se] = [Math.cos(OBLIQUITY_RAD), Math.sin(OBLIQUITY_RAD)];
  add(GM_SUN_M3_PER_S2, ASTRONOMICAL_UNIT_M, 0.0167, [0, -se, ce]);
  const [cm, sm] = [Math.cos(MOON_INCLINATION_RAD), Math.sin(MOON_INCLINATION_RAD)];
  // pole of the Moon's orbit in the ecliptic, then turned by the obliquity about the equinox
  const [px, py, pz] = [sm * Math.sin(node), -sm * Math.cos(node), cm];
  add(GM_MOON_M3_PER_S2, 383_397_772, 0.0549, [px, ce * py - se * pz, se * py + ce * pz]);
  const deg = (180 / Math.PI) * YEAR_S;
  const rateDegPerYear: Plane = [rate[0] * deg, rate[1] * deg];
  const sizeDegPerYear = Math.hypot(...rateDegPerYear);
  return {
    rateDegPerYear,
    sizeDegPerYear,
    directionDeg: (Math.atan2(rateDegPerYear[1], rateDegPerYear[0]) * 180) / Math.PI,
    moonNodeDeg: ((((node * 180) / Math.PI) % 360) + 360) % 360,
    deltaVMpsPerYear: ((sizeDegPerYear * Math.PI) / 180) * SYNCHRONOUS_SPEED_MPS,
  };
}

export interface EccentricityCircle {
  /** Of the circle that sunlight draws with the eccentricity vector over a year. */
  readonly radius: number;
  /** Change per day. */
  readonly ratePerDay: number;
}

const SUN_RATE_RAD_PER_S = (2 * Math.PI) / (365.242_19 * DAY_S);

/**
 * What the pressure of sunlight does to the eccentricity vector: it moves ahead of the Sun by a right angle, once round in a year.
 * @see Soop: ė = 3/2 P σ/V
 */
export function eccentricityCircle(sail: Sail, massKg: number): EccentricityCircle {
  within('mass', massKg, 'kg', Number.MIN_VALUE, 1e7, SOURCE);
  const push = ((sail.pressurePa ?? SUNLIGHT_PRESSURE_PA) * sail.reflectivity * sail.areaM2) / massKg;
  const ratePerS = (1.5 * push) / SYNCHRONOUS_SPEED_MPS;
  return { radius: ratePerS / SUN_RATE_RAD_PER_S, ratePerDay: ratePerS * DAY_S };
}
