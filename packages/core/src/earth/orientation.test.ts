import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import { InputError } from '../input-error.ts';
import { apply, type Matrix3, multiply, norm, transpose } from '../math/vector.ts';
import { later, parseTime } from '../time/index.ts';
import {
  bundledEarthOrientation,
  earthOrientation,
  earthRotation,
  frames,
  gcrfToItrf,
  inFrame,
  lastMjd,
  orientationNotices,
  parseEarthOrientation,
  type StateVector,
  temeToItrf,
} from './index.ts';

const ARCSECOND = Math.PI / 648_000;
const c04 = 'orbit/eop/eopc04_08_IAU2000.03';
const c04Next = 'orbit/eop/eopc04_08_IAU2000.04';
const rotations = 'orbit/orekit/orekit_itrf_rot.csv';

/** Angle between two rotations [″]. */
function apartArcsec(a: Matrix3, b: Matrix3): number {
  const m = multiply(a, transpose(b));
  return Math.hypot(m[5] - m[7], m[6] - m[2], m[1] - m[3]) / 2 / ARCSECOND;
}

describeTruth('GCRF → ITRF of Orekit 13.1.7, IERS 2010, in 2003', [c04, c04Next, rotations], 74, (read) => {
  it('every matrix within 0.001″', () => {
    const table = parseEarthOrientation('C04', read(c04) + read(c04Next));
    const start = parseTime('2003-01-01T00:00:00', 'UTC');
    let worst = 0;
    let compared = 0;
    for (const row of csvRows(read(rotations))) {
      if (row.length !== 10) continue;
      const [day, ...matrix] = row.map(Number);
      const ours = gcrfToItrf(later(start, day! * 86_400 + 12_345), table);
      worst = Math.max(worst, apartArcsec(ours, matrix as unknown as Matrix3));
      compared++;
    }
    expect(compared).toBe(74);
    expect(worst).toBeLessThan(0.001);
  });
});

/** SOFA Tools for Earth Attitude (sofa_pn_c) §5.1: 2007-04-05 12:00 UTC, IAU 2006/2000A, CIO based. */
describe('worked example of the SOFA tools for Earth attitude', () => {
  const five = (value: number) => new Float64Array(5).fill(value);
  const table = {
    origin: 'SOFA example',
    firstMjd: 54_193,
    lastObservedMjd: 54_197,
    xPoleArcsec: five(0.0349282),
    yPoleArcsec: five(0.4833163),
    ut1MinusTaiS: five(-0.072073685 - 33),
    dXArcsec: five(0.000175),
    dYArcsec: five(-0.0002259),
  };
  const epoch = parseTime('2007-04-05T12:00:00', 'UTC');
  it('matrix within 0.3 mas, the nutation being that of IAU 2000B', () => {
    const printed: Matrix3 = [
      0.973104317697536, 0.230363826239128, -0.000703163482198, -0.230363800456036, 0.973104570632801,
      0.000118545366625, 0.00071156016266, 0.000046626403995, 0.999999745754024,
    ];
    expect(apartArcsec(gcrfToItrf(epoch, table), printed)).toBeLessThan(3e-4);
  });
  it('Earth rotation angle to its last digit', () => {
    expect(earthRotation(epoch, table).rotationAngleRad / (Math.PI / 180)).toBeCloseTo(13.318492966097, 11);
  });
});

/** Vallado et al., AIAA 2006-6753, Appendix C: 2004-04-06T07:51:28.386009 UTC, to its printed digits. */
describe('worked example of AIAA 2006-6753', () => {
  const five = (value: number) => new Float64Array(5).fill(value);
  const table = {
    origin: 'AIAA 2006-6753',
    firstMjd: 53_099,
    lastObservedMjd: 53_103,
    xPoleArcsec: five(-0.140682),
    yPoleArcsec: five(0.333309),
    ut1MinusTaiS: five(-0.4399619 - 32),
    dXArcsec: five(0),
    dYArcsec: five(0),
  };
  const epoch = parseTime('2004-04-06T07:51:28.386009', 'UTC');
  it('TEME → ITRF, within 0.05 m', () => {
    const itrf = apply(temeToItrf(epoch, table), [5_094_180.1621, 6_127_644.6595, 6_380_344.5327]);
    const printed = [-1_033_479.383, 7_901_295.2754, 6_380_356.5958];
    for (const [i, value] of printed.entries()) expect(Math.abs(itrf[i]! - value)).toBeLessThan(0.05);
  });
});

describe('frames', () => {
  const table = bundledEarthOrientation();
  const vector = (size: number) =>
    fc.tuple(
      fc.double({ min: -size, max: size, noNaN: true }),
      fc.double({ min: -size, max: size, noNaN: true }),
      fc.double({ min: -size, max: size, noNaN: true }),
    );
  it('come back, and keep lengths of positions', () => {
    fc.assert(
      fc.property(
        vector(5e7),
        vector(1e4),
        fc.constantFrom(...frames),
        fc.constantFrom(...frames),
        fc.integer({ min: 640_000_000, max: 860_000_000 }),
        (positionM, velocityMps, from, to, taiS) => {
          const state: StateVector = { frame: from, epoch: { taiS, fractionS: 0.5 }, positionM, velocityMps };
          const there = inFrame(state, to, table);
          const back = inFrame(there, from, table);
          expect(Math.abs(norm(there.positionM) - norm(positionM))).toBeLessThan(1e-7);
          for (let i = 0; i < 3; i++) {
            expect(Math.abs(back.positionM[i]! - positionM[i]!)).toBeLessThan(1e-6);
            expect(Math.abs(back.velocityMps[i]! - velocityMps[i]!)).toBeLessThan(1e-9);
          }
        },
      ),
    );
  });
  it('have velocities that are the rates of their positions', () => {
    const at = (seconds: number): StateVector<'GCRF'> => ({
      frame: 'GCRF',
      epoch: later(parseTime('2025-03-01T00:00:00', 'UTC'), seconds),
      positionM: [4.2e7 + 100 * seconds, 1e6 - 3000 * seconds, 2e6 + 50 * seconds],
      velocityMps: [100, -3000, 50],
    });
    const [before, now, after] = [-1, 0, 1].map((seconds) => inFrame(at(seconds), 'ITRF', table));
    for (let i = 0; i < 3; i++) {
      const rate = (after!.positionM[i]! - before!.positionM[i]!) / 2;
      expect(Math.abs(now!.velocityMps[i]! - rate)).toBeLessThan(1.2e-5);
    }
  });
  it('keep a geostationary point nearly at rest', () => {
    const still: StateVector = {
      frame: 'ITRF',
      epoch: parseTime('2025-06-01T00:00:00', 'UTC'),
      positionM: [42_164_000, 0, 0],
      velocityMps: [0, 0, 0],
    };
    expect(norm(inFrame(still, 'GCRF', table).velocityMps)).toBeCloseTo(3074.66, 1);
  });
});

describe('tables', () => {
  const row = (mjd: number, x = '0.1') =>
    `2003   1   1  ${mjd}   ${x}   0.188143  -0.2894462   0.0004478  -0.000020   0.000051   0.000100   0.000098  0.0000009  0.0000129    0.000080    0.000069`;
  const problems = (text: string): string[] => {
    try {
      parseEarthOrientation('eop.txt', text);
      return [];
    } catch (error) {
      return (error as InputError).problems.map((p) => `${p.code} ${p.line}:${p.column} ${p.received}`);
    }
  };
  it('tell every line that is wrong', () => {
    const text = ['# head', row(52640), row(52641, 'x'), row(52643), row(52642), row(52643).slice(0, 60)];
    expect(problems(text.join('\n'))).toEqual([
      'eop.figure 3:23 x',
      'eop.gap 4:1 52643',
      'eop.order 5:1 52642',
      'eop.cells 6:1 8',
    ]);
    expect(problems('nothing\n')).toEqual(['eop.layout 0:0 none']);
    expect(problems(row(52640))).toEqual(['eop.rows 0:0 1 rows of C04 without hours (08 C04)']);
    expect(() => parseEarthOrientation('eop.txt', '')).toThrow(InputError);
  });
  it('are read from finals2000A, predictions apart', () => {
    const line = (mjd: number, flag: string) =>
      `26 9 1 ${mjd}.00 ${flag}  0.210812 0.000029  0.339311 0.000029  ${flag} 0.0024182 0.0000054  0.7834 0.0057  ${flag}     0.425    0.050    -0.263    0.041`;
    const lines = [61284, 61285, 61286, 61287].map((mjd, i) => line(mjd, i < 2 ? 'I' : 'P'));
    const table = parseEarthOrientation('f', [...lines, '26 9 5 61288.00'].join('\n'));
    expect([table.firstMjd, lastMjd(table), table.lastObservedMjd]).toEqual([61284, 61287, 61285]);
    expect(table.xPoleArcsec[0]).toBe(0.210812);
    expect(table.dYArcsec[1]).toBeCloseTo(-0.000263, 12);
    expect(table.ut1MinusTaiS[1]).toBeCloseTo(0.0024182 - 37, 12);
  });
  it('say what an interval outside them costs', () => {
    const table = bundledEarthOrientation();
    const codes = (from: string, to: string) =>
      orientationNotices(table, parseTime(from, 'UTC'), parseTime(to, 'UTC')).map(({ code }) => code);
    expect(codes('2025-01-01', '2026-01-01')).toEqual([]);
    expect(codes('2026-01-01', '2027-01-01')).toEqual(['earth.orientation-predicted']);
    expect(codes('2019-01-01', '2041-01-01')).toEqual([
      'earth.orientation-before-table',
      'earth.orientation-after-table',
      'earth.orientation-predicted',
    ]);
    const end = earthOrientation(table, parseTime('2050-01-01', 'UTC'));
    expect(end.ut1MinusTaiS).toBeCloseTo(table.ut1MinusTaiS.at(-1)!, 12);
  });
});

const newer = 'orbit/eop/eopc04_20.2022-now.csv';
const bulletin = 'orbit/eop/bulletinb_IAU2000.218';
describeTruth('published tables of the IERS', [c04, newer, bulletin], 3 * 5, (read) => {
  it('are read in their layouts', () => {
    const first = (file: string) => {
      const table = parseEarthOrientation(file, read(file));
      return [
        table.firstMjd,
        lastMjd(table),
        table.xPoleArcsec[1],
        Number(
          (
            table.ut1MinusTaiS[1]! + (table.firstMjd > 57_754 ? 37 : table.firstMjd > 53_736 ? 33 : 32)
          ).toFixed(7),
        ),
        Number(table.dYArcsec[1]!.toFixed(6)),
      ];
    };
    expect(first(c04)).toEqual([52_640, 53_004, -0.091534, -0.2898229, -0.000037]);
    expect(first(newer)).toEqual([59_580, 60_184, 0.053421, -0.1103808, -0.000208]);
    expect(first(bulletin)).toEqual([53_769, 53_824, 0.05015, 0.319753, -0.00035]);
  });
  it('and the table of the package is that of C04, within 0.3 mas and 0.2 ms', () => {
    const published = parseEarthOrientation(newer, read(newer));
    const table = bundledEarthOrientation();
    for (let i = 0; i < 600; i++) {
      const j = published.firstMjd - table.firstMjd + i;
      expect(Math.abs(published.xPoleArcsec[i]! - table.xPoleArcsec[j]!)).toBeLessThan(3e-4);
      expect(Math.abs(published.yPoleArcsec[i]! - table.yPoleArcsec[j]!)).toBeLessThan(3e-4);
      expect(Math.abs(published.ut1MinusTaiS[i]! - table.ut1MinusTaiS[j]!)).toBeLessThan(2e-4);
    }
  });
});
