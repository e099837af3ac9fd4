/** Redundancy of the output amplifiers: switches between channels and tubes, and how they are wired. */
import * as z from 'zod';
import { entity, id, named, reference } from './figure.ts';

const port = z.union([id, z.null()]).meta({
  title: 'What the port leads to',
  description:
    'A channel of the plan, a tube, a wire to another switch (any other name, at two ports), or null: terminated',
});

const networkSwitch = z
  .strictObject({
    id,
    type: z.enum(['C', 'R', 'T']).meta({
      title: 'Type of switch',
      description:
        'C joins neighbouring ports in two ways; R also opposite ports, one pair at a time; T joins four ports in all three ways',
    }),
    ports: z.tuple([port, port, port, port]).meta({
      title: 'Ports 1 … 4, around the body',
      description: 'Each leads to a channel, a tube or a wire to another switch; null is a terminated port',
    }),
  })
  .transform((one) => ({ ...one, at: '' }));

export const redundancyNetwork = entity({
  ...named,
  transponders: z
    .array(reference('transponder group'))
    .min(1)
    .meta({ description: 'Groups whose channels it feeds' }),
  tubes: z.array(id).min(1).meta({ title: 'Amplifier chains, active and spare' }),
  switches: z.array(networkSwitch).min(1).meta({
    description: 'Input side; the output side mirrors it and is switched with it',
  }),
});

export type RedundancyNetwork = z.output<typeof redundancyNetwork>;
