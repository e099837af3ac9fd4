/** Antenna files described and converted: against beams whose figures are known in closed form. */
import { ellipticalGains, type GainPattern } from '@ortak/core/antenna';
import { grdOf, parseGxt, sampleGrid, tangentPlane, writeGrd } from '@ortak/core/antenna-files';
import { groundPoint, satelliteDirection } from '@ortak/core/earth';
import { angleBetweenDeg, type Direction } from '@ortak/core/math';
import type { Notice } from '@ortak/core/working';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type ConvertRequest, convertAntenna } from './convert.ts';
import { type AntennaFormat, patternOfFile, readAntennaFile } from './file.ts';
import { summarisePattern } from './summary.ts';

const axis: Direction = { azimuthDeg: 1.2, elevationDeg: 5.5 };
/** −12(θ/θ₃)² dB: 3° by 1.5°, the long axis along azimuth. */
const beam: GainPattern = {
  peakGainDbi: 36,
  peakDirection: axis,
  gains: (azimuths, elevations, out) =>
    ellipticalGains(
      {
        peakGainDbi: 36,
        boresight: axis,
        majorBeamwidthDeg: 3,
        minorBeamwidthDeg: 1.5,
        orientationDeg: 0,
        sideLobeFloorDb: 40,
      },
      azimuths,
      elevations,
      out,
    ),
};
const frame = {
  plane: 'elevation-over-azimuth',
  xStart: -5,
  xStep: 0.05,
  columns: 241,
  yStart: 1,
  yStep: 0.05,
  rows: 181,
} as const;
const grd = readAntennaFile('kz.grd', writeGrd(grdOf(sampleGrid(beam, frame), 'test', [12.5])), 'grd');
const convert = (to: AntennaFormat, more: Partial<ConvertRequest> = {}, from = grd) =>
  convertAntenna(from, { to, set: 1, points: 201, ...more });
const reread = (to: AntennaFormat, more: Partial<ConvertRequest> = {}, from = grd) =>
  readAntennaFile(`x.${to}`, convert(to, more, from).text, to);
const gainsOf = (pattern: GainPattern, directions: readonly Direction[]): Float64Array => {
  const out = new Float64Array(directions.length);
  pattern.gains(
    Float64Array.from(directions, (d) => d.azimuthDeg),
    Float64Array.from(directions, (d) => d.elevationDeg),
    out,
  );
  return out;
};
/** Directions within 6 dB of the peak. */
const within = Array.from({ length: 40 }, (_, i) => {
  const angle = i * 2.4;
  const part = Math.sqrt((i + 0.5) / 40) * 0.7;
  return tangentPlane(axis).direction(3 * part * Math.cos(angle), 1.5 * part * Math.sin(angle));
});

describe('a beam of 3° by 1.5° is described with', () => {
  const summary = summarisePattern(grd, 1, 58.5);
  it('its peak, in direction and on the ground', () => {
    expect(summary.peak.gainDbi).toBeCloseTo(36, 2);
    expect(angleBetweenDeg(summary.peak as Direction, axis)).toBeLessThan(0.03);
    const ground = groundPoint(axis, 58.5)!;
    expect(summary.peak.latitudeDeg).toBeCloseTo(ground.latitudeDeg, 0);
    expect(summary.peak.longitudeDeg).toBeCloseTo(ground.longitudeDeg, 0);
  });
  it('its widths: those of the ellipse, √(10/3) of them at −10 dB', () => {
    const width = (planeDeg: number, dropDb: number) =>
      summary.widths.find((each) => each.planeDeg === planeDeg && each.dropDb === dropDb)!.widthDeg;
    expect(width(0, 3)).toBeCloseTo(3, 2);
    expect(width(90, 3)).toBeCloseTo(1.5, 2);
    expect(width(45, 3)).toBeCloseTo(1 / Math.hypot(Math.SQRT1_2 / 3, Math.SQRT1_2 / 1.5), 2);
    expect(width(0, 10)).toBeCloseTo(3 * Math.sqrt(10 / 3), 1);
  });
  it('its areas: π/4 · 3 · 1.5 · d/3 deg² at d dB, and the bound 4π over them', () => {
    for (const { dropDb, solidAngleDeg2, areaBoundDbi } of summary.areas) {
      const exact = ((Math.PI / 4) * 3 * 1.5 * dropDb) / 3;
      if (dropDb <= 10) expect(Math.abs(solidAngleDeg2 / exact - 1)).toBeLessThan(3e-3);
      expect(areaBoundDbi).toBeCloseTo(10 * Math.log10(41_252.96 / solidAngleDeg2), 4);
    }
    expect(summary.areas.map(({ dropDb }) => dropDb)).toEqual([1, 2, 3, 4, 6, 10, 15, 20]);
  });
  it('its directivity: 4π ÷ (π/(4 · 0.3 · ln 10) · 3 · 1.5 deg²)', () => {
    const solidAngleDeg2 = (Math.PI * 3 * 1.5) / (4 * 0.3 * Math.LN10);
    expect(summary.directivityDbi).toBeCloseTo(10 * Math.log10(41_252.96 / solidAngleDeg2), 1);
  });
  it('cuts that pass the peak', () => {
    for (const { anglesDeg, gainsDbi } of summary.cuts) {
      expect(anglesDeg[60]).toBeCloseTo(0, 9);
      expect(gainsDbi[60]).toBeCloseTo(36, 2);
      expect(gainsDbi).toHaveLength(121);
    }
    // along azimuth the beam is twice as wide as along elevation
    for (const [k, width] of [3, 1.5].entries()) {
      const { anglesDeg, gainsDbi } = summary.cuts[k]!;
      const ratio = (gainsDbi[80]! - 36) / (-12 * (anglesDeg[80]! / width) ** 2);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.012);
    }
    expect(JSON.stringify(summary)).not.toContain('NaN');
  });
});

describe('a file of several sets', () => {
  it('has the frequency of each, and says which sets there are', () => {
    const text = `x\nFREQUENCIES [GHz]:\n11.7 12.5\n++++\n1\n2 3 2 1\n0 0\n0 0\n${'-0.1 -0.1 0.1 0.1\n2 2 0\n1 0 0 0\n1 0 0 0\n1 0 0 0\n2 0 0 0\n'.repeat(2)}`;
    const source = readAntennaFile('two.grd', text, 'grd');
    const facts = [1, 2].map((set) => Object.fromEntries(patternOfFile(source, set, undefined).facts));
    expect(facts.map(({ frequency }) => frequency)).toEqual(['11.7 GHz', '12.5 GHz']);
    expect(() => patternOfFile(source, 3, undefined)).toThrow('expected --set 1 … 2, found 3');
  });
});

describe('conversions', () => {
  it.each([
    ['csv', 0.02],
    ['grd', 0.02],
    ['cut', 0.05],
    // inside the innermost contour the way to an ellipse is not the same in all directions
    ['gxt', 0.1],
    ['geojson', 0.1],
  ] as const)('to .%s keep gains within %s dB', (to, toleranceDb) => {
    const { pattern } = patternOfFile(reread(to, { satelliteLongitudeDeg: 58.5 }), 1, 58.5);
    const [given, found] = [gainsOf(beam, within), gainsOf(pattern, within)];
    for (const [i, gain] of found.entries())
      expect(Math.abs(gain - given[i]!), `${to} ${i}`).toBeLessThan(toleranceDb);
  });
  it('between grids of φ and θ and cuts keep the fields, cross-polar ones too', () => {
    const text = `x\n++++\n1\n1 3 2 7\n0 0\n0 0 270 4\n4 3 0\n${Array.from({ length: 12 }, (_, i) => `${i} 0.5 ${i / 8} 0.25\n`).join('')}`;
    const source = readAntennaFile('x.grd', text, 'grd');
    const back = reread('grd', {}, reread('cut', {}, source));
    if (source.format !== 'grd' || back.format !== 'grd') throw new Error('no grid');
    expect([...back.file.sets[0]!.fields]).toEqual([...source.file.sets[0]!.fields]);
    expect(convert('cut', {}, source).notices).toEqual([]);
  });
  it('say what is lost', () => {
    const codes = (to: AntennaFormat) =>
      convert(to, { satelliteLongitudeDeg: 58.5 }).notices.map(({ code }) =>
        code.replace('antenna.convert-', ''),
      );
    expect(codes('grd')).toEqual([]);
    expect(codes('csv')).toEqual(['gain']);
    expect(codes('gxt')).toEqual(['administration', 'contours']);
    expect(codes('cut')).toEqual(['gain', 'empty']);
  });
  it('and the summary say which keys of a GXT file were not read', () => {
    const { text } = convert('gxt', { satelliteLongitudeDeg: 58.5 });
    const name = 'beam.gxt';
    const source = readAntennaFile(name, text.replace('n_diag=1', 'n_diag=1\r\nn_digg=1'), 'gxt');
    const codesOf = (notices: readonly Notice[]) => notices.map(({ code }) => code);
    expect(codesOf(summarisePattern(source, 1, undefined).notices)).toContain('antenna.unread-keys');
    expect(codesOf(convert('csv', {}, source).notices)).toContain('antenna.unread-keys');
  });
  it('to contours need the satellite, a level that is reached and a set that exists', () => {
    expect(() => convert('gxt')).toThrow('--satellite-lon');
    expect(() => convert('gxt', { set: 2 })).toThrow('expected --set 1, found 2');
    const off = readAntennaFile(
      'off.csv',
      'azimuthDeg,elevationDeg,gainDbi\n20,0,1\n21,0,1\n20,1,1\n21,1,1',
      'csv',
    );
    expect(() => convert('gxt', { satelliteLongitudeDeg: 58.5 }, off)).toThrow('meets the Earth');
  });
  it('to contours put the asked levels where the beam has them', () => {
    const { text } = convert('geojson', { satelliteLongitudeDeg: 58.5, dropsDb: [2, 5] });
    const { features } = JSON.parse(text) as FeatureCollection;
    expect(features.map(({ properties }) => properties!.level)).toEqual([
      expect.closeTo(31, 2),
      expect.closeTo(34, 2),
      expect.closeTo(36, 2),
    ]);
    const [ring] = (features[0]!.geometry as MultiPolygon).coordinates[0]!;
    for (const [longitudeDeg, latitudeDeg] of ring!) {
      const place = { longitudeDeg: longitudeDeg!, latitudeDeg: latitudeDeg!, heightM: 0 };
      expect(gainsOf(beam, [satelliteDirection(place, 58.5)])[0]).toBeCloseTo(31, 1);
    }
  });
  it('of contours over 180° cut them for GeoJSON and join them for GXT, within 0.0001°', () => {
    const gxt = reread('gxt', { satelliteLongitudeDeg: 176, dropsDb: [3] });
    if (gxt.format !== 'gxt') throw new Error('no GXT');
    const { contours } = gxt.file.beams[0]!;
    expect(contours).toHaveLength(1);
    const longitudes = contours[0]!.points.map(([longitude]) => longitude);
    expect(Math.max(...longitudes)).toBeGreaterThan(170);
    expect(Math.min(...longitudes)).toBeLessThan(-170);

    const geojson = reread('geojson', {}, gxt);
    const { features } = JSON.parse(geojson.text) as FeatureCollection<MultiPolygon>;
    expect(features[0]!.geometry.coordinates).toHaveLength(2);
    // every filed point is a point of the cut areas
    const points = features[0]!.geometry.coordinates
      .flat(2)
      .map(([x, y]) => `${x!.toFixed(4)};${y!.toFixed(4)}`);
    for (const [x, y] of contours[0]!.points)
      if (Math.abs(x) < 180) expect(points).toContain(`${x.toFixed(4)};${y.toFixed(4)}`);
  });
  it('to GXT put the highest contour first, and are seen from the longitude that the file states', () => {
    const gxt = reread('gxt', { satelliteLongitudeDeg: 58.5 });
    if (gxt.format !== 'gxt') throw new Error('no GXT');
    const gains = gxt.file.beams[0]!.contours.map(({ gainDb }) => gainDb);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(angleBetweenDeg(patternOfFile(gxt, 1, undefined).pattern.peakDirection, axis)).toBeLessThan(0.03);
  });
  it('of absolute gains to GXT are relative to the boresight', () => {
    const geojson = reread('geojson', { satelliteLongitudeDeg: 58.5, dropsDb: [2, 5] });
    const gxt = reread('gxt', { satelliteLongitudeDeg: 58.5 }, geojson);
    if (gxt.format !== 'gxt') throw new Error('no GXT');
    const [filed] = gxt.file.beams;
    expect(filed!.boresights[0]!.gainDb).toBeCloseTo(36, 2);
    expect(filed!.contours.map(({ gainDb }) => gainDb).sort()).toEqual([-2, -5]);
  });
  it('of a hole to GeoJSON keep it', () => {
    const square = (half: number) =>
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ].map(([x, y], i) => `p${i + 1}=${60 + half * x!};${40 + half * y!}`);
    const text = `[GeoMain]\nlong_nom=58.5\n[COHeader]\nbeam_id=H\nemi_rcp=E\n[B1]\ngain=30\np=60;43\n[C1]\ngain=-3\n${square(8).join('\n')}\n[C2]\ngain=-3\n${square(2).join('\n')}\n`;
    const { text: json } = convert('geojson', {}, readAntennaFile('h.gxt', text, 'gxt'));
    const { features } = JSON.parse(json) as FeatureCollection<MultiPolygon>;
    expect(features[0]!.geometry.coordinates.map((rings) => rings.length)).toEqual([2]);
    expect(
      parseGxt(convert('gxt', {}, readAntennaFile('h.gxt', text, 'gxt')).text).beams[0]!.contours,
    ).toHaveLength(2);
  });
});

describe('a bad file', () => {
  it('is told as problems of the file, with the lines around each', () => {
    const lines = grd.text.split('\n');
    lines[9] = '1 x 0 0';
    try {
      readAntennaFile('bad.grd', lines.join('\n'), 'grd');
      expect.unreachable();
    } catch (error) {
      const { problems } = error as import('@ortak/core/input-error').InputError;
      expect(problems[0]).toMatchObject({
        file: 'bad.grd',
        line: 10,
        column: 3,
        expected: 'a number for im F1',
      });
      expect(problems[0]!.frame[2]).toMatch(/^ +\| {3}\^$/);
    }
  });
});
