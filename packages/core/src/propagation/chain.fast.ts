/**
 * The attenuation chain in wasm, two points at a time in double precision: for maps and Monte Carlo studies.
 */

import {
  CHUNK,
  type ChainKernel,
  type Columns,
  type ExceededField,
  type KernelMaker,
  type OutputField,
} from './chain.kernel.ts';
import { type FittedPolynomial, oxygenFit, X_SCALE, Y_OFFSET, Y_SCALE } from './chain.oxygen.fit.ts';
import { exceededPercents, percentConstants } from './chain.percent.ts';
import { cloudColumnCoefficient } from './chain.ts';
import { CHAIN_WASM } from './chain.wasm.generated.ts';
import { oxygenCoefficients, vapourCoefficients } from './p676.annex2.ts';
import { rainCoefficients } from './p838.ts';

/** What `assembly/chain.as.ts` exports; every address is in bytes. */
interface Exports {
  readonly once: (
    count: number,
    base: number,
    scratch: number,
    constants: number,
    width: number,
    mixing: number,
  ) => void;
  readonly gasAndCloud: (count: number, base: number, group: number, constants: number) => void;
  readonly perPercent: (
    count: number,
    base: number,
    group: number,
    percent: number,
    logRatio: number,
    offset: number,
    betaFactor: number,
    scintillationFactor: number,
    rainCounts: number,
  ) => void;
  readonly allWithin: (count: number, at: number, minimum: number, maximum: number) => number;
}

const PAGE = 65536;
const COLUMN = 8 * CHUNK;
/** Columns of the path, of the climate, and of what does not depend on the percentage. */
const [PATH_COLUMNS, CLIMATE_COLUMNS, BETWEEN_COLUMNS] = [6, 6, 7];
/** Columns of one exceedance with its gas and cloud, and of one percentage. */
const [GROUP_COLUMNS, PERCENT_COLUMNS] = [7, 3];
/** Bytes before the columns, where the module keeps its tables. */
const BASE = 4096;
const CONSTANTS = 22;
/** Bytes of the intermediate columns of 64 points. */
const SCRATCH = 18 * 512;

let module: WebAssembly.Module | undefined;

/**
 * The kernel in wasm; takes the place of `referenceKernel` in `slantPathBatch`.
 *
 * Measured against the reference on 2.5 million points over the whole range of validity, 1 to 350 GHz, 5 to 90°: rain and
 * cloud equal to 1e-13, scintillation to 2e-9, gases to 1.1e-6 below 1 mdB and 1e-7 above it, the total to 1e-7, relative.
 * `chain.batch.test.ts` holds every contribution to 1e-6, relative or in dB, down to 0.1°. One core of an AMD EPYC at
 * 2.6 GHz: 6 to 7 million points a second through `slantPathBatch`, where the reference reaches 1.9 (see
 * `bench/propagation.bench.ts`).
 *
 * Compiles its 6 kB when first called, at once: in a browser from a worker.
 */
export const fastKernel: KernelMaker = (setting) => {
  const { frequencyGHz: f, pPercents } = setting;
  const percents = percentConstants(pPercents);
  const groupCount = exceededPercents(pPercents).length;
  const fit = oxygenFit(f);
  const width = flattened(fit.width);
  const mixing = flattened(fit.mixing);

  const fixed = PATH_COLUMNS + CLIMATE_COLUMNS + BETWEEN_COLUMNS;
  const columns = fixed + GROUP_COLUMNS * groupCount + PERCENT_COLUMNS * percents.length;
  const scratchAt = BASE + columns * COLUMN;
  const constantsAt = scratchAt + SCRATCH;
  const bytes = constantsAt + 8 * (CONSTANTS + width.length + mixing.length);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  module ??= new WebAssembly.Module(Uint8Array.from(atob(CHAIN_WASM), (c) => c.charCodeAt(0)));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const { once, gasAndCloud, perPercent, allWithin } = exports as unknown as Exports;

  const height = oxygenCoefficients(f);
  const mass = vapourCoefficients(f);
  const { kH, kV, alphaH, alphaV } = rainCoefficients(f);
  const constants = new Float64Array(memory.buffer, constantsAt, (bytes - constantsAt) / 8);
  constants.set([
    f,
    X_SCALE,
    Y_SCALE,
    Y_OFFSET,
    0.182 * f * f, // P.676 (1), (8)
    1.4e-12 / (1 + 1.9e-5 * f ** 1.5), // P.676 (8)
    ...[mass.a, mass.b, mass.c, mass.d],
    f ** (7 / 12), // P.618 (47)
    ...[(kH + kV) / 2, (kH - kV) / 2], // P.838 (4)
    ...[(kH * alphaH + kV * alphaV) / 2, (kH * alphaH - kV * alphaV) / 2], // P.838 (5)
    1 / f, // P.618 (5)
    31 / f ** 2, // P.618 Step 8
    ...[height.a, height.b, height.c, height.d],
    cloudColumnCoefficient(f, setting.liquidWaterKind).massDbPerKgPerM2,
  ]);
  constants.set(width, CONSTANTS);
  constants.set(mixing, CONSTANTS + width.length);
  const widthAt = constantsAt + 8 * CONSTANTS;
  const mixingAt = widthAt + 8 * width.length;

  const column = (number: number) => new Float64Array(memory.buffer, address(number), CHUNK);
  const address = (number: number) => BASE + number * COLUMN;
  const groupAt = (group: number) => fixed + GROUP_COLUMNS * group;
  const percentAt = (j: number) => fixed + GROUP_COLUMNS * groupCount + PERCENT_COLUMNS * j;
  const exceeded = Array.from({ length: groupCount }, (_, group): Columns<ExceededField> => {
    const first = groupAt(group);
    return {
      pressureHPa: column(first),
      temperatureK: column(first + 1),
      densityGPerM3: column(first + 2),
      contentKgPerM2: column(first + 3),
      liquidWaterKgPerM2: column(first + 4),
    };
  });
  const out = percents.map(
    ({ group }, j): Columns<OutputField> => ({
      rainDb: column(percentAt(j)),
      gasDb: column(groupAt(group) + 5),
      cloudDb: column(groupAt(group) + 6),
      scintillationDb: column(percentAt(j) + 1),
      totalDb: column(percentAt(j) + 2),
    }),
  );
  return {
    paths: {
      latitudeDeg: column(0),
      stationHeightKm: column(1),
      elevationDeg: column(2),
      polarisationTiltDeg: column(3),
      antennaDiameterM: column(4),
      antennaEfficiency: column(5),
    },
    climate: {
      rainRate001MmPerH: column(6),
      rainHeightKm: column(7),
      wetRefractivity: column(8),
      meanPressureHPa: column(9),
      meanTemperatureK: column(10),
      meanDensityGPerM3: column(11),
    },
    exceeded,
    out,
    allWithin: (given, count, minimum, maximum) => allWithin(count, given.byteOffset, minimum, maximum) !== 0,
    run: (count) => {
      once(count, BASE, scratchAt, constantsAt, widthAt, mixingAt);
      for (let group = 0; group < groupCount; group++)
        gasAndCloud(count, BASE, address(groupAt(group)), constantsAt);
      for (const [j, p] of percents.entries())
        perPercent(
          count,
          BASE,
          address(groupAt(p.group)),
          address(percentAt(j)),
          p.logRatio,
          p.base,
          p.betaFactor,
          p.scintillationFactor,
          p.rainCounts,
        );
    },
  } satisfies ChainKernel;
};

/** A polynomial as the module reads it: the number of rows, then each row with its length before it. */
const flattened = (polynomial: FittedPolynomial): Float64Array =>
  Float64Array.from([polynomial.length, ...polynomial.flatMap((row) => [row.length, ...row])]);
