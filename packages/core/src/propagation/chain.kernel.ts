/**
 * The attenuation chain over columns: the same equations as `slantPathAttenuation`, with all that depends on frequency or
 * percentage alone computed once, and all that does not depend on the percentage once per point. The TypeScript here is the
 * reference of the fast path; a test holds it to the scalar functions.
 */
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import { oxygenDbPerKm, oxygenSpectrum } from './chain.oxygen.ts';
import { betaSineOf, exceededPercents, percentConstants, rainAtPercent, totalOf } from './chain.percent.ts';
import { cloudColumnCoefficient, type LiquidWaterKind } from './chain.ts';
import { oxygenCoefficients, vapourCoefficients } from './p676.annex2.ts';
import { rainCoefficients } from './p838.ts';

/** Points that a kernel takes at a time: its columns then stay in the cache of a core. */
export const CHUNK = 512;

/** What all points of a batch share. */
export interface KernelSetting {
  /** f [GHz], valid 1…350 */
  readonly frequencyGHz: number;
  readonly liquidWaterKind: LiquidWaterKind;
  /** p [%], valid 1e-6…50 */
  readonly pPercents: readonly number[];
}

/** Columns of `CHUNK` numbers. */
export type Columns<Field extends string> = Readonly<Record<Field, Float64Array>>;

/** As the fields of `SlantPath`. */
export type PathField =
  | 'latitudeDeg'
  | 'stationHeightKm'
  | 'elevationDeg'
  | 'polarisationTiltDeg'
  | 'antennaDiameterM'
  | 'antennaEfficiency';

/** As the fields of `SlantPathClimate`: what no percentage changes. */
export type ClimateField =
  | 'rainRate001MmPerH'
  | 'rainHeightKm'
  | 'wetRefractivity'
  | 'meanPressureHPa'
  | 'meanTemperatureK'
  | 'meanDensityGPerM3';

/** As the fields of `SlantPathClimate`: what is exceeded for a percentage. */
export type ExceededField =
  | 'pressureHPa'
  | 'temperatureK'
  | 'densityGPerM3'
  | 'contentKgPerM2'
  | 'liquidWaterKgPerM2';

export type OutputField = 'rainDb' | 'gasDb' | 'cloudDb' | 'scintillationDb' | 'totalDb';

/** Input columns that a caller fills, output columns that `run` fills. */
export interface ChainKernel {
  readonly paths: Columns<PathField>;
  readonly climate: Columns<ClimateField>;
  /** One for each of `exceededPercents`. */
  readonly exceeded: readonly Columns<ExceededField>[];
  /** One for each of the percentages of the setting; those of one exceedance share gas and cloud. */
  readonly out: readonly Columns<OutputField>[];
  /** Whether the first `count` numbers of one of the columns lie between two; NaN does not. */
  readonly allWithin: (column: Float64Array, count: number, minimum: number, maximum: number) => boolean;
  /** Computes the first `count` points. */
  readonly run: (count: number) => void;
}

export type KernelMaker = (setting: KernelSetting) => ChainKernel;

/** The kernel in TypeScript, double precision throughout. */
export const referenceKernel: KernelMaker = (setting) => {
  const { frequencyGHz: f, pPercents } = setting;
  const column = () => new Float64Array(CHUNK);
  const paths: Columns<PathField> = {
    latitudeDeg: column(),
    stationHeightKm: column(),
    elevationDeg: column(),
    polarisationTiltDeg: column(),
    antennaDiameterM: column(),
    antennaEfficiency: column(),
  };
  const climate: Columns<ClimateField> = {
    rainRate001MmPerH: column(),
    rainHeightKm: column(),
    wetRefractivity: column(),
    meanPressureHPa: column(),
    meanTemperatureK: column(),
    meanDensityGPerM3: column(),
  };
  const percents = percentConstants(pPercents);
  const groups = exceededPercents(pPercents).map(() => ({
    exceeded: {
      pressureHPa: column(),
      temperatureK: column(),
      densityGPerM3: column(),
      contentKgPerM2: column(),
      liquidWaterKgPerM2: column(),
    },
    gasDb: column(),
    cloudDb: column(),
  }));
  const out: readonly Columns<OutputField>[] = percents.map(({ group }) => ({
    rainDb: column(),
    gasDb: groups[group]!.gasDb,
    cloudDb: groups[group]!.cloudDb,
    scintillationDb: column(),
    totalDb: column(),
  }));

  // What does not depend on the percentage
  const rain001Db = column();
  const logRain001 = column();
  const betaSine = column();
  const oxygenPerKm = column();
  const vapourPerKgM2 = column();
  const sine = column();
  const sigmaDb = column();

  const spectrum = oxygenSpectrum(f);
  const height = oxygenCoefficients(f);
  const mass = vapourCoefficients(f);
  const { kH, kV, alphaH, alphaV } = rainCoefficients(f);
  const cloudPerKgM2 = cloudColumnCoefficient(f, setting.liquidWaterKind).massDbPerKgPerM2;
  const f712 = f ** (7 / 12);

  const once = (count: number): void => {
    for (let i = 0; i < count; i++) {
      const elevationDeg = paths.elevationDeg[i]!;
      const theta = elevationDeg * RADIANS_PER_DEGREE;
      const sin = Math.sin(theta);
      const cos = Math.cos(theta);
      sine[i] = sin;

      // P.676-13 Annex 2
      const T = climate.meanTemperatureK[i]!;
      const P = climate.meanPressureHPa[i]!;
      const rho = climate.meanDensityGPerM3[i]!;
      const e = (rho * T) / 216.7;
      oxygenPerKm[i] = oxygenDbPerKm(spectrum, P - e, T, e) / sin;
      vapourPerKgM2[i] = (mass.a + mass.b * rho + mass.c * T + mass.d * P) / sin;

      // P.618-14 § 2.4.1
      const L = 2000 / (Math.sqrt(sin * sin + 2.35e-4) + sin); // (43)
      const D = paths.antennaDiameterM[i]!;
      const x = (1.22 * paths.antennaEfficiency[i]! * D * D * f) / L; // (44), (46)
      const g2 =
        3.86 * Math.exp((11 / 12) * Math.log(x * x + 1)) * Math.sin((11 / 6) * Math.atan2(1, x)) -
        7.08 * Math.exp((5 / 6) * Math.log(x)); // (45)
      const g = x >= 7 || g2 <= 0 ? 0 : Math.sqrt(g2);
      const logSin = Math.log(sin);
      sigmaDb[i] = (3.6e-3 + 1e-4 * climate.wetRefractivity[i]!) * f712 * g * Math.exp(-1.2 * logSin); // (42), (47)

      // P.618-14 § 2.2.1.1
      const R = climate.rainRate001MmPerH[i]!;
      const rise = climate.rainHeightKm[i]! - paths.stationHeightKm[i]!;
      const absLatitudeDeg = Math.abs(paths.latitudeDeg[i]!);
      betaSine[i] = betaSineOf(absLatitudeDeg, elevationDeg, sin);
      if (rise <= 0 || R === 0) {
        rain001Db[i] = 0;
        logRain001[i] = 0;
        continue;
      }
      const slant = cos * cos * Math.cos(2 * RADIANS_PER_DEGREE * paths.polarisationTiltDeg[i]!);
      const k = (kH + kV + (kH - kV) * slant) / 2; // P.838 (4)
      const alpha = (kH * alphaH + kV * alphaV + (kH * alphaH - kV * alphaV) * slant) / (2 * k); // P.838 (5)
      const gamma = k * Math.exp(alpha * Math.log(R)); // (4)
      const LS =
        elevationDeg >= 5 ? rise / sin : (2 * rise) / (Math.sqrt(sin * sin + (2 * rise) / 8500) + sin); // (1), (2)
      const LG = LS * cos; // (3)
      const r = 1 / (1 + 0.78 * Math.sqrt((LG * gamma) / f) - 0.38 * (1 - Math.exp(-2 * LG))); // (5)
      const LR = rise * cos > LG * r * sin ? (LG * r) / cos : rise / sin; // Step 7: ζ > θ
      const chiDeg = absLatitudeDeg < 36 ? 36 - absLatitudeDeg : 0;
      const lift = (31 * (1 - Math.exp(-elevationDeg / (1 + chiDeg))) * Math.sqrt(LR * gamma)) / (f * f);
      const nu = 1 / (1 + Math.sqrt(sin) * (lift - 0.45));
      const A001 = gamma * LR * nu; // (6), (7)
      rain001Db[i] = A001;
      logRain001[i] = A001 === 0 ? 0 : Math.log(A001);
    }
  };

  const gasAndCloud = (count: number): void => {
    for (const { exceeded, gasDb, cloudDb } of groups)
      for (let i = 0; i < count; i++) {
        const ho =
          height.a +
          height.b * exceeded.temperatureK[i]! +
          height.c * exceeded.pressureHPa[i]! +
          height.d * exceeded.densityGPerM3[i]!; // P.676-13 (34)
        gasDb[i] = oxygenPerKm[i]! * ho + vapourPerKgM2[i]! * exceeded.contentKgPerM2[i]!; // P.676-13 (32), (40)
        cloudDb[i] = (cloudPerKgM2 * exceeded.liquidWaterKgPerM2[i]!) / sine[i]!; // P.840-9 (14)
      }
  };

  const perPercent = (count: number): void => {
    for (const [j, constants] of percents.entries()) {
      const { rainDb, gasDb, cloudDb, scintillationDb, totalDb } = out[j]!;
      for (let i = 0; i < count; i++) {
        const rain = rainAtPercent(constants, rain001Db[i]!, logRain001[i]!, betaSine[i]!);
        const fade = constants.scintillationFactor * sigmaDb[i]!; // (49)
        rainDb[i] = rain;
        scintillationDb[i] = fade;
        totalDb[i] = totalOf(gasDb[i]!, constants.rainCounts * rain + cloudDb[i]!, fade);
      }
    }
  };

  return {
    paths,
    climate,
    exceeded: groups.map(({ exceeded }) => exceeded),
    out,
    allWithin,
    run: (count) => {
      once(count);
      gasAndCloud(count);
      perPercent(count);
    },
  };
};

function allWithin(column: Float64Array, count: number, minimum: number, maximum: number): boolean {
  for (let i = 0; i < count; i++) if (!(column[i]! >= minimum && column[i]! <= maximum)) return false;
  return true;
}
