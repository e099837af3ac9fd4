import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError, within } from './errors.ts';

const said = (value: number, minimum: number, maximum: number, unit = 'm'): string =>
  new DomainError('spacingM', value, unit, minimum, maximum, 'here').message;

describe('what a refusal says', () => {
  it('is the range as people wrote it', () => {
    expect(said(91, -90, 90, '°')).toBe('spacingM is 91 °; expected -90 … 90 ° (here)');
    expect(said(-1, 0.05, 20_040)).toBe('spacingM is -1 m; expected 0.05 … 20040 m (here)');
    expect(said(0, 1, Infinity)).toBe('spacingM is 0 m; expected at least 1 m (here)');
    expect(said(0, Number.MIN_VALUE, 41252.96124941927)).toBe(
      'spacingM is 0 m; expected above 0 … 41250 m (here)',
    );
    expect(said(Number.NaN, 1, 2)).toBe('spacingM is NaN m; expected 1 … 2 m (here)');
  });
  it('rounds what was computed to four digits, inwards', () => {
    expect(said(0.1, 0.005235987755982989, 0.05385891447613711)).toBe(
      'spacingM is 0.1 m; expected 0.005236 … 0.05385 m (here)',
    );
    expect(said(0.5, 3.565718024892622, 180, '°')).toBe('spacingM is 0.5 °; expected 3.566 … 180 ° (here)');
    expect(said(-5, -3.565718024892622, -1.234567890123)).toBe(
      'spacingM is -5 m; expected -3.565 … -1.235 m (here)',
    );
  });
  it('keeps the digits by which a value is outside', () => {
    expect(said(0.05385891447613712, 0, 0.05385891447613711)).toContain('is 0.0538589145 m');
    expect(said(3.5657180248926, 3.565718024892622, 180)).toContain('is 3.565718 m');
  });
  it('prints a range that is accepted at both of its ends, and from which the value is apart', () => {
    const bound = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 997);
    fc.assert(
      fc.property(
        bound,
        fc.integer({ min: 1, max: 1e6 }).map((n) => n / 991),
        bound,
        (minimum, width, value) => {
          const maximum = minimum + width;
          if (value >= minimum && value <= maximum) return;
          const [, is, low, high] = /is (\S+) m; expected (\S+) … (\S+) m/.exec(
            said(value, minimum, maximum),
          )!;
          for (const end of [Number(low), Number(high)])
            expect(within('spacingM', end, 'm', minimum, maximum, 'here')).toBe(end);
          expect(Number(is) >= minimum && Number(is) <= maximum).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});
