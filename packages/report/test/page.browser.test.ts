/** The report as a browser shows it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium, launch, violations } from '../../../scripts/browser.ts';
import { mapGround, mapsOfReport, reportHtml } from '../src/index.ts';
import { embeddedFontCss } from '../src/node/index.ts';
import { fixture } from './fixture.ts';

describeChromium('the report in a browser', 14, () => {
  const folder = mkdtempSync(join(tmpdir(), 'ortak-page-'));
  const file = pathToFileURL(join(folder, 'report.html')).href;
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(
      join(folder, 'report.html'),
      reportHtml(fixture(), {
        draw: mapsOfReport(mapGround('de-facto'), fixture().places),
        fontCss: embeddedFontCss(),
      }),
    );
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(width: number, colorScheme: 'light' | 'dark', javaScriptEnabled = true): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled });
    page.setDefaultTimeout(60_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('data:'))
        problems.push(request.url());
    });
    await page.goto(file);
    expect(problems).toEqual([]);
    return page;
  }

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)(
    'at %i px, %s: axe finds nothing serious, and the page does not scroll sideways',
    async (width, scheme) => {
      const page = await open(width, scheme);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((fold) => {
          fold.open = true;
        }),
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );

  it('opens the working of a figure by keyboard, and gives the focus back', async () => {
    const page = await open(1280, 'light');
    const figure = page.locator('a.door[href="#link-tv_40_shymkent"]').first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Budget of Television in Shymkent' });
    await panel.waitFor();
    expect(await panel.innerText()).toContain('ITU-R P.618-14 §2.2.1.1');
    expect(await violations(page)).toEqual([]);
    await panel.getByRole('link', { name: 'Slant range' }).click();
    const within = page.getByRole('dialog', { name: 'Slant range' });
    expect(await within.innerText()).toContain('Elevation angle 30.120°');
    await within.getByRole('button', { name: 'Back' }).click();
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await figure.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.close();
  });

  it('leads to the folded working without script', async () => {
    const page = await open(390, 'light', false);
    await page.goto(`${file}#link-tv_40_shymkent`);
    expect(await page.locator('#link-tv_40_shymkent').isVisible()).toBe(true);
    await page.close();
  });

  it('opens the lines behind a line of a budget when its figure is clicked', async () => {
    const page = await open(1280, 'light');
    const row = page.locator('#link-akkol-shymkent tr', { hasText: 'Slant range' });
    await row.locator('td.n').first().click();
    expect(await row.getByText('Elevation angle').isVisible()).toBe(true);
    await page.close();
  });

  it('colours the ground of a second map of a beam as that of the first', async () => {
    const page = await open(1280, 'dark');
    const corner = async (figure: number) => {
      const map = page.locator('.page svg.map').nth(figure);
      await map.scrollIntoViewIfNeeded();
      const box = (await map.boundingBox())!;
      return page.screenshot({ clip: { x: box.x + 0.1 * box.width, y: box.y + 40, width: 8, height: 8 } });
    };
    expect(await page.locator('.page svg.map').nth(2).locator('use').count()).toBe(1);
    expect((await corner(2)).equals(await corner(0))).toBe(true);
    await page.close();
  });

  it('makes a door of every number in a table, but for inputs that stand beside their file and line', async () => {
    const page = await open(1280, 'light');
    const closed = await page.evaluate(() =>
      [...document.querySelectorAll('main td.n')]
        .filter((cell) => !cell.closest('#t-assumptions') && /\d/.test(cell.textContent))
        .filter((cell) => !cell.querySelector('a.door') && !cell.parentElement?.querySelector('th > .door'))
        .map((cell) => cell.parentElement?.textContent),
    );
    expect(closed).toEqual([]);
    const row = page.locator('#t-platform-demo-1 tr', { hasText: 'Launch mass' });
    await row.locator('td.n').click();
    expect(await row.getByText('platforms.yaml:9').first().isVisible()).toBe(true);
    await page.locator('#t-sources a.door').click();
    const panel = page.getByRole('dialog', { name: 'Figures that cite registry' });
    expect(await panel.innerText()).toContain('demo-1 › orbitalPositionDeg 58.500° satellites/demo-1.yaml:3');
    await page.close();
  });

  it('on a phone, budgets, workings and pictures fit, figures beside their units', async () => {
    const page = await open(390, 'light');
    await page.goto(`${file}#link-akkol-shymkent`);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('table.lines, .phone svg')]
        .filter((it) => it.getBoundingClientRect().right > innerWidth)
        .map((it) => it.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
    const row = page.locator('#link-akkol-shymkent tr', { hasText: 'Rain attenuation' });
    // In one go: the page may still be on its way to the budget.
    const [label, value, unit, source] = (await row.evaluate((it) =>
      ['th', 'td.n + td.n', '.u', '.src'].map((cell) => it.querySelector(cell)!.getBoundingClientRect()),
    )) as [DOMRect, DOMRect, DOMRect, DOMRect];
    expect(unit.x).toBeGreaterThan(value.x);
    expect(Math.abs(unit.y - value.y)).toBeLessThan(6);
    expect(source.y).toBeGreaterThan(label.y + 10);
    expect(await page.locator('.page svg.map').first().isVisible()).toBe(false);
    expect(await page.locator('.phone svg.map').first().isVisible()).toBe(true);
    await page.close();
  });

  it('says of a table wider than its place that it has more columns, until they are seen', async () => {
    const page = await open(390, 'light');
    const box = page.locator('.scroll:has(> #t-cities-kz_2e_tv)');
    const hint = () =>
      box.locator('caption span').evaluate((span) => getComputedStyle(span, '::after').content);
    await expect.poll(hint, { timeout: 60_000 }).toContain('More columns');
    await box.evaluate((it) => it.scrollTo(it.scrollWidth, 0));
    await expect.poll(hint, { timeout: 60_000 }).toBe('none');
    expect(
      (await box.locator('tbody th').first().boundingBox())!.x,
      'the first column stays',
    ).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it('prints the wide pictures whatever the screen', async () => {
    const page = await open(390, 'light');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.page svg.map').first().isVisible()).toBe(true);
    expect(await page.locator('.phone svg.map').first().isVisible()).toBe(false);
    await page.close();
  });

  it('filters the assumptions and says how many are left', async () => {
    const page = await open(1280, 'light');
    await page.getByLabel('Confidence').selectOption('modelled');
    expect(await page.locator('#t-assumptions tbody tr:visible').count()).toBe(1);
    expect(await page.locator('.filter output').innerText()).toBe('1 of 4');
    await page.close();
  });

  it('draws Kazakh, Turkish and Russian with the font it carries', async () => {
    const page = await open(1280, 'light');
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.unicodeRange);
    });
    for (const range of ['U+400-45F', 'U+460-52F', 'U+100-2BA']) expect(loaded.join()).toContain(range);
    await page.close();
  });
});
