import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  availability,
  decimalPadding,
  decimalsOf,
  diameter,
  figure,
  fixed,
  latitude,
  longitude,
  mapDecimals,
  margin,
  percent,
  withUnit,
} from './format.ts';

describe('fixed', () => {
  it.each([
    [0, 2, '0.00'],
    [-0.001, 2, '0.00'],
    [-1.005, 1, '−1.0'],
    [1234567.891, 2, '1\u202f234\u202f567.89'],
    [999.9996, 3, '1\u202f000.000'],
    [-205.25, 2, '−205.25'],
    [12, 0, '12'],
    [Number.NaN, 2, '—'],
    [Number.POSITIVE_INFINITY, 2, '∞'],
    [Number.NEGATIVE_INFINITY, 2, '−∞'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(fixed(value, decimals)).toBe(text);
  });

  it('reads back as the rounded number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e8, max: 1e8, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const text = fixed(value, decimals).replaceAll('\u202f', '').replace('−', '-');
          expect(Number(text)).toBeCloseTo(value, decimals);
          expect(text.split('.')[1]?.length ?? 0).toBe(decimals);
        },
      ),
    );
  });
});

describe('figure', () => {
  it.each([
    [51.3, 'dBW', '51.30'],
    [-96.4, 'dB(W/m²)', '−96.40'],
    [0.0213456, 'dB/km', '0.0213'],
    [12.5625, 'GHz', '12.56250'],
    [54, 'MHz', '54.000'],
    [58.5, '°', '58.500'],
    [1743, 'kg', '1\u202f743.0'],
    [0.6, 'm', '0.60'],
    [4, '', '4'],
    [0.65, '', '0.6500'],
    [1.4388, '', '1.439'],
    [2.5e-7, 'W/Hz', '2.500·10⁻⁷'],
    ['DVB-S2 8PSK 3/4', '', 'DVB-S2 8PSK 3/4'],
  ])('%s %s is %s', (value, unit, text) => {
    expect(figure(value, unit)).toBe(text);
  });

  it('gives two decimals to every decibel but dB/km', () => {
    for (const unit of ['dB', 'dBW', 'dBi', 'dB/K', 'dBHz', 'dB(W/m²)', 'dBW/Hz'])
      expect(decimalsOf(unit)).toBe(2);
    expect(decimalsOf('dB/km')).toBe(4);
    expect(decimalsOf('furlong')).toBeUndefined();
  });
});

describe('units, bounds and places', () => {
  it('puts a no-break space before a unit, none before a degree', () => {
    expect(withUnit('51.30', 'dBW')).toBe('51.30\u00a0dBW');
    expect(withUnit('24.6', '°')).toBe('24.6°');
    expect(withUnit('4', '')).toBe('4');
  });

  it.each([
    [2.3456, '2.35'],
    [-2.3456, '−2.35'],
    [0.0123, '0.01'],
    [-0.0123, '−0.01'],
    // fails by little, and does not read 0.00
    [-0.0049, '−0.005'],
    [0.0012, '0.001'],
    [null, '—'],
  ])('a margin of %d dB is %s', (marginDb, text) => expect(margin(marginDb)).toBe(text));

  it('states the bound of an availability', () => {
    expect(availability({ percent: 99.93412, bound: 'exact' })).toBe('99.934');
    expect(availability({ percent: 99.999, bound: 'better-than' })).toBe('≥\u00a099.999');
    expect(availability({ percent: 95, bound: 'worse-than' })).toBe('<\u00a095');
  });

  it('prints a required percentage as it was stated', () => {
    expect(percent(99.7)).toBe('99.7\u00a0%');
    expect(percent(100)).toBe('100\u00a0%');
    expect(percent(99.95)).toBe('99.95\u00a0%');
  });

  it('says when no antenna is large enough', () => {
    expect(diameter(null)).toBe('>\u00a015');
    expect(diameter(1.2)).toBe('1.20');
  });

  it('names the hemisphere instead of a sign', () => {
    expect(longitude(-58.5)).toBe('58.5°W');
    expect(longitude(58.5)).toBe('58.5°E');
    expect(longitude(-200, 2)).toBe('160.00°E');
    expect(longitude(270)).toBe('90.0°W');
    expect(longitude(-180)).toBe('180.0°W');
    expect(longitude(-0.04)).toBe('0.0°E');
    expect(longitude(-0.04, 2)).toBe('0.04°W');
    expect(latitude(-0.001, 2)).toBe('0.00°N');
    expect(latitude(-6.25, 2)).toBe('6.25°S');
    expect(latitude(48.2)).toBe('48.2°N');
  });

  it('drops decimals on a map only when all levels are whole', () => {
    expect(mapDecimals([50, 48])).toBe(0);
    expect(mapDecimals([50, 47.5])).toBe(1);
    expect(mapDecimals([99, 99.95])).toBe(2);
    expect(mapDecimals([99.999, 99.9999])).toBe(3);
  });
});

describe('decimalPadding', () => {
  it('brings decimal marks below one another', () => {
    expect(decimalPadding(['38\u202f412.600', '207.04', '−6', 'DVB-S2 8PSK 3/4', '14.0125'])).toEqual([
      1, 2, 4.45, 0, 0,
    ]);
    expect(decimalPadding(['≥\u00a099.999', '<\u00a095', '99.934'])).toEqual([0, 3.45, 0]);
  });

  it('adds nothing to whole numbers alone, or to nothing', () => {
    expect(decimalPadding(['1', '20', ''])).toEqual([0, 0, 0]);
    expect(decimalPadding([])).toEqual([]);
  });
});
