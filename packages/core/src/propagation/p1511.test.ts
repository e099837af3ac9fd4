import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import type { RegularGrid } from './p1144.ts';
import { geoidUndulationM, meanSeaLevelHeightM } from './p1511.ts';

/** 30° × 30°, one row beyond each pole: −50 m everywhere, +20 m at (0°, 60°). */
const map: RegularGrid = {
  latitudeStartDeg: 120,
  latitudeStepDeg: -30,
  longitudeStartDeg: -180,
  longitudeStepDeg: 30,
  rows: 9,
  columns: 12,
  values: Float64Array.from({ length: 108 }, (_, i) => (i === 4 * 12 + 8 ? 20 : -50)),
  scale: 1,
  offset: 0,
};

it('P.1511: the undulation is that of the map at its points', () => {
  expect(geoidUndulationM(map, 0, 60)).toBe(20);
  expect(geoidUndulationM(map, 0, 420)).toBe(20);
  expect(geoidUndulationM(map, -60, -120)).toBe(-50);
  expect(() => geoidUndulationM(map, 91, 0)).toThrow(DomainError);
});

it('P.1511: mean sea level lies the undulation above the ellipsoid', () => {
  expect(meanSeaLevelHeightM(300, -52.5)).toBe(352.5); // 28.7° N, 77.3° E, where the geoid is 52.5 m below
  fc.assert(
    fc.property(
      fc.double({ min: -500, max: 9000, noNaN: true }),
      fc.double({ min: -100, max: 80, noNaN: true }),
      (h, N) => {
        expect(meanSeaLevelHeightM(h, N) + N).toBeCloseTo(h, 8);
      },
    ),
  );
  expect(() => meanSeaLevelHeightM(Number.NaN, 0)).toThrow('ellipsoidalHeightM');
  expect(() => meanSeaLevelHeightM(0, 91)).toThrow('undulationM');
});
