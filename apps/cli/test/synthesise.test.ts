import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
    expect(stdout).toMatch(/Edge of coverage \d\d\.\d\d dBi\. Best known for an ideal aperture/);
    expect(stdout).toContain('41 253/Ω');
    const file = JSON.parse(readFileSync(join(folder, 'patterns/ku-kz.json'), 'utf8')) as {
      feeds: unknown[];
    };
    expect(file.feeds.length).toBeGreaterThan(10);
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
