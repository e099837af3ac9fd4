import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { mainLobe } from './earth-station.ts';
import { below, gainAtDbi, level, logarithmic, type OffAxisCurve } from './off-axis.ts';

export const card: StandardCard = {
  id: 'ITU-R S.1428-1',
  title:
    'Reference FSS earth-station radiation patterns for use in interference assessment involving non-GSO satellites in frequency bands between 10.7 GHz and 30 GHz',
  date: '2001-02',
  url: 'https://www.itu.int/rec/R-REC-S.1428-1-200102-I/en',
  implemented: ['recommends 1: D/λ of 20 to 25, above 25 to 100, above 100'],
  omitted: [],
  validity:
    '10.7–30 GHz; D/λ of at least 20; the peak gain follows from D/λ. Coefficients confirmed against three public implementations; one of them takes 7.7 dB instead of 8.4 dB in the gain above D/λ = 100',
};

/**
 * Peak gain that the pattern gives an antenna: 20 log D/λ + 7.7 dB to D/λ = 100, + 8.4 dB above.
 * @param diameterOverWavelength D/λ, 20…1e6
 * @returns gain [dBi]
 * @throws DomainError for a smaller antenna
 * @see ITU-R S.1428-1, recommends 1
 */
export function s1428PeakGainDbi(diameterOverWavelength: number): number {
  within('diameterOverWavelength', diameterOverWavelength, '', 20, 1e6, card.id);
  return 20 * Math.log10(diameterOverWavelength) + (diameterOverWavelength > 100 ? 8.4 : 7.7);
}

/**
 * Reference pattern against interference from non-geostationary satellites.
 * @param diameterOverWavelength D/λ, 20…1e6
 * @returns the curve from the axis to 180°
 * @throws DomainError for a smaller antenna
 * @see ITU-R S.1428-1, recommends 1
 */
export function s1428Curve(diameterOverWavelength: number): OffAxisCurve {
  const peakGainDbi = s1428PeakGainDbi(diameterOverWavelength);
  const antenna = { diameterOverWavelength, peakGainDbi };
  if (diameterOverWavelength > 100) {
    const sideLobes = below(logarithmic(10, 29, 25));
    const g1 = -1 + 15 * Math.log10(diameterOverWavelength);
    const fromDeg = 15.85 * diameterOverWavelength ** -0.6; // φr
    return {
      source: card.id,
      peakGainDbi,
      fromDeg: 0,
      pieces: [
        ...mainLobe(antenna, g1, fromDeg, sideLobes, card.id),
        sideLobes,
        below(logarithmic(34.1, 34, 30)),
        below(level(80, -12, '−12')),
        below(level(120, -7, '−7')),
        level(180, -12, '−12'),
      ],
    };
  }
  const sideLobes = logarithmic(33.1, 29, 25);
  const fromDeg = 95 / diameterOverWavelength;
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [
      ...mainLobe(antenna, sideLobes.gainDbi(fromDeg), fromDeg, sideLobes, card.id),
      sideLobes,
      level(80, -9, '−9'),
      ...(diameterOverWavelength > 25
        ? [level(120, -4, '−4'), level(180, -9, '−9')]
        : [level(180, -5, '−5')]),
    ],
  };
}

/**
 * Gain of the reference pattern.
 * @param offAxisDeg [deg], 0…180
 * @param diameterOverWavelength D/λ, 20…1e6
 * @returns gain [dBi]
 * @throws DomainError outside those ranges
 * @see ITU-R S.1428-1, recommends 1
 */
export function s1428GainDbi(offAxisDeg: number, diameterOverWavelength: number): number {
  return gainAtDbi(s1428Curve(diameterOverWavelength), offAxisDeg);
}
