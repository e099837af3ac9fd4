import { geoArea, geoContains } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import {
  borderMesh,
  boundaryViewNote,
  contains,
  countries,
  countryCodes,
  countryName,
  disputedMesh,
  isDrawn,
  landArea,
  serviceAreaGeometry,
  territories,
} from './index.ts';

const views = ['de-facto', 'un'] as const;
const area = (...codes: string[]) => ({ countries: codes, polygons: [] });

/** Codes, or names where there is none, of what a view draws at a point. */
const at = (view: (typeof views)[number], latDeg: number, lonDeg: number): string[] =>
  countries(view)
    .features.filter(({ geometry }) => contains(geometry, lonDeg, latDeg))
    .map(({ properties }) => properties.code ?? properties.name);

const squareKm = (geometry: MultiPolygon): number => geoArea(geometry) * 6371.0072 ** 2;

describe('points', () => {
  it.each([
    ['Astana', 51.13, 71.43, ['KAZ']],
    ['Baikonur, launch complex', 45.965, 63.305, ['KAZ']],
    ['Baikonur, town', 45.62, 63.31, ['KAZ']],
    ['Ankara', 39.93, 32.86, ['TUR']],
    ['Tashkent', 41.3, 69.27, ['UZB']],
    ['Bishkek', 42.87, 74.59, ['KGZ']],
    ['Baku', 40.38, 49.85, ['AZE']],
    ['Nakhchivan', 39.21, 45.41, ['AZE']],
    ['Kaliningrad', 54.71, 20.51, ['RUS']],
    ['Gulf of Finland', 59.9, 26, []],
    ['Gulf of Finland, west', 59.8, 24.5, []],
    ['Caspian Sea', 42, 51, []],
    ['Black Sea', 43, 34, []],
    ['Lake Van, drawn as land', 38.6, 42.9, ['TUR']],
    ['Chukotka, east of 177°', 67, 177.5, ['RUS']],
    ['Chukotka beyond the antimeridian', 66.5, -175, ['RUS']],
    ['on the antimeridian', 67, 180, ['RUS']],
    ['Vanua Levu, Fiji', -16.6, 179.3, ['FJI']],
    ['South Pole Station', -89.5, 0, ['ATA']],
    ['near the pole, far west', -89.99, -179.9, ['ATA']],
    ['Christmas Island', -10.48, 105.63, ['CXR']],
    ['North Pole', 89.9, 10, []],
  ])('%s in either view', (_, latDeg, lonDeg, expected) => {
    for (const view of views) expect(at(view, latDeg, lonDeg)).toEqual(expected);
  });

  it('lie on land where a country has them, and at sea where none has', () => {
    const land = landArea();
    for (let latDeg = -87.3; latDeg < 90; latDeg += 6.1)
      for (let lonDeg = -179.1; lonDeg < 180; lonDeg += 6.7)
        expect([latDeg, lonDeg, contains(land, lonDeg, latDeg)]).toEqual([
          latDeg,
          lonDeg,
          at('un', latDeg, lonDeg).length > 0,
        ]);
  });

  it.each([
    ['Simferopol', 44.95, 34.1, 'RUS', 'UKR'],
    ['Sevastopol', 44.6, 33.6, 'RUS', 'UKR'],
    ['Girne', 35.32, 33.32, 'N. Cyprus', 'CYP'],
    ['north of Lefkoşa', 35.25, 33.36, 'N. Cyprus', 'CYP'],
    ['Pristina', 42.66, 21.17, 'Kosovo', 'SRB'],
    ['Hargeisa', 9.56, 44.07, 'Somaliland', 'SOM'],
    ['Siachen', 35.4, 77.2, 'Siachen Glacier', 'Siachen Glacier'],
    ['Tifariti', 26.16, -10.57, 'ESH', 'ESH'],
  ])('%s by view', (_, latDeg, lonDeg, deFacto, un) => {
    expect(at('de-facto', latDeg, lonDeg)).toEqual([deFacto]);
    expect(at('un', latDeg, lonDeg)).toEqual([un]);
  });
});

describe('areas', () => {
  // CIA World Factbook, total area including inland water, km².
  it.each([
    ['KAZ', 2_724_900, 1],
    ['TUR', 783_562, 1],
    ['UZB', 447_400, 2],
    ['MNG', 1_564_116, 1],
    ['RUS', 17_098_242, 1.5],
    ['ATA', 14_200_000, 15],
    ['FJI', 18_274, 6],
  ])('%s is %d km² within %d %%, as d3-geo fills it', (code, expected, percent) => {
    const found = squareKm(serviceAreaGeometry(area(code), 'de-facto'));
    expect(Math.abs(found / expected - 1) * 100).toBeLessThan(percent);
  });

  it('every polygon is filled inside: none covers half the sphere', () => {
    for (const view of views)
      for (const { geometry, properties } of countries(view).features)
        for (const polygon of geometry.coordinates)
          expect(geoArea({ type: 'Polygon', coordinates: polygon }), properties.name).toBeLessThan(1);
  });

  it('the views divide the same land', () => {
    const [deFacto, un] = views.map((view) =>
      countries(view).features.reduce((sum, { geometry }) => sum + squareKm(geometry), 0),
    );
    expect(deFacto! / un!).toBeCloseTo(1, 9);
  });

  it('no ring jumps across the map', () => {
    for (const { geometry, properties } of countries('un').features)
      for (const ring of geometry.coordinates.flat())
        for (let i = 1; i < ring.length; i++) {
          const jump = Math.abs(ring[i]![0]! - ring[i - 1]![0]!);
          // Only along the pole may a side go round the Earth.
          expect(jump > 180 && ring[i]![1] !== -90, properties.name).toBe(false);
        }
  });
});

describe('contains', () => {
  it('agrees with d3-geo on points all over the countries of Central Asia', () => {
    const geometry = serviceAreaGeometry(area('KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'), 'un');
    let inside = 0;
    let different = 0;
    for (let i = 0; i < 1500; i++) {
      // Halton points of bases 2 and 3 over the box.
      const point: [number, number] = [45 + 44 * halton(i, 2), 34 + 22 * halton(i, 3)];
      const found = contains(geometry, ...point);
      if (found) inside++;
      if (found !== geoContains(geometry, point)) different++;
    }
    expect(inside).toBeGreaterThan(400);
    // Sides are straight on the map here and great circles there.
    expect(different).toBeLessThanOrEqual(2);
  });

  it('knows no inside for NaN, and takes holes as outside', () => {
    const ring = (half: number, sign: number) =>
      [
        [-1, -1],
        [-1, 1],
        [1, 1],
        [1, -1],
        [-1, -1],
      ].map(([x = 0, y = 0]) => [sign * half * x, half * y]);
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: [[ring(10, 1), ring(5, -1)]] };
    expect(contains(geometry, 7, 7)).toBe(true);
    expect(contains(geometry, 1, 1)).toBe(false);
    expect(contains(geometry, 11, 0)).toBe(false);
    expect(contains(geometry, Number.NaN, 0)).toBe(false);
    expect(contains(geometry, 7, Number.NaN)).toBe(false);
  });
});

function halton(index: number, base: number): number {
  let [fraction, result] = [1, 0];
  for (let i = index + 1; i > 0; i = Math.floor(i / base)) {
    fraction /= base;
    result += fraction * (i % base);
  }
  return result;
}

describe('own polygons', () => {
  const own = (...ring: [number, number][]) => serviceAreaGeometry({ countries: [], polygons: [ring] }, 'un');

  it('are filled whichever way they run', () => {
    for (const ring of [
      [
        [60, 40],
        [80, 40],
        [80, 50],
        [60, 50],
      ],
      [
        [60, 50],
        [80, 50],
        [80, 40],
        [60, 40],
      ],
    ] as [number, number][][]) {
      const geometry = own(...ring);
      expect(contains(geometry, 70, 45)).toBe(true);
      expect(contains(geometry, 70, 51)).toBe(false);
      expect(squareKm(geometry)).toBeLessThan(2_000_000);
    }
  });

  it('may cross the antimeridian', () => {
    const geometry = own([170, 60], [-170, 60], [-170, 70], [170, 70]);
    expect(geometry.coordinates).toHaveLength(2);
    expect([175, 179.999, -179.999, -175].map((lonDeg) => contains(geometry, lonDeg, 65))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([165, -165, 0].map((lonDeg) => contains(geometry, lonDeg, 65))).toEqual([false, false, false]);
  });

  it('have sides that are straight on the map, for d3-geo as well', () => {
    const geometry = own([20, 50], [80, 50], [80, 60], [20, 60]);
    expect(contains(geometry, 50, 50.1)).toBe(true);
    expect(geoContains(geometry, [50, 50.1])).toBe(true);
    expect(geoContains(geometry, [50, 60.1])).toBe(false);
  });

  it('make one area with the countries that they overlap', () => {
    const ring: [number, number][] = [
      [70, 45],
      [90, 45],
      [90, 50],
      [70, 50],
    ];
    const geometry = serviceAreaGeometry({ countries: ['KAZ'], polygons: [ring] }, 'un');
    expect([71.4, 75, 89].map((lonDeg) => contains(geometry, lonDeg, 48))).toEqual([true, true, true]);
  });
});

describe('lines', () => {
  const points = (lines: { coordinates: number[][][] }) =>
    lines.coordinates.reduce((sum, line) => sum + line.length, 0);

  it('draw each border once, the disputed ones apart', () => {
    expect(points(borderMesh('un'))).toBeLessThanOrEqual(points(borderMesh('de-facto')));
    expect(points(disputedMesh())).toBeGreaterThan(100);
    const near = (lonDeg: number, latDeg: number) => (line: number[][]) =>
      line.some(([x = 0, y = 0]) => Math.hypot(x - lonDeg, y - latDeg) < 0.6);
    // Perekop, between Crimea and the mainland; the coast of Yalta; the border of Kazakhstan at Oral
    expect(disputedMesh().coordinates.some(near(33.7, 46.15))).toBe(true);
    for (const view of views) {
      expect(borderMesh(view).coordinates.some(near(34.2, 44.5))).toBe(true);
      expect(borderMesh(view).coordinates.some(near(51.3, 51.5))).toBe(true);
    }
  });

  it('none runs across the map from one side to the other', () => {
    for (const { coordinates } of [...views.map(borderMesh), disputedMesh()])
      for (const line of coordinates)
        for (let i = 1; i < line.length; i++)
          expect(Math.abs(line[i]![0]! - line[i - 1]![0]!)).toBeLessThan(180);
  });
});

describe('codes and views', () => {
  it('mark as drawn exactly what the atlas draws', () => {
    const drawn = new Set(countries('de-facto').features.map(({ properties }) => properties.code));
    for (const code of countryCodes()) expect(isDrawn(code), code).toBe(drawn.has(code));
    expect([...countryCodes()]).toHaveLength(249);
    expect(isDrawn('XYZ')).toBeUndefined();
    expect(countryName('TUR')).toBe('Türkiye');
  });

  it('have no land without code but the territories of the table', () => {
    const nameless = (view: (typeof views)[number]) =>
      countries(view).features.flatMap(({ properties }) =>
        properties.code === null ? [properties.name] : [],
      );
    const expected = (view: 'deFacto' | 'un') =>
      territories.filter((row) => row[view] === null).map(({ name }) => name);
    expect(nameless('de-facto').sort()).toEqual(expected('deFacto').sort());
    expect(nameless('un').sort()).toEqual(expected('un').sort());
  });

  it('name only territories that the atlas has', () => {
    const names = atlas.objects.countries.geometries.map(
      ({ properties }) => (properties as { name: string }).name,
    );
    for (const { name, reason } of territories) {
      if (name !== 'Crimea') expect(names).toContain(name);
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  it('say in a sentence whose drawing it is', () => {
    expect(boundaryViewNote('un')).toContain('Crimea (UKR), N. Cyprus (CYP), Kosovo (SRB), Somaliland (SOM)');
    for (const view of views) expect(boundaryViewNote(view)).toContain('No position');
  });
});

describe('a service area within a box', () => {
  const box = { westDeg: -30, southDeg: 15, eastDeg: 60, northDeg: 72 };
  const at = (longitudeDeg: number, latitudeDeg: number, within?: typeof box) =>
    contains(
      serviceAreaGeometry({ countries: ['FRA'], polygons: [], within }, 'de-facto'),
      longitudeDeg,
      latitudeDeg,
    );
  it('keeps Paris and Corsica, and leaves out Guiana and Réunion', () => {
    for (const [longitude, latitude] of [
      [2.35, 48.86],
      [9.1, 42.2],
    ] as const)
      expect(at(longitude, latitude, box)).toBe(true);
    for (const [longitude, latitude] of [
      [-53, 4],
      [55.5, -21.1],
    ] as const) {
      expect(at(longitude, latitude)).toBe(true);
      expect(at(longitude, latitude, box)).toBe(false);
    }
  });
});
