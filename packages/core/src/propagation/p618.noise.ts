/** ITU-R P.618-14 § 3: noise that an attenuating atmosphere adds to an antenna looking at the sky. */
import { within } from '../errors.ts';

const section = 'ITU-R P.618-14 § 3';

/** § 3: mean radiating temperature for clear and rainy weather in the absence of local data. */
export const MEAN_RADIATING_TEMPERATURE_K = 275;

/** § 3: the cosmic background in equation (69). */
export const COSMIC_BACKGROUND_K = 2.7;

/**
 * Sky noise temperature at a ground station antenna.
 * @param attenuationDb total atmospheric attenuation without scintillation [dB], valid ≥ 0
 * @param mediumTemperatureK Tmr, mean radiating temperature of the atmosphere [K], valid 100…350
 * @returns Tsky [K]
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 3, equation (69)
 */
export function skyNoiseK(
  attenuationDb: number,
  mediumTemperatureK: number = MEAN_RADIATING_TEMPERATURE_K,
): number {
  within('attenuationDb', attenuationDb, 'dB', 0, Number.MAX_VALUE, section);
  within('mediumTemperatureK', mediumTemperatureK, 'K', 100, 350, section);
  const transmittance = 10 ** (-attenuationDb / 10);
  return mediumTemperatureK * (1 - transmittance) + COSMIC_BACKGROUND_K * transmittance; // (69)
}

/**
 * Mean radiating temperature of the atmosphere where the surface temperature is known, for clear and cloudy weather.
 * @param surfaceTemperatureK TS [K], valid 180…340
 * @returns Tmr [K]
 * @throws DomainError outside that range
 * @see ITU-R P.618-14 § 3, equation (70)
 */
export function meanRadiatingTemperatureK(surfaceTemperatureK: number): number {
  return 37.34 + 0.81 * within('surfaceTemperatureK', surfaceTemperatureK, 'K', 180, 340, section); // (70)
}

/**
 * By how much a fade raises the sky noise above that of clear sky.
 * @param fadeDb attenuation beyond that of clear sky [dB], valid ≥ 0
 * @param clearSkyDb attenuation of the clear sky (gases) [dB], valid ≥ 0
 * @param mediumTemperatureK Tmr [K], valid 100…350
 * @returns ΔTsky [K], ≥ 0
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 3, equation (69) at both attenuations
 */
export function skyNoiseIncreaseK(
  fadeDb: number,
  clearSkyDb: number,
  mediumTemperatureK: number = MEAN_RADIATING_TEMPERATURE_K,
): number {
  within('fadeDb', fadeDb, 'dB', 0, Number.MAX_VALUE, section);
  return skyNoiseK(clearSkyDb + fadeDb, mediumTemperatureK) - skyNoiseK(clearSkyDb, mediumTemperatureK);
}
