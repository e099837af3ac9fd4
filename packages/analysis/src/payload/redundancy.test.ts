/** Rings of the example programmes. */
import { fileURLToPath } from 'node:url';
import type { RedundancyNetwork, Satellite } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { analyseRedundancy, PayloadError, redundancyNotices } from './index.ts';

const example = (name: string) =>
  readProgramme(fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url)));
const kazsat = await example('kazsat-3r');
const turksat = await example('turksat-6a');

describe('a ring with a switch at each tube', () => {
  const result = analyseRedundancy(kazsat, { network: 'ku-ring' });
  it('of 6 channels on 8 tubes is served under every 1 and 2 failures', () => {
    expect(result.levels.map(({ sets, served }) => [sets, served])).toEqual([
      [1, 1],
      [8, 8],
      [28, 28],
    ]);
    expect(result.survives).toBe(2);
    // R switches lead straight through (position 3) at channels, and rest at the spares
    expect(result.nominal.positions).toEqual([3, 3, 3, 1, 3, 3, 3, 1]);
    expect(result.settings).toHaveLength(36);
    expect(result.leftOut).toBe(0);
  });
  it('gives settings that lead each channel to a tube of its own that has not failed', () => {
    for (const { failed, routes, lost, moved, positions } of result.settings) {
      expect(lost).toEqual([]);
      expect(new Set(routes.map(({ tube }) => tube)).size).toBe(6);
      for (const { tube } of routes) expect(failed).not.toContain(tube);
      expect(positions.filter((at, i) => at !== result.nominal.positions[i])).toHaveLength(moved.length);
    }
    const idle = result.settings.filter(({ failed }) =>
      failed.every((tube) => tube === 't4' || tube === 't8'),
    );
    expect(idle.map(({ moved, rerouted }) => [moved, rerouted])).toEqual([
      [[], []],
      [[], []],
      [[], []],
    ]);
  });
  it('has more switches than it needs, and the notice says so', () => {
    expect(result.notices.map(({ code }) => code)).toEqual(['payload.more-switches']);
    expect(result.notices[0]!.message).toContain('has 8 switches; 6 T or R switches can serve 6 channels');
  });
  it('answers for one set of failures', () => {
    const one = analyseRedundancy(kazsat, { network: 'ku-ring', failures: 3, failed: ['t1', 't2', 't3'] });
    expect(one.settings).toHaveLength(1);
    expect(one.settings[0]!.lost).toHaveLength(1);
    expect(one.levels[3]).toMatchObject({ sets: 56, served: 0 });
  });
  it('of 16 channels on 20 tubes is cut off by 3 failures only where two wires are too few', () => {
    const { levels, survives, leftOut, settings } = analyseRedundancy(turksat, { network: 'ku-ring' });
    expect(survives).toBe(2);
    expect(levels.map(({ sets }) => sets)).toEqual([1, 20, 190, 1140, 4845]);
    // four switches with channels stand between two spares: 4 sets of 3 of them at each of the 4 stretches
    expect(levels[3]!.unserved).toHaveLength(16);
    for (const set of levels[3]!.unserved) {
      const numbers = set.map((tube) => Number(tube.slice(1)));
      expect(Math.floor((numbers[0]! - 1) / 5)).toBe(Math.floor((numbers[2]! - 1) / 5));
    }
    expect(settings.length + leftOut).toBe(20 + 190 + 1140 + 4845);
  });
  it('that leads a channel to no tube is named before it is asked', () => {
    const [satellite] = kazsat.satellites as [Satellite];
    const [ring] = satellite.redundancy as [RedundancyNetwork];
    // C joins neighbouring ports alone: opposite its tube a channel never meets it
    const alone = ring.tubes.map((tube, i) => ({
      id: `s${i + 1}`,
      type: 'C' as const,
      ports: [i < 6 ? `ku-plan-${i + 1}` : null, null, tube, null] as const,
      at: '',
    }));
    const switches = alone as unknown as typeof ring.switches;
    const cut = {
      ...kazsat,
      satellites: [{ ...satellite, redundancy: [{ ...ring, transponders: ['ku-plan'], switches }] }],
    };
    expect(redundancyNotices(kazsat)).toEqual([]);
    const [notice, ...rest] = redundancyNotices(cut);
    expect(rest).toEqual([]);
    expect(notice).toEqual({
      code: 'payload.redundancy',
      source: ring.at,
      message: 'ku-ring is not served without failures: at most 0 of 6 channels reach a tube.',
    });
    expect(() => analyseRedundancy(cut, { network: 'ku-ring' })).toThrow(PayloadError);
  });
  it('is asked only for what there is', () => {
    const ask = (request: object) => () => analyseRedundancy(kazsat, { network: 'ku-ring', ...request });
    expect(ask({ network: 'c-ring' })).toThrow(PayloadError);
    expect(ask({ failures: 9 })).toThrow('9 failures: expected 1 … 8');
    expect(ask({ failed: ['t9'] })).toThrow('No tube t9 in ku-ring. There are: t1, t2');
  });
});
