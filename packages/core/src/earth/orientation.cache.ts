/** The rotation from GCRF to ITRF for propagation: many times, close together. */
import { chebyshevCache } from '../math/chebyshev.ts';
import { multiply, rotationX, rotationY, rotationZ } from '../math/vector.ts';
import { epochOf, julianCenturiesTT } from '../time/epoch.ts';
import { type EarthOrientationTable, earthOrientation } from './eop.ts';
import { earthRotationAngleRad, intermediateMatrix } from './orientation.ts';
import { celestialPole } from './precession-nutation.ts';

/** Writes the nine numbers of the matrix GCRF → ITRF, row after row, from index `at` on. */
export type RotationWriter = (taiS: number, out: Float64Array, at?: number) => void;

const writers = new WeakMap<EarthOrientationTable, RotationWriter>();

/**
 * The matrix of `gcrfToItrf` with the pole of the axis, polar motion and UT1 − TAI held in Chebyshev segments of two days,
 * within 0.1 mas of it (20 mm at the geostationary orbit); one writer for each table.
 * @returns function of the TAI seconds since 2000-01-01T00:00:00 TAI
 */
export function rotationWriter(table: EarthOrientationTable): RotationWriter {
  const known = writers.get(table);
  if (known !== undefined) return known;
  const slow = chebyshevCache(
    (taiS, out) => {
      const epoch = epochOf(taiS);
      const T = julianCenturiesTT(epoch);
      const model = celestialPole(T);
      const seen = earthOrientation(table, epoch);
      out[0] = model.xRad + seen.dXRad;
      out[1] = model.yRad + seen.dYRad;
      out[2] = model.sRad;
      out[3] = seen.xPoleRad;
      out[4] = seen.yPoleRad;
      out[5] = seen.ut1MinusTaiS;
    },
    6,
    2 * 86_400,
    7,
  );
  const now = new Float64Array(6);
  const writer: RotationWriter = (taiS, out, at = 0) => {
    slow.evaluate(taiS, now);
    const whole = Math.floor(taiS);
    const angle = earthRotationAngleRad({ taiS: whole, fractionS: taiS - whole }, now[5]!);
    // s′, 0.05 mas a century, is left out
    const pole = multiply(rotationX(-now[4]!), rotationY(-now[3]!));
    const matrix = multiply(pole, multiply(rotationZ(angle), intermediateMatrix(now[0]!, now[1]!, now[2]!)));
    for (let i = 0; i < 9; i++) out[at + i] = matrix[i]!;
  };
  writers.set(table, writer);
  return writer;
}
