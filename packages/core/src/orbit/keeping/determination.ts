/** How well ranges and angles of stations tell the orbit: the covariance of a batch least-squares solution. */
import { lookAnglesTo } from '../../earth/geostationary.ts';
import type { Geodetic } from '../../earth/wgs84.ts';
import { within } from '../../errors.ts';
import { solveLinear } from '../../math/least-squares.ts';
import { taiSecondsOf } from '../arc.ts';
import { ELEMENTS, elementsOf, stateOf } from '../equinoctial.ts';
import { type ForceModel, SURROUNDINGS } from '../forces.ts';
import { manoeuvreAxes } from '../manoeuvre.ts';
import type { Start } from '../propagate.ts';
import { SYNCHRONOUS_RATE_RAD_PER_S } from './synchronous.ts';

const SOURCE = 'orbit determination';
const DAY_S = 86_400;
const DEG = 180 / Math.PI;

export interface TrackingStation {
  readonly place: Geodetic;
  /** Standard deviations of a measurement: noise, and what is the same in all of the arc. */
  readonly rangeErrorM: number;
  readonly rangeBiasM: number;
  readonly angleErrorDeg: number;
  readonly angleBiasDeg: number;
  /** Measurements of range, azimuth and elevation a day, evenly. */
  readonly passesPerDay: number;
}

export interface Determination {
  /** Covariance of radial, tangential, normal position [m] and velocity [m/s] at the end of the arc, 6 × 6. */
  readonly covariance: Float64Array;
  /** Its lower triangular root L, L Lᵀ. */
  readonly lower: Float64Array;
  readonly radialM: number;
  readonly tangentialM: number;
  readonly normalM: number;
  /** Standard deviation of the mean longitude [°] and of its drift [°/d]. */
  readonly longitudeDeg: number;
  readonly driftDegPerDay: number;
  readonly eccentricity: number;
  readonly inclinationDeg: number;
  /** Standard deviation of the mean longitude so many days later [°]. */
  readonly longitudeAfterDeg: (days: number) => number;
  readonly measurements: number;
}

/** Elements in which the solution is made, near 1 each: a/a₀, h, k, p, q, λ. */
const STEP = 1e-7;

/**
 * Covariance of an orbit from an arc of measurements that ends with the state. Motion of two bodies for the partial
 * derivatives, which is what they need; biases are solved for with their standard deviation as knowledge beforehand.
 * @param start state at the end of the arc
 * @param days length of the arc [d], 0.1…60
 * @throws DomainError for measurements that leave the orbit open
 * @see B. D. Tapley, B. E. Schutz, G. H. Born, Statistical Orbit Determination (2004), chapter 4: Λ = Σ HᵀWH + P̄⁻¹
 */
export function determine(
  start: Start,
  model: ForceModel,
  stations: readonly TrackingStation[],
  days: number,
): Determination {
  within('length of the arc', days, 'd', 0.1, 60, SOURCE);
  within('number of stations', stations.length, '', 1, 100, SOURCE);
  const { epoch, positionM, velocityMps } = start.state;
  const gm = model.gmM3PerS2;
  const state0 = Float64Array.of(...positionM, ...velocityMps);
  const elements0 = new Float64Array(ELEMENTS);
  elementsOf(state0, gm, elements0);
  const a0 = elements0[0]!;
  const endTaiS = taiSecondsOf(epoch);
  const around = new Float64Array(SURROUNDINGS);
  const moved = new Float64Array(ELEMENTS);
  const state = new Float64Array(6);

  const shifted = (c: number, by: number): void => {
    moved.set(elements0);
    moved[c]! += c === 0 ? by * a0 : by;
  };
  /** Range [m], azimuth and elevation [rad] from a station at a time, of the elements in `moved`. */
  const observe = (place: Geodetic, timeS: number): readonly [number, number, number] => {
    const a = moved[0]!;
    moved[5]! += (Math.sqrt(gm / a) / a) * timeS;
    stateOf(moved, 0, gm, state);
    const [x, y, z] = [0, 1, 2].map(
      (row) =>
        around[6 + 3 * row]! * state[0]! +
        around[7 + 3 * row]! * state[1]! +
        around[8 + 3 * row]! * state[2]!,
    ) as [number, number, number];
    const { slantRangeM, azimuthDeg, elevationDeg } = lookAnglesTo(place, { xM: x, yM: y, zM: z });
    return [slantRangeM, azimuthDeg / DEG, elevationDeg / DEG];
  };

  const size = ELEMENTS + 3 * stations.length;
  const normal = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  let measurements = 0;
  for (const [index, station] of stations.entries()) {
    const count = Math.max(1, Math.round(station.passesPerDay * days));
    for (let pass = 0; pass < count; pass++) {
      const timeS = -days * DAY_S * (1 - (pass + 0.5) / count);
      model.surroundings(endTaiS + timeS, around, 0);
      const partial = Array.from({ length: ELEMENTS }, (_, c) => {
        shifted(c, STEP);
        const up = observe(station.place, timeS);
        shifted(c, -STEP);
        const down = observe(station.place, timeS);
        return up.map((value, kind) => {
          const difference = value - down[kind]!;
          return (kind === 1 ? Math.sin(difference) : difference) / (2 * STEP);
        });
      });
      shifted(0, 0);
      const elevation = observe(station.place, timeS)[2];
      const angle = station.angleErrorDeg / DEG;
      // an azimuth is as sharp as the beam is: wider by 1/cos near the zenith
      const sigmas = [station.rangeErrorM, angle / Math.cos(elevation), angle];
      for (const [kind, sigma] of sigmas.entries()) {
        const row = new Array<number>(size).fill(0);
        for (let c = 0; c < ELEMENTS; c++) row[c] = partial[c]![kind]!;
        row[ELEMENTS + 3 * index + kind] = kind === 1 ? 1 / Math.cos(elevation) : 1;
        addSquare(normal, row, within('standard deviation', sigma, '', 1e-12, Infinity, SOURCE));
      }
      measurements += 3;
    }
    for (const [kind, bias] of [
      station.rangeBiasM,
      station.angleBiasDeg / DEG,
      station.angleBiasDeg / DEG,
    ].entries()) {
      const at = ELEMENTS + 3 * index + kind;
      // without a bias the unknown is held at zero
      normal[at]![at]! += 1 / Math.max(bias, kind === 0 ? 1e-4 : 1e-10) ** 2;
    }
  }
  const elementsCovariance = inverse(normal).map((row) => row.slice(0, ELEMENTS));
  elementsCovariance.length = ELEMENTS;

  const axes = new Float64Array(9);
  manoeuvreAxes('RTN', state0, 0, axes);
  const toState = Array.from({ length: ELEMENTS }, (_, c) => {
    shifted(c, STEP);
    stateOf(moved, 0, gm, state);
    const up = state.slice();
    shifted(c, -STEP);
    stateOf(moved, 0, gm, state);
    return Array.from({ length: 6 }, (_, i) => {
      const first = i < 3 ? 0 : 3;
      let sum = 0;
      for (let k = 0; k < 3; k++) sum += axes[3 * (i % 3) + k]! * (up[first + k]! - state[first + k]!);
      return sum / (2 * STEP);
    });
  });
  const covariance = new Float64Array(36);
  for (let i = 0; i < 6; i++)
    for (let j = 0; j < 6; j++)
      for (let c = 0; c < ELEMENTS; c++)
        for (let d = 0; d < ELEMENTS; d++)
          covariance[6 * i + j]! += toState[c]![i]! * elementsCovariance[c]![d]! * toState[d]![j]!;

  const variance = (weights: readonly number[]): number =>
    weights.reduce(
      (sum, w, c) => sum + weights.reduce((inner, v, d) => inner + w * v * elementsCovariance[c]![d]!, 0),
      0,
    );
  const driftPerA = -1.5 * SYNCHRONOUS_RATE_RAD_PER_S * DAY_S;
  const longitudeAfterDeg = (after: number): number =>
    Math.sqrt(variance([driftPerA * after, 0, 0, 0, 0, 1])) * DEG;
  const root = (i: number): number => Math.sqrt(covariance[7 * i]!);
  return {
    covariance,
    lower: cholesky(covariance),
    radialM: root(0),
    tangentialM: root(1),
    normalM: root(2),
    longitudeDeg: longitudeAfterDeg(0),
    driftDegPerDay: Math.sqrt(variance([driftPerA, 0, 0, 0, 0, 0])) * DEG,
    eccentricity: Math.sqrt(variance([0, 1, 0, 0, 0, 0]) + variance([0, 0, 1, 0, 0, 0])),
    inclinationDeg: 2 * Math.sqrt(variance([0, 0, 0, 1, 0, 0]) + variance([0, 0, 0, 0, 1, 0])) * DEG,
    longitudeAfterDeg,
    measurements,
  };
}

function addSquare(normal: number[][], row: readonly number[], sigma: number): void {
  for (let i = 0; i < row.length; i++) {
    if (row[i] === 0) continue;
    for (let j = 0; j < row.length; j++) normal[i]![j]! += (row[i]! * row[j]!) / sigma ** 2;
  }
}

/** Inverse of a symmetric matrix, scaled to ones on its diagonal so that metres and radians do not cost digits. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const scale = matrix.map((row, i) => 1 / Math.sqrt(row[i]!));
  const scaled = matrix.map((row, i) => row.map((value, j) => value * scale[i]! * scale[j]!));
  const columns = matrix.map((_, j) =>
    solveLinear(
      scaled,
      matrix.map((__, i) => (i === j ? 1 : 0)),
    ),
  );
  return matrix.map((_, i) => matrix.map((__, j) => columns[j]![i]! * scale[i]! * scale[j]!));
}

/** Lower triangular root of a covariance of six, in which a direction may be known to rounding. */
function cholesky(covariance: Float64Array): Float64Array {
  const lower = new Float64Array(36);
  for (let i = 0; i < 6; i++)
    for (let j = 0; j <= i; j++) {
      let sum = covariance[6 * i + j]!;
      for (let k = 0; k < j; k++) sum -= lower[6 * i + k]! * lower[6 * j + k]!;
      if (i === j) lower[7 * i] = Math.sqrt(Math.max(0, sum));
      else lower[6 * i + j] = lower[7 * j] === 0 ? 0 : sum / lower[7 * j]!;
    }
  return lower;
}
