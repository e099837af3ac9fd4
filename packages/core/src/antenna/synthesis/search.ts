/**
 * Excitations that make the weakest directivity over an area as high as possible: many starts on few points, the best of
 * them sharpened, and points added where the beam falls below its edge between them, until all points hold.
 */
import { electricalSize } from './aperture.ts';
import {
  type FieldRows,
  levelsDb,
  type MinimaxProblem,
  SmoothMinimum,
  sharpen,
  weakestDb,
} from './minimax.ts';
import { type AreaPoints, pointsAt, thinned } from './points.ts';
import { type Random, seededRandom } from './random.ts';
import {
  type ElementSpan,
  type Excitations,
  excitationsOf,
  spanMetric,
  spanRows,
  variablesOf,
} from './span.ts';

export interface Exclusion {
  readonly area: AreaPoints;
  /** Directivity there below the edge of coverage, at least [dB]. */
  readonly isolationDb: number;
}

export interface SearchTask {
  readonly span: ElementSpan;
  /** All are held at once by the same excitations. */
  readonly frequenciesGHz: readonly number[];
  /** Every point counts, so the set may be dense. */
  readonly area: AreaPoints;
  readonly exclusions?: readonly Exclusion[];
}

/** Progress and an end before the end, for whoever waits. */
export interface Watch {
  /** @param part of the work that is done, 0…1 */
  readonly onProgress?: (part: number) => void;
  /** Throws when the work is no longer wanted; an AbortSignal is one. */
  readonly signal?: { readonly throwIfAborted: () => void };
}

export interface SearchOptions extends Watch {
  /** How many starting points are tried (default 24). */
  readonly starts?: number;
  /** Of the random numbers; the same seed gives the same excitations (default 1). */
  readonly seed?: number;
  /** Excitations known to be good: the result is never worse. */
  readonly warm?: readonly Excitations[];
}

export interface Found {
  readonly excitations: Excitations;
  /** Lowest directivity over all points and frequencies, less the level wanted at each [dBi]. */
  readonly edgeDbi: number;
  /** For each exclusion: lowest edge less highest directivity there [dB]. */
  readonly isolationDb: readonly number[];
}

/** Distance of the points to work with, in λ/D; the field of an aperture turns over 1 of them. */
const WORKING_DISTANCE = 0.12;
/** Sharpness at the end [dB]: the smooth minimum over 40 equal levels is then 0.007 dB low. */
const FINAL_DB = 0.002;
/** Best starts that are sharpened. */
const FINALISTS = 3;

/** Rows of a span at points, with what turns them into directivities less the wanted level. */
export function fieldRows(span: ElementSpan, area: AreaPoints, frequencyGHz: number): FieldRows {
  const gainDb = 20 * Math.log10(electricalSize(span.diameterM, frequencyGHz));
  const metric = spanMetric(span, frequencyGHz);
  return {
    count: area.u.length,
    rows: spanRows(span, area, frequencyGHz),
    offsetDb: area.levelDb.map((level) => gainDb - level),
    ...(metric !== undefined && { metric }),
  };
}

/**
 * Searches the best excitations of a task.
 * @returns what was found, judged at every point of the task
 * @throws whatever `signal` throws
 */
export function search(task: SearchTask, options: SearchOptions = {}): Found {
  const { span } = task;
  const { starts = 24, seed = 1, warm = [], onProgress, signal } = options;
  const judge = new Judge(task);
  const random = seededRandom(seed);
  const problem = judge.problem();
  const candidates = warm.map((excitations) => ({ x: variablesOf(span, excitations), value: 0 }));
  for (const candidate of candidates) candidate.value = judge.value(candidate.x);
  const relaxed = relaxation(problem, 6, 0.05, random);
  for (let start = 0; start < starts; start++) {
    signal?.throwIfAborted();
    const x =
      start % 3 === 2 ? projected(relaxed, span.size, random) : smoothPhase(judge, random, start === 0);
    const objective = new SmoothMinimum(problem, 2);
    objective.penalty = PENALTY;
    sharpen(objective, x, 2, 0.1, 120);
    candidates.push({ x, value: judge.value(x) });
    onProgress?.((0.5 * (start + 1)) / starts);
  }
  candidates.sort((a, b) => b.value - a.value);
  const finalists = candidates.slice(0, FINALISTS + warm.length);
  let best = finalists[0]!;
  for (const [i, { x, value }] of finalists.entries()) {
    signal?.throwIfAborted();
    const held = hold(judge, x.slice(), signal);
    const better = held.value > value ? held : { x, value };
    if (better.value > best.value) best = better;
    onProgress?.(0.5 + (0.5 * (i + 1)) / finalists.length);
  }
  return { excitations: excitationsOf(span, best.x), ...judge.report(best.x) };
}

/** What a decibel of missing isolation costs while searching [dB]. */
const PENALTY = 4;

/** Sharpens to the end, adding the points that fall below the edge; without enough isolation, at a higher penalty. */
function hold(judge: Judge, x: Float64Array, signal: Watch['signal']): { x: Float64Array; value: number } {
  let best = { x: x.slice(), value: judge.value(x) };
  let penalty = PENALTY;
  for (let round = 0; round < 8; round++) {
    signal?.throwIfAborted();
    const objective = new SmoothMinimum(judge.problem(), 2);
    objective.penalty = penalty;
    sharpen(objective, x, 0.1, FINAL_DB, 250);
    const value = judge.value(x);
    if (value > best.value) best = { x: x.slice(), value };
    const missing = judge.missingIsolationDb(x) > 0.02;
    if (missing) penalty *= 3;
    if (!judge.refine(x) && !missing) break;
  }
  return best;
}

/** All points of a task, and those in use. */
class Judge {
  readonly #task: SearchTask;
  readonly #service: readonly FieldRows[];
  readonly #excluded: readonly (readonly FieldRows[])[];
  readonly #distance: number;
  #chosen: number[];
  readonly #chosenExcluded: number[][];

  constructor(task: SearchTask) {
    const { span, frequenciesGHz, area, exclusions = [] } = task;
    const rowsAt = (points: AreaPoints) => frequenciesGHz.map((f) => fieldRows(span, points, f));
    this.#task = task;
    this.#service = rowsAt(area);
    this.#excluded = exclusions.map((exclusion) => rowsAt(exclusion.area));
    this.#distance = Math.PI / electricalSize(span.diameterM, Math.max(...frequenciesGHz)); // λ/D
    this.#chosen = thinned(area, WORKING_DISTANCE * this.#distance);
    this.#chosenExcluded = exclusions.map((exclusion) =>
      thinned(exclusion.area, 2 * WORKING_DISTANCE * this.#distance),
    );
  }

  /** The problem on the points in use. */
  problem(): MinimaxProblem {
    const { span, exclusions = [] } = this.#task;
    const { size } = span;
    return {
      size,
      service: this.#service.map((fields) => rowsOf(fields, size, this.#chosen)),
      isolated: exclusions.map(({ isolationDb }, e) => ({
        fields: this.#excluded[e]!.map((fields) => rowsOf(fields, size, this.#chosenExcluded[e]!)),
        isolationDb: isolationDb + ISOLATION_KEPT_DB,
      })),
    };
  }

  /** Points in use of the service area. */
  get chosen(): AreaPoints {
    return pointsAt(this.#task.area, this.#chosen);
  }

  get size(): number {
    return this.#task.span.size;
  }

  report(x: Float64Array): { readonly edgeDbi: number; readonly isolationDb: readonly number[] } {
    const { size } = this.#task.span;
    const edgeDbi = weakestDb({ size, service: this.#service }, x);
    const isolationDb = this.#excluded.map((fields) => edgeDbi - strongestDb(fields, size, x));
    return { edgeDbi, isolationDb };
  }

  missingIsolationDb(x: Float64Array, { isolationDb } = this.report(x)): number {
    const wanted = this.#task.exclusions ?? [];
    return Math.max(0, ...isolationDb.map((value, e) => wanted[e]!.isolationDb - value));
  }

  /** Merit by which candidates are compared: the edge, less what isolation lacks at a price that nothing outweighs. */
  value(x: Float64Array): number {
    const report = this.report(x);
    const missing = this.missingIsolationDb(x, report);
    return report.edgeDbi - (missing > 0.005 ? 20 * missing : 0);
  }

  /** Takes points into use where the beam is beyond what it is at those in use. @returns whether there were any */
  refine(x: Float64Array): boolean {
    const { area, exclusions = [], span } = this.#task;
    const found = worst(
      this.#service,
      span.size,
      x,
      -1,
      this.#chosen,
      area,
      0.4 * WORKING_DISTANCE * this.#distance,
    );
    this.#chosen = [...this.#chosen, ...found];
    let count = found.length;
    for (const [e, exclusion] of exclusions.entries()) {
      const used = this.#chosenExcluded[e]!;
      const more = worst(
        this.#excluded[e]!,
        span.size,
        x,
        1,
        used,
        exclusion.area,
        0.4 * WORKING_DISTANCE * this.#distance,
      );
      this.#chosenExcluded[e] = [...used, ...more];
      count += more.length;
    }
    return count > 0;
  }
}

/** Kept beyond the isolation asked for [dB]: what the smooth maximum may miss. */
const ISOLATION_KEPT_DB = 0.01;

function rowsOf(fields: FieldRows, size: number, indices: readonly number[]): FieldRows {
  const rows = new Float64Array(indices.length * size);
  for (const [to, from] of indices.entries())
    rows.set(fields.rows.subarray(from * size, (from + 1) * size), to * size);
  return {
    ...fields,
    count: indices.length,
    rows,
    offsetDb: Float64Array.from(indices, (i) => fields.offsetDb[i]!),
  };
}

function strongestDb(fields: readonly FieldRows[], size: number, x: Float64Array): number {
  let strongest = Number.NEGATIVE_INFINITY;
  for (const rows of fields) {
    const levels = new Float64Array(rows.count);
    levelsDb(rows, size, x, levels);
    for (const level of levels) if (level > strongest) strongest = level;
  }
  return strongest;
}

/** Points worse than the worst in use by more than the final sharpness, the worst first, no two near each other. */
function worst(
  fields: readonly FieldRows[],
  size: number,
  x: Float64Array,
  sign: 1 | -1,
  used: readonly number[],
  area: AreaPoints,
  distance: number,
): number[] {
  const extreme = new Float64Array(area.u.length).fill(Number.NEGATIVE_INFINITY);
  for (const rows of fields) {
    const levels = new Float64Array(rows.count);
    levelsDb(rows, size, x, levels);
    for (let i = 0; i < rows.count; i++) extreme[i] = Math.max(extreme[i]!, sign * levels[i]!);
  }
  let limit = Number.NEGATIVE_INFINITY;
  for (const i of used) limit = Math.max(limit, extreme[i]!);
  const beyond = Array.from(extreme.keys()).filter((i) => extreme[i]! > limit + FINAL_DB);
  beyond.sort((a, b) => extreme[b]! - extreme[a]!);
  return thinned(pointsAt(area, beyond), distance).map((k) => beyond[k]!);
}

/** Solution of the relaxation with so many quadratures, on the way to sharpness `to`. */
export function relaxation(
  problem: MinimaxProblem,
  quadratures: number,
  to: number,
  random: Random,
): Float64Array {
  const x = Float64Array.from({ length: quadratures * problem.size }, random.normal);
  const objective = new SmoothMinimum(problem, quadratures);
  objective.penalty = PENALTY;
  sharpen(objective, x, 2, to, 150);
  return x;
}

/** Two random mixtures of the quadratures of a relaxation. */
function projected(relaxed: Float64Array, size: number, random: Random): Float64Array {
  const x = new Float64Array(2 * size);
  for (let at = 0; at < relaxed.length; at += size) {
    const [a, b] = [random.normal(), random.normal()];
    for (let j = 0; j < size; j++) {
      x[j]! += a * relaxed[at + j]!;
      x[size + j]! += b * relaxed[at + j]!;
    }
  }
  return x;
}

/** The excitations matched to a field whose phase bends over the area as a random parabola: it has no nulls to be caught in. */
function smoothPhase(judge: Judge, random: Random, plane: boolean): Float64Array {
  const { chosen, size } = judge;
  const [service] = judge.problem().service;
  const { rows, count } = service!;
  let reach = 1e-9;
  for (let i = 0; i < count; i++) reach = Math.max(reach, Math.hypot(chosen.u[i]!, chosen.v[i]!));
  const depth = plane ? 0 : 3 + 12 * random.uniform();
  const [a, b, c] = [random.normal(), random.normal(), random.normal()];
  const x = new Float64Array(2 * size);
  for (let i = 0; i < count; i++) {
    const u = chosen.u[i]! / reach;
    const v = chosen.v[i]! / reach;
    const phase = depth * (a * u * u + b * u * v + c * v * v);
    const [cosine, sine] = [Math.cos(phase), Math.sin(phase)];
    for (let j = 0; j < size; j++) {
      x[j]! += rows[i * size + j]! * cosine;
      x[size + j]! += rows[i * size + j]! * sine;
    }
  }
  return x;
}
