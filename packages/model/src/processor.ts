/** Digital transparent processors: converters at both ends, and channels that go to any beam. */
import * as z from 'zod';
import { entity, figure, named, provenance, reference } from './figure.ts';

const converter = z.union([
  z.strictObject({
    bits: z.int().min(2).max(20).meta({ title: 'Effective number of bits' }),
    loadingDb: figure('Clipping level over the root mean square of what it converts', 'dB', -5, 40),
    ...provenance,
  }),
  z.strictObject({ nprDb: figure('Noise power ratio, measured', 'dB', 5, 120), ...provenance }),
]);

export const processor = entity({
  ...named,
  inputConverter: converter.meta({ description: 'By its bits and loading, or by its noise power ratio' }),
  outputConverter: converter.meta({ description: 'By its bits and loading, or by its noise power ratio' }),
  gainStepDb: figure('Step of the digital gain', 'dB', 0, 10),
  gainRangeDb: figure(
    'Largest digital gain, up or down, beside that for which saturation is stated',
    'dB',
    0,
    60,
  ),
});

/** A channel that a processor leads elsewhere than its group. */
export const route = z
  .strictObject({
    channel: reference('transponder', 'A channel of this group'),
    transmitBeam: reference('beam').optional(),
    amplifier: reference('amplifier').optional(),
    downlinkCentreGHz: figure('Downlink centre frequency', 'GHz', 0.3, 60).optional(),
    downlinkPolarisation: z.enum(['H', 'V', 'RHCP', 'LHCP']).meta({ title: 'Polarisation' }).optional(),
    gainDb: figure(
      'Digital gain beside that for which the saturation flux density is stated',
      'dB',
      -60,
      60,
    ).optional(),
    ...provenance,
  })
  .transform((fields) => ({ ...fields, at: '' }));

export type Processor = z.output<typeof processor>;
export type Converter = Processor['inputConverter'];
export type Route = z.output<typeof route>;
