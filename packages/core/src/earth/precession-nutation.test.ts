import { expect, it } from 'vitest';
import { celestialPole } from './index.ts';

/** ERFA 2.0.1, xys06a at J2000.0 + half a century: IAU 2006/2000A, of which IAU 2000B stays within 1 mas. */
it('has the pole of ERFA in 2050 within 1 mas', () => {
  const mas = Math.PI / 648_000_000;
  const { xRad, yRad, sRad } = celestialPole(0.5);
  expect(Math.abs(xRad - 4.886533764201e-3)).toBeLessThan(mas);
  expect(Math.abs(yRad - -5.341832436145e-5)).toBeLessThan(mas);
  expect(Math.abs(sRad - 1.058366269326e-7)).toBeLessThan(0.01 * mas);
});
