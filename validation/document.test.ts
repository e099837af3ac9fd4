import { describe, expect, it } from 'vitest';
import { sheets, sources, uncompared } from './all.ts';
import { differenceOf } from './cases.ts';
import { validationDocument, withValidationTable } from './document.ts';
import { decimalsOf, errorText, figureText, tableText, toleranceText } from './format.ts';
import { peers } from './peers/peers.ts';
import { nameOf } from './sheets.ts';

/** Every sheet, each of its columns off by half its tolerance. */
const compared = sheets.map((sheet) => ({
  sheet,
  worst: sheet.outputs.map(({ tolerance }) => tolerance / 2),
}));

describe('figures of the document', () => {
  it('have two significant digits, and none below the last digits of a double', () => {
    expect(errorText(0.02249, 'mm/h')).toBe('0.022 mm/h');
    expect(errorText(-0.0999, '')).toBe('−0.10');
    expect(errorText(4.92e-7, 'dB')).toBe('4.9e-7 dB');
    expect(errorText(-0.0000089, '')).toBe('−8.9e-6');
    expect(errorText(1e-12, 'dB')).toBe('≤ 1e-12 dB');
    expect(errorText(-1e-13, '')).toBe('≤ 1e-12');
    expect(errorText(Number.NaN, 'dB')).toBe('NaN dB');
  });
  it('have tolerances as they are written', () => {
    expect([0, 1e-9, 1.5e-5, 0.0025, 0.83].map(toleranceText)).toEqual([
      '0',
      '1e-9',
      '1.5e-5',
      '0.0025',
      '0.83',
    ]);
  });
  it('have the sign of typeset text', () => {
    expect(figureText(-92.61)).toBe('−92.61');
    expect(figureText(-92.614, 3)).toBe('−92.614');
    expect(decimalsOf(-92.61)).toBe(2);
    expect(decimalsOf(46)).toBe(0);
  });
  it('stand in rows that a bar does not break', () => {
    expect(
      tableText([
        ['a', 'b'],
        ['|x|', '1'],
      ]),
    ).toEqual(['| a | b |', '|---|---|', '| \\|x\\| | 1 |']);
  });
});

describe('docs/validation.md', () => {
  const text = validationDocument(compared, 'generated\n');

  it('holds every column of every sheet', () => {
    for (const { sheet, quantity, outputs } of sheets) {
      const [, section] = text.split(`### ${sheet}: ${quantity}\n`);
      const rows = section!.split('\n### ')[0]!;
      for (const { symbol } of outputs) expect(rows).toContain(`| ${symbol} |`);
    }
  });
  it('holds every printed figure with its difference', () => {
    for (const { cases } of sources)
      for (const one of cases) {
        const row = text.split('\n').find((line) => line.startsWith(`| ${one.example} | ${one.quantity} |`))!;
        expect(row).toContain(`| ${errorText(differenceOf(one), '')} |`);
        if (one.note !== undefined) expect(row).toContain(one.note);
      }
  });
  it('names every sheet that is not compared, and why', () => {
    for (const { sheet, reason } of uncompared)
      expect(text.split('\n').find((line) => line.startsWith(`| ${sheet} |`))).toContain(reason);
  });
  it('names the column that is nearest to its tolerance', () => {
    const worst = sheets.map((sheet) => ({
      sheet,
      worst: sheet.outputs.map(({ tolerance }, i) => tolerance * (i === 1 ? 0.9 : 0.1)),
    }));
    expect(validationDocument(worst, '')).toContain('| 64 | 9 | 9.0e-10 km (LG) | 1e-9 km |');
  });
});

describe('figures of other programs', () => {
  it('are of sheets and columns that there are', () => {
    for (const { program, version, date, sheets: figures } of peers) {
      expect(`${program} ${version} ${date}`).toMatch(/^ITU-Rpy 0\.4\.0 \d{4}-\d{2}-\d{2}$/);
      for (const [name, { worst }] of Object.entries(figures)) {
        const symbols = sheets.find((sheet) => nameOf(sheet) === name)?.outputs.map(({ symbol }) => symbol);
        expect(symbols, name).toEqual(expect.arrayContaining(Object.keys(worst)));
        for (const error of Object.values(worst)) expect(error).toBeGreaterThanOrEqual(0);
      }
    }
  });
  it('stand beside ours: in the summary of the same column where they have it', () => {
    const text = validationDocument(
      compared.map(({ sheet, worst }) => ({ sheet, worst: worst.map((error, i) => (i === 0 ? 0 : error)) })),
      '',
    );
    const rowOf = (sheet: string) => text.split('\n').find((line) => line.startsWith(`| ${sheet} |`))!;
    expect(rowOf('P.1511-3 TOPO')).toMatch(/\| 0\.0057 m \(hS\) \|$/);
    expect(rowOf('P.1815-1 DIFF_ATT')).toMatch(/\| {2}\|$/); // it has no such function
    expect(text).toContain('ITU-Rpy 0.4.0: itu839.isoterm_0 and rain_height, P.839-4.');
  });
});

describe('the table of README.md', () => {
  it('is written between its markers, the same when written twice', () => {
    const once = withValidationTable('# A\n\n<!-- validation -->old<!-- /validation -->\nB', compared);
    expect(once).toMatch(
      /^# A\n\n<!-- validation -->\n\n\| Quantity \|[\s\S]*\|\n\n<!-- \/validation -->\nB$/,
    );
    expect(once).not.toContain('old');
    expect(withValidationTable(once, compared)).toBe(once);
    for (const { source } of sources) expect(once).toContain(source);
    for (const { standard } of sheets) expect(once).toContain(standard.replace('ITU-R ', ''));
  });
  it('needs its markers', () => {
    expect(() => withValidationTable('# A', compared)).toThrow('README.md has no <!-- validation -->');
    expect(() => withValidationTable('<!-- /validation --><!-- validation -->', compared)).toThrow(
      'README.md',
    );
  });
});
