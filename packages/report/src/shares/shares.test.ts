import { describe, expect, it } from 'vitest';
import { voiceIn } from '../words/voice.ts';
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
      800,
      voiceIn('en'),
    );
    const widths = [...svg.matchAll(/<rect[^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(widths[0]! / widths[1]!).toBeCloseTo(1.5, 2);
    expect(widths[2]! / widths[3]!).toBeCloseTo(2.5, 2);
    expect(texts(svg)).toContain('30.0\u00a0% not allotted');
    expect(texts(svg)).toContain('A 60.0\u00a0%');
  });

  it('keeps a label inside its bar, or leaves it to the description', () => {
    const svg = sharesChart(
      { partners: ['A long name of a partner', 'B'], bars: [{ label: 'Cost', percents: [1, 99] }] },
      's',
      800,
      voiceIn('en'),
    );
    expect(texts(svg)).not.toContain('A long name of a partner 1.0\u00a0%');
    expect(svg).toContain('A long name of a partner 1.0\u00a0%');
  });

  it('gathers the partners after the eighth in one grey segment', () => {
    const partners = Array.from({ length: 150 }, (_, i) => `P${i}`);
    const svg = sharesChart(
      { partners, bars: [{ label: 'Cost', percents: partners.map((_, i) => (i < 8 ? 4 : 68 / 142)) }] },
      's',
      800,
      voiceIn('en'),
    );
    expect(svg.match(/<rect/g)).toHaveLength(9);
    expect(texts(svg)).toContain('142 others 68.0\u00a0%');
    expect(new Set(svg.match(/fill:#[0-9a-f]{6}/g)).size).toBe(9);
    expect(texts(svg).some((words) => words.includes('not allotted'))).toBe(false);
  });

  it('stays inside the width of a phone', () => {
    const bars = [{ label: 'Bandwidth', percents: [60, 40] }];
    const svg = sharesChart({ partners: ['A', 'B'], bars }, 's', 358, voiceIn('en'));
    const ends = [...svg.matchAll(/<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(
      ([, x, width]) => Number(x) + Number(width),
    );
    expect(Math.max(...ends)).toBeCloseTo(358 - 24, 1);
  });

  it('gives each of eight partners a colour of its own', () => {
    expect(new Set(Array.from({ length: 8 }, (_, i) => partnerColour(i))).size).toBe(8);
  });
});
