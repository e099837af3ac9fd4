/** The workbench over a copy of an example, in a page that counts what goes wrong. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveWorkbench } from '@ortak/server';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launch } from '../../../scripts/browser.ts';
import { webFolder } from '../build/web-folder.ts';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));

export interface Workbench {
  readonly url: string;
  /** The programme folder, to write into. */
  readonly folder: string;
  readonly browser: Browser;
  /** A new page at an address of the workbench; what fails on it is kept in `problems`. */
  open(hash: string, options?: BrowserContextOptions): Promise<Page>;
  readonly problems: string[];
  close(): Promise<void>;
}

/** The first build and the first maps take their time on a machine with other work. */
export const PATIENCE_MS = 60_000;

/** How long something may take to come into sight. */
export const patience = { timeout: PATIENCE_MS };

/** How long a test may take. */
export const timeout: number = 3 * PATIENCE_MS;

/** Goes to another address of the workbench, as a link of the page does. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((address) => {
    location.hash = address;
  }, hash);

/** Where the working of a figure opens. */
export const inspectorOf = (page: Page): Locator => page.getByRole('region', { name: 'Working' });

export async function openWorkbench(example = 'kazsat-3r'): Promise<Workbench> {
  const root = mkdtempSync(join(tmpdir(), 'ortak-web-'));
  const folder = join(root, example);
  cpSync(join(examples, example), folder, { recursive: true });
  const serving = await serveWorkbench({ folder, page: await webFolder(), host: '127.0.0.1', port: 0 });
  const browser = await launch();
  const problems: string[] = [];
  return {
    url: serving.url,
    folder,
    browser,
    problems,
    async open(hash, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'en',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) problems.push(request.url());
      });
      await page.goto(serving.url + hash);
      return page;
    },
    async close() {
      await browser.close();
      await serving.close();
      rmSync(root, { recursive: true });
    },
  };
}
