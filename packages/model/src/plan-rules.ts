/** Where a frequency plan is told to be too tight: choices of engineering, which every operator makes for itself. */
import * as z from 'zod';
import { figure, provenance } from './figure.ts';

export const planRules = z.strictObject({
  leastGuardPercent: figure('Least guard band, of the narrower channel', '%', 0, 100).optional(),
  leastReuseIsolationDb: figure(
    'Least isolation of beams that share a frequency and polarisation',
    'dB',
    0,
    60,
  ).optional(),
  leastAdjacentRejectionDb: figure(
    'Least rejection of the nearest channel by both filters',
    'dB',
    0,
    150,
  ).optional(),
  leastTransmitReceivePercent: figure(
    'Least gap between a downlink and an uplink, of the frequency',
    '%',
    0,
    50,
  ).optional(),
  leastOscillatorSpacingMHz: figure(
    'Least distance of two oscillators of a receiver',
    'MHz',
    0,
    1000,
  ).optional(),
  highestHarmonic: figure('Highest harmonic of an oscillator that is looked for', '', 1, 100).optional(),
  conflictOrder: figure('Order of a product up to which it is a conflict', '', 1, 20).optional(),
  ...provenance,
});
