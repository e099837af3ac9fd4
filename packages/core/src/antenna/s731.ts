import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { gainAtDbi, level, logarithmic, type OffAxisCurve } from './off-axis.ts';

export const card: StandardCard = {
  id: 'ITU-R S.731-1',
  title:
    'Reference earth-station cross-polarized radiation pattern for use in frequency coordination and interference assessment in the frequency range from 2 to about 30 GHz',
  date: '2005-09',
  url: 'https://www.itu.int/rec/R-REC-S.731-1-200509-I/en',
  implemented: ['recommends 1: cross-polar side lobes from the larger of 1° and 100 λ/D'],
  omitted: ['the improvement over co-polar levels inside the main lobe, which S.731 leaves to other texts'],
  validity:
    '2–30 GHz; off-axis angles from the larger of 1° and 100 λ/D to 180°; no main lobe. No public implementation was found to compare the coefficients with; the pieces meet within 0.03 dB of each other, and with S.465 from 26.3°',
};

/**
 * Cross-polar reference pattern of an earth station.
 * @param diameterOverWavelength D/λ, above 14.29 (so that 100 λ/D is below 7°), to 1e6
 * @returns the curve from the larger of 1° and 100 λ/D to 180°
 * @throws DomainError for a smaller antenna
 * @see ITU-R S.731-1, recommends 1
 */
export function s731Curve(diameterOverWavelength: number): OffAxisCurve {
  within('diameterOverWavelength', diameterOverWavelength, '', 100 / 7, 1e6, card.id);
  const fromDeg = Math.max(1, 100 / diameterOverWavelength);
  const nearest = logarithmic(7, 23, 20);
  return {
    source: card.id,
    peakGainDbi: nearest.gainDbi(fromDeg),
    fromDeg,
    pieces: [nearest, logarithmic(26.3, 20.2, 16.7), logarithmic(48, 32, 25), level(180, -10, '−10')],
  };
}

/**
 * Cross-polar gain of the reference pattern.
 * @param offAxisDeg [deg], the larger of 1° and 100 λ/D … 180
 * @param diameterOverWavelength D/λ, see `s731Curve`
 * @returns cross-polar gain [dBi]
 * @throws DomainError inside the main lobe, for which the Recommendation gives nothing
 * @see ITU-R S.731-1, recommends 1
 */
export function s731CrossGainDbi(offAxisDeg: number, diameterOverWavelength: number): number {
  return gainAtDbi(s731Curve(diameterOverWavelength), offAxisDeg);
}
