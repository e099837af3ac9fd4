/** What an attenuation means for a link beside its decibels: cross-polarisation, noise of the sky, time of the worst month. */
import {
  type Attenuations,
  CAP_PERCENT,
  crossPolarisation,
  rainAttenuation,
  type SlantPath,
  type SlantPathClimate,
  skyNoiseK,
  worstMonthPercent,
  type Xpd,
} from '@ortak/core/propagation';

export interface Consequences {
  readonly pPercent: number;
  /** Not exceeded for p; absent without rain, above 5 %, and outside 4…55 GHz, where § 4.1 has no method. */
  readonly xpd?: Xpd;
  /** Tsky of the gas, rain and cloud exceeded for p [K] */
  readonly skyNoiseK: number;
  /** Time of the average annual worst month for which the attenuation of p is exceeded [%] */
  readonly worstMonthPercent: number;
}

/** Range of § 4.1 [GHz]. */
const XPD_GHZ = { lowest: 4, highest: 55 } as const;
/** At the zenith § 4.1 has no limit to its elevation term [°]. */
const XPD_HIGHEST_DEG = 89.9;

/** Below this XPD is scaled from it, with the rain attenuation there [GHz]. */
const XPD_FROM_GHZ = 6;

/** An attenuation, of one point or of a table. */
export interface Attenuated {
  readonly pPercent: number;
  readonly climate: Pick<SlantPathClimate, 'rainRate001MmPerH' | 'rainHeightKm'>;
  readonly parts: Attenuations;
}

/**
 * What follows from an attenuation.
 * @see ITU-R P.618-14 § 4.1; § 3, equation (69), without scintillation, which is no absorption; ITU-R P.841-6 Annex 1
 */
export function consequencesOf(path: SlantPath, { pPercent, climate, parts }: Attenuated): Consequences {
  const rainDb = pPercent <= CAP_PERCENT ? parts.rainDb : 0;
  const { frequencyGHz, elevationDeg } = path;
  const hasMethod =
    frequencyGHz >= XPD_GHZ.lowest && frequencyGHz <= XPD_GHZ.highest && elevationDeg <= XPD_HIGHEST_DEG;
  const depolarisingDb =
    frequencyGHz >= XPD_FROM_GHZ || rainDb === 0 || !hasMethod
      ? rainDb
      : rainAttenuation({ ...path, ...climate, frequencyGHz: XPD_FROM_GHZ }, pPercent).attenuationDb;
  return {
    pPercent,
    ...(hasMethod && depolarisingDb > 0 && { xpd: crossPolarisation(path, depolarisingDb, pPercent) }),
    skyNoiseK: skyNoiseK(parts.gasDb + parts.cloudDb + rainDb),
    worstMonthPercent: worstMonthPercent(pPercent),
  };
}
