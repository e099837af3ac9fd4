import { expect, it } from 'vitest';
import { isDay } from './day.ts';

it.each([
  ['2029-06-01', true],
  ['2028-02-29', true],
  ['2029-02-29', false],
  ['2029-13-01', false],
  ['06/01/2029', false],
  ['2029-6-1', false],
  ['1971-12-31', false],
  ['2100-01-01', false],
  ['', false],
])('%s is a day that can be asked about: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
