/**
 * Gain of a beam from a satellite that moves within its box and points as well as it can: where it should be, at worst over
 * a stated set of states, or exceeded with a confidence. Each state is followed exactly; nothing is linearised.
 */
import type { GainPattern } from '@ortak/core/antenna';
import { type Attitude, directionsFrom, type GroundColumns, groundColumns } from '@ortak/core/earth';
import { within } from '@ortak/core/errors';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { Programme, Satellite } from '@ortak/model';
import { figuresOf, inputLine } from '../inputs.ts';
import {
  type Deviations,
  deviationsOf,
  ends,
  nominalState,
  type SatelliteState,
  stateOf,
  statisticalStates,
  worstStates,
} from './states.ts';

/** Which gain is meant. */
export type GeometryCase =
  | { readonly kind: 'nominal' }
  | { readonly kind: 'worst' }
  | { readonly kind: 'statistical'; readonly confidencePercent: number };

/** A satellite with the geometry in which its gains are meant; nominal where none is named. */
export type SatelliteIn = Satellite & { readonly geometry?: GeometryCase };

/** A programme whose beams all give their gains in a geometry. */
export function inGeometry(programme: Programme, geometry: GeometryCase): Programme {
  return {
    ...programme,
    satellites: programme.satellites.map((satellite): SatelliteIn => ({ ...satellite, geometry })),
  };
}

/** The geometry in words, as it follows the name of a quantity; nothing for the nominal one. */
export function geometryWords(geometry: GeometryCase): string {
  if (geometry.kind === 'nominal') return '';
  return geometry.kind === 'worst' ? ' (worst case)' : ` (${geometry.confidencePercent} % of the time)`;
}

/** The deviations that a geometry rests on, and over how many states. */
export function geometryLines(satellite: Satellite, geometry: GeometryCase): WorkingLine[] {
  if (geometry.kind === 'nominal') return [];
  const { stationKeeping: kept, pointing } = satellite;
  const inputs = [
    ['Δλ', 'Half-width of the box in longitude', kept?.longitudeHalfWidthDeg],
    ['i', 'Largest inclination', kept?.inclinationDeg],
    ['e', 'Largest eccentricity', kept?.eccentricity],
    ['κ', 'Yaw of the satellite', pointing?.yawDeg],
    ['bφ', 'Bound of the constant error in roll', pointing?.bias?.rollDeg],
    ['bθ', 'Bound of the constant error in pitch', pointing?.bias?.pitchDeg],
    ['bψ', 'Bound of the constant error in yaw', pointing?.bias?.yawDeg],
    ['σφ', 'Standard deviation in roll', pointing?.random?.rollDeg],
    ['σθ', 'Standard deviation in pitch', pointing?.random?.pitchDeg],
    ['σψ', 'Standard deviation in yaw', pointing?.random?.yawDeg],
    ['δ', 'Half-cone of the random error, 99.73 %', pointing?.halfConeDeg],
  ] as const;
  const deviations = deviationsOf(satellite);
  const states =
    geometry.kind === 'worst'
      ? worstStates(deviations).length
      : statisticalStates(deviations, deviations.bias).length;
  return [
    ...inputs.flatMap(([symbol, label, figure]) =>
      figure === undefined ? [] : [inputLine(symbol, label, figure)],
    ),
    line(
      'N',
      'States of the satellite',
      states,
      '',
      geometry.kind === 'worst'
        ? 'corners of box, distance and errors at their bounds (bias and 3 σ), eight moments of the day'
        : 'equal weight, for the worst signs of the constant errors (ECSS-E-ST-60-10C, mixed statistics)',
    ),
  ];
}

/** What to know of a geometry: that the programme states no deviations, so that it is the nominal one. */
export function geometryNotices(satellite: Satellite, geometry: GeometryCase): Notice[] {
  const stated = figuresOf([satellite.stationKeeping, satellite.pointing]);
  if (geometry.kind === 'nominal' || stated.some(({ value }) => value !== 0)) return [];
  return [
    {
      code: 'geometry.no-deviations',
      source: satellite.at,
      message: `Satellite ${satellite.name} states neither stationKeeping nor pointing, so every case is the nominal one.`,
    },
  ];
}

/** Gains in each of several states, handed on one state after the other. */
function overStates(
  pattern: GainPattern,
  states: readonly SatelliteState[],
  ground: GroundColumns,
  take: (gainsDbi: Float64Array, state: number) => void,
): void {
  const count = ground.xM.length;
  const [azimuths, elevations, gains] = [
    new Float64Array(count),
    new Float64Array(count),
    new Float64Array(count),
  ];
  for (const [k, { place, turn }] of states.entries()) {
    directionsFrom(place, turn, ground, azimuths, elevations);
    pattern.gains(azimuths, elevations, gains);
    take(gains, k);
  }
}

/** The lowest gain of all states; NaN where one of them does not see the point. */
function lowest(
  pattern: GainPattern,
  states: readonly SatelliteState[],
  ground: GroundColumns,
): { readonly gains: Float64Array; readonly state: Int32Array } {
  const gains = new Float64Array(ground.xM.length).fill(Number.POSITIVE_INFINITY);
  const state = new Int32Array(gains.length);
  overStates(pattern, states, ground, (here, k) => {
    for (let i = 0; i < here.length; i++)
      if (!(here[i]! >= gains[i]!)) {
        gains[i] = Number.isNaN(gains[i]!) ? Number.NaN : here[i]!;
        state[i] = k;
      }
  });
  return { gains, state };
}

/** What is exceeded in `percent` of the states; NaN where the point is out of sight for longer than the rest. */
function exceeded(
  pattern: GainPattern,
  states: readonly SatelliteState[],
  ground: GroundColumns,
  percent: number,
): Float64Array {
  const count = ground.xM.length;
  // the lowest few of each point, in order: more are not asked for
  const rank = Math.min(states.length - 1, Math.max(0, (1 - percent / 100) * states.length - 0.5));
  const kept = Math.min(states.length, Math.floor(rank) + 2);
  const low = new Float64Array(count * kept).fill(Number.POSITIVE_INFINITY);
  overStates(pattern, states, ground, (here) => {
    for (let i = 0; i < count; i++) {
      const gain = Number.isNaN(here[i]!) ? Number.NEGATIVE_INFINITY : here[i]!;
      const end = i * kept + kept - 1;
      if (!(gain < low[end]!)) continue;
      let at = end;
      for (; at > i * kept && low[at - 1]! > gain; at--) low[at] = low[at - 1]!;
      low[at] = gain;
    }
  });
  const whole = Math.floor(rank);
  const part = rank - whole;
  return Float64Array.from({ length: count }, (_, i) => {
    const below = low[i * kept + whole]!;
    if (part === 0 || kept === whole + 1) return Number.isFinite(below) ? below : Number.NaN;
    const value = below + part * (low[i * kept + whole + 1]! - below);
    return Number.isFinite(value) ? value : Number.NaN;
  });
}

/** Points of a set of columns. */
const pick = ({ xM, yM, zM }: GroundColumns, indices: readonly number[]): GroundColumns => ({
  xM: Float64Array.from(indices, (i) => xM[i]!),
  yM: Float64Array.from(indices, (i) => yM[i]!),
  zM: Float64Array.from(indices, (i) => zM[i]!),
});

/**
 * Gains of a pattern under deviations.
 *
 * Statistically they are those exceeded in so many percent of the time by a satellite whose biases have the signs that are
 * worst for the point: constant errors at their bounds, random ones by their distribution.
 * @param latitudesDeg geodetic [deg]
 * @param longitudesDeg [deg] east, same length
 * @returns [dBi]; NaN where the satellite is below the horizon
 * @throws DomainError for a confidence outside 50…99.9 %, or deviations out of range
 * @see ECSS-E-ST-60-10C, mixed statistical interpretation: worst case over the ensemble, quantile over time
 */
export function gainsUnder(
  pattern: GainPattern,
  deviations: Deviations,
  wanted: GeometryCase,
  latitudesDeg: Float64Array,
  longitudesDeg: Float64Array,
): Float64Array {
  const ground = groundColumns(latitudesDeg, longitudesDeg);
  if (wanted.kind === 'nominal') return lowest(pattern, [nominalState(deviations)], ground).gains;
  if (wanted.kind === 'worst') return lowest(pattern, worstStates(deviations), ground).gains;
  const percent = within('confidencePercent', wanted.confidencePercent, '%', 50, 99.9, 'statistical gain');
  const { bias } = deviations;
  const signs = ends(bias.rollDeg).flatMap((rollDeg) =>
    ends(bias.pitchDeg).flatMap((pitchDeg) =>
      ends(bias.yawDeg).map((yawDeg): Attitude => ({ rollDeg, pitchDeg, yawDeg })),
    ),
  );
  if (signs.length === 1) return exceeded(pattern, statisticalStates(deviations, bias), ground, percent);
  const still = { ...deviations, halfWidthDeg: 0, inclinationDeg: 0, eccentricity: 0 };
  const biased = signs.map((error) => stateOf(still, { east: 0, phaseDeg: 0, outwards: 0, error }));
  const { state } = lowest(pattern, biased, ground);
  const gains = new Float64Array(latitudesDeg.length);
  for (const [k, error] of signs.entries()) {
    const indices = Array.from(state.keys()).filter((i) => state[i] === k);
    if (indices.length === 0) continue;
    const found = exceeded(pattern, statisticalStates(deviations, error), pick(ground, indices), percent);
    for (const [from, to] of indices.entries()) gains[to] = found[from]!;
  }
  return gains;
}
