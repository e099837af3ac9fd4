/** Networks of neighbouring satellites: what they send towards our station, and their stations towards our satellite. */
import { type Geodetic, lookAngles } from '@ortak/core/earth';
import { carrierToNeighbourDb, freeSpaceLossDb } from '@ortak/core/link';
import { angleBetweenDeg, toDecibel } from '@ortak/core/math';
import { line } from '@ortak/core/working';
import type { Neighbour } from '@ortak/model';
import { inputLine } from '../inputs.ts';
import { boresightOnEarth, gainAtStation } from '../satellite/beam.ts';
import { type ClearCarrier, type Contribution, derived, isStated } from './contribution.ts';
import { geodeticOf, type ResolvedLink } from './resolve.ts';
import { sideLobesOf } from './side-lobes.ts';
import { s465OffAxisDbi } from './station.ts';

/** Angle between two satellites of the arc, seen from a station [°], and the range of the first [m]. */
function seenFrom(station: Geodetic, oursDeg: number, theirsDeg: number) {
  const ours = lookAngles(station, oursDeg);
  const theirs = lookAngles(station, theirsDeg);
  return { offAxisDeg: angleBetweenDeg(ours, theirs), ours, theirs };
}

const holds = (
  { fromGHz, toGHz }: { readonly fromGHz: { value: number }; readonly toGHz: { value: number } },
  frequencyGHz: number,
): boolean => frequencyGHz >= fromGHz.value && frequencyGHz <= toGHz.value;

export function adjacentSatellites(link: ResolvedLink, carrier: ClearCarrier): Contribution[] {
  return link.satellite.neighbours.flatMap((neighbour) => [
    ...(isStated(link, 'adjacent-satellite', 'uplink') ? [] : uplinksOf(link, carrier, neighbour)),
    ...(isStated(link, 'adjacent-satellite', 'downlink') ? [] : downlinksOf(link, carrier, neighbour)),
  ]);
}

function downlinksOf(link: ResolvedLink, carrier: ClearCarrier, neighbour: Neighbour): Contribution[] {
  const { satellite, channel, to } = link;
  const frequencyGHz = channel.downlinkCentreGHz;
  const rateDb = toDecibel(link.carrier.symbolRateMBd.value * 1e6);
  const { offAxisDeg, ours, theirs } = seenFrom(
    geodeticOf(to.site),
    satellite.orbitalPositionDeg.value,
    neighbour.orbitalPositionDeg.value,
  );
  if (theirs.elevationDeg < 0) return [];
  const lobes = sideLobesOf(to.terminal, frequencyGHz);
  const besideDbi = lobes.gainDbi(offAxisDeg);
  return neighbour.downlinks
    .filter((band) => holds(band, frequencyGHz))
    .map((band) => {
      const polarisationDb = band.polarisationDiscriminationDb?.value ?? 0;
      const ratioDb = carrierToNeighbourDb({
        wantedDensityDbwPerHz: carrier.eirpDbw - rateDb,
        neighbourDensityDbwPerHz: band.eirpDensityDbwPerHz.value,
        wantedGainDbi: carrier.stationGainDbi,
        neighbourGainDbi: besideDbi,
        pathDifferenceDb: freeSpaceLossDb(ours.slantRangeM, 1e9) - freeSpaceLossDb(theirs.slantRangeM, 1e9),
        polarisationDb,
      });
      return derived(
        `Adjacent satellite ${neighbour.name}`,
        'downlink',
        ratioDb,
        'EIRP densities + G − G(φ) + polarisation',
        () => [
          line('EIRP', 'Density of the carrier', carrier.eirpDbw - rateDb, 'dBW/Hz', 'EIRP − 10 log Rs'),
          inputLine('EIRP', 'Density of the neighbour', band.eirpDensityDbwPerHz),
          line(
            'φ',
            'Angle between the satellites at the station',
            offAxisDeg,
            '°',
            'geometry on the WGS 84 ellipsoid',
          ),
          line('G', 'Gain of the station towards this satellite', carrier.stationGainDbi, 'dBi', 'downlink'),
          line(
            'G(φ)',
            'Gain of the station towards the neighbour',
            besideDbi,
            'dBi',
            offAxisDeg < lobes.mainLobeToDeg ? 'main lobe, G − 12 (φ/θ₃)²' : lobes.source,
          ),
          ...(band.polarisationDiscriminationDb === undefined
            ? []
            : [inputLine('', 'Discrimination by polarisation', band.polarisationDiscriminationDb)]),
        ],
      );
    });
}

function uplinksOf(link: ResolvedLink, carrier: ClearCarrier, neighbour: Neighbour): Contribution[] {
  const { satellite, channel, from, receiveBeam } = link;
  const frequencyGHz = channel.uplinkCentreGHz;
  const rateDb = toDecibel(link.carrier.symbolRateMBd.value * 1e6);
  const own = lookAngles(geodeticOf(from.site), satellite.orbitalPositionDeg.value);
  return neighbour.uplinks
    .filter((band) => holds(band, frequencyGHz))
    .flatMap((band) => {
      const { station } = band;
      const place =
        station === undefined
          ? boresightOnEarth(receiveBeam.receive, satellite)
          : { latitudeDeg: station.latitudeDeg.value, longitudeDeg: station.longitudeDeg.value, heightM: 0 };
      if (place === undefined) return [];
      const { offAxisDeg, ours } = seenFrom(
        place,
        satellite.orbitalPositionDeg.value,
        neighbour.orbitalPositionDeg.value,
      );
      if (ours.elevationDeg < 0) return [];
      const besideDbi = s465OffAxisDbi(offAxisDeg);
      const gainDbi = gainAtStation(receiveBeam.receive, satellite, place);
      const ratioDb = carrierToNeighbourDb({
        wantedDensityDbwPerHz: carrier.stationEirpDbw - rateDb,
        neighbourDensityDbwPerHz: band.inputDensityDbwPerHz.value + besideDbi,
        wantedGainDbi: carrier.receiveGainDbi,
        neighbourGainDbi: gainDbi,
        pathDifferenceDb: freeSpaceLossDb(own.slantRangeM, 1e9) - freeSpaceLossDb(ours.slantRangeM, 1e9),
        polarisationDb: band.polarisationDiscriminationDb?.value ?? 0,
      });
      return [
        derived(
          `Uplinks of adjacent satellite ${neighbour.name}`,
          'uplink',
          ratioDb,
          'EIRP densities + G − G(station) + polarisation',
          () => [
            line(
              'EIRP',
              'Density of the carrier',
              carrier.stationEirpDbw - rateDb,
              'dBW/Hz',
              'EIRP − 10 log Rs',
            ),
            inputLine('P', 'Density at the antenna of the neighbour’s station', band.inputDensityDbwPerHz),
            line(
              'φ',
              'Angle between the satellites at that station',
              offAxisDeg,
              '°',
              'geometry on the WGS 84 ellipsoid',
            ),
            line('G(φ)', 'Gain of that station towards this satellite', besideDbi, 'dBi', 'ITU-R S.465-6'),
            line(
              'G',
              'Receive gain of this satellite towards that station',
              gainDbi,
              'dBi',
              station === undefined ? 'peak of the beam' : 'beam',
            ),
            line('G', 'Receive gain towards the own station', carrier.receiveGainDbi, 'dBi', 'beam'),
          ],
        ),
      ];
    });
}
