/** What an amplifier makes of one, a few and many carriers, over its back-off. */
import {
  type CarrierPlan,
  carrierPlan,
  carrierPoint,
  dcPoint,
  fewCarriers,
  flatBandNoisePowerRatio,
  type LoadedCarrier,
  noiseLoading,
  optimumBackOff,
  productName,
} from '@ortak/core/payload';
import type { Confidence, Notice, WorkingLine } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { type ModelledAmplifier, modelledAmplifier, PayloadError } from './model.ts';

/** Number of equal carriers, or `noise` for so many that their sum is Gaussian. */
export type CarrierCount = number | 'noise';

export interface AmplifierRequest {
  readonly amplifier: string;
  readonly carriers: readonly CarrierCount[];
  /** [dB] */
  readonly inputBackOffsDb: readonly number[];
  /** C/N of the downlink with the saturated power of the amplifier in the carriers: gives the best back-off [dB]. */
  readonly downlinkCarrierToNoiseDb?: number;
  /** C/N of the uplink with the drive of saturation [dB]. */
  readonly uplinkCarrierToNoiseDb?: number;
}

/** An operating point. `null` where a ratio is infinite or a figure is not known. */
export interface AmplifierPoint {
  readonly inputBackOffDb: number;
  /** Of the whole output [dB]. */
  readonly outputBackOffDb: number;
  /** Of the carriers without intermodulation [dB]. */
  readonly signalOutputBackOffDb: number;
  /** All carriers over all intermodulation at any frequency [dB]. */
  readonly cToImTotalBandDb: number | null;
  /** Of the carrier with most intermodulation inside its own band [dB]; for noise the density in the centre of the band: NPR. */
  readonly cToImWorstCarrierDb: number | null;
  /** Of one carrier beside small signals [dB]. */
  readonly gainDb: number | null;
  /** Of one carrier beside small signals [°]. */
  readonly phaseDeg: number | null;
  readonly rfPowerW: number;
  readonly dcPowerW: number | null;
  readonly dissipationW: number | null;
  readonly efficiencyPercent: number | null;
}

export interface StrongProduct {
  /** `2·f1 − f2`. */
  readonly name: string;
  readonly order: number;
  /** From the centre of the first carrier, in spacings of the carriers. */
  readonly offset: number;
  /** One carrier of the plan's mean power over it [dB]. */
  readonly carrierOverProductDb: number;
}

export interface BestBackOff {
  readonly inputBackOffDb: number;
  readonly outputBackOffDb: number;
  readonly cToImWorstCarrierDb: number | null;
  readonly downlinkCarrierToNoiseDb: number;
  readonly uplinkCarrierToNoiseDb: number | null;
  /** C/(N + IM) there [dB]. */
  readonly cToNImDb: number;
}

export interface AmplifierCurve {
  readonly carriers: CarrierCount;
  readonly points: readonly AmplifierPoint[];
  /** The strongest at the back-off in the middle of the list. */
  readonly products: readonly StrongProduct[];
  readonly productsAtDb: number | null;
  readonly best: BestBackOff | null;
}

export interface AmplifierResult {
  readonly amplifier: string;
  readonly satellite: string;
  /** `linearised TWTA, 4 dB and 15° at saturation`. */
  readonly model: string;
  readonly source: string;
  readonly confidence: Confidence | 'unsourced';
  readonly saturatedPowerW: number;
  readonly curves: readonly AmplifierCurve[];
  readonly inputs: readonly WorkingLine[];
  readonly notices: readonly Notice[];
}

/**
 * Curves of an amplifier over its back-off.
 * @throws PayloadError for an amplifier that does not exist; DomainError for a back-off outside −10…40 dB
 */
export function analyseAmplifier(programme: Programme, request: AmplifierRequest): AmplifierResult {
  const modelled = modelledAmplifier(programme, request.amplifier);
  const { amplifier, satellite, curve, inputs, confidence, notices } = modelled;
  return {
    amplifier: amplifier.id,
    satellite: satellite.id,
    model: curve.name,
    source: curve.source,
    confidence,
    saturatedPowerW: amplifier.saturatedPowerW.value,
    curves: request.carriers.map((carriers) => curveOf(modelled, carriers, request)),
    inputs,
    notices,
  };
}

/** Equal carriers side by side, each as wide as their spacing. */
function equalCarriers(count: number): LoadedCarrier[] {
  const spacingHz = 1e6;
  return Array.from({ length: count }, (_, i) => ({
    centreHz: i * spacingHz,
    bandwidthHz: spacingHz,
    power: 1,
  }));
}

function curveOf(
  modelled: ModelledAmplifier,
  carriers: CarrierCount,
  request: AmplifierRequest,
): AmplifierCurve {
  if (carriers !== 'noise' && !(Number.isInteger(carriers) && carriers >= 1 && carriers <= 10))
    throw new PayloadError(`${carriers} carriers: expected 1 … 10, or noise for more.`);
  const plan = carriers === 'noise' ? undefined : carrierPlan(equalCarriers(carriers));
  const middle = request.inputBackOffsDb[request.inputBackOffsDb.length >> 1];
  const hasProducts = plan !== undefined && plan.carriers.length > 1 && middle !== undefined;
  return {
    carriers,
    points: request.inputBackOffsDb.map((ibo) => operatingPoint(modelled, plan, ibo)),
    products: hasProducts ? strongest(modelled, plan, middle) : [],
    productsAtDb: hasProducts ? middle : null,
    best: bestOf(modelled, plan, request),
  };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

interface Loaded {
  readonly outputBackOffDb: number;
  readonly signalOutputBackOffDb: number;
  readonly totalBandDb: number;
  readonly worstCarrierDb: number;
  readonly meanAmplitude: number;
}

/** The amplifier under a load, whichever method that load takes. */
function loaded({ curve }: ModelledAmplifier, plan: CarrierPlan | undefined, inputBackOffDb: number): Loaded {
  if (plan === undefined) {
    const noise = noiseLoading(curve, inputBackOffDb);
    return {
      ...noise,
      totalBandDb: noise.nprTotalBandDb,
      worstCarrierDb: flatBandNoisePowerRatio(noise).bandCentreDb,
    };
  }
  if (plan.carriers.length === 1) {
    const { outputBackOffDb } = carrierPoint(curve, inputBackOffDb);
    return {
      outputBackOffDb,
      signalOutputBackOffDb: outputBackOffDb,
      totalBandDb: Infinity,
      worstCarrierDb: Infinity,
      meanAmplitude: 10 ** (-outputBackOffDb / 20),
    };
  }
  const few = fewCarriers(curve, plan, inputBackOffDb);
  return {
    ...few,
    worstCarrierDb: Math.min(
      ...few.carriers.map(({ carrierToIntermodulationDb }) => carrierToIntermodulationDb),
    ),
  };
}

function operatingPoint(
  modelled: ModelledAmplifier,
  plan: CarrierPlan | undefined,
  inputBackOffDb: number,
): AmplifierPoint {
  const load = loaded(modelled, plan, inputBackOffDb);
  const single = plan?.carriers.length === 1 ? carrierPoint(modelled.curve, inputBackOffDb) : undefined;
  const outputPower = 10 ** (-load.outputBackOffDb / 10);
  const dc = modelled.dc && dcPoint(modelled.dc, outputPower, load.meanAmplitude);
  return {
    inputBackOffDb,
    outputBackOffDb: load.outputBackOffDb,
    signalOutputBackOffDb: load.signalOutputBackOffDb,
    cToImTotalBandDb: finite(load.totalBandDb),
    cToImWorstCarrierDb: finite(load.worstCarrierDb),
    gainDb: single?.gainDb ?? null,
    phaseDeg: single?.phaseDeg ?? null,
    rfPowerW: modelled.amplifier.saturatedPowerW.value * outputPower,
    dcPowerW: dc?.dcPowerW ?? null,
    dissipationW: dc?.dissipationW ?? null,
    efficiencyPercent: dc === undefined ? null : 100 * dc.efficiency,
  };
}

/** Most products that a table shows. */
const MOST_PRODUCTS = 6;

function strongest(modelled: ModelledAmplifier, plan: CarrierPlan, inputBackOffDb: number): StrongProduct[] {
  const few = fewCarriers(modelled.curve, plan, inputBackOffDb);
  const [first, second] = plan.carriers as [LoadedCarrier, LoadedCarrier];
  const carrierDb = few.signalOutputBackOffDb + 10 * Math.log10(plan.carriers.length);
  return few.products.slice(0, MOST_PRODUCTS).map(({ factors, order, frequencyHz, outputBackOffDb }) => ({
    name: productName(factors),
    order,
    offset: (frequencyHz - first.centreHz) / (second.centreHz - first.centreHz),
    carrierOverProductDb: outputBackOffDb - carrierDb,
  }));
}

function bestOf(
  modelled: ModelledAmplifier,
  plan: CarrierPlan | undefined,
  request: AmplifierRequest,
): BestBackOff | null {
  if (request.downlinkCarrierToNoiseDb === undefined) return null;
  const best = optimumBackOff(
    (ibo) => {
      const { signalOutputBackOffDb, worstCarrierDb } = loaded(modelled, plan, ibo);
      return { signalOutputBackOffDb, carrierToIntermodulationDb: worstCarrierDb };
    },
    {
      downlinkCarrierToNoiseDb: request.downlinkCarrierToNoiseDb,
      uplinkCarrierToNoiseDb: request.uplinkCarrierToNoiseDb ?? Infinity,
      carrierToInterferenceDb: Infinity,
    },
  );
  return {
    inputBackOffDb: best.inputBackOffDb,
    outputBackOffDb: best.signalOutputBackOffDb,
    cToImWorstCarrierDb: finite(best.carrierToIntermodulationDb),
    downlinkCarrierToNoiseDb: best.downlinkCarrierToNoiseDb,
    uplinkCarrierToNoiseDb: finite(best.uplinkCarrierToNoiseDb),
    cToNImDb: best.totalDb,
  };
}
