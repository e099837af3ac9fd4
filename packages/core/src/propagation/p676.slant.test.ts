import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import { DomainError } from '../errors.ts';
import { layersOf, type SlantPathGases, slantPathGases } from './p676.slant.ts';
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

const a = 'itu/P.676-13-A-Gas-A1-2.2.1a.csv';
const b = 'itu/P.676-13-A-Gas-A1-2.2.1b.csv';

/**
 * Compares the columns of a sheet, the first being that of the layer's number.
 * @returns how many layers
 */
function compare(rows: string[][], layerColumn: number, path: SlantPathGases): number {
  const layers = rows.filter((row) => /^\d+$/.test(row[layerColumn] ?? ''));
  expect(path.crossings).toHaveLength(layers.length);
  layers.forEach((row, i) => {
    const { layer, ...crossing } = path.crossings[i]!;
    const values = [
      layer.index,
      layer.thicknessKm,
      layer.bottomRadiusKm,
      layer.bottomRadiusKm + layer.thicknessKm / 2,
      layer.bottomHeightKm,
      layer.midHeightKm,
      layer.air.pressureHPa,
      layer.air.temperatureK,
      layer.air.waterVapourDensityGPerM3,
      layer.dryPressureHPa,
      layer.vapourPressureHPa,
      layer.refractiveIndex,
      crossing.entryAngleRad,
      crossing.exitAngleRad,
      crossing.lengthKm,
      Number.NaN, // an empty column
      crossing.oxygenDbPerKm,
      crossing.waterVapourDbPerKm,
      crossing.specificAttenuationDbPerKm,
    ];
    values.forEach((value, column) => {
      if (Number.isNaN(value)) return;
      const expected = Number(row[layerColumn + column]);
      // (17) as printed loses digits: the sheet's lengths carry 2e-12 km of rounding noise
      const tolerance = Math.max(1e-9 * Math.abs(expected), column === 14 ? 4e-12 : 0);
      if (!(Math.abs(value - expected) <= tolerance))
        expect.fail(`layer ${layer.index}, column ${column}: ${value} against ${expected}`);
    });
  });
  const [bending, attenuation] = layers[0]!.slice(layerColumn + 20, layerColumn + 22).map(Number);
  expect(Math.abs(path.bendingRad - bending!)).toBeLessThan(1e-9);
  expect(Math.abs(path.attenuationDb - attenuation!)).toBeLessThan(1e-9);
  return layers.length;
}

describeTruth('ITU workbook 8.3.0, sheet P.676-13 A_Gas_A1_2.2.1a', [a], 922 * 18 + 2, (read) => {
  it('every layer from sea level to space', () => {
    expect(compare(csvRows(read(a)), 6, slantPathGases(28, 30))).toBe(922);
  });
});

describeTruth('ITU workbook 8.3.0, sheet P.676-13 A_Gas_A1_2.2.1b', [b], (182 + 434) * 18 + 4, (read) => {
  it('every layer between two heights, and from a height to space', () => {
    const rows = csvRows(read(b));
    const within = layersOf({ lowerHeightKm: 1.3, upperHeightKm: 8 });
    expect(compare(rows, 10, slantPathGases(28, 30, within))).toBe(182);
    const toSpace = layersOf({ lowerHeightKm: 1.3 });
    expect(compare(rows, 42, slantPathGases(28, 30, toSpace))).toBe(434);
  });
});
