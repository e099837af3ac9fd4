/** Quantisers under noise: Max's table, converter data, one bit in closed form, and samples. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../math/random.ts';
import { bestLoading, processedCarrier, quantiserPoint } from './index.ts';

describe('a quantiser', () => {
  it('of one bit keeps 2/π of the power, at any loading', () => {
    for (const loadingDb of [-5, 0, 12]) {
      const point = quantiserPoint(1, loadingDb);
      expect(point.nprDb).toBeCloseTo(10 * Math.log10(2 / Math.PI / (1 - 2 / Math.PI)), 9);
    }
  });
  it.each([
    // J. Max, IRE Trans. Information Theory 6 (1960), Table II: levels, step, mean square error
    [2, 0.9957, 0.1188],
    [3, 0.586, 0.03744],
    [4, 0.3352, 0.01154],
    [5, 0.1881, 0.003495],
  ])('of %d bits is best at the step of Max’s table', (bits, step, error) => {
    // least squares: the gain is 1 − D, so the ratio is (1 − D)/D; the largest ratio has the same loading
    const best = bestLoading(bits);
    expect(1 / best.stepsPerSigma).toBeCloseTo(step, 2);
    expect(best.nprDb).toBeCloseTo(10 * Math.log10((1 - error) / error), 2);
  });
  it('of 16 bits reaches 85.4 dB', () => {
    // W. Kester, Analog Devices MT-005, Fig. 2: theoretical maximum NPR
    expect(bestLoading(16).nprDb).toBeCloseTo(85.4, 1);
  });
  it('agrees with samples', () => {
    const random = randomNumbers(5);
    const [bits, loadingDb, samples] = [4, 9, 400_000];
    const clip = 10 ** (loadingDb / 20);
    const step = clip / 2 ** (bits - 1);
    let [cross, input, power, clipped] = [0, 0, 0, 0];
    for (let i = 0; i < samples; i++) {
      const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      const level = Math.min(7, Math.max(-8, Math.floor(x / step))) + 0.5;
      cross += x * level * step;
      input += x * x;
      power += (level * step) ** 2;
      if (Math.abs(x) > clip) clipped++;
    }
    // what of the output is the input: the power of these samples is not quite 1
    const signal = cross ** 2 / input / samples;
    const point = quantiserPoint(bits, loadingDb);
    expect(point.gainDb).toBeCloseTo(10 * Math.log10(signal), 1);
    expect(Math.abs(point.nprDb - 10 * Math.log10(signal / (power / samples - signal)))).toBeLessThan(0.1);
    expect(Math.abs(point.clippedShare - clipped / samples)).toBeLessThan(5e-4);
  });
  it('gains 6.02 dB a bit where it does not clip, and is nowhere better than at its best', () => {
    expect(quantiserPoint(11, 20).nprDb - quantiserPoint(10, 20).nprDb).toBeCloseTo(6.02, 2);
    // Δ²/12 of noise: 10·log(12·σ²/Δ²)
    const fine = quantiserPoint(10, 20);
    expect(fine.nprDb).toBeCloseTo(10 * Math.log10(12 * fine.stepsPerSigma ** 2), 4);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 14 }),
        fc.double({ min: -5, max: 30, noNaN: true }),
        (bits, loadingDb) => {
          const point = quantiserPoint(bits, loadingDb);
          expect(point.nprDb).toBeLessThanOrEqual(bestLoading(bits).nprDb + 1e-6);
          expect(quantiserPoint(bits + 1, loadingDb).nprDb).toBeGreaterThan(point.nprDb - 1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });
  it('refuses what is none', () => {
    expect(() => quantiserPoint(0, 10)).toThrow('bits is 0');
    expect(() => quantiserPoint(7.5, 10)).toThrow('a whole number');
    expect(() => quantiserPoint(8, 41)).toThrow('loadingDb is 41 dB');
    expect(() => bestLoading(1)).toThrow('bits is 1');
  });
});

describe('a processor', () => {
  it('adds the noise of both converters to a carrier, more to a weak one', () => {
    const channel = { gainDb: 40, inputNprDb: 40, outputNprDb: 40 };
    expect(processedCarrier(channel, -90, 0, 0)).toEqual({
      outputDbw: -50,
      carrierToQuantisationDb: expect.closeTo(40 - 10 * Math.log10(2), 9),
    });
    expect(processedCarrier(channel, -90, -20, 0).carrierToQuantisationDb).toBeCloseTo(19.957, 3);
    expect(processedCarrier(channel, -90, 0, -20).carrierToQuantisationDb).toBeCloseTo(19.957, 3);
    expect(() => processedCarrier(channel, -90, 31, 0)).toThrow('densityOverMeanDb is 31 dB');
  });
});
