/** Modified equinoctial elements: no singularity at a circular or an equatorial orbit, so that they lead into GEO. */
import { within } from '../../errors.ts';
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../../math/constants.ts';

/** An orbit by its Keplerian elements, without the place in it. */
export interface OrbitElements {
  readonly semiMajorAxisM: number;
  /** 0 … 1, 1 excluded */
  readonly eccentricity: number;
  /** 0 … 180, 180 excluded */
  readonly inclinationDeg: number;
  readonly argumentOfPerigeeDeg: number;
  readonly ascendingNodeDeg: number;
}

/**
 * p, f, g, h, k in a unit of length: semi-latus rectum; e·cos and e·sin of ω + Ω; tan(i/2)·cos Ω and tan(i/2)·sin Ω.
 * @see M. J. H. Walker, B. Ireland, J. Owens, Celestial Mechanics 36 (1985) 409–419
 */
export type Equinoctial = readonly [p: number, f: number, g: number, h: number, k: number];

/** @param lengthM the unit of length [m] @throws DomainError for elements that are no closed orbit */
export function toEquinoctial(orbit: OrbitElements, lengthM: number): Equinoctial {
  const source = 'equinoctial elements';
  within('semiMajorAxisM', orbit.semiMajorAxisM, 'm', 1e6, 1e9, source);
  within('eccentricity', orbit.eccentricity, '', 0, 0.97, source);
  within('inclinationDeg', orbit.inclinationDeg, '°', 0, 150, source);
  const { eccentricity: e } = orbit;
  const node = orbit.ascendingNodeDeg * RADIANS_PER_DEGREE;
  const perigee = node + orbit.argumentOfPerigeeDeg * RADIANS_PER_DEGREE;
  const tilt = Math.tan((orbit.inclinationDeg * RADIANS_PER_DEGREE) / 2);
  return [
    (orbit.semiMajorAxisM / lengthM) * (1 - e * e),
    e * Math.cos(perigee),
    e * Math.sin(perigee),
    tilt * Math.cos(node),
    tilt * Math.sin(node),
  ];
}

/** The inverse of `toEquinoctial`; angles 0 … 360°. */
export function fromEquinoctial([p, f, g, h, k]: Equinoctial, lengthM: number): OrbitElements {
  const e = Math.hypot(f, g);
  const node = Math.atan2(k, h);
  const degrees = (angle: number): number => (angle * DEGREES_PER_RADIAN + 720) % 360;
  return {
    semiMajorAxisM: (p / (1 - e * e)) * lengthM,
    eccentricity: e,
    inclinationDeg: 2 * Math.atan(Math.hypot(h, k)) * DEGREES_PER_RADIAN,
    argumentOfPerigeeDeg: degrees(Math.atan2(g, f) - node),
    ascendingNodeDeg: degrees(node),
  };
}

/**
 * What an acceleration does to the elements at a true longitude, per unit of acceleration along radius, track and normal:
 * the rows of Gauss' equations in canonical units (μ = 1).
 * @param out 15 numbers: for p, f, g, h, k each the effect of the three components
 * @returns the rate of the true longitude of the undisturbed orbit
 * @see Walker et al. 1985, equations (9)
 */
export function gaussMatrix(
  [p, f, g, h, k]: Equinoctial,
  cosL: number,
  sinL: number,
  out: Float64Array,
): number {
  const w = 1 + f * cosL + g * sinL;
  const root = Math.sqrt(p);
  const turn = h * sinL - k * cosL;
  const half = (root * (1 + h * h + k * k)) / (2 * w);
  out[0] = 0;
  out[1] = (2 * p * root) / w;
  out[2] = 0;
  out[3] = root * sinL;
  out[4] = (root * ((w + 1) * cosL + f)) / w;
  out[5] = (-root * turn * g) / w;
  out[6] = -root * cosL;
  out[7] = (root * ((w + 1) * sinL + g)) / w;
  out[8] = (root * turn * f) / w;
  out[9] = 0;
  out[10] = 0;
  out[11] = half * cosL;
  out[12] = 0;
  out[13] = 0;
  out[14] = half * sinL;
  return Math.sqrt(p) * (w / p) ** 2;
}
