import { expect, it } from 'vitest';
import { rainRate001 } from './p837.ts';
import { rainHeight } from './p839.ts';
import type { RegularGrid } from './p1144.ts';

/** h0 or R0.01 that rises linearly with latitude from 0 at the south pole to 6 at the north pole. */
const map: RegularGrid = {
  latitudeStartDeg: 90,
  latitudeStepDeg: -90,
  longitudeStartDeg: 0,
  longitudeStepDeg: 180,
  rows: 3,
  columns: 2,
  values: Int16Array.of(6000, 6000, 3000, 3000, 0, 0),
  scale: 0.001,
  offset: 0,
};

it('P.839: rain reaches 0.36 km above the 0 °C isotherm', () => {
  const height = rainHeight(map, 45, 100);
  expect(height.isothermHeightKm).toBeCloseTo(4.5, 12);
  expect(height.rainHeightKm).toBeCloseTo(4.86, 12);
});

it('P.837: the rain rate is the interpolated map', () => {
  expect(rainRate001(map, -45, 12)).toBeCloseTo(1.5, 12);
});
