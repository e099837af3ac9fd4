/** Impulses from a transfer orbit to a circular one: the ideal that finite burns are measured by. */
import { within } from '../../errors.ts';

const SOURCE = 'impulsive transfer';

/**
 * Change of velocity between two velocities with an angle between their directions [m/s]: the combined plane change.
 * @param beforeMps speed before [m/s]
 * @param afterMps speed after [m/s]
 * @param angleDeg between the directions [deg], 0…180
 * @see D. A. Vallado, Fundamentals of Astrodynamics (2013) §6.4.3: the law of cosines
 */
export function planeChangeMps(beforeMps: number, afterMps: number, angleDeg: number): number {
  const half = Math.sin(((within('angleDeg', angleDeg, '°', 0, 180, SOURCE) / 2) * Math.PI) / 180);
  // of the difference and the sine of half the angle, so that small changes keep their digits
  return Math.sqrt((afterMps - beforeMps) ** 2 + 4 * beforeMps * afterMps * half * half);
}

/** Speed at a distance on an orbit between two distances [m/s]: vis-viva. */
export function apsisSpeedMps(atM: number, oppositeM: number, gm: number): number {
  return Math.sqrt((2 * gm * oppositeM) / (atM * (atM + oppositeM)));
}

/** A transfer orbit whose apsides lie on the line of its nodes. */
export interface TransferOrbit {
  readonly perigeeM: number;
  readonly apogeeM: number;
  readonly inclinationDeg: number;
}

/** Two impulses: at the apogee, and at the distance of the target half a turn later. */
export interface ImpulsiveTransfer {
  readonly apogeeMps: number;
  /** What the second takes of the inclination [deg]; the first takes the rest. */
  readonly lastInclinationDeg: number;
  readonly lastMps: number;
  readonly totalMps: number;
}

/**
 * Least Δv of two impulses from a transfer orbit to a circle over the equator: the first at the apogee brings the other side to
 * the distance of the circle, the second makes the circle there; the plane is changed where that is cheapest.
 * @param orbit apsides on the line of the nodes, perigee at most as far as the circle
 * @param radiusM of the circle [m]
 * @returns with an apogee on the circle the second impulse is nothing, and the first the combined plane change
 */
export function impulsiveTransfer(
  { perigeeM, apogeeM, inclinationDeg }: TransferOrbit,
  radiusM: number,
  gm: number,
): ImpulsiveTransfer {
  within('perigee', perigeeM, 'm', 6e6, radiusM, SOURCE);
  within('apogee', apogeeM, 'm', perigeeM, 1e9, SOURCE);
  within('inclination', inclinationDeg, '°', 0, 90, SOURCE);
  const first = apsisSpeedMps(apogeeM, perigeeM, gm);
  const raised = apsisSpeedMps(apogeeM, radiusM, gm);
  const there = apsisSpeedMps(radiusM, apogeeM, gm);
  const circle = Math.sqrt(gm / radiusM);
  const at = (lastDeg: number): ImpulsiveTransfer => {
    const apogeeMps = planeChangeMps(first, raised, inclinationDeg - lastDeg);
    const lastMps = planeChangeMps(there, circle, lastDeg);
    return { apogeeMps, lastInclinationDeg: lastDeg, lastMps, totalMps: apogeeMps + lastMps };
  };
  // the total has one minimum in the share of the plane
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0, inclinationDeg];
  for (let i = 0; i < 60; i++) {
    const [a, b] = [high - golden * (high - low), low + golden * (high - low)];
    if (at(a).totalMps < at(b).totalMps) high = b;
    else low = a;
  }
  const [inside, none] = [at((low + high) / 2), at(0)];
  return none.totalMps <= inside.totalMps ? none : inside;
}
