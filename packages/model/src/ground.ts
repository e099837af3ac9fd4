/** ground.yaml: terminal types and the stations that use them. */
import * as z from 'zod';
import { entity, figure, named, provenance, reference } from './figure.ts';

const terminal = entity({
  ...named,
  antenna: z
    .strictObject({
      diameterM: figure('Antenna diameter', 'm', 0.2, 35),
      efficiency: figure('Aperture efficiency', '', 0.1, 0.95),
      ageingLossDb: figure('Loss by ageing and surface errors', 'dB', 0, 5).optional(),
      radomeLossDb: figure('Loss of the dry radome, at 290 K', 'dB', 0, 5).optional(),
      wetLossDb: figure('Loss of the wet antenna or radome while it rains', 'dB', 0, 10).optional(),
      crossPolarIsolationDb: figure('Cross-polar isolation on the axis', 'dB', 10, 60).optional().meta({
        description: 'Where the other polarisation carries as much power',
      }),
      polarisationErrorDeg: figure(
        'Angle by which linear polarisation is not aligned',
        '°',
        0,
        45,
      ).optional(),
      polariser: z.enum(['aligned', 'horizon']).default('aligned').meta({
        title: 'How linear polarisation is set',
        description: '`horizon`: the feed stands level, and the whole skew of the site is misaligned',
      }),
      pattern: z.enum(['s465', 's580', 'bo1213']).default('s465').meta({
        title: 'Side lobes',
        description:
          's465: ITU-R S.465-6; s580: the design objective of ITU-R S.580-6, from 50 wavelengths on; bo1213: receivers of broadcasts, ITU-R BO.1213-1, from 11 wavelengths on',
      }),
      ...provenance,
    })
    .meta({ description: 'The dish' }),
  transmit: z
    .strictObject({
      saturatedPowerW: figure('Saturated power of the amplifier', 'W', 0.01, 10_000),
      outputBackOffDb: figure('Least output back-off of the amplifier', 'dB', 0, 20),
      feedLossDb: figure('Loss from amplifier to feed', 'dB', 0, 10),
      pointingLossDb: figure('Pointing loss', 'dB', 0, 10),
      powerControl: z
        .strictObject({
          rangeDb: figure('Range of the power control', 'dB', 0, 30),
          errorDb: figure('Error of the power control', 'dB', 0, 5),
          ...provenance,
        })
        .optional()
        .meta({ description: 'Raises the power while the uplink fades, up to what the amplifier gives' }),
      carrierToIntermodulationDb: figure('Carrier over intermodulation of the amplifier', 'dB', 5, 80)
        .optional()
        .meta({ description: 'With all its carriers at their powers' }),
      ...provenance,
    })
    .optional()
    .meta({ description: 'What it takes to send; leave out for a terminal that only receives' }),
  receive: z
    .strictObject({
      receiverNoiseTemperatureK: figure('Noise temperature of the LNA or LNB', 'K', 5, 2000),
      clearSkyAntennaNoiseK: figure('Antenna noise temperature in clear sky', 'K', 2, 300),
      feedLossDb: figure('Loss from feed to LNA', 'dB', 0, 10),
      pointingLossDb: figure('Pointing loss', 'dB', 0, 10),
      ...provenance,
    })
    .optional()
    .meta({ description: 'What it takes to receive' }),
});

const station = entity({
  ...named,
  site: reference('site'),
  terminal: reference('terminal'),
  diversitySite: reference('site', 'Of a second such station that takes over in the rain').optional(),
});

export const groundFile = z.strictObject({
  terminals: z.array(terminal).default([]).meta({ description: 'Types of terminal' }),
  stations: z.array(station).default([]).meta({ description: 'A terminal of a type, put up at a site' }),
});

export type Terminal = z.output<typeof terminal>;
export type Station = z.output<typeof station>;
