/** The catalogue as commands use it; conformance.test.ts runs over its patterns. */
import { describe, expect, it } from 'vitest';
import { catalogueCurve, evaluatePattern, patternOf } from './index.ts';

describe('the catalogue', () => {
  it('evaluates a pattern with the formula that gives the gain', () => {
    const pattern = patternOf('s.580-6')!;
    const values = { diameterM: 2.4, frequencyGHz: 14.25 };
    expect(evaluatePattern(pattern, values, 10)).toEqual({
      offAxisDeg: 10,
      gainDbi: expect.closeTo(4, 9),
      formula: '29 − 25 log φ',
    });
    expect(() => evaluatePattern(pattern, { diameterM: 2.4 }, 10)).toThrow('frequencyGHz is NaN GHz');
    expect(() => evaluatePattern(pattern, { ...values, diameterM: 0.2 }, 10)).toThrow(
      'diameterM is 0.2 m; expected 1.2 … 40 m',
    );
    expect(() =>
      catalogueCurve(patternOf('S.672-4')!, { peakGainDbi: 40, beamwidthDeg: 1, sideLobeLevelDb: -22 }),
    ).toThrow('one of -30, -25, -20');
    const television = { diameterM: 0.6, frequencyGHz: 12.1 };
    expect(catalogueCurve(patternOf('BO.1213-1')!, television)).toMatchObject({
      peakGainDbi: catalogueCurve(patternOf('BO.1213-1')!, { ...television, efficiency: 0.65 }).peakGainDbi,
    });
    expect(patternOf('S.999')).toBeUndefined();
  });
});
