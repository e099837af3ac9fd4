import { describe, expect, it } from 'vitest';
import { FileFormatError } from './format-error.ts';
import { parseGainCsv, writeGainCsv } from './gain-csv.ts';
import { gridPattern } from './gain-grid.ts';

describe('gain tables', () => {
  const rows = [0, 1, 2].flatMap((el) => [-1, 0, 1].map((az) => `${az},${el},${30 + az - el}`));
  const issuesOf = (text: string) => {
    try {
      parseGainCsv(text);
    } catch (error) {
      if (error instanceof FileFormatError) return error.issues;
    }
    return [];
  };
  it('of azimuth and elevation come back as they were, rows in any order', () => {
    const text = `azimuthDeg,elevationDeg,gainDbi\n${[...rows].reverse().join('\n')}\n`;
    const grid = parseGainCsv(text);
    expect(writeGainCsv(grid)).toBe(
      `azimuthDeg,elevationDeg,gainDbi\n${rows.map((row) => `${row}.0000`).join('\n')}\n`,
    );
    expect(gridPattern(grid)).toMatchObject({ peakDirection: { azimuthDeg: 1, elevationDeg: 0 } });
  });
  it('of u and v count u to the east', () => {
    const text = 'u,v,gainDbi\n-0.1,0,10\n0.1,0,20\n-0.1,0.1,5\n0.1,0.1,6\n';
    const { azimuthDeg } = gridPattern(parseGainCsv(text)).peakDirection;
    expect(azimuthDeg).toBeCloseTo((Math.asin(0.1) * 180) / Math.PI, 9);
    expect(writeGainCsv(parseGainCsv(text)).split('\n')[1]).toBe('-0.1,0,10.0000');
  });
  it('say line and column of what is wrong', () => {
    expect(issuesOf('a,b\n')[0]!.expected).toContain('azimuthDeg,elevationDeg,gainDbi or u,v,gainDbi');
    const text = `azimuthDeg,elevationDeg,gainDbi\n${rows.join('\n')}\n3,x,1\n1,2\n1,1,1e9\n`;
    expect(issuesOf(text)).toEqual([
      { line: 11, column: 3, expected: 'a number for elevationDeg', found: 'x' },
      { line: 12, column: 0, expected: '3 columns', found: '2' },
      { line: 13, column: 0, expected: 'a gain of at most 100 dBi', found: '1000000000 dBi' },
    ]);
    expect(
      issuesOf(`azimuthDeg,elevationDeg,gainDbi\n${rows.join('\n')}\n0.37,0,1\n`)[0]!.expected,
    ).toContain('regular grid');
    expect(issuesOf(`azimuthDeg,elevationDeg,gainDbi\n${rows.join('\n')}\n0,0,1\n`)[0]!.expected).toBe(
      'each point once',
    );
  });
});
