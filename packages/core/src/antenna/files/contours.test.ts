/** Filed contours: GXT and GeoJSON, read, written, and as patterns. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTruth } from '../../../../../scripts/truth.ts';
import { groundPoint, satelliteDirection } from '../../earth/geostationary.ts';
import { angleBetweenDeg, type Direction } from '../../math/direction.ts';
import type { GainPattern } from '../pattern.ts';
import { contourPattern } from './contour-pattern.ts';
import type { LonLat } from './filed-contours.ts';
import { FileFormatError } from './format-error.ts';
import { parseGeoJsonContours } from './geojson.ts';
import { type GxtBeam, type GxtFile, gxtNotices, parseGxt, writeGxt } from './gxt.ts';
import { tangentPlane } from './tangent-plane.ts';

const at = (pattern: GainPattern, direction: Direction): number => {
  const out = new Float64Array(1);
  pattern.gains(Float64Array.of(direction.azimuthDeg), Float64Array.of(direction.elevationDeg), out);
  return out[0]!;
};
const issuesOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof FileFormatError) return error.issues;
    throw error;
  }
  return [];
};
const towards = ([longitudeDeg, latitudeDeg]: LonLat, satelliteLongitudeDeg: number) =>
  satelliteDirection({ latitudeDeg, longitudeDeg, heightM: 0 }, satelliteLongitudeDeg);

/** A circle about a direction as points of the Earth. */
function circle(axis: Direction, radiusDeg: number, satelliteLongitudeDeg: number, count = 72): LonLat[] {
  const plane = tangentPlane(axis);
  return Array.from({ length: count + 1 }, (_, i) => {
    const angle = (2 * Math.PI * (i % count)) / count;
    const ground = groundPoint(
      plane.direction(radiusDeg * Math.cos(angle), radiusDeg * Math.sin(angle)),
      satelliteLongitudeDeg,
    )!;
    return [ground.longitudeDeg, ground.latitudeDeg];
  });
}

/** Contours of −12(θ/θ₃)² dB about a direction. */
function parabola(
  axis: Direction,
  beamwidth: number,
  longitude: number,
  drops = [2, 4, 6, 8, 10, 20],
): GxtFile {
  const ground = groundPoint(axis, longitude)!;
  return {
    administration: 'KAZ',
    satelliteName: 'TEST',
    longitudeDeg: longitude,
    beams: [
      {
        id: 'KU1',
        emission: 'E',
        polarDisc: 'C',
        reason: 'C',
        levels: 'relative',
        boresights: [{ gainDb: 40, point: [ground.longitudeDeg, ground.latitudeDeg] }],
        contours: drops.map((drop) => ({
          gainDb: -drop,
          points: circle(axis, beamwidth * Math.sqrt(drop / 12), longitude),
        })),
      },
    ],
  };
}

/** Beam RXG of EchoStar-8 as filed; the file says where. */
const echostarText = (): string =>
  readFileSync(new URL('../../../../../docs/guides/echostar-8.gxt', import.meta.url), 'utf8');

describeTruth('GXT as filed', ['links/12_gxt_contours.md'], 8, (read) => {
  const sheet = read('links/12_gxt_contours.md');
  const file = parseGxt(echostarText());
  const [beam] = file.beams;
  it('has no key or section that is not known', () => {
    expect(gxtNotices('patterns/e8.gxt', echostarText())).toEqual([]);
  });
  it('has the boresight gain and the points of each contour that the sheet counts', () => {
    const [, gain, lon, lat] = /B1 gain ([\d.]+) at (-[\d.]+);([\d.]+)/.exec(sheet)!.map(Number);
    expect(beam!.boresights).toEqual([{ gainDb: gain, point: [lon, lat] }]);
    expect(beam!.contours.map(({ points }) => points.length)).toEqual(
      /C1 -2 dB (\d+) pts, C2 -4 dB (\d+), C3 -6 dB (\d+)/.exec(sheet)!.slice(1).map(Number),
    );
    expect(beam!.levels).toBe('relative');
    expect(beam!.emission).toBe('R');
  });
  it('stands at the mean angles off axis of the sheet', () => {
    const expected = /mean off-axis ([\d.]+) \/ ([\d.]+) \/ ([\d.]+) deg/.exec(sheet)!.slice(1).map(Number);
    const axis = towards(beam!.boresights[0]!.point, file.longitudeDeg);
    const means = beam!.contours.map(({ points }) => {
      const distinct = points.slice(0, -1);
      const angles = distinct.map((point) => angleBetweenDeg(towards(point, file.longitudeDeg), axis));
      return angles.reduce((a, b) => a + b, 0) / angles.length;
    });
    expect(means.map((mean) => Number(mean.toFixed(3)))).toEqual(expected.map((e) => expect.closeTo(e, 2)));
  });
  it('as a pattern has its levels on the filed points', () => {
    const pattern = contourPattern(beam!, file.longitudeDeg);
    expect(pattern.peakGainDbi).toBe(49.65);
    for (const { gainDb, points } of beam!.contours) {
      for (const point of points) {
        const gain = at(pattern, towards(point, file.longitudeDeg));
        // on the outermost contour a point may fall outside by rounding
        if (!Number.isNaN(gain)) expect(gain).toBeCloseTo(49.65 + gainDb, 6);
      }
    }
  });
});

describe('keys that GXT does not have', () => {
  const text = echostarText();
  const lineOf = (row: string): number => text.split('\n').findIndex((each) => each.trim() === row) + 1;
  it('are told with their lines, sections too, however a file is written', () => {
    const after = lineOf('beam_id=RXG');
    const changed = text
      .replace('beam_id=RXG', 'beam_id=RXG\nBoreGain = 49.65')
      .replace('[C1]', '[Notes]\nby=hand\n; a comment = none\n[C1]')
      .replace('P2=', 'q2=0;0\nP2=');
    const [notice, ...none] = gxtNotices('patterns/e8.gxt', changed);
    expect(none).toEqual([]);
    expect(notice).toEqual({
      code: 'antenna.unread-keys',
      source: `patterns/e8.gxt:${after + 1}`,
      message: `Unknown keys and sections of GXT were not read (with their lines): ${after + 1}: BoreGain, ${lineOf('[C1]') + 1}: [Notes], ${lineOf('[C1]') + 8}: q2. One that is misspelt leaves its value out.`,
    });
    // what such keys say changes nothing
    const ends = [changed.replaceAll('\n', '\r\n'), `\uFEFF${changed.replaceAll('\n', '\r')}`];
    for (const other of ends) expect(gxtNotices('patterns/e8.gxt', other)).toEqual([notice]);
    expect(parseGxt(changed)).toEqual(parseGxt(text));
  });
  it('are five by name at most, and in any case none of what is written here', () => {
    const many = text.replace('n_diag=1', Array.from({ length: 7 }, (_, i) => `x${i}=1`).join('\n'));
    expect(gxtNotices('a.gxt', many)[0]!.message).toMatch(/: x0, .*: x4 and 2 more\. One that/);
    expect(gxtNotices('a.gxt', many.toUpperCase())).toHaveLength(1);
    expect(gxtNotices('a.gxt', text.toUpperCase())).toEqual([]);
    expect(gxtNotices('a.gxt', writeGxt(parseGxt(text)))).toEqual([]);
  });
});

describe('GXT', () => {
  const axis = { azimuthDeg: 0.8, elevationDeg: 5 };
  it('written and read again gives the same contours within 0.0001°, over 180° too', () => {
    for (const longitude of [58.5, 178]) {
      const file = parabola(axis, 2, longitude);
      const again = parseGxt(writeGxt(file));
      expect({ ...again, beams: [] }).toEqual({ ...file, beams: [] });
      for (const [k, contour] of again.beams[0]!.contours.entries()) {
        const given = file.beams[0]!.contours[k]!;
        expect(contour.gainDb).toBe(given.gainDb);
        for (const [i, [lon, lat]] of contour.points.entries()) {
          expect(Math.abs(lon - given.points[i]![0])).toBeLessThan(1e-4);
          expect(Math.abs(lat - given.points[i]![1])).toBeLessThan(1e-4);
        }
      }
    }
  });
  it('tells relative from absolute gains', () => {
    const file = parabola(axis, 2, 58.5);
    const [beam] = file.beams;
    const absolute: GxtBeam = {
      ...beam!,
      contours: beam!.contours.map((contour) => ({ ...contour, gainDb: 40 + contour.gainDb })),
    };
    const read = parseGxt(writeGxt({ ...file, beams: [absolute] })).beams[0]!;
    expect(read.levels).toBe('absolute');
    const here = { azimuthDeg: 1.3, elevationDeg: 4.6 };
    expect(at(contourPattern(read, 58.5), here)).toBeCloseTo(at(contourPattern(beam!, 58.5), here), 2);
  });
  it('reports everything that is wrong with its line', () => {
    const text = writeGxt(parabola(axis, 2, 58.5, [2, 4]));
    const wrong = text
      .replace('long_nom=58.500', 'long_nom=east')
      .replace('n_cont=2', 'n_cont=3')
      .replace('n_point=73', 'n_point=99')
      .replace(/p5=.*/, 'p5=70.1')
      .replace(/p7=.*/, 'p7=70.1;97')
      .replace('emi_rcp=E', 'emi_rcp=X');
    const issues = issuesOf(() => parseGxt(wrong));
    expect(issues.map(({ expected }) => expected.split(/[ ,=]/)[0])).toEqual([
      'long_nom',
      'emi_rcp',
      'longitude;latitude',
      'a',
      'n_point',
      'n_cont',
    ]);
    for (const { line } of issues) expect(line).toBeGreaterThan(0);
    expect(issuesOf(() => parseGxt('nonsense'))[0]).toMatchObject({ line: 1, found: 'nonsense' });
    expect(issuesOf(() => parseGxt(text.slice(0, text.length / 2))).length).toBeGreaterThan(0);
  });
  it('however it is damaged, is refused with places and never a NaN', () => {
    const text = writeGxt(parabola(axis, 2, 58.5, [3]));
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(200),
        fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom('\n', ';', '=', '[C1]', 'NaN', '1e9')),
        (from, drop, put) => {
          try {
            const file = parseGxt(text.slice(0, from) + put + text.slice(from + drop));
            for (const beam of file.beams)
              for (const { gainDb, points } of beam.contours)
                expect([gainDb, ...points.flat()].some(Number.isNaN)).toBe(false);
          } catch (error) {
            expect(error).toBeInstanceOf(FileFormatError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the plane of angles about an axis', () => {
  it('keeps the angle off the axis, and is its own inverse', () => {
    const side = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(side, side, side, side, (azimuthDeg, elevationDeg, x, y) => {
        const plane = tangentPlane({ azimuthDeg, elevationDeg });
        const direction = plane.direction(x, y);
        expect(angleBetweenDeg(direction, { azimuthDeg, elevationDeg })).toBeCloseTo(Math.hypot(x, y), 9);
        const [px, py] = plane.project(direction);
        expect([px, py]).toEqual([expect.closeTo(x, 9), expect.closeTo(y, 9)]);
      }),
    );
  });
});

describe('the pattern of contours', () => {
  it('takes the parts of contours along the limb for no level', () => {
    const atLimb = { azimuthDeg: 0, elevationDeg: 8.6 };
    const plane = tangentPlane(atLimb);
    const longitude = 58.5;
    // half circles of 1° and 2° below the boresight, closed along the limb
    const contours = [1, 2].map((radius) => {
      const arc: LonLat[] = [];
      for (let k = 0; k <= 180; k++) {
        const angle = Math.PI + (k * Math.PI) / 180;
        const ground = groundPoint(
          plane.direction(radius * Math.cos(angle), radius * Math.sin(angle)),
          longitude,
        );
        if (ground !== undefined) arc.push([ground.longitudeDeg, ground.latitudeDeg]);
      }
      const rim = [arc.at(-1)!, arc[0]!].map((point) => towards(point, longitude).azimuthDeg);
      const limb: LonLat[] = Array.from({ length: 41 }, (_, k) => {
        const azimuthDeg = rim[0]! + ((rim[1]! - rim[0]!) * k) / 40;
        let [low, high] = [8, 9]; // elevation at which the line of sight grazes the Earth
        for (let i = 0; i < 50; i++) {
          const elevationDeg = (low + high) / 2;
          if (groundPoint({ azimuthDeg, elevationDeg }, longitude) === undefined) high = elevationDeg;
          else low = elevationDeg;
        }
        const { longitudeDeg, latitudeDeg } = groundPoint({ azimuthDeg, elevationDeg: low }, longitude)!;
        return [longitudeDeg, latitudeDeg];
      });
      return { gainDb: -12 * (radius / 4) ** 2, points: [...arc, ...limb] };
    });
    const ground = groundPoint(atLimb, longitude)!;
    const [beam] = parabola({ azimuthDeg: 0, elevationDeg: 5 }, 1, longitude, [1]).beams;
    const boresights = [{ gainDb: 40, point: [ground.longitudeDeg, ground.latitudeDeg] as LonLat }];
    const pattern = contourPattern({ ...beam!, boresights, contours }, longitude);
    const nearLimb = plane.direction(0.5, -0.02);
    expect(at(pattern, nearLimb)).toBeCloseTo(40 - 12 * (0.5 / 4) ** 2, 1);
    const below = plane.direction(0, -1.5);
    expect(at(pattern, below)).toBeCloseTo(40 - 12 * (1.5 / 4) ** 2, 1);
    const betweenAtLimb = tangentPlane({ azimuthDeg: 0, elevationDeg: 0 }).direction(1.5, 8.5);
    const off = angleBetweenDeg(betweenAtLimb, atLimb);
    expect(at(pattern, betweenAtLimb)).toBeCloseTo(40 - 12 * (off / 4) ** 2, 1);
  });
  const axis = { azimuthDeg: 0.8, elevationDeg: 5.2 };
  it('of a beam that falls as a parabola is that parabola', () => {
    const pattern = contourPattern(parabola(axis, 2, 58.5).beams[0]!, 58.5);
    const plane = tangentPlane(axis);
    fc.assert(
      fc.property(
        fc.double({ min: -1.7, max: 1.7, noNaN: true }),
        fc.double({ min: -1.7, max: 1.7, noNaN: true }),
        (x, y) => {
          const gain = at(pattern, plane.direction(x, y));
          const radius = Math.hypot(x, y);
          if (radius < 2.5) expect(gain).toBeCloseTo(40 - 12 * (radius / 2) ** 2, 1);
        },
      ),
    );
    expect(at(pattern, plane.direction(0, 0))).toBe(40);
    expect(at(pattern, plane.direction(2.7, 0))).toBeNaN();
    expect(at(pattern, { azimuthDeg: Number.NaN, elevationDeg: 0 })).toBeNaN();
  });
  it('knows holes and islands by the number of rings around a point', () => {
    const [beam] = parabola(axis, 2, 58.5, [4, 8]).beams;
    const hole = { gainDb: -4, points: circle({ azimuthDeg: 1.3, elevationDeg: 5.2 }, 0.2, 58.5) };
    const pattern = contourPattern({ ...beam!, contours: [...beam!.contours, hole] }, 58.5);
    const inHole = at(pattern, { azimuthDeg: 1.3, elevationDeg: 5.2 });
    expect(inHole).toBeLessThan(36);
    expect(inHole).toBeGreaterThan(32);
  });
  it('of GeoJSON without a boresight finds the peak of a parabola from the areas', () => {
    const [beam] = parabola(axis, 2, 58.5).beams;
    const features = beam!.contours.map(({ gainDb, points }) => ({
      type: 'Feature',
      properties: { level: 40 + gainDb },
      geometry: { type: 'Polygon', coordinates: [points] },
    }));
    const read = parseGeoJsonContours(JSON.stringify({ type: 'FeatureCollection', features }));
    const pattern = contourPattern(read, 58.5);
    expect(pattern.peakGainDbi).toBeCloseTo(40, 1);
    expect(angleBetweenDeg(pattern.peakDirection, axis)).toBeLessThan(0.05);
    expect(at(pattern, tangentPlane(axis).direction(0.5, 0.5))).toBeCloseTo(40 - 1.5, 0.5);
  });
  it('takes parts along 180°, where a map cuts areas, for no level', () => {
    const east = { azimuthDeg: 0, elevationDeg: 6 };
    const [beam] = parabola(east, 1, 180, [3]).beams;
    const whole = beam!.contours[0]!.points;
    const halves = [1, -1].map((side) => {
      const half = whole.filter(([lon]) =>
        side > 0 ? lon > 0 && lon < 179.9999 : lon < 0 && lon > -179.9999,
      );
      const start = half.findIndex(
        (point, i) => Math.abs(point[0] - half.at(i - 1)![0]) + Math.abs(point[1] - half.at(i - 1)![1]) > 5,
      );
      const run = start > 0 ? [...half.slice(start), ...half.slice(0, start)] : half;
      return {
        gainDb: -3,
        points: [[180 * side, run[0]![1]] as LonLat, ...run, [180 * side, run.at(-1)![1]] as LonLat],
      };
    });
    const pattern = contourPattern({ ...beam!, contours: halves }, 180);
    expect(at(pattern, { azimuthDeg: 0.01, elevationDeg: 6.25 })).toBeCloseTo(40 - 12 * 0.25 ** 2, 1);
  });
});

describe('GeoJSON', () => {
  const featuresOf = (...kinds: readonly (string | undefined)[]) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: kinds.map((kind) => ({
        type: 'Feature',
        properties: { level: -2, kind },
        geometry: {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        },
      })),
    });
  it('says whether levels at and below 0 count from a peak; without a word they do', () => {
    expect(parseGeoJsonContours(featuresOf('absolute')).levels).toBe('absolute'); // a G/T of −2 dB/K
    expect(parseGeoJsonContours(featuresOf('relative')).levels).toBe('relative');
    expect(parseGeoJsonContours(featuresOf(undefined)).levels).toBe('relative');
  });
  it('refuses other kinds, and two in one file', () => {
    expect(issuesOf(() => parseGeoJsonContours(featuresOf('dBi')))[0]).toMatchObject({
      expected: 'features[0].properties.kind to be absolute or relative, or left out',
    });
    expect(issuesOf(() => parseGeoJsonContours(featuresOf('absolute', 'relative')))[0]).toMatchObject({
      expected: 'one kind of levels in a file',
    });
  });

  it('says where it is no JSON, and which feature is wrong', () => {
    expect(issuesOf(() => parseGeoJsonContours('{\n  "type": x'))[0]).toMatchObject({
      line: 2,
      expected: 'JSON',
    });
    const issues = issuesOf(() =>
      parseGeoJsonContours(
        '{"type":"FeatureCollection","features":[{"properties":{}},{"properties":{"level":3},"geometry":{"type":"LineString","coordinates":[[1,2],[1,99],[3,4]]}}]}',
      ),
    );
    expect(issues.map(({ expected }) => expected)).toEqual([
      'features[0].properties.level to be a number [dB]',
      'features[1].geometry.coordinates[1] to be longitude and latitude in degrees',
    ]);
    expect(issuesOf(() => parseGeoJsonContours('[]'))).toHaveLength(1);
  });
});
