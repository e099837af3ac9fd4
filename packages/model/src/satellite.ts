/** satellites/*.yaml: orbital position, platform, antennas, beams, receivers, amplifiers and the frequency plan. */
import * as z from 'zod';
import { amplifier } from './amplifier.ts';
import { channelAmplifier } from './channel-amplifier.ts';
import { commandReceiver, telemetryTransmitter } from './command-telemetry.ts';
import {
  entity,
  type Figure,
  figure,
  latitude,
  longitude,
  named,
  provenance,
  reference,
  shortText,
} from './figure.ts';
import { filter } from './filter.ts';
import { flight } from './flight.ts';
import { pointing, stationKeeping } from './geometry.ts';
import { neighbour } from './neighbour.ts';
import type { PatternContent } from './pattern-content.ts';
import { planRules } from './plan-rules.ts';
import { processor, route } from './processor.ts';
import { receiver } from './receiver.ts';
import { redundancyNetwork } from './redundancy.ts';
import { transfer } from './transfer.ts';

export const platform = entity({
  ...named,
  launchMassKg: figure('Launch mass', 'kg', 50, 10_000).optional(),
  dryMassKg: figure('Dry mass', 'kg', 50, 10_000).optional(),
  payloadMassKg: figure('Payload mass', 'kg', 1, 5000).optional(),
  payloadPowerW: figure('Payload power', 'W', 100, 40_000).optional(),
  busPowerW: figure('Power of the whole satellite', 'W', 100, 50_000).optional(),
  lifeYears: figure('Design life', 'years', 1, 30).optional(),
});

const boresight = z.union([
  z.strictObject({ latitudeDeg: latitude(), longitudeDeg: longitude(), ...provenance }),
  z.strictObject({
    azimuthDeg: figure('Azimuth east of the sub-satellite point, seen from the satellite', '°', -90, 90),
    elevationDeg: figure('Elevation north of the equatorial plane, seen from the satellite', '°', -90, 90),
    ...provenance,
  }),
]);

/** A file beside the satellites that holds a pattern; the loader reads it and fills in `content`. */
const patternFile = (endings: string, examples: string, description: string) =>
  z
    .string()
    .regex(
      new RegExp(`^patterns/[A-Za-z0-9][A-Za-z0-9._-]*\\.(${endings})$`),
      `expected the path of a file in the folder \`patterns\`, such as ${examples}`,
    )
    .max(128)
    .meta({ title: 'Path of the file, from the programme folder', description });

const pattern = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('elliptical-gaussian'),
    majorBeamwidthDeg: figure('Full 3 dB width along the major axis', '°', 0.05, 20),
    minorBeamwidthDeg: figure('Full 3 dB width along the minor axis', '°', 0.05, 20),
    orientationDeg: figure('Angle of the major axis, anticlockwise from east on the map', '°', -180, 180),
    sideLobeFloorDb: figure('Side-lobe floor below the peak', 'dB', 10, 60),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('s672'),
    beamwidthDeg: figure('Full 3 dB width', '°', 0.05, 20),
    sideLobeLevelDb: z
      .union([z.literal(-20), z.literal(-25), z.literal(-30)])
      .meta({ title: 'Near-in side-lobe level', unit: 'dB', description: 'L_s of ITU-R S.672-4' }),
    ...provenance,
  }),
  z
    .strictObject({
      kind: z.literal('feed-array'),
      file: patternFile('json', 'patterns/ku-kz.json', 'A reflector with the excitations of its feeds'),
      ...provenance,
    })
    .transform((pattern) => ({ ...pattern, content: undefined as PatternContent | undefined })),
  z
    .strictObject({
      kind: z.literal('file'),
      file: patternFile(
        'grd|cut|gxt|geojson|csv',
        'patterns/ku-kz.grd',
        'GRASP .grd or .cut, ITU .gxt, contours as .geojson, or a grid as .csv',
      ),
      set: z
        .int()
        .min(1)
        .max(10_000)
        .default(1)
        .meta({ title: 'Which of the fields, diagrams or beams of the file, counted from 1' }),
      ...provenance,
    })
    .transform((pattern) => ({ ...pattern, content: undefined as PatternContent | undefined })),
]);

/** The gain of a pattern that a file holds, until the loader has read it. */
const unread: Figure = { value: Number.NaN, unit: 'dBi', at: '' };

const beamAntenna = z
  .strictObject({
    antenna: reference('antenna').optional(),
    peakGainDbi: figure('Peak gain', 'dBi', 0, 65).optional().meta({
      description: 'A pattern from a file has its own; stated beside one, the pattern is scaled to it',
    }),
    lossDb: figure('Loss between directivity and gain', 'dB', 0, 6).optional().meta({
      description:
        'Spill-over, feed network, surface of the reflector; beside a pattern from a file that gives directivities',
    }),
    boresight: boresight.optional().meta({
      description:
        'Where the axis meets the Earth, or its direction from the satellite. A pattern from a file has its directions in the frame of the satellite, and takes none',
    }),
    pattern: pattern.meta({ description: 'How the gain falls off the axis' }),
    ...provenance,
  })
  .transform((antenna) => ({ ...antenna, peakGainDbi: antenna.peakGainDbi ?? unread }));

const antenna = entity({
  ...named,
  kind: z
    .enum(['single-offset-reflector', 'dual-reflector', 'horn', 'array'])
    .meta({ title: 'Kind of antenna' }),
  reflectorDiameterM: figure('Reflector diameter', 'm', 0.1, 25).optional(),
});

const beam = entity({
  ...named,
  serviceArea: reference('service area'),
  transmit: beamAntenna.optional().meta({ description: 'Downlink: present when the beam transmits' }),
  receive: beamAntenna.optional().meta({ description: 'Uplink: present when the beam receives' }),
});

const polarisation = z.enum(['H', 'V', 'RHCP', 'LHCP']).meta({ title: 'Polarisation' });

export const interferenceEntry = z.strictObject({
  name: shortText('Name', 'Who or what interferes'),
  place: z.enum(['uplink', 'satellite', 'downlink']).meta({
    title: 'Where it enters',
    description: 'It then fades with the carrier or apart from it',
  }),
  kind: z
    .enum(['other', 'intermodulation', 'co-channel', 'adjacent-channel', 'adjacent-satellite', 'cross-polar'])
    .default('other')
    .meta({
      title: 'What it is',
      description: 'A stated ratio stands in place of the one of its kind and place that would be computed',
    }),
  carrierToInterferenceDb: figure('Carrier-to-interference ratio in clear sky', 'dB', 0, 80),
  ...provenance,
});

const operation = z.discriminatedUnion('mode', [
  z.strictObject({
    mode: z.literal('single-carrier'),
    distortion: z.enum(['in-implementation-loss', 'computed']).default('in-implementation-loss').meta({
      title: 'Distortion of the carrier by the amplifier',
      description:
        'computed: a line of the budget, from the model of the amplifier and the constellation of the MODCOD; the implementation loss is then that of the modem alone',
    }),
    alcRangeDb: figure('Range of the automatic level control', 'dB', 0, 40)
      .optional()
      .meta({ description: 'It holds the drive against uplink fades' }),
    ...provenance,
  }),
  z.strictObject({
    mode: z.literal('multi-carrier'),
    inputBackOffDb: figure('Total input back-off', 'dB', 0, 30),
    outputBackOffDb: figure('Total output back-off', 'dB', 0, 30),
    ...provenance,
  }),
]);

/** A row of equal channels of the frequency plan: `count` of them, `spacingMHz` apart, named id-1, id-2, … */
const transponderGroup = entity({
  ...named,
  count: z.int().min(1).max(200).meta({ title: 'Number of channels' }),
  spares: z.int().min(0).max(50).default(0).meta({ title: 'Spare amplifier chains beside the active ones' }),
  receiver: reference('receiver'),
  transmitBeam: reference('beam'),
  amplifier: reference('amplifier'),
  bandwidthMHz: figure('Usable bandwidth of a channel', 'MHz', 0.1, 3000),
  spacingMHz: figure('Spacing of channel centres', 'MHz', 0.1, 3500),
  uplinkFirstCentreGHz: figure('Uplink centre frequency of the first channel', 'GHz', 0.3, 60),
  uplinkPolarisation: polarisation,
  downlinkFirstCentreGHz: figure('Downlink centre frequency of the first channel', 'GHz', 0.3, 60),
  downlinkPolarisation: polarisation,
  oscillatorGHz: figure('Local oscillator of the frequency converter', 'GHz', 0.01, 60).optional().meta({
    description: 'The distance of uplink and downlink: stated, it is held against their centres',
  }),
  saturationFluxDensityDbwPerM2: figure('Saturation flux density', 'dB(W/m²)', -130, -50),
  referenceGOverTDbPerK: figure('Satellite G/T at which the SFD is stated', 'dB/K', -40, 40),
  attenuatorDb: figure('Setting of the channel attenuator', 'dB', 0, 40).optional(),
  channelAmplifier: channelAmplifier.optional().meta({
    description: 'Gain steps and level control before the output amplifier',
  }),
  processor: reference('processor', 'The channels go through it').optional(),
  routes: z.array(route).max(200).default([]).meta({
    description: 'Channels that the processor leads to another beam, amplifier or frequency',
  }),
  inputFilter: reference('filter', 'Of the input multiplexer, before the amplifier').optional(),
  outputFilter: reference('filter', 'Of the output multiplexer, behind the amplifier').optional(),
  operation: operation.meta({ description: 'One carrier near saturation, or several with back-off' }),
  interference: z.array(interferenceEntry).default([]).meta({
    description: 'What all carriers of the group meet: neighbours, other beams, other polarisation',
  }),
});

export const satellite = entity({
  ...named,
  orbitalPositionDeg: figure('Orbital position, east positive', '°', -180, 180),
  platform: reference('platform', 'Of the catalogue, or of platforms.yaml'),
  stationKeeping: stationKeeping.optional().meta({ description: 'How far it strays from its place' }),
  flight: flight
    .optional()
    .meta({ description: 'Mass, thrusters, propellant and tracking, for flight dynamics' }),
  transfer: transfer.optional().meta({ description: 'From the launcher into the slot' }),
  pointing: pointing.optional().meta({ description: 'How far its antennas point from where they should' }),
  antennas: z.array(antenna).default([]).meta({ description: 'Reflectors and horns' }),
  beams: z.array(beam).min(1).meta({ description: 'What the antennas cast on the Earth' }),
  receivers: z.array(receiver).default([]).meta({ description: 'One behind each receiving beam' }),
  amplifiers: z.array(amplifier).default([]).meta({ description: 'Types of output amplifier' }),
  filters: z.array(filter).default([]).meta({ description: 'Types of channel filter' }),
  processors: z.array(processor).default([]).meta({
    description: 'Digital transparent processors: any channel to any beam',
  }),
  transponders: z.array(transponderGroup).default([]).meta({
    description: 'Frequency plan: groups of equal channels, `spacingMHz` apart, named id-1, id-2, …',
  }),
  planRules: planRules.optional().meta({ description: 'When the frequency plan is told to be too tight' }),
  neighbours: z.array(neighbour).default([]).meta({
    description: 'Satellites beside it on the arc that use its frequencies',
  }),
  redundancy: z.array(redundancyNetwork).default([]).meta({
    description: 'Switch networks between channels and their amplifiers',
  }),
  commandReceivers: z.array(commandReceiver).default([]).meta({ description: 'What hears telecommand' }),
  telemetryTransmitters: z
    .array(telemetryTransmitter)
    .default([])
    .meta({ description: 'What sends telemetry' }),
});

export type Platform = z.output<typeof platform>;
export type Satellite = z.output<typeof satellite>;
export type Beam = z.output<typeof beam>;
export type BeamAntenna = z.output<typeof beamAntenna>;
export type TransponderGroup = z.output<typeof transponderGroup>;
export type InterferenceEntry = z.output<typeof interferenceEntry>;
export type Polarisation = z.output<typeof polarisation>;
