import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readProgramme } from '../node/index.ts';
import { type FileText, parseCatalogue, parseProgramme } from '../parse/programme.ts';
import type { Programme } from '../whole.ts';
import { nearestOf } from './distance.ts';
import { serviceAreaGeometry } from './index.ts';
import { placeNotices } from './places.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const catalogue = parseCatalogue(read('../../catalogue/platforms.yaml'));
const files = (
  [
    ['programme', 'programme.yaml'],
    ['satellite', 'satellites/demo-1.yaml'],
    ['ground', 'ground.yaml'],
    ['services', 'services.yaml'],
    ['links', 'links.yaml'],
    ['partnership', 'partnership.yaml'],
  ] as const
).map(([kind, name]): FileText => ({ kind, name, text: read(`../../test/good/${name}`) }));

/** The good programme with one file changed. */
function changed(name: string, from: string | RegExp, to: string): Programme {
  const texts = files.map((file) => {
    const text = file.name === name ? file.text.replace(from, to) : file.text;
    if (file.name === name) expect(text).not.toBe(file.text);
    return { ...file, text };
  });
  const result = parseProgramme(texts, [], catalogue);
  if (!result.ok) throw new Error(result.problems[0]!.expected);
  return result.programme;
}

const siteAt = (country: string, latitudeDeg: number, longitudeDeg: number, role = 'city') =>
  changed(
    'programme.yaml',
    /- id: ankara[\s\S]*?role: city/,
    `- { id: ankara, name: Ankara, country: ${country}, latitudeDeg: ${latitudeDeg}, longitudeDeg: ${longitudeDeg}, heightM: 10, role: ${role} }`,
  );

const messages = (programme: Programme) => placeNotices(programme).map(({ message }) => message);

describe('distance from a geometry', () => {
  /** 10° × 10° on the equator. */
  const square: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [0, 0],
          [0, 10],
          [10, 10],
          [10, 0],
          [0, 0],
        ],
      ],
    ],
  };
  const rad = Math.PI / 180;
  const degreeKm = rad * 6371.009;

  it('is zero inside', () =>
    expect(nearestOf(square, 5, 5)).toEqual({ distanceKm: 0, lonDeg: 5, latDeg: 5 }));

  it.each([
    [5, -3, 3 * degreeKm, 5, 0],
    [-2, -1e-9, 2 * degreeKm, 0, 0],
    [-170, 0, (Math.acos(Math.cos(10 * rad) * Math.cos(170 * rad)) / rad) * degreeKm, 0, 10],
    // Great circles between two points of a parallel bulge to the pole.
    [0, 90, 90 * degreeKm - Math.atan(Math.tan(10 * rad) / Math.cos(5 * rad)) * 6371.009, 5, 10.03742],
  ])('from %f°E %f°N', (lon, lat, distanceKm, lonDeg, latDeg) => {
    const nearest = nearestOf(square, lon, lat)!;
    expect(nearest.distanceKm).toBeCloseTo(distanceKm, 6);
    expect(nearest.lonDeg).toBeCloseTo(lonDeg, 4);
    expect(nearest.latDeg).toBeCloseTo(latDeg, 4);
  });

  it('meets a side where the perpendicular stands on it', () => {
    // On the great circle through 10°E the nearest point of 15°E 5°N has tan φ = tan 5° / cos 5°.
    const { distanceKm, latDeg } = nearestOf(square, 15, 5)!;
    expect(latDeg).toBeCloseTo(Math.atan(Math.tan(5 * rad) / Math.cos(5 * rad)) / rad, 9);
    expect(distanceKm).toBeCloseTo(Math.asin(Math.cos(5 * rad) * Math.sin(5 * rad)) * 6371.009, 6);
  });

  it('is the same from the mirrored point, and no larger than to any corner', () => {
    const wrapped = (lon: number) => lon - 360 * Math.round(lon / 360);
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (lon, lat) => {
          const { distanceKm } = nearestOf(square, lon, lat)!;
          // To 10 m: where all of a side is a quarter of the Earth away, its end stands for it.
          expect(nearestOf(square, wrapped(10 - lon), lat)!.distanceKm).toBeCloseTo(distanceKm, 1);
          for (const [cornerLon, cornerLat] of square.coordinates[0]![0]! as [number, number][]) {
            const cosine =
              Math.sin(lat * rad) * Math.sin(cornerLat * rad) +
              Math.cos(lat * rad) * Math.cos(cornerLat * rad) * Math.cos((lon - cornerLon) * rad);
            expect(distanceKm).toBeLessThanOrEqual(
              Math.acos(Math.max(-1, Math.min(1, cosine))) * 6371.009 + 0.01,
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is undefined without polygons', () =>
    expect(nearestOf({ type: 'MultiPolygon', coordinates: [] }, 0, 0)).toBeUndefined());

  it('of Baku from Kazakhstan is that of the Caspian Sea', () => {
    const geometry = serviceAreaGeometry({ countries: ['KAZ'], polygons: [] }, 'un');
    // Baku–Aktau are 375 km apart; the coast between them bulges south.
    expect(nearestOf(geometry, 49.87, 40.41)!.distanceKm).toBeGreaterThan(250);
    expect(nearestOf(geometry, 49.87, 40.41)!.distanceKm).toBeLessThan(375);
  });
});

describe('sites', () => {
  it('that are where they are said to be give no notice, in the good folder and in the examples', async () => {
    const root = fileURLToPath(new URL('../../../../examples/', import.meta.url));
    for (const folder of [
      fileURLToPath(new URL('../../test/good', import.meta.url)),
      `${root}first-steps`,
      `${root}kazsat-3r`,
      `${root}turksat-6a`,
    ])
      expect(placeNotices(await readProgramme(folder))).toEqual([]);
  });

  it('in another country', () => {
    const programme = changed('programme.yaml', /(name: Akkol\n {4}country: )KAZ/, '$1AZE');
    expect(placeNotices(programme)).toEqual([
      {
        code: 'site.outside-country',
        source: 'programme.yaml:21',
        message:
          'Akkol is said to be in Azerbaijan, but 51.99°N 70.94°E lies in Kazakhstan, 2000 km from Azerbaijan. Mend its country, or its latitude and longitude.',
      },
    ]);
  });

  it('with latitude and longitude exchanged', () =>
    expect(messages(siteAt('TUR', 32.86, 39.93))).toEqual([
      'Ankara is said to be in Türkiye, but 32.86°N 39.93°E lies in Iraq, 430 km from Türkiye. Mend its country, or its latitude and longitude.',
    ]));

  it.each([
    ['a town on the border, 10 km beyond', 'KAZ', 42.85, 74.6, 'city', 0],
    ['an island that the map leaves out', 'TUR', 40.1, 26.35, 'city', 0],
    ['a platform at sea, 80 km off', 'KAZ', 46.1, 51.7, 'gateway', 0],
    ['a city at sea', 'TUR', 34.5, 30, 'city', 1],
    ['a gateway at sea within 200 nautical miles', 'TUR', 34.5, 30, 'gateway', 0],
    ['a gateway in the middle of an ocean', 'TUR', 0, -30, 'gateway', 1],
    ['the same place in either boundary view: Ukraine', 'UKR', 45.0, 34.1, 'city', 0],
    ['the same place in either boundary view: Russia', 'RUS', 45.0, 34.1, 'city', 0],
    ['Baikonur', 'KAZ', 45.62, 63.31, 'city', 0],
    ['a country that the map does not draw apart', 'REU', -20.88, 55.45, 'city', 0],
  ])('%s', (_, country, latitudeDeg, longitudeDeg, role, count) => {
    expect(messages(siteAt(country, latitudeDeg, longitudeDeg, role))).toHaveLength(count);
  });
});

describe('beams', () => {
  const satellite = 'satellites/demo-1.yaml';
  const boresight = 'boresight: { latitudeDeg: 48, longitudeDeg: 67 }';

  it('that look past their area, beyond their width', () => {
    const programme = changed(satellite, boresight, 'boresight: { latitudeDeg: 20, longitudeDeg: 67 }');
    expect(placeNotices(programme)).toEqual([
      {
        code: 'beam.boresight-outside-service-area',
        source: 'satellites/demo-1.yaml:22',
        message:
          'Beam Ku Kazakhstan: the axis of `transmit` meets the Earth at 20°N 67°E, 2300 km from its service area Kazakhstan, which lies outside its 3 dB contour. Mend its boresight or its service area.',
      },
    ]);
  });

  /** The good programme with a circular beam. */
  const circular = (latitudeDeg: number, beamwidthDeg: number) => {
    const pattern = `pattern: { kind: s672, beamwidthDeg: ${beamwidthDeg}, sideLobeLevelDb: -25 }`;
    const axis = `boresight: { latitudeDeg: ${latitudeDeg}, longitudeDeg: 67 }`;
    return changed(
      satellite,
      /boresight: \{ lat.*\n {6}pattern:\n(?: {8}.*\n)+/,
      `${axis}\n      ${pattern}\n`,
    );
  };

  it.each([
    ['a wide beam that sees its area at the edge', 0, 17, 0],
    ['the same, half as wide', 0, 8, 1],
    // The border lies near 41°N there.
    ['a spot of 0.3° some 250 km beside its area', 38.6, 0.3, 0],
    ['a spot of 0.3° some 400 km beside its area', 37.2, 0.3, 1],
  ])('%s', (_, latitudeDeg, beamwidthDeg, count) => {
    expect(messages(circular(latitudeDeg, beamwidthDeg))).toHaveLength(count);
  });

  it('that miss the Earth, or point beyond the horizon', () => {
    expect(messages(changed(satellite, 'azimuthDeg: 1.8', 'azimuthDeg: 9.8'))).toEqual([
      'Beam Ku Kazakhstan: the axis of `receive` does not meet the Earth. Mend its boresight or its service area.',
    ]);
    expect(
      messages(changed(satellite, boresight, 'boresight: { latitudeDeg: 48, longitudeDeg: -100 }'))[0],
    ).toContain('goes to 48°N 100°W, which lies below the horizon of the satellite');
  });

  it('are told of once when both directions look the same way', () => {
    const text = files[1]!.text.replaceAll(
      /boresight: .*/g,
      'boresight: { latitudeDeg: 20, longitudeDeg: 67 }',
    );
    const result = parseProgramme(
      files.map((file) => (file.name === satellite ? { ...file, text } : file)),
      [],
      catalogue,
    );
    expect(result.ok && messages(result.programme)).toHaveLength(1);
  });
});
