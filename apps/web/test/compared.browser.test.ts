/** Two programmes in a browser: side by side and as a difference, which is the one that the analysis gives. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium, violations } from '../../../scripts/browser.ts';
import { openWorkbench, settled, timeout, type Workbench } from './workbench.ts';

describeChromium('a programme beside another', 3, () => {
  const root = mkdtempSync(join(tmpdir(), 'ortak-other-'));
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await openWorkbench('first-steps');
    cpSync(bench.folder, join(root, 'stronger'), { recursive: true });
    const file = join(root, 'stronger', 'satellites', 'first.yaml');
    const text = readFileSync(file, 'utf8');
    // Half a decibel less is lost behind the amplifier: so much more arrives everywhere.
    writeFileSync(file, text.replace('outputLossDb: 1.5', 'outputLossDb: 1.0'));
    page = await bench.open('#/coverage');
  }, timeout);
  afterAll(async () => {
    await bench?.close();
    rmSync(root, { recursive: true });
  });

  it('an archive is compared with, and its difference is what its files say', { timeout }, async () => {
    const files = [
      'programme.yaml',
      'ground.yaml',
      'services.yaml',
      'partnership.yaml',
      'satellites/first.yaml',
    ];
    const archive = zipSync(
      Object.fromEntries(
        files.map((path) => [`stronger/${path}`, readFileSync(join(root, 'stronger', path))]),
      ),
    );
    await page.locator('.compared input').setInputFiles({
      name: 'stronger.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(archive),
    });
    await page.getByRole('link', { name: /compared with stronger/ }).waitFor();
    await page.locator('.map-and-panel.two').waitFor();
    await page.locator('.design select').selectOption('difference');
    await page
      .getByRole('button', { name: /: 0\.50 dB/ })
      .first()
      .waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.getByRole('link', { name: /compared with stronger/ }).waitFor();
    await page
      .getByRole('button', { name: /: 0\.50 dB/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: /Put the comparison away/ }).click();
    await page.locator('.compared input').waitFor({ state: 'attached' });
  });

  it('says where the other programme lacks a beam', { timeout }, async () => {
    const files = [
      'programme.yaml',
      'ground.yaml',
      'services.yaml',
      'partnership.yaml',
      'satellites/first.yaml',
    ];
    const archive = zipSync(
      Object.fromEntries(
        files.map((path) => [
          `renamed/${path}`,
          Buffer.from(readFileSync(join(root, 'stronger', path), 'utf8').replaceAll('ku-beam', 'ku-other')),
        ]),
      ),
    );
    await page.locator('.compared input').setInputFiles({
      name: 'renamed.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(archive),
    });
    await page.getByText(/^renamed has no beam .+: the map shows this programme alone\.$/).waitFor();
    await settled(page);
    expect(await page.locator('.map-and-panel.two').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /Put the comparison away/ }).click();
    await page.locator('.lacking').waitFor({ state: 'detached' });
  });

  it('nothing failed on the way', () => expect(bench.problems).toEqual([]));
});
