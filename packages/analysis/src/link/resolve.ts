/** A link of the model with everything it refers to, so that the rest of the analysis follows no ids. */
import type { Modcod } from '@ortak/core/modem';
import {
  type Amplifier,
  type Beam,
  type BeamAntenna,
  type Carrier,
  type Channel,
  channelsOf,
  type Figure,
  type InterferenceEntry,
  type Link,
  type Programme,
  type Receiver,
  type Satellite,
  type Service,
  type Site,
  type Terminal,
} from '@ortak/model';

/** A terminal at its site. */
export interface StationAt {
  readonly name: string;
  readonly site: Site;
  readonly terminal: Terminal;
  /** Where a second such station stands, which takes over in the rain. */
  readonly diversitySite?: Site;
}

export interface ResolvedLink {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly satellite: Satellite;
  readonly channel: Channel;
  readonly amplifier: Amplifier;
  readonly receiver: Receiver;
  readonly receiveBeam: Beam & { readonly receive: BeamAntenna };
  readonly transmitBeam: Beam & { readonly transmit: BeamAntenna };
  readonly from: StationAt & { readonly terminal: { readonly transmit: NonNullable<Terminal['transmit']> } };
  readonly to: StationAt & { readonly terminal: { readonly receive: NonNullable<Terminal['receive']> } };
  readonly carrier: Carrier;
  /**
   * Of a carrier that chooses: the MODCOD that is judged, with the distortion of its constellation and the loss of the modem for it;
   * without it, the densest constellation of DVB-S2 and the loss of the most robust MODCOD.
   */
  readonly judged?: Modcod;
  readonly drive: Link['drive'];
  /** Clear-sky loss by gas and cloud, where the programme gives it. */
  readonly uplinkOtherLossDb: Figure | undefined;
  readonly downlinkOtherLossDb: Figure | undefined;
  readonly interference: readonly InterferenceEntry[];
  readonly systemMarginDb: Figure;
  readonly ngsoAllowanceDb: Figure | undefined;
  readonly requiredAvailabilityPercent: Figure;
}

/** The loader has checked every reference, so a miss here is a defect of the project. */
function find<T extends { id: string }>(kind: string, list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (found === undefined)
    throw new Error(`No ${kind} has the id ${id}: the loader should have reported it.`);
  return found;
}

/** A station of the programme with its terminal and sites. */
export function stationById(programme: Programme, id: string): StationAt {
  const station = find('station', programme.stations, id);
  return {
    name: station.name,
    site: find('site', programme.sites, station.site),
    terminal: find('terminal', programme.terminals, station.terminal),
    ...(station.diversitySite !== undefined && {
      diversitySite: find('site', programme.sites, station.diversitySite),
    }),
  };
}

/** What a service and a link share, put together with the two ends. */
function resolve(
  programme: Programme,
  path: Service | Link,
  id: string,
  name: string,
  to: StationAt,
): ResolvedLink {
  const satellite = programme.satellites.find((candidate) =>
    channelsOf(candidate).some((channel) => channel.id === path.transponder),
  )!;
  const channel = find('transponder', channelsOf(satellite), path.transponder);
  const receiver = find('receiver', satellite.receivers, channel.group.receiver);
  return {
    id,
    name,
    at: path.at,
    satellite,
    channel,
    receiver,
    amplifier: find('amplifier', satellite.amplifiers, channel.amplifier),
    receiveBeam: find('beam', satellite.beams, receiver.beam) as ResolvedLink['receiveBeam'],
    transmitBeam: find('beam', satellite.beams, channel.transmitBeam) as ResolvedLink['transmitBeam'],
    from: stationById(programme, path.from) as ResolvedLink['from'],
    to: to as ResolvedLink['to'],
    carrier: path.carrier,
    drive: path.drive,
    uplinkOtherLossDb: path.uplinkOtherLossDb,
    downlinkOtherLossDb: path.downlinkOtherLossDb,
    interference: [...channel.group.interference, ...path.interference],
    systemMarginDb: path.systemMarginDb,
    ngsoAllowanceDb: path.ngsoAllowanceDb,
    requiredAvailabilityPercent: path.requiredAvailabilityPercent,
  };
}

export function resolveLink(programme: Programme, link: Link): ResolvedLink {
  const { to } = link;
  const end =
    typeof to === 'string'
      ? stationById(programme, to)
      : ((site) => ({ name: site.name, site, terminal: find('terminal', programme.terminals, to.terminal) }))(
          find('site', programme.sites, to.site),
        );
  return resolve(programme, link, link.id, link.name, end);
}

/** The link of a service to a site: its id is `service@site`. */
export function resolveService(programme: Programme, service: Service, site: Site): ResolvedLink {
  const terminal = find('terminal', programme.terminals, service.terminal);
  return resolve(programme, service, `${service.id}@${site.id}`, `${service.name}, ${site.name}`, {
    name: site.name,
    site,
    terminal,
  });
}

/** Point of a site for geometry. Height above sea level stands for height above the ellipsoid (100 m apart at most). */
export function geodeticOf(site: Site) {
  return {
    latitudeDeg: site.latitudeDeg.value,
    longitudeDeg: site.longitudeDeg.value,
    heightM: site.heightM.value,
  };
}
