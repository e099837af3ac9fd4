/** `ortak flight propagate`, `events` and `look`, as a user calls them. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Desk } from './ortak.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const desk = new Desk();
const example = root('examples/kazsat-3r');
const flight = (...words: readonly string[]) => desk.ortak('flight', ...words);
const span = ['--from', '2027-02-20', '--days', '20'];

describe('ortak flight events', () => {
  it('writes the same events as calendar, table and JSON', () => {
    const run = flight('events', example, ...span, '-o', 'a.ics');
    expect(run.code).toBe(0);
    const count = Number(/Wrote a\.ics, (\d+) events\n$/.exec(run.stdout)![1]);
    expect(count).toBeGreaterThan(20);
    expect(desk.read('a.ics').match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(count);
    expect(flight('events', example, ...span, '-o', 'a.csv').code).toBe(0);
    expect(desk.rows('a.csv')).toHaveLength(count);
    expect(flight('events', example, ...span, '-o', 'a.json', '--json').code).toBe(0);
    const [satellite] = (JSON.parse(desk.read('a.json')) as { satellites: { eclipses: unknown[] }[] })
      .satellites;
    const rows = desk.rows('a.csv').filter(({ kind }) => kind!.startsWith('eclipse'));
    expect(satellite!.eclipses).toHaveLength(rows.length);
  });
  it('takes the places of a table in all formats, and tells bad rows by their line', () => {
    desk.put(
      'places.csv',
      'name,latitudeDeg,longitudeDeg,terminal,diameterM\nAlmaty,43.26,76.93,,1.2\nAlmaty,43,77,,1.2\nAstana,95,71,,0.9\nOral,51.2,51.4,nix,\n',
    );
    const run = flight('events', example, ...span, '--at', 'places.csv', '-o', 'p.csv');
    expect(run.code).toBe(2);
    for (const words of [
      'places.csv:3: name: expected each name once, found Almaty, as in line 2',
      'places.csv:4: latitudeDeg: expected -90 … 90 °, found 95',
      'places.csv:5: terminal: expected one of gateway-9m, dth-60, vsat-120, found nix',
      '1 row computed, 3 not',
    ])
      expect(run.stderr).toContain(words);
    expect(desk.rows('p.csv').some(({ station }) => station === 'Almaty')).toBe(true);
    expect(flight('events', example, ...span, '--at', 'places.csv', '-o', 'p.ics').code).toBe(2);
    expect(desk.read('p.ics')).toContain('SUMMARY:Almaty: sun outage');
    expect(flight('events', example, ...span, '--at', 'none.csv').stderr).toContain('Cannot read none.csv');
  });
  it('refuses other endings, frequencies of no use and satellites that are not there, with exit code 2', () => {
    for (const [words, message] of [
      [['-o', 'a.pdf'], 'expected a name that ends in .ics, .csv, .json'],
      [['--frequency-ghz', '0.01'], 'Expected a number of 0.1 … 100 GHz'],
      [['--satellite', 'x'], 'No satellite x'],
      [['--orbit', 'none.oem'], 'Cannot read none.oem'],
    ] as const) {
      const { code, stderr } = flight('events', example, ...span, ...words);
      expect(code).toBe(2);
      expect(stderr).toContain(message);
    }
  });
});

describe('ortak flight propagate and look', () => {
  it('the ephemeris of a propagation has the looks of the orbit that it came from', () => {
    const opm = root('docs/guides/inclined.opm');
    const run = flight('propagate', opm, '--days', '3', '-o', 'a.oem', '--force', 'egm8x8,sun,moon,srp');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('OEM, 433 states. Wrote a.oem');
    for (const [orbit, out] of [
      [opm, 'opm.csv'],
      ['a.oem', 'oem.csv'],
    ] as const)
      expect(
        flight('look', example, '--orbit', orbit, '--from', '2027-03-02', '--days', '1', '-o', out).code,
      ).toBe(0);
    const [a, b] = [desk.rows('opm.csv'), desk.rows('oem.csv')];
    expect(a).toHaveLength(291);
    for (const [i, row] of a.entries())
      for (const column of ['azimuthDeg', 'elevationDeg', 'rangeKm'])
        expect(Math.abs(Number(row[column]) - Number(b[i]![column]))).toBeLessThan(2e-3);
  });
  it('says what is missing, with exit code 2', () => {
    const opm = root('docs/guides/transfer.opm');
    const { code, stderr } = flight('propagate', opm, '--days', '1', '-o', 'b.oem', '--force', 'egm8x8,srp');
    expect(code).toBe(2);
    expect(stderr).toContain('The pressure of sunlight needs the area (--area-m2');
  });
});
