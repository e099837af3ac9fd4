/** Every example has a report: its results are figures that JSON can hold. */
import { fileURLToPath } from 'node:url';
import { analyseProgramme, linkEnvironment } from '@ortak/analysis';
import { openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { resultsJson } from './results-json.ts';

const example = (name: string) => fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url));

describe('results as JSON', () => {
  it.each(['01-apstar-9', '02-leased-bandwidth', '03-fewest-switches', '04-every-link', 'first-steps'])(
    'of %s',
    async (name) => {
      const programme = await readProgramme(example(name));
      const results = analyseProgramme(programme, await linkEnvironment(openMaps()), { folder: name });
      expect(JSON.parse(resultsJson(results)).links).toHaveLength(results.links.length);
    },
    60_000,
  );

  it('says in words what has no limit', () => {
    expect(JSON.parse(resultsJson({ value: Infinity }))).toEqual({ value: '∞' });
    expect(JSON.parse(resultsJson({ value: -Infinity }))).toEqual({ value: '−∞' });
  });
});
