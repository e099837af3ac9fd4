/** The report in the language that is asked for, from the folders in which the command line writes it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@ortak/report/words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openCopy, raw } from './open.ts';

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
