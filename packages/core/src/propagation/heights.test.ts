import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { betweenLevels, percentagesAround, type RaisedPlace } from './heights.ts';
import { VAPOUR_PERCENTAGES, vapourLevelsAround, vapourStatistic } from './p836.ts';
import type { RegularGrid } from './p1144.ts';
import { surfaceTemperatureK } from './p1510.ts';
import { topographicHeightM } from './p1511.ts';
import {
  type ClimateMaps,
  climateLevelsAround,
  climateMean,
  climateStatistic,
  contentWeibull,
  substituteClimate,
} from './p2145.ts';

/** 30° × 45° map of a function of latitude and longitude, one row beyond the poles where wanted. */
function map(value: (latitudeDeg: number, longitudeDeg: number) => number, beyond = 0): RegularGrid {
  const rows = 7 + 2 * beyond;
  const columns = 8;
  const latitudeStartDeg = -90 - 30 * beyond;
  return {
    latitudeStartDeg,
    latitudeStepDeg: 30,
    longitudeStartDeg: -180,
    longitudeStepDeg: 45,
    rows,
    columns,
    values: Float64Array.from({ length: rows * columns }, (_, i) =>
      value(latitudeStartDeg + 30 * Math.floor(i / columns), -180 + 45 * (i % columns)),
    ),
    scale: 1,
    offset: 0,
  };
}

const place: RaisedPlace = { latitudeDeg: 10, longitudeDeg: 20, heightKm: 0.5 };
const anyPlace = fc.record({
  latitudeDeg: fc.double({ min: -89, max: 89, noNaN: true }),
  longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
  heightKm: fc.double({ min: 0, max: 5, noNaN: true }),
});
/** An atmosphere that depends on height alone: 20 g/m³ at sea level, scale height 2 km, over ground that rises northward. */
const ground = (latitudeDeg: number) => (latitudeDeg + 90) / 60;
const layered = map((latitude) => 20 * Math.exp(-ground(latitude) / 2));
const two = map(() => 2);

describe('between percentages', () => {
  it('finds the levels on either side, and one twice where it has it', () => {
    expect(percentagesAround([1, 2, 5], 1.5, 'test')).toEqual([1, 2]);
    expect(percentagesAround([1, 2, 5], 2, 'test')).toEqual([2, 2]);
    expect(vapourLevelsAround(0.15)).toEqual([0.1, 0.2]);
    expect(climateLevelsAround(0.015)).toEqual([0.01, 0.02]);
    expect(() => vapourLevelsAround(0.05)).toThrow(DomainError);
    expect(() => climateLevelsAround(99.5)).toThrow(DomainError);
    expect(() => percentagesAround([1, 2], Number.NaN, 'test')).toThrow(DomainError);
  });

  it('is linear in the logarithm of the percentage', () => {
    const [below, above] = [
      { pPercent: 1, value: 10 },
      { pPercent: 100, value: 4 },
    ];
    expect(betweenLevels(below, above, 10)).toBeCloseTo(7, 12);
    expect(betweenLevels(below, above, 1)).toBe(10);
    expect(betweenLevels(below, above, 100)).toBeCloseTo(4, 12);
  });
});

describe('P.836 water vapour', () => {
  const topography = map(ground, 1);
  const levels = [
    { pPercent: 0.1, map: layered, scaleHeight: two },
    { pPercent: 0.2, map: map((latitude) => 16 * Math.exp(-ground(latitude) / 2)), scaleHeight: two },
  ] as const;

  it('recovers an atmosphere that depends on height alone, wherever the ground lies', () => {
    fc.assert(
      fc.property(anyPlace, (at) => {
        const density = vapourStatistic([levels[0], levels[0]], topography, at, 0.1);
        expect(density.value).toBeCloseTo(20 * Math.exp(-at.heightKm / 2), 9);
      }),
    );
  });

  it('gives the corners with their ground, and weights that sum to 1', () => {
    const { below, above, value } = vapourStatistic(levels, topography, place, 0.15);
    expect(below.pPercent).toBe(0.1);
    expect(above.pPercent).toBe(0.2);
    expect(below.corners.map(({ groundHeightKm }) => groundHeightKm)).toEqual(
      [1.5, 2, 1.5, 2].map((km) => expect.closeTo(km, 12)),
    );
    expect(below.corners.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(value).toBeCloseTo((20 - 4 * Math.log2(1.5)) * Math.exp(-0.25), 9);
  });

  it('refuses levels that do not stand around the percentage, and places without meaning', () => {
    expect(() => vapourStatistic(levels, topography, place, 0.3)).toThrow('below.pPercent');
    expect(() => vapourStatistic([levels[0], levels[0]], topography, place, 0.15)).toThrow('above.pPercent');
    expect(() => vapourStatistic(levels, topography, { ...place, heightKm: 11 }, 0.15)).toThrow('heightKm');
    expect(() => vapourStatistic(levels, topography, { ...place, latitudeDeg: 91 }, 0.15)).toThrow(
      DomainError,
    );
    const flat = map(() => 0);
    const broken = { pPercent: 0.1, map: layered, scaleHeight: flat };
    expect(() => vapourStatistic([broken, broken], topography, place, 0.1)).toThrow('scale is 0');
  });

  it('has 18 percentages', () => expect(VAPOUR_PERCENTAGES).toHaveLength(18));
});

describe('P.2145 climate', () => {
  const groundKm = map(ground);
  const density: ClimateMaps = { quantity: 'density', scale: two, groundKm };
  const temperature: ClimateMaps = { quantity: 'temperature', scale: map(() => -6.5), groundKm };
  const standard = map((latitude) => 288.15 - 6.5 * ground(latitude));

  it('recovers a density and a temperature that depend on height alone', () => {
    fc.assert(
      fc.property(anyPlace, (at) => {
        expect(climateMean(density, layered, at).value).toBeCloseTo(20 * Math.exp(-at.heightKm / 2), 9);
        expect(climateMean(temperature, standard, at).value).toBeCloseTo(288.15 - 6.5 * at.heightKm, 9);
      }),
    );
  });

  it('interpolates between levels in the logarithm of the percentage', () => {
    const halved = map((latitude) => 10 * Math.exp(-ground(latitude) / 2));
    const { value } = climateStatistic(
      density,
      [
        { pPercent: 0.01, map: layered },
        { pPercent: 0.02, map: halved },
      ],
      place,
      0.015,
    );
    expect(value).toBeCloseTo((20 - 10 * Math.log2(1.5)) * Math.exp(-0.25), 9);
  });

  it('raises the scale of the Weibull distribution, not its shape', () => {
    const content: ClimateMaps = { ...density, quantity: 'content' };
    const { shape, scaleKgPerM2 } = contentWeibull(
      content,
      map(() => 2.4),
      layered,
      place,
    );
    expect(shape).toBeCloseTo(2.4, 12);
    expect(scaleKgPerM2).toBeCloseTo(20 * Math.exp(-0.25), 9);
  });

  it('refuses levels and maps that do not belong together', () => {
    const level = { pPercent: 1, map: layered };
    expect(() => climateStatistic(density, [level, level], place, 1.5)).toThrow('above.pPercent');
    expect(() => climateStatistic(density, [level, level], place, 0.5)).toThrow('below.pPercent');
    expect(() => climateMean({ ...density, groundKm: map(ground, 1) }, layered, place)).toThrow(DomainError);
  });
});

describe('what stands in for P.2145', () => {
  const from = {
    medianDensityGPerM3: 7,
    densityGPerM3: 15,
    contentKgPerM2: 30,
    meanTemperatureK: 283,
    heightKm: 0,
  };

  it('says so', () => {
    const { mean, exceeded, contentKgPerM2, notices } = substituteClimate(from);
    expect(mean).toEqual({ pressureHPa: 1013.25, temperatureK: 283, waterVapourDensityGPerM3: 7 });
    expect(exceeded).toEqual({ ...mean, waterVapourDensityGPerM3: 15 });
    expect(contentKgPerM2).toBe(30);
    expect(notices.map(({ code }) => code)).toEqual(['p2145.substituted']);
    expect(notices[0]!.message).toContain('ortak maps import');
  });

  it('has less pressure on a mountain, that of sea level below it, and refuses what has no meaning', () => {
    expect(substituteClimate({ ...from, heightKm: 3 }).mean.pressureHPa).toBeCloseTo(701.2, 0);
    expect(substituteClimate({ ...from, heightKm: -0.4 }).mean.pressureHPa).toBe(1013.25);
    expect(() => substituteClimate({ ...from, densityGPerM3: -1 })).toThrow('densityGPerM3');
    expect(() => substituteClimate({ ...from, meanTemperatureK: Number.NaN })).toThrow('meanTemperatureK');
  });
});

it('P.1510 is bilinear, P.1511 bicubic, and north is north', () => {
  const parabola = map((latitude) => ((latitude + 30) / 30) ** 2, 1);
  expect(surfaceTemperatureK(parabola, 15, 0)).toBeCloseTo(2.5, 12);
  expect(topographicHeightM(parabola, 15, 0)).toBeCloseTo(2.25, 12);
});

describe('far below the ground of a map', () => {
  it('names the height and how low it may be, not the air that would follow', () => {
    const highland = map(() => 7);
    const maps: ClimateMaps = { quantity: 'density', scale: map(() => 2), groundKm: highland };
    expect(
      climateMean(
        maps,
        map(() => 5),
        { ...place, heightKm: 1 },
      ).value,
    ).toBeCloseTo(5 * Math.exp(3), 9);
    expect(() =>
      climateMean(
        maps,
        map(() => 5),
        { ...place, heightKm: 0.9 },
      ),
    ).toThrow(/heightKm is 0.9 km; expected 1 … 10 km .*ground of the map at 7.000 km/);
  });
  it('raises a mountain at one corner as the Recommendation says where the others stand low', () => {
    const peak = map((latitudeDeg, longitudeDeg) =>
      latitudeDeg > place.latitudeDeg && longitudeDeg > place.longitudeDeg ? 7 : 1,
    );
    const maps: ClimateMaps = { quantity: 'density', scale: map(() => 2), groundKm: peak };
    const { corners, value } = climateMean(
      maps,
      map(() => 5),
      { ...place, heightKm: 0.5 },
    );
    const high = corners.filter(({ groundHeightKm }) => groundHeightKm === 7);
    expect(high.length).toBeGreaterThan(0);
    expect(high[0]!.value).toBeCloseTo(5 * Math.exp(3.25), 9);
    expect(value).toBeCloseTo(
      corners.reduce(
        (sum, corner) => sum + corner.weight * 5 * Math.exp((corner.groundHeightKm - 0.5) / 2),
        0,
      ),
      9,
    );
  });
});
