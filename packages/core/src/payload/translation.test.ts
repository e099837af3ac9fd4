/** Mixer products, images and shared bands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageBand, mixerProductName, mixerProducts, orderOf, sharedMHz } from './index.ts';

const up = { lowGHz: 14, highGHz: 14.036 };

describe('products of a mixer', () => {
  it('have the wanted one, the sum, the signal and the harmonics', () => {
    const find = (m: number, n: number) =>
      mixerProducts(up, 2.8, 5).find((one) => one.oscillatorOrder === m && one.signalOrder === n)?.band;
    expect(find(-1, 1)!.lowGHz).toBeCloseTo(11.2, 12);
    expect(find(-1, 1)!.highGHz).toBeCloseTo(11.236, 12);
    expect(find(1, 1)!.lowGHz).toBeCloseTo(16.8, 12);
    expect(find(0, 1)).toEqual(up);
    expect(find(5, 0)!.lowGHz).toBeCloseTo(14, 12);
    // 2·f is twice as wide; f − 6·LO would be negative, 6·LO − f is of order 7
    expect(sharedMHz(find(0, 2)!, find(0, 2)!)).toBeCloseTo(72, 9);
    expect(find(-6, 1)).toBeUndefined();
    expect(
      mixerProducts(up, 2.8, 7).find((one) => one.oscillatorOrder === 6 && one.signalOrder === -1)!.band
        .lowGHz,
    ).toBeCloseTo(2.764, 12);
  });
  it('are named as engineers name them', () => {
    const names = mixerProducts(up, 2.8, 3).map(mixerProductName);
    expect(names).toEqual(expect.arrayContaining(['f − LO', 'f + LO', '2·LO', '2·f − LO', 'f', 'LO', '3·f']));
    expect(mixerProductName({ oscillatorOrder: 6, signalOrder: -1, band: up })).toBe('6·LO − f');
    expect(new Set(names).size).toBe(names.length);
  });
  it('are m·LO + n·f at both edges, and widen with n', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        (lowGHz, widthGHz, oscillatorGHz, order) => {
          for (const product of mixerProducts({ lowGHz, highGHz: lowGHz + widthGHz }, oscillatorGHz, order)) {
            const { oscillatorOrder: m, signalOrder: n, band } = product;
            expect(orderOf(product)).toBeLessThanOrEqual(order);
            expect(band.lowGHz).toBeGreaterThan(0);
            expect(band.highGHz - band.lowGHz).toBeCloseTo(Math.abs(n) * widthGHz, 9);
            expect((band.lowGHz + band.highGHz) / 2).toBeCloseTo(
              m * oscillatorGHz + n * (lowGHz + widthGHz / 2),
              9,
            );
          }
        },
      ),
    );
  });
  it('refuse what is no band', () => {
    expect(() => mixerProducts({ lowGHz: 2, highGHz: 1 }, 1, 3)).toThrow('lowGHz is 2 GHz');
    expect(() => mixerProducts(up, 0, 3)).toThrow('oscillatorGHz is 0 GHz');
  });
});

describe('image', () => {
  it('lies as far from the oscillator as the wanted band, on the other side', () => {
    // 14 → 11.2 GHz with 2.8: 8.4 GHz added to 2.8 gives 11.2 as well
    expect(imageBand(up, 2.8).lowGHz).toBeCloseTo(8.4, 12);
    expect(imageBand(up, 2.8).highGHz).toBeCloseTo(8.436, 12);
    expect(imageBand({ lowGHz: 6, highGHz: 6.1 }, 5).highGHz).toBeCloseTo(4, 12);
    expect(imageBand({ lowGHz: 6, highGHz: 6.1 }, 5).lowGHz).toBeCloseTo(3.9, 12);
    expect(imageBand({ lowGHz: 6, highGHz: 6.4 }, 3.1)).toMatchObject({ lowGHz: 0 });
  });
  it('gives the same output as the wanted band', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        (f, lo) => {
          const image = imageBand({ lowGHz: f, highGHz: f }, lo).highGHz;
          const outputs = [Math.abs(image - lo), image + lo];
          expect(Math.min(...outputs.map((output) => Math.abs(output - Math.abs(f - lo))))).toBeLessThan(
            1e-9,
          );
        },
      ),
    );
  });
});

describe('bands', () => {
  it('share, or stand apart', () => {
    expect(sharedMHz(up, { lowGHz: 14.03, highGHz: 14.1 })).toBeCloseTo(6, 9);
    expect(sharedMHz(up, { lowGHz: 14.04, highGHz: 14.1 })).toBeCloseTo(-4, 9);
    expect(sharedMHz(up, { lowGHz: 13, highGHz: 15 })).toBeCloseTo(36, 9);
  });
});
