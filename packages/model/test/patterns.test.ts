/** Beams whose gains stand in files. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadProgramme, problemLine } from '../src/node/index.ts';

const good = fileURLToPath(new URL('good/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'ortak-patterns-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let count = 0;
/** The good folder with a transmitting beam that takes its pattern from a file. */
function folder(pattern: string, file: string, text: string, gain = ''): string {
  const path = join(scratch, String(++count));
  cpSync(good, path, { recursive: true });
  mkdirSync(join(path, 'patterns'));
  writeFileSync(join(path, 'patterns', file), text);
  const satellite = join(path, 'satellites/demo-1.yaml');
  const yaml = readFileSync(satellite, 'utf8');
  const from = yaml.indexOf('      peakGainDbi: 36.5');
  const to = yaml.indexOf('    receive:');
  writeFileSync(satellite, `${yaml.slice(0, from)}${gain}      pattern: ${pattern}\n${yaml.slice(to)}`);
  return path;
}

const array = (amplitude: number) =>
  JSON.stringify({
    ortak: 'feed-array',
    frequencyGHz: 12,
    reflectorDiameterM: 1,
    focalLengthM: 1,
    edgeTaperDb: 0,
    boresight: { azimuthDeg: 2, elevationDeg: 6 },
    feeds: [{ azimuthDeg: 2, elevationDeg: 6, amplitude, phaseDeg: 0 }],
  });
const ofArray = '{ kind: feed-array, file: patterns/a.json }';
const table = 'azimuthDeg,elevationDeg,gainDbi\n1,5,30\n2,5,31\n1,6,32\n2,6,33\n';

async function transmitOf(path: string) {
  const result = await loadProgramme(path);
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.programme.satellites[0]!.beams[0]!.transmit!;
}
async function messages(path: string): Promise<string> {
  const result = await loadProgramme(path);
  return result.ok ? 'loads' : result.problems.map(problemLine).join('\n');
}

describe('patterns in files', () => {
  it('give the beam the gain at their peak, with the confidence of the beam', async () => {
    const { peakGainDbi } = await transmitOf(folder(ofArray, 'a.json', array(1)));
    const full = 20 * Math.log10((Math.PI * 12e9) / 299_792_458); // a uniform aperture of 1 m
    expect(peakGainDbi.value).toBeCloseTo(full, 6);
    expect(peakGainDbi).toMatchObject({ unit: 'dBi', at: 'patterns/a.json', confidence: 'modelled' });
  });
  it('keep a peak gain that the programme states', async () => {
    const { peakGainDbi } = await transmitOf(folder(ofArray, 'a.json', array(1), '      peakGainDbi: 40\n'));
    expect(peakGainDbi.value).toBe(40);
  });
  it('may be tables of gain', async () => {
    const { peakGainDbi } = await transmitOf(folder('{ kind: file, file: patterns/a.csv }', 'a.csv', table));
    expect(peakGainDbi.value).toBeCloseTo(33, 9);
  });
  it('say what is wrong at its line, or that they radiate nothing, or have no such set', async () => {
    const bad = table.replace('2,5,31', '2,5,strong');
    expect(await messages(folder('{ kind: file, file: patterns/a.csv }', 'a.csv', bad))).toMatch(
      /^patterns\/a\.csv:3.*found strong/,
    );
    expect(await messages(folder(ofArray, 'a.json', array(0)))).toContain('radiated power');
    expect(await messages(folder('{ kind: file, file: patterns/a.csv, set: 3 }', 'a.csv', table))).toMatch(
      /^satellites\/demo-1\.yaml:\d+:\d+ .*expected a set of 1 … 1 of patterns\/a\.csv, found 3/,
    );
  });
  it('of GXT with keys that it does not have load, with a notice of their lines', async () => {
    const filed = readFileSync(
      new URL('../../../docs/guides/echostar-8.gxt', import.meta.url),
      'utf8',
    ).replace('long_nom', 'gian=3\nlong_nom');
    const result = await loadProgramme(folder('{ kind: file, file: patterns/a.gxt }', 'a.gxt', filed));
    if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
    expect(result.notices).toEqual([
      {
        code: 'antenna.unread-keys',
        source: 'patterns/a.gxt:8',
        message:
          'Unknown keys and sections of GXT were not read (with their lines): 8: gian. One that is misspelt leaves its value out.',
      },
    ]);
  });
  it('are left alone when no beam names them', async () => {
    const path = folder(ofArray, 'a.json', array(1));
    writeFileSync(join(path, 'patterns/b.grd'), 'no grid');
    expect(await messages(path)).toBe('loads');
  });
});
