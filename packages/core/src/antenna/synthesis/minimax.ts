/**
 * The weakest of many field strengths made as strong as possible, by a minimum that is smooth and sharpens step by step.
 *
 * Fields are real rows over real variables; several sets of variables ("quadratures") add in power. Two are the real and
 * imaginary part of a complex excitation. With many, the problem loses its local optima and becomes the semidefinite
 * relaxation, whose multipliers give the upper bound (Burer and Monteiro 2003).
 */
import { ascend } from './ascend.ts';

/** Rows of one frequency: power of row i is Σk (row · xk)², over the radiated power Σk xkᵀ M xk. */
export interface FieldRows {
  readonly count: number;
  /** count × size, row-major. */
  readonly rows: Float64Array;
  /** Added to the decibels of each row: gain of the aperture less the level that is wanted there above the rest. */
  readonly offsetDb: Float64Array;
  /** M, size × size; the identity where it is left out. */
  readonly metric?: Float64Array;
}

/** Rows that have to stay `isolationDb` below the weakest of the service. */
export interface Isolated {
  readonly fields: readonly FieldRows[];
  readonly isolationDb: number;
}

export interface MinimaxProblem {
  /** Variables of one quadrature. */
  readonly size: number;
  /** One entry for each frequency. */
  readonly service: readonly FieldRows[];
  readonly isolated?: readonly Isolated[];
}

const PER_DB = Math.LN10 / 10;
/** Rows of less weight in the smooth minimum leave its gradient as it is. */
const NEGLIGIBLE_WEIGHT = 1e-12;

/** Levels of rows for the variables x [dB]. */
export function levelsOf(fields: FieldRows, size: number, x: Float64Array): Float64Array {
  const power = radiatedPower(fields.metric, size, x);
  return levelsFrom(fieldsOf(fields, size, x), fields.offsetDb, power);
}

/** Fields of rows for each quadrature, one quadrature after the other; four rows at a time, as processors add. */
export function fieldsOf(
  { rows, count }: Pick<FieldRows, 'rows' | 'count'>,
  size: number,
  x: Float64Array,
  out: Float64Array = new Float64Array((count * x.length) / size),
): Float64Array {
  for (let at = 0, to = 0; at < x.length; at += size, to += count) {
    let i = 0;
    for (; i + 3 < count; i += 4) {
      let [a, b, c, d] = [0, 0, 0, 0];
      const first = i * size;
      const second = first + size;
      const third = second + size;
      const fourth = third + size;
      for (let j = 0; j < size; j++) {
        const variable = x[at + j]!;
        a += rows[first + j]! * variable;
        b += rows[second + j]! * variable;
        c += rows[third + j]! * variable;
        d += rows[fourth + j]! * variable;
      }
      out[to + i] = a;
      out[to + i + 1] = b;
      out[to + i + 2] = c;
      out[to + i + 3] = d;
    }
    for (; i < count; i++) {
      let sum = 0;
      for (let j = 0, r = i * size; j < size; j++) sum += rows[r + j]! * x[at + j]!;
      out[to + i] = sum;
    }
  }
  return out;
}

/** Adds rows of these indices, each times a factor; four at a time. */
function addRows(
  rows: Float64Array,
  size: number,
  indices: readonly number[],
  factor: (n: number) => number,
  out: Float64Array,
): void {
  let n = 0;
  for (; n + 3 < indices.length; n += 4) {
    const [a, b, c, d] = [factor(n), factor(n + 1), factor(n + 2), factor(n + 3)];
    const first = indices[n]! * size;
    const second = indices[n + 1]! * size;
    const third = indices[n + 2]! * size;
    const fourth = indices[n + 3]! * size;
    for (let j = 0; j < size; j++)
      out[j]! += a * rows[first + j]! + b * rows[second + j]! + c * rows[third + j]! + d * rows[fourth + j]!;
  }
  for (; n < indices.length; n++) {
    const a = factor(n);
    for (let j = 0, r = indices[n]! * size; j < size; j++) out[j]! += a * rows[r + j]!;
  }
}

/**
 * Levels of rows from their fields [dB].
 * @param field of each quadrature, one after the other
 * @param power radiated
 */
export function levelsFrom(
  field: Float64Array,
  offsetDb: Float64Array,
  power: number,
  out: Float64Array = new Float64Array(offsetDb.length),
): Float64Array {
  const powerDb = Math.log(power) / PER_DB;
  for (let i = 0; i < out.length; i++) {
    let square = 1e-300;
    for (let at = i; at < field.length; at += out.length) square += field[at]! * field[at]!;
    out[i] = Math.log(square) / PER_DB - powerDb + offsetDb[i]!;
  }
  return out;
}

/** Power that variables radiate, Σk xkᵀ M xk. */
export function radiatedPower(metric: Float64Array | undefined, size: number, x: Float64Array): number {
  let power = 0;
  for (let at = 0; at < x.length; at += size)
    for (let i = 0; i < size; i++) {
      const a = x[at + i]!;
      if (metric === undefined) power += a * a;
      else for (let j = 0; j < size; j++) power += a * metric[i * size + j]! * x[at + j]!;
    }
  return power;
}

/** Lowest level of the service [dB]. */
export function weakestDb(problem: MinimaxProblem, x: Float64Array): number {
  let weakest = Infinity;
  for (const fields of problem.service)
    for (const level of levelsOf(fields, problem.size, x)) if (level < weakest) weakest = level;
  return weakest;
}

/** A set of rows with the room for its levels and for the derivative of the objective by them. */
interface Block {
  readonly fields: FieldRows;
  readonly field: Float64Array;
  readonly level: Float64Array;
  readonly weight: Float64Array;
}

/** The smooth objective of a problem; `weights` of its service rows are left behind for the multipliers of the bound. */
export class SmoothMinimum {
  readonly size: number;
  readonly #service: readonly Block[];
  readonly #isolated: readonly { readonly blocks: readonly Block[]; readonly isolationDb: number }[];
  /** Sharpness: a minimum over n equal levels is taken τ·ln n too low [dB]. */
  temperatureDb = 1;
  /** What a decibel of missing isolation costs [dB]. */
  penalty = 0;

  constructor(problem: MinimaxProblem, quadratures: number) {
    this.size = problem.size;
    const block = (fields: FieldRows): Block => ({
      fields,
      field: new Float64Array(fields.count * quadratures),
      level: new Float64Array(fields.count),
      weight: new Float64Array(fields.count),
    });
    this.#service = problem.service.map(block);
    this.#isolated = (problem.isolated ?? []).map(({ fields, isolationDb }) => ({
      blocks: fields.map(block),
      isolationDb,
    }));
  }

  /** Weights of the service rows at the point evaluated last, one array for each frequency; together 1 without isolation. */
  get weights(): readonly Float64Array[] {
    return this.#service.map(({ weight }) => weight);
  }

  /** Value [dB] and gradient; for `ascend`. */
  readonly evaluate = (x: Float64Array, outGradient: Float64Array): number => {
    outGradient.fill(0);
    const service = this.#extreme(this.#service, x, -1);
    let value = service;
    let serviceWeight = 1;
    for (const { blocks, isolationDb } of this.#isolated) {
      const strongest = this.#extreme(blocks, x, 1);
      const missing = (isolationDb - service + strongest) / this.temperatureDb;
      const softplus = missing > 30 ? missing : Math.log1p(Math.exp(missing));
      const slope = 1 / (1 + Math.exp(-missing));
      value -= this.penalty * this.temperatureDb * softplus;
      serviceWeight += this.penalty * slope;
      this.#gradient(blocks, x, -this.penalty * slope, outGradient);
    }
    this.#gradient(this.#service, x, serviceWeight, outGradient);
    return value;
  };

  /** Smooth minimum (sign −1) or maximum (sign 1) of the levels; leaves the weights of the rows. */
  #extreme(blocks: readonly Block[], x: Float64Array, sign: 1 | -1): number {
    let extreme = sign * Number.NEGATIVE_INFINITY;
    for (const { fields, field, level } of blocks) {
      fieldsOf(fields, this.size, x, field);
      levelsFrom(field, fields.offsetDb, radiatedPower(fields.metric, this.size, x), level);
      for (const db of level) if (sign * db > sign * extreme) extreme = db;
    }
    let total = 0;
    for (const { level, weight } of blocks)
      for (let i = 0; i < level.length; i++) {
        weight[i] = Math.exp((sign * (level[i]! - extreme)) / this.temperatureDb);
        total += weight[i]!;
      }
    for (const { weight } of blocks) for (let i = 0; i < weight.length; i++) weight[i]! /= total;
    return extreme + sign * this.temperatureDb * Math.log(total);
  }

  #gradient(blocks: readonly Block[], x: Float64Array, factor: number, out: Float64Array): void {
    const { size } = this;
    for (const { fields, field, weight } of blocks) {
      const { rows, count, metric } = fields;
      const weighty: number[] = [];
      const common: number[] = [];
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const share = weight[i]!;
        if (share < NEGLIGIBLE_WEIGHT) continue;
        sum += share;
        let power = 1e-300;
        for (let at = i; at < field.length; at += count) power += field[at]! * field[at]!;
        weighty.push(i);
        common.push((factor * share * 2) / (PER_DB * power));
      }
      for (let at = 0, c = 0; at < field.length; at += count, c += size)
        addRows(rows, size, weighty, (n) => common[n]! * field[at + weighty[n]!]!, out.subarray(c, c + size));
      const perPower = (factor * sum * 2) / (PER_DB * radiatedPower(metric, size, x));
      for (let c = 0; c < x.length; c += size)
        for (let i = 0; i < size; i++) {
          let m = 0;
          if (metric === undefined) m = x[c + i]!;
          else for (let j = 0; j < size; j++) m += metric[i * size + j]! * x[c + j]!;
          out[c + i]! -= perPower * m;
        }
    }
  }
}

/** Sharpens the minimum from `from` down to `to` [dB], climbing at each step. @returns smooth minimum reached [dB] */
export function sharpen(
  objective: SmoothMinimum,
  x: Float64Array,
  from: number,
  to: number,
  steps: number,
): number {
  let value = Number.NEGATIVE_INFINITY;
  for (let t = from; ; t = Math.max(to, t / 2.5)) {
    objective.temperatureDb = t;
    value = ascend(objective.evaluate, x, steps, 0.02 * t);
    normalise(x);
    if (t <= to) return value;
  }
}

/** The objective does not depend on the length of x; steps of the method do. */
function normalise(x: Float64Array): void {
  let square = 0;
  for (const value of x) square += value * value;
  const factor = 1 / Math.sqrt(square);
  for (let i = 0; i < x.length; i++) x[i]! *= factor;
}
