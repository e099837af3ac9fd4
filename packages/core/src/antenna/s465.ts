import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { below, gainAtDbi, level, logarithmic, type OffAxisCurve } from './off-axis.ts';

export const card: StandardCard = {
  id: 'ITU-R S.465-6',
  title:
    'Reference radiation pattern for earth station antennas in the fixed-satellite service for use in coordination and interference assessment in the frequency range from 2 to 31 GHz',
  date: '2010-01',
  url: 'https://www.itu.int/rec/R-REC-S.465-6-201001-I/en',
  implemented: [
    'recommends 2: reference pattern and its smallest off-axis angle, for D/λ of at least 50 and below 50',
  ],
  omitted: [
    'the note for systems coordinated before 1993 with D/λ of at most 100',
    'the note for receiving stations with D/λ below 33.3 (from 2.5° on)',
  ],
  validity:
    '2–31 GHz; off-axis angles from the smallest angle (1°, 2° or more, by D/λ) to 180°; no main lobe',
};

/**
 * Off-axis angle from which the reference pattern holds.
 * @param diameterOverWavelength D/λ, above 0
 * @returns smallest angle [deg]
 * @throws DomainError for D/λ of 0 or less
 * @see ITU-R S.465-6, recommends 2
 */
export function s465MinimumOffAxisDeg(diameterOverWavelength: number): number {
  const ratio = within('diameterOverWavelength', diameterOverWavelength, '', Number.MIN_VALUE, 1e6, card.id);
  return ratio >= 50 ? Math.max(1, 100 / ratio) : Math.max(2, 114 * ratio ** -1.09);
}

/**
 * The earth-station reference pattern, an envelope of side lobes for coordination.
 * @param diameterOverWavelength D/λ, above 0
 * @returns the curve from `s465MinimumOffAxisDeg` to 180°
 * @throws DomainError for D/λ of 0 or less
 * @see ITU-R S.465-6, recommends 2
 */
export function s465Curve(diameterOverWavelength: number): OffAxisCurve {
  const fromDeg = s465MinimumOffAxisDeg(diameterOverWavelength);
  const sideLobes = below(logarithmic(48, 32, 25));
  return {
    source: card.id,
    peakGainDbi: sideLobes.gainDbi(fromDeg),
    fromDeg,
    pieces: [sideLobes, level(180, -10, '−10')],
  };
}

/**
 * Gain of the earth-station reference pattern.
 * @param offAxisDeg [deg], `s465MinimumOffAxisDeg`…180
 * @param diameterOverWavelength D/λ, above 0
 * @returns gain [dBi]
 * @throws DomainError inside the main lobe, for which the Recommendation gives nothing
 * @see ITU-R S.465-6, recommends 2
 */
export function s465GainDbi(offAxisDeg: number, diameterOverWavelength: number): number {
  return gainAtDbi(s465Curve(diameterOverWavelength), offAxisDeg);
}
