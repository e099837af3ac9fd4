/** ITU-R P.1623-1: how long fades last, and how fast attenuation changes. */
import { within } from '../errors.ts';
import { normalTail } from '../math/normal.ts';
import type { StandardCard } from '../standard.ts';
import type { Notice } from '../working.ts';

export const card: StandardCard = {
  id: 'ITU-R P.1623-1',
  title: 'Prediction method of fade dynamics on Earth-space paths',
  date: '2005-03',
  url: 'https://www.itu.int/rec/R-REC-P.1623-1-200503-I/en',
  implemented: ['Annex 1 § 2.2: fade duration, Steps 1 to 9', 'Annex 1 § 3.2: fade slope, Steps 1 to 3'],
  omitted: ['Annex 1 § 4: interfade duration (no prediction method)'],
  validity:
    'fade duration: 10 to 50 GHz, elevation 5° to 60°, durations of 1 s or more; fade slope: 10 to 30 GHz, elevation 10° to 50°, attenuation up to 20 dB, low-pass filter 0.001 to 1 Hz, interval 2 to 200 s',
};

const duration = `${card.id} Annex 1 § 2.2`;
const slope = `${card.id} Annex 1 § 3.2`;

/** A threshold on a path. */
export interface FadeThreshold {
  /** f [GHz], valid 1…1000; outside 10…50 with a notice */
  readonly frequencyGHz: number;
  /** θ [°], valid 0.1…90; outside 5…60 with a notice */
  readonly elevationDeg: number;
  /** A [dB], valid 0.01…200 */
  readonly attenuationDb: number;
}

/** Steps 1 to 6: what does not depend on the duration. */
export interface FadeDurationModel {
  /** D0, mean of the log-normal part of the fading time [s] */
  readonly meanDurationS: number;
  /** σ of that part */
  readonly sigma: number;
  /** γ, exponent of the power-law part of short fades */
  readonly gamma: number;
  readonly p1: number;
  readonly p2: number;
  /** Dt, boundary between short and long fades [s] */
  readonly boundaryS: number;
  /** D2, mean of the log-normal part of the number of fades [s] */
  readonly meanEventS: number;
  /** k, part of the fading time in fades shorter than Dt */
  readonly shortFraction: number;
  readonly notices: readonly Notice[];
}

/**
 * Parameters of the distribution of fade durations above a threshold.
 * @throws DomainError for an argument outside the ranges of `FadeThreshold`
 * @see ITU-R P.1623-1 Annex 1 § 2.2 Steps 1 to 6
 */
export function fadeDurationModel(threshold: FadeThreshold): FadeDurationModel {
  const f = within('frequencyGHz', threshold.frequencyGHz, 'GHz', 1, 1000, duration);
  const theta = within('elevationDeg', threshold.elevationDeg, '°', 0.1, 90, duration);
  const A = within('attenuationDb', threshold.attenuationDb, 'dB', 0.01, 200, duration);

  const D0 = 80 * theta ** -0.4 * f ** 1.4 * A ** -0.39; // Step 1
  const sigma = 1.85 * f ** -0.05 * A ** -0.027; // Step 2
  // Step 3; from 1 on, no power law of the fading time would converge
  const gamma = within('gamma', 0.055 * f ** 0.65 * A ** -0.003, '', 0, 0.999, `${duration} Step 3`);
  const p1 = 0.885 * gamma - 0.814; // Step 4
  const p2 = -1.05 * gamma ** 2 + 2.23 * gamma - 1.61; // Step 4
  const Dt = D0 * Math.exp(p1 * sigma ** 2 + p2 * sigma - 0.39); // Step 4
  const D2 = D0 * Math.exp(-(sigma ** 2)); // Step 5
  const Q1 = normalTail(Math.log(Dt / D0) / sigma);
  const Q2 = normalTail(Math.log(Dt / D2) / sigma);
  const k = 1 / (1 + (Math.sqrt(D0 * D2) * (1 - gamma) * Q1) / (Dt * gamma * Q2)); // Step 6
  return {
    meanDurationS: D0,
    sigma,
    gamma,
    p1,
    p2,
    boundaryS: Dt,
    meanEventS: D2,
    shortFraction: k,
    notices: durationNotices(f, theta),
  };
}

function durationNotices(f: number, theta: number): Notice[] {
  const notices: Notice[] = [];
  if (f < 10 || f > 50)
    notices.push({
      code: 'p1623.frequency-out-of-range',
      source: duration,
      message: `The fade duration method holds from 10 to 50 GHz; at ${f} GHz its result is an extrapolation.`,
    });
  if (theta < 5 || theta > 60)
    notices.push({
      code: 'p1623.elevation-out-of-range',
      source: duration,
      message: `The fade duration method holds from 5° to 60° of elevation; at ${theta}° its result is an extrapolation.`,
    });
  return notices;
}

export interface FadesLongerThan {
  /** P(d > D | a > A), part of the fades */
  readonly eventFraction: number;
  /** F(d > D | a > A), part of the fading time */
  readonly timeFraction: number;
  /** Ntot, fades of 1 s or longer in the period */
  readonly totalFades: number;
  /** N(D, A), fades longer than D in the period */
  readonly fades: number;
  /** T(d > D | a > A), time in them [s] */
  readonly timeS: number;
}

/**
 * Fades longer than a duration.
 * @param durationS D [s], valid 1…1e7
 * @param fadingTimeS Ttot(A), time for which the threshold is exceeded in the period: p/100 of it [s], valid ≥ 0
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.1623-1 Annex 1 § 2.2 Steps 7 to 9
 */
export function fadesLongerThan(
  model: FadeDurationModel,
  durationS: number,
  fadingTimeS: number,
): FadesLongerThan {
  const D = within('durationS', durationS, 's', 1, 1e7, duration);
  const total = within('fadingTimeS', fadingTimeS, 's', 0, Number.MAX_VALUE, duration);
  const { boundaryS: Dt, gamma, shortFraction: k } = model;
  // A boundary below 1 s would leave no power-law part
  const short = D <= Dt;
  const beyond = (mean: number): number =>
    normalTail(Math.log(D / mean) / model.sigma) / normalTail(Math.log(Dt / mean) / model.sigma);
  const eventFraction = short ? D ** -gamma : Dt ** -gamma * beyond(model.meanEventS); // Step 7
  const timeFraction = short ? 1 - k * (D / Dt) ** (1 - gamma) : (1 - k) * beyond(model.meanDurationS); // Step 8
  const totalFades = (total * k * (1 - gamma)) / (gamma * Dt ** (1 - gamma)); // Step 9
  return {
    eventFraction,
    timeFraction,
    totalFades,
    fades: totalFades * eventFraction, // Step 9
    timeS: total * timeFraction,
  };
}

/** How fade slope is measured, and at what attenuation. */
export interface FadeSlopeConditions {
  /** A [dB], valid 0.001…200; above 20 with a notice */
  readonly attenuationDb: number;
  /** fB, 3 dB cut-off of the low-pass filter [Hz], valid 1e-6…100; outside 0.001…1 with a notice. 0.02 Hz takes scintillation out */
  readonly cutOffHz: number;
  /** Δt, interval over which the slope is taken [s], valid 0.01…1e5; outside 2…200 with a notice */
  readonly intervalS: number;
  /** s, of climate and elevation, valid 1e-6…1; 0.01 is the mean of Europe and the United States from 10° to 50° */
  readonly climateParameter?: number;
}

export interface FadeSlopeModel {
  /** F(fB, Δt) [1/s] */
  readonly filterFactorPerS: number;
  /** σζ [dB/s] */
  readonly sigmaDbPerS: number;
  readonly notices: readonly Notice[];
}

/**
 * Spread of the fade slope at an attenuation.
 * @throws DomainError for an argument outside the ranges of `FadeSlopeConditions`
 * @see ITU-R P.1623-1 Annex 1 § 3.2 Steps 1, 2, equations (18), (19)
 */
export function fadeSlopeModel(conditions: FadeSlopeConditions): FadeSlopeModel {
  const A = within('attenuationDb', conditions.attenuationDb, 'dB', 0.001, 200, slope);
  const fB = within('cutOffHz', conditions.cutOffHz, 'Hz', 1e-6, 100, slope);
  const dt = within('intervalS', conditions.intervalS, 's', 0.01, 1e5, slope);
  const s = within('climateParameter', conditions.climateParameter ?? 0.01, '', 1e-6, 1, slope);
  const b = 2.3;
  const F = Math.sqrt((2 * Math.PI) ** 2 / (fB ** -b + (2 * dt) ** b) ** (1 / b)); // (18)
  const outside = [
    A > 20 && `${A} dB`,
    (fB < 0.001 || fB > 1) && `${fB} Hz`,
    (dt < 2 || dt > 200) && `${dt} s`,
  ].filter((text) => text !== false);
  return {
    filterFactorPerS: F,
    sigmaDbPerS: s * F * A, // (19)
    notices: outside.map((text) => ({
      code: 'p1623.slope-out-of-range',
      source: slope,
      message: `The fade slope method holds up to 20 dB, for filters of 0.001 to 1 Hz and intervals of 2 to 200 s; ${text} is outside.`,
    })),
  };
}

export interface FadeSlope {
  /** p(ζ | A), probability density [s/dB] */
  readonly densityPerDbPerS: number;
  /** Probability that ζ is exceeded */
  readonly exceeded: number;
  /** Probability that |ζ| is exceeded by the magnitude of the slope */
  readonly magnitudeExceeded: number;
}

/**
 * How likely a fade slope is.
 * @param slopeDbPerS ζ, positive as the attenuation rises [dB/s], any finite value
 * @throws DomainError for NaN
 * @see ITU-R P.1623-1 Annex 1 § 3.2 Step 3, equations (20) to (22)
 */
export function fadeSlope(model: FadeSlopeModel, slopeDbPerS: number): FadeSlope {
  const { sigmaDbPerS: sigma } = model;
  within('slopeDbPerS', slopeDbPerS, 'dB/s', -1e100, 1e100, slope);
  const x = slopeDbPerS / sigma;
  const tail = (z: number): number => 0.5 - z / (Math.PI * (1 + z ** 2)) - Math.atan(z) / Math.PI;
  return {
    densityPerDbPerS: 2 / (Math.PI * sigma * (1 + x ** 2) ** 2), // (20)
    exceeded: Math.max(0, tail(x)), // (21)
    magnitudeExceeded: Math.max(0, 2 * tail(Math.abs(x))), // (22)
  };
}
