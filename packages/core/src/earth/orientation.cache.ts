/** The rotation from GCRF to ITRF for propagation: many times, close together. */
import { chebyshevCache } from '../math/chebyshev.ts';
import { epochOf, julianCenturiesTT } from '../time/epoch.ts';
import { type EarthOrientationTable, earthOrientation } from './eop.ts';
import { earthRotationAngleRad } from './orientation.ts';
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
    const theta = earthRotationAngleRad({ taiS: whole, fractionS: taiS - whole }, now[5]!);
    // rows of R3(θ − s) times the matrix of X and Y (5.10), then polar motion (5.3); s′, 0.05 mas a century, is left out
    const x = now[0]!;
    const y = now[1]!;
    const a = 1 / (1 + Math.sqrt(1 - x * x - y * y));
    const c = Math.cos(theta - now[2]!);
    const s = Math.sin(theta - now[2]!);
    const pxx = 1 - a * x * x;
    const pxy = -a * x * y;
    const pyy = 1 - a * y * y;
    const ux = c * pxx + s * pxy;
    const uy = c * pxy + s * pyy;
    const uz = -(c * x + s * y);
    const vx = c * pxy - s * pxx;
    const vy = c * pyy - s * pxy;
    const vz = s * x - c * y;
    const wz = 1 - a * (x * x + y * y);
    const cx = Math.cos(now[3]!);
    const sx = Math.sin(now[3]!);
    const cy = Math.cos(now[4]!);
    const sy = Math.sin(now[4]!);
    out[at] = cx * ux + sx * x;
    out[at + 1] = cx * uy + sx * y;
    out[at + 2] = cx * uz + sx * wz;
    // R1(−yp) R2(−xp): the third axis after R2 is −sin xp u + cos xp w
    const tx = cx * x - sx * ux;
    const ty = cx * y - sx * uy;
    const tz = cx * wz - sx * uz;
    out[at + 3] = cy * vx - sy * tx;
    out[at + 4] = cy * vy - sy * ty;
    out[at + 5] = cy * vz - sy * tz;
    out[at + 6] = sy * vx + cy * tx;
    out[at + 7] = sy * vy + cy * ty;
    out[at + 8] = sy * vz + cy * tz;
  };
  writers.set(table, writer);
  return writer;
}
