import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAngles } from './geostationary.ts';
import { looks } from './looks.ts';
import { polarisationTilt } from './polarisation.ts';

/** A number between two, as likely anywhere: fast-check's own doubles crowd about zero. */
const real = (minimum: number, maximum: number) =>
  fc.integer({ min: 0, max: 1e6 }).map((n) => minimum + ((maximum - minimum) * n) / 1e6);

const columns = (count: number) => ({
  elevationDeg: new Float64Array(count),
  slantRangeM: new Float64Array(count),
  skewDeg: new Float64Array(count),
});

describe('looks of many stations', () => {
  it('are those of the scalar functions, at any place and height', () => {
    fc.assert(
      fc.property(
        real(-89.9, 89.9),
        real(-180, 180),
        real(-400, 8000),
        real(-180, 180),
        (latitudeDeg, longitudeDeg, heightM, satelliteDeg) => {
          const out = columns(1);
          looks(
            Float64Array.of(latitudeDeg),
            Float64Array.of(longitudeDeg),
            Float64Array.of(heightM),
            satelliteDeg,
            out,
          );
          const station = { latitudeDeg, longitudeDeg, heightM };
          const look = lookAngles(station, satelliteDeg);
          const { skewDeg } = polarisationTilt(station, satelliteDeg);
          expect(out.elevationDeg[0]).toBeCloseTo(look.elevationDeg, 9);
          expect(out.slantRangeM[0]).toBeCloseTo(look.slantRangeM, 5);
          // below the satellite (and opposite to it) the station's upright is the path: a skew has no meaning
          const eastDeg = ((longitudeDeg - satelliteDeg) % 180) * Math.PI;
          if (Math.abs(latitudeDeg) > 0.5 || Math.abs(Math.sin(eastDeg / 180)) > 0.01) {
            expect(Math.cos((2 * out.skewDeg[0]! * Math.PI) / 180)).toBeCloseTo(
              Math.cos((2 * skewDeg * Math.PI) / 180),
              6,
            );
            expect(Math.sin((2 * out.skewDeg[0]! * Math.PI) / 180)).toBeCloseTo(
              Math.sin((2 * skewDeg * Math.PI) / 180),
              6,
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  it('of NaN are NaN', () => {
    const out = columns(1);
    looks(Float64Array.of(Number.NaN), Float64Array.of(0), Float64Array.of(0), 0, out);
    for (const column of Object.values(out)) expect(column[0]).toBeNaN();
  });
  it('refuse columns that are too short', () =>
    expect(() => looks(new Float64Array(2), new Float64Array(2), new Float64Array(2), 0, columns(1))).toThrow(
      /length of a column/,
    ));
});
