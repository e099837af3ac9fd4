/** The workbench as its users meet it: in a browser, by mouse and by keyboard. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { icon } from '@ortak/report';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium, violations } from '../../../scripts/browser.ts';
import { expectAccessible } from './expected.ts';
import { goTo, inspectorOf, openWorkbench, patience, settled, timeout, type Workbench } from './workbench.ts';

describeChromium('the workbench in a browser', 17, () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await openWorkbench();
    page = await bench.open('');
  }, timeout);
  afterAll(() => bench?.close());

  const go = (hash: string) => goTo(page, hash);
  const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();
  const inspector = () => inspectorOf(page);

  it('shows the programme, and every number opens its working', { timeout }, async () => {
    await heading('KazSat-3R satellite communication system').waitFor();
    await page.getByRole('button', { name: 'Bandwidth: 756 MHz' }).click();
    await inspector().getByText('partnership.yaml:').first().waitFor();
    expect(page.url()).toContain('open=partner.kz.mhz');
    await page.reload();
    await inspector().getByText('Channels of').first().waitFor();
    await page.keyboard.press('Escape');
    await inspector().waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('open=');
  });

  it('is named after the programme, and has a mark of its own', { timeout }, async () => {
    const name = 'KazSat-3R satellite communication system';
    await expect.poll(() => page.title(), patience).toBe(`${name} · Ortak`);
    expect(await page.locator('.bar .programme').innerText()).toBe(name);
    expect(await page.locator('link[rel=icon]').getAttribute('href')).toBe(icon);
  });

  it('shows the names of all shares whole, also on a phone', { timeout }, async () => {
    const other = await bench.open('#/programme', { viewport: { width: 390, height: 844 }, locale: 'ru' });
    const shares = other.locator('.shares p span:not(.swatch)');
    await shares.first().waitFor();
    await settled(other);
    await other.evaluate(() => document.fonts.ready.then(() => {}));
    const boxes = await shares.evaluateAll((all) =>
      all.map((share) => {
        const { left, right, top, bottom } = share.getBoundingClientRect();
        return { left, right, top, bottom, isCut: share.scrollWidth > share.clientWidth };
      }),
    );
    expect(boxes.length).toBeGreaterThan(0);
    for (const [i, box] of boxes.entries()) {
      expect(box.isCut).toBe(false);
      expect(box.right).toBeLessThanOrEqual(390);
      for (const next of boxes.slice(i + 1))
        expect(next.left >= box.right || next.top >= box.bottom || next.right <= box.left).toBe(true);
    }
    await other.context().close();
  });

  it('says that it reads the programme until it has', { timeout }, async () => {
    const context = await bench.context();
    const other = await context.newPage();
    let go = (): void => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await other.route('**/api/folder**', async (route) => {
      await held;
      await route.continue();
    });
    await other.goto(bench.url);
    await other.getByText('Reading the programme …').waitFor();
    expect(await violations(other)).toEqual([]);
    go();
    await other.getByRole('heading', { name: 'KazSat-3R satellite communication system' }).waitFor();
    await other.getByText('Reading the programme …').waitFor({ state: 'detached' });
    await context.close();
  });

  it('says of a room that was never read that its server is gone, and reads it when it is back', {
    timeout,
  }, async () => {
    const context = await bench.context();
    const other = await context.newPage();
    await other.goto(bench.url);
    await other.getByRole('heading', { name: 'KazSat-3R satellite communication system' }).waitFor();
    await context.setOffline(true);
    await other.getByRole('link', { name: 'Flight' }).click();
    await other.getByText('its server does not answer').waitFor(patience);
    await context.setOffline(false);
    await other.getByRole('button', { name: 'Read the page again' }).click();
    await other.locator('.view-flight h1, .view-flight h2').first().waitFor(patience);
    await context.close();
  });

  it('shows the slots on a longitude ruler, and hands it on', { timeout }, async () => {
    await go('/programme');
    const ruler = page.locator('.ruler');
    await ruler.getByText('KazSat-3R 58.5°E').waitFor();
    // the mark stands where its longitude is between the degrees beside it
    const part = () =>
      ruler.evaluate((drawn) => {
        const [west, slot, east] = ['50°E', 'KazSat-3R 58.5°E', '60°E'].map((text) => {
          const label = [...drawn.querySelectorAll('*')].find(
            (each) => each.childElementCount === 0 && each.textContent === text,
          )!;
          const { left, right } = label.getBoundingClientRect();
          return (left + right) / 2;
        });
        return (slot! - west!) / (east! - west!);
      });
    await expect.poll(part, patience).toBeCloseTo(0.85, 2);
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.ruler + .saves').getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    expect((await saved('SVG')).toString()).toMatch(/^<svg[^>]*width="\d+"[\s\S]*KazSat-3R 58\.5°E/);
    expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG');
  });

  it('finds a figure by its name and says how far to trust it', { timeout }, async () => {
    await go('/programme?confidence=published&find=symbolRate');
    const row = page.getByRole('row', { name: /tv-almaty › carrier › symbolRateMBd/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/45\.000\s*MBd[\s\S]*links\.yaml:10[\s\S]*published/);
  });

  it('tells a problem with file and line as soon as a file is saved, and forgets it when mended', {
    timeout,
  }, async () => {
    await go('/programme');
    const file = join(bench.folder, 'links.yaml');
    const sound = readFileSync(file, 'utf8');
    try {
      writeFileSync(file, sound.replace('implementationLossDb: 0.8', 'implementationLossDb: 80'));
      await page.getByRole('link', { name: '1 problem' }).waitFor();
      await page.getByText('links.yaml:15:').waitFor();
      // What was there stays, and what is broken stands above it.
      await page.getByText('the programme as it was last without problems').waitFor();
      await page.getByRole('button', { name: 'Bandwidth: 756 MHz' }).waitFor();
      expect(
        await page.evaluate(() => {
          const [problem, name] = ['.problems', 'h1'].map((each) => document.querySelector(each)!);
          return problem!.compareDocumentPosition(name!) & Node.DOCUMENT_POSITION_FOLLOWING;
        }),
      ).toBeTruthy();
      await page.getByRole('link', { name: 'links.yaml:15:' }).click();
      await page.getByRole('heading', { name: 'links.yaml' }).waitFor();
      expect(page.url()).toContain('line=15');
      await go('/links');
      await page.getByText('nothing is computed until they are mended').waitFor();
    } finally {
      writeFileSync(file, sound);
    }
    await heading(/Television, Akkol/).waitFor();
  });

  it('prints the budget in its order; lines and bars are doors', { timeout }, async () => {
    await go('/links?link=tv-almaty');
    const margin = page.getByRole('row', { name: /^Margin M/ });
    await margin.waitFor();
    await settled(page);
    expect((await margin.innerText()).split('\t').map((cell) => cell.trim())).toEqual(
      expect.arrayContaining(['3.92', '2.35', 'dB']),
    );
    await page.getByRole('button', { name: /^Rain and other fades/ }).click();
    await inspector().getByText('ITU-R P.837-7 map').first().waitFor();
    await page.getByRole('button', { name: 'Free-space loss: 206.05 dB' }).click();
    await inspector().getByText('20 log(4πd/λ)').first().waitFor();
  });

  it('answers a slider, keeps the untouched value in sight, and restores both from the address', {
    timeout,
  }, async () => {
    await go('/links?link=tv-almaty');
    const dish = page.getByRole('slider', { name: /Receiving antenna/ });
    await dish.focus();
    const steps = await page.evaluate(() => history.length);
    await page.keyboard.press('PageUp');
    await page.getByText('programme: 2.35 dB').waitFor();
    await settled(page);
    // a tenth of 0.3 … 2.4 m more than 0.6 m, to the centimetre; Back leads past it
    expect(page.url()).toMatch(/diameterM=0\.81$/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    const moved = await page.locator('.answer').innerText();
    await page.reload();
    await expect.poll(() => page.locator('.answer').innerText(), patience).toBe(moved);
    await page.getByRole('button', { name: 'Back to the programme' }).click();
    await page.getByText('programme: 2.35 dB').waitFor({ state: 'detached' });
    await settled(page);
  });

  it('hands the budget on: for programs the same CSV in every language, for people a workbook in theirs', {
    timeout,
  }, async () => {
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .locator('.headed', { has: page.getByRole('heading', { name: budget }) })
          .getByRole('button', { name, exact: true })
          .click(),
      ]);
      return readFileSync(await download.path());
    };
    let budget = 'The budget in its order';
    const text = (await saved('CSV')).toString();
    expect(text).toMatch(/^section,line,symbol,clearSky,inRain,unit,source,confidence\nCarrier,/);
    expect(text).toContain('Free-space loss,Lfs,206.0');
    const rows = parse(text, { columns: true }) as Record<string, string>[];
    for (const [language, title, head, loss, unit] of [
      ['tr', 'Sırasıyla hat bütçesi', 'Açık gök', 'Serbest uzay kaybı', 'dB'],
      ['kk', 'Энергетикалық бюджет ретімен', 'Ашық аспан', 'Еркін кеңістіктегі шығын', 'дБ'],
      ['ru', 'Энергетический бюджет по порядку', 'Ясное небо', 'Потери в свободном пространстве', 'дБ'],
      ['en', budget, 'Clear sky', 'Free-space loss', 'dB'],
    ] as const) {
      budget = title;
      await page.locator('.settings select').last().selectOption(language);
      await page.getByRole('heading', { name: budget }).waitFor();
      expect((await saved('CSV')).toString(), language).toBe(text);
      const [header, ...lines] = await readSheet(await saved('XLSX'));
      expect(header![3], language).toBe(head);
      const at = rows.findLastIndex(({ symbol }) => symbol === 'Lfs');
      expect(lines).toHaveLength(rows.length);
      expect(lines[at]!.slice(1, 6), language).toEqual([loss, 'Lfs', Number(rows[at]!.clearSky), null, unit]);
    }
  });

  it('hands the waterfall on as picture, drawing and table, whose steps add up to the margin', {
    timeout,
  }, async () => {
    await go('/links?link=tv-almaty');
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.waterfall .saves').getByRole('button', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`tv-almaty-waterfall.${name.toLowerCase()}`);
      return readFileSync(await download.path());
    };
    expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG');
    const svg = (await saved('SVG')).toString();
    expect(svg).toMatch(/^<svg [\s\S]*>Margin<[\s\S]*>2\.35<[\s\S]*<\/svg>$/);
    const [, ...rows] = (await saved('CSV')).toString().trim().split('\n');
    const steps = rows
      .map((row) => row.split(','))
      .map(([name, from, to]) => ({ name, dB: Number(to) - Number(from) }));
    const margin = steps.pop()!;
    expect(margin.name).toBe('margin');
    expect(steps.reduce((sum, { dB }) => sum + dB, 0)).toBeCloseTo(margin.dB, 9);
  });

  it('answers which dish a school near Aralsk needs, and why', { timeout }, async () => {
    await go('/coverage?beam=ku-kz&quantity=elevation');
    await page.getByRole('button', { name: 'Aral', exact: true }).click();
    const pinned = page.locator('.pinned');
    await pinned.getByRole('row', { name: /^Dish needed . .*\d+\s*cm/ }).waitFor();
    await pinned.getByRole('link', { name: 'Link budget to this place' }).press('Enter');
    await heading('Direct-to-home television, Aral').waitFor();
    // The link is gone with its view: the keyboard stands before the new one.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), patience).toBe('content');
    await page.getByText(/^Margin \d\.\d+ dB at 99\.7 %: /).waitFor();
  });

  it('draws water where water is, and land where land is', { timeout }, async () => {
    await go('/coverage?beam=ku-kz&quantity=elevation&field=0');
    await page.locator('.legend', { hasText: 'Elevation' }).waitFor();
    const canvas = page.locator('.canvas');
    await expect.poll(() => canvas.getAttribute('data-idle'), patience).toBe('true');
    const places = [
      ['the Gulf of Finland', 59.9, 26.3],
      ['the Caspian', 42, 50.6],
      ['the Black Sea', 43.3, 34],
      ['Kazakhstan', 48.2, 66.5],
      ['Finland', 62.5, 26.4],
      ['Anatolia', 38.9, 34.1],
    ] as const;
    const [water, land] = ['233,239,244', '250,250,247'];
    // the view may still come in when the map before it has come to rest
    await expect
      .poll(() => coloursAt(page, places), patience)
      .toEqual({
        'the Gulf of Finland': water,
        'the Caspian': water,
        'the Black Sea': water,
        Kazakhstan: land,
        Finland: land,
        Anatolia: land,
      });
  });

  it('says at the pointer what a place gets, and on the globe too', { timeout }, async () => {
    await go('/coverage?beam=ku-kz&map=globe');
    await expect.poll(() => page.locator('.canvas').getAttribute('data-idle'), patience).toBe('true');
    const box = (await page.locator('.canvas').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const pointer = page.locator('.pointer');
    await pointer.getByRole('row', { name: /Saturated EIRP −?\d+\.\d\s*dBW/ }).waitFor();
    await pointer.getByRole('row', { name: /MODCOD . \w/ }).waitFor();
    // a click keeps the place, the pointer may go elsewhere
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const pinned = page.locator('.pinned');
    await pinned.getByRole('row', { name: /^Saturated EIRP/ }).waitFor();
    // to a pixel: the pointer may stand between two of them
    const kept = await pinned.locator('caption').innerText();
    const degrees = (text: string) => (text.match(/[\d.]+(?=°)/g) ?? []).map(Number);
    const pointed = () => pointer.locator('caption').innerText();
    await expect
      .poll(async () => degrees(await pointed()), patience)
      .toEqual(degrees(kept).map((value) => expect.closeTo(value, 0)));
    const caption = await pointed();
    await page.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2);
    await expect.poll(pointed, patience).not.toBe(caption);
    expect(await pinned.locator('caption').innerText()).toBe(kept);
    await page.goBack();
    await pinned.waitFor({ state: 'detached' });
    expect(page.url()).toMatch(/map=globe$/);
  });

  it('speaks four languages, and switching keeps the view', { timeout }, async () => {
    await go('/links?link=tv-almaty&diameterM=0.9');
    await page
      .getByRole('row', { name: /^Free-space loss/ })
      .last()
      .waitFor();
    const address = page.url();
    for (const [language, title, line] of [
      ['tr', 'Hatlar', 'Serbest uzay kaybı'],
      ['kk', 'Байланыс желілері', 'Еркін кеңістіктегі шығын'],
      ['ru', 'Линии связи', 'Потери в свободном пространстве'],
      ['en', 'Links', 'Free-space loss'],
    ] as const) {
      await page.locator('.settings select').last().selectOption(language);
      await page.getByRole('link', { name: title, exact: true }).waitFor();
      const row = page.getByRole('row', { name: line }).last();
      await row.waitFor();
      expect(await row.innerText()).toContain(language === 'en' ? '206.05' : '206,05');
      expect(await row.innerText()).toContain(language === 'kk' || language === 'ru' ? 'дБ' : 'dB');
      await page
        .getByText(language === 'tr' ? '%99,7' : /^[^%]*99[.,]7\u00a0%/)
        .first()
        .waitFor();
      await expect.poll(() => page.evaluate(() => document.documentElement.lang), patience).toBe(language);
      expect(page.url()).toBe(address);
    }
  });

  it.each([
    [1280, 'light', 'en'],
    [390, 'dark', 'kk'],
  ] as const)('at %i px, %s: axe finds nothing serious on any page', { timeout }, (...screen) =>
    expectAccessible(bench, screen, [
      ['/programme?open=partner.kz.mhz', '.inspector section'],
      ['/links?link=tv-almaty&open=line.3.0', '.inspector section'],
      ['/coverage?beam=ku-kz&lat=46.8&lon=61.67', '.pinned table'],
    ]),
  );

  it('loaded nothing from elsewhere, and nothing failed on the way', () => {
    expect(bench.problems).toEqual([]);
  });
});

/** Colours of the flat map at places, as `r,g,b`. The map's own words at the pointer say where two of its points lie. */
async function coloursAt(
  page: Page,
  places: readonly (readonly [name: string, latitudeDeg: number, longitudeDeg: number])[],
): Promise<Record<string, string>> {
  const box = (await page.locator('.canvas').boundingBox())!;
  const mercator = (deg: number): number => Math.asinh(Math.tan((deg * Math.PI) / 180));
  const lookAt = async (x: number, y: number): Promise<[number, number]> => {
    await page.mouse.move(box.x + x, box.y + y);
    const caption = page.locator('.pointer caption');
    await expect
      .poll(async () => {
        await page.mouse.move(box.x + x + 0.01, box.y + y);
        return caption.innerText().catch(() => '');
      }, patience)
      .toMatch(/°[NS] .*°[EW]/);
    const [, latitude, n, longitude, e] = /([\d.]+)°([NS]) ([\d.]+)°([EW])/.exec(await caption.innerText())!;
    return [Number(latitude) * (n === 'S' ? -1 : 1), Number(longitude) * (e === 'W' ? -1 : 1)];
  };
  const [x1, y1, x2, y2] = [0.35 * box.width, 0.75 * box.height, 0.6 * box.width, 0.3 * box.height].map(
    Math.round,
  ) as [number, number, number, number];
  const [south, west] = await lookAt(x1, y1);
  await page.mouse.move(box.x + 2, box.y + 2);
  const [north, east] = await lookAt(x2, y2);
  const points = places.map(([name, latitude, longitude]) => ({
    name,
    x: x1 + ((longitude - west) / (east - west)) * (x2 - x1),
    y: y1 + ((mercator(latitude) - mercator(south)) / (mercator(north) - mercator(south))) * (y2 - y1),
  }));
  await page.mouse.move(1, 1);
  const picture = (await page.locator('.canvas').screenshot()).toString('base64');
  return page.evaluate(
    async ({ picture, points }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(image, 0, 0);
      // a line of the map may pass by
      const commonest = (data: Uint8ClampedArray): string => {
        const counts = new Map<string, number>();
        for (let i = 0; i < data.length; i += 4) {
          const colour = data.slice(i, i + 3).join(',');
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        return [...counts].sort(([, few], [, many]) => many - few)[0]![0];
      };
      return Object.fromEntries(
        points.map(({ name, x, y }) => [
          name,
          commonest(context.getImageData(Math.round(x) - 3, Math.round(y) - 3, 7, 7).data),
        ]),
      );
    },
    { picture, points },
  );
}
