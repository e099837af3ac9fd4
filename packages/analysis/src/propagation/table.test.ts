import { DomainError } from '@ortak/core/errors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyNumber,
  isProblem,
  notNegative,
  numbers,
  quantity,
  rangeText,
  readValue,
  text,
  word,
} from './parameter.ts';
import { columnsOf, domainProblem, NotANumberError, NoticeCount, noticeCodes, readRow } from './table.ts';

const frequency = quantity('frequencyGHz', 'GHz', [1, 1000], 20, 'Frequency');
const efficiency = quantity('efficiency', '', [0, 1], 0.65, 'Efficiency', 0.5);
const percents = numbers('p', '%', [1e-6, 50], [0.1], 'Percentages');
const over = word('over', ['water', 'ice'], 'water', 'Over what', 'water');

describe('parameters', () => {
  it.each([
    [frequency, '1 … 1000 GHz'],
    [efficiency, '0 … 1'],
    [quantity('a', 'dB', [Number.MIN_VALUE, 10], 1, ''), 'above 0 … 10 dB'],
    [quantity('a', 'dB', [Number.MIN_VALUE, Number.MAX_VALUE], 1, ''), 'above 0 dB'],
    [quantity('a', 'dB', notNegative, 1, ''), '0 or more dB'],
    [quantity('a', 'dB', anyNumber, 1, ''), 'any number of dB'],
    [quantity('a', '', anyNumber, 1, ''), 'any number'],
    [percents, 'one or several of 0.000001 … 50 %, with ; or , between'],
    [over, 'water or ice'],
    [text('map', 'x', ''), 'a word'],
  ])('say their range: %o', (parameter, range) => expect(rangeText(parameter)).toBe(range));

  it.each([
    [frequency, ' 20 ', 20],
    [frequency, '2e1', 20],
    [frequency, '', undefined],
    [frequency, '0.9', { expected: '1 … 1000 GHz', found: '0.9' }],
    [frequency, 'NaN', { expected: '1 … 1000 GHz', found: '"NaN"' }],
    [frequency, '20 30', { expected: '1 … 1000 GHz', found: '"20 30"' }],
    [frequency, 'x'.repeat(60), { expected: '1 … 1000 GHz', found: `"${'x'.repeat(40)}…"` }],
    [efficiency, '', 0.5],
    [percents, '0.1; 1,2 3', [0.1, 1, 2, 3]],
    [percents, '0.1;', { expected: rangeText(percents), found: '""' }],
    [percents, '0.1;60', { expected: rangeText(percents), found: '60' }],
    [over, 'ice', 'ice'],
    [over, '', 'water'],
    [over, 'snow', { expected: 'water or ice', found: '"snow"' }],
  ])('read their texts: %o %s', (parameter, cell, value) =>
    expect(readValue(parameter, cell)).toEqual(value),
  );

  it('never read a number outside the range, nor one that is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (cell) => {
        const value = readValue(frequency, cell);
        if (value === undefined) expect(cell.trim()).toBe('');
        else if (!isProblem(value)) expect(value as number).toSatisfy((n: number) => n >= 1 && n <= 1000);
      }),
    );
  });
});

describe('a row', () => {
  it('gives its values, or every problem at once', () => {
    const cells: Record<string, string> = { frequencyGHz: '20', over: 'ice' };
    expect(readRow([frequency, efficiency, over], (name) => cells[name])).toEqual({
      row: { frequencyGHz: 20, efficiency: 0.5, over: 'ice' },
      problems: [],
    });
    const { problems } = readRow([frequency, percents, over], (name) => ({ over: 'snow' })[name as 'over']);
    expect(problems.map(({ column, found }) => `${column} ${found}`)).toEqual([
      'frequencyGHz nothing',
      'p nothing',
      'over "snow"',
    ]);
  });

  it('says what a kernel refuses by the name of its column', () => {
    const error = new DomainError('elevationDeg', 1 / 3, '°', 5, Infinity, 'ITU-R P.618-14');
    expect(domainProblem(error, (parameter) => parameter.replace('Deg', '-deg'))).toEqual({
      column: 'elevation-deg',
      expected: '5 or more ° (ITU-R P.618-14)',
      found: '0.333333',
    });
  });
});

describe('columns of a result', () => {
  const notice = (code: string, source = 's') => ({ code, source, message: `${code} at 60 GHz` });

  it('join nested names, number lists, keep words and what is absent, leave out the path', () => {
    const columns = columnsOf({
      path: { frequencyGHz: 20 },
      zeroBecause: null,
      part: 'deep',
      oxygen: { coefficients: { a: 1 }, lines: [2, { b: 3 }] },
      gainDb: Infinity,
      notices: [notice('a'), notice('b'), notice('a', 't')],
    });
    expect([...columns]).toEqual([
      ['zeroBecause', null],
      ['part', 'deep'],
      ['oxygen.coefficients.a', 1],
      ['oxygen.lines.1', 2],
      ['oxygen.lines.2.b', 3],
      ['gainDb', Infinity],
      ['notices', 'a b'],
    ]);
  });

  it('let no NaN out', () => {
    expect(() => columnsOf({ a: { b: [1, Number.NaN] } })).toThrow(NotANumberError);
    expect(() => columnsOf({ a: { b: [1, Number.NaN] } })).toThrow('a.b.2 is not a number');
  });

  it('count rows by kind of notice', () => {
    const count = new NoticeCount();
    count.add([notice('a'), notice('a'), notice('a', 't')]);
    count.add([notice('a')]);
    count.add([]);
    expect(count.kinds.map(({ notice: { code, source }, rows }) => [code, source, rows])).toEqual([
      ['a', 's', 2],
      ['a', 't', 1],
    ]);
    expect(noticeCodes([])).toBe('');
  });
});
