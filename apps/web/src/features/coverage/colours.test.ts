import { describe, expect, it } from 'vitest';
import { colourScale } from './colours.ts';

describe('colours of levels', () => {
  it('that are chosen from a list stand evenly, the best at the end', () => {
    const dish = colourScale(
      { levels: [30, 45, 60, 1300], best: 15, better: 'lower', colours: 'ranked' },
      'light',
    );
    expect([1300, 60, 45, 30, 15, 5000].map(dish.of)).toEqual([0, 1 / 3, 2 / 3, 1, 1, 0]);
    expect(dish.of(52.5)).toBeCloseTo(0.5, 12);
    const available = colourScale(
      { levels: [99.7, 98, 99.99], best: 99.999, better: 'higher', colours: 'ranked' },
      'light',
    );
    expect([98, 99.7, 99.99].map(available.of)).toEqual([0, 0.5, 1]);
  });
  it('lie linearly by value otherwise', () => {
    const eirp = colourScale({ levels: [45, 47, 55], best: 56, better: 'higher' }, 'light');
    expect([45, 50.5, 56, 40].map(eirp.of)).toEqual([0, 0.5, 1, 0]);
  });
  it('of a difference are neutral at zero, and as strong on either side', () => {
    for (const theme of ['light', 'dark'] as const) {
      const margin = colourScale(
        { levels: [-4, 0, 4], best: 4, better: 'higher', colours: 'diverging' },
        theme,
      );
      expect(margin.of(0)).toBe(0);
      expect(margin.of(-2)).toBe(-margin.of(2));
      expect(margin.colour(margin.of(4))).not.toEqual(margin.colour(margin.of(-4)));
    }
  });
});
