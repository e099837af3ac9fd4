/** What the channels beside one put into it: spread spectra of their amplifiers, and its own carriers on their paths. */
import {
  adjacentLeakage,
  carrierPoint,
  noiseLoading,
  noiseSpectrum,
  type OutputSpectrum,
  type Amplifier as Saturating,
  spreadSpectrum,
} from '@ortak/core/payload';
import type { Notice } from '@ortak/core/working';
import type { Amplifier, Channel, Satellite, TransponderGroup } from '@ortak/model';
import { channelsOf } from '@ortak/model';
import { plannedChannels, rounded } from '../plan/channels.ts';
import { rowsOf } from '../plan/spectrum.ts';
import { filtersOf } from './filters.ts';
import { curveOf, singleBackOffDb } from './model.ts';

/** One neighbour of a channel on the downlink. */
export interface AdjacentRow {
  readonly neighbour: string;
  /** Centre of the neighbour from that of the channel [MHz]. */
  readonly offsetMHz: number;
  /** The carriers of the channel over what the neighbour's amplifier spreads into it [dB]. */
  readonly carrierToRegrowthDb: number;
  /** The carriers of the channel over themselves on the neighbour's path [dB]; null where that has no filters. */
  readonly carrierToPathDb: number | null;
  /** How the neighbour's carriers were taken. */
  readonly load: string;
}

export interface AdjacentChannels {
  readonly channel: string;
  readonly neighbours: readonly AdjacentRow[];
  /** Carriers over all of it, in the band of the channel: an interference of the downlink [dB]; null where it is not known. */
  readonly carrierToInterferenceDb: number | null;
  readonly notices: readonly Notice[];
}

/** A single carrier is taken as QPSK with a roll-off of 0.2 that fills the channel; other constellations spread within 1 dB of it. */
const CARRIER = {
  points: {
    re: [1, 1, -1, -1].map((x) => x * Math.SQRT1_2),
    im: [1, -1, 1, -1].map((x) => x * Math.SQRT1_2),
  },
  rollOff: 0.2,
};
/** Stretches of 4096 symbols that are averaged: the sums scatter by less than 0.1 dB. */
const SEEDS = [1, 2, 3, 4];

/**
 * Interference of the adjacent channels of one channel: same downlink beam and polarisation, nearest on each side. Each stands at
 * the back-off of its group; several carriers are taken as noise that fills the channel. Without the filter of a neighbour nothing is
 * said: no satellite is without.
 */
export function adjacentChannels(satellite: Satellite, channelId: string): AdjacentChannels {
  const channels = new Map(channelsOf(satellite).map((channel) => [channel.id, channel]));
  const own = channels.get(channelId)!;
  const row = rowsOf(plannedChannels(satellite)).find(
    ({ direction, channels: all }) => direction === 'downlink' && all.some(({ id }) => id === channelId),
  )!;
  const index = row.channels.findIndex(({ id }) => id === channelId);
  const beside = [row.channels[index - 1], row.channels[index + 1]].filter((one) => one !== undefined);
  const all = beside.map(({ id }) => channels.get(id)!);
  const open = all.filter(({ group }) => group.outputFilter === undefined);
  const neighbours = all
    .filter(({ group }) => group.outputFilter !== undefined)
    .map((neighbour) => neighbourOf(satellite, own, neighbour));
  const power = neighbours.reduce(
    (sum, { carrierToRegrowthDb, carrierToPathDb }) =>
      sum + 10 ** (-carrierToRegrowthDb / 10) + 10 ** (-(carrierToPathDb ?? Infinity) / 10),
    0,
  );
  return {
    channel: channelId,
    neighbours,
    carrierToInterferenceDb: power > 0 && open.length === 0 ? -10 * Math.log10(power) : null,
    notices: open.map(({ id, group }) => ({
      code: 'payload.no-output-filter',
      source: group.at,
      message: `${id} has no \`outputFilter\`: what it spreads into ${channelId} is not known.`,
    })),
  };
}

function neighbourOf(satellite: Satellite, own: Channel, neighbour: Channel): AdjacentRow {
  const filters = filtersOf(satellite);
  const { group } = neighbour;
  const filter = (id: string | undefined) => (id === undefined ? undefined : filters.get(id));
  const amplifier = amplifierOf(satellite, neighbour);
  const { spectrum, load } = loadOf(amplifier, group);
  const offsetMHz = rounded(1000 * (neighbour.downlinkCentreGHz - own.downlinkCentreGHz));
  const { regrowthOutputBackOffDb, pathDb } = adjacentLeakage(
    {
      offsetMHz: -offsetMHz,
      spectrum,
      inputFilter: filter(group.inputFilter),
      outputFilter: filter(group.outputFilter),
    },
    own.group.bandwidthMHz.value,
  );
  const ownAmplifier = amplifierOf(satellite, own);
  return {
    neighbour: neighbour.id,
    offsetMHz,
    carrierToRegrowthDb:
      powerDbw(ownAmplifier) -
      outputBackOffDb(curveOf(ownAmplifier), own.group) -
      (powerDbw(amplifier) - regrowthOutputBackOffDb),
    // the path is as strong as its own: the same uplink, the same kind of chain
    carrierToPathDb: Number.isFinite(pathDb) ? pathDb : null,
    load,
  };
}

const amplifierOf = ({ amplifiers }: Satellite, { amplifier }: Channel): Amplifier =>
  amplifiers.find(({ id }) => id === amplifier)!;

const powerDbw = ({ saturatedPowerW, outputLossDb }: Amplifier): number =>
  10 * Math.log10(saturatedPowerW.value) - outputLossDb.value;

function outputBackOffDb(curve: Saturating, group: TransponderGroup): number {
  return group.operation.mode === 'multi-carrier'
    ? group.operation.outputBackOffDb.value
    : carrierPoint(curve, singleBackOffDb(group)).outputBackOffDb;
}

interface Load {
  readonly spectrum: OutputSpectrum;
  readonly load: string;
}

const loads = new WeakMap<TransponderGroup, WeakMap<Amplifier, Load>>();

/** What an amplifier of a group makes of its carriers; reckoned once. */
function loadOf(amplifier: Amplifier, group: TransponderGroup): Load {
  const known = loads.get(group) ?? new WeakMap<Amplifier, Load>();
  loads.set(group, known);
  const load = known.get(amplifier) ?? reckoned(curveOf(amplifier), group);
  known.set(amplifier, load);
  return load;
}

function reckoned(curve: Saturating, group: TransponderGroup): Load {
  const bandwidthMHz = group.bandwidthMHz.value;
  if (group.operation.mode === 'multi-carrier') {
    const { value } = group.operation.inputBackOffDb;
    return {
      spectrum: noiseSpectrum(noiseLoading(curve, value), bandwidthMHz),
      load: `noise at an input back-off of ${value} dB`,
    };
  }
  const inputBackOffDb = singleBackOffDb(group);
  const symbolRateMBd = bandwidthMHz / (1 + CARRIER.rollOff);
  const stretches = SEEDS.map((seed) => spreadSpectrum(curve, { ...CARRIER, seed }, inputBackOffDb));
  // both sides are alike but for the scatter
  const density = (x: number): number =>
    stretches.reduce((sum, stretch) => sum + stretch(x) + stretch(-x), 0) / (2 * stretches.length);
  return {
    spectrum: (offsetMHz) => density(offsetMHz / symbolRateMBd) / symbolRateMBd,
    load: `QPSK of ${Number(symbolRateMBd.toFixed(3))} MBd at an input back-off of ${inputBackOffDb} dB`,
  };
}
