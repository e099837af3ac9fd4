import { fileURLToPath } from 'node:url';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { type KeptStation, keepStation, keepStationPath, pieceOf, reachOf } from './index.ts';

const programme = await readProgramme(
  fileURLToPath(new URL('../../../../examples/turksat-6a', import.meta.url)),
);
const finish = <Result>(flight: Generator<number, Result>): Result => {
  for (;;) {
    const step = flight.next();
    if (step.done) return step.value;
  }
};

describe('the way through the box', () => {
  const { result, path }: KeptStation = finish(keepStationPath(programme, { years: 0.5 }));
  const reach = reachOf(path, 1);

  it('is that of the keeping, to the digit', () => {
    expect(result).toEqual(finish(keepStation(programme, { years: 0.5 })));
  });

  it('reaches as far as the keeping says, and burns as often', () => {
    const farthest = Math.max(...reach.eastDeg, ...Array.from(reach.westDeg, (deg) => -deg));
    expect(farthest).toBeCloseTo(result.verified.longitudeDeg, 9);
    const north = Math.max(...reach.northDeg, ...Array.from(reach.southDeg, (deg) => -deg));
    expect(north).toBeCloseTo(result.verified.latitudeDeg, 9);
    expect(path.manoeuvres).toHaveLength(result.years[0]!.manoeuvres);
  });

  it('has a place every 20 min, and each day its own', () => {
    expect(path.stepS).toBe(1200);
    expect(path.eastDeg.length).toBeGreaterThanOrEqual(182.6 * 72);
    expect(path.eastDeg.every(Number.isFinite)).toBe(true);
    expect(reach.eastDeg[3]).toBe(Math.max(...path.eastDeg.subarray(216, 288)));
    expect(reach.day[3]).toBe(3);
  });

  it('is cut into pieces whose burns lie on it', () => {
    const pieces = [0, 30, 60].map((day) => pieceOf(path, day, 30));
    expect(pieces[1]!.day[0]).toBe(30);
    expect(pieces[1]!.day.at(-1)).toBe(60);
    expect(pieces[1]!.eastDeg).toEqual(path.eastDeg.slice(2160, 4321));
    const burns = pieces.flatMap(({ manoeuvres }) => manoeuvres);
    expect(burns).toHaveLength(path.manoeuvres.filter(({ atS }) => atS <= 90 * 86_400).length);
    for (const { day, eastDeg, northDeg } of burns) {
      const i = Math.floor(day * 72);
      expect((eastDeg - path.eastDeg[i]!) * (eastDeg - path.eastDeg[i + 1]!)).toBeLessThanOrEqual(1e-18);
      expect((northDeg - path.northDeg[i]!) * (northDeg - path.northDeg[i + 1]!)).toBeLessThanOrEqual(1e-18);
    }
    expect(pieceOf(path, 1e6, 30).day).toHaveLength(0);
  });
});
