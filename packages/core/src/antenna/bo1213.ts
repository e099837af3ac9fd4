import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { type EarthStationAntenna, mainLobe } from './earth-station.ts';
import { below, figure, gainAtDbi, level, logarithmic, type OffAxisCurve } from './off-axis.ts';

export const card: StandardCard = {
  id: 'ITU-R BO.1213-1',
  title:
    'Reference receiving earth station antenna pattern for the broadcasting-satellite service in the 11.7-12.75 GHz band',
  date: '2005-11',
  url: 'https://www.itu.int/rec/R-REC-BO.1213-1-200511-I/en',
  implemented: ['Annex 1: co-polar and cross-polar pattern'],
  omitted: [],
  validity:
    '11.7–12.75 GHz; D/λ of at least 11. Coefficients confirmed against three public implementations. Below D/λ of about 16 a usual efficiency makes φm larger than φr; the main lobe is then continued to the side lobes',
};

const antennaOf = (antenna: EarthStationAntenna): EarthStationAntenna => {
  within('diameterOverWavelength', antenna.diameterOverWavelength, '', 11, 1e6, card.id);
  return antenna;
};

/**
 * Co-polar reference pattern of a receiver of broadcasts.
 * @param antenna D/λ of 11…1e6, peak gain above that of the first side lobe
 * @returns the curve from the axis to 180°
 * @throws DomainError outside those ranges
 * @see ITU-R BO.1213-1, Annex 1
 */
export function bo1213Curve(antenna: EarthStationAntenna): OffAxisCurve {
  const { diameterOverWavelength, peakGainDbi } = antennaOf(antenna);
  const fromDeg = 95 / diameterOverWavelength; // φr
  const sideLobes = below(logarithmic(10 ** (34 / 25), 29, 25)); // to φb
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [
      ...mainLobe(antenna, sideLobes.gainDbi(fromDeg), fromDeg, sideLobes, card.id),
      sideLobes,
      below(level(70, -5, '−5')),
      level(180, 0, '0'),
    ],
  };
}

/**
 * Cross-polar reference pattern of a receiver of broadcasts.
 * @param antenna D/λ of 11…1e6, peak gain at which the cross-polar level falls beyond the main lobe
 * @returns the curve from the axis to 180°
 * @throws DomainError outside those ranges
 * @see ITU-R BO.1213-1, Annex 1
 */
export function bo1213CrossCurve(antenna: EarthStationAntenna): OffAxisCurve {
  const { diameterOverWavelength, peakGainDbi } = antennaOf(antenna);
  const phi0 = (2 / diameterOverWavelength) * Math.sqrt(3 / 0.0025); // width at −3 dB
  const phi1 = (phi0 / 2) * Math.sqrt(10.1875);
  const farDbi = 21 - 25 * Math.log10(phi1);
  within('peakGainDbi', peakGainDbi, 'dBi', farDbi + 17, 90, card.id);
  const nearDbi = peakGainDbi - 17;
  return {
    source: card.id,
    peakGainDbi: nearDbi,
    fromDeg: 0,
    pieces: [
      level(0.25 * phi0, peakGainDbi - 25, `${figure(peakGainDbi)} − 25`),
      {
        toDeg: 0.44 * phi0,
        formula: 'Gmax − 25 + 8 (φ − 0.25 φ0)/(0.19 φ0)',
        gainDbi: (offAxisDeg) => peakGainDbi - 25 + (8 * (offAxisDeg - 0.25 * phi0)) / (0.19 * phi0),
      },
      level(phi0, nearDbi, 'Gmax − 17'),
      {
        toDeg: phi1,
        formula: 'Gmax − 17 + S (φ − φ0)/(φ1 − φ0)',
        gainDbi: (offAxisDeg) => nearDbi + ((farDbi - nearDbi) * (offAxisDeg - phi0)) / (phi1 - phi0),
      },
      below(logarithmic(10 ** (26 / 25), 21, 25)),
      below(level(70, -5, '−5')),
      level(180, 0, '0'),
    ],
  };
}

/**
 * Co-polar gain of the reference pattern.
 * @param antenna see `bo1213Curve`
 * @param offAxisDeg [deg], 0…180
 * @returns gain [dBi]
 * @throws DomainError outside the ranges of the pattern
 * @see ITU-R BO.1213-1, Annex 1
 */
export function bo1213GainDbi(antenna: EarthStationAntenna, offAxisDeg: number): number {
  return gainAtDbi(bo1213Curve(antenna), offAxisDeg);
}

/**
 * Cross-polar gain of the reference pattern.
 * @param antenna see `bo1213CrossCurve`
 * @param offAxisDeg [deg], 0…180
 * @returns cross-polar gain [dBi]
 * @throws DomainError outside the ranges of the pattern
 * @see ITU-R BO.1213-1, Annex 1
 */
export function bo1213CrossGainDbi(antenna: EarthStationAntenna, offAxisDeg: number): number {
  return gainAtDbi(bo1213CrossCurve(antenna), offAxisDeg);
}
