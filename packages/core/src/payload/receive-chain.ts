/** From the flux at the antenna to the drive of the amplifier: gain steps, level control, and what the receiver stands. */
import { DomainError, within } from '../errors.ts';
import { BOLTZMANN_J_PER_K, SPEED_OF_LIGHT_MPS } from '../math/constants.ts';
import { fromDecibel, toDecibel } from '../math/decibel.ts';

/** A receiving chain and the amplifier behind it. */
export interface ReceiveChain {
  readonly frequencyHz: number;
  /** Of the antenna towards the station [dBi]. */
  readonly antennaGainDbi: number;
  /** At the flange of the antenna [K]. */
  readonly systemNoiseTemperatureK: number;
  /** From that flange to the input of the amplifier, attenuator at 0 dB, level control at rest [dB]. */
  readonly gainDb: number;
  /** Input of the amplifier that saturates it with one carrier [dBW]. */
  readonly saturationInputDbw: number;
  /** Largest power of all carriers at the flange with which the receiver is still linear [dBW]. */
  readonly overloadDbw: number;
}

/** Steps of the commandable attenuator, or of the fixed-gain mode. */
export interface GainSteps {
  /** Between settings [dB]; 0 for one setting alone. */
  readonly stepDb: number;
  /** Largest attenuation [dB]. */
  readonly rangeDb: number;
}

/** Automatic level control: it holds the power at the input of the amplifier, carrier and noise together. */
export interface LevelControl {
  /** Input back-off that it holds [dB]. */
  readonly inputBackOffDb: number;
  /** Gain that it can add to that of the chain [dB]. */
  readonly upDb: number;
  /** Gain that it can take away [dB]. */
  readonly downDb: number;
  /** Noise bandwidth of the channel: noise is held with the carrier [Hz]. */
  readonly bandwidthHz: number;
}

/** A chain at one setting of its attenuator. */
export interface ChannelGain {
  readonly gOverTDbPerK: number;
  readonly attenuatorDb: number;
  /** From the flange of the antenna to the input of the amplifier [dB]. */
  readonly gainDb: number;
  /** Flux of one carrier that saturates the amplifier [dB(W/m²)]. */
  readonly saturationFluxDensityDbwPerM2: number;
}

/** Where a carrier drives the amplifier. */
export interface Drive extends ChannelGain {
  /** At the flange of the antenna [dBW]. */
  readonly receivedDbw: number;
  /** Gain that level control adds, negative where it takes away [dB]. */
  readonly levelControlDb: number;
  /** Of the carrier [dB]; negative is overdrive. */
  readonly inputBackOffDb: number;
  /** Whether level control has reached an end of its range. */
  readonly atEndOfRange: boolean;
}

const SOURCE = 'receiving chain';

/** Area on which an antenna takes power from a flux [dBm²]: λ²/4π times its gain. */
function effectiveAreaDb({ frequencyHz, antennaGainDbi }: ReceiveChain): number {
  within('frequencyHz', frequencyHz, 'Hz', 1e6, 1e12, SOURCE);
  const wavelengthM = SPEED_OF_LIGHT_MPS / frequencyHz;
  return antennaGainDbi + toDecibel((wavelengthM * wavelengthM) / (4 * Math.PI));
}

/**
 * Gain and saturation flux density at a setting of the attenuator. Seen from a station where the antenna has a gain ΔG more,
 * G/T rises and the flux that saturates falls by ΔG: their sum is a figure of the chain.
 * @param chain see `ReceiveChain`
 * @param attenuatorDb 0…60 dB
 * @throws DomainError outside
 */
export function channelGain(chain: ReceiveChain, attenuatorDb: number): ChannelGain {
  within('attenuatorDb', attenuatorDb, 'dB', 0, 60, SOURCE);
  within('systemNoiseTemperatureK', chain.systemNoiseTemperatureK, 'K', Number.MIN_VALUE, 1e5, SOURCE);
  const gainDb = chain.gainDb - attenuatorDb;
  return {
    gOverTDbPerK: chain.antennaGainDbi - toDecibel(chain.systemNoiseTemperatureK),
    attenuatorDb,
    gainDb,
    saturationFluxDensityDbwPerM2: chain.saturationInputDbw - gainDb - effectiveAreaDb(chain),
  };
}

/** All settings of a stepped attenuator [dB]. @throws DomainError for a negative step or range */
export function settingsOf({ stepDb, rangeDb }: GainSteps): number[] {
  within('stepDb', stepDb, 'dB', 0, 60, SOURCE);
  within('rangeDb', rangeDb, 'dB', 0, 60, SOURCE);
  if (stepDb === 0) return [0];
  // the last step counts although its multiples are not exact
  return Array.from({ length: Math.floor(rangeDb / stepDb + 1e-9) + 1 }, (_, i) => i * stepDb);
}

/**
 * Setting whose saturation flux density is nearest to a wanted one, on the side that is not driven harder.
 * @param chain see `ReceiveChain`
 * @param steps of its attenuator
 * @param wantedDbwPerM2 saturation flux density asked for [dB(W/m²)]
 * @returns the setting of least attenuation that reaches it; the last where none does
 * @throws DomainError outside
 */
export function settingFor(chain: ReceiveChain, steps: GainSteps, wantedDbwPerM2: number): ChannelGain {
  within('wantedDbwPerM2', wantedDbwPerM2, 'dB(W/m²)', -200, 0, SOURCE);
  const settings = settingsOf(steps).map((attenuatorDb) => channelGain(chain, attenuatorDb));
  const reached = settings.find(
    ({ saturationFluxDensityDbwPerM2 }) => saturationFluxDensityDbwPerM2 >= wantedDbwPerM2 - 1e-9,
  );
  return reached ?? settings.at(-1)!;
}

/**
 * Drive of the amplifier by the flux of a carrier, in fixed-gain mode or under level control.
 * @param chain see `ReceiveChain`
 * @param attenuatorDb 0…60 dB
 * @param fluxDensityDbwPerM2 of the carrier at the satellite [dB(W/m²)]
 * @param control level control; fixed gain without
 * @param otherFluxDbwPerM2 of all other carriers in the band of the receiver [dB(W/m²)]; −Infinity for none
 * @throws DomainError for more power than the receiver stands
 */
export function driveOf(
  chain: ReceiveChain,
  attenuatorDb: number,
  fluxDensityDbwPerM2: number,
  control?: LevelControl,
  otherFluxDbwPerM2: number = -Infinity,
): Drive {
  within('fluxDensityDbwPerM2', fluxDensityDbwPerM2, 'dB(W/m²)', -250, 0, SOURCE);
  within('otherFluxDbwPerM2', otherFluxDbwPerM2, 'dB(W/m²)', -Infinity, 0, SOURCE);
  const gain = channelGain(chain, attenuatorDb);
  const area = effectiveAreaDb(chain);
  const receivedDbw = fluxDensityDbwPerM2 + area;
  const allDbw = toDecibel(fromDecibel(receivedDbw) + fromDecibel(otherFluxDbwPerM2 + area));
  if (allDbw > chain.overloadDbw)
    throw new DomainError('power at the receiver', allDbw, 'dBW', -Infinity, chain.overloadDbw, SOURCE);
  const fixedDb = gain.saturationFluxDensityDbwPerM2 - fluxDensityDbwPerM2;
  if (control === undefined)
    return { ...gain, receivedDbw, levelControlDb: 0, inputBackOffDb: fixedDb, atEndOfRange: false };
  within('upDb', control.upDb, 'dB', 0, 60, SOURCE);
  within('downDb', control.downDb, 'dB', 0, 60, SOURCE);
  within('bandwidthHz', control.bandwidthHz, 'Hz', 0, 1e11, SOURCE);
  const noiseDbw = toDecibel(BOLTZMANN_J_PER_K * chain.systemNoiseTemperatureK * control.bandwidthHz);
  const heldDbw = toDecibel(fromDecibel(receivedDbw) + fromDecibel(noiseDbw));
  const wantedDb = chain.saturationInputDbw - control.inputBackOffDb - (heldDbw + gain.gainDb);
  const levelControlDb = Math.min(control.upDb, Math.max(-control.downDb, wantedDb));
  return {
    ...gain,
    receivedDbw,
    levelControlDb,
    inputBackOffDb: fixedDb - levelControlDb,
    atEndOfRange: levelControlDb !== wantedDb,
  };
}
