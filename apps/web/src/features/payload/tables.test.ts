/** Tables of the payload: the same data in every language, headers for people in theirs. */
import { fileURLToPath } from 'node:url';
import { amplifierIds, analyseAmplifier, analyseRedundancy } from '@ortak/analysis/payload';
import { analysePlans } from '@ortak/analysis/plan';
import { readProgramme } from '@ortak/model/node';
import { languages, translated, unitIn } from '@ortak/report/words';
import { describe, expect, it } from 'vitest';
import { csvText, sheetOf, type Table } from '../../figures/export/table.ts';
import { operationTable, planTable, settingsTable } from './tables.ts';
import { words } from './words.ts';

const programme = await readProgramme(
  fileURLToPath(new URL('../../../../../examples/kazsat-3r', import.meta.url)),
);
const amplifier = analyseAmplifier(programme, {
  amplifier: amplifierIds(programme)[0]!,
  carriers: ['noise'],
  inputBackOffsDb: [3],
});
const plan = analysePlans(programme, { highestOrder: 5 })[0]!;
const network = analyseRedundancy(programme, { network: 'ku-ring', failures: 1, failed: [] });

type AnyTable = Table<never>;
const tables: readonly (readonly [string, (language: (typeof languages)[number]) => AnyTable])[] = [
  ['operating points', (language) => operationTable(amplifier, words[language]) as unknown as AnyTable],
  [
    'the plan',
    (language) =>
      planTable(plan, words[language].planOf(plan.name), words[language], (text) =>
        translated(text, language),
      ) as unknown as AnyTable,
  ],
  ['the switches', (language) => settingsTable(network, words[language]) as unknown as AnyTable],
];

describe.each(tables)('%s', (_, tableIn) => {
  it('is the same CSV in every language', () => {
    const english = csvText(tableIn('en'));
    expect(english.split('\n').length).toBeGreaterThan(3);
    for (const language of languages) expect(csvText(tableIn(language)), language).toBe(english);
  });

  it.each(['kk', 'ru'] as const)('has headers for people in %s', (language) => {
    const { cells } = sheetOf(tableIn(language), (unit) => unitIn(unit, language));
    const idsOfSwitches = new Set(network.switches.map(({ id }) => id));
    for (const cell of cells[0]!)
      if (!idsOfSwitches.has(String(cell!.value)))
        // Abbreviations of the field stay: OBO, C/IM.
        expect(String(cell!.value).replaceAll(/\b[A-Z/]{2,}\b/g, '')).toMatch(
          /^(?!.*[a-z]{3}).*(\p{Script=Cyrillic}|^[, ]*$)/u,
        );
  });
});
