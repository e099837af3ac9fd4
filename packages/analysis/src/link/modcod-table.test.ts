/** A table of MODCODs is worth what a standard is worth: the same figures give the same link. */
import { modcodTable, spectralEfficiency, tableModcod } from '@ortak/core/modem';
import { expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { analyseLinks } from '../index.ts';

const path = 'modcods/copy.csv';
const copied = modcodTable('DVB-S2', 'short').map((row) =>
  tableModcod(
    {
      name: row.name,
      esN0Db: row.idealEsN0Db,
      efficiencyBitPerSymbol: spectralEfficiency(row, { pilots: true }),
      confidence: 'assumed',
    },
    path,
    path,
  ),
);
/** The programme with the adaptive carrier of the school taking its MODCODs from the table. */
const withTable = (modcod: string): typeof kazsat3r => ({
  ...kazsat3r,
  links: kazsat3r.links.map((link) =>
    link.id === 'school-return'
      ? { ...link, carrier: { ...link.carrier, modcod, tables: new Map([[path, copied]]) } }
      : link,
  ),
});
const analysed = (programme: typeof kazsat3r) => analyseLinks(programme, environment, ['school-return'])[0]!;

it('an adaptive carrier closes and carries as with the standard that was copied', () => {
  const own = analysed(withTable(path));
  const standard = analysed(kazsat3r);
  expect(own.modcod).toBe(`${path} ${standard.modcod.replace(/^DVB-S2 | short$/g, '')}`);
  expect(own.marginInRainDb).toBeCloseTo(standard.marginInRainDb!, 12);
  const rates = ({ adaptive = [] }: typeof own) =>
    adaptive.map(({ infoRateMbps, availabilityPercent }) => ({ infoRateMbps, availabilityPercent }));
  expect(rates(own).length).toBeGreaterThan(3);
  expect(rates(own)).toEqual(rates(standard));
});

it('a row that is named is the one that is sent', () => {
  const own = analysed(withTable(`${path} QPSK 1/2`));
  expect(own.modcod).toBe(`${path} QPSK 1/2`);
  expect(own.adaptive).toBeUndefined();
});
