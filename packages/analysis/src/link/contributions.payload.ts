/** What the payload adds to a carrier beside intermodulation: distortion of a single carrier, converters of a processor. */
import { candidateModcods, constellation, hasConstellation } from '@ortak/core/modem';
import { carrierDistortion, flatBandNoisePowerRatio, noiseLoading } from '@ortak/core/payload';
import { line } from '@ortak/core/working';
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

/**
 * Distortion of the only carrier of an amplifier by its curve, where the group asks for it; of a carrier that chooses its
 * MODCOD, with the densest constellation whose points are at hand; where none is, as noise, which has more peaks than any. Under a
 * fade of the uplink the amplifier is driven less: the ratio of clear sky, falling with the output, then stands on the safe side.
 */
export function distortionOfCarrier(link: ResolvedLink, { inputBackOffDb }: ClearCarrier): Contribution[] {
  const { amplifier, channel, carrier } = link;
  const { operation } = channel.group;
  const { model } = amplifier;
  if (operation.mode !== 'single-carrier' || operation.distortion !== 'computed' || model === undefined)
    return [];
  if (isStated(link, 'intermodulation', 'satellite')) return [];
  const candidates = candidateModcods(carrier.modcod, carrier.frame, carrier.tables);
  const known = candidates.filter((row) => hasConstellation(row.modulation, row.codeRate));
  const modcod = (known.length > 0 ? known : candidates).reduce((a, b) =>
    b.bitsPerSymbol > a.bitsPerSymbol ? b : a,
  );
  const isAtHand = known.length > 0;
  const held = Math.min(30, Math.max(-5, Math.round(inputBackOffDb / STEP_DB) * STEP_DB));
  const key = `${modcod.id} ${carrier.rollOff.value} ${held.toFixed(2)}`;
  const kept = distortions.get(amplifier) ?? new Map<string, number>();
  distortions.set(amplifier, kept);
  let ratioDb = kept.get(key);
  if (ratioDb === undefined) {
    const curve = curveOf(amplifier);
    if (isAtHand) {
      const points = constellation(modcod.modulation, modcod.codeRate);
      const modulated = { points, rollOff: carrier.rollOff.value, seed: 1 };
      ratioDb = carrierDistortion(curve, modulated, held).carrierToDistortionDb;
    } else ratioDb = flatBandNoisePowerRatio(noiseLoading(curve, held)).bandAverageDb;
    kept.set(key, ratioDb);
  }
  return [
    derived(
      'Distortion of the carrier by the amplifier',
      'satellite',
      ratioDb,
      isAtHand
        ? '4096 symbols through the amplifier’s curve to a matched filter'
        : 'as noise through the amplifier’s curve, Bussgang 1952: the rings of the MODCOD are not at hand',
      () => [
        line('IBO', 'Mean power below saturation of a single carrier', held, 'dB', 'uplink'),
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
