/** Eclipses of the Sun by Earth and Moon at a satellite, and the seasons in which they come. */
import { within } from '../errors.ts';
import { signChanges } from '../math/sign-changes.ts';
import {
  type Disks,
  disks,
  EARTH_SHADOW_RADIUS_M,
  freeFraction,
  innerContactRad,
  MOON_RADIUS_M,
  outerContactRad,
} from './shadow.ts';
import type { Sky, Trajectory } from './sky.ts';

const SOURCE = 'eclipses';
const HOUR_S = 3600;
const DAY_S = 86_400;
/** Contacts are located so closely [s]. */
const TOLERANCE_S = 1e-3;

/** All times in TAI seconds since 2000-01-01T00:00:00 TAI. */
export interface Eclipse {
  readonly body: 'Earth' | 'Moon';
  /** Begin and end of the penumbra: the Sun is not whole. */
  readonly startTaiS: number;
  readonly endTaiS: number;
  /** The Sun is gone; undefined where it never is. */
  readonly umbra: { readonly startTaiS: number; readonly endTaiS: number } | undefined;
  /** When most of the Sun is covered, and how much, 0…1. */
  readonly deepestTaiS: number;
  readonly coveredFraction: number;
}

/**
 * Eclipses that begin within a span, in the order of time: conical shadows of an Earth of equatorial radius, without
 * atmosphere, and of the Moon.
 * @param trajectory of the satellite
 * @param periodS of its orbit, about [s]; eclipses by the Earth are looked for eight times in it, more often where it is eccentric
 * @throws DomainError for a span that is not forwards, or longer than 100 years
 */
export function eclipses(
  trajectory: Trajectory,
  sky: Sky,
  fromTaiS: number,
  toTaiS: number,
  periodS: number,
): Eclipse[] {
  within('span', toTaiS - fromTaiS, 's', 0, 100 * 366 * DAY_S, SOURCE);
  within('period', periodS, 's', 4000, 100 * DAY_S, SOURCE);
  const satellite = new Float64Array(3);
  const bodies = new Float64Array(6);
  const seen = (body: Eclipse['body'], taiS: number): Disks => {
    trajectory(taiS, satellite);
    sky(taiS, bodies);
    const [x, y, z] = satellite as unknown as [number, number, number];
    const [sx, sy, sz] = [bodies[0]! - x, bodies[1]! - y, bodies[2]! - z];
    return body === 'Earth'
      ? disks(sx, sy, sz, -x, -y, -z, EARTH_SHADOW_RADIUS_M)
      : disks(sx, sy, sz, bodies[3]! - x, bodies[4]! - y, bodies[5]! - z, MOON_RADIUS_M);
  };
  const search = (body: Eclipse['body'], from: number, to: number, spacing: number): Eclipse[] => {
    const found: Eclipse[] = [];
    let startTaiS: number | undefined;
    const margin = (taiS: number): number => outerContactRad(seen(body, taiS));
    for (const { time, rising } of signChanges(margin, from, to, spacing, TOLERANCE_S)) {
      if (!rising) startTaiS = time;
      else if (startTaiS !== undefined) {
        if (startTaiS >= fromTaiS && startTaiS < toTaiS)
          found.push(eclipse(body, startTaiS, time, (taiS) => seen(body, taiS)));
        startTaiS = undefined;
      }
    }
    return found;
  };
  // an eclipse that begins in the span may end after it
  const endTaiS = toTaiS + periodS / 4;
  const { lowestM, highestM } = radii(trajectory, fromTaiS, endTaiS, periodS);
  const e = (highestM - lowestM) / (highestM + lowestM);
  // how much faster the satellite goes round at its perigee than on average
  const haste = (1 + e) ** 2 / (1 - e * e) ** 1.5;
  const spans = newMoons(sky, fromTaiS, endTaiS, highestM);
  return [
    ...search('Earth', fromTaiS, endTaiS, periodS / 8 / haste),
    ...spans.flatMap(([from, to]) => search('Moon', from, to, Math.min(periodS / 24, HOUR_S))),
  ].sort((a, b) => a.startTaiS - b.startTaiS);
}

function eclipse(
  body: Eclipse['body'],
  startTaiS: number,
  endTaiS: number,
  seen: (taiS: number) => Disks,
): Eclipse {
  const length = endTaiS - startTaiS;
  const deepestTaiS = lowest((taiS) => seen(taiS).separationRad, startTaiS, endTaiS);
  const deepest = seen(deepestTaiS);
  const dark = deepest.bodyRad >= deepest.sunRad && innerContactRad(deepest) < 0;
  const edge = (from: number, to: number): number =>
    signChanges((taiS) => innerContactRad(seen(taiS)), from, to, length, TOLERANCE_S)[0]?.time ?? from;
  return {
    body,
    startTaiS,
    endTaiS,
    umbra: dark
      ? { startTaiS: edge(startTaiS, deepestTaiS), endTaiS: edge(deepestTaiS, endTaiS) }
      : undefined,
    deepestTaiS,
    coveredFraction: 1 - freeFraction(deepest),
  };
}

/** Where a function with one dip is lowest, by golden sections, to about a second. */
function lowest(f: (x: number) => number, low: number, high: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let [x1, x2] = [b - golden * (b - a), a + golden * (b - a)];
  let [f1, f2] = [f(x1), f(x2)];
  while (b - a > 1) {
    if (f1 < f2) {
      [b, x2, f2] = [x2, x1, f1];
      x1 = b - golden * (b - a);
      f1 = f(x1);
    } else {
      [a, x1, f1] = [x1, x2, f2];
      x2 = a + golden * (b - a);
      f2 = f(x2);
    }
  }
  return (a + b) / 2;
}

/** Smallest and largest distance from the Earth's centre [m]. */
function radii(
  trajectory: Trajectory,
  fromTaiS: number,
  toTaiS: number,
  periodS: number,
): { readonly lowestM: number; readonly highestM: number } {
  const at = new Float64Array(3);
  let [lowestM, highestM] = [Number.POSITIVE_INFINITY, 0];
  const count = Math.ceil((32 * (toTaiS - fromTaiS)) / periodS);
  for (let i = 0; i <= count; i++) {
    trajectory(fromTaiS + (i / count) * (toTaiS - fromTaiS), at);
    const radiusM = Math.hypot(at[0]!, at[1]!, at[2]!);
    lowestM = Math.min(lowestM, radiusM);
    highestM = Math.max(highestM, radiusM);
  }
  return { lowestM, highestM };
}

/** Spans about new moon in which the Moon can stand before the Sun somewhere on an orbit of a radius. */
function newMoons(sky: Sky, fromTaiS: number, toTaiS: number, radiusM: number): [number, number][] {
  const bodies = new Float64Array(6);
  const step = 6 * HOUR_S;
  // parallax of the Moon at its nearest, the disks, and how far it moves in a step
  const reach = Math.asin(Math.min(1, (1.05 * radiusM) / 3.56e8)) + (1 + 4) * (Math.PI / 180);
  const spans: [number, number][] = [];
  for (let taiS = fromTaiS; taiS < toTaiS; taiS += step) {
    sky(taiS + step / 2, bodies);
    const [sx, sy, sz, mx, my, mz] = bodies as unknown as [number, number, number, number, number, number];
    const cosine = (sx * mx + sy * my + sz * mz) / (Math.hypot(sx, sy, sz) * Math.hypot(mx, my, mz));
    if (Math.acos(Math.min(1, cosine)) > reach) continue;
    const last = spans.at(-1);
    if (last !== undefined && last[1] >= taiS) last[1] = Math.min(taiS + step, toTaiS);
    else spans.push([taiS, Math.min(taiS + step, toTaiS)]);
  }
  return spans;
}

/** Days with eclipses by the Earth, about an equinox. */
export interface EclipseSeason {
  readonly first: Eclipse;
  readonly last: Eclipse;
  readonly count: number;
  /** The eclipse of the longest penumbra. */
  readonly longest: Eclipse;
}

/** Eclipses by the Earth in seasons: ten days without one end a season. */
export function eclipseSeasons(found: readonly Eclipse[]): EclipseSeason[] {
  const seasons: EclipseSeason[] = [];
  for (const each of found) {
    if (each.body !== 'Earth') continue;
    const season = seasons.at(-1);
    if (season === undefined || each.startTaiS - season.last.startTaiS > 10 * DAY_S)
      seasons.push({ first: each, last: each, count: 1, longest: each });
    else
      seasons[seasons.length - 1] = {
        first: season.first,
        last: each,
        count: season.count + 1,
        longest: penumbraS(each) > penumbraS(season.longest) ? each : season.longest,
      };
  }
  return seasons;
}

/** Length of an eclipse, penumbra included [s]. */
export const penumbraS = ({ startTaiS, endTaiS }: Eclipse): number => endTaiS - startTaiS;

/** Length of the umbra [s]; 0 without one. */
export const umbraS = ({ umbra }: Eclipse): number =>
  umbra === undefined ? 0 : umbra.endTaiS - umbra.startTaiS;
