/** Many spot beams from one reflector: where they stand, which colour each has, and what its neighbours leave of it. */
import { DomainError, within } from '../../errors.ts';
import { toDecibel } from '../../math/decibel.ts';
import { elementField, elementOverlap } from './aperture.ts';
import type { PlanePoints } from './frame.ts';
import { type Random, seededRandom } from './random.ts';

const SOURCE = 'multi-beam layout';

/** Numbers of colours that a hexagonal lattice repeats without neighbours alike. */
export type ColourCount = 1 | 3 | 4 | 7;

export interface SpotBeam {
  /** Centre, in direction cosines about the axis of the reflector. */
  readonly u: number;
  readonly v: number;
  /** 0…N − 1. */
  readonly colour: number;
}

/** Places with what they ask for. */
export interface Demand extends PlanePoints {
  /** Of any common unit, 0 or more. */
  readonly weight: Float64Array;
}

/**
 * Spot beams on a hexagonal lattice: those that are the nearest to some point of the area.
 * @param area points, denser than the spacing
 * @param spacing of neighbouring centres, in direction cosines
 * @param colours 1, 3, 4 or 7
 * @throws DomainError for an area without points, a spacing of 0 or less, or over 2000 beams
 */
export function hexagonalLayout(area: PlanePoints, spacing: number, colours: ColourCount): SpotBeam[] {
  within('spacing', spacing, '', Number.MIN_VALUE, 1, SOURCE);
  within('points of the area', area.u.length, '', 1, Infinity, SOURCE);
  const beams = new Map<string, SpotBeam>();
  for (let p = 0; p < area.u.length; p++) {
    const row = area.v[p]! / (spacing * Math.sqrt(0.75));
    const column = area.u[p]! / spacing - row / 2;
    const [i, j] = nearestSite(column, row);
    beams.set(`${i},${j}`, {
      u: (i + j / 2) * spacing,
      v: j * Math.sqrt(0.75) * spacing,
      colour: latticeColour(i, j, colours),
    });
  }
  within('number of beams', beams.size, '', 1, 2000, SOURCE);
  return [...beams.values()].sort((a, b) => b.v - a.v || a.u - b.u);
}

/** Site of a hexagonal lattice nearest to oblique coordinates: rounded so that the three of them sum to zero. */
function nearestSite(column: number, row: number): [number, number] {
  const third = -column - row;
  let [i, j, k] = [Math.round(column), Math.round(row), Math.round(third)];
  const [di, dj, dk] = [Math.abs(i - column), Math.abs(j - row), Math.abs(k - third)];
  if (di > dj && di > dk) i = -j - k;
  else if (dj > dk) j = -i - k;
  else k = -i - j;
  return [i + 0, j + 0];
}

/** Colour of a site: sites that differ by (p, q) and its turn by 60° are alike, N = p² + pq + q². */
function latticeColour(i: number, j: number, colours: ColourCount): number {
  const modulo = (value: number, n: number): number => ((value % n) + n) % n;
  if (colours === 4) return modulo(i, 2) + 2 * modulo(j, 2); // (2, 0)
  return modulo(i + (colours === 7 ? 5 : 2) * j, colours); // (2, 1), (1, 1)
}

/**
 * Spot beams where the demand is: the weighted distances of places to their beams are least (k-means, begun by k-means++).
 * @param demand places about the axis with weights
 * @param count of beams, 1…number of places with demand
 * @param colours how many; each beam gets the one whose beams are farthest
 * @param seed of the random numbers
 * @throws DomainError for more beams than places with demand
 * @see Lloyd 1982; Arthur & Vassilvitskii 2007
 */
export function demandLayout(
  demand: Demand,
  count: number,
  colours: ColourCount,
  seed: number = 1,
): SpotBeam[] {
  const places = Array.from(demand.weight.keys()).filter((i) => demand.weight[i]! > 0);
  if (demand.weight.some((weight) => !(weight >= 0)))
    throw new DomainError('weight', demand.weight.find((w) => !(w >= 0))!, '', 0, Infinity, SOURCE);
  within('number of beams', count, '', 1, Math.min(places.length, 2000), SOURCE);
  let best: { centres: Centre[]; cost: number } | undefined;
  const random = seededRandom(seed);
  for (let start = 0; start < 8; start++) {
    const found = lloyd(demand, places, firstCentres(demand, places, count, random));
    if (best === undefined || found.cost < best.cost) best = found;
  }
  return coloured(best!.centres, colours);
}

interface Centre {
  readonly u: number;
  readonly v: number;
}

const squareDistance = (a: Centre, u: number, v: number): number => (a.u - u) ** 2 + (a.v - v) ** 2;

function firstCentres(demand: Demand, places: readonly number[], count: number, random: Random): Centre[] {
  const centres: Centre[] = [];
  while (centres.length < count) {
    const shares = places.map((i) => {
      let nearest = centres.length === 0 ? 1 : Infinity;
      for (const centre of centres)
        nearest = Math.min(nearest, squareDistance(centre, demand.u[i]!, demand.v[i]!));
      return demand.weight[i]! * nearest;
    });
    let at = random.uniform() * shares.reduce((a, b) => a + b, 0);
    let chosen = shares.findIndex((share) => {
      at -= share;
      return at < 0;
    });
    if (chosen < 0) chosen = shares.findLastIndex((share) => share > 0);
    const i = places[Math.max(0, chosen)]!;
    centres.push({ u: demand.u[i]!, v: demand.v[i]! });
  }
  return centres;
}

function lloyd(
  demand: Demand,
  places: readonly number[],
  first: Centre[],
): { centres: Centre[]; cost: number } {
  let centres = first;
  let cost = Infinity;
  for (let step = 0; step < 200; step++) {
    const sums = centres.map(() => ({ u: 0, v: 0, weight: 0 }));
    let now = 0;
    for (const i of places) {
      const [u, v, weight] = [demand.u[i]!, demand.v[i]!, demand.weight[i]!];
      const nearest = nearestCentre(centres, u, v);
      now += weight * squareDistance(centres[nearest]!, u, v);
      sums[nearest]!.u += weight * u;
      sums[nearest]!.v += weight * v;
      sums[nearest]!.weight += weight;
    }
    if (!(now < cost)) break;
    cost = now;
    centres = sums.map(({ u, v, weight }, k) =>
      weight > 0 ? { u: u / weight, v: v / weight } : centres[k]!,
    );
  }
  return { centres, cost };
}

function nearestCentre(centres: readonly Centre[], u: number, v: number): number {
  let nearest = 0;
  for (let k = 1; k < centres.length; k++)
    if (squareDistance(centres[k]!, u, v) < squareDistance(centres[nearest]!, u, v)) nearest = k;
  return nearest;
}

/** Colours by turns: each beam takes the one in which the beams so far are least felt, until none changes. */
function coloured(centres: readonly Centre[], colours: ColourCount): SpotBeam[] {
  const chosen = new Int32Array(centres.length).fill(-1);
  const felt = (k: number, colour: number): number => {
    let sum = 0;
    for (const [j, centre] of centres.entries())
      if (j !== k && chosen[j] === colour) sum += squareDistance(centre, centres[k]!.u, centres[k]!.v) ** -2;
    return sum;
  };
  for (let turn = 0; turn < 50; turn++) {
    let changed = false;
    for (let k = 0; k < centres.length; k++) {
      let least = chosen[k]! < 0 ? Infinity : felt(k, chosen[k]!);
      for (let colour = 0; colour < colours; colour++) {
        const there = felt(k, colour);
        if (there < least) {
          least = there;
          chosen[k] = colour;
          changed = true;
        }
      }
      if (chosen[k]! < 0) chosen[k] = 0;
    }
    if (!changed) break;
  }
  return centres.map(({ u, v }, k) => ({ u, v, colour: chosen[k]! }));
}

/** A spot beam with what reaches it from the beams of its colour, all sending the same power. */
export interface SpotResult extends SpotBeam {
  readonly peakDbi: number;
  /** Lowest directivity over the points nearest to this beam [dBi]; NaN when it serves none. */
  readonly edgeDbi: number;
  /** Carrier over the sum of co-coloured beams at the centre [dB]; +∞ when no other beam has the colour. */
  readonly centreCarrierToInterferenceDb: number;
  /** The same, the lowest over the points that it serves [dB]. */
  readonly edgeCarrierToInterferenceDb: number;
}

/**
 * Carrier over interference of spot beams with one feed each.
 * @param beams centres and colours
 * @param area points served, each by the nearest beam
 * @param ka πD/λ
 * @param edge C of the illumination
 */
export function spotResults(
  beams: readonly SpotBeam[],
  area: PlanePoints,
  ka: number,
  edge: number,
): SpotResult[] {
  const peak = (ka * ka) / elementOverlap(0, edge);
  const power = (beam: SpotBeam, u: number, v: number): number =>
    peak * elementField(ka * Math.hypot(beam.u - u, beam.v - v), edge) ** 2;
  const ratio = (k: number, u: number, v: number): number => {
    let interference = 0;
    for (const [j, other] of beams.entries())
      if (j !== k && other.colour === beams[k]!.colour) interference += power(other, u, v);
    return power(beams[k]!, u, v) / interference;
  };
  const edgePower = new Float64Array(beams.length).fill(Infinity);
  const edgeRatio = new Float64Array(beams.length).fill(Infinity);
  for (let p = 0; p < area.u.length; p++) {
    const [u, v] = [area.u[p]!, area.v[p]!];
    const k = nearestCentre(beams, u, v);
    edgePower[k] = Math.min(edgePower[k]!, power(beams[k]!, u, v));
    edgeRatio[k] = Math.min(edgeRatio[k]!, ratio(k, u, v));
  }
  return beams.map((beam, k) => ({
    ...beam,
    peakDbi: toDecibel(power(beam, beam.u, beam.v)),
    edgeDbi: edgePower[k] === Infinity ? Number.NaN : toDecibel(edgePower[k]!),
    centreCarrierToInterferenceDb: toDecibel(ratio(k, beam.u, beam.v)),
    edgeCarrierToInterferenceDb: edgePower[k] === Infinity ? Number.NaN : toDecibel(edgeRatio[k]!),
  }));
}
