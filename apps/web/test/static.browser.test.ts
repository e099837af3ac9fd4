/** The site without a server: from plain files, opened, edited and computed in the browser, and still there without internet. */
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium, launch, violations } from '../../../scripts/browser.ts';
import { buildStatic } from '../build/build-static.ts';
import { programmeIn, unzip } from '../src/folder/zip.ts';
import { goTo, PATIENCE_MS, patience, settled, timeout } from './workbench.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A web server that knows nothing but files, below an address of its own. */
function serveFiles(root: string): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.replace(/^\/site\//, '');
    const file = join(root, path === '' ? 'index.html' : path);
    if (!url.startsWith('/site/') || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describeChromium('a site without a server', 12, () => {
  const root = mkdtempSync(join(tmpdir(), 'ortak-site-'));
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let site: string;
  const problems: string[] = [];
  beforeAll(async () => {
    await buildStatic(root);
    server = await serveFiles(root);
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/site/`;
    browser = await launch();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en' });
    context.setDefaultTimeout(PATIENCE_MS);
    page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(site);
  }, 2 * timeout);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
    rmSync(root, { recursive: true });
  });

  const content = () => page.getByRole('textbox', { name: 'Text of the document' });
  const openArchive = (name: string, files: Record<string, string | Uint8Array>) =>
    page.getByLabel('Choose a zip archive').setInputFiles({
      name,
      mimeType: 'application/zip',
      buffer: Buffer.from(
        zipSync(
          Object.fromEntries(
            Object.entries(files).map(([path, text]) => [
              path,
              typeof text === 'string' ? new TextEncoder().encode(text) : text,
            ]),
          ),
        ),
      ),
    });

  it('opens an example and computes it in the browser', { timeout }, async () => {
    await page.getByRole('link', { name: 'KazSat-3R satellite communication system' }).click();
    await page.getByRole('heading', { name: 'KazSat-3R satellite communication system' }).waitFor();
    expect(page.url()).toBe(`${site}?programme=kazsat-3r`);
    await page.goto(`${site}?programme=kazsat-3r#/links?link=tv-almaty`);
    const margin = page.getByRole('row', { name: /^Margin M/ });
    await margin.waitFor();
    await settled(page);
    expect(await margin.innerText()).toMatch(/3\.92[\s\S]*2\.35/);
  });

  it('asks for the programme of an address that names a view alone, and opens the view in it', {
    timeout,
  }, async () => {
    const other = await browser.newPage({ locale: 'en' });
    other.setDefaultTimeout(PATIENCE_MS);
    await other.goto(`${site}?programme=nowhere#/links?link=tv-almaty`);
    await other.getByText('This browser has no programme nowhere').waitFor();
    await other.goto('about:blank');
    await other.goto(`${site}#/links?link=tv-almaty`);
    await other.getByText('The address names a view and no programme').waitFor();
    await other.getByRole('link', { name: 'KazSat-3R satellite communication system' }).click();
    await other.getByRole('row', { name: /^Margin M/ }).waitFor();
    expect(other.url()).toBe(`${site}?programme=kazsat-3r#/links?link=tv-almaty`);
    await other.context().close();
  });

  it('makes the report in the browser, in the language of the page', { timeout: 2 * timeout }, async () => {
    await page.goto(`${site}?programme=first-steps#/report`);
    await page.locator('.settings select').last().selectOption('kk');
    await page.getByRole('link', { name: 'Есепті ашу' }).waitFor();
    const [report] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Есепті ашу' }).click(),
    ]);
    await report.waitForLoadState();
    await expect.poll(() => report.locator('html').getAttribute('lang'), patience).toBe('kk');
    // Its script runs under the policy of the page: a figure opens its working beside it.
    await report.locator('a.door').first().click();
    await report.locator('dialog[open]').waitFor();
    await report.close();
    await page.locator('.settings select').last().selectOption('en');
  });

  it('keeps an edit, and hands the folder back as an archive', { timeout }, async () => {
    await page.goto(`${site}?programme=kazsat-3r#/files?file=links.yaml&line=10&open=form`);
    const rollOff = page.getByLabel(/^Roll-off/);
    await rollOff.fill('0.15');
    await rollOff.press('Enter');
    await content().getByText('0.15').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Saved' }).waitFor();
    await page.reload();
    await content().getByText('0.15').waitFor();
    await page.getByLabel('Compare with').selectOption('the text as it was opened');
    await page.locator('.cm-deletedChunk').getByText('0.2').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the folder' }).click(),
    ]);
    const { name, files } = programmeIn(unzip(readFileSync(await download.path())));
    expect(name).toBe('kazsat-3r');
    const shipped = readFileSync(new URL('../../../examples/kazsat-3r/links.yaml', import.meta.url), 'utf8');
    expect(new TextDecoder().decode(files.get('links.yaml'))).toBe(
      shipped.replace('rollOff: 0.2', 'rollOff: 0.15'),
    );
    expect([...files.keys()]).toContain('README.md');
  });

  it('tells a second tab what the first saved, and merges what both wrote', { timeout }, async () => {
    const address = `${site}?programme=kazsat-3r#/files?file=links.yaml&line=10&open=form`;
    const other = await context.newPage();
    await other.goto(address);
    await page.goto(address);
    const write = async (of: Page, field: RegExp, value: string) => {
      await of.getByLabel(field).first().fill(value);
      await of.getByLabel(field).first().press('Enter');
      await of.locator('.cm-content').getByText(value).first().waitFor();
    };
    await write(page, /^Roll-off/, '0.17');
    await write(other, /^Loss of the real modem/, '0.95');
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await other.getByRole('button', { name: 'Saved' }).waitFor();
    const alert = page.getByRole('alert').filter({ hasText: 'Somebody saved this document' });
    await alert.getByRole('button', { name: 'Save both together' }).click();
    await page.getByRole('button', { name: 'Saved' }).waitFor();
    await other.locator('.cm-content').getByText('0.17').first().waitFor();
    await other.close();
  });

  it('of two tabs that save over the same text at once one is told of the other, and neither text is lost', {
    timeout,
  }, async () => {
    const address = `${site}?programme=kazsat-3r#/files?file=links.yaml`;
    const other = await context.newPage();
    await other.goto(address);
    await page.goto(address);
    const tabs = [page, other];
    const texts = ['# of the first tab', '# of the second tab'];
    for (const [i, tab] of tabs.entries()) {
      // each in a line of its own, so that both can stand together
      const text = tab.getByRole('textbox', { name: 'Text of the document' });
      await text.getByText('tv-almaty').first().waitFor();
      await text.press('Control+Home');
      for (let line = 0; line < 6 * i; line++) await text.press('ArrowDown');
      await text.press('End');
      await tab.keyboard.type(` ${texts[i]}`);
      await tab.getByTitle('not saved').waitFor();
    }
    const told = (tab: Page) => tab.getByRole('alert').filter({ hasText: 'Somebody saved this document' });
    const saved = (tab: Page) => tab.getByRole('button', { name: 'Saved', exact: true });
    const count = async (of: (tab: Page) => Locator) =>
      (await Promise.all(tabs.map((tab) => of(tab).count()))).reduce((sum, each) => sum + each, 0);
    await Promise.all(
      tabs.map((tab) =>
        tab
          .getByRole('button', { name: 'Save', exact: true })
          .evaluate((button) => (button as HTMLButtonElement).click()),
      ),
    );
    await expect.poll(async () => [await count(saved), await count(told)], patience).toEqual([1, 1]);
    const second = (await told(page).count()) === 1 ? page : other;
    await told(second).getByRole('button', { name: 'Save both together' }).click();
    await expect.poll(async () => [await count(saved), await count(told)], patience).toEqual([2, 0]);
    for (const tab of tabs)
      for (const text of texts)
        await tab.getByRole('textbox', { name: 'Text of the document' }).getByText(text).first().waitFor();
    await other.close();
  });

  it('works without internet after the first load', { timeout }, async () => {
    await page.goto(site);
    await page.getByText('This page works without internet from now on.').waitFor();
    server.close();
    server.closeAllConnections();
    await page.goto(`${site}?programme=turksat-6a#/programme`);
    await page
      .getByRole('heading', { level: 1 })
      .getByText(/T.rksat 6A/i)
      .waitFor();
    await page.goto(`${site}?programme=kazsat-3r#/links?link=tv-almaty`);
    await page.getByRole('row', { name: /^Margin M/ }).waitFor();
    await page.reload();
    await page.getByRole('row', { name: /^Margin M/ }).waitFor();
    await page.goto(`${site}?programme=kazsat-3r#/coverage?beam=ku-kz&lat=46.8&lon=61.67`);
    await page
      .locator('.pinned')
      .getByRole('row', { name: /^Dish needed/ })
      .waitFor();
    await page.locator('.place-search input').fill('Жезказган');
    await page.locator('.place-search [role=option]').getByText('Zhezqazghan').waitFor();
  });

  it('opens an archive of the user; script in names is text', { timeout }, async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const at = (file: string) =>
      readFileSync(new URL(`../../../examples/first-steps/${file}`, import.meta.url), 'utf8');
    const named = (text: string) => text.replaceAll(/\b(name|organisation): [^,}\n]+/g, `$1: "${evil}"`);
    const files = [
      'programme.yaml',
      'ground.yaml',
      'services.yaml',
      'partnership.yaml',
      'satellites/first.yaml',
    ];
    await page.goto(site);
    await openArchive(`${evil}.zip`, Object.fromEntries(files.map((file) => [file, named(at(file))])));
    await page.getByRole('heading', { name: evil }).first().waitFor();
    for (const hash of [
      '#/links',
      '#/coverage',
      '#/files?file=programme.yaml&open=form',
      '#/files?file=ground.yaml&line=3&open=form',
    ]) {
      await goTo(page, hash!);
      await page.getByText(evil.slice(0, 20)).first().waitFor();
    }
    expect(await page.locator('img[src=x]').count()).toBe(0);
    await page.goto(site);
    await page.getByRole('button', { name: /^× Remove/ }).click();
    await page.getByRole('heading', { name: 'Kept in this browser' }).waitFor({ state: 'detached' });
  });

  it('refuses a bomb, a way out of the folder and what is no archive, each told once', {
    timeout,
  }, async () => {
    const alert = page.getByRole('alert');
    const told = (said: string) => expect.poll(() => alert.allInnerTexts(), { timeout }).toEqual([said]);
    await openArchive('bomb.zip', { 'programme.yaml': new Uint8Array(30_000_000) });
    await alert.getByText('A file that grows so much is not unpacked.').waitFor();
    expect(await alert.innerText()).toMatch(
      /^"programme\.yaml" is packed 1 : \d+, expected at most 1 : 400\. /,
    );
    await openArchive('path.zip', { '../programme.yaml': 'ortak: 1' });
    await told(
      '"../programme.yaml" leads out of the folder, or is no path. Pack the folder anew, from outside it.',
    );
    await openArchive('empty.zip', { 'readme.md': 'x' });
    await told('The archive holds no programme.yaml: expected a programme folder.');
    await page.getByLabel('Choose a zip archive').setInputFiles({
      name: 'letter.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('no archive at all, and long enough to look for an end in'),
    });
    await told('This is no zip archive, or its end is missing. Pack the programme folder as a zip archive.');
    await page.locator('.settings select').last().selectOption('ru');
    await told('Это не архив zip, или у него нет конца. Упакуйте папку программы в архив zip.');
    await page.locator('.settings select').last().selectOption('en');
    expect(page.url()).toBe(site);
  });

  it.each([
    ['en', 'Compare programmes'],
    ['tr', 'Programları karşılaştır'],
    ['kk', 'Бағдарламаларды салыстыру'],
    ['ru', 'Сравнить программы'],
  ])('advises no command to compare with, in %s', { timeout }, async (locale, words) => {
    await page.goto(`${site}?programme=first-steps#/programme`);
    await page.locator('.settings select').last().selectOption(locale);
    const compare = page.locator('.compared label');
    await compare.getByText(words).first().waitFor();
    expect(await compare.getAttribute('title')).toMatch(/zip/i);
    expect(await compare.getAttribute('title')).not.toContain('npm');
    expect(await compare.innerText()).not.toContain('npm');
    await page.locator('.settings select').last().selectOption('en');
    await page.goto(site);
  });

  it.each([
    [1280, 'light', 'en'],
    [390, 'dark', 'kk'],
  ] as const)(
    'at %i px, %s: axe finds nothing serious on the first page',
    { timeout },
    async (width, colorScheme, locale) => {
      // The service worker of the first context has the files; another one has none.
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await page.locator('.settings select').last().selectOption(locale);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );

  it('nothing failed on the way', () => {
    expect(problems).toEqual([]);
  });
});
