import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { refractivity, saturationPressureHPa, vapourPressureHPa } from './p453.ts';
import { globalAtmosphere, type LatitudeAtmosphere, latitudeAtmosphere } from './p835.ts';

const height = fc.double({ min: 0, max: 99.9, noNaN: true });
/** T [K], P [hPa] and ρ [g/m³] by an independent implementation: ITU-Rpy 0.4.0, `itu835`, edition 6; edition 7 differs in one of the rows. */
const peer: readonly (readonly [LatitudeAtmosphere, number, number, number, number])[] = [
  ['low-latitude', 5, 268.8028, 557.652, 1.39843],
  ['low-latitude', 20, 201.599, 65.4949, 0],
  ['low-latitude', 40, 252.259, 3.46243, 0],
  ['low-latitude', 60, 245.4288, 0.183044, 0],
  ['low-latitude', 90, 184, 0.00160918, 0],
  ['mid-latitude-summer', 5, 267.127, 551.649, 1.1393],
  ['mid-latitude-summer', 20, 220.4607, 65.2321, 0],
  ['mid-latitude-summer', 40, 259.3762, 3.44854, 0],
  ['mid-latitude-summer', 60, 254.8653, 0.18231, 0], // edition 6: 264.5608 K
  ['mid-latitude-summer', 90, 175, 0.00160273, 0],
  ['mid-latitude-winter', 5, 250.2181, 518.153, 0.387506],
  ['mid-latitude-winter', 20, 218, 59.5458, 0],
  ['mid-latitude-winter', 40, 241.4997, 3.14793, 0],
  ['mid-latitude-winter', 60, 250.741, 0.166418, 0],
  ['mid-latitude-winter', 90, 210, 0.00175155, 0],
  ['high-latitude-summer', 5, 259.4299, 540.301, 1.00951],
  ['high-latitude-summer', 20, 225, 66.4859, 0],
  ['high-latitude-summer', 40, 259.1713, 4.04301, 0],
  ['high-latitude-summer', 60, 248.4617, 0.245856, 0],
  ['high-latitude-summer', 90, 171, 0.00235078, 0],
  ['high-latitude-winter', 5, 241.0653, 513.527, 0.219009],
  ['high-latitude-winter', 20, 217.5, 56.0723, 0],
  ['high-latitude-winter', 40, 238.75, 2.96431, 0],
  ['high-latitude-winter', 60, 249.998, 0.15671, 0],
  ['high-latitude-winter', 90, 199.988, 0.00180471, 0],
];
const latitudes: readonly LatitudeAtmosphere[] = [
  'low-latitude',
  'mid-latitude-summer',
  'mid-latitude-winter',
  'high-latitude-summer',
  'high-latitude-winter',
];

describe('P.835 mean annual global reference atmosphere', () => {
  it('begins at 15 °C, 1013.25 hPa and 7.5 g/m³', () => {
    expect(globalAtmosphere(0)).toEqual({
      temperatureK: 288.15,
      pressureHPa: 1013.25,
      waterVapourDensityGPerM3: 7.5,
    });
  });

  it('has the layers of the US Standard Atmosphere 1976, which prints 11 km′ as 216.65 K and 226.32 hPa', () => {
    const tropopause = globalAtmosphere((11 * 6356.766) / (6356.766 - 11));
    expect(tropopause.temperatureK).toBeCloseTo(216.65, 9);
    expect(tropopause.pressureHPa).toBeCloseTo(226.32, 2);
  });

  it('is continuous: at the borders of its layers, within the rounding of its constants', () => {
    for (const border of [11, 20, 32, 47, 51, 71, 84.852]) {
      const Z = (border * 6356.766) / (6356.766 - border);
      const [below, above] = [globalAtmosphere(Z - 1e-7), globalAtmosphere(Z + 1e-7)];
      expect(Math.abs(below.temperatureK - above.temperatureK)).toBeLessThan(0.1);
      expect(Math.abs(below.pressureHPa / above.pressureHPa - 1)).toBeLessThan(1e-3);
    }
  });

  it('thins with height and keeps a mixing ratio of 2e-6', () => {
    fc.assert(
      fc.property(height, fc.double({ min: 0.01, max: 0.1, noNaN: true }), (h, more) => {
        const [low, high] = [globalAtmosphere(h), globalAtmosphere(Math.min(100, h + more))];
        expect(high.pressureHPa).toBeLessThan(low.pressureHPa);
        const ratio = (low.waterVapourDensityGPerM3 * low.temperatureK) / 216.7 / low.pressureHPa;
        expect(ratio).toBeGreaterThanOrEqual(2e-6 * (1 - 1e-12));
      }),
    );
  });

  it('refuses heights outside 0 to 100 km', () => {
    for (const h of [-0.001, 100.001, Number.NaN])
      expect(() => globalAtmosphere(h), String(h)).toThrow(DomainError);
    expect(() => globalAtmosphere(1, -1)).toThrow('surfaceDensityGPerM3');
  });
});

describe('P.835 atmospheres by latitude', () => {
  it('reach 175 K at 80 km in the mid-latitude summer, from below as from above', () => {
    expect(latitudeAtmosphere('mid-latitude-summer', 79.9999).temperatureK).toBeCloseTo(175, 1);
    expect(latitudeAtmosphere('mid-latitude-summer', 80).temperatureK).toBe(175);
  });

  /** P10 and P72 as the Recommendation prints them [hPa]. */
  it.each([
    ['low-latitude', 284.8526, 0.031366],
    ['mid-latitude-summer', 283.7096, 0.03124022],
    ['mid-latitude-winter', 258.9787, 0.02851702],
    ['high-latitude-summer', 269.6138, 0.04582115],
    ['high-latitude-winter', 243.8718, 0.02685355],
  ] as const)('%s: pressure at 10 and 72 km', (name, at10, at72) => {
    expect(latitudeAtmosphere(name, 10).pressureHPa).toBeCloseTo(at10, 4);
    expect(latitudeAtmosphere(name, 72).pressureHPa / at72).toBeCloseTo(1, 5);
  });

  it.each(peer)('%s at %d km is as ITU-Rpy has it', (name, heightKm, T, P, rho) => {
    const air = latitudeAtmosphere(name, heightKm);
    expect(air.temperatureK).toBeCloseTo(T, 3);
    expect(air.pressureHPa / P).toBeCloseTo(1, 4);
    expect(air.waterVapourDensityGPerM3).toBeCloseTo(rho, 5);
  });

  it.each(latitudes)('%s: pressure falls with height, temperature stays within 160 to 310 K', (name) => {
    fc.assert(
      fc.property(height, (h) => {
        const { pressureHPa, temperatureK, waterVapourDensityGPerM3 } = latitudeAtmosphere(name, h);
        expect(latitudeAtmosphere(name, h + 0.1).pressureHPa).toBeLessThan(pressureHPa);
        expect(temperatureK).toBeGreaterThan(160);
        expect(temperatureK).toBeLessThan(310);
        expect(waterVapourDensityGPerM3).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each(latitudes)('%s: temperature steps by at most 2 K where its formulas meet below 50 km', (name) => {
    for (let h = 0; h < 50; h += 0.05)
      expect(
        Math.abs(latitudeAtmosphere(name, h + 0.05).temperatureK - latitudeAtmosphere(name, h).temperatureK),
      ).toBeLessThan(2);
  });

  it('orders the surface: warmest and wettest in the tropics, coldest and driest in the polar winter', () => {
    const surfaces = latitudes.map((name) => latitudeAtmosphere(name, 0));
    expect(surfaces.map(({ temperatureK }) => temperatureK)).toEqual([
      300.4222, 294.9838, 272.7241, 286.8374, 257.4345,
    ]);
    expect(surfaces.map((surface) => surface.waterVapourDensityGPerM3)).toEqual([
      19.6542, 14.3542, 3.4742, 8.988, 1.2319,
    ]);
  });
});

describe('P.453 refractivity', () => {
  it('gives the surface of the standard atmosphere 318 N-units', () => {
    const { refractivityNUnits, refractiveIndex, dryNUnits, wetNUnits } = refractivity(1003.28, 9.97, 288.15);
    expect(refractivityNUnits).toBeCloseTo(317.7, 0);
    expect(refractivityNUnits).toBe(dryNUnits + wetNUnits);
    expect(refractiveIndex).toBe(1 + refractivityNUnits * 1e-6);
  });

  it('saturation pressure: 6.136 hPa over water and 6.115 over ice at 0 °C, and less over ice below', () => {
    expect(saturationPressureHPa(1013.25, 273.15)).toBeCloseTo(6.1363, 3);
    expect(saturationPressureHPa(1013.25, 273.15, 'ice')).toBeCloseTo(6.1152, 3);
    expect(saturationPressureHPa(1013.25, 253.15, 'ice')).toBeLessThan(
      saturationPressureHPa(1013.25, 253.15),
    );
  });

  it('vapour pressure at 22 °C and 71.8 % of the ITU workbook', () => {
    expect(vapourPressureHPa(1007.4, 295.15, 71.8)).toBeCloseTo(19.06571391875747, 10);
  });

  it('refuses a temperature outside the range of the saturation formula', () => {
    expect(() => saturationPressureHPa(1013, 330)).toThrow(DomainError);
    expect(() => saturationPressureHPa(1013, 280, 'ice')).toThrow(DomainError);
    expect(() => vapourPressureHPa(1013, 280, 101)).toThrow('humidityPercent');
  });
});
