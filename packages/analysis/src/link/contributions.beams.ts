/** What other channels of the same satellite send into a carrier: co-channel beams on both ways, adjacent channels. */
import { combineDb } from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import { line } from '@ortak/core/working';
import { type Amplifier, type Channel, channelsOf, type Satellite } from '@ortak/model';
import { antennaPowerDbw } from '../coverage/quantity.ts';
import { type AdjacentChannels, adjacentChannels } from '../payload/adjacent.ts';
import { boresightOnEarth, gainAtStation } from '../satellite/beam.ts';
import {
  type ClearCarrier,
  type Contribution,
  densityOverMeanDb,
  derived,
  isStated,
  sharedMHz,
} from './contribution.ts';
import { geodeticOf, type ResolvedLink } from './resolve.ts';

/** Total output back-off of a channel at its operating point [dB]. */
function channelBackOffDb({ group: { operation } }: Channel, amplifier: Amplifier): number {
  return operation.mode === 'multi-carrier'
    ? operation.outputBackOffDb.value
    : amplifier.transfer.points[0]![1];
}

/** Other beams of the satellite at the same frequencies and polarisation, by their gains at the station. */
export function coChannelDownlinks(
  link: ResolvedLink,
  { eirpDbw: carrierEirpDbw }: ClearCarrier,
): Contribution[] {
  if (isStated(link, 'co-channel', 'downlink')) return [];
  const { satellite, channel, to, carrier } = link;
  const rateMHz = carrier.symbolRateMBd.value;
  const found: {
    readonly id: string;
    readonly beam: string;
    readonly shared: number;
    readonly eirpDbw: number;
  }[] = [];
  for (const other of channelsOf(satellite)) {
    const { group: others } = other;
    if (
      other.transmitBeam === channel.transmitBeam ||
      other.downlinkPolarisation !== channel.downlinkPolarisation
    )
      continue;
    const widthMHz = others.bandwidthMHz.value;
    const apartMHz = 1000 * Math.abs(other.downlinkCentreGHz - channel.downlinkCentreGHz);
    const shared = sharedMHz(rateMHz, widthMHz, apartMHz);
    if (!(shared > 0)) continue;
    const amplifier = satellite.amplifiers.find(({ id }) => id === other.amplifier)!;
    const beam = satellite.beams.find(({ id }) => id === other.transmitBeam)!;
    const gainDbi = gainAtStation(beam.transmit!, satellite, geodeticOf(to.site));
    const eirpDbw =
      antennaPowerDbw(amplifier) -
      channelBackOffDb(other, amplifier) +
      gainDbi +
      toDecibel(shared / widthMHz);
    found.push({ id: other.id, beam: beam.id, shared, eirpDbw });
  }
  if (found.length === 0) return [];
  return [
    derived(
      found.length === 1 ? 'Co-channel beam' : `Co-channel beams, ${found.length} channels`,
      'downlink',
      combineDb(found.map(({ eirpDbw }) => carrierEirpDbw - eirpDbw)),
      'EIRP of the carrier − EIRP of the other beams towards the station',
      () => [
        line('EIRP', 'Carrier towards the station', carrierEirpDbw, 'dBW', 'satellite'),
        ...found.map(({ id, beam, shared, eirpDbw }) =>
          line(
            'EIRP',
            `${id} in beam ${beam}: into ${shared.toFixed(3)} MHz of the carrier`,
            eirpDbw,
            'dBW',
            'P − L − OBO + G + 10 log of the share of its band',
          ),
        ),
      ],
    ),
  ];
}

/** Total input back-off of a channel at its operating point [dB]: a single carrier saturates it. */
const channelInputBackOffDb = ({ group: { operation } }: Channel): number =>
  operation.mode === 'multi-carrier' ? operation.inputBackOffDb.value : 0;

/**
 * Uplinks of other beams at the same frequencies and polarisation: each brings its own channel to its operating point from the
 * peak of its beam, and falls into this beam by its gain there.
 */
export function coChannelUplinks(link: ResolvedLink, carrier: ClearCarrier): Contribution[] {
  if (isStated(link, 'co-channel', 'uplink')) return [];
  const { satellite, channel, receiver } = link;
  const rateMHz = link.carrier.symbolRateMBd.value;
  const own = carrier.powerFluxDensityDbwPerM2 + carrier.receiveGainDbi;
  const found = channelsOf(satellite).flatMap((other) => {
    const { group } = other;
    const theirs = satellite.receivers.find(({ id }) => id === group.receiver)!;
    if (theirs.beam === receiver.beam || group.uplinkPolarisation !== channel.group.uplinkPolarisation)
      return [];
    const widthMHz = group.bandwidthMHz.value;
    const apartMHz = 1000 * Math.abs(other.uplinkCentreGHz - channel.uplinkCentreGHz);
    const shared = sharedMHz(rateMHz, widthMHz, apartMHz);
    const beam = satellite.beams.find(({ id }) => id === theirs.beam)!;
    const place = boresightOnEarth(beam.receive!, satellite);
    if (!(shared > 0) || place === undefined) return [];
    const peakGOverT =
      gainAtStation(beam.receive!, satellite, place) - toDecibel(theirs.systemNoiseTemperatureK.value);
    const fluxDbwPerM2 =
      group.saturationFluxDensityDbwPerM2.value -
      (peakGOverT - group.referenceGOverTDbPerK.value) +
      (group.attenuatorDb?.value ?? 0) -
      channelInputBackOffDb(other);
    const gainDbi = gainAtStation(link.receiveBeam.receive, satellite, place);
    const levelDb = fluxDbwPerM2 + gainDbi + toDecibel(shared / widthMHz);
    return [{ id: other.id, beam: beam.id, fluxDbwPerM2, gainDbi, shared, levelDb }];
  });
  if (found.length === 0) return [];
  return [
    derived(
      found.length === 1 ? 'Co-channel uplink' : `Co-channel uplinks, ${found.length} channels`,
      'uplink',
      combineDb(found.map(({ levelDb }) => own - levelDb)),
      'PFD + G of the carrier − that of the uplinks of other beams',
      () => [
        line('PFD', 'Carrier at the satellite', carrier.powerFluxDensityDbwPerM2, 'dB(W/m²)', 'uplink'),
        line('G', 'Receive gain towards its station', carrier.receiveGainDbi, 'dBi', 'beam'),
        ...found.flatMap(({ id, beam, fluxDbwPerM2, gainDbi, shared }) => [
          line(
            'PFD',
            `${id} from the peak of beam ${beam}, ${shared.toFixed(3)} MHz of it in the carrier`,
            fluxDbwPerM2,
            'dB(W/m²)',
            'SFD − (G/T − G/Tref) + attenuator − IBO',
          ),
          line('G', 'Receive gain of this beam towards there', gainDbi, 'dBi', 'beam'),
        ]),
      ],
    ),
  ];
}

const spread = new WeakMap<Satellite, Map<string, AdjacentChannels>>();

/** The same for every carrier of a channel, reckoned once. */
function adjacentTo(satellite: Satellite, channel: string): AdjacentChannels {
  const byChannel = spread.get(satellite) ?? new Map<string, AdjacentChannels>();
  spread.set(satellite, byChannel);
  const found = byChannel.get(channel) ?? adjacentChannels(satellite, channel);
  byChannel.set(channel, found);
  return found;
}

/** What the adjacent channels of the same beam spread into the channel, where their output filters are known. */
export function adjacentChannelsOf(link: ResolvedLink, carrier: ClearCarrier): Contribution[] {
  if (isStated(link, 'adjacent-channel', 'downlink') || isStated(link, 'adjacent-channel', 'satellite'))
    return [];
  const { neighbours, carrierToInterferenceDb } = adjacentTo(link.satellite, link.channel.id);
  if (carrierToInterferenceDb === null) return [];
  const densityDb = densityOverMeanDb(link, carrier);
  return [
    derived(
      neighbours.length === 1 ? 'Adjacent channel' : 'Adjacent channels',
      'downlink',
      carrierToInterferenceDb + densityDb,
      'carriers over what the neighbours spread, + density of the carrier over the mean',
      () => [
        ...neighbours.flatMap(({ neighbour, carrierToRegrowthDb, carrierToPathDb, load }) => [
          line(
            'C/I',
            `Spread by the amplifier of ${neighbour}, ${load}`,
            carrierToRegrowthDb,
            'dB',
            'spectrum behind the output filter',
          ),
          ...(carrierToPathDb === null
            ? []
            : [line('C/I', `On the path of ${neighbour}`, carrierToPathDb, 'dB', 'filters of that path')]),
        ]),
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
