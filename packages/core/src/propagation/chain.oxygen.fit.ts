/**
 * The lines of oxygen at one frequency as two polynomials.
 *
 * In P.676-13 Annex 1 every oxygen line has a4 = 0: all widths follow one quantity, w = p + 1.1 e θ^0.2, times θ^0.8, and
 * every interference δ is (a5 + a6 θ) times one other. The sum of equation (2a), divided by p θ³, is therefore
 * G(w, θ) − (p + e) θ^0.8 H(w, θ): two functions of two variables instead of 44 lines. Both are smooth, and Chebyshev
 * polynomials over the range of Annex 2 (300…1200 hPa, 180…340 K) hold them to 1e-7.
 */
import { oxygenLines } from './p676.coefficients.ts';

/** Rows of coefficients by falling powers of y, each by falling powers of x; higher powers of y need fewer of x. */
export type FittedPolynomial = readonly Float64Array[];

export interface OxygenFit {
  /** G: the lines without interference */
  readonly width: FittedPolynomial;
  /** H: their interference */
  readonly mixing: FittedPolynomial;
}

/** x = X_SCALE (w − 600)/(w + 600), which puts the poles of a line at w = ±i|fi − f|/a3 far from −1…1. */
export const X_SCALE = 2.9;
/** w of the end points of x; the range of Annex 2 gives 299…1214 hPa. */
const widthOf = (x: number): number => (600 * (X_SCALE + x)) / (X_SCALE - x);

const [THETA_LOW, THETA_HIGH] = [300 / 340, 300 / 180];
/** y = Y_SCALE θ + Y_OFFSET */
export const Y_SCALE: number = 2 / (THETA_HIGH - THETA_LOW);
export const Y_OFFSET: number = -(THETA_HIGH + THETA_LOW) / (THETA_HIGH - THETA_LOW);

const COLUMNS = 18;
const ROWS = 18;
/** Part of the largest coefficient below which higher orders are dropped. */
const NEGLIGIBLE = 1e-8;

/**
 * @param frequencyGHz f [GHz], valid 1…350
 * @see ITU-R P.676-13 Annex 1 § 1, equations (2a), (3), (5) to (7)
 */
export function oxygenFit(frequencyGHz: number): OxygenFit {
  const f = frequencyGHz;
  const G = new Float64Array(ROWS * COLUMNS);
  const H = new Float64Array(ROWS * COLUMNS);
  for (let row = 0; row < ROWS; row++) {
    const theta = (node(row, ROWS) - Y_OFFSET) / Y_SCALE;
    for (let column = 0; column < COLUMNS; column++) {
      const width = widthOf(node(column, COLUMNS)) * theta ** 0.8;
      let g = 0;
      let h = 0;
      for (const { frequencyGHz: fi, a } of oxygenLines) {
        const strength = 0.182 * f * (f / fi) * a[0] * 1e-7 * Math.exp(a[1] * (1 - theta)); // (3)
        const w2 = (a[2] * 1e-4 * width) ** 2 + 2.25e-6; // (6a), (6b)
        const below = fi - f;
        const above = fi + f;
        const lower = below * below + w2;
        const upper = above * above + w2;
        g += strength * Math.sqrt(w2) * (1 / lower + 1 / upper); // (5)
        h += strength * (a[4] + a[5] * theta) * 1e-4 * (below / lower + above / upper); // (5), (7)
      }
      G[row * COLUMNS + column] = g;
      H[row * COLUMNS + column] = h;
    }
  }
  return { width: fitted(G), mixing: fitted(H) };
}

const node = (k: number, count: number): number => Math.cos((Math.PI * (k + 0.5)) / count);

/** Values at the nodes → coefficients of Chebyshev polynomials → the orders that count → coefficients of powers. */
function fitted(values: Float64Array): FittedPolynomial {
  const along = new Float64Array(ROWS * COLUMNS);
  for (let row = 0; row < ROWS; row++)
    for (let n = 0; n < COLUMNS; n++) {
      let sum = 0;
      for (let k = 0; k < COLUMNS; k++)
        sum += values[row * COLUMNS + k]! * Math.cos((Math.PI * n * (k + 0.5)) / COLUMNS);
      along[row * COLUMNS + n] = (sum * (n === 0 ? 1 : 2)) / COLUMNS;
    }
  const series = new Float64Array(ROWS * COLUMNS);
  for (let m = 0; m < ROWS; m++)
    for (let n = 0; n < COLUMNS; n++) {
      let sum = 0;
      for (let k = 0; k < ROWS; k++)
        sum += along[k * COLUMNS + n]! * Math.cos((Math.PI * m * (k + 0.5)) / ROWS);
      series[m * COLUMNS + n] = (sum * (m === 0 ? 1 : 2)) / ROWS;
    }

  const limit = NEGLIGIBLE * series.reduce((most, c) => Math.max(most, Math.abs(c)), 0);
  const lengths: number[] = []; // of the rows, so that no order that counts lies beyond them
  let longest = 0;
  for (let m = ROWS - 1; m >= 0; m--) {
    for (let n = longest; n < COLUMNS; n++) if (Math.abs(series[m * COLUMNS + n]!) > limit) longest = n + 1;
    if (longest > 0) lengths.push(longest);
  }
  const count = lengths.length;
  const inX = powersOf(longest);
  const inY = powersOf(count);
  const rows = lengths.map((length) => new Float64Array(length));
  for (let m = 0; m < count; m++) {
    const length = lengths[count - 1 - m]!;
    for (let n = 0; n < length; n++)
      for (let i = 0; i <= m; i++) {
        const row = rows[count - 1 - i]!;
        for (let j = 0; j <= n; j++)
          row[row.length - 1 - j]! += series[m * COLUMNS + n]! * inY[m]![i]! * inX[n]![j]!;
      }
  }
  return rows;
}

/** Coefficients of the Chebyshev polynomials T0 … in rising powers. */
function powersOf(count: number): readonly Float64Array[] {
  const T = [Float64Array.of(1), Float64Array.of(0, 1)];
  for (let n = 2; n < count; n++) {
    const next = new Float64Array(n + 1);
    for (let i = 0; i < n; i++) next[i + 1]! += 2 * T[n - 1]![i]!;
    for (let i = 0; i < n - 1; i++) next[i]! -= T[n - 2]![i]!;
    T.push(next);
  }
  return T;
}
