/**
 * Suites that need a browser: Debian's chromium, or the one that $CHROMIUM names. Where there is none the suite is
 * skipped and says how many checks that leaves out; under `REQUIRE_ALL=1` its absence fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

const axeSource = createRequire(import.meta.url).resolve('axe-core');
declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    // It starts in a second; on a machine with other work it may take long.
    timeout: 120_000,
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** @param checks how many are left out where there is no browser */
export function describeChromium(name: string, checks: number, suite: () => void): void {
  if (existsSync(executablePath)) describe(name, suite);
  else if (process.env.REQUIRE_ALL === '1')
    it(name, () => expect.fail(`needs chromium at ${executablePath}, or $CHROMIUM`));
  else
    describe.skip(`${name}: ${checks} checks need chromium at ${executablePath}, or $CHROMIUM`, () =>
      it('browser', () => {}));
}

/** What axe finds serious on a page. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy stays in force.
  await page.evaluate(readFileSync(axeSource, 'utf8'));
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`);
}
