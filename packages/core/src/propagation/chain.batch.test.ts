import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Column,
  type GivenClimate,
  givenClimate,
  type SlantPaths,
  slantPathBatch,
} from './chain.batch.ts';
import { fastKernel } from './chain.fast.ts';
import { CHUNK, type KernelMaker, referenceKernel } from './chain.kernel.ts';
import { type SlantPathAttenuation, slantPathAttenuation } from './chain.ts';
import { oxygenLines } from './p676.coefficients.ts';

const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const air = fc.record({
  pressureHPa: double(300, 1200),
  temperatureK: double(180, 340),
  waterVapourDensityGPerM3: double(0, 60),
});
/** A point anywhere in the range of the scalar functions. */
const point = fc.record({
  latitudeDeg: double(-90, 90),
  stationHeightKm: double(-1, 10),
  elevationDeg: fc.oneof(double(5, 90), double(0.1, 90), fc.constantFrom(0.1, 5, 25, 90)),
  polarisationTiltDeg: double(-180, 180),
  antennaDiameterM: fc.oneof(double(0.001, 10), double(0.001, 100)),
  antennaEfficiency: double(0, 1),
  rainRate001MmPerH: fc.oneof(double(0, 150), double(0, 1000), fc.constant(0)),
  rainHeightKm: fc.oneof(double(0, 6), double(0, 20)),
  wetRefractivity: double(0, 400),
  meanAir: air,
  exceededAir: air,
  contentKgPerM2: double(0, 200),
  liquidWaterKgPerM2: fc.oneof(double(0, 5), double(0, 100)),
});
type Point = typeof point extends fc.Arbitrary<infer T> ? T : never;

const frequency = fc.oneof(
  double(1, 55),
  double(1, 350),
  fc.constantFrom(
    1,
    118.75,
    350,
    ...oxygenLines.map(({ frequencyGHz }) => frequencyGHz).filter((f) => f < 350),
  ),
);
const percents = fc.uniqueArray(fc.oneof(double(0.001, 50), double(1e-6, 50), fc.constantFrom(0.01, 1, 5)), {
  minLength: 1,
  maxLength: 4,
});
const setting = fc.record({
  frequencyGHz: frequency,
  pPercents: percents,
  liquidWaterKind: fc.constantFrom('integrated', 'reduced'),
  points: fc.array(point, { minLength: 1, maxLength: 12 }),
});

const fields = ['rainDb', 'gasDb', 'cloudDb', 'scintillationDb', 'totalDb'] as const;

function scalar(given: Point, frequencyGHz: number, p: number, kind: 'integrated' | 'reduced') {
  try {
    return slantPathAttenuation(
      { ...given, frequencyGHz },
      { ...given, exceededPercent: Math.max(5, p), liquidWaterKind: kind, notices: [] },
      p,
    );
  } catch {
    return undefined; // for example dry air so warm that the line of P.676 Annex 2 falls below zero
  }
}

function batch(
  points: readonly Point[],
  frequencyGHz: number,
  pPercents: readonly number[],
  liquidWaterKind: 'integrated' | 'reduced',
  kernel: KernelMaker,
) {
  const column = (value: (at: Point) => number) => Float64Array.from(points, value);
  const paths: SlantPaths = {
    count: points.length,
    frequencyGHz,
    latitudeDeg: column((at) => at.latitudeDeg),
    stationHeightKm: column((at) => at.stationHeightKm),
    elevationDeg: column((at) => at.elevationDeg),
    polarisationTiltDeg: column((at) => at.polarisationTiltDeg),
    antennaDiameterM: column((at) => at.antennaDiameterM),
    antennaEfficiency: column((at) => at.antennaEfficiency),
  };
  const exceeded = {
    pressureHPa: column((at) => at.exceededAir.pressureHPa),
    temperatureK: column((at) => at.exceededAir.temperatureK),
    densityGPerM3: column((at) => at.exceededAir.waterVapourDensityGPerM3),
    contentKgPerM2: column((at) => at.contentKgPerM2),
    liquidWaterKgPerM2: column((at) => at.liquidWaterKgPerM2),
  };
  const climate: GivenClimate = {
    liquidWaterKind,
    rainRate001MmPerH: column((at) => at.rainRate001MmPerH),
    rainHeightKm: column((at) => at.rainHeightKm),
    wetRefractivity: column((at) => at.wetRefractivity),
    meanPressureHPa: column((at) => at.meanAir.pressureHPa),
    meanTemperatureK: column((at) => at.meanAir.temperatureK),
    meanDensityGPerM3: column((at) => at.meanAir.waterVapourDensityGPerM3),
    exceeded: new Map(pPercents.map((p) => [Math.max(5, p), exceeded])),
  };
  const outputs = pPercents.map(() => ({
    rainDb: new Float64Array(points.length),
    gasDb: new Float64Array(points.length),
    cloudDb: new Float64Array(points.length),
    scintillationDb: new Float64Array(points.length),
    totalDb: new Float64Array(points.length),
  }));
  const rejected = new Set<number>();
  const onRejected = (index: number) => rejected.add(index);
  slantPathBatch(paths, givenClimate(climate, pPercents), pPercents, outputs, { kernel, onRejected });
  return { outputs, rejected };
}

const figures = (result: SlantPathAttenuation) => ({
  rainDb: result.rain.attenuationDb,
  gasDb: result.gas.attenuationDb,
  cloudDb: result.cloud.attenuationDb,
  scintillationDb: result.scintillation.attenuationDb,
  totalDb: result.total.attenuationDb,
});

/**
 * What the rounding of equation (45) makes of the fade [dB]: it takes the root of a difference of terms up to 36, which
 * vanishes where x nears 7, so that neither scalar nor batch knows g² better than to 1e-13.
 */
function roundingDb({ path, scintillation }: SlantPathAttenuation): number {
  const { antennaAveraging: g, referenceSigmaDb, percentageFactor } = scintillation;
  const sine = Math.sin((path.elevationDeg * Math.PI) / 180);
  const unaveragedDb = (referenceSigmaDb * path.frequencyGHz ** (7 / 12)) / sine ** 1.2;
  return (Math.sqrt(g ** 2 + 1e-13) - g) * percentageFactor * unaveragedDb;
}

describe.each([
  { name: 'in TypeScript', kernel: referenceKernel, tolerance: 1e-12, runs: 1000 },
  { name: 'in wasm', kernel: fastKernel, tolerance: 1e-6, runs: 1000 },
])('batch $name', ({ kernel, tolerance, runs }) => {
  it('gives the figures of the scalar functions over their whole range', () => {
    fc.assert(
      fc.property(setting, ({ frequencyGHz, pPercents, liquidWaterKind, points }) => {
        const { outputs, rejected } = batch(points, frequencyGHz, pPercents, liquidWaterKind, kernel);
        for (const [i, at] of points.entries()) {
          const results = pPercents.map((p) => scalar(at, frequencyGHz, p, liquidWaterKind));
          expect(rejected.has(i)).toBe(results.includes(undefined));
          if (rejected.has(i)) continue;
          for (const [j, result] of results.entries()) {
            const expected = figures(result!);
            for (const field of fields) {
              const error = Math.abs(outputs[j]![field][i]! - expected[field]);
              const limit = tolerance * Math.max(1, expected[field]) + roundingDb(result!);
              if (!(error <= limit))
                expect.fail(
                  `${field} of point ${i} at ${pPercents[j]} %: ${outputs[j]![field][i]} against ${expected[field]}`,
                );
            }
          }
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('batch', () => {
  const middle: Point = {
    latitudeDeg: 51,
    stationHeightKm: 0.3,
    elevationDeg: 30,
    polarisationTiltDeg: 45,
    antennaDiameterM: 1.2,
    antennaEfficiency: 0.65,
    rainRate001MmPerH: 20,
    rainHeightKm: 2.8,
    wetRefractivity: 40,
    meanAir: { pressureHPa: 980, temperatureK: 277, waterVapourDensityGPerM3: 6 },
    exceededAir: { pressureHPa: 995, temperatureK: 297, waterVapourDensityGPerM3: 13 },
    contentKgPerM2: 30,
    liquidWaterKgPerM2: 0.3,
  };
  const climate = (p: number): GivenClimate => ({
    liquidWaterKind: 'integrated',
    rainRate001MmPerH: 20,
    rainHeightKm: 2.8,
    wetRefractivity: 40,
    meanPressureHPa: 980,
    meanTemperatureK: 277,
    meanDensityGPerM3: 6,
    exceeded: new Map([
      [
        p,
        {
          pressureHPa: 995,
          temperatureK: 297,
          densityGPerM3: 13,
          contentKgPerM2: 30,
          liquidWaterKgPerM2: 0.3,
        },
      ],
    ]),
  });
  const paths = (count: number, elevationDeg: Column = 30): SlantPaths => ({
    count,
    frequencyGHz: 20,
    latitudeDeg: 51,
    stationHeightKm: 0.3,
    elevationDeg,
    polarisationTiltDeg: 45,
    antennaDiameterM: 1.2,
    antennaEfficiency: 0.65,
  });

  it('takes one figure for all points, and more points than a piece', () => {
    const count = 2 * CHUNK + 7;
    const elevationDeg = Float32Array.from({ length: count }, (_, i) => 5 + (80 * i) / count);
    const totalDb = new Float32Array(count);
    slantPathBatch(paths(count, elevationDeg), givenClimate(climate(5), [0.1]), [0.1], [{ totalDb }]);
    for (const i of [0, CHUNK - 1, CHUNK, 2 * CHUNK, count - 1]) {
      const one = scalar({ ...middle, elevationDeg: elevationDeg[i]! }, 20, 0.1, 'integrated')!;
      expect(totalDb[i]! / one.total.attenuationDb).toBeCloseTo(1, 6);
    }
  });

  it('ends at a point without an answer, or goes on past it when asked', () => {
    const elevationDeg = Float64Array.of(30, 91, 30, Number.NaN);
    const outputs = [{ rainDb: new Float64Array(4), totalDb: new Float64Array(4) }];
    const source = givenClimate(climate(5), [1]);
    expect(() => slantPathBatch(paths(4, elevationDeg), source, [1], outputs)).toThrow(
      'elevationDeg is 91 °; expected 0.1 … 90 °',
    );
    const seen: string[] = [];
    const onRejected = (index: number, { message }: Error) => seen.push(`${index} ${message}`);
    const notices = slantPathBatch(paths(4, elevationDeg), source, [1], outputs, { onRejected });
    expect(seen.map((text) => text.split(';')[0])).toEqual([
      '1 elevationDeg is 91 °',
      '3 elevationDeg is NaN °',
    ]);
    expect([...outputs[0]!.totalDb].map(Number.isNaN)).toEqual([false, true, false, true]);
    expect([...outputs[0]!.rainDb].map(Number.isNaN)).toEqual([false, true, false, true]);
    expect(notices).toEqual([]);
  });

  it('speaks in its notices of the lowest elevation, and of every percentage', () => {
    const elevationDeg = Float64Array.of(30, 3, 4);
    const totals = [{ totalDb: new Float64Array(3) }, {}];
    const notices = slantPathBatch(
      paths(3, elevationDeg),
      givenClimate(climate(5), [1, 0.0005]),
      [1, 0.0005],
      totals,
    );
    const expected = [1, 0.0005].flatMap(
      (p) =>
        slantPathAttenuation(
          { ...middle, elevationDeg: 3, frequencyGHz: 20 },
          { ...middle, exceededPercent: 5, liquidWaterKind: 'integrated', notices: [] },
          p,
        ).notices,
    );
    expect(new Set(notices.map(({ message }) => message))).toEqual(
      new Set(expected.map(({ message }) => message)),
    );
  });

  it('below 5° gives each percentage the gases of its own air', () => {
    const often = {
      pressureHPa: 985,
      temperatureK: 288,
      densityGPerM3: 8,
      contentKgPerM2: 18,
      liquidWaterKgPerM2: 0.1,
    };
    const given = climate(5);
    const both = { ...given, exceeded: new Map([...given.exceeded, [20, often] as const]) };
    const outputs = [1, 20].map(() => ({ gasDb: new Float64Array(1), totalDb: new Float64Array(1) }));
    slantPathBatch(paths(1, 2), givenClimate(both, [1, 20]), [1, 20], outputs);
    const at20 = {
      ...middle,
      ...often,
      elevationDeg: 2,
      exceededAir: { ...often, waterVapourDensityGPerM3: often.densityGPerM3 },
    };
    for (const [j, result] of [
      scalar({ ...middle, elevationDeg: 2 }, 20, 1, 'integrated')!,
      scalar(at20, 20, 20, 'integrated')!,
    ].entries()) {
      expect(outputs[j]!.gasDb[0]).toBeCloseTo(result.gas.attenuationDb, 11);
      expect(outputs[j]!.totalDb[0]).toBeCloseTo(result.total.attenuationDb, 11);
    }
  });

  it('refuses columns and outputs that do not fit', () => {
    const totalDb = new Float64Array(3);
    const run = (given: SlantPaths, percents: number[], outputs = [{ totalDb }]) =>
      slantPathBatch(given, givenClimate(climate(5), percents), percents, outputs);
    expect(() => run(paths(4), [1])).toThrow('length of an output is 3');
    expect(() => run(paths(3, Float64Array.of(30, 31)), [1])).toThrow('length of elevationDeg is 2');
    expect(() => run(paths(3), [1, 2])).toThrow('number of outputs is 1');
    expect(() => run(paths(3), [7])).toThrow('7 %');
    const source = givenClimate(climate(5), [1]);
    expect(() => slantPathBatch(paths(3), source, [Number.NaN], [{ totalDb }])).toThrow('pPercent is NaN');
    expect(() => run({ ...paths(3), frequencyGHz: 351 }, [1])).toThrow('frequencyGHz is 351');
  });
});
