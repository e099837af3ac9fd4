/** Closed forms of apertures against tabulated zeros, textbook widths and integrals over the sphere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaussLegendre, integrate } from '../../math/quadrature.ts';
import {
  beamDeviationFactor,
  electricalSize,
  elementField,
  elementOverlap,
  illuminationEfficiency,
  spillOver,
} from './aperture.ts';
import { lambda } from './lambda.ts';
import { symmetricEigen } from './symmetric.ts';
import { elementTable, tabulatedField } from './table.ts';

describe('lambda functions', () => {
  it('have the values and zeros of Abramowitz & Stegun, tables 9.1 and 9.5', () => {
    expect(lambda(0, 1)).toBeCloseTo(0.765197686557967, 14); // J0(1)
    expect((lambda(1, 10) * 10) / 2).toBeCloseTo(0.043472746168861, 14); // J1(10)
    expect((lambda(2, 17.5) * 17.5 ** 2) / 8).toBeCloseTo(besselByIntegral(2, 17.5), 12);
    for (const [order, zero] of [
      [0, 2.404825557695773],
      [1, 3.831705970207512],
      [1, 16.470630050877634],
      [1, 35.33230755008387],
      [2, 5.135622301840683],
      [3, 6.380161895923984],
    ] as const)
      expect(lambda(order, zero)).toBeCloseTo(0, 13);
  });
  it('agree with the integral of Bessel on both sides of every seam', () => {
    for (const order of [0, 1, 2, 3, 4])
      for (const x of [0.5, 7.99, 8.01, 20, 29.99, 30.01, 75, 150]) {
        let factor = 1;
        for (let k = 1; k <= order; k++) factor *= (2 * k) / x;
        expect(Math.abs(lambda(order, x) - factor * besselByIntegral(order, x))).toBeLessThan(
          1e-12 * Math.max(1, factor),
        );
      }
  });
});

function besselByIntegral(order: number, x: number): number {
  const n = 600; // periodic, so the rule of equal steps has every digit
  let sum = 0;
  for (let k = 0; k < n; k++) {
    const t = (2 * Math.PI * k) / n;
    sum += Math.cos(order * t - x * Math.sin(t));
  }
  return sum / n;
}

describe('illumination of a circular aperture', () => {
  const rule = gaussLegendre(96);
  const size = electricalSize(1.8, 12.5);

  it('is uniform without taper: 58.9 λ/D between −3 dB points, first side lobe −17.6 dB, all the gain of the area', () => {
    const half = halfPower(1);
    expect(((2 * half) / Math.PI) * (180 / Math.PI)).toBeCloseTo(58.95, 1); // 1.0290 λ/D
    expect(20 * Math.log10(Math.abs(elementField(5.1356, 1)))).toBeCloseTo(-17.57, 2);
    expect(illuminationEfficiency(1)).toBe(1);
  });
  it('without pedestal has the 75 %, 72.8 λ/D and −24.6 dB of the parabola', () => {
    expect(illuminationEfficiency(0)).toBeCloseTo(0.75, 14);
    expect(((2 * halfPower(0)) / Math.PI) * (180 / Math.PI)).toBeCloseTo(72.8, 0);
    expect(20 * Math.log10(Math.abs(elementField(6.38, 0) / elementField(0, 0)))).toBeCloseTo(-24.6, 1);
  });
  it('has the field and the overlap of their integrals over the aperture', () => {
    for (const edge of [0, 0.3, 1])
      for (const x of [0, 1.7, 6]) {
        const f = (r: number) => edge + (1 - edge) * (1 - r * r);
        const field = integrate((r) => f(r) * 2 * r * lambda(0, x * r), 0, 1, rule);
        const overlap = integrate((r) => f(r) ** 2 * 2 * r * lambda(0, x * r), 0, 1, rule);
        expect(elementField(x, edge)).toBeCloseTo(field, 12);
        expect(elementOverlap(x, edge)).toBeCloseTo(overlap, 12);
      }
  });
  it('radiates over the sphere what its Gram matrix says, two overlapping beams too, within 0.1 %', () => {
    for (const edge of [1, 0.3]) {
      const shift = 2.1 / size;
      const power = (u: number, v: number) =>
        (elementField(size * Math.hypot(u - shift / 2, v), edge) -
          0.6 * elementField(size * Math.hypot(u + shift / 2, v), edge)) **
        2;
      const rings = 400;
      const short = gaussLegendre(4);
      let total = 0;
      for (let ring = 0; ring < rings; ring++)
        total += integrate(
          (theta) => {
            let round = 0;
            for (let k = 0; k < 48; k++) {
              const phi = (2 * Math.PI * k) / 48;
              round += power(Math.sin(theta) * Math.cos(phi), Math.sin(theta) * Math.sin(phi));
            }
            return (round / 48) * 2 * Math.PI * Math.sin(theta);
          },
          ((Math.PI / 2) * ring) / rings,
          ((Math.PI / 2) * (ring + 1)) / rings,
          short,
        );
      const gram = 1.36 * elementOverlap(0, edge) - 1.2 * elementOverlap(size * shift, edge);
      expect((size * size * total) / (4 * Math.PI) / gram).toBeCloseTo(1, 3);
    }
  });
  it('is read from its table within 2e-10', () => {
    const table = elementTable(0.4, 60);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 70, noNaN: true }), (x) => {
        expect(Math.abs(tabulatedField(table, x) - elementField(x, 0.4))).toBeLessThan(2.5e-10);
      }),
    );
  });
  it('spills what the feed leaves at the edge, and turns its beam by less than the feed', () => {
    expect(spillOver(1, 10)).toBeCloseTo(10 ** -(1 - 0.053) * Math.cos((28.07 * Math.PI) / 180), 3);
    expect(beamDeviationFactor(0.4)).toBeCloseTo(0.82, 2);
    expect(beamDeviationFactor(1)).toBeCloseTo(0.962, 3);
    expect(() => beamDeviationFactor(0.1)).toThrow('focalRatio is 0.1');
  });
});

function halfPower(edge: number): number {
  let x = 0;
  while ((elementField(x, edge) / elementField(0, edge)) ** 2 > 0.5) x += 1e-4;
  return x;
}

describe('eigenvalues of a symmetric matrix', () => {
  it('restore it, the largest first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 144 }),
        (n, seed) => {
          const matrix = new Float64Array(n * n);
          for (let i = 0; i < n; i++)
            for (let j = 0; j <= i; j++) matrix[i * n + j] = matrix[j * n + i] = seed[i * 12 + j]!;
          const { values, vectors } = symmetricEigen(matrix, n);
          for (let i = 0; i < n; i++)
            for (let j = 0; j < n; j++) {
              let entry = 0;
              for (let k = 0; k < n; k++) entry += values[k]! * vectors[i * n + k]! * vectors[j * n + k]!;
              expect(entry).toBeCloseTo(matrix[i * n + j]!, 9);
            }
          for (let k = 1; k < n; k++) expect(values[k]!).toBeLessThanOrEqual(values[k - 1]!);
        },
      ),
    );
  });
});
