/** GRASP grids and cuts: the normalisation, what the components mean, every grid, and bad files. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetweenDeg, type Direction } from '../../math/direction.ts';
import type { GainPattern } from '../pattern.ts';
import { beamwidthDeg } from './beamwidth.ts';
import { type Cut, cutGrid, cutNotices, parseCut, writeCut } from './cut.ts';
import { FileFormatError } from './format-error.ts';
import { type GainGrid, gridPattern, gridPower, sampleGrid } from './gain-grid.ts';
import { type GrdFile, grdGrid, grdNotices, grdOf, parseGrd, writeGrd } from './grd.ts';
import { GRID_PLANES, planeCoordinates, planeDirection } from './planes.ts';
import { numberOf } from './reader.ts';

/** The power pattern cosⁿ θ about nadir has the directivity 2(n + 1) when nothing goes backwards (exact integral). */
const N = 59;
const DIRECTIVITY = 2 * (N + 1);
const NADIR: Direction = { azimuthDeg: 0, elevationDeg: 0 };
const cosine = (axis: Direction): GainPattern => ({
  peakGainDbi: 10 * Math.log10(DIRECTIVITY),
  peakDirection: axis,
  gains: (az, el, out) => {
    for (let i = 0; i < az.length; i++) {
      const off = angleBetweenDeg(axis, { azimuthDeg: az[i]!, elevationDeg: el[i]! });
      out[i] = 10 * Math.log10(DIRECTIVITY * Math.max(1e-30, Math.cos((off * Math.PI) / 180)) ** N);
    }
  },
});
const at = (pattern: GainPattern, ...directions: Direction[]): number[] => {
  const out = new Float64Array(directions.length);
  pattern.gains(
    Float64Array.from(directions, (d) => d.azimuthDeg),
    Float64Array.from(directions, (d) => d.elevationDeg),
    out,
  );
  return [...out];
};
const frame = (
  plane: GainGrid['plane'],
  xEnd: number,
  yStart: number,
  yEnd: number,
  columns = 241,
  rows = 241,
) => ({
  plane,
  xStart: plane === 'theta-phi' ? 0 : -xEnd,
  xStep: (plane === 'theta-phi' ? xEnd : 2 * xEnd) / (columns - 1),
  columns,
  yStart,
  yStep: (yEnd - yStart) / (rows - 1),
  rows,
});
const issuesOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof FileFormatError) return error.issues;
    throw error;
  }
  return [];
};

describe('GRASP’s normalisation: power integrated to 4π', () => {
  it.each([
    ['u-v', frame('u-v', 0.7, -0.7, 0.7)],
    ['elevation over azimuth', frame('elevation-over-azimuth', 45, -45, 45)],
    ['elevation and azimuth', frame('elevation-and-azimuth', 45, -45, 45)],
    ['azimuth over elevation', frame('azimuth-over-elevation', 45, -45, 45)],
    ['θ and φ', frame('theta-phi', 360, 0, 60, 73, 241)],
    ['elevation over azimuth, EDX', frame('elevation-over-azimuth-edx', 45, -45, 45)],
    ['azimuth over elevation, EDX', frame('azimuth-over-elevation-edx', 45, -45, 45)],
  ])(
    'a cos⁵⁹ beam written and read again on a grid of %s holds 4π within 0.1 %% and its gain',
    (_, shape) => {
      const file = parseGrd(writeGrd(grdOf(sampleGrid(cosine(NADIR), shape), 'cosine', [12.5])));
      const grid = grdGrid(file, file.sets[0]!);
      expect(file.frequenciesGHz).toEqual([12.5]);
      expect(gridPower(grid).powerRatio).toBeCloseTo(1, 3);
      expect(gridPower(grid).directivityDbi).toBeCloseTo(10 * Math.log10(DIRECTIVITY), 2);
      const pattern = gridPattern(grid);
      expect(pattern.peakGainDbi).toBeCloseTo(10 * Math.log10(DIRECTIVITY), 6);
      const some = [NADIR, { azimuthDeg: 3, elevationDeg: 2 }, { azimuthDeg: -7.3, elevationDeg: 4.1 }];
      expect(at(pattern, ...some)).toEqual(at(cosine(NADIR), ...some).map((gain) => expect.closeTo(gain, 1)));
    },
  );
  it('an isotropic source has |E| = 1, 0 dBi', () => {
    const text = `iso\n++++\n1\n1 3 2 4\n0 0\n-180 -90 180 90\n3 3 0\n${'0.6 0.8 0 0\n'.repeat(9)}`;
    const grid = grdGrid(parseGrd(text), parseGrd(text).sets[0]!);
    expect(at(gridPattern(grid), { azimuthDeg: 77, elevationDeg: -12 })[0]).toBeCloseTo(0, 12);
  });
});

describe('grids', () => {
  it('put a beam to the east and north of nadir where it is, in every plane', () => {
    const axis = { azimuthDeg: 4, elevationDeg: 6 };
    for (const plane of GRID_PLANES.values()) {
      const shape =
        plane === 'theta-phi'
          ? frame(plane, 360, 0, 20, 361, 161)
          : plane === 'u-v'
            ? frame(plane, 0.2, -0.2, 0.2)
            : frame(plane, 12, -12, 12);
      const pattern = gridPattern(sampleGrid(cosine(axis), shape));
      expect(angleBetweenDeg(pattern.peakDirection, axis), plane).toBeLessThan(0.15);
    }
  });
  it('turn coordinates into directions and back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GRID_PLANES.values()),
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        (plane, azimuthDeg, elevationDeg) => {
          const x = new Float64Array(1);
          const y = new Float64Array(1);
          planeCoordinates(plane, Float64Array.of(azimuthDeg), Float64Array.of(elevationDeg), 0, 1, x, y);
          expect(
            angleBetweenDeg(planeDirection(plane, x[0]!, y[0]!), { azimuthDeg, elevationDeg }),
          ).toBeLessThan(1e-6);
        },
      ),
    );
  });
  it('have signs: u counts west, GRASP’s azimuth east, EDX’s azimuth west, φ from west over north', () => {
    const coordinates = (plane: GainGrid['plane']) => {
      const x = new Float64Array(1);
      const y = new Float64Array(1);
      planeCoordinates(plane, Float64Array.of(10), Float64Array.of(0), 0, 1, x, y);
      return [x[0], y[0]];
    };
    expect(coordinates('u-v')[0]).toBeCloseTo(-Math.sin(Math.PI / 18), 12);
    expect(coordinates('azimuth-over-elevation')[0]).toBeCloseTo(10, 12);
    expect(coordinates('elevation-and-azimuth')[0]).toBeCloseTo(10, 12);
    expect(coordinates('azimuth-over-elevation-edx')[0]).toBe(-10);
    expect(coordinates('elevation-over-azimuth-edx')[0]).toBeCloseTo(-10, 12);
    expect(Math.abs(coordinates('theta-phi')[0]!)).toBeCloseTo(180, 12);
    expect(planeDirection('theta-phi', 90, 10)).toEqual({
      azimuthDeg: expect.closeTo(0, 12),
      elevationDeg: expect.closeTo(10, 12),
    });
  });
  it('interpolate in linear gain, and have nothing outside or beside points left out', () => {
    const grid: GainGrid = {
      plane: 'elevation-over-azimuth',
      xStart: 0,
      xStep: 1,
      columns: 3,
      yStart: 0,
      yStep: 1,
      rows: 2,
      gainRatio: Float64Array.of(1, 3, Number.NaN, 5, 7, 9),
    };
    const pattern = gridPattern(grid);
    const to = (azimuthDeg: number, elevationDeg: number) => ({ azimuthDeg, elevationDeg });
    const found = at(
      pattern,
      to(0.5, 0),
      to(0.25, 0.5),
      to(1.5, 0.5),
      to(-0.1, 0),
      to(0, 1.1),
      to(Number.NaN, 0),
    );
    expect(found[0]).toBeCloseTo(10 * Math.log10(2), 12);
    expect(found[1]).toBeCloseTo(10 * Math.log10(3.5), 12);
    expect(found.slice(2)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect(pattern.peakGainDbi).toBeCloseTo(10 * Math.log10(9), 12);
    expect(pattern.peakDirection).toEqual(to(2, 1));
  });
  it('close a circle of φ that stops one step short of its beginning', () => {
    const open = frame('theta-phi', 350, 0, 20, 36, 81);
    const pattern = gridPattern(sampleGrid(cosine({ azimuthDeg: -3, elevationDeg: 0 }), open));
    const beyond = { azimuthDeg: -5, elevationDeg: -0.3 }; // φ = 356.6°
    expect(at(pattern, beyond)[0]).toBeCloseTo(
      at(cosine({ azimuthDeg: -3, elevationDeg: 0 }), beyond)[0]!,
      1,
    );
  });
  it('keep rows of different length (KLIMIT 1), several beams with centres, and what was read', () => {
    const text =
      'two beams\nFREQUENCIES [MHz]:\n 11700 12500\n++++\n1\n2 3 2 1\n0 0\n1 2\n' +
      '-0.1 -0.1 0.1 0.1\n3 3 1\n2 1\n1 0 0 0\n1 3\n1 0 0 0\n2 0 0 0\n1 0 0 0\n0 0\n' +
      `-0.1 -0.1 0.1 0.1\n3 3 0\n${'0.5D+00 0 0 0\n'.repeat(9)}`;
    const file = parseGrd(text);
    expect(file.frequenciesGHz).toEqual([11.7, 12.5]);
    const [first, second] = file.sets.map((set) => grdGrid(file, set));
    expect([...first!.gainRatio]).toEqual([NaN, 1, NaN, 1, 4, 1, NaN, NaN, NaN]);
    expect([second!.xStart, second!.yStart]).toEqual([expect.closeTo(0, 12), expect.closeTo(0.1, 12)]);
    expect(second!.gainRatio[0]).toBe(0.25);
    const again = parseGrd(writeGrd(file));
    expect(again.sets.map((set) => [...set.fields])).toEqual(file.sets.map((set) => [...set.fields]));
    expect(again.sets[1]!.yStart).toBeCloseTo(0.1, 12);
    expect(grdNotices(file)).toEqual([]);
    expect(grdNotices({ ...file, frequenciesGHz: [1, 2, 3] })[0]!.code).toBe('antenna.grd-frequencies');
  });
});

describe('components', () => {
  const one = (icomp: number, fields: string) => {
    const file = parseGrd(`x\n++++\n1\n1 ${icomp} 2 7\n0 0\n0 0 90 10\n2 2 0\n${`${fields}\n`.repeat(4)}`);
    const part = (polarisation: 'co' | 'cross') => [...grdGrid(file, file.sets[0]!, polarisation).gainRatio];
    return { co: part('co'), cross: part('cross') };
  };
  it('of Ludwig’s third definition are co and cross as they stand', () => {
    expect(one(3, '1 0 0 2')).toEqual({ co: [1, 1, 1, 1], cross: [4, 4, 4, 4] });
  });
  it('of both hands: the stronger hand is co', () => {
    expect(one(2, '1 0 0 2')).toEqual({ co: [4, 4, 4, 4], cross: [1, 1, 1, 1] });
  });
  it('Eθ and Eφ of a field along x are cos φ and −sin φ: all of it co at every φ', () => {
    const text = (phi: number) => `${Math.cos(phi)} 0 ${-Math.sin(phi)} 0\n`;
    const rows = text(0) + text(Math.PI / 4) + text(Math.PI / 2);
    const file = parseGrd(`x\n++++\n1\n1 1 2 7\n0 0\n0 0 90 10\n3 2 0\n${rows}${rows}`);
    const co = grdGrid(file, file.sets[0]!).gainRatio;
    const cross = grdGrid(file, file.sets[0]!, 'cross').gainRatio;
    for (let i = 0; i < 6; i++) {
      expect(co[i]).toBeCloseTo(1, 12);
      expect(cross[i]).toBeCloseTo(0, 12);
    }
  });
  it('that are ratios are refused with what to export instead', () => {
    expect(issuesOf(() => one(6, '1 0 0 2'))[0]).toMatchObject({
      line: 4,
      found: '6',
      cure: /export co- and/,
    });
  });
});

describe('cuts', () => {
  const cut = (phi: number, start: number, count: number, pattern: GainPattern): Cut => {
    const step = 0.5;
    const fields = new Float64Array(count * 4);
    for (let i = 0; i < count; i++)
      fields[4 * i] = Math.sqrt(
        10 ** (at(pattern, planeDirection('theta-phi', phi, start + i * step))[0]! / 10),
      );
    return {
      text: `phi = ${phi}`,
      line: 0,
      kind: 'polar',
      startDeg: start,
      stepDeg: step,
      count,
      fixedDeg: phi,
      components: 'ludwig-3',
      componentCount: 2,
      fields,
    };
  };
  const axis = { azimuthDeg: 3, elevationDeg: 2 };
  it('through both signs of θ make the pattern, written and read again', () => {
    const cuts = Array.from({ length: 36 }, (_, i) => cut(i * 5, -20, 81, cosine(axis)));
    const file = parseCut(writeCut({ sets: [cuts, cuts] }));
    expect(file.sets.map((set) => set.length)).toEqual([36, 36]);
    const pattern = gridPattern(cutGrid(file.sets[1]!));
    for (const direction of [axis, { azimuthDeg: -5, elevationDeg: 1 }, { azimuthDeg: 2, elevationDeg: -6 }])
      expect(at(pattern, direction)[0]).toBeCloseTo(at(cosine(axis), direction)[0]!, 1);
    // between the last cut, 175°, and the first with the other sign of θ
    const between = planeDirection('theta-phi', 177.5, 5);
    expect(at(pattern, between)[0]).toBeCloseTo(at(cosine(axis), between)[0]!, 1);
    expect(cutNotices(file.sets[0]!)).toEqual([]);
  });
  it('at constant θ make the same', () => {
    const conical = Array.from({ length: 41 }, (_, j): Cut => {
      const polar = Array.from({ length: 72 }, (_, i) => cut(i * 5, j * 0.5, 1, cosine(axis)));
      const fields = new Float64Array(72 * 4);
      for (const [i, each] of polar.entries()) fields[4 * i] = each.fields[0]!;
      return { ...polar[0]!, kind: 'conical', startDeg: 0, stepDeg: 5, count: 72, fixedDeg: j * 0.5, fields };
    });
    const pattern = gridPattern(cutGrid(parseCut(writeCut({ sets: [conical] })).sets[0]!));
    const direction = { azimuthDeg: 2, elevationDeg: -6 };
    expect(at(pattern, direction)[0]).toBeCloseTo(at(cosine(axis), direction)[0]!, 1);
  });
  it('alone stand for a body of revolution, and say so', () => {
    const set = [cut(0, 0, 41, cosine(NADIR))];
    const pattern = gridPattern(cutGrid(set));
    const to = { azimuthDeg: 3.1, elevationDeg: -4.2 };
    expect(at(pattern, to)[0]).toBeCloseTo(at(cosine(NADIR), to)[0]!, 1);
    expect(cutNotices(set)[0]!.message).toContain('body of revolution');
    expect(beamwidthDeg(pattern, 3, 0)).toBeCloseTo(2 * Math.acos(10 ** (-0.3 / N)) * (180 / Math.PI), 1);
    expect(beamwidthDeg(pattern, 3, 77)).toBeCloseTo(beamwidthDeg(pattern, 3, 0)!, 4);
    expect(beamwidthDeg(pattern, 60, 0)).toBeUndefined();
  });
  it('of the near field, of unequal steps and one-sided are refused', () => {
    expect(issuesOf(() => parseCut('x\n0 1 2 0 3 3 2\n1 0 0 0\n1 0 0 0\n'))[0]!.expected).toContain('ICUT 1');
    const uneven = [0, 10, 30].map((phi) => cut(phi, -2, 9, cosine(axis)));
    expect(issuesOf(() => cutGrid(uneven))[0]!.expected).toContain('equal steps');
    expect(issuesOf(() => cutGrid([cut(0, -1, 9, cosine(axis))]))[0]!.expected).toContain('either side');
  });
});

describe('bad files', () => {
  const good = writeGrd(grdOf(sampleGrid(cosine(NADIR), frame('u-v', 0.1, -0.1, 0.1, 5, 4)), 'good', [12]));
  const goodCut = 'text\n-1 1 3 0 3 1 2\n1 0 0 0\n2 0 0 0\n1 0 0 0\n';
  it('numbers are those of Fortran and C', () => {
    expect(['1.5', '-0.12E+02', '1.0D-3', '0.5-100', '1.'].map(numberOf)).toEqual([
      1.5, -12, 1e-3, 0.5e-100, 1,
    ]);
    for (const word of ['', 'NaN', 'Infinity', '0x10', '1e999', '--1', '1-2', 'x'])
      expect(numberOf(word), word).toBeNaN();
  });
  it('name line and column of every word that is no number', () => {
    const lines = good.split('\n');
    lines[9] = '1.0 x 0 0';
    lines[11] = '1.0 0 0 NaN';
    expect(issuesOf(() => parseGrd(lines.join('\n')))).toEqual([
      { line: 10, column: 5, expected: 'a number for im F1', found: 'x' },
      { line: 12, column: 9, expected: 'a number for im F2', found: 'NaN' },
    ]);
  });
  it('are told that they are truncated, or too long', () => {
    const lines = good.trimEnd().split('\n');
    expect(issuesOf(() => parseGrd(lines.slice(0, -3).join('\n')))[0]).toMatchObject({
      line: 9,
      expected: '5 × 4 = 20 lines of field',
      found: '17 to the end of the file',
    });
    expect(issuesOf(() => parseGrd(`${good}1 2 3 4\n`))[0]!.expected).toContain('the end of the file');
    expect(issuesOf(() => parseGrd('only text'))[0]!.expected).toContain('++++');
    expect(issuesOf(() => parseCut(goodCut.slice(0, -8)))[0]).toMatchObject({ line: 2 });
  });
  it('with huge counts are refused without room being made for them', () => {
    for (const [nx, ny, limit] of [
      [1e9, 2, 0],
      [1e9, 1e9, 0],
      [2, 1e9, 1],
      [1e9, 3, 1],
    ]) {
      const text = good.replace('5 4 0', `${nx} ${ny} ${limit}`);
      expect(issuesOf(() => parseGrd(text)).length).toBeGreaterThan(0);
    }
    expect(issuesOf(() => parseGrd(good.replace('1 3 2 1', '1000000000 3 2 1'))).length).toBeGreaterThan(0);
    expect(issuesOf(() => parseCut(goodCut.replace('1 3 0', '1 1000000000 0')))[0]!.expected).toContain(
      'V_NUM',
    );
  });
  it('of any kind end in an error with places, never otherwise, and never in NaN without a word', () => {
    const mutation = fc.record({
      from: fc.nat(2000),
      drop: fc.nat(40),
      put: fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom('\n', ' ', '-', '1e9', 'NaN', '0', '++++', '9999999', '-1'),
      ),
    });
    const mutate = (text: string, edits: { from: number; drop: number; put: string }[]) =>
      edits.reduce((found, { from, drop, put }) => {
        const k = from % (found.length + 1);
        return found.slice(0, k) + put + found.slice(k + drop);
      }, text);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (edits) => {
        try {
          const file: GrdFile = parseGrd(mutate(good, edits));
          for (const set of file.sets) {
            const limited = /^\S+ \S+ 1$/m.test(mutate(good, edits));
            if (!limited) expect(set.fields.some(Number.isNaN)).toBe(false);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(FileFormatError);
          expect((error as FileFormatError).issues.length).toBeGreaterThan(0);
        }
        try {
          for (const set of parseCut(mutate(goodCut, edits)).sets) {
            for (const each of set) expect(each.fields.some(Number.isNaN)).toBe(false);
            gridPattern(cutGrid(set));
          }
        } catch (error) {
          expect(error).toBeInstanceOf(FileFormatError);
        }
      }),
      { numRuns: 400 },
    );
  });
});
