/** Telecommand, telemetry and ranging: equipment of a satellite, and the carriers between it and a station. */
import * as z from 'zod';
import { entity, figure, named, provenance, reference } from './figure.ts';

const polarisation = z.enum(['H', 'V', 'RHCP', 'LHCP']).meta({ title: 'Polarisation' });

export const commandReceiver = entity({
  ...named,
  frequencyGHz: figure('Centre frequency', 'GHz', 0.3, 60),
  polarisation,
  antennaGainDbi: figure('Gain of its antenna towards the station', 'dBi', -30, 60).meta({
    description: 'Of an omnidirectional antenna the least over the directions that it serves',
  }),
  inputLossDb: figure('Loss between antenna and receiver', 'dB', 0, 20),
  systemNoiseTemperatureK: figure('System noise temperature at the receiver', 'K', 10, 100_000),
  leastPowerDbw: figure('Least power at the receiver with which it works', 'dBW', -200, -30).optional(),
});

export const telemetryTransmitter = entity({
  ...named,
  frequencyGHz: figure('Centre frequency', 'GHz', 0.3, 60),
  polarisation,
  powerW: figure('Power of the transmitter', 'W', 0.001, 1000),
  outputLossDb: figure('Loss between transmitter and antenna', 'dB', 0, 20),
  antennaGainDbi: figure('Gain of its antenna towards the station', 'dBi', -30, 60).meta({
    description: 'Of an omnidirectional antenna the least over the directions that it serves',
  }),
});

const modulation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pm'),
    dataIndexRad: figure('Modulation index of the data subcarrier', 'rad', 0.05, 2.3),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('fm'),
    deviationKHz: figure('Peak deviation by the subcarrier', 'kHz', 0.1, 10_000),
    subcarrierKHz: figure('Frequency of the subcarrier', 'kHz', 0.1, 10_000),
    thresholdDb: figure('C/N in the band of the carrier above which the discriminator works', 'dB', 3, 20),
    ...provenance,
  }),
]);

const way = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('telecommand'),
    receiver: reference('command receiver'),
    stationEirpDbw: figure('EIRP of the station', 'dBW', -20, 100),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('telemetry'),
    transmitter: reference('telemetry transmitter'),
    ...provenance,
  }),
]);

export const commandTelemetryLink = entity({
  ...named,
  station: reference('station', 'On the ground'),
  way: way.meta({ description: 'Up to a receiver of the satellite, or down from a transmitter' }),
  modulation: modulation.meta({ description: 'Of the carrier by a sine subcarrier that carries the bits' }),
  bitRateKbps: figure('Bit rate', 'kbit/s', 0.001, 10_000),
  requiredEbN0Db: figure('Eb/N0 that the decoder needs', 'dB', -2, 30),
  implementationLossDb: figure('Loss of the real demodulator', 'dB', 0, 6),
  carrierLoop: z
    .strictObject({
      bandwidthHz: figure('Two-sided noise bandwidth of the carrier loop', 'Hz', 1, 1_000_000),
      requiredSnrDb: figure('Ratio that keeps it locked', 'dB', 3, 40),
      ...provenance,
    })
    .optional()
    .meta({ description: 'What follows the residual carrier of phase modulation' }),
  ranging: z
    .strictObject({
      indexRad: figure('Modulation index of the ranging tone', 'rad', 0.05, 2.3),
      requiredDensityDbHz: figure('Tone over noise density that ranging needs', 'dBHz', 0, 80),
      ...provenance,
    })
    .optional()
    .meta({ description: 'A tone beside the data, with phase modulation' }),
  clearSkyLossDb: figure('Clear-sky loss by gas and cloud', 'dB', 0, 10)
    .optional()
    .meta({ description: 'Without it, that of gas by ITU-R P.676. Fades are what exceeds it' }),
  requiredMarginDb: figure('Margin that each of them keeps', 'dB', 0, 20),
  requiredAvailabilityPercent: figure('Required availability of the average year', '%', 95, 99.999),
});

export type CommandReceiver = z.output<typeof commandReceiver>;
export type TelemetryTransmitter = z.output<typeof telemetryTransmitter>;
export type CommandTelemetryLink = z.output<typeof commandTelemetryLink>;
