import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceText } from './reference.ts';

const text = referenceText(readFileSync(new URL('../catalogue/platforms.yaml', import.meta.url), 'utf8'));

const rows = text
  .split('\n')
  .filter((line) => /^\| `.*\| (required|optional|default: .*) \|$/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
const rowOf = (key: string) => rows.find(([first]) => first === `\`${key}\``);

/** What the end of a key says of its unit. */
const suffixes: readonly (readonly [RegExp, string])[] = [
  [/Deg$/, '°'],
  [/Rad$/, 'rad'],
  [/GHz$/, 'GHz'],
  [/MHz$/, 'MHz'],
  [/KHz$/, 'kHz'],
  [/Kbps$/, 'kbit/s'],
  [/DbHz$/, 'dBHz'],
  [/MBd$/, 'MBd'],
  [/Dbi$/, 'dBi'],
  [/Dbw$/, 'dBW'],
  [/DbwPerM2$/, 'dB(W/m²)'],
  [/DbwPerHz$/, 'dBW/Hz'],
  [/DbPerK$/, 'dB/K'],
  [/[a-z]Hz$/, 'Hz'],
  [/Db$/, 'dB'],
  [/Percent$/, '%'],
  [/Kg$/, 'kg'],
  [/Km$/, 'km'],
  [/Years$/, 'years'],
  [/Days$/, 'd'],
  [/Min$/, 'min'],
  [/(Isp|Impulse)S$/, 's'],
  [/MN$/, 'mN'],
  [/[a-z]N$/, 'N'],
  [/[a-z]M2$/, 'm²'],
  [/(height|[dD]iameter|Length|Error|Bias)M$/, 'm'],
  [/[a-z]W$/, 'W'],
  [/[a-z]K$/, 'K'],
  [/Million$/, 'million'],
];

describe('the reference of the files', () => {
  it('says of every key what it is and what may stand there', () => {
    expect(rows.length).toBeGreaterThan(120);
    for (const [key, what, , values, need] of rows) {
      expect(what, key).not.toBe('');
      expect(values, key).not.toBe('');
      expect(need, key).not.toBe('');
    }
    expect(text).not.toMatch(/undefined|\[object|NaN|Infinity/);
  });

  it('gives every key with a unit at its end that unit, and no other key one', () => {
    let checked = 0;
    for (const [key, , unit] of rows) {
      const found = suffixes.find(([suffix]) => suffix.test(key!.replaceAll('`', '')));
      expect(unit, key).toBe(found?.[1] ?? '');
      if (found !== undefined) checked++;
    }
    expect(checked).toBeGreaterThan(60);
  });

  it('has the figures, defaults, references and choices of the schemas', () => {
    expect(rowOf('transmit.peakGainDbi')).toEqual([
      '`transmit.peakGainDbi`',
      'Peak gain. A pattern from a file has its own; stated beside one, the pattern is scaled to it',
      'dBi',
      '0 … 65',
      'optional',
    ]);
    expect(rowOf('spares')?.slice(3)).toEqual(['0 … 50, whole', 'default: `0`']);
    expect(rowOf('boundaryView')?.slice(3)).toEqual(['`de-facto`, `un`', 'default: `de-facto`']);
    expect(rowOf('receiver')?.slice(3)).toEqual(['id of a receiver', 'required']);
    expect(rowOf('transmit.antenna')?.slice(3)).toEqual(['id of an antenna', 'optional']);
    expect(rowOf('operation.mode')?.[3]).toBe('`single-carrier`, `multi-carrier`');
    expect(rowOf('operation.inputBackOffDb')?.[1]).toBe('With `multi-carrier`: Total input back-off');
    expect(rowOf('ports')?.[1]).toMatch(/null is a terminated port$/);
    expect(rowOf('ports')?.[3]).toBe('[id or `null`, id or `null`, id or `null`, id or `null`]');
    expect(rowOf('drive')?.[3]).toBe('{ `inputBackOffDb` } or { `stationEirpDbw` }');
    expect(rowOf('within.westDeg')?.slice(2)).toEqual(['°', '-180 … 180', 'required']);
    expect(rowOf('confidence')?.[3]).toBe('`published`, `derived`, `modelled`, `assumed`');
  });

  it('has a table for every file and for every list of maps', () => {
    for (const title of [
      '## satellites/*.yaml',
      '### `transponders[].interference` in satellites/*.yaml',
      '### `sources.<key>` in programme.yaml',
    ])
      expect(text.split('\n')).toContain(title);
  });
});
