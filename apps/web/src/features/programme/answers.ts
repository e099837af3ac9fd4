/** What the programme is: its satellites, partners, areas, and every figure with its confidence. */
import { assumptions, partnerShares, sourceRows, summariseSatellite } from '@ortak/analysis';
import { line } from '@ortak/core/working';
import { type Language, namesIn } from '@ortak/report/words';
import type { Session } from '../../engine/session.ts';

export const answers = {
  'programme.overview': ({ programme }: Session, _input: null) => {
    const figures = assumptions(programme);
    const shares = partnerShares(programme);
    return {
      name: programme.name,
      objective: programme.objective,
      partners: programme.partners.map((partner, i) => ({ ...shares[i]!, names: partner.names })),
      satellites: programme.satellites.map((satellite) => ({
        ...summariseSatellite(programme, satellite),
        position: satellite.orbitalPositionDeg,
        sparesByGroup: satellite.transponders.map(({ name, spares, at }) => line('', name, spares, '', at)),
        beams: satellite.beams.map(({ id, name, serviceArea }) => ({ id, name, serviceArea })),
      })),
      serviceAreas: programme.serviceAreas.map((area) => ({
        id: area.id,
        name: area.name,
        countries: area.countries,
        polygons: area.polygons.length,
        at: area.at,
        services: programme.services
          .filter(({ serviceArea }) => serviceArea === area.id)
          .map(({ id, name, requiredAvailabilityPercent }) => ({ id, name, requiredAvailabilityPercent })),
      })),
      figures,
      sources: sourceRows(programme, figures),
    };
  },
  /** Names in a language by their English ones. */
  'programme.names': ({ programme }: Session, { language }: { readonly language: Language }) => [
    ...namesIn(programme, language),
  ],
  // The borders of the world are read after the first screen.
  'programme.notices': async ({ programme }: Session, _input: null) =>
    (await import('@ortak/model/places')).placeNotices(programme),
};
