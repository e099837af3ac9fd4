/** The whole programme, as the loader hands it on: every file parsed, every reference checked. */
import type { CommandTelemetryLink } from './command-telemetry.ts';
import type { Names } from './figure.ts';
import type { Station, Terminal } from './ground.ts';
import type { Partnership } from './partnership.ts';
import type { Route } from './processor.ts';
import type { BoundaryView, Partner, Site, Source } from './programme.ts';
import type { Platform, Polarisation, Satellite, TransponderGroup } from './satellite.ts';
import type { Link, Service, ServiceArea } from './services.ts';

export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly names?: Names | undefined;
  readonly objective: string;
  readonly objectives?: Partial<Record<'kk' | 'tr' | 'ru', string | undefined>> | undefined;
  readonly boundaryView: BoundaryView;
  readonly partners: readonly Partner[];
  readonly sites: readonly Site[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Platforms that the satellites refer to, from the shipped catalogue. */
  readonly platforms: readonly Platform[];
  readonly satellites: readonly Satellite[];
  readonly terminals: readonly Terminal[];
  readonly stations: readonly Station[];
  readonly serviceAreas: readonly ServiceArea[];
  readonly services: readonly Service[];
  readonly links: readonly Link[];
  readonly commandTelemetry: readonly CommandTelemetryLink[];
  readonly partnership: Partnership;
}

/** One channel of the frequency plan. */
export interface Channel {
  /** Group id and number from 1: `ku-fss-3`. */
  readonly id: string;
  readonly group: TransponderGroup;
  readonly uplinkCentreGHz: number;
  readonly downlinkCentreGHz: number;
  readonly downlinkPolarisation: Polarisation;
  /** Ids of the beam and the amplifier behind it: those of the group, unless a processor leads the channel elsewhere. */
  readonly transmitBeam: string;
  readonly amplifier: string;
  /** Where a processor leads it elsewhere, or gives it a gain of its own. */
  readonly route: Route | undefined;
}

const channels = new WeakMap<Satellite['transponders'], readonly Channel[]>();

/** The channels of a satellite's frequency plan, in the order of the file and of frequency within a group; listed once. */
export function channelsOf({ transponders }: Satellite): readonly Channel[] {
  const known = channels.get(transponders) ?? listed(transponders);
  channels.set(transponders, known);
  return known;
}

function listed(transponders: Satellite['transponders']): Channel[] {
  return transponders.flatMap((group) => {
    const routes = new Map(group.routes.map((route) => [route.channel, route]));
    return Array.from({ length: group.count }, (_, i) => {
      const id = `${group.id}-${i + 1}`;
      const route = routes.get(id);
      const offsetGHz = (i * group.spacingMHz.value) / 1000;
      return {
        id,
        group,
        uplinkCentreGHz: group.uplinkFirstCentreGHz.value + offsetGHz,
        downlinkCentreGHz: route?.downlinkCentreGHz?.value ?? group.downlinkFirstCentreGHz.value + offsetGHz,
        downlinkPolarisation: route?.downlinkPolarisation ?? group.downlinkPolarisation,
        transmitBeam: route?.transmitBeam ?? group.transmitBeam,
        amplifier: route?.amplifier ?? group.amplifier,
        route,
      };
    });
  });
}
