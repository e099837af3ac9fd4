import { beforeAll, describe, expect, it } from 'vitest';
import { fixture, hostileFixture } from '../../test/fixture.ts';
import { mapsOfReport } from '../map/coverage-map.ts';
import { mapGround } from '../map/ground.ts';
import { embeddedFontCss } from '../node/fonts.ts';
import { type PageAssets, reportHtml } from './page.ts';

let assets: PageAssets;
let page: string;

beforeAll(() => {
  assets = { draw: mapsOfReport(mapGround('de-facto'), fixture().places), fontCss: embeddedFontCss() };
  page = reportHtml(fixture(), assets);
});

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((m) => m[1]!);
/** The page without style, script and drawings. */
const words = (html: string) =>
  html
    .replace(/<(style|script|svg)[\s>].*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[ \n]+/g, ' ');

describe('reportHtml', () => {
  it('answers first, then a map, then the contents', () => {
    const order = [
      '<h1>',
      '<ol class="answer">',
      'id="map-main-t"',
      'id="contents"',
      'id="partners"',
      'id="satellites"',
      'id="links"',
      'id="assumptions"',
      'id="sources"',
      'id="maps-used"',
      'id="notices"',
      'id="reproduce"',
    ];
    const places = order.map((mark) => page.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const line of fixture().answer) expect(page.includes(`<li>${line}</li>`), line).toBe(true);
  });

  it('has a page per partner with its cities, megahertz, watts and cost', () => {
    const text = words(page);
    for (const { name, localName } of fixture().partners)
      expect(text).toContain(name === localName ? name : `${name} ${localName}`);
    expect(text).toContain(
      'Pays 60.0\u00a0% of the cost (109.80\u00a0million USD) and holds 324.0\u00a0MHz and 720.0\u00a0W',
    );
    expect(text).toContain(
      'Öskemen Өскемен 30.2 196.6 −10.4 51.70 0.60 0.60 99.934 4.20 1.81 closes Margin 1.81 dB at 99.7 %: rain on the downlink in Öskemen takes 3.1 dB.',
    );
    expect(text).toContain(
      'Aktobe Ақтөбе 29.2 198.6 −9.4 51.00 0.60 &gt;\u00a015 &lt;\u00a095 −0.62 −3.40 no'.replaceAll(
        '&gt;',
        '&gt;',
      ),
    );
  });

  it('marks local names with their language', () => {
    expect(page.includes('lang="kk">Өскемен<'), 'in the page').toBe(true);
    expect(page.includes('lang="tr">İstanbul<'), 'in the page').toBe(true);
    expect(page.includes('lang="ky">Бишкек<'), 'in the page').toBe(true);
  });

  it('prints the budget in two columns, the lines behind a line folded within it', () => {
    const text = words(page);
    expect(text).toContain('Arain Rain attenuation 0.00 4.87 dB ITU-R P.618-14 §2.2.1.1');
    expect(text).toContain('θ Elevation angle 30.120° WGS-84');
    expect(/<details class="door"><summary>Slant range<\/summary>/.test(page)).toBe(true);
  });

  it('puts the figures that deserve doubt first', () => {
    const places = ['unsourced', 'modelled', 'assumed', 'published'].map((c) =>
      page.indexOf(`<span class="c-${c}">${c}</span></th>`),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has unique ids, and every link inside leads to one', () => {
    const ids = attributes(page, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const inner = attributes(page, 'href').filter((href) => href.startsWith('#'));
    expect(inner.length).toBeGreaterThan(50);
    for (const href of inner) expect(ids, href).toContain(href.slice(1));
    for (const reference of attributes(page, 'aria-labelledby').flatMap((value) => value.split(' ')))
      expect(ids).toContain(reference);
  });

  it('makes a door only where a working stands behind', () => {
    const results = fixture();
    const orphaned = reportHtml({ ...results, links: [] }, assets);
    expect(orphaned.includes('href="#link-')).toBe(false);
    expect(words(orphaned)).toContain('Öskemen Өскемен 30.2');
  });

  it('loads nothing, from anywhere', () => {
    const markupOnly = page.replace(/data:font\/woff2;base64,[A-Za-z0-9+/=]+/g, 'data:');
    expect(markupOnly).not.toMatch(/\ssrc=|<link\b|<iframe|<object|@import|url\((?!data:|#)/);
    expect(
      markupOnly
        .match(/https?:\/\/[^"'<\s]+/g)
        ?.filter((url) => !url.startsWith('http://www.w3.org/2000/svg')),
    ).toEqual(['https://example.org/register?a=1&amp;b=2']);
  });

  it('carries Latin, Turkish, Kazakh and Cyrillic letters, within 2.5 MB', () => {
    expect(page.match(/data:font\/woff2;base64,/g)).toHaveLength(5);
    expect(Buffer.byteLength(page)).toBeLessThan(2_500_000);
  });

  it('escapes every name, note and message', () => {
    const results = hostileFixture();
    const draw = mapsOfReport(mapGround('de-facto'), results.places);
    const bad = reportHtml(results, { ...assets, draw });
    expect(bad.match(/<script/g)).toHaveLength(1);
    expect(bad.includes(`"' onload`)).toBe(false);
    expect(bad.includes('</title>]]>')).toBe(false);
    expect(bad.includes('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload')).toBe(true);
    const ids = attributes(bad, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not link to addresses that are not of the web', () => {
    const results = fixture();
    const bad = reportHtml(
      { ...results, sources: [{ ...results.sources[0]!, url: 'javascript:alert(1)' }] },
      assets,
    );
    expect(bad.includes('javascript:')).toBe(false);
    expect(words(bad)).toContain('Register of orbital positions');
  });

  it('is the same for the same results', () => {
    expect(reportHtml(fixture(), assets) === page).toBe(true);
  });
});
