/** partnership.yaml: who pays and who gets what. */
import * as z from 'zod';
import { type Figure, figure, provenance, reference } from './figure.ts';

const share = z
  .strictObject({
    partner: reference('partner'),
    costPercent: figure('Part of the cost', '%', 0, 100),
    capacity: z
      .array(
        z.strictObject({
          transponders: reference('transponder group'),
          channels: figure('Channels of the group', '', 0, 200),
          ...provenance,
        }),
      )
      .default([])
      .meta({
        description:
          'Channels of each transponder group that are this partner’s; fractions are part-time or shared channels',
      }),
    ...provenance,
  })
  .transform((fields) => ({ ...fields, at: '' }));

export const partnershipFile = z
  .strictObject({
    investmentMillion: figure('Investment of the whole programme', 'million', 0, 10_000_000),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'expected an ISO 4217 currency code in capitals, e.g. USD')
      .meta({ title: 'Currency of the investment', description: 'ISO 4217 code: `USD`, `KZT`, …' }),
    shares: z
      .array(share)
      .min(1)
      .meta({ description: 'One for each partner who pays or owns; the cost shares sum to 100 %' }),
    ...provenance,
  })
  .transform(({ investmentMillion, ...rest }) => ({
    ...rest,
    investmentMillion: { ...investmentMillion, unit: `million ${rest.currency}` } satisfies Figure,
  }));

export type Partnership = z.output<typeof partnershipFile>;
export type Share = Partnership['shares'][number];
