/** The ring as it is drawn: every channel's way is one unbroken line; words of figures in every language. */
import { fileURLToPath } from 'node:url';
import { amplifierIds, analyseAmplifier, analyseRedundancy } from '@ortak/analysis/payload';
import { analysePlans } from '@ortak/analysis/plan';
import type { WorkingLine } from '@ortak/core/working';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { isTranslated } from '../../words/results.ts';
import { carriersIn, failedIn, numberIn } from './choice.ts';
import { filterLines, pointLines, productLine } from './lines.ts';
import { ringDrawing } from './ring-drawing.ts';

const example = (name: string) =>
  readProgramme(fileURLToPath(new URL(`../../../../../examples/${name}`, import.meta.url)));
const programmes = [await example('kazsat-3r'), await example('turksat-6a')];

describe.each([
  [0, ['t2', 't3']],
  [1, ['t1', 't7']],
] as const)('ring %i', (i, failed) => {
  const network = analyseRedundancy(programmes[i]!, { network: 'ku-ring', failures: 1, failed });
  it.each([
    ['without failures', network.nominal],
    ['with failures', network.settings[0]!],
  ])('%s leads every channel through the switches of its path', (_, setting) => {
    const { wires, switches, tubes } = ringDrawing(network, setting);
    for (const { channel, tube, path } of setting.routes) {
      const passed = path.filter((name) => switches.some(({ id }) => id === name));
      const carrying = switches.filter(({ paths }) => paths.some((piece) => piece.channel === channel));
      expect(carrying.map(({ id }) => id).sort()).toEqual([...passed].sort());
      // the channel's own wire, those between switches, that of the tube
      expect(wires.filter((wire) => wire.channel === channel)).toHaveLength(path.length - passed.length + 2);
      expect(tubes.find(({ id }) => id === tube)?.channel).toBe(channel);
    }
    for (const tube of setting.failed) expect(tubes.find(({ id }) => id === tube)?.channel).toBeUndefined();
    expect(switches.filter(({ isMoved }) => isMoved).map(({ id }) => id)).toEqual(setting.moved);
  });
});

describe('lines', () => {
  const labels = (lines: readonly (WorkingLine | undefined)[]): string[] =>
    lines.flatMap((line) => (line === undefined ? [] : [line.label, ...labels(line.working ?? [])]));
  const results = programmes.flatMap((programme) =>
    amplifierIds(programme).map((amplifier) =>
      analyseAmplifier(programme, { amplifier, carriers: [1, 3, 'noise'], inputBackOffsDb: [4] }),
    ),
  );
  it('hold the figures of the point and what leads to them', () => {
    const result = results[0]!;
    const [single, three, noise] = result.curves.map(({ points }) => points[0]!);
    expect(pointLines(result, single!, 1)).toMatchObject({
      gain: { value: single!.gainDb },
      phase: { value: single!.phaseDeg },
    });
    expect(pointLines(result, three!, 3).cToIm).toMatchObject({
      symbol: 'C/IM',
      value: three!.cToImWorstCarrierDb,
    });
    const lines = pointLines(result, noise!, 'noise');
    expect(lines.cToIm).toMatchObject({ symbol: 'NPR', value: noise!.cToImWorstCarrierDb });
    expect(Number(lines.dc!.value) - Number(lines.rf!.value)).toBeCloseTo(Number(lines.heat!.value), 12);
    const saturated = Number(lines.rf!.working![0]!.value);
    expect(saturated * 10 ** (-Number(lines.obo!.value) / 10)).toBeCloseTo(Number(lines.rf!.value), 9);
  });
  it('have words in every language', () => {
    const all = [
      ...results.flatMap((result) =>
        result.curves.flatMap(({ carriers, points, products }) => [
          ...labels(Object.values(pointLines(result, points[0]!, carriers as never))),
          ...labels(products.map(productLine)),
        ]),
      ),
      ...programmes.flatMap((programme) =>
        analysePlans(programme, { highestOrder: 3 }).flatMap(({ filters }) =>
          labels(filters.flatMap(filterLines)),
        ),
      ),
    ];
    expect(all.length).toBeGreaterThan(50);
    expect([...new Set(all)].filter((label) => !isTranslated(label))).toEqual([]);
  });
});

it('the address holds what is looked at, and nothing that cannot be', () => {
  expect(numberIn('6.5', -2, 20)).toBe(6.5);
  expect(numberIn('60', -2, 20)).toBeUndefined();
  expect(numberIn('', -2, 20)).toBeUndefined();
  expect(carriersIn('8')).toBe(8);
  expect(carriersIn('noise')).toBe('noise');
  expect(carriersIn('11')).toBeUndefined();
  expect(failedIn({ failed: 't1 t2' })).toEqual(['t1', 't2']);
  expect(failedIn({})).toEqual([]);
});
