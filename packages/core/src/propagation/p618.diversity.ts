/** ITU-R P.618-14 § 2.2.4: two earth stations that stand in for each other in the rain. */
import { within } from '../errors.ts';
import { bivariateNormalTail } from '../math/bivariate-normal.ts';
import { inverseNormalTail } from '../math/normal.ts';
import type { Notice } from '../working.ts';
import { checkedFit, type LognormalAttenuation, standardised } from './p618.lognormal.ts';

const joint = 'ITU-R P.618-14 § 2.2.4.1';
const always = 'ITU-R P.618-14 § 2.2.4.1 (33): where it always rains there is no threshold';
const gain = 'ITU-R P.618-14 § 2.2.4.2';

export interface SiteCorrelation {
  /** ρr, of rain */
  readonly rain: number;
  /** ρa, of attenuation where it rains at both sites */
  readonly attenuation: number;
}

/**
 * Correlation of rain and of rain attenuation at two sites.
 * @param separationKm d [km], valid 0…20 040, half the circumference of the Earth
 * @throws DomainError outside that range
 * @see ITU-R P.618-14 § 2.2.4.1, equations (29), (31)
 */
export function siteCorrelation(separationKm: number): SiteCorrelation {
  const d = within('separationKm', separationKm, 'km', 0, 20_040, joint);
  return {
    rain: 0.7 * Math.exp(-d / 60) + 0.3 * Math.exp(-((d / 700) ** 2)), // (29)
    attenuation: 0.94 * Math.exp(-d / 30) + 0.06 * Math.exp(-((d / 500) ** 2)), // (31)
  };
}

export interface JointExceedance {
  readonly correlation: SiteCorrelation;
  /** R1, R2 */
  readonly rainThreshold1: number;
  readonly rainThreshold2: number;
  /** Pr, probability that it rains at both sites */
  readonly rainAtBoth: number;
  /** Pa, probability that both attenuations are exceeded, given rain at both sites */
  readonly givenRain: number;
  /** Pr (A1 ≥ a1, A2 ≥ a2) [%] */
  readonly probabilityPercent: number;
}

/**
 * Percentage of time for which rain attenuation exceeds a threshold at each of two sites at once: the outage of a diversity
 * system, balanced or not. With thresholds of 0 dB, the time of rain at both.
 * @param site1 log-normal fit of rain attenuation at the first site, its probability of rain at most 99.9999 %
 * @param threshold1Db a1 [dB], valid ≥ 0
 * @param site2 the same at the second
 * @param threshold2Db a2 [dB], valid ≥ 0
 * @param separationKm d, between the sites [km], valid 0…20 040
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 2.2.4.1, equations (27) to (34)
 */
export function jointExceedance(
  site1: LognormalAttenuation,
  threshold1Db: number,
  site2: LognormalAttenuation,
  threshold2Db: number,
  separationKm: number,
): JointExceedance {
  const correlation = siteCorrelation(separationKm);
  for (const [ordinal, { rainProbabilityPercent }] of [site1, site2].entries())
    within(`rainProbability${ordinal + 1}Percent`, rainProbabilityPercent, '%', 1e-6, 99.9999, always);
  checkedFit(site1, 1);
  checkedFit(site2, 2);
  const R1 = inverseNormalTail(site1.rainProbabilityPercent / 100); // (33)
  const R2 = inverseNormalTail(site2.rainProbabilityPercent / 100); // (33)
  const Pr = bivariateNormalTail(R1, R2, correlation.rain); // (28)
  const Pa = bivariateNormalTail(
    standardised(site1, threshold1Db),
    standardised(site2, threshold2Db),
    correlation.attenuation,
  ); // (30)
  return {
    correlation,
    rainThreshold1: R1,
    rainThreshold2: R2,
    rainAtBoth: Pr,
    givenRain: Pa,
    probabilityPercent: 100 * Pr * Pa, // (27)
  };
}

/** Two stations of a balanced diversity system. */
export interface DiversityPair {
  /** d [km], valid 0…1000; from 20 with a notice */
  readonly separationKm: number;
  /** A, path rain attenuation of a single site [dB], valid ≥ 0 */
  readonly attenuationDb: number;
  /** f [GHz], valid 1…1000 */
  readonly frequencyGHz: number;
  /** θ [°], valid 0…90 */
  readonly elevationDeg: number;
  /** ψ, between the azimuth of the path and the baseline between the sites [°], valid 0…90 */
  readonly baselineAngleDeg: number;
}

export interface DiversityGain {
  /** [dB] */
  readonly a: number;
  /** [1/km] */
  readonly b: number;
  /** Gd, by the separation [dB] */
  readonly separationGainDb: number;
  /** Gf */
  readonly frequencyFactor: number;
  /** Gθ */
  readonly elevationFactor: number;
  /** Gψ */
  readonly baselineFactor: number;
  /** G [dB] */
  readonly gainDb: number;
  readonly notices: readonly Notice[];
}

/**
 * Diversity gain between two near sites; `jointExceedance` is more accurate, and preferred.
 * @throws DomainError for an argument outside the ranges of `DiversityPair`
 * @see ITU-R P.618-14 § 2.2.4.2 Steps 1 to 5, equations (37) to (41)
 */
export function diversityGain(pair: DiversityPair): DiversityGain {
  const d = within('separationKm', pair.separationKm, 'km', 0, 1000, gain);
  const A = within('attenuationDb', pair.attenuationDb, 'dB', 0, 1e6, gain);
  const f = within('frequencyGHz', pair.frequencyGHz, 'GHz', 1, 1000, gain);
  const theta = within('elevationDeg', pair.elevationDeg, '°', 0, 90, gain);
  const psi = within('baselineAngleDeg', pair.baselineAngleDeg, '°', 0, 90, gain);
  const a = 0.78 * A - 1.94 * (1 - Math.exp(-0.11 * A));
  const b = 0.59 * (1 - Math.exp(-0.1 * A));
  const Gd = a * (1 - Math.exp(-b * d)); // (37)
  const Gf = Math.exp(-0.025 * f); // (38)
  const Gtheta = 1 + 0.006 * theta; // (39)
  const Gpsi = 1 + 0.002 * psi; // (40)
  return {
    a,
    b,
    separationGainDb: Gd,
    frequencyFactor: Gf,
    elevationFactor: Gtheta,
    baselineFactor: Gpsi,
    gainDb: Gd * Gf * Gtheta * Gpsi, // (41)
    notices:
      d < 20
        ? []
        : [
            {
              code: 'p618.separation-out-of-range',
              source: gain,
              message: `The diversity gain holds for sites less than 20 km apart, not ${d} km; the joint probability of § 2.2.4.1 has no such limit.`,
            },
          ],
  };
}
