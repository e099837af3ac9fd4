/** How a satellite rests over a place after the last burn: what transfers and relocations are proven by. */
import { type ForceModel, meanMotion, type Start } from '@ortak/core/orbit';

const RAD = Math.PI / 180;
const DAY_S = 86_400;

/** Mean motion after the last burn, flown on for a week against the whole force model. */
export interface Rest {
  readonly longitudeDeg: number;
  readonly driftDegPerDay: number;
  readonly eccentricity: number;
  /** As round as an orbit that rests has to be. */
  readonly mostEccentricity: number;
  readonly inclinationDeg: number;
  /** Whether it lies within 0.01° of the place, drifts less than 0.005° a day, and is as round as 10⁻³, a swing of ±0.11° a day. */
  readonly arrived: boolean;
}

const ARRIVED_DEG = 0.01;
const RESTING_DEG_PER_DAY = 0.005;
const ROUND = 1e-3;
const WATCHED_DAYS = 7;

/** @param placeRad where it should rest */
export function restOver(placeRad: number, end: Start, model: ForceModel): Rest {
  const { timesS, longitudeRad, ex, ey, ixRad, iyRad } = meanMotion(end, model, placeRad, WATCHED_DAYS);
  const driftDegPerDay = (longitudeRad[2]! - longitudeRad[0]!) / RAD / ((timesS[2]! - timesS[0]!) / DAY_S);
  const longitudeDeg = longitudeRad[0]! / RAD;
  const eccentricity = Math.hypot(ex[0]!, ey[0]!);
  return {
    longitudeDeg,
    driftDegPerDay,
    eccentricity,
    mostEccentricity: ROUND,
    inclinationDeg: Math.hypot(ixRad[0]!, iyRad[0]!) / RAD,
    arrived:
      Math.abs(longitudeDeg - placeRad / RAD) < ARRIVED_DEG &&
      Math.abs(driftDegPerDay) < RESTING_DEG_PER_DAY &&
      eccentricity < ROUND,
  };
}
