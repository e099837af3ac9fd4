/** An antenna pointed elsewhere. */
import { DEGREES_PER_RADIAN, type Direction, RADIANS_PER_DEGREE, unitVector } from '../math/index.ts';
import type { GainPattern } from './pattern.ts';

/**
 * A pattern whose peak looks in another direction: the antenna is turned as a whole by the shortest way, about the axis that stands
 * on both directions, so that no gain changes but its place.
 * @param towards of the peak afterwards, seen from the satellite
 */
export function turnedPattern(pattern: GainPattern, towards: Direction): GainPattern {
  const [fx, fy, fz] = unitVector(pattern.peakDirection);
  const [tx, ty, tz] = unitVector(towards);
  // Back from where it looks to where it looked: v cos φ + (k × v) sin φ + k (k·v)(1 − cos φ), with k sin φ = to × from.
  const [kx, ky, kz] = [ty * fz - tz * fy, tz * fx - tx * fz, tx * fy - ty * fx]; // Rodrigues
  const cosine = fx * tx + fy * ty + fz * tz;
  const factor = 1 / (1 + cosine);
  return {
    peakGainDbi: pattern.peakGainDbi,
    peakDirection: towards,
    gains: (azimuthsDeg, elevationsDeg, outGainDbi) => {
      const azimuths = new Float64Array(azimuthsDeg.length);
      const elevations = new Float64Array(azimuthsDeg.length);
      for (let i = 0; i < azimuths.length; i++) {
        const az = azimuthsDeg[i]! * RADIANS_PER_DEGREE;
        const el = elevationsDeg[i]! * RADIANS_PER_DEGREE;
        const [vx, vy, vz] = [Math.cos(el) * Math.sin(az), Math.sin(el), Math.cos(el) * Math.cos(az)];
        const along = factor * (kx * vx + ky * vy + kz * vz);
        const x = vx * cosine + ky * vz - kz * vy + kx * along;
        const y = vy * cosine + kz * vx - kx * vz + ky * along;
        const z = vz * cosine + kx * vy - ky * vx + kz * along;
        azimuths[i] = Math.atan2(x, z) * DEGREES_PER_RADIAN;
        elevations[i] = Math.atan2(y, Math.sqrt(x * x + z * z)) * DEGREES_PER_RADIAN;
      }
      pattern.gains(azimuths, elevations, outGainDbi);
    },
  };
}
