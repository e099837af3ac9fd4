/** A service received anywhere: the link to a place that the programme does not name. */
import { type Environment, type ResolvedLink, resolvedLinks, resolveService } from '@ortak/analysis';
import { topographicHeightM } from '@ortak/core/propagation';
import type { Programme, Site } from '@ortak/model';

export interface Place {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** By which it was searched for. */
  readonly name?: string;
}

/** @throws Error when the programme has no such link or service */
export function resolvedAt(
  programme: Programme,
  environment: Environment,
  id: string,
  place: Place | undefined,
): ResolvedLink {
  const found = resolvedLinks(programme).get(id);
  if (place === undefined) {
    if (found === undefined) throw new Error(`The programme has no link ${id}.`);
    return found();
  }
  const site = siteAt(environment, place);
  const { name } = site;
  const service = programme.services.find((candidate) => candidate.id === id.split('@')[0]);
  if (service !== undefined) return resolveService(programme, service, site);
  if (found === undefined) throw new Error(`The programme has no link or service ${id}.`);
  const link = found();
  return { ...link, to: { ...link.to, name, site } };
}

/** A place as a site of no country. */
export function siteAt(
  { topography }: Pick<Environment, 'topography'>,
  { latitudeDeg, longitudeDeg, name: known }: Place,
): Site {
  const at = (value: number, unit: string) => ({
    value,
    unit,
    at: 'asked for',
    confidence: 'assumed' as const,
  });
  const position = `${Math.abs(latitudeDeg).toFixed(2)}°${latitudeDeg < 0 ? 'S' : 'N'} ${Math.abs(longitudeDeg).toFixed(2)}°${longitudeDeg < 0 ? 'W' : 'E'}`;
  return {
    id: 'place',
    name: known ?? position,
    at: 'asked for',
    country: '',
    role: 'city',
    latitudeDeg: at(latitudeDeg, '°'),
    longitudeDeg: at(longitudeDeg, '°'),
    heightM:
      topography === undefined
        ? at(0, 'm')
        : {
            value: Math.round(Math.max(-450, topographicHeightM(topography, latitudeDeg, longitudeDeg))),
            unit: 'm',
            at: `${topography.origin.recommendation} map`,
            confidence: 'derived',
          },
  };
}
