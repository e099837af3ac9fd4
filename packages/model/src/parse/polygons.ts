/** Own polygons of a service area: a ring that crosses itself or goes round a pole has no plain inside. */
import { isDrawn } from '../borders/codes.ts';
import type { Problem } from '../input-error.ts';
import { items, type Place, problemOf } from './place.ts';

type Position = readonly [number, number];

/** A hand-written ring has tens of points; above this the comparison of all edges would take noticeable time. */
const mostPoints = 1000;

export function polygonProblems(area: Place): Problem[] {
  const countries = items(area, 'countries').flatMap((place) => {
    if (typeof place.raw !== 'string' || isDrawn(place.raw) !== false) return [];
    const expected = 'a country that the border data draw apart';
    const cure = 'write an own polygon instead';
    return [problemOf(place, { code: 'area.country-not-drawn', expected, received: place.raw, cure })];
  });
  return [...countries, ...items(area, 'polygons').flatMap(ringProblems)];
}

function ringProblems(place: Place): Problem[] {
  const { raw } = place;
  const isPosition = (p: unknown): p is Position =>
    Array.isArray(p) && p.length === 2 && p.every((x) => typeof x === 'number');
  if (!Array.isArray(raw) || raw.length < 3 || !raw.every(isPosition)) return [];
  if (raw.length > mostPoints) {
    const expected = `a ring of at most ${mostPoints} points`;
    return [problemOf(place, { code: 'area.ring-too-long', expected, received: `${raw.length} points` })];
  }
  const { ring, turns } = unrolled(raw);
  if (turns !== 0) {
    const expected = 'a ring that leaves both poles outside';
    return [problemOf(place, { code: 'area.ring-round-pole', expected, received: 'a ring round a pole' })];
  }
  if (isFlat(ring)) {
    const expected = 'a ring with an area';
    const received = `${raw.length} points on one line`;
    return [problemOf(place, { code: 'area.ring-without-area', expected, received })];
  }
  const crossing = firstCrossing(ring);
  if (crossing === undefined) return [];
  const expected = 'a ring that does not cross itself';
  const received = `side ${crossing[0] + 1} crossing side ${crossing[1] + 1}`;
  return [problemOf(place, { code: 'area.ring-crosses-itself', expected, received })];
}

/** The ring open at its end, longitudes continued beyond ±180° instead of jumping. */
function unrolled(raw: readonly Position[]): { ring: Position[]; turns: number } {
  const [first, last] = [raw[0]!, raw.at(-1)!];
  const open = first[0] === last[0] && first[1] === last[1] ? raw.slice(0, -1) : raw;
  const short = (deg: number) => deg - 360 * Math.round(deg / 360);
  const ring: Position[] = [open[0]!];
  for (let i = 1; i < open.length; i++)
    ring.push([ring[i - 1]![0] + short(open[i]![0] - open[i - 1]![0]), open[i]![1]]);
  const closing = ring.at(-1)![0] + short(open[0]![0] - open.at(-1)![0]) - ring[0]![0];
  return { ring, turns: Math.round(closing / 360) };
}

/** Whether all points of a ring lie on one line. */
function isFlat(ring: readonly Position[]): boolean {
  const [first] = ring;
  const other = ring.find(([x, y]) => x !== first![0] || y !== first![1]);
  return other === undefined || ring.every((point) => side(first!, other, point) === 0);
}

function firstCrossing(ring: readonly Position[]): readonly [number, number] | undefined {
  const count = ring.length;
  for (let i = 0; i < count; i++)
    for (let j = i + 2; j < count; j++) {
      if (i === 0 && j === count - 1) continue;
      if (crosses(ring[i]!, ring[(i + 1) % count]!, ring[j]!, ring[(j + 1) % count]!)) return [i, j];
    }
  return undefined;
}

const side = (a: Position, b: Position, p: Position): number =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

const crosses = (a: Position, b: Position, c: Position, d: Position): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
