/** A difference of two designs is drawn where one of them is of use: beyond, far side lobes differ by any amount. */
import type { Programme } from '@ortak/model';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { gainsAt } from '../satellite/beam.ts';
import { redesigned } from '../satellite/redesign.ts';
import { beamOf } from './analyse.ts';
import { compareCoverage } from './difference.ts';
import { eitherOf, surroundingsOf } from './surroundings.ts';

const request = { beam: 'ku-kz', quantity: 'eirp', points: 2000 } as const;

describe('two designs', () => {
  it('are drawn where one of them is of use, on a map of both, and lines end there', () => {
    const moved = redesigned(kazsat3r, 'ku-kz', { boresight: { latitudeDeg: 38, longitudeDeg: 60 } });
    const { field, coverage } = compareCoverage(kazsat3r, moved, environment, { ...request, points: 8000 });
    const above = (programme: Programme) => {
      const { satellite: of, beam: one } = beamOf(programme, 'ku-kz');
      const gains = gainsAt(one.transmit!, of, field.grid.latitudesDeg, field.grid.longitudesDeg);
      const best = Math.max(...gains.filter((gain) => !Number.isNaN(gain)));
      return gains.map((gain) => gain - (best - 11));
    };
    const [here, there] = [above(kazsat3r), above(moved)];
    const shown = field.shownWhere!.aboveDb;
    let [beyond, largest] = [0, 0];
    for (const [i, value] of field.values.entries()) {
      if (Number.isNaN(value)) continue;
      // the best of a coarser grid lies tenths of a decibel lower
      expect(Math.abs(shown[i]! - Math.max(here[i]!, there[i]!))).toBeLessThan(0.5);
      if (shown[i]! >= 0) largest = Math.max(largest, value);
      else beyond = Math.max(beyond, Math.abs(value));
    }
    // far side lobes differ by tens of decibels too, and neither range nor lines follow them
    expect(beyond).toBeGreaterThan(20);
    expect(coverage.peak.value).toBeCloseTo(largest, 1);
    const reached = (values: Float64Array) => field.grid.latitudesDeg.filter((_, i) => values[i]! >= 0);
    expect(field.grid.southDeg).toBeLessThanOrEqual(Math.min(...reached(there)));
    expect(field.grid.southDeg + (field.grid.rows - 1) * field.grid.stepDeg).toBeGreaterThanOrEqual(
      Math.max(...reached(here)),
    );
    const vertices = coverage.contours.flatMap(({ lines }) => lines.coordinates.flat());
    const at = [
      Float64Array.from(vertices, ([lon]) => lon!),
      Float64Array.from(vertices, ([, lat]) => lat!),
    ] as const;
    const aboveAt = eitherOf(
      surroundingsOf(beamOf(kazsat3r, 'ku-kz').satellite, beamOf(kazsat3r, 'ku-kz').beam, 'eirp'),
      surroundingsOf(beamOf(moved, 'ku-kz').satellite, beamOf(moved, 'ku-kz').beam, 'eirp'),
    ).aboveDb!(at[1], at[0]);
    expect(Math.min(...aboveAt)).toBeGreaterThan(-1.5);
    // of a look upwards all that is in sight is of use
    const looks = compareCoverage(kazsat3r, moved, environment, { ...request, quantity: 'elevation' });
    expect(looks.field.shownWhere).toBeUndefined();
  });
  it('that see each other over 180° have one map of both', () => {
    const box = (westDeg: number, eastDeg: number) => ({
      box: { westDeg, eastDeg, southDeg: 0, northDeg: 9 },
    });
    expect(eitherOf(box(170, 190), box(-178, -160)).box).toMatchObject({ westDeg: 170, eastDeg: 200 });
    expect(eitherOf(box(-178, -160), box(170, 190)).box).toMatchObject({ westDeg: -190, eastDeg: -160 });
  });
});
