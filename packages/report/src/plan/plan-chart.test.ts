/** The drawn plan: every channel to scale, every conflict numbered. */
import { fileURLToPath } from 'node:url';
import { analysePlans } from '@ortak/analysis/plan';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { panelsOf, planChart } from './plan-chart.ts';

const programme = await readProgramme(
  fileURLToPath(new URL('../../../../examples/kazsat-3r', import.meta.url)),
);
const plan = analysePlans(programme, { highestOrder: 7 })[0]!;
const svg = planChart(plan, 'plan');

describe('a plan drawn', () => {
  it('puts what belongs together into panels', () => {
    expect(panelsOf(plan).map(({ direction, lanes }) => [direction, lanes.length])).toEqual([
      ['uplink', 1],
      ['uplink', 2],
      ['downlink', 1],
      ['downlink', 2],
      ['downlink', 2],
    ]);
  });
  it('has a bar for every channel up and down, as wide as its band', () => {
    const bars = [
      ...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"[^>]*><title>([^<]+)<\/title>/g),
    ];
    expect(bars).toHaveLength(2 * plan.channels.length);
    const width = (id: string) => Number(bars.find((bar) => bar[3] === id)![2]);
    expect(width('ku-bss-1') / width('ku-plan-1')).toBeCloseTo(54 / 36, 2);
    for (const [, x, barWidth] of bars) expect(Number(x) + Number(barWidth)).toBeLessThanOrEqual(900);
  });
  it('numbers the conflicts at the channels and lists them', () => {
    for (const number of [1, 2, 3]) expect(svg).toMatch(new RegExp(`>${number}</text>`));
    expect(svg).toContain('1 Watch: 6.000 MHz between the downlink of ku-bss-4 and the uplink of ku-plan-1');
    expect(planChart({ ...plan, conflicts: [] }, 'plan')).toContain('No conflicts.');
  });
  it('keeps names as text', () => {
    const named = { ...plan, name: 'A & <B>' };
    expect(planChart(named, 'plan')).toContain('Frequency plan of A &amp; &lt;B&gt;');
  });
});
