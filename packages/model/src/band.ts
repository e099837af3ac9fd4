/** Frequencies for which a receiver or an amplifier is built. */
import * as z from 'zod';
import { figure, provenance } from './figure.ts';

export const band = z
  .strictObject({
    lowGHz: figure('Lower edge', 'GHz', 0.3, 60),
    highGHz: figure('Upper edge', 'GHz', 0.3, 60),
    ...provenance,
  })
  .meta({ description: 'For which it is built; channels beside it are refused' });
