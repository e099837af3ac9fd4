/** Few carriers: published two-tone points, closed forms, the time domain, and the laws of the split. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTruth } from '../../../../scripts/truth.ts';
import { fft } from '../math/fft.ts';
import {
  type Amplifier,
  amplitudeOfBackOff,
  carrierPlan,
  carrierPoint,
  fewCarriers,
  linearisedTwta,
  noiseLoading,
  productName,
  rappSspa,
  salehTwta,
} from './index.ts';
import { intermodulationFactors } from './products.ts';

const tube = salehTwta();
const models: readonly Amplifier[] = [tube, linearisedTwta(3.5, 12), rappSspa(2)];
const lines = (...centresHz: number[]) =>
  carrierPlan(centresHz.map((centreHz) => ({ centreHz, bandwidthHz: 0, power: 1 })));
const bands = (count: number, bandwidthHz = 1e6) =>
  carrierPlan(Array.from({ length: count }, (_, i) => ({ centreHz: i * 1e6, bandwidthHz, power: 1 })));

describeTruth('two tones through Saleh’s tube: links/16', ['links/16_twta_saleh_derived.md'], 14, (read) => {
  const rows = [
    ...read('links/16_twta_saleh_derived.md').matchAll(
      /^\| (\d+) \|[^|]+\|[^|]+\|[^|]+\| ([\d.]+|-) \| ([\d.]+|-) \|/gm,
    ),
  ].filter((row) => row[2] !== '-');
  it('has its six rows', () => expect(rows).toHaveLength(6));
  it.each(rows.map((row) => row.slice(1).map(Number)))('IBO %d dB', (ibo, cToIm3, outputBackOffDb) => {
    const two = fewCarriers(tube, lines(0, 1e6), ibo!);
    const strongest = two.products[0]!;
    expect(strongest.order).toBe(3);
    expect(Math.abs(strongest.outputBackOffDb - two.carriers[0]!.outputBackOffDb - cToIm3!)).toBeLessThan(
      0.01,
    );
    expect(Math.abs(two.outputBackOffDb - outputBackOffDb!)).toBeLessThan(0.001);
  });
});

describe('products', () => {
  it('are counted as combinatorics count them', () => {
    // third order of N carriers: N(N − 1) of 2A − B, N(N − 1)(N − 2)/2 of A + B − C
    for (const n of [2, 3, 5, 8]) {
      const third = intermodulationFactors(n, 3);
      expect(third).toHaveLength(n * (n - 1) + (n * (n - 1) * (n - 2)) / 2);
      expect(new Set(third.map(String)).size).toBe(third.length);
      for (const factors of third) expect(factors.reduce((sum, factor) => sum + factor, 0)).toBe(1);
    }
    // fifth order of 3 carriers: 6 of 3A − 2B, 3 of 3A − B − C, 6 of 2A + B − 2C
    expect(intermodulationFactors(3, 5).length - intermodulationFactors(3, 3).length).toBe(15);
  });
  it('are named as engineers name them', () => {
    expect(productName([-1, 2])).toBe('2·f2 − f1');
    expect(productName([1, 1, -1])).toBe('f1 + f2 − f3');
    expect(productName([0, -2, 3])).toBe('3·f3 − 2·f2');
  });
});

describe('orders beyond those counted', () => {
  it('are spread as the highest of them, and make every carrier worse', () => {
    // y = x⁷ has products to the 7th order, six carriers are counted to the 5th
    const seventh: Amplifier = { name: 'x⁷', source: 'test', amplitude: (x) => x ** 7, phaseRad: () => 0 };
    const six = fewCarriers(seventh, lines(0, 1e3, 2e3, 3e3, 4e3, 5e3), 0);
    expect(six.remainderShare).toBeGreaterThan(0.005);
    for (const { frequencyHz, outputBackOffDb, carrierToIntermodulationDb } of six.carriers) {
      const counted = six.products
        .filter((product) => Math.abs(product.frequencyHz - frequencyHz) < 0.5)
        .reduce((sum, product) => sum + 10 ** (-product.outputBackOffDb / 10), 0);
      const withoutRemainderDb = -outputBackOffDb - 10 * Math.log10(counted);
      expect(carrierToIntermodulationDb).toBeLessThan(withoutRemainderDb - 0.01);
      expect(carrierToIntermodulationDb).toBeGreaterThan(withoutRemainderDb - 3);
    }
  });
});

describe('a cube', () => {
  // y = x·|x|²: two carriers of amplitude a give 3a³ each and products of a³; their sum of powers is 20·a⁶
  const cube: Amplifier = { name: 'cube', source: 'test', amplitude: (x) => x ** 3, phaseRad: () => 0 };
  it('has the amplitudes of the binomial theorem', () => {
    const two = fewCarriers(cube, lines(0, 1), 10 * Math.log10(2)); // a = 1/2
    expect(two.carriers[0]!.outputBackOffDb).toBeCloseTo(-20 * Math.log10(3 / 8), 6);
    expect(two.products[0]!.outputBackOffDb).toBeCloseTo(-20 * Math.log10(1 / 8), 6);
    expect(two.outputBackOffDb).toBeCloseTo(-10 * Math.log10(20 / 64), 6);
    expect(two.totalBandDb).toBeCloseTo(10 * Math.log10(9), 5);
    expect(two.remainderShare).toBeLessThan(1e-6);
  });
  it('has 6 dB more of A + B − C than of 2A − B, and puts them on the carriers', () => {
    const three = fewCarriers(cube, lines(0, 1, 2), 0);
    const power = (name: string) =>
      three.products.find(({ factors }) => productName(factors) === name)!.outputBackOffDb;
    expect(power('2·f1 − f2') - power('f1 + f2 − f3')).toBeCloseTo(20 * Math.log10(2), 6);
    // f1 + f3 − f2 falls on f2, 2·f2 − f3 on f1, and nothing else on either
    const a3 = (1 / 3) ** 1.5;
    expect(three.carriers[1]!.carrierToIntermodulationDb).toBeCloseTo(
      20 * Math.log10((5 * a3) / (2 * a3)),
      5,
    );
    expect(three.carriers[0]!.carrierToIntermodulationDb).toBeCloseTo(20 * Math.log10((5 * a3) / a3), 5);
  });
  it('spreads over neighbouring bands as triangles convolved', () => {
    // 2·f2 − f1 of two full bands side by side: order 3 about the next band, 1/6 of it in the band of f2
    const two = fewCarriers(cube, bands(2), 0);
    expect(two.carriers[1]!.carrierToIntermodulationDb).toBeCloseTo(10 * Math.log10(9 / (1 / 6)), 5);
  });
});

/** Powers at the frequencies of a periodic sum of carriers, sample by sample. */
function timeDomain(amplifier: Amplifier, bins: readonly number[], powers: readonly number[], ibo: number) {
  const samples = 32_768;
  const transform = fft(samples);
  const re = new Float64Array(samples);
  const im = new Float64Array(samples);
  const sum = powers.reduce((total, power) => total + power, 0);
  let outputPower = 0;
  let meanAmplitude = 0;
  for (let t = 0; t < samples; t++) {
    let x = 0;
    let y = 0;
    for (const [i, bin] of bins.entries()) {
      const a = amplitudeOfBackOff(ibo) * Math.sqrt(powers[i]! / sum);
      const angle = (2 * Math.PI * ((bin * t) % samples)) / samples + i * i;
      x += a * Math.cos(angle);
      y += a * Math.sin(angle);
    }
    const input = Math.hypot(x, y);
    const output = amplifier.amplitude(input);
    const angle = Math.atan2(y, x) + amplifier.phaseRad(input);
    re[t] = output * Math.cos(angle);
    im[t] = output * Math.sin(angle);
    outputPower += output ** 2 / samples;
    meanAmplitude += output / samples;
  }
  transform.forward(re, im);
  const db = (bin: number): number => {
    const k = (bin + samples) % samples;
    return -10 * Math.log10((re[k]! ** 2 + im[k]! ** 2) / samples ** 2);
  };
  return { db, outputBackOffDb: -10 * Math.log10(outputPower), meanAmplitude };
}

/**
 * Largest distance of an amplifier from an odd polynomial of some degree, for envelopes up to a peak. A polynomial of degree m
 * has products to the order m and no others, so that those of higher order are all of this distance: their power is at most its
 * square. The polynomial meets the curve in the Chebyshev points of r².
 */
function distanceFromPolynomial(amplifier: Amplifier, peak: number, degree: number): number {
  const count = (degree + 1) / 2;
  // beside the gain of small signals, which is of order 1: far below saturation nothing is lost to rounding
  const gainOf = (r: number) => {
    const ratio = amplifier.amplitude(r) / r - amplifier.amplitude(1e-4) / 1e-4;
    const phase = amplifier.phaseRad(r);
    const linear = amplifier.amplitude(1e-4) / 1e-4;
    return [(ratio + linear) * Math.cos(phase) - linear, (ratio + linear) * Math.sin(phase)] as const;
  };
  const nodes = Array.from(
    { length: count },
    (_, k) => ((1 + Math.cos(((2 * k + 1) * Math.PI) / (2 * count))) / 2) * peak ** 2,
  );
  const values = nodes.map((u) => gainOf(Math.sqrt(u)));
  let largest = 0;
  for (let i = 1; i <= 400; i++) {
    const r = (peak * i) / 400;
    const wanted = gainOf(r);
    const miss = [0, 1].map((part) => {
      const polynomial = nodes.reduce((sum, node, k) => {
        const basis = nodes.reduce(
          (p, other, l) => (l === k ? p : (p * (r * r - other)) / (node - other)),
          1,
        );
        return sum + basis * values[k]![part]!;
      }, 0);
      return r * (wanted[part]! - polynomial);
    });
    largest = Math.max(largest, Math.hypot(...miss));
  }
  return largest;
}

describe('the time domain', () => {
  it.each([
    [tube, [0, 29], [1, 1], 0],
    [linearisedTwta(3.5, 12), [0, 29], [1, 4], 3],
    [tube, [0, 61, 709], [1, 2, 5], 4],
    // a Golomb-like plan: no product up to the seventh order falls on another
    [tube, [0, 7, 131, 1801], [1, 1, 1, 1], 6],
    [rappSspa(2), [0, 7, 131, 1801], [2, 1, 1, 3], 2],
  ] as const)('agrees: %#', (amplifier, bins, powers, ibo) => {
    const carriers = bins.map((bin, i) => ({ centreHz: bin, bandwidthHz: 0, power: powers[i]! }));
    const few = fewCarriers(amplifier, carrierPlan(carriers), ibo);
    const measured = timeDomain(amplifier, bins, powers, ibo);
    expect(few.outputBackOffDb).toBeCloseTo(measured.outputBackOffDb, 3);
    expect(few.meanAmplitude).toBeCloseTo(measured.meanAmplitude, 3);
    for (const carrier of few.carriers)
      expect(Math.abs(carrier.outputBackOffDb - measured.db(carrier.frequencyHz))).toBeLessThan(0.002);
    const strong = few.products.filter(({ outputBackOffDb }) => outputBackOffDb < 45);
    expect(strong.length).toBeGreaterThan(2);
    for (const product of strong)
      expect(Math.abs(product.outputBackOffDb - measured.db(product.frequencyHz))).toBeLessThan(0.1);
  });
});

describe('few carriers', () => {
  it('leave one carrier as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.double({ min: -3, max: 30, noNaN: true }),
        (amplifier, ibo) => {
          const one = fewCarriers(amplifier, lines(0), ibo);
          expect(one.outputBackOffDb).toBeCloseTo(carrierPoint(amplifier, ibo).outputBackOffDb, 4);
          expect(one.totalBandDb).toBe(Infinity);
          expect(one.carriers[0]!.carrierToIntermodulationDb).toBe(Infinity);
        },
      ),
    );
  });
  it('conserve power: carriers, products and remainder are the output, and the remainder is below its bound', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 2, maxLength: 4 }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        (amplifier, powers, ibo) => {
          const plan = carrierPlan(
            powers.map((power, i) => ({ centreHz: [0, 7, 131, 1801][i]!, bandwidthHz: 0, power })),
          );
          const few = fewCarriers(amplifier, plan, ibo);
          const power = (db: number) => 10 ** (-db / 10);
          const signal = few.carriers.reduce((sum, one) => sum + power(one.outputBackOffDb), 0);
          const products = few.products.reduce((sum, one) => sum + power(one.outputBackOffDb), 0);
          const intermodulation = signal / 10 ** (few.totalBandDb / 10);
          expect(signal / power(few.signalOutputBackOffDb)).toBeCloseTo(1, 9);
          expect((signal + intermodulation) / power(few.outputBackOffDb)).toBeCloseTo(1, 9);
          expect(products / ((1 - few.remainderShare) * intermodulation)).toBeCloseTo(1, 9);
          const peak = plan.amplitudes.reduce((sum, a) => sum + a, 0) * amplitudeOfBackOff(ibo);
          const bound = distanceFromPolynomial(amplifier, peak, plan.highestOrder) ** 2;
          // besides, the sums of 128 terms miss about a part in 10⁷ of the distortion
          expect(few.remainderShare * intermodulation).toBeLessThan(bound + 1e-5 * intermodulation);
        },
      ),
      { numRuns: 40 },
    );
  });
  it('have intermodulation far below them as exactly as near them', () => {
    // y = x/(1 + x⁴)^¼ = x − x⁵/4 + …: 20 dB more of back-off are 80 dB more of C/IM
    const carriers = [0.787, 0.1].map((power, i) => ({ centreHz: i * 7, bandwidthHz: 0, power }));
    const at = (ibo: number) => fewCarriers(rappSspa(2), carrierPlan(carriers), ibo);
    expect(at(40).totalBandDb - at(20).totalBandDb).toBeCloseTo(80, 2);
    expect(at(20).remainderShare).toBeLessThan(1e-6);
  });
  it('do not depend on the order in which they are named', () => {
    const carriers = [
      { centreHz: 0, bandwidthHz: 2e6, power: 1 },
      { centreHz: 5e6, bandwidthHz: 1e6, power: 4 },
      { centreHz: 11e6, bandwidthHz: 3e6, power: 2 },
    ];
    const straight = fewCarriers(tube, carrierPlan(carriers), 4).carriers;
    const turned = fewCarriers(tube, carrierPlan(carriers.toReversed()), 4).carriers.toReversed();
    for (const [i, one] of straight.entries())
      expect(turned[i]!.carrierToIntermodulationDb).toBeCloseTo(one.carrierToIntermodulationDb, 9);
  });
  it('come near noise as their number grows', () => {
    const noise = noiseLoading(tube, 6);
    const distance = [2, 4, 7, 10].map(
      (count) => fewCarriers(tube, bands(count), 6).totalBandDb - noise.nprTotalBandDb,
    );
    expect(distance.toSorted((a, b) => b - a)).toEqual(distance);
    expect(distance.at(-1)).toBeLessThan(0.6);
    expect(distance.at(-1)).toBeGreaterThan(0);
  });
  it('refuse what is no plan', () => {
    expect(() => carrierPlan([])).toThrow('carriers is 0');
    expect(() => bands(11)).toThrow('carriers is 11');
    expect(() => carrierPlan([{ centreHz: 0, bandwidthHz: -1, power: 1 }])).toThrow('bandwidthHz is -1 Hz');
    expect(() => carrierPlan([{ centreHz: 0, bandwidthHz: 1, power: 0 }])).toThrow('power is 0');
    expect(() => fewCarriers(tube, bands(2), 41)).toThrow('inputBackOffDb is 41 dB');
  });
});
