import { DomainError, within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import { toDecibel } from '../math/decibel.ts';
import type { StandardCard } from '../standard.ts';
import { NULL_POWER } from './circular-aperture.ts';
import { figure, gainAtDbi, level, logarithmic, type OffAxisCurve } from './off-axis.ts';
import { type TaylorDesign, taylorPattern } from './taylor-circular.ts';

export const card: StandardCard = {
  id: 'ITU-R S.1528-0',
  title:
    'Satellite antenna radiation patterns for non-geostationary orbit satellite antennas operating in the fixed-satellite service below 30 GHz',
  date: '2001-06',
  url: 'https://www.itu.int/rec/R-REC-S.1528-0-200106-I/en',
  implemented: [
    'recommends 1.2: circular and elliptical beams, LN of −15, −20, −25 and −30 dB',
    'recommends 1.3: low orbit (LN −6.75 dB, LF 5 dBi), medium orbit (LN −12 dB, LF 3 dBi)',
    'recommends 1.4: side lobes by Taylor’s circular illumination',
  ],
  omitted: [
    'recommends 1.1: measured patterns',
    'recommends 1.3 for another cross point of main lobe and mask',
  ],
  validity:
    'below 30 GHz; non-geostationary satellites, here for comparison. Recommends 1.2 and 1.4 confirmed against three public implementations; LF of recommends 1.3 against one for each orbit; its side lobes hang on the peak gain, which is 20 log D/λ + 5.65 dB (low) or + 3.5 dB (medium) − 25 log ψ/ψb at an efficiency of 64 %. Main lobe and first side lobe of recommends 1.2 do not meet: its text steps by 2.6, 7.6, 12.6 or 17.6 dB',
};

/** A beam of recommends 1.2. */
export interface S1528Beam {
  readonly peakGainDbi: number;
  /** Full width between the −3 dB points in the plane of the angle, 2ψb [deg]. */
  readonly beamwidthDeg: number;
  /** LN [dB]: level of the near-in side lobes relative to the peak. */
  readonly sideLobeLevelDb: -15 | -20 | -25 | -30;
  /** z: major over minor axis of the radiated beam, at least 1. */
  readonly axisRatio: number;
}

/** Factor of log z in a = 2.58 √(1 − factor·log z), by LN; b is 6.32 and α 1.5 for all. Table 1. */
const A: ReadonlyMap<number, number> = new Map([
  [-15, 1.4],
  [-20, 1],
  [-25, 0.6],
  [-30, 0.4],
]);
const B = 6.32;

/**
 * Reference pattern of a beam of a non-geostationary satellite.
 * @param beam see `S1528Beam`
 * @returns the curve from the axis to 180°
 * @throws DomainError for another side-lobe level, a width above 28° (side lobes to 90°), an axis ratio above 3, or a gain without side lobes above 0 dBi
 * @see ITU-R S.1528-0, recommends 1.2
 */
export function s1528Curve(beam: S1528Beam): OffAxisCurve {
  const { peakGainDbi, sideLobeLevelDb } = beam;
  const factor = A.get(sideLobeLevelDb);
  if (factor === undefined)
    throw new DomainError('sideLobeLevelDb', sideLobeLevelDb, 'dB', -30, -15, card.id);
  within('peakGainDbi', peakGainDbi, 'dBi', -sideLobeLevelDb, 80, card.id);
  within('axisRatio', beam.axisRatio, '', 1, 3, card.id);
  const psiB = within('beamwidthDeg', beam.beamwidthDeg, '°', Number.MIN_VALUE, 28, card.id) / 2;
  const logZ = Math.log10(beam.axisRatio);
  const a = 2.58 * Math.sqrt(1 - factor * logZ);
  const near = peakGainDbi + sideLobeLevelDb;
  const backDbi = Math.max(0, 15 + sideLobeLevelDb + 0.25 * peakGainDbi + 5 * logZ); // LB
  const zeroDeg = B * psiB * 10 ** (0.04 * near); // Y, with LF of 0 dBi
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [
      {
        toDeg: a * psiB,
        formula: `${figure(peakGainDbi)} − 3 (ψ/ψb)^1.5`,
        gainDbi: (psi) => peakGainDbi - 3 * (psi / psiB) ** 1.5,
      },
      level(0.5 * B * psiB, near + 20 * logZ, 'Gm + LN + 20 log z'),
      level(B * psiB, near, 'Gm + LN'),
      {
        ...logarithmic(Math.min(zeroDeg, 90), near + 25 * Math.log10(B * psiB), 25),
        formula: 'Gm + LN + 25 log 6.32 ψb − 25 log ψ',
      },
      level(90, 0, 'LF = 0'),
      level(180, backDbi, `LB = ${figure(backDbi)}`),
    ],
  };
}

/** Gain of a beam of a non-geostationary satellite [dBi]. @throws DomainError, see `s1528Curve`, and for ψ outside 0…180° */
export function s1528GainDbi(beam: S1528Beam, offAxisDeg: number): number {
  return gainAtDbi(s1528Curve(beam), offAxisDeg);
}

/** Cross point of main lobe and mask [dB] and far side lobes [dBi] of recommends 1.3. */
const MASKS = { low: { crossDb: -6.75, farDbi: 5 }, medium: { crossDb: -12, farDbi: 3 } } as const;

/**
 * Simplified mask of a satellite in a low or medium orbit.
 * @param peakGainDbi Gm [dBi], 15…80
 * @param beamwidthDeg 2ψb [deg], up to 60
 * @param orbit low: the mask begins at 1.5 ψb; medium: at 2 ψb
 * @returns the curve from the axis to 180°
 * @throws DomainError outside those ranges
 * @see ITU-R S.1528-0, recommends 1.3
 */
export function s1528MaskCurve(
  peakGainDbi: number,
  beamwidthDeg: number,
  orbit: 'low' | 'medium',
): OffAxisCurve {
  within('peakGainDbi', peakGainDbi, 'dBi', 15, 80, card.id);
  const psiB = within('beamwidthDeg', beamwidthDeg, '°', Number.MIN_VALUE, 60, card.id) / 2;
  const { crossDb, farDbi } = MASKS[orbit];
  const y = psiB * Math.sqrt(-crossDb / 3); // Y
  const z = y * 10 ** (0.04 * (peakGainDbi + crossDb - farDbi)); // Z
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [
      {
        toDeg: y,
        formula: `${figure(peakGainDbi)} − 3 (ψ/ψb)²`,
        gainDbi: (psi) => peakGainDbi - 3 * (psi / psiB) ** 2,
      },
      {
        toDeg: Math.min(z, 180),
        formula: 'Gm + Ls − 25 log ψ/Y',
        gainDbi: (psi) => peakGainDbi + crossDb - 25 * Math.log10(psi / y),
      },
      level(180, farDbi, `LF = ${farDbi}`),
    ],
  };
}

/** An antenna of recommends 1.4. */
export interface S1528Taylor extends TaylorDesign {
  readonly peakGainDbi: number;
  /** Lr/λ: radial size of the radiating area over the wavelength of the lowest frequency. */
  readonly radialSizeOverWavelength: number;
  /** Lt/λ: transverse size. */
  readonly transverseSizeOverWavelength: number;
}

/**
 * Pattern with side lobes of Taylor's circular illumination.
 * @param antenna sizes of 0.1…10 000 wavelengths; `equalSideLobes` is l of the text
 * @param planeDeg φ between the plane of the angle and the radial plane [deg]
 * @returns the curve from the axis to 180°, not below 120 dB under the peak; behind 90°, of which the text says nothing, the level at 90°
 * @throws DomainError outside those ranges
 * @see ITU-R S.1528-0, recommends 1.4
 */
export function s1528TaylorCurve(antenna: S1528Taylor, planeDeg: number): OffAxisCurve {
  const { peakGainDbi, radialSizeOverWavelength, transverseSizeOverWavelength } = antenna;
  within('radialSizeOverWavelength', radialSizeOverWavelength, '', 0.1, 1e4, card.id);
  within('transverseSizeOverWavelength', transverseSizeOverWavelength, '', 0.1, 1e4, card.id);
  within('planeDeg', planeDeg, '°', -360, 360, card.id);
  const { field } = taylorPattern(antenna);
  const plane = planeDeg * RADIANS_PER_DEGREE;
  const size = Math.hypot(
    radialSizeOverWavelength * Math.cos(plane),
    transverseSizeOverWavelength * Math.sin(plane),
  );
  const gainDbi = (psi: number) =>
    peakGainDbi + toDecibel(Math.max(NULL_POWER, field(size * Math.sin(psi * RADIANS_PER_DEGREE)) ** 2));
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [{ toDeg: 90, formula: 'Gmax + 20 log |F(u)|', gainDbi }, level(180, gainDbi(90), 'as at 90°')],
  };
}
