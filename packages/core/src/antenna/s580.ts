import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { below, gainAtDbi, level, logarithmic, type OffAxisCurve } from './off-axis.ts';

export const card: StandardCard = {
  id: 'ITU-R S.580-6',
  title:
    'Radiation diagrams for use as design objectives for antennas of earth stations operating with geostationary satellites',
  date: '2004-01',
  url: 'https://www.itu.int/rec/R-REC-S.580-6-200401-I/en',
  implemented: [
    'recommends 1: 29 − 25 log φ from the larger of 1° and 100 λ/D to 20°, −3.5 dBi to 26.3°, S.465 beyond',
  ],
  omitted: [
    'antennas installed before 1995',
    'the share of side-lobe peaks (90 %) and the 3° around the orbit',
  ],
  validity:
    'D/λ of at least 50; off-axis angles from the larger of 1° and 100 λ/D to 180°; no main lobe. Coefficients confirmed against two public implementations (the BR’s pattern APEREC015V01 among them)',
};

/**
 * Design objective of the side lobes of a new earth station.
 * @param diameterOverWavelength D/λ, 50…1e6
 * @returns the curve from the larger of 1° and 100 λ/D to 180°
 * @throws DomainError for a smaller antenna
 * @see ITU-R S.580-6, recommends 1
 */
export function s580Curve(diameterOverWavelength: number): OffAxisCurve {
  within('diameterOverWavelength', diameterOverWavelength, '', 50, 1e6, card.id);
  const fromDeg = Math.max(1, 100 / diameterOverWavelength);
  const sideLobes = logarithmic(20, 29, 25);
  return {
    source: card.id,
    peakGainDbi: sideLobes.gainDbi(fromDeg),
    fromDeg,
    pieces: [
      sideLobes,
      level(26.3, -3.5, '−3.5'),
      below(logarithmic(48, 32, 25)), // ITU-R S.465
      level(180, -10, '−10'),
    ],
  };
}

/**
 * Gain of the design objective.
 * @param offAxisDeg [deg], the larger of 1° and 100 λ/D … 180
 * @param diameterOverWavelength D/λ, 50…1e6
 * @returns gain [dBi]
 * @throws DomainError inside the main lobe, for which the Recommendation gives nothing, and for a smaller antenna
 * @see ITU-R S.580-6, recommends 1
 */
export function s580GainDbi(offAxisDeg: number, diameterOverWavelength: number): number {
  return gainAtDbi(s580Curve(diameterOverWavelength), offAxisDeg);
}
