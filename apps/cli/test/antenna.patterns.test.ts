import { patternCatalogue } from '@ortak/core/antenna';
import { describe, expect, it } from 'vitest';
import { Desk } from './ortak.ts';

const desk = new Desk();

describe('ortak antenna patterns', () => {
  it('lists every pattern with its source, also as JSON', () => {
    const { stdout, code } = desk.ortak('antenna', 'patterns');
    expect(code).toBe(0);
    for (const { id } of patternCatalogue) expect(stdout).toContain(`${id}  `);
    expect(stdout).toMatch(/S\.580-6 .* earth .* co-polar .* ITU-R S\.580-6 recommends 1/);
    const entries = JSON.parse(desk.ortak('antenna', 'patterns', '--json').stdout) as { id: string }[];
    expect(entries.map(({ id }) => id)).toEqual(patternCatalogue.map(({ id }) => id));
  });
});

describe('ortak antenna show', () => {
  it('prints gains with the formula that gives each', () => {
    const { stdout, code } = desk.ortak(
      ...['antenna', 'show', 'S.580-6', '--diameter-m', '2.4', '--frequency-ghz', '14.25'],
    );
    expect(code).toBe(0);
    expect(stdout).toContain('diameter 2.4 m, frequency 14.25 GHz\n');
    expect(stdout).toContain('no formula below 1.00°');
    expect(stdout).toMatch(/\n +10\.00 +4\.00 {2}29 − 25 log φ\n/);
    expect(stdout).toMatch(/\n +26\.30 +−3\.50 {2}−3\.5 *\n/);
    expect(stdout).toMatch(/\n180\.00 +−10\.00 +−10 *\n/);
  });
  it('takes angles, planes and JSON', () => {
    const dish = ['--diameter-m', '9.1', '--arc-dimension-m', '9.1', '--frequency-ghz', '27.2'];
    const { stdout } = desk.ortak(
      ...['antenna', 'show', 's.1855-0', ...dish, '--plane-deg', '90', '--angles-deg', '7,8', '--json'],
    );
    const { gains, planeDeg } = JSON.parse(stdout) as { gains: { gainDbi: number }[]; planeDeg: number };
    expect(planeDeg).toBe(90);
    expect(gains.map(({ gainDbi }) => gainDbi)).toEqual([
      expect.closeTo(10.873, 3),
      expect.closeTo(9.536, 3),
    ]);
  });
  it.each([
    [['S.580-7', '--diameter-m', '2'], 'No pattern S.580-7. Did you mean S.580-6?'],
    [['S.580-6', '--diameter-m', '2'], 'S.580-6 expects --frequency-ghz: frequency, 4 … 60 GHz.'],
    [
      ['S.580-6', '--diameter-m', '0.2', '--frequency-ghz', '14'],
      '--diameter-m is 0.2 m; expected 1.2 … 40 m (ITU-R S.580-6)',
    ],
    [
      ['S.580-6', '--diameter-m', '2', '--frequency-ghz', '14', '--beamwidth-deg', '1'],
      'does not depend on --beamwidth-deg; it expects --diameter-m, --frequency-ghz',
    ],
    [
      ['S.580-6', '--diameter-m', '2', '--frequency-ghz', '14', '--plane-deg', '1'],
      'expected no --plane-deg',
    ],
    [
      ['S.580-6', '--diameter-m', '2', '--frequency-ghz', '14', '--angles-deg', '0.5'],
      '--angles-deg is 0.5 °; expected 1.0',
    ],
    [['S.580-6', '--diameter-m', 'wide'], 'Expected a number.'],
  ])('refuses %j', (args, message) => {
    const { stderr, code } = desk.ortak('antenna', 'show', ...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
  });
});
