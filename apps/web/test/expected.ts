import { expect } from 'vitest';
import { violations } from '../../../scripts/browser.ts';
import { goTo, settled, type Workbench } from './workbench.ts';

/** A screen, and what its user prefers. */
export type Screen = readonly [width: number, colorScheme: 'light' | 'dark', locale: string];

/** Each view, once something of it stands: axe finds nothing serious, and it is no wider than the screen. */
export async function expectAccessible(
  bench: Workbench,
  [width, colorScheme, locale]: Screen,
  views: readonly (readonly [hash: string, ready: string])[],
): Promise<void> {
  const page = await bench.open('', { viewport: { width, height: 844 }, colorScheme, locale });
  for (const [hash, ready] of views) {
    await goTo(page, hash);
    await page.locator(ready).first().waitFor();
    await settled(page);
    expect(await violations(page), hash).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.context().close();
}
