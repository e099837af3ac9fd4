import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { type EarthStationAntenna, mainLobe } from './earth-station.ts';
import { below, gainAtDbi, level, logarithmic, type OffAxisCurve } from './off-axis.ts';

export const card: StandardCard = {
  id: 'RR 2020 Appendix 8',
  title:
    'Method of calculation for determining if coordination is required between geostationary-satellite networks sharing the same frequency bands',
  date: '2021-01',
  url: 'https://www.itu.int/pub/R-REG-RR',
  implemented: [
    'Annex III: radiation pattern of an earth station of which only the peak gain, or the gain and D/λ, are known',
  ],
  omitted: ['the calculation of ΔT/T itself (§2 and §3)'],
  validity:
    'peak gain above 9.3 dBi; D/λ above 2.1, where 100 λ/D is below 48°. Coefficients confirmed against three public implementations (pattern APERR_001V01 of the BR). Edition of 2020, in force from January 2021; that of 2024 was not at hand',
};

/**
 * Pattern of an earth station for the coordination of geostationary networks.
 * @param antenna D/λ above 2.1, peak gain above 9.3 dBi; of an antenna with unknown D/λ, `diameterOverWavelengthOf` its gain
 * @returns the curve from the axis to 180°
 * @throws DomainError outside those ranges
 * @see Radio Regulations, Appendix 8 Annex III
 */
export function ap8Curve(antenna: EarthStationAntenna): OffAxisCurve {
  const { diameterOverWavelength, peakGainDbi } = antenna;
  within('diameterOverWavelength', diameterOverWavelength, '', 100 / 48, 1e6, card.id);
  within('peakGainDbi', peakGainDbi, 'dBi', 9.3, 90, card.id);
  const ratioDb = 10 * Math.log10(diameterOverWavelength);
  const g1 = 2 + 1.5 * ratioDb;
  const large = diameterOverWavelength >= 100;
  const fromDeg = large ? 15.85 * diameterOverWavelength ** -0.6 : 100 / diameterOverWavelength; // φr
  const sideLobes = large
    ? below(logarithmic(48, 32, 25))
    : { ...below(logarithmic(48, 52 - ratioDb, 25)), formula: '52 − 10 log D/λ − 25 log φ' };
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [
      ...mainLobe(antenna, g1, fromDeg, sideLobes, card.id),
      sideLobes,
      large ? level(180, -10, '−10') : level(180, 10 - ratioDb, '10 − 10 log D/λ'),
    ],
  };
}

/**
 * Gain of an earth station for the coordination of geostationary networks.
 * @param antenna see `ap8Curve`
 * @param offAxisDeg [deg], 0…180
 * @returns gain [dBi]
 * @throws DomainError outside the ranges of the pattern
 * @see Radio Regulations, Appendix 8 Annex III
 */
export function ap8GainDbi(antenna: EarthStationAntenna, offAxisDeg: number): number {
  return gainAtDbi(ap8Curve(antenna), offAxisDeg);
}
