/**
 * Pictures of every view of the workbench in all languages, both themes, at 1280 and 390 px, and contact sheets of them:
 *
 *     node scripts/screenshots.ts                       # all of them, some minutes
 *     node scripts/screenshots.ts flight 390-kk-dark    # those with these words in their names
 *
 * They are written to out/screenshots, or where `-o` says. A person looks at the sheets; no test compares them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '@ortak/report/words';
import type { Page } from 'playwright-core';
import { openWorkbench } from '../apps/web/test/workbench.ts';

/** Name, address, and what is there once it stands. */
const views = [
  ['programme', '#/programme', '.view-programme table'],
  ['programme-door', '#/programme?open=partner.kz.mhz', '.inspector section'],
  ['coverage', '#/coverage?beam=ku-kz&lat=46.8&lon=61.67', '.pinned table'],
  ['coverage-globe', '#/coverage?beam=ku-kz&map=globe&graticule=1&partners=1', '.map .legend'],
  ['coverage-availability', '#/coverage?beam=ku-kz&quantity=availability', '.map .legend'],
  ['coverage-modcod', '#/coverage?beam=ku-kz&quantity=modcod', '.map .legend'],
  ['coverage-difference', '#/coverage?beam=ku-kz&slot=52&compare=difference', '.map .legend'],
  ['coverage-side', '#/coverage?beam=ku-kz&slot=52&compare=side', '.map-and-panel.two .panel dd'],
  ['synthesis', '#/coverage?beam=ku-kz&synthesis=1', '.view-coverage table'],
  ['links', '#/links?link=tv-almaty', '.budget .result'],
  ['links-door', '#/links?link=tv-almaty&open=line.3.0', '.inspector section'],
  ['links-year', '#/links?link=tv-almaty&part=year', '.chart'],
  ['links-solve', '#/links?link=tv-almaty&part=solve', '.view-links table'],
  ['links-table', '#/links?link=tv-almaty&part=table', '.view-links textarea'],
  ['payload-amplifier', '#/payload', '.view-payload .answer'],
  ['payload-plan', '#/payload?part=plan', '.view-payload table'],
  ['payload-ring', '#/payload?part=redundancy', '.view-payload svg'],
  ['propagation', '#/propagation?lat=43.24&lon=76.95', '.view-propagation table'],
  ['flight-events', '#/flight', '.months'],
  ['flight-keeping', '#/flight?part=keeping&years=2', '.view-flight .answer'],
  ['flight-transfer', '#/flight?part=transfer', '.view-flight .answer'],
  ['flight-relocation', '#/flight?part=relocation&to=60&in=20', '.view-flight .answer'],
  ['flight-collocation', '#/flight?part=collocation&together=0.1', '.view-flight .answer'],
  ['flight-graveyard', '#/flight?part=graveyard&after=5', '.view-flight .answer'],
  ['files', '#/files?file=links.yaml&line=10&open=form', '.document-form'],
] as const;

/** A page longer than this is cut: what follows is more of the same [px]. */
const LONGEST = 2200;

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', short: 'o', default: 'out/screenshots' } },
  allowPositionals: true,
});
const isWanted = (picture: string): boolean => positionals.every((word) => picture.includes(word));
mkdirSync(values.out, { recursive: true });
const bench = await openWorkbench('kazsat-3r');
for (const width of [1280, 390]) {
  const taken: string[] = [];
  for (const language of languages)
    for (const colorScheme of ['light', 'dark'] as const) {
      const pictures = views
        .map(([name, address, ready]) => ({
          name: `${name}-${width}-${language}-${colorScheme}`,
          address,
          ready,
        }))
        .filter(({ name }) => isWanted(name));
      if (pictures.length === 0) continue;
      const page = await bench.open('', { viewport: { width, height: 844 }, colorScheme, locale: language });
      for (const { name, address, ready } of pictures) {
        await page.goto(bench.url + address);
        await page
          .locator(ready)
          .first()
          .waitFor()
          .catch(() => process.stderr.write(`${name}: ${ready} did not come.\n`));
        await still(page);
        const height = await page.evaluate(() => {
          const { scrollHeight, clientHeight } = document.querySelector('#content')!;
          return document.documentElement.scrollHeight + scrollHeight - clientHeight;
        });
        await page.setViewportSize({ width, height: Math.min(LONGEST, Math.max(844, height)) });
        await still(page);
        await page.screenshot({ path: join(values.out, `${name}.png`) });
        await page.setViewportSize({ width, height: 844 });
        taken.push(name);
      }
      await page.context().close();
    }
  // All languages and themes of a view stand together.
  const order = (name: string): number => views.findIndex(([view]) => name.startsWith(`${view}-${width}`));
  taken.sort((a, b) => order(a) - order(b));
  const [tile, columns, rows] = width === 390 ? [390, 4, 2] : [900, 2, 2];
  for (let i = 0; i < taken.length; i += columns * rows)
    await sheet(
      `sheet-${width}-${1 + i / (columns * rows)}`,
      taken.slice(i, i + columns * rows),
      tile,
      columns,
    );
}
for (const problem of bench.problems) process.stderr.write(`${problem}\n`);
await bench.close();

/** Nothing is being computed or drawn any more. */
async function still(page: Page): Promise<void> {
  await page
    .waitForFunction(() => document.querySelector('.computing, .stale, [aria-busy="true"]') === null)
    .catch(() => {});
  await page.waitForTimeout(600);
}

/** Pictures beside each other. */
async function sheet(
  name: string,
  pictures: readonly string[],
  tile: number,
  columns: number,
): Promise<void> {
  const page = await bench.browser.newPage({ viewport: { width: (tile + 8) * columns, height: 800 } });
  const images = pictures.map((picture) => {
    const data = readFileSync(join(values.out, `${picture}.png`)).toString('base64');
    return `<img width="${tile}" alt="${picture}" src="data:image/png;base64,${data}">`;
  });
  await page.setContent(
    `<body style="margin:0;background:#888;display:flex;flex-wrap:wrap;gap:8px;align-items:start">${images.join('')}`,
  );
  writeFileSync(join(values.out, `${name}.png`), await page.screenshot({ fullPage: true }));
  await page.close();
}
