/** What disturbs a carrier beside thermal noise: ratios that the programme states, and those that follow from it. */
import { combineDb, type Interference, type LinkInput, operatingPoint } from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import { flatBandNprDb, noiseLoading } from '@ortak/core/payload';
import { line, type WorkingLine } from '@ortak/core/working';
import { type Amplifier, type Channel, channelsOf, type Figure } from '@ortak/model';
import { antennaPowerDbw } from '../coverage/quantity.ts';
import { inputLine } from '../inputs.ts';
import { curveOf } from '../payload/model.ts';
import type { BudgetLine } from '../results.ts';
import { gainAtStation } from '../satellite/beam.ts';
import { geodeticOf, type ResolvedLink } from './resolve.ts';
import { misalignmentDeg, misalignmentXpdDb } from './station.ts';

/** A ratio of carrier to interference, and its line for whom it is shown to. */
export interface Contribution {
  readonly interference: Interference;
  readonly line: () => BudgetLine;
}

/** An entry whose name says so states the intermodulation of the satellite itself. */
const STATES_INTERMODULATION = /intermod|C\/IM/i;

/** A ratio that the programme states. */
function stated(symbol: string, name: string, place: Interference['place'], figure: Figure): Contribution {
  return {
    interference: { name, place, carrierToInterferenceDb: figure.value },
    line: () => inputLine(symbol, name, figure),
  };
}

/** A ratio that follows from what the programme states. */
function derived(
  name: string,
  place: Interference['place'],
  ratioDb: number,
  source: string,
  working: () => readonly WorkingLine[],
): Contribution {
  return {
    interference: { name, place, carrierToInterferenceDb: ratioDb },
    line: () => line('C/I', name, ratioDb, 'dB', source, working()),
  };
}

/**
 * All ratios of a link with clear sky, stated ones first.
 * @param skewDeg of both ends, by geometry
 * @param carrierEirpDbw of the carrier towards the receiving station [dBW]
 */
export function contributionsOf(
  link: ResolvedLink,
  skewDeg: { readonly up: number; readonly down: number },
  carrierEirpDbw: number,
): Contribution[] {
  return [
    ...link.interference.map(({ name, place, carrierToInterferenceDb }) =>
      stated('C/I', name, place, carrierToInterferenceDb),
    ),
    ...stationIntermodulation(link),
    ...satelliteIntermodulation(link),
    ...coChannelBeams(link, carrierEirpDbw),
    ...otherPolarisation(link, skewDeg),
  ];
}

function stationIntermodulation({ from }: ResolvedLink): Contribution[] {
  const figure = from.terminal.transmit.carrierToIntermodulationDb;
  if (figure === undefined) return [];
  return [stated('C/IM', `Intermodulation of the amplifier at ${from.name}`, 'station', figure)];
}

const nprs = new WeakMap<Amplifier, Map<number, number>>();

/** Noise power ratio in the middle of an evenly filled band, where it is lowest [dB]. */
function noisePowerRatioDb(amplifier: Amplifier, inputBackOffDb: number): number {
  const known = nprs.get(amplifier) ?? new Map<number, number>();
  nprs.set(amplifier, known);
  let ratioDb = known.get(inputBackOffDb);
  if (ratioDb === undefined) {
    ratioDb = flatBandNprDb(noiseLoading(curveOf(amplifier), inputBackOffDb), 0, 0);
    known.set(inputBackOffDb, ratioDb);
  }
  return ratioDb;
}

/** From the curve of the amplifier, where the programme has a model of it and states no ratio. */
function satelliteIntermodulation(link: ResolvedLink): Contribution[] {
  const { amplifier, channel } = link;
  const { operation } = channel.group;
  const isStated = link.interference.some(
    ({ name, place }) => place === 'satellite' && STATES_INTERMODULATION.test(name),
  );
  const { model } = amplifier;
  if (operation.mode !== 'multi-carrier' || model === undefined || isStated) return [];
  const ratioDb = noisePowerRatioDb(amplifier, operation.inputBackOffDb.value);
  return [
    derived(
      'Intermodulation of the satellite',
      'satellite',
      ratioDb,
      'noise loading of the amplifier’s curve',
      () => [
        inputLine('IBOt', 'Total input back-off', operation.inputBackOffDb),
        line('', 'Model of the amplifier', model.kind, '', amplifier.at),
        line(
          'NPR',
          'Noise power ratio in the middle of an evenly filled band',
          ratioDb,
          'dB',
          'Bussgang 1952, Blachman 1968',
        ),
      ],
    ),
  ];
}

/** Total output back-off of a channel at its operating point [dB]. */
function channelBackOffDb({ group: { operation } }: Channel, amplifier: Amplifier): number {
  return operation.mode === 'multi-carrier'
    ? operation.outputBackOffDb.value
    : amplifier.transfer.points[0]![1];
}

/** Other beams of the satellite at the same frequencies and polarisation, by their gains at the station. */
function coChannelBeams(
  { satellite, channel, to, carrier }: ResolvedLink,
  carrierEirpDbw: number,
): Contribution[] {
  const rateMHz = carrier.symbolRateMBd.value;
  const { group } = channel;
  const found: {
    readonly id: string;
    readonly beam: string;
    readonly sharedMHz: number;
    readonly eirpDbw: number;
  }[] = [];
  for (const other of channelsOf(satellite)) {
    const { group: others } = other;
    if (
      others.transmitBeam === group.transmitBeam ||
      others.downlinkPolarisation !== group.downlinkPolarisation
    )
      continue;
    const widthMHz = others.bandwidthMHz.value;
    const apartMHz = 1000 * Math.abs(other.downlinkCentreGHz - channel.downlinkCentreGHz);
    const sharedMHz = Math.min(rateMHz, widthMHz, (rateMHz + widthMHz) / 2 - apartMHz);
    if (!(sharedMHz > 0)) continue;
    const amplifier = satellite.amplifiers.find(({ id }) => id === others.amplifier)!;
    const beam = satellite.beams.find(({ id }) => id === others.transmitBeam)!;
    const gainDbi = gainAtStation(beam.transmit!, satellite, geodeticOf(to.site));
    const eirpDbw =
      antennaPowerDbw(amplifier) -
      channelBackOffDb(other, amplifier) +
      gainDbi +
      toDecibel(sharedMHz / widthMHz);
    found.push({ id: other.id, beam: beam.id, sharedMHz, eirpDbw });
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
        ...found.map(({ id, beam, sharedMHz, eirpDbw }) =>
          line(
            'EIRP',
            `${id} in beam ${beam}: into ${sharedMHz.toFixed(3)} MHz of the carrier`,
            eirpDbw,
            'dBW',
            'P − L − OBO + G + 10 log of the share of its band',
          ),
        ),
      ],
    ),
  ];
}

/** Cross-polar discrimination of the antennas, and of polarisations that are not aligned. */
function otherPolarisation(
  { from, to, channel }: ResolvedLink,
  skewDeg: { readonly up: number; readonly down: number },
): Contribution[] {
  const { uplinkPolarisation, downlinkPolarisation } = channel.group;
  return (
    [
      ['uplink', from, uplinkPolarisation, skewDeg.up],
      ['downlink', to, downlinkPolarisation, skewDeg.down],
    ] as const
  ).flatMap(([way, station, polarisation, skew]): Contribution[] => {
    const { antenna } = station.terminal;
    const found: Contribution[] = [];
    const figure = antenna.crossPolarIsolationDb;
    if (figure !== undefined) {
      found.push(stated('XPI', `Other polarisation through the antenna at ${station.name}`, way, figure));
    }
    const errorDeg = misalignmentDeg(antenna, polarisation, skew);
    const ratioDb = misalignmentXpdDb(errorDeg);
    if (ratioDb < 100)
      found.push(
        derived(`Polarisation not aligned at ${station.name}`, way, ratioDb, '−20 log tan ε', () => [
          line('ψ', 'Polarisation skew', skew, '°', 'geometry on the WGS 84 ellipsoid'),
          line('ε', 'Angle between the polarisations', errorDeg, '°', station.terminal.at),
        ]),
      );
    return found;
  });
}

/** EIRP of the carrier towards the receiving station with clear sky [dBW]. */
export function clearCarrierEirpDbw(
  transponder: LinkInput['transponder'],
  inputBackOffDb: number,
  saturatedEirpDbw: number,
): number {
  return saturatedEirpDbw - operatingPoint(transponder, inputBackOffDb, 0).outputBackOffDb;
}
