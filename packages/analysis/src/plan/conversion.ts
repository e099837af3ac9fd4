/** What the frequency converters add to a plan: products, oscillators and images in its channels. */
import {
  imageBand,
  type MixerProduct,
  mixerProductName,
  mixerProducts,
  orderOf,
  sharedMHz,
} from '@ortak/core/payload';
import { channelList, type PlannedChannel, placesOf, rounded } from './channels.ts';
import type { Conflict, PlanOscillator } from './plan.ts';
import type { PlanLimits } from './rules.ts';
import { directions } from './spectrum.ts';

/** One oscillator for each receiver and translation. */
export function oscillatorsOf(channels: readonly PlannedChannel[]): PlanOscillator[] {
  const found = new Map<string, { receiver: string; frequencyGHz: number; groups: Set<string> }>();
  for (const { receiver, translationGHz, group, isProcessed } of channels) {
    const frequencyGHz = Math.abs(translationGHz);
    // a processor converts on its own, by oscillators that the files do not state
    if (frequencyGHz === 0 || isProcessed) continue;
    const key = `${receiver} ${frequencyGHz}`;
    const known = found.get(key) ?? { receiver, frequencyGHz, groups: new Set() };
    known.groups.add(group);
    found.set(key, known);
  }
  return [...found.values()].map(({ groups, ...rest }) => ({ ...rest, groups: [...groups] }));
}

/** Two translations behind one receiver that are nearly the same: two converters that beat, or one centre frequency wrong. */
export function pairConflicts(
  channels: readonly PlannedChannel[],
  oscillators: readonly PlanOscillator[],
  { leastOscillatorSpacingMHz }: PlanLimits,
): Conflict[] {
  return oscillators.flatMap((one, i) =>
    oscillators.slice(i + 1).flatMap((other): Conflict[] => {
      const apartMHz = rounded(1000 * Math.abs(one.frequencyGHz - other.frequencyGHz));
      if (one.receiver !== other.receiver || apartMHz >= leastOscillatorSpacingMHz) return [];
      const of = (groups: readonly string[]) => channels.filter(({ group }) => groups.includes(group));
      const concerned = [...of(one.groups), ...of(other.groups)].map(({ id }) => id);
      return [
        {
          kind: 'oscillator-pair',
          severity: 'conflict',
          places: placesOf('downlink', concerned),
          figureMHz: apartMHz,
          source: of(other.groups)[0]!.at,
          message: `The oscillators ${one.frequencyGHz} GHz of ${one.groups.join(', ')} and ${other.frequencyGHz} GHz of ${other.groups.join(', ')} behind ${one.receiver} are ${apartMHz.toFixed(3)} MHz apart, less than ${leastOscillatorSpacingMHz} MHz: one centre frequency may be wrong.`,
        },
      ];
    }),
  );
}

interface Hit {
  readonly into: Set<string>;
  readonly from: Set<string>;
  shared: number;
  readonly product: MixerProduct;
  readonly at: string;
}

const severityOf = (order: number, { conflictOrder }: PlanLimits): Conflict['severity'] =>
  order <= conflictOrder ? 'conflict' : 'watch';

/**
 * Products of the signals in the channels behind the same oscillator. Every channel of a receiver reaches every oscillator
 * of it: filters stand behind the mixer.
 */
export function productConflicts(
  channels: readonly PlannedChannel[],
  { receiver, frequencyGHz }: PlanOscillator,
  highestOrder: number,
  limits: PlanLimits,
): Conflict[] {
  const inputs = channels.filter((channel) => channel.receiver === receiver);
  const outputs = inputs.filter(
    ({ translationGHz, isProcessed }) => Math.abs(translationGHz) === frequencyGHz && !isProcessed,
  );
  const hits = new Map<string, Hit>();
  for (const input of inputs)
    for (const product of mixerProducts(input.uplink, frequencyGHz, highestOrder)) {
      // harmonics of the oscillator are looked for by themselves; the signal itself is not converted
      if (product.signalOrder === 0 || product.oscillatorOrder === 0) continue;
      for (const output of outputs) {
        const shared = sharedMHz(product.band, output.downlink);
        if (shared <= 1e-3 || isWanted(product, input, output)) continue;
        const name = mixerProductName(product);
        const key = `${name} ${input.group} ${output.group}`;
        const hit = hits.get(key) ?? { into: new Set(), from: new Set(), shared: 0, product, at: output.at };
        hit.into.add(output.id);
        hit.from.add(input.id);
        hit.shared = Math.max(hit.shared, shared);
        hits.set(key, hit);
      }
    }
  return [...hits.values()].map(({ into, from, shared, product, at }) => ({
    kind: 'spurious' as const,
    severity: severityOf(orderOf(product), limits),
    places: placesOf('downlink', into),
    figureMHz: rounded(shared),
    source: at,
    message: `${mixerProductName(product)} of ${channelList([...from])} with the oscillator ${frequencyGHz} GHz of ${receiver} falls into the downlink of ${channelList([...into])}, up to ${shared.toFixed(3)} MHz (order ${orderOf(product)}).`,
  }));
}

/** The translation that the oscillator is there for. */
function isWanted(
  { oscillatorOrder, signalOrder }: MixerProduct,
  input: PlannedChannel,
  output: PlannedChannel,
): boolean {
  const wanted = input.translationGHz > 0 ? -1 : 1;
  return signalOrder === 1 && oscillatorOrder === wanted && input.translationGHz === output.translationGHz;
}

/** Oscillator and harmonics inside channels of any receiver or transmitter. */
export function leakageConflicts(
  channels: readonly PlannedChannel[],
  oscillator: PlanOscillator,
  limits: PlanLimits,
): Conflict[] {
  const { frequencyGHz, receiver } = oscillator;
  return directions.flatMap((direction) =>
    Array.from({ length: limits.highestHarmonic }, (_, i) => i + 1).flatMap((harmonic): Conflict[] => {
      const at = rounded(harmonic * frequencyGHz);
      const hit = channels.filter(({ [direction]: { lowGHz, highGHz } }) => at >= lowGHz && at <= highGHz);
      if (hit.length === 0) return [];
      return [
        {
          kind: 'oscillator',
          severity: severityOf(harmonic, limits),
          places: placesOf(
            direction,
            hit.map(({ id }) => id),
          ),
          figureMHz: 0,
          source: hit[0]!.at,
          message: `${harmonic === 1 ? `The oscillator ${frequencyGHz} GHz of ${receiver}` : `Harmonic ${harmonic} of the oscillator ${frequencyGHz} GHz of ${receiver}, ${at} GHz,`} lies in the ${direction} of ${channelList(hit.map(({ id }) => id))}.`,
        },
      ];
    }),
  );
}

/** Image of the wanted channels on what the satellite itself transmits or receives. */
export function imageConflicts(channels: readonly PlannedChannel[], oscillator: PlanOscillator): Conflict[] {
  const wanted = channels.filter(
    ({ receiver, translationGHz, isProcessed }) =>
      !isProcessed &&
      receiver === oscillator.receiver &&
      Math.abs(translationGHz) === oscillator.frequencyGHz,
  );
  return directions.flatMap((direction) => {
    const from = new Set<string>();
    const on = new Set<string>();
    let largest = 0;
    for (const one of wanted) {
      const image = imageBand(one.uplink, oscillator.frequencyGHz);
      for (const other of channels) {
        const shared = sharedMHz(image, other[direction]);
        if (shared <= 1e-3) continue;
        from.add(one.id);
        on.add(other.id);
        largest = Math.max(largest, shared);
      }
    }
    if (from.size === 0) return [];
    return [
      {
        kind: 'image' as const,
        severity: 'conflict' as const,
        places: placesOf(direction, on),
        figureMHz: rounded(largest),
        source: wanted[0]!.at,
        message: `The image of ${channelList([...from])} at the oscillator ${oscillator.frequencyGHz} GHz of ${oscillator.receiver} lies on the ${direction} of ${channelList([...on])}, up to ${largest.toFixed(3)} MHz.`,
      },
    ];
  });
}

/** Transmitted bands beside received ones: the power of the amplifiers against the noise of the receivers. */
export function diplexerConflicts(
  channels: readonly PlannedChannel[],
  { leastTransmitReceivePercent }: PlanLimits,
): Conflict[] {
  let worst: { down: PlannedChannel; up: PlannedChannel; gapMHz: number; needMHz: number } | undefined;
  const downs = new Set<string>();
  const ups = new Set<string>();
  for (const down of channels)
    for (const up of channels) {
      const gapMHz = -sharedMHz(down.downlink, up.uplink);
      const needMHz = 10 * leastTransmitReceivePercent * up.uplink.lowGHz;
      if (gapMHz < 0) {
        downs.add(down.id);
        ups.add(up.id);
      }
      if (gapMHz >= needMHz || (worst !== undefined && gapMHz >= worst.gapMHz)) continue;
      worst = { down, up, gapMHz, needMHz };
    }
  if (worst === undefined) return [];
  const { down, up, gapMHz, needMHz } = worst;
  const overlaps = downs.size > 0;
  // found downlink by downlink, told in the order of the plan
  const inOrder = channels.flatMap(({ id }) => (ups.has(id) ? [id] : []));
  const byMHz = `${(-gapMHz).toFixed(3)} MHz`;
  return [
    {
      kind: 'transmit-receive',
      severity: overlaps ? 'conflict' : 'watch',
      places: [
        ...placesOf('downlink', overlaps ? downs : [down.id]),
        ...placesOf('uplink', overlaps ? inOrder : [up.id]),
      ],
      figureMHz: rounded(gapMHz),
      source: up.at,
      message: overlaps
        ? `The downlink of ${channelList([...downs])} overlaps the uplink of ${channelList(inOrder)} by ${downs.size + ups.size > 2 ? `up to ${byMHz}` : byMHz}: the satellite hears itself.`
        : `${gapMHz.toFixed(3)} MHz between the downlink of ${down.id} and the uplink of ${up.id}; a diplexer needs about ${leastTransmitReceivePercent} %, ${needMHz.toFixed(0)} MHz.`,
    },
  ];
}
