/** ground.yaml: terminal types and the stations that use them. */
import * as z from 'zod';
import { entity, figure, provenance, reference } from './figure.ts';

export const terminal = entity({
  name: z.string().min(1),
  antenna: z.strictObject({
    diameterM: figure('Antenna diameter', 'm', 0.2, 35),
    efficiency: figure('Aperture efficiency', '', 0.1, 0.95),
    pattern: z.enum(['s465']).default('s465'),
    ...provenance,
  }),
  transmit: z
    .strictObject({
      saturatedPowerW: figure('Saturated power of the amplifier', 'W', 0.01, 10_000),
      outputBackOffDb: figure('Least output back-off of the amplifier', 'dB', 0, 20),
      feedLossDb: figure('Loss from amplifier to feed', 'dB', 0, 10),
      pointingLossDb: figure('Pointing loss', 'dB', 0, 10),
      ...provenance,
    })
    .optional(),
  receive: z
    .strictObject({
      receiverNoiseTemperatureK: figure('Noise temperature of the LNA or LNB', 'K', 5, 2000),
      clearSkyAntennaNoiseK: figure('Antenna noise temperature in clear sky', 'K', 2, 300),
      feedLossDb: figure('Loss from feed to LNA', 'dB', 0, 10),
      pointingLossDb: figure('Pointing loss', 'dB', 0, 10),
      ...provenance,
    })
    .optional(),
});

export const station = entity({
  name: z.string().min(1),
  site: reference('site'),
  terminal: reference('terminal'),
});

export const groundFile = z.strictObject({
  terminals: z.array(terminal).default([]),
  stations: z.array(station).default([]),
});

export type Terminal = z.output<typeof terminal>;
export type Station = z.output<typeof station>;
