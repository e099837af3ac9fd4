/** A day of an orbit with the period of the Earth's rotation: inclination draws a figure of eight, eccentricity widens it. */
import { within } from '../errors.ts';
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../math/constants.ts';
import type { SatellitePlace } from './displaced.ts';
import { GEOSTATIONARY_RADIUS_M } from './geostationary.ts';

const SOURCE = 'geosynchronous two-body orbit';

/** Elements of an orbit that keeps its mean longitude. */
export interface GeosynchronousOrbit {
  /** λm, where the satellite would stand without inclination and eccentricity [deg] east, −360…360 */
  readonly meanLongitudeDeg: number;
  /** i [deg], 0…60 */
  readonly inclinationDeg: number;
  /** e, 0…0.5 */
  readonly eccentricity: number;
  /** ω, from the ascending node to the perigee [deg], −360…360; of no effect without eccentricity */
  readonly argumentOfPerigeeDeg: number;
}

export interface GeosynchronousState {
  readonly place: SatellitePlace;
  /** Yaw that a frame aligned with the orbit's normal has against local north, anticlockwise as the satellite sees it [deg] */
  readonly orbitYawDeg: number;
}

/**
 * Where the satellite is at a moment of its day, by the two-body problem: exact in inclination and eccentricity.
 * @param meanAnomalyDeg M, from the perigee [deg], any number
 * @throws DomainError for elements out of range
 * @see Vallado, Fundamentals of Astrodynamics and Applications, 4th ed., § 2.2 (Kepler's equation), § 2.6
 */
export function geosynchronousState(orbit: GeosynchronousOrbit, meanAnomalyDeg: number): GeosynchronousState {
  const lambda = within('meanLongitudeDeg', orbit.meanLongitudeDeg, '°', -360, 360, SOURCE);
  const inclination = within('inclinationDeg', orbit.inclinationDeg, '°', 0, 60, SOURCE) * RADIANS_PER_DEGREE;
  const e = within('eccentricity', orbit.eccentricity, '', 0, 0.5, SOURCE);
  const omega =
    within('argumentOfPerigeeDeg', orbit.argumentOfPerigeeDeg, '°', -360, 360, SOURCE) * RADIANS_PER_DEGREE;
  const turns = within('meanAnomalyDeg', meanAnomalyDeg, '°', -1e6, 1e6, SOURCE) / 360;
  const M = (turns - Math.round(turns)) * 2 * Math.PI;
  let E = M;
  for (let step = 0; step < 20; step++) {
    const correction = (E - e * Math.sin(E) - M) / (1 - e * Math.cos(E));
    E -= correction;
    if (Math.abs(correction) < 1e-15) break;
  }
  const trueAnomaly = 2 * Math.atan2(Math.sqrt(1 + e) * Math.sin(E / 2), Math.sqrt(1 - e) * Math.cos(E / 2));
  const u = omega + trueAnomaly; // from the ascending node
  const latitude = Math.asin(Math.sin(inclination) * Math.sin(u));
  // The Earth turns as the mean anomaly grows: what the right ascension runs ahead of ω + M is longitude
  const ascension = Math.atan2(Math.cos(inclination) * Math.sin(u), Math.cos(u));
  const ahead = (ascension - omega - M) * DEGREES_PER_RADIAN;
  return {
    place: {
      longitudeDeg: lambda + ahead - 360 * Math.round(ahead / 360),
      latitudeDeg: latitude * DEGREES_PER_RADIAN,
      radiusM: GEOSTATIONARY_RADIUS_M * (1 - e * Math.cos(E)),
    },
    // The normal of the orbit leans to the west while the satellite climbs through the node
    orbitYawDeg: Math.atan2(Math.sin(inclination) * Math.cos(u), Math.cos(inclination)) * DEGREES_PER_RADIAN,
  };
}

/**
 * Places over a day at equal steps of time.
 * @param count how many, at least 1
 */
export function geosynchronousDay(orbit: GeosynchronousOrbit, count: number): GeosynchronousState[] {
  return Array.from({ length: count }, (_, k) => geosynchronousState(orbit, (360 * k) / count));
}
