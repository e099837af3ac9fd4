import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryCapacity, binaryLimitEsN0Db, dvbS2Modcods, dvbS2xModcods, vlSnrModcods } from './index.ts';

describe('binary capacity', () => {
  it('is the entropy of what is received less that of the noise', () => {
    for (const esN0Db of [-12, -3, 0, 4]) {
      const variance = 1 / (2 * 10 ** (esN0Db / 10));
      const step = Math.sqrt(variance) / 100;
      let entropy = 0;
      for (let y = -1 - 10 * Math.sqrt(variance); y < 1 + 10 * Math.sqrt(variance); y += step) {
        const bell = (mean: number) => Math.exp(-((y - mean) ** 2) / (2 * variance));
        const density = (bell(1) + bell(-1)) / (2 * Math.sqrt(2 * Math.PI * variance));
        entropy -= step * density * Math.log2(density);
      }
      const noise = 0.5 * Math.log2(2 * Math.PI * Math.E * variance);
      expect(binaryCapacity(esN0Db)).toBeCloseTo(entropy - noise, 6);
    }
  });
  it('goes to the limit of −1.59 dB of Eb/N0 as the rate goes to 0', () => {
    const rate = 0.001;
    expect(binaryLimitEsN0Db(rate) - 10 * Math.log10(rate)).toBeCloseTo(10 * Math.log10(Math.LN2), 2);
  });
  it('rises with Es/N0, stays below one bit and below what Gaussian signals carry', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 12, noNaN: true }), (esN0Db) => {
        const capacity = binaryCapacity(esN0Db);
        expect(capacity).toBeGreaterThan(0);
        expect(capacity).toBeLessThanOrEqual(1);
        expect(capacity).toBeLessThan(0.5 * Math.log2(1 + 2 * 10 ** (esN0Db / 10)) + 1e-12);
        expect(binaryCapacity(esN0Db + 0.01)).toBeGreaterThan(capacity);
        if (esN0Db < 8)
          expect(binaryLimitEsN0Db(Math.max(0.001, capacity))).toBeCloseTo(Math.max(esN0Db, -31.6), 4);
      }),
      { numRuns: 200 },
    );
  });
  it('is not reached by any published QPSK code', () => {
    for (const row of [...dvbS2Modcods, ...dvbS2xModcods].filter((one) => one.modulation === 'QPSK')) {
      const rate = row.block!.kbchBits / row.block!.nldpcBits;
      expect(row.idealEsN0Db - 10 * Math.log10(2)).toBeGreaterThan(binaryLimitEsN0Db(rate));
    }
  });
});

describe('frames of very low SNR', () => {
  it('reach −9.9 dB: makers of modems say of DVB-S2X down to −10 dB', () => {
    const lowest = Math.min(...vlSnrModcods().map((row) => row.idealEsN0Db));
    expect(lowest).toBeGreaterThan(-10.2);
    expect(lowest).toBeLessThan(-9.7);
  });
  it.each(['medium', 'short SF2', 'short'])('with %s blocks need more the more they carry', (size) => {
    const family = vlSnrModcods().filter((row) => row.name === `VL-SNR BPSK ${row.codeRate} ${size}`);
    expect(family.length).toBeGreaterThan(1);
    for (const [i, row] of family.entries()) {
      if (i === 0) continue;
      expect(row.efficiencyBitPerSymbol).toBeGreaterThan(family[i - 1]!.efficiencyBitPerSymbol);
      expect(row.idealEsN0Db).toBeGreaterThan(family[i - 1]!.idealEsN0Db);
    }
  });
  it('fill the frame that other receivers skip', () => {
    // §5.5.2.5: six in set 1, three in set 2
    expect(vlSnrModcods().map((row) => row.symbols)).toEqual([
      ...Array(6).fill(33_282),
      ...Array(3).fill(16_686),
    ]);
    expect(vlSnrModcods()[0]!.efficiencyBitPerSymbol).toBeCloseTo((14_208 - 80) / 33_282, 12);
  });
  it('have the blocks of their codes, less BCH parity and shortened bits', () => {
    const shortened = new Map([
      ['1/5 medium', 640],
      ['1/5 short SF2', 560],
    ]);
    const parity = new Map([
      [64_800, 192],
      [32_400, 180],
      [16_200, 168],
    ]);
    for (const { name, codeRate, block } of vlSnrModcods()) {
      const [k, n] = codeRate.split('/').map(Number);
      const less = shortened.get(name.replace('VL-SNR BPSK ', '')) ?? 0;
      const { kbchBits, nldpcBits } = block!;
      expect(kbchBits, name).toBe((nldpcBits * k!) / n! - parity.get(nldpcBits)! - less);
    }
  });
  it('say that their Es/N0 is modelled, but the one that is published', () => {
    expect(
      vlSnrModcods()
        .filter((row) => row.confidence === 'published')
        .map((row) => row.name),
    ).toEqual(['VL-SNR QPSK 2/9']);
  });
});
