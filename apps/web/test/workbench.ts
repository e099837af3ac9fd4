/** The workbench over a copy of an example, in a page that counts what goes wrong. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveWorkbench } from '@ortak/server';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Worker } from 'playwright-core';
import { expect } from 'vitest';
import { launch } from '../../../scripts/browser.ts';
import { webFolder } from '../build/web-folder.ts';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));

export interface Workbench {
  readonly url: string;
  /** The programme folder, to write into. */
  readonly folder: string;
  readonly browser: Browser;
  /** A window of its own for pages whose failures are meant. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A new page at an address of the workbench; what fails on it is kept in `problems`. */
  open(hash: string, options?: BrowserContextOptions): Promise<Page>;
  readonly problems: string[];
  close(): Promise<void>;
}

/** The first build and the first maps take their time on a machine with other work. */
export const PATIENCE_MS = 120_000;

/** How long something may take to come into sight. */
export const patience = { timeout: PATIENCE_MS };

/** How long a test may take. */
export const timeout: number = 3 * PATIENCE_MS;

/** Goes to another address of the workbench, as a link of the page does; the view has taken it when this is done. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate(async (address) => {
    const before = location.href;
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = address;
    if (location.href !== before) await changed;
  }, hash);

/** Waits until what is shown is the answer to what is asked. A view marks what it shows as soon as another is asked. */
export const settled = (page: Page): Promise<void> =>
  expect
    .poll(() => page.locator('.stale, .stale-map, .computing, [aria-busy=true]').count(), patience)
    .toBe(0);

/**
 * Holds what a page computes at the first part done that it tells, so that it is under way for as long as a test wants.
 * @returns how to let it go on
 */
export async function holdParts(page: Page): Promise<() => Promise<void>> {
  const hold = (worker: Worker): Promise<unknown> =>
    worker.evaluate(() => {
      const own = setTimeout;
      const held: (() => void)[] = [];
      const letGo = (): void => {
        globalThis.setTimeout = own;
        for (const each of held) own(each);
      };
      // a worker waits a moment after each part that it tells
      const wait = (each: () => void): void => void held.push(each);
      Object.assign(globalThis, { setTimeout: wait, letGo });
    });
  // One that starts meanwhile may end with its page.
  const holdNext = (worker: Worker): void => void hold(worker).catch(() => {});
  page.on('worker', holdNext);
  await Promise.all(page.workers().map(hold));
  return async () => {
    page.off('worker', holdNext);
    await Promise.all(
      page.workers().map((worker) => worker.evaluate(() => (globalThis as { letGo?: () => void }).letGo?.())),
    );
  };
}

/** Where the working of a figure opens. */
export const inspectorOf = (page: Page): Locator => page.getByRole('region', { name: 'Working' });

export async function openWorkbench(example = 'kazsat-3r'): Promise<Workbench> {
  const root = mkdtempSync(join(tmpdir(), 'ortak-web-'));
  const folder = join(root, example);
  cpSync(join(examples, example), folder, { recursive: true });
  const serving = await serveWorkbench({ folder, page: await webFolder(), host: '127.0.0.1', port: 0 });
  const browser = await launch();
  const problems: string[] = [];
  const contextWith = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en',
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  };
  return {
    url: serving.url,
    folder,
    browser,
    context: contextWith,
    problems,
    async open(hash, options) {
      const page = await (await contextWith(options)).newPage();
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
