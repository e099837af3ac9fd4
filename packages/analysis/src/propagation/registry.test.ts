import { readFileSync } from 'node:fs';
import { DomainError } from '@ortak/core/errors';
import * as propagation from '@ortak/core/propagation';
import { surfaceClimate } from '@ortak/maps';
import { openMaps } from '@ortak/maps/node';
import { describe, expect, it } from 'vitest';
import type { Parameter, Value } from './parameter.ts';
import { recommendationFunctions } from './registry.list.ts';
import type { RecommendationFunction, Row } from './registry.ts';
import { resultColumn } from './results.ts';
import { type Cell, columnsOf } from './table.ts';

const maps = openMaps();
const byId = new Map(recommendationFunctions.map((entry) => [entry.id, entry]));
const examples = (entry: RecommendationFunction): Row =>
  Object.fromEntries(entry.parameters.map(({ name, example }) => [name, example]));
const call = async (id: string, row: Row = {}) =>
  columnsOf(await byId.get(id)!.call({ ...examples(byId.get(id)!), ...row }, maps));
/** Maps of P.2145-0 cannot be shipped: its functions are tested where maps are imported. */
const needsImport = (id: string) => /^p2145\.(mean|statistic|contentWeibull)$/.test(id);
const callable = recommendationFunctions.filter(({ id }) => !needsImport(id));

/** What of the barrel is no function of a Recommendation by itself. */
const exceptions: Readonly<Record<string, string>> = {
  climateLevelsAround: 'which maps to read',
  vapourLevelsAround: 'which maps to read',
  geoidUndulationM: 'its map is given; `p1144.bicubic` reads any map alike',
};
/** Lines of a working, notices of a method: they come with its results. */
const furnishing = /Working$|Notices$/;
const barrel = readFileSync(new URL('../../../core/src/propagation/index.ts', import.meta.url), 'utf8');
/** The chain of all effects is `ortak attenuation`. */
const chain = new Set(
  [...barrel.matchAll(/^export \{([^}]*)\} from '.\/chain[^']*';$/gm)].flatMap(
    (match) => match[1]!.match(/\w+/g)!,
  ),
);

describe('columns of results', () => {
  it.each(callable.map((entry) => [entry.id, entry] as const))(
    '%s: each has a meaning',
    async (id, entry) => {
      const given = new Set(entry.parameters.map(({ name }) => name));
      const columns = [...(await call(id)).keys()].filter((name) => name !== 'notices' && !given.has(name));
      expect(columns.length).toBeGreaterThan(0);
      expect(columns.filter((column) => resultColumn(id, column) === undefined)).toEqual([]);
    },
  );

  it('takes the unit from the name, or has it beside the words', () => {
    expect(resultColumn('p618.rain', 'attenuationDb')).toEqual({
      name: 'attenuationDb',
      unit: 'dB',
      meaning: 'Ap, rain attenuation exceeded for p',
    });
    expect(resultColumn('p837.rainRate', 'rainfallMm.3')?.unit).toBe('mm');
    expect(resultColumn('p837.rainRate', 'temperatureC.3')?.unit).toBe('°C');
    expect(resultColumn('p676.statistical', 'oxygen.coefficients.c')?.unit).toBe('km/hPa');
    expect(resultColumn('p676.statistical', 'waterVapour.coefficients.c')?.unit).toBe('dB/(kg/m²)/K');
    expect(resultColumn('p840.coefficient', 'specificDbPerKmPerGPerM3')?.unit).toBe('(dB/km)/(g/m³)');
    expect(resultColumn('p838.coefficients', 'kH')?.unit).toBe('');
    expect(resultColumn('p618.rain', 'nothing')).toBeUndefined();
  });
});

describe('the registry', () => {
  it('has every function of the Recommendations, or says why not', () => {
    expect(chain).toContain('slantPathAttenuation');
    const called = new Set(recommendationFunctions.flatMap(({ calls }) => calls));
    const exported = Object.entries(propagation)
      .filter(([name, value]) => typeof value === 'function' && !furnishing.test(name) && !chain.has(name))
      .map(([name]) => name);
    expect(exported.length).toBeGreaterThan(70);
    expect(exported.filter((name) => !called.has(name) && !(name in exceptions))).toEqual([]);
    expect([...called, ...Object.keys(exceptions)].filter((name) => !(name in propagation))).toEqual([]);
  });

  it('names each function once, in words of its own', () => {
    expect(byId.size).toBe(recommendationFunctions.length);
    const summaries = recommendationFunctions.map(({ summary }) => summary);
    expect(new Set(summaries).size).toBe(summaries.length);
    for (const { id, standard } of recommendationFunctions)
      expect(standard.toLowerCase().replace('itu-r p.', 'p')).toMatch(new RegExp(`^${id.split('.')[0]!}-`));
  });

  it.each(recommendationFunctions.map((entry) => [entry.id, entry] as const))(
    '%s: every physical parameter carries its unit in its name',
    (_, { parameters }) => {
      const suffixes: Readonly<Record<string, RegExp>> = {
        '°': /Deg$/,
        GHz: /GHz$/,
        Hz: /Hz$/,
        km: /Km$/,
        m: /M$/,
        mm: /Mm$/,
        s: /S$/,
        K: /K$/,
        '°C': /C$/,
        hPa: /HPa$/,
        dB: /Db$/,
        'dB/s': /DbPerS$/,
        '%': /Percents?$|^pPercent|worstMonthPercent/,
        'mm/h': /MmPerH$/,
        'g/m³': /GPerM3$/,
        'kg/m²': /KgPerM2$/,
        'N-units': /^wetRefractivity$/,
      };
      for (const parameter of parameters)
        if ('unit' in parameter && parameter.unit !== '')
          expect(parameter.name).toMatch(suffixes[parameter.unit] ?? /no such unit/);
    },
  );
});

describe.each(callable.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it('gives figures for its examples', async () => {
    const columns = await call(id);
    expect(columns.size).toBeGreaterThan(0);
    expect([...columns.values()].some((value) => typeof value === 'number')).toBe(true);
  });

  it('hears each of its parameters', async () => {
    const before = await call(id);
    for (const parameter of entry.parameters) {
      const key = `${id} ${parameter.name}`;
      const after = await call(id, { [parameter.name]: elsewhere[key] ?? otherThanExample(parameter) });
      if (key in deaf) expect(differ(after, before), key).toBe(false);
      else expect(differ(after, before), key).toBe(true);
    }
  });

  it('states the ranges that its kernel checks', async () => {
    for (const parameter of entry.parameters) {
      const key = `${id} ${parameter.name}`;
      if (parameter.kind !== 'number' || rowAlone.some((names) => names.test(key))) continue;
      const { minimum, maximum } = parameter;
      for (const value of [below(minimum), above(maximum)].filter(Number.isFinite)) {
        const refused: unknown = await Promise.resolve()
          .then(() => call(id, { [parameter.name]: value }))
          .catch((error: unknown) => error);
        expect(refused, `${key} = ${value}`).toBeInstanceOf(DomainError);
        const range = [(refused as DomainError).minimum, (refused as DomainError).maximum];
        if (!dependent.includes(key)) expect(range, key).toEqual([minimum, maximum]);
      }
    }
  });
});

/** Whether columns differ by more than rounding. */
function differ(after: ReadonlyMap<string, Cell>, before: ReadonlyMap<string, Cell>): boolean {
  return [...after].some(([name, value]) => {
    const was = before.get(name);
    if (typeof value !== 'number' || typeof was !== 'number') return value !== was;
    return Math.abs(value - was) > 1e-12 * Math.abs(was);
  });
}

/** Parameters without effect at the examples, and why. */
const deaf: Readonly<Record<string, string>> = {
  'p838.specificAttenuation elevationDeg': 'none at a tilt of 45°, equations (4), (5)',
};
/** Values with an effect, where one near the example has none. */
const elsewhere: Readonly<Record<string, number>> = {
  'p618.rain latitudeDeg': 20, // within 36° of the equator
  'p618.geoclimaticFactor latitudeDeg': 58, // (51) to (53)
  'p618.geoclimaticFactor stationHeightKm': 1, // Table 3
};
/** Parameters whose range in the kernel depends on others. */
const dependent = [
  'p453.saturationPressure temperatureK',
  'p676.grazingPath elevationDeg',
  'p676.grazingPath upperHeightKm',
  'p676.spaceElevation elevationDeg',
  'p676.spaceElevation spaceHeightKm',
  'p676.earthElevation spaceHeightKm',
  'p618.conditionalRisk frequency2GHz',
  'p618.attenuationAtRisk frequency2GHz',
  'p1815.attenuationBelow toDb',
  'p1815.attenuationBelow exceededToPercent',
  'p1815.differenceExceeded toDb',
  'p1815.differenceExceeded exceededToPercent',
  'p1815.differenceExceeded differenceDb',
];
/** Ranges that only the row is checked against: parts of a fit that a kernel gives and takes, and percentages that are held. */
const rowAlone = [/^p372\.antennaTemperature skyFraction$/];

function otherThanExample(parameter: Parameter): Value {
  if (parameter.kind === 'word') return parameter.choices.find((choice) => choice !== parameter.example)!;
  if (parameter.kind === 'text') return 'p839-4-h0';
  if (parameter.kind === 'numbers') return parameter.example.map((value) => value * 0.99);
  const moved = parameter.example === 0 ? 0.5 : parameter.example * 0.9;
  return Math.min(Math.max(moved, parameter.minimum), parameter.maximum);
}
function below(minimum: number): number {
  if (minimum === -Number.MAX_VALUE) return -Infinity;
  return minimum === Number.MIN_VALUE ? 0 : minimum - Math.max(1e-9, Math.abs(minimum) * 1e-6);
}
function above(maximum: number): number {
  return maximum === Number.MAX_VALUE ? Infinity : maximum + Math.max(1e-9, Math.abs(maximum) * 1e-6);
}

describe('arguments that have only their place to tell them apart', () => {
  const p = propagation;
  const [site1, site2] = [
    { rainProbabilityPercent: 4.5, mean: -1.7, sigma: 1.3, points: 0 },
    { rainProbabilityPercent: 4.8, mean: -1.6, sigma: 1.35, points: 0 },
  ];
  const mean = { pressureHPa: 970, temperatureK: 277, waterVapourDensityGPerM3: 5.4 };
  const air = { pressureHPa: 970, temperatureK: 284, waterVapourDensityGPerM3: 12 };
  const path = { frequencyGHz: 20, elevationDeg: 30 };
  const given = p.conditionalOnFrequency(5, 20, 30, site1, site2);
  const band = { fromDb: 2, toDb: 5, exceededFromPercent: 0.35, exceededToPercent: 0.07 };
  const pair = { site1, site2, separationKm: 25 };
  /** At the examples of the registry, but for the row. */
  const direct: readonly (readonly [string, Row, object])[] = [
    ['p618.rainProbability', {}, p.rainAttenuationProbability(4.5, 5, 30)],
    ['p618.frequencyScaling', {}, p.scaleToFrequency(5, 20, 30)],
    ['p618.conditionalRisk', {}, { ...given, risk: p.conditionalRisk(given, 12) }],
    ['p618.attenuationAtRisk', {}, { ...given, attenuation2Db: p.attenuationAtRisk(given, 0.1) }],
    ['p618.jointExceedance', { threshold1Db: 3 }, p.jointExceedance(site1, 3, site2, 5, 25)],
    ['p618.geoclimaticFactor', {}, p.geoclimaticFactor(10, 51.16, p.pathCoefficient(0.35, 0))],
    ['p618.skyNoise', {}, { skyNoiseK: p.skyNoiseK(5, 275) }],
    ['p618.skyNoiseIncrease', {}, { skyNoiseIncreaseK: p.skyNoiseIncreaseK(5, 0.7, 275) }],
    [
      'p618.xpdScaling',
      {},
      p.scaleXpd(
        25,
        { frequencyGHz: 20, polarisationTiltDeg: 45 },
        { frequencyGHz: 30, polarisationTiltDeg: 20 },
      ),
    ],
    ['p618.xpdBelow', {}, { probability: p.xpdBelow(22, 25) }],
    ['p676.statistical', {}, p.statisticalGases(path, mean, air, 26)],
    ['p676.vapourWeibull', {}, p.vapourWeibull(path, mean, 15, 1.6, 5)],
    ['p678.riskOfExceedance', {}, { risk: p.riskOfExceedance(0.1, 0.15, 0.04) }],
    ['p834.apparentElevation', {}, p.apparentElevation(2.5, 0.35)],
    ['p835.globalAtmosphere', {}, p.globalAtmosphere(5, 7.5)],
    ['p453.refractivity', {}, p.refractivity(1000, 10, 288.15)],
    ['p453.vapourPressure', {}, { vapourPressureHPa: p.vapourPressureHPa(1013.25, 288.15, 60) }],
    ['p840.coefficient', {}, p.cloudCoefficient(20, 273.15)],
    ['p840.cloudAttenuation', {}, p.cloudAttenuation(20, 30, 0.5)],
    ['p678.interannualVariability', {}, p.interannualVariability(0.1, 0.2)],
    ['p1815.attenuationBelow', {}, p.attenuationBelow(pair, band, 1)],
    ['p1815.differenceExceeded', {}, { exceededPercent: p.differenceExceeded(pair, band, 1) }],
  ];
  it.each(direct)('%s', async (id, row, result) => {
    const columns = await call(id, row);
    expect(columns).toEqual(columnsOf(result));
  });

  it('p1623.fadeDuration: duration before fading time', async () => {
    const model = p.fadeDurationModel({ ...path, attenuationDb: 5 });
    const columns = columnsOf({ ...model, ...p.fadesLongerThan(model, 60, 31_557.6) });
    expect(await call('p1623.fadeDuration')).toEqual(columns);
  });
});

describe('functions of maps read the maps of their quantity', () => {
  const place = { latitudeDeg: 51.16, longitudeDeg: 71.47, heightKm: 0.35 };
  const value = async (id: string, name: string, row: Row = {}) => (await call(id, row)).get(name) as number;

  it('water vapour as the climate of a place has it', async () => {
    const { exceeded, contentKgPerM2 } = await surfaceClimate(maps, place, 5);
    expect(await value('p836.density', 'waterVapourDensityGPerM3')).toBe(exceeded.waterVapourDensityGPerM3);
    expect(await value('p836.content', 'contentKgPerM2')).toBe(contentKgPerM2);
    expect(await value('p2145.surfaceClimate', 'contentKgPerM2')).toBe(contentKgPerM2);
  });

  it.each([
    ['p837.rainRate001', 'rainRate001MmPerH', 'p837-7-r001', {}],
    ['p839.rainHeight', 'isothermHeightKm', 'p839-4-h0', {}],
    ['p453.wetTermMedian', 'wetTermMedianNUnits', 'p453-14-nwet-50', {}],
    ['p1510.surfaceTemperature', 'surfaceTemperatureK', 'p1510-1-t-annual', {}],
    ['p1510.surfaceTemperature', 'surfaceTemperatureK', 'p1510-1-t-07', { month: '07' }],
  ] as const)('%s: %s from %s', async (id, name, map, row) => {
    expect(await value(id, name, row)).toBe(await value('p1144.bilinear', 'value', { map }));
  });

  it('height of the ground by bicubic interpolation', async () => {
    const map = 'p1511-2-topography';
    expect(await value('p1511.topographicHeight', 'topographicHeightM')).toBe(
      await value('p1144.bicubic', 'value', { map }),
    );
  });

  it('rain rate iterated from the months, which is near that of the map', async () => {
    const months = await call('p837.monthlyClimate');
    expect(months.get('temperatureC.1')).toBe(
      (await value('p1510.surfaceTemperature', 'surfaceTemperatureK', { month: '01' })) - 273.15,
    );
    expect(months.get('rainfallMm.7')).toBe(await value('p1144.bilinear', 'value', { map: 'p837-7-mt-07' }));
    const ratio =
      (await value('p837.rainRate', 'rainRateMmPerH', { pPercent: 0.01 })) /
      (await value('p837.rainRate001', 'rainRate001MmPerH'));
    expect(Math.abs(ratio - 1)).toBeLessThan(0.002);
  });
});
