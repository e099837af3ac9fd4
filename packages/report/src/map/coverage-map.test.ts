import { geoArea } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { circle, fixture, hostile, hostileFixture } from '../../test/fixture.ts';
import { staticFontFiles } from '../node/fonts.ts';
import { mapPng } from '../node/png.ts';
import { coverageMap, type MapGround, type MapOptions, mapFrame, mapsOfReport } from './coverage-map.ts';
import { mapGround } from './ground.ts';
import { textWidth } from './labels.ts';
import { divergingColour, mapPalettes } from './palette.ts';
import { fitProjection, rewind } from './sphere.ts';

const results = fixture();
const beam = results.coverage[0]!;
let ground: MapGround;
let options: MapOptions;

beforeAll(() => {
  ground = mapGround('de-facto');
  options = { ground, places: results.places, theme: 'light', id: 'm', widthPx: 800, heightPx: 540 };
});

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]!);

describe('coverageMap', () => {
  it.each([0, 1])('labels every contour of beam %i on its line, with the unit', (index) => {
    const coverage = results.coverage[index]!;
    const labels = texts(coverageMap(coverage, options));
    const decimals = index === 0 ? 0 : 1;
    for (const { level } of coverage.contours) {
      expect(labels).toContain(`${level.toFixed(decimals).replace('-', '−')} ${coverage.unit}`);
    }
  });

  it('has no figure that is not a number, and no element without end', () => {
    const svg = coverageMap(beam, options);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
    for (const tag of ['svg', 'text', 'defs', 'pattern', 'title', 'desc'])
      expect(svg.split(`<${tag}`).length, tag).toBe(svg.split(`</${tag}>`).length);
  });

  it('draws differences in two colours about a neutral zero, worse ones brown whichever way is better', () => {
    const contours = [-2, 0, 2].map((level) => ({ ...beam.contours[0]!, level }));
    const strokes = (better: 'higher' | 'lower') =>
      [
        ...coverageMap({ ...beam, better, colours: 'diverging', contours }, options).matchAll(
          /<path fill="none" stroke-width="1.7"[^>]* stroke="(#[0-9a-f]{6})"/g,
        ),
      ].map((match) => match[1]);
    const [best, zero, worst] = [1, 0, -1].map((share) => divergingColour(share, 'light'));
    expect(strokes('higher')).toEqual([best, zero, worst]);
    expect(strokes('lower')).toEqual([best, zero, worst]);
    expect(new Set([best, zero, worst]).size).toBe(3);
    expect(divergingColour(0.5, 'dark')).not.toBe(divergingColour(-0.5, 'dark'));
  });

  it('keeps the labels of meridians apart where the whole disk of the Earth is drawn', () => {
    const { serviceArea: _, ...alone } = beam;
    const whole = {
      ...alone,
      contours: [{ ...beam.contours[0]!, geometry: circle([58.5, 0], 70) }],
    };
    const svg = coverageMap(whole, options);
    const found = [
      ...svg.matchAll(/<text class="muted" x="([\d.]+)" y="532.0" text-anchor="middle"[^>]*>([^<]*)</g),
    ]
      .map(([, x, text]) => ({ x: Number(x), half: textWidth(text!, 10.5) / 2 }))
      .sort((a, b) => a.x - b.x);
    expect(found.length).toBeGreaterThan(2);
    for (let i = 1; i < found.length; i++)
      expect(found[i]!.x - found[i]!.half).toBeGreaterThan(found[i - 1]!.x + found[i - 1]!.half);
  });

  it('names stations and cities, marks peak and minimum, notes the satellite', () => {
    const labels = texts(coverageMap(beam, options));
    for (const name of ['Akkol', 'Tashkent', 'Öskemen', 'Iğdır', 'peak 53.3 dBW', 'min 47.1 dBW'])
      expect(labels).toContain(name);
    expect(labels).toContain('satellite 58.5°E');
    expect(labels).toContain('modelled: nobody published it');
    expect(labels).toContain('Saturated EIRP [dBW]');
  });

  it('does not round an availability up to 100 %, on the map or in its description', () => {
    const peak = { ...beam.peak, value: 99.996 };
    const svg = coverageMap({ ...beam, unit: '%', peak }, options);
    expect(texts(svg)).toContain('peak 99.996 %');
    expect(svg).toContain('peak 99.996 % at');
  });

  it('hatches what is modelled, and not what is published', () => {
    expect(coverageMap(beam, options)).toContain('fill="url(#m-h)"');
    for (const confidence of ['modelled', 'assumed', 'unsourced'] as const) {
      const svg = coverageMap({ ...beam, confidence }, options);
      const [drawn = ''] = /<path class="hatched" fill="url\(#m-h\)" d="[^"]*"/.exec(svg) ?? [];
      expect(drawn.length, 'the service area').toBeGreaterThan(200);
      expect(svg.split('fill="url(#m-h)"'), 'the area and its sample').toHaveLength(3);
    }
    for (const confidence of ['published', 'derived'] as const)
      expect(coverageMap({ ...beam, confidence }, options)).not.toContain('fill="url(#m-h)"');
    const { serviceArea: _, ...alone } = beam;
    expect(coverageMap(alone, options)).not.toContain('fill="url(#m-h)"');
  });

  it('shows in the legend no sample that is not on the map', () => {
    for (const confidence of ['published', 'derived', 'modelled', 'assumed', 'unsourced'] as const)
      expect(coverageMap({ ...beam, confidence }, options)).not.toMatch(/<rect[^>]* fill="none"/);
  });

  it('fits a phone: letters as high as on a page, all inside the drawing', () => {
    const svg = mapsOfReport(ground, results.places)(beam, 'm').onPhone;
    expect(svg).toContain('viewBox="0 0 358 ');
    for (const [, x] of svg.matchAll(/<text[^>]* x="([\d.-]+)"/g)) expect(Number(x)).toBeLessThanOrEqual(358);
    for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(10);
    for (const name of ['peak 53.3 dBW', 'Akkol', '53 dBW']) expect(texts(svg)).toContain(name);
  });

  it('draws without a service area, with one level, and with none in sight of the places', () => {
    const { serviceArea: _, ...alone } = beam;
    const svg = coverageMap({ ...alone, contours: beam.contours.slice(0, 1) }, { ...options, places: [] });
    expect(texts(svg)).toContain('53 dBW');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('escapes names', () => {
    const bad = hostileFixture();
    const svg = coverageMap(bad.coverage[0]!, { ...options, places: bad.places });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain(hostile);
  });

  it('gives the page its colours by class, and both themes to the contours', () => {
    const svg = coverageMap(beam, { ...options, theme: 'page' });
    expect(svg).not.toContain('<style>');
    expect(svg.match(/--light:#[0-9a-f]{6};--dark:#[0-9a-f]{6}/g)!.length).toBeGreaterThanOrEqual(
      beam.contours.length,
    );
  });
});

describe('a picture that stands alone', () => {
  const caption = {
    satellite: 'KazSat-3R',
    note: 'Borders as Natural Earth 1:50m draws them. '.repeat(6).trim(),
  };
  const alone = (more: Partial<MapOptions> = {}) => ({ ...options, caption, ...more });

  it('has every contour whole', () => {
    // The frame that shows the service area would cut the widest of these.
    const wide = {
      ...beam,
      contours: [...beam.contours, { ...beam.contours[0]!, level: 30, geometry: circle([67, 48], 25) }],
    };
    const { frame, projection } = mapFrame(wide, alone());
    const points = wide.contours
      .flatMap(({ geometry }) => geometry.coordinates.flat(2))
      .map(([longitudeDeg, latitudeDeg]) => projection([longitudeDeg!, latitudeDeg!])!);
    expect(points.length).toBeGreaterThan(100);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(frame.left);
      expect(x).toBeLessThan(frame.right);
      expect(y).toBeGreaterThan(frame.top);
      expect(y).toBeLessThan(frame.bottom);
    }
  });

  it('says whose beam it is and whose borders lie under it, in lines that fit', () => {
    const label =
      'Margin at 99.7 % of the year: Direct-to-home television, Akkol → Home television dish 60 cm, DVB-S2 8PSK 3/4';
    const said = texts(coverageMap({ ...beam, label }, alone()));
    expect(said[0]).toMatch(/^KazSat-3R\. Margin at/);
    expect(said.join(' ')).toContain(caption.note);
    for (const text of said) expect(textWidth(text, 11)).toBeLessThan(options.widthPx);
    expect(said).toContain('[dBW]');
  });

  it('has the painted field over the land and under the borders, and the colours of its levels in lines and legend', () => {
    const colourOf = (level: number) => `rgb(${Math.round(level)} 0 0)`;
    const svg = coverageMap(beam, alone({ painted: { field: 'data:image/png;base64,AA==', colourOf } }));
    const order = [
      'class="water"',
      'class="land"',
      '<image href="data:image/png;base64,AA=="',
      'class="border"',
      'class="outline"',
      'class="contour"',
    ];
    const places = order.map((part) => svg.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    for (const { level } of beam.contours) {
      expect(svg).toContain(`class="contour" stroke="${colourOf(level)}"`);
      expect(svg).toMatch(new RegExp(`<rect [^>]*fill="rgb\\(${Math.round(level)} 0 0\\)"`));
    }
    expect(svg).not.toContain('class="area"');
  });

  it('has the colours of its theme, and is the same whenever it is drawn', () => {
    const [light, dark] = (['light', 'dark'] as const).map((theme) => coverageMap(beam, alone({ theme })));
    expect(light).toContain(`.page{fill:${mapPalettes.light.page}}`);
    expect(dark).toContain(`.page{fill:${mapPalettes.dark.page}}`);
    expect(dark).toContain(`.land{fill:${mapPalettes.dark.land}}`);
    expect(coverageMap(beam, alone({ theme: 'dark' }))).toBe(dark);
  });
});

describe('rewind', () => {
  const planar = circle([67, 48], 10);
  const capAreaSr = 2 * Math.PI * (1 - Math.cos(Math.PI / 18));

  it('makes the inside of a ring of RFC 7946 the inside for d3-geo', () => {
    expect(geoArea(planar)).toBeGreaterThan(2 * Math.PI);
    expect(geoArea(rewind(planar))).toBeCloseTo(capAreaSr, 3);
  });

  it('leaves what is right already, and keeps holes holes', () => {
    expect(rewind(rewind(planar))).toEqual(rewind(planar));
    const hole = circle([67, 48], 5).coordinates[0]![0]!;
    const ring: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[planar.coordinates[0]![0]!, hole.toReversed()]],
    };
    const holeSr = 2 * Math.PI * (1 - Math.cos(Math.PI / 36));
    expect(geoArea(rewind(ring))).toBeCloseTo(capAreaSr - holeSr, 3);
  });
});

describe('fitProjection', () => {
  const frame = [38, 6, 792, 518] as const;

  it('puts the service area in the middle, with room around it', () => {
    const projection = fitProjection(beam, frame);
    const points = beam
      .serviceArea!.geometry.coordinates.flat(2)
      .map(([lonDeg, latDeg]) => projection([lonDeg!, latDeg!])!);
    const heights = points.map(([, y]) => y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeCloseTo(0.62 * 512, -1);
    expect((Math.max(...heights) + Math.min(...heights)) / 2).toBeCloseTo(262, -1);
  });

  it('gives all quantities of a beam the same map', () => {
    const [eirp, gOverT] = results.coverage.map((coverage) => fitProjection(coverage, frame)([75, 45]));
    expect(eirp).toEqual(gOverT);
  });
});

describe('mapsOfReport', () => {
  it('draws the ground of a beam once on a page, and in every picture', () => {
    const draw = mapsOfReport(ground, results.places);
    const [first, second] = results.coverage.map((coverage, i) => draw(coverage, `m${i}`));
    expect(first!.onPage).toBe(first!.whole);
    expect(second!.onPage).toContain('<use href="#m0-g"/>');
    expect(second!.onPage.length).toBeLessThan(0.6 * second!.whole.length);
    expect(second!.whole).toContain('class="land"');
    expect(second!.onPhone).toContain('<use href="#m0-p-g"/>');
    const land = (svg: string) => /class="land" d="([^"]*)/.exec(svg)![1];
    expect(land(first!.onPhone)).not.toBe(land(first!.onPage));
    expect(land(second!.whole)).toBe(land(first!.whole));
  });
});

describe('as a picture', () => {
  const colourOf = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

  it('has water where water is and land where land is', async () => {
    const { renderAsync } = await import('@resvg/resvg-js');
    const { serviceArea: _, ...alone } = beam;
    const svg = coverageMap({ ...alone, contours: [beam.contours.at(-1)!] }, { ...options, places: [] });
    const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: staticFontFiles() } });
    const pixels = image.pixels;
    const projection = fitProjection({ ...alone, contours: [beam.contours.at(-1)!] }, [38, 6, 792, 518]);
    const at = (lonDeg: number, latDeg: number) => {
      const [x, y] = projection([lonDeg, latDeg])!;
      const offset = 4 * (Math.round(y) * image.width + Math.round(x));
      return [...pixels.subarray(offset, offset + 3)];
    };
    const { water, land } = mapPalettes.light;
    expect(at(51, 42), 'Caspian Sea').toEqual(colourOf(water));
    expect(at(34, 43.3), 'Black Sea').toEqual(colourOf(water));
    expect(at(66.3, 48.7), 'Kazakhstan').toEqual(colourOf(land));
    expect(at(62, 58), 'Urals').toEqual(colourOf(land));
    expect(at(86, 41), 'Tarim').toEqual(colourOf(land));
  });

  it('becomes a PNG of the width asked for', async () => {
    const png = await mapPng(coverageMap(beam, options), 1000);
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(Buffer.from(png).readUInt32BE(16)).toBe(1000);
  });
});
