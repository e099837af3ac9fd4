/** Adjacent channels through the filters of the multiplexers. */
import { type ChannelFilter, leakageDb } from '@ortak/core/payload';
import type { Satellite } from '@ortak/model';
import { filtersOf } from '../payload/filters.ts';
import { type PlannedChannel, placesOf } from './channels.ts';
import type { Conflict, FilterRow, PlanRow } from './plan.ts';
import type { PlanLimits } from './rules.ts';

/** The nearest neighbour of each channel that has filters, on the side where it is nearer. */
export function filterRows(
  satellite: Satellite,
  channels: readonly PlannedChannel[],
  rows: readonly PlanRow[],
): FilterRow[] {
  const filters = filtersOf(satellite);
  const groups = new Map(satellite.transponders.map((group) => [group.id, group]));
  const bands = new Map(channels.map((channel) => [channel.id, channel]));
  return channels.flatMap((channel) => {
    const { inputFilter, outputFilter } = groups.get(channel.group)!;
    const input = inputFilter === undefined ? undefined : filters.get(inputFilter)!;
    const output = outputFilter === undefined ? undefined : filters.get(outputFilter)!;
    const both = [input, output].filter((filter) => filter !== undefined);
    const [first, ...rest] = both;
    if (first === undefined) return [];
    const halfMHz = 500 * (channel.uplink.highGHz - channel.uplink.lowGHz);
    const loss = (offsetMHz: number) =>
      both.reduce((sum, { rejectionDb }) => sum + rejectionDb(offsetMHz), 0);
    const neighbour = nearest(channel, rows);
    const other = neighbour === undefined ? undefined : bands.get(neighbour)!.uplink;
    const centre = (channel.uplink.lowGHz + channel.uplink.highGHz) / 2;
    const leak = (through: readonly ChannelFilter[]): number | null =>
      other === undefined || through.length === 0
        ? null
        : leakageDb(through, 1000 * (other.lowGHz - centre), 1000 * (other.highGHz - centre));
    return [
      {
        channel: channel.id,
        inputFilter: input?.name ?? null,
        outputFilter: output?.name ?? null,
        edgeLossDb: Math.max(loss(halfMHz), loss(-halfMHz)),
        neighbour: neighbour ?? null,
        inputLeakageDb: leak(input === undefined ? [] : [input]),
        outputLeakageDb: leak(output === undefined ? [] : [output]),
        pathLeakageDb: leak([first, ...rest]),
      },
    ];
  });
}

function nearest({ id }: PlannedChannel, rows: readonly PlanRow[]): string | undefined {
  const guards = rows
    .filter(({ direction }) => direction === 'uplink')
    .flatMap((row) => row.guards)
    .filter(({ below, above }) => below === id || above === id)
    .toSorted((a, b) => a.gapMHz - b.gapMHz);
  const [closest] = guards;
  return closest && (closest.below === id ? closest.above : closest.below);
}

/** A neighbour on the wrong path that is not deep enough is heard in the right one. */
export function leakageConflicts(
  filters: readonly FilterRow[],
  channels: readonly PlannedChannel[],
  { leastAdjacentRejectionDb }: PlanLimits,
): Conflict[] {
  const bands = new Map(channels.map((channel) => [channel.id, channel]));
  const shallow = filters.filter(
    ({ pathLeakageDb }) => pathLeakageDb !== null && pathLeakageDb < leastAdjacentRejectionDb,
  );
  return shallow.map(({ channel, neighbour, pathLeakageDb }) => ({
    kind: 'adjacent-channel',
    severity: 'watch',
    places: placesOf('downlink', [channel]),
    figureMHz: 0,
    source: bands.get(channel)!.at,
    message: `${neighbour} passes the filters of ${channel} only ${pathLeakageDb!.toFixed(1)} dB down, less than ${leastAdjacentRejectionDb} dB: it comes a second time beside its own path.`,
  }));
}
