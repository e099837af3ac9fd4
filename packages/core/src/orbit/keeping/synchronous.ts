/** Elements of a nearly geostationary orbit against the equator of date and the turning Earth. */
import { within } from '../../errors.ts';
import type { Vector3 } from '../../math/vector.ts';
import type { Epoch } from '../../time/epoch.ts';
import { taiSecondsOf } from '../arc.ts';
import { ELEMENTS, elementsOf, stateOf } from '../equinoctial.ts';
import { type ForceModel, SURROUNDINGS } from '../forces.ts';
import { propagate, type Start } from '../propagate.ts';

/** Sidereal day [s], of which a satellite that stays over its place needs one a turn (IERS Conventions 2010, table 1.1). */
export const SIDEREAL_DAY_S: number = (2 * Math.PI) / 7.292_115e-5;

/** Rate at which right ascension grows for a satellite that stays over its place [rad/s]. */
export const SYNCHRONOUS_RATE_RAD_PER_S = 7.292_115e-5;

/** Semi-major axis at which the mean motion alone is that of the Earth [m]: (GM/ω²)^(1/3). */
export const SYNCHRONOUS_RADIUS_M: number = Math.cbrt(3.986_004_415e14 / SYNCHRONOUS_RATE_RAD_PER_S ** 2);

/** Speed in that orbit [m/s]. */
export const SYNCHRONOUS_SPEED_MPS: number = SYNCHRONOUS_RADIUS_M * SYNCHRONOUS_RATE_RAD_PER_S;

/**
 * Elements as station keeping has them, against the true equator of date.
 * @see E. M. Soop, Handbook of Geostationary Orbits (1994)
 */
export interface SynchronousElements {
  readonly semiMajorAxisM: number;
  /** East of Greenwich [rad], within half a turn of the place it is told about. */
  readonly meanLongitudeRad: number;
  /** Eccentricity vector, towards the perigee. */
  readonly eccentricity: Plane;
  /** Inclination vector [rad], towards the ascending node. */
  readonly inclinationRad: Plane;
}

/** A vector in the plane of the equator: towards right ascension 0° and 90°. */
export type Plane = readonly [x: number, y: number];

/** The matrix from GCRF to the equator of date that does not turn with the Earth, nine numbers; returns the Earth's angle [rad]. */
function equatorOfDate(around: Float64Array, out: Float64Array): number {
  const [x, y] = [around[6]!, around[7]!];
  const length = Math.hypot(x, y);
  const [c, s] = [x / length, y / length];
  for (let i = 0; i < 3; i++) {
    out[i] = c * around[6 + i]! - s * around[9 + i]!;
    out[3 + i] = s * around[6 + i]! + c * around[9 + i]!;
    out[6 + i] = around[12 + i]!;
  }
  return Math.atan2(y, x);
}

/** Turns `angle` by whole turns to within half a turn of `near` [rad]. */
export function nearAngleRad(angle: number, near: number): number {
  return angle - 2 * Math.PI * Math.round((angle - near) / (2 * Math.PI));
}

/** Numbers that `synchronousWriter` writes: a, λ, ex, ey, ix, iy. */
const NUMBERS = 6;

/** Reads synchronous elements off states; it keeps its arrays. */
export interface SynchronousReader {
  /** Writes a [m], λ [rad], ex, ey, ix, iy [rad] of a state in GCRF into `out` from index `o` on. */
  readonly write: (taiS: number, state: Float64Array, out: Float64Array, o: number) => void;
  /** Writes longitude and latitude (geocentric) of a position [rad], and its radius [m]. */
  readonly place: (taiS: number, state: Float64Array, out: Float64Array) => void;
  /** Direction of the Sun's projection on the equator [rad]: its right ascension. */
  readonly sunRightAscensionRad: (taiS: number) => number;
  /** Unit vector towards the Sun: right ascension 0° and 90° of the equator, north. */
  readonly sunDirection: (taiS: number) => Vector3;
}

/**
 * @param model with a field of degree 2 at least: without one it does not know how the Earth stands
 * @param centreRad longitudes are told within half a turn of it
 * @throws DomainError for a point mass
 */
export function synchronousReader(model: ForceModel, centreRad: number): SynchronousReader {
  within('degree of the field', model.forces.degree, '', 2, Infinity, 'synchronous elements');
  const around = new Float64Array(SURROUNDINGS);
  const turn = new Float64Array(9);
  const turned = new Float64Array(6);
  const elements = new Float64Array(ELEMENTS);
  const look = (taiS: number): number => {
    model.surroundings(taiS, around, 0);
    return equatorOfDate(around, turn);
  };
  const turnInto = (state: Float64Array, s: number): void => {
    for (let i = 0; i < 3; i++)
      turned[s + i] =
        turn[3 * i]! * state[s]! + turn[3 * i + 1]! * state[s + 1]! + turn[3 * i + 2]! * state[s + 2]!;
  };
  const sun = (taiS: number): Vector3 => {
    look(taiS);
    const [x, y, z] = [0, 3, 6].map(
      (row) => turn[row]! * around[0]! + turn[row + 1]! * around[1]! + turn[row + 2]! * around[2]!,
    ) as [number, number, number];
    const distance = Math.hypot(x, y, z);
    return [x / distance, y / distance, z / distance];
  };
  return {
    write: (taiS, state, out, o) => {
      const angle = look(taiS);
      turnInto(state, 0);
      turnInto(state, 3);
      elementsOf(turned, model.gmM3PerS2, elements);
      out[o] = elements[0]!;
      out[o + 1] = nearAngleRad(elements[5]! - angle, centreRad);
      out[o + 2] = elements[2]!;
      out[o + 3] = elements[1]!;
      // tan(i/2) → i
      const [p, q] = [elements[3]!, elements[4]!];
      const half = Math.hypot(p, q);
      const stretch = half === 0 ? 2 : (2 * Math.atan(half)) / half;
      out[o + 4] = stretch * q;
      out[o + 5] = stretch * p;
    },
    place: (taiS, state, out) => {
      model.surroundings(taiS, around, 0);
      const [x, y, z] = [0, 3, 6].map(
        (row) => around[6 + row]! * state[0]! + around[7 + row]! * state[1]! + around[8 + row]! * state[2]!,
      ) as [number, number, number];
      const r = Math.sqrt(x * x + y * y + z * z);
      out[0] = nearAngleRad(Math.atan2(y, x), centreRad);
      out[1] = Math.asin(z / r);
      out[2] = r;
    },
    sunRightAscensionRad: (taiS) => {
      const [x, y] = sun(taiS);
      return Math.atan2(y, x);
    },
    sunDirection: sun,
  };
}

/** A state from synchronous elements, in GCRF [m, m/s]. */
export function synchronousState(
  { semiMajorAxisM, meanLongitudeRad, eccentricity, inclinationRad }: SynchronousElements,
  model: ForceModel,
  epoch: Epoch,
): Float64Array {
  within('degree of the field', model.forces.degree, '', 2, Infinity, 'synchronous elements');
  const around = new Float64Array(SURROUNDINGS);
  const turn = new Float64Array(9);
  model.surroundings(taiSecondsOf(epoch), around, 0);
  const angle = equatorOfDate(around, turn);
  const size = Math.hypot(...inclinationRad);
  const squeeze = size === 0 ? 0.5 : Math.tan(size / 2) / size;
  const elements = Float64Array.of(
    semiMajorAxisM,
    eccentricity[1],
    eccentricity[0],
    squeeze * inclinationRad[1],
    squeeze * inclinationRad[0],
    meanLongitudeRad + angle,
  );
  const turned = new Float64Array(6);
  stateOf(elements, 0, model.gmM3PerS2, turned);
  const out = new Float64Array(6);
  for (const s of [0, 3])
    for (let i = 0; i < 3; i++)
      out[s + i] = turn[i]! * turned[s]! + turn[3 + i]! * turned[s + 1]! + turn[6 + i]! * turned[s + 2]!;
  return out;
}

/** Mean elements of a free flight, twice a day; each is the mean over the sidereal day about its time. */
export interface MeanMotion {
  /** Since the start [s]; the first is half a day after it. */
  readonly timesS: Float64Array;
  readonly longitudeRad: Float64Array;
  readonly ex: Float64Array;
  readonly ey: Float64Array;
  readonly ixRad: Float64Array;
  readonly iyRad: Float64Array;
}

/** Samples of half a day. */
const SAMPLES = 12;

/**
 * How the mean elements move without manoeuvres: the whole force model, averaged over sidereal days, so that terms of a day
 * and shorter fall out and those of the Moon's fortnight and the seasons stay.
 * @param days to cover [sidereal days], at least 1
 */
export function meanMotion(start: Start, model: ForceModel, centreRad: number, days: number): MeanMotion {
  const blocks = Math.max(2, Math.ceil(2 * days));
  const stepS = SIDEREAL_DAY_S / (2 * SAMPLES);
  const count = blocks * SAMPLES;
  const startTaiS = taiSecondsOf(start.state.epoch);
  const reader = synchronousReader(model, centreRad);
  const sums = new Float64Array(blocks * NUMBERS);
  const state = new Float64Array(6);
  const now = new Float64Array(NUMBERS);
  let next = 0;
  // samples stand in the middle of their steps, so that half days meet without a weight of their ends
  const at = (k: number): number => (k + 0.5) * stepS;
  for (const arc of propagate(start, model, { durationS: count * stepS, toleranceM: 1 }))
    for (; next < count && at(next) <= arc.toS; next++) {
      arc.stateAt(at(next), state);
      reader.write(startTaiS + at(next), state, now, 0);
      const block = Math.floor(next / SAMPLES) * NUMBERS;
      for (let c = 0; c < NUMBERS; c++) sums[block + c]! += now[c]! / (2 * SAMPLES);
    }
  const column = (c: number): Float64Array =>
    Float64Array.from(
      { length: blocks - 1 },
      (_, k) => sums[k * NUMBERS + c]! + sums[(k + 1) * NUMBERS + c]!,
    );
  return {
    timesS: Float64Array.from({ length: blocks - 1 }, (_, k) => ((k + 1) * SIDEREAL_DAY_S) / 2),
    longitudeRad: column(1),
    ex: column(2),
    ey: column(3),
    ixRad: column(4),
    iyRad: column(5),
  };
}

/** What a satellite is to have on average when its life on station begins. */
export interface Station {
  readonly longitudeRad: number;
  readonly eccentricity: Plane;
  readonly inclinationRad: Plane;
}

/**
 * A state whose mean elements over its first day are those wanted, at rest over its longitude; found by going to and fro.
 * @param start mass and epoch
 */
export function onStation(station: Station, model: ForceModel, epoch: Epoch, massKg: number): Start {
  let elements: SynchronousElements = {
    semiMajorAxisM: SYNCHRONOUS_RADIUS_M,
    meanLongitudeRad: station.longitudeRad,
    eccentricity: station.eccentricity,
    inclinationRad: station.inclinationRad,
  };
  const startOf = (): Start => {
    const [x, y, z, vx, vy, vz] = synchronousState(elements, model, epoch) as unknown as number[];
    return {
      state: { frame: 'GCRF', epoch, positionM: [x!, y!, z!], velocityMps: [vx!, vy!, vz!] },
      massKg,
    };
  };
  for (let round = 0; round < 4; round++) {
    const mean = meanMotion(startOf(), model, station.longitudeRad, 2);
    const drift = (mean.longitudeRad[2]! - mean.longitudeRad[0]!) / SIDEREAL_DAY_S;
    const { semiMajorAxisM: a, meanLongitudeRad, eccentricity: e, inclinationRad: i } = elements;
    elements = {
      semiMajorAxisM: a + (2 / 3) * (a / SYNCHRONOUS_RATE_RAD_PER_S) * drift,
      meanLongitudeRad: meanLongitudeRad + station.longitudeRad - mean.longitudeRad[0]!,
      eccentricity: [
        e[0] + station.eccentricity[0] - mean.ex[0]!,
        e[1] + station.eccentricity[1] - mean.ey[0]!,
      ],
      inclinationRad: [
        i[0] + station.inclinationRad[0] - mean.ixRad[0]!,
        i[1] + station.inclinationRad[1] - mean.iyRad[0]!,
      ],
    };
  }
  return startOf();
}

/** Right ascension of a satellite at a time after the start [rad], by its mean motion; it grows without end. */
export function ascensions(start: Start, model: ForceModel): (timeS: number) => number {
  const reader = synchronousReader(model, 0);
  const now = new Float64Array(NUMBERS);
  const around = new Float64Array(SURROUNDINGS);
  const { epoch, positionM, velocityMps } = start.state;
  const taiS = taiSecondsOf(epoch);
  reader.write(taiS, Float64Array.of(...positionM, ...velocityMps), now, 0);
  model.surroundings(taiS, around, 0);
  const first = now[1]! + Math.atan2(around[7]!, around[6]!);
  return (timeS) => first + timeS * SYNCHRONOUS_RATE_RAD_PER_S;
}

/** When a satellite next passes a right ascension at or after a time [s after the start], by its mean motion. */
export function passes(
  start: Start,
  model: ForceModel,
): (rightAscensionRad: number, afterS: number) => number {
  const ascension = ascensions(start, model);
  return (rightAscensionRad, afterS) => {
    const turns = (rightAscensionRad - ascension(afterS)) / (2 * Math.PI);
    return afterS + (turns - Math.floor(turns)) * SIDEREAL_DAY_S;
  };
}
