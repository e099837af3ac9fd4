import { describe, expect, it } from 'vitest';
import { closest, promisedM, SYNCHRONOUS_RADIUS_M, separation } from './index.ts';

/** Places across the orbit, radial and normal, and along it, of an offset over a day. */
function day(index: number, count: number, along: number, steps: number): Float64Array {
  const { eccentricity: e, inclinationRad: i } = separation(count, 1e-4, 2e-4, 0.3)[index]!;
  const out = new Float64Array(3 * steps);
  for (let k = 0; k < steps; k++) {
    const s = (2 * Math.PI * k) / steps;
    const [cos, sin] = [Math.cos(s), Math.sin(s)];
    out[3 * k] = -SYNCHRONOUS_RADIUS_M * (e[0] * cos + e[1] * sin);
    out[3 * k + 1] = along + 2 * SYNCHRONOUS_RADIUS_M * (e[0] * sin - e[1] * cos);
    out[3 * k + 2] = SYNCHRONOUS_RADIUS_M * (i[0] * sin - i[1] * cos);
  }
  return out;
}

describe('separation of eccentricity and inclination', () => {
  it.each([2, 3, 5])(
    'keeps %i satellites apart as promised, wherever they stand along the orbit',
    (count) => {
      const offsets = separation(count, 1e-4, 2e-4, 0.3);
      for (let j = 1; j < count; j++) {
        const promised = promisedM(offsets[0]!, offsets[j]!);
        expect(promised).toBeCloseTo(2 * SYNCHRONOUS_RADIUS_M * 1e-4 * Math.sin((Math.PI * j) / count), 3);
        let least = Infinity;
        for (let along = -30_000; along <= 30_000; along += 500)
          least = Math.min(least, closest(day(0, count, along, 72), day(j, count, 0, 72), 1200).distanceM);
        expect(least / promised).toBeGreaterThan(0.99);
        expect(least / promised).toBeLessThan(1.05);
      }
    },
  );
  it('is centred on the box', () => {
    const sum = separation(5, 1e-4, 2e-4, 1).reduce((total, { eccentricity }) => total + eccentricity[0], 0);
    expect(sum).toBeCloseTo(0, 15);
  });
});

describe('closest approach', () => {
  it('is found between samples: a passage at 100 m in the middle of a step', () => {
    const at = (k: number): number => -5500 + 1000 * k;
    const a = Float64Array.from({ length: 36 }, (_, n) => (n % 3 === 0 ? at(Math.floor(n / 3)) : 0));
    const b = Float64Array.from({ length: 36 }, (_, n) => (n % 3 === 1 ? 100 : 0));
    const { distanceM, timeS } = closest(a, b, 1200);
    expect(distanceM).toBeCloseTo(100, 6);
    expect(timeS).toBeCloseTo(5.5 * 1200, 6);
  });
});
