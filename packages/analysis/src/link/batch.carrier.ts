/** A row of a table as a carrier of telecommand or telemetry: the place, the antenna and the drive of its station. */
import type { Programme, Site } from '@ortak/model';
import type { CellProblem } from '../propagation/table.ts';
import { type FigureOf, rowOf, type Values } from './batch.row.ts';
import type { ResolvedCarrier } from './command-telemetry.ts';

/** Columns that mean nothing for such a carrier. */
export const CARRIER_LACKS = ['symbol-rate', 'modcod', 'ibo'] as const;

/** The carrier with what a row changes of it, or what of the row it cannot have. */
export function carrierOf(
  given: ResolvedCarrier,
  values: Values,
  at: string,
  siteAt: (lat: number, lon: number, figure: FigureOf) => Site,
  programme: Programme,
): { readonly carrier: ResolvedCarrier } | { readonly problems: CellProblem[] } {
  const { figure, problem } = rowOf(values, at);
  const { lat, lon } = values;
  if ((lat === undefined) !== (lon === undefined))
    return problem(lat === undefined ? 'lat' : 'lon', 'latitude and longitude together');
  const { equipment, link } = given;
  const way = equipment.kind === 'telecommand' ? 'transmit' : 'receive';
  const terminal =
    values.terminal === undefined
      ? given.station.terminal
      : programme.terminals.find(({ id }) => id === values.terminal);
  if (terminal?.[way] === undefined) return problem('terminal', `a terminal that can ${way}`);
  const diameterM = figure('diameter', 'm');
  const antenna = { ...terminal.antenna, ...(diameterM !== undefined && { diameterM }) };
  const place = typeof lat === 'number' && typeof lon === 'number' ? siteAt(lat, lon, figure) : undefined;
  const { site, name, diversitySite } = given.station;
  const stationEirpDbw = figure('eirp', 'dBW');
  if (stationEirpDbw !== undefined && equipment.kind === 'telemetry')
    return problem('eirp', 'nothing, since the satellite sends a telemetry');
  return {
    carrier: {
      ...given,
      link: {
        ...link,
        requiredAvailabilityPercent: figure('availability', '%') ?? link.requiredAvailabilityPercent,
      },
      equipment:
        equipment.kind === 'telecommand' && stationEirpDbw !== undefined
          ? { ...equipment, way: { ...equipment.way, stationEirpDbw } }
          : equipment,
      station: {
        name: place === undefined ? name : at,
        site: place ?? site,
        terminal: { ...terminal, antenna },
        ...(place === undefined && diversitySite !== undefined && { diversitySite }),
      },
    },
  };
}
