import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Desk } from './ortak.ts';

const desk = new Desk();
const ortak = (...words: readonly string[]) => desk.ortak(...words);

const scratch = mkdtempSync(join(tmpdir(), 'ortak-synthesise-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const example = fileURLToPath(new URL('../../../examples/kazsat-3r', import.meta.url));

describe('ortak synthesise', () => {
  it('writes a pattern that the programme can take, and prints both bounds', () => {
    const folder = join(scratch, 'kazsat');
    cpSync(example, folder, { recursive: true });
    const { code, stdout } = ortak('synthesise', folder, '--beam', 'ku-kz');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Edge of coverage \d\d\.\d\d dBi over the band, at most/);
    expect(stdout).toContain('41 253/Ω');
    const file = JSON.parse(readFileSync(join(folder, 'patterns/ku-kz.json'), 'utf8')) as {
      feeds: unknown[];
    };
    expect(file.feeds.length).toBeGreaterThan(10);
  });
  it('writes the beam as asked for beside a sweep, and says so', () => {
    const file = join(scratch, 'swept.json');
    const swept = ortak(
      'synthesise',
      example,
      '--beam',
      'ku-kz',
      '--feeds',
      '7',
      '--sweep',
      'feeds',
      '-o',
      file,
    );
    expect(swept.code).toBe(0);
    expect(swept.stdout).toMatch(
      /\nWrote \S+swept\.json\.\nIt holds the beam as asked for; what the sweep shows is written nowhere\.\n$/,
    );
    const { feeds } = JSON.parse(readFileSync(file, 'utf8')) as { feeds: unknown[] };
    expect(feeds).toHaveLength(7);
  });
  it('is the first to write the pattern that a new beam names, and says so where it is missing', () => {
    const folder = join(scratch, 'first-steps');
    cpSync(fileURLToPath(new URL('../../../examples/first-steps', import.meta.url)), folder, {
      recursive: true,
    });
    const path = join(folder, 'satellites/first.yaml');
    const text = readFileSync(path, 'utf8').replace(
      /transmit: &antenna\n[\s\S]*?receive: \*antenna\n/,
      'transmit:\n      antenna: ku\n      pattern: { kind: feed-array, file: patterns/down.json }\n    receive:\n      antenna: ku\n      pattern: { kind: feed-array, file: patterns/up.json }\n',
    );
    expect(text).toContain('patterns/up.json');
    const antennas =
      'antennas:\n  - { id: ku, name: Reflector, kind: single-offset-reflector, reflectorDiameterM: 1.2 }\n\n';
    writeFileSync(path, text.replace('beams:\n', `${antennas}beams:\n`));
    const [beam] = /(?<=beams:\n {2}- id: )\S+/.exec(text)!;
    const missing = ortak('check', folder);
    expect(missing.code).toBe(2);
    expect(missing.stderr + missing.stdout).toContain(
      `found patterns/up.json, which is not there; \`ortak synthesise FOLDER --beam ${beam} --direction receive\` writes it`,
    );
    const { code, stdout } = ortak('synthesise', folder, '--beam', beam!);
    expect(code).toBe(0);
    expect(stdout).toContain('patterns/down.json, which the beam names');
    expect(ortak('synthesise', folder, '--beam', beam!, '--direction', 'receive').code).toBe(0);
    expect(ortak('check', folder).code).toBe(0);
  });
  it('lays spot beams over an area, evenly or by a table of demand, and writes them as GeoJSON', () => {
    const words = ['synthesise', example, '--beam', 'ku-kz', '--layout'];
    const file = join(scratch, 'spots.geojson');
    const even = ortak(...words, 'hexagonal', '--beams', '12', '--colours', '4', '-o', file);
    expect(even.code).toBe(0);
    expect(even.stdout).toMatch(/Weakest edge \d\d\.\d\d dBi, lowest C\/I \d+\.\d\d dB/);
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: { properties: object }[] };
    expect(features[0]!.properties).toMatchObject({ beam: 1, confidence: 'modelled' });
    const table = join(scratch, 'demand.csv');
    writeFileSync(table, 'latitudeDeg,longitudeDeg,weight\n43.2,76.9,2\n51.1,71.4,1\n');
    const demand = ortak(...words, 'demand', '--beams', '2', '--demand', table, '--json');
    const result = JSON.parse(demand.stdout) as { beams: { latitudeDeg: number }[] };
    expect(result.beams.map(({ latitudeDeg }) => Math.round(latitudeDeg)).sort()).toEqual([43, 51]);
    writeFileSync(table, 'latitudeDeg,longitudeDeg,weight\n43.2,76.9,-2\n');
    const wrong = ortak(...words, 'demand', '--demand', table);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('demand.csv:2: expected weight of 0 … 1000000000000, found -2');
    expect(ortak(...words, 'hexagonal', '--sweep', 'feeds').stderr).toContain(
      '--sweep does not go with --layout',
    );
    expect(ortak(...words, 'hexagonal', '-o', 'x.png').stderr).toContain('ends in .geojson');
  });
  it('names the beams there are, and what a sweep may be over', () => {
    const missing = ortak('synthesise', example, '--beam', 'ku-k');
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('No beam ku-k');
    expect(ortak('synthesise', example, '--beam', 'ku-kz', '--sweep', 'dish').stderr).toContain(
      'Cannot sweep dish',
    );
  });
});
