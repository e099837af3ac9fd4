/** ITU-R P.676-13 Annex 1 § 2.2.2, § 2.2.3: paths that begin downwards, and the same path seen from its other end. */
import { within } from '../errors.ts';
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../math/constants.ts';
import { bracketRoot } from '../math/solve.ts';
import { refractivity } from './p453.ts';
import {
  EARTH_RADIUS_KM,
  type LayeredPath,
  layersBetween,
  type SlantPathGases,
  slantPathGases,
  TOP_OF_ATMOSPHERE_KM,
} from './p676.slant.ts';
import { vapourPressureOf } from './p676.ts';
import { type Atmosphere, globalAtmosphere } from './p835.ts';

const grazing = 'ITU-R P.676-13 Annex 1 § 2.2.2';
const reciprocal = 'ITU-R P.676-13 Annex 1 § 2.2.3';
/** Beyond the orbit of any satellite; the formula has no limit. */
const FARTHEST_KM = 1e6;
/** Below this a leg of the path holds nothing, and its layers would vanish in rounding [km]. */
const LEAST_LEG_KM = 1e-9;

/** n(h)·(RE + h), which Snell’s law keeps along a path but for its sine [km]. */
function opticalRadiusKm(heightKm: number, atmosphere: Atmosphere): number {
  const radius = EARTH_RADIUS_KM + heightKm;
  if (heightKm > TOP_OF_ATMOSPHERE_KM) return radius; // § 2.2.1: space
  const { temperatureK, pressureHPa, waterVapourDensityGPerM3 } = atmosphere(heightKm);
  const e = vapourPressureOf(waterVapourDensityGPerM3, temperatureK);
  return radius * refractivity(pressureHPa - e, e, temperatureK).refractiveIndex;
}

/**
 * Lowest apparent elevation at a height that does not run into the ground at sea level.
 * @param heightKm above mean sea level [km], valid 0…1e6; from 100 in space
 * @returns of the radio horizon [°], 0 or less
 * @throws DomainError for a height outside its range
 * @see ITU-R P.676-13 Annex 1 § 2.2.2, with the grazing height at 0 km
 */
export function horizonElevationDeg(heightKm: number, atmosphere: Atmosphere = globalAtmosphere): number {
  within('heightKm', heightKm, 'km', 0, FARTHEST_KM, grazing);
  const cosine = opticalRadiusKm(0, atmosphere) / opticalRadiusKm(heightKm, atmosphere);
  return -Math.acos(Math.min(1, cosine)) * DEGREES_PER_RADIAN + 0;
}

export interface GrazingPath extends Omit<SlantPathGases, 'crossings'> {
  /** hG, where the path is level and nearest to the ground [km] */
  readonly grazingHeightKm: number;
  /** From the grazing height back to the lower end. */
  readonly descent: SlantPathGases;
  /** From the grazing height to the upper end. */
  readonly ascent: SlantPathGases;
}

const nothing: SlantPathGases = {
  crossings: [],
  oxygenDb: 0,
  waterVapourDb: 0,
  attenuationDb: 0,
  bendingRad: 0,
  lengthKm: 0,
  excessLengthKm: 0,
};

/**
 * Gaseous attenuation of a path that begins downwards, grazes the air at its lowest height and rises again.
 * @param frequencyGHz f [GHz], valid 1…1000
 * @param elevationDeg φ1, apparent elevation at the lower end [°], valid from the radio horizon (`horizonElevationDeg`) to 0
 * @param path its ends; the lower end at most at the upper
 * @throws DomainError for an argument outside its range, and for a path that runs into the ground
 * @see ITU-R P.676-13 Annex 1 § 2.2.2
 */
export function grazingPathGases(
  frequencyGHz: number,
  elevationDeg: number,
  path: LayeredPath = {},
): GrazingPath {
  const atmosphere = path.atmosphere ?? globalAtmosphere;
  const top = TOP_OF_ATMOSPHERE_KM;
  const h1 = within('lowerHeightKm', path.lowerHeightKm ?? 0, 'km', 0, top - 1e-3, grazing);
  const h2 = within('upperHeightKm', path.upperHeightKm ?? top, 'km', h1 + 1e-3, top, grazing);
  within('elevationDeg', elevationDeg, '°', horizonElevationDeg(h1, atmosphere), 0, grazing);
  const invariant = opticalRadiusKm(h1, atmosphere) * Math.cos(elevationDeg * RADIANS_PER_DEGREE);
  const grazingHeightKm = heightOf(invariant, h1, atmosphere);
  const leg = (upperHeightKm: number): SlantPathGases =>
    upperHeightKm - grazingHeightKm < LEAST_LEG_KM
      ? nothing
      : slantPathGases(frequencyGHz, 0, layersBetween(grazingHeightKm, upperHeightKm, atmosphere));
  const descent = leg(h1);
  const ascent = leg(h2);
  const sum = (of: Exclude<keyof SlantPathGases, 'crossings'>): number => descent[of] + ascent[of];
  return {
    grazingHeightKm,
    descent,
    ascent,
    oxygenDb: sum('oxygenDb'),
    waterVapourDb: sum('waterVapourDb'),
    attenuationDb: sum('attenuationDb'),
    bendingRad: sum('bendingRad'),
    lengthKm: sum('lengthKm'),
    excessLengthKm: sum('excessLengthKm'),
  };
}

/** The height up to `highestKm` with an optical radius. */
function heightOf(opticalKm: number, highestKm: number, atmosphere: Atmosphere): number {
  const excess = (heightKm: number) => opticalRadiusKm(heightKm, atmosphere) - opticalKm;
  if (excess(highestKm) <= 0) return highestKm;
  if (excess(0) >= 0) return 0;
  return bracketRoot(excess, 0, highestKm, 1e-12).low;
}

export interface SpaceElevation {
  /** n·r at the station on or near the Earth [km] */
  readonly earthOpticalRadiusKm: number;
  /** n·r at the other station [km] */
  readonly spaceOpticalRadiusKm: number;
  /** φs, at the station in space [°] */
  readonly spaceElevationDeg: number;
}

/**
 * Apparent elevation, below its horizontal, at which a station in space sees a station on or near the Earth.
 * @param elevationDeg φe, apparent elevation at the station near the Earth [°], valid from its radio horizon…90
 * @param heightKm of the station near the Earth [km], valid 0…100
 * @param spaceHeightKm of the station in space [km], valid above heightKm…1e6
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 1 § 2.2.3
 */
export function spaceElevation(
  elevationDeg: number,
  heightKm: number,
  spaceHeightKm: number,
  atmosphere: Atmosphere = globalAtmosphere,
): SpaceElevation {
  const ends = opticalEnds(heightKm, spaceHeightKm, atmosphere);
  const lowest = horizonElevationDeg(heightKm, atmosphere);
  const phi = within('elevationDeg', elevationDeg, '°', lowest, 90, reciprocal) * RADIANS_PER_DEGREE;
  const cosine = (ends.earthOpticalRadiusKm / ends.spaceOpticalRadiusKm) * Math.cos(phi);
  return { ...ends, spaceElevationDeg: -Math.acos(Math.min(1, cosine)) * DEGREES_PER_RADIAN };
}

export interface EarthElevation extends Omit<SpaceElevation, 'spaceElevationDeg'> {
  /** Whether the path comes down to the height of the station near the Earth; else it passes above. */
  readonly reachesHeight: boolean;
  /** φe, at the station near the Earth [°]; absent where the path passes above */
  readonly elevationDeg?: number;
}

/**
 * Apparent elevation at a station on or near the Earth of a path that leaves a station in space downwards.
 * @param spaceElevationDeg φs, apparent elevation at the station in space [°], valid −90…0
 * @param heightKm of the station near the Earth [km], valid 0…100
 * @param spaceHeightKm of the station in space [km], valid above heightKm…1e6
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 1 § 2.2.3
 */
export function earthElevation(
  spaceElevationDeg: number,
  heightKm: number,
  spaceHeightKm: number,
  atmosphere: Atmosphere = globalAtmosphere,
): EarthElevation {
  const ends = opticalEnds(heightKm, spaceHeightKm, atmosphere);
  const phi = within('spaceElevationDeg', spaceElevationDeg, '°', -90, 0, reciprocal) * RADIANS_PER_DEGREE;
  const cosine = (ends.spaceOpticalRadiusKm / ends.earthOpticalRadiusKm) * Math.cos(phi);
  if (cosine > 1) return { ...ends, reachesHeight: false };
  return { ...ends, reachesHeight: true, elevationDeg: Math.acos(cosine) * DEGREES_PER_RADIAN };
}

function opticalEnds(heightKm: number, spaceHeightKm: number, atmosphere: Atmosphere) {
  const he = within('heightKm', heightKm, 'km', 0, TOP_OF_ATMOSPHERE_KM, reciprocal);
  const hs = within('spaceHeightKm', spaceHeightKm, 'km', he + 1e-3, FARTHEST_KM, reciprocal);
  return {
    earthOpticalRadiusKm: opticalRadiusKm(he, atmosphere),
    spaceOpticalRadiusKm: opticalRadiusKm(hs, atmosphere),
  };
}
