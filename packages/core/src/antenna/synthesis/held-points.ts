/** The points of a search: all of them to judge by, and the few to work with. */
import { electricalSize } from './aperture.ts';
import {
  type FieldRows,
  fieldsOf,
  type Isolated,
  levelsFrom,
  levelsOf,
  type MinimaxProblem,
  radiatedPower,
  weakestDb,
} from './minimax.ts';
import { type AreaPoints, pointsAt, thinned } from './points.ts';
import { type ElementSpan, elementRows, spanMetric, spread, variableRows } from './span.ts';

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

/** What variables give at all points. */
export interface Judged {
  /** Lowest directivity over all points and frequencies, less the level wanted at each [dBi]. */
  readonly edgeDbi: number;
  /** For each exclusion: lowest edge less highest directivity there [dB]. */
  readonly isolationDb: readonly number[];
  /** Largest part of an isolation that lacks [dB]. */
  readonly missingDb: number;
  /** By which candidates are compared: the edge, less what isolation lacks at a price that nothing outweighs [dB]. */
  readonly merit: number;
  /** Lowest level of each point of the area, and highest of each of the exclusions, over the frequencies [dB]. */
  readonly lowestDb: Float64Array;
  readonly highestDb: readonly Float64Array[];
}

/** Distance of the points to work with, in λ/D; the field of an aperture turns over 1 of them. */
const WORKING_DISTANCE = 0.2;
/** Points added later keep this distance, in λ/D. */
const ADDED_DISTANCE = 0.05;
/** Kept beyond the isolation asked for [dB]: what the smooth maximum may miss. */
const ISOLATION_KEPT_DB = 0.01;

/** Fields of the single beams at the points of one set and frequency. */
interface Dense {
  readonly elements: Float64Array;
  readonly count: number;
  readonly offsetDb: Float64Array;
  readonly metric: Float64Array | undefined;
}

export class HeldPoints {
  readonly task: SearchTask;
  readonly #service: readonly Dense[];
  readonly #excluded: readonly (readonly Dense[])[];
  /** λ/D at the highest frequency. */
  readonly #unit: number;
  #chosen: readonly number[];
  #chosenExcluded: readonly (readonly number[])[];

  constructor(task: SearchTask) {
    const { span, frequenciesGHz, area, exclusions = [] } = task;
    const metrics = frequenciesGHz.map((frequencyGHz) => spanMetric(span, frequencyGHz));
    const denseAt = (points: AreaPoints): Dense[] =>
      frequenciesGHz.map((frequencyGHz, f) => denseRows(span, points, frequencyGHz, metrics[f]));
    this.task = task;
    this.#service = denseAt(area);
    this.#excluded = exclusions.map((exclusion) => denseAt(exclusion.area));
    this.#unit = Math.PI / electricalSize(span.diameterM, Math.max(...frequenciesGHz));
    this.#chosen = thinned(area, WORKING_DISTANCE * this.#unit);
    this.#chosenExcluded = exclusions.map((exclusion) =>
      thinned(exclusion.area, 2 * WORKING_DISTANCE * this.#unit),
    );
  }

  /** Points in use of the service area. */
  get chosen(): AreaPoints {
    return pointsAt(this.task.area, this.#chosen);
  }

  /** The problem on the points in use; with `judged`, of the area on those that are at most `limitDb`. */
  problem(judged?: Judged, limitDb: number = Infinity): MinimaxProblem {
    const { span, exclusions = [] } = this.task;
    const near =
      judged === undefined ? this.#chosen : this.#chosen.filter((i) => judged.lowestDb[i]! <= limitDb);
    return {
      size: span.size,
      service: this.#service.map((dense) => rowsAt(span, dense, near)),
      isolated: exclusions.map(
        ({ isolationDb }, e): Isolated => ({
          fields: this.#excluded[e]!.map((dense) => rowsAt(span, dense, this.#chosenExcluded[e]!)),
          isolationDb: isolationDb + ISOLATION_KEPT_DB,
        }),
      ),
    };
  }

  /** Judges variables of two quadratures at every point. */
  judge(x: Float64Array): Judged {
    const { span, exclusions = [] } = this.task;
    const lowestDb = extremes(span, this.#service, x, -1);
    const highestDb = this.#excluded.map((dense) => extremes(span, dense, x, 1));
    const edgeDbi = lowestDb.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const isolationDb = highestDb.map(
      (levels) => edgeDbi - levels.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    );
    const missingDb = Math.max(0, ...isolationDb.map((value, e) => exclusions[e]!.isolationDb - value));
    const merit = edgeDbi - price(missingDb);
    return { edgeDbi, isolationDb, missingDb, merit, lowestDb, highestDb };
  }

  /**
   * Takes points into use where the beam is beyond what it is at those in use.
   * @param slackDb so far beyond is let be [dB]
   * @returns whether there were any
   */
  refine({ lowestDb, highestDb }: Judged, slackDb: number): boolean {
    const { area, exclusions = [] } = this.task;
    const distance = ADDED_DISTANCE * this.#unit;
    const found = beyond(lowestDb, -1, this.#chosen, area, distance, slackDb);
    let count = found.length;
    this.#chosen = [...this.#chosen, ...found];
    this.#chosenExcluded = exclusions.map((exclusion, e) => {
      const more = beyond(highestDb[e]!, 1, this.#chosenExcluded[e]!, exclusion.area, distance, slackDb);
      count += more.length;
      return [...this.#chosenExcluded[e]!, ...more];
    });
    return count > 0;
  }
}

/** What missing isolation costs a candidate [dB]. */
const price = (missingDb: number): number => (missingDb > 0.005 ? 20 * missingDb : 0);

/** Merit of variables at the points of a problem alone [dB]. */
export function meritAt(problem: MinimaxProblem, x: Float64Array): number {
  const edge = weakestDb(problem, x);
  let missing = 0;
  for (const { fields, isolationDb } of problem.isolated ?? [])
    for (const rows of fields)
      for (const level of levelsOf(rows, problem.size, x))
        missing = Math.max(missing, isolationDb - edge + level);
  return edge - price(missing);
}

/** Rows of a span at points, with what turns them into directivities less the wanted level. */
export function fieldRows(span: ElementSpan, area: AreaPoints, frequencyGHz: number): FieldRows {
  const all = Array.from(area.u.keys());
  return rowsAt(span, denseRows(span, area, frequencyGHz, spanMetric(span, frequencyGHz)), all);
}

function denseRows(
  span: ElementSpan,
  points: AreaPoints,
  frequencyGHz: number,
  metric: Float64Array | undefined,
): Dense {
  const gainDb = 20 * Math.log10(electricalSize(span.diameterM, frequencyGHz));
  return {
    elements: elementRows(span, points, frequencyGHz),
    count: points.u.length,
    offsetDb: points.levelDb.map((level) => gainDb - level),
    metric,
  };
}

function rowsAt(
  span: ElementSpan,
  { elements, offsetDb, metric }: Dense,
  indices: readonly number[],
): FieldRows {
  return {
    count: indices.length,
    rows: variableRows(span, elements, indices),
    offsetDb: Float64Array.from(indices, (i) => offsetDb[i]!),
    ...(metric !== undefined && { metric }),
  };
}

/** Lowest (sign −1) or highest (sign 1) level of each point over the frequencies [dB]. */
function extremes(
  span: ElementSpan,
  frequencies: readonly Dense[],
  x: Float64Array,
  sign: 1 | -1,
): Float64Array {
  const excitations = spread(span, x);
  const out = new Float64Array(frequencies[0]!.count).fill(sign * Number.NEGATIVE_INFINITY);
  for (const { elements, count, offsetDb, metric } of frequencies) {
    const fields = fieldsOf({ rows: elements, count }, span.beams.u.length, excitations);
    const levels = levelsFrom(fields, offsetDb, radiatedPower(metric, span.size, x));
    for (let i = 0; i < count; i++) if (sign * levels[i]! > sign * out[i]!) out[i] = levels[i]!;
  }
  return out;
}

/** Points beyond the farthest in use, the farthest first, no two near each other. */
function beyond(
  levels: Float64Array,
  sign: 1 | -1,
  used: readonly number[],
  area: AreaPoints,
  distance: number,
  slackDb: number,
): number[] {
  let limit = Number.NEGATIVE_INFINITY;
  for (const i of used) limit = Math.max(limit, sign * levels[i]!);
  const indices: number[] = [];
  for (let i = 0; i < levels.length; i++) if (sign * levels[i]! > limit + slackDb) indices.push(i);
  indices.sort((a, b) => sign * (levels[b]! - levels[a]!));
  return thinned(pointsAt(area, indices), distance).map((k) => indices[k]!);
}
