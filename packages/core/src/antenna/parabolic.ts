import { within } from '../errors.ts';
import { SPEED_OF_LIGHT_MPS } from '../math/constants.ts';
import { toDecibel } from '../math/decibel.ts';

const SOURCE = 'circular reflector';

/**
 * Gain of a circular aperture on its axis, η(πD/λ)².
 * @param diameterM [m], 0.01…100
 * @param frequencyHz [Hz], 1e8…3e11
 * @param efficiency of the aperture, 0…1: illumination, spill-over, blockage and surface together (0.55–0.70 is usual)
 * @returns gain [dBi]
 * @throws DomainError outside those ranges
 * @see Maral & Bousquet, Satellite Communications Systems, 5th ed., §5.2.1
 */
export function parabolicGainDbi(diameterM: number, frequencyHz: number, efficiency: number): number {
  within('efficiency', efficiency, '', Number.MIN_VALUE, 1, SOURCE);
  const perimeter = Math.PI * diameterInWavelengths(diameterM, frequencyHz);
  return toDecibel(efficiency * perimeter * perimeter);
}

/**
 * Full width between the −3 dB points of a circular aperture, 70 λ/D: the usual tapered illumination (58 λ/D is uniform).
 * @param diameterM [m], 0.01…100
 * @param frequencyHz [Hz], 1e8…3e11
 * @returns full width [deg]
 * @throws DomainError outside those ranges
 * @see Maral & Bousquet, Satellite Communications Systems, 5th ed., §5.2.2
 */
export function parabolicBeamwidthDeg(diameterM: number, frequencyHz: number): number {
  return 70 / diameterInWavelengths(diameterM, frequencyHz);
}

/**
 * Loss of pointing away from the axis within the main lobe, 12(θ/θ3dB)²: 3 dB at half the beamwidth.
 * @param offsetDeg angle from the axis [deg]
 * @param beamwidthDeg full width between the −3 dB points [deg], above 0
 * @returns loss [dB], at least 0
 * @throws DomainError for a beamwidth of 0 or less
 * @see Maral & Bousquet, Satellite Communications Systems, 5th ed., §5.2.2
 */
export function pointingLossDb(offsetDeg: number, beamwidthDeg: number): number {
  within('beamwidthDeg', beamwidthDeg, '°', Number.MIN_VALUE, 360, SOURCE);
  const ratio = offsetDeg / beamwidthDeg;
  return 12 * ratio * ratio;
}

/** Diameter in wavelengths, D/λ, as the reference patterns ask for it. @throws DomainError, see `parabolicGainDbi` */
export function diameterInWavelengths(diameterM: number, frequencyHz: number): number {
  within('diameterM', diameterM, 'm', 0.01, 100, SOURCE);
  within('frequencyHz', frequencyHz, 'Hz', 1e8, 3e11, SOURCE);
  return (diameterM * frequencyHz) / SPEED_OF_LIGHT_MPS;
}
