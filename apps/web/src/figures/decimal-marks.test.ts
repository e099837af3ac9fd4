import { expect, it } from 'vitest';
import { decimalsIn, padOf } from './decimal-marks.ts';

it.each([
  ['206.05', 2],
  ['206,05', 2],
  ['−97.16', 2],
  ['38\u202f655.102', 3],
  ['45', 0],
  ['≥ 45', 0],
  ['53.95 dBW', undefined],
  ['51.990°', undefined],
  ['DVB-S2 8PSK 3/4', undefined],
  ['1.091·10⁻⁴', undefined],
  ['2029-06-01', undefined],
  ['—', undefined],
  ['', undefined],
])('%s has %s decimals', (printed, expected) => {
  expect(decimalsIn(printed)).toBe(expected);
});

it('fills a figure up to the most that its column has', () => {
  expect(padOf(2, 5)).toBe('000');
  expect(padOf(0, 2)).toBe('.00');
  expect(padOf(2, 2)).toBe('');
  expect(padOf(0, 0)).toBe('');
});
