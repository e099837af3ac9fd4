/** Channels of a frequency plan as bands, with the beams at both ends and the oscillator between them. */
import type { Band } from '@ortak/core/payload';
import { type Channel, channelsOf, type Polarisation, type Satellite } from '@ortak/model';

export interface PlannedBand extends Band {
  readonly polarisation: Polarisation;
  readonly beam: string;
}

export interface PlannedChannel {
  readonly id: string;
  readonly group: string;
  readonly receiver: string;
  readonly uplink: PlannedBand;
  readonly downlink: PlannedBand;
  /** Uplink less downlink centre [GHz]. */
  readonly translationGHz: number;
  /** Whether a digital processor leads it, and converts its frequency. */
  readonly isProcessed: boolean;
  /** `file:line` of its group. */
  readonly at: string;
}

/** A frequency as files state it: kHz are whole, sums of binary fractions are not. */
export const rounded = (frequencyGHz: number): number => Math.round(frequencyGHz * 1e9) / 1e9;

export function plannedChannels(satellite: Satellite): PlannedChannel[] {
  const beamOf = new Map(satellite.receivers.map(({ id, beam }) => [id, beam]));
  return channelsOf(satellite).map((channel) => {
    const { group } = channel;
    return {
      id: channel.id,
      group: group.id,
      receiver: group.receiver,
      uplink: bandOf(channel, 'uplink', beamOf.get(group.receiver)!),
      downlink: bandOf(channel, 'downlink', channel.transmitBeam),
      translationGHz: rounded(channel.uplinkCentreGHz - channel.downlinkCentreGHz),
      isProcessed: group.processor !== undefined,
      at: group.at,
    };
  });
}

function bandOf(channel: Channel, direction: 'uplink' | 'downlink', beam: string): PlannedBand {
  const half = channel.group.bandwidthMHz.value / 2000;
  const centreGHz = channel[`${direction}CentreGHz`];
  return {
    lowGHz: rounded(centreGHz - half),
    highGHz: rounded(centreGHz + half),
    polarisation: direction === 'uplink' ? channel.group.uplinkPolarisation : channel.downlinkPolarisation,
    beam,
  };
}

/** `ku-1 … ku-3, ku-7` from ids of channels: runs of one group are joined. */
export function channelList(ids: readonly string[]): string {
  const runs: { group: string; from: number; to: number }[] = [];
  for (const id of ids) {
    const [, group = '', digits = ''] = /^(.+)-(\d+)$/.exec(id) ?? [];
    const last = runs.at(-1);
    if (last?.group === group && Number(digits) === last.to + 1) last.to++;
    else runs.push({ group, from: Number(digits), to: Number(digits) });
  }
  return runs
    .map(({ group, from, to }) => (from === to ? `${group}-${from}` : `${group}-${from} … ${group}-${to}`))
    .join(', ');
}

/** Channels as places of a conflict in one direction. */
export function placesOf<Direction extends 'uplink' | 'downlink'>(
  direction: Direction,
  channels: Iterable<string>,
): { direction: Direction; channel: string }[] {
  return [...channels].map((channel) => ({ direction, channel }));
}
