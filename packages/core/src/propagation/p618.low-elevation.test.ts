import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { bracketRoot } from '../math/solve.ts';
import {
  deepFade,
  geoclimaticFactor,
  type LowPath,
  lowElevationFade,
  pathCoefficient,
  seasonalTermDb,
} from './p618.low-elevation.ts';
import { scintillation } from './p618.scintillation.ts';
import { apparentElevation } from './p834.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const antenna = { antennaDiameterM: 2.4, antennaEfficiency: 0.6, wetRefractivity: 60 };
const path: LowPath = {
  frequencyGHz: 14.5,
  geoclimaticFactor: geoclimaticFactor(2.8782, 68.44, 76).factor,
  latitudeDeg: 68.44,
  freeSpaceElevationDeg: 2,
  stationHeightKm: 0.3,
};
const period = fc.constantFrom('average-year' as const, 'worst-month' as const);

describe('P.834 apparent elevation', () => {
  it('lifts a path by 0.58° at the horizon and the less the higher it goes', () => {
    expect(apparentElevation(0, 0).refractionDeg).toBeCloseTo(1 / 1.728, 12);
    fc.assert(
      fc.property(number(0.05, 9), number(0.05, 3), number(0.01, 1), (theta0, h, more) => {
        const here = apparentElevation(theta0, h);
        expect(apparentElevation(theta0 + more, h).refractionDeg).toBeLessThan(here.refractionDeg);
        expect(apparentElevation(theta0 + more, h).apparentElevationDeg).toBeGreaterThan(
          here.apparentElevationDeg,
        );
        expect(apparentElevation(theta0, h + more).refractionDeg).toBeLessThan(here.refractionDeg);
      }),
    );
  });
  it('warns above 10° and 3 km, refuses NaN', () => {
    expect(apparentElevation(5, 1).notices).toEqual([]);
    for (const h of [0, 3]) expect(apparentElevation(10, h).notices).toEqual([]);
    for (const h of [-0.01, 3.01]) expect(apparentElevation(5, h).notices).toHaveLength(1);
    expect(apparentElevation(10.01, 1).notices[0]?.code).toBe('p834.out-of-range');
    expect(() => apparentElevation(Number.NaN, 0)).toThrow(DomainError);
  });
});

describe('P.618 geoclimatic factor', () => {
  it('gives the printed row of the ITU workbook at 68.4°N: Kw, ν', () => {
    const { factor } = geoclimaticFactor(2.8782006355289, 68.438212, 76);
    expect(factor / 974275086.295961).toBeCloseTo(1, 12);
    expect(seasonalTermDb(68.438212, 'average-year')).toBeCloseTo(1.14592832961428, 12);
  });
  it('has no seasonal term in the worst month', () => expect(seasonalTermDb(30, 'worst-month')).toBe(0));
  it('follows Table 3', () => {
    expect(pathCoefficient(0.2, 0)).toBe(76);
    expect(pathCoefficient(0.7, 0)).toBe(76);
    expect(pathCoefficient(0.7001, 0)).toBe(70);
    expect(pathCoefficient(0.8, 0.5)).toBe(79);
    expect(() => pathCoefficient(0, 1.1)).toThrow('overWaterFraction');
  });
  it('rises by 7 dB between 53° and 60° of latitude', () => {
    const at = (latitude: number) => geoclimaticFactor(10, latitude, 76).latitudeCoefficient;
    expect([0, 53, 55, 60, 90, -57].map(at)).toEqual([0, 0, 2, 7, 7, 4]);
  });
});

it('P.618: the seasonal term of equation (55) changes its sign at 45° and is that of either hemisphere', () => {
  const at = (latitude: number) => seasonalTermDb(latitude, 'average-year');
  const middle = -1.8 - 5.6 * Math.log10(1.1);
  expect(at(45)).toBeCloseTo(middle, 6);
  expect(at(44.8)).toBeLessThan(middle);
  expect(at(45.2)).toBeGreaterThan(middle);
  expect(at(-30)).toBe(at(30));
});

describe('P.618 low elevation', () => {
  it('is continuous, with its slope, where deep fading ends', () => {
    fc.assert(
      fc.property(number(1, 45), number(0.001, 0.5), period, (frequencyGHz, p, when) => {
        const here = { ...path, frequencyGHz };
        const fade = (theta0: number) =>
          lowElevationFade({ ...here, freeSpaceElevationDeg: theta0 }, antenna, p, when);
        const { deepElevationMrad, generalElevationMrad } = fade(2);
        fc.pre(deepElevationMrad > 11 && deepElevationMrad < generalElevationMrad - 20);
        const { low } = bracketRoot((t) => fade(t).apparentElevationMrad - deepElevationMrad, 0, 5, 1e-12);
        expect(fade(low).attenuationDb).toBeCloseTo(25, 6);
        const step = 1e-5;
        const below = fade(low).attenuationDb - fade(low - step).attenuationDb;
        const above = fade(low + 2 * step).attenuationDb - fade(low + step).attenuationDb;
        expect(above / below).toBeCloseTo(1, 2);
      }),
    );
  });

  it('meets § 2.4.1 at 5°, with its slope', () => {
    fc.assert(
      fc.property(
        number(4, 45),
        number(0.01, 0.5),
        number(0.5, 5),
        period,
        (frequencyGHz, p, antennaDiameterM, when) => {
          const fade = (freeSpaceElevationDeg: number) =>
            lowElevationFade(
              { ...path, frequencyGHz, freeSpaceElevationDeg },
              { ...antenna, antennaDiameterM },
              p,
              when,
            );
          fc.pre(fade(4.99).part === 'shallow');
          const general = scintillation({ ...antenna, antennaDiameterM, frequencyGHz, elevationDeg: 5 }, p);
          expect(fade(5).attenuationDb).toBe(general.attenuationDb);
          expect(fade(5 - 1e-9).attenuationDb).toBeCloseTo(general.attenuationDb, 6);
          // A2′ is the slope of § 2.4.1 in its own, free-space angle
          const step = 1e-5;
          const slope =
            (fade(5 + step).attenuationDb - fade(5).attenuationDb) / ((step * Math.PI * 1000) / 180);
          expect(slope / fade(5).generalSlopeDbPerMrad).toBeCloseTo(1, 3);
          const near = fade(5 - 2 * step);
          const nearer = fade(5 - step);
          expect(
            (nearer.attenuationDb - near.attenuationDb) /
              (nearer.apparentElevationMrad - near.apparentElevationMrad) /
              near.generalSlopeDbPerMrad,
          ).toBeCloseTo(1, 2);
        },
      ),
    );
  });

  it('is the deep fading below its limit', () => {
    const low = { ...path, freeSpaceElevationDeg: 0.5 };
    const fade = lowElevationFade(low, antenna, 0.01, 'average-year');
    expect(fade.part).toBe('deep');
    expect(fade.attenuationDb).toBe(deepFade(low, 0.01, 'average-year').attenuationDb);
  });

  it('says when it extrapolates', () => {
    const codes = (change: Partial<LowPath>, p: number) =>
      deepFade({ ...path, ...change }, p, 'average-year').notices.map(({ code }) => code);
    expect(codes({ freeSpaceElevationDeg: 0.6 }, 0.01)).toEqual([]);
    expect(codes({ freeSpaceElevationDeg: 0.5, frequencyGHz: 45 }, 0.01)).toEqual([]);
    expect(codes({ freeSpaceElevationDeg: 5 }, 0.00001)).toEqual([]);
    expect(codes({ freeSpaceElevationDeg: 5.01 }, 0.00001)).toHaveLength(1);
    expect(codes({ freeSpaceElevationDeg: 0.4999, frequencyGHz: 45.1 }, 0.01)).toEqual([
      'p618.frequency-out-of-range',
      'p618.elevation-out-of-range',
    ]);
    expect(codes({ freeSpaceElevationDeg: 4.5 }, 1)).toEqual(['p618.fade-out-of-range']);
  });

  it('says when fades reach 25 dB nowhere above the horizon', () => {
    const codes = (geoclimaticFactor: number) =>
      lowElevationFade({ ...path, geoclimaticFactor }, antenna, 1, 'average-year').notices.map(
        ({ code }) => code,
      );
    expect(codes(1)).toContain('p618.no-deep-fades');
    expect(codes(1e9)).not.toContain('p618.no-deep-fades');
  });

  it('refuses what it cannot answer', () => {
    expect(() => deepFade({ ...path, geoclimaticFactor: 0 }, 0.1, 'average-year')).toThrow(
      'geoclimaticFactor',
    );
    expect(() => deepFade(path, 0, 'average-year')).toThrow(DomainError);
    const huge = { ...antenna, antennaDiameterM: 90 };
    expect(() => lowElevationFade({ ...path, frequencyGHz: 30 }, huge, 0.1, 'worst-month')).toThrow(
      'scintillation at 5°',
    );
  });
});
