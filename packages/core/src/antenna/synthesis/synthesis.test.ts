/** Closed forms and laws of the synthesis; the published case of Kazakhstan is in validation/synthesis.test.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../errors.ts';
import { type FeedArrayData, feedArray, feedArrayDirectivityDbi, feedArrayPattern } from '../feed-array.ts';
import { integratePattern } from '../solid-angle.ts';
import {
  type AreaPoints,
  apertureBound,
  areaBoundDbi,
  edgeAmplitude,
  electricalSize,
  elementField,
  elementOverlap,
  elementSpan,
  fromPlane,
  hexagonalFeeds,
  hornTaperDb,
  reflectorFrame,
  search,
  toPlane,
} from './index.ts';

const axis = { azimuthDeg: 1.5, elevationDeg: 6.5 };
const one = (extra: Partial<FeedArrayData> = {}): FeedArrayData => ({
  frequencyGHz: 12.5,
  reflectorDiameterM: 1.8,
  focalLengthM: 1.8,
  edgeTaperDb: 0,
  boresight: axis,
  feeds: [{ ...axis, amplitude: 3, phaseDeg: 40 }],
  ...extra,
});
const feedsOf = (seed: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    azimuthDeg: axis.azimuthDeg + Math.sin(seed + 3 * i),
    elevationDeg: axis.elevationDeg + Math.cos(seed * i + i),
    amplitude: 1 + ((i * seed) % 3),
    phaseDeg: (47 * i * seed) % 360,
  }));
const points = (coordinates: readonly (readonly [number, number])[]): AreaPoints => ({
  u: Float64Array.from(coordinates, ([u]) => u),
  v: Float64Array.from(coordinates, ([, v]) => v),
  levelDb: new Float64Array(coordinates.length),
});

describe('element beams', () => {
  it('a uniform aperture has the gain (πD/λ)², half its power at 0.5145 λ/D off its axis, its null at 1.2197', () => {
    const ka = electricalSize(1.8, 12.5);
    expect(ka).toBeCloseTo((Math.PI * 1.8 * 12.5e9) / 299_792_458, 9);
    const array = feedArray(one());
    expect(feedArrayDirectivityDbi(array, axis)).toBeCloseTo(20 * Math.log10(ka), 9);
    const edge = edgeAmplitude(0);
    expect(20 * Math.log10(elementField(1.61634, edge) / elementField(0, edge))).toBeCloseTo(-3.0103, 3);
    expect(elementField(3.831706, edge)).toBeCloseTo(0, 6);
  });
  it('a beam with itself overlaps by the mean square of its illumination, 1 when uniform', () => {
    for (const taper of [0, 6, 12]) {
      const edge = edgeAmplitude(taper); // illumination C + (1 − C)(1 − r²)
      const meanSquare = edge ** 2 + edge * (1 - edge) + (1 - edge) ** 2 / 3;
      expect(elementOverlap(0, edge)).toBeCloseTo(meanSquare, 9);
    }
    expect(Math.abs(elementOverlap(3.831706, edgeAmplitude(0)))).toBeLessThan(1e-6);
  });
});

describe('a feed array', () => {
  it('radiates the power that integration over the sphere finds, however its feeds overlap', () => {
    for (const seed of [1, 2, 5]) {
      // a small reflector, whose beams overlap more and whose sphere takes a tenth of the points
      const data = one({
        reflectorDiameterM: 0.6,
        focalLengthM: 0.6,
        edgeTaperDb: 10,
        feeds: feedsOf(seed, 7),
      });
      const { integratedGain } = integratePattern(feedArrayPattern(data));
      // the −10 dBi behind the aperture are 0.05 of an isotropic source
      expect(Math.abs(integratedGain - 1.05)).toBeLessThan(0.002);
    }
  });
  it('reads its field between lattice points within 0.001 dB down to 30 dB below the peak', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: -2.5, max: 2.5, noNaN: true }),
        fc.double({ min: -2.5, max: 2.5, noNaN: true }),
        (seed, a, b) => {
          const data = one({ edgeTaperDb: seed % 15, feeds: feedsOf(seed, 1 + (seed % 20)) });
          const direction = { azimuthDeg: axis.azimuthDeg + a, elevationDeg: axis.elevationDeg + b };
          const exact = feedArrayDirectivityDbi(feedArray(data), direction);
          const pattern = feedArrayPattern(data);
          const out = new Float64Array(1);
          pattern.gains(Float64Array.of(direction.azimuthDeg), Float64Array.of(direction.elevationDeg), out);
          if (exact > pattern.peakGainDbi - 30) expect(Math.abs(out[0]! - exact)).toBeLessThan(0.001);
          expect(exact).toBeLessThan(pattern.peakGainDbi + 1e-6);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('does not depend on a common phase and scale, and refuses no feed and no power', () => {
    const feeds = feedsOf(4, 9);
    const other = feeds.map((feed) => ({
      ...feed,
      amplitude: 7 * feed.amplitude,
      phaseDeg: feed.phaseDeg + 111,
    }));
    const at = (list: typeof feeds) =>
      feedArrayDirectivityDbi(feedArray(one({ feeds: list })), { azimuthDeg: 2, elevationDeg: 6 });
    expect(at(other)).toBeCloseTo(at(feeds), 9);
    expect(() => feedArray(one({ feeds: [] }))).toThrow(DomainError);
    expect(() => feedArray(one({ feeds: [{ ...axis, amplitude: 0, phaseDeg: 0 }] }))).toThrow(
      'radiated power',
    );
  });
});

describe('a lattice of feeds', () => {
  const area = points([
    [0, 0],
    [0.01, 0],
    [0, 0.01],
  ]);
  const frequencyGHz = 11.452;
  const taperDbAt = (spacingM: number): number => hornTaperDb(1, spacingM, 0.299792458 / frequencyGHz);
  const feeds = (spacingM: number) =>
    hexagonalFeeds({ diameterM: 1, focalLengthM: 1, edgeTaperDb: taperDbAt(spacingM) }, area, {
      spacingM,
      highestFrequencyGHz: frequencyGHz,
      taperDbAt,
    });
  it('refuses beams that leave holes with the widest spacing that it then takes, horns as wide as it', () => {
    for (const spacingM of [0.1, 0.07, 0.055]) {
      let refusal = '';
      try {
        feeds(spacingM);
      } catch (error) {
        refusal = (error as DomainError).message;
      }
      const limitM = Number(/… (\S+) m/.exec(refusal)![1]);
      expect(feeds(limitM).crossoverDb).toBeLessThanOrEqual(12);
      expect(feeds(limitM).crossoverDb).toBeGreaterThan(11.9);
      expect(() => feeds(limitM + 1e-4)).toThrow('below their peaks; 12 dB at most');
    }
  });
});

describe('the plane of direction cosines', () => {
  it('goes there and back', () => {
    const frame = reflectorFrame(axis);
    fc.assert(
      fc.property(
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        (u, v) => {
          const [x, y] = toPlane(frame, fromPlane(frame, u, v));
          expect(x).toBeCloseTo(u, 12);
          expect(y).toBeCloseTo(v, 12);
        },
      ),
    );
  });
});

describe('the bounds', () => {
  it('of the area: an area of 1 deg² takes at most 46.15 dBi', () => {
    expect(areaBoundDbi(1)).toBeCloseTo(46.1545, 3);
    expect(() => areaBoundDbi(0)).toThrow(DomainError);
  });
  it('of an aperture for one point: its full gain', () => {
    const bound = apertureBound(points([[0, 0]]), 1, 12, { starts: 2 });
    const full = 20 * Math.log10(electricalSize(1, 12));
    expect(bound.attainableDbi).toBeCloseTo(full, 2);
    expect(bound.upperDbi).toBeCloseTo(full, 2);
  });
  it('of an aperture for two points far apart: half of it each, 3.01 dB less', () => {
    const lambdaOverD = Math.PI / electricalSize(1, 12);
    const bound = apertureBound(
      points([
        [0, 0],
        [1.2196699 * lambdaOverD, 0],
      ]),
      1,
      12,
      { starts: 3 },
    );
    const half = 20 * Math.log10(electricalSize(1, 12)) - 3.0103;
    expect(bound.attainableDbi).toBeCloseTo(half, 2);
    expect(bound.upperDbi).toBeCloseTo(half, 2);
  });
  it('are never passed by any excitation', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: -0.05, max: 0.05, noNaN: true }),
            fc.double({ min: -0.05, max: 0.05, noNaN: true }),
          ),
          { minLength: 3, maxLength: 12 },
        ),
        (corners) => {
          const area = points(corners);
          const { attainableDbi, upperDbi } = apertureBound(area, 1, 12, { starts: 2 });
          expect(attainableDbi).toBeLessThanOrEqual(upperDbi + 0.01);
          const span = elementSpan(area, 1, edgeAmplitude(10), 12);
          const { edgeDbi } = search({ span, frequenciesGHz: [12], area }, { starts: 2 });
          expect(edgeDbi).toBeLessThanOrEqual(upperDbi + 0.01);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('feeds and layouts', () => {
  const reflector = { diameterM: 1.8, focalLengthM: 1.8, edgeTaperDb: 10 };
  const area = points([
    [0, 0],
    [0.02, 0],
    [0, 0.02],
    [-0.02, -0.01],
  ]);
  it('a spacing whose beams leave holes is refused, with the widest that does not', () => {
    expect(() => hexagonalFeeds(reflector, area, { spacingM: 0.2, highestFrequencyGHz: 12.5 })).toThrow(
      /spacingM is 0.2 m/,
    );
    const lattice = hexagonalFeeds(reflector, area, { spacingM: 0.03, highestFrequencyGHz: 12.5 });
    expect(lattice.beams.u.length).toBeGreaterThan(4);
    expect(lattice.crossoverDb).toBeLessThan(12);
  });
  it('more feeds never make a beam worse', () => {
    const few = elementSpan(
      points([
        [0, 0],
        [0.01, 0],
      ]),
      1.8,
      edgeAmplitude(10),
      12.5,
    );
    const more = elementSpan(
      points([
        [0, 0],
        [0.01, 0],
        [0, 0.01],
        [-0.01, 0],
      ]),
      1.8,
      edgeAmplitude(10),
      12.5,
    );
    const task = { frequenciesGHz: [12.5], area };
    const a = search({ ...task, span: few }, { starts: 6 });
    const pad = (x: Float64Array) => Float64Array.of(...x, 0, 0);
    const warm = [{ real: pad(a.excitations.real), imaginary: pad(a.excitations.imaginary) }];
    const b = search({ ...task, span: more }, { starts: 6, warm });
    expect(b.edgeDbi).toBeGreaterThanOrEqual(a.edgeDbi - 1e-6);
  });
});
