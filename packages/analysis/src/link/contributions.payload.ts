/** What the payload adds to a carrier beside intermodulation: distortion of a single carrier, converters of a processor. */
import { candidateModcods, constellation, hasConstellation, type Modcod } from '@ortak/core/modem';
import { carrierDistortion, flatBandNoisePowerRatio, noiseLoading } from '@ortak/core/payload';
import { line, type Notice } from '@ortak/core/working';
import type { Amplifier } from '@ortak/model';
import { inputLine } from '../inputs.ts';
import { curveOf } from '../payload/model.ts';
import { processorNoise } from '../payload/processor.ts';
import {
  type ClearCarrier,
  type Contribution,
  densityOverMeanDb,
  derived,
  isStated,
} from './contribution.ts';
import type { ResolvedLink } from './resolve.ts';

/** Ratios that were computed already, by amplifier. */
const distortions = new WeakMap<Amplifier, Map<string, number>>();
/** Steps of back-off in which they are kept [dB]. */
const STEP_DB = 0.05;

/** Whether the distortion of the carrier is a line of its budget. */
export function hasOwnDistortion(link: ResolvedLink): boolean {
  const { operation } = link.channel.group;
  return (
    operation.mode === 'single-carrier' &&
    operation.distortion === 'computed' &&
    link.amplifier.model !== undefined &&
    !isStated(link, 'intermodulation', 'satellite')
  );
}

const isKnown = ({ modulation, codeRate, frame }: Modcod): boolean =>
  hasConstellation(modulation, codeRate, frame);

/** Bits of a symbol of the densest constellation of DVB-S2. */
const DENSEST_BITS = 5;

/** The MODCOD whose constellation the amplifier distorts: the one named or judged; of a choice, the densest of DVB-S2 that is at hand. */
function distortedModcod({ carrier, judged }: ResolvedLink): Modcod {
  if (judged !== undefined) return judged;
  const candidates = candidateModcods(carrier.modcod, carrier.frame, carrier.tables);
  const known = candidates.filter((row) => row.bitsPerSymbol <= DENSEST_BITS && isKnown(row));
  return (known.length > 0 ? known : candidates).reduce((a, b) =>
    b.bitsPerSymbol > a.bitsPerSymbol ? b : a,
  );
}

/** Name of the line. */
export const DISTORTION = 'Distortion of the carrier by the amplifier';

/** Which distortion a MODCOD has: that of its points; of noise, where they are not at hand. */
export const distortionKey = (modcod: Modcod): string =>
  isKnown(modcod) ? `${modcod.modulation} ${modcod.codeRate} ${modcod.frame}` : 'noise';

/** What a link says where the points of its MODCOD are not at hand. */
export function distortionNotices(link: ResolvedLink): Notice[] {
  if (!hasOwnDistortion(link)) return [];
  const modcod = distortedModcod(link);
  if (isKnown(modcod)) return [];
  return [
    {
      code: 'link.unknown-constellation',
      source: modcod.source,
      message: `The points of ${modcod.id} are not at hand: the amplifier distorts it as it would noise, which has more peaks than any constellation.`,
    },
  ];
}

/** Back-off at which a distortion is reckoned and kept [dB]. */
const heldAt = (inputBackOffDb: number): number =>
  Math.min(30, Math.max(-5, Math.round(inputBackOffDb / STEP_DB) * STEP_DB));

/**
 * A carrier over what the amplifier adds to its constellation, with clear sky [dB].
 * @param inputBackOffDb of the carrier, single in its amplifier [dB]
 */
export function distortionDb(
  { amplifier, carrier }: ResolvedLink,
  modcod: Modcod,
  inputBackOffDb: number,
): number {
  const held = heldAt(inputBackOffDb);
  const rollOff = carrier.rollOff.value;
  // only rings of APSK depend on the code rate
  const isRinged = modcod.modulation.endsWith('APSK');
  const key = `${isKnown(modcod) && !isRinged ? modcod.modulation : distortionKey(modcod)} ${rollOff} ${held.toFixed(2)}`;
  const kept = distortions.get(amplifier) ?? new Map<string, number>();
  distortions.set(amplifier, kept);
  let ratioDb = kept.get(key);
  if (ratioDb === undefined) {
    const curve = curveOf(amplifier);
    if (isKnown(modcod)) {
      const points = constellation(modcod.modulation, modcod.codeRate, modcod.frame);
      ratioDb = carrierDistortion(curve, { points, rollOff, seed: 1 }, held).carrierToDistortionDb;
    } else ratioDb = flatBandNoisePowerRatio(noiseLoading(curve, held)).bandAverageDb;
    kept.set(key, ratioDb);
  }
  return ratioDb;
}

/**
 * Distortion of the only carrier of an amplifier by its curve, where the group asks for it; as noise, which has more peaks than
 * any, where the points of its constellation are not at hand. Under a fade of the uplink the amplifier is driven less: the ratio of
 * clear sky, falling with the output, then stands on the safe side.
 */
export function distortionOfCarrier(link: ResolvedLink, { inputBackOffDb }: ClearCarrier): Contribution[] {
  const { amplifier, carrier } = link;
  const { model } = amplifier;
  if (!hasOwnDistortion(link) || model === undefined) return [];
  const modcod = distortedModcod(link);
  return [
    derived(
      DISTORTION,
      'satellite',
      distortionDb(link, modcod, inputBackOffDb),
      isKnown(modcod)
        ? '4096 symbols through the amplifier’s curve to a matched filter'
        : 'as noise through the amplifier’s curve, Bussgang 1952: the points of the MODCOD are not at hand',
      () => [
        line(
          'IBO',
          'Mean power below saturation of a single carrier',
          heldAt(inputBackOffDb),
          'dB',
          'uplink',
        ),
        line('', 'Constellation', modcod.id, '', modcod.source),
        line('', 'Model of the amplifier', model.kind, '', amplifier.at),
        inputLine('α', 'Roll-off', carrier.rollOff),
      ],
    ),
  ];
}

/**
 * Noise of the converters of a processor, flat over their bands: a carrier that is weak beside the others of its channel has more
 * of it. The channel counts as a fair sample of what loads the converters.
 */
export function converterNoise(link: ResolvedLink, carrier: ClearCarrier): Contribution[] {
  const densityDb = densityOverMeanDb(link, carrier);
  const noise = processorNoise(link.satellite, link.channel, densityDb, densityDb);
  if (noise === undefined) return [];
  return [
    derived(
      `Converters of the processor ${noise.processor}`,
      'uplink',
      noise.carrierToQuantisationDb,
      'noise power ratio of both + density of the carrier over the mean',
      () => [
        ...noise.working,
        line(
          '',
          'Density of the carrier over the mean of its channel',
          densityDb,
          'dB',
          'IBOt − IBO − 10 log Rs/B',
        ),
      ],
    ),
  ];
}
