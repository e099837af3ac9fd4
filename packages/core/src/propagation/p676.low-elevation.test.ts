import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statisticalGases } from './p676.annex2.ts';
import { layeredRatio, slantStatisticalGases } from './p676.low-elevation.ts';
import { layersOf, slantPathGases } from './p676.slant.ts';

const mean = { pressureHPa: 974, temperatureK: 282, waterVapourDensityGPerM3: 6.7 };
const exceeded = { pressureHPa: 990, temperatureK: 297, waterVapourDensityGPerM3: 12 };
const gases = (frequencyGHz: number, elevationDeg: number, stationHeightKm = 0) =>
  slantStatisticalGases({ frequencyGHz, elevationDeg, stationHeightKm }, mean, exceeded, 27);
const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('P.676 gases below 5° of elevation', () => {
  it('has at sea level the ratio of the slant paths of Annex 1 § 2.2.1', () => {
    const layers = layersOf();
    for (const frequencyGHz of [2, 12, 22.2, 30, 60, 120, 183.3, 350])
      for (const elevationDeg of [0, 0.1, 1.33, 3, 4.9, 30, 90]) {
        const ratio = layeredRatio(frequencyGHz, elevationDeg, 0);
        const path = slantPathGases(frequencyGHz, elevationDeg, layers);
        const at5 = slantPathGases(frequencyGHz, 5, layers);
        expect(ratio.oxygen / (path.oxygenDb / at5.oxygenDb)).toBeCloseTo(1, 9);
        expect(ratio.waterVapour / (path.waterVapourDb / at5.waterVapourDb)).toBeCloseTo(1, 9);
      }
  });

  it('has at a height that of the layers which begin there, equations (16a) to (16d)', () => {
    for (const lowerHeightKm of [0.35, 1.8, 5.2]) {
      const layers = layersOf({ lowerHeightKm, upperHeightKm: 100 });
      for (const elevationDeg of [0.5, 2, 4]) {
        const ratio = layeredRatio(30, elevationDeg, lowerHeightKm);
        const path = slantPathGases(30, elevationDeg, layers);
        const at5 = slantPathGases(30, 5, layers);
        expect(Math.abs(ratio.oxygen / (path.oxygenDb / at5.oxygenDb) - 1)).toBeLessThan(1e-3);
        expect(Math.abs(ratio.waterVapour / (path.waterVapourDb / at5.waterVapourDb) - 1)).toBeLessThan(1e-3);
      }
    }
    expect(layeredRatio(30, 2, -0.4)).toEqual(layeredRatio(30, 2, 0));
    expect(layeredRatio(30, 2, 100)).toEqual(layeredRatio(30, 2, 80));
  });

  it('is that of Annex 2 from 5°, with nothing beside it', () => {
    for (const elevationDeg of [5, 5.1, 42, 90])
      expect(gases(30, elevationDeg)).toEqual(
        statisticalGases({ frequencyGHz: 30, elevationDeg }, mean, exceeded, 27),
      );
  });

  it('does not jump at 5°, grows towards the horizon, and stays below content over sin θ', () => {
    fc.assert(
      fc.property(double(1, 350), double(0.1, 4.9), double(0, 5), (f, elevationDeg, h) => {
        expect(gases(f, 5 - 1e-9, h).attenuationDb / gases(f, 5, h).attenuationDb).toBeCloseTo(1, 8);
        const { attenuationDb } = gases(f, elevationDeg, h);
        expect(attenuationDb).toBeGreaterThan(gases(f, elevationDeg + 0.1, h).attenuationDb);
        expect(attenuationDb).toBeLessThan(
          statisticalGases({ frequencyGHz: f, elevationDeg }, mean, exceeded, 27).attenuationDb,
        );
      }),
    );
  });

  it('adds oxygen and water vapour, each with its own ratio, and says so', () => {
    const { oxygen, waterVapour, attenuationDb, layered, notices } = gases(30, 1.33);
    expect(oxygen.attenuationDb).toBe(layered!.at5.oxygen.attenuationDb * layered!.ratio.oxygen);
    expect(waterVapour.attenuationDb).toBe(
      layered!.at5.waterVapour.attenuationDb * layered!.ratio.waterVapour,
    );
    expect(attenuationDb).toBe(oxygen.attenuationDb + waterVapour.attenuationDb);
    // water vapour lies lower, so that its path gains more than that of oxygen
    expect(layered!.ratio.oxygen).toBeCloseTo(2.576, 2);
    expect(layered!.ratio.waterVapour).toBeCloseTo(3.064, 2);
    expect(notices.map(({ code }) => code)).toEqual(['p676.layered-below-5-degrees']);
    expect(notices[0]!.message).toContain('at 1.33°');
  });

  it('refuses what is outside its range', () => {
    expect(() => gases(30, 0.09)).toThrow('elevationDeg is 0.09');
    expect(() => gases(30, Number.NaN)).toThrow('elevationDeg is NaN');
    expect(() => gases(30, 2, 101)).toThrow('stationHeightKm is 101');
    expect(() => gases(30, 40, -2)).toThrow('stationHeightKm is -2');
    expect(() => gases(351, 2)).toThrow('frequencyGHz is 351');
    expect(() => layeredRatio(0.5, 2, 0)).toThrow('frequencyGHz is 0.5');
    expect(() => layeredRatio(30, -1, 0)).toThrow('elevationDeg is -1');
  });
});
