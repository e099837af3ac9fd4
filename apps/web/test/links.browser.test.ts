/** Links in a browser: what is solved, and the link over the year, with the figures of the command line. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium, violations } from '../../../scripts/browser.ts';
import { openWorkbench, PATIENCE_MS, type Workbench } from './workbench.ts';

const timeout = 3 * PATIENCE_MS;
const patience = { timeout: PATIENCE_MS };
const cli = fileURLToPath(new URL('../../cli/bin/ortak.mjs', import.meta.url));

const ortak = (...words: readonly string[]): string =>
  execFileSync(process.execPath, [cli, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });

describeChromium('links in a browser', 6, () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await openWorkbench();
    page = await bench.open('#/links?link=tv-almaty&part=solve');
  }, timeout);
  afterAll(() => bench?.close());

  const go = (hash: string, on = page) =>
    on.evaluate((address) => {
      location.hash = address;
    }, hash);
  const inspector = () => page.getByRole('region', { name: 'Working' });
  const settled = (on = page) =>
    expect.poll(() => on.locator('.stale, .computing').count(), patience).toBe(0);
  const rowsOf = (table: string): Promise<string[][]> =>
    page
      .locator(`${table} tbody tr:not(.why)`)
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent!.trim())),
      );

  it('solves each figure as the command does, to the last digit', { timeout }, async () => {
    await page.locator('.solve table').waitFor();
    const rows = await rowsOf('.solve');
    expect(rows).toHaveLength(8);
    for (const [i, unknown] of (['diameter', 'hpa', 'lnb', 'backoff', 'availability'] as const).entries()) {
      const row = rows[[0, 1, 2, 5, 6][i]!]!;
      const text = ortak('link', bench.folder, 'tv-almaty', '--solve', unknown);
      expect(text, unknown).toContain(`${row[2]} ${row[3]}`);
      const [less, more] = [...text.matchAll(/to keep: ([\d.]+)/g)].map(([, value]) => value);
      expect([row[4], row[5]], unknown).toEqual([less, more]);
    }
    await page.getByRole('button', { name: 'Receiving antenna: 0.4193 m' }).click();
    await inspector().getByText('With 0.5 dB more to keep').waitFor();
    await inspector().getByText('satellites/').or(inspector().getByText('ground.yaml:')).first().waitFor();
    expect(page.url()).toContain('open=solve.diameter');
  });

  it('follows a slider', { timeout }, async () => {
    const before = (await rowsOf('.solve'))[0]![2];
    await page.getByRole('slider', { name: /System margin/ }).fill('1');
    await expect.poll(async () => (await rowsOf('.solve'))[0]![2], patience).not.toBe(before);
    await settled();
    // half a decibel more to keep is what the sensitivity said
    expect((await rowsOf('.solve'))[0]![2]).toBe('0.4504');
  });

  it('shows a link over the year; a point opens what is behind it', { timeout }, async () => {
    await go('/links?link=tv-almaty&part=year');
    await page.getByRole('figure', { name: 'Fades exceeded at each end' }).waitFor();
    await page.locator('.chart summary').nth(1).click();
    await page.locator('.chart table').nth(1).getByRole('button').nth(30).click();
    await inspector().getByText('ITU-R P.618-14 § 2.2.4.1').waitFor();
    expect(page.url()).toMatch(/open=year\.30/);
    await page.reload();
    await inspector().getByText('Margin with both fades at once').waitFor();
  });

  it('speaks four languages', { timeout }, async () => {
    for (const [language, title, shown] of [
      ['tr', 'Yıl boyunca', 'Her uçta aşılan sönümlemeler'],
      ['kk', 'Жыл бойы', 'Әр ұшта асатын өшуліктер'],
      ['ru', 'В течение года', 'Превышаемые замирания на каждом конце'],
      ['en', 'Over the year', 'Fades exceeded at each end'],
    ] as const) {
      await page.locator('.settings select').last().selectOption(language);
      await page.getByRole('link', { name: title, exact: true }).waitFor();
      await page.getByText(shown).first().waitFor();
    }
  });

  it.each([
    [1280, 'dark', 'ru'],
    [390, 'light', 'tr'],
  ] as const)('at %i px, %s: axe finds nothing serious', { timeout }, async (width, colorScheme, locale) => {
    const other = await bench.open('', { viewport: { width, height: 844 }, colorScheme, locale });
    for (const [hash, ready] of [
      ['/links?link=tv-almaty&part=solve&open=solve.hpa', '.inspector section'],
      ['/links?link=school-return&part=year&open=year.20', '.inspector section'],
    ]) {
      await go(hash!, other);
      await other.locator(ready!).first().waitFor();
      await settled(other);
      expect(await violations(other), hash).toEqual([]);
      expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await other.context().close();
  });

  it('loaded nothing from elsewhere, and nothing failed on the way', () => {
    expect(bench.problems).toEqual([]);
  });
});
