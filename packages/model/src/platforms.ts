/** platforms.yaml: the shipped catalogue, and platforms that a programme adds to it. */
import * as z from 'zod';
import { id } from './figure.ts';
import { source } from './programme.ts';
import { platform } from './satellite.ts';

export const platformsFile = z.strictObject({
  /** In the shipped catalogue the keys begin with `cat-`, so that they never meet those of a programme. */
  sources: z
    .record(id, source)
    .default({})
    .meta({ description: 'What the figures of the platforms cite, by a key of one’s own' }),
  platforms: z
    .array(platform)
    .min(1)
    .meta({ description: 'Platforms beside those of the catalogue that comes with Ortak' }),
});
