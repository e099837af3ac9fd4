/** The rules by which a plan is judged: those of the programme, else defaults that say where they come from. */
import { line, type WorkingLine } from '@ortak/core/working';
import type { Figure, Satellite } from '@ortak/model';
import { inputLine } from '../inputs.ts';

/** Limits of a plan, each a choice of engineering. */
export interface PlanLimits {
  readonly leastGuardPercent: number;
  readonly leastReuseIsolationDb: number;
  readonly leastAdjacentRejectionDb: number;
  readonly leastTransmitReceivePercent: number;
  readonly leastOscillatorSpacingMHz: number;
  readonly highestHarmonic: number;
  readonly conflictOrder: number;
}

interface Rule {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly source: string;
}

const defaults: Readonly<Record<keyof PlanLimits, Rule>> = {
  leastGuardPercent: {
    label: 'Guard band, at least, of the narrower channel',
    unit: '%',
    value: 5,
    source: 'default: half of the 11 % that channels of 36 MHz have in steps of 40 MHz',
  },
  leastReuseIsolationDb: {
    label: 'Beams that share frequency and polarisation apart by at least',
    unit: 'dB',
    value: 20,
    source: 'default: costs a C/N of 10 dB 10·log(1 + 10^−1) = 0.41 dB',
  },
  leastAdjacentRejectionDb: {
    label: 'Nearest channel behind both filters down by at least',
    unit: 'dB',
    value: 25,
    source: 'default: costs a C/N of 15 dB 10·log(1 + 10^−1) = 0.41 dB',
  },
  leastTransmitReceivePercent: {
    label: 'Gap between downlink and uplink, at least, of the frequency',
    unit: '%',
    value: 1,
    source: 'default: a choice of the authors, about what waveguide diplexers are built for',
  },
  leastOscillatorSpacingMHz: {
    label: 'Oscillators of a receiver apart by at least',
    unit: 'MHz',
    value: 10,
    source: 'default: a choice of the authors; nearer ones are mostly a slip in a centre frequency',
  },
  highestHarmonic: {
    label: 'Harmonics of an oscillator looked for to',
    unit: '',
    value: 10,
    source: 'default: a choice of the authors',
  },
  conflictOrder: {
    label: 'Products and harmonics are conflicts to order',
    unit: '',
    value: 3,
    source: 'default: a choice of the authors; higher orders of a mixer are weaker',
  },
};

/** Limits of a satellite's plan with the line that says where each stands. */
export function limitsOf({ planRules }: Satellite): {
  readonly limits: PlanLimits;
  readonly rules: readonly (WorkingLine & { readonly key: keyof PlanLimits })[];
} {
  const keys = Object.keys(defaults) as (keyof PlanLimits)[];
  const stated = (key: keyof PlanLimits): Figure | undefined => planRules?.[key];
  const limits = Object.fromEntries(
    keys.map((key) => [key, stated(key)?.value ?? defaults[key].value]),
  ) as unknown as PlanLimits;
  const rules = keys.map((key) => {
    const { label, unit, value, source } = defaults[key];
    const own = stated(key);
    return { key, ...(own === undefined ? line('', label, value, unit, source) : inputLine('', label, own)) };
  });
  return { limits, rules };
}
