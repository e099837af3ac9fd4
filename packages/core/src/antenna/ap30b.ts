import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { type EarthStationAntenna, mainLobe } from './earth-station.ts';
import { below, level, logarithmic, type OffAxisCurve } from './off-axis.ts';
import { fastRollOffCurve, minus30Curve, normalCurve, type PlanBeam } from './plan-beam.ts';

export const card: StandardCard = {
  id: 'RR 2020 Appendix 30B',
  title:
    'Provisions and associated Plan for the fixed-satellite service in the frequency bands 4 500-4 800 MHz, 6 725-7 025 MHz, 10.70-10.95 GHz, 11.20-11.45 GHz and 12.75-13.25 GHz',
  date: '2021-01',
  url: 'https://www.itu.int/pub/R-REG-RR',
  implemented: [
    'Annex 1 §1.7: space station, normal and fast roll-off (Bmin of 1.6° at 6/4 GHz, 0.8° at 13/10-11 GHz), co- and cross-polar',
    'Annex 1 §1.6: earth station since WRC-03, S.580 with the main lobe that the BR adds',
    'Annex 1 §1.6: earth station with the coefficient A of 29 (improved side lobes) and of 32 (the original Plan)',
  ],
  omitted: ['shaped beams', 'a cross-polar pattern of the earth station: the Appendix has none'],
  validity:
    'on-axis gains of 26 dBi and more (space station); A = 29 for D/λ of at least 100. Coefficients confirmed against three public implementations (patterns APSRR_401V01, 402V01, APEREC015V01, APERR_002V01 of the BR); section numbers from memory. Edition of 2020, in force from January 2021; that of 2024 was not at hand',
};

/** Band of the Plan. */
export type AllotmentBand = '6/4 GHz' | '13/10-11 GHz';

const BEAMLET_DEG: Readonly<Record<AllotmentBand, number>> = { '6/4 GHz': 1.6, '13/10-11 GHz': 0.8 };

/** Co-polar reference pattern of a satellite: −12 (φ/φ0)² to 1.45 φ0, then −(22 + 20 log φ/φ0). @throws DomainError, see `PlanBeam` */
export function ap30bSpaceCurve(beam: PlanBeam): OffAxisCurve {
  return normalCurve(beam, card.id);
}

/** Cross-polar reference pattern of a satellite: −30 dB until the co-polar curve is lower. @throws DomainError, see `PlanBeam` */
export function ap30bSpaceCrossCurve(beam: PlanBeam): OffAxisCurve {
  return minus30Curve(beam, card.id);
}

/**
 * Co-polar reference pattern of a satellite with fast roll-off.
 * @param beam width of at least Bmin
 * @param band of the Plan, which fixes Bmin
 * @throws DomainError outside the ranges of `PlanBeam`
 * @see Radio Regulations, Appendix 30B Annex 1 §1.7
 */
export function ap30bFastRollOffCurve(beam: PlanBeam, band: AllotmentBand): OffAxisCurve {
  return fastRollOffCurve(beam, BEAMLET_DEG[band], card.id);
}

/**
 * Reference pattern of an earth station since WRC-03.
 * @param antenna D/λ of 10…1e6, peak gain above that of the first side lobe
 * @returns the curve from the axis to 180°
 * @throws DomainError outside those ranges
 * @see Radio Regulations, Appendix 30B Annex 1 §1.6
 */
export function ap30bEarthCurve(antenna: EarthStationAntenna): OffAxisCurve {
  const { diameterOverWavelength, peakGainDbi } = antenna;
  within('diameterOverWavelength', diameterOverWavelength, '', 10, 1e6, card.id);
  if (diameterOverWavelength < 50) return coefficientCurve(antenna, 32);
  const large = diameterOverWavelength >= 100;
  const fromDeg = large ? 15.85 * diameterOverWavelength ** -0.6 : 100 / diameterOverWavelength; // φr
  const g1 = (large ? -1 : -21) + (large ? 15 : 25) * Math.log10(diameterOverWavelength);
  const sideLobes = logarithmic(19.95, 29, 25);
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [
      ...mainLobe(antenna, g1, fromDeg, sideLobes, card.id),
      sideLobes,
      level(10 ** (35.5 / 25), -3.5, '−3.5'),
      below(logarithmic(10 ** (42 / 25), 32, 25)),
      level(180, -10, '−10'),
    ],
  };
}

/**
 * Reference pattern of an earth station with the coefficient A of the Plan: 29 for improved side lobes, 32 for those of 1988.
 * @param antenna D/λ of 100…1e6 for A = 29, 10…1e6 for A = 32
 * @param coefficientA A [dBi]
 * @returns the curve from the axis to 180°
 * @throws DomainError outside those ranges
 * @see Radio Regulations, Appendix 30B Annex 1 §1.6
 */
export function ap30bCoefficientCurve(antenna: EarthStationAntenna, coefficientA: 29 | 32): OffAxisCurve {
  const smallest = coefficientA === 29 ? 100 : 10;
  within('diameterOverWavelength', antenna.diameterOverWavelength, '', smallest, 1e6, card.id);
  return coefficientCurve(antenna, coefficientA);
}

function coefficientCurve(antenna: EarthStationAntenna, coefficientA: number): OffAxisCurve {
  const { diameterOverWavelength, peakGainDbi } = antenna;
  const ratioDb = 10 * Math.log10(diameterOverWavelength);
  const large = diameterOverWavelength >= 100;
  const fromDeg = large ? 15.85 * diameterOverWavelength ** -0.6 : 100 / diameterOverWavelength; // φr
  const toDeg = 10 ** ((coefficientA + 10) / 25); // φb
  const sideLobes = large
    ? below(logarithmic(toDeg, coefficientA, 25))
    : {
        ...below(logarithmic(toDeg, coefficientA + 20 - ratioDb, 25)),
        formula: `${coefficientA + 20} − 10 log D/λ − 25 log φ`,
      };
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [
      ...mainLobe(antenna, 1.5 * ratioDb - 30 + coefficientA, fromDeg, sideLobes, card.id),
      sideLobes,
      large ? level(180, -10, '−10') : level(180, 10 - ratioDb, '10 − 10 log D/λ'),
    ],
  };
}
