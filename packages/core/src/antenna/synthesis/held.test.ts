/** What the search holds and what it begins from: penalties, ways back, verdicts counted once, feeds that are too few. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeedArrayData, feedArray } from '../feed-array.ts';
import { edgeAmplitude, electricalSize, hornTaperDb } from './aperture.ts';
import { hexagonalFeeds } from './feeds.ts';
import { fieldRows } from './held-points.ts';
import { directivitiesDbi, judge } from './judge.ts';
import { SmoothMinimum } from './minimax.ts';
import type { AreaPoints } from './points.ts';
import { seededRandom } from './random.ts';
import { search } from './search.ts';
import { elementSpan, excitationsOf, variablesOf } from './span.ts';

const [D, F] = [1.8, 12.5];
const unit = Math.PI / electricalSize(D, F); // λ/D

const points = (list: readonly (readonly [number, number])[]): AreaPoints => ({
  u: Float64Array.from(list, ([u]) => u * unit),
  v: Float64Array.from(list, ([, v]) => v * unit),
  levelDb: new Float64Array(list.length),
});
const beams = points([
  [-0.8, 0],
  [0, 0],
  [0.8, 0],
  [-0.4, 0.7],
  [0.4, 0.7],
]);
const service = points([
  [-0.6, 0],
  [0, 0.2],
  [0.6, 0],
]);
const spared = points([
  [2, 0],
  [2.3, 0.4],
]);
const variables = (size: number) =>
  fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2 * size, maxLength: 2 * size });

describe('isolation', () => {
  const span = elementSpan(beams, D, edgeAmplitude(3), F);
  const problem = (isolationDb: number) => ({
    size: span.size,
    service: [fieldRows(span, service, F)],
    isolated: [{ fields: [fieldRows(span, spared, F)], isolationDb }],
  });
  const at = (isolationDb: number, x: Float64Array, gradient = new Float64Array(x.length)): number => {
    const objective = new SmoothMinimum(problem(isolationDb), 2);
    objective.penalty = 4;
    objective.temperatureDb = 0.1;
    return objective.evaluate(x, gradient);
  };
  it('that is missing takes four decibels off for each, and what is there takes nothing', () => {
    fc.assert(
      fc.property(variables(span.size), (list) => {
        const x = Float64Array.from(list);
        fc.pre(x.some((value) => Math.abs(value) > 0.1));
        const free = at(-300, x);
        const missing = at(300, x);
        expect(missing).toBeLessThan(free);
        expect(at(301, x)).toBeCloseTo(missing - 4, 6);
        expect(at(-301, x)).toBeCloseTo(free, 6);
      }),
    );
  });
  it('climbs by the gradient of its value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const x = Float64Array.from({ length: 2 * span.size }, seededRandom(seed).normal);
        const gradient = new Float64Array(x.length);
        at(20, x, gradient);
        fc.pre(gradient.every((slope) => Math.abs(slope) < 1e3)); // not in a null
        const step = 1e-6;
        for (let i = 0; i < x.length; i++) {
          const [up, down] = [x.slice(), x.slice()];
          up[i]! += step;
          down[i]! -= step;
          const slope = (at(20, up) - at(20, down)) / (2 * step);
          expect(Math.abs(slope - gradient[i]!)).toBeLessThan(1e-3 * (1 + Math.abs(slope)));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a start from known excitations', () => {
  const span = elementSpan(beams, D, edgeAmplitude(3), F);
  it('is the variables that the excitations came from', () => {
    fc.assert(
      fc.property(variables(span.size), (list) => {
        const x = Float64Array.from(list);
        const back = variablesOf(span, excitationsOf(span, x));
        for (let i = 0; i < x.length; i++) expect(back[i]).toBeCloseTo(x[i]!, 9);
      }),
    );
  });
  it('alone is never made worse', () => {
    const task = { span, frequenciesGHz: [F], area: service };
    const good = search(task, { starts: 9 });
    const again = search(task, { starts: 0, warm: [good.excitations] });
    expect(again.edgeDbi).toBeGreaterThanOrEqual(good.edgeDbi - 1e-9);
  });
});

describe('a verdict', () => {
  const data: FeedArrayData = {
    frequencyGHz: F,
    reflectorDiameterM: D,
    focalLengthM: D,
    edgeTaperDb: 3,
    boresight: { azimuthDeg: 0, elevationDeg: 0 },
    feeds: [{ azimuthDeg: 0, elevationDeg: 0, amplitude: 1, phaseDeg: 0 }],
  };
  it('counts points once, also where border and interior are the same', () => {
    const grounds = { interior: service, exclusions: [], solidAngleDeg2: 1 };
    const same = judge(data, F, { ...grounds, border: service });
    expect(same).toEqual(judge(data, F, { ...grounds, border: { ...service } }));
    const levels = directivitiesDbi(feedArray(data), service);
    const mean = levels.reduce((sum, level) => sum + 10 ** (level / 10), 0) / levels.length;
    expect(same.meanDbi).toBeCloseTo(10 * Math.log10(mean), 9);
  });
  it('takes off the level that is wanted more, from the edge and not from the mean', () => {
    const wanted = { ...service, levelDb: Float64Array.of(0, 0, 3) };
    const grounds = { exclusions: [spared], solidAngleDeg2: 1 };
    const plain = judge(data, F, { ...grounds, border: service, interior: service });
    const weighted = judge(data, F, { ...grounds, border: wanted, interior: wanted });
    expect(weighted.edgeDbi).toBeCloseTo(plain.edgeDbi - 3, 9);
    expect(weighted.edgeAt).toEqual([service.u[2], service.v[2]]);
    expect(weighted.meanDbi).toBe(plain.meanDbi);
    expect(weighted.isolationDb[0]).toBeCloseTo(plain.isolationDb[0]! - 3, 9);
  });
});

describe('feeds', () => {
  const area = points(
    Array.from({ length: 21 * 11 }, (_, k) => [(k % 21) * 0.2 - 2, Math.floor(k / 21) * 0.2 - 1]),
  );
  const reflector = { diameterM: D, focalLengthM: D, edgeTaperDb: 2.8 };
  const request = { spacingM: 0.026, highestFrequencyGHz: F };
  it('that are too few for the area say how much of it has no beam', () => {
    const all = hexagonalFeeds(reflector, area, request);
    expect(all.notices).toEqual([]);
    const { notices } = hexagonalFeeds(reflector, area, { ...request, count: 4 });
    expect(notices.map(({ code }) => code)).toEqual(['synthesis.too-few-feeds']);
    expect(notices[0]!.message).toMatch(/^4 feeds leave \d\d % of the area beyond the beams of all of them/);
    expect(notices[0]!.message).toContain(`${all.beams.u.length} feeds reach all of it`);
    const inside = hexagonalFeeds(reflector, area, { ...request, count: all.beams.u.length - 2 });
    expect(inside.notices).toEqual([]);
  });
  it('one horn of a spacing wide make the taper of their width and of the way to the edge', () => {
    // f/D = 1: the edge is 28.07° off; a horn of λ has 70°: 12 (28.07/70)² dB and 40 log cos 14.04° dB
    expect(hornTaperDb(1, 0.024, 0.024)).toBeCloseTo(12 * (28.0725 / 70) ** 2 + 0.5266, 3);
    expect(hornTaperDb(1, 0.048, 0.024)).toBeCloseTo(12 * (56.145 / 70) ** 2 + 0.5266, 3);
    const codes = (edgeTaperDb: number) =>
      hexagonalFeeds({ ...reflector, edgeTaperDb }, area, request).notices.map(({ code }) => code);
    expect(codes(hornTaperDb(1, 0.026, 0.02398))).toEqual([]);
    expect(codes(10)).toEqual(['synthesis.edge-taper-beyond-feed']);
  });
});
