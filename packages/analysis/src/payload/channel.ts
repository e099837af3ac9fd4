/** A channel of a payload from its receiver to its neighbours: everything between the flux and the drive of its amplifier. */
import { toDecibel } from '@ortak/core/math';
import { channelGain, driveOf, receiverNoise, settingsOf } from '@ortak/core/payload';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import { type Channel, channelsOf, type Programme, type Receiver, type Satellite } from '@ortak/model';
import { inputLine } from '../inputs.ts';
import { type AdjacentChannels, adjacentChannels } from './adjacent.ts';
import { type ChannelChain, chainOf, channelDrive, receiverOf, referenceGainDbi } from './chain.ts';
import { PayloadError } from './model.ts';
import { type ProcessorNoise, processorNoise } from './processor.ts';

export interface ChannelRequest {
  /** `ku-plan-3`. */
  readonly channel: string;
  /** Flux of a carrier whose drive is asked [dB(W/m²)]; without it, that of saturation and below. */
  readonly fluxDensitiesDbwPerM2?: readonly number[];
  /** Of all other carriers in the band of the receiver [dB(W/m²)]. */
  readonly otherFluxDbwPerM2?: number;
}

export interface SettingOfAttenuator {
  readonly attenuatorDb: number;
  readonly saturationFluxDensityDbwPerM2: number;
  readonly isSet: boolean;
}

export interface DrivePoint {
  readonly fluxDensityDbwPerM2: number;
  readonly receivedDbw: number;
  /** Without level control [dB]. */
  readonly fixedGainInputBackOffDb: number;
  /** Gain that level control adds [dB]; null in the fixed-gain mode. */
  readonly levelControlDb: number | null;
  readonly inputBackOffDb: number;
  readonly problems: readonly Notice[];
}

export interface ChannelResult {
  readonly channel: string;
  readonly satellite: string;
  readonly receiver: string;
  readonly uplinkCentreGHz: number;
  readonly downlinkCentreGHz: number;
  readonly transmitBeam: string;
  readonly amplifier: string;
  readonly systemNoiseTemperatureK: number;
  /** G/T for which fluxes are stated, and at the peak of the beam [dB/K]; the latter null where a file gives the pattern. */
  readonly referenceGOverTDbPerK: number;
  readonly peakGOverTDbPerK: number | null;
  /** At the reference G/T, with attenuator and gain of a processor as they are set [dB(W/m²)]. */
  readonly saturationFluxDensityDbwPerM2: number;
  readonly mode: 'fixed-gain' | 'level-control';
  readonly attenuator: readonly SettingOfAttenuator[];
  readonly drive: readonly DrivePoint[];
  readonly processor: ProcessorNoise | null;
  readonly adjacent: AdjacentChannels;
  /** Where the noise comes from, what stands in the files. */
  readonly working: readonly WorkingLine[];
  readonly notices: readonly Notice[];
}

/** Ids of all channels of a programme. */
export const channelIds = ({ satellites }: Programme): string[] =>
  satellites.flatMap((satellite) => channelsOf(satellite).map(({ id }) => id));

/**
 * A channel at its settings, seen from where its receiving beam has the G/T for which its saturation flux density is stated.
 * @throws PayloadError for a channel that does not exist
 */
export function analyseChannel(programme: Programme, request: ChannelRequest): ChannelResult {
  for (const satellite of programme.satellites) {
    const channel = channelsOf(satellite).find(({ id }) => id === request.channel);
    if (channel !== undefined) return resultOf(satellite, channel, request);
  }
  throw new PayloadError(`No channel ${request.channel}.`);
}

/** Fluxes around saturation where none were asked [dB]. */
const STEPS_DB = [3, 0, -3, -6, -10, -15, -20];

function resultOf(satellite: Satellite, channel: Channel, request: ChannelRequest): ChannelResult {
  const receiver = receiverOf(satellite, channel);
  const gainDbi = referenceGainDbi(satellite, channel);
  const own = chainOf(satellite, channel, gainDbi);
  const gain = channelGain(own.chain, own.attenuatorDb);
  const sfd = gain.saturationFluxDensityDbwPerM2;
  const beam = satellite.beams.find(({ id }) => id === receiver.beam)!;
  const peakDbi = beam.receive!.peakGainDbi.value;
  const temperatureDb = toDecibel(receiver.systemNoiseTemperatureK.value);
  const fluxes = request.fluxDensitiesDbwPerM2 ?? STEPS_DB.map((step) => sfd + step);
  const adjacent = adjacentChannels(satellite, channel.id);
  return {
    channel: channel.id,
    satellite: satellite.id,
    receiver: receiver.id,
    uplinkCentreGHz: channel.uplinkCentreGHz,
    downlinkCentreGHz: channel.downlinkCentreGHz,
    transmitBeam: channel.transmitBeam,
    amplifier: channel.amplifier,
    systemNoiseTemperatureK: receiver.systemNoiseTemperatureK.value,
    referenceGOverTDbPerK: gain.gOverTDbPerK,
    peakGOverTDbPerK: Number.isFinite(peakDbi) ? peakDbi - temperatureDb : null,
    saturationFluxDensityDbwPerM2: sfd,
    mode: own.control === undefined ? 'fixed-gain' : 'level-control',
    attenuator: attenuatorOf(own),
    drive: fluxes.map((flux) =>
      drivePoint(satellite, channel, own, gainDbi, flux, request.otherFluxDbwPerM2),
    ),
    processor: processorNoise(satellite, channel) ?? null,
    adjacent,
    working: workingOf(receiver, channel),
    notices: adjacent.notices,
  };
}

function attenuatorOf({ chain, steps, attenuatorDb }: ChannelChain): SettingOfAttenuator[] {
  const settings = steps === undefined ? [attenuatorDb] : settingsOf(steps);
  return settings.map((setting) => ({
    attenuatorDb: setting,
    saturationFluxDensityDbwPerM2: channelGain(chain, setting).saturationFluxDensityDbwPerM2,
    isSet: Math.abs(setting - attenuatorDb) < 1e-6,
  }));
}

function drivePoint(
  satellite: Satellite,
  channel: Channel,
  { chain, attenuatorDb, control }: ChannelChain,
  gainDbi: number,
  fluxDensityDbwPerM2: number,
  otherFluxDbwPerM2: number | undefined,
): DrivePoint {
  const { drive, problems } = channelDrive(
    satellite,
    channel,
    gainDbi,
    fluxDensityDbwPerM2,
    otherFluxDbwPerM2,
  );
  const fixed = driveOf({ ...chain, overloadDbw: Infinity }, attenuatorDb, fluxDensityDbwPerM2);
  return {
    fluxDensityDbwPerM2,
    receivedDbw: drive.receivedDbw,
    fixedGainInputBackOffDb: fixed.inputBackOffDb,
    levelControlDb: control === undefined ? null : drive.levelControlDb,
    inputBackOffDb: drive.inputBackOffDb,
    problems,
  };
}

/** The noise of the receiver stage by stage, and the figures of the channel. */
function workingOf(receiver: Receiver, { group, route }: Channel): WorkingLine[] {
  const { attenuatorDb, saturationFluxDensityDbwPerM2, referenceGOverTDbPerK, operation } = group;
  const range = operation.mode === 'single-carrier' ? operation.alcRangeDb : undefined;
  return [
    noiseLine(receiver),
    ...(receiver.overloadDbw === undefined
      ? []
      : [inputLine('', 'Power that the receiver stands', receiver.overloadDbw)]),
    inputLine('SFD', 'Saturation flux density', saturationFluxDensityDbwPerM2),
    inputLine('G/T', 'G/T for which it is stated', referenceGOverTDbPerK),
    ...(attenuatorDb === undefined ? [] : [inputLine('A', 'Channel attenuator', attenuatorDb)]),
    ...(range === undefined
      ? []
      : [inputLine('', 'Level control against fades of the uplink, range', range)]),
    ...(route?.gainDb === undefined ? [] : [inputLine('', 'Gain of the processor', route.gainDb)]),
  ];
}

function noiseLine({ noise, systemNoiseTemperatureK }: Receiver): WorkingLine {
  const label = 'System noise temperature at the antenna flange';
  if (noise === undefined) return inputLine('T', label, systemNoiseTemperatureK);
  const { antennaTemperatureK, inputLossDb, inputLossTemperatureK, stages } = noise;
  const all = receiverNoise(
    antennaTemperatureK.value,
    inputLossDb.value,
    inputLossTemperatureK.value,
    stages.map(({ gainDb, noiseFigureDb }) => ({ gainDb: gainDb.value, noiseFigureDb: noiseFigureDb.value })),
  );
  const source = 'Friis 1944';
  return line('T', label, all.systemNoiseTemperatureK, 'K', source, [
    inputLine('Ta', 'Antenna', antennaTemperatureK),
    line('', 'Loss before the first stage', all.inputLossK, 'K', source, [
      inputLine('L', 'Loss', inputLossDb),
      inputLine('Tp', 'Its physical temperature', inputLossTemperatureK),
    ]),
    ...stages.map((stage, i) =>
      line('', stage.name, all.stagesK[i]!, 'K', source, [
        inputLine('F', 'Noise figure', stage.noiseFigureDb),
        inputLine('g', 'Gain', stage.gainDb),
      ]),
    ),
  ]);
}
