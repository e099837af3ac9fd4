/** ITU-R P.618-14 § 2.4.2, § 2.4.3: scintillation and multipath fading below 5° of elevation. */
import { within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import type { Notice } from '../working.ts';
import {
  averagingSlope,
  type ScintillationPath,
  scintillationAtPercent,
  scintillationIntensity,
} from './p618.scintillation.ts';
import { apparentElevation } from './p834.ts';

const deep = 'ITU-R P.618-14 § 2.4.2';
const shallow = 'ITU-R P.618-14 § 2.4.3';
const mradPerDegree = RADIANS_PER_DEGREE * 1000;
const deepFromDb = 25; // A1 of § 2.4.3

/** Fading of the average year, or of the average annual worst month. */
export type FadingPeriod = 'average-year' | 'worst-month';

export interface GeoclimaticFactor {
  /** C0 */
  readonly pathCoefficient: number;
  /** CLat */
  readonly latitudeCoefficient: number;
  /** Kw */
  readonly factor: number;
}

/**
 * C0, by what lies under the path.
 * @param stationHeightKm of the antenna above mean sea level [km]
 * @param overWaterFraction r, part of the path that crosses water or coast beside it, valid 0…1
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 2.4.2, Table 3
 */
export function pathCoefficient(stationHeightKm: number, overWaterFraction: number): number {
  within('stationHeightKm', stationHeightKm, 'km', -1, 10, deep);
  within('overWaterFraction', overWaterFraction, '', 0, 1, deep);
  if (overWaterFraction > 0) return 76 + 6 * overWaterFraction; // Table 3
  return stationHeightKm > 0.7 ? 70 : 76; // Table 3
}

/**
 * Geoclimatic factor of the average annual worst month.
 * @param gradientPercent pL, time for which the refractivity gradient in the lowest 100 m is below −100 N-units/km, in the
 *   month of February, May, August and November (beyond 60° of latitude May and August) where it is highest [%], valid 0…100
 * @param latitudeDeg ψ, north positive [°], valid −90…90
 * @param coefficient C0, of `pathCoefficient`, valid 70…82
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 2.4.2 Step 2, equations (50) to (53)
 */
export function geoclimaticFactor(
  gradientPercent: number,
  latitudeDeg: number,
  coefficient: number,
): GeoclimaticFactor {
  const pL = within('gradientPercent', gradientPercent, '%', 0, 100, deep);
  const psi = Math.abs(within('latitudeDeg', latitudeDeg, '°', -90, 90, deep));
  const C0 = within('coefficient', coefficient, '', 70, 82, deep);
  const CLat = Math.min(Math.max(0, psi - 53), 7); // (51) (52) (53)
  return {
    pathCoefficient: C0,
    latitudeCoefficient: CLat,
    factor: pL ** 1.5 * 10 ** ((C0 + CLat) / 10), // (50)
  };
}

/** ν of the average year [dB]; 0 in the worst month, which has no such term. */
export function seasonalTermDb(latitudeDeg: number, period: FadingPeriod): number {
  const psi = within('latitudeDeg', latitudeDeg, '°', -90, 90, deep);
  if (period === 'worst-month') return 0;
  const swing = Math.abs(Math.cos(2 * psi * RADIANS_PER_DEGREE)) ** 0.7;
  return -1.8 - 5.6 * Math.log10(1.1 + (Math.abs(psi) <= 45 ? swing : -swing)); // (55)
}

/** A path near the horizon. */
export interface LowPath {
  /** f [GHz], valid 1…1000; outside 1…45 with a notice */
  readonly frequencyGHz: number;
  /** Kw, valid 1e-9…1e12 */
  readonly geoclimaticFactor: number;
  /** ψ, north positive [°], valid −90…90 */
  readonly latitudeDeg: number;
  /** θ0, in the absence of air [°], valid −1…90; outside 0.5…5 with a notice */
  readonly freeSpaceElevationDeg: number;
  /** Above mean sea level [km], valid −1…10 */
  readonly stationHeightKm: number;
}

export interface DeepFade {
  /** θ [mrad] */
  readonly apparentElevationMrad: number;
  /** ν [dB] */
  readonly seasonalTermDb: number;
  /** A(p) [dB]; below 25 dB not valid, and negative when far from it */
  readonly attenuationDb: number;
  readonly notices: readonly Notice[];
}

/**
 * Deep fading, 25 dB or more, near the horizon.
 * @param pPercent p [%], valid 1e-6…50
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 2.4.2 Steps 1 to 3, equations (54) to (56)
 */
export function deepFade(path: LowPath, pPercent: number, period: FadingPeriod): DeepFade {
  const { frequencyGHz, geoclimaticFactor: Kw } = path;
  const f = within('frequencyGHz', frequencyGHz, 'GHz', 1, 1000, deep);
  within('geoclimaticFactor', Kw, '', 1e-9, 1e12, deep);
  const p = within('pPercent', pPercent, '%', 1e-6, 50, deep);
  const theta = apparentMrad(path.freeSpaceElevationDeg, path.stationHeightKm); // Step 1
  const nu = seasonalTermDb(path.latitudeDeg, period);
  const slope = period === 'average-year' ? 59.5 : 55;
  const A = 10 * Math.log10(Kw) - nu + 9 * Math.log10(f) - slope * Math.log10(1 + theta) - 10 * Math.log10(p); // (54) (56)
  const notices = lowNotices(path);
  if (A < deepFromDb)
    notices.push({
      code: 'p618.fade-out-of-range',
      source: deep,
      message: `The deep fading method holds for fades of 25 dB or more, not ${A.toFixed(1)} dB; use the shallow part of § 2.4.3.`,
    });
  return { apparentElevationMrad: theta, seasonalTermDb: nu, attenuationDb: A, notices };
}

function apparentMrad(freeSpaceElevationDeg: number, stationHeightKm: number): number {
  const { apparentElevationDeg } = apparentElevation(freeSpaceElevationDeg, stationHeightKm);
  return within('apparentElevationMrad', apparentElevationDeg * mradPerDegree, 'mrad', 0, 1600, deep);
}

function lowNotices({ frequencyGHz, freeSpaceElevationDeg }: LowPath): Notice[] {
  const notices: Notice[] = [];
  if (frequencyGHz > 45)
    notices.push({
      code: 'p618.frequency-out-of-range',
      source: deep,
      message: `Low-elevation fading is expected to hold from 1 to 45 GHz; at ${frequencyGHz} GHz it is an extrapolation.`,
    });
  if (freeSpaceElevationDeg < 0.5 || freeSpaceElevationDeg > 5)
    notices.push({
      code: 'p618.elevation-out-of-range',
      source: deep,
      message: `Low-elevation fading is expected to hold from 0.5° to 5°; at ${freeSpaceElevationDeg}° it is an extrapolation.`,
    });
  return notices;
}

/** The shallow part starts where fades reach 25 dB: where that is below the horizon it has no start. */
function shallowNotices(deepElevationMrad: number): Notice[] {
  if (deepElevationMrad > 0) return [];
  return [
    {
      code: 'p618.no-deep-fades',
      source: shallow,
      message: `With this geoclimatic factor fades do not reach ${deepFromDb} dB above the horizon at this percentage: the shallow part has no start, and its result is an extrapolation that may fall towards the horizon.`,
    },
  ];
}

/** The antenna, for the scintillation at 5° that the transition ends in. */
export type LowAntenna = Pick<
  ScintillationPath,
  'antennaDiameterM' | 'antennaEfficiency' | 'wetRefractivity'
>;

export interface LowElevationFade {
  /** Which of the three parts of the distribution gave the result. */
  readonly part: 'deep' | 'shallow' | 'general';
  /** θ [mrad] */
  readonly apparentElevationMrad: number;
  /** θ1, apparent elevation at which deep fading ends [mrad] */
  readonly deepElevationMrad: number;
  /** A1′ [dB/mrad] */
  readonly deepSlopeDbPerMrad: number;
  /** θ2, apparent elevation at 5° in free space [mrad] */
  readonly generalElevationMrad: number;
  /** A2, of § 2.4.1 at 5° [dB] */
  readonly generalFadeDb: number;
  /** A2′ [dB/mrad] */
  readonly generalSlopeDbPerMrad: number;
  /** α, β, γ of the cubic exponential between the two */
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  /** A(p) [dB] */
  readonly attenuationDb: number;
  readonly notices: readonly Notice[];
}

/**
 * Scintillation and multipath fading at any elevation: deep fading near the horizon, § 2.4.1 from 5°, and between them the
 * shallow part, which meets both with their slopes.
 * @param pPercent p [%], valid 1e-6…50
 * @throws DomainError for an argument outside its range, and where the antenna averages out all scintillation at 5°
 * @see ITU-R P.618-14 § 2.4.2, § 2.4.3 Steps 1 to 6, equations (57) to (64)
 */
export function lowElevationFade(
  path: LowPath,
  antenna: LowAntenna,
  pPercent: number,
  period: FadingPeriod,
): LowElevationFade {
  const direct = deepFade(path, pPercent, period);
  const theta = direct.apparentElevationMrad;

  const slope = period === 'average-year' ? 59.5 : 55;
  const A1 = deepFromDb; // Step 1
  const atOneDb =
    10 * Math.log10(path.geoclimaticFactor) -
    direct.seasonalTermDb +
    9 * Math.log10(path.frequencyGHz) -
    10 * Math.log10(pPercent);
  const theta1 = 10 ** ((atOneDb - A1) / slope) - 1; // (57), (54) and (56) solved for θ
  const A1Slope = (-slope / (1 + theta1)) * Math.LOG10E; // (58)

  const at5 = { ...antenna, frequencyGHz: path.frequencyGHz, elevationDeg: 5 };
  const intensity = scintillationIntensity(at5);
  const A2 = within(
    'scintillation at 5°',
    scintillationAtPercent(intensity, pPercent),
    'dB',
    Number.MIN_VALUE,
    Number.MAX_VALUE,
    shallow,
  ); // (59)
  const { gSlope, xSlope } = averagingSlope(intensity);
  const A2Slope = (A2 * (gSlope * xSlope - 1.2 / Math.tan(5 * RADIANS_PER_DEGREE))) / 1000; // (60)
  const theta2 = apparentMrad(5, path.stationHeightKm); // Step 5

  const delta = theta2 - theta1;
  const alpha = A1Slope / A1;
  const beta = (Math.log(A2 / A1) - alpha * delta) / delta ** 2;
  const gamma = (A2Slope - A2 * (alpha + 2 * beta * delta)) / (A2 * delta ** 2);

  const part = path.freeSpaceElevationDeg >= 5 ? 'general' : theta <= theta1 ? 'deep' : 'shallow';
  const from1 = theta - theta1;
  const attenuationDb =
    part === 'general'
      ? scintillationAtPercent(
          scintillationIntensity({ ...at5, elevationDeg: path.freeSpaceElevationDeg }),
          pPercent,
        )
      : part === 'deep'
        ? direct.attenuationDb
        : A1 * Math.exp(alpha * from1 + beta * from1 ** 2 + gamma * from1 ** 2 * (theta - theta2)); // (64)
  return {
    part,
    apparentElevationMrad: theta,
    deepElevationMrad: theta1,
    deepSlopeDbPerMrad: A1Slope,
    generalElevationMrad: theta2,
    generalFadeDb: A2,
    generalSlopeDbPerMrad: A2Slope,
    alpha,
    beta,
    gamma,
    attenuationDb,
    notices: part === 'general' ? [] : [...lowNotices(path), ...shallowNotices(theta1)],
  };
}
