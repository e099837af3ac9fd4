/** Accelerations of a satellite: the Earth's field, Sun and Moon, and the pressure of sunlight. */
import { bundledEarthOrientation } from '../earth/eop.bundled.ts';
import type { EarthOrientationTable } from '../earth/eop.ts';
import { rotationWriter } from '../earth/orientation.cache.ts';
import { within } from '../errors.ts';
import { egm96 } from './egm96.ts';
import { type GravityField, gravityKernel } from './gravity.ts';
import {
  type Disks,
  disks,
  EARTH_SHADOW_RADIUS_M,
  freeFraction,
  innerContactRad,
  MOON_RADIUS_M,
  outerContactRad,
} from './shadow.ts';
import { type SunMoon, sunMoon } from './sun-moon.ts';

/** Gravitational parameters [m³/s²] of DE405 (E. M. Standish, JPL IOM 312.F-98-048), as TDB has them. */
export const GM_SUN_M3_PER_S2 = 1.327_124_400_179_869_6e20;
export const GM_MOON_M3_PER_S2 = 4.902_800_582_147_764e12;

export const ASTRONOMICAL_UNIT_M = 149_597_870_700;

/** Pressure of sunlight at 1 au [N/m²]: 1361 W/m² (IAU 2015 Resolution B3) by the speed of light. */
export const SUNLIGHT_PRESSURE_PA: number = 1361 / 299_792_458;

/** A satellite as sunlight sees it: a sphere. */
export interface Sail {
  readonly areaM2: number;
  /** Radiation pressure coefficient Cr: 1 absorbs all, 2 reflects all. */
  readonly reflectivity: number;
  /** At 1 au [N/m²]; without it that of 1361 W/m². */
  readonly pressurePa?: number;
}

/** Which forces act. */
export interface Forces {
  /** Degree and order of the Earth's field; 0 for a point mass. */
  readonly degree: number;
  readonly order: number;
  readonly sun: boolean;
  readonly moon: boolean;
  /** Without it no pressure of sunlight. */
  readonly sail?: Sail | undefined;
}

/** Where forces take their data from; whatever is left out comes with the package. */
export interface ForceData {
  readonly field?: GravityField;
  readonly sunMoon?: SunMoon;
  readonly orientation?: EarthOrientationTable;
}

/** What of the sunlight reaches the satellite: all, none, or a part to be computed from the disks. */
export type Sunlight = 'full' | 'part' | 'none';

/** Numbers that `surroundings` writes: Sun, Moon, matrix GCRF → ITRF. */
export const SURROUNDINGS = 15;

/** Forces made ready. Arrays are those of the caller, so that an inner loop allocates nothing. */
export interface ForceModel {
  readonly forces: Forces;
  readonly gmM3PerS2: number;
  /** Whether the light of the Sun acts, so that its shadows have to be known. */
  readonly needsSunlight: boolean;
  /** Writes the Sun and the Moon alone, six numbers, as for `surroundings`. */
  readonly bodies: (taiS: number, out: Float64Array, at: number) => void;
  /** Writes what depends on time alone (`SURROUNDINGS` numbers); what no force needs is left as it was. */
  readonly surroundings: (taiS: number, out: Float64Array, at: number) => void;
  /**
   * Adds the acceleration [m/s²] without that of the Earth as a point mass.
   * @param around surroundings of the time, from index `a` on
   * @param position x, y, z [m] in GCRF from index `p` on
   */
  readonly addPerturbation: (
    around: Float64Array,
    a: number,
    position: Float64Array,
    p: number,
    sunlight: Sunlight,
    massKg: number,
    out: Float64Array,
    o: number,
  ) => void;
}

/**
 * Makes forces ready.
 * @param forces which act: degree 0…21, order 0…degree
 * @throws DomainError for a field that has no such degree, a negative area or a Cr outside 0…2
 * @see O. Montenbruck, E. Gill, Satellite Orbits (2000) §3.2 to §3.4
 */
export function forceModel(forces: Forces, data: ForceData = {}): ForceModel {
  const field = data.field ?? egm96();
  const gm = field.gmM3PerS2;
  const gravity =
    forces.degree < 2 ? undefined : gravityKernel(field, forces.degree, forces.order, 'central');
  const { sail } = forces;
  if (sail !== undefined) {
    within('area', sail.areaM2, 'm²', 0, 1e5, 'pressure of sunlight');
    within('Cr', sail.reflectivity, '', 0, 2, 'pressure of sunlight');
  }
  const needsSunlight = sail !== undefined && sail.areaM2 > 0 && sail.reflectivity > 0;
  const needsBodies = forces.sun || forces.moon || needsSunlight;
  const bodies = needsBodies ? (data.sunMoon ?? sunMoon()) : undefined;
  const rotation =
    gravity === undefined ? undefined : rotationWriter(data.orientation ?? bundledEarthOrientation());
  // force on the satellite at the distance d [m] is this by d²
  const lightForce =
    sail === undefined
      ? 0
      : (sail.pressurePa ?? SUNLIGHT_PRESSURE_PA) *
        ASTRONOMICAL_UNIT_M ** 2 *
        sail.reflectivity *
        sail.areaM2;
  const fixed = new Float64Array(3);

  function addPerturbation(
    around: Float64Array,
    a: number,
    position: Float64Array,
    p: number,
    sunlight: Sunlight,
    massKg: number,
    out: Float64Array,
    o: number,
  ): void {
    const x = position[p]!;
    const y = position[p + 1]!;
    const z = position[p + 2]!;
    if (gravity !== undefined) {
      const m = a + 6;
      const xx = around[m]!;
      const xy = around[m + 1]!;
      const xz = around[m + 2]!;
      const yx = around[m + 3]!;
      const yy = around[m + 4]!;
      const yz = around[m + 5]!;
      const zx = around[m + 6]!;
      const zy = around[m + 7]!;
      const zz = around[m + 8]!;
      fixed[0] = fixed[1] = fixed[2] = 0;
      gravity.addAcceleration(
        xx * x + xy * y + xz * z,
        yx * x + yy * y + yz * z,
        zx * x + zy * y + zz * z,
        fixed,
        0,
      );
      const fx = fixed[0]!;
      const fy = fixed[1]!;
      const fz = fixed[2]!;
      out[o]! += xx * fx + yx * fy + zx * fz;
      out[o + 1]! += xy * fx + yy * fy + zy * fz;
      out[o + 2]! += xz * fx + yz * fy + zz * fz;
    }
    if (forces.sun) addThirdBody(GM_SUN_M3_PER_S2, around, a, x, y, z, out, o);
    if (forces.moon) addThirdBody(GM_MOON_M3_PER_S2, around, a + 3, x, y, z, out, o);
    if (needsSunlight && sunlight !== 'none') {
      const dx = x - around[a]!;
      const dy = y - around[a + 1]!;
      const dz = z - around[a + 2]!;
      const d2 = dx * dx + dy * dy + dz * dz;
      const free = sunlight === 'full' ? 1 : litFraction(around, a, position, p);
      const push = (free * lightForce) / (massKg * d2 * Math.sqrt(d2));
      out[o]! += push * dx;
      out[o + 1]! += push * dy;
      out[o + 2]! += push * dz;
    }
  }

  return {
    forces,
    gmM3PerS2: gm,
    needsSunlight,
    bodies: (taiS, out, at) => bodies?.write(taiS, out, at),
    surroundings: (taiS, out, at) => {
      if (bodies !== undefined) bodies.write(taiS, out, at);
      if (rotation !== undefined) rotation(taiS, out, at + 6);
    },
    addPerturbation,
  };
}

/**
 * Adds the pull of a third body less that on the Earth's centre, without the loss of digits of their difference.
 * @see R. H. Battin, An Introduction to the Mathematics and Methods of Astrodynamics (1999) §8.6, equation (8.61)
 */
function addThirdBody(
  gm: number,
  around: Float64Array,
  a: number,
  x: number,
  y: number,
  z: number,
  out: Float64Array,
  o: number,
): void {
  const sx = around[a]!;
  const sy = around[a + 1]!;
  const sz = around[a + 2]!;
  const s2 = sx * sx + sy * sy + sz * sz;
  const q = (x * (x - 2 * sx) + y * (y - 2 * sy) + z * (z - 2 * sz)) / s2;
  const f = (q * (3 + q * (3 + q))) / (1 + (1 + q) * Math.sqrt(1 + q));
  const d2 = s2 * (1 + q);
  const k = -gm / (d2 * Math.sqrt(d2));
  out[o]! += k * (x + f * sx);
  out[o + 1]! += k * (y + f * sy);
  out[o + 2]! += k * (z + f * sz);
}

/** Disks of the Sun and of the Earth or the Moon from a satellite. */
export function disksAt(
  body: 'Earth' | 'Moon',
  around: Float64Array,
  a: number,
  position: Float64Array,
  p: number,
): Disks {
  const x = position[p]!;
  const y = position[p + 1]!;
  const z = position[p + 2]!;
  const [sx, sy, sz] = [around[a]! - x, around[a + 1]! - y, around[a + 2]! - z];
  return body === 'Earth'
    ? disks(sx, sy, sz, -x, -y, -z, EARTH_SHADOW_RADIUS_M)
    : disks(sx, sy, sz, around[a + 3]! - x, around[a + 4]! - y, around[a + 5]! - z, MOON_RADIUS_M);
}

/** Free part of the Sun's disk, 0…1, at a position [m] among its surroundings; both shadows at once count as independent. */
export function litFraction(around: Float64Array, a: number, position: Float64Array, p: number): number {
  return (
    freeFraction(disksAt('Earth', around, a, position, p)) *
    freeFraction(disksAt('Moon', around, a, position, p))
  );
}

/** The four contacts that separate light, penumbra and umbra [rad]: above zero outside. */
export const contacts: readonly ((
  around: Float64Array,
  a: number,
  position: Float64Array,
  p: number,
) => number)[] = [
  (around, a, position, p) => outerContactRad(disksAt('Earth', around, a, position, p)),
  (around, a, position, p) => innerContactRad(disksAt('Earth', around, a, position, p)),
  (around, a, position, p) => outerContactRad(disksAt('Moon', around, a, position, p)),
  (around, a, position, p) => innerContactRad(disksAt('Moon', around, a, position, p)),
];
