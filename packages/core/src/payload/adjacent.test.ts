/** Adjacent channels: a cube by hand, the time domain, and the laws of filters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fft } from '../math/fft.ts';
import { randomNumbers } from '../math/random.ts';
import {
  type Amplifier,
  adjacentLeakage,
  amplitudeOfBackOff,
  chebyshevFilter,
  flatBandNprDb,
  leakageDb,
  linearisedTwta,
  type NoiseLoading,
  noiseLoading,
  noiseSpectrum,
  spreadSpectrum,
  tabledFilter,
} from './index.ts';

const none = { inputFilter: undefined, outputFilter: undefined };

describe('the neighbour of a cube', () => {
  // y = x·|x|² under noise of power 1: 4 of the input, 2 of third order; its spectrum is that of three bands convolved
  const cube: Amplifier = { name: 'cube', source: 'test', amplitude: (x) => x ** 3, phaseRad: () => 0 };
  const loading = noiseLoading(cube, 0);
  it('puts a sixth of its third order into the next band: ∫ (3/2 − x)²/2 from ½ to 3/2', () => {
    const { regrowthOutputBackOffDb } = adjacentLeakage(
      { ...none, offsetMHz: 40, spectrum: noiseSpectrum(loading, 40) },
      40,
    );
    expect(regrowthOutputBackOffDb).toBeCloseTo(-10 * Math.log10(2 / 6), 4);
  });
  it('puts nothing into the one after it', () => {
    const { regrowthOutputBackOffDb } = adjacentLeakage(
      { ...none, offsetMHz: 80, spectrum: noiseSpectrum(loading, 40) },
      40,
    );
    expect(regrowthOutputBackOffDb).toBeGreaterThan(60);
  });
  it('is held by its output filter alone', () => {
    const mask = tabledFilter(
      [
        [0, 0],
        [19, 0],
        [20, 12],
        [100, 12],
      ],
      'test',
    );
    const held = (filters: object) =>
      adjacentLeakage({ ...none, ...filters, offsetMHz: -40, spectrum: noiseSpectrum(loading, 40) }, 40)
        .regrowthOutputBackOffDb;
    expect(held({ outputFilter: mask }) - held({})).toBeCloseTo(12, 9);
    expect(held({ inputFilter: mask })).toBe(held({}));
  });
});

describe('what the orders leave over', () => {
  it('is spread as the lowest order among it: densities of 3 and 5 numbers uniform in −½…½', () => {
    const loading = (orderPowers: number[]) =>
      ({ orderPowers, remainderPower: 1 }) as unknown as NoiseLoading;
    // Irwin–Hall: 3/4 and (3/2 − 1)²/2 of three, 115/192 and 1/24 of five
    const third = noiseSpectrum(loading([5]), 1);
    expect(third(0)).toBeCloseTo(3 / 4, 12);
    expect(third(1)).toBeCloseTo(1 / 8, 12);
    expect(third(1.5)).toBe(0);
    const fifth = noiseSpectrum(loading([5, 0]), 1);
    expect(fifth(0)).toBeCloseTo(115 / 192, 12);
    expect(fifth(1.5)).toBeCloseTo(1 / 24, 12);
    expect(fifth(2.5)).toBe(0);
  });
});

describe('a tube in the time domain', () => {
  it('spreads as reckoned', () => {
    const tube = linearisedTwta(4, 15);
    const samples = 65_536;
    const band = samples / 16;
    const random = randomNumbers(5);
    const transform = fft(samples);
    let beside = 0;
    for (let stretch = 0; stretch < 4; stretch++) {
      const re = new Float64Array(samples);
      const im = new Float64Array(samples);
      const sigma = (amplitudeOfBackOff(4) * samples) / Math.sqrt(2 * band);
      for (let i = 0; i < band; i++) {
        const bin = (i - band / 2 + samples) % samples;
        const radius = sigma * Math.sqrt(-2 * Math.log(1 - random()));
        const angle = 2 * Math.PI * random();
        re[bin] = radius * Math.cos(angle);
        im[bin] = radius * Math.sin(angle);
      }
      transform.inverse(re, im);
      for (let t = 0; t < samples; t++) {
        const input = Math.hypot(re[t]!, im[t]!);
        const angle = Math.atan2(im[t]!, re[t]!) + tube.phaseRad(input);
        re[t] = tube.amplitude(input) * Math.cos(angle);
        im[t] = tube.amplitude(input) * Math.sin(angle);
      }
      transform.forward(re, im);
      // the wanted channel: 54 MHz, 62.5 MHz above a neighbour of 54 MHz
      for (let i = 0; i < band; i++) {
        const bin = Math.round((62.5 / 54) * band) - band / 2 + i;
        beside += (re[bin]! ** 2 + im[bin]! ** 2) / samples ** 2 / 4;
      }
    }
    const { regrowthOutputBackOffDb } = adjacentLeakage(
      { ...none, offsetMHz: 62.5, spectrum: noiseSpectrum(noiseLoading(tube, 4), 54) },
      54,
    );
    expect(Math.abs(regrowthOutputBackOffDb + 10 * Math.log10(beside))).toBeLessThan(0.15);
  });
});

describe('any neighbour', () => {
  const filter = chebyshevFilter({
    order: 8,
    bandwidthMHz: 37.5,
    returnLossDb: 22,
    transmissionZeros: [1.25, 1.7],
  });
  const output = chebyshevFilter({ order: 4, bandwidthMHz: 39, returnLossDb: 22, transmissionZeros: [1.6] });
  it('hears the wanted carriers behind both of its filters', () => {
    const loading = noiseLoading(linearisedTwta(4, 15), 3);
    const leakage = adjacentLeakage(
      { offsetMHz: 41.8, spectrum: noiseSpectrum(loading, 36), inputFilter: filter, outputFilter: output },
      36,
    );
    expect(leakage.pathDb).toBeCloseTo(leakageDb([filter, output], 41.8 - 18, 41.8 + 18), 9);
    expect(
      adjacentLeakage({ ...none, offsetMHz: 41.8, spectrum: noiseSpectrum(loading, 36) }, 36).pathDb,
    ).toBe(Infinity);
  });
  it('is alike on both sides, and weaker with back-off and distance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 12, noNaN: true }),
        fc.double({ min: 37, max: 80, noNaN: true }),
        (ibo, offsetMHz) => {
          const at = (inputBackOffDb: number, offset: number) =>
            adjacentLeakage(
              {
                ...none,
                offsetMHz: offset,
                spectrum: noiseSpectrum(noiseLoading(linearisedTwta(4, 15), inputBackOffDb), 36),
              },
              36,
            ).regrowthOutputBackOffDb;
          const here = at(ibo, offsetMHz);
          expect(at(ibo, -offsetMHz)).toBeCloseTo(here, 9);
          expect(at(ibo + 1, offsetMHz)).toBeGreaterThan(here);
          expect(at(ibo, offsetMHz + 5)).toBeGreaterThan(here);
        },
      ),
      { numRuns: 20 },
    );
  });
  it('joins the intermodulation of its own band where it comes near', () => {
    // a wanted band of 1 MHz at the edge, one half of it inside
    const loading = noiseLoading(linearisedTwta(4, 15), 3);
    const edge = adjacentLeakage(
      { ...none, offsetMHz: 17.5, spectrum: noiseSpectrum(loading, 36) },
      1,
    ).regrowthOutputBackOffDb;
    const npr = flatBandNprDb(loading, 17 / 36, 0.5);
    expect(edge).toBeCloseTo(loading.signalOutputBackOffDb + 10 * Math.log10(36) + npr, 6);
  });
  it('refuses what is no neighbour', () => {
    const loading = noiseLoading(linearisedTwta(4, 15), 3);
    expect(() =>
      adjacentLeakage({ ...none, offsetMHz: 0, spectrum: noiseSpectrum(loading, 36) }, 36),
    ).toThrow('offsetMHz is 0');
    expect(() =>
      adjacentLeakage({ ...none, offsetMHz: 40, spectrum: noiseSpectrum(loading, 0) }, 36),
    ).toThrow('bandwidthMHz is 0');
    expect(() =>
      adjacentLeakage({ ...none, offsetMHz: 40, spectrum: noiseSpectrum(loading, 36) }, 0),
    ).toThrow('wantedMHz is 0');
  });
});

describe('a modulated carrier', () => {
  const qpsk = {
    points: {
      re: [1, 1, -1, -1].map((x) => x * Math.SQRT1_2),
      im: [1, -1, 1, -1].map((x) => x * Math.SQRT1_2),
    },
    rollOff: 0.2,
    seed: 3,
  };
  const wire: Amplifier = { name: 'wire', source: 'test', amplitude: (x) => x, phaseRad: () => 0 };
  const integral = (spectrum: (x: number) => number, low: number, high: number): number => {
    let sum = 0;
    for (let i = 0; i < 2000; i++) sum += spectrum(low + ((i + 0.5) * (high - low)) / 2000);
    return (sum * (high - low)) / 2000;
  };
  it('keeps its power and its band on a wire', () => {
    const spectrum = spreadSpectrum(wire, qpsk, 3);
    expect(integral(spectrum, -1, 1)).toBeCloseTo(10 ** -0.3, 3);
    expect(integral(spectrum, -0.3, 0.3)).toBeCloseTo(0.6 * 10 ** -0.3, 1);
    expect(spectrum(0.65)).toBeLessThan(1e-20);
    expect(spectrum(5)).toBe(0);
    expect(spectrum(Number.NaN)).toBeNaN();
  });
  it('stands symmetrically: at the edges of a narrow roll-off a point is half in the band, on both sides', () => {
    const steep = { ...qpsk, rollOff: 0.02 };
    const edges = [1, 2, 3, 4].map((seed) => spreadSpectrum(wire, { ...steep, seed }, 0));
    const mean = (offset: number) => edges.reduce((sum, one) => sum + one(offset), 0) / edges.length;
    for (const edge of [-0.5, 0.5]) {
      expect(mean(edge)).toBeGreaterThan(0.3);
      expect(mean(edge)).toBeLessThan(0.7);
      expect(mean(edge - 1 / 64) + mean(edge + 1 / 64)).toBeGreaterThan(0.7);
      expect(Math.min(mean(edge - 1 / 64), mean(edge + 1 / 64))).toBeLessThan(0.05);
    }
  });
  it('is linear between its points, 1/64 of the symbol rate apart', () => {
    const spectrum = spreadSpectrum(linearisedTwta(4, 15), qpsk, 2);
    fc.assert(
      fc.property(fc.integer({ min: -240, max: 238 }), fc.double({ min: 0, max: 1, noNaN: true }), (k, t) => {
        const [a, b] = [spectrum(k / 64), spectrum((k + 1) / 64)];
        expect(Math.abs(spectrum((k + t) / 64) - ((1 - t) * a + t * b))).toBeLessThan(1e-9 * Math.max(a, b));
      }),
    );
  });
  it('keeps the power of the output behind a tube, and spreads less than noise of the same power', () => {
    const tube = linearisedTwta(4, 15);
    for (const ibo of [0, 3, 6]) {
      const spectrum = spreadSpectrum(tube, qpsk, ibo);
      const outputBackOffDb = -10 * Math.log10(integral(spectrum, -3.9, 3.9));
      expect(outputBackOffDb).toBeGreaterThan(0);
      expect(outputBackOffDb).toBeLessThan(noiseLoading(tube, ibo).outputBackOffDb);
      const at = (offset: (atMHz: number) => number) =>
        adjacentLeakage({ ...none, offsetMHz: 41.8, spectrum: offset }, 36).regrowthOutputBackOffDb;
      // 30 MBd with roll-off 0.2 fill 36 MHz
      const carrier = at((atMHz) => spectrum(atMHz / 30) / 30);
      expect(carrier).toBeGreaterThan(at(noiseSpectrum(noiseLoading(tube, ibo), 36)));
      expect(carrier).toBeLessThan(60);
    }
  });
});
