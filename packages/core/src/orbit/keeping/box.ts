/** How the width of a box is shared out between what moves a satellite within it. */
import { within } from '../../errors.ts';
import { type MeanMotion, SYNCHRONOUS_RADIUS_M } from './synchronous.ts';

const SOURCE = 'budget of the box';
const DEG = 180 / Math.PI;

export interface BoxTask {
  readonly halfWidthDeg: number;
  readonly cycleDays: number;
  /** Days over which the longitude runs freely under the Earth's push; without it the cycle. */
  readonly pushDays?: number;
  /** Acceleration of the longitude by the Earth's field, without sign [°/d²]. */
  readonly pushDegPerDay2: number;
  /** Shift of the longitude on days without firing, by the radial pushes of the others [°]. */
  readonly pauseDeg?: number;
  /** Swing of the mean longitude by the Moon and Sun about the parabola, half [°]. */
  readonly swingDeg: number;
  /** Errors of orbit determination and manoeuvres over a cycle, 3 σ [°]. */
  readonly errorsDeg: number;
  /** Change of the eccentricity vector per day by sunlight. */
  readonly eccentricityPerDay: number;
  /** Radius of the circle on which sunlight leads it. */
  readonly naturalEccentricity: number;
  /** Swing of the eccentricity vector by Moon and Sun, half. */
  readonly eccentricitySwing: number;
  /** Largest eccentricity that is asked for besides. */
  readonly largestEccentricity?: number | undefined;
}

export interface Box {
  /** Half of what the longitude runs through under the Earth's push in a cycle [°]. */
  readonly turnDeg: number;
  /** Largest eccentricity for which there is room. */
  readonly eccentricityLimit: number;
  /** Half of what sunlight, Moon and Sun move the eccentricity vector in a cycle. */
  readonly eccentricityPath: number;
  /** Radius of the circle on which it is led; with that of sunlight nothing has to be spent. */
  readonly controlRadius: number;
  /** Smallest half-width that holds the satellite with these cycles [°]. */
  readonly neededHalfWidthDeg: number;
}

/**
 * Shares out the half-width in longitude: the parabola of the cycle, |λ̈|T²/16, the swing by the Moon, errors, and the rest for
 * the daily swing 2e of the eccentricity.
 * @see E. M. Soop, Handbook of Geostationary Orbits (1994)
 */
export function shareBox(task: BoxTask): Box {
  const T = within('cycle', task.cycleDays, 'd', 0.1, 100, SOURCE);
  within('half-width', task.halfWidthDeg, '°', 0, 10, SOURCE);
  const turnDeg = (task.pushDegPerDay2 * (task.pushDays ?? T) ** 2) / 16;
  const taken = turnDeg + (task.pauseDeg ?? 0) + task.swingDeg + task.errorsDeg;
  const room = (task.halfWidthDeg - taken) / DEG / 2;
  const eccentricityLimit = Math.min(room, task.largestEccentricity ?? Number.POSITIVE_INFINITY);
  const eccentricityPath = (task.eccentricityPerDay * T) / 2 + task.eccentricitySwing;
  return {
    turnDeg,
    eccentricityLimit,
    eccentricityPath,
    controlRadius: Math.max(0, Math.min(task.naturalEccentricity, eccentricityLimit - eccentricityPath)),
    neededHalfWidthDeg: taken + 2 * eccentricityPath * DEG,
  };
}

export interface Swing {
  /** Of the mean longitude about a parabola, half [°]. */
  readonly longitudeDeg: number;
  /** Of the eccentricity vector about an even motion, half. */
  readonly eccentricity: number;
  /** Of the inclination vector about an even motion, half [°]. */
  readonly inclinationDeg: number;
}

/** What Moon and Sun make the mean elements swing by, over a free motion of a month or more. */
export function swingOf(free: MeanMotion): Swing {
  return {
    longitudeDeg: leftover(free.timesS, free.longitudeRad, 3) * DEG,
    eccentricity: Math.hypot(leftover(free.timesS, free.ex, 2), leftover(free.timesS, free.ey, 2)),
    inclinationDeg:
      Math.hypot(leftover(free.timesS, free.ixRad, 2), leftover(free.timesS, free.iyRad, 2)) * DEG,
  };
}

/** Largest distance of values from their polynomial of least squares, by orthogonal polynomials. */
function leftover(timesS: Float64Array, values: Float64Array, terms: number): number {
  const n = values.length;
  const basis: Float64Array[] = [];
  const rest = values.slice();
  for (let k = 0; k < terms; k++) {
    const column = timesS.map((t) => (t / timesS[n - 1]!) ** k);
    for (const other of basis) project(column, other);
    basis.push(column);
    project(rest, column);
  }
  return Math.max(...rest.map(Math.abs));
}

/** Takes from a vector what it has along another. */
function project(vector: Float64Array, along: Float64Array): void {
  let [product, square] = [0, 0];
  for (let i = 0; i < vector.length; i++) {
    product += vector[i]! * along[i]!;
    square += along[i]! * along[i]!;
  }
  for (let i = 0; i < vector.length; i++) vector[i]! -= (product / square) * along[i]!;
}

export interface ErrorTask {
  readonly cycleDays: number;
  /** From a north–south burn to the next east–west one [d]. */
  readonly settlingDays: number;
  /** Size of one north–south and of the east–west burns of a cycle [m/s]. */
  readonly northSouthMps: number;
  readonly eastWestMps: number;
  /** Standard deviations of execution: part of the size, and direction [°]. */
  readonly magnitude: number;
  readonly pointingDeg: number;
  /** Standard deviations of orbit determination. */
  readonly longitudeDeg: number;
  readonly driftDegPerDay: number;
}

/** Standard deviations of the longitude at the end of what each error has to grow [°]. */
export interface KeepingErrors {
  /** What north–south burns push along the orbit, until it is corrected. */
  readonly northSouthDeg: number;
  /** Size of the east–west burns, over a cycle. */
  readonly eastWestDeg: number;
  /** Orbit determination: longitude and drift, over a cycle. */
  readonly determinationDeg: number;
  readonly threeSigmaDeg: number;
}

/** Drift per velocity along the orbit [° a day per m/s]: 3/r. */
export const DRIFT_DEG_PER_DAY_PER_MPS: number = ((3 * 86_400) / SYNCHRONOUS_RADIUS_M) * DEG;

/** What errors of manoeuvres and of orbit determination make of the longitude; independent of each other. */
export function keepingErrors(task: ErrorTask): KeepingErrors {
  const across = task.northSouthMps * Math.tan((task.pointingDeg * Math.PI) / 180);
  const northSouthDeg = DRIFT_DEG_PER_DAY_PER_MPS * across * task.settlingDays;
  const eastWestDeg = DRIFT_DEG_PER_DAY_PER_MPS * task.eastWestMps * task.magnitude * task.cycleDays;
  const determinationDeg = Math.hypot(task.longitudeDeg, task.driftDegPerDay * task.cycleDays);
  return {
    northSouthDeg,
    eastWestDeg,
    determinationDeg,
    threeSigmaDeg: 3 * Math.hypot(northSouthDeg, eastWestDeg, determinationDeg),
  };
}
