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

/** Receiving antenna with which the link is lost for just the allowed share, within the diameters that are tried [m]. */
export function ownDiameterM(
  prepared: PreparedLink,
  neededEsN0Db: number,
  pPercent: number | undefined,
): number {
  /** Above 0 where the antenna is large enough. */
  const room = (diameterM: number): number => {
    const other = withDish(prepared, diameterM);
    return pPercent === undefined
      ? linkBudget(other.input, CLEAR_SKY).esN0Db - neededEsN0Db
      : Math.log(pPercent / Math.max(1e-9, weatherOf(other).outagePercent(neededEsN0Db)));
  };
  const { minimum, maximum } = DIAMETERS_M;
  if (room(minimum) >= 0) return minimum;
  if (room(maximum) < 0) return maximum;
  return bracketRoot(room, minimum, maximum, 1e-6).high;
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
  /** Corrects quick values in place; NaN stays. */
  readonly apply: (ground: Ground, values: Float64Array) => void;
  /** Distance of the nodes; undefined until values were corrected [°] */
  readonly spacingDeg: number | undefined;
}

/** A cell of the lattice: rows of latitude, columns of longitude, levels of height; and where in it a place is, 0…1. */
interface InCell {
  readonly row: number;
  readonly column: number;
  readonly level: number;
  readonly y: number;
  readonly x: number;
  readonly z: number;
}

type Node = readonly [row: number, column: number, level: number];

/** About the sending station the weather of both ends is one: there the lattice is this fine, as far out as this [°]. */
const NEAR = { spacingDeg: 0.25, reachDeg: 1.5 };

/** Heights of the nodes are multiples of this: in mountains the path through rain is shorter [m]. */
const LEVEL_M = 1000;
const keyOf = ([row, column, level]: Node): number => ((level + 10) * 10_000 + row) * 10_000 + column;

/**
 * The correction of a quantity anywhere, from its nodes as they are needed.
 * @param station from which the service is sent
 * @param quick values over places; NaN where the satellite is not in sight
 * @param own the same by the link's own budget at one place; NaN where a formula has no meaning
 */
export function correctionOf(
  kind: CorrectionKind,
  station: { readonly latitudeDeg: number; readonly longitudeDeg: number },
  quick: (ground: Ground) => Float64Array,
  own: (latitudeDeg: number, longitudeDeg: number, heightM: number) => number,
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
    apply: (ground, values) => {
      spacingDeg ??= spacingOver(ground, values);
      far ??= lattice(kind, spacingDeg, quick, own);
      const nearby: number[] = [];
      const elsewhere: number[] = [];
      for (let i = 0; i < values.length; i++)
        if (!Number.isNaN(values[i]!))
          (isNear(ground.latitudesDeg[i]!, ground.longitudesDeg[i]!) ? nearby : elsewhere).push(i);
      near(ground, values, nearby);
      far(ground, values, elsewhere);
    },
  };
}

/** Corrects some of the values in place, from nodes of one spacing that are reckoned where they are first needed. */
function lattice(
  kind: CorrectionKind,
  spacing: number,
  quick: (ground: Ground) => Float64Array,
  own: (latitudeDeg: number, longitudeDeg: number, heightM: number) => number,
): (ground: Ground, values: Float64Array, which: readonly number[]) => void {
  const nodes = new Map<number, number>();
  const prepare = (cells: Iterable<InCell>): void => {
    const wanted = new Map<number, Node>();
    for (const cell of cells)
      for (const node of cornersOf(cell)) if (!nodes.has(keyOf(node))) wanted.set(keyOf(node), node);
    const places = [...wanted.values()];
    const ground = {
      latitudesDeg: Float64Array.from(places, ([row]) => Math.min(90, row * spacing - 90)),
      longitudesDeg: Float64Array.from(places, ([, column]) => column * spacing - 360),
      heightsM: Float64Array.from(places, ([, , level]) => level * LEVEL_M),
    };
    const quickly = quick(ground);
    for (const [i, node] of places.entries()) {
      const value = quickly[i]!;
      const at = (): number => own(ground.latitudesDeg[i]!, ground.longitudesDeg[i]!, ground.heightsM[i]!);
      nodes.set(keyOf(node), Number.isNaN(value) ? Number.NaN : step(kind, value, at()));
    }
  };
  return (ground, values, which) => {
    const cells = new Map<number, InCell>();
    for (const i of which) {
      const cell = cellAt(ground, i, spacing);
      cells.set(keyOf([cell.row, cell.column, cell.level]), cell);
    }
    prepare(cells.values());
    // neighbours share a cell
    let here = Number.NaN;
    let corners: readonly number[] = [];
    for (const i of which) {
      const cell = cellAt(ground, i, spacing);
      const key = keyOf([cell.row, cell.column, cell.level]);
      if (key !== here) corners = cornersOf(cell).map((node) => nodes.get(keyOf(node))!);
      here = key;
      values[i] = corrected(kind, values[i]!, between(corners, cell));
    }
  };
}

function cellAt({ latitudesDeg, longitudesDeg, heightsM }: Ground, i: number, spacing: number): InCell {
  const y = (latitudesDeg[i]! + 90) / spacing;
  const x = (longitudesDeg[i]! + 360) / spacing;
  const z = heightsM[i]! / LEVEL_M;
  const [row, column, level] = [Math.floor(y), Math.floor(x), Math.floor(z)];
  return { row, column, level, y: y - row, x: x - column, z: z - level };
}

function cornersOf({ row, column, level }: InCell): Node[] {
  const corners: Node[] = [];
  for (const r of [row, row + 1])
    for (const c of [column, column + 1]) for (const l of [level, level + 1]) corners.push([r, c, l]);
  return corners;
}

/** Linear in latitude, longitude and height between the corners that see the satellite, in the order of `cornersOf`. */
function between(corners: readonly number[], { x, y, z }: InCell): number {
  let sum = 0;
  let weights = 0;
  for (const [corner, value] of corners.entries()) {
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
