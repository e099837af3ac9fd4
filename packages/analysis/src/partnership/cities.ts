/** What the cities of a partner get from each service. */
import { line } from '@ortak/core/working';
import type { Partner, Programme, Service, Site } from '@ortak/model';
import type { AnalysedLink } from '../link/analyse.ts';
import { citiesOf } from '../link/analyse.ts';
import { ANTENNA_RANGE_M, allowedPercent, requiredDiameterM } from '../link/solve.ts';
import { localName } from '../local-name.ts';
import type { CityRow, ServiceForPartner } from '../results.ts';

function cityRow(site: Site, { prepared, solved, result }: AnalysedLink): CityRow {
  const required = requiredDiameterM(prepared, solved.modcod);
  const { down } = prepared;
  return {
    site: site.id,
    name: site.name,
    localName: localName(site),
    longitudeDeg: site.longitudeDeg.value,
    latitudeDeg: site.latitudeDeg.value,
    elevationDeg: down.look.elevationDeg,
    azimuthDeg: down.look.azimuthDeg,
    polarisationSkewDeg: down.skewDeg,
    eirpDbw: prepared.input.downlink.saturatedEirpDbw,
    terminalDiameterM: prepared.link.to.terminal.antenna.diameterM.value,
    requiredDiameterM: required,
    availability: solved.availability,
    clearSkyMarginDb: solved.clearSkyMarginDb,
    marginInRainDb: solved.marginInRainDb,
    closes: result.closes,
    verdict: result.verdict,
    limits: result.limits,
    link: result.id,
    working: [
      line(
        'M',
        `Margin with the ${prepared.link.to.terminal.antenna.diameterM.value} m antenna`,
        solved.marginInRainDb,
        'dB',
        `link ${result.id}`,
      ),
      line(
        'p',
        'Share of the year in which rain may take the link',
        allowedPercent(prepared),
        '%',
        prepared.link.requiredAvailabilityPercent.at,
      ),
      line('', 'MODCOD held', solved.modcod.id, '', solved.modcod.source),
      line(
        'D',
        'Smallest antenna whose margin is not negative',
        required ?? `none up to ${ANTENNA_RANGE_M.maximum} m`,
        'm',
        'search over D, all else unchanged, pointing loss included',
      ),
    ],
  };
}

/** Each service with the cities of one partner's country; services that reach none of them are left out. */
export function servicesForPartner(
  programme: Programme,
  partner: Partner,
  analysed: ReadonlyMap<string, AnalysedLink>,
): ServiceForPartner[] {
  const rows = (service: Service): CityRow[] =>
    citiesOf(programme, service)
      .filter((site) => site.country === partner.country)
      .map((site) => cityRow(site, analysed.get(`${service.id}@${site.id}`)!));
  return programme.services
    .map((service) => ({
      service: service.id,
      name: service.name,
      terminal: programme.terminals.find((terminal) => terminal.id === service.terminal)!.name,
      requiredAvailabilityPercent: service.requiredAvailabilityPercent.value,
      cities: rows(service),
    }))
    .filter((service) => service.cities.length > 0);
}
