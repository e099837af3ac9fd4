/** Carriers of telecommand and telemetry in a browser, with the figures of the command line. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium, violations } from '../../../scripts/browser.ts';
import { ortak } from './command.ts';
import { goTo, inspectorOf, openWorkbench, patience, settled, timeout, type Workbench } from './workbench.ts';

describeChromium('carriers of telecommand and telemetry in a browser', 6, () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await openWorkbench('04-every-link');
    page = await bench.open('#/links?link=telecommand');
  }, timeout);
  afterAll(() => bench?.close());

  const go = (hash: string, on = page) => goTo(on, hash);
  const inspector = () => inspectorOf(page);

  it('stand in the list of links, with the budget that the command prints', { timeout }, async () => {
    await page.getByRole('heading', { name: 'Telecommand, up from Akkol' }).waitFor();
    const printed = ortak('link', bench.folder, 'telecommand');
    await page.locator('table.budget').waitFor();
    await settled(page);
    const cells = await page
      .locator('table.budget tr.result td.n')
      .evaluateAll((tds) => tds.map((td) => td.textContent!.trim()));
    expect(cells).toEqual(['7.36', '1.26']);
    expect(printed).toMatch(/Least margin beyond that +M +7\.36 +1\.26 +dB/);
    await page.getByText('1.26 dB beyond the 3 dB that each service keeps').waitFor();
    // the list has every link of the command's tables
    const options = page.locator('.chooser select option');
    await expect.poll(() => options.count(), patience).toBeGreaterThan(17);
    const names = await options.allInnerTexts();
    for (const name of ['Telecommand, up from Akkol', 'Television'])
      expect(
        names.some((text) => text.includes(name)),
        name,
      ).toBe(true);
  });

  it('open the lines behind each step of the waterfall, which adds up', { timeout }, async () => {
    const bars = page.locator('.waterfall li');
    const values = (await bars.locator('.value').allInnerTexts()).map((text) =>
      Number(text.replace('−', '-').replace('+', '')),
    );
    expect(values).toHaveLength(6);
    expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBeCloseTo(values.at(-1)!, 1);
    await bars.getByRole('button', { name: /Rain and other fades/ }).click();
    await inspector().getByText('Fade exceeded for 0.01 % of the year').waitFor();
    expect(page.url()).toContain('open=step.fades');
  });

  it('follow a slider', { timeout }, async () => {
    await page.getByRole('slider', { name: /System margin/ }).fill('4');
    const spare = page.locator('.answer dd').nth(1);
    await expect.poll(() => spare.innerText(), patience).toMatch(/^0\.26\sdB\s*programme: 1\.26\sdB$/);
  });

  it('are solved backwards as the command does, to the last digit', { timeout }, async () => {
    await go('/links?link=telemetry&part=solve');
    const rows = page.locator('.solve tbody tr:not(.why)');
    await expect.poll(() => rows.count(), patience).toBe(5);
    await settled(page);
    const text = ortak('link', bench.folder, 'telemetry', '--solve', 'diameter');
    const value = /: ([\d.]+) m for/.exec(text)![1]!;
    const cells = await rows.first().locator('th, td').allInnerTexts();
    expect(cells[0]).toBe('Diameter of the antenna, Akkol');
    expect(cells[2]).toBe(value);
  });

  it('take a table of stations', { timeout }, async () => {
    await go('/links?link=telemetry&part=table');
    await page.getByLabel(/^Paste a table here/).fill('name,lat,lon,diameter\nAlmaty,43.24,76.92,9\n');
    await page.getByText('pasted table: 1 row computed.').waitFor();
    await page.getByRole('link', { name: /pasted table:2$/ }).click();
    await expect.poll(() => page.url(), patience).toContain('lat=43.24');
    await page.getByText('Path, 43.24°N 76.92°E').waitFor();
  });

  it('speak four languages', { timeout }, async () => {
    await go('/links?link=telecommand');
    for (const [language, shown] of [
      ['tr', 'Diskriminatörün marjı'],
      ['kk', 'Дискриминатор қоры'],
      ['ru', 'Запас дискриминатора'],
      ['en', 'Margin of the discriminator'],
    ] as const) {
      await page.locator('.settings select').last().selectOption(language);
      await page.locator('table.budget').getByText(shown, { exact: true }).waitFor();
    }
  });

  it('fit a phone; axe finds nothing serious', { timeout }, async () => {
    const viewport = { width: 390, height: 844 };
    const other = await bench.open('#/links?link=telemetry', { viewport, locale: 'ru', colorScheme: 'dark' });
    await other.locator('table.budget').waitFor();
    await settled(other);
    expect(await violations(other)).toEqual([]);
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await other.context().close();
  });

  it('loaded nothing from elsewhere, and nothing failed on the way', () => {
    expect(bench.problems).toEqual([]);
  });
});
