/** The spectrum behind an amplifier: its carriers and every frequency of intermodulation, or the densities of a band of noise. */
import {
  type CarrierPlan,
  carrierPlan,
  type FewCarriers,
  fewCarriers,
  noiseLoading,
  orderDensity,
  productName,
} from '@ortak/core/payload';
import type { Programme } from '@ortak/model';
import { modelledAmplifier, PayloadError } from './model.ts';

/** Most carriers whose products are counted one by one; more are noise. */
export const MOST_CARRIERS = 10;

const equalPlans = new Map<number, CarrierPlan>();

/** Equal carriers side by side, each as wide as their spacing of 1 MHz: a plan depends on their number alone, and is made once. */
export function equalCarriers(count: number): CarrierPlan {
  const known = equalPlans.get(count);
  if (known !== undefined) return known;
  const spacingHz = 1e6;
  const plan = carrierPlan(
    Array.from({ length: count }, (_, i) => ({ centreHz: i * spacingHz, bandwidthHz: spacingHz, power: 1 })),
  );
  equalPlans.set(count, plan);
  return plan;
}

/** All products that fall on one frequency. */
export interface FrequencyOfProducts {
  /** The strongest of them: `2·f1 − f2`. */
  readonly name: string;
  readonly order: number;
  readonly products: number;
  /** From the centre of the first carrier; for equal carriers their spacing is 1 MHz [MHz]. */
  readonly offsetMHz: number;
  /** Number of the carrier whose centre is there, from 1. */
  readonly onCarrier: number | null;
  /** Sum of their powers below single-carrier saturation [dB]. */
  readonly outputBackOffDb: number;
}

/** Products by the frequency on which they fall, strongest first. */
export function frequenciesOf(plan: CarrierPlan, { products }: FewCarriers): FrequencyOfProducts[] {
  const firstHz = plan.carriers[0]!.centreHz;
  // strongest first, so the first at a frequency gives it its name; Hz are whole
  const at = new Map<number, { name: string; order: number; products: number; power: number }>();
  for (const { factors, order, frequencyHz, outputBackOffDb } of products) {
    const key = Math.round(frequencyHz - firstHz);
    const known = at.get(key) ?? { name: productName(factors), order, products: 0, power: 0 };
    known.products++;
    known.power += 10 ** (-outputBackOffDb / 10);
    at.set(key, known);
  }
  return [...at]
    .sort(([, a], [, b]) => b.power - a.power)
    .map(([offsetHz, { power, ...rest }]) => ({
      ...rest,
      offsetMHz: offsetHz / 1e6,
      onCarrier: carrierAt(plan, firstHz + offsetHz),
      outputBackOffDb: -10 * Math.log10(power),
    }));
}

function carrierAt({ carriers }: CarrierPlan, frequencyHz: number): number | null {
  const found = carriers.findIndex(({ centreHz }) => Math.abs(centreHz - frequencyHz) <= 0.5);
  return found < 0 ? null : found + 1;
}

export interface AmplifierSpectrum {
  readonly inputBackOffDb: number;
  /** Of 1 … 10 equal carriers, their spacing 1 MHz. */
  readonly carriers: readonly { readonly offsetMHz: number; readonly outputBackOffDb: number }[];
  readonly frequencies: readonly FrequencyOfProducts[];
  /** Of a flat band of noise, offsets in widths of the band from its centre; densities of which the saturated power, spread over the band, has 0 dB. */
  readonly noise: {
    readonly offsets: readonly number[];
    /** NaN outside the band [dB] */
    readonly signalDb: readonly number[];
    readonly intermodulationDb: readonly number[];
  } | null;
}

/** Offsets of the densities, in widths of the band. */
const REACH = 2;
const STEPS = 160;

/**
 * Spectrum behind an amplifier at a back-off.
 * @param request back-off of all carriers below single-carrier saturation [dB], −10…40
 * @throws PayloadError for an amplifier or a number of carriers that does not exist; DomainError for a back-off outside −10…40 dB
 */
export function amplifierSpectrum(
  programme: Programme,
  request: {
    readonly amplifier: string;
    readonly carriers: number | 'noise';
    readonly inputBackOffDb: number;
  },
): AmplifierSpectrum {
  const { curve } = modelledAmplifier(programme, request.amplifier);
  const { carriers, inputBackOffDb } = request;
  if (carriers === 'noise') {
    const { orderPowers, remainderPower } = noiseLoading(curve, inputBackOffDb);
    const offsets = Array.from({ length: STEPS + 1 }, (_, i) => -REACH + (2 * REACH * i) / STEPS);
    const densityAt = (x: number): number =>
      orderPowers.reduce(
        (sum, power, k) => (k === 0 ? sum : sum + power * orderDensity(2 * k + 1, x)),
        remainderPower * orderDensity(2 * orderPowers.length + 1, x),
      );
    const signalDb = 10 * Math.log10(orderPowers[0]!);
    return {
      inputBackOffDb,
      carriers: [],
      frequencies: [],
      noise: {
        offsets,
        signalDb: offsets.map((x) => (Math.abs(x) <= 0.5 ? signalDb : Number.NaN)),
        intermodulationDb: offsets.map((x) => 10 * Math.log10(densityAt(x))),
      },
    };
  }
  if (!(Number.isInteger(carriers) && carriers >= 1 && carriers <= MOST_CARRIERS))
    throw new PayloadError(`${carriers} carriers: expected 1 … ${MOST_CARRIERS}, or noise for more.`);
  const plan = equalCarriers(carriers);
  const few = fewCarriers(curve, plan, inputBackOffDb);
  return {
    inputBackOffDb,
    carriers: few.carriers.map(({ frequencyHz, outputBackOffDb }) => ({
      offsetMHz: frequencyHz / 1e6,
      outputBackOffDb,
    })),
    frequencies: frequenciesOf(plan, few),
    noise: null,
  };
}
