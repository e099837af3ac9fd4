/** The margin that a service keeps in rain, over grids: the whole link budget at every point. */
import { isVisible, lookAngles, polarisationTilt } from '@ortak/core/earth';
import { endStateAt, type LinkInput, linkBudget } from '@ortak/core/link';
import {
  MEAN_RADIATING_TEMPERATURE_K,
  rainAttenuation001,
  rainCoefficients,
  rainHeight,
  rainRate001,
  scaleToPercent,
  topographicHeightM,
} from '@ortak/core/propagation';
import { line, type Notice } from '@ortak/core/working';
import type { Programme, Service } from '@ortak/model';
import type { Environment } from '../environment.ts';
import { citiesOf } from '../link/analyse.ts';
import { tiltDeg } from '../link/atmosphere.ts';
import { prepareLink } from '../link/prepare.ts';
import { resolveService } from '../link/resolve.ts';
import { allowedPercent, solveLink } from '../link/solve.ts';
import { gainsAt } from '../satellite/beam.ts';
import { antennaPowerDbw, type BeamQuantity, CoverageError } from './quantity.ts';

/** Which ground a map of rain margins stands on. */
function groundNotice(topography: Environment['topography']): Notice {
  return topography === undefined
    ? {
        code: 'coverage.sea-level',
        source: 'ITU-R P.618-14 § 2.2.1.1 Step 2',
        message:
          'The ground of the map is taken at sea level, where the path through rain is longest: mountains fare better.',
      }
    : {
        code: 'coverage.topography',
        source: topography.origin.recommendation,
        message: `Heights of the ground are those of the topographic map of ${topography.origin.recommendation}; cities of the programme have heights of their own.`,
      };
}

/**
 * Margin of a service's terminal at any point in the rain of its required availability [dB], with the uplink of the
 * service and the same p at both ends. The MODCOD is that of the programme; for `auto`, the one that the service's
 * first city gets.
 */
export function rainMarginQuantity(
  programme: Programme,
  environment: Environment,
  service: Service,
): BeamQuantity {
  const [city] = citiesOf(programme, service);
  if (city === undefined)
    throw new CoverageError(
      `Service ${service.id} (${service.at}) has no city in its area: a rain margin needs one for its reference link.`,
    );
  const link = resolveService(programme, service, city);
  const prepared = prepareLink(environment, link);
  const { modcod } = solveLink(prepared);
  const pPercent = allowedPercent(prepared);
  const uplinkDb = endStateAt(prepared.up.end, pPercent).rainDb;
  const { satellite, channel } = link;
  const satelliteLongitudeDeg = satellite.orbitalPositionDeg.value;
  const { topography } = environment;
  const { rainRate001: rateMap, rainHeight0: heightMap } = environment.maps;
  const coefficients = rainCoefficients(channel.downlinkCentreGHz);
  const powerDbw = antennaPowerDbw(link.amplifier);

  const marginAt = (latitudeDeg: number, longitudeDeg: number, gainDbi: number): number => {
    // The map is of land; the sea counts as 0.
    const heightM =
      topography === undefined
        ? 0
        : Math.max(-450, topographicHeightM(topography, latitudeDeg, longitudeDeg));
    const ground = { latitudeDeg, longitudeDeg, heightM };
    if (!isVisible(ground, satelliteLongitudeDeg)) return Number.NaN;
    const look = lookAngles(ground, satelliteLongitudeDeg);
    const at001 = rainAttenuation001(
      {
        latitudeDeg,
        stationHeightKm: heightM / 1000,
        elevationDeg: look.elevationDeg,
        frequencyGHz: channel.downlinkCentreGHz,
        polarisationTiltDeg: tiltDeg(
          channel.group.downlinkPolarisation,
          polarisationTilt(ground, satelliteLongitudeDeg),
        ),
        rainRate001MmPerH: rainRate001(rateMap, latitudeDeg, longitudeDeg),
        rainHeightKm: rainHeight(heightMap, latitudeDeg, longitudeDeg).rainHeightKm,
      },
      coefficients,
    );
    const input: LinkInput = {
      ...prepared.input,
      downlink: {
        ...prepared.input.downlink,
        slantRangeM: look.slantRangeM,
        saturatedEirpDbw: powerDbw + gainDbi,
      },
    };
    const fade = {
      uplinkDb,
      downlinkDb: scaleToPercent(at001, pPercent),
      mediumTemperatureK: MEAN_RADIATING_TEMPERATURE_K,
    };
    return linkBudget(input, fade).availableEsN0Db - modcod.idealEsN0Db;
  };

  const required = `${service.requiredAvailabilityPercent.value} %`;
  return {
    label: `Margin in rain at ${required}, ${service.name} from ${link.from.name}, ${modcod.id}, ${link.to.terminal.name}`,
    unit: 'dB',
    figures: [link],
    valuesAt: (latitudes, longitudes) =>
      gainsAt(link.transmitBeam.transmit, satellite, latitudes, longitudes).map((gainDbi, i) =>
        marginAt(latitudes[i]!, longitudes[i]!, gainDbi),
      ),
    working: [
      line('', 'Reference link, for the uplink and the MODCOD', link.id, '', service.at),
      line('', 'Needed Es/N₀', modcod.idealEsN0Db, 'dB', modcod.source),
      line('Ap', 'Rain on the uplink, included everywhere', uplinkDb, 'dB', 'ITU-R P.618-14 § 2.2.1.1'),
      line(
        '',
        'Share of the year in which rain may take the link',
        pPercent,
        '%',
        service.requiredAvailabilityPercent.at,
      ),
    ],
    notices: [groundNotice(topography)],
  };
}
