/** What the programme is: its satellites, partners, areas, and every figure with its confidence. */
import { assumptions, partnerShares, sourceRows, summariseSatellite } from '@ortak/analysis';
import { placeNotices } from '@ortak/model/places';
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
  'programme.notices': ({ programme }: Session, _input: null) => placeNotices(programme),
};
