/** The rain of the two ends of a link: ITU-R P.618-14 from the site, the look angles and the maps. */
import { type LookAngles, lookAngles, polarisationTilt } from '@ortak/core/earth';
import {
  type RainAttenuation001,
  rainAttenuation,
  rainAttenuation001,
  rainHeight,
  rainNotices,
  rainRate001,
  rainWorking,
  scaleToPercent,
} from '@ortak/core/propagation';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { Polarisation, Site } from '@ortak/model';
import type { Environment } from '../environment.ts';
import { inputLine } from '../inputs.ts';
import { geodeticOf } from './resolve.ts';

/** One end's path through the atmosphere. */
export interface RainyPath {
  readonly look: LookAngles;
  readonly skewDeg: number;
  /** Everything but the percentage of time. */
  readonly rain: RainAttenuation001;
}

/** Tilt of the electric field at the station, from its horizontal; 45° stands for circular polarisation (P.838-3). */
export function tiltDeg(polarisation: Polarisation, tilt: ReturnType<typeof polarisationTilt>): number {
  if (polarisation === 'H') return tilt.horizontalTiltDeg;
  if (polarisation === 'V') return tilt.verticalTiltDeg;
  return 45;
}

export function rainyPath(
  environment: Environment,
  site: Site,
  satelliteLongitudeDeg: number,
  frequencyGHz: number,
  polarisation: Polarisation,
): RainyPath {
  const station = geodeticOf(site);
  const look = lookAngles(station, satelliteLongitudeDeg);
  const tilt = polarisationTilt(station, satelliteLongitudeDeg);
  const { latitudeDeg, longitudeDeg } = station;
  return {
    look,
    skewDeg: tilt.skewDeg,
    rain: rainAttenuation001({
      latitudeDeg,
      stationHeightKm: station.heightM / 1000,
      elevationDeg: Math.max(0, look.elevationDeg),
      frequencyGHz,
      polarisationTiltDeg: tiltDeg(polarisation, tilt),
      rainRate001MmPerH: rainRate001(environment.maps.rainRate001, latitudeDeg, longitudeDeg),
      rainHeightKm: rainHeight(environment.maps.rainHeight0, latitudeDeg, longitudeDeg).rainHeightKm,
    }),
  };
}

/** Rain attenuation exceeded for p per cent of the average year [dB]. */
export function rainDb(path: RainyPath, pPercent: number): number {
  return scaleToPercent(path.rain, pPercent);
}

/** The steps of P.618 for one p, with the maps behind the rain rate and the rain height. */
export function rainLines(
  environment: Environment,
  path: RainyPath,
  site: Site,
  pPercent: number,
): WorkingLine[] {
  const { rainRate001: rateMap, rainHeight0: heightMap } = environment.maps;
  const place = [
    inputLine('φ', 'Latitude', site.latitudeDeg),
    inputLine('λ', 'Longitude', site.longitudeDeg),
  ];
  return rainWorking(rainAttenuation(path.rain.path, pPercent)).map((entry) => {
    if (entry.symbol === 'R0.01')
      return {
        ...entry,
        source: `${rateMap.origin.recommendation} map`,
        working: [...place, mapLine(rateMap.origin)],
      };
    if (entry.symbol === 'hR')
      return {
        ...entry,
        source: `${heightMap.origin.recommendation} map`,
        working: [
          ...place,
          line(
            'h0',
            'Mean annual height of the 0 °C isotherm',
            Number(entry.value) - 0.36,
            'km',
            `${heightMap.origin.recommendation} map`,
          ),
          mapLine(heightMap.origin),
        ],
      };
    return entry;
  });
}

function mapLine(origin: Environment['maps']['rainRate001']['origin']): WorkingLine {
  return line(
    '',
    `Digital map ${origin.id}, largest rounding error`,
    origin.quantisationError,
    origin.unit,
    `${origin.recommendation}, ${origin.origin.package} ${origin.origin.version}`,
  );
}

/** Notices of the geometry and of P.618 for one end. */
export function pathNotices(path: RainyPath, site: Site, pPercent: number): Notice[] {
  const notices: Notice[] = rainNotices(path.rain.path.frequencyGHz, pPercent);
  if (path.look.elevationDeg < 5)
    notices.push({
      code: path.look.elevationDeg < 0 ? 'link.below-horizon' : 'link.low-elevation',
      source: site.at,
      message:
        path.look.elevationDeg < 0
          ? `${site.name} sees the satellite ${Math.abs(path.look.elevationDeg).toFixed(1)}° below the horizon: there is no link.`
          : `${site.name} sees the satellite at ${path.look.elevationDeg.toFixed(1)}°: below 5° terrain, refraction, scintillation and a warmer antenna noise matter, which this budget leaves out.`,
    });
  return notices;
}
