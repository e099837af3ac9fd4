/** What a modem with hysteresis sends lies between the two means that a budget tells. */
import { acmLadder, acmOver, acmStep, candidateModcods } from '@ortak/core/modem';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { ladderRates, meanRateMbps } from './adaptive.ts';
import { analyseLink, resolvedLinks } from './analyse.ts';

const vsat = resolvedLinks(kazsat3r).get('vsat@tashkent')!();
const acmHysteresisDb = { value: 1, unit: 'dB', at: 'services.yaml:48' };
const { prepared, solved, result } = analyseLink(environment, {
  ...vsat,
  carrier: { ...vsat.carrier, acmHysteresisDb },
});
const table = candidateModcods('auto-s2x', 'normal');
const lines = result.budget.flatMap((section) => section.lines);

describe('hysteresis', () => {
  it('is a line with its place, and the mean that is kept at least', () => {
    const kept = lines.find(({ label }) => label === 'The same with hysteresis, at least')!;
    expect(kept.working![0]).toMatchObject({ value: 1, unit: 'dB', source: 'services.yaml:48' });
    // every step is available for as long as its MODCOD with 1 dB more to lose
    const heavier = analyseLink(environment, {
      ...vsat,
      carrier: {
        ...vsat.carrier,
        implementationLossDb: {
          ...vsat.carrier.implementationLossDb,
          value: vsat.carrier.implementationLossDb.value + 1,
        },
      },
    }).result;
    expect(kept.value).toBeCloseTo(meanRateMbps(heavier.adaptive!), 9);
    expect(kept.value).toBeLessThan(meanRateMbps(result.adaptive!));
    expect(kept.working!.slice(1).map(({ value }) => value)).toHaveLength(heavier.adaptive!.length);
  });
  it('of 0 dB takes nothing, and none is told of a carrier without it', () => {
    expect(ladderRates(prepared, solved, table, 0)).toEqual(result.adaptive);
    const plain = analyseLink(environment, vsat).result.budget.flatMap((section) => section.lines);
    expect(plain.some(({ label }) => label.includes('hysteresis'))).toBe(false);
  });
  it('holds a modem between the steps of both thresholds, whatever its channel did before', () => {
    const ladder = acmLadder(table, { pilots: true });
    const at = (availableEsN0Db: number, rule: { marginDb: number; hysteresisDb: number }): number =>
      acmStep(ladder, -1, availableEsN0Db, rule);
    const rule = { marginDb: 0, hysteresisDb: 1 };
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -4, max: 22, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (reports) => {
          let position = -1;
          for (const report of reports) {
            position = acmStep(ladder, position, report, rule);
            expect(position).toBeGreaterThanOrEqual(
              ladder.findLastIndex(({ idealEsN0Db }) => idealEsN0Db + 1 <= report),
            );
            expect(position).toBeLessThanOrEqual(at(report, { marginDb: 0, hysteresisDb: 0 }));
          }
          const mean = acmOver(ladder, reports, rule, { pilots: true }).meanEfficiencyBitPerSymbol;
          const most = acmOver(ladder, reports, { marginDb: 0, hysteresisDb: 0 }, { pilots: true });
          expect(mean).toBeLessThanOrEqual(most.meanEfficiencyBitPerSymbol + 1e-12);
        },
      ),
    );
  });
});
