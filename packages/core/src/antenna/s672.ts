import { DomainError, within } from '../errors.ts';
import type { Direction } from '../math/direction.ts';
import type { StandardCard } from '../standard.ts';
import { circularGains, figure, gainAtDbi, level, type OffAxisCurve } from './off-axis.ts';

export const card: StandardCard = {
  id: 'ITU-R S.672-4',
  title:
    'Satellite antenna radiation pattern for use as a design objective in the fixed-satellite service employing geostationary satellites',
  date: '1997-09',
  url: 'https://www.itu.int/rec/R-REC-S.672-4-199709-I/en',
  implemented: ['Annex 1 §1: single-feed circular beams, near-in side lobes of −20, −25 and −30 dB'],
  omitted: ['Annex 1 §1: elliptical beams', 'Annex 1 §2: multiple-feed shaped beams', 'Annexes 2 and 3'],
  validity:
    'a design objective, not a measured pattern; within the −3 dB contour, which the Recommendation leaves open, the parabola of (1) is continued to the axis',
};

/** A circular beam of S.672-4. */
export interface S672Beam {
  /** Gm [dBi], from −Ls. */
  readonly peakGainDbi: number;
  /** Full width between the −3 dB points, 2ψ0 [deg]. */
  readonly beamwidthDeg: number;
  /** Ls [dB]: level of the near-in side lobes relative to the peak. */
  readonly sideLobeLevelDb: -20 | -25 | -30;
}

/** a of the parabola by Ls, Annex 1 §1; b is 6.32 for all. */
const A: ReadonlyMap<number, number> = new Map([
  [-20, 2.58],
  [-25, 2.88],
  [-30, 3.16],
]);
const B = 6.32;

/**
 * The pattern of a single-feed circular satellite beam.
 * @param beam peak gain, beamwidth and side-lobe level
 * @returns the curve from the axis to 180°
 * @throws DomainError for a width or side-lobe level that the pattern does not know
 * @see ITU-R S.672-4, Annex 1 §1, (1)–(4)
 */
export function s672Curve(beam: S672Beam): OffAxisCurve {
  const { peakGainDbi, sideLobeLevelDb } = beam;
  const a = A.get(sideLobeLevelDb);
  if (a === undefined) throw new DomainError('sideLobeLevelDb', sideLobeLevelDb, 'dB', -30, -20, card.id);
  within('peakGainDbi', peakGainDbi, 'dBi', -sideLobeLevelDb, 80, card.id);
  const psi0 = within('beamwidthDeg', beam.beamwidthDeg, '°', Number.MIN_VALUE, 180, card.id) / 2;
  const plateau = peakGainDbi + sideLobeLevelDb;
  const psi1 = psi0 * 10 ** ((plateau + 20) / 25); // where (3) meets 0 dBi
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [
      {
        toDeg: a * psi0, // (1)
        formula: `${figure(peakGainDbi)} − 3 (ψ/ψ0)²`,
        gainDbi: (psi) => peakGainDbi - 3 * (psi / psi0) * (psi / psi0),
      },
      level(B * psi0, plateau, 'Gm + Ls'), // (2)
      {
        toDeg: Math.max(psi1, B * psi0), // (3)
        formula: 'Gm + Ls + 20 − 25 log ψ/ψ0',
        gainDbi: (psi) => plateau + 20 - 25 * Math.log10(psi / psi0),
      },
      level(180, 0, '0'), // (4)
    ],
  };
}

/**
 * Gain of a single-feed circular satellite beam.
 * @param beam peak gain, beamwidth and side-lobe level
 * @param offAxisDeg ψ [deg], 0…180
 * @returns gain [dBi]
 * @throws DomainError for an angle, width or side-lobe level that the pattern does not know
 * @see ITU-R S.672-4, Annex 1 §1, (1)–(4)
 */
export function s672GainDbi(beam: S672Beam, offAxisDeg: number): number {
  return gainAtDbi(s672Curve(beam), offAxisDeg);
}

/**
 * Gains of a circular beam towards many directions, the batch form of `s672GainDbi`. NaN directions give NaN.
 * @param beam see `S672Beam`
 * @param boresight of the beam
 * @param azimuthsDeg of the points, satellite frame [deg]
 * @param elevationsDeg of the points, same length [deg]
 * @param outGainDbi receives the gains [dBi]
 * @throws DomainError, see `s672GainDbi`
 */
export function s672Gains(
  beam: S672Beam,
  boresight: Direction,
  azimuthsDeg: Float64Array,
  elevationsDeg: Float64Array,
  outGainDbi: Float64Array,
): void {
  circularGains(s672Curve(beam), boresight, azimuthsDeg, elevationsDeg, outGainDbi);
}
