import { within } from '../errors.ts';
import { SPEED_OF_LIGHT_MPS } from '../math/constants.ts';
import type { StandardCard } from '../standard.ts';

export const card: StandardCard = {
  id: 'ITU-R P.525-5',
  title: 'Calculation of free-space attenuation',
  date: '2024-11',
  url: 'https://www.itu.int/rec/R-REC-P.525/en',
  implemented: ['free-space basic transmission loss of point-to-point links, 20 log(4πd/λ)'],
  omitted: ['field strengths of point-to-area links', 'radar systems'],
  validity: 'distances much greater than the wavelength',
};

/**
 * Free-space basic transmission loss between isotropic antennas.
 * @param distanceM [m], 1…1e12
 * @param frequencyHz [Hz], 1e6…1e13
 * @returns loss [dB]
 * @throws DomainError outside those ranges
 * @see ITU-R P.525-5, point-to-point links: Lbf = 20 log(4πd/λ)
 */
export function freeSpaceLossDb(distanceM: number, frequencyHz: number): number {
  within('distanceM', distanceM, 'm', 1, 1e12, card.id);
  within('frequencyHz', frequencyHz, 'Hz', 1e6, 1e13, card.id);
  return 20 * Math.log10((4 * Math.PI * distanceM * frequencyHz) / SPEED_OF_LIGHT_MPS);
}

/**
 * Spreading loss: e.i.r.p. [dBW] less this is power flux-density [dB(W/m²)].
 * @param distanceM [m], 1…1e12
 * @returns 10 log(4πd²) [dB(m²)]
 * @throws DomainError outside that range
 */
export function spreadingLossDb(distanceM: number): number {
  within('distanceM', distanceM, 'm', 1, 1e12, 'spreading loss');
  return 10 * Math.log10(4 * Math.PI * distanceM * distanceM);
}

/**
 * Gain of an ideal antenna of 1 m²: free-space loss less spreading loss.
 * @param frequencyHz [Hz], 1e6…1e13
 * @returns 10 log(4π/λ²) [dB(1/m²)]
 * @throws DomainError outside that range
 */
export function gainOfOneSquareMetreDb(frequencyHz: number): number {
  within('frequencyHz', frequencyHz, 'Hz', 1e6, 1e13, 'gain of 1 m²');
  const perWavelength = frequencyHz / SPEED_OF_LIGHT_MPS;
  return 10 * Math.log10(4 * Math.PI * perWavelength * perWavelength);
}
