/**
 * Excitations that make the weakest directivity over an area as high as possible: many starts on few points, the best of
 * them sharpened, and points added where the beam falls below its edge between them, until all points hold.
 */
import { HeldPoints, type Judged, meritAt, type SearchTask } from './held-points.ts';
import { type MinimaxProblem, SmoothMinimum, sharpen, weakestDb } from './minimax.ts';
import { type Random, seededRandom } from './random.ts';
import { type Excitations, excitationsOf, variablesOf } from './span.ts';

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

/** Sharpness at the end [dB]: the smooth minimum over 40 equal levels is then 0.007 dB low. */
const FINAL_DB = 0.002;
/** Best starts that are sharpened. */
const FINALISTS = 6;

/**
 * Searches the best excitations of a task.
 * @returns what was found, judged at every point of the task
 * @throws whatever `signal` throws
 */
export function search(task: SearchTask, options: SearchOptions = {}): Found {
  const { span } = task;
  const { starts = 24, seed = 1, warm = [], onProgress, signal } = options;
  const points = new HeldPoints(task);
  const random = seededRandom(seed);
  const problem = points.problem();
  const candidates: Float64Array[] = [];
  const relaxed = starts > 2 ? relaxation(problem, 6, 0.05, random) : undefined;
  for (let start = 0; start < starts; start++) {
    signal?.throwIfAborted();
    const x =
      start % 3 === 2
        ? projected(relaxed!, span.size, random)
        : smoothPhase(points, problem, random, start === 0);
    const objective = new SmoothMinimum(problem, 2);
    objective.penalty = PENALTY;
    sharpen(objective, x, 2, 0.1, 120);
    candidates.push(x);
    onProgress?.((0.5 * (start + 1)) / starts);
  }
  const merits = new Map(candidates.map((x) => [x, meritAt(problem, x)]));
  candidates.sort((a, b) => merits.get(b)! - merits.get(a)!);
  const known = warm.map((excitations) => variablesOf(span, excitations));
  const finalists = [...known, ...candidates.slice(0, FINALISTS)];
  let best: Reached | undefined;
  for (const [i, x] of finalists.entries()) {
    signal?.throwIfAborted();
    const held = hold(points, x.slice(), best?.judged.merit ?? Number.NEGATIVE_INFINITY, signal);
    if (best === undefined || held.judged.merit > best.judged.merit) best = held;
    onProgress?.(0.5 + (0.5 * (i + 1)) / finalists.length);
  }
  const { x, judged } = best!;
  return { excitations: excitationsOf(span, x), edgeDbi: judged.edgeDbi, isolationDb: judged.isolationDb };
}

/** Variables and what they give. */
interface Reached {
  readonly x: Float64Array;
  readonly judged: Judged;
}

/** Points of the area higher than this above its edge do not decide the last steps [dB]. */
const NEAR_DB = 1.5;
/** What is this much worse than the best after a round will not pass it [dB]. */
const HOPELESS_DB = 0.5;
/** What a decibel of missing isolation costs while searching [dB]. */
const PENALTY = 4;

/** Sharpens to the end, adding the points that fall below the edge; without enough isolation, at a higher penalty. */
function hold(points: HeldPoints, x: Float64Array, rival: number, signal: Watch['signal']): Reached {
  let best: Reached = { x: x.slice(), judged: points.judge(x) };
  let penalty = PENALTY;
  let reached = 0;
  for (let round = 0; round < 8; round++) {
    signal?.throwIfAborted();
    const climb = (problem: MinimaxProblem, from: number, to: number): void => {
      const objective = new SmoothMinimum(problem, 2);
      objective.penalty = penalty;
      sharpen(objective, x, from, to, 250);
    };
    if (round === 0) {
      const all = points.problem();
      climb(all, 0.1, 0.04);
      reached = weakestDb(all, x);
    }
    const near = points.problem(points.judge(x), reached + NEAR_DB);
    climb(near, 0.016, FINAL_DB);
    reached = weakestDb(near, x);
    const judged = points.judge(x);
    if (judged.merit > best.judged.merit) best = { x: x.slice(), judged };
    const missing = judged.missingDb > 0.02;
    if (!missing && judged.merit < rival - HOPELESS_DB) break;
    if (missing) penalty *= 3;
    const held = judged.edgeDbi >= reached - FINAL_DB;
    if (!points.refine(judged, FINAL_DB) && held && !missing) break;
  }
  return best;
}

/** Solution of the relaxation with so many quadratures, on the way to sharpness `to`. */
function relaxation(problem: MinimaxProblem, quadratures: number, to: number, random: Random): Float64Array {
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
function smoothPhase(
  { chosen }: HeldPoints,
  { size, service }: MinimaxProblem,
  random: Random,
  plane: boolean,
): Float64Array {
  const { rows, count } = service[0]!;
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
