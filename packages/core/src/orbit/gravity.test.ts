import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import { GEOSTATIONARY_RADIUS_M } from '../earth/index.ts';
import type { Vector3 } from '../math/vector.ts';
import { egm96, gravityKernel, j2 } from './index.ts';

const field = egm96();
/** GEO radius at which the mean motion meets the Earth's rotation with J2: 42 164.7 km. */
const geoM = GEOSTATIONARY_RADIUS_M + 550;

/** Acceleration to the east of a satellite at rest over the equator [1e-9 m/s²]. */
const kernel = gravityKernel(field, 8, 8, 'central');
function eastward(longitudeDeg: number): number {
  const l = (longitudeDeg * Math.PI) / 180;
  const [ax, ay] = kernel.evaluate([geoM * Math.cos(l), geoM * Math.sin(l), 0]).accelerationMps2;
  return (ay * Math.cos(l) - ax * Math.sin(l)) * 1e9;
}

const soop = 'orbit/soop_table2_and_published.csv';
describeTruth('E. M. Soop, Handbook of Geostationary Orbits, Table 2', [soop], 8, (read) => {
  const rows = csvRows(read(soop)).filter(([kind]) => kind === 'ew_accel');
  it('has eight rows', () => expect(rows).toHaveLength(8));
  it.each(rows)('%s at %s: %s, within 0.5e-9 m/s²', (_, place, value) => {
    const longitude = Number(place!.slice(0, -1)) * (place!.endsWith('W') ? -1 : 1);
    expect(Math.abs(eastward(longitude) - Number(value))).toBeLessThan(0.5);
  });
});

describe('points at rest over the equator', () => {
  const zero = (from: number, to: number): number => {
    let [low, high] = [from, to];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (eastward(middle) > 0 === eastward(low) > 0) low = middle;
      else high = middle;
    }
    return low;
  };
  it('are stable at 75°E and 105°W within 0.3°', () => {
    expect(Math.abs(zero(60, 90) - 75)).toBeLessThan(0.3);
    expect(Math.abs(zero(-120, -90) + 105)).toBeLessThan(0.3);
    // a push to the west lowers the orbit, and the satellite drifts east: it returns to 75°E from both sides
    expect(eastward(74)).toBeLessThan(0);
    expect(eastward(76)).toBeGreaterThan(0);
  });
});

describe('EGM96', () => {
  it('has the published J2', () => {
    expect(j2(field)).toBeCloseTo(1.082_626_68e-3, 11); // NASA/TP-1998-206861: C20 = −0.484165371736e-3
  });
});

describe('gravity of degree and order 21', () => {
  const whole = gravityKernel(field, 21, 21);
  const anywhere = fc
    .tuple(
      fc.double({ min: 6.4e6, max: 5e7, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
    )
    .map(([r, sin, lon]): Vector3 => {
      const p = r * Math.sqrt(1 - sin * sin);
      return [p * Math.cos(lon), p * Math.sin(lon), r * sin];
    });
  const shifted = (v: Vector3, axis: number, by: number): Vector3 =>
    v.map((value, i) => (i === axis ? value + by : value)) as unknown as Vector3;

  it('is the gradient of its potential', () => {
    fc.assert(
      fc.property(anywhere, (position) => {
        const { accelerationMps2 } = whole.evaluate(position);
        const h = 200;
        for (let axis = 0; axis < 3; axis++) {
          const up = whole.evaluate(shifted(position, axis, h)).potentialM2PerS2;
          const down = whole.evaluate(shifted(position, axis, -h)).potentialM2PerS2;
          expect(Math.abs((up - down) / (2 * h) - accelerationMps2[axis]!)).toBeLessThan(2e-7);
        }
      }),
    );
  });
  it('satisfies Laplace’s equation', () => {
    fc.assert(
      fc.property(anywhere, (position) => {
        let divergence = 0;
        let size = 0;
        for (let axis = 0; axis < 3; axis++) {
          const slope =
            (whole.evaluate(shifted(position, axis, 100)).accelerationMps2[axis]! -
              whole.evaluate(shifted(position, axis, -100)).accelerationMps2[axis]!) /
            200;
          divergence += slope;
          size += Math.abs(slope);
        }
        expect(Math.abs(divergence)).toBeLessThan(1e-7 * size);
      }),
    );
  });
  it('is finite and smooth over the poles', () => {
    const at = (x: number) => whole.evaluate([x, 0, 7e6]).accelerationMps2;
    for (let i = 0; i < 3; i++) {
      expect(Math.abs(at(0)[i]! - (at(1)[i]! + at(-1)[i]!) / 2)).toBeLessThan(1e-11);
    }
  });
  it('falls to the closed form of J2 at degree 2, order 0', () => {
    fc.assert(
      fc.property(anywhere, (position) => {
        const [x, y, z] = position;
        const r = Math.hypot(x, y, z);
        const f = (1.5 * j2(field) * field.gmM3PerS2 * field.radiusM ** 2) / r ** 5;
        const q = (5 * z * z) / (r * r);
        const closed = [f * x * (q - 1), f * y * (q - 1), f * z * (q - 3)];
        const ours = gravityKernel(field, 2, 0, 'central').evaluate(position).accelerationMps2;
        for (let i = 0; i < 3; i++) expect(Math.abs(ours[i]! - closed[i]!)).toBeLessThan(1e-15 + 1e-13);
      }),
    );
  });
  it('is the sum of its parts', () => {
    const p: Vector3 = [3e7, -2e7, 1e7];
    const parts = [gravityKernel(field, 8, 8, 'central and J2'), gravityKernel(field, 2, 0)];
    const sum = parts.map((part) => part.evaluate(p).accelerationMps2);
    const all = gravityKernel(field, 8, 8).evaluate(p).accelerationMps2;
    for (let i = 0; i < 3; i++) expect(sum[0]![i]! + sum[1]![i]!).toBeCloseTo(all[i]!, 15);
  });
  it('refuses a degree that the field does not have', () => {
    expect(() => gravityKernel(field, 22, 8)).toThrow('degree is 22; expected 2 … 21');
    expect(() => gravityKernel(field, 8, 9)).toThrow('order is 9; expected 0 … 8');
  });
});
