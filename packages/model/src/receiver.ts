/** Receivers of a satellite: their noise, stage by stage or as a sum, and what they stand. */
import * as z from 'zod';
import { band } from './band.ts';
import { entity, type Figure, figure, named, provenance, reference } from './figure.ts';

const stage = z.strictObject({
  ...named,
  gainDb: figure('Gain', 'dB', -60, 100).meta({ description: 'Below 0 for a loss' }),
  noiseFigureDb: figure('Noise figure', 'dB', 0, 60),
  ...provenance,
});

const noise = z
  .strictObject({
    antennaTemperatureK: figure('Noise temperature of the antenna', 'K', 2, 1000),
    inputLossDb: figure('Loss between antenna flange and first stage', 'dB', 0, 20),
    inputLossTemperatureK: figure('Physical temperature of that loss', 'K', 2, 500),
    stages: z.array(stage).min(1).max(20).meta({
      description: 'In their order, the low-noise amplifier first',
    }),
    ...provenance,
  })
  .transform((fields) => ({ ...fields, at: '' }));

/** What the stages come to, until the loader has summed them up. */
const unsummed: Figure = { value: Number.NaN, unit: 'K', at: '' };

export const receiver = entity({
  beam: reference('beam'),
  band: band.optional(),
  systemNoiseTemperatureK: figure('System noise temperature at the antenna flange', 'K', 10, 5000)
    .optional()
    .meta({ description: 'This, or `noise`, of which it is the sum' }),
  noise: noise.optional().meta({ description: 'Where the noise comes from, at the antenna flange' }),
  overloadDbw: figure(
    'Power of all carriers at the antenna flange above which it is not linear',
    'dBW',
    -150,
    0,
  )
    .optional()
    .meta({ description: 'Uplinks that bring more are reported' }),
}).transform((one) => ({ ...one, systemNoiseTemperatureK: one.systemNoiseTemperatureK ?? unsummed }));

export type Receiver = z.output<typeof receiver>;
