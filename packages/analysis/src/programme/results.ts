/** Everything a report shows about a programme. */
import type { Notice } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { boundaryViewNote } from '@ortak/model/borders';
import { placeNotices } from '@ortak/model/places';
import manifest from '../../package.json' with { type: 'json' };
import { type CoverageWithField, coverBeam } from '../coverage/coverage.ts';
import { eirpQuantity, gOverTQuantity } from '../coverage/quantity.ts';
import type { Environment } from '../environment.ts';
import {
  type AnalysedLink,
  analyseLink,
  BUDGET_NOTICE,
  resolvedLinks,
  serviceNotices,
  servicesWithoutCity,
} from '../link/analyse.ts';
import { analyseCommandTelemetry } from '../link/command-telemetry.ts';
import { servicesForPartner } from '../partnership/cities.ts';
import { partnerShares } from '../partnership/share.ts';
import type { BeamCoverage, MapPlace, ProgrammeResults } from '../results.ts';
import { summariseSatellite } from '../satellite/summary.ts';
import { answer } from './answer.ts';
import { assumptions, sourceRows } from './assumptions.ts';

/** Grid points of a beam in a report: contours at this density look smooth on A4. */
const REPORT_POINTS = 40_000;

export interface ReportOptions {
  /** As the user wrote it, for the commands that reproduce the results. */
  readonly folder: string;
  readonly onProgress?: (what: string) => void;
}

export function analyseProgramme(
  programme: Programme,
  environment: Environment,
  { folder, onProgress = () => {} }: ReportOptions,
): ProgrammeResults {
  const steps = programmeSteps(programme, environment, folder);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    onProgress(value.what);
  }
}

/** What is computed next, and the part done, 0…1. */
export interface ProgrammeStep {
  readonly what: string;
  readonly part: number;
}

/** `analyseProgramme` step by step, for those who do something else in between. */
export function* programmeSteps(
  programme: Programme,
  environment: Environment,
  folder: string,
): Generator<ProgrammeStep, ProgrammeResults> {
  const satellites = programme.satellites.map((satellite) => summariseSatellite(programme, satellite));

  const resolved = resolvedLinks(programme);
  const count = programme.satellites.reduce((sum, { beams }) => sum + beams.length, resolved.size);
  let done = 0;
  const step = (what: string): ProgrammeStep => ({ what, part: done++ / count });

  const coverage: BeamCoverage[] = [];
  for (const satellite of programme.satellites) {
    for (const beam of satellite.beams) {
      yield step(`Coverage of beam ${beam.name} …`);
      const cover = (kind: 'eirp' | 'gt', quantity: ReturnType<typeof eirpQuantity>): CoverageWithField =>
        coverBeam(programme, satellite, beam, kind, quantity, { points: REPORT_POINTS });
      if (satellite.transponders.some((group) => group.transmitBeam === beam.id))
        coverage.push(cover('eirp', eirpQuantity(satellite, beam)).coverage);
      if (beam.receive !== undefined && satellite.receivers.some((receiver) => receiver.beam === beam.id))
        coverage.push(cover('gt', gOverTQuantity(satellite, beam)).coverage);
    }
  }

  const analysed = new Map<string, AnalysedLink>();
  for (const [id, resolve] of resolved) {
    yield step(`Link ${id} …`);
    analysed.set(id, analyseLink(environment, resolve()));
  }
  const links = [...analysed.values()].map((link) => link.result);

  const commandTelemetry = programme.commandTelemetry.map((link) =>
    analyseCommandTelemetry(environment, programme, link),
  );

  const shares = partnerShares(programme);
  const partners = programme.partners.map((partner, i) => ({
    ...shares[i]!,
    services: servicesForPartner(programme, partner, analysed),
  }));

  const empty = servicesWithoutCity(programme);
  const figures = assumptions(programme);
  const found = { satellites, coverage, links, partners, assumptions: figures };
  return {
    ortak: manifest.version,
    programme: {
      id: programme.id,
      name: programme.name,
      objective: programme.objective,
      boundaryView: programme.boundaryView,
      boundaryNote: boundaryViewNote(programme.boundaryView),
    },
    answer: answer({ ...found, emptyServices: empty.map((service) => service.name) }),
    ...found,
    commandTelemetry,
    places: mapPlaces(programme),
    sources: sourceRows(programme, figures),
    maps: Object.values(environment.maps).map(({ origin }) => ({
      id: origin.id,
      recommendation: origin.recommendation,
      origin: `${origin.origin.publisher}, as carried by ${origin.origin.package} ${origin.origin.version}`,
      error: origin.quantisationError === 0 ? 'none' : `${origin.quantisationError} ${origin.unit}`,
    })),
    notices: distinct([
      BUDGET_NOTICE,
      ...placeNotices(programme),
      ...serviceNotices(empty),
      ...coverage.flatMap((beam) => beam.notices),
      ...links.flatMap((link) => link.notices),
      ...commandTelemetry.flatMap((link) => link.notices),
      ...partners.flatMap((partner) => partner.notices),
    ]),
    reproduce: reproduce(programme, folder),
  };
}

/** The sites of a programme as points to name on maps. */
export function mapPlaces(programme: Programme): MapPlace[] {
  return programme.sites.map((site) => ({
    name: site.name,
    role: site.role,
    position: [site.longitudeDeg.value, site.latitudeDeg.value],
  }));
}

/** A notice that many links share is said once. */
function distinct(notices: readonly Notice[]): Notice[] {
  return [
    ...new Map(
      notices.map((notice) => [`${notice.code}\n${notice.source}\n${notice.message}`, notice]),
    ).values(),
  ];
}

function reproduce(programme: Programme, folder: string): string[] {
  const beam = programme.satellites[0]?.beams[0]?.id;
  const link = programme.links[0]?.id;
  const quoted = /^[\w./-]+$/.test(folder) ? folder : `"${folder.replaceAll(/(["\\$`])/g, '\\$1')}"`;
  return [
    `npx ortak check ${quoted}`,
    `npx ortak report ${quoted} -o out`,
    ...(link === undefined ? [] : [`npx ortak link ${quoted} ${link} --working`]),
    ...(beam === undefined
      ? []
      : [`npx ortak coverage ${quoted} --beam ${beam} --quantity eirp -o eirp.geojson`]),
  ];
}
