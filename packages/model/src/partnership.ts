/** partnership.yaml: who pays and who gets what. */
import * as z from 'zod';
import { figure, provenance, reference } from './figure.ts';

export const partnershipFile = z.strictObject({
  investmentMillion: figure(
    'Investment of the whole programme, in millions of the currency',
    '',
    0,
    10_000_000,
  ),
  /** ISO 4217 code. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 currency code in capitals, e.g. USD'),
  shares: z
    .array(
      z
        .strictObject({
          partner: reference('partner'),
          costPercent: figure('Part of the cost', '%', 0, 100),
          /** Channels of each transponder group that are this partner's; fractions are part-time or shared channels. */
          capacity: z
            .array(
              z.strictObject({
                transponders: reference('transponder group'),
                channels: figure('Channels of the group', '', 0, 200),
                ...provenance,
              }),
            )
            .default([]),
          ...provenance,
        })
        .transform((fields) => ({ ...fields, at: '' })),
    )
    .min(1),
  ...provenance,
});

export type Partnership = z.output<typeof partnershipFile>;
export type Share = Partnership['shares'][number];
