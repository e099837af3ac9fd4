import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDecibel } from '../math/decibel.ts';
import { frequencyModulation, phaseModulationShares } from './command-telemetry.ts';

describe('phase modulation by sine subcarriers', () => {
  // Abramowitz and Stegun, Table 9.1: J0(1.0) = 0.76519 76866, J1(1.0) = 0.44005 05857, J0(0.6) = 0.91200 48635, J1(0.6) = 0.28670 09881
  const [j0, j1, k0, k1] = [0.7651976866, 0.4400505857, 0.9120048635, 0.2867009881];

  it('divides the power by the Bessel functions of Abramowitz and Stegun, Table 9.1', () => {
    const one = phaseModulationShares([1]);
    expect(fromDecibel(one.carrierDb)).toBeCloseTo(j0 ** 2, 9);
    expect(fromDecibel(one.subcarriersDb[0]!)).toBeCloseTo(2 * j1 ** 2, 9);
    const two = phaseModulationShares([1, 0.6]);
    expect(fromDecibel(two.carrierDb)).toBeCloseTo(j0 ** 2 * k0 ** 2, 9);
    expect(fromDecibel(two.subcarriersDb[0]!)).toBeCloseTo(2 * j1 ** 2 * k0 ** 2, 9);
    expect(fromDecibel(two.subcarriersDb[1]!)).toBeCloseTo(2 * k1 ** 2 * j0 ** 2, 9);
  });

  it('gives out no more than all power, and does not care about the order', () => {
    const index = fc.double({ min: 0.01, max: 2.4, noNaN: true });
    fc.assert(
      fc.property(fc.array(index, { minLength: 1, maxLength: 4 }), (indices) => {
        const shares = phaseModulationShares(indices);
        const sum = [shares.carrierDb, ...shares.subcarriersDb].reduce((all, db) => all + fromDecibel(db), 0);
        expect(sum).toBeLessThanOrEqual(1 + 1e-12);
        const turned = phaseModulationShares(indices.toReversed());
        expect(turned.carrierDb).toBeCloseTo(shares.carrierDb, 9);
        expect(turned.subcarriersDb.at(-1)).toBeCloseTo(shares.subcarriersDb[0]!, 9);
      }),
    );
  });

  it('refuses an index that leaves no carrier', () => {
    expect(() => phaseModulationShares([2.5])).toThrow(/indicesRad\[0\]/);
  });
});

describe('frequency modulation by a subcarrier', () => {
  it('takes the band of Carson', () =>
    expect(frequencyModulation(400e3, 14e3).bandwidthHz).toBeCloseTo(828e3, 6));

  // Textbooks give S/N = 3/2 β² C/(N0 W) for a tone of deviation β W in a baseband of W: noise density f²·N0/C summed to W.
  it('sums up to the 3/2 β² of a whole baseband', () => {
    const [widthHz, deviationHz, steps] = [10e3, 30e3, 2000];
    let noise = 0;
    for (let i = 0; i < steps; i++) {
      const f = ((i + 0.5) * widthHz) / steps;
      noise += widthHz / steps / fromDecibel(frequencyModulation(deviationHz, f).subcarrierDb);
    }
    expect(1 / noise / ((1.5 * (deviationHz / widthHz) ** 2) / widthHz)).toBeCloseTo(1, 5);
  });

  it('comes to what phase modulation gives at small indices', () => {
    const { subcarriersDb } = phaseModulationShares([0.01]);
    expect(frequencyModulation(100, 10_000).subcarrierDb).toBeCloseTo(subcarriersDb[0]!, 3);
  });
});
