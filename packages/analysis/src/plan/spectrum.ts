/** Rows of a plan, the guard bands in them, and how often the same frequency is used. */
import { sharedMHz } from '@ortak/core/payload';
import { channelList, type PlannedBand, type PlannedChannel, placesOf, rounded } from './channels.ts';
import type { isolations } from './isolation.ts';
import type { Conflict, PlanRow, SpectrumUse } from './plan.ts';
import type { PlanLimits } from './rules.ts';

export const directions = ['uplink', 'downlink'] as const;
export type PlanDirection = (typeof directions)[number];

/** Channels of one direction, beam and polarisation in the order of frequency. */
export function rowsOf(channels: readonly PlannedChannel[]): PlanRow[] {
  return directions.flatMap((direction) => {
    const rows = new Map<string, PlannedChannel[]>();
    for (const channel of channels) {
      const { beam, polarisation } = channel[direction];
      const key = `${beam} ${polarisation}`;
      rows.set(key, [...(rows.get(key) ?? []), channel]);
    }
    return [...rows.values()].map((row) => {
      const sorted = row.toSorted((a, b) => a[direction].lowGHz - b[direction].lowGHz);
      const { beam, polarisation } = sorted[0]![direction];
      return {
        direction,
        beam,
        polarisation,
        channels: sorted.map(({ id, [direction]: { lowGHz, highGHz } }) => ({ id, lowGHz, highGHz })),
        guards: sorted.slice(1).map((channel, i) => ({
          below: sorted[i]!.id,
          above: channel.id,
          gapMHz: rounded(1000 * (channel[direction].lowGHz - sorted[i]![direction].highGHz)),
        })),
      };
    });
  });
}

/** Spectrum that a direction takes, and what its channels carry in it. */
export function spectrumUse(channels: readonly PlannedChannel[]): SpectrumUse[] {
  return directions.map((direction) => {
    const bands = channels.map((channel) => channel[direction]).toSorted((a, b) => a.lowGHz - b.lowGHz);
    let spectrumGHz = 0;
    let reached = 0;
    for (const { lowGHz, highGHz } of bands) {
      spectrumGHz += Math.max(0, highGHz - Math.max(lowGHz, reached));
      reached = Math.max(reached, highGHz);
    }
    const channelsMHz = bands.reduce((sum, { lowGHz, highGHz }) => sum + 1000 * (highGHz - lowGHz), 0);
    const spectrumMHz = 1000 * spectrumGHz;
    return {
      direction,
      spectrumMHz: rounded(spectrumMHz),
      channelsMHz: rounded(channelsMHz),
      reuse: channelsMHz / spectrumMHz,
    };
  });
}

export function guardConflicts(
  rows: readonly PlanRow[],
  channels: readonly PlannedChannel[],
  { leastGuardPercent }: PlanLimits,
): Conflict[] {
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return rows.flatMap(({ direction, beam, polarisation, guards }) =>
    guards.flatMap(({ below, above, gapMHz }) => {
      const width = (id: string) => {
        const { lowGHz, highGHz } = byId.get(id)![direction];
        return 1000 * (highGHz - lowGHz);
      };
      const narrower = Math.min(width(below), width(above));
      // rounding to kHz
      if (gapMHz >= (leastGuardPercent / 100) * narrower - 1e-3) return [];
      return [
        {
          kind: 'guard-band' as const,
          severity: gapMHz < -1e-3 ? ('conflict' as const) : ('watch' as const),
          places: placesOf(direction, [below, above]),
          figureMHz: gapMHz,
          source: byId.get(above)!.at,
          message: `${printed(gapMHz, 3)} MHz between ${below} and ${above} in the ${direction} of ${beam} ${polarisation}: ${printed((100 * gapMHz) / narrower, 1)} % of the narrower, below ${leastGuardPercent} %.`,
        },
      ];
    }),
  );
}

const printed = (value: number, decimals: number): string => value.toFixed(decimals).replace('-', '−');

const linear = (band: PlannedBand): boolean => band.polarisation === 'H' || band.polarisation === 'V';

/** The same frequency in two beams: by isolation of the beams, or of the polarisations. */
export function reuseConflicts(
  channels: readonly PlannedChannel[],
  isolation: ReturnType<typeof isolations>,
  { leastReuseIsolationDb }: PlanLimits,
): Conflict[] {
  return directions.flatMap((direction) => {
    const pairs = new Map<
      string,
      { ids: Set<string>; others: Set<string>; shared: number; own: PlannedChannel; other: PlannedChannel }
    >();
    for (const [i, own] of channels.entries())
      for (const other of channels.slice(i + 1)) {
        const [a, b] = [own[direction], other[direction]];
        const shared = sharedMHz(a, b);
        const parallel = a.polarisation === b.polarisation;
        const mixed = linear(a) !== linear(b);
        if (shared <= 1e-3 || (a.beam === b.beam && !mixed) || !(parallel || mixed)) continue;
        const key = `${a.beam} ${b.beam} ${parallel} ${own.group} ${other.group}`;
        const known = pairs.get(key) ?? { ids: new Set(), others: new Set(), shared: 0, own, other };
        known.ids.add(own.id);
        known.others.add(other.id);
        known.shared = Math.max(known.shared, shared);
        pairs.set(key, known);
      }
    return [...pairs.values()].flatMap(({ ids, others, shared, own, other }) => {
      const [a, b] = [own[direction], other[direction]];
      const parallel = a.polarisation === b.polarisation;
      // circular against linear polarisation: half of the power
      const polarisationDb = parallel ? 0 : 3.01;
      const beams =
        a.beam === b.beam
          ? 0
          : Math.min(isolation(a.beam, b.beam, direction), isolation(b.beam, a.beam, direction));
      const isolationDb = beams + polarisationDb;
      if (isolationDb >= leastReuseIsolationDb) return [];
      const by = parallel
        ? `the same polarisation ${a.polarisation}`
        : `polarisations ${a.polarisation} and ${b.polarisation}, 3 dB apart`;
      return [
        {
          kind: 'co-channel' as const,
          severity: 'conflict' as const,
          places: placesOf(direction, [...ids, ...others]),
          figureMHz: rounded(shared),
          source: other.at,
          message: `${channelList([...ids])} (beam ${a.beam}) and ${channelList([...others])} (beam ${b.beam}) share up to ${shared.toFixed(3)} MHz of ${direction} in ${by}; at the edge of their service areas they are ${printed(isolationDb, 1)} dB apart, below ${leastReuseIsolationDb} dB.`,
        },
      ];
    });
  });
}
