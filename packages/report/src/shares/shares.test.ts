import { describe, expect, it } from 'vitest';
import { partnerColour, sharesChart } from './shares.ts';

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]!);

describe('sharesChart', () => {
  it('draws bars in proportion and says what nobody holds', () => {
    const svg = sharesChart(
      {
        partners: ['A', 'B'],
        bars: [
          { label: 'Cost', percents: [60, 40] },
          { label: 'Bandwidth', percents: [50, 20] },
        ],
      },
      's',
    );
    const widths = [...svg.matchAll(/<rect[^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(widths[0]! / widths[1]!).toBeCloseTo(1.5, 2);
    expect(widths[2]! / widths[3]!).toBeCloseTo(2.5, 2);
    expect(texts(svg)).toContain('30.0 % not allotted');
    expect(texts(svg)).toContain('A 60.0 %');
  });

  it('keeps a label inside its bar, or leaves it to the description', () => {
    const svg = sharesChart(
      { partners: ['A long name of a partner', 'B'], bars: [{ label: 'Cost', percents: [1, 99] }] },
      's',
    );
    expect(texts(svg)).not.toContain('A long name of a partner 1.0 %');
    expect(svg).toContain('A long name of a partner 1.0 %');
  });

  it('gives each of eight partners a colour of its own', () => {
    expect(new Set(Array.from({ length: 8 }, (_, i) => partnerColour(i))).size).toBe(8);
  });
});
