/** ITU-R P.676-13 Annex 1 § 2.2.1, § 2.2.4, § 2.2.5: attenuation, bending and excess length of a slant path through layers. */
import { within } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import { refractivity } from './p453.ts';
import { gasSpecificAttenuation, type PreparedAir, prepareAir, vapourPressureOf } from './p676.ts';
import { type Atmosphere, type AtmosphereState, globalAtmosphere } from './p835.ts';

const section = 'ITU-R P.676-13 Annex 1 § 2.2.1';

/** § 2.2: radius of the Earth in the geometry of the layers. */
export const EARTH_RADIUS_KM = 6371;
/** § 2.2.1: layers of a path from the surface to space, thickest 1 km. */
const LAYERS_TO_SPACE = 922;
export const TOP_OF_ATMOSPHERE_KM = 100;

/** One spherical shell, all of it but frequency and elevation. */
export interface Layer {
  /** i */
  readonly index: number;
  /** δi, equation (14) or (16c) */
  readonly thicknessKm: number;
  /** hi, geometric height of its bottom, equation (15) or (16d) */
  readonly bottomHeightKm: number;
  /** ri, radius at its bottom */
  readonly bottomRadiusKm: number;
  readonly midHeightKm: number;
  /** Air at mid height. */
  readonly air: AtmosphereState;
  readonly dryPressureHPa: number;
  readonly vapourPressureHPa: number;
  /** ni */
  readonly refractiveIndex: number;
  readonly lines: PreparedAir;
}

/** Where a path runs, and through which air. */
export interface LayeredPath {
  /** Lower end above mean sea level [km], valid 0…<100; by default the surface at sea level. */
  readonly lowerHeightKm?: number;
  /** Upper end [km], valid above the lower…100; by default space. */
  readonly upperHeightKm?: number;
  /** By default the mean annual global reference atmosphere of P.835. */
  readonly atmosphere?: Atmosphere;
}

/**
 * Layers of a path; worth keeping when many frequencies or elevations share it.
 * From sea level to space they are the 922 of equations (14) and (15), otherwise those of (16a) to (16d).
 * @throws DomainError for a height outside its range
 * @see ITU-R P.676-13 Annex 1 § 2.2.1, equations (14) to (16d)
 */
export function layersOf(path: LayeredPath = {}): readonly Layer[] {
  const atmosphere = path.atmosphere ?? globalAtmosphere;
  if (path.lowerHeightKm === undefined && path.upperHeightKm === undefined)
    return Array.from({ length: LAYERS_TO_SPACE }, (_, n) => layer(n + 1, 1, 1e-4, 0, atmosphere));

  const top = TOP_OF_ATMOSPHERE_KM;
  const lower = within('lowerHeightKm', path.lowerHeightKm ?? 0, 'km', 0, top - 1e-3, section);
  const upper = within('upperHeightKm', path.upperHeightKm ?? top, 'km', lower + 1e-3, top, section);
  return layersBetween(lower, upper, atmosphere);
}

/** Layers of (16a) to (16d) between heights however close. */
export function layersBetween(lower: number, upper: number, atmosphere: Atmosphere): readonly Layer[] {
  const first = Math.floor(100 * Math.log(1e4 * lower * (Math.exp(0.01) - 1) + 1) + 1); // (16a)
  const last = Math.ceil(100 * Math.log(1e4 * upper * (Math.exp(0.01) - 1) + 1) + 1); // (16b)
  const m =
    ((Math.exp(0.02) - Math.exp(0.01)) / (Math.exp(last / 100) - Math.exp(first / 100))) * (upper - lower); // (16c)
  return Array.from({ length: last - first }, (_, n) => layer(first + n, first, m, lower, atmosphere));
}

function layer(index: number, first: number, m: number, lowerKm: number, atmosphere: Atmosphere): Layer {
  const thicknessKm = m * Math.exp((index - 1) / 100); // (14), (16c)
  const bottomHeightKm =
    lowerKm + (m * (Math.exp((index - 1) / 100) - Math.exp((first - 1) / 100))) / (Math.exp(0.01) - 1); // (15), (16d)
  const midHeightKm = bottomHeightKm + thicknessKm / 2;
  const air = atmosphere(midHeightKm);
  const vapourPressureHPa = vapourPressureOf(air.waterVapourDensityGPerM3, air.temperatureK);
  const dryPressureHPa = air.pressureHPa - vapourPressureHPa;
  return {
    index,
    thicknessKm,
    bottomHeightKm,
    bottomRadiusKm: EARTH_RADIUS_KM + bottomHeightKm,
    midHeightKm,
    air,
    dryPressureHPa,
    vapourPressureHPa,
    refractiveIndex: refractivity(dryPressureHPa, vapourPressureHPa, air.temperatureK).refractiveIndex,
    lines: prepareAir({ ...air, dryPressureHPa }),
  };
}

/** A path through one layer. */
export interface LayerCrossing {
  readonly layer: Layer;
  /** βi, from the zenith at the bottom, equation (19b) */
  readonly entryAngleRad: number;
  /** αi, from the zenith at the top, equation (18b) */
  readonly exitAngleRad: number;
  /** ai, equation (17) */
  readonly lengthKm: number;
  readonly oxygenDbPerKm: number;
  readonly waterVapourDbPerKm: number;
  /** γi */
  readonly specificAttenuationDbPerKm: number;
}

export interface SlantPathGases {
  readonly crossings: readonly LayerCrossing[];
  readonly oxygenDb: number;
  readonly waterVapourDb: number;
  /** Agas, equation (13) */
  readonly attenuationDb: number;
  /** Bending between the ends of the path, positive towards the Earth, equation (22a) */
  readonly bendingRad: number;
  readonly lengthKm: number;
  /** ΔL, by which the path is electrically longer than its length, § 2.2.5, equation (23) */
  readonly excessLengthKm: number;
}

/**
 * Gaseous attenuation along a slant path, layer by layer.
 * @param frequencyGHz f [GHz], valid 1…1000
 * @param elevationDeg φ, apparent elevation at the lower end [°], valid 0…90
 * @param layers those of the path, from `layersOf`
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 1 § 2.2.1, equations (13), (17) to (19b); § 2.2.4, (22a); § 2.2.5, (23)
 */
export function slantPathGases(
  frequencyGHz: number,
  elevationDeg: number,
  layers: readonly Layer[] = layersOf(),
): SlantPathGases {
  const elevation = within('elevationDeg', elevationDeg, '°', 0, 90, section);
  const beta1 = (90 - elevation) * RADIANS_PER_DEGREE;
  const { refractiveIndex: n1, bottomRadiusKm: r1 } = layers[0]!;
  const snell = n1 * r1 * Math.sin(beta1);
  const angle = (n: number, r: number) => Math.asin(Math.min(1, snell / (n * r)));

  const crossings: LayerCrossing[] = [];
  let oxygenDb = 0;
  let waterVapourDb = 0;
  let bendingRad = 0;
  let pathKm = 0;
  let excessLengthKm = 0;
  for (let i = 0; i < layers.length; i++) {
    const at = layers[i]!;
    const { refractiveIndex: n, bottomRadiusKm: r, thicknessKm: delta } = at;
    const entryAngleRad = i === 0 ? beta1 : angle(n, r); // (19b)
    const exitAngleRad = angle(n, r + delta); // (18b)
    const cos = Math.cos(entryAngleRad);
    const across = 2 * r * delta + delta * delta;
    const lengthKm = across / (r * cos + Math.sqrt((r * cos) ** 2 + across)); // (17), rationalised against cancellation
    const gamma = gasSpecificAttenuation(frequencyGHz, at.lines);
    oxygenDb += lengthKm * gamma.oxygenDbPerKm;
    waterVapourDb += lengthKm * gamma.waterVapourDbPerKm;
    pathKm += lengthKm;
    excessLengthKm += lengthKm * (n - 1); // (23)
    const next = layers[i + 1];
    if (next !== undefined) bendingRad += angle(next.refractiveIndex, next.bottomRadiusKm) - exitAngleRad; // (22a)
    crossings.push({
      layer: at,
      entryAngleRad,
      exitAngleRad,
      lengthKm,
      oxygenDbPerKm: gamma.oxygenDbPerKm,
      waterVapourDbPerKm: gamma.waterVapourDbPerKm,
      specificAttenuationDbPerKm: gamma.specificAttenuationDbPerKm,
    });
  }
  return {
    crossings,
    oxygenDb,
    waterVapourDb,
    attenuationDb: oxygenDb + waterVapourDb, // (13)
    bendingRad,
    lengthKm: pathKm,
    excessLengthKm,
  };
}
