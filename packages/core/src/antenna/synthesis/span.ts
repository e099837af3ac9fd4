/**
 * What the excitations of a set of beams can make: fields as rows over independent variables.
 *
 * Beams of neighbouring feeds overlap, so the power that excitations c radiate is cᴴPc with the Gram matrix P, not Σ|c|².
 * In the variables x = P^½c it is |x|² at the reference frequency, and xᴴMx at others.
 */
import { electricalSize, elementOverlap } from './aperture.ts';
import type { PlanePoints } from './frame.ts';
import { fieldsOf } from './minimax.ts';
import { symmetricEigen } from './symmetric.ts';
import { elementTable, tabulatedField } from './table.ts';

export interface ElementSpan {
  readonly diameterM: number;
  /** C of the illumination that every beam has, 0…1. */
  readonly edge: number;
  readonly beams: PlanePoints;
  readonly referenceGHz: number;
  /** Number of independent variables, at most that of the beams. */
  readonly size: number;
  /** Excitations from variables: beams × size, row-major. */
  readonly basis: Float64Array;
  /** Variables from excitations: size × beams, row-major. */
  readonly inverse: Float64Array;
}

/**
 * Excitations that radiate less than this part of what the best radiate for the same currents are not used: they are
 * super-directive, and no hardware holds them.
 */
const SUPERDIRECTIVE_LIMIT = 1e-5;

/**
 * Independent variables of a set of beams.
 * @param floor eigenvalues of P below this part of the largest are left out
 */
export function elementSpan(
  beams: PlanePoints,
  diameterM: number,
  edge: number,
  referenceGHz: number,
  floor: number = SUPERDIRECTIVE_LIMIT,
): ElementSpan {
  const n = beams.u.length;
  const { values, vectors } = symmetricEigen(gramMatrix(beams, diameterM, edge, referenceGHz), n);
  let size = 0;
  while (size < n && values[size]! > floor * values[0]!) size++;
  const basis = new Float64Array(n * size);
  const inverse = new Float64Array(size * n);
  for (let k = 0; k < size; k++) {
    const root = Math.sqrt(values[k]!);
    for (let i = 0; i < n; i++) {
      const entry = vectors[i * n + k]!;
      basis[i * size + k] = entry / root;
      inverse[k * n + i] = entry * root;
    }
  }
  return { diameterM, edge, beams, referenceGHz, size, basis, inverse };
}

/** Power that beams of unit amplitude radiate in common, P, row-major. */
function gramMatrix(beams: PlanePoints, diameterM: number, edge: number, frequencyGHz: number): Float64Array {
  const n = beams.u.length;
  const ka = electricalSize(diameterM, frequencyGHz);
  const gram = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const distance = Math.hypot(beams.u[i]! - beams.u[j]!, beams.v[i]! - beams.v[j]!);
      gram[i * n + j] = gram[j * n + i] = elementOverlap(ka * distance, edge);
    }
  return gram;
}

/** Fields at points of each beam with the amplitude 1, points × beams, row-major; (πD/λ)² times a power of them is a directivity. */
export function elementRows(span: ElementSpan, points: PlanePoints, frequencyGHz: number): Float64Array {
  const { beams } = span;
  const n = beams.u.length;
  const ka = electricalSize(span.diameterM, frequencyGHz);
  const table = elementTable(span.edge, Math.min(ka, 100));
  const rows = new Float64Array(points.u.length * n);
  for (let p = 0; p < points.u.length; p++)
    for (let i = 0; i < n; i++) {
      const du = points.u[p]! - beams.u[i]!;
      const dv = points.v[p]! - beams.v[i]!;
      rows[p * n + i] = tabulatedField(table, ka * Math.sqrt(du * du + dv * dv));
    }
  return rows;
}

/** Rows of single beams as rows of variables: points × size, row-major. */
export function variableRows(
  { basis, beams, size }: ElementSpan,
  elements: Float64Array,
  indices: readonly number[],
): Float64Array {
  const n = beams.u.length;
  const rows = new Float64Array(indices.length * size);
  for (const [to, from] of indices.entries())
    for (let i = 0; i < n; i++) {
      const field = elements[from * n + i]!;
      for (let k = 0, r = to * size, b = i * size; k < size; k++) rows[r + k]! += field * basis[b + k]!;
    }
  return rows;
}

/** M: power radiated at a frequency over the variables; undefined, for the identity, at the reference frequency. */
export function spanMetric(span: ElementSpan, frequencyGHz: number): Float64Array | undefined {
  if (frequencyGHz === span.referenceGHz) return undefined;
  const { basis, size } = span;
  const n = span.beams.u.length;
  const gram = gramMatrix(span.beams, span.diameterM, span.edge, frequencyGHz);
  const half = new Float64Array(n * size);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      for (let k = 0; k < size; k++) half[i * size + k]! += gram[i * n + j]! * basis[j * size + k]!;
  const metric = new Float64Array(size * size);
  for (let i = 0; i < n; i++)
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) metric[a * size + b]! += basis[i * size + a]! * half[i * size + b]!;
  return metric;
}

/** Complex amplitudes of beams, of any common scale and phase. */
export interface Excitations {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/** Excitations of the beams from variables of two quadratures. */
export function excitationsOf(span: ElementSpan, x: Float64Array): Excitations {
  const both = spread(span, x);
  const n = span.beams.u.length;
  return { real: both.slice(0, n), imaginary: both.slice(n) };
}

/** Excitations of the beams from variables, one quadrature after the other. */
export function spread({ beams, basis, size }: ElementSpan, x: Float64Array): Float64Array {
  return fieldsOf({ rows: basis, count: beams.u.length }, size, x);
}

/** Variables nearest to excitations: the way back of `excitationsOf`. */
export function variablesOf(span: ElementSpan, { real, imaginary }: Excitations): Float64Array {
  const { inverse, size } = span;
  const n = span.beams.u.length;
  const x = new Float64Array(2 * size);
  for (let k = 0; k < size; k++)
    for (let i = 0; i < n; i++) {
      x[k]! += inverse[k * n + i]! * real[i]!;
      x[size + k]! += inverse[k * n + i]! * imaginary[i]!;
    }
  return x;
}
