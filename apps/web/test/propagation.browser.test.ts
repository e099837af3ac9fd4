/** Propagation in a browser: its figures are those that the command line prints. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium, violations } from '../../../scripts/browser.ts';
import { ortak } from './command.ts';
import { goTo, inspectorOf, openWorkbench, patience, settled, timeout, type Workbench } from './workbench.ts';

/** Rows of the first table that `ortak attenuation` prints: name, figures, unit. */
function printedBy(command: string): string[][] {
  const [, , ...words] = command.split(' ');
  const text = ortak(...words);
  return text
    .split('\n\n')[1]!
    .split('\n')
    .slice(1)
    .map((row) => row.trim().split(/ {2,}/));
}

describeChromium('propagation in a browser', 9, () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await openWorkbench();
    page = await bench.open('#/propagation');
  }, timeout);
  afterAll(() => bench?.close());

  const go = (hash: string) => goTo(page, hash);
  const row = (name: RegExp) => page.locator('.causes').getByRole('row', { name });
  const inspector = () => inspectorOf(page);
  const rowsOf = (shown: Page = page) =>
    shown
      .locator('.causes tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent!.trim())),
      );

  it('shows the figures that its command prints, to the last digit', { timeout }, async () => {
    const names = [];
    for (const asked of [
      'lat=51.16&lon=71.47&ghz=20&polarisation=circular&diameter=1.2&efficiency=0.65&p=0.01 0.1 1 5',
      'lat=43.24&lon=76.9&height=700&ghz=14.2&polarisation=V&diameter=2.4&p=0.001 0.05 10&rain=months',
      'lat=-1.3&lon=36.8&satellite=42&ghz=3.9&tilt=-20&diameter=4.5&p=0.01 3',
    ]) {
      await go(`/propagation?${asked}`);
      await page.locator('.causes').waitFor();
      await settled(page);
      const command = await page.locator('.command code').innerText();
      const printed = printedBy(command);
      expect(await rowsOf(), command).toEqual(printed.map(([, ...figures]) => figures));
      names.push(printed.map(([name]) => name));
    }
    expect(names[0]).toContain('total');
  });

  it('opens every figure to Recommendation and equation', { timeout }, async () => {
    await go('/propagation?lat=51.16&lon=71.47&ghz=20&p=0.01 0.1');
    await row(/^Rain/).getByRole('button').last().click();
    await inspector().getByText('ITU-R P.838-3 (4)').first().waitFor();
    await inspector().getByText('ITU-R P.618-14 § 2.2.1.1 (8)').waitFor();
    await page
      .getByRole('row', { name: /^Total/ })
      .getByRole('button')
      .first()
      .click();
    await inspector().getByText('ITU-R P.618-14 § 2.5 (65)').first().waitFor();
    await inspector().getByText('ITU-R P.840-9 (14)').first().waitFor();
    await page.getByRole('button', { name: /^Probability of rain: / }).click();
    await inspector().getByText('ITU-R P.837-7 Annex 1 (2)').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('opens a point of a curve, and restores it from the address', { timeout }, async () => {
    await go('/propagation?lat=51.16&lon=71.47&ghz=20&p=0.01 0.1&open=f.60.AG');
    await inspector().getByRole('heading', { name: 'Gases: 60 GHz, 0.1 %' }).waitFor();
    await inspector().getByText('60.00000 GHz').first().waitFor();
    await page.reload();
    await inspector().getByRole('heading', { name: 'Gases: 60 GHz, 0.1 %' }).waitFor();
    await page.keyboard.press('Escape');
    await inspector().waitFor({ state: 'detached' });
  });

  it('reads the map at the pointer; a click takes the place', { timeout }, async () => {
    await go('/propagation?lat=51.16&lon=71.47&map=ground&view=71.47 51.16 20');
    const canvas = page.locator('.world canvas');
    await expect.poll(() => canvas.getAttribute('data-drawn'), patience).toBe('ground');
    await settled(page);
    // What is computed later may still move the map: the pointer goes where its middle is.
    const middle = async () => {
      await canvas.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await canvas.boundingBox())!;
      return [x + width / 2, y + height / 2] as const;
    };
    await expect
      .poll(async () => {
        await page.mouse.move(1, 1);
        await page.mouse.move(...(await middle()));
        await settled(page);
        return page.locator('.reading').allInnerTexts();
      }, patience)
      .toEqual([expect.stringMatching(/51\.1\d°N 71\.4\d°E\s+3\d\d\sm/)]);
    const [x, y] = await middle();
    await page.mouse.click(x + 100, y);
    await expect.poll(() => page.url(), patience).toMatch(/lon=7[2-9]/);
    await page.getByRole('heading', { level: 1, name: /51\.1\d°N 7[2-9]\.\d\d°E/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '51.16°N 71.47°E' }).waitFor();
  });

  it('finds a place by its name, and calls it so in the language of the page', { timeout }, async () => {
    await go('/propagation?ghz=20');
    const field = page.getByRole('combobox', { name: 'Find a place' });
    await field.fill('Ташкнт');
    // A site of the programme, with a mistake: once, and with the height that the programme gives it.
    await page.getByRole('option', { name: 'Tashkent in the programme' }).waitFor();
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tashkent' }).waitFor();
    expect(page.url()).toMatch(/lat=41\.\d+&lon=69\.\d+&height=\d+/);
    await field.fill('Пекин');
    await page.getByRole('option', { name: 'Beijing China' }).click();
    const language = page.locator('.settings select').last();
    for (const [chosen, name] of [
      ['tr', 'Pekin'],
      ['kk', 'Бейжің'],
      ['ru', 'Пекин'],
      ['en', 'Beijing'],
    ] as const) {
      await language.selectOption(chosen);
      await page.getByRole('heading', { level: 1, name }).waitFor();
    }
    // Another position is another place.
    await page.getByRole('textbox', { name: /^Latitude/ }).fill('40.5');
    await page.getByRole('heading', { level: 1, name: '40.50°N 116.40°E' }).waitFor();
  });

  it('hands maps and tables on', { timeout }, async () => {
    await go('/propagation?lat=51.16&lon=71.47&map=rainRate');
    await expect
      .poll(() => page.locator('.world canvas').getAttribute('data-drawn'), patience)
      .toBe('rainRate');
    await settled(page);
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.world').getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect((await saved('SVG')).toString()).toMatch(
      /^<svg [\s\S]*<image href="data:image\/png[\s\S]*<path d="M/,
    );
    expect((await saved('CSV')).toString()).toMatch(/^latitudeDeg,longitudeDeg,rainRateMmPerH\n/);
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.causes').getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(readFileSync(await table.path(), 'utf8')).toMatch(
      /^depth,line,symbol,exceededFor0\.01Percent,exceededFor0\.1Percent,.*unit,source\n0,Rain attenuation/,
    );
  });

  it('says where the satellite is not seen, and what a field expects', { timeout }, async () => {
    await go('/propagation?lat=40&lon=-100');
    await page.getByText(/satellite stands at −\d+\.\d\d°: it is not in sight/).waitFor();
    const field = page.getByRole('textbox', { name: 'Frequency' });
    await field.fill('500');
    await page.getByText('expected 1 GHz to 350 GHz').waitFor();
    await field.fill('30,5');
    await expect.poll(() => page.url(), patience).toContain('ghz=30.5');
  });

  it('speaks four languages', { timeout }, async () => {
    await go('/propagation?lat=43.24&lon=76.9&ghz=20');
    for (const [language, total, map] of [
      ['tr', 'Toplam', 'Yağmur olasılığı'],
      ['kk', 'Жиыны', 'Жаңбыр ықтималдығы'],
      ['ru', 'Итого', 'Вероятность дождя'],
      ['en', 'Total', 'Probability of rain'],
    ] as const) {
      await page.locator('.settings select').last().selectOption(language);
      await page.getByRole('button', { name: map, exact: true }).waitFor();
      await row(new RegExp(`^${total}`)).waitFor();
      await settled(page);
      expect(await row(new RegExp(`^${total}`)).innerText()).toMatch(
        language === 'en' ? /\d\.\d\d/ : /\d,\d\d/,
      );
    }
  });

  it.each([
    [1280, 'light', 'en'],
    [390, 'dark', 'kk'],
  ] as const)('at %i px, %s: axe finds nothing serious', { timeout }, async (width, colorScheme, locale) => {
    const other = await bench.open('#/propagation?lat=43.24&lon=76.9&open=p.0.1.AR', {
      viewport: { width, height: 844 },
      colorScheme,
      locale,
    });
    await other.locator('.inspector section').waitFor();
    await other.locator('.chart').first().waitFor();
    await expect
      .poll(() => other.locator('.world canvas').getAttribute('data-drawn'), patience)
      .toBe('rainRate');
    await settled(other);
    expect(await violations(other)).toEqual([]);
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await other.evaluate(() => document.querySelector('#content')!.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await other.context().close();
  });

  it('loaded nothing from elsewhere, and nothing failed on the way', () => {
    expect(bench.problems).toEqual([]);
  });
});
