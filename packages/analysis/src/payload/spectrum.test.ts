/** Spectra behind the amplifier of KazSat-3R: they hold the power that its ratios count. */
import { describe, expect, it } from 'vitest';
import { kazsat3r } from '../../test/programmes.ts';
import { analyseAmplifier, PayloadError } from './index.ts';
import { amplifierSpectrum } from './spectrum.ts';

const inputBackOffDb = 4;
const spectrumOf = (carriers: number | 'noise') =>
  amplifierSpectrum(kazsat3r, { amplifier: 'twta-85', carriers, inputBackOffDb });
const result = analyseAmplifier(kazsat3r, {
  amplifier: 'twta-85',
  carriers: [3, 8, 'noise'],
  inputBackOffsDb: [inputBackOffDb],
});
const powerOf = (outputBackOffDb: number): number => 10 ** (-outputBackOffDb / 10);
const sum = (powers: readonly number[]): number => powers.reduce((total, power) => total + power, 0);

describe.each([
  [3, 0],
  [8, 1],
] as const)('%i carriers', (count, curve) => {
  const { carriers, frequencies } = spectrumOf(count);
  const point = result.curves[curve]!.points[0]!;
  it('keep the power that the back-off of the carriers says', () => {
    expect(carriers.map(({ offsetMHz }) => offsetMHz)).toEqual(Array.from({ length: count }, (_, i) => i));
    const signal = sum(carriers.map(({ outputBackOffDb }) => powerOf(outputBackOffDb)));
    expect(-10 * Math.log10(signal)).toBeCloseTo(point.signalOutputBackOffDb, 9);
  });
  it('leave no more for products than the ratio of the total band says, and nearly all of it', () => {
    const products = sum(frequencies.map(({ outputBackOffDb }) => powerOf(outputBackOffDb)));
    const all = powerOf(point.signalOutputBackOffDb + point.cToImTotalBandDb!);
    expect(products / all).toBeLessThan(1 + 1e-9);
    expect(products / all).toBeGreaterThan(0.9);
  });
  it('are symmetric about their middle', () => {
    for (const { offsetMHz, outputBackOffDb } of frequencies.slice(0, 12)) {
      const mirrored = frequencies.find((other) => other.offsetMHz === count - 1 - offsetMHz);
      expect(mirrored?.outputBackOffDb).toBeCloseTo(outputBackOffDb, 6);
    }
  });
  it('name the frequencies that the analysis names', () => {
    const carrierDb = point.signalOutputBackOffDb + 10 * Math.log10(count);
    expect(result.curves[curve]!.products).toEqual(
      frequencies.slice(0, 6).map(({ outputBackOffDb, ...frequency }) => ({
        ...frequency,
        carrierOverProductDb: outputBackOffDb - carrierDb,
      })),
    );
  });
});

it('two carriers make one product on each frequency, the third order strongest, none on a carrier', () => {
  const { frequencies } = spectrumOf(2);
  expect(frequencies.every(({ products, onCarrier }) => products === 1 && onCarrier === null)).toBe(true);
  expect(
    frequencies
      .slice(0, 2)
      .map(({ order, offsetMHz }) => [order, offsetMHz])
      .toSorted(),
  ).toEqual([
    [3, -1],
    [3, 2],
  ]);
  expect(frequencies.find(({ offsetMHz }) => offsetMHz === -1)?.name).toBe('2·f1 − f2');
  const powers = frequencies.map(({ outputBackOffDb }) => outputBackOffDb);
  expect(powers).toEqual(powers.toSorted((a, b) => a - b));
});

it('of three carriers at equal steps products fall on the carriers themselves', () => {
  const { frequencies } = spectrumOf(3);
  const on = (offsetMHz: number) => frequencies.find((each) => each.offsetMHz === offsetMHz)?.onCarrier;
  expect([on(-1), on(0), on(1), on(2), on(3)]).toEqual([null, 1, 2, 3, null]);
});

describe('noise', () => {
  const { noise } = spectrumOf('noise');
  const { offsets, signalDb, intermodulationDb } = noise!;
  const point = result.curves[2]!.points[0]!;
  const centre = offsets.indexOf(0);
  it('has the noise power ratio in the centre of its band', () => {
    expect(signalDb[centre]! - intermodulationDb[centre]!).toBeCloseTo(point.cToImWorstCarrierDb!, 9);
    expect(signalDb[centre]).toBeCloseTo(-point.signalOutputBackOffDb, 9);
  });
  it('has no signal beside its band', () => {
    for (const [i, x] of offsets.entries()) expect(Number.isNaN(signalDb[i]!)).toBe(Math.abs(x) > 0.5);
  });
  it('spreads the intermodulation that the total band counts', () => {
    const step = offsets[1]! - offsets[0]!;
    const all = sum(intermodulationDb.map((dB) => 10 ** (dB / 10))) * step;
    expect(10 * Math.log10(all)).toBeCloseTo(-(point.signalOutputBackOffDb + point.cToImTotalBandDb!), 1);
  });
});

it('of eleven carriers are those of noise', () => {
  expect(() => spectrumOf(11)).toThrow(PayloadError);
});
