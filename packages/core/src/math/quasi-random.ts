import { within } from '../errors.ts';

/** Degree s, inner coefficients a and first direction numbers m of a primitive polynomial for each dimension after the first. */
const POLYNOMIALS: readonly (readonly [s: number, a: number, m: readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
];

const BITS = 20;

/** Direction numbers of a dimension, as integers of `BITS` bits. */
function directionNumbers(dimension: number): number[] {
  if (dimension === 0) return Array.from({ length: BITS }, (_, k) => 1 << (BITS - 1 - k));
  const [s, a, first] = POLYNOMIALS[dimension - 1]!;
  const m = [...first];
  for (let k = s; k < BITS; k++) {
    let next = m[k - s]! ^ (m[k - s]! << s);
    for (let i = 1; i < s; i++) if ((a >> (s - 1 - i)) & 1) next ^= m[k - i]! << i;
    m.push(next);
  }
  return m.map((value, k) => value << (BITS - 1 - k));
}

/** Sobol's sequence in Gray code, as integers of 20 bits: count × dimensions, row-major. */
export function sobolIntegers(dimensions: number, count: number): Uint32Array {
  const out = new Uint32Array(count * dimensions);
  for (let j = 0; j < dimensions; j++) {
    const numbers = directionNumbers(j);
    let x = 0;
    for (let i = 0; i < count; i++) {
      out[i * dimensions + j] = x;
      // the bit that changes from one Gray code to the next
      x ^= numbers[31 - Math.clz32(~i & (i + 1))]!;
    }
  }
  return out;
}

/** Finaliser of MurmurHash3: a word in which every bit depends on every bit. */
function mixed(word: number): number {
  let z = Math.imul(word ^ (word >>> 16), 0x85eb_ca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2_ae35);
  return z ^ (z >>> 16);
}

/** Owen's scrambling: each bit is turned or not by what stands before it, so that the net stays a net and loses its diagonals. */
function scrambled(x: number, axis: number): number {
  let before = 1;
  let out = 0;
  for (let bit = BITS - 1; bit >= 0; bit--) {
    const here = (x >>> bit) & 1;
    out = (out << 1) | (here ^ (mixed(Math.imul(before + 104_729 * axis + 15_838, 0x9e37_79b1)) & 1));
    before = (before << 1) | here;
  }
  return out;
}

/**
 * Points that fill the unit cube evenly, always the same: Sobol's sequence, scrambled. With a power of two as count each axis
 * has one point in each of as many equal parts.
 * @param dimensions 1…8
 * @param count 1…1 048 576
 * @returns count × dimensions, row-major, each above 0 and below 1
 * @throws DomainError outside those ranges
 * @see Sobol 1967; Joe & Kuo, SIAM Journal on Scientific Computing 30 (2008) 2635–2654: direction numbers; Owen 1995
 */
export function quasiRandom(dimensions: number, count: number): Float64Array {
  within('dimensions', dimensions, '', 1, POLYNOMIALS.length + 1, 'quasi-random sequence');
  within('count', count, '', 1, 2 ** BITS, 'quasi-random sequence');
  return Float64Array.from(
    sobolIntegers(dimensions, count),
    (x, i) => (scrambled(x, i % dimensions) + 0.5) / 2 ** BITS,
  );
}
