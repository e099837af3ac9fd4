/** The point that options or a row of a table describe. */
import {
  type AttenuationPoint,
  type CellProblem,
  type GivenClimate,
  readRow,
  type TabledAttenuation,
  type TabledPercent,
} from '@ortak/analysis/propagation';
import { direction, efficiency, given, lowPath, required } from './attenuation.options.ts';

export interface PointRequest {
  readonly point: AttenuationPoint;
  readonly pPercents: readonly number[];
}

/** Name of an option by the name of what it gives. */
const climateOptions = {
  rainRate001MmPerH: 'rain-rate-mm-per-h',
  rainHeightKm: 'rain-height-km',
  wetRefractivity: 'wet-refractivity',
  meanPressureHPa: 'mean-pressure-hpa',
  meanTemperatureK: 'mean-temperature-k',
  meanWaterVapourDensityGPerM3: 'mean-vapour-g-per-m3',
  pressureHPa: 'pressure-hpa',
  temperatureK: 'temperature-k',
  waterVapourDensityGPerM3: 'vapour-g-per-m3',
  contentKgPerM2: 'vapour-kg-per-m2',
  liquidWaterKgPerM2: 'cloud-kg-per-m2',
  liquidWaterKind: 'cloud-kind',
} as const satisfies Record<keyof GivenClimate, string>;

const optionOf: Readonly<Record<string, string>> = {
  ...climateOptions,
  latitudeDeg: 'lat',
  longitudeDeg: 'lon',
  satelliteLongitudeDeg: 'satellite-lon',
  elevationDeg: 'elevation-deg',
  frequencyGHz: 'frequency-ghz',
  polarisationTiltDeg: 'polarisation-tilt-deg',
  antennaDiameterM: 'diameter-m',
  antennaEfficiency: 'efficiency',
  heightM: 'height-m',
  heightKm: 'height-m',
  stationHeightKm: 'height-m',
  refractivityGradientPercent: 'gradient-percent',
  gradientPercent: 'gradient-percent',
  overWaterFraction: 'over-water',
  pPercent: 'p',
  attenuationDb: 'attenuation-db',
};

/** The option or column that a kernel's parameter came from. */
export const columnOf = (parameter: string): string => optionOf[parameter] ?? parameter;

/**
 * Reads a point.
 * @param textOf text of an option or cell by its name; undefined where there is none
 * @returns the point, or every problem
 */
export function readPoint(
  textOf: (name: string) => string | undefined,
): { readonly request: PointRequest } | { readonly problems: readonly CellProblem[] } {
  const filled = [...direction, ...given, ...lowPath].filter(
    ({ name }) => (textOf(name) ?? '').trim() !== '',
  );
  const { row, problems } = readRow([...required, efficiency, ...filled], textOf);
  const isDirection = (name: string) => direction.some((parameter) => parameter.name === name);
  const all = filled.some(({ name }) => isDirection(name))
    ? problems
    : [
        ...problems,
        {
          column: 'satellite-lon',
          expected: 'the longitude of a satellite, or elevation-deg',
          found: 'nothing',
        },
      ];
  if (all.length > 0) return { problems: all };

  const number = (name: string) => row[name] as number;
  const optional = <Key extends string>(key: Key, name: string) =>
    row[name] === undefined ? {} : { [key]: row[name] };
  return {
    request: {
      pPercents: row.p as readonly number[],
      point: {
        latitudeDeg: number('lat'),
        longitudeDeg: number('lon'),
        frequencyGHz: number('frequency-ghz'),
        polarisationTiltDeg: number('polarisation-tilt-deg'),
        antennaDiameterM: number('diameter-m'),
        antennaEfficiency: number('efficiency'),
        ...optional('heightM', 'height-m'),
        ...optional('elevationDeg', 'elevation-deg'),
        ...optional('satelliteLongitudeDeg', 'satellite-lon'),
        ...optional('refractivityGradientPercent', 'gradient-percent'),
        ...optional('overWaterFraction', 'over-water'),
        given: Object.assign({}, ...Object.entries(climateOptions).map(([key, name]) => optional(key, name))),
      },
    },
  };
}

/** What a row of results holds beside its point: the values used, then the attenuations. */
export const resultColumns: readonly string[] = [
  'height-m',
  'elevation-deg',
  ...Object.values(climateOptions),
  'rain-db',
  'gas-db',
  'cloud-db',
  'scintillation-db',
  'total-db',
  'xpd-db',
  'sky-noise-k',
  'worst-month-percent',
];

/** Those columns for one percentage: given back as they are, they lead to the same attenuations. */
export function resultCells(
  { heightM, elevationDeg }: TabledAttenuation,
  { climate, parts, attenuationDb, consequences }: TabledPercent,
): Map<string, number | string> {
  return new Map<string, number | string>([
    ['height-m', heightM],
    ['elevation-deg', elevationDeg],
    [climateOptions.rainRate001MmPerH, climate.rainRate001MmPerH],
    [climateOptions.rainHeightKm, climate.rainHeightKm],
    [climateOptions.wetRefractivity, climate.wetRefractivity],
    [climateOptions.meanPressureHPa, climate.meanAir.pressureHPa],
    [climateOptions.meanTemperatureK, climate.meanAir.temperatureK],
    [climateOptions.meanWaterVapourDensityGPerM3, climate.meanAir.waterVapourDensityGPerM3],
    [climateOptions.pressureHPa, climate.exceededAir.pressureHPa],
    [climateOptions.temperatureK, climate.exceededAir.temperatureK],
    [climateOptions.waterVapourDensityGPerM3, climate.exceededAir.waterVapourDensityGPerM3],
    [climateOptions.contentKgPerM2, climate.contentKgPerM2],
    [climateOptions.liquidWaterKgPerM2, climate.liquidWaterKgPerM2],
    [climateOptions.liquidWaterKind, climate.liquidWaterKind],
    ['rain-db', parts.rainDb],
    ['gas-db', parts.gasDb],
    ['cloud-db', parts.cloudDb],
    ['scintillation-db', parts.scintillationDb],
    ['total-db', attenuationDb],
    ['xpd-db', consequences.xpd?.xpdDb ?? ''],
    ['sky-noise-k', consequences.skyNoiseK],
    ['worst-month-percent', consequences.worstMonthPercent],
  ]);
}
