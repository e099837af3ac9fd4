/** A reflector with excited feeds as a gain pattern: the exact field, and a fast one beside it. */
import { DomainError, within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import type { Direction } from '../math/direction.ts';
import type { GainPattern } from './pattern.ts';
import {
  checkedReflector,
  edgeAmplitude,
  electricalSize,
  elementField,
  elementOverlap,
} from './synthesis/aperture.ts';
import { type FieldMap, fieldMap } from './synthesis/field-map.ts';
import { fromPlane, planePoints, type ReflectorFrame, reflectorFrame, toPlane } from './synthesis/frame.ts';

/** A feed by its own beam and its excitation. */
export interface ExcitedFeed {
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  /** Of any common scale. */
  readonly amplitude: number;
  readonly phaseDeg: number;
}

/** Plain data of a feed array, as files hold it. */
export interface FeedArrayData {
  readonly frequencyGHz: number;
  readonly reflectorDiameterM: number;
  readonly focalLengthM: number;
  readonly edgeTaperDb: number;
  readonly boresight: Direction;
  readonly feeds: readonly ExcitedFeed[];
}

/** What a feed array comes to in numbers: beams about the axis, and complex excitations that radiate unit power. */
export interface FeedArray {
  readonly frame: ReflectorFrame;
  /** πD/λ. */
  readonly ka: number;
  readonly edge: number;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

const SOURCE = 'feed array';

/**
 * Reads a feed array, scaled so that (πD/λ)²|E|² is its directivity.
 * @throws DomainError for no feed, no power, or figures outside the ranges of `Reflector`
 */
export function feedArray(data: FeedArrayData): FeedArray {
  const { feeds, edgeTaperDb } = data;
  checkedReflector({ diameterM: data.reflectorDiameterM, focalLengthM: data.focalLengthM, edgeTaperDb });
  const ka = electricalSize(data.reflectorDiameterM, data.frequencyGHz);
  within('number of feeds', feeds.length, '', 1, 1000, SOURCE);
  const frame = reflectorFrame(data.boresight);
  const { u, v } = planePoints(frame, feeds);
  const edge = edgeAmplitude(edgeTaperDb);
  const part = (wave: (angle: number) => number): Float64Array =>
    Float64Array.from(feeds, ({ amplitude, phaseDeg }) => amplitude * wave(phaseDeg * RADIANS_PER_DEGREE));
  const real = part(Math.cos);
  const imaginary = part(Math.sin);
  let power = 0;
  for (let i = 0; i < feeds.length; i++)
    for (let j = 0; j <= i; j++) {
      const overlap = elementOverlap(ka * Math.hypot(u[i]! - u[j]!, v[i]! - v[j]!), edge);
      power += (i === j ? 1 : 2) * overlap * (real[i]! * real[j]! + imaginary[i]! * imaginary[j]!);
    }
  if (!(power > 0)) throw new DomainError('radiated power', power, '', Number.MIN_VALUE, Infinity, SOURCE);
  const scale = 1 / Math.sqrt(power);
  return {
    frame,
    ka,
    edge,
    u,
    v,
    real: real.map((value) => value * scale),
    imaginary: imaginary.map((value) => value * scale),
  };
}

/** Directivity of a feed array in a direction before the reflector, each element in closed form [dBi]. */
export function feedArrayDirectivityDbi(array: FeedArray, direction: Direction): number {
  const [u, v] = toPlane(array.frame, direction);
  let real = 0;
  let imaginary = 0;
  for (let i = 0; i < array.u.length; i++) {
    const field = elementField(array.ka * Math.hypot(u - array.u[i]!, v - array.v[i]!), array.edge);
    real += array.real[i]! * field;
    imaginary += array.imaginary[i]! * field;
  }
  return 20 * Math.log10(array.ka) + 10 * Math.log10(real * real + imaginary * imaginary);
}

/** Directivity that is taken for directions behind the reflector, of which the aperture says nothing [dBi]. */
const BEHIND_DBI = -10;

/**
 * Pattern of a feed array: directivity about the reflector, spill-over and losses left out. The field of an aperture is
 * band-limited in direction cosines, so it is kept on a lattice finer than that and read between its points: within
 * 0.001 dB of the closed form down to 30 dB below the peak. Behind the reflector, −10 dBi.
 *
 * Measured on one core at 2.6 GHz: see `bench/coverage.bench.ts`.
 * @throws DomainError, see `feedArray`
 */
export function feedArrayPattern(data: FeedArrayData): GainPattern {
  const array = feedArray(data);
  const map = fieldMap(array);
  const { peakGainDbi, peakDirection } = peakOf(array, map);
  return {
    peakGainDbi,
    peakDirection,
    gains: (azimuthsDeg, elevationsDeg, outGainDbi) =>
      gains(array, map, azimuthsDeg, elevationsDeg, outGainDbi),
  };
}

/** Angle up to which the series below serve [rad]: 14.3°, more than the Earth takes up from the orbit. */
const SMALL_RAD = 0.25;

/** Sine of a small angle, to 1e-16: series to the eleventh power. */
function smallSine(x: number): number {
  const q = x * x;
  return x * (1 - (q / 6) * (1 - (q / 20) * (1 - (q / 42) * (1 - (q / 72) * (1 - q / 110)))));
}

function gains(
  array: FeedArray,
  map: FieldMap,
  azimuthsDeg: Float64Array,
  elevationsDeg: Float64Array,
  outGainDbi: Float64Array,
): void {
  const [ux, , uz] = array.frame.u;
  const [vx, vy, vz] = array.frame.v;
  const [wx, wy, wz] = array.frame.w;
  const gainDb = 20 * Math.log10(array.ka);
  for (let i = 0; i < azimuthsDeg.length; i++) {
    const az = azimuthsDeg[i]! * RADIANS_PER_DEGREE;
    const el = elevationsDeg[i]! * RADIANS_PER_DEGREE;
    let sinAz: number;
    let y: number;
    let cosAz: number;
    let cosEl: number;
    if (az < SMALL_RAD && az > -SMALL_RAD && el < SMALL_RAD && el > -SMALL_RAD) {
      sinAz = smallSine(az);
      y = smallSine(el);
      cosAz = Math.sqrt(1 - sinAz * sinAz);
      cosEl = Math.sqrt(1 - y * y);
    } else {
      sinAz = Math.sin(az);
      y = Math.sin(el);
      cosAz = Math.cos(az);
      cosEl = Math.cos(el);
    }
    const x = cosEl * sinAz;
    const z = cosEl * cosAz;
    if (!(wx * x + wy * y + wz * z > 0)) {
      outGainDbi[i] = Number.isNaN(x + y) ? Number.NaN : BEHIND_DBI;
      continue;
    }
    const power = map.power(ux * x + uz * z, vx * x + vy * y + vz * z);
    outGainDbi[i] = gainDb + 10 * Math.log10(power);
  }
}

/** Highest directivity: the highest of points a quarter of a beamwidth apart, then downhill no more. */
function peakOf(array: FeedArray, map: FieldMap): Pick<GainPattern, 'peakGainDbi' | 'peakDirection'> {
  const step = Math.PI / array.ka / 4;
  let best = { u: array.u[0]!, v: array.v[0]!, power: 0 };
  for (let i = 0; i < array.u.length; i++)
    for (let a = -4; a <= 4; a++)
      for (let b = -4; b <= 4; b++) {
        const [u, v] = [array.u[i]! + a * step, array.v[i]! + b * step];
        const power = u * u + v * v < 1 ? map.power(u, v) : 0;
        if (power > best.power) best = { u, v, power };
      }
  for (let reach = step / 2; reach > 1e-4 * step; ) {
    const here = best;
    for (const [a, b] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const [u, v] = [here.u + a * reach, here.v + b * reach];
      const power = u * u + v * v < 1 ? map.power(u, v) : 0;
      if (power > best.power) best = { u, v, power };
    }
    if (best === here) reach /= 2;
  }
  const peakDirection = fromPlane(array.frame, best.u, best.v);
  return { peakDirection, peakGainDbi: feedArrayDirectivityDbi(array, peakDirection) };
}
