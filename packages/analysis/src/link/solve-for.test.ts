/** A link solved backwards: what is found, put back in, gives what was asked for. */
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r, weakened } from '../../test/programmes.ts';
import { resolvedLinks } from './analyse.ts';
import { prepareLink } from './prepare.ts';
import { neededEsN0Db, solveLink, weatherOf } from './solve.ts';
import { solveFor } from './solve-for.ts';
import { type SearchedName, unknownOf } from './unknown.ts';

const links = resolvedLinks(kazsat3r);
const link = (id: string) => links.get(id)!();
const weak = resolvedLinks(weakened(kazsat3r, 4));
const weakLink = (id: string) => weak.get(id)!();
const searched: SearchedName[] = ['diameter', 'hpa', 'lnb', 'rate', 'backoff'];

describe.each(['tv@astana', 'vsat@tashkent', 'school-return'])('link %s', (id) => {
  const prepared = prepareLink(environment, link(id));
  const { modcod } = solveLink(prepared);

  it.each(searched)('solved for %s meets the availability when it is put back', (unknown) => {
    for (const availabilityPercent of [99, 99.6, 99.9]) {
      const solution = solveFor(environment, link(id), { unknown, availabilityPercent });
      // the MODCOD of an adaptive carrier follows the availability
      if (solution.value === null || solution.modcod !== modcod.id) continue;
      const back = unknownOf(prepared, unknown).apply(solution.value);
      const outage = weatherOf(back).outagePercent(neededEsN0Db(back, modcod));
      if (solution.bound === 'exact') expect(outage / (100 - availabilityPercent)).toBeCloseTo(1, 4);
      else expect(outage).toBeLessThanOrEqual(100 - availabilityPercent);
    }
  });

  it('asks for more antenna, and allows less noise and rate, the more margin is to be kept', () => {
    for (const [unknown, sign] of [
      ['diameter', 1],
      ['lnb', -1],
      ['rate', -1],
    ] as const) {
      const { value, sensitivity } = solveFor(environment, link(id), { unknown });
      const [less, more] = sensitivity.map((one) => one.value);
      if (value === null || less === null || more === null) continue;
      expect(sign * (value - less!), unknown).toBeGreaterThanOrEqual(0);
      expect(sign * (more! - value), unknown).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('what is read off', () => {
  it('is the availability of the budget, and the MODCOD that it leaves', () => {
    const solved = solveLink(prepareLink(environment, link('tv@astana')));
    expect(solveFor(environment, link('tv@astana'), { unknown: 'availability' }).value).toBe(
      solved.availability.percent,
    );
    const best = solveFor(environment, weakLink('tv@almaty'), { unknown: 'modcod' });
    // with 4 dB less, 8PSK 3/4 does not close at Almaty; 2/3 does
    expect(best.modcod).toBe('DVB-S2 8PSK 2/3');
    expect(best.value).toBeCloseTo(87.1, 1);
  });
  it('counts carriers by bandwidth and by power', () => {
    const vsat = solveFor(environment, link('vsat@astana'), { unknown: 'carriers' });
    expect(vsat.value).toBe(4); // 54 MHz over 10 MBd · 1.2
    expect(vsat.sentence).toMatch(/limited by bandwidth: 4 by bandwidth \(12\.000 MHz of 54 MHz\)/);
    const rare = solveFor(environment, link('vsat@astana'), {
      unknown: 'carriers',
      availabilityPercent: 99.99,
    });
    expect(rare.modcod).not.toBe(vsat.modcod);
  });
});

describe('a link that cannot be solved', () => {
  it('says what binds, and the nearest that can be', () => {
    const solution = solveFor(environment, weakLink('tv@aktau'), {
      unknown: 'hpa',
      availabilityPercent: 99.95,
    });
    expect(solution).toMatchObject({ value: null, bound: 'none' });
    expect(solution.sentence).toContain('drive the transponder beyond its operating point');
    expect(solution.sentence).toContain('thermal noise of the downlink in Aktau');
    const { nearest } = solution;
    const back = unknownOf(prepareLink(environment, weakLink('tv@aktau')), 'hpa').apply(nearest!.value);
    expect(solveLink(back).availability.percent).toBeCloseTo(nearest!.availabilityPercent, 9);
    expect(nearest!.marginDb).toBeLessThan(0);
  });
  it('has no receiver quiet enough', () => {
    const solution = solveFor(environment, weakLink('tv@aktau'), {
      unknown: 'lnb',
      availabilityPercent: 99.95,
    });
    expect(solution.sentence).toContain('no receiver is quieter');
    expect(solution.nearest!.value).toBe(5);
  });
});
