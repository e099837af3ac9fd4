/** Links of a programme: explicit ones, and those of each service to each city of its area. */
import { spectralEfficiency } from '@ortak/core/modem';
import type { Notice } from '@ortak/core/working';
import type { Programme, Service, Site } from '@ortak/model';
import { contains, serviceAreaGeometry } from '@ortak/model/borders';
import type { Environment } from '../environment.ts';
import type { LinkEnd, LinkResult } from '../results.ts';
import { hasMargins, type Verdict } from '../verdict.ts';
import { adaptiveRates, adaptiveRatesAtLeast } from './adaptive.ts';
import { pathNotices } from './atmosphere.ts';
import { UNKNOWN_GAIN } from './known-gain.ts';
import { limitsOf } from './limits.ts';
import { budgetSections } from './lines/budget.ts';
import { type PreparedLink, prepareLink } from './prepare.ts';
import { type ResolvedLink, resolveLink, resolveService, type StationAt } from './resolve.ts';
import { type SolvedLink, solveLink } from './solve.ts';

/** What this slice of the budget leaves out; printed with every report. */
export const BUDGET_NOTICE: Notice = {
  code: 'link.scope',
  source: 'ITU-R P.618-14',
  message:
    'Fades are rain, gas, cloud and scintillation together (P.618-14 § 2.5) beyond the clear-sky losses. Availability is that of both ends together: two sites by the bivariate method of P.618-14 § 2.2.4.1 with their distance, one site as one fade. The column in rain has the fades that, exceeded for the same percentage at each end, leave what is reached for the required availability.',
};

/** Cities of the programme inside the area of a service. */
export function citiesOf(programme: Programme, service: Service): Site[] {
  const area = programme.serviceAreas.find((candidate) => candidate.id === service.serviceArea)!;
  // A coastal town may fall outside the simplified coast: its country decides as well, and needs no border drawn.
  const isWithin = ({ country, longitudeDeg, latitudeDeg }: Site): boolean =>
    area.countries.includes(country) ||
    contains(serviceAreaGeometry(area, programme.boundaryView), longitudeDeg.value, latitudeDeg.value);
  return programme.sites.filter((site) => site.role === 'city' && isWithin(site));
}

/** Services in whose area the programme names no city. */
export function servicesWithoutCity(programme: Programme): Service[] {
  return programme.services.filter((service) => citiesOf(programme, service).length === 0);
}

export function serviceNotices(services: readonly Service[]): Notice[] {
  return services.map((service) => ({
    code: 'service.no-city',
    source: service.at,
    message: `Service ${service.name} reaches no city: no site with the role city lies in its service area, so it has no link.`,
  }));
}

/** Every link of a programme, by id: links as they stand, and services as `service@site`. */
export function resolvedLinks(programme: Programme): Map<string, () => ResolvedLink> {
  const all = new Map<string, () => ResolvedLink>();
  for (const link of programme.links) all.set(link.id, () => resolveLink(programme, link));
  for (const service of programme.services) {
    for (const site of citiesOf(programme, service))
      all.set(`${service.id}@${site.id}`, () => resolveService(programme, service, site));
  }
  return all;
}

/** Ids of all links of a programme, in the order of the files. */
export function linkIds(programme: Programme): string[] {
  return [...resolvedLinks(programme).keys()];
}

function endOf(station: StationAt): LinkEnd {
  return {
    name: station.name,
    site: station.site.id,
    terminal: station.terminal.name,
    latitudeDeg: station.site.latitudeDeg.value,
    longitudeDeg: station.site.longitudeDeg.value,
  };
}

/** A link with everything that was found about it. */
export interface AnalysedLink {
  readonly prepared: PreparedLink;
  readonly solved: SolvedLink;
  readonly result: LinkResult;
}

export function analyseLink(environment: Environment, link: ResolvedLink): AnalysedLink {
  const solved = solveLink(prepareLink(environment, link));
  const { prepared } = solved;
  const pPercent = solved.endPercent;
  const { carrier } = link;
  const verdict = verdictOf(prepared, solved);
  const isLink = hasMargins(verdict);
  const adaptive = isLink ? adaptiveRates(prepared, solved) : [];
  const adaptiveAtLeast = isLink ? adaptiveRatesAtLeast(prepared, solved) : [];
  return {
    prepared,
    solved,
    result: {
      id: link.id,
      name: link.name,
      satellite: link.satellite.name,
      channel: link.channel.id,
      from: endOf(link.from),
      to: endOf(link.to),
      modcod: solved.modcod.id,
      infoRateMbps: spectralEfficiency(solved.modcod, carrier) * carrier.symbolRateMBd.value,
      ...(adaptive.length > 0 && { adaptive }),
      ...(adaptiveAtLeast.length > 0 && { adaptiveAtLeast }),
      requiredAvailabilityPercent: link.requiredAvailabilityPercent.value,
      // figures of a link that is none would be believed
      availability: isLink ? solved.availability : null,
      worstMonth: isLink ? solved.worstMonth : null,
      clearSkyMarginDb: isLink ? solved.clearSkyMarginDb : null,
      marginInRainDb: isLink ? solved.marginInRainDb : null,
      closes: verdict === 'closes',
      verdict,
      limits: limitsOf(prepared, solved),
      budget: isLink ? budgetSections(environment, prepared, solved, adaptive, adaptiveAtLeast) : [],
      notices: [
        ...prepared.notices,
        ...pathNotices(prepared.up, link.from.site, pPercent),
        ...pathNotices(prepared.down, link.to.site, pPercent),
      ],
    },
  };
}

export function verdictOf(prepared: PreparedLink, solved: SolvedLink): Verdict {
  if (prepared.up.look.elevationDeg < 0 || prepared.down.look.elevationDeg < 0) return 'not visible';
  if (prepared.notices.some(({ code }) => code === UNKNOWN_GAIN)) return 'no gain known';
  if (prepared.notices.some(({ code }) => code === 'link.overdrive')) return 'overdriven';
  return solved.marginInRainDb >= 0 ? 'closes' : 'fails';
}

/** Results of the links asked for, in the order of `ids`. */
export function analyseLinks(
  programme: Programme,
  environment: Environment,
  ids: readonly string[],
): LinkResult[] {
  const all = resolvedLinks(programme);
  return ids.map((id) => analyseLink(environment, all.get(id)!()).result);
}
