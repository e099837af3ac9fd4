import { within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import type { StandardCard } from '../standard.ts';
import { gainAtDbi, level, logarithmic, type OffAxisCurve } from './off-axis.ts';

export const card: StandardCard = {
  id: 'ITU-R S.1855-0',
  title:
    'Alternative reference radiation pattern for earth station antennas used with satellites in the geostationary-satellite orbit for use in coordination and/or interference assessment in the frequency range from 2 to 31 GHz',
  date: '2010-01',
  url: 'https://www.itu.int/rec/R-REC-S.1855-0-201001-I/en',
  implemented: [
    'recommends 2: D/λ of at least 46.8, and 15 to 46.8, with their dependence on the plane of the angle',
  ],
  omitted: ['the main lobe'],
  validity:
    '2–31 GHz; equivalent D/λ of at least 15; off-axis angles from the smallest angle to 180°; no main lobe. Side lobes confirmed against two public implementations; that the smallest angle of an elliptical antenna takes the dimension in the plane of the angle follows one of them, not the text itself',
};

/** An antenna that need not be round. */
export interface S1855Antenna {
  /** Diameter of the circle of equal area over the wavelength, Deq/λ. */
  readonly equivalentDiameterOverWavelength: number;
  /** Dimension along the geostationary arc over the wavelength, DGSO/λ; for a round antenna the same. */
  readonly arcDimensionOverWavelength: number;
}

/**
 * Dimension of an elliptical antenna in a plane through its axis.
 * @param antenna see `S1855Antenna`
 * @param planeDeg θ between that plane and the plane of DGSO [deg]
 * @returns Dθ/λ: DGSO at 0°, Deq²/DGSO at 90°
 */
export function s1855DimensionOverWavelength(antenna: S1855Antenna, planeDeg: number): number {
  const { equivalentDiameterOverWavelength, arcDimensionOverWavelength } = antenna;
  const k = (arcDimensionOverWavelength / equivalentDiameterOverWavelength) ** 2;
  const theta = planeDeg * RADIANS_PER_DEGREE;
  return arcDimensionOverWavelength / k / Math.hypot(Math.sin(theta), Math.cos(theta) / k);
}

/**
 * Off-axis angle from which the pattern holds: the larger of 15.85 (D/λ)^−0.6 and 118 (D/λ)^−1.06.
 * @param dimensionOverWavelength Dθ/λ
 * @returns φmin [deg]
 * @see ITU-R S.1855-0, recommends 2
 */
export function s1855MinimumOffAxisDeg(dimensionOverWavelength: number): number {
  return Math.max(15.85 * dimensionOverWavelength ** -0.6, 118 * dimensionOverWavelength ** -1.06);
}

/**
 * Alternative reference pattern, tighter along the geostationary arc than across it.
 * @param antenna Deq/λ of 15…1e6
 * @param planeDeg θ between the plane of the off-axis angle and that of DGSO [deg]: 0 along the arc, 90 across
 * @returns the curve from `s1855MinimumOffAxisDeg` to 180°
 * @throws DomainError for a smaller antenna, or one so narrow that its side lobes begin beyond 7°
 * @see ITU-R S.1855-0, recommends 2
 */
export function s1855Curve(antenna: S1855Antenna, planeDeg: number): OffAxisCurve {
  const equivalent = within(
    'equivalentDiameterOverWavelength',
    antenna.equivalentDiameterOverWavelength,
    '',
    15,
    1e6,
    card.id,
  );
  within('arcDimensionOverWavelength', antenna.arcDimensionOverWavelength, '', 1, 1e6, card.id);
  within('planeDeg', planeDeg, '°', -360, 360, card.id);
  const fromDeg = within(
    'smallest off-axis angle',
    s1855MinimumOffAxisDeg(s1855DimensionOverWavelength(antenna, planeDeg)),
    '°',
    0,
    7,
    card.id,
  );
  const acrossDb = 3 * Math.sin(planeDeg * RADIANS_PER_DEGREE) ** 2;
  const nearest = logarithmic(7, 29 + acrossDb, 25);
  return {
    source: card.id,
    peakGainDbi: nearest.gainDbi(fromDeg),
    fromDeg,
    pieces: [
      { ...nearest, formula: '29 + 3 sin² θ − 25 log φ' },
      {
        toDeg: 9.2,
        formula: '7.9 + 3 sin² θ (9.2 − φ)/2.2',
        gainDbi: (offAxisDeg) => 7.9 + (acrossDb * (9.2 - offAxisDeg)) / 2.2,
      },
      ...(equivalent >= 46.8
        ? [logarithmic(48, 32, 25), level(180, -10, '−10')]
        : [logarithmic(30.2, 32, 25), level(70, -5, '−5'), level(180, 0, '0')]),
    ],
  };
}

/**
 * Gain of the alternative reference pattern.
 * @param antenna see `S1855Antenna`
 * @param offAxisDeg [deg], `s1855MinimumOffAxisDeg`…180
 * @param planeDeg θ [deg]: 0 along the geostationary arc, 90 across
 * @returns gain [dBi]
 * @throws DomainError inside the main lobe, for which the Recommendation gives nothing
 * @see ITU-R S.1855-0, recommends 2
 */
export function s1855GainDbi(antenna: S1855Antenna, offAxisDeg: number, planeDeg: number): number {
  return gainAtDbi(s1855Curve(antenna, planeDeg), offAxisDeg);
}
