/** The report in the language that is asked for, from the folders in which the command line writes it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@ortak/report/words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openCopy, patience, raw } from './open.ts';

const pageOf = (language: string) => `<!doctype html><html lang="${language}"><title>Report</title>`;

describe('the report', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openCopy('first-steps');
    writeFileSync(join(opened.outside, 'report', 'report.html'), pageOf('en'));
    for (const language of languages.filter((each) => each !== 'en' && each !== 'ru')) {
      mkdirSync(join(opened.outside, 'report', language));
      writeFileSync(join(opened.outside, 'report', language, 'report.html'), pageOf(language));
    }
  });
  afterAll(() => opened.close());

  it.each(['en', 'tr', 'kk'])('is handed out in %s', async (language) => {
    const { status, text, headers } = await raw(opened.url, `/report/?language=${language}`);
    expect([status, text]).toEqual([200, pageOf(language)]);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('that is still being written is asked for again, and comes', async () => {
    const early = await raw(opened.url, '/report/?language=ru');
    expect([early.status, early.headers.refresh]).toEqual([404, '2']);
    mkdirSync(join(opened.outside, 'report', 'ru'));
    writeFileSync(join(opened.outside, 'report', 'ru', 'report.html'), pageOf('ru'));
    expect((await raw(opened.url, '/report/?language=ru')).text).toBe(pageOf('ru'));
  });

  it.each(['', '?language=', '?language=de', '?language=../kk', '?language=tr&language=kk'])(
    'is English for %j',
    async (query) => {
      expect((await raw(opened.url, `/report/${query}`)).text).toBe(pageOf('en'));
    },
  );
});

describe('the report of a programme that changed', () => {
  let opened: Opened;
  let written = 0;
  const report = (name = 'report.html') => join(opened.outside, 'report', name);
  const page = () => raw(opened.url, '/report/');
  /** Saves another name, and waits until the server has seen it. */
  const rename = async (text: (before: string) => string) => {
    const path = join(opened.folder, 'programme.yaml');
    const before = readFileSync(path, 'utf8');
    const { revision } = JSON.parse((await raw(opened.url, '/api/folder')).text);
    writeFileSync(path, text(before));
    await expect
      .poll(async () => JSON.parse((await raw(opened.url, '/api/folder')).text).revision, patience)
      .not.toBe(revision);
  };
  beforeAll(async () => {
    opened = await openCopy('first-steps', () => {
      written++;
    });
    writeFileSync(report(), pageOf('en'));
    mkdirSync(report('kk'));
    writeFileSync(report('kk/report.html'), pageOf('kk'));
  });
  afterAll(() => opened.close());

  it('is handed out while nothing changes', async () => {
    expect((await page()).text).toBe(pageOf('en'));
    expect(written).toBe(0);
  });

  it('is taken away in every language, written anew once, and comes', async () => {
    await rename((text) => text.replace(/^name: .*$/m, 'name: Another'));
    expect((await page()).headers.refresh).toBe('2');
    expect((await page()).text).toContain('being computed');
    expect((await raw(opened.url, '/report/?language=kk')).status).toBe(404);
    expect(written).toBe(1);
    writeFileSync(report(), 'anew');
    expect((await page()).text).toBe('anew');
  });

  it('is never handed out as it was, however many ask at once', async () => {
    writeFileSync(report(), 'before');
    await rename((text) => text.replace(/^name: .*$/m, 'name: A third'));
    const answers = await Promise.all(Array.from({ length: 8 }, page));
    expect(answers.map(({ text }) => text)).not.toContain('before');
    expect(written).toBe(2);
  });

  it('waits where the programme has problems', async () => {
    await rename((text) => `${text}\nunknownKey: 1\n`);
    expect((await page()).text).toMatch(/waits until the programme is mended: 1 problem /);
    expect(written).toBe(2);
  });
});
