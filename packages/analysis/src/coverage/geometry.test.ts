/** Coverage of a satellite that strays: lower at worst than with a confidence, the same where nothing is stated. */
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r, turksat6a } from '../../test/programmes.ts';
import { coverageIn } from '../index.ts';

const request = { beam: 'ku-kz', quantity: 'eirp', points: 1500 } as const;
const statistical = { kind: 'statistical', confidencePercent: 95 } as const;

describe('coverage in a geometry', () => {
  const [nominal, worst, likely] = ([{ kind: 'nominal' }, { kind: 'worst' }, statistical] as const).map(
    (geometry) => coverageIn(kazsat3r, environment, request, geometry).coverage,
  );
  it('falls from nominal over 95 % of the time to the worst case, by less than half a decibel here', () => {
    const [best, middle, lowest] = [nominal, likely, worst].map((found) => found!.serviceArea!);
    expect(best!.mean!).toBeGreaterThan(middle!.mean!);
    expect(middle!.mean!).toBeGreaterThan(lowest!.mean!);
    expect(best!.mean! - lowest!.mean!).toBeLessThan(0.5);
    expect(middle!.minimum.value).toBeGreaterThan(lowest!.minimum.value + 0.05);
  });
  it('names the case beside the quantity, with the figures and the states it rests on', () => {
    expect(nominal!.label).toBe('Saturated EIRP');
    expect(worst!.label).toBe('Saturated EIRP (worst case)');
    expect(likely!.label).toBe('Saturated EIRP (95 % of the time)');
    const states = (found: typeof worst) => found!.working.at(-1)!.value;
    expect(states(worst)).toBe(257); // 2 longitudes, 2 distances, 8 moments, 8 attitudes, and the nominal one
    expect(states(likely)).toBe(256);
    expect(worst!.working.map(({ symbol }) => symbol)).toEqual(
      expect.arrayContaining(['Δλ', 'i', 'e', 'bφ', 'σψ']),
    );
  });
  it('of a satellite that states no deviations is the nominal one, with a notice', () => {
    const [satellite] = turksat6a.satellites;
    const { stationKeeping: _, pointing: __, ...silent } = satellite!;
    const unstated = { ...turksat6a, satellites: [silent] };
    const { coverage } = coverageIn(unstated, environment, { ...request, beam: 'x-tr' }, { kind: 'worst' });
    expect(coverage.notices.map(({ code }) => code)).toContain('geometry.no-deviations');
    const still = coverageIn(unstated, environment, { ...request, beam: 'x-tr' }, { kind: 'nominal' });
    expect(coverage.serviceArea!.minimum.value).toBeCloseTo(still.coverage.serviceArea!.minimum.value, 9);
  });
});
