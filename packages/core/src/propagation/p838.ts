/** ITU-R P.838-3: specific attenuation of rain, γR = k Rᵅ. */
import { within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import type { StandardCard } from '../standard.ts';
import { alphaH, alphaV, logKH, logKV, type Regression } from './p838.coefficients.ts';

export const card: StandardCard = {
  id: 'ITU-R P.838-3',
  title: 'Specific attenuation model for rain for use in prediction methods',
  date: '2005-03',
  url: 'https://www.itu.int/rec/R-REC-P.838-3-200503-I/en',
  implemented: ['equations (1) to (5)', 'Tables 1 to 4'],
  omitted: ['Table 5: it prints the values of equations (2) and (3)'],
  validity: '1 to 1 000 GHz',
};

/** k and α for the two linear polarisations; they depend on frequency alone. */
export interface RainCoefficients {
  readonly kH: number;
  readonly kV: number;
  readonly alphaH: number;
  readonly alphaV: number;
}

export interface SpecificAttenuation extends RainCoefficients {
  readonly k: number;
  readonly alpha: number;
  readonly specificAttenuationDbPerKm: number;
}

/** A path through rain. */
export interface RainMedium {
  /** [GHz], valid 1…1000 */
  readonly frequencyGHz: number;
  /** Elevation of the path [°], valid 0…90 */
  readonly elevationDeg: number;
  /** Tilt of the electric field from the horizontal [°]: 0 horizontal, 90 vertical, 45 for circular polarisation */
  readonly polarisationTiltDeg: number;
  /** [mm/h], valid 0…1000 */
  readonly rainRateMmPerH: number;
}

function regression({ terms, m, c }: Regression, logF: number): number {
  let sum = m * logF + c;
  for (const [a, b, width] of terms) sum += a * Math.exp(-(((logF - b) / width) ** 2));
  return sum;
}

/**
 * Coefficients of the power law at a frequency.
 * @param frequencyGHz [GHz], valid 1…1000
 * @throws DomainError outside that range
 * @see ITU-R P.838-3 equations (2), (3), Tables 1 to 4
 */
export function rainCoefficients(frequencyGHz: number): RainCoefficients {
  const logF = Math.log10(within('frequencyGHz', frequencyGHz, 'GHz', 1, 1000, card.id));
  return {
    kH: 10 ** regression(logKH, logF), // (2)
    kV: 10 ** regression(logKV, logF), // (2)
    alphaH: regression(alphaH, logF), // (3)
    alphaV: regression(alphaV, logF), // (3)
  };
}

/**
 * Specific attenuation of rain, with every intermediate.
 * @param coefficients those of the frequency; pass them when many paths share one frequency
 * @returns γR [dB/km] and kH, kV, αH, αV, k, α
 * @throws DomainError for an argument outside the ranges of `RainMedium`
 * @see ITU-R P.838-3 equations (1) to (5)
 */
export function specificAttenuation(
  medium: RainMedium,
  coefficients: RainCoefficients = rainCoefficients(medium.frequencyGHz),
): SpecificAttenuation {
  const theta = within('elevationDeg', medium.elevationDeg, '°', 0, 90, card.id) * RADIANS_PER_DEGREE;
  const tau =
    within('polarisationTiltDeg', medium.polarisationTiltDeg, '°', -180, 180, card.id) * RADIANS_PER_DEGREE;
  const R = within('rainRateMmPerH', medium.rainRateMmPerH, 'mm/h', 0, 1000, card.id);

  const { kH, kV, alphaH, alphaV } = coefficients;
  const slant = Math.cos(theta) ** 2 * Math.cos(2 * tau);
  const k = (kH + kV + (kH - kV) * slant) / 2; // (4)
  const alpha = (kH * alphaH + kV * alphaV + (kH * alphaH - kV * alphaV) * slant) / (2 * k); // (5)
  return { kH, kV, alphaH, alphaV, k, alpha, specificAttenuationDbPerKm: k * R ** alpha }; // (1)
}
