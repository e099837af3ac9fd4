import { expect, it } from 'vitest';
import { cards } from './index.ts';

it('every Recommendation has one card', () => {
  expect(cards.map(({ id }) => id)).toEqual([
    'ITU-R P.372-17',
    'ITU-R P.453-14',
    'ITU-R P.618-14',
    'ITU-R P.676-13',
    'ITU-R P.678-3',
    'ITU-R P.834-9',
    'ITU-R P.835-7',
    'ITU-R P.836-6',
    'ITU-R P.837-7',
    'ITU-R P.838-3',
    'ITU-R P.839-4',
    'ITU-R P.840-9',
    'ITU-R P.841-6',
    'ITU-R P.1144-12',
    'ITU-R P.1510-1',
    'ITU-R P.1511-3',
    'ITU-R P.1623-1',
    'ITU-R P.1815-1',
    'ITU-R P.2145-0',
  ]);
});

it.each(cards)('$id: edition and date agree with the address', ({ id, date, url, implemented, validity }) => {
  expect(url).toContain(`R-REC-${id.replace('ITU-R ', '')}-${date.replace('-', '')}-`);
  expect(implemented.length).toBeGreaterThan(0);
  expect(validity).not.toBe('');
});
