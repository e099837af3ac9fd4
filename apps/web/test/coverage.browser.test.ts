/** Coverage in a browser: places are found, designs are moved and compared, maps are handed on, beams are synthesised. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium, violations } from '../../../scripts/browser.ts';
import {
  goTo,
  holdParts,
  inspectorOf,
  openWorkbench,
  patience,
  settled,
  timeout,
  type Workbench,
} from './workbench.ts';

describeChromium('coverage in a browser', 14, () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await openWorkbench();
    page = await bench.open('#/coverage?beam=ku-kz');
  }, timeout);
  afterAll(() => bench?.close());

  const go = (hash: string, on = page) => goTo(on, hash);
  const save = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const best = (on = page) =>
    on.getByRole('button', { name: /^(Saturated EIRP|Best)[^:]*: [\d.,]+ dBW/ }).first();

  it('finds Aralsk by a name it has, and says which dish a school there needs, and why', {
    timeout,
  }, async () => {
    const field = page.getByRole('combobox', { name: 'Find a place' });
    await field.fill('Aralsk');
    const first = page.getByRole('option', { name: /^Aral in the programme/ });
    await first.waitFor();
    // the first is what Enter takes, and where the arrow begins
    await field.press('ArrowDown');
    expect(await first.getAttribute('aria-selected')).toBe('true');
    await field.press('Enter');
    const pinned = page.locator('.pinned');
    await pinned.getByRole('row', { name: /^Dish needed . .*\d+\s*cm/ }).waitFor();
    await pinned.getByText(/^Margin \d\.\d+ dB at 99\.7 %: /).waitFor();
    expect(page.url()).toContain('lat=46.8&lon=61.66');
    await pinned.getByRole('button', { name: /^Required diameter/ }).click();
    await inspectorOf(page).getByText('Needed Es/N₀').waitFor();
    await page.keyboard.press('Escape');
  });

  it('finds towns of the world and positions', { timeout }, async () => {
    const field = page.getByRole('combobox', { name: 'Find a place' });
    await field.fill('zhetib');
    await page.getByRole('option', { name: 'Zhetibay Kazakhstan' }).click();
    await expect.poll(() => page.url(), patience).toContain('lat=43.59');
    await field.fill('Жезказган');
    await page.getByRole('option', { name: 'Zhezqazghan Kazakhstan' }).click();
    const pinned = page.locator('.pinned');
    await pinned.getByText('Zhezqazghan').first().waitFor();
    expect(page.url()).toContain('place=Zhezqazghan');
    // Another language, another name; the address stays.
    const language = page.locator('.settings select').last();
    for (const [chosen, name] of [
      ['kk', 'Жезқазған'],
      ['ru', 'Жезказган'],
      ['tr', 'Jezkazgan'],
    ] as const) {
      await language.selectOption(chosen);
      await pinned.getByText(name).first().waitFor();
      await expect.poll(() => page.locator('.place-search input').inputValue(), patience).toBe(name);
    }
    expect(page.url()).toContain('place=Zhezqazghan');
    await page.locator('.place-search input').fill('Pekin');
    await page.getByRole('option', { name: 'Pekin Çin' }).waitFor();
    await language.selectOption('en');
    await field.fill('51.2N 71.4E');
    await field.press('Enter');
    await expect.poll(() => page.url(), patience).toContain('lat=51.2&lon=71.4');
  });

  it('hatches in its legend what nobody published, and what geometry gives is plain', {
    timeout,
  }, async () => {
    const patches = () =>
      page
        .locator('.legend .patch')
        .evaluateAll((all) => [
          ...new Set(all.map((patch) => getComputedStyle(patch).backgroundImage.replace(/\(.*/, ''))),
        ]);
    await go('/coverage?beam=ku-kz');
    await page.locator('.legend', { hasText: 'EIRP' }).waitFor();
    await expect.poll(patches, patience).toEqual(['repeating-linear-gradient']);
    await go('/coverage?beam=ku-kz&quantity=elevation');
    await page.locator('.legend', { hasText: 'Elevation' }).waitFor();
    await expect.poll(patches, patience).toEqual(['none']);
  });

  it('tells a position that is none, and goes on with the next', { timeout }, async () => {
    await go('/coverage?beam=ku-kz&lat=999&lon=abc');
    await page.getByText('lat of the address: expected −90 … 90°, found 999.').waitFor();
    await page.getByText('lon of the address: expected −180 … 180°, found abc.').waitFor();
    await go('/coverage?beam=ku-kz&lat=46.8&lon=61.66');
    await page.locator('.pinned .here').waitFor();
  });

  it('moves the satellite and the boresight by keyboard, and by the pointer', { timeout }, async () => {
    await go('/coverage?beam=ku-kz&map=globe');
    // What is computed puts the grip where it belongs: it is taken when it rests.
    const drag = async (of: Locator, byX: number, byY: number): Promise<string> => {
      await settled(page);
      const { x, y } = (await of.boundingBox())!;
      await page.mouse.move(x + 9, y + 9);
      await page.mouse.down();
      await page.mouse.move(x + 9 + byX, y + 9 + byY, { steps: 4 });
      await page.mouse.up();
      await settled(page);
      return page.url();
    };
    const grip = page.getByRole('button', { name: /^Boresight of the beam/ });
    await grip.focus();
    await grip.press('ArrowLeft');
    await expect.poll(() => page.url(), patience).toContain('boresight=');
    const satellite = page.getByRole('button', { name: /^Orbital position: drag/ });
    // the map of a northern beam ends north of the equator: a mark at its edge leads to the satellite
    const mark = page.getByRole('button', { name: /^The satellite stands beyond/ });
    await mark.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.ariaLabel), patience)
      .toMatch(/^Orbital position: drag/);
    expect(await mark.count()).toBe(0);
    await satellite.press('ArrowRight');
    await expect.poll(() => page.url(), patience).toContain('slot=59.0');
    // it keeps to the equator, and what it gives is told for where it stands
    const slotIn = (url: string): number => Number(/slot=([\d.]+)/.exec(url)![1]);
    await expect.poll(async () => slotIn(await drag(satellite, 40, 15)), patience).toBeGreaterThan(59);
    expect(page.url()).toContain('boresight=');
    await go('/coverage?beam=ku-kz');
    await page.locator('.design').waitFor({ state: 'detached' });
    // a page that is opened looks at its beam
    await page.reload();
    await settled(page);
    await expect.poll(() => drag(grip, -60, -30), patience).toMatch(/boresight=[\d.]+%2C[\d.]+/);
    await page.getByText('Boresight', { exact: false }).first().waitFor();
    // where it is dropped is where it looks: further to the east and the south than before
    const boresightIn = (url: string): number[] =>
      /boresight=([\d.]+)%2C([\d.]+)/.exec(url)!.slice(1).map(Number);
    const [north, west] = boresightIn(page.url());
    await expect
      .poll(async () => {
        const [south, east] = boresightIn(await drag(grip, 40, 25));
        return { isSouth: south! < north!, isEast: east! > west! };
      }, patience)
      .toEqual({ isSouth: true, isEast: true });
  });

  it('shows a design beside the programme and as a difference', { timeout }, async () => {
    await go('/coverage?beam=ku-kz&slot=70&compare=side');
    await page.getByRole('heading', { name: 'This design' }).waitFor();
    await expect.poll(() => page.locator('.canvas[data-shown]').count(), patience).toBe(2);
    await page.locator('.design select').selectOption('difference');
    await page.locator('.panel h2', { hasText: 'Difference from the programme' }).waitFor();
    const worst = page.getByRole('button', { name: /^Worst of Kazakhstan: −\d+\.\d\d\sdB/ });
    await worst.waitFor();
    await page
      .locator('.legend', { hasText: 'coloured where either beam is within 11 dB of its best' })
      .waitFor();
    await settled(page);
    // lines of a note may end between any two words
    const said = (await save('SVG'))
      .toString()
      .replaceAll(/<[^>]*>|\s+/g, ' ')
      .replaceAll(/ +/g, ' ');
    expect(said).toContain('Coloured where either beam is within 11 dB of its best.');
    const before = await worst.innerText();
    await page.reload();
    await expect.poll(() => worst.innerText(), patience).toBe(before);
    // a place is told both, and what lies between them
    await go('/coverage?beam=ku-kz&slot=70&compare=difference&lat=51.13&lon=71.43');
    const cells = page
      .locator('.pinned')
      .getByRole('row', { name: /^Elevation/ })
      .locator('td');
    const figures = async () => (await cells.allInnerTexts()).map((each) => Number.parseFloat(each));
    await expect.poll(async () => (await figures()).length, patience).toBe(3);
    const [own, moved, more] = await figures();
    expect(more).toBeGreaterThan(1);
    expect(Math.abs(moved! - own! - more!)).toBeLessThan(0.151);
    await page.getByRole('button', { name: 'Back to the programme' }).click();
    await best().waitFor();
  });

  it('gives up the budgets of single places when something moves, and computes those of where it rests', {
    timeout,
  }, async () => {
    const context = await bench.context();
    const other = await context.newPage();
    // what workers and page tell each other, word by word
    await other.addInitScript(() => {
      const told: string[] = [];
      const Own = Worker;
      Object.assign(window, {
        told,
        Worker: class extends Own {
          constructor(url: URL, options: WorkerOptions) {
            super(url, options);
            this.addEventListener('message', ({ data }) =>
              told.push(data.error?.name ?? ('part' in data ? 'part' : 'value')),
            );
          }
          override postMessage(message: object, transfer: never): void {
            if ('isCancelled' in message) told.push('give up');
            super.postMessage(message, transfer);
          }
        },
      });
    });
    const hasTold = (word: string) =>
      other.waitForFunction(
        (each) => (window as unknown as { told: string[] }).told.includes(each),
        word,
        patience,
      );
    const letGo = await holdParts(other);
    await other.goto(`${bench.url}#/coverage?beam=ku-kz&quantity=margin`);
    await hasTold('part');
    await goTo(other, '#/coverage?beam=ku-kz&quantity=margin&slot=60');
    await hasTold('give up');
    await letGo();
    await hasTold('Cancelled');
    const limits = other.locator('.panel > .notices');
    await limits.getByText(/^Cities have the budget of their own link/).waitFor(patience);
    expect(await limits.getByText(/^A quick figure/).count()).toBe(0);
    await context.close();
  });

  it('hands the map on as picture, drawing, table and contours', { timeout }, async () => {
    await go('/coverage?beam=ku-kz');
    await best().waitFor();
    await settled(page);
    expect((await save('PNG')).subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    // As the page shows it: painted, and where colours are off in lines alone; in its language.
    const painted = (await save('SVG')).toString();
    expect(painted).toMatch(/^<svg[^>]*>.*<image href="data:image\/png;base64,.*55 dBW/s);
    expect(painted).toContain('>KazSat-3R. Saturated EIRP of beam Kazakhstan [dBW]<');
    expect(painted).toContain('Borders as Natural Earth');
    expect(painted).not.toContain('Coloured where');
    await go('/coverage?beam=ku-kz&field=0');
    await page.getByRole('button', { name: 'Colours', pressed: false }).waitFor();
    expect((await save('SVG')).toString()).not.toContain('<image');
    await go('/coverage?beam=ku-kz');
    await page.getByRole('button', { name: 'Colours', pressed: true }).waitFor();
    expect((await save('CSV')).toString()).toMatch(/^latitudeDeg,longitudeDeg,eirpDbw\n/);
    const { features } = JSON.parse((await save('GeoJSON')).toString());
    expect(features.map(({ properties }: { properties: { level: number } }) => properties.level)).toEqual([
      45, 47, 49, 51, 52, 53, 54, 55,
    ]);
    expect((await save('GXT')).toString()).toContain('sat_name=KazSat-3R');
    await page.locator('.settings select').last().selectOption('ru');
    await page.getByRole('heading', { name: 'ЭИИМ насыщения' }).waitFor();
    const russian = JSON.parse((await save('GeoJSON')).toString());
    expect(russian.features[0].properties).toMatchObject({
      beam: 'ku-kz',
      name: 'Казахстан',
      satellite: 'КазСат-3R',
      serviceArea: 'Казахстан',
      label: 'ЭИИМ насыщения',
      quantity: 'eirp',
      unit: 'dBW',
      holds: 'at or above',
    });
    expect(russian.features[0].geometry).toEqual(features[0].geometry);
    await page.locator('.settings select').last().selectOption('en');
  });

  it('shows what each partner gets, in its colour', { timeout }, async () => {
    await go('/coverage?beam=ku-ca&partners=1');
    const row = page.locator('.panel tr', { hasText: 'Uzbekistan' });
    await row.getByRole('button', { name: /^Median of Uzbekistan, by area: \d+\.\d\d\sdBW/ }).waitFor();
    await expect
      .poll(() => row.locator('.swatch').evaluate((each) => getComputedStyle(each).backgroundColor), patience)
      .toBe('rgb(230, 159, 0)');
  });

  it('synthesises a beam; the sweep tells how far it is and can be left', { timeout }, async () => {
    const letGo = await holdParts(page);
    await go('/coverage?beam=ku-kz&synthesis=1&diameter=0.6&feeds=3&over=feeds');
    await page
      .getByRole('button', { name: /^Edge of coverage: −?\d+\.\d\d dBi/ })
      .first()
      .waitFor();
    await page.getByText(/^3 feeds on a reflector of 0\.6/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await letGo();
    await page.getByText('Cancelled.').waitFor();
    await page.getByRole('button', { name: 'Compute', exact: true }).click();
    const knee = page.getByRole('figure', { name: 'Edge of coverage against the number of feeds' });
    await knee.waitFor();
    await page.getByText(/^The curve bends at \d+/).waitFor();
    await page.getByRole('button', { name: /Back to the map/ }).click();
    await best().waitFor();
  });

  it.each(['tr', 'kk', 'ru'] as const)('speaks %s, and fits on a phone', { timeout }, async (locale) => {
    const other = await bench.open('#/coverage?beam=ku-kz&lat=46.8&lon=61.66', {
      viewport: { width: 390, height: 844 },
      locale,
      colorScheme: locale === 'ru' ? 'dark' : 'light',
    });
    await other.locator('.pinned .why').waitFor();
    await settled(other);
    expect(await other.locator('.view').innerText()).not.toMatch(/undefined|\bFind a place\b|\bBoresight\b/);
    expect(await violations(other)).toEqual([]);
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const below = () =>
      other.evaluate(() => {
        const [legend, canvas] = ['.legend', '.canvas'].map((selector) =>
          document.querySelector(selector)!.getBoundingClientRect(),
        );
        return legend!.top - canvas!.bottom;
      });
    await expect.poll(below, patience).toBeGreaterThanOrEqual(-1);
    // A place that is chosen brings its answer into sight, below the map though it stands.
    await other.evaluate(() => scrollTo(0, 0));
    await other.locator('.place-search input').fill('43.26 76.93');
    await other.keyboard.press('Enter');
    await expect
      .poll(
        () =>
          other.locator('.pinned .why').evaluateAll((all) =>
            all.some((why) => {
              const { top, bottom } = why.getBoundingClientRect();
              return top > 0 && bottom <= innerHeight;
            }),
          ),
        patience,
      )
      .toBe(true);
    // what the map leaves out is said, and in the same language
    await go('/coverage?beam=ku-kz&quantity=dish&lat=46.8&lon=61.66', other);
    const limits = other.locator('.panel > .notices');
    await limits.getByText('0.1 … 15').or(limits.getByText('0,1 … 15')).waitFor();
    await settled(other);
    expect(await limits.locator('[lang=en]').allInnerTexts()).toEqual([]);
    // The drawing is in the language of the page, names of places included.
    const [download] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('button', { name: 'SVG', exact: true }).click(),
    ]);
    const drawing = readFileSync(await download.path(), 'utf8');
    expect(drawing).toContain({ tr: 'Astana', kk: 'Алматы', ru: 'Алматы' }[locale]);
    expect(drawing).not.toMatch(/Saturated|modelled|service area|Kyzylorda/);
    await other.context().close();
  });

  it('loaded nothing from elsewhere, and nothing failed on the way', () => {
    expect(bench.problems).toEqual([]);
  });
});
