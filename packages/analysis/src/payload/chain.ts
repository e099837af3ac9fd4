/** From the flux at the satellite to the drive of the amplifier: receiver, attenuator and level control of a channel. */
import { gainOfOneSquareMetreDb } from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import {
  type Drive,
  driveOf,
  type GainSteps,
  type LevelControl,
  type ReceiveChain,
} from '@ortak/core/payload';
import type { Notice } from '@ortak/core/working';
import type { Channel, Receiver, Satellite } from '@ortak/model';

/** A channel's chain at its setting. */
export interface ChannelChain {
  readonly chain: ReceiveChain;
  readonly attenuatorDb: number;
  /** Settings that the attenuator has; undefined where the programme gives none. */
  readonly steps: GainSteps | undefined;
  /** Level control, where that mode is commanded. */
  readonly control: LevelControl | undefined;
}

/** The receiver of a channel. */
export function receiverOf({ receivers }: Satellite, { group }: Channel): Receiver {
  return receivers.find(({ id }) => id === group.receiver)!;
}

/** Gain of the receiving antenna at which the channel's G/T is the reference for its saturation flux density [dBi]. */
export function referenceGainDbi(satellite: Satellite, channel: Channel): number {
  const { systemNoiseTemperatureK } = receiverOf(satellite, channel);
  return channel.group.referenceGOverTDbPerK.value + toDecibel(systemNoiseTemperatureK.value);
}

/**
 * Chain of a channel, seen from where the antenna has some gain. Its saturation flux density follows from the one stated: it
 * falls with G/T, and by the gain that a processor adds.
 * @param antennaGainDbi of the receiving antenna towards the station [dBi]
 */
export function chainOf(satellite: Satellite, channel: Channel, antennaGainDbi: number): ChannelChain {
  const { group, route, uplinkCentreGHz } = channel;
  const receiver = receiverOf(satellite, channel);
  const frequencyHz = uplinkCentreGHz * 1e9;
  const amplifier = group.channelAmplifier;
  const control = amplifier?.mode === 'level-control' ? amplifier.levelControl : undefined;
  return {
    chain: {
      frequencyHz,
      antennaGainDbi,
      systemNoiseTemperatureK: receiver.systemNoiseTemperatureK.value,
      gainDb: route?.gainDb?.value ?? 0,
      // what saturates at the flange of the antenna: the flux that saturates, on the area of the antenna at its reference
      saturationInputDbw:
        group.saturationFluxDensityDbwPerM2.value +
        referenceGainDbi(satellite, channel) -
        gainOfOneSquareMetreDb(frequencyHz),
      overloadDbw: receiver.overloadDbw?.value ?? Infinity,
    },
    attenuatorDb: group.attenuatorDb?.value ?? 0,
    steps: amplifier?.gainSteps && {
      stepDb: amplifier.gainSteps.stepDb.value,
      rangeDb: amplifier.gainSteps.rangeDb.value,
    },
    control: control && {
      inputBackOffDb: control.inputBackOffDb.value,
      upDb: control.upDb.value,
      downDb: control.downDb.value,
      bandwidthHz: group.bandwidthMHz.value * 1e6,
    },
  };
}

/** Drive of a channel's amplifier, and what is wrong with it. */
export interface ChannelDrive {
  readonly drive: Drive;
  /** An uplink that overloads the receiver, or leaves level control at the end of its range. */
  readonly problems: readonly Notice[];
}

/**
 * Drive of the amplifier by a carrier. An uplink that overloads the receiver is a problem, not an exception: the drive is then
 * that of a receiver without limit.
 * @param antennaGainDbi of the receiving antenna towards the station [dBi]
 * @param fluxDensityDbwPerM2 of the carrier at the satellite [dB(W/m²)]
 * @param otherFluxDbwPerM2 of all other carriers in the band of the receiver [dB(W/m²)]; −Infinity for none
 */
export function channelDrive(
  satellite: Satellite,
  channel: Channel,
  antennaGainDbi: number,
  fluxDensityDbwPerM2: number,
  otherFluxDbwPerM2: number = -Infinity,
): ChannelDrive {
  const { chain, attenuatorDb, control } = chainOf(satellite, channel, antennaGainDbi);
  const drive = driveOf(
    { ...chain, overloadDbw: Infinity },
    attenuatorDb,
    fluxDensityDbwPerM2,
    control,
    otherFluxDbwPerM2,
  );
  const problems: Notice[] = [];
  const { overloadDbw } = receiverOf(satellite, channel);
  const otherDb = otherFluxDbwPerM2 - fluxDensityDbwPerM2;
  const allDbw = drive.receivedDbw + toDecibel(1 + 10 ** (otherDb / 10));
  if (overloadDbw !== undefined && allDbw > overloadDbw.value)
    problems.push({
      code: 'payload.overload',
      source: overloadDbw.at,
      message: `The uplink brings ${dBw(allDbw)} to the receiver ${channel.group.receiver}, ${(allDbw - overloadDbw.value).toFixed(2)} dB more than the ${dBw(overloadDbw.value)} it stands: lower the station’s EIRP by that much.`,
    });
  if (drive.atEndOfRange)
    problems.push({
      code: 'payload.level-control',
      source: channel.group.channelAmplifier!.levelControl!.upDb.at,
      message: `Level control of ${channel.id} is at the end of its range, ${drive.levelControlDb.toFixed(1).replace('-', '−')} dB: the input back-off is ${drive.inputBackOffDb.toFixed(2).replace('-', '−')} dB instead of the ${control!.inputBackOffDb.toFixed(2)} dB that it holds.`,
    });
  return { drive, problems };
}

const dBw = (value: number): string => `${value.toFixed(2).replace('-', '−')} dBW`;
