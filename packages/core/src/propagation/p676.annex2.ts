/** ITU-R P.676-13 Annex 2: gaseous attenuation of a slant path from the air at the surface. */
import { within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import type { Notice } from '../working.ts';
import { oxygenHeightCoefficients } from './p676.oxygen.coefficients.ts';
import { gasSpecificAttenuation, vapourPressureOf } from './p676.ts';
import { vapourMassCoefficients } from './p676.vapour.coefficients.ts';

const annex = 'ITU-R P.676-13 Annex 2';
/**
 * The fit of Part 2 is linear in the air: in some that is very thin, warm and dry, as no place of the maps has it, it falls below
 * zero. That of Part 1 stays above 0.8 km.
 */
export const FIT_VAPOUR: string = `${annex} § 2.2, whose linear fit ends in such air; § 2.1 and Annex 1 do not`;

/** Air at the surface: at one moment, on average, or at an exceedance percentage. */
export interface SurfaceAir {
  /** P, total (barometric) pressure [hPa], valid 300…1200 */
  readonly pressureHPa: number;
  /** T [K], valid 180…340 */
  readonly temperatureK: number;
  /** ρ [g/m³], valid 0…60 */
  readonly waterVapourDensityGPerM3: number;
}

/** A slant path out of the atmosphere. */
export interface GasPath {
  /** f [GHz], valid 1…350 */
  readonly frequencyGHz: number;
  /** θ [°], valid 0.1…90; below 5 with a notice */
  readonly elevationDeg: number;
}

/** Four coefficients of a line in temperature, pressure and density. */
export interface Coefficients {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

export interface OxygenAttenuation {
  /** γo at the surface */
  readonly specificAttenuationDbPerKm: number;
  /** ao, bo, co, do */
  readonly coefficients: Coefficients;
  /** ho, equations (31), (34) */
  readonly equivalentHeightKm: number;
  readonly zenithDb: number;
  /** Ao, equation (32) */
  readonly attenuationDb: number;
}

export interface VapourAttenuation {
  readonly zenithDb: number;
  readonly attenuationDb: number;
}

/** From the density at the surface. */
export interface VapourByDensity extends VapourAttenuation {
  /** γw at the surface */
  readonly specificAttenuationDbPerKm: number;
  /** hw, equation (37) */
  readonly equivalentHeightKm: number;
}

/** From the content of the column above. */
export interface VapourByContent extends VapourAttenuation {
  /** aV, bV, cV, dV */
  readonly coefficients: Coefficients;
  /** KV, mass absorption [dB/(kg/m²)] */
  readonly massAbsorptionDbPerKgM2: number;
}

export interface GasAttenuation<Vapour extends VapourAttenuation = VapourAttenuation> {
  readonly oxygen: OxygenAttenuation;
  readonly waterVapour: Vapour;
  /** Agas */
  readonly attenuationDb: number;
  readonly notices: readonly Notice[];
}

/** 118.75 GHz stands between 118.5 and 119 GHz in Part 1, and only there. */
const EXTRA_ROW = { frequencyGHz: 118.75, row: 236 };

/** Frequency of a row of Part 1. */
function oxygenRowGHz(row: number): number {
  if (row === EXTRA_ROW.row) return EXTRA_ROW.frequencyGHz;
  return 1 + (row < EXTRA_ROW.row ? row : row - 1) / 2;
}

/** Row of a table between row `row` and the next, linear in frequency. */
function between(table: Float64Array, row: number, part: number): Coefficients {
  const at = 4 * row;
  const value = (column: number): number => {
    const low = table[at + column]!;
    return part === 0 ? low : low + part * (table[at + 4 + column]! - low);
  };
  return { a: value(0), b: value(1), c: value(2), d: value(3) };
}

/**
 * Coefficients of the equivalent height of oxygen; linear between the frequencies of the table.
 * @param frequencyGHz f [GHz], valid 1…350
 * @throws DomainError outside that range
 * @see ITU-R P.676-13 Annex 2 § 1, Part 1
 */
export function oxygenCoefficients(frequencyGHz: number): Coefficients {
  const f = within('frequencyGHz', frequencyGHz, 'GHz', 1, 350, `${annex} § 1`);
  let row = Math.floor(2 * (f - 1));
  if (f >= EXTRA_ROW.frequencyGHz) row++; // 119 GHz and above, and 118.75…119
  if (row === oxygenHeightCoefficients.length / 4 - 1) return between(oxygenHeightCoefficients, row, 0);
  const low = oxygenRowGHz(row);
  return between(oxygenHeightCoefficients, row, (f - low) / (oxygenRowGHz(row + 1) - low));
}

/**
 * Coefficients of the mass absorption of water vapour; linear between the frequencies of the table.
 * @param frequencyGHz f [GHz], valid 1…350
 * @throws DomainError outside that range
 * @see ITU-R P.676-13 Annex 2 § 2.2, Part 2
 */
export function vapourCoefficients(frequencyGHz: number): Coefficients {
  const f = within('frequencyGHz', frequencyGHz, 'GHz', 1, 350, `${annex} § 2.2`);
  const row = Math.floor(2 * (f - 1));
  return between(vapourMassCoefficients, row, 2 * (f - 1) - row);
}

function checked(air: SurfaceAir): SurfaceAir & { readonly dryPressureHPa: number } {
  const pressureHPa = within('pressureHPa', air.pressureHPa, 'hPa', 300, 1200, annex);
  const temperatureK = within('temperatureK', air.temperatureK, 'K', 180, 340, annex);
  const rho = within('waterVapourDensityGPerM3', air.waterVapourDensityGPerM3, 'g/m³', 0, 60, annex);
  return { ...air, dryPressureHPa: pressureHPa - vapourPressureOf(rho, temperatureK) };
}

const sineOf = (path: GasPath): number =>
  Math.sin(within('elevationDeg', path.elevationDeg, '°', 0.1, 90, annex) * RADIANS_PER_DEGREE);

/**
 * Attenuation of oxygen.
 * @param mean air whose specific attenuation counts: at the moment (§ 1.1), or the mean (§ 1.2)
 * @param exceeded air that sets the equivalent height: at the moment again (§ 1.1), or at the percentage (§ 1.2)
 * @throws DomainError for an argument outside the ranges of `GasPath` and `SurfaceAir`, or air in which a fit falls below zero
 * @see ITU-R P.676-13 Annex 2 § 1.1, equation (31); § 1.2, equations (32), (34)
 */
export function oxygenAttenuation(
  path: GasPath,
  mean: SurfaceAir,
  exceeded: SurfaceAir = mean,
): OxygenAttenuation {
  const sine = sineOf(path);
  const coefficients = oxygenCoefficients(path.frequencyGHz);
  const { a, b, c, d } = coefficients;
  const { temperatureK: T, pressureHPa: P, waterVapourDensityGPerM3: rho } = checked(exceeded);
  const gamma = gasSpecificAttenuation(path.frequencyGHz, checked(mean)).oxygenDbPerKm;
  const equivalentHeightKm = a + b * T + c * P + d * rho; // (31), (34)
  const zenithDb = gamma * equivalentHeightKm;
  return {
    specificAttenuationDbPerKm: gamma,
    coefficients,
    equivalentHeightKm,
    zenithDb,
    attenuationDb: zenithDb / sine, // (32)
  };
}

/**
 * Attenuation of water vapour from its density at the surface, at one moment.
 * @throws DomainError for an argument outside the ranges of `GasPath` and `SurfaceAir`, or air in which a fit falls below zero
 * @see ITU-R P.676-13 Annex 2 § 2.1, equation (37)
 */
export function vapourByDensity(path: GasPath, surface: SurfaceAir): VapourByDensity {
  const sine = sineOf(path);
  const f = within('frequencyGHz', path.frequencyGHz, 'GHz', 1, 350, `${annex} § 2.1`);
  const gamma = gasSpecificAttenuation(f, checked(surface)).waterVapourDbPerKm;
  const equivalentHeightKm =
    5.6585e-5 * f +
    1.8348 +
    2.6846 / ((f - 22.23508) ** 2 + 2.7649) +
    5.8905 / ((f - 183.310087) ** 2 + 4.9219) +
    2.981 / ((f - 325.152888) ** 2 + 3.0748); // (37)
  const zenithDb = gamma * equivalentHeightKm;
  return {
    specificAttenuationDbPerKm: gamma,
    equivalentHeightKm,
    zenithDb,
    attenuationDb: zenithDb / sine,
  };
}

/**
 * Attenuation of water vapour from the content of the column above.
 * @param surface air at the moment (§ 2.2), or the mean (§ 2.3)
 * @param contentKgPerM2 V, at the moment or exceeded for a percentage [kg/m²], valid 0…200
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 2 § 2.2; § 2.3, equation (40)
 */
export function vapourByContent(path: GasPath, surface: SurfaceAir, contentKgPerM2: number): VapourByContent {
  const sine = sineOf(path);
  const V = within('contentKgPerM2', contentKgPerM2, 'kg/m²', 0, 200, `${annex} § 2`);
  const { coefficients, massAbsorptionDbPerKgM2 } = massAbsorption(path, surface);
  const zenithDb = massAbsorptionDbPerKgM2 * V;
  return {
    coefficients,
    massAbsorptionDbPerKgM2,
    zenithDb,
    attenuationDb: zenithDb / sine, // (40)
  };
}

function massAbsorption(path: GasPath, surface: SurfaceAir) {
  const coefficients = vapourCoefficients(path.frequencyGHz);
  const { a, b, c, d } = coefficients;
  const { temperatureK, pressureHPa, waterVapourDensityGPerM3 } = checked(surface);
  const KV = a + b * waterVapourDensityGPerM3 + c * temperatureK + d * pressureHPa;
  return {
    coefficients,
    massAbsorptionDbPerKgM2: within('massAbsorption', KV, 'dB/(kg/m²)', 0, Number.MAX_VALUE, FIT_VAPOUR),
  };
}

/**
 * Attenuation of water vapour exceeded for a percentage, where the content of the column follows a Weibull distribution.
 * @param mean mean air at the surface
 * @param scaleKgPerM2 λVS of P.2145 [kg/m²], valid 0…200
 * @param shape kVS of P.2145, valid 0.1…100
 * @param pPercent [%], valid 1e-4…100
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 2 § 2.4
 */
export function vapourWeibull(
  path: GasPath,
  mean: SurfaceAir,
  scaleKgPerM2: number,
  shape: number,
  pPercent: number,
): VapourByContent {
  const section = `${annex} § 2.4`;
  const lambda = within('scaleKgPerM2', scaleKgPerM2, 'kg/m²', 0, 200, section);
  const k = within('shape', shape, '', 0.1, 100, section);
  const p = within('pPercent', pPercent, '%', 1e-4, 100, section);
  return vapourByContent(path, mean, lambda * (-Math.log(p / 100)) ** (1 / k));
}

/**
 * Gaseous attenuation at one moment.
 * @param contentKgPerM2 content of the column [kg/m²], valid 0…200; when known, water vapour follows § 2.2, else § 2.1
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 2 § 1.1, 2.1, 2.2
 */
export function instantaneousGases(path: GasPath, surface: SurfaceAir): GasAttenuation<VapourByDensity>;
export function instantaneousGases(
  path: GasPath,
  surface: SurfaceAir,
  contentKgPerM2: number,
): GasAttenuation<VapourByContent>;
export function instantaneousGases(
  path: GasPath,
  surface: SurfaceAir,
  contentKgPerM2?: number,
): GasAttenuation {
  const waterVapour =
    contentKgPerM2 === undefined
      ? vapourByDensity(path, surface)
      : vapourByContent(path, surface, contentKgPerM2);
  return gases(path, oxygenAttenuation(path, surface), waterVapour);
}

/**
 * Gaseous attenuation exceeded for a percentage of a year or month.
 * @param mean mean air at the surface
 * @param exceeded air exceeded for the percentage, each quantity by itself
 * @param contentKgPerM2 V, content of the column exceeded for the percentage [kg/m²], valid 0…200
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 2 § 1.2, equations (32), (34); § 2.3, equation (40)
 */
export function statisticalGases(
  path: GasPath,
  mean: SurfaceAir,
  exceeded: SurfaceAir,
  contentKgPerM2: number,
): GasAttenuation<VapourByContent> {
  const waterVapour = vapourByContent(path, mean, contentKgPerM2);
  return gases(path, oxygenAttenuation(path, mean, exceeded), waterVapour);
}

function gases<Vapour extends VapourAttenuation>(
  path: GasPath,
  oxygen: OxygenAttenuation,
  waterVapour: Vapour,
): GasAttenuation<Vapour> {
  return {
    oxygen,
    waterVapour,
    attenuationDb: oxygen.attenuationDb + waterVapour.attenuationDb,
    notices: gasNotices(path.elevationDeg),
  };
}

/**
 * What lies outside the range for which Annex 2 was made.
 * @see ITU-R P.676-13 Annex 2, first sentence
 */
export function gasNotices(elevationDeg: number): Notice[] {
  if (elevationDeg >= 5) return [];
  return [
    {
      code: 'p676.elevation-out-of-range',
      source: annex,
      message: `The gaseous attenuation of Annex 2 holds from 5° of elevation; at ${Number(elevationDeg.toFixed(2))}° its result is an extrapolation. Annex 1 holds down to 0°.`,
    },
  ];
}
