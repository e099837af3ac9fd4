/** Position and velocity of a satellite, in a frame that its type names. */
import type { Vector3 } from '../math/vector.ts';
import type { Epoch } from '../time/epoch.ts';

/**
 * GCRF: celestial, axes of the ICRF. EME2000: mean equator and equinox of J2000.0, 23 mas from it. ITRF: Earth-fixed.
 * TEME: true equator and mean equinox of date, of SGP4.
 */
export type Frame = 'GCRF' | 'EME2000' | 'ITRF' | 'TEME';

export const frames: readonly Frame[] = ['GCRF', 'EME2000', 'ITRF', 'TEME'];

export interface StateVector<F extends Frame = Frame> {
  readonly frame: F;
  readonly epoch: Epoch;
  readonly positionM: Vector3;
  readonly velocityMps: Vector3;
}
