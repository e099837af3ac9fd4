/** What the cities of a partner get from each service. */
import { line, type WorkingLine } from '@ortak/core/working';
import type { Partner, Programme, Service, Site } from '@ortak/model';
import { inputLine } from '../inputs.ts';
import type { AnalysedLink } from '../link/analyse.ts';
import { citiesOf } from '../link/analyse.ts';
import { ANTENNA_RANGE_M, type DishBudget, requiredDish } from '../link/dish.ts';
import type { PreparedLink } from '../link/prepare.ts';
import { allowedPercent } from '../link/solve.ts';
import { localName } from '../local-name.ts';
import type { CityRow, ServiceForPartner } from '../results.ts';

function cityRow(site: Site, { prepared, solved, result }: AnalysedLink): CityRow {
  const required = requiredDish(prepared, solved.modcod);
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
    requiredDiameterM: required?.diameterM ?? null,
    availability: result.availability,
    clearSkyMarginDb: result.clearSkyMarginDb,
    marginInRainDb: result.marginInRainDb,
    closes: result.closes,
    verdict: result.verdict,
    limits: result.limits,
    link: result.id,
    working: [
      line(
        'M',
        `Margin with the ${prepared.link.to.terminal.antenna.diameterM.value} m antenna`,
        result.marginInRainDb ?? 'none',
        'dB',
        `link ${result.id}`,
      ),
      line(
        'p',
        'Share of the year in which the weather may take the link',
        allowedPercent(prepared),
        '%',
        prepared.link.requiredAvailabilityPercent.at,
      ),
      line('', 'MODCOD held', solved.modcod.id, '', solved.modcod.source),
      line(
        'D',
        'Smallest antenna whose margin is not negative',
        required?.diameterM ?? `none up to ${ANTENNA_RANGE_M.maximum} m`,
        'm',
        'search over D by the centimetre; gain and scintillation follow it, all else does not',
      ),
      ...(required === null ? [] : dishLines(prepared, required, solved.modcod.idealEsN0Db)),
    ],
  };
}

/** The budget in rain with the antenna that was found. */
function dishLines(prepared: PreparedLink, { inRain }: DishBudget, neededDb: number): WorkingLine[] {
  const { downlink } = inRain;
  const { receive } = prepared.link.to.terminal;
  return [
    line('G/T', 'G/T with it, in rain', downlink.noise.gOverTDbPerK, 'dB/K', 'G − Lp − Lf − 10 log T'),
    line(
      'C/N',
      'Downlink C/N with it, in rain',
      downlink.carrierToNoiseDb,
      'dB',
      'EIRP − Lfs − L − A + G/T − k − 10 log Rs',
    ),
    line('C/N', 'Uplink C/N, in rain', inRain.uplink.carrierToNoiseDb, 'dB', 'as in the budget'),
    line('C/I', 'All interference, in rain', inRain.carrierToInterferenceDb, 'dB', 'as in the budget'),
    line('Es/N₀', 'Together', inRain.esN0Db, 'dB', 'sum of powers'),
    line(
      'Es/N₀',
      `Needed by ${prepared.link.carrier.modcod}, with implementation loss and system margin`,
      inRain.esN0Db - inRain.availableEsN0Db + neededDb,
      'dB',
      'ideal + losses',
    ),
    line('M', 'Margin with it', inRain.availableEsN0Db - neededDb, 'dB', 'Es/N₀ − needed'),
    inputLine('Lp', 'Pointing loss, kept', receive.pointingLossDb),
  ];
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
