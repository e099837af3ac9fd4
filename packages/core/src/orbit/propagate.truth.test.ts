import { expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import { parseEarthOrientation } from '../earth/index.ts';
import { parseTime } from '../time/index.ts';
import {
  type ForceData,
  forceModel,
  type PropagationMethod,
  propagate,
  type Start,
  sunMoonFromTable,
  taiSecondsOf,
} from './index.ts';

const DAY_S = 86_400;
const year = 'orbit/orekit/orekit_geo_nosrp_tol1e-5.csv';
const bodies = 'orbit/orekit/sunmoon_de405_6h_2003.csv';
const c04 = ['orbit/eop/eopc04_08_IAU2000.03', 'orbit/eop/eopc04_08_IAU2000.04'];

/**
 * Orekit 13.1.7, DormandPrince853 at 1e-5 m: 19.2°E from 2003-01-01, EGM96 8 × 8, Sun and Moon of DE405, no pressure of
 * sunlight.
 */
describeTruth('one year of Orekit', [year, bodies, ...c04], 3 * 365, (read) => {
  const numbers = (file: string) =>
    csvRows(read(file))
      .filter((cells) => cells.length === 7)
      .slice(1)
      .map((cells) => cells.map(Number));
  const rows = numbers(year);
  const epoch = parseTime('2003-01-01', 'UTC');
  const table = numbers(bodies);
  const de405 = sunMoonFromTable(
    'DE405',
    taiSecondsOf(epoch) + table[0]![0]!,
    21_600,
    Float64Array.from(table.flatMap((row) => row.slice(1))),
  );
  const orientation = parseEarthOrientation('C04', c04.map(read).join('\n'));
  const [, x, y, z, vx, vy, vz] = rows[0]! as [number, number, number, number, number, number, number];
  const start: Start = {
    state: { frame: 'GCRF', epoch, positionM: [x, y, z], velocityMps: [vx, vy, vz] },
    massKg: 2000,
  };
  /** Distance from Orekit on each day [m]. */
  function distances(method: PropagationMethod, toleranceM: number, data: ForceData): number[] {
    const model = forceModel({ degree: 8, order: 8, sun: true, moon: true }, { orientation, ...data });
    const state = new Float64Array(6);
    const found: number[] = [];
    for (const arc of propagate(start, model, { durationS: 365 * DAY_S, method, toleranceM }))
      while (found.length < rows.length && rows[found.length]![0]! <= arc.toS) {
        const row = rows[found.length]!;
        arc.stateAt(row[0]!, state);
        found.push(Math.hypot(state[0]! - row[1]!, state[1]! - row[2]!, state[2]! - row[3]!));
      }
    return found;
  }
  const highest = (values: readonly number[]) => Math.max(...values);

  it('is met by long steps with its Sun and Moon within 1 m all year', () => {
    const found = distances('long steps', 1e-5, { sunMoon: de405 });
    expect(found).toHaveLength(366);
    expect(highest(found)).toBeLessThan(0.5);
  });
  it('is met by DOP853 with its Sun and Moon within 1 m all year', () => {
    expect(highest(distances('DOP853', 1e-5, { sunMoon: de405 }))).toBeLessThan(0.5);
  });
  it('with astronomy-engine: 1 m on day 1, 10 m to day 30, 80 m all year', () => {
    const found = distances('long steps', 1e-5, {});
    expect(found[1]).toBeLessThan(0.3);
    expect(highest(found.slice(0, 31))).toBeLessThan(10);
    expect(highest(found)).toBeLessThan(70);
  });
});
