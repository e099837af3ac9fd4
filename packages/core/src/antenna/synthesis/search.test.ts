/** Excitations and bounds: problems whose optimum is known, and laws that no result may break. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeedArrayData, feedArray, feedArrayDirectivityDbi, feedArrayPattern } from '../feed-array.ts';
import {
  edgeAmplitude,
  electricalSize,
  elementField,
  elementOverlap,
  illuminationEfficiency,
} from './aperture.ts';
import { apertureBound, apertureSpan, areaBoundDbi, largestDb } from './bounds.ts';
import { CROSSOVER_LIMIT_DB, hexagonalFeeds } from './feeds.ts';
import { fromPlane, reflectorFrame, toPlane } from './frame.ts';
import { fieldRows } from './held-points.ts';
import { judge } from './judge.ts';
import { type AreaPoints, displaced } from './points.ts';
import { search } from './search.ts';
import { elementSpan } from './span.ts';

const D = 1.8;
const F = 12.5;
const ka = electricalSize(D, F);
const unit = Math.PI / ka; // λ/D
const reflector = { diameterM: D, focalLengthM: 2, edgeTaperDb: 6 };

const points = (list: readonly (readonly [number, number])[]): AreaPoints => ({
  u: Float64Array.from(list, ([u]) => u * unit),
  v: Float64Array.from(list, ([, v]) => v * unit),
  levelDb: new Float64Array(list.length),
});

/** Points of a rectangle with sides in λ/D. */
function rectangle(width: number, height: number, step = 0.1): AreaPoints {
  const list: [number, number][] = [];
  for (let x = 0; x <= Math.round(width / step); x++)
    for (let y = 0; y <= Math.round(height / step); y++)
      list.push([x * step - width / 2, y * step - height / 2]);
  return points(list);
}

describe('best excitations', () => {
  it('of two points are those of the two plane waves: gain of the aperture · (1 + Λ1)/2', () => {
    for (const distance of [0.3, 0.9, 1.4]) {
      const two = points([
        [-distance / 2, 0],
        [distance / 2, 0],
      ]);
      // λmax of ½(a a* + b b*) with |a|² = 1 and a*b = Λ1; in quadrature 1/2 where the waves work against each other
      const overlap = Math.abs(elementField(Math.PI * distance, 1));
      const expected = 20 * Math.log10(ka) + 10 * Math.log10((1 + overlap) / 2);
      const bound = apertureBound(two, D, F, { starts: 4 });
      expect(bound.attainableDbi).toBeCloseTo(expected, 2);
      expect(bound.upperDbi).toBeCloseTo(expected, 2);
    }
  });
  it('of one feed are its single beam', () => {
    const edge = edgeAmplitude(6);
    const span = elementSpan(points([[0, 0]]), D, edge, F);
    const found = search(
      {
        span,
        frequenciesGHz: [F],
        area: points([
          [0, 0],
          [0.4, 0],
        ]),
      },
      { starts: 2 },
    );
    const expected =
      20 * Math.log10(ka) + 10 * Math.log10(elementField(0.4 * Math.PI, edge) ** 2 / elementOverlap(0, edge));
    expect(found.edgeDbi).toBeCloseTo(expected, 9);
  });
  it('are the same whenever the seed is', () => {
    const area = rectangle(2, 1);
    const { beams } = hexagonalFeeds(reflector, area, { spacingM: 0.03, highestFrequencyGHz: F });
    const task = { span: elementSpan(beams, D, 0.5, F), frequenciesGHz: [F], area };
    expect(search(task, { starts: 6, seed: 4 })).toEqual(search(task, { starts: 6, seed: 4 }));
  });
  it('never get worse with more feeds or more starts when they begin from what was found', () => {
    const area = rectangle(2.4, 1.6);
    let warm: ReturnType<typeof search>['excitations'][] = [];
    let before = Number.NEGATIVE_INFINITY;
    for (const count of [4, 7, 12]) {
      const { beams } = hexagonalFeeds(reflector, area, { spacingM: 0.028, highestFrequencyGHz: F, count });
      const span = elementSpan(beams, D, 0.5, F);
      const padded = warm.map(({ real, imaginary }) => ({
        real: grown(real, count),
        imaginary: grown(imaginary, count),
      }));
      const found = search({ span, frequenciesGHz: [F], area }, { starts: 3, warm: padded });
      expect(found.edgeDbi).toBeGreaterThanOrEqual(before - 1e-6);
      before = found.edgeDbi;
      warm = [found.excitations];
    }
  });
  it('keep an exclusion as low as asked, for less at the edge', () => {
    const area = rectangle(2, 1);
    const excluded = points([
      [2.2, 0],
      [2.4, 0.1],
      [2.6, -0.1],
      [2.3, 0.3],
    ]);
    const { beams } = hexagonalFeeds(reflector, area, {
      spacingM: 0.025,
      highestFrequencyGHz: F,
      marginSpacings: 2,
    });
    const span = elementSpan(beams, D, 0.5, F);
    const free = search({ span, frequenciesGHz: [F], area }, { starts: 8 });
    const held = search(
      { span, frequenciesGHz: [F], area, exclusions: [{ area: excluded, isolationDb: 30 }] },
      { starts: 8 },
    );
    expect(held.isolationDb[0]).toBeGreaterThanOrEqual(30);
    expect(held.edgeDbi).toBeLessThan(free.edgeDbi + 0.01);
    expect(held.edgeDbi).toBeGreaterThan(free.edgeDbi - 3);
  });
  it('weigh places: one that asks for 2 dB more gets 2 dB more', () => {
    const two = {
      ...points([
        [-0.6, 0],
        [0.6, 0],
      ]),
      levelDb: Float64Array.of(0, 2),
    };
    const span = apertureSpan(two, D, F);
    const { excitations, edgeDbi } = search({ span, frequenciesGHz: [F], area: two }, { starts: 4 });
    const level = (u: number) => {
      let [re, im] = [0, 0];
      for (let i = 0; i < span.beams.u.length; i++) {
        const field = elementField(ka * Math.abs(u * unit - span.beams.u[i]!), 1);
        re += excitations.real[i]! * field;
        im += excitations.imaginary[i]! * field;
      }
      return 10 * Math.log10(re * re + im * im);
    };
    expect(level(0.6) - level(-0.6)).toBeCloseTo(2, 2);
    expect(Number.isFinite(edgeDbi)).toBe(true);
  });
  it('hold both edges of a band at once, for less than one frequency alone', () => {
    const area = rectangle(1.6, 1);
    const { beams } = hexagonalFeeds(reflector, area, { spacingM: 0.025, highestFrequencyGHz: 12.75 });
    const span = elementSpan(beams, D, 0.5, 11.7);
    const both = search({ span, frequenciesGHz: [10.7, 12.75], area }, { starts: 6 }).edgeDbi;
    for (const frequency of [10.7, 12.75])
      expect(search({ span, frequenciesGHz: [frequency], area }, { starts: 6 }).edgeDbi).toBeGreaterThan(
        both - 0.01,
      );
  });
  it('end when they are no longer wanted, and say how far they are', () => {
    const area = rectangle(1, 1);
    const span = apertureSpan(area, D, F);
    const seen: number[] = [];
    search({ span, frequenciesGHz: [F], area }, { starts: 3, onProgress: (part) => seen.push(part) });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => search({ span, frequenciesGHz: [F], area }, { signal })).toThrow('enough');
  });
});

const grown = (from: Float64Array, length: number): Float64Array => {
  const to = new Float64Array(length);
  to.set(from);
  return to;
};

describe('bounds', () => {
  it('of the area are 41 253 over its square degrees', () => {
    expect(areaBoundDbi(1)).toBeCloseTo(46.155, 3);
    expect(areaBoundDbi(41252.96)).toBeCloseTo(0, 6);
    expect(() => areaBoundDbi(0)).toThrow('solidAngleDeg2 is 0 deg²');
  });
  it('of the aperture lie above every illumination, whatever the area, the excitations and the multipliers', () => {
    const number = (max: number) => fc.double({ min: -max, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number(2), number(2)), { minLength: 2, maxLength: 14 }),
        fc.array(fc.tuple(number(3), number(3), number(1), number(1)), { minLength: 1, maxLength: 8 }),
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 14, maxLength: 14 }),
        (places, waves, weights) => {
          const area = points(places);
          const span = apertureSpan(area, D, F);
          const rows = fieldRows(span, area, F);
          const sum = places.reduce((total, _, i) => total + weights[i]!, 0);
          const bound = largestDb(
            rows,
            span.size,
            Float64Array.from(places, (_, i) => weights[i]! / sum),
          );
          // any illumination: a sum of plane waves of the aperture
          let power = 0;
          for (const [u, v, re, im] of waves)
            for (const [x, y, re2, im2] of waves)
              power += (re * re2 + im * im2) * elementOverlap(Math.PI * Math.hypot(u - x, v - y), 1);
          fc.pre(power > 1e-6);
          let weakest = Infinity;
          for (const [x, y] of places) {
            let [a, b] = [0, 0];
            for (const [u, v, re, im] of waves) {
              const field = elementField(Math.PI * Math.hypot(u - x, v - y), 1);
              a += re * field;
              b += im * field;
            }
            weakest = Math.min(weakest, (ka * ka * (a * a + b * b)) / power);
          }
          expect(10 * Math.log10(weakest)).toBeLessThanOrEqual(bound + 1e-6);
        },
      ),
    );
  });
  it('are near each other: what is found lies below, by little', () => {
    const { attainableDbi, upperDbi } = apertureBound(rectangle(2.4, 1.4), D, F, { starts: 9 });
    expect(attainableDbi).toBeLessThanOrEqual(upperDbi);
    expect(upperDbi - attainableDbi).toBeLessThan(0.4);
    expect(upperDbi).toBeLessThan(areaBoundDbi(2.4 * 1.4 * ((unit * 180) / Math.PI) ** 2));
  });
});

describe('feeds', () => {
  const area = rectangle(3, 2);
  it('lie on a hexagonal lattice whose beams are as far apart as the focal length says', () => {
    const { beams, beamSpacing, densityRatio } = hexagonalFeeds(reflector, area, {
      spacingM: 0.026,
      highestFrequencyGHz: F,
    });
    expect(beamSpacing).toBeCloseTo((0.026 / 2) * 0.9536, 3);
    expect(densityRatio).toBeCloseTo(beamSpacing / (1.1547 * unit), 4);
    let nearest = Infinity;
    for (let i = 1; i < beams.u.length; i++)
      nearest = Math.min(nearest, Math.hypot(beams.u[i]! - beams.u[0]!, beams.v[i]! - beams.v[0]!));
    expect(nearest).toBeCloseTo(beamSpacing, 4);
  });
  it('are as many as asked for, those on the area first', () => {
    const all = hexagonalFeeds(reflector, area, { spacingM: 0.026, highestFrequencyGHz: F }).beams;
    const few = hexagonalFeeds(reflector, area, { spacingM: 0.026, highestFrequencyGHz: F, count: 5 }).beams;
    expect([...few.u]).toEqual([...all.u.slice(0, 5)]);
    for (let i = 0; i < 5; i++) expect(Math.abs(few.u[i]!)).toBeLessThan(1.6 * unit);
  });
  it('say when they grate, and refuse to leave holes', () => {
    const notice = hexagonalFeeds(reflector, area, { spacingM: 0.034, highestFrequencyGHz: F }).notices;
    expect(notice.map(({ code }) => code)).toContain('synthesis.feed-spacing-grates');
    expect(notice[0]!.message).toMatch(/Feeds 34\.0 mm apart grate: .* down\. 31\.8 mm at most/);
    expect(() => hexagonalFeeds(reflector, area, { spacingM: 0.06, highestFrequencyGHz: F })).toThrow(
      `${CROSSOVER_LIMIT_DB} dB at most, else holes stay in the beam`,
    );
  });
});

describe('pattern of a feed array', () => {
  const frame = reflectorFrame({ azimuthDeg: 2, elevationDeg: 6.5 });
  const feeds = Array.from({ length: 19 }, (_, i) => {
    const [u, v] = [((i % 5) - 2) * unit, (Math.floor(i / 5) - 1.5) * unit];
    return { ...fromPlane(frame, u, v), amplitude: 0.4 + ((i * 7) % 5) / 5, phaseDeg: (i * 67) % 360 };
  });
  const data: FeedArrayData = {
    frequencyGHz: F,
    reflectorDiameterM: D,
    focalLengthM: 2,
    edgeTaperDb: 6,
    boresight: frame.boresight,
    feeds,
  };
  it('of one feed peaks on its beam with the gain of the illumination', () => {
    const single = feedArrayPattern({
      ...data,
      feeds: [{ azimuthDeg: 3, elevationDeg: 7, amplitude: 2, phaseDeg: 30 }],
    });
    expect(single.peakGainDbi).toBeCloseTo(
      20 * Math.log10(ka) + 10 * Math.log10(illuminationEfficiency(edgeAmplitude(6))),
      6,
    );
    expect(single.peakDirection.azimuthDeg).toBeCloseTo(3, 4);
    expect(single.peakDirection.elevationDeg).toBeCloseTo(7, 4);
  });
  it('is read from its map within 0.001 dB of the closed form, down to 30 dB below the peak', () => {
    const pattern = feedArrayPattern(data);
    const array = feedArray(data);
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 13, noNaN: true }),
        fc.double({ min: -4, max: 17, noNaN: true }),
        (azimuthDeg, elevationDeg) => {
          const exact = feedArrayDirectivityDbi(array, { azimuthDeg, elevationDeg });
          const out = new Float64Array(1);
          pattern.gains(Float64Array.of(azimuthDeg), Float64Array.of(elevationDeg), out);
          if (exact > pattern.peakGainDbi - 30) expect(Math.abs(out[0]! - exact)).toBeLessThan(0.001);
          expect(out[0]!).toBeLessThanOrEqual(pattern.peakGainDbi + 1e-4);
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('does not depend on the common phase or scale', () => {
    const turned = {
      ...data,
      feeds: feeds.map((feed) => ({ ...feed, amplitude: 3 * feed.amplitude, phaseDeg: feed.phaseDeg - 77 })),
    };
    for (const azimuthDeg of [1, 2.3, 4])
      expect(feedArrayDirectivityDbi(feedArray(turned), { azimuthDeg, elevationDeg: 6 })).toBeCloseTo(
        feedArrayDirectivityDbi(feedArray(data), { azimuthDeg, elevationDeg: 6 }),
        10,
      );
  });
  it('passes NaN through, covers the whole sphere, and refuses feeds that radiate nothing', () => {
    const out = new Float64Array(4);
    const azimuths = Float64Array.of(Number.NaN, 89, 160, -30);
    feedArrayPattern(data).gains(azimuths, Float64Array.of(0, 10, 10, -40), out);
    expect(out[0]).toBeNaN();
    expect(out[2]).toBe(-10);
    const exact = feedArrayDirectivityDbi(feedArray(data), { azimuthDeg: -30, elevationDeg: -40 });
    expect(10 ** (out[3]! / 10)).toBeCloseTo(10 ** (exact / 10), 3);
    const silent = feeds.map((feed) => ({ ...feed, amplitude: 0 }));
    expect(() => feedArrayPattern({ ...data, feeds: silent })).toThrow('radiated power is 0');
  });
  it('is judged by edge, mean, ripple and the power that falls into the area', () => {
    const area = rectangle(2, 1, 0.05);
    const outside = points([[4, 4]]);
    const single = { ...data, feeds: [{ ...frame.boresight, amplitude: 1, phaseDeg: 0 }] };
    const solidAngleDeg2 = 2 * ((unit * 180) / Math.PI) ** 2;
    const verdict = judge(single, F, {
      border: rectangle(2, 1, 0.05),
      interior: area,
      exclusions: [outside],
      solidAngleDeg2,
    });
    const at = (x: number) =>
      20 * Math.log10(ka) +
      10 * Math.log10(elementField(x, edgeAmplitude(6)) ** 2 / elementOverlap(0, edgeAmplitude(6)));
    expect(verdict.edgeDbi).toBeCloseTo(at(Math.PI * Math.hypot(1, 0.5)), 6);
    expect(verdict.peakDbi).toBeCloseTo(at(0), 6);
    expect(verdict.rippleDb).toBeCloseTo(verdict.peakDbi - verdict.edgeDbi, 12);
    expect(verdict.isolationDb[0]).toBeCloseTo(verdict.edgeDbi - at(Math.PI * Math.hypot(4, 4)), 4);
    expect(verdict.powerInArea).toBeGreaterThan(0.5);
    expect(verdict.powerInArea).toBeLessThan(0.9);
  });
});

describe('plane of direction cosines', () => {
  it('and back is the same direction', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.double({ min: -8, max: 8, noNaN: true }),
        (azimuthDeg, elevationDeg) => {
          const frame = reflectorFrame({ azimuthDeg: 3, elevationDeg: -6 });
          const [u, v] = toPlane(frame, { azimuthDeg, elevationDeg });
          const back = fromPlane(frame, u, v);
          expect(back.azimuthDeg).toBeCloseTo(azimuthDeg, 10);
          expect(back.elevationDeg).toBeCloseTo(elevationDeg, 10);
        },
      ),
    );
  });
  it('displaced points go round the circle of the error', () => {
    const { u, v } = displaced(points([[0, 0]]), 0.01);
    for (let i = 0; i < u.length; i++) {
      const j = (i + 1) % u.length;
      expect(Math.hypot((u[i]! + u[j]!) / 2, (v[i]! + v[j]!) / 2)).toBeCloseTo(0.01, 12);
    }
  });
});
