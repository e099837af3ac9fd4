import { within } from '../errors.ts';

/** Coefficients of W. J. Cody's approximations to erf and erfc, highest power first. */
const erfNumerator = [
  0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694,
];
const erfDenominator = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171];
const middleNumerator = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001,
  881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
];
const middleDenominator = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
  4362.619090143247, 3439.3676741437216, 1230.3393548037495,
];
const farNumerator = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378,
];
const farDenominator = [
  1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
];

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = coefficients[0]!;
  for (let i = 1; i < coefficients.length; i++) sum = sum * x + coefficients[i]!;
  return sum;
}

/** exp(−x²) without the rounding error of x², which grows with x². */
function gaussian(x: number): number {
  const head = Math.trunc(x * 16) / 16;
  return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}

/** erfc(x) for x ≥ 0. */
function erfcOfPositive(x: number): number {
  if (x <= 0.46875) return 1 - (x * polynomial(erfNumerator, x * x)) / polynomial(erfDenominator, x * x);
  if (x <= 4) return (gaussian(x) * polynomial(middleNumerator, x)) / polynomial(middleDenominator, x);
  if (x > 27) return 0; // below the smallest number
  const z = 1 / (x * x);
  const r = (z * polynomial(farNumerator, z)) / polynomial(farDenominator, z);
  return (gaussian(x) * (1 / Math.sqrt(Math.PI) - r)) / x;
}

/**
 * Q(x), the probability that a standard normal variable exceeds x. Its relative error is that of rounding x²: 1e-15 near
 * 0, 2e-13 at x = 37, where Q is 6e-300.
 * @param x any number, infinities included
 * @returns Q(x), 0…1
 * @throws DomainError for NaN
 * @see W. J. Cody, Mathematics of Computation 23 (1969) 631–637
 */
export function normalTail(x: number): number {
  within('x', x, '', -Infinity, Infinity, 'Q(x)');
  const tail = 0.5 * erfcOfPositive(Math.abs(x) * Math.SQRT1_2);
  return x >= 0 ? tail : 1 - tail;
}

const centralNumerator = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const centralDenominator = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const tailNumerator = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const tailDenominator = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const farTailNumerator = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const farTailDenominator = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

/**
 * Q⁻¹(p), the value that a standard normal variable exceeds with probability p; relative error about 1e-15.
 * @param probability p, valid 0…1
 * @returns x with Q(x) = p; ∞ for 0, −∞ for 1
 * @throws DomainError outside 0…1
 * @see M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484
 */
export function inverseNormalTail(probability: number): number {
  within('probability', probability, '', 0, 1, 'Q⁻¹(p)');
  if (probability === 0) return Infinity;
  if (probability === 1) return -Infinity;
  const q = 0.5 - probability;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(centralNumerator, r)) / polynomial(centralDenominator, r);
  }
  const r = Math.sqrt(-Math.log(q > 0 ? probability : 1 - probability));
  const x =
    r <= 5
      ? polynomial(tailNumerator, r - 1.6) / polynomial(tailDenominator, r - 1.6)
      : polynomial(farTailNumerator, r - 5) / polynomial(farTailDenominator, r - 5);
  return q > 0 ? x : -x;
}
