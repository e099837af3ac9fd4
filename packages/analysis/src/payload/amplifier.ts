/** What an amplifier makes of one, a few and many carriers, over its back-off. */
import {
  type CarrierPlan,
  carrierNprDb,
  carrierPlan,
  carrierPoint,
  dcPoint,
  fewCarriers,
  flatBandNoisePowerRatio,
  type LoadedCarrier,
  noiseLoading,
  optimumBackOff,
} from '@ortak/core/payload';
import type { Confidence, Notice, WorkingLine } from '@ortak/core/working';
import { channelsOf, type Programme } from '@ortak/model';
import { type ModelledAmplifier, modelledAmplifier, PayloadError, singleBackOffDb } from './model.ts';
import { operationNotices } from './operation.ts';
import { equalCarriers, frequenciesOf, MOST_CARRIERS } from './spectrum.ts';

/** Number of equal carriers, `noise` for so many that their sum is Gaussian, or `mix` for those of the request. */
export type CarrierCount = number | 'noise' | 'mix';

export interface AmplifierRequest {
  readonly amplifier: string;
  readonly carriers: readonly CarrierCount[];
  /** Carriers of `mix`, at their frequencies: up to 10 product by product, more as noise. */
  readonly mix?: readonly LoadedCarrier[];
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

/** Products that fall on one frequency. */
export interface StrongProduct {
  /** The strongest of them: `2·f1 − f2`. */
  readonly name: string;
  readonly order: number;
  /** How many there are, to the highest order that is counted one by one. */
  readonly products: number;
  /** From the centre of the first carrier; for equal carriers their spacing is 1 MHz [MHz]. */
  readonly offsetMHz: number;
  /** Number of the carrier whose centre is there, from 1. */
  readonly onCarrier: number | null;
  /** A carrier of mean power over all of them [dB]. */
  readonly carrierOverProductDb: number;
}

/** A carrier of a mix at the back-off in the middle of the list. */
export interface MixedCarrier {
  readonly centreMHz: number;
  readonly bandwidthMHz: number;
  /** Below single-carrier saturation [dB]. */
  readonly outputBackOffDb: number;
  readonly cToImDb: number | null;
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
  /** The strongest frequencies of intermodulation at the back-off in the middle of the list. */
  readonly products: readonly StrongProduct[];
  /** Of `mix` alone, at the same back-off. */
  readonly mix: readonly MixedCarrier[];
  readonly detailsAtDb: number | null;
  readonly best: BestBackOff | null;
}

/** Where the groups of a satellite run an amplifier: their back-off, and what it makes of their carriers there. */
export interface GroupOperation {
  readonly groups: readonly string[];
  /** Channels of all of them. */
  readonly channels: number;
  /** A single carrier, or several, taken as noise. */
  readonly carriers: 1 | 'noise';
  readonly point: AmplifierPoint;
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
  /** Groups at the same back-off together. */
  readonly operation: readonly GroupOperation[];
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
    operation: operationOf(modelled),
    inputs,
    notices: [...notices, ...statedOperations(modelled)],
  };
}

/** What of the operating points that its groups state departs from it. */
function statedOperations({ satellite, amplifier }: ModelledAmplifier): Notice[] {
  const driven = new Set(
    channelsOf(satellite)
      .filter((channel) => channel.amplifier === amplifier.id)
      .map(({ group }) => group),
  );
  return [...driven].flatMap((group) => operationNotices(group, amplifier, group.interference));
}

/** Back-offs at which the groups of the satellite run it. */
function operationOf(modelled: ModelledAmplifier): GroupOperation[] {
  const { satellite, amplifier } = modelled;
  const found = new Map<string, GroupOperation>();
  for (const { group, amplifier: id } of channelsOf(satellite)) {
    if (id !== amplifier.id) continue;
    const isMany = group.operation.mode === 'multi-carrier';
    const carriers = isMany ? ('noise' as const) : (1 as const);
    const inputBackOffDb =
      group.operation.mode === 'multi-carrier'
        ? group.operation.inputBackOffDb.value
        : singleBackOffDb(group);
    const key = `${carriers} ${inputBackOffDb}`;
    const known = found.get(key);
    found.set(key, {
      groups: [...new Set([...(known?.groups ?? []), group.id])],
      channels: (known?.channels ?? 0) + 1,
      carriers,
      point: known?.point ?? operatingPoint(modelled, loadOf(carriers, undefined), inputBackOffDb),
    });
  }
  return [...found.values()];
}

/** How a load is computed: product by product, as carriers of noise, or as a full band of noise. */
interface Load {
  readonly plan?: CarrierPlan;
  readonly noise?: readonly LoadedCarrier[];
}

function loadOf(carriers: CarrierCount, mix: readonly LoadedCarrier[] | undefined): Load {
  if (carriers === 'noise') return {};
  if (carriers === 'mix') {
    if (mix === undefined || mix.length === 0) throw new PayloadError('A mix without carriers.');
    return mix.length <= MOST_CARRIERS ? { plan: carrierPlan(mix) } : { noise: mix };
  }
  if (!(Number.isInteger(carriers) && carriers >= 1 && carriers <= MOST_CARRIERS))
    throw new PayloadError(`${carriers} carriers: expected 1 … ${MOST_CARRIERS}, or noise for more.`);
  return { plan: equalCarriers(carriers) };
}

function curveOf(
  modelled: ModelledAmplifier,
  carriers: CarrierCount,
  request: AmplifierRequest,
): AmplifierCurve {
  const load = loadOf(carriers, request.mix);
  const middle = request.inputBackOffsDb[request.inputBackOffsDb.length >> 1];
  const several = load.plan !== undefined && load.plan.carriers.length > 1;
  return {
    carriers,
    points: request.inputBackOffsDb.map((ibo) => operatingPoint(modelled, load, ibo)),
    products: several && middle !== undefined ? strongest(modelled, load.plan, middle) : [],
    mix:
      carriers === 'mix' && middle !== undefined ? mixedCarriers(modelled, request.mix!, load, middle) : [],
    detailsAtDb: middle ?? null,
    best: bestOf(modelled, load, request),
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
function loaded({ curve }: ModelledAmplifier, { plan, noise }: Load, inputBackOffDb: number): Loaded {
  if (plan === undefined) {
    const loading = noiseLoading(curve, inputBackOffDb);
    return {
      ...loading,
      totalBandDb: loading.nprTotalBandDb,
      worstCarrierDb:
        noise === undefined
          ? flatBandNoisePowerRatio(loading).bandCentreDb
          : Math.min(...carrierNprDb(loading, noise)),
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

function operatingPoint(modelled: ModelledAmplifier, how: Load, inputBackOffDb: number): AmplifierPoint {
  const load = loaded(modelled, how, inputBackOffDb);
  const single = how.plan?.carriers.length === 1 ? carrierPoint(modelled.curve, inputBackOffDb) : undefined;
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

/** Most frequencies that a table shows. */
const MOST_PRODUCTS = 6;

function strongest(modelled: ModelledAmplifier, plan: CarrierPlan, inputBackOffDb: number): StrongProduct[] {
  const few = fewCarriers(modelled.curve, plan, inputBackOffDb);
  const carrierDb = few.signalOutputBackOffDb + 10 * Math.log10(plan.carriers.length);
  return frequenciesOf(plan, few)
    .slice(0, MOST_PRODUCTS)
    .map(({ outputBackOffDb, ...frequency }) => ({
      ...frequency,
      carrierOverProductDb: outputBackOffDb - carrierDb,
    }));
}

function mixedCarriers(
  { curve }: ModelledAmplifier,
  mix: readonly LoadedCarrier[],
  { plan }: Load,
  inputBackOffDb: number,
): MixedCarrier[] {
  const few = plan && fewCarriers(curve, plan, inputBackOffDb);
  const loading = noiseLoading(curve, inputBackOffDb);
  const ratios = few?.carriers.map((one) => one.carrierToIntermodulationDb) ?? carrierNprDb(loading, mix);
  const sum = mix.reduce((total, { power }) => total + power, 0);
  return mix.map(({ centreHz, bandwidthHz, power }, i) => ({
    centreMHz: centreHz / 1e6,
    bandwidthMHz: bandwidthHz / 1e6,
    outputBackOffDb:
      few?.carriers[i]?.outputBackOffDb ?? loading.signalOutputBackOffDb - 10 * Math.log10(power / sum),
    cToImDb: finite(ratios[i]!),
  }));
}

function bestOf(modelled: ModelledAmplifier, load: Load, request: AmplifierRequest): BestBackOff | null {
  if (request.downlinkCarrierToNoiseDb === undefined) return null;
  const best = optimumBackOff(
    (ibo) => {
      const { signalOutputBackOffDb, worstCarrierDb } = loaded(modelled, load, ibo);
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
