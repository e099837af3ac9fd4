/** Jobs: what can be asked, and how far it is. */
import * as z from 'zod';
import { beamCoverage, coverageQuantity, linkResult } from './results.ts';

const id = z.string().min(1).max(140);

export const jobQuestion = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('links'),
      links: z
        .array(id)
        .min(1)
        .max(10_000)
        .optional()
        .meta({ description: 'Without it, all of the programme' }),
    }),
    z.strictObject({
      kind: z.literal('coverage'),
      beam: id,
      quantity: coverageQuantity.default('eirp'),
      service: id.optional(),
      points: z.int().min(100).max(2_000_000).default(200_000),
    }),
  ])
  .meta({ id: 'JobQuestion' });

export const jobState = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['links', 'coverage']),
    revision: z.string().meta({ description: 'Of the texts that it is computed from' }),
    status: z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']),
    part: z.number().min(0).max(1).meta({ description: 'Part done' }),
    message: z.string().optional().meta({ description: 'Why it failed' }),
  })
  .meta({
    id: 'Job',
    description: 'The same question about the same texts is the same job, computed once',
  });

export const jobResult = z
  .union([z.array(linkResult), beamCoverage])
  .meta({ description: 'Budgets of a job of links, the coverage of a job of coverage' });
