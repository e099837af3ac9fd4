/** The air over the two ends of a link: the chain of ITU-R P.618-14 § 2.5 from the site, the look angles and the maps. */
import { greatCircleKm, type LookAngles, lookAngles, polarisationTilt } from '@ortak/core/earth';
import {
  atBothPercent,
  type DryLevel,
  type EndPath,
  rainEndsAtPercent,
  type SiteDiversity,
} from '@ortak/core/link';
import {
  betaSineAt,
  CAP_PERCENT,
  type ClimateGrids,
  climateAt,
  cloudAttenuation,
  cloudColumnCoefficient,
  cloudNotices,
  gasNotices,
  liquidWater,
  monthlyClimate,
  type RaisedPlace,
  rainNotices,
  rainStatistics,
  type SlantPath,
  type SlantPathAttenuation,
  scintillationNotices,
  slantPathAttenuation,
  statisticalGases,
  surfaceClimateAt,
  totalNotices,
} from '@ortak/core/propagation';
import type { Notice } from '@ortak/core/working';
import type { Polarisation, Site } from '@ortak/model';
import { DRY_PERCENTS, type Environment } from '../environment.ts';
import { geodeticOf, type StationAt } from './resolve.ts';

/** One end's path through the atmosphere. */
export interface AirPath {
  readonly look: LookAngles;
  readonly skewDeg: number;
  readonly slant: SlantPath;
  /** The chain at 0.01 %, from which every percentage up to 5 follows. */
  readonly at001: SlantPathAttenuation;
  /** What remains of it once the percentage is the only question. */
  readonly end: EndPath;
}

/** Below this the chain has no answer [°]. */
const LOWEST_DEG = 0.1;
/** The percentage at which the chain is run [%]. */
const REFERENCE_PERCENT = 0.01;

/** Tilt of the electric field at the station, from its horizontal; 45° stands for circular polarisation (P.838-3). */
export function tiltDeg(polarisation: Polarisation, tilt: ReturnType<typeof polarisationTilt>): number {
  if (polarisation === 'H') return tilt.horizontalTiltDeg;
  if (polarisation === 'V') return tilt.verticalTiltDeg;
  return 45;
}

/** Maps of the whole chain. @throws Error where the caller has read none */
export function climateOf({ climate }: Environment): NonNullable<Environment['climate']> {
  if (climate === undefined)
    throw new Error('A link needs the maps of gas, cloud and scintillation: `climate` of the environment.');
  return climate;
}

/** One way of a link as its end sees it. */
export interface Way {
  readonly satelliteLongitudeDeg: number;
  readonly frequencyGHz: number;
  readonly polarisation: Polarisation;
  /** Loss by gas and cloud with clear sky that the programme gives [dB]; else that of gas is taken. */
  readonly clearSkyLossDb: number | undefined;
  readonly wetAntennaLossDb: number;
  /** Whether the other polarisation carries as much power at the same frequencies. */
  readonly isReused: boolean;
}

export function airPath(
  environment: Environment,
  { site, terminal: { antenna }, diversitySite }: Pick<StationAt, 'site' | 'terminal' | 'diversitySite'>,
  way: Way,
): AirPath {
  const station = geodeticOf(site);
  const { latitudeDeg } = station;
  const place = { ...station, heightKm: station.heightM / 1000 };
  const look = lookAngles(station, way.satelliteLongitudeDeg);
  const tilt = polarisationTilt(station, way.satelliteLongitudeDeg);
  const elevationDeg = Math.max(LOWEST_DEG, look.elevationDeg);
  const slant: SlantPath = {
    latitudeDeg,
    stationHeightKm: place.heightKm,
    elevationDeg,
    frequencyGHz: way.frequencyGHz,
    polarisationTiltDeg: halfTurn(tiltDeg(way.polarisation, tilt)),
    antennaDiameterM: antenna.diameterM.value,
    antennaEfficiency: antenna.efficiency.value,
  };
  const at001 = slantPathAttenuation(
    slant,
    climateAt(climateOf(environment), place, REFERENCE_PERCENT),
    REFERENCE_PERCENT,
  );
  const { dryClimate } = environment;
  const dryLevels =
    dryClimate === undefined ? [] : DRY_PERCENTS.map((p) => dryLevel(slant, dryClimate, place, p));
  const siteRainPercent = rainProbability(environment, site);
  const diversity: SiteDiversity | undefined =
    diversitySite === undefined || siteRainPercent === 0
      ? undefined
      : { separationKm: greatCircleKm(station, geodeticOf(diversitySite)), siteRainPercent };
  const xpdHolds = way.frequencyGHz >= 4 && way.frequencyGHz <= 55 && elevationDeg <= 89.9;
  return {
    look,
    skewDeg: tilt.skewDeg,
    slant,
    at001,
    end: {
      rain001Db: at001.rain.attenuationDb,
      betaSine: betaSineAt(latitudeDeg, elevationDeg),
      gasDb: at001.gas.attenuationDb,
      cloudDb: at001.cloud.attenuationDb,
      sigmaDb: at001.scintillation.sigmaDb,
      clearSkyLossDb: way.clearSkyLossDb ?? at001.gas.attenuationDb,
      rainProbabilityPercent:
        diversity === undefined ? siteRainPercent : atBothPercent(diversity, siteRainPercent),
      dryLevels,
      wetAntennaLossDb: way.wetAntennaLossDb,
      ...(diversity !== undefined && { diversity }),
      ...(way.isReused && xpdHolds && { crossPolar: slant }),
    },
  };
}

/** Gas and cloud of the chain alone: above 5 % it has no rain, and scintillation follows from σ. */
function dryLevel(slant: SlantPath, maps: ClimateGrids, place: RaisedPlace, pPercent: number): DryLevel {
  const { latitudeDeg, longitudeDeg } = place;
  const { mean, exceeded, contentKgPerM2 } = surfaceClimateAt(maps.air, place, pPercent);
  const { kind, levels } = maps.cloud;
  const { frequencyGHz, elevationDeg } = slant;
  return {
    pPercent,
    gasDb: statisticalGases(slant, mean, exceeded, contentKgPerM2).attenuationDb,
    cloudDb: cloudAttenuation(
      frequencyGHz,
      elevationDeg,
      liquidWater(levels, pPercent, latitudeDeg, longitudeDeg),
      cloudColumnCoefficient(frequencyGHz, kind),
    ).attenuationDb,
  };
}

/** How often it rains at a site, P0 of P.837-7 [%]; 5 % where the months are not at hand. */
function rainProbability({ rainMonths }: Environment, site: Site): number {
  if (rainMonths === undefined) return 5;
  const { latitudeDeg, longitudeDeg } = geodeticOf(site);
  return rainStatistics(
    monthlyClimate(rainMonths.rainfall, rainMonths.temperature, latitudeDeg, longitudeDeg),
  ).probabilityPercent;
}

/** The chain at one percentage, without rain where it does not rain as often. */
export function attenuationAt(path: AirPath, pPercent: number): SlantPathAttenuation {
  const { climate } = path.at001;
  const attenuation = slantPathAttenuation(path.slant, climate, pPercent);
  if (pPercent <= rainEndsAtPercent(path.end)) return attenuation;
  const { total } = attenuation;
  const { gasDb, cloudDb, scintillationDb } = total.parts;
  return {
    ...attenuation,
    total: {
      ...total,
      parts: { ...total.parts, rainDb: 0 },
      hydrometeorsDb: cloudDb,
      attenuationDb: gasDb + Math.hypot(cloudDb, scintillationDb),
    },
  };
}

/** A line's angle brought to −180…180 [°]. */
export function halfTurn(angleDeg: number): number {
  return angleDeg > 180 ? angleDeg - 360 : angleDeg < -180 ? angleDeg + 360 : angleDeg;
}

/** Notices of the geometry and of P.618 for one end; which maps stand in for others is said once for a programme. */
export function pathNotices(path: AirPath, site: Site, pPercent: number): Notice[] {
  if (path.look.elevationDeg < 0)
    return [
      {
        code: 'link.below-horizon',
        source: site.at,
        message: `${site.name} sees the satellite ${Math.abs(path.look.elevationDeg).toFixed(1)}° below the horizon: there is no link.`,
      },
    ];
  const { frequencyGHz, elevationDeg } = path.slant;
  const all = [
    ...(pPercent <= CAP_PERCENT ? rainNotices(frequencyGHz, pPercent) : []),
    ...gasNotices(elevationDeg),
    ...cloudNotices(frequencyGHz, elevationDeg),
    ...scintillationNotices(path.slant, pPercent),
    ...totalNotices(pPercent),
  ];
  const notices = all.filter(({ message }, i) => all.findIndex((one) => one.message === message) === i);
  if (path.look.elevationDeg >= 5) return notices;
  return [
    ...notices.filter(({ code }) => code !== 'p618.elevation-out-of-range'),
    {
      code: 'link.low-elevation',
      source: site.at,
      message: `${site.name} sees the satellite at ${path.look.elevationDeg.toFixed(1)}°: below 5° terrain, refraction, multipath and a warmer antenna noise matter, which this budget leaves out.`,
    },
  ];
}
