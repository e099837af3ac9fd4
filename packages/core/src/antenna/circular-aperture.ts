import { DomainError, within } from '../errors.ts';
import { besselJ, besselZeros } from '../math/bessel.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import { toDecibel } from '../math/decibel.ts';
import { bracketRoot } from '../math/solve.ts';
import type { OffAxisCurve } from './off-axis.ts';

const SOURCE = 'circular aperture';

/** Lowest power relative to the peak that a physical pattern gives, −120 dB: a null of theory is none in hardware. */
export const NULL_POWER = 1e-12;

/** A circular aperture in phase whose field falls from the middle to the edge. */
export interface CircularAperture {
  /** D/λ. */
  readonly diameterOverWavelength: number;
  /** n of (1 − r²)ⁿ: 0 uniform, 1 parabola, 2 parabola squared. */
  readonly taperExponent: number;
  /** Field at the edge relative to the middle [dB], at most 0: the pedestal C on which the taper stands; −Infinity for none. */
  readonly edgeTaperDb: number;
}

/** C and n of an aperture, checked. */
function taperOf({ diameterOverWavelength, taperExponent, edgeTaperDb }: CircularAperture) {
  within('diameterOverWavelength', diameterOverWavelength, '', 1, 1e4, SOURCE);
  within('taperExponent', taperExponent, '', 0, 6, SOURCE);
  if (!Number.isInteger(taperExponent))
    throw new DomainError('taperExponent', taperExponent, '', 0, 6, `${SOURCE}, whole numbers`);
  within('edgeTaperDb', edgeTaperDb, 'dB', -Infinity, 0, SOURCE);
  const pedestal = 10 ** (edgeTaperDb / 20);
  return { exponent: taperExponent, pedestal, rest: (1 - pedestal) / (taperExponent + 1) };
}

/**
 * Taper efficiency: peak directivity over (πD/λ)², that of the same aperture evenly lit. Spill-over, blockage and surface
 * are not in it.
 * @param aperture D/λ of 1…10 000, exponent 0, 1 … 6, edge taper of at most 0 dB
 * @returns efficiency, 0…1
 * @throws DomainError outside those ranges
 * @see Stutzman & Thiele, Antenna Theory and Design, 2nd ed., §7.3: parabolic taper on a pedestal
 */
export function apertureTaperEfficiency(aperture: CircularAperture): number {
  const { exponent, pedestal, rest } = taperOf(aperture);
  const mean = pedestal + rest;
  return (
    (mean * mean) / (pedestal * pedestal + 2 * pedestal * rest + (1 - pedestal) ** 2 / (2 * exponent + 1))
  );
}

/** Peak directivity of an aperture [dBi]. @throws DomainError, see `apertureTaperEfficiency` */
export function aperturePeakGainDbi(aperture: CircularAperture): number {
  return toDecibel(apertureTaperEfficiency(aperture) * (Math.PI * aperture.diameterOverWavelength) ** 2);
}

/** Λn+1 = 2ᵐ m! Jm(u)/uᵐ for m = n + 1: 1 on the axis. */
function lambda(order: number, u: number, bessel: Float64Array): number {
  if (u < 1e-4) return 1 - (u * u) / (4 * (order + 1));
  let value = bessel[order]!;
  for (let k = 1; k <= order; k++) value *= (2 * k) / u;
  return value;
}

/** Field of the far pattern relative to its axis as a function of u = (πD/λ)·sin θ. */
function fieldOf(aperture: CircularAperture): (u: number) => number {
  const { exponent, pedestal, rest } = taperOf(aperture);
  const bessel = new Float64Array(exponent + 2);
  return (u) => {
    besselJ(u, bessel);
    return (pedestal * lambda(1, u, bessel) + rest * lambda(exponent + 1, u, bessel)) / (pedestal + rest);
  };
}

/**
 * Pattern of the aperture: the transform of its field, with the obliquity (1 + cos θ)/2 of a Huygens source.
 * @param aperture see `CircularAperture`
 * @returns the curve from the axis to 180°, not below 120 dB under the peak
 * @throws DomainError, see `apertureTaperEfficiency`
 * @see Stutzman & Thiele, Antenna Theory and Design, 2nd ed., §7.3
 */
export function circularApertureCurve(aperture: CircularAperture): OffAxisCurve {
  const peakGainDbi = aperturePeakGainDbi(aperture);
  const field = fieldOf(aperture);
  const perSine = Math.PI * aperture.diameterOverWavelength;
  const gainDbi = (offAxisDeg: number): number => {
    const theta = offAxisDeg * RADIANS_PER_DEGREE;
    const amplitude = field(perSine * Math.sin(theta)) * 0.5 * (1 + Math.cos(theta));
    return peakGainDbi + toDecibel(Math.max(NULL_POWER, amplitude * amplitude));
  };
  const formula = 'C Λ1(u) + (1 − C)/(n + 1) Λn+1(u)';
  return { source: SOURCE, peakGainDbi, fromDeg: 0, pieces: [{ toDeg: 180, formula, gainDbi }] };
}

/** Directivity of an aperture at an off-axis angle of 0…180° [dBi]. @throws DomainError, see `circularApertureCurve` */
export function circularApertureGainDbi(aperture: CircularAperture, offAxisDeg: number): number {
  return circularApertureCurve(aperture).pieces[0]!.gainDbi(
    within('offAxisDeg', offAxisDeg, '°', 0, 180, SOURCE),
  );
}

/**
 * Full width between the −3 dB points, times D/λ: 58.5° evenly lit, 72.7° with a parabola to zero.
 * @param aperture D/λ does not matter
 * @returns k of θ3dB = k λ/D for small angles [deg]
 * @throws DomainError, see `apertureTaperEfficiency`
 */
export function apertureBeamwidthFactorDeg(aperture: CircularAperture): number {
  const field = fieldOf(aperture);
  const { low } = bracketRoot((u) => field(u) ** 2 - 10 ** -0.3, 0, firstNull(field), 1e-12);
  return (2 * low) / Math.PI / RADIANS_PER_DEGREE;
}

/**
 * Level of the highest side lobe relative to the peak.
 * @param aperture D/λ does not matter
 * @returns level [dB], −17.6 evenly lit
 * @throws DomainError, see `apertureTaperEfficiency`
 */
export function apertureSideLobeDb(aperture: CircularAperture): number {
  const field = fieldOf(aperture);
  const from = firstNull(field);
  let highest = 0;
  for (let u = from; u < from + 12; u += 0.002) highest = Math.max(highest, Math.abs(field(u)));
  return 2 * toDecibel(highest);
}

function firstNull(field: (u: number) => number): number {
  let u = besselZeros(1, 1)[0]! - 0.1;
  while (field(u) > 0) u += 0.05;
  return u;
}
