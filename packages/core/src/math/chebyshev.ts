/** Smooth functions of time held as Chebyshev series over segments of equal length. */
import { within } from '../errors.ts';

const SOURCE = 'Chebyshev segments';

export interface ChebyshevSegments {
  readonly start: number;
  readonly end: number;
  /** Length of one segment, in the unit of time. */
  readonly length: number;
  readonly components: number;
  readonly degree: number;
  /** Segment after segment, in each component after component, degree 0 first. */
  readonly coefficients: Float64Array;
}

/**
 * Fits a function by interpolation at the Chebyshev nodes of each segment.
 * @param f writes its components at a time into `out`
 * @param start first time
 * @param end last time; the segments reach to it or a little beyond
 * @param length of a segment
 * @param degree of the series
 */
export function fitChebyshev(
  f: (time: number, out: Float64Array) => void,
  components: number,
  start: number,
  end: number,
  length: number,
  degree: number,
): ChebyshevSegments {
  const count = Math.max(1, Math.ceil((end - start) / length - 1e-9));
  const terms = degree + 1;
  const coefficients = new Float64Array(count * components * terms);
  const cosines = Float64Array.from({ length: terms * terms }, (_, i) =>
    Math.cos((Math.PI * (i % terms) * (Math.floor(i / terms) + 0.5)) / terms),
  ); // row: node, column: degree
  const value = new Float64Array(components);
  for (let segment = 0; segment < count; segment++) {
    const middle = start + (segment + 0.5) * length;
    for (let node = 0; node < terms; node++) {
      f(middle + 0.5 * length * cosines[node * terms + 1]!, value);
      for (let c = 0; c < components; c++) {
        const first = (segment * components + c) * terms;
        for (let k = 0; k < terms; k++)
          coefficients[first + k]! += ((k === 0 ? 1 : 2) / terms) * value[c]! * cosines[node * terms + k]!;
      }
    }
  }
  return { start, end: start + count * length, length, components, degree, coefficients };
}

/**
 * Value of the components at a time, by Clenshaw's recurrence.
 * @param out receives them from index `at` on
 * @throws DomainError outside the segments
 */
export function evaluateChebyshev(
  { start, end, length, components, degree, coefficients }: ChebyshevSegments,
  time: number,
  out: Float64Array,
  at = 0,
): void {
  if (!(time >= start && time <= end)) within('time', time, 's', start, end, SOURCE);
  let segment = Math.floor((time - start) / length);
  if (time === end) segment -= 1;
  const x = (2 * (time - start)) / length - 2 * segment - 1;
  const twice = 2 * x;
  const terms = degree + 1;
  let first = segment * components * terms;
  for (let c = 0; c < components; c++) {
    let b1 = 0;
    let b2 = 0;
    for (let k = first + degree; k > first; k--) {
      const b = twice * b1 - b2 + coefficients[k]!;
      b2 = b1;
      b1 = b;
    }
    out[at + c] = x * b1 - b2 + coefficients[first]!;
    first += terms;
  }
}

/** A smooth function of time, for any time: segments are fitted when they are first asked for, and kept. */
export interface ChebyshevCache {
  readonly components: number;
  /** Writes the components at a time into `out` from index `at` on; NaN gives NaN. */
  readonly evaluate: (time: number, out: Float64Array, at?: number) => void;
}

/**
 * Holds a function in Chebyshev segments of equal length that are fitted on demand.
 * @param f writes its components at a time into `out`; it is called degree + 1 times for each new segment
 * @param length of a segment; segments begin at its multiples
 * @param degree of the series
 */
export function chebyshevCache(
  f: (time: number, out: Float64Array) => void,
  components: number,
  length: number,
  degree: number,
): ChebyshevCache {
  const held = new Map<number, ChebyshevSegments>();
  let index = Number.NaN;
  let segment: ChebyshevSegments | undefined;
  return {
    components,
    evaluate: (time, out, at = 0) => {
      const wanted = Math.floor(time / length);
      if (wanted !== index || segment === undefined) {
        if (Number.isNaN(wanted)) {
          out.fill(Number.NaN, at, at + components);
          return;
        }
        segment = held.get(wanted);
        if (segment === undefined) {
          const start = wanted * length;
          segment = fitChebyshev(f, components, start, start + length, length, degree);
          held.set(wanted, segment);
        }
        index = wanted;
      }
      evaluateChebyshev(segment, time, out, at);
    },
  };
}
