/** How the views look where looks go wrong unseen: the longest words on the narrowest screen, and columns of figures. */
import { languages } from '@ortak/report/words';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium } from '../../../scripts/browser.ts';
import { openWorkbench, patience, settled, timeout, type Workbench } from './workbench.ts';

const WIDTH = 390;

/** Address of a view, and what is there once it stands. */
const views = [
  ['/programme', '.view-programme #figures td'],
  ['/coverage?beam=ku-kz&quantity=elevation', '.map-and-panel .legend'],
  ['/links?link=tv-almaty', '.budget .result'],
  ['/links?link=tv-almaty&part=table', '.view-links .file-button'],
  ['/payload', '.view-payload .operation td'],
  ['/payload?part=plan', '.view-payload .lane'],
  ['/payload?part=redundancy', '.view-payload .ring svg'],
  ['/propagation?lat=43.24&lon=76.95', '.view-propagation .causes td'],
  ['/flight', '.view-flight .months'],
  ['/files?file=links.yaml', '.view-files .cm-content'],
] as const;

describeChromium('the look of the views', 12, () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await openWorkbench();
    page = await bench.open('', { viewport: { width: WIDTH, height: 844 } });
  }, timeout);
  afterAll(() => bench?.close());

  it.each(views)(
    'on a phone nothing of %s is cut off, too wide or too small for a finger',
    { timeout },
    async (address, ready) => {
      await page.goto(`${bench.url}#${address}`);
      for (const language of languages) {
        await page.locator('.settings select').last().selectOption(language);
        await page.locator(`html[lang=${language}]`).waitFor();
        await page.locator(ready).first().waitFor();
        await expect.poll(() => faults(page), patience).toEqual([]);
      }
    },
  );

  it('sets figures of a budget on their decimal mark', { timeout }, async () => {
    await page.setViewportSize({ width: 1280, height: 844 });
    await page.goto(`${bench.url}#/links?link=tv-almaty`);
    await page.locator('.budget .result').waitFor();
    await expect.poll(() => marks(page), patience).toMatchObject({ decimals: [1, 2, 3, 5], widest: 0 });
    await settled(page);
    expect(await page.locator('.budget .result td.n').first().innerText()).toMatch(/^3[.,]92$/);
  });

  it('went without a failure', () => {
    expect(bench.problems).toEqual([]);
  });
});

/** What is wider than the page, cut without a way to the rest, or smaller than a finger. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const content = document.querySelector('#content')!;
    for (const whole of [document.documentElement, content])
      if (whole.scrollWidth > whole.clientWidth)
        found.push(`${whole.tagName} is ${whole.scrollWidth - whole.clientWidth} px too wide`);
    const own = '.unseen, .skip, .cm-editor, .maplibregl-map, svg';
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest(own) !== null || element.getClientRects().length === 0) continue;
      const { overflowX, textOverflow } = getComputedStyle(element);
      const says = `${element.tagName} .${element.className} «${element.textContent.slice(0, 30)}»`;
      if (
        /hidden|clip/.test(overflowX) &&
        textOverflow !== 'ellipsis' &&
        element.scrollWidth > element.clientWidth + 1
      )
        found.push(`cut off: ${says}`);
      // What stands in a line of text or of a table has the line for its height.
      if (
        element.matches(
          'button:not(.door, .term), select, input:not([type=checkbox], [type=file]), summary',
        ) &&
        element.closest('.lane, .days') === null &&
        element.getBoundingClientRect().height < 39.5
      )
        found.push(`${Math.round(element.getBoundingClientRect().height)} px high: ${says}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      if (
        /(^|[\s(±=×])-\d/.test(text.textContent ?? '') &&
        text.parentElement?.closest('pre, code, textarea, .cm-editor') === null
      )
        found.push(`a hyphen for a minus: ${text.textContent}`);
    return found;
  });

/** Decimals of the figures in the first column of a budget, and how far apart their decimal marks stand [px]. */
const marks = (page: Page): Promise<{ readonly decimals: readonly number[]; readonly widest: number }> =>
  page.evaluate(() => {
    const decimals = new Set<number>();
    const places: number[] = [];
    for (const door of document.querySelectorAll('.budget td:nth-child(3) .door')) {
      const text = door.firstChild!;
      const at = /[.,](?=\d+$)/.exec(text.textContent ?? '')?.index;
      if (at === undefined) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      places.push(range.getBoundingClientRect().left);
      decimals.add(text.textContent!.length - at - 1);
    }
    return {
      decimals: [...decimals].sort(),
      widest: Math.round(Math.max(...places) - Math.min(...places)),
    };
  });
