import { describe, expect, it } from 'vitest';
import { describeTruth } from '../../../../scripts/truth.ts';
import { later, parseTime } from '../time/index.ts';
import { readOmmFile, tleChecksum } from './exchange/index.ts';
import { loadSgp4, type Sgp4, type Sgp4Error } from './index.ts';

const elementsFile = 'orbit/sgp4/SGP4-VER.TLE';
const statesFile = 'orbit/sgp4/tcppver.out';
const prepare = await loadSgp4();

/** Line 2 of the file has start, stop and step in minutes behind the elements; three made-up sets have wrong checksums. */
function casesOf(text: string): { readonly sgp4: Sgp4; readonly stop: number; readonly step: number }[] {
  const lines = text.split('\n').filter((line) => /^[12] /.test(line));
  return Array.from({ length: lines.length / 2 }, (_, i) => {
    const pair = lines.slice(2 * i, 2 * i + 2).map((line) => `${line.slice(0, 68)}${tleChecksum(line)}`);
    const [, stop, step] = lines[2 * i + 1]!.slice(69).trim().split(/\s+/).map(Number);
    const [message] = readOmmFile('case.tle', pair.join('\n'));
    const sgp4 = prepare(message!);
    return { sgp4, stop: stop!, step: step! };
  });
}

describeTruth('Vallado et al., AIAA 2006-6753', [elementsFile, statesFile], 667, (read) => {
  const cases = casesOf(read(elementsFile));
  const blocks = read(statesFile)
    .split(/^\d+ xx *$/m)
    .slice(1)
    .map((block) =>
      block
        .trim()
        .split('\n')
        .map((line) => line.trim().split(/\s+/).map(Number)),
    );
  const epoch = parseTime('2006-01-01', 'UTC');

  const reasonOf = (run: () => unknown): number => {
    try {
      run();
      return 0;
    } catch (error) {
      return (error as Sgp4Error).reason;
    }
  };

  it('666 rows within 1 mm and 1 µm/s; the 667th has the state of the set before, and SGP4 refuses it', () => {
    let [rows, positionM, velocityMps] = [0, 0, 0];
    expect(blocks).toHaveLength(cases.length);
    for (const [i, block] of blocks.entries())
      for (const [k, [minutes, ...numbers]] of block.entries()) {
        const before = blocks[i - 1]?.at(-1);
        if (k === 0 && before !== undefined && numbers[0] === before[1]) {
          expect(reasonOf(() => cases[i]!.sgp4.atMinutes(minutes!, epoch))).toBe(3);
          continue;
        }
        rows++;
        const state = cases[i]!.sgp4.atMinutes(minutes!, epoch);
        for (let c = 0; c < 3; c++) {
          positionM = Math.max(positionM, Math.abs(state.positionM[c]! - 1000 * numbers[c]!));
          velocityMps = Math.max(velocityMps, Math.abs(state.velocityMps[c]! - 1000 * numbers[c + 3]!));
        }
      }
    expect(rows).toBe(666);
    expect(positionM).toBeLessThan(1e-3);
    expect(velocityMps).toBeLessThan(1e-6);
  });

  it('fails where the file ends before its span, for the same reasons', () => {
    const reasons = blocks.flatMap((block, i) => {
      const { sgp4, stop, step } = cases[i]!;
      const last = block.at(-1)![0]!;
      return last >= stop - 1e-6 ? [] : [reasonOf(() => sgp4.atMinutes(Math.min(last + step, stop), epoch))];
    });
    // eccentricity, eccentricity, decay, decay, semi-latus rectum, eccentricity at the epoch, decay
    expect(reasons).toEqual([1, 1, 6, 6, 4, 3, 6]);
  });
});

describe('SGP4', () => {
  const lines = [
    'KAZSAT 3',
    '1 39728U 14023B   26330.51782528 -.00000135  00000-0  00000+0 0  9990',
    '2 39728   0.0190  95.6283 0002145 160.2741 221.8820  1.00271215 46223',
  ];
  const [elements] = readOmmFile('a.tle', lines.join('\n'));
  const sgp4 = prepare(elements!);
  it('counts time from the epoch of the elements', () => {
    const state = sgp4.at(later(elements!.epoch, 7200));
    expect(state.positionM).toEqual(sgp4.atMinutes(120, elements!.epoch).positionM);
    expect(Math.hypot(...state.positionM) / 42_165_000).toBeCloseTo(1, 3);
  });
  it('elements with more digits than two lines have move continuously', () => {
    const moved = prepare({ ...elements!, meanAnomalyDeg: 221.882_000_01 });
    const [a, b] = [sgp4, moved].map((each) => each.at(later(elements!.epoch, 3600)).positionM);
    // 1e-8° at the orbit are 7 mm; the epoch in milliseconds costs less than 1 mm
    expect(Math.hypot(...a!.map((value, c) => value - b![c]!))).toBeGreaterThan(5e-3);
    expect(Math.hypot(...a!.map((value, c) => value - b![c]!))).toBeLessThan(10e-3);
  });
  it('refuses elements outside their meaning', () => {
    expect(() => prepare({ ...elements!, meanMotionRevPerDay: Number.NaN })).toThrow(
      'meanMotionRevPerDay is NaN',
    );
    expect(() => prepare({ ...elements!, eccentricity: 1.1 })).toThrow('eccentricity is 1.1');
    expect(() => prepare({ ...elements!, theory: 'DSST' })).toThrow('mean motion');
  });
});
