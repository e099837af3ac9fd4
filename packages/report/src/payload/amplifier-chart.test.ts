/** The drawn amplifier: every line where its figures are, every operating point on its line. */
import { fileURLToPath } from 'node:url';
import { analyseAmplifier } from '@ortak/analysis/payload';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { amplifierChart, panelsOfAmplifier } from './amplifier-chart.ts';

const programme = await readProgramme(
  fileURLToPath(new URL('../../../../examples/kazsat-3r', import.meta.url)),
);
const result = analyseAmplifier(programme, {
  amplifier: 'twta-85',
  carriers: [1, 2, 'noise'],
  inputBackOffsDb: [0, 2, 4, 6, 8, 10],
  downlinkCarrierToNoiseDb: 16,
});
const svg = amplifierChart(result, 'a');
const panels = panelsOfAmplifier(result);

/** Points of a line by the title of its path; the first panel's where several have it. */
const lineOf = (title: string): [number, number][] => {
  const path = new RegExp(`<path d="([^"]+)"[^>]*><title>${title}</title>`).exec(svg)![1]!;
  return [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
};

describe('an amplifier drawn', () => {
  it('has the panels that its figures fill', () => {
    expect(panels.map(({ series }) => series.map(({ label }) => label))).toEqual([
      ['1 carrier', '2 carriers', 'noise'],
      ['2 carriers', 'noise'],
      ['1 carrier'],
      ['DC, noise', 'heat, noise', 'RF, noise'],
    ]);
    const dark = {
      ...result,
      curves: result.curves.map((curve) => ({
        ...curve,
        points: curve.points.map((point) => ({ ...point, dcPowerW: null, dissipationW: null })),
      })),
    };
    expect(
      panelsOfAmplifier(dark)
        .at(-1)!
        .series.map(({ label }) => label),
    ).toEqual(['RF, noise']);
  });
  it('keeps the order of its figures: less output lies lower, back-off grows to the right', () => {
    const line = lineOf('1 carrier');
    expect(line).toHaveLength(6);
    for (const [i, [x, y]] of line.slice(1).entries()) {
      expect(x).toBeGreaterThan(line[i]![0]);
      expect(y).toBeGreaterThan(line[i]![1]);
    }
    // straight scales: the first two decibels are as wide as the last two
    expect(line[1]![0] - line[0]![0]).toBeCloseTo(line[5]![0] - line[4]![0], 0);
    const share = (line[3]![1] - line[0]![1]) / (line[5]![1] - line[0]![1]);
    const [first, , , fourth, , last] = result.curves[0]!.points.map(
      ({ outputBackOffDb }) => outputBackOffDb,
    );
    expect(share).toBeCloseTo((fourth! - first!) / (last! - first!), 2);
  });
  it('marks where the groups run it, and the best of each load', () => {
    expect(svg).toContain('ku-kz-fss, ku-ca-fss (8 channels, several carriers, as noise): IBO 6.0 dB');
    expect(svg).toContain('Best for noise: IBO');
    const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="3.5" fill="#b04a00"/g)];
    const noise = lineOf('noise');
    const at = circles.some(
      ([, x, y]) => Math.abs(Number(x) - noise[3]![0]) < 0.2 && Math.abs(Number(y) - noise[3]![1]) < 0.2,
    );
    expect(at).toBe(true);
  });
  it('keeps names as text', () =>
    expect(amplifierChart({ ...result, model: 'A & <B>' }, 'a')).toContain('A &amp; &lt;B&gt;'));
});
