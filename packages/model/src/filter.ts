/** Channel filters of the input and output multiplexers. */
import * as z from 'zod';
import { entity, figure } from './figure.ts';

const tablePoints = z
  .array(z.tuple([z.number().min(0).max(2000), z.number().min(0).max(150)]))
  .min(2)
  .meta({ title: 'Pairs of offset from the centre [MHz] and rejection [dB], offset rising' });

const response = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('chebyshev'),
    order: z.int().min(1).max(20).meta({ title: 'Number of resonators' }),
    bandwidthMHz: figure('Width between the edges of the equal ripple', 'MHz', 0.1, 3500),
    returnLossDb: figure('Return loss in the pass band', 'dB', 3, 60),
    transmissionZeros: z.array(z.number().min(1.001).max(100)).max(10).default([]).meta({
      title: 'Transmission zeros, in half bandwidths from the centre',
      description: 'Each stands for a pair beside both edges; those left over lie at infinity',
    }),
  }),
  z.strictObject({ kind: z.literal('table'), points: tablePoints }),
]);

export const filter = entity({
  response: response.meta({ description: 'By its design, or by measured points or a mask' }),
});

export type Filter = z.output<typeof filter>;
