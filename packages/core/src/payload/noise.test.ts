/** Amplifiers under Gaussian loading: published points, the split into orders, spectra, and the time domain. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTruth } from '../../../../scripts/truth.ts';
import {
  type Amplifier,
  carrierNprDb,
  carrierPoint,
  flatBandNoisePowerRatio,
  flatBandNprDb,
  inputBackOffDb,
  linearisedTwta,
  measuredAmplifier,
  type NoiseLoading,
  noiseLoading,
  notchTest,
  orderDensity,
  rappSspa,
  SALEH_1981,
  salehTwta,
} from './index.ts';

const tube = salehTwta();
const models: readonly Amplifier[] = [tube, linearisedTwta(3.5, 12), linearisedTwta(6.02, 40), rappSspa(2)];

describe('amplifiers', () => {
  it('are saturated at 0 dB, linear far below', () => {
    for (const amplifier of models.slice(0, 3)) {
      expect(carrierPoint(amplifier, 0).outputBackOffDb).toBeCloseTo(0, 12);
      expect(carrierPoint(amplifier, 0.5).outputBackOffDb).toBeGreaterThan(0);
      expect(carrierPoint(amplifier, -0.5).outputBackOffDb).toBeGreaterThan(0);
      expect(carrierPoint(amplifier, 60).gainDb).toBeCloseTo(0, 4);
    }
  });
  it('has the saturation of Saleh’s parameters', () => {
    // 22.365° at saturation, 6.684 dB of small signals over 1.005756/0.93182 at saturation: 20·log 2
    expect(carrierPoint(tube, 0).phaseDeg).toBeCloseTo(22.365, 3);
    expect(carrierPoint(tube, 0).gainDb).toBeCloseTo(20 * Math.log10(1.005756 / 0.93182 / 2.1587), 4);
    expect(() => salehTwta({ ...SALEH_1981, amplitudeBeta: 0 })).toThrow('amplitudeBeta is 0');
  });
  it('compress as their data sheet says', () => {
    expect(carrierPoint(linearisedTwta(3.5, 12), 0).gainDb).toBeCloseTo(-3.5, 9);
    expect(carrierPoint(linearisedTwta(3.5, 12), 0).phaseDeg).toBeCloseTo(12, 9);
    // AM/PM 2x²/(1 + x²) of that at saturation: x² = 10^−0.6 at 6 dB
    expect(carrierPoint(linearisedTwta(3.5, 12), 6).phaseDeg).toBeCloseTo((12 * 2 * 0.251189) / 1.251189, 4);
    // a compression of 6.02 dB is Saleh's curve
    const same = linearisedTwta(20 * Math.log10(2), 0);
    for (const x of [0.1, 0.7, 1, 1.6]) expect(same.amplitude(x)).toBeCloseTo(tube.amplitude(x), 12);
    // Rapp: 10·log(2)/p below its limit at the knee
    expect(carrierPoint(rappSspa(2), 0).outputBackOffDb).toBeCloseTo(1.505, 3);
    expect(carrierPoint(rappSspa(3), 0).outputBackOffDb).toBeCloseTo(1.0034, 4);
  });
  it('go back from output to input', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.double({ min: 0.01, max: 40, noNaN: true }),
        (amplifier, ibo) => {
          const { outputBackOffDb } = carrierPoint(amplifier, ibo);
          expect(inputBackOffDb(amplifier, outputBackOffDb)).toBeCloseTo(ibo, 4);
        },
      ),
    );
    expect(() => inputBackOffDb(tube, -0.1)).toThrow('outputBackOffDb is -0.1 dB');
    expect(() => inputBackOffDb(rappSspa(2), 1)).toThrow('outputBackOffDb is 1 dB');
  });
  it('count the phase of a measured curve from its smallest drive', () => {
    const offset = measuredAmplifier(
      [
        { inputBackOffDb: 0, outputBackOffDb: 0, phaseDeg: 130 },
        { inputBackOffDb: 10, outputBackOffDb: 5, phaseDeg: 110 },
        { inputBackOffDb: 20, outputBackOffDb: 15, phaseDeg: 100 },
      ],
      'test',
    );
    expect([0, 10, 20, 40].map((ibo) => carrierPoint(offset, ibo).phaseDeg)).toEqual([
      expect.closeTo(30, 9),
      expect.closeTo(10, 9),
      expect.closeTo(0, 9),
      0,
    ]);
  });
  it('pass through every measured point, monotone between, linear beyond', () => {
    const points = [
      { inputBackOffDb: -3, outputBackOffDb: 0.4, phaseDeg: 40 },
      { inputBackOffDb: 0, outputBackOffDb: 0, phaseDeg: 30 },
      { inputBackOffDb: 3, outputBackOffDb: 0.6, phaseDeg: 20 },
      { inputBackOffDb: 10, outputBackOffDb: 5.2, phaseDeg: 5 },
      { inputBackOffDb: 20, outputBackOffDb: 15, phaseDeg: 0 },
    ];
    const measured = measuredAmplifier(points, 'test');
    for (const { inputBackOffDb: ibo, outputBackOffDb, phaseDeg } of points) {
      expect(carrierPoint(measured, ibo).outputBackOffDb).toBeCloseTo(outputBackOffDb, 9);
      expect(carrierPoint(measured, ibo).phaseDeg).toBeCloseTo(phaseDeg, 9);
    }
    expect(carrierPoint(measured, 30).outputBackOffDb).toBeCloseTo(25, 9);
    expect(carrierPoint(measured, -9).outputBackOffDb).toBeCloseTo(0.4, 9);
    expect(() => measuredAmplifier(points.slice(2), 'test')).toThrow('output back-off at input 0 dB');
    expect(() => measuredAmplifier(points.toReversed(), 'test')).toThrow('abscissa 1 is 10');
  });
});

describeTruth('Saleh under noise: links/16', ['links/16_twta_saleh_derived.md'], 21, (read) => {
  const rows = [
    ...read('links/16_twta_saleh_derived.md').matchAll(/^\| (\d+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|/gm),
  ];
  it('has its seven rows', () => expect(rows).toHaveLength(7));
  it.each(rows.map((row) => row.slice(1).map(Number)))('IBO %d dB', (ibo, single, gaussian, npr) => {
    expect(carrierPoint(tube, ibo!).outputBackOffDb).toBeCloseTo(single!, 3);
    const loading = noiseLoading(tube, ibo!);
    expect(Math.abs(loading.outputBackOffDb - gaussian!)).toBeLessThan(0.002);
    expect(Math.abs(loading.nprTotalBandDb - npr!)).toBeLessThan(0.01); // the issue asks for 0.05 dB
    const { bandAverageDb, bandCentreDb } = flatBandNoisePowerRatio(loading);
    // inside the band 1.25 (third order in the centre) … 2.1 dB less intermodulation than in all
    expect(bandAverageDb - npr!).toBeGreaterThan(1.75);
    expect(bandAverageDb - npr!).toBeLessThan(2.1);
    expect(bandCentreDb - npr!).toBeGreaterThan(1.2);
    expect(bandCentreDb - npr!).toBeLessThan(1.6);
  });
});

describe('noise loading', () => {
  it('conserves power: signal, orders and remainder sum to the output', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.double({ min: -5, max: 30, noNaN: true }),
        (amplifier, ibo) => {
          const loading = noiseLoading(amplifier, ibo);
          const sum = loading.orderPowers.reduce((total, power) => total + power, loading.remainderPower);
          expect(sum).toBeCloseTo(10 ** (-loading.outputBackOffDb / 10), 9);
          expect(loading.remainderPower).toBeLessThan(0.003 * sum);
          expect(loading.signalOutputBackOffDb).toBeGreaterThanOrEqual(loading.outputBackOffDb);
          expect(loading.meanAmplitude).toBeLessThanOrEqual(Math.sqrt(sum) + 1e-12);
        },
      ),
    );
  });
  it('has less intermodulation the further it is backed off', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.double({ min: 0, max: 25, noNaN: true }),
        fc.double({ min: 0.05, max: 5, noNaN: true }),
        (amplifier, ibo, more) => {
          const near = noiseLoading(amplifier, ibo);
          const far = noiseLoading(amplifier, ibo + more);
          expect(far.nprTotalBandDb).toBeGreaterThan(near.nprTotalBandDb);
          expect(flatBandNprDb(far, 0.4, 0.5)).toBeGreaterThan(flatBandNprDb(near, 0.4, 0.5));
          expect(far.outputBackOffDb).toBeGreaterThan(near.outputBackOffDb);
        },
      ),
    );
  });
  it('knows the hard limiter in closed form', () => {
    // y = x/|x|: output 1, signal π/4, NPR π/(4 − π); Price, J. Franklin Inst. 1955
    const limiter: Amplifier = { name: 'limiter', source: 'test', amplitude: () => 1, phaseRad: () => 0 };
    const loading = noiseLoading(limiter, 3);
    expect(loading.orderPowers[0]).toBeCloseTo(Math.PI / 4, 6);
    expect(loading.orderPowers[1]).toBeCloseTo(Math.PI / 32, 6);
    expect(loading.nprTotalBandDb).toBeCloseTo(10 * Math.log10(Math.PI / (4 - Math.PI)), 4);
  });
});

describe('spectrum of intermodulation', () => {
  const loading = noiseLoading(tube, 6);
  it('is that of the third order where only that counts', () => {
    // third order of a flat band: density 3/4 in the centre, 1/2 at the edge, 2/3 on average
    const weak = noiseLoading(tube, 35);
    const third = weak.nprTotalBandDb;
    expect(flatBandNprDb(weak, 0, 0) - third).toBeCloseTo(-10 * Math.log10(3 / 4), 1);
    expect(flatBandNprDb(weak, 0.5, 0.5) - third).toBeCloseTo(-10 * Math.log10(1 / 2), 1);
    expect(flatBandNprDb(weak, -0.5, 0.5) - third).toBeCloseTo(-10 * Math.log10(2 / 3), 1);
  });
  it('is the same by splines and by transform', () => {
    const carriers = Array.from({ length: 8 }, (_, i) => ({ centreHz: 4e6 * i, bandwidthHz: 4e6, power: 1 }));
    for (const [i, npr] of carrierNprDb(loading, carriers).entries())
      expect(npr).toBeCloseTo(flatBandNprDb(loading, i / 8 - 0.5, (i + 1) / 8 - 0.5), 2);
  });
  it('counts what lies beyond the 41st order: a hard limiter has some', () => {
    const hard = noiseLoading(rappSspa(20), -10);
    expect(hard.remainderPower).toBeGreaterThan(1e-4);
    const centre = hard.orderPowers.reduce(
      (sum, power, k) => (k === 0 ? sum : sum + power * orderDensity(2 * k + 1, 0)),
      hard.remainderPower * orderDensity(43, 0),
    );
    expect(flatBandNprDb(hard, 0, 0)).toBeCloseTo(10 * Math.log10(hard.orderPowers[0]! / centre), 12);
    // one carrier that fills the band is the whole band
    const [whole] = carrierNprDb(hard, [{ centreHz: 0, bandwidthHz: 36e6, power: 1 }]);
    expect(whole).toBeCloseTo(flatBandNprDb(hard, -0.5, 0.5), 4);
  });
  it('does not depend on the order of the carriers', () => {
    const carriers = [
      { centreHz: 3e6, bandwidthHz: 2e6, power: 3 },
      { centreHz: 10e6, bandwidthHz: 5e6, power: 1 },
      { centreHz: 15e6, bandwidthHz: 1e6, power: 4 },
      { centreHz: 22e6, bandwidthHz: 6e6, power: 2 },
    ];
    const straight = carrierNprDb(loading, carriers);
    const turned = carrierNprDb(loading, carriers.toReversed()).toReversed();
    for (const [i, npr] of straight.entries()) expect(turned[i]).toBeCloseTo(npr, 9);
    // the narrow strong carrier has the highest density, so it suffers least
    expect(Math.max(...straight)).toBe(straight[2]);
    expect(() => carrierNprDb(loading, [])).toThrow('carriers is 0');
    expect(() => carrierNprDb(loading, [{ ...carriers[0]!, power: 0 }])).toThrow('carriers[0].power is 0');
  });
  it('has room for a thousand narrow carriers: 25 kHz of every 30 kHz take 25/30 of the intermodulation', () => {
    const carriers = Array.from({ length: 1001 }, (_, i) => ({
      centreHz: 30e3 * i,
      bandwidthHz: 25e3,
      power: 1,
    }));
    const ratios = carrierNprDb(loading, carriers);
    expect(ratios[500]).toBeCloseTo(flatBandNprDb(loading, 0, 0) + 10 * Math.log10(30 / 25), 1);
    expect(ratios[1000]).toBeCloseTo(flatBandNprDb(loading, 0.5, 0.5) + 10 * Math.log10(30 / 25), 1);
    const apart = [0, 30e3, 1e9].map((centreHz) => ({ centreHz, bandwidthHz: 25e3, power: 1 }));
    expect(() => carrierNprDb(loading, apart)).toThrow(
      /carriers\[0\]\.bandwidthHz is 25000 Hz; expected 122100/,
    );
  });
});

/** What theory expects of a notch of 5 % between two half bands: a carrier of 1e-9 of the power stands in it as a probe. */
function notchNprDb(loading: NoiseLoading): number {
  const probe = 1e-9;
  const ratios = carrierNprDb(loading, [
    { centreHz: -26.25e6, bandwidthHz: 47.5e6, power: 0.5 },
    { centreHz: 26.25e6, bandwidthHz: 47.5e6, power: 0.5 },
    { centreHz: 0, bandwidthHz: 5e6, power: probe },
  ]);
  return ratios[2]! - 10 * Math.log10(probe / 5 / (1 / 95));
}

describe('notch in the time domain', () => {
  it.each([
    [tube, 0],
    [tube, 6],
    [linearisedTwta(3.5, 12), 5],
    [rappSspa(2), 4],
  ] as const)('agrees with the expansion into orders: %#', (amplifier, ibo) => {
    // one seed scatters by 0.06 dB (standard deviation over seeds, alike for all amplifiers): four are averaged
    const runs = [1, 2, 3, 7].map((seed) =>
      notchTest(amplifier, { inputBackOffDb: ibo, notchShare: 0.05, stretches: 96, seed }),
    );
    const mean = (of: (run: (typeof runs)[number]) => number) =>
      runs.reduce((sum, run) => sum + of(run) / 4, 0);
    const measured = {
      nprDb: mean((run) => run.nprDb),
      notchDepthDb: mean((run) => run.notchDepthDb),
      outputBackOffDb: mean((run) => run.outputBackOffDb),
    };
    const loading = noiseLoading(amplifier, ibo);
    expect(Math.abs(measured.outputBackOffDb - loading.outputBackOffDb)).toBeLessThan(0.03);
    expect(Math.abs(measured.nprDb - notchNprDb(loading))).toBeLessThan(0.1);
    expect(measured.notchDepthDb).toBeGreaterThan(measured.nprDb);
  });
  it('repeats itself', () => {
    const test = { inputBackOffDb: 5, notchShare: 0.1, stretches: 1, seed: 3 };
    expect(notchTest(tube, test)).toEqual(notchTest(tube, test));
    expect(notchTest(tube, { ...test, seed: 4 }).nprDb).not.toBe(notchTest(tube, test).nprDb);
    expect(() => notchTest(tube, { ...test, notchShare: 0.5 })).toThrow('notchShare is 0.5');
  });
});
