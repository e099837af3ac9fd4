import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { type RainPath, rainAttenuation, rainAttenuation001, scaleToPercent } from './p618.ts';
import { rainWorking } from './p618.working.ts';
import { rainCoefficients } from './p838.ts';

/** Rio de Janeiro towards 100°W: row 25 of sheet P.618-14 A_Rain of the ITU workbook CG-3M3J-13-ValEx 8.3.0. */
const rio: RainPath = {
  latitudeDeg: 22.9,
  stationHeightKm: 0,
  elevationDeg: 22.2783346840557,
  frequencyGHz: 14.25,
  polarisationTiltDeg: 0,
  rainRate001MmPerH: 50.639304,
  rainHeightKm: 4.15877866666667,
};
/** Astana towards 58.5°E, for what no sheet covers. */
const astana: RainPath = {
  latitudeDeg: 51.17,
  stationHeightKm: 0.35,
  elevationDeg: 30.2,
  frequencyGHz: 11.2,
  polarisationTiltDeg: 90,
  rainRate001MmPerH: 22,
  rainHeightKm: 2.9,
};

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyPath = fc.record({
  latitudeDeg: number(-90, 90),
  stationHeightKm: number(0, 2),
  elevationDeg: number(0, 90),
  frequencyGHz: number(4, 55),
  polarisationTiltDeg: number(0, 90),
  rainRate001MmPerH: number(0.1, 150),
  rainHeightKm: number(2.5, 6),
});

describe('P.618 rain attenuation', () => {
  it('gives the printed result of the ITU workbook for one tropical path', () => {
    expect(rainAttenuation(rio, 0.1).attenuationDb).toBeCloseTo(8.27164743807979, 9);
    expect(rainAttenuation(rio, 0.001).attenuationDb).toBeCloseTo(29.9117129575559, 9);
  });

  it('is positive and finite at every elevation, horizon and zenith included', () => {
    fc.assert(
      fc.property(anyPath, fc.constantFrom(0, 5, 25, 90, null), number(0.001, 5), (path, elevationDeg, p) => {
        const attenuationDb = rainAttenuation(
          { ...path, elevationDeg: elevationDeg ?? path.elevationDeg },
          p,
        ).attenuationDb;
        expect(attenuationDb).toBeGreaterThan(0);
        expect(attenuationDb).toBeLessThan(Number.MAX_VALUE);
      }),
    );
  });

  it('grows with the rain rate', () => {
    fc.assert(
      fc.property(anyPath, number(1.001, 3), number(0.001, 5), (path, factor, p) => {
        const more = { ...path, rainRate001MmPerH: path.rainRate001MmPerH * factor };
        expect(rainAttenuation(more, p).attenuationDb).toBeGreaterThan(
          rainAttenuation(path, p).attenuationDb,
        );
      }),
    );
  });

  it('falls as p grows from 0.01 % to 5 %, and from 0.001 % beyond 36° latitude', () => {
    fc.assert(
      fc.property(anyPath, number(0, 1), number(1.001, 5), (path, u, factor) => {
        const at001 = rainAttenuation001(path);
        fc.pre(at001.attenuation001Db <= 100);
        const least = Math.abs(path.latitudeDeg) < 36 ? 0.01 : 0.001;
        const p = least * (1 / least) ** u;
        expect(scaleToPercent(at001, p * factor)).toBeLessThan(scaleToPercent(at001, p));
      }),
    );
  });

  it('can fall towards small p in heavy tropical rain, as equation (8) has it', () => {
    const at001 = rainAttenuation001({ ...rio, latitudeDeg: 0, elevationDeg: 10, frequencyGHz: 30 });
    expect(scaleToPercent(at001, 0.001)).toBeLessThan(scaleToPercent(at001, 0.005));
  });

  it('is continuous at 1 %, where β is dropped', () => {
    for (const elevationDeg of [10, 24, 40]) {
      const at001 = rainAttenuation001({ ...rio, elevationDeg });
      expect(scaleToPercent(at001, 1 - 1e-9)).toBeCloseTo(scaleToPercent(at001, 1), 7);
    }
  });

  it('equals A0.01 at 0.01 %', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const { attenuationDb, attenuation001Db } = rainAttenuation(path, 0.01);
        expect(attenuationDb).toBe(attenuation001Db);
      }),
    );
  });

  it('takes the slant path of an Earth of 8 500 km radius below 5°', () => {
    for (const elevationDeg of [0, 1, 4.999]) {
      const path = { ...astana, elevationDeg };
      const rise = path.rainHeightKm - path.stationHeightKm;
      const s = 8500 * Math.sin((elevationDeg * Math.PI) / 180);
      const chordKm = Math.sqrt(s * s + 2 * 8500 * rise + rise * rise) - s; // law of cosines
      // equation (2) drops rise² beside 2 Re rise
      expect(rainAttenuation001(path).slantPathKm / chordKm).toBeCloseTo(1, 3);
    }
  });

  it('takes coefficients that were computed before', () => {
    expect(rainAttenuation001(astana, rainCoefficients(11.2))).toEqual(rainAttenuation001(astana));
  });

  it('agrees with itself step by step: batch users scale what the full result holds', () => {
    fc.assert(
      fc.property(anyPath, number(0.001, 5), (path, p) => {
        const full = rainAttenuation(path, p);
        expect(scaleToPercent(full, p)).toBe(full.attenuationDb);
        expect(full.effectivePathKm).toBe(full.adjustedPathKm * full.verticalAdjustment001);
      }),
    );
  });
});

describe('P.618 where there is no rain to cross', () => {
  it.each([
    ['station-above-rain', { stationHeightKm: 3 }],
    ['station-above-rain', { stationHeightKm: 2.9 }],
    ['no-rain', { rainRate001MmPerH: 0 }],
  ] as const)('is 0 dB: %s', (zeroBecause, change) => {
    const result = rainAttenuation({ ...astana, ...change }, 0.001);
    expect(result.zeroBecause).toBe(zeroBecause);
    expect(result.attenuationDb).toBe(0);
    expect(scaleToPercent(result, 5)).toBe(0);
    expect(rainWorking(result).at(-1)).toMatchObject({ symbol: 'Ap', value: 0, unit: 'dB' });
  });
});

describe('P.618 validity', () => {
  const codes = (path: RainPath, p: number) => rainAttenuation(path, p).notices.map((notice) => notice.code);

  it('is silent inside the range', () => {
    for (const p of [0.001, 0.01, 5]) expect(codes({ ...astana, frequencyGHz: 55 }, p)).toEqual([]);
  });

  it('says which limit was crossed, and still answers', () => {
    expect(codes({ ...astana, frequencyGHz: 55.1 }, 0.01)).toEqual(['p618.frequency-out-of-range']);
    expect(codes(astana, 0.0009)).toEqual(['p618.p-out-of-range']);
    expect(codes({ ...astana, frequencyGHz: 80 }, 6)).toEqual([
      'p618.frequency-out-of-range',
      'p618.p-out-of-range',
    ]);
    expect(rainAttenuation(astana, 6).attenuationDb).toBeGreaterThan(0);
    expect(rainAttenuation(astana, 6).notices[0]?.message).toContain('at 6 %');
  });

  it.each([
    ['latitudeDeg', 90.5],
    ['stationHeightKm', Number.NaN],
    ['elevationDeg', -0.01],
    ['elevationDeg', 91],
    ['frequencyGHz', 0.5],
    ['frequencyGHz', -12],
    ['polarisationTiltDeg', Number.NaN],
    ['rainRate001MmPerH', -1],
    ['rainHeightKm', 21],
  ])('refuses %s = %d', (parameter, value) => {
    const attempt = () => rainAttenuation({ ...astana, [parameter]: value }, 0.01);
    expect(attempt).toThrow(DomainError);
    expect(attempt).toThrow(parameter);
  });

  it.each([0, -1, Number.NaN, 101])('refuses p = %d %%', (p) => {
    expect(() => rainAttenuation(astana, p)).toThrow(DomainError);
    expect(() => scaleToPercent(rainAttenuation001(astana), p)).toThrow('pPercent');
  });

  it('checks the frequency even where coefficients are given', () => {
    expect(() => rainAttenuation001({ ...astana, frequencyGHz: Number.NaN }, rainCoefficients(12))).toThrow(
      'frequencyGHz',
    );
  });
});

describe('P.618 working', () => {
  it('lists every quantity in the order of the Recommendation, with unit and equation', () => {
    const result = rainAttenuation(rio, 0.1);
    const lines = rainWorking(result);
    expect(lines.map(({ symbol }) => symbol).join(' ')).toBe(
      'f θ τ φ hS hR LS R0.01 LG γR r0.01 ζ LR χ ν0.01 LE A0.01 β Ap',
    );
    expect(lines.at(-1)).toEqual({
      symbol: 'Ap',
      label: 'Rain attenuation exceeded for 0.1 % of an average year',
      value: result.attenuationDb,
      unit: 'dB',
      source: 'ITU-R P.618-14 § 2.2.1.1 (8)',
    });
    const gamma = lines.find(({ symbol }) => symbol === 'γR');
    expect(gamma?.working?.map(({ symbol }) => symbol).join(' ')).toBe('kH kV αH αV k α');
    expect(lines.every(({ source }) => source !== '')).toBe(true);
  });

  it('names the equation of the slant path that was used', () => {
    const source = (elevationDeg: number) =>
      rainWorking(rainAttenuation({ ...rio, elevationDeg }, 0.1)).find(({ symbol }) => symbol === 'LS')
        ?.source;
    expect(source(5)).toContain('(1)');
    expect(source(4.9)).toContain('(2)');
  });

  it('stops where the Recommendation stops', () => {
    const symbols = (change: Partial<RainPath>) =>
      rainWorking(rainAttenuation({ ...rio, ...change }, 0.1))
        .map(({ symbol }) => symbol)
        .join(' ');
    expect(symbols({ stationHeightKm: 5 })).toBe('f θ τ φ hS hR Ap');
    expect(symbols({ rainRate001MmPerH: 0 })).toBe('f θ τ φ hS hR LS R0.01 Ap');
  });
});
