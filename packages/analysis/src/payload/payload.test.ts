/** Amplifiers of the example programmes: figures from the core, their place in the files, and what is said where one lacks. */
import { fileURLToPath } from 'node:url';
import { linearisedTwta, noiseLoading } from '@ortak/core/payload';
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
    expect(two!.products[0]).toMatchObject({ order: 3, offset: expect.any(Number) });
    expect([-1, 2]).toContain(two!.products[0]!.offset);
    const loading = noiseLoading(linearisedTwta(4, 15), 6);
    expect(noise!.points[2]!.cToImTotalBandDb).toBe(loading.nprTotalBandDb);
    expect(noise!.points[2]!.outputBackOffDb).toBe(loading.outputBackOffDb);
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
