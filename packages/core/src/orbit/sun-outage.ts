/** Sun outages: when the Sun stands behind a satellite as a station sees it. */
import { type Geodetic, geodeticToEcef } from '../earth/wgs84.ts';
import { within } from '../errors.ts';
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../math/constants.ts';
import { bracketRoot } from '../math/solve.ts';
import type { Sky, Trajectory } from './sky.ts';

const SOURCE = 'sun outages';
const DAY_S = 86_400;
/** Samples in which a minimum is looked for [s]: the Sun moves 7.5° between them. */
const STEP_S = 1800;
/** The sample nearest to a peak is half a step from it, 3.75°; an inclined satellite moves to meet the Sun. */
const REACH_DEG = 5;
const TOLERANCE_S = 0.01;

export interface OutageStation {
  readonly place: Geodetic;
  /** Distance of the Sun's centre from the satellite below which the service suffers [deg], 0…20 */
  readonly limitDeg: number;
}

/** Times in TAI seconds since 2000-01-01T00:00:00 TAI. */
export interface SunOutage {
  /** Index of the station. */
  readonly station: number;
  readonly startTaiS: number;
  readonly endTaiS: number;
  /** When the Sun is nearest to the satellite, and how near [deg]. */
  readonly peakTaiS: number;
  readonly separationDeg: number;
}

/**
 * Outages that have their peak within a span, station by station in the order of time. Satellites below the geometric
 * horizon have none; refraction is left out (it lifts Sun and satellite alike).
 * @param trajectory of a satellite that stays about a place of the geostationary orbit, inclination up to 15°
 * @throws DomainError for a span that is not forwards or longer than 30 years, and a limit out of range
 */
export function sunOutages(
  stations: readonly OutageStation[],
  trajectory: Trajectory,
  sky: Sky,
  fromTaiS: number,
  toTaiS: number,
): SunOutage[] {
  const steps = sunOutageSteps(stations, trajectory, sky, fromTaiS, toTaiS);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Samples between which the part done is told. */
const TOLD = 5000;
/** Part of the work that is Sun and satellite for all stations. */
const COMMON = 0.3;

/** As `sunOutages`; between `yield`s, which tell the part done, the caller may stop. */
export function* sunOutageSteps(
  stations: readonly OutageStation[],
  trajectory: Trajectory,
  sky: Sky,
  fromTaiS: number,
  toTaiS: number,
): Generator<number, SunOutage[]> {
  within('span', toTaiS - fromTaiS, 's', 0, 30 * 366 * DAY_S, SOURCE);
  const count = Math.ceil((toTaiS - fromTaiS) / STEP_S) + 3;
  const sampleAt = (i: number): number => fromTaiS + (i - 1) * STEP_S;
  const [satellites, suns] = [new Float64Array(3 * count), new Float64Array(3 * count)];
  const satellite = new Float64Array(3);
  const bodies = new Float64Array(6);
  for (let i = 0; i < count; i++) {
    trajectory(sampleAt(i), satellite);
    sky(sampleAt(i), bodies);
    satellites.set(satellite, 3 * i);
    suns.set(bodies.subarray(0, 3), 3 * i);
    if (i % TOLD === 0) yield (COMMON * i) / count;
  }
  const found: SunOutage[] = [];
  for (const [station, { place, limitDeg }] of stations.entries()) {
    within('limit', limitDeg, '°', 0, 20, SOURCE);
    const { xM, yM, zM } = geodeticToEcef(place);
    const cosine = (a: Float64Array, i: number, b: Float64Array, k: number): number => {
      const [dx, dy, dz] = [a[i]! - xM, a[i + 1]! - yM, a[i + 2]! - zM];
      const [ex, ey, ez] = [b[k]! - xM, b[k + 1]! - yM, b[k + 2]! - zM];
      const squares = (dx * dx + dy * dy + dz * dz) * (ex * ex + ey * ey + ez * ez);
      return (dx * ex + dy * ey + dz * ez) / Math.sqrt(squares);
    };
    const at = (taiS: number): number => {
      trajectory(taiS, satellite);
      sky(taiS, bodies);
      return cosine(satellite, 0, bodies, 0);
    };
    const near = Math.cos((limitDeg + REACH_DEG) * RADIANS_PER_DEGREE);
    let [before, here] = [cosine(satellites, 0, suns, 0), cosine(satellites, 3, suns, 3)];
    for (let i = 1; i < count - 1; i++) {
      const after = cosine(satellites, 3 * i + 3, suns, 3 * i + 3);
      if (here >= near && here >= before && here > after) {
        const outage = refine(at, sampleAt(i), limitDeg);
        if (outage !== undefined && outage.peakTaiS >= fromTaiS && outage.peakTaiS < toTaiS) {
          trajectory(outage.peakTaiS, satellite);
          if (isUp(place, satellite)) found.push({ station, ...outage });
        }
      }
      [before, here] = [here, after];
    }
    yield COMMON + ((1 - COMMON) * (station + 1)) / stations.length;
  }
  return found;
}

/** Peak and ends about the sample with the largest cosine of the separation. */
function refine(
  cosine: (taiS: number) => number,
  sampleTaiS: number,
  limitDeg: number,
): Omit<SunOutage, 'station'> | undefined {
  const slope = (taiS: number): number => cosine(taiS + 2) - cosine(taiS - 2);
  const [low, high] = [sampleTaiS - STEP_S, sampleTaiS + STEP_S];
  if (!(slope(low) > 0 && slope(high) < 0)) return undefined;
  const bracket = bracketRoot(slope, low, high, TOLERANCE_S);
  const peakTaiS = (bracket.low + bracket.high) / 2;
  const separationDeg = Math.acos(Math.min(1, cosine(peakTaiS))) * DEGREES_PER_RADIAN;
  if (!(separationDeg < limitDeg)) return undefined;
  const limit = Math.cos(limitDeg * RADIANS_PER_DEGREE);
  const inside = (taiS: number): number => cosine(taiS) - limit;
  // the Sun moves at least 12° an hour against the satellite: it is outside after this time
  const reachS = (limitDeg / 12) * 3600 + 600;
  const start = bracketRoot(inside, peakTaiS - reachS, peakTaiS, TOLERANCE_S);
  const end = bracketRoot(inside, peakTaiS, peakTaiS + reachS, TOLERANCE_S);
  return { startTaiS: start.high, endTaiS: end.low, peakTaiS, separationDeg };
}

/** Whether a satellite stands above the plane normal to the ellipsoid. */
function isUp(place: Geodetic, satellite: Float64Array): boolean {
  const { xM, yM, zM } = geodeticToEcef(place);
  const lat = place.latitudeDeg * RADIANS_PER_DEGREE;
  const lon = place.longitudeDeg * RADIANS_PER_DEGREE;
  const outward = Math.cos(lon) * (satellite[0]! - xM) + Math.sin(lon) * (satellite[1]! - yM);
  return Math.cos(lat) * outward + Math.sin(lat) * (satellite[2]! - zM) > 0;
}
