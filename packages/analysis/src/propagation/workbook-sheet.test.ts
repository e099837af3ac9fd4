/** Cells that have no value though they are not empty, and the sheet that is meant. */
import { describe, expect, it } from 'vitest';
import { filledRows, firstSheet } from './workbook-sheet.ts';

const relations =
  '<Relationships><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/><Relationship Target="/xl/worksheets/other.xml" Id="rId2"/></Relationships>';
const book = (sheets: string, sheet: string, at = 'xl/worksheets/sheet1.xml') =>
  firstSheet(
    (path) => ({ 'xl/workbook.xml': sheets, 'xl/_rels/workbook.xml.rels': relations, [at]: sheet })[path],
  );
const one = '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>';

describe('the first sheet of a workbook', () => {
  it('tells formulas that nobody has computed, and errors', () => {
    const cells = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1"><f>0.3*2</f><v></v></c>',
      '<c r="C1"><f>IF(A1&lt;2,"&amp;",1)</f><v/></c>',
      '<c r="D1" s="1"><f t="shared" si="0"/></c>',
      '<c r="E1"><f>1+1</f><v>2</v></c>',
      '<c r="F1" t="str"><f>A9</f><v></v></c>',
      '<c r="G1"/>',
    ].join('');
    const errors = '<c r="AA12" t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="e" r="AB12"><v>#N/A</v></c>';
    expect(book(one, `<sheetData><row r="1">${cells}</row><row r="12">${errors}</row></sheetData>`)).toEqual({
      number: 1,
      unvalued: [
        { row: 0, column: 1, text: '=0.3*2' },
        { row: 0, column: 2, text: '=IF(A1<2,"&",1)' },
        { row: 0, column: 3, text: '=…' },
        { row: 11, column: 26, text: '#DIV/0!' },
        { row: 11, column: 27, text: '#N/A' },
      ],
    });
  });
  it('is the first that is not hidden, in any namespace', () => {
    const sheets =
      '<x:sheets><x:sheet name="A" state="veryHidden" r:id="rId1"/><x:sheet name="B" r:id="rId2"/></x:sheets>';
    const sheet = '<x:row><x:c r="B2"><x:f>A1</x:f></x:c></x:row>';
    expect(book(sheets, sheet, 'xl/worksheets/other.xml')).toEqual({
      number: 2,
      unvalued: [{ row: 1, column: 1, text: '=A1' }],
    });
  });
  it('is the first of all where the archive tells nothing', () => {
    expect(firstSheet(() => undefined)).toEqual({ number: 1, unvalued: [] });
    expect(book(one, '<row><c r="A1"><v>1</v></c></row>').unvalued).toEqual([]);
  });
  it('has what stands in such cells among its rows, beyond those that have values too', () => {
    const unvalued = [
      { row: 0, column: 2, text: '#N/A' },
      { row: 2, column: 1, text: '=A1' },
    ];
    expect(filledRows([['a'], ['b']], { number: 1, unvalued })).toEqual([
      ['a', undefined, '#N/A'],
      ['b'],
      [undefined, '=A1'],
    ]);
  });
});
