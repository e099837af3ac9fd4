/** Sunlight at a satellite: what the Earth and the Moon leave of the Sun's disk. */
import { within } from '../errors.ts';

const SOURCE = 'conical shadow';

/** Radius of the Earth for its shadow [m]: equatorial, WGS 84; the shadow of the poles is 21 km too wide. */
export const EARTH_SHADOW_RADIUS_M = 6_378_137;

/** Nominal radius of the Sun [m]; IAU 2015 Resolution B3. */
const SUN_RADIUS_M = 6.957e8;

/** Mean radius of the Moon [m]; IAU Working Group on Cartographic Coordinates (2015). */
export const MOON_RADIUS_M = 1.7374e6;

/** Disks of the Sun and of a body, as a satellite sees them. */
export interface Disks {
  readonly sunRad: number;
  readonly bodyRad: number;
  /** Between the centres [rad], 0…π. */
  readonly separationRad: number;
}

/**
 * Apparent radii and separation of the Sun and a body.
 * @param toSunX … vector from the satellite to the Sun [m]
 * @param toBodyX … vector from the satellite to the body [m]
 * @param bodyRadiusM radius of the body [m]
 */
export function disks(
  toSunX: number,
  toSunY: number,
  toSunZ: number,
  toBodyX: number,
  toBodyY: number,
  toBodyZ: number,
  bodyRadiusM: number,
): Disks {
  const sun = Math.sqrt(toSunX * toSunX + toSunY * toSunY + toSunZ * toSunZ);
  const body = Math.sqrt(toBodyX * toBodyX + toBodyY * toBodyY + toBodyZ * toBodyZ);
  const cx = toSunY * toBodyZ - toSunZ * toBodyY;
  const cy = toSunZ * toBodyX - toSunX * toBodyZ;
  const cz = toSunX * toBodyY - toSunY * toBodyX;
  return {
    sunRad: Math.asin(SUN_RADIUS_M / sun),
    bodyRad: Math.asin(Math.min(1, bodyRadiusM / body)),
    separationRad: Math.atan2(
      Math.sqrt(cx * cx + cy * cy + cz * cz),
      toSunX * toBodyX + toSunY * toBodyY + toSunZ * toBodyZ,
    ),
  };
}

/** Above zero outside the penumbra, below zero inside [rad]: the disks apart from contact. */
export function outerContactRad({ sunRad, bodyRad, separationRad }: Disks): number {
  return separationRad - (sunRad + bodyRad);
}

/** Below zero in the umbra, or where a smaller disk stands wholly before the Sun [rad]. */
export function innerContactRad({ sunRad, bodyRad, separationRad }: Disks): number {
  return separationRad - Math.abs(bodyRad - sunRad);
}

/**
 * Free part of the Sun's disk, 0…1; limb darkening is left out.
 * @see O. Montenbruck, E. Gill, Satellite Orbits (2000) §3.4.2, equations (3.87) to (3.94)
 */
export function freeFraction(seen: Disks): number {
  const { sunRad: a, bodyRad: b, separationRad: c } = seen;
  if (outerContactRad(seen) >= 0) return 1;
  if (innerContactRad(seen) <= 0) return b >= a ? 0 : 1 - (b * b) / (a * a);
  const x = (c * c + a * a - b * b) / (2 * c); // (3.93)
  const y = Math.sqrt(Math.max(0, a * a - x * x));
  const area = a * a * Math.acos(clamp(x / a)) + b * b * Math.acos(clamp((c - x) / b)) - c * y; // (3.92)
  return 1 - area / (Math.PI * a * a); // (3.94)
}

const clamp = (x: number): number => Math.min(1, Math.max(-1, x));

/** Longest eclipses of a circular orbit in the plane of the Sun's motion [min]. */
export interface LongestEclipse {
  readonly penumbraMin: number;
  readonly umbraMin: number;
}

/**
 * How long the Earth's shadow is at most for a circular orbit, the Sun at a distance moving with the mean rate of the year.
 * @param radiusM of the orbit [m]
 * @param periodS of the orbit [s], sidereal
 * @param sunDistanceM [m]
 */
export function longestEclipse(radiusM: number, periodS: number, sunDistanceM: number): LongestEclipse {
  within('radius of the orbit', radiusM, 'm', EARTH_SHADOW_RADIUS_M, 1e9, SOURCE);
  const earth = Math.asin(EARTH_SHADOW_RADIUS_M / radiusM);
  const sun = Math.asin(SUN_RADIUS_M / sunDistanceM);
  const rateRadPerS = 2 * Math.PI * (1 / periodS - 1 / (365.256_363 * 86_400));
  // seen from the satellite the Earth moves before the Sun; the Sun's parallax, 0.3 mrad, is left out
  return {
    penumbraMin: (2 * (earth + sun)) / rateRadPerS / 60,
    umbraMin: (2 * (earth - sun)) / rateRadPerS / 60,
  };
}
