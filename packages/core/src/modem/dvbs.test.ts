/**
 * Table 3 of EN 300 421 against the code itself: the union bound of the punctured convolutional code gives the Es/N0 at which
 * a soft Viterbi decoder has a bit error rate of 2e-4, with no figure of the table in it.
 */
import { describe, expect, it } from 'vitest';
import { bracketRoot, normalTail } from '../math/index.ts';
import { dvbSModcods, esN0FromEbN0, findModcod } from './index.ts';

/** Generators of EN 300 421 §4.4.3, and which of the two output bits are sent. */
const GENERATORS = [0o171, 0o133] as const;
const PUNCTURING: Readonly<Record<string, readonly (readonly [x: number, y: number])[]>> = {
  '1/2': [[1, 1]],
  '2/3': [
    [1, 1],
    [0, 1],
  ],
  '3/4': [
    [1, 1],
    [0, 1],
    [1, 0],
  ],
  '5/6': [
    [1, 1],
    [0, 1],
    [1, 0],
    [0, 1],
    [1, 0],
  ],
  '7/8': [
    [1, 1],
    [0, 1],
    [0, 1],
    [0, 1],
    [1, 0],
    [0, 1],
    [1, 0],
  ],
};

function parity(bits: number): number {
  let sum = 0;
  for (let rest = bits; rest > 0; rest >>= 1) sum ^= rest & 1;
  return sum;
}

/** Wrong information bits by distance of the path, summed over all paths that leave the right one at a time of the pattern. */
function bitWeights(pattern: readonly (readonly [number, number])[], longest: number): Float64Array {
  const weights = new Float64Array(longest + 1);
  interface Paths {
    readonly count: Float64Array;
    readonly bits: Float64Array;
  }
  const none = (): Paths => ({ count: new Float64Array(longest + 1), bits: new Float64Array(longest + 1) });
  const step = (state: number, bit: number, phase: number) => {
    const register = (bit << 6) | state;
    const [x, y] = pattern[phase % pattern.length]!;
    return {
      next: register >> 1,
      distance: x * parity(register & GENERATORS[0]) + y * parity(register & GENERATORS[1]),
    };
  };
  for (let start = 0; start < pattern.length; start++) {
    const first = step(0, 1, start);
    let open = new Map<number, Paths>([[first.next, none()]]);
    open.get(first.next)!.count[first.distance] = 1;
    open.get(first.next)!.bits[first.distance] = 1;
    for (let time = start + 1; open.size > 0; time++) {
      const later = new Map<number, Paths>();
      for (const [state, paths] of open) {
        for (const bit of [0, 1]) {
          const { next, distance } = step(state, bit, time);
          for (let d = 0; d + distance <= longest; d++) {
            if (paths.count[d] === 0) continue;
            const bits = paths.bits[d]! + bit * paths.count[d]!;
            if (next === 0) {
              weights[d + distance]! += bits / pattern.length;
              continue;
            }
            if (!later.has(next)) later.set(next, none());
            const into = later.get(next)!;
            into.count[d + distance]! += paths.count[d]!;
            into.bits[d + distance]! += bits;
          }
        }
      }
      open = later;
    }
  }
  return weights;
}

describe('inner code of DVB-S', () => {
  it('has the distances that are known of the code with constraint length 7', () => {
    expect([...bitWeights(PUNCTURING['1/2']!, 14)].filter((weight) => weight > 0)).toEqual([36, 211, 1404]);
  });
  it.each(Object.keys(PUNCTURING))(
    'of rate %s needs what Table 3 says, less its modem margin, within 0.1 dB',
    (rate) => {
      const pattern = PUNCTURING[rate]!;
      const weights = bitWeights(pattern, rate === '1/2' ? 26 : 14);
      const errorRate = (esN0Db: number): number => {
        const perBit = 10 ** (esN0Db / 10) / 2;
        return weights.reduce(
          (sum, weight, distance) => sum + weight * normalTail(Math.sqrt(2 * distance * perBit)),
          0,
        );
      };
      const { low } = bracketRoot((esN0Db) => Math.log(errorRate(esN0Db) / 2e-4), 0, 12, 1e-6);
      const row = findModcod(`DVB-S QPSK ${rate}`, 'normal')!;
      expect(Math.abs(row.idealEsN0Db - low)).toBeLessThan(0.1);
    },
  );
});

describe('DVB-S', () => {
  it('counts Eb/N0 by the bits of the packets: Table 3 comes back with its 0.8 dB', () => {
    const table = [4.5, 5, 5.5, 6, 6.4];
    for (const [i, row] of dvbSModcods.entries())
      expect(esN0FromEbN0(table[i]!, row.efficiencyBitPerSymbol) - 0.8).toBeCloseTo(row.idealEsN0Db, 2);
  });
  it('carries 38.01 Mbit/s with 27.5 MBd and 3/4, the rate that many transponders sent', () => {
    expect(27.5 * findModcod('DVB-S QPSK 3/4', 'normal')!.efficiencyBitPerSymbol).toBeCloseTo(38.015, 3);
  });
  it('knows no very low SNR', () => expect(findModcod('DVB-S QPSK 1/2', 'vl-snr')).toBeUndefined());
});
