import { within } from '../errors.ts';
import { fromDecibel, toDecibel } from '../math/decibel.ts';

/** A stage of a receiver: amplifier, mixer or filter. */
export interface NoiseStage {
  /** Below 0 for a loss [dB]. */
  readonly gainDb: number;
  /** [dB], at 290 K. */
  readonly noiseFigureDb: number;
}

/** Noise of a receiver, all at the flange of its antenna. */
export interface ReceiverNoise {
  /** Of the passive way to the first stage [K]. */
  readonly inputLossK: number;
  /** Of each stage, divided by all gain before it [K]. */
  readonly stagesK: readonly number[];
  /** Antenna, loss and stages [K]. */
  readonly systemNoiseTemperatureK: number;
  /** From the flange to the output of the last stage [dB]. */
  readonly gainDb: number;
}

const SOURCE = 'Friis 1944';
/** Temperature of the source for which a noise figure is stated [K]. */
const STANDARD_TEMPERATURE_K = 290;

/**
 * System noise temperature at the flange of an antenna: T = Ta + (L − 1)·Tp + L·(T₁ + T₂/g₁ + T₃/(g₁·g₂) + …), Tᵢ = 290 K·(Fᵢ − 1).
 * @param antennaTemperatureK noise that the antenna hands on [K], 0…1000
 * @param inputLossDb passive loss between flange and first stage [dB], 0…20
 * @param inputLossTemperatureK physical temperature of that loss [K], 0…500
 * @param stages in their order; the first is the low-noise amplifier
 * @throws DomainError outside
 * @see H. T. Friis, Proc. IRE 32 (1944) 419–422
 */
export function receiverNoise(
  antennaTemperatureK: number,
  inputLossDb: number,
  inputLossTemperatureK: number,
  stages: readonly NoiseStage[],
): ReceiverNoise {
  within('antennaTemperatureK', antennaTemperatureK, 'K', 0, 1000, SOURCE);
  within('inputLossDb', inputLossDb, 'dB', 0, 20, SOURCE);
  within('inputLossTemperatureK', inputLossTemperatureK, 'K', 0, 500, SOURCE);
  const loss = fromDecibel(inputLossDb);
  const inputLossK = (loss - 1) * inputLossTemperatureK;
  let gain = 1 / loss;
  const stagesK = stages.map(({ gainDb, noiseFigureDb }, i) => {
    within(`stages[${i}].gainDb`, gainDb, 'dB', -100, 150, SOURCE);
    within(`stages[${i}].noiseFigureDb`, noiseFigureDb, 'dB', 0, 60, SOURCE);
    const stageK = (STANDARD_TEMPERATURE_K * (fromDecibel(noiseFigureDb) - 1)) / gain;
    gain *= fromDecibel(gainDb);
    return stageK;
  });
  return {
    inputLossK,
    stagesK,
    systemNoiseTemperatureK: stagesK.reduce((sum, stageK) => sum + stageK, antennaTemperatureK + inputLossK),
    gainDb: toDecibel(gain),
  };
}
