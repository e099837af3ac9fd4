/** Amplifiers whose curve stands in a table. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadProgramme, problemLine } from '../src/node/index.ts';

const good = fileURLToPath(new URL('good/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'ortak-curves-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let count = 0;
/** The good folder with an amplifier that takes its curve from a table. */
function folder(table: string, file = 'amplifiers/twta.csv'): string {
  const path = join(scratch, String(++count));
  cpSync(good, path, { recursive: true });
  mkdirSync(join(path, 'amplifiers'));
  writeFileSync(join(path, 'amplifiers/twta.csv'), table);
  const satellite = join(path, 'satellites/demo-1.yaml');
  const yaml = readFileSync(satellite, 'utf8');
  const model = `    outputLossDb: 1.5\n    model: { kind: measured, file: ${file} }\n`;
  writeFileSync(satellite, yaml.replace('    outputLossDb: 1.5\n', model));
  return path;
}

const table = 'inputBackOffDb,outputBackOffDb,phaseDeg\n-2,0.2,40\n0,0,30\n3,0.7,18\n10,5.4,4\n20,15,0\n';

async function messages(path: string): Promise<string> {
  const result = await loadProgramme(path);
  return result.ok ? 'loads' : result.problems.map(problemLine).join('\n');
}

describe('a measured curve', () => {
  it('comes with its amplifier', async () => {
    const result = await loadProgramme(folder(table));
    if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
    const { model } = result.programme.satellites[0]!.amplifiers[0]!;
    expect(model).toMatchObject({ kind: 'measured', file: 'amplifiers/twta.csv' });
    expect(model?.kind === 'measured' && model.points).toEqual([
      { inputBackOffDb: -2, outputBackOffDb: 0.2, phaseDeg: 40 },
      { inputBackOffDb: 0, outputBackOffDb: 0, phaseDeg: 30 },
      { inputBackOffDb: 3, outputBackOffDb: 0.7, phaseDeg: 18 },
      { inputBackOffDb: 10, outputBackOffDb: 5.4, phaseDeg: 4 },
      { inputBackOffDb: 20, outputBackOffDb: 15, phaseDeg: 0 },
    ]);
  });
  it('needs no phase', async () => {
    expect(await messages(folder('inputBackOffDb,outputBackOffDb\r\n0,0\r\n20,15\r\n'))).toBe('loads');
  });
  it.each([
    ['IBO,OBO\n0,0\n', 'amplifiers/twta.csv:1:1: expected a header inputBackOffDb,outputBackOffDb'],
    ['inputBackOffDb,outputBackOffDb\n0,0\n3\n', 'twta.csv:3:1: expected 2 cells, found 1 in 3'],
    [
      'inputBackOffDb,outputBackOffDb\n0,0\n3,0.7x\n',
      'twta.csv:3:3: expected a number under outputBackOffDb, found 0.7x',
    ],
    [
      'inputBackOffDb,outputBackOffDb\n0,0\n,1\n',
      'twta.csv:3:1: expected a number under inputBackOffDb, found nothing',
    ],
    [
      'inputBackOffDb,outputBackOffDb\n3,1\n0,0\n',
      'twta.csv:3:1: expected an input back-off above 3 dB, found 0 dB',
    ],
    [
      'inputBackOffDb,outputBackOffDb\n1,0\n5,3\n',
      'twta.csv:1:1: expected a row of saturation, 0,0, found input back-offs of 1 … 5 dB without 0',
    ],
    ['inputBackOffDb,outputBackOffDb\n0,0\n', 'expected a curve with saturation'],
    [
      'inputBackOffDb,outputBackOffDb\n0,0.2\n5,3\n',
      'twta.csv:2:3: expected an output back-off of 0 dB at saturation, where the input back-off is 0 dB, found 0.2 dB',
    ],
    [
      'inputBackOffDb,outputBackOffDb\n0,0\n3,2\n6,1\n',
      'twta.csv:4:3: expected an output back-off of at least 2 dB, after 3,2: less drive gives no more output, found 1 dB',
    ],
    [
      'inputBackOffDb,outputBackOffDb\n-4,0.2\n-2,0.5\n0,0\n',
      'twta.csv:3:4: expected an output back-off of at most 0.2 dB, after -4,0.2: in overdrive the output rises to saturation, found 0.5 dB',
    ],
    [
      'inputBackOffDb,outputBackOffDb\n0,0\n5,-1\n',
      'twta.csv:3:3: expected an output back-off of 0 … 80 dB, found -1 dB',
    ],
    ['inputBackOffDb,outputBackOffDb\n0,0\n5,NaN\n', 'twta.csv:3:3: expected a number under outputBackOffDb'],
    // what an instrument scatters is no mistake
    ['inputBackOffDb,outputBackOffDb\n0,0\n0.5,0.05\n1,0.02\n20,15\n', 'loads'],
    ['', 'found nothing'],
  ])('%j is refused at its place', async (text, message) => {
    expect(await messages(folder(text))).toContain(message);
  });
  it('is looked for where it is named', async () => {
    expect(await messages(folder(table, 'amplifiers/twta-2.csv'))).toMatch(
      /satellites\/demo-1\.yaml:\d+:\d+ amplifiers\[0\]\.model\.file: expected a file of this programme folder, found amplifiers\/twta-2\.csv, which is not there; did you mean amplifiers\/twta\.csv\?/,
    );
    expect(await messages(folder(table, '../twta.csv'))).toContain(
      'expected the path of a table in the folder `amplifiers`',
    );
  });
});
