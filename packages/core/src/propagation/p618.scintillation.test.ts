import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import {
  averagingSlope,
  type ScintillationPath,
  scintillation,
  scintillationIntensity,
} from './p618.scintillation.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const astana: ScintillationPath = {
  frequencyGHz: 20,
  elevationDeg: 30,
  antennaDiameterM: 1.2,
  antennaEfficiency: 0.65,
  wetRefractivity: 32,
};
const anyPath = fc.record({
  frequencyGHz: number(4, 55),
  elevationDeg: number(5, 90),
  antennaDiameterM: number(0.1, 15),
  antennaEfficiency: number(0.1, 1),
  wetRefractivity: number(1, 180),
});

describe('P.618 scintillation', () => {
  it('gives the printed row of the ITU workbook at 14.25 GHz, 31.1°, 1 m, 1 %', () => {
    const path = { frequencyGHz: 14.25, elevationDeg: 31.076991235657, wetRefractivity: 50.3892622222222 };
    const fade = scintillation({ ...path, antennaDiameterM: 1, antennaEfficiency: 0.65 }, 1);
    expect(fade.referenceSigmaDb).toBeCloseTo(0.00863892622222222, 13);
    expect(fade.antennaAveraging).toBeCloseTo(0.970330341352347, 12);
    expect(fade.attenuationDb).toBeCloseTo(0.261931888971004, 12);
  });

  it('falls with elevation, antenna size and percentage, and is never negative', () => {
    fc.assert(
      fc.property(anyPath, number(0.001, 40), (path, p) => {
        const fade = scintillation(path, p).attenuationDb;
        expect(fade).toBeGreaterThanOrEqual(0);
        expect(scintillation(path, p * 1.2).attenuationDb).toBeLessThanOrEqual(fade);
        const larger = { ...path, antennaDiameterM: path.antennaDiameterM * 1.1 };
        expect(scintillation(larger, p).attenuationDb).toBeLessThanOrEqual(fade);
        const higher = { ...path, elevationDeg: Math.min(90, path.elevationDeg + 1) };
        if (scintillationIntensity(path).x < 1)
          expect(scintillation(higher, p).attenuationDb).toBeLessThanOrEqual(fade);
      }),
    );
  });

  it('is 0 for an antenna so large that it averages everything', () => {
    const result = scintillation({ ...astana, antennaDiameterM: 40, frequencyGHz: 50 }, 0.01);
    expect(result.x).toBeGreaterThan(7);
    expect(result.attenuationDb).toBe(0);
  });

  it('has the slope of its antenna factor', () => {
    fc.assert(
      fc.property(number(0.05, 6), number(5, 60), (antennaDiameterM, elevationDeg) => {
        const at = (change: Partial<ScintillationPath>) =>
          scintillationIntensity({ ...astana, antennaDiameterM, elevationDeg, ...change });
        const here = at({});
        fc.pre(here.x < 5);
        const { gSlope, xSlope } = averagingSlope(here);
        const step = 1e-4; // degrees
        const above = at({ elevationDeg: elevationDeg + step });
        const below = at({ elevationDeg: elevationDeg - step });
        const radians = (2 * step * Math.PI) / 180;
        expect((above.x - below.x) / radians / xSlope).toBeCloseTo(1, 5);
        const slope = Math.log(above.antennaAveraging / below.antennaAveraging) / (above.x - below.x);
        expect(slope / gSlope).toBeCloseTo(1, 4);
      }),
    );
  });

  it('is silent inside its range, and says which limit was crossed', () => {
    const codes = (path: ScintillationPath, p: number) =>
      scintillation(path, p).notices.map(({ code }) => code);
    expect(codes(astana, 0.01)).toEqual([]);
    for (const frequencyGHz of [4, 55])
      expect(codes({ ...astana, frequencyGHz, elevationDeg: 5 }, 50)).toEqual([]);
    expect(codes({ ...astana, frequencyGHz: 55.01, elevationDeg: 4.99 }, 0.01)).toHaveLength(2);
    expect(codes({ ...astana, frequencyGHz: 3.99, elevationDeg: 4 }, 0.001)).toEqual([
      'p618.frequency-out-of-range',
      'p618.elevation-out-of-range',
      'p618.p-out-of-range',
    ]);
  });

  it.each([
    ['frequencyGHz', 0],
    ['elevationDeg', 0],
    ['antennaDiameterM', -1],
    ['antennaEfficiency', 65],
    ['wetRefractivity', Number.NaN],
  ])('refuses %s = %d', (parameter, value) => {
    expect(() => scintillation({ ...astana, [parameter]: value }, 0.01)).toThrow(DomainError);
    expect(() => scintillation({ ...astana, [parameter]: value }, 0.01)).toThrow(parameter);
  });

  it('refuses percentages beyond 50 %', () => {
    expect(() => scintillation(astana, 51)).toThrow('pPercent');
  });
});
