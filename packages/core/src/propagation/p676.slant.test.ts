import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { layersOf, slantPathGases } from './p676.slant.ts';
import { latitudeAtmosphere } from './p835.ts';

const toSpace = layersOf();

describe('P.676 Annex 1 slant path', () => {
  it('gives the printed attenuation and bending of the ITU workbook at 28 GHz, 30°', () => {
    const path = slantPathGases(28, 30, toSpace);
    expect(path.attenuationDb).toBeCloseTo(0.47081173472870474, 9);
    expect(path.bendingRad).toBeCloseTo(0.0005479808091859439, 9);
  });

  it('has layers that touch, from the lower end to the upper', () => {
    for (const [lowerHeightKm, upperHeightKm] of [
      [0, 100],
      [1.3, 8],
      [0, 0.5],
    ] as const) {
      const layers = layersOf({ lowerHeightKm, upperHeightKm });
      expect(layers[0]!.bottomHeightKm).toBeCloseTo(lowerHeightKm, 12);
      for (let i = 1; i < layers.length; i++)
        expect(layers[i]!.bottomHeightKm).toBeCloseTo(
          layers[i - 1]!.bottomHeightKm + layers[i - 1]!.thicknessKm,
          10,
        );
      expect(layers.at(-1)!.bottomHeightKm + layers.at(-1)!.thicknessKm).toBeCloseTo(upperHeightKm, 9);
    }
  });

  it('falls as the elevation rises, and runs straight at the zenith', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 89, noNaN: true }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (elevationDeg, more) => {
          const low = slantPathGases(20, elevationDeg, toSpace);
          const high = slantPathGases(20, elevationDeg + more, toSpace);
          expect(high.attenuationDb).toBeLessThan(low.attenuationDb);
          expect(high.bendingRad).toBeLessThan(low.bendingRad);
        },
      ),
      { numRuns: 20 },
    );
    const zenith = slantPathGases(20, 90, toSpace);
    expect(zenith.bendingRad).toBeCloseTo(0, 12);
    expect(zenith.lengthKm).toBeCloseTo(100.4567, 3);
  });

  it('is the sum of its parts: below and above a height', () => {
    const at = (lowerHeightKm: number, upperHeightKm: number) =>
      slantPathGases(22, 90, layersOf({ lowerHeightKm, upperHeightKm })).attenuationDb;
    expect(at(0, 3) + at(3, 100)).toBeCloseTo(at(0, 100), 4);
  });

  it('bends by half a degree at the horizon in the standard atmosphere', () => {
    const { bendingRad } = slantPathGases(10, 0, toSpace);
    expect((bendingRad * 180) / Math.PI).toBeGreaterThan(0.5);
    expect((bendingRad * 180) / Math.PI).toBeLessThan(0.8);
  });

  it('feels the humidity of the tropics at 22 GHz', () => {
    const tropics = layersOf({ atmosphere: (h) => latitudeAtmosphere('low-latitude', Math.min(h, 100)) });
    const winter = layersOf({
      atmosphere: (h) => latitudeAtmosphere('high-latitude-winter', Math.min(h, 100)),
    });
    expect(slantPathGases(22.2, 40, tropics).waterVapourDb).toBeGreaterThan(
      5 * slantPathGases(22.2, 40, winter).waterVapourDb,
    );
  });

  it('refuses elevations, heights and frequencies without meaning', () => {
    expect(() => slantPathGases(20, -1, toSpace)).toThrow(DomainError);
    expect(() => slantPathGases(20, Number.NaN, toSpace)).toThrow(DomainError);
    expect(() => slantPathGases(0.5, 30, toSpace)).toThrow(DomainError);
    expect(() => layersOf({ lowerHeightKm: 8, upperHeightKm: 1 })).toThrow(DomainError);
    expect(() => layersOf({ lowerHeightKm: -0.1 })).toThrow(DomainError);
  });
});
