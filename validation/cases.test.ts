import { describe, expect, it } from 'vitest';
import { sources } from './all.ts';
import { differenceOf, expectedOf } from './cases.ts';

describe.each(sources.map(({ source, cases }) => [source, cases] as const))('%s', (_, cases) => {
  it.each(cases.map((one) => [one.example, one.quantity, one] as const))(
    '%s: %s',
    (_example, _quantity, one) => {
      const difference = Math.abs(differenceOf(one));
      expect(difference, `${one.ours()} against ${expectedOf(one)} ${one.unit}`).toBeLessThanOrEqual(
        one.tolerance,
      );
    },
  );
});

describe('the list of printed figures', () => {
  const all = sources.flatMap(({ source, cases }) => cases.map((one) => ({ source, ...one })));

  it('names each figure once', () => {
    const names = all.map(({ source, example, quantity }) => `${source}: ${example}: ${quantity}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
  it('says why, where ours is held against another figure than the printed one', () => {
    for (const one of all)
      if (one.recomputed !== undefined) expect(one.note, `${one.example}: ${one.quantity}`).toMatch(/\w/);
  });
  it('takes no tolerance that hides a wrong result', () => {
    for (const one of all) expect(one.tolerance, `${one.example}: ${one.quantity}`).toBeLessThanOrEqual(0.5);
  });
});
