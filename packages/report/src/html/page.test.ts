import type { CommandTelemetryResult } from '@ortak/analysis';
import { line } from '@ortak/core/working';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixture, hostileFixture } from '../../test/fixture.ts';
import { mapsOfReport } from '../map/coverage-map.ts';
import { mapGround } from '../map/ground.ts';
import { embeddedFontCss } from '../node/fonts.ts';
import { printed } from '../node/print.ts';
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
      'Aktobe Ақтөбе 29.2 198.6 −9.4 51.00 0.60 &gt;\u00a015 &lt;\u00a095 −0.62 −3.40 fails',
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

  it('opens the formula of a line with the lines it names, and where an input was read', () => {
    const text = words(page);
    expect(text.includes('C/N = C/N₀ − B'), 'names no line of this budget').toBe(false);
    const { links, ...rest } = fixture();
    const budget = [
      {
        title: 'Downlink',
        lines: [
          { ...line('EIRP', 'Carrier EIRP', 49.27, 'dBW', 'satellites/demo-1.yaml:40') },
          { ...line('Ap', 'Rain attenuation', 0, 'dB', 'P.618'), inRain: 2.5 },
          { ...line('PFD', 'Flux density', -113.5, 'dB(W/m²)', 'EIRP − Ap') },
        ],
      },
    ];
    const own = words(reportHtml({ ...rest, links: [{ ...links[0]!, budget }] }, assets));
    expect(own).toContain(
      'Flux density PFD = EIRP − Ap EIRP Carrier EIRP 49.27\u00a0dBW satellites/demo-1.yaml:40 Ap Rain attenuation 0.00\u00a0dB , in rain 2.50\u00a0dB P.618',
    );
    expect(own).toContain('Carrier EIRP EIRP Carrier EIRP 49.27\u00a0dBW satellites/demo-1.yaml:40');
  });

  it('says of a link below the horizon that it is not visible, and prints none of its figures', () => {
    const results = fixture();
    const notice = {
      code: 'link.below-horizon',
      source: 'programme.yaml:48',
      message: 'Aktobe sees the satellite 3.2° below the horizon: there is no link.',
    };
    const none = { availability: null, clearSkyMarginDb: null, marginInRainDb: null };
    const unseen = {
      ...results,
      links: results.links.map((link) =>
        link.id === 'tv@aqtobe'
          ? {
              ...link,
              ...none,
              worstMonth: null,
              verdict: 'not visible' as const,
              closes: false,
              notices: [notice],
            }
          : link,
      ),
      partners: results.partners.map((partner) => ({
        ...partner,
        services: partner.services.map((service) => ({
          ...service,
          cities: service.cities.map((city) =>
            city.site === 'aqtobe'
              ? { ...city, ...none, elevationDeg: -3.2, verdict: 'not visible' as const }
              : city,
          ),
        })),
      })),
    };
    const html = reportHtml(unseen, assets);
    const text = words(html);
    expect(text).toContain(`Aktobe Ақтөбе −3.2 — — — 0.60 — — — — not visible ${notice.message}`);
    expect(text).toContain(`98.100 99.700 — — — not visible ${notice.message}`);
    const budget = /<div id="link-tv_40_aqtobe".*?<\/details>/s.exec(html)![0];
    expect(budget).toContain(`98.100\u00a0Mbit/s. Not visible. ${notice.message}</p></div>`);
    expect(html.includes('id="dish-tv_40_aqtobe"')).toBe(false);
    const { blocks } = printed(unseen, assets.draw).data as { blocks: { title?: string }[] };
    expect(blocks.some(({ title }) => title === 'Budget of Television in Aktobe')).toBe(false);
  });

  it('has carriers of telecommand in a table with their budgets, on the page and in print', () => {
    const telecommand: CommandTelemetryResult = {
      id: 'telecommand',
      name: 'Telecommand, up from Akkol',
      kind: 'telecommand',
      satellite: 'Demo-1',
      unit: 'Command receiver',
      station: 'Akkol hub',
      frequencyGHz: 13.9985,
      modulation: 'FM',
      bitRateKbps: 1,
      requiredAvailabilityPercent: 99.99,
      availability: { percent: 99.994, bound: 'exact' },
      clearSkyMarginDb: 7.36,
      marginInRainDb: 1.26,
      verdict: 'closes',
      limits:
        '1.26 dB beyond the 3 dB that each service keeps at 99.99 %, with a fade of 6.09 dB: the carrier has least.',
      budget: [
        {
          title: 'Services',
          lines: [
            { ...line('M', 'Least margin beyond that', 7.36, 'dB', 'least of the margins'), inRain: 1.26 },
          ],
        },
      ],
      notices: [],
    };
    const unseen: CommandTelemetryResult = {
      ...telecommand,
      id: 'far',
      name: 'From afar',
      availability: null,
      clearSkyMarginDb: null,
      marginInRainDb: null,
      verdict: 'not visible',
      limits: 'Akkol hub does not see the satellite: there is no link.',
      budget: [],
    };
    const results = { ...fixture(), commandTelemetry: [telecommand, unseen] };
    const html = reportHtml(results, assets);
    const text = words(html);
    expect(text).toContain(
      'Telecommand, up from Akkol Akkol hub Command receiver 13.99850 FM 1 99.990 99.994 7.36 1.26 closes',
    );
    expect(text).toContain('From afar Akkol hub Command receiver 13.99850 FM 1 99.990 — — — not visible');
    const budget = /<div id="link-telecommand".*?<\/details>/s.exec(html)![0];
    expect(words(budget)).toContain(
      'Akkol hub to Command receiver, Demo-1, 13.99850\u00a0GHz, FM, 1\u00a0kbit/s. Availability 99.994\u00a0%',
    );
    expect(text).toContain('7.36 1.26 dB least of the margins');
    const { blocks } = printed(results, assets.draw).data as { blocks: { title?: string }[] };
    expect(blocks.some(({ title }) => title === 'Budget of Telecommand, up from Akkol')).toBe(true);
    // a programme without any has neither heading nor table
    expect(words(reportHtml(fixture(), assets))).not.toContain('Telecommand');
  });

  it('names beams as beams, and an organisation that no source names as that', () => {
    const results = fixture();
    const nameless = results.partners.map((partner) => ({
      ...partner,
      organisation: 'not named in any source',
    }));
    const text = words(reportHtml({ ...results, partners: nameless }, assets));
    expect(text).toContain('Organisation not named in any source; member. Pays 30.0\u00a0%');
    expect(text).toContain('Saturated EIRP of beam Ku Kazakhstan [dBW]');
    expect(text).toContain('Channels of how many Bandwidth');
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
    const markupOnly = page
      .replace(/data:font\/woff2;base64,[A-Za-z0-9+/=]+/g, 'data:')
      .replace(/<link rel="icon" href="data:image\/svg\+xml,[^"]*">/, '');
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
