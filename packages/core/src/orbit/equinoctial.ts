/** Equinoctial elements: without a singular point but the orbit that runs exactly backwards over the equator. */
import { DomainError, within } from '../errors.ts';
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../math/constants.ts';
import type { Vector3 } from '../math/vector.ts';

const SOURCE = 'equinoctial elements';

/** Elements of an orbit in the frame of the state from which they come. */
export interface Equinoctial {
  readonly semiMajorAxisM: number;
  /** e sin(ω + Ω) */
  readonly h: number;
  /** e cos(ω + Ω) */
  readonly k: number;
  /** tan(i/2) sin Ω */
  readonly p: number;
  /** tan(i/2) cos Ω */
  readonly q: number;
  /** M + ω + Ω [rad] */
  readonly meanLongitudeRad: number;
}

/** Number of elements in the arrays below: a [m], h, k, p, q, λ [rad]. */
export const ELEMENTS = 6;

/**
 * Elements of a position and velocity, into `out`.
 * @param state x, y, z [m], vx, vy, vz [m/s]
 * @throws DomainError when the orbit is not closed, or runs backwards over the equator
 * @see D. A. Danielson et al., Semianalytic Satellite Theory, NPS-MA-95-002 (1995) §2.1.5
 */
export function elementsOf(state: Float64Array, gm: number, out: Float64Array): void {
  const [x, y, z, vx, vy, vz] = state as unknown as [number, number, number, number, number, number];
  const r = Math.sqrt(x * x + y * y + z * z);
  const v2 = vx * vx + vy * vy + vz * vz;
  const a = 1 / (2 / r - v2 / gm);
  if (!(a > 0 && Number.isFinite(a))) throw new DomainError('semi-major axis', a, 'm', 0, Infinity, SOURCE);
  const cx = y * vz - z * vy;
  const cy = z * vx - x * vz;
  const cz = x * vy - y * vx;
  const c = Math.sqrt(cx * cx + cy * cy + cz * cz);
  const [wx, wy, wz] = [cx / c, cy / c, cz / c];
  within('cosine of the inclination', wz, '', -1 + 1e-9, 1 + 1e-15, SOURCE);
  const p = wx / (1 + wz);
  const q = -wy / (1 + wz);
  const frame = new Float64Array(6);
  axes(p, q, frame);
  const ex = (vy * cz - vz * cy) / gm - x / r;
  const ey = (vz * cx - vx * cz) / gm - y / r;
  const ez = (vx * cy - vy * cx) / gm - z / r;
  const h = ex * frame[3]! + ey * frame[4]! + ez * frame[5]!;
  const k = ex * frame[0]! + ey * frame[1]! + ez * frame[2]!;
  const X = x * frame[0]! + y * frame[1]! + z * frame[2]!;
  const Y = x * frame[3]! + y * frame[4]! + z * frame[5]!;
  const root = Math.sqrt(1 - h * h - k * k);
  const b = 1 / (1 + root);
  const sinF = h + ((1 - h * h * b) * Y - h * k * b * X) / (a * root);
  const cosF = k + ((1 - k * k * b) * X - h * k * b * Y) / (a * root);
  out[0] = a;
  out[1] = h;
  out[2] = k;
  out[3] = p;
  out[4] = q;
  out[5] = Math.atan2(sinF, cosF) + h * cosF - k * sinF;
}

/** Axes f and g of the orbit's plane, three numbers each. */
function axes(p: number, q: number, out: Float64Array): void {
  const c = 1 / (1 + p * p + q * q);
  out[0] = (1 - p * p + q * q) * c;
  out[1] = 2 * p * q * c;
  out[2] = -2 * p * c;
  out[3] = 2 * p * q * c;
  out[4] = (1 + p * p - q * q) * c;
  out[5] = 2 * q * c;
}

/** Eccentric longitude F of a mean longitude λ = F + h cos F − k sin F, by Newton's method. */
function eccentricLongitudeRad(lambda: number, h: number, k: number): number {
  let F = lambda;
  for (let i = 0; i < 30; i++) {
    const s = Math.sin(F);
    const c = Math.cos(F);
    const step = (F + h * c - k * s - lambda) / (1 - h * s - k * c);
    // far from the root of an eccentric orbit a whole step may leave its basin
    F -= Math.max(-1, Math.min(1, step));
    if (Math.abs(step) < 1e-9) break; // the next step is its square
  }
  return F;
}

/**
 * Position and velocity of elements, into `out` from index `o` on.
 * @param elements from index `e` on
 * @see Danielson et al. (1995) §2.1.4
 */
export function stateOf(elements: Float64Array, e: number, gm: number, out: Float64Array, o = 0): void {
  const a = elements[e]!;
  const h = elements[e + 1]!;
  const k = elements[e + 2]!;
  const p = elements[e + 3]!;
  const q = elements[e + 4]!;
  const F = eccentricLongitudeRad(elements[e + 5]!, h, k);
  const s = Math.sin(F);
  const c = Math.cos(F);
  const b = 1 / (1 + Math.sqrt(1 - h * h - k * k));
  const X = a * ((1 - h * h * b) * c + h * k * b * s - k);
  const Y = a * ((1 - k * k * b) * s + h * k * b * c - h);
  const rate = Math.sqrt(gm / a) / (1 - h * s - k * c);
  const vX = rate * (h * k * b * c - (1 - h * h * b) * s);
  const vY = rate * ((1 - k * k * b) * c - h * k * b * s);
  const n = 1 / (1 + p * p + q * q);
  const fx = (1 - p * p + q * q) * n;
  const fy = 2 * p * q * n;
  const fz = -2 * p * n;
  const gy = (1 + p * p - q * q) * n;
  const gz = 2 * q * n;
  out[o] = X * fx + Y * fy;
  out[o + 1] = X * fy + Y * gy;
  out[o + 2] = X * fz + Y * gz;
  out[o + 3] = vX * fx + vY * fy;
  out[o + 4] = vX * fy + vY * gy;
  out[o + 5] = vX * fz + vY * gz;
}

/**
 * Rates of the elements under an acceleration beside the central one, into `out`; the rate of λ is without the mean motion.
 * @param state position and velocity of the elements
 * @param acceleration [m/s²]
 * @see Danielson et al. (1995) §2.1.7, equations (4) and (5): Gauss' form of the variation of parameters
 */
export function elementRates(
  elements: Float64Array,
  e: number,
  state: Float64Array,
  s: number,
  acceleration: Float64Array,
  c: number,
  gm: number,
  out: Float64Array,
  o: number,
): void {
  const a = elements[e]!;
  const h = elements[e + 1]!;
  const k = elements[e + 2]!;
  const p = elements[e + 3]!;
  const q = elements[e + 4]!;
  const x = state[s]!;
  const y = state[s + 1]!;
  const z = state[s + 2]!;
  const vx = state[s + 3]!;
  const vy = state[s + 4]!;
  const vz = state[s + 5]!;
  const n = 1 / (1 + p * p + q * q);
  const fx = (1 - p * p + q * q) * n;
  const fy = 2 * p * q * n;
  const fz = -2 * p * n;
  const gy = (1 + p * p - q * q) * n;
  const gz = 2 * q * n;
  const wx = 2 * p * n;
  const wy = -2 * q * n;
  const wz = (1 - p * p - q * q) * n;
  const X = x * fx + y * fy + z * fz;
  const Y = x * fy + y * gy + z * gz;
  const vX = vx * fx + vy * fy + vz * fz;
  const vY = vx * fy + vy * gy + vz * gz;
  const ax = acceleration[c]!;
  const ay = acceleration[c + 1]!;
  const az = acceleration[c + 2]!;
  const aF = ax * fx + ay * fy + az * fz;
  const aG = ax * fy + ay * gy + az * gz;
  const aW = ax * wx + ay * wy + az * wz;
  const A = Math.sqrt(gm * a);
  const B = Math.sqrt(1 - h * h - k * k);
  const turn = ((q * Y - p * X) * aW) / (A * B);
  const dh = ((2 * vX * Y - X * vY) * aF - X * vX * aG) / gm + k * turn;
  const dk = ((2 * X * vY - vX * Y) * aG - Y * vY * aF) / gm - h * turn;
  const tilt = aW / (2 * A * B * n);
  out[o] = ((2 * a * a) / gm) * (vX * aF + vY * aG);
  out[o + 1] = dh;
  out[o + 2] = dk;
  out[o + 3] = tilt * Y;
  out[o + 4] = tilt * X;
  out[o + 5] = (-2 / A) * (X * aF + Y * aG) + (k * dh - h * dk) / (1 + B) + B * turn;
}

/** Elements as named values. @throws DomainError as `elementsOf` */
export function equinoctial(positionM: Vector3, velocityMps: Vector3, gm: number): Equinoctial {
  const out = new Float64Array(ELEMENTS);
  elementsOf(Float64Array.of(...positionM, ...velocityMps), gm, out);
  const [semiMajorAxisM, h, k, p, q, meanLongitudeRad] = out as unknown as number[];
  return {
    semiMajorAxisM: semiMajorAxisM!,
    h: h!,
    k: k!,
    p: p!,
    q: q!,
    meanLongitudeRad: meanLongitudeRad!,
  };
}

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

/** The elements above without the place in the orbit: a in a unit of length, h, k, p, q. */
export type SlowElements = readonly [a: number, h: number, k: number, p: number, q: number];

/** @param lengthM the unit of length [m] @throws DomainError for elements that are no closed orbit */
export function toEquinoctial(orbit: OrbitElements, lengthM: number): SlowElements {
  within('semiMajorAxisM', orbit.semiMajorAxisM, 'm', 1e6, 1e9, SOURCE);
  within('eccentricity', orbit.eccentricity, '', 0, 0.97, SOURCE);
  within('inclinationDeg', orbit.inclinationDeg, '°', 0, 150, SOURCE);
  const { eccentricity: e } = orbit;
  const node = orbit.ascendingNodeDeg * RADIANS_PER_DEGREE;
  const perigee = node + orbit.argumentOfPerigeeDeg * RADIANS_PER_DEGREE;
  const tilt = Math.tan((orbit.inclinationDeg * RADIANS_PER_DEGREE) / 2);
  return [
    orbit.semiMajorAxisM / lengthM,
    e * Math.sin(perigee),
    e * Math.cos(perigee),
    tilt * Math.sin(node),
    tilt * Math.cos(node),
  ];
}

/** The inverse of `toEquinoctial`; angles 0 … 360°. */
export function fromEquinoctial([a, h, k, p, q]: SlowElements, lengthM: number): OrbitElements {
  const node = Math.atan2(p, q);
  const degrees = (angle: number): number => (angle * DEGREES_PER_RADIAN + 720) % 360;
  return {
    semiMajorAxisM: a * lengthM,
    eccentricity: Math.hypot(h, k),
    inclinationDeg: 2 * Math.atan(Math.hypot(p, q)) * DEGREES_PER_RADIAN,
    argumentOfPerigeeDeg: degrees(Math.atan2(h, k) - node),
    ascendingNodeDeg: degrees(node),
  };
}

/**
 * What an acceleration does to a, h, k, p, q at a true longitude, per unit of acceleration along radius, track and normal: the rows of
 * Gauss' equations in canonical units (μ = 1).
 * @param elements a, h, k, p, q
 * @param out 15 numbers: for each element the effect of the three components
 * @returns the rate of the true longitude of the undisturbed orbit
 * @see M. J. H. Walker, B. Ireland, J. Owens, Celestial Mechanics 36 (1985) 409–419, equations (9), with f = k, g = h, h = q, k = p
 */
export function gaussMatrix(
  elements: ArrayLike<number>,
  cosL: number,
  sinL: number,
  out: Float64Array,
): number {
  const a = elements[0]!;
  const h = elements[1]!;
  const k = elements[2]!;
  const p = elements[3]!;
  const q = elements[4]!;
  const parameter = a * (1 - h * h - k * k);
  const w = 1 + k * cosL + h * sinL;
  const root = Math.sqrt(parameter);
  const turn = ((q * sinL - p * cosL) * root) / w;
  const half = (root * (1 + p * p + q * q)) / (2 * w);
  const size = (2 * a * a) / root;
  out[0] = size * (k * sinL - h * cosL);
  out[1] = size * w;
  out[2] = 0;
  out[3] = -root * cosL;
  out[4] = (root * ((w + 1) * sinL + h)) / w;
  out[5] = turn * k;
  out[6] = root * sinL;
  out[7] = (root * ((w + 1) * cosL + k)) / w;
  out[8] = -turn * h;
  out[9] = 0;
  out[10] = 0;
  out[11] = half * sinL;
  out[12] = 0;
  out[13] = 0;
  out[14] = half * cosL;
  return (root * w * w) / (parameter * parameter);
}
