/**
 * What the kernels of a batch leave to one place: points whose air Annex 2 of P.676-13 cannot take, and those below 5°,
 * where the layers of its Annex 1 come in.
 */
import { DomainError } from '../errors.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import type { ChainKernel, KernelSetting } from './chain.kernel.ts';
import { type OxygenSpectrum, oxygenDbPerKm, oxygenSpectrum } from './chain.oxygen.ts';
import { percentConstants, totalOf } from './chain.percent.ts';
import { FIT_VAPOUR, oxygenCoefficients, vapourCoefficients } from './p676.annex2.ts';
import { ANNEX_2_ELEVATION_DEG, type LayeredRatios, layeredRatios } from './p676.low-elevation.ts';

export interface GasSteps {
  /** Before the kernel runs: takes the points in whose air the mass absorption of Annex 2 falls below zero. */
  readonly refuse: (count: number, reject: (i: number, error: DomainError) => void) => void;
  /** After it has run: puts gas and total of the points below 5° in place of its own. */
  readonly belowAnnex2: (count: number) => void;
}

const SINE_5: number = Math.sin(ANNEX_2_ELEVATION_DEG * RADIANS_PER_DEGREE);

/**
 * The steps of a batch.
 * @see `slantStatisticalGases`, whose figures these are
 */
export function gasSteps(kernel: ChainKernel, setting: KernelSetting): GasSteps {
  const { frequencyGHz: f } = setting;
  const percents = percentConstants(setting.pPercents);
  const height = oxygenCoefficients(f);
  const mass = vapourCoefficients(f);
  const { paths, climate, out } = kernel;
  let layered: { readonly spectrum: OxygenSpectrum; readonly ratios: LayeredRatios } | undefined;

  const vapourPerKgM2 = (i: number): number =>
    mass.a +
    mass.b * climate.meanDensityGPerM3[i]! +
    mass.c * climate.meanTemperatureK[i]! +
    mass.d * climate.meanPressureHPa[i]!; // P.676-13 KV
  const oxygenHeightKm = (at: ChainKernel['exceeded'][number], i: number): number =>
    height.a +
    height.b * at.temperatureK[i]! +
    height.c * at.pressureHPa[i]! +
    height.d * at.densityGPerM3[i]!; // P.676-13 (34)

  return {
    refuse: (count, reject) => {
      const { meanDensityGPerM3: rho, meanTemperatureK: T, meanPressureHPa: P } = climate;
      let least = 0;
      for (let i = 0; i < count; i++)
        least = Math.min(least, mass.a + mass.b * rho[i]! + mass.c * T[i]! + mass.d * P[i]!);
      if (least >= 0) return;
      for (let i = 0; i < count; i++) {
        const KV = vapourPerKgM2(i);
        if (KV < 0)
          reject(i, new DomainError('massAbsorption', KV, 'dB/(kg/m²)', 0, Number.MAX_VALUE, FIT_VAPOUR));
      }
    },
    belowAnnex2: (count) => {
      if (kernel.allWithin(paths.elevationDeg, count, ANNEX_2_ELEVATION_DEG, 90)) return;
      layered ??= { spectrum: oxygenSpectrum(f), ratios: layeredRatios(f) };
      for (let i = 0; i < count; i++) {
        const elevationDeg = paths.elevationDeg[i]!;
        // What is out of range is refused by its own column
        if (!(elevationDeg >= 0.1 && elevationDeg < ANNEX_2_ELEVATION_DEG)) continue;
        const T = climate.meanTemperatureK[i]!;
        const e = (climate.meanDensityGPerM3[i]! * T) / 216.7;
        const gamma = oxygenDbPerKm(layered.spectrum, climate.meanPressureHPa[i]! - e, T, e);
        const ratio = layered.ratios(elevationDeg, paths.stationHeightKm[i]!);
        for (const [group, at] of kernel.exceeded.entries()) {
          const oxygenDb = ((gamma * oxygenHeightKm(at, i)) / SINE_5) * ratio.oxygen; // P.676-13 (32)
          const vapourDb = ((vapourPerKgM2(i) * at.contentKgPerM2[i]!) / SINE_5) * ratio.waterVapour; // P.676-13 (40)
          for (const [j, percent] of percents.entries()) {
            if (percent.group !== group) continue;
            const { rainDb, gasDb, cloudDb, scintillationDb, totalDb } = out[j]!;
            gasDb[i] = oxygenDb + vapourDb;
            totalDb[i] = totalOf(
              gasDb[i]!,
              percent.rainCounts * rainDb[i]! + cloudDb[i]!,
              scintillationDb[i]!,
            );
          }
        }
      }
    },
  };
}
