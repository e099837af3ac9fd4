/** Amplifiers of the example programmes: figures from the core, their place in the files, and what is said where one lacks. */
import { fileURLToPath } from 'node:url';
import { flatBandNoisePowerRatio, linearisedTwta, noiseLoading } from '@ortak/core/payload';
import type { Satellite } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { analyseAmplifier, PayloadError } from './index.ts';

const example = (name: string) =>
  readProgramme(fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url)));
const kazsat = await example('kazsat-3r');

describe('amplifiers of KazSat-3R', () => {
  const result = analyseAmplifier(kazsat, {
    amplifier: 'twta-85',
    carriers: [1, 2, 'noise'],
    inputBackOffsDb: [0, 3, 6],
    downlinkCarrierToNoiseDb: 16,
  });
  it('name their curve, its inputs and how far to trust them', () => {
    expect(result).toMatchObject({ satellite: 'kazsat-3r', confidence: 'modelled', saturatedPowerW: 85 });
    expect(result.model).toBe('linearised TWTA, 4 dB and 15° at saturation');
    for (const { source } of result.inputs) expect(source).toMatch(/^satellites\/kazsat-3r\.yaml:\d+$/);
    expect(result.inputs.map(({ symbol }) => symbol)).toEqual(['Psat', 'L', 'c', 'Φsat', 'η', 'Pq']);
    expect(result.notices).toEqual([]);
  });
  it('have the operating points of the core', () => {
    const [single, two, noise] = result.curves;
    expect(single!.points[0]).toMatchObject({
      gainDb: expect.closeTo(-4, 9),
      phaseDeg: expect.closeTo(15, 9),
      rfPowerW: expect.closeTo(85, 9),
      dcPowerW: expect.closeTo(85 / 0.62, 9),
      cToImTotalBandDb: null,
    });
    expect(two!.products[0]).toMatchObject({ order: 3, products: 1 });
    expect([-1, 2]).toContain(two!.products[0]!.offsetMHz);
    const loading = noiseLoading(linearisedTwta(4, 15), 6);
    expect(noise!.points[2]!.cToImTotalBandDb).toBe(loading.nprTotalBandDb);
    expect(noise!.points[2]!.outputBackOffDb).toBe(loading.outputBackOffDb);
    expect(noise!.points[2]!.cToImWorstCarrierDb).toBe(flatBandNoisePowerRatio(loading).bandCentreDb);
  });
  it('draw RF and heat, and have one best back-off for each load', () => {
    for (const { points, best } of result.curves) {
      for (const point of points)
        expect(point.rfPowerW + point.dissipationW!).toBeCloseTo(point.dcPowerW!, 9);
      expect(best!.cToNImDb).toBeLessThanOrEqual(16);
    }
    const best = result.curves.map((curve) => curve.best!.inputBackOffDb);
    expect(best.toSorted((a, b) => a - b)).toEqual(best);
  });
});

describe('operating points of the plan', () => {
  it('are those of level control for a single carrier, saturation without it, and those of the group for many', () => {
    const [satellite] = kazsat.satellites as [(typeof kazsat.satellites)[number]];
    const figure = (value: number) => ({ value, unit: 'dB', at: 'test.yaml:1' });
    const transponders = satellite.transponders.map((group) =>
      group.id === 'ku-bss'
        ? {
            ...group,
            channelAmplifier: {
              mode: 'level-control' as const,
              levelControl: { inputBackOffDb: figure(3), upDb: figure(12), downDb: figure(6) },
            },
          }
        : group,
    ) as typeof satellite.transponders;
    const { operation } = analyseAmplifier(
      { ...kazsat, satellites: [{ ...satellite, transponders }] },
      { amplifier: 'twta-85', carriers: [1], inputBackOffsDb: [0, 3] },
    );
    expect(
      operation.map(({ groups, channels, carriers, point }) => [
        groups,
        channels,
        carriers,
        point.inputBackOffDb,
      ]),
    ).toEqual([
      [['ku-plan', 'ku-ca-bss'], 10, 1, 0],
      [['ku-bss'], 4, 1, 3],
      [['ku-kz-fss', 'ku-ca-fss'], 8, 'noise', 6],
    ]);
    expect(operation[0]!.point.outputBackOffDb).toBeCloseTo(0, 12);
    expect(operation[1]!.point.outputBackOffDb).toBeCloseTo(0.79, 2); // as the table of the guide at 3 dB
  });
});

describe('a mix of carriers', () => {
  const carriers = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      centreHz: 3e6 * i,
      bandwidthHz: 2e6,
      power: i === 0 ? 4 : 1,
    }));
  const ask = (mix: ReturnType<typeof carriers>) =>
    analyseAmplifier(kazsat, {
      amplifier: 'twta-85',
      carriers: ['mix'],
      mix,
      inputBackOffsDb: [4],
      downlinkCarrierToNoiseDb: 16,
    }).curves[0]!;
  it('of a few is computed product by product, of many as noise, and both agree about where they meet', () => {
    const few = ask(carriers(10));
    const many = ask(carriers(11));
    expect(few.products.length).toBeGreaterThan(0);
    expect(many.products).toEqual([]);
    // each of ten carriers sees no product of itself with itself: less intermodulation than in noise
    const difference = few.points[0]!.cToImWorstCarrierDb! - many.points[0]!.cToImWorstCarrierDb!;
    expect(difference).toBeGreaterThan(0);
    expect(difference).toBeLessThan(1.5);
    for (const { mix, points } of [few, many]) {
      const sum = mix.reduce((total, { outputBackOffDb }) => total + 10 ** (-outputBackOffDb / 10), 0);
      expect(-10 * Math.log10(sum)).toBeCloseTo(points[0]!.signalOutputBackOffDb, 6);
      expect(Math.min(...mix.map(({ cToImDb }) => cToImDb!))).toBeCloseTo(points[0]!.cToImWorstCarrierDb!, 9);
      // the strong carrier is hurt least
      expect(Math.max(...mix.map(({ cToImDb }) => cToImDb!))).toBe(mix[0]!.cToImDb);
    }
  });
  it('sums what falls on one frequency', () => {
    const { products } = ask(carriers(3).map((carrier) => ({ ...carrier, power: 1 })));
    // f2 + f3 − f1 falls beside the carriers, f1 + f3 − f2 on f2, each with higher orders
    expect(products[0]).toMatchObject({ order: 3, onCarrier: null });
    const middle = products.find(({ onCarrier }) => onCarrier === 2)!;
    expect(middle).toMatchObject({ name: 'f1 + f3 − f2', order: 3, offsetMHz: 3 });
    expect(middle.products).toBeGreaterThan(1);
  });
  it('has carriers', () => {
    expect(() => ask([])).toThrow('A mix without carriers.');
  });
});

describe('what is not known', () => {
  it('is said: no AM/PM, no power', async () => {
    const joint = await example('turkic-joint');
    const result = analyseAmplifier(joint, {
      amplifier: 'twta-85',
      carriers: ['noise'],
      inputBackOffsDb: [4],
    });
    expect(result.notices.map(({ code }) => code)).toEqual(['payload.no-am-pm', 'payload.no-dc']);
    expect(result.curves[0]!.points[0]).toMatchObject({ dcPowerW: null, dissipationW: null, phaseDeg: null });
    expect(result.curves[0]!.best).toBeNull();
  });
  it('is an error where nothing can be computed', () => {
    const request = { amplifier: 'twta-86', carriers: [1], inputBackOffsDb: [0] };
    expect(() => analyseAmplifier(kazsat, request)).toThrow(PayloadError);
    expect(() => analyseAmplifier(kazsat, { ...request, amplifier: 'twta-85', carriers: [11] })).toThrow(
      '11 carriers',
    );
  });
});

it('a measured curve that ends where it still compresses is said to', () => {
  const [satellite] = kazsat.satellites as [Satellite];
  const measured = (last: number) => {
    const points = [
      { inputBackOffDb: 0, outputBackOffDb: 0, phaseDeg: 15 },
      { inputBackOffDb: 10, outputBackOffDb: 6, phaseDeg: 2 },
      { inputBackOffDb: 20, outputBackOffDb: last, phaseDeg: 0 },
    ];
    const amplifiers = satellite.amplifiers.map((one) => ({
      ...one,
      model: { kind: 'measured' as const, file: 'amplifiers/m.csv', points },
    }));
    const programme = { ...kazsat, satellites: [{ ...satellite, amplifiers }] };
    return analyseAmplifier(programme, {
      amplifier: 'twta-85',
      carriers: [1],
      inputBackOffsDb: [0],
    }).notices.filter(({ code }) => code === 'payload.short-curve');
  };
  expect(measured(15.8)).toEqual([]);
  expect(measured(14)).toMatchObject([
    {
      source: 'amplifiers/m.csv',
      message:
        'amplifiers/m.csv ends at an input back-off of 20 dB, where 1 dB of input still changes the output by 0.80 dB: below it the amplifier is taken as linear.',
    },
  ]);
});
