/** What no beam over an area can exceed: by its area, and by the aperture that casts it. */
import { within } from '../../errors.ts';
import { electricalSize } from './aperture.ts';
import { ascend } from './ascend.ts';
import { fieldRows } from './held-points.ts';
import { lambda } from './lambda.ts';
import { type FieldRows, fieldsOf, levelsOf, SmoothMinimum, sharpen } from './minimax.ts';
import { type AreaPoints, pointsAt, thinned } from './points.ts';
import { seededRandom } from './random.ts';
import { search, type Watch } from './search.ts';
import { type ElementSpan, type Excitations, elementRows, elementSpan, excitationsOf } from './span.ts';
import { symmetricEigen } from './symmetric.ts';

/** The whole sphere, 4π steradians in square degrees: the 41 253 of the trade. */
const SPHERE_DEG2 = (4 * Math.PI * 180 ** 2) / Math.PI ** 2;

/**
 * Directivity of a beam that sends all its power into an area, evenly: 41 253/Ω. No aperture of finite size reaches it.
 * @param solidAngleDeg2 Ω [deg²], above 0
 * @returns [dBi]
 * @throws DomainError for 0 or less
 */
export function areaBoundDbi(solidAngleDeg2: number): number {
  within('solidAngleDeg2', solidAngleDeg2, 'deg²', Number.MIN_VALUE, SPHERE_DEG2, 'area bound');
  return 10 * Math.log10(SPHERE_DEG2 / solidAngleDeg2);
}

/** Beams with excitations: an illumination that is known. */
export interface Illumination {
  readonly span: ElementSpan;
  readonly excitations: Excitations;
}

export interface ApertureBound {
  /** Edge-of-coverage directivity that the best known illumination of an ideal aperture reaches [dBi]. */
  readonly attainableDbi: number;
  /** What no illumination whatever exceeds [dBi]: proved by the multipliers, up to rounding. */
  readonly upperDbi: number;
  /** Independent fields that the aperture casts on the area. */
  readonly degreesOfFreedom: number;
  /** What reaches `attainableDbi`. */
  readonly best: Illumination;
}

export interface BoundOptions extends Watch {
  /** Starting points of the search beside those known (default 24). */
  readonly starts?: number;
  readonly seed?: number;
  /** Illuminations from which the search begins too: of feeds, or of the other edge of the band. */
  readonly known?: readonly Illumination[];
}

/** Points of the area from which the multipliers are taken, in λ/D; fewer points loosen the bound, never break it. */
const BOUND_DISTANCE = 0.12;
/** Points of the relaxation with less weight get the multiplier 0: the bound holds with any multipliers. */
const MULTIPLIER_FLOOR = 1e-6;
/** Fields of the aperture weaker than this part of the strongest are left to the remainder that the bound adds. */
const FIELD_FLOOR = 1e-9;

/**
 * Bound of edge-of-coverage directivity for an ideal aperture, one whose illumination may be anything.
 *
 * A field at point i is the product of the illumination q with the plane wave ai, so that for multipliers λ ≥ 0 of sum 1:
 * min |aiᴴq|²/|q|² ≤ Σ λi |aiᴴq|²/|q|² ≤ λmax(Σ λi ai aiᴴ). Any λ gives a bound; the best are those of the relaxation.
 * @param area where the edge is taken; the points' levels count
 * @param diameterM of the aperture [m]
 * @param frequencyGHz [GHz]
 * @see Lebret & Boyd, IEEE Transactions on Signal Processing 45 (1997) 526–532: antenna arrays by convex optimisation
 */
export function apertureBound(
  area: AreaPoints,
  diameterM: number,
  frequencyGHz: number,
  options: BoundOptions = {},
): ApertureBound {
  const { known = [], ...rest } = options;
  const ka = electricalSize(diameterM, frequencyGHz);
  const working = pointsAt(area, thinned(area, (BOUND_DISTANCE * Math.PI) / ka));
  const span = apertureSpan(working, diameterM, frequencyGHz);
  const warm = known.map((illumination) => matched(span, illumination));
  const { edgeDbi, excitations } = search({ span, frequenciesGHz: [frequencyGHz], area }, { ...rest, warm });
  options.signal?.throwIfAborted();
  const rows = fieldRows(span, working, frequencyGHz);
  return {
    attainableDbi: edgeDbi,
    upperDbi: upperBoundDbi(rows, span.size, options.seed ?? 1),
    degreesOfFreedom: span.size,
    best: { span, excitations },
  };
}

/** Excitations of plane waves that make the field of an illumination where they point, at the frequency of their span. */
export function matched(span: ElementSpan, { span: other, excitations }: Illumination): Excitations {
  const { beams, referenceGHz } = span;
  const rows = elementRows(other, beams, referenceGHz);
  const at = (part: Float64Array): Float64Array =>
    fieldsOf({ rows, count: beams.u.length }, other.beams.u.length, part);
  // P⁻¹ of the fields, which is basis · basisᵀ
  const x = new Float64Array(2 * span.size);
  for (const [part, field] of [at(excitations.real), at(excitations.imaginary)].entries())
    for (let i = 0; i < field.length; i++)
      for (let k = 0; k < span.size; k++)
        x[part * span.size + k]! += span.basis[i * span.size + k]! * field[i]!;
  return excitationsOf(span, x);
}

/** Illuminations of an ideal aperture that matter at points: plane waves towards some of them, chosen by pivots. */
export function apertureSpan(points: AreaPoints, diameterM: number, frequencyGHz: number): ElementSpan {
  const ka = electricalSize(diameterM, frequencyGHz);
  const chosen = pivots(points, ka);
  return elementSpan(pointsAt(points, chosen), diameterM, 1, frequencyGHz, FIELD_FLOOR * 1e-2);
}

/** Points whose plane waves span those of all: Cholesky's factorisation of their overlaps, largest remainder first. */
function pivots(points: AreaPoints, ka: number): number[] {
  const n = points.u.length;
  const remainder = new Float64Array(n).fill(1);
  const columns: Float64Array[] = [];
  const chosen: number[] = [];
  while (chosen.length < n) {
    let pivot = 0;
    for (let i = 1; i < n; i++) if (remainder[i]! > remainder[pivot]!) pivot = i;
    if (remainder[pivot]! < FIELD_FLOOR) break;
    const root = Math.sqrt(remainder[pivot]!);
    const column = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      let overlap = lambda(
        1,
        ka * Math.hypot(points.u[i]! - points.u[pivot]!, points.v[i]! - points.v[pivot]!),
      );
      for (const earlier of columns) overlap -= earlier[i]! * earlier[pivot]!;
      column[i] = overlap / root;
    }
    for (let i = 0; i < n; i++) remainder[i]! -= column[i]! ** 2;
    columns.push(column);
    chosen.push(pivot);
  }
  return chosen;
}

/**
 * Upper bound for rows of an ideal aperture: multipliers from the relaxation, then moved to where λmax is least.
 * @param fields rows of `apertureSpan`, without a metric
 */
function upperBoundDbi(fields: FieldRows, size: number, seed: number): number {
  const quadratures = 8;
  const objective = new SmoothMinimum({ size, service: [fields] }, quadratures);
  const x = Float64Array.from({ length: quadratures * size }, seededRandom(seed).normal);
  sharpen(objective, x, 2, 0.01, 300);
  objective.evaluate(x, new Float64Array(x.length));
  const levels = levelsOf(fields, size, x);
  // a multiplier of powers from one of decibels
  const weights = objective.weights[0]!;
  const active = rowsAmong(fields, size, (i) => weights[i]! > MULTIPLIER_FLOOR);
  const theta = Float64Array.from(
    active.indices,
    (i) => Math.log(weights[i]!) - (levels[i]! * Math.LN10) / 10,
  );
  let bound = largestDb(active, size, simplex(theta));
  for (const sharpness of [0.05, 0.02, 0.01]) {
    ascend((at, gradient) => -smoothLargest(active, size, at, sharpness, gradient), theta, 40, 1e-5);
    bound = Math.min(bound, largestDb(active, size, simplex(theta)));
  }
  return bound;
}

/** Rows that a test keeps, with their indices. */
function rowsAmong(
  { rows, count, offsetDb }: FieldRows,
  size: number,
  keeps: (i: number) => boolean,
): FieldRows & { readonly indices: readonly number[] } {
  const indices = Array.from({ length: count }, (_, i) => i).filter(keeps);
  const kept = new Float64Array(indices.length * size);
  for (const [to, from] of indices.entries())
    kept.set(rows.subarray(from * size, (from + 1) * size), to * size);
  return {
    indices,
    count: indices.length,
    rows: kept,
    offsetDb: Float64Array.from(indices, (i) => offsetDb[i]!),
  };
}

function simplex(theta: Float64Array): Float64Array {
  const top = theta.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const raised = theta.map((value) => Math.exp(value - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}

/** Σ λi gi ai aiᴴ on the span, gi the gain of row i. */
function weighted(fields: FieldRows, size: number, multipliers: Float64Array): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < fields.count; i++) {
    const factor = multipliers[i]! * 10 ** (fields.offsetDb[i]! / 10);
    for (let a = 0; a < size; a++) {
      const scaled = factor * fields.rows[i * size + a]!;
      for (let b = 0; b <= a; b++) matrix[a * size + b]! += scaled * fields.rows[i * size + b]!;
    }
  }
  return matrix;
}

/** The bound that multipliers prove [dB]; what the span leaves out of each plane wave (of norm 1) is added whole. */
export function largestDb(fields: FieldRows, size: number, multipliers: Float64Array): number {
  const { values } = symmetricEigen(weighted(fields, size, multipliers), size);
  let remainder = 0;
  for (let i = 0; i < fields.count; i++) {
    let norm = 0;
    for (let k = 0; k < size; k++) norm += fields.rows[i * size + k]! ** 2;
    remainder += multipliers[i]! * 10 ** (fields.offsetDb[i]! / 10) * Math.max(0, 1 - norm);
  }
  return 10 * Math.log10(values[0]! + remainder);
}

/** Smooth λmax in decibels, (s/…)·ln Σ exp, with its gradient by the logarithms of the multipliers. */
function smoothLargest(
  fields: FieldRows,
  size: number,
  theta: Float64Array,
  sharpnessDb: number,
  outGradient: Float64Array,
): number {
  const multipliers = simplex(theta);
  const { values, vectors } = symmetricEigen(weighted(fields, size, multipliers), size);
  const scale = values[0]! * sharpnessDb * (Math.LN10 / 10);
  const shares = values.map((value) => Math.exp((value - values[0]!) / scale));
  const total = shares.reduce((a, b) => a + b, 0);
  const largest = values[0]! + scale * Math.log(total);
  let used = 0;
  while (used < size && shares[used]! > 1e-9) used++;
  const leading = new Float64Array(used * size);
  for (let k = 0; k < used; k++)
    for (let j = 0; j < size; j++) leading[k * size + j] = vectors[j * size + k]!;
  const field = fieldsOf(fields, size, leading);
  let mean = 0;
  for (let i = 0; i < fields.count; i++) {
    let power = 0;
    for (let k = 0; k < used; k++) power += (shares[k]! / total) * field[k * fields.count + i]! ** 2;
    outGradient[i] = multipliers[i]! * power * 10 ** (fields.offsetDb[i]! / 10);
    mean += outGradient[i]!;
  }
  // in decibels, upside down for a climb
  const perDb = -10 / (Math.LN10 * largest);
  for (let i = 0; i < fields.count; i++) outGradient[i] = perDb * (outGradient[i]! - multipliers[i]! * mean);
  return 10 * Math.log10(largest);
}
