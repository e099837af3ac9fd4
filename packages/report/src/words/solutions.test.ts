/** What links solved backwards say is said in every language: answers, limits that bind, and why there is none. */
import { fileURLToPath } from 'node:url';
import {
  CARRIER_UNKNOWNS,
  linkEnvironment,
  resolveCarrier,
  resolvedLinks,
  solveCarrier,
  solveFor,
  UNKNOWNS,
} from '@ortak/analysis';
import { openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { isTranslated, translated } from './results.ts';

const example = (name: string) => fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url));

describe('solutions of links', () => {
  it.each([
    ['kazsat-3r', ['tv-almaty', 'school-return']],
    ['04-every-link', []],
  ] as const)(
    'of %s',
    async (name, wanted) => {
      const environment = await linkEnvironment(openMaps());
      const programme = await readProgramme(example(name));
      const links = wanted.length > 0 ? wanted : programme.links.map(({ id }) => id);
      const said = new Set<string>();
      for (const availabilityPercent of [undefined, 95, 99.999]) {
        const asked = availabilityPercent === undefined ? {} : { availabilityPercent };
        for (const id of links)
          for (const unknown of UNKNOWNS) {
            const solution = solveFor(environment, resolvedLinks(programme).get(id)!(), {
              unknown,
              ...asked,
            });
            said.add(solution.sentence).add(solution.label);
          }
        for (const link of programme.commandTelemetry)
          for (const unknown of CARRIER_UNKNOWNS[resolveCarrier(programme, link).equipment.kind]) {
            const solution = solveCarrier(environment, resolveCarrier(programme, link), {
              unknown,
              ...asked,
            });
            said.add(solution.sentence).add(solution.label);
          }
      }
      expect(said.size).toBeGreaterThan(10);
      expect([...said].filter((text) => !isTranslated(text))).toEqual([]);
      // nor is a part of a sentence left in English
      const russian = [...said].map((text) => translated(text, 'ru'));
      expect(russian.filter((text) => /\b(?:of|is|are|not|with|for|no|every service)\b/.test(text))).toEqual(
        [],
      );
    },
    60_000,
  );
});
