/**
 * Circular reflector with feeds in its focal plane, in closed form.
 *
 * Each feed illuminates the aperture with the amplitude 1 − (1 − C)r², C the edge taper, and a linear phase that points
 * its beam off the axis. Coma, blockage, the offset of the reflector and cross-polarisation are left out. Directivity
 * relates to the power that leaves the aperture: spill-over and losses of feeds and beam-forming network lie outside it.
 */
import { within } from '../../errors.ts';
import { DEGREES_PER_RADIAN, SPEED_OF_LIGHT_MPS } from '../../math/constants.ts';
import { lambda } from './lambda.ts';

const SOURCE = 'circular reflector with a pedestal illumination';

export interface Reflector {
  /** Of the projected aperture [m], 0.1…25. */
  readonly diameterM: number;
  /** [m], 0.25…4 diameters. */
  readonly focalLengthM: number;
  /** Illumination at the edge below the centre [dB], 0…30; 0 is uniform. */
  readonly edgeTaperDb: number;
}

/** Reflector, checked. @throws DomainError outside the ranges of `Reflector` */
export function checkedReflector(reflector: Reflector): Reflector {
  const { diameterM, focalLengthM, edgeTaperDb } = reflector;
  within('diameterM', diameterM, 'm', 0.1, 25, SOURCE);
  within('focalLengthM', focalLengthM, 'm', 0.25 * diameterM, 4 * diameterM, SOURCE);
  within('edgeTaperDb', edgeTaperDb, 'dB', 0, 30, SOURCE);
  return reflector;
}

/** Circumference of the aperture in wavelengths, πD/λ: a direction cosine times it is the argument of the functions below. */
export function electricalSize(diameterM: number, frequencyGHz: number): number {
  within('frequencyGHz', frequencyGHz, 'GHz', 0.3, 100, SOURCE);
  return (Math.PI * diameterM * frequencyGHz * 1e9) / SPEED_OF_LIGHT_MPS;
}

/** Amplitude at the edge of the aperture against the centre, C. */
export function edgeAmplitude(edgeTaperDb: number): number {
  return 10 ** (-edgeTaperDb / 20);
}

/**
 * Far field of the illumination, ∫f dA / A with the phase of a direction: f = C + (1 − C)(1 − r²).
 * @param x πD/λ times the distance of the direction cosines from those of the beam
 * @param edge C, 0…1
 * @returns C·Λ1 + (1 − C)·Λ2/2
 * @see Hansen, Microwave Scanning Antennas, vol. 1 §1.3; Sciambi 1965, Microwave Journal 8(6): pedestal illumination
 */
export function elementField(x: number, edge: number): number {
  return edge * lambda(1, x) + 0.5 * (1 - edge) * lambda(2, x);
}

/**
 * Power that two feeds of unit amplitude radiate in common, ∫f² dA / A with the phase between their beams: entry of the
 * Gram matrix. By Parseval it is the overlap of their patterns over the sphere (within 0.1 % for 20 wavelengths and more).
 * @param x πD/λ times the distance of the direction cosines of the two beams
 * @param edge C, 0…1
 */
export function elementOverlap(x: number, edge: number): number {
  const fall = 1 - edge;
  return edge * edge * lambda(1, x) + edge * fall * lambda(2, x) + (fall * fall * lambda(3, x)) / 3;
}

/** Aperture efficiency of one feed, spill-over left out: (∫f dA)² / (A ∫f² dA). */
export function illuminationEfficiency(edge: number): number {
  return elementField(0, edge) ** 2 / elementOverlap(0, edge);
}

/**
 * Angle of a beam over the angle of its feed: the reflector turns a beam by less than the feed turns.
 * @param focalRatio f/D, 0.25…4
 * @returns (1 + 0.36 q)/(1 + q) with q = (D/4f)²
 * @see Lo, IRE Transactions on Antennas and Propagation 8 (1960) 347–349
 */
export function beamDeviationFactor(focalRatio: number): number {
  within('focalRatio', focalRatio, '', 0.25, 4, SOURCE);
  const q = 1 / (4 * focalRatio) ** 2;
  return (1 + 0.36 * q) / (1 + q);
}

/** How much farther the edge of a parabola is from its focus than the centre, as a loss of field [dB]. */
function spaceLossDb(edgeAngleRad: number): number {
  return -40 * Math.log10(Math.cos(edgeAngleRad / 2));
}

/**
 * Illumination at the edge of the reflector that a horn makes: its own beam of 70 λ/d between −3 dB points, and the longer
 * path to the edge.
 * @param focalRatio f/D
 * @param widthM d, of the horn [m]
 * @param wavelengthM λ [m]
 * @returns below the centre [dB]
 * @see Balanis, Antenna Theory, 4th ed., §13.4 (widths of horns) and §15.4.1 (space attenuation)
 */
export function hornTaperDb(focalRatio: number, widthM: number, wavelengthM: number): number {
  const edgeAngle = 2 * Math.atan(1 / (4 * focalRatio));
  return 12 * ((edgeAngle * DEGREES_PER_RADIAN * widthM) / (70 * wavelengthM)) ** 2 + spaceLossDb(edgeAngle);
}

/**
 * Part of the power of a single feed that misses the reflector: a cosⁿ feed whose illumination has the given taper at the
 * edge, of which the longer path to the edge makes a part.
 * @param focalRatio f/D
 * @param edgeTaperDb [dB], 0…30
 * @returns 0…1
 * @see Balanis, Antenna Theory, 4th ed., §15.4.1: feed patterns cosⁿ, space attenuation cos⁴(θ0/2)
 */
export function spillOver(focalRatio: number, edgeTaperDb: number): number {
  const edgeAngle = 2 * Math.atan(1 / (4 * focalRatio));
  const feedTaperDb = Math.max(0, edgeTaperDb - spaceLossDb(edgeAngle));
  return 10 ** (-feedTaperDb / 10) * Math.cos(edgeAngle);
}
