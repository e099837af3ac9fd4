/** Output amplifiers of a satellite: saturated power, transfer curve, the model of its compression, and the power it draws. */
import type { MeasuredPoint } from '@ortak/core/payload';
import * as z from 'zod';
import { band } from './band.ts';
import { entity, figure, provenance } from './figure.ts';

const transferPoints = z
  .array(z.tuple([z.number().min(0).max(40), z.number().min(0).max(40)]))
  .min(2)
  .meta({ title: 'Pairs of total input and output back-off [dB], from saturation [0, 0] on' });

/** Compression and phase of an amplifier, by the parameters of `core/payload`. */
const compression = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('saleh'),
    amplitudeAlpha: figure('Small-signal amplitude gain αa', '', 1e-6, 1e6),
    amplitudeBeta: figure('Amplitude parameter βa', '', 1e-6, 1e6),
    phaseAlphaRad: figure('Phase parameter αφ', 'rad', -1e6, 1e6),
    phaseBeta: figure('Phase parameter βφ', '', 0, 1e6),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('linearised-twta'),
    compressionDb: figure('Gain of small signals over that at saturation', 'dB', 0.5, 9),
    saturationPhaseDeg: figure('Phase at saturation beside that of small signals', '°', -180, 180),
    ...provenance,
  }),
  z.strictObject({
    kind: z.literal('rapp'),
    smoothness: figure('Smoothness p of the knee', '', 0.5, 20),
    ...provenance,
  }),
  z
    .strictObject({
      kind: z.literal('measured'),
      file: z
        .string()
        .regex(
          /^amplifiers\/[A-Za-z0-9][A-Za-z0-9._-]*\.csv$/,
          'expected the path of a table in the folder `amplifiers`, such as amplifiers/twta-130.csv',
        )
        .max(128)
        .meta({
          title: 'Path of the table, from the programme folder',
          description: 'Columns inputBackOffDb, outputBackOffDb and, where it was measured, phaseDeg',
        }),
      ...provenance,
    })
    .transform((measured) => ({ ...measured, points: [] as readonly MeasuredPoint[] })),
]);

const dcPower = z
  .strictObject({
    law: z.enum(['output-power', 'output-amplitude', 'constant']).meta({
      title: 'How the power drawn follows the output',
      description:
        'output-power: from quiescent to saturated in proportion to the output power, as a tube with depressed collectors; output-amplitude: in proportion to the output amplitude, as a class-B stage; constant: the same at every drive',
    }),
    efficiencyPercent: figure('RF over DC power at saturation, power conditioner included', '%', 1, 100),
    quiescentPowerW: figure('DC power without drive', 'W', 0, 2000),
    ...provenance,
  })
  .meta({ description: 'Power drawn over the drive' });

export const amplifier = entity({
  kind: z.enum(['twta', 'linearised-twta', 'sspa']).meta({ title: 'Kind of amplifier' }),
  band: band.optional(),
  saturatedPowerW: figure('Saturated output power', 'W', 0.1, 1000),
  outputLossDb: figure('Loss between amplifier and antenna', 'dB', 0, 10),
  transfer: z
    .strictObject({ points: transferPoints, ...provenance })
    .meta({ description: 'Transfer curve, read between its points' }),
  model: compression.optional().meta({
    description:
      'AM/AM and AM/PM for intermodulation; without it, the transfer curve and no phase stand in for them',
  }),
  dc: dcPower.optional(),
});

export type Amplifier = z.output<typeof amplifier>;
