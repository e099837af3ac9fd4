import { within } from '../errors.ts';
import { BOLTZMANN_DBW_PER_K_HZ, REFERENCE_TEMPERATURE_K } from '../math/constants.ts';
import { fromDecibel, toDecibel } from '../math/decibel.ts';

const SOURCE = 'noise temperature';

/** Noise temperature of a receiver by its noise figure, 290 K (F − 1). @param noiseFigureDb [dB], 0…100 @returns [K] */
export function noiseTemperatureK(noiseFigureDb: number): number {
  within('noiseFigureDb', noiseFigureDb, 'dB', 0, 100, SOURCE);
  return REFERENCE_TEMPERATURE_K * (fromDecibel(noiseFigureDb) - 1);
}

/** Noise figure by noise temperature, the inverse of `noiseTemperatureK`. @param temperatureK [K], at least 0 @returns [dB] */
export function noiseFigureDb(temperatureK: number): number {
  within('temperatureK', temperatureK, 'K', 0, 1e9, SOURCE);
  return toDecibel(1 + temperatureK / REFERENCE_TEMPERATURE_K);
}

/**
 * Noise temperature behind an attenuator (a feed, a waveguide, rain): what came in is attenuated, what the attenuator
 * absorbs it also emits.
 * @param inputK noise temperature in front of it [K]
 * @param lossDb its attenuation [dB], at least 0
 * @param physicalTemperatureK its own temperature [K]
 * @returns noise temperature at its output [K]
 * @throws DomainError for a negative loss or temperature
 * @see ITU-R P.618-14 §3: T = Tmr (1 − 10^(−A/10)) + 2.7 · 10^(−A/10) is this with a sky of 2.7 K
 */
export function attenuatedNoiseK(inputK: number, lossDb: number, physicalTemperatureK: number): number {
  within('inputK', inputK, 'K', 0, 1e9, SOURCE);
  within('lossDb', lossDb, 'dB', 0, Infinity, SOURCE);
  within('physicalTemperatureK', physicalTemperatureK, 'K', 0, 1e5, SOURCE);
  const passed = fromDecibel(-lossDb);
  return inputK * passed + physicalTemperatureK * (1 - passed);
}

/** A stage of a receiver; a lossy stage has a negative gain and 290 K (L − 1), or its own temperature × (L − 1). */
export interface Stage {
  readonly gainDb: number;
  readonly noiseTemperatureK: number;
}

/**
 * Noise temperature of stages in a row, at the input of the first (Friis).
 * @param stages from the antenna inwards
 * @returns [K]
 * @throws DomainError for a negative temperature
 */
export function cascadeNoiseTemperatureK(stages: readonly Stage[]): number {
  let total = 0;
  let gainDb = 0;
  for (const stage of stages) {
    within('noiseTemperatureK', stage.noiseTemperatureK, 'K', 0, 1e9, SOURCE);
    total += stage.noiseTemperatureK * fromDecibel(-gainDb);
    gainDb += stage.gainDb;
  }
  return total;
}

/** A receiving station up to the input of its low-noise receiver, where its noise is counted. */
export interface ReceivingStation {
  readonly antennaGainDbi: number;
  /** Between antenna and receiver, at 290 K [dB]. */
  readonly feedLossDb: number;
  /** Antenna noise with clear sky at the antenna's terminals: sky, gases and ground [K]. */
  readonly clearSkyAntennaNoiseK: number;
  readonly receiverNoiseK: number;
}

/** Noise of a receiving station under a fade. */
export interface StationNoise {
  /** At the antenna's terminals [K]. */
  readonly antennaNoiseK: number;
  /** At the receiver's input [K]. */
  readonly systemNoiseK: number;
  readonly gOverTDbPerK: number;
}

/**
 * System noise and figure of merit of a station under a fade. The fade counts as absorption in front of the antenna, and
 * the whole clear-sky noise as coming from behind it (P.618 §3): the ground's part of it, which the fade does not
 * shield, makes this up to 0.2 dB too good in deep fades.
 * @param station see `ReceivingStation`
 * @param fadeDb attenuation beyond clear sky [dB], at least 0
 * @param mediumTemperatureK mean radiating temperature of the rain [K]; P.618-14 §3: 275 K where nothing better is known
 * @throws DomainError for a negative loss or temperature
 */
export function stationNoise(
  station: ReceivingStation,
  fadeDb: number,
  mediumTemperatureK: number,
): StationNoise {
  const antennaNoiseK = attenuatedNoiseK(station.clearSkyAntennaNoiseK, fadeDb, mediumTemperatureK);
  const systemNoiseK =
    attenuatedNoiseK(antennaNoiseK, station.feedLossDb, REFERENCE_TEMPERATURE_K) + station.receiverNoiseK;
  within('systemNoiseK', systemNoiseK, 'K', Number.MIN_VALUE, 1e9, SOURCE);
  const gOverTDbPerK = station.antennaGainDbi - station.feedLossDb - toDecibel(systemNoiseK);
  return { antennaNoiseK, systemNoiseK, gOverTDbPerK };
}

/**
 * Carrier-to-noise-density ratio of one hop, C/N₀ = e.i.r.p. − losses + G/T − k.
 * @param eirpDbw of the carrier [dBW]
 * @param lossDb of the path, all together [dB]
 * @param gOverTDbPerK of the receiver [dB/K]
 * @returns [dB(Hz)]
 */
export function carrierToNoiseDensityDbHz(eirpDbw: number, lossDb: number, gOverTDbPerK: number): number {
  return eirpDbw - lossDb + gOverTDbPerK - BOLTZMANN_DBW_PER_K_HZ;
}
