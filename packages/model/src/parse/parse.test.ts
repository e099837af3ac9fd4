import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { figure, inSentence } from '../figure.ts';
import { codeFrame } from './frame.ts';
import { nearest } from './nearest.ts';
import { chosenOption, describe as inWords, schemaAt } from './schema.ts';
import { parseYaml } from './yaml.ts';

describe('did you mean', () => {
  it.each([
    ['peakGain', ['peakGainDbi', 'pattern'], 'peakGainDbi'],
    ['frequencyMHz', ['frequencyGHz', 'rollOff'], 'frequencyGHz'],
    ['ku-kzz', ['ku-kz', 'ku-tr'], 'ku-kz'],
    ['Akkol', ['akkol'], 'akkol'],
    ['mars', ['kazakhstan', 'anatolia'], undefined],
    ['x', ['y'], 'y'],
    ['k'.repeat(1000), ['k'.repeat(999)], undefined],
  ])('%s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});

describe('code frame', () => {
  const lines = ['a: 1', 'bc: 23', '', 'd: 4'];

  it('shows the lines around, and a caret below the place', () => {
    expect(codeFrame(lines, 2, 5, 2)).toEqual(['  1 | a: 1', '  2 | bc: 23', '    |     ^^']);
    expect(codeFrame(lines, 1, 4, 99)).toEqual(['  1 | a: 1', '    |    ^', '  2 | bc: 23']);
  });

  it('cuts a window out of a long line', () => {
    const frame = codeFrame([`${'x'.repeat(500)}HERE${'y'.repeat(500)}`], 1, 501, 4);
    expect(frame[0]!.length).toBeLessThan(110);
    expect(frame[0]!.slice(frame[1]!.indexOf('^'), frame[1]!.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('replaces control characters', () =>
    expect(codeFrame(['\u001b[2J\tx'], 1, 1, 1)[0]).toBe('  1 | ·[2J x'));
});

describe('schemas in words', () => {
  const gain = figure('Peak gain', 'dBi', 0, 65);

  it('names figure, range and unit', () => {
    expect(inWords(gain)).toBe('peak gain of 0 … 65 dBi');
    expect(inWords(figure('Latitude, north positive', '°', -90, 90))).toBe(
      'latitude, north positive, of -90 … 90°',
    );
    expect(inSentence('EIRP of the station')).toBe('EIRP of the station');
  });

  it('chooses the branch of a union that the author meant', () => {
    const place = z.strictObject({ latitudeDeg: gain, longitudeDeg: gain });
    const direction = z.strictObject({ azimuthDeg: gain, elevationDeg: gain });
    expect(chosenOption([place, direction], { azimuthDeg: 1 })).toBe(1);
    expect(chosenOption([place, direction], {})).toBe(0);
    expect(chosenOption([z.string(), place], 'x')).toBe(0);
    expect(chosenOption([z.string(), place], { longitudeDeg: 1 })).toBe(1);
    const kinds = [
      z.strictObject({ kind: z.literal('a'), x: gain, y: gain }),
      z.strictObject({ kind: z.literal('b') }),
    ];
    expect(chosenOption(kinds, { kind: 'b', x: 1, y: 1 })).toBe(1);
  });

  it('follows a path through lists, maps and unions', () => {
    const schema = z.strictObject({ rows: z.array(gain).default([]) });
    const found = schemaAt(schema, ['rows', 0, 'value'], { rows: [{ value: 1 }] });
    expect(found && inWords(found)).toBe('peak gain of 0 … 65 dBi');
    expect(schemaAt(schema, ['none', 0], {})).toBeUndefined();
  });
});

describe('YAML', () => {
  it('counts lines and columns from 1, with every kind of line end', () => {
    for (const end of ['\n', '\r\n']) {
      const { file } = parseYaml('f.yaml', ['a:', '  - b: 1', '    c: 2', ''].join(end));
      const { node } = file.find(['a', 0, 'c']);
      expect(
        file.problemAt(node!.range![0], node!.range![1], [], { code: '', expected: '', received: '' }),
      ).toMatchObject({
        line: 3,
        column: 8,
      });
    }
  });

  it('reports a repeated key with the line of the first, and keeps reading', () => {
    const { file, problems } = parseYaml('f.yaml', 'a: 1\nb: 2\na: 3\n');
    expect(problems).toMatchObject([
      { code: 'yaml.duplicate-key', line: 3, column: 1, cure: 'first at line 1' },
    ]);
    expect(file.raw).toEqual({ a: 3, b: 2 });
  });

  it('finds the place of what an alias stands for', () => {
    const { file } = parseYaml('f.yaml', 'a: &x { k: 1 }\nb: *x\n');
    expect(file.raw).toEqual({ a: { k: 1 }, b: { k: 1 } });
    expect(file.lineOf(file.find(['b', 'k']).node!.range![0])).toBe(1);
  });
});
