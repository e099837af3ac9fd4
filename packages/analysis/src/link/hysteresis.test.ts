/** What a modem with hysteresis sends lies between the two means that a budget tells. */
import { acmLadder, acmOver, acmStep, candidateModcods } from '@ortak/core/modem';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { quantityOf } from '../coverage/analyse.ts';
import { ladderRates, meanRateMbps } from './adaptive.ts';
import { analyseLink, resolvedLinks } from './analyse.ts';
import { linkCurves } from './curves.ts';

const vsat = resolvedLinks(kazsat3r).get('vsat@tashkent')!();
const acmHysteresisDb = { value: 1, unit: 'dB', at: 'services.yaml:48' };
const analysed = analyseLink(environment, {
  ...vsat,
  carrier: { ...vsat.carrier, acmHysteresisDb },
});
const { prepared, solved, result } = analysed;
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
  it('is told alike by the budget, the result and the curve over the year', () => {
    const kept = lines.find(({ label }) => label === 'The same with hysteresis, at least')!;
    const { atLeast, meanRateMbps: most } = linkCurves(analysed);
    expect(atLeast!.rates).toEqual(result.adaptiveAtLeast);
    expect(atLeast!.meanRateMbps).toBe(kept.value);
    expect(atLeast!.meanRateMbps).toBeLessThan(most);
    const percentOf = new Map(result.adaptive!.map((rate) => [rate.modcod, rate.availabilityPercent]));
    for (const { modcod, availabilityPercent } of result.adaptiveAtLeast!)
      expect(availabilityPercent).toBeLessThanOrEqual(percentOf.get(modcod)!);
    const plain = analyseLink(environment, vsat);
    expect(plain.result.adaptiveAtLeast).toBeUndefined();
    expect(linkCurves(plain).atLeast).toBeUndefined();
  });
  it('that a map leaves out is remarked, and one that has no effect', () => {
    const codes = (kind: 'modcod' | 'margin', carrier: typeof vsat.carrier) => {
      const programme = {
        ...kazsat3r,
        services: kazsat3r.services.map((each) => (each.id === 'vsat' ? { ...each, carrier } : each)),
      };
      const [satellite] = programme.satellites;
      const beam = satellite!.beams.find(({ id }) => id === vsat.transmitBeam.id)!;
      const quantity = quantityOf(programme, environment, satellite!, beam, kind, { service: 'vsat' });
      return quantity.notices!.map(({ code }) => code);
    };
    const adapts = { ...vsat.carrier, acmHysteresisDb };
    expect(codes('modcod', adapts)).toContain('coverage.before-hysteresis');
    expect(codes('margin', adapts)).not.toContain('coverage.before-hysteresis');
    expect(codes('modcod', vsat.carrier)).not.toContain('coverage.before-hysteresis');
    const fixed = { ...adapts, modcod: 'DVB-S2 QPSK 1/2' };
    expect(codes('margin', fixed)).toContain('link.hysteresis-unused');
    const { result: sent } = analyseLink(environment, { ...vsat, carrier: fixed });
    expect(sent.notices).toContainEqual(
      expect.objectContaining({ code: 'link.hysteresis-unused', source: 'services.yaml:48' }),
    );
    expect(result.notices.map(({ code }) => code)).not.toContain('link.hysteresis-unused');
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
