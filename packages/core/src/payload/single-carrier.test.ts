import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { constellation } from '../modem/index.ts';
import {
  carrierDistortion,
  type ModulatedCarrier,
  optimumSingleCarrier,
  rappSspa,
  salehTwta,
} from './index.ts';

const carrier = (modulation: string, codeRate: string, seed = 1): ModulatedCarrier => ({
  points: constellation(modulation, codeRate),
  rollOff: 0.2,
  seed,
});
const saleh = salehTwta();

describe('one modulated carrier', () => {
  it('comes back clean through an amplifier that is far from saturation (Nyquist)', () => {
    const { carrierToDistortionDb, outputBackOffDb } = carrierDistortion(
      rappSspa(3),
      carrier('8PSK', '2/3'),
      30,
    );
    expect(carrierToDistortionDb).toBeGreaterThan(100);
    expect(outputBackOffDb).toBeCloseTo(30, 6);
  });
  it('is distorted by 2 dB less for each dB of back-off, as of third order', () => {
    const ratio = (ibo: number) =>
      carrierDistortion(saleh, carrier('16APSK', '3/4'), ibo).carrierToDistortionDb;
    expect(ratio(30) - ratio(29)).toBeGreaterThan(1.93);
    expect(ratio(30) - ratio(29)).toBeLessThan(2);
  });
  it('is distorted the more the more its shaping swings', () => {
    // On one ring an amplifier is a gain alone: unshaped PSK would stay clean. Less roll-off swings more between the symbols.
    const at = (rollOff: number) =>
      carrierDistortion(saleh, { ...carrier('QPSK', '1/2'), rollOff }, 10).carrierToDistortionDb;
    expect(at(0.05)).toBeLessThan(at(0.2) - 0.5);
    expect(at(0.2)).toBeLessThan(at(0.35) - 0.5);
  });
  it('gains from pre-distortion only where there is more than one ring', () => {
    for (const [modulation, rate] of [
      ['QPSK', '1/2'],
      ['8PSK', '2/3'],
    ] as const) {
      const { carrierToDistortionDb, predistortedDb } = carrierDistortion(
        saleh,
        carrier(modulation, rate),
        1,
      );
      expect(predistortedDb - carrierToDistortionDb).toBeGreaterThan(0);
      expect(predistortedDb - carrierToDistortionDb).toBeLessThan(0.1);
    }
    const rings = carrierDistortion(saleh, carrier('32APSK', '4/5'), 3);
    expect(rings.predistortedDb - rings.carrierToDistortionDb).toBeGreaterThan(3);
  });
  it('suffers from AM/PM, and not from a phase that all symbols share', () => {
    const ratio = (phaseRad: (input: number) => number) =>
      carrierDistortion({ ...saleh, phaseRad }, carrier('16APSK', '3/4'), 3).carrierToDistortionDb;
    const without = ratio(() => 0);
    expect(ratio(() => 0.7)).toBeCloseTo(without, 9);
    expect(ratio(saleh.phaseRad)).toBeLessThan(without - 0.2);
  });
  it('hardly depends on the symbols', () => {
    const ratios = [1, 2, 3, 4].map(
      (seed) => carrierDistortion(saleh, carrier('8PSK', '2/3', seed), 1).carrierToDistortionDb,
    );
    expect(Math.max(...ratios) - Math.min(...ratios)).toBeLessThan(0.5);
  });
});

describe('optimum drive of one carrier', () => {
  it('lies near saturation for QPSK and backs off as rings and Es/N0 grow', () => {
    const of = (modulation: string, rate: string, esN0Db: number, predistorted: boolean) =>
      optimumSingleCarrier(saleh, carrier(modulation, rate), esN0Db, predistorted);
    const qpsk = of('QPSK', '1/2', 1, false);
    const apsk16 = of('16APSK', '3/4', 10.21, false);
    const apsk32 = of('32APSK', '4/5', 13.64, false);
    const better = of('32APSK', '4/5', 13.64, true);
    expect(Math.abs(qpsk.inputBackOffDb)).toBeLessThan(1);
    expect(qpsk.totalDegradationDb).toBeCloseTo(0.52, 1);
    expect(apsk16.inputBackOffDb).toBeGreaterThan(qpsk.inputBackOffDb + 1);
    expect(apsk32.totalDegradationDb).toBeGreaterThan(apsk16.totalDegradationDb + 1);
    expect(better.totalDegradationDb).toBeLessThan(apsk32.totalDegradationDb - 1);
  });
  it('is no worse than any other drive', () => {
    const best = optimumSingleCarrier(saleh, carrier('16APSK', '3/4'), 10.21, true);
    for (const drive of [-1, 0, 1, 2, 3, 5, 8]) {
      const { outputBackOffDb, predistortedDb } = carrierDistortion(saleh, carrier('16APSK', '3/4'), drive);
      const left = 10 ** -1.021 - 10 ** (-predistortedDb / 10);
      const total = left > 0 ? outputBackOffDb - 10 * Math.log10(left) - 10.21 : Infinity;
      expect(best.totalDegradationDb).toBeLessThanOrEqual(total + 0.01);
    }
  });
  it('says where points are not at hand, and refuses a roll-off of 0', () => {
    expect(() => constellation('256APSK', '2/3-L')).toThrow(DomainError);
    expect(() => carrierDistortion(saleh, { ...carrier('QPSK', '1/2'), rollOff: 0 }, 3)).toThrow(/rollOff/);
  });
});
