/** ITU-R P.618-14 § 4: cross-polarisation by rain and ice. */
import { within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import { normalTail } from '../math/normal.ts';
import type { Notice } from '../working.ts';

const section = 'ITU-R P.618-14 § 4.1';
const scaling = 'ITU-R P.618-14 § 4.3';

/** What the method needs to know of a path. */
export interface XpdPath {
  /** f [GHz], valid 4…55; from 4 to 6 scaled from 6 GHz */
  readonly frequencyGHz: number;
  /** θ [°], valid 0…89.9; above 60 with a notice */
  readonly elevationDeg: number;
  /** τ, of the electric field from the horizontal [°]: 0 horizontal, 90 vertical, 45 for circular polarisation */
  readonly polarisationTiltDeg: number;
}

export interface Xpd {
  /** Cf [dB] */
  readonly frequencyTermDb: number;
  /** V(f) */
  readonly v: number;
  /** CA [dB] */
  readonly rainTermDb: number;
  /** Cτ [dB] */
  readonly polarisationTermDb: number;
  /** Cθ [dB] */
  readonly elevationTermDb: number;
  /** σ, of the canting angle [°] */
  readonly cantingAngleDeg: number;
  /** Cσ [dB] */
  readonly cantingTermDb: number;
  /** XPDrain [dB]; at 6 GHz where the frequency is below */
  readonly rainXpdDb: number;
  /** Cice [dB] */
  readonly iceTermDb: number;
  /** XPDp, not exceeded for p % of the time, at the frequency itself [dB] */
  readonly xpdDb: number;
  readonly notices: readonly Notice[];
}

/**
 * Cross-polarisation discrimination not exceeded for a percentage of an average year.
 * @param rainAttenuationDb Ap, rain attenuation exceeded for the same percentage [dB], above 0; at 6 GHz where the
 *   frequency is below
 * @param pPercent p [%], valid 1e-6…100; outside 0.001…1 with a notice
 * @throws DomainError for an argument outside its range, and where it does not rain: there is no XPD then
 * @see ITU-R P.618-14 § 4.1 Steps 1 to 8, equations (71) to (78); § 4.3, equation (79) below 6 GHz
 */
export function crossPolarisation(path: XpdPath, rainAttenuationDb: number, pPercent: number): Xpd {
  const { scalingDb, Cf, V, Ctau, Ctheta } = pathTerms(path);
  const Ap = within('rainAttenuationDb', rainAttenuationDb, 'dB', Number.MIN_VALUE, 1e6, section);
  const logP = Math.log10(within('pPercent', pPercent, '%', 1e-6, 100, section));
  const CA = V * Math.log10(Ap); // (72)
  // Step 5 gives 0°, 5°, 10° and 15° at 1 %, 0.1 %, 0.01 % and 0.001 %: linear in log p, held beyond
  const sigma = Math.min(Math.max(0, -5 * logP), 15);
  const Csigma = 0.0053 * sigma ** 2; // (75)
  const rainXpdDb = Cf - CA + Ctau + Ctheta + Csigma; // (76)
  const Cice = (rainXpdDb * (0.3 + 0.1 * logP)) / 2; // (77)
  return {
    frequencyTermDb: Cf,
    v: V,
    rainTermDb: CA,
    polarisationTermDb: Ctau,
    elevationTermDb: Ctheta,
    cantingAngleDeg: sigma,
    cantingTermDb: Csigma,
    rainXpdDb,
    iceTermDb: Cice,
    xpdDb: rainXpdDb - Cice - scalingDb, // (78), (79)
    notices: xpdNotices(path.elevationDeg, pPercent),
  };
}

/** What of the method is of the path alone. */
interface PathTerms {
  readonly Cf: number;
  readonly V: number;
  readonly Ctau: number;
  readonly Ctheta: number;
  /** From 6 GHz to a frequency below [dB]; 0 above */
  readonly scalingDb: number;
}

function pathTerms(path: XpdPath): PathTerms {
  const frequencyGHz = within('frequencyGHz', path.frequencyGHz, 'GHz', 4, 55, section);
  const theta = within('elevationDeg', path.elevationDeg, '°', 0, 89.9, section) * RADIANS_PER_DEGREE;
  const improvement = polarisationRatio(path.polarisationTiltDeg);
  const f = Math.max(frequencyGHz, 6);
  return {
    Cf: frequencyTerm(f), // (71)
    V: vOf(f),
    Ctau: -10 * Math.log10(improvement), // (73)
    Ctheta: -40 * Math.log10(Math.cos(theta)), // (74)
    scalingDb: 20 * Math.log10(frequencyGHz / f), // (79)
  };
}

/**
 * XPDp of `crossPolarisation` alone, for very many percentages of one path; a test holds the two together.
 * @returns XPDp [dB] for a rain attenuation above 0 dB and its percentage
 * @throws DomainError for a path outside the ranges of `XpdPath`
 */
export function xpdCurve(path: XpdPath): (rainAttenuationDb: number, pPercent: number) => number {
  const { Cf, V, Ctau, Ctheta, scalingDb } = pathTerms(path);
  return (Ap, pPercent) => {
    const logP = Math.log10(pPercent);
    const sigma = Math.min(Math.max(0, -5 * logP), 15);
    const rainXpdDb = Cf - V * Math.log10(Ap) + Ctau + Ctheta + 0.0053 * sigma ** 2; // (72), (75), (76)
    return rainXpdDb - (rainXpdDb * (0.3 + 0.1 * logP)) / 2 - scalingDb; // (77), (78)
  };
}

/** 1 − 0.484 (1 + cos 4τ), which (73) and (79) share. */
function polarisationRatio(polarisationTiltDeg: number): number {
  const tau =
    within('polarisationTiltDeg', polarisationTiltDeg, '°', -180, 180, section) * RADIANS_PER_DEGREE;
  return 1 - 0.484 * (1 + Math.cos(4 * tau));
}

function frequencyTerm(f: number): number {
  if (f < 9) return 60 * Math.log10(f) - 28.3;
  if (f < 36) return 26 * Math.log10(f) + 4.1;
  return 35.9 * Math.log10(f) - 11.3;
}

function vOf(f: number): number {
  if (f < 9) return 30.8 * f ** -0.21;
  if (f < 20) return 12.8 * f ** 0.19;
  if (f < 40) return 22.6;
  return 13 * f ** 0.15;
}

function xpdNotices(elevationDeg: number, pPercent: number): Notice[] {
  const notices: Notice[] = [];
  if (elevationDeg > 60)
    notices.push({
      code: 'p618.elevation-out-of-range',
      source: section,
      message: `The XPD method holds up to 60° of elevation; at ${Number(elevationDeg.toFixed(2))}° its result is an extrapolation.`,
    });
  if (pPercent < 0.001 || pPercent > 1)
    notices.push({
      code: 'p618.p-out-of-range',
      source: `${section} Step 5`,
      message: `The XPD method gives the canting angle for 0.001 % to 1 % of the time; at ${pPercent} % that of the nearer end is used.`,
    });
  return notices;
}

/** A frequency and polarisation for which XPD statistics are known or wanted. */
export interface XpdSetting {
  /** [GHz], valid 1…1000; outside 4…30 with a notice */
  readonly frequencyGHz: number;
  /** τ [°], valid −180…180 */
  readonly polarisationTiltDeg: number;
}

/**
 * XPD statistics of one frequency and polarisation tilt, scaled to another.
 * @param xpd1Db XPD1, not exceeded for a percentage of time [dB]
 * @returns XPD2, not exceeded for the same percentage [dB], with its notices
 * @throws DomainError for an argument outside the ranges of `XpdSetting`
 * @see ITU-R P.618-14 § 4.3, equation (79)
 */
export function scaleXpd(
  xpd1Db: number,
  known: XpdSetting,
  wanted: XpdSetting,
): { readonly xpdDb: number; readonly notices: readonly Notice[] } {
  within('xpd1Db', xpd1Db, 'dB', -Number.MAX_VALUE, Number.MAX_VALUE, scaling);
  const amplitude = ({ frequencyGHz, polarisationTiltDeg }: XpdSetting): number =>
    within('frequencyGHz', frequencyGHz, 'GHz', 1, 1000, scaling) *
    Math.sqrt(polarisationRatio(polarisationTiltDeg));
  return {
    xpdDb: xpd1Db - 20 * Math.log10(amplitude(wanted) / amplitude(known)), // (79)
    notices: [known.frequencyGHz, wanted.frequencyGHz]
      .filter((f) => f < 4 || f > 30)
      .map((f) => ({
        code: 'p618.frequency-out-of-range',
        source: scaling,
        message: `Scaling of XPD holds from 4 to 30 GHz; at ${f} GHz its result is an extrapolation.`,
      })),
  };
}

/**
 * Probability that XPD is below a value, given the attenuation for which `rainXpdDb` was computed: the ratio of the
 * cross-polar to the co-polar voltage is normal, with a standard deviation of 0.038 for attenuations from 3 to 8 dB.
 * @param xpdDb [dB], valid −100…200
 * @param rainXpdDb XPDrain [dB], valid −100…200
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.618-14 § 4.2
 */
export function xpdBelow(xpdDb: number, rainXpdDb: number): number {
  within('xpdDb', xpdDb, 'dB', -100, 200, 'ITU-R P.618-14 § 4.2');
  within('rainXpdDb', rainXpdDb, 'dB', -100, 200, 'ITU-R P.618-14 § 4.2');
  return normalTail((10 ** (-xpdDb / 20) - 10 ** (-rainXpdDb / 20)) / 0.038);
}
