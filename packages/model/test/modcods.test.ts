/** Carriers whose MODCODs stand in a table of the programme. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { candidateModcods } from '@ortak/core/modem';
import { afterAll, describe, expect, it } from 'vitest';
import { loadProgramme, problemLine } from '../src/node/index.ts';

const good = fileURLToPath(new URL('good/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'ortak-modcods-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let count = 0;
/** The good folder with a service whose carrier names a table. */
function folder(table: string, modcod = 'modcods/own.csv'): string {
  const path = join(scratch, String(++count));
  cpSync(good, path, { recursive: true });
  mkdirSync(join(path, 'modcods'));
  writeFileSync(join(path, 'modcods/own.csv'), table);
  const services = join(path, 'services.yaml');
  const yaml = readFileSync(services, 'utf8');
  const edited = yaml.replace(/modcod: .*?(?=[,}\n])/, `modcod: ${modcod}`);
  expect(edited).not.toBe(yaml);
  writeFileSync(services, edited);
  return path;
}

const table =
  'name,esN0Db,efficiencyBitPerSymbol,confidence\nQPSK 1/2,1.2,0.95,published\n8PSK 2/3,6.9,1.9,modelled\n';

async function carrierOf(path: string) {
  const result = await loadProgramme(path);
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.programme.services[0]!.carrier;
}

async function messages(path: string): Promise<string> {
  const result = await loadProgramme(path);
  return result.ok ? 'loads' : result.problems.map(problemLine).join('\n');
}

/** The good folder with losses by modulation in the first carrier of its services. */
function withLosses(losses: string, modcod: string): string {
  const path = folder(table, modcod);
  const services = join(path, 'services.yaml');
  const yaml = readFileSync(services, 'utf8');
  const edited = yaml.replace(
    /implementationLossDb: [\d.]+/,
    (own) => `${own}${yaml.includes(`, ${own}`) ? ',' : '\n     '} implementationLossByModulation: ${losses}`,
  );
  expect(edited).not.toBe(yaml);
  writeFileSync(services, edited);
  return path;
}

describe('losses of a modem by modulation', () => {
  it('are figures with their place and origin', async () => {
    const path = withLosses(
      '[{ modulation: 16APSK, lossDb: { value: 1.2, confidence: published } }, { modulation: QPSK, lossDb: 0.5 }]',
      'auto-s2x',
    );
    const { implementationLossByModulation: losses } = await carrierOf(path);
    expect(losses).toMatchObject([
      { modulation: '16APSK', lossDb: { value: 1.2, unit: 'dB', confidence: 'published' } },
      { modulation: 'QPSK', lossDb: { value: 0.5 } },
    ]);
    expect(losses[0]!.lossDb.at).toMatch(/^services\.yaml:\d+$/);
  });
  it.each([
    ['auto-s2', '64APSK', 'expected a modulation of auto-s2, found 64APSK; did you mean 16APSK?'],
    ['DVB-S2 8PSK 2/3', '128APSK', 'expected a modulation of DVB-S2 8PSK 2/3, found 128APSK'],
    [
      'modcods/own.csv',
      '16APSK',
      'expected a modulation of modcods/own.csv, found 16APSK; known: QPSK, 8PSK',
    ],
    ['auto-s2', 'qpsk', 'expected a modulation as its MODCODs name it, e.g. 16APSK, found qpsk'],
  ])('of %s refuse %s at its place', async (modcod, modulation, message) => {
    const path = withLosses(`[{ modulation: ${modulation}, lossDb: 1 }]`, modcod);
    const found = await messages(path);
    expect(found).toMatch(/services\.yaml:\d+:\d+ .*implementationLossByModulation\[0\]\.modulation: /);
    expect(found).toContain(message);
  });
  it('name each modulation once', async () => {
    const twice = '[{ modulation: QPSK, lossDb: 1 }, { modulation: QPSK, lossDb: 2 }]';
    expect(await messages(withLosses(twice, 'auto-s2'))).toMatch(
      /implementationLossByModulation\[1\]\.modulation: expected each modulation once, found QPSK again/,
    );
  });
});

describe('a table of MODCODs', () => {
  it('leaves the choice where it is named alone', async () => {
    const { modcod, frame, tables } = await carrierOf(folder(table));
    expect(candidateModcods(modcod, frame, tables)).toMatchObject([
      {
        id: 'modcods/own.csv QPSK 1/2',
        bitsPerSymbol: 2,
        codeRate: '1/2',
        idealEsN0Db: 1.2,
        efficiencyBitPerSymbol: 0.95,
        source: 'modcods/own.csv:2',
        confidence: 'published',
      },
      { id: 'modcods/own.csv 8PSK 2/3', bitsPerSymbol: 3, confidence: 'modelled' },
    ]);
  });
  it('gives the row that is named behind it', async () => {
    const { modcod, frame, tables } = await carrierOf(folder(table, 'modcods/own.csv 8psk 2/3'));
    expect(candidateModcods(modcod, frame, tables).map(({ name }) => name)).toEqual(['8PSK 2/3']);
  });
  it('is assumed where it does not say how far it may be trusted', async () => {
    const { modcod, frame, tables } = await carrierOf(
      folder('name,esN0Db,efficiencyBitPerSymbol\nBPSK 1/5,-8,0.18\n'),
    );
    expect(candidateModcods(modcod, frame, tables)[0]).toMatchObject({
      confidence: 'assumed',
      bitsPerSymbol: 1,
    });
  });
  it.each([
    ['MODCOD,EsN0\nQPSK 1/2,1\n', 'own.csv:1:1: expected a header name,esN0Db,efficiencyBitPerSymbol or'],
    [
      'name,esN0Db,efficiencyBitPerSymbol\n',
      'own.csv:1:1: expected at least one row under the header, found none',
    ],
    [
      'name,esN0Db,efficiencyBitPerSymbol\nQPSK 1/2,x,1\n',
      'own.csv:2:10: expected a number under esN0Db, found x',
    ],
    [
      'name,esN0Db,efficiencyBitPerSymbol\nQPSK 1/2,99,1\n',
      'own.csv:2:10: expected -20 … 40 dB (table of MODCODs), found 99',
    ],
    [
      'name,esN0Db,efficiencyBitPerSymbol\nQPSK 1/2,9,2.5\n',
      'own.csv:2:12: expected 0.01 … 2 bit/symbol (QPSK), found 2.5',
    ],
    [
      'name,esN0Db,efficiencyBitPerSymbol\n7PSK 1/2,1,1\n',
      'own.csv:2:1: expected a modulation and a code rate',
    ],
    [
      'name,esN0Db,efficiencyBitPerSymbol\nQPSK 1/2,1,1\nQPSK 1/2,2,1\n',
      'own.csv:3:1: expected each name once',
    ],
    [
      'name,esN0Db,efficiencyBitPerSymbol,confidence\nQPSK 1/2,1,1,sure\n',
      'own.csv:2:14: expected published, derived, modelled, assumed, found sure',
    ],
    [
      'name,esN0Db,efficiencyBitPerSymbol\n8PSK 3/4,4.4,2.2\n',
      "own.csv:2:14: expected 0.01 … 1.908 bit/symbol (Shannon's limit at 4.4 dB), found 2.2",
    ],
  ])('%j is refused at its place', async (text, message) => {
    expect(await messages(folder(text))).toContain(message);
  });
  it('is looked for where it is named, and so is its row', async () => {
    expect(await messages(folder(table, 'modcods/owns.csv'))).toMatch(
      /services\.yaml:\d+:\d+ .*modcod: expected a file of this programme folder, found modcods\/owns\.csv, which is not there; did you mean modcods\/own\.csv\?/,
    );
    expect(await messages(folder(table, 'modcods/own.csv 8PSK 3/4'))).toMatch(
      /modcod: expected a name of modcods\/own\.csv, or the path alone for the best of it, found 8PSK 3\/4; did you mean 8PSK 2\/3\?/,
    );
    expect(await messages(folder(table, 'modcods/../own.csv'))).toContain('which is not there');
  });
});
