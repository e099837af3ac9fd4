/** The Earth's gravity field beyond its central term, in Earth-fixed axes. */
import { within } from '../errors.ts';
import type { Vector3 } from '../math/vector.ts';

const SOURCE = 'gravity field';

/** Fully normalised coefficients C̄ and S̄ of a field. Row n, m stands at n(n+1)/2 + m; degree 0 and 1 are 1, 0, 0. */
export interface GravityField {
  readonly name: string;
  readonly gmM3PerS2: number;
  readonly radiusM: number;
  readonly degree: number;
  readonly c: Float64Array;
  readonly s: Float64Array;
}

/** Potential and its gradient; both without the central term when it is left out. */
export interface GravityValue {
  /** Positive: +GM/r for a point mass [m²/s²]. */
  readonly potentialM2PerS2: number;
  readonly accelerationMps2: Vector3;
}

/** A field cut at a degree and order and made ready for evaluation. */
export interface GravityKernel {
  readonly degree: number;
  readonly order: number;
  /** Adds the acceleration at an Earth-fixed position [m] to `out` [m/s²]. */
  readonly addAcceleration: (x: number, y: number, z: number, out: Float64Array, at: number) => void;
  readonly evaluate: (positionM: Vector3) => GravityValue;
}

/**
 * Prepares a field by Cunningham's recursion in Cartesian coordinates, which is stable and has no singular point but the
 * centre: V and W of degree n + 1 give the acceleration of degree n.
 * @param degree largest degree, 2…that of the field
 * @param order largest order, 0…degree
 * @param leaveOut terms of degree 2, order 0 and below that are evaluated elsewhere: 'central' or 'central and J2'
 * @see L. E. Cunningham, Celestial Mechanics 2 (1970) 207–216; Montenbruck & Gill, Satellite Orbits (2000) §3.2.4,
 * equations (3.27) to (3.33)
 */
export function gravityKernel(
  field: GravityField,
  degree: number,
  order: number,
  leaveOut: 'nothing' | 'central' | 'central and J2' = 'nothing',
): GravityKernel {
  within('degree', degree, '', 2, field.degree, `${SOURCE} ${field.name}`);
  within('order', order, '', 0, degree, `${SOURCE} ${field.name}`);
  const { gmM3PerS2: gm, radiusM: radius } = field;
  // column m of the triangle begins at start[m]; rows m … degree + 1
  const rows = degree + 1;
  const columns = order + 1;
  const start = Int32Array.from({ length: columns + 2 }, (_, m) => m * (rows + 1) - (m * (m - 1)) / 2 - m);
  const size = start[columns]! + rows + 1;
  const v = new Float64Array(size);
  const w = new Float64Array(size);
  const up = new Float64Array(size);
  const down = new Float64Array(size);
  for (let m = 0; m <= columns; m++)
    for (let n = m + 1; n <= rows; n++) {
      up[start[m]! + n] = (2 * n - 1) / (n - m);
      down[start[m]! + n] = (n + m - 1) / (n - m);
    }
  const c = new Float64Array(size);
  const s = new Float64Array(size);
  for (let n = 0; n <= degree; n++)
    for (let m = 0; m <= Math.min(n, order); m++) {
      if (leaveOut !== 'nothing' && n < 2) continue;
      if (leaveOut === 'central and J2' && n === 2 && m === 0) continue;
      const factor = normalisation(n, m);
      c[start[m]! + n] = factor * field.c[(n * (n + 1)) / 2 + m]!;
      s[start[m]! + n] = factor * field.s[(n * (n + 1)) / 2 + m]!;
    }
  const lowest = leaveOut === 'nothing' ? 0 : 2;

  function fill(x: number, y: number, z: number): void {
    const r2 = x * x + y * y + z * z;
    const rho = (radius * radius) / r2;
    const x0 = (radius * x) / r2;
    const y0 = (radius * y) / r2;
    const z0 = (radius * z) / r2;
    let vmm = radius / Math.sqrt(r2);
    let wmm = 0;
    for (let m = 0; ; m++) {
      const first = start[m]! + m;
      const last = start[m]! + rows;
      v[first] = vmm;
      w[first] = wmm;
      let v1 = vmm;
      let w1 = wmm;
      let v2 = 0;
      let w2 = 0;
      for (let i = first + 1; i <= last; i++) {
        const a = up[i]! * z0;
        const b = down[i]! * rho;
        const vn = a * v1 - b * v2; // (3.30)
        const wn = a * w1 - b * w2;
        v[i] = vn;
        w[i] = wn;
        v2 = v1;
        w2 = w1;
        v1 = vn;
        w1 = wn;
      }
      if (m === columns) return;
      const next = 2 * m + 1;
      const vNext = next * (x0 * vmm - y0 * wmm); // (3.29)
      wmm = next * (x0 * wmm + y0 * vmm);
      vmm = vNext;
    }
  }

  function addAcceleration(x: number, y: number, z: number, out: Float64Array, at: number): void {
    fill(x, y, z);
    let ax = 0;
    let ay = 0;
    let az = 0;
    for (let n = lowest; n <= degree; n++) {
      const cn = c[n]!;
      ax -= cn * v[start[1]! + n + 1]!; // (3.33), m = 0
      ay -= cn * w[start[1]! + n + 1]!;
      az -= (n + 1) * cn * v[n + 1]!;
    }
    for (let m = 1; m <= order; m++) {
      const here = start[m]! + 1;
      const above = start[m + 1]! + 1;
      const below = start[m - 1]! + 1;
      for (let n = m < lowest ? lowest : m; n <= degree; n++) {
        const cnm = c[here + n - 1]!;
        const snm = s[here + n - 1]!;
        const va = v[above + n]!;
        const wa = w[above + n]!;
        const vb = v[below + n]!;
        const wb = w[below + n]!;
        const f = (n - m + 1) * (n - m + 2);
        ax += 0.5 * (-cnm * va - snm * wa + f * (cnm * vb + snm * wb)); // (3.33)
        ay += 0.5 * (-cnm * wa + snm * va + f * (-cnm * wb + snm * vb));
        az -= (n - m + 1) * (cnm * v[here + n]! + snm * w[here + n]!);
      }
    }
    const scale = gm / (radius * radius);
    out[at] = out[at]! + scale * ax;
    out[at + 1] = out[at + 1]! + scale * ay;
    out[at + 2] = out[at + 2]! + scale * az;
  }

  const value = new Float64Array(3);
  return {
    degree,
    order,
    addAcceleration,
    evaluate: ([x, y, z]) => {
      value.fill(0);
      addAcceleration(x, y, z, value, 0);
      let sum = 0;
      for (let m = order; m >= 0; m--)
        for (let n = degree; n >= m; n--)
          sum += c[start[m]! + n]! * v[start[m]! + n]! + s[start[m]! + n]! * w[start[m]! + n]!;
      return {
        potentialM2PerS2: (gm / radius) * sum, // (3.28)
        accelerationMps2: [value[0]!, value[1]!, value[2]!],
      };
    },
  };
}

/** C = C̄ · √((2 − δ)(2n + 1)(n − m)!/(n + m)!), δ = 1 for m = 0. */
function normalisation(n: number, m: number): number {
  let ratio = 1;
  for (let k = n - m + 1; k <= n + m; k++) ratio /= k;
  return Math.sqrt((m === 0 ? 1 : 2) * (2 * n + 1) * ratio);
}

/** J2 = −C20 of a field, unnormalised. */
export function j2(field: GravityField): number {
  return -normalisation(2, 0) * field.c[3]!;
}
