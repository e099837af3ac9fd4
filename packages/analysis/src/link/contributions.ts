/** What disturbs a carrier beside thermal noise: ratios that the programme states, and those that follow from it. */
import { type LinkInput, operatingPoint } from '@ortak/core/link';
import { line } from '@ortak/core/working';
import { inputLine } from '../inputs.ts';
import { noisePowerRatioDb } from '../payload/operation.ts';
import { type ClearCarrier, type Contribution, derived, isStated, stated } from './contribution.ts';
import { adjacentChannelsOf, coChannelDownlinks, coChannelUplinks } from './contributions.beams.ts';
import { adjacentSatellites } from './contributions.neighbours.ts';
import { converterNoise, distortionOfCarrier } from './contributions.payload.ts';
import type { ResolvedLink } from './resolve.ts';
import { misalignmentDeg, misalignmentXpdDb } from './station.ts';

/** All ratios of a link with clear sky, stated ones first. */
export function contributionsOf(link: ResolvedLink, carrier: ClearCarrier): Contribution[] {
  return [
    ...link.interference.map(({ name, place, carrierToInterferenceDb }) =>
      stated('C/I', name, place, carrierToInterferenceDb),
    ),
    ...stationIntermodulation(link),
    ...satelliteIntermodulation(link),
    ...distortionOfCarrier(link, carrier),
    ...converterNoise(link, carrier),
    ...coChannelUplinks(link, carrier),
    ...coChannelDownlinks(link, carrier),
    ...adjacentChannelsOf(link, carrier),
    ...adjacentSatellites(link, carrier),
    ...otherPolarisation(link, carrier.skewDeg),
  ];
}

function stationIntermodulation({ from }: ResolvedLink): Contribution[] {
  const figure = from.terminal.transmit.carrierToIntermodulationDb;
  if (figure === undefined) return [];
  return [stated('C/IM', `Intermodulation of the amplifier at ${from.name}`, 'station', figure)];
}

/** From the curve of the amplifier, where the programme has a model of it and states no ratio. */
function satelliteIntermodulation(link: ResolvedLink): Contribution[] {
  const { amplifier, channel } = link;
  const { operation } = channel.group;
  const { model } = amplifier;
  if (operation.mode !== 'multi-carrier' || model === undefined) return [];
  if (isStated(link, 'intermodulation', 'satellite')) return [];
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

/** Cross-polar discrimination of the antennas, and of polarisations that are not aligned. */
function otherPolarisation(
  { from, to, channel }: ResolvedLink,
  skewDeg: ClearCarrier['skewDeg'],
): Contribution[] {
  const { downlinkPolarisation } = channel;
  const { uplinkPolarisation } = channel.group;
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
