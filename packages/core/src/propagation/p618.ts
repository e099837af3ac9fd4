/** ITU-R P.618-14: rain attenuation on an Earth-space path (§ 2.2.1.1). */
import { within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import type { StandardCard } from '../standard.ts';
import type { Notice } from '../working.ts';
import {
  type RainCoefficients,
  rainCoefficients,
  type SpecificAttenuation,
  specificAttenuation,
} from './p838.ts';

export const card: StandardCard = {
  id: 'ITU-R P.618-14',
  title:
    'Propagation data and prediction methods required for the design of Earth-space telecommunication systems',
  date: '2023-08',
  url: 'https://www.itu.int/rec/R-REC-P.618-14-202308-I/en',
  implemented: [
    'Annex 1 § 2.2.1.1: long-term rain attenuation statistics, Steps 1 to 10, equations (1) to (8)',
    'Annex 1 § 2.2.1.2: probability of rain attenuation, equations (9) to (14)',
    'Annex 1 § 2.2.1.3: frequency scaling, conditional and at one probability, equations (16) to (26)',
    'Annex 1 § 2.2.2: worst month, through P.841',
    'Annex 1 § 2.2.4: site diversity, joint probability and gain, equations (27) to (41)',
    'Annex 1 § 2.4: scintillation, deep and shallow low-elevation fading, equations (42) to (64)',
    'Annex 1 § 2.5: total attenuation, equations (65) to (68)',
    'Annex 1 § 3: sky noise temperature, equations (69), (70)',
    'Annex 1 § 4: cross-polarisation, equations (71) to (79)',
    'Annex 1 § 8: non-geostationary paths',
  ],
  omitted: [
    'Annex 1 § 2.2.3, 2.2.5: remarks on variability (P.678) and on precipitation events (P.1623)',
    'Annex 1 § 2.3: wave-front incoherence (no formula) and beam spreading (P.834)',
    'Annex 1 § 2.4.1 Steps 1, 2: Nwet from temperature and humidity (P.453)',
    'Annex 1 § 2.1, 2.6, 5 to 7: gases (P.676), sand and dust, delay, bandwidth, angle of arrival',
  ],
  validity: 'frequency up to 55 GHz (and from 1 GHz, by P.838-3); 0.001 % to 5 % of an average year',
};

const method = `${card.id} § 2.2.1.1`;
const effectiveEarthRadiusKm = 8500; // Re

/** What the method needs to know of a station and its path. */
export interface RainPath {
  /** North positive [°], valid −90…90 */
  readonly latitudeDeg: number;
  /** hS, above mean sea level [km], valid −1…100 */
  readonly stationHeightKm: number;
  /** θ [°], valid 0…90 */
  readonly elevationDeg: number;
  /** f [GHz], valid 1…1000; above 55 with a notice */
  readonly frequencyGHz: number;
  /** τ, of the electric field from the horizontal [°]: 0 horizontal, 90 vertical, 45 for circular polarisation */
  readonly polarisationTiltDeg: number;
  /** R0.01, exceeded for 0.01 % of an average year at 1 min integration [mm/h], valid 0…1000 */
  readonly rainRate001MmPerH: number;
  /** hR, above mean sea level [km], valid 0…20 */
  readonly rainHeightKm: number;
}

/** Steps 1 to 9: what does not depend on the percentage of time. Steps that are not required leave zeros. */
export interface RainAttenuation001 {
  readonly path: RainPath;
  /** Why no rain attenuates this path, where the Recommendation says so: its Step 2 or its Step 4. */
  readonly zeroBecause: 'station-above-rain' | 'no-rain' | null;
  /** LS */
  readonly slantPathKm: number;
  /** LG */
  readonly horizontalProjectionKm: number;
  /** γR with k and α */
  readonly specific: SpecificAttenuation;
  /** r0.01 */
  readonly horizontalReduction001: number;
  /** ζ */
  readonly zetaDeg: number;
  /** LR */
  readonly adjustedPathKm: number;
  /** χ */
  readonly chiDeg: number;
  /** ν0.01 */
  readonly verticalAdjustment001: number;
  /** LE */
  readonly effectivePathKm: number;
  /** A0.01 */
  readonly attenuation001Db: number;
}

/** All steps, for one percentage of an average year. */
export interface RainAttenuation extends RainAttenuation001 {
  readonly pPercent: number;
  readonly beta: number;
  /** Ap */
  readonly attenuationDb: number;
  readonly notices: readonly Notice[];
}

/**
 * Rain attenuation exceeded for 0.01 % of an average year, with every intermediate.
 * @param coefficients P.838 coefficients of the frequency; pass them when many paths share one frequency
 * @throws DomainError for an argument outside the ranges of `RainPath`
 * @see ITU-R P.618-14 § 2.2.1.1 Steps 1 to 9, equations (1) to (7)
 */
export function rainAttenuation001(
  path: RainPath,
  coefficients: RainCoefficients = rainCoefficients(path.frequencyGHz),
): RainAttenuation001 {
  const { elevationDeg, frequencyGHz: f, rainRate001MmPerH } = path;
  const absLatitudeDeg = Math.abs(within('latitudeDeg', path.latitudeDeg, '°', -90, 90, method));
  const theta = within('elevationDeg', elevationDeg, '°', 0, 90, method) * RADIANS_PER_DEGREE;
  within('frequencyGHz', f, 'GHz', 1, 1000, 'ITU-R P.838-3');
  within('rainRate001MmPerH', rainRate001MmPerH, 'mm/h', 0, 1000, method);
  within('stationHeightKm', path.stationHeightKm, 'km', -1, 100, method);
  within('rainHeightKm', path.rainHeightKm, 'km', 0, 20, method);

  const specific = specificAttenuation(
    {
      frequencyGHz: f,
      elevationDeg,
      polarisationTiltDeg: path.polarisationTiltDeg,
      rainRateMmPerH: rainRate001MmPerH,
    },
    coefficients,
  );
  const gamma = specific.specificAttenuationDbPerKm; // (4)

  // Step 2
  const sin = Math.sin(theta);
  const cos = Math.cos(theta);
  const rise = path.rainHeightKm - path.stationHeightKm;
  if (rise <= 0) return without('station-above-rain', path, specific, 0);
  const LS =
    elevationDeg >= 5
      ? rise / sin // (1)
      : (2 * rise) / (Math.sqrt(sin ** 2 + (2 * rise) / effectiveEarthRadiusKm) + sin); // (2)
  if (rainRate001MmPerH === 0) return without('no-rain', path, specific, LS); // Step 4

  const LG = LS * cos; // (3)
  const r = 1 / (1 + 0.78 * Math.sqrt((LG * gamma) / f) - 0.38 * (1 - Math.exp(-2 * LG))); // (5)

  // Step 7
  const zetaDeg = Math.atan(rise / (LG * r)) / RADIANS_PER_DEGREE;
  const LR = rise * cos > LG * r * sin ? (LG * r) / cos : rise / sin; // ζ > θ; near the zenith the angles are equal but for rounding
  const chiDeg = absLatitudeDeg < 36 ? 36 - absLatitudeDeg : 0;
  const lift = (31 * (1 - Math.exp(-elevationDeg / (1 + chiDeg))) * Math.sqrt(LR * gamma)) / f ** 2;
  const nu = 1 / (1 + Math.sqrt(sin) * (lift - 0.45));

  const LE = LR * nu; // (6)
  return {
    path,
    zeroBecause: null,
    slantPathKm: LS,
    horizontalProjectionKm: LG,
    specific,
    horizontalReduction001: r,
    zetaDeg,
    adjustedPathKm: LR,
    chiDeg,
    verticalAdjustment001: nu,
    effectivePathKm: LE,
    attenuation001Db: gamma * LE, // (7)
  };
}

function without(
  zeroBecause: 'station-above-rain' | 'no-rain',
  path: RainPath,
  specific: SpecificAttenuation,
  slantPathKm: number,
): RainAttenuation001 {
  return {
    path,
    zeroBecause,
    slantPathKm,
    horizontalProjectionKm: 0,
    specific,
    horizontalReduction001: 0,
    zetaDeg: 0,
    adjustedPathKm: 0,
    chiDeg: 0,
    verticalAdjustment001: 0,
    effectivePathKm: 0,
    attenuation001Db: 0,
  };
}

/** β of Step 10. */
function betaOf({ latitudeDeg, elevationDeg }: RainPath, pPercent: number): number {
  const absLatitudeDeg = Math.abs(latitudeDeg);
  if (pPercent >= 1 || absLatitudeDeg >= 36) return 0;
  const tropical = -0.005 * (absLatitudeDeg - 36);
  return elevationDeg >= 25 ? tropical : tropical + 1.8 - 4.25 * Math.sin(elevationDeg * RADIANS_PER_DEGREE);
}

/**
 * Rain attenuation exceeded for another percentage of an average year; allocates nothing.
 *
 * From 0.01 % to 5 % it falls as p grows, for A0.01 up to 100 dB. Below 0.01 % equation (8) can have a maximum when
 * A0.01 is large, soonest at low elevation within 36° of the equator; a search for p must not assume an order there.
 * @param pPercent [%], valid 1e-6…100; outside 0.001…5 an extrapolation
 * @returns Ap [dB]
 * @throws DomainError for a percentage outside 1e-6…100
 * @see ITU-R P.618-14 § 2.2.1.1 Step 10, equation (8)
 */
export function scaleToPercent(at001: RainAttenuation001, pPercent: number): number {
  const p = within('pPercent', pPercent, '%', 1e-6, 100, method);
  const A001 = at001.attenuation001Db;
  if (A001 === 0) return 0;
  const beta = betaOf(at001.path, p);
  const sin = Math.sin(at001.path.elevationDeg * RADIANS_PER_DEGREE);
  return A001 * (p / 0.01) ** -(0.655 + 0.033 * Math.log(p) - 0.045 * Math.log(A001) - beta * (1 - p) * sin); // (8)
}

/**
 * What lies outside the range in which the method was tested.
 * @see ITU-R P.618-14 § 2.2.1.1, first sentence and Step 10
 */
export function rainNotices(frequencyGHz: number, pPercent: number): Notice[] {
  const notices: Notice[] = [];
  if (frequencyGHz > 55)
    notices.push({
      code: 'p618.frequency-out-of-range',
      source: method,
      message: `The rain attenuation method holds up to 55 GHz; at ${frequencyGHz} GHz its result is an extrapolation.`,
    });
  if (pPercent < 0.001 || pPercent > 5)
    notices.push({
      code: 'p618.p-out-of-range',
      source: `${method} Step 10`,
      message: `The rain attenuation method holds for 0.001 % to 5 % of an average year; at ${pPercent} % its result is an extrapolation${pPercent < 0.001 ? ', which may be less than that of 0.001 %: (8) does not grow for ever' : ''}.`,
    });
  return notices;
}

/**
 * Rain attenuation exceeded for a percentage of an average year, with every intermediate and its notices.
 * @param pPercent [%], valid 1e-6…100; outside 0.001…5 with a notice
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 2.2.1.1 Steps 1 to 10
 */
export function rainAttenuation(path: RainPath, pPercent: number): RainAttenuation {
  const at001 = rainAttenuation001(path);
  return {
    ...at001,
    pPercent,
    beta: at001.zeroBecause === null ? betaOf(path, pPercent) : 0,
    attenuationDb: scaleToPercent(at001, pPercent),
    notices: rainNotices(path.frequencyGHz, pPercent),
  };
}
