import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

it.each([
  ['Television, Akkol to a 60 cm dish in Almaty', 'Television, Akkol to a 60~cm dish in Almaty'],
  ['антенна 60 см', 'антенна 60~см'],
  ['Gateway 9 m', 'Gateway 9~m'],
  ['at 14.25 GHz and 46 dBW', 'at 14.25~GHz and 46~dBW'],
  ['3 more links', '3 more links'],
  ['12 мест', '12 мест'],
])('%s keeps a figure beside its unit', (text, expected) => {
  expect(unbroken(text)).toBe(expected.replaceAll('~', '\u00a0'));
});
