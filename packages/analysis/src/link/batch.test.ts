/** Rows of a table as links of the programme. */
import { fileURLToPath } from 'node:url';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { analyseLinks } from '../index.ts';
import { BATCH_RESULTS, type BatchOutcome, linkBatch } from './batch.ts';
import { analyseCommandTelemetry } from './command-telemetry.ts';

const compute = linkBatch(kazsat3r, environment, 'sites.csv');
const row = (cells: Record<string, string>): BatchOutcome => compute((column) => cells[column], 7);
const problemsOf = (cells: Record<string, string>) => {
  const outcome = row(cells);
  return 'problems' in outcome ? outcome.problems : [];
};

describe('a row of a table', () => {
  it('without changes is the link itself', () => {
    for (const result of analyseLinks(kazsat3r, environment, ['tv@aktau', 'tv-almaty', 'school-return'])) {
      const outcome = row({ link: result.id });
      if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
      expect(outcome.cells.get('margin-db')).toBe(result.marginInRainDb);
      expect(outcome.cells.get('availability-percent')).toBe(result.availability!.percent);
      expect(outcome.cells.get('chosen-modcod')).toBe(result.modcod);
      expect(outcome.cells.get('verdict')).toBe(result.verdict);
    }
  });
  it('at a place of the programme is the link to that place', () => {
    const [result] = analyseLinks(kazsat3r, environment, ['tv@aktau']);
    const { latitudeDeg, longitudeDeg, heightM } = kazsat3r.sites.find(({ id }) => id === 'aktau')!;
    const outcome = row({
      link: 'tv',
      lat: String(latitudeDeg.value),
      lon: String(longitudeDeg.value),
      height: String(heightM.value),
    });
    if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
    expect(outcome.cells.get('margin-db')).toBeCloseTo(result!.marginInRainDb!, 9);
  });
  it('changes antenna, carrier and availability', () => {
    const margin = (cells: Record<string, string>): number => {
      const outcome = row({ link: 'tv@astana', ...cells });
      if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
      return outcome.cells.get('margin-db') as number;
    };
    const own = margin({});
    expect(margin({ diameter: '1.2' })).toBeGreaterThan(own + 2);
    expect(margin({ 'symbol-rate': '22.5' })).toBeGreaterThan(own + 2);
    expect(margin({ modcod: 'QPSK 1/2' })).toBeGreaterThan(own + 6);
    expect(margin({ ibo: '10' })).toBeLessThan(own - 2);
    expect(margin({ availability: '99.9' })).toBeLessThan(own - 0.3);
    expect(margin({ terminal: 'vsat-120' })).toBeGreaterThan(own);
  });
  it('says what is wrong with it', () => {
    expect(problemsOf({ link: 'tv', lat: '95', lon: 'x' })).toEqual([
      { column: 'lat', expected: '-90 … 90 °', found: '95' },
      { column: 'lon', expected: '-180 … 180 °', found: '"x"' },
    ]);
    expect(problemsOf({ link: 'tv', lat: '43' })[0]!.column).toBe('lon');
    expect(problemsOf({ link: 'tv' })[0]!.expected).toContain('tv is a service to many');
    expect(problemsOf({ link: 'nope' })[0]!.expected).toContain('tv-almaty');
    expect(problemsOf({ link: 'tv@astana', terminal: 'none' })[0]!.expected).toContain('dth-60');
    expect(problemsOf({ link: 'tv@astana', modcod: '8PSK 9/11' })[0]!.column).toBe('modcod');
    expect(problemsOf({ link: 'tv@astana', 'symbol-rate': '60' })[0]!.expected).toContain('45.000 MBd');
    expect(problemsOf({ link: 'tv@astana', ibo: '1', eirp: '70' })[0]!.column).toBe('eirp');
  });
  it('says which way an availability goes on beyond what the method tells', () => {
    const codes = (cells: Readonly<Record<string, string>>): readonly string[] => {
      const outcome = row({ link: 'tv@astana', ...cells });
      if (!('cells' in outcome)) throw new Error('expected cells');
      return outcome.notices.map(({ code }) => code).filter((code) => code.startsWith('link.availability'));
    };
    expect(codes({ diameter: '0.25' })).toEqual(['link.availability-at-most']);
    expect(codes({ diameter: '0.6' })).toEqual([]);
    expect(codes({ diameter: '3', modcod: 'DVB-S2 QPSK 1/4' })).toEqual(['link.availability-at-least']);
  });

  it('out of sight of the satellite is not visible', () => {
    const outcome = row({ link: 'tv', lat: '40', lon: '-75' });
    if (!('cells' in outcome)) throw new Error('expected cells');
    const { cells } = outcome;
    expect(cells.get('verdict')).toBe('not visible');
    expect(cells.get('elevation-deg')).toBeLessThan(0);
    for (const column of BATCH_RESULTS)
      if (column !== 'verdict' && column !== 'elevation-deg') expect(cells.get(column), column).toBe('');
  });
});

describe('a row as a carrier of telecommand or telemetry', async () => {
  const every = await readProgramme(
    fileURLToPath(new URL('../../../../examples/04-every-link', import.meta.url)),
  );
  const row = (cells: Record<string, string>) =>
    linkBatch(every, environment, 'sites.csv')((column) => cells[column] ?? '', 2);

  it.each(['telecommand', 'telemetry'])('has the figures of the budget: %s', (link) => {
    const result = analyseCommandTelemetry(
      environment,
      every,
      every.commandTelemetry.find(({ id }) => id === link)!,
    );
    const outcome = row({ link });
    if (!('cells' in outcome)) throw new Error(JSON.stringify(outcome));
    expect(outcome.cells.get('margin-db')).toBe(result.marginInRainDb);
    expect(outcome.cells.get('availability-percent')).toBe(result.availability!.percent);
    expect(outcome.cells.get('rate-mbps')).toBe(result.bitRateKbps / 1000);
    expect(outcome.cells.get('verdict')).toBe('closes');
  });

  it('puts the station where the row says, with its antenna and drive', () => {
    const margin = (cells: Record<string, string>): number => {
      const outcome = row(cells);
      if (!('cells' in outcome)) throw new Error(JSON.stringify(outcome));
      return Number(outcome.cells.get('margin-clear-db'));
    };
    const at = { link: 'telemetry', lat: '43.2', lon: '76.9' };
    // twice the antenna is 6 dB of gain, the noise of the sky held
    expect(margin({ ...at, diameter: '8' }) - margin({ ...at, diameter: '4' })).toBeCloseTo(
      20 * Math.log10(2),
      6,
    );
    const up = { link: 'telecommand', lat: '43.2', lon: '76.9' };
    expect(margin({ ...up, eirp: '70' }) - margin({ ...up, eirp: '67' })).toBeCloseTo(3, 9);
    const unseen = row({ link: 'telemetry', lat: '0', lon: '-100' });
    if (!('cells' in unseen)) throw new Error('cells');
    expect(unseen.cells.get('verdict')).toBe('not visible');
    expect(unseen.cells.get('margin-db')).toBe('');
  });

  it('refuses what has no meaning for it, by column', () => {
    const outcome = row({ link: 'telemetry', modcod: 'auto-s2', eirp: '70' });
    expect('problems' in outcome && outcome.problems).toEqual([
      {
        column: 'modcod',
        expected: 'nothing, since a carrier of telecommand or telemetry goes through no transponder',
        found: '"auto-s2"',
      },
    ]);
    expect('problems' in row({ link: 'telemetry', eirp: '70' })).toBe(true);
  });
});
