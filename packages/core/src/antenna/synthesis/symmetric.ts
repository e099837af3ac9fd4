/** Eigenvalues of small symmetric matrices. */

export interface Eigen {
  /** Largest first. */
  readonly values: Float64Array;
  /** Column k of the row-major matrix belongs to value k; columns are orthonormal. */
  readonly vectors: Float64Array;
}

/**
 * Eigenvalues and vectors of a symmetric matrix: reduction to three diagonals by Householder reflections, then QL with
 * implicit shifts.
 * @param matrix row-major, n × n; only its lower triangle is read
 * @see Wilkinson & Reinsch, Handbook for Automatic Computation II: tred2 and tql2
 */
export function symmetricEigen(matrix: Float64Array, n: number): Eigen {
  const z = matrix.slice();
  const diagonal = new Float64Array(n);
  const off = new Float64Array(n);
  reduce(z, n, diagonal, off);
  rotate(z, n, diagonal, off);
  const order = Array.from(diagonal.keys()).sort((a, b) => diagonal[b]! - diagonal[a]!);
  const vectors = new Float64Array(n * n);
  for (const [column, from] of order.entries())
    for (let row = 0; row < n; row++) vectors[row * n + column] = z[row * n + from]!;
  return { values: Float64Array.from(order, (from) => diagonal[from]!), vectors };
}

/** Householder: leaves the orthogonal matrix in z, the diagonal in d and what lies beside it in e[1…n−1]. */
function reduce(z: Float64Array, n: number, d: Float64Array, e: Float64Array): void {
  for (let i = n - 1; i > 0; i--) {
    let scale = 0;
    for (let k = 0; k < i; k++) scale += Math.abs(z[i * n + k]!);
    let h = 0;
    if (i === 1 || scale === 0) e[i] = z[i * n + i - 1]!;
    else {
      for (let k = 0; k < i; k++) {
        z[i * n + k]! /= scale;
        h += z[i * n + k]! ** 2;
      }
      const f = z[i * n + i - 1]!;
      const g = f >= 0 ? -Math.sqrt(h) : Math.sqrt(h);
      e[i] = scale * g;
      h -= f * g;
      z[i * n + i - 1] = f - g;
      let sum = 0;
      for (let j = 0; j < i; j++) {
        z[j * n + i] = z[i * n + j]! / h;
        let p = 0;
        for (let k = 0; k <= j; k++) p += z[j * n + k]! * z[i * n + k]!;
        for (let k = j + 1; k < i; k++) p += z[k * n + j]! * z[i * n + k]!;
        e[j] = p / h;
        sum += e[j]! * z[i * n + j]!;
      }
      const half = sum / (h + h);
      for (let j = 0; j < i; j++) {
        const a = z[i * n + j]!;
        e[j]! -= half * a;
        for (let k = 0; k <= j; k++) z[j * n + k]! -= a * e[k]! + e[j]! * z[i * n + k]!;
      }
    }
    d[i] = h;
  }
  d[0] = 0;
  e[0] = 0;
  for (let i = 0; i < n; i++) {
    if (d[i] !== 0)
      for (let j = 0; j < i; j++) {
        let g = 0;
        for (let k = 0; k < i; k++) g += z[i * n + k]! * z[k * n + j]!;
        for (let k = 0; k < i; k++) z[k * n + j]! -= g * z[k * n + i]!;
      }
    d[i] = z[i * n + i]!;
    z[i * n + i] = 1;
    for (let j = 0; j < i; j++) {
      z[j * n + i] = 0;
      z[i * n + j] = 0;
    }
  }
}

/** QL with implicit shifts on the three diagonals; z takes part in the rotations. */
function rotate(z: Float64Array, n: number, d: Float64Array, e: Float64Array): void {
  e.copyWithin(0, 1);
  e[n - 1] = 0;
  for (let l = 0; l < n; l++) {
    for (;;) {
      let m = l;
      while (m < n - 1 && Math.abs(e[m]!) > 1e-16 * (Math.abs(d[m]!) + Math.abs(d[m + 1]!))) m++;
      if (m === l) break;
      let g = (d[l + 1]! - d[l]!) / (2 * e[l]!);
      let r = Math.hypot(g, 1);
      g = d[m]! - d[l]! + e[l]! / (g + (g >= 0 ? r : -r));
      let s = 1;
      let c = 1;
      let p = 0;
      let i = m - 1;
      for (; i >= l; i--) {
        const f = s * e[i]!;
        const b = c * e[i]!;
        r = Math.hypot(f, g);
        e[i + 1] = r;
        if (r === 0) {
          d[i + 1]! -= p;
          e[m] = 0;
          break;
        }
        s = f / r;
        c = g / r;
        g = d[i + 1]! - p;
        r = (d[i]! - g) * s + 2 * c * b;
        p = s * r;
        d[i + 1] = g + p;
        g = c * r - b;
        for (let k = 0; k < n; k++) {
          const right = z[k * n + i + 1]!;
          const left = z[k * n + i]!;
          z[k * n + i + 1] = s * left + c * right;
          z[k * n + i] = c * left - s * right;
        }
      }
      if (r === 0 && i >= l) continue;
      d[l]! -= p;
      e[l] = g;
      e[m] = 0;
    }
  }
}
