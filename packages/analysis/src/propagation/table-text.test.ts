/** Why a text is no table, at the character that is wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultText, pointed, separatorOf, textFault } from './table-text.ts';

describe('a text that is no table', () => {
  it.each([
    ['a,b\n1,"2\n3,4\n', ',', '2:3', 'a quote that never closes'],
    ['a,b\n"x"y,2\n', ',', '2:4', '"y"'],
    ['a;b\nx"y;2\n', ';', '2:2', 'a quote within it'],
    ['\uFEFFa,"b\n', ',', '1:3', 'a quote that never closes'],
    ['a,b\n🛰,"b" c\n', ',', '2:7', '"c"'],
    ['a,b\n\0,"b" c\n', ',', '2:1', 'a NUL byte'],
  ])('%j', (text, separator, place, found) => {
    const fault = textFault(text, separator)!;
    expect(`${fault.line}:${fault.column}`).toBe(place);
    expect(fault.found).toBe(found);
    expect(faultText('t.csv', fault)).toMatch(new RegExp(`^t\\.csv:${place}: expected .+, found .+; .+\\.$`));
  });

  it('is none with a quote written twice, a line end within quotes, blanks beside them', () => {
    expect(textFault('a,b\n "x ""y"" \n" ,\t"",z\n', ',')).toBeUndefined();
    expect(textFault('a\tb\n24"\t7\n', '\t')).toBeUndefined();
  });

  it('is none in whatever cells are written by RFC 4180', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', '\t', 'a', 'ә') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        const text = rows
          .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(textFault(text, ',')).toBeUndefined();
      }),
    );
  });
});

describe('what separates cells', () => {
  it.each([
    ['name,lat,lon\n', ','],
    ['name\n1;2;3\n', ','],
    ['\n\uFEFF\nname;lat;lon\n', ';'],
    ['name;Диаметр, м;Широта, °\n', ';'],
    ['name,lat,lon,note; remark\n', ','],
    ['"a;b;c;d",lat,"say ""x;y;z"""\n', ','],
    ['name\tlat\tDiameter, m\n', '\t'],
  ])('of %j is %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
  it('leaves a comma within a number to be its decimal mark, where it is no comma', () => {
    expect(['46,8', '-1,5', '1,2,3', 'a,b'].map((cell) => pointed(cell, ';'))).toEqual([
      '46.8',
      '-1.5',
      '1,2,3',
      'a,b',
    ]);
    expect(pointed('46,8', ',')).toBe('46,8');
  });
  it('reads the minus sign that print has, in numbers alone', () => {
    expect(['−58.5', '−7', '−', 'C/N −3'].map((cell) => pointed(cell, ','))).toEqual([
      '-58.5',
      '-7',
      '−',
      'C/N −3',
    ]);
    expect(pointed('−58,5', ';')).toBe('-58.5');
  });
});
