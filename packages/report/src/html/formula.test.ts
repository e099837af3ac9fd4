import { line } from '@ortak/core/working';
import { describe, expect, it } from 'vitest';
import { namedBy } from './formula.ts';

const at = (symbol: string, label: string) => line(symbol, label, 1, 'dB', '');
const of = (symbol: string, formula: string) => line(symbol, '', 1, 'dB', formula);

const uplink = [
  at('EIRP', 'EIRP of the station'),
  at('G/T', 'G/T of the satellite'),
  at('C/N', 'Uplink C/N'),
  at('C/I', 'Uplink C/I'),
];
const downlink = [at('EIRP', 'EIRP of the satellite'), at('G', 'Gain'), at('C/N', 'Downlink C/N')];
const labels = (formula: string, symbol = 'X') =>
  namedBy(of(symbol, formula), [uplink, downlink, [at('C/I', 'One'), at('C/I', 'Two')]]).map(
    ({ label }) => label,
  );

describe('namedBy', () => {
  it('takes the nearest line of a symbol, in the order of the formula', () => {
    expect(labels('G/T − 10 log G + EIRP')).toEqual([
      'G/T of the satellite',
      'Gain',
      'EIRP of the satellite',
    ]);
  });

  it('takes both lines of a symbol in the same section', () => {
    expect(labels('C/I − 3')).toEqual(['One', 'Two']);
  });

  it.each([
    'services.yaml:18',
    'ITU-R P.525-5',
    'Gmax − ΔG',
    'EIRPs − OBO',
    'EN 302 307-1 Table 13 (Es/N0)',
    '',
  ])('finds no symbol in %j', (formula) => expect(labels(formula)).toEqual([]));

  it('sums what carries the same symbol: in the section, else before it', () => {
    expect(labels('sum of powers', 'C/I')).toEqual(['One', 'Two']);
    expect(labels('sum of powers', 'C/N')).toEqual(['Uplink C/N', 'Downlink C/N']);
  });
});
