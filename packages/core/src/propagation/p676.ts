/** ITU-R P.676-13 Annex 1 § 1: specific attenuation of oxygen and water vapour, line by line. */
import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { oxygenLines, waterVapourLines } from './p676.coefficients.ts';

export const card: StandardCard = {
  id: 'ITU-R P.676-13',
  title: 'Attenuation by atmospheric gases and related effects',
  date: '2022-08',
  url: 'https://www.itu.int/rec/R-REC-P.676-13-202208-I/en',
  implemented: [
    'Annex 1 § 1: specific attenuation, line by line, equations (1) to (9), Tables 1 and 2',
    'Annex 1 § 2.1: terrestrial paths, equation (10)',
    'Annex 1 § 2.2.1: slant paths of non-negative elevation, equations (13) to (19)',
    'Annex 1 § 2.2.2: slant paths of negative elevation, by their grazing height',
    'Annex 1 § 2.2.3: space-Earth paths: reciprocal elevations, whether they meet the Earth',
    'Annex 1 § 2.2.4, 2.2.5: bending, equation (22a); excess path length, equation (23)',
    'Annex 1 § 3: phase dispersion, equations (24), (25a) to (25d)',
    'Annex 1 § 4: downwelling and upwelling brightness temperature, equations (26), (28)',
    'Annex 2 § 1: oxygen, instantaneous and statistical, equations (31), (32), (34), Part 1',
    'Annex 2 § 2.1 to 2.3: water vapour, instantaneous (both methods) and statistical, equations (37), (40), Part 2',
    'Annex 2 § 2.4: Weibull approximation of water vapour',
    'below 5°, of Earth-space paths: Annex 2 at 5° times the ratio of the layered paths of Annex 1 § 2.2.1',
  ],
  omitted: ['Annex 1 § 5, whose text was not at hand'],
  validity:
    'Annex 1: 1 to 1 000 GHz, elevation from the radio horizon to 90°, height 0 to 100 km; Annex 2: 1 to 350 GHz, elevation 5 to 90°',
};

/** Air as the absorption lines see it. */
export interface Air {
  /** p, pressure without that of the vapour [hPa], valid 0…2000 */
  readonly dryPressureHPa: number;
  /** T [K], valid 100…400 */
  readonly temperatureK: number;
  /** ρ [g/m³], valid 0…100 */
  readonly waterVapourDensityGPerM3: number;
}

export interface GasSpecificAttenuation {
  /** e, equation (4) [hPa] */
  readonly vapourPressureHPa: number;
  /** d, width parameter of the Debye spectrum, equation (9) [GHz] */
  readonly debyeWidthGHz: number;
  /** N″D, equation (8) [N-units] */
  readonly dryContinuumNUnits: number;
  /** N″Oxygen, equation (2a) [N-units] */
  readonly oxygenNUnits: number;
  /** N″Water Vapour, equation (2b) [N-units] */
  readonly waterVapourNUnits: number;
  /** γo, oxygen and the dry continuum */
  readonly oxygenDbPerKm: number;
  /** γw */
  readonly waterVapourDbPerKm: number;
  /** γ */
  readonly specificAttenuationDbPerKm: number;
}

/** What of the lines does not depend on frequency: strength Si, width Δf and interference δ of each. */
export interface PreparedAir {
  readonly air: Air;
  readonly vapourPressureHPa: number;
  readonly debyeWidthGHz: number;
  readonly theta: number;
  readonly oxygen: LineSet;
  readonly waterVapour: LineSet;
}

export interface LineSet {
  readonly frequencyGHz: Float64Array;
  readonly strength: Float64Array;
  readonly widthGHz: Float64Array;
  readonly interference: Float64Array;
}

const section = 'ITU-R P.676-13 Annex 1 § 1';
const oxygenGHz = Float64Array.from(oxygenLines, (row) => row.frequencyGHz);
const waterVapourGHz = Float64Array.from(waterVapourLines, (row) => row.frequencyGHz);
const noInterference = new Float64Array(waterVapourLines.length);

/**
 * Water vapour pressure of a density at a temperature.
 * @param densityGPerM3 ρ [g/m³], valid 0…100
 * @param temperatureK T [K], valid 100…400
 * @returns e [hPa]
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 1 § 1, equation (4)
 */
export function vapourPressureOf(densityGPerM3: number, temperatureK: number): number {
  const rho = within('waterVapourDensityGPerM3', densityGPerM3, 'g/m³', 0, 100, section);
  const T = within('temperatureK', temperatureK, 'K', 100, 400, section);
  return (rho * T) / 216.7; // (4)
}

/**
 * The lines of oxygen and water vapour in given air; worth keeping when the same air meets many frequencies.
 * @throws DomainError for an argument outside the ranges of `Air`
 * @see ITU-R P.676-13 Annex 1 § 1, equations (3), (4), (6), (7), (9)
 */
export function prepareAir(air: Air): PreparedAir {
  const p = within('dryPressureHPa', air.dryPressureHPa, 'hPa', 0, 2000, section);
  const T = within('temperatureK', air.temperatureK, 'K', 100, 400, section);
  const rho = within('waterVapourDensityGPerM3', air.waterVapourDensityGPerM3, 'g/m³', 0, 100, section);
  const e = vapourPressureOf(rho, T); // (4)
  const theta = 300 / T;
  const logTheta = Math.log(theta);
  const theta08 = Math.exp(0.8 * logTheta);

  const oxygen = lineSet(oxygenGHz);
  oxygenLines.forEach(({ a: [a1, a2, a3, a4, a5, a6] }, i) => {
    oxygen.strength[i] = a1 * 1e-7 * p * theta ** 3 * Math.exp(a2 * (1 - theta)); // (3)
    const width = a3 * 1e-4 * (p * (a4 === 0 ? theta08 : Math.exp((0.8 - a4) * logTheta)) + 1.1 * e * theta); // (6a)
    oxygen.widthGHz[i] = Math.sqrt(width ** 2 + 2.25e-6); // (6b), Zeeman splitting
    oxygen.interference[i] = (a5 + a6 * theta) * 1e-4 * (p + e) * theta08; // (7)
  });
  const waterVapour = { ...lineSet(waterVapourGHz), interference: noInterference }; // (7): δ = 0
  waterVapourLines.forEach(({ frequencyGHz, b: [b1, b2, b3, b4, b5, b6] }, i) => {
    waterVapour.strength[i] = b1 * 1e-1 * e * theta ** 3.5 * Math.exp(b2 * (1 - theta)); // (3)
    const width = b3 * 1e-4 * (p * Math.exp(b4 * logTheta) + b5 * e * Math.exp(b6 * logTheta)); // (6a)
    waterVapour.widthGHz[i] =
      0.535 * width + Math.sqrt(0.217 * width ** 2 + (2.1316e-12 * frequencyGHz ** 2) / theta); // (6b), Doppler
  });
  return {
    air,
    vapourPressureHPa: e,
    debyeWidthGHz: 5.6e-4 * (p + e) * theta08, // (9)
    theta,
    oxygen,
    waterVapour,
  };
}

function lineSet(frequencyGHz: Float64Array): LineSet {
  const count = frequencyGHz.length;
  return {
    frequencyGHz,
    strength: new Float64Array(count),
    widthGHz: new Float64Array(count),
    interference: new Float64Array(count),
  };
}

/**
 * Shape of one line at a frequency.
 * @returns Fi [1/GHz]
 * @see ITU-R P.676-13 Annex 1 § 1, equation (5)
 */
export function lineShape(lines: LineSet, i: number, frequencyGHz: number): number {
  const fi = lines.frequencyGHz[i]!;
  const width = lines.widthGHz[i]!;
  const delta = lines.interference[i]!;
  const below = fi - frequencyGHz;
  const above = fi + frequencyGHz;
  return (
    (frequencyGHz / fi) *
    ((width - delta * below) / (below * below + width * width) +
      (width - delta * above) / (above * above + width * width)) // (5)
  );
}

function sumOfLines(lines: LineSet, frequencyGHz: number): number {
  let sum = 0;
  for (let i = 0; i < lines.strength.length; i++)
    sum += lines.strength[i]! * lineShape(lines, i, frequencyGHz);
  return sum;
}

/**
 * Specific attenuation of air at a frequency, with every intermediate.
 * @param frequencyGHz f [GHz], valid 1…1000
 * @param air air, or its prepared lines when many frequencies share it
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 1 § 1, equations (1) to (9)
 */
export function gasSpecificAttenuation(frequencyGHz: number, air: Air | PreparedAir): GasSpecificAttenuation {
  const f = within('frequencyGHz', frequencyGHz, 'GHz', 1, 1000, section);
  const prepared = 'oxygen' in air ? air : prepareAir(air);
  const { theta, debyeWidthGHz: d, vapourPressureHPa } = prepared;
  const p = prepared.air.dryPressureHPa;
  // (8), its first term multiplied out so that air without pressure absorbs nothing rather than 0/0
  const dryContinuumNUnits =
    f *
    p *
    theta ** 2 *
    ((6.14e-5 * d) / (d * d + f * f) + (1.4e-12 * p * theta ** 1.5) / (1 + 1.9e-5 * f ** 1.5)); // (8)
  const oxygenNUnits = sumOfLines(prepared.oxygen, f) + dryContinuumNUnits; // (2a)
  const waterVapourNUnits = sumOfLines(prepared.waterVapour, f); // (2b)
  const oxygenDbPerKm = 0.182 * f * oxygenNUnits; // (1)
  const waterVapourDbPerKm = 0.182 * f * waterVapourNUnits; // (1)
  return {
    vapourPressureHPa,
    debyeWidthGHz: d,
    dryContinuumNUnits,
    oxygenNUnits,
    waterVapourNUnits,
    oxygenDbPerKm,
    waterVapourDbPerKm,
    specificAttenuationDbPerKm: oxygenDbPerKm + waterVapourDbPerKm, // (1)
  };
}

export interface TerrestrialPath extends GasSpecificAttenuation {
  /** A, of the whole path */
  readonly attenuationDb: number;
}

/**
 * Gaseous attenuation of a terrestrial path, or one slightly inclined close to the ground.
 * @param frequencyGHz f [GHz], valid 1…1000
 * @param pathLengthKm r0 [km], valid 0…1000
 * @param air that of the path
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 1 § 2.1, equation (10)
 */
export function terrestrialPathGases(
  frequencyGHz: number,
  pathLengthKm: number,
  air: Air | PreparedAir,
): TerrestrialPath {
  const r0 = within('pathLengthKm', pathLengthKm, 'km', 0, 1000, 'ITU-R P.676-13 Annex 1 § 2.1');
  const specific = gasSpecificAttenuation(frequencyGHz, air);
  return { ...specific, attenuationDb: specific.specificAttenuationDbPerKm * r0 }; // (10)
}
