/** ITU-R P.372-17: radio noise as far as links between Earth and space need it: sky, Galaxy, Sun, Moon and ground. */
import { DomainError, within } from '../errors.ts';
import { normalTail } from '../math/normal.ts';
import { gaussLegendre, integrate } from '../math/quadrature.ts';
import type { StandardCard } from '../standard.ts';
import { MEAN_RADIATING_TEMPERATURE_K, skyNoiseK } from './p618.noise.ts';

export const card: StandardCard = {
  id: 'ITU-R P.372-17',
  title: 'Radio noise',
  date: '2024-08',
  url: 'https://www.itu.int/rec/R-REC-P.372-17-202408-I/en',
  implemented: [
    'brightness temperature of the sky through gas, cloud and rain, by the equation it shares with P.618 § 3',
    'galactic noise above 100 MHz: scaling of the 408 MHz sky with frequency',
    'Sun and Moon: brightness temperatures, the quiet Sun from readings of the figure',
    'Earth’s surface: emission and reflected sky',
    'antenna temperature: brightness weighted by the pattern; Sun or Moon on the axis of a beam, and beside it',
  ],
  omitted: [
    'atmospheric noise from lightning and man-made noise: below 100 MHz, or of no moment above 1 GHz',
    'the sky maps at 408 MHz, whose value comes as an argument; median galactic noise figure below 100 MHz',
    'emissivity of sea and ground by polarisation and angle (figures), which comes as an argument',
    'amplitude probability distributions',
  ],
  validity:
    '0.1 to 100 GHz; the quiet Sun is a reading of a figure, measurements are up to 30 % higher; an active Sun exceeds it many times',
};

/** Frequency of the sky maps. */
const MAP_GHZ = 0.408;
/** Brightness of the Moon above 1 GHz, dark and full. */
export const NEW_MOON_K = 140;
export const FULL_MOON_K = 280;
/** Diameter of Sun and Moon seen from the Earth. */
export const DISC_DIAMETER_DEG = 0.5;

/** Brightness of the quiet Sun by frequency [GHz, K], read from the figure of extraterrestrial sources. */
const quietSun: readonly (readonly [frequencyGHz: number, brightnessK: number])[] = [
  [0.05, 1e6],
  [0.2, 1e6],
  [1, 2e5],
  [2, 9e4],
  [3, 4.5e4],
  [4, 2.9e4],
  [5, 2e4],
  [6, 1.6e4],
  [7, 1.4e4],
  [8, 1.3e4],
  [9, 1.2e4],
  [10, 1e4],
  [20, 7e3],
  [30, 6.3e3],
  [40, 6.2e3],
  [50, 6e3],
  [100, 6e3],
];

/**
 * Brightness temperature of the quiet Sun, linear in the logarithms between the readings.
 * @param frequencyGHz f [GHz], valid 0.05…100
 * @returns [K]
 * @throws DomainError outside that range
 * @see ITU-R P.372-17, brightness temperature due to extraterrestrial sources: 10⁶ K at 50 to 200 MHz, at least 10⁴ K at 10 GHz
 */
export function quietSunK(frequencyGHz: number): number {
  const f = within('frequencyGHz', frequencyGHz, 'GHz', 0.05, 100, card.id);
  const above = quietSun.findIndex(([at]) => at >= f);
  if (above === 0) return quietSun[0]![1];
  const [f1, t1] = quietSun[above - 1]!;
  const [f2, t2] = quietSun[above]!;
  return t1 * (t2 / t1) ** (Math.log(f / f1) / Math.log(f2 / f1));
}

/**
 * Brightness temperature of the Galaxy, without the cosmic background.
 * @param frequencyGHz f [GHz], valid 0.1…100
 * @param brightnessAt408MHzK of the sky maps in the direction of the beam [K], valid 0…10 000; some 20 at the poles, hundreds along the Milky Way
 * @returns [K]
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.372-17, brightness temperature due to extraterrestrial sources: (f/f0)^−2.75
 */
export function galacticBrightnessK(frequencyGHz: number, brightnessAt408MHzK: number): number {
  const f = within('frequencyGHz', frequencyGHz, 'GHz', 0.1, 100, card.id);
  return within('brightnessAt408MHzK', brightnessAt408MHzK, 'K', 0, 1e4, card.id) * (f / MAP_GHZ) ** -2.75;
}

export interface SkyTemperature {
  /** 10^(−A/10) */
  readonly transmittance: number;
  /** Of gas, cloud and rain, with the cosmic background behind them, P.618 equation (69) [K] */
  readonly airK: number;
  /** Of the Galaxy through them [K] */
  readonly galaxyK: number;
  readonly skyK: number;
}

/**
 * Brightness temperature of the sky through an attenuating atmosphere.
 * @param attenuationDb A, without scintillation [dB], valid ≥ 0
 * @param galacticK of `galacticBrightnessK` [K], valid ≥ 0
 * @param mediumTemperatureK Tmr [K], valid 100…350
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.372-17, noise of atmospheric gases and the Earth’s surface; ITU-R P.618-14 § 3, equation (69)
 */
export function skyTemperature(
  attenuationDb: number,
  galacticK: number,
  mediumTemperatureK: number = MEAN_RADIATING_TEMPERATURE_K,
): SkyTemperature {
  const airK = skyNoiseK(attenuationDb, mediumTemperatureK);
  const transmittance = 10 ** (-attenuationDb / 10);
  const galaxyK = within('galacticK', galacticK, 'K', 0, 1e8, card.id) * transmittance;
  return { transmittance, airK, galaxyK, skyK: airK + galaxyK };
}

/**
 * Brightness temperature of the Earth’s surface: what it emits, and the sky that it reflects.
 * @param emissivity ε, valid 0…1
 * @param surfaceTemperatureK physical [K], valid 180…340
 * @param skyK mean brightness of the sky that is reflected [K], valid 0…350
 * @returns [K]
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.372-17, noise of atmospheric gases and the Earth’s surface
 */
export function groundBrightnessK(emissivity: number, surfaceTemperatureK: number, skyK: number): number {
  const epsilon = within('emissivity', emissivity, '', 0, 1, card.id);
  const T = within('surfaceTemperatureK', surfaceTemperatureK, 'K', 180, 340, card.id);
  return epsilon * T + (1 - epsilon) * within('skyK', skyK, 'K', 0, 350, card.id);
}

/** What a part of the pattern sees. */
export interface PatternPart {
  /** Of the power that the antenna would radiate, valid 0…1 */
  readonly fraction: number;
  /** [K], valid ≥ 0 */
  readonly brightnessK: number;
}

/**
 * Antenna noise temperature: brightness weighted by the pattern.
 * @param parts of the pattern, which together are the whole
 * @returns ta [K]
 * @throws DomainError for an argument outside its range, or fractions that do not sum to 1
 * @see ITU-R P.372-17, noise of atmospheric gases and the Earth’s surface: convolution of pattern and brightness
 */
export function antennaTemperatureK(parts: readonly PatternPart[]): number {
  let whole = 0;
  let temperatureK = 0;
  for (const part of parts) {
    const fraction = within('fraction', part.fraction, '', 0, 1, card.id);
    whole += fraction;
    temperatureK += fraction * within('brightnessK', part.brightnessK, 'K', 0, 1e8, card.id);
  }
  if (!(Math.abs(whole - 1) <= 1e-6)) throw new DomainError('sum of fractions', whole, '', 1, 1, card.id);
  return temperatureK;
}

export interface DiscNoise {
  /** Of the beam’s power that falls on the disc */
  readonly beamFraction: number;
  /** Of the disc, through the air [K] */
  readonly increaseK: number;
}

/**
 * By how much Sun or Moon raise the antenna temperature at the centre of a beam, where the disc also hides the sky behind it.
 * @param brightnessK of the disc [K], valid ≥ 0
 * @param beamwidthDeg θ3dB of a Gaussian beam [°], valid 0.001…180
 * @param attenuationDb between disc and antenna [dB], valid ≥ 0
 * @param diameterDeg of the disc [°], valid 0.1…1
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.372-17, convolution of pattern and brightness, of an even disc on the axis of a Gaussian beam
 */
export function discNoise(
  brightnessK: number,
  beamwidthDeg: number,
  attenuationDb: number,
  diameterDeg: number = DISC_DIAMETER_DEG,
): DiscNoise {
  const T = within('brightnessK', brightnessK, 'K', 0, 1e8, card.id);
  const theta = within('beamwidthDeg', beamwidthDeg, '°', 0.001, 180, card.id);
  const A = within('attenuationDb', attenuationDb, 'dB', 0, Number.MAX_VALUE, card.id);
  const D = within('diameterDeg', diameterDeg, '°', 0.1, 1, card.id);
  const beamFraction = -Math.expm1(-Math.LN2 * (D / theta) ** 2);
  return { beamFraction, increaseK: T * beamFraction * 10 ** (-A / 10) };
}

/** Nodes over the disc. */
const discRule = gaussLegendre(64);

/**
 * The same with the centre of the disc off the axis.
 * @param offAxisDeg between the axis and the centre of the disc [°], valid 0…90
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.372-17, convolution of pattern and brightness, of an even disc beside the axis of a Gaussian beam
 */
export function discNoiseOffAxis(
  brightnessK: number,
  beamwidthDeg: number,
  attenuationDb: number,
  offAxisDeg: number,
  diameterDeg: number = DISC_DIAMETER_DEG,
): DiscNoise {
  discNoise(brightnessK, beamwidthDeg, attenuationDb, diameterDeg); // checks the ranges
  const d = within('offAxisDeg', offAxisDeg, '°', 0, 90, card.id);
  const radius = diameterDeg / 2;
  const sigma = beamwidthDeg / Math.sqrt(8 * Math.LN2);
  // strips across the line from the axis: ∫ φ((x − d)/σ)/σ · (2Φ(√(R² − x²)/σ) − 1) dx; x = R sin u is smooth at the limb
  const low = Math.max(-radius, d - 9 * sigma);
  const high = Math.min(radius, d + 9 * sigma);
  let beamFraction = 0;
  if (high > low)
    beamFraction = integrate(
      (u) => {
        const [x, chord] = [radius * Math.sin(u), radius * Math.cos(u)];
        const z = (x - d) / sigma;
        const density = Math.exp(-0.5 * z * z) / (sigma * Math.sqrt(2 * Math.PI));
        return density * (1 - 2 * normalTail(chord / sigma)) * chord;
      },
      Math.asin(low / radius),
      Math.asin(high / radius),
      discRule,
    );
  return { beamFraction, increaseK: brightnessK * beamFraction * 10 ** (-attenuationDb / 10) };
}
