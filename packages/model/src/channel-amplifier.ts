/** Channel amplifiers before the output amplifier: commanded gain steps, and automatic level control. */
import * as z from 'zod';
import { figure, provenance } from './figure.ts';

const gainSteps = z.strictObject({
  stepDb: figure('Step of the channel attenuator', 'dB', 0, 20),
  rangeDb: figure('Largest attenuation', 'dB', 0, 60),
  ...provenance,
});

const levelControl = z.strictObject({
  inputBackOffDb: figure('Input back-off that it holds', 'dB', -10, 40),
  upDb: figure('Gain that it can add', 'dB', 0, 40),
  downDb: figure('Gain that it can take away', 'dB', 0, 40),
  ...provenance,
});

export const channelAmplifier = z.strictObject({
  mode: z.enum(['fixed-gain', 'level-control']).meta({
    title: 'Mode that is commanded',
    description: 'fixed-gain: the drive follows the uplink (FGM); level-control: the drive is held (ALC)',
  }),
  gainSteps: gainSteps.optional().meta({ description: 'Settings that `attenuatorDb` can have' }),
  levelControl: levelControl.optional().meta({
    description: 'It holds the power of carriers and noise in the channel before the output amplifier',
  }),
  ...provenance,
});
