/** Links in a browser: what is solved, and the link over the year, with the figures of the command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium } from '../../../scripts/browser.ts';
import { cli, ortak } from './command.ts';
import { expectAccessible } from './expected.ts';
import { goTo, inspectorOf, openWorkbench, patience, settled, timeout, type Workbench } from './workbench.ts';

describeChromium('links in a browser', 9, () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await openWorkbench();
    page = await bench.open('#/links?link=tv-almaty&part=solve');
  }, timeout);
  afterAll(() => bench?.close());

  const go = (hash: string, on = page) => goTo(on, hash);
  const inspector = () => inspectorOf(page);
  const rowsOf = (table: string): Promise<string[][]> =>
    page
      .locator(`${table} tbody tr:not(.why)`)
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent!.trim())),
      );

  it('solves each figure as the command does, to the last digit', { timeout }, async () => {
    await page.locator('.solve table').waitFor();
    await settled(page);
    const rows = await rowsOf('.solve');
    expect(rows).toHaveLength(8);
    for (const [i, unknown] of (['diameter', 'hpa', 'lnb', 'backoff', 'availability'] as const).entries()) {
      const row = rows[[0, 1, 2, 5, 6][i]!]!;
      const text = ortak('link', bench.folder, 'tv-almaty', '--solve', unknown);
      expect(text, unknown).toContain(`${row[2]} ${row[3]}`);
      const [less, more] = [...text.matchAll(/to keep: ([\d.]+)/g)].map(([, value]) => value);
      expect([row[4], row[5]], unknown).toEqual([less, more]);
    }
    await page.getByRole('button', { name: 'Receiving antenna: 0.4194 m' }).click();
    await inspector().getByText('With 0.5 dB more to keep').waitFor();
    expect(page.url()).toContain('open=solve.diameter');
    // the place of the programme's own figure leads to its line
    const place = inspector().getByRole('link', { name: /^ground\.yaml:\d+$/ });
    const line = /\d+$/.exec(await place.innerText())![0];
    expect(await place.getAttribute('href')).toBe(`#/files?file=ground.yaml&line=${line}`);
    expect(readFileSync(join(bench.folder, 'ground.yaml'), 'utf8').split('\n')[Number(line) - 1]).toContain(
      '0.6',
    );
  });

  it('follows a slider', { timeout }, async () => {
    const before = (await rowsOf('.solve'))[0]![2];
    await page.getByRole('slider', { name: /System margin/ }).fill('1');
    await expect.poll(async () => (await rowsOf('.solve'))[0]![2], patience).not.toBe(before);
    await settled(page);
    // half a decibel more to keep is what the sensitivity said
    expect((await rowsOf('.solve'))[0]![2]).toBe('0.4504');
  });

  it('shows a link over the year; a point opens what is behind it', { timeout }, async () => {
    await go('/links?link=tv-almaty&part=year');
    await page.getByRole('figure', { name: 'Fades exceeded at each end' }).waitFor();
    await page.locator('.chart summary').nth(1).click();
    await page.locator('.chart table').nth(1).getByRole('button').nth(30).click();
    await inspector().getByText('ITU-R P.618-14 § 2.2.4.1').waitFor();
    expect(page.url()).toMatch(/open=year\.30/);
    await page.reload();
    await inspector().getByText('Margin with both fades at once').waitFor();
  });

  const sites = [
    'name,lat,lon,diameter,remark',
    'Aral,46.80,61.67,0.6,"reed, salt"',
    'Nowhere,43.24,760,0.9,',
    'Жаңаөзен,43.34,52.86,0.9,007',
    'Almaty,43.24,76.95,many,',
  ].join('\n');

  it('computes a table of sites as the command does, to twelve digits', { timeout }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ortak-sites-'));
    const file = join(folder, 'sites.csv');
    writeFileSync(file, `${sites}\n`);
    const out = join(folder, 'out.csv');
    spawnSync(process.execPath, [cli, 'link', bench.folder, 'tv', '--batch', file, '-o', out]);
    await go('/links?link=tv@almaty&part=table');
    await page.getByLabel('Choose a file').setInputFiles(file);
    await page.getByText('sites.csv: 2 rows computed, 2 not.').waitFor();
    await page
      .getByText('✕ lon: expected -180…180 °, found 760')
      .or(page.getByText(/^✕ lon: expected/))
      .first()
      .waitFor();
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return download.path();
    };
    // the browser's arc tangent may differ from that of Node in its last bit
    const digits = (path: string) =>
      readFileSync(path, 'utf8').replaceAll(/\d+\.\d{9,}/g, (text) => Number(text).toPrecision(12));
    expect(digits(await saved('CSV'))).toBe(digits(out));
    // the workbook holds the same, numbers as numbers
    const [header, ...rows] = await readSheet(readFileSync(await saved('XLSX')));
    expect(header!.slice(0, 6)).toEqual(['name', 'lat', 'lon', 'diameter', 'remark', 'elevation-deg']);
    expect(rows).toHaveLength(4);
    expect(typeof rows[0]![header!.indexOf('margin-db')]).toBe('number');
    expect(rows[2]![4]).toBe('007');
    // a workbook that is dropped is read as the text was
    const bytes = readFileSync(await saved('XLSX')).toString('base64');
    const dropped = await page.evaluateHandle((base64) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], 'dropped.xlsx'));
      return data;
    }, bytes);
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: dropped });
    await page.getByText('dropped.xlsx: 2 rows computed, 2 not.').waitFor();
    rmSync(folder, { recursive: true });
  });

  it('takes a pasted table with decimal commas, and leads to the budget of a row', { timeout }, async () => {
    await page.getByLabel(/^Paste a table here/).fill('name\tlat\tlon\tdiameter\nAral\t46,80\t61,67\t0,6\n');
    await page.getByText('pasted table: 1 row computed.').waitFor();
    // another language keeps what was pasted
    const language = page.locator('.settings select').last();
    await language.selectOption('ru');
    await page.getByRole('link', { name: 'Линии связи', exact: true }).waitFor();
    expect(await page.locator('.sites tbody tr').count()).toBe(1);
    await language.selectOption('en');
    await page.getByText('pasted table: 1 row computed.').waitFor();
    const margin = await page.locator('.sites tbody td').nth(9).innerText();
    await page.getByRole('link', { name: /pasted table:2$/ }).click();
    await page.getByRole('heading', { name: /Direct-to-home television, 46\.8/ }).waitFor();
    expect(page.url()).toContain('lat=46.80');
    expect(margin).toMatch(/^\d+\.\d\d$/);
    await go('/links?link=tv@almaty&part=table');
    await page.getByLabel(/^Paste a table here/).fill('name,lat\n"Aral');
    await page
      .getByText(
        /^pasted table:2:1: expected a quote at the end of the cell too, found a quote that never closes/,
      )
      .waitFor();
    await go('/links?link=tv-almaty&part=year');
  });

  it('speaks four languages', { timeout }, async () => {
    for (const [language, title, shown] of [
      ['tr', 'Yıl boyunca', 'Her uçta aşılan sönümlemeler'],
      ['kk', 'Жыл бойы', 'Әр ұшта асатын өшуліктер'],
      ['ru', 'В течение года', 'Превышаемые замирания на каждом конце'],
      ['en', 'Over the year', 'Fades exceeded at each end'],
    ] as const) {
      await page.locator('.settings select').last().selectOption(language);
      await page.getByRole('link', { name: title, exact: true }).waitFor();
      await page.getByText(shown).first().waitFor();
    }
  });

  it('receives a service where one wants it, under the name of the place in the language of the page', {
    timeout,
  }, async () => {
    await go('/links?link=tv');
    await page.getByRole('combobox', { name: 'Find a place' }).fill('Жезқаз');
    await page.getByRole('option', { name: 'Zhezqazghan Kazakhstan' }).click();
    await page.getByRole('heading', { level: 1, name: /Zhezqazghan$/ }).waitFor();
    const language = page.locator('.settings select').last();
    await language.selectOption('kk');
    await page.getByRole('heading', { level: 1, name: /Жезқазған$/ }).waitFor();
    await language.selectOption('en');
    await page.getByRole('heading', { level: 1, name: /Zhezqazghan$/ }).waitFor();
  });

  it.each([
    [1280, 'dark', 'ru'],
    [390, 'light', 'tr'],
  ] as const)('at %i px, %s: axe finds nothing serious', { timeout }, (...screen) =>
    expectAccessible(bench, screen, [
      ['/links?link=tv-almaty&part=solve&open=solve.hpa', '.inspector section'],
      ['/links?link=school-return&part=year&open=year.20', '.inspector section'],
      ['/links?link=tv@almaty&part=table', '.drop textarea'],
    ]),
  );

  it('loaded nothing from elsewhere, and nothing failed on the way', () => {
    expect(bench.problems).toEqual([]);
  });
});
