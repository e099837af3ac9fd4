/** Attenuation of many slant paths: typed arrays in, typed arrays out, in pieces that stay in the cache of a core. */
import { DomainError, within } from '../errors.ts';
import type { Notice } from '../working.ts';
import { gasSteps } from './chain.gas.ts';
import {
  CHUNK,
  type ChainKernel,
  type ClimateField,
  type Columns,
  type ExceededField,
  type KernelMaker,
  type OutputField,
  type PathField,
  referenceKernel,
} from './chain.kernel.ts';
import { exceededPercents } from './chain.percent.ts';
import type { LiquidWaterKind } from './chain.ts';
import { scintillationNotices } from './p618.scintillation.ts';
import { CAP_PERCENT, totalNotices } from './p618.total.ts';
import { rainNotices } from './p618.ts';
import { layeredNotices } from './p676.low-elevation.ts';
import { cloudNotices } from './p840.ts';

/** One figure for all points, or one for each. */
export type Column = number | Float32Array | Float64Array;

/** Stations and their paths at one frequency; fields and ranges as those of `SlantPath`. */
export interface SlantPaths extends Readonly<Record<PathField, Column>> {
  readonly count: number;
  readonly frequencyGHz: number;
}

/** Gives the climate of points, a piece at a time. */
export interface ClimateSource {
  readonly liquidWaterKind: LiquidWaterKind;
  readonly notices: readonly Notice[];
  /**
   * Writes the climate of the points `start` … `start + count` to the first places of the columns.
   * @param exceeded one for each of `exceededPercents` of the batch
   * @param reject takes the position of a place outside the range of the maps, from 0, and what is wrong with it
   */
  readonly fill: (
    start: number,
    count: number,
    climate: Columns<ClimateField>,
    exceeded: readonly Columns<ExceededField>[],
    reject: (i: number, error: DomainError) => void,
  ) => void;
}

/** Climate that is at hand as columns; fields and ranges as those of `SlantPathClimate`. */
export interface GivenClimate extends Readonly<Record<ClimateField, Column>> {
  readonly liquidWaterKind: LiquidWaterKind;
  /** By percentage, one for each of `exceededPercents` of the batch. */
  readonly exceeded: ReadonlyMap<number, Readonly<Record<ExceededField, Column>>>;
}

/** Where the attenuations of one percentage go; what is absent is not kept. */
export type Outputs = { readonly [K in OutputField]?: Float32Array | Float64Array };

export interface BatchOptions {
  /** `referenceKernel` unless given; `fastKernel` computes the same in wasm. */
  readonly kernel?: KernelMaker;
  /**
   * Called for a point that has no answer, which then is NaN in every output, and the batch goes on. Without it the first
   * such point ends the batch with the error.
   */
  readonly onRejected?: (index: number, error: DomainError) => void;
}

const source = 'ITU-R P.618-14 § 2.5';

/** Ranges of the columns, those of the scalar functions. */
const ranges: Readonly<
  Record<PathField | ClimateField | ExceededField, readonly [unit: string, minimum: number, maximum: number]>
> = {
  latitudeDeg: ['°', -90, 90],
  stationHeightKm: ['km', -1, 100],
  elevationDeg: ['°', 0.1, 90],
  polarisationTiltDeg: ['°', -180, 180],
  antennaDiameterM: ['m', 0.001, 100],
  antennaEfficiency: ['', 0, 1],
  rainRate001MmPerH: ['mm/h', 0, 1000],
  rainHeightKm: ['km', 0, 20],
  wetRefractivity: ['N-units', 0, 400],
  meanPressureHPa: ['hPa', 300, 1200],
  meanTemperatureK: ['K', 180, 340],
  meanDensityGPerM3: ['g/m³', 0, 60],
  pressureHPa: ['hPa', 300, 1200],
  temperatureK: ['K', 180, 340],
  densityGPerM3: ['g/m³', 0, 60],
  contentKgPerM2: ['kg/m²', 0, 200],
  liquidWaterKgPerM2: ['kg/m²', 0, 100],
};

/**
 * Climate from columns.
 * @param given its exceedances must be those of the percentages asked for
 */
export function givenClimate(given: GivenClimate, pPercents: readonly number[]): ClimateSource {
  const groups = exceededPercents(pPercents).map((percent) => {
    const columns = given.exceeded.get(percent);
    if (columns === undefined)
      throw new DomainError(
        'number of exceedances at the percentage',
        0,
        '',
        1,
        1,
        `${source}: ${percent} %`,
      );
    return columns;
  });
  return {
    liquidWaterKind: given.liquidWaterKind,
    notices: [],
    fill: (start, count, climate, exceeded) => {
      copyAll(given, climate, start, count);
      for (const [i, group] of groups.entries()) copyAll(group, exceeded[i]!, start, count);
    },
  };
}

function copyAll<Name extends string>(
  from: Readonly<Record<NoInfer<Name>, Column>>,
  to: Columns<Name>,
  start: number,
  count: number,
): void {
  for (const name in to) {
    const column: Column = from[name];
    if (typeof column === 'number') to[name].fill(column, 0, count);
    else if (start + count <= column.length) to[name].set(column.subarray(start, start + count));
    else throw new DomainError(`length of ${name}`, column.length, '', start + count, Infinity, source);
  }
}

/**
 * Attenuation of many slant paths at one frequency, exceeded for several percentages of an average year.
 * One core of an AMD EPYC at 2.6 GHz, one percentage: 1.9 million points a second with the climate at hand and 1.5 from maps;
 * with `fastKernel` 6.6 and 3.2. Three percentages cost 1.1 times as much as one, ten 1.4 times (`bench/propagation.bench.ts`).
 * @param climate from `givenClimate` or `mappedClimate`
 * @param pPercents [%], each valid 1e-6…50
 * @param outputs one for each percentage
 * @returns notices of the whole batch: those about elevation speak of its lowest
 * @throws DomainError for an argument outside its range; for a point, only without `onRejected`
 * @see `slantPathAttenuation`, whose figures these are
 */
export function slantPathBatch(
  paths: SlantPaths,
  climate: ClimateSource,
  pPercents: readonly number[],
  outputs: readonly Outputs[],
  options: BatchOptions = {},
): Notice[] {
  const f = within('frequencyGHz', paths.frequencyGHz, 'GHz', 1, 350, source);
  for (const p of pPercents) within('pPercent', p, '%', 1e-6, 50, source);
  if (outputs.length !== pPercents.length)
    throw new DomainError(
      'number of outputs',
      outputs.length,
      '',
      pPercents.length,
      pPercents.length,
      source,
    );
  for (const output of outputs)
    for (const column of Object.values(output))
      if (column.length < paths.count)
        throw new DomainError('length of an output', column.length, '', paths.count, Infinity, source);

  const setting = { frequencyGHz: f, liquidWaterKind: climate.liquidWaterKind, pPercents };
  const kernel = (options.kernel ?? referenceKernel)(setting);
  const gas = gasSteps(kernel, setting);
  let lowestDeg = 90;
  for (let start = 0; start < paths.count; start += CHUNK) {
    const count = Math.min(CHUNK, paths.count - start);
    copyAll(paths, kernel.paths, start, count);
    const rejected = new Map<number, DomainError>();
    climate.fill(start, count, kernel.climate, kernel.exceeded, (i, error) => rejected.set(i, error));
    refuse(kernel, count, rejected);
    gas.refuse(count, (i, error) => rejected.has(i) || rejected.set(i, error));
    kernel.run(count);
    gas.belowAnnex2(count);
    for (const { gasDb, totalDb } of kernel.out) {
      if (
        kernel.allWithin(gasDb, count, 0, Infinity) &&
        kernel.allWithin(totalDb, count, 0, Number.MAX_VALUE)
      )
        continue;
      for (let i = 0; i < count; i++)
        if (!(gasDb[i]! >= 0 && totalDb[i]! < Infinity) && !rejected.has(i))
          rejected.set(i, new DomainError('gasDb', gasDb[i]!, 'dB', 0, Number.MAX_VALUE, source));
    }
    for (const [i, error] of rejected) {
      if (options.onRejected === undefined) throw error;
      options.onRejected(start + i, error);
      for (const out of kernel.out) for (const column of Object.values(out)) column[i] = Number.NaN;
    }
    for (const [j, output] of outputs.entries())
      for (const name in output) {
        const key = name as keyof Outputs;
        output[key]!.set(kernel.out[j]![key].subarray(0, count), start);
      }
    if (!kernel.allWithin(kernel.paths.elevationDeg, count, lowestDeg, 90))
      for (let i = 0; i < count; i++) {
        const elevationDeg = kernel.paths.elevationDeg[i]!;
        if (elevationDeg < lowestDeg && elevationDeg >= 0.1) lowestDeg = elevationDeg;
      }
  }
  return noticesOf(f, lowestDeg, pPercents, climate);
}

/** Adds the points with a figure outside its range. */
function refuse(kernel: ChainKernel, count: number, rejected: Map<number, DomainError>): void {
  for (const columns of [kernel.paths, kernel.climate, ...kernel.exceeded]) {
    for (const name in columns) {
      const key = name as keyof typeof ranges;
      const column = (columns as Columns<typeof key>)[key];
      const [unit, minimum, maximum] = ranges[key];
      if (kernel.allWithin(column, count, minimum, maximum)) continue;
      for (let i = 0; i < count; i++) {
        const value = column[i]!;
        if (!(value >= minimum && value <= maximum) && !rejected.has(i))
          rejected.set(i, new DomainError(name, value, unit, minimum, maximum, source));
      }
    }
  }
}

function noticesOf(
  frequencyGHz: number,
  lowestDeg: number,
  pPercents: readonly number[],
  climate: ClimateSource,
): Notice[] {
  const path = { frequencyGHz, elevationDeg: lowestDeg };
  const all = [
    ...climate.notices,
    ...pPercents.flatMap((p) => [
      ...(p <= CAP_PERCENT ? rainNotices(frequencyGHz, p) : []),
      ...layeredNotices(lowestDeg),
      ...cloudNotices(frequencyGHz, lowestDeg),
      ...scintillationNotices(path, p),
      ...totalNotices(p),
    ]),
  ];
  return all.filter(({ message }, i) => all.findIndex((other) => other.message === message) === i);
}
