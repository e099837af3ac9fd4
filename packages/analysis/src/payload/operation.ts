/** Operating points of many carriers as a programme states them, against what the amplifier makes of them. */
import { fromDecibel, toDecibel } from '@ortak/core/math';
import {
  carrierPlan,
  fewCarriers,
  flatBandNprDb,
  type NoiseLoading,
  noiseLoading,
} from '@ortak/core/payload';
import type { Notice } from '@ortak/core/working';
import type { Amplifier, InterferenceEntry, TransponderGroup } from '@ortak/model';
import { curveOf } from './model.ts';

/**
 * How far a stated output back-off may lie beside the amplifier before it is said [dB]: gain is set in steps of 0.5 dB, so that the
 * drive is known to a quarter, the output follows it by no more, and back-offs are printed to 0.1 dB.
 */
const OUTPUT_TOLERANCE_DB = 0.3;

/**
 * The same of C/IM [dB]: it moves by up to twice the drive, and a noise power ratio is printed for the middle of the band or as its
 * mean, which lie half a decibel apart.
 */
const INTERMODULATION_TOLERANCE_DB = 1;

/** An amplifier under as many carriers as make noise, at one back-off. */
interface Loaded {
  readonly loading: NoiseLoading;
  /** Noise power ratio in the middle of an evenly filled band, where it is lowest; computed once it is asked for [dB]. */
  nprDb?: number;
  /** Output back-off of two equal carriers [dB]. */
  twoCarriersDb?: number;
}

/** By what makes the curve: it stays the same object where another figure of the amplifier is varied. */
const loads = new WeakMap<object, Map<number, Loaded>>();

function loaded(amplifier: Amplifier, inputBackOffDb: number): Loaded {
  const curve = amplifier.model ?? amplifier.transfer;
  const known = loads.get(curve) ?? new Map<number, Loaded>();
  loads.set(curve, known);
  const found = known.get(inputBackOffDb) ?? { loading: noiseLoading(curveOf(amplifier), inputBackOffDb) };
  known.set(inputBackOffDb, found);
  return found;
}

/**
 * Noise power ratio of an amplifier in the middle of an evenly filled band [dB].
 * @param inputBackOffDb of all carriers [dB], −10…40
 */
export function noisePowerRatioDb(amplifier: Amplifier, inputBackOffDb: number): number {
  const load = loaded(amplifier, inputBackOffDb);
  load.nprDb ??= flatBandNprDb(load.loading, 0, 0);
  return load.nprDb;
}

/**
 * Output back-off of carriers without their intermodulation [dB]: of two equal ones, and of so many that they are noise. Any other
 * number of equal carriers lies between.
 * @param inputBackOffDb of all carriers [dB], −10…40
 */
export function carriersOutputBackOffDb(
  amplifier: Amplifier,
  inputBackOffDb: number,
): { readonly two: number; readonly many: number } {
  const load = loaded(amplifier, inputBackOffDb);
  load.twoCarriersDb ??= fewCarriers(curveOf(amplifier), TWO, inputBackOffDb).signalOutputBackOffDb;
  return { two: load.twoCarriersDb, many: load.loading.signalOutputBackOffDb };
}

const TWO = carrierPlan([0, 1e6].map((centreHz) => ({ centreHz, bandwidthHz: 0, power: 1 })));

/** Whether a curve is without the phase that adds intermodulation. */
const isWithoutPhase = ({ model }: Amplifier): boolean =>
  model === undefined ||
  (model.kind === 'measured' && model.points.every(({ phaseDeg }) => phaseDeg === undefined));

/**
 * What of the operating point of a group departs from its amplifier: output back-off, and C/IM where a ratio is stated.
 * @param interference that is stated for the carriers of the group
 */
export function operationNotices(
  group: Pick<TransponderGroup, 'id' | 'operation'>,
  amplifier: Amplifier,
  interference: readonly InterferenceEntry[],
): Notice[] {
  const { operation } = group;
  if (operation.mode !== 'multi-carrier') return [];
  const stated = interference.filter(
    ({ kind, place }) => kind === 'intermodulation' && place === 'satellite',
  );
  return [
    ...outputNotices(group.id, operation, amplifier),
    ...(stated.length > 0 ? intermodulationNotices(group.id, operation, amplifier, stated) : []),
    ...(stated.length === 0 && amplifier.model === undefined
      ? [
          {
            code: 'link.no-intermodulation',
            source: operation.inputBackOffDb.at,
            message: `${group.id} has many carriers and no intermodulation: state an interference of kind intermodulation, or give ${amplifier.id} a model.`,
          },
        ]
      : []),
  ];
}

type ManyCarriers = Extract<TransponderGroup['operation'], { mode: 'multi-carrier' }>;

function outputNotices(
  id: string,
  { inputBackOffDb, outputBackOffDb }: ManyCarriers,
  amplifier: Amplifier,
): Notice[] {
  const statedDb = outputBackOffDb.value;
  const manyDb = loaded(amplifier, inputBackOffDb.value).loading.signalOutputBackOffDb;
  // within the tolerance of many carriers the two need not be computed
  if (Math.abs(statedDb - manyDb) <= OUTPUT_TOLERANCE_DB) return [];
  const { two } = carriersOutputBackOffDb(amplifier, inputBackOffDb.value);
  if (statedDb >= two - OUTPUT_TOLERANCE_DB && statedDb <= manyDb) return [];
  const consequence =
    statedDb < two
      ? `its EIRP is ${(two - statedDb).toFixed(2)} … ${(manyDb - statedDb).toFixed(2)} dB too high`
      : `its EIRP is ${(statedDb - manyDb).toFixed(2)} … ${(statedDb - two).toFixed(2)} dB lower than the amplifier gives`;
  return [
    {
      code: 'link.operating-point',
      source: outputBackOffDb.at,
      message: `${id} states an output back-off of ${statedDb} dB at an input back-off of ${inputBackOffDb.value} dB, where ${amplifier.id} gives its carriers ${two.toFixed(2)} dB with two and ${manyDb.toFixed(2)} dB with many: ${consequence}. State what it gives, to ${OUTPUT_TOLERANCE_DB} dB, or mend its model.`,
    },
  ];
}

/** Power sum of ratios [dB]. */
const together = (ratiosDb: readonly number[]): number =>
  -toDecibel(ratiosDb.reduce((sum, ratioDb) => sum + fromDecibel(-ratioDb), 0));

function intermodulationNotices(
  id: string,
  { inputBackOffDb }: ManyCarriers,
  amplifier: Amplifier,
  stated: readonly InterferenceEntry[],
): Notice[] {
  const statedDb = together(stated.map(({ carrierToInterferenceDb }) => carrierToInterferenceDb.value));
  const givenDb = noisePowerRatioDb(amplifier, inputBackOffDb.value);
  const excessDb = statedDb - givenDb;
  if (Math.abs(excessDb) <= INTERMODULATION_TOLERANCE_DB) return [];
  const isBound = isWithoutPhase(amplifier);
  // AM/PM, which is not known, may well make up for a ratio below that of the compression alone
  if (isBound && excessDb < 0) return [];
  const source = stated[0]!.carrierToInterferenceDb.at;
  const code = 'link.stated-intermodulation';
  const head = `${id} states a C/IM of ${statedDb.toFixed(2)} dB at an input back-off of ${inputBackOffDb.value} dB, where many carriers through ${amplifier.id} have ${givenDb.toFixed(2)} dB`;
  if (isBound)
    return [
      {
        code,
        source,
        message: `${head} without AM/PM, and less with it: the budget has at least ${excessDb.toFixed(2)} dB less intermodulation than the amplifier makes. State what it makes, to ${INTERMODULATION_TOLERANCE_DB} dB, or give it a model with AM/PM.`,
      },
    ];
  return [
    {
      code,
      source,
      message: `${head}: the budget has ${Math.abs(excessDb).toFixed(2)} dB ${excessDb > 0 ? 'less' : 'more'} intermodulation than the amplifier makes. Leave the ratio out and it is computed, state what it makes, to ${INTERMODULATION_TOLERANCE_DB} dB, or mend its model.`,
    },
  ];
}
