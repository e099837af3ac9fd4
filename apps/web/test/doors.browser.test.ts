/** Every number is a door, every term is explained, every window is named: each view is walked in one browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium } from '../../../scripts/browser.ts';
import { glossed } from '../src/words/glossary.ts';
import { goTo, openWorkbench, patience, settled, timeout, type Workbench } from './workbench.ts';

/** A view, what it shows once it is computed, and the title of its window. */
const views = [
  ['/programme', '#figures table', ''],
  ['/coverage?beam=ku-kz&lat=46.8&lon=61.67', '.pinned table', 'Coverage'],
  ['/coverage?beam=ku-ca&quantity=availability', '.panel table', 'Coverage'],
  ['/coverage?beam=ku-kz&synthesis=1&diameter=0.6&feeds=3&over=feeds', '.synthesis table', 'Coverage'],
  ['/links?link=tv-almaty', '.budget', 'Links'],
  ['/links?link=tv-almaty&part=solve', '.solve tbody', 'Links'],
  ['/links?link=tv-almaty&part=year', '.chart', 'Links'],
  ['/links?link=tv@almaty&part=table', '.sites', 'Links'],
  ['/payload?amplifier=twta-85&carriers=8&ibo=6', '.operation', 'Payload'],
  ['/payload?part=plan', '.filters', 'Payload'],
  ['/payload?part=redundancy', '.settings-of', 'Payload'],
  ['/propagation?lat=51.16&lon=71.47&ghz=20', '.causes tbody', 'Propagation'],
  ['/flight?from=2027-01-01', '.outages', 'Flight'],
  ['/flight?part=keeping&years=1', '.years', 'Flight'],
  ['/flight?part=transfer', '.turns', 'Flight'],
  ['/flight?part=relocation&to=60&in=20', '.way', 'Flight'],
  ['/flight?part=graveyard&after=5', '.rises', 'Flight'],
  ['/flight?part=collocation&together=0.1', '.pairs', 'Flight'],
  ['/files?file=links.yaml', '.editor', 'Files'],
] as const;

describeChromium('every view', views.length + 2, () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await openWorkbench();
    page = await bench.open('');
  }, timeout);
  afterAll(() => bench?.close());

  it.each(views)('%s', { timeout }, async (hash, ready, title) => {
    await goTo(page, hash);
    if (hash.includes('part=table')) await page.getByRole('button', { name: 'Example' }).click();
    await page.locator(ready).first().waitFor();
    await settled(page);
    const name = 'KazSat-3R satellite communication system · Ortak';
    await expect.poll(() => page.title(), patience).toBe(title === '' ? name : `${title} · ${name}`);
    expect(await plainFigures(page)).toEqual([]);
    expect(await plainLabels(page)).toEqual([]);
  });

  it('explains a term by keyboard and by touch, and tells it to readers of the screen', {
    timeout,
  }, async () => {
    await goTo(page, '/links?link=tv-almaty&part=solve');
    const term = page.getByRole('table').getByRole('button', { name: 'Availability', exact: true });
    await term.waitFor();
    await settled(page);
    await term.focus();
    const meaning = /^Share of the average year in which the link holds/;
    expect(await page.getByRole('tooltip').innerText()).toMatch(meaning);
    expect(
      await term.evaluate(
        (element) => document.getElementById(element.getAttribute('aria-describedby')!)!.textContent,
      ),
    ).toMatch(meaning);
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
    await term.dispatchEvent('click');
    expect(await page.getByRole('tooltip').innerText()).toMatch(meaning);
  });

  it('calls a place by the name that it was searched for', { timeout }, async () => {
    await goTo(page, '/coverage?beam=ku-kz&quantity=elevation&lat=46.8&lon=61.67&place=Aralsk');
    const pinned = page.locator('.pinned');
    await expect.poll(() => pinned.locator('caption').innerText(), patience).toMatch(/^Aralsk, 46\.80°N/);
    await pinned.getByRole('link', { name: 'Link budget to this place' }).click();
    await page.getByRole('heading', { name: 'Direct-to-home television, Aralsk' }).waitFor();
  });
});

/** What begins with a digit and opens nothing, and why that is right. */
const exceptions = [
  ['.chart', 'the axis of a chart; its points open where they have a working'],
  ['.symbol, .unit, .from, .muted, th small', 'symbols, units and sources of the figure beside them'],
  ['.settings-of td', 'the number of a position: what it joins stands in the list beside the ring'],
  ['.sites td:not(.n)', 'a cell as it was given: its row, at the left, is its place in the file'],
  ['.years th, .pairs th', 'the number of a year or of a satellite, not a result'],
  ['.operation td:nth-child(3)', 'the load in words: 1 carrier'],
] as const;

/** Dates and times name an event; its working opens from the figures beside it. */
const TIME = /^\s*(\d{4}-\d\d-\d\d|\d\d-\d\d \d\d:|\d\d:\d\d:\d\d)/;

async function plainFigures(page: Page): Promise<readonly string[]> {
  const plain = await textsOf(page, ':is(td, dd, th[scope=row])', exceptions.map(([of]) => of).join());
  return plain.filter((text) => /^\s*[✓✕*≤≥±−]?\s*\d/.test(text) && !TIME.test(text));
}

async function plainLabels(page: Page): Promise<readonly string[]> {
  const plain = await textsOf(page, ':is(th, dt, label)', '.term, .chart, small');
  return plain.filter((text) => glossed(text, 'en').some(({ of }) => of !== undefined));
}

/** Texts within elements of a view that stand in nothing that can be opened or filled in. */
const textsOf = (page: Page, within: string, except: string): Promise<string[]> =>
  page.evaluate(
    ([within, except]) =>
      [...document.querySelectorAll(`#content ${within}`)].flatMap((element) => {
        const plain: string[] = [];
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { data, parentElement } = texts.currentNode as Text;
          if (parentElement!.closest(`button, a, select, code, ${except}`) === null) plain.push(data);
        }
        return plain;
      }),
    [within, except] as const,
  );
