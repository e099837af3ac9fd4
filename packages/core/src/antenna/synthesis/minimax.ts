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

/** Levels [dB] of rows for the variables x. */
export function levelsDb(fields: FieldRows, size: number, x: Float64Array, out: Float64Array): void {
  const quadratures = x.length / size;
  const powerDb = Math.log(radiated(fields, size, x)) / PER_DB;
  for (let i = 0; i < fields.count; i++) {
    let power = 0;
    for (let k = 0; k < quadratures; k++) {
      let field = 0;
      for (let j = 0; j < size; j++) field += fields.rows[i * size + j]! * x[k * size + j]!;
      power += field * field;
    }
    out[i] = Math.log(power + 1e-300) / PER_DB - powerDb + fields.offsetDb[i]!;
  }
}

function radiated(fields: FieldRows, size: number, x: Float64Array): number {
  const { metric } = fields;
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
  for (const fields of problem.service) {
    const levels = new Float64Array(fields.count);
    levelsDb(fields, problem.size, x, levels);
    for (const level of levels) if (level < weakest) weakest = level;
  }
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
  readonly #quadratures: number;
  /** Sharpness: a minimum over n equal levels is taken τ·ln n too low [dB]. */
  temperatureDb = 1;
  /** What a decibel of missing isolation costs [dB]. */
  penalty = 0;

  constructor(problem: MinimaxProblem, quadratures: number) {
    this.size = problem.size;
    this.#quadratures = quadratures;
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
      const { size } = this;
      const { rows, count, offsetDb } = fields;
      const powerDb = Math.log(radiated(fields, size, x)) / PER_DB;
      for (let i = 0; i < count; i++) {
        let power = 0;
        for (let k = 0; k < this.#quadratures; k++) {
          let sum = 0;
          for (let j = 0, r = i * size, c = k * size; j < size; j++) sum += rows[r + j]! * x[c + j]!;
          field[k * count + i] = sum;
          power += sum * sum;
        }
        const db = Math.log(power + 1e-300) / PER_DB - powerDb + offsetDb[i]!;
        level[i] = db;
        if (sign * db > sign * extreme) extreme = db;
      }
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
      let sum = 0;
      for (let i = 0; i < count; i++) {
        if (weight[i]! < 1e-12) continue;
        sum += weight[i]!;
        let power = 0;
        for (let k = 0; k < this.#quadratures; k++) power += field[k * count + i]! ** 2;
        const common = (factor * weight[i]! * 2) / (PER_DB * (power + 1e-300));
        for (let k = 0; k < this.#quadratures; k++) {
          const scaled = common * field[k * count + i]!;
          for (let j = 0, r = i * size, c = k * size; j < size; j++) out[c + j]! += scaled * rows[r + j]!;
        }
      }
      const perPower = (factor * sum * 2) / (PER_DB * radiated(fields, size, x));
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
