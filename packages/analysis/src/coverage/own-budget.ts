/**
 * A map of very many points is reckoned quickly: both ends fade for the same share of the year, and interference is that of one
 * place. The link's own budget joins the weather of both ends, loses isolation in rain and meets the interference of its
 * place, and takes a thousand times as long. So it is drawn up at single places, and between the nodes of a lattice its
 * difference from the quick figure, which varies slowly, is interpolated.
 */
import { DIAMETERS_M, linkBudget, RAIN_PERCENTAGES } from '@ortak/core/link';
import { bracketRoot } from '@ortak/core/math';
import type { Site } from '@ortak/model';
import { halfTurn } from '../link/atmosphere.ts';
import { withDish } from '../link/dish.ts';
import type { PreparedLink } from '../link/prepare.ts';
import { CLEAR_SKY, fadeAt, weatherOf } from '../link/solve.ts';
import { sharedSync } from '../steps.ts';

/** Nodes of the lattice over a map, about; each takes 0.3 to 1 ms. */
const NODES = 600;
const SPACINGS_DEG = [0.125, 0.25, 0.5, 1, 2, 4, 8];

/** Budget at a percentage of the year that both ends together may lose, or with clear sky. */
export function ownBudgetAt(prepared: PreparedLink, pPercent: number | undefined) {
  const fade =
    pPercent === undefined ? CLEAR_SKY : fadeAt(prepared, weatherOf(prepared).equalPercent(pPercent));
  return linkBudget(prepared.input, fade);
}

/** Share of the year in which both ends together lose the link, within the percentages of the rain method [%]. */
export function ownOutagePercent(prepared: PreparedLink, neededEsN0Db: number): number {
  const { minimum, maximum } = RAIN_PERCENTAGES;
  return Math.min(maximum, Math.max(minimum, weatherOf(prepared).outagePercent(neededEsN0Db)));
}

/**
 * Receiving antenna with which the link is lost for just the allowed share, within the diameters that are tried [m].
 * @param quickM the quick figure, near which it lies [m]
 */
export function ownDiameterM(
  prepared: PreparedLink,
  neededEsN0Db: number,
  pPercent: number | undefined,
  quickM: number,
): number {
  /** Above 0 where the antenna is large enough: nearly straight over ln D. */
  const room = (logM: number): number => {
    const other = withDish(prepared, Math.exp(logM));
    return pPercent === undefined
      ? linkBudget(other.input, CLEAR_SKY).esN0Db - neededEsN0Db
      : Math.log(pPercent / Math.max(1e-9, weatherOf(other).outagePercent(neededEsN0Db)));
  };
  const { minimum, maximum } = DIAMETERS_M;
  const [low, high] = [Math.log(minimum), Math.log(maximum)];
  const near = secantRoot(room, Math.log(quickM), {
    low,
    high,
    step: DIAMETER_STEP,
    tolerance: DIAMETER_TOLERANCE,
  });
  if (near !== undefined) return Math.exp(near);
  if (room(low) >= 0) return minimum;
  if (room(high) < 0) return maximum;
  return Math.exp(bracketRoot(room, low, high, DIAMETER_TOLERANCE).high);
}

/** First step from the quick diameter, and where the search ends, over ln D. */
const [DIAMETER_STEP, DIAMETER_TOLERANCE] = [0.02, 1e-7];

/**
 * Root of a function that is nearly straight, near a place; undefined where secants leave the range or come to no end.
 * @param step to the second place, towards the root
 */
function secantRoot(
  f: (x: number) => number,
  near: number,
  { low, high, step, tolerance }: { low: number; high: number; step: number; tolerance: number },
): number | undefined {
  if (!(near > low && near < high)) return undefined;
  let [x, y] = [near, f(near)];
  let next = x - Math.sign(y) * step;
  for (let round = 0; round < 8; round++) {
    if (!(next > low && next < high)) return undefined;
    const value = f(next);
    const slope = (value - y) / (next - x);
    if (!(slope > 0)) return undefined;
    [x, y] = [next, value];
    next = x - y / slope;
    if (Math.abs(next - x) < tolerance) return next;
  }
  return undefined;
}

/** How a figure is corrected: by a difference, or by a factor within limits at which it says no more than that it is beyond. */
export type CorrectionKind = 'difference' | { readonly minimum: number; readonly maximum: number };

/** Places by columns of equal length; heights are those of the ground [m]. */
export interface Ground {
  readonly latitudesDeg: Float64Array;
  readonly longitudesDeg: Float64Array;
  readonly heightsM: Float64Array;
}

export interface Correction {
  /** Corrects quick values in place; NaN stays. Hands out the part done, 0…1, and can be left between two nodes. */
  readonly steps: (ground: Ground, values: Float64Array) => Generator<number, void>;
  /** Distance of the nodes; undefined until values were corrected [°] */
  readonly spacingDeg: number | undefined;
}

/**
 * About the sending station the weather of both ends is one: there the lattice is this fine, as far out as this [°], and takes
 * about this share of the time.
 */
const NEAR = { spacingDeg: 0.25, reachDeg: 1.5, share: 0.3 };

/** Heights of the nodes are multiples of this: in mountains the path through rain is shorter [m]. */
const LEVEL_M = 1000;
/** Rows of latitude, columns of longitude and levels of height have this many numbers each: cells and nodes are counted in one. */
const ROWS = 10_000;
const keyOf = (row: number, column: number, level: number): number =>
  ((level + 10) * ROWS + row) * ROWS + column;

/**
 * A value by the link's own budget at one place; NaN where a formula has no meaning.
 * @param quick the quick figure, near which it lies
 */
export type OwnAt = (latitudeDeg: number, longitudeDeg: number, heightM: number, quick: number) => number;

/**
 * The correction of a quantity anywhere, from its nodes as they are needed.
 * @param station from which the service is sent
 * @param quick values over places; NaN where the satellite is not in sight
 * @param own the same by the link's own budget at one place
 */
export function correctionOf(
  kind: CorrectionKind,
  station: { readonly latitudeDeg: number; readonly longitudeDeg: number },
  quick: (ground: Ground) => Float64Array,
  own: OwnAt,
): Correction {
  const near = lattice(kind, NEAR.spacingDeg, quick, own);
  let far: ReturnType<typeof lattice> | undefined;
  let spacingDeg: number | undefined;
  const narrowing = Math.cos((station.latitudeDeg * Math.PI) / 180);
  const isNear = (latitudeDeg: number, longitudeDeg: number): boolean =>
    Math.abs(latitudeDeg - station.latitudeDeg) < NEAR.reachDeg &&
    Math.abs(halfTurn(longitudeDeg - station.longitudeDeg)) * narrowing < NEAR.reachDeg;
  return {
    get spacingDeg() {
      return spacingDeg;
    },
    *steps(ground, values) {
      spacingDeg ??= spacingOver(ground, values);
      far ??= lattice(kind, spacingDeg, quick, own);
      const count = values.length;
      const isOf = new Uint8Array(count);
      for (let i = 0; i < count; i++)
        if (!Number.isNaN(values[i]!))
          isOf[i] = isNear(ground.latitudesDeg[i]!, ground.longitudesDeg[i]!) ? IS_NEAR : IS_FAR;
      yield* sharedSync(near(ground, values, isOf, IS_NEAR), 0, NEAR.share);
      yield* sharedSync(far(ground, values, isOf, IS_FAR), NEAR.share, 1);
    },
  };
}

const [IS_NEAR, IS_FAR] = [1, 2];

/** Corrects the values that are of one kind in place, from nodes of one spacing that are reckoned where they are first needed. */
function lattice(
  kind: CorrectionKind,
  spacing: number,
  quick: (ground: Ground) => Float64Array,
  own: OwnAt,
): (ground: Ground, values: Float64Array, isOf: Uint8Array, which: number) => Generator<number, void> {
  const nodes = new Map<number, number>();
  /** Steps at the corners of a cell: in height, then longitude, then latitude. */
  const cells = new Map<number, Float64Array>();
  function* reckon(
    wanted: ReadonlyMap<number, readonly [row: number, column: number, level: number]>,
  ): Generator<number, void> {
    const places = [...wanted.values()];
    const ground = {
      latitudesDeg: Float64Array.from(places, ([row]) => Math.min(90, row * spacing - 90)),
      longitudesDeg: Float64Array.from(places, ([, column]) => column * spacing - 360),
      heightsM: Float64Array.from(places, ([, , level]) => level * LEVEL_M),
    };
    const quickly = quick(ground);
    for (const [i, key] of [...wanted.keys()].entries()) {
      yield i / wanted.size;
      const value = quickly[i]!;
      nodes.set(
        key,
        Number.isNaN(value)
          ? Number.NaN
          : step(
              kind,
              value,
              own(ground.latitudesDeg[i]!, ground.longitudesDeg[i]!, ground.heightsM[i]!, value),
            ),
      );
    }
  }
  /** Corners of cells that come into use. */
  function* prepare(
    fresh: ReadonlyMap<number, readonly [row: number, column: number, level: number]>,
  ): Generator<number, void> {
    const wanted = new Map<number, readonly [number, number, number]>();
    const corners = [...fresh].map(([cell, [row, column, level]]) => {
      const keys: number[] = [];
      for (const r of [row, row + 1])
        for (const c of [column, column + 1])
          for (const l of [level, level + 1]) {
            const key = keyOf(r, c, l);
            keys.push(key);
            if (!nodes.has(key)) wanted.set(key, [r, c, l]);
          }
      return { cell, keys };
    });
    yield* reckon(wanted);
    for (const { cell, keys } of corners)
      cells.set(
        cell,
        Float64Array.from(keys, (key) => nodes.get(key)!),
      );
  }
  return function* ({ latitudesDeg, longitudesDeg, heightsM }, values, isOf, which) {
    const rowAt = (i: number): number => (latitudesDeg[i]! + 90) / spacing;
    const columnAt = (i: number): number => (longitudesDeg[i]! + 360) / spacing;
    const fresh = new Map<number, readonly [number, number, number]>();
    // neighbours share a cell
    let here = Number.NaN;
    for (let i = 0; i < values.length; i++) {
      if (isOf[i] !== which) continue;
      const row = Math.floor(rowAt(i));
      const column = Math.floor(columnAt(i));
      const level = Math.floor(heightsM[i]! / LEVEL_M);
      const key = keyOf(row, column, level);
      if (key === here) continue;
      here = key;
      if (!cells.has(key)) fresh.set(key, [row, column, level]);
    }
    if (fresh.size > 0) yield* prepare(fresh);
    here = Number.NaN;
    let corners = new Float64Array(8);
    for (let i = 0; i < values.length; i++) {
      if (isOf[i] !== which) continue;
      const y = rowAt(i);
      const x = columnAt(i);
      const z = heightsM[i]! / LEVEL_M;
      const [row, column, level] = [Math.floor(y), Math.floor(x), Math.floor(z)];
      const key = keyOf(row, column, level);
      if (key !== here) corners = cells.get(key)! as Float64Array<ArrayBuffer>;
      here = key;
      values[i] = corrected(kind, values[i]!, between(corners, x - column, y - row, z - level));
    }
  };
}

/** Linear in latitude, longitude and height between the corners of a cell that see the satellite. */
function between(corners: Float64Array, x: number, y: number, z: number): number {
  let sum = 0;
  let weights = 0;
  for (let corner = 0; corner < 8; corner++) {
    const value = corners[corner]!;
    if (Number.isNaN(value)) continue;
    const weight = (corner & 4 ? y : 1 - y) * (corner & 2 ? x : 1 - x) * (corner & 1 ? z : 1 - z);
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

const isBeyond = (kind: CorrectionKind, value: number): boolean =>
  kind !== 'difference' && (value <= kind.minimum || value >= kind.maximum);

/** From a quick figure to its own: a difference, or the logarithm of a factor; NaN where either says only that it is beyond. */
function step(kind: CorrectionKind, quick: number, own: number): number {
  if (kind === 'difference') return own - quick;
  return isBeyond(kind, quick) || isBeyond(kind, own) ? Number.NaN : Math.log(own / quick);
}

function corrected(kind: CorrectionKind, value: number, by: number): number {
  if (kind === 'difference') return value + by;
  if (isBeyond(kind, value)) return value;
  return Math.min(kind.maximum, Math.max(kind.minimum, value * Math.exp(by)));
}

/** The finest spacing with which the lattice over the points that have a value has no more than its nodes [°]. */
function spacingOver({ latitudesDeg, longitudesDeg }: Ground, values: Float64Array): number {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    west = Math.min(west, longitudesDeg[i]!);
    east = Math.max(east, longitudesDeg[i]!);
    south = Math.min(south, latitudesDeg[i]!);
    north = Math.max(north, latitudesDeg[i]!);
  }
  const countAt = (spacing: number) => ((east - west) / spacing + 1) * ((north - south) / spacing + 1);
  return SPACINGS_DEG.find((spacing) => countAt(spacing) <= NODES) ?? SPACINGS_DEG.at(-1)!;
}

/** A site anywhere, in the likeness of another. */
export function siteAt(site: Site, latitudeDeg: number, longitudeDeg: number, heightM: number): Site {
  return {
    ...site,
    id: `${latitudeDeg},${longitudeDeg}`,
    latitudeDeg: { ...site.latitudeDeg, value: latitudeDeg },
    longitudeDeg: { ...site.longitudeDeg, value: longitudeDeg },
    heightM: { ...site.heightM, value: heightM },
  };
}
