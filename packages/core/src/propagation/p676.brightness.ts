/** ITU-R P.676-13 Annex 1 § 4: brightness of the clear sky seen from the ground, and of ground and air seen from space. */
import { within } from '../errors.ts';
import { type Layer, layersOf, slantPathGases } from './p676.slant.ts';

const section = 'ITU-R P.676-13 Annex 1 § 4';

/** § 4.1 Step 1: physical temperature of the cosmic background. */
export const COSMIC_TEMPERATURE_K = 2.73;

/**
 * Brightness temperature of a black body at radio frequency: Planck’s law over that of Rayleigh and Jeans.
 * @param frequencyGHz f [GHz], valid 1…1000
 * @param temperatureK T, physical [K], valid 1…1000
 * @returns TB [K], a little below T
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 1 § 4.1, equation (26)
 */
export function blackBodyBrightnessK(frequencyGHz: number, temperatureK: number): number {
  const f = within('frequencyGHz', frequencyGHz, 'GHz', 1, 1000, section);
  const T = within('temperatureK', temperatureK, 'K', 1, 1000, section);
  return (0.048 * f) / Math.expm1((0.048 * f) / T); // (26)
}

export interface Brightness {
  /** What arrives where nothing absorbs: the cosmic background, or ground and reflected sky [K] */
  readonly backgroundK: number;
  /** Attenuation of the layers together */
  readonly attenuationDb: number;
  /** What air adds, by itself [K] */
  readonly emittedK: number;
  /** TB at the receiver [K] */
  readonly brightnessK: number;
}

/**
 * Brightness temperature of the clear sky, cosmic background included.
 * @param elevationDeg φ, apparent elevation at the lower end of the layers [°], valid 0…90
 * @param layers those above the receiver, from `layersOf`
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 1 § 4.1 Steps 1 to 5
 */
export function skyBrightness(
  frequencyGHz: number,
  elevationDeg: number,
  layers: readonly Layer[] = layersOf(),
): Brightness {
  const { crossings } = slantPathGases(frequencyGHz, elevationDeg, layers);
  const backgroundK = blackBodyBrightnessK(frequencyGHz, COSMIC_TEMPERATURE_K); // Step 1
  return through(frequencyGHz, crossings.toReversed(), backgroundK);
}

/** What a receiver in space looks at. */
export interface Surface {
  /** ε, valid 0…1 */
  readonly emissivity: number;
  /** TE, physical [K], valid 180…340 */
  readonly temperatureK: number;
}

export interface EarthBrightness extends Brightness {
  /** Of the sky that the surface reflects */
  readonly sky: Brightness;
}

/**
 * Brightness temperature of the Earth under a clear sky.
 * @param elevationDeg φ, apparent elevation of the receiver seen from the surface [°], valid 0…90
 * @param layers those between surface and receiver, from `layersOf`; to space, or reflected sky is missed
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 1 § 4.2 Steps 1 to 5, with the −1 of equation (26) within the denominators of (28a), (28c)
 */
export function earthBrightness(
  frequencyGHz: number,
  elevationDeg: number,
  surface: Surface,
  layers: readonly Layer[] = layersOf(),
): EarthBrightness {
  const emissivity = within('emissivity', surface.emissivity, '', 0, 1, section);
  const temperatureK = within('surfaceTemperatureK', surface.temperatureK, 'K', 180, 340, section);
  const sky = skyBrightness(frequencyGHz, elevationDeg, layers);
  const ground = emissivity * blackBodyBrightnessK(frequencyGHz, temperatureK);
  const backgroundK = ground + (1 - emissivity) * sky.brightnessK; // Step 1
  const { crossings } = slantPathGases(frequencyGHz, elevationDeg, layers);
  return { ...through(frequencyGHz, crossings, backgroundK), sky };
}

/** Steps 2 to 5: each layer passes on what it does not absorb, and adds its own; in the order of the wave. */
function through(
  frequencyGHz: number,
  crossings: ReturnType<typeof slantPathGases>['crossings'],
  backgroundK: number,
): Brightness {
  let brightnessK = backgroundK;
  let emittedK = 0;
  let attenuationDb = 0;
  for (const { layer, lengthKm, specificAttenuationDbPerKm } of crossings) {
    const db = lengthKm * specificAttenuationDbPerKm;
    const passed = 10 ** (-db / 10); // Step 4
    const own = (1 - passed) * blackBodyBrightnessK(frequencyGHz, layer.air.temperatureK); // Step 3
    brightnessK = brightnessK * passed + own; // Step 5
    emittedK = emittedK * passed + own;
    attenuationDb += db;
  }
  return { backgroundK, attenuationDb, emittedK, brightnessK };
}
