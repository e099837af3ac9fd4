/** Where a satellite may be and how it may point: the states that box, orbit and errors of its attitude allow. */
import {
  type Attitude,
  GEOSTATIONARY_RADIUS_M,
  geosynchronousState,
  NO_ATTITUDE_ERROR,
  type Rotation,
  rotationOf,
  type SatellitePlace,
} from '@ortak/core/earth';
import { inverseNormalTail, multiply, quasiRandom } from '@ortak/core/math';
import type { Figure, Satellite } from '@ortak/model';

/** Where the satellite is, and how its antenna frame is turned against the local frame there. */
export interface SatelliteState {
  readonly place: SatellitePlace;
  readonly turn: Rotation;
}

/** What may differ from the nominal, as plain numbers; 0 where the programme says nothing. */
export interface Deviations {
  readonly longitudeDeg: number;
  readonly yawDeg: number;
  readonly halfWidthDeg: number;
  readonly inclinationDeg: number;
  readonly eccentricity: number;
  readonly bias: Attitude;
  readonly deviation: Attitude;
  readonly halfConeDeg: number;
}

/** A half-cone is kept with the probability of three standard deviations of one axis. */
const HALF_CONE_PERCENT = 99.73;
/** Bound of a random error in the worst case, in standard deviations. */
const BOUND_SIGMAS = 3;
/** Moments of the day in the worst case: nodes, extremes, and between them. */
const MOMENTS = 8;
/** States of the statistical case. */
const STATES = 256;

const orZero = (figure: Figure | undefined): number => figure?.value ?? 0;

/** The deviations that a programme states for a satellite. */
export function deviationsOf({
  orbitalPositionDeg,
  stationKeeping,
  pointing,
}: Pick<Satellite, 'orbitalPositionDeg' | 'stationKeeping' | 'pointing'>): Deviations {
  const axes = (stated: Partial<Record<keyof Attitude, Figure | undefined>> | undefined): Attitude => ({
    rollDeg: orZero(stated?.rollDeg),
    pitchDeg: orZero(stated?.pitchDeg),
    yawDeg: orZero(stated?.yawDeg),
  });
  return {
    longitudeDeg: orbitalPositionDeg.value,
    yawDeg: orZero(pointing?.yawDeg),
    halfWidthDeg: orZero(stationKeeping?.longitudeHalfWidthDeg),
    inclinationDeg: orZero(stationKeeping?.inclinationDeg),
    eccentricity: orZero(stationKeeping?.eccentricity),
    bias: axes(pointing?.bias),
    deviation: axes(pointing?.random),
    halfConeDeg: orZero(pointing?.halfConeDeg),
  };
}

/** How far a state is from the nominal one. */
export interface Stray {
  /** Of the half-width of the box, −1…1. */
  readonly east: number;
  /** From the ascending node [deg]. */
  readonly phaseDeg: number;
  /** Of the eccentricity, −1…1. */
  readonly outwards: number;
  readonly error: Attitude;
}

/** A state by how far it strays. The pitch axis follows the normal of the orbit, so an inclined orbit also yaws. */
export function stateOf(deviations: Deviations, { east, phaseDeg, outwards, error }: Stray): SatelliteState {
  const { place, orbitYawDeg } = geosynchronousState(
    {
      meanLongitudeDeg: deviations.longitudeDeg,
      inclinationDeg: deviations.inclinationDeg,
      eccentricity: 0,
      argumentOfPerigeeDeg: 0,
    },
    phaseDeg,
  );
  const kept = rotationOf({ ...NO_ATTITUDE_ERROR, yawDeg: deviations.yawDeg + orbitYawDeg });
  return {
    place: {
      longitudeDeg: place.longitudeDeg + east * deviations.halfWidthDeg,
      latitudeDeg: place.latitudeDeg,
      radiusM: GEOSTATIONARY_RADIUS_M * (1 + outwards * deviations.eccentricity),
    },
    turn: multiply(rotationOf(error), kept),
  };
}

/** The state that the beams were drawn for: the nominal place on the equator, with the yaw that the satellite keeps. */
export function nominalState({ longitudeDeg, yawDeg }: Deviations): SatelliteState {
  return {
    place: { longitudeDeg, latitudeDeg: 0, radiusM: GEOSTATIONARY_RADIUS_M },
    turn: rotationOf({ ...NO_ATTITUDE_ERROR, yawDeg }),
  };
}

/** Both ends of a bound, or its middle where there is none. */
export const ends = (bound: number): readonly number[] => (bound === 0 ? [0] : [-bound, bound]);

/**
 * Errors at the bounds: the corners of roll and pitch, each bias and three standard deviations; with a half-cone, twelve
 * points of the rim of the rectangle of biases widened by it. Each with yaw to both sides.
 */
function errorsAtBounds({ bias, deviation, halfConeDeg }: Deviations): Attitude[] {
  const bound = (axis: keyof Attitude): number => bias[axis] + BOUND_SIGMAS * deviation[axis];
  const rim: [number, number][] = [];
  if (halfConeDeg === 0)
    for (const roll of ends(bound('rollDeg')))
      for (const pitch of ends(bound('pitchDeg'))) rim.push([roll, pitch]);
  else
    for (const roll of [-1, 1])
      for (const pitch of [-1, 1])
        for (const [sine, cosine] of [
          [0, 1],
          [Math.SQRT1_2, Math.SQRT1_2],
          [1, 0],
        ] as const)
          rim.push([
            roll * (bias.rollDeg + halfConeDeg * sine),
            pitch * (bias.pitchDeg + halfConeDeg * cosine),
          ]);
  return rim.flatMap(([rollDeg, pitchDeg]) =>
    ends(bound('yawDeg')).map((yawDeg) => ({ rollDeg, pitchDeg, yawDeg })),
  );
}

/**
 * States of the worst case: the nominal one, and every corner of box, distance and errors at eight moments of the day of an
 * inclined orbit. An axis without deviation adds none.
 */
export function worstStates(deviations: Deviations): SatelliteState[] {
  const errors = errorsAtBounds(deviations);
  const moments = deviations.inclinationDeg === 0 ? 1 : MOMENTS;
  const corners = ends(deviations.halfWidthDeg === 0 ? 0 : 1).flatMap((east) =>
    ends(deviations.eccentricity === 0 ? 0 : 1).flatMap((outwards) =>
      Array.from({ length: moments }, (_, k) => ({ east, outwards, phaseDeg: (360 * k) / moments })),
    ),
  );
  return [
    nominalState(deviations),
    ...corners.flatMap((corner) => errors.map((error) => stateOf(deviations, { ...corner, error }))),
  ];
}

/** Standard deviation of each of two axes whose error stays within a half-cone 99.73 % of the time: Rayleigh's law. */
export function halfConeDeviationDeg(halfConeDeg: number): number {
  return halfConeDeg / Math.sqrt(-2 * Math.log(1 - HALF_CONE_PERCENT / 100));
}

/**
 * States of equal weight: longitude even over the box, any moment of the day, distance that of any moment of an eccentric
 * orbit, errors normal about the bias.
 */
export function statisticalStates(
  deviations: Deviations,
  bias: Attitude,
  count: number = STATES,
): SatelliteState[] {
  const { deviation, halfConeDeg } = deviations;
  const cone = halfConeDeviationDeg(halfConeDeg);
  const roll = halfConeDeg === 0 ? deviation.rollDeg : cone;
  const pitch = halfConeDeg === 0 ? deviation.pitchDeg : cone;
  const spread = [
    roll,
    pitch,
    deviation.yawDeg,
    deviations.halfWidthDeg,
    deviations.inclinationDeg,
    deviations.eccentricity,
  ];
  // what does not vary takes no dimension from what does
  const column: number[] = [];
  let dimensions = 0;
  for (const width of spread) column.push(width === 0 ? -1 : dimensions++);
  const cube = dimensions === 0 ? new Float64Array(0) : quasiRandom(dimensions, count);
  const uniform = (i: number, axis: number): number =>
    column[axis]! < 0 ? 0.5 : cube[i * dimensions + column[axis]!]!;
  const normal = (i: number, axis: number): number =>
    column[axis]! < 0 ? 0 : -inverseNormalTail(uniform(i, axis));
  return Array.from({ length: dimensions === 0 ? 1 : count }, (_, i) =>
    stateOf(deviations, {
      east: 2 * uniform(i, 3) - 1,
      phaseDeg: column[4]! < 0 ? 0 : 360 * uniform(i, 4),
      outwards: column[5]! < 0 ? 0 : -Math.cos(2 * Math.PI * uniform(i, 5)),
      error: {
        rollDeg: bias.rollDeg + roll * normal(i, 0),
        pitchDeg: bias.pitchDeg + pitch * normal(i, 1),
        yawDeg: bias.yawDeg + deviation.yawDeg * normal(i, 2),
      },
    }),
  );
}
