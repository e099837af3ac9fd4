/** Payload in a browser: its figures are those that the command line prints. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium, violations } from '../../../scripts/browser.ts';
import { ortak } from './command.ts';
import { goTo, inspectorOf, openWorkbench, patience, settled, timeout, type Workbench } from './workbench.ts';

describeChromium('payload in a browser', 9, () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await openWorkbench();
    page = await bench.open('#/payload');
  }, timeout);
  afterAll(() => bench?.close());

  /** Cells of the line that begins with some words. */
  const cellsOf = (text: string, start: string): string[] =>
    text
      .split('\n')
      .find((line) => line.trim().startsWith(start))!
      .trim()
      .split(/ {2,}/);
  const go = (hash: string) => goTo(page, hash);
  const inspector = () => inspectorOf(page);
  const figures = () => page.locator('.answer dd').allInnerTexts();
  const plain = (text: string): string => text.replaceAll(/[\u00a0\n\t]+/g, ' ').trim();

  it('shows the operating point that its command prints, to the last digit', { timeout }, async () => {
    for (const [carriers, ibo] of [
      ['8', '6'],
      ['noise', '4.3'],
      ['2', '-1'],
    ] as const) {
      await go(`/payload?amplifier=twta-85&carriers=${carriers}&ibo=${ibo}`);
      await page.locator('.answer').waitFor();
      await settled(page);
      const text = ortak(
        'payload',
        bench.folder,
        ...`--amplifier twta-85 --carriers 1,${carriers} --input-back-off-db ${ibo}`.split(' '),
        ...'--downlink-cn-db 16 --uplink-cn-db 22'.split(' '),
      );
      const [single, several] = text.split('\n\n').slice(1, 3);
      const row = (block: string): string[] => block.split('\n')[2]!.trim().split(/ {2,}/);
      const [, , gain, phase] = row(single!);
      const [, obo, signalObo, total, worst, rf, dc, heat, efficiency] = row(several!);
      expect((await figures()).map(plain), carriers).toEqual([
        `${obo} dB`,
        `${signalObo} dB`,
        `${worst} dB`,
        `${total} dB`,
        `${gain} dB`,
        `${phase}°`,
        `${rf} W`,
        `${dc} W`,
        `${heat} W`,
        `${efficiency} %`,
      ]);
      const [best] = /(?<=Best input back-off )\S+ dB/.exec(several!)!;
      const [together] = /(?<=together )\S+ dB/.exec(several!)!;
      await expect
        .poll(async () => plain(await page.locator('.sentence').last().innerText()), patience)
        .toContain(`back-off of ${best}: ${together}`);
    }
  });

  it('shows products and operating points as the command prints them', { timeout }, async () => {
    await go('/payload?amplifier=twta-85&carriers=8&ibo=6');
    const strongest = page.getByRole('table', { name: 'Strongest frequencies of intermodulation' });
    await strongest.waitFor();
    await settled(page);
    const text = ortak(
      'payload',
      bench.folder,
      '--amplifier',
      'twta-85',
      '--carriers',
      '8',
      '--input-back-off-db',
      '6',
    );
    const products = await strongest
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent!)));
    expect(products).toHaveLength(6);
    for (const [name, , count, on, over] of products)
      expect(text).toContain(`${name}${on === '' ? '' : ` on ${on}`} ${over} dB (${count} products)`);
    const rows = await page
      .locator('.operation tbody tr')
      .evaluateAll((each) => each.map((row) => [...row.children].map((cell) => cell.textContent!)));
    for (const [groups, channels, , ...cells] of rows) {
      const [, count, , ...found] = cellsOf(text, groups!);
      expect([channels, ...cells.filter((cell) => cell !== '—')]).toEqual([count, ...found]);
    }
  });

  it('answers the slider and opens a figure to curve, method and file', { timeout }, async () => {
    await go('/payload?amplifier=twta-85&carriers=noise&ibo=6');
    await page.locator('.answer').waitFor();
    await settled(page);
    const before = await figures();
    const slider = page.getByRole('slider', { name: 'Input back-off' });
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.url(), patience).toContain('ibo=5.9');
    await expect.poll(figures, patience).not.toEqual(before);
    await page
      .locator('.answer')
      .getByRole('button', { name: /^DC power drawn/ })
      .click();
    await inspector().getByText('RF over DC power at saturation').first().waitFor();
    await inspector()
      .getByText(/satellites\/kazsat-3r\.yaml:\d+/)
      .first()
      .waitFor();
    await inspector()
      .getByText(/Bussgang 1952/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('draws the plan, names its conflicts, and opens a channel', { timeout }, async () => {
    await go('/payload?part=plan');
    await page.locator('.conflicts li').first().waitFor();
    await page.locator('.use li').first().waitFor();
    await settled(page);
    const text = ortak('plan', bench.folder);
    const shown = await page.locator('.conflicts p').allInnerTexts();
    expect(shown).toHaveLength(text.split('\n').filter((line) => /^(Watch|Conflict): /.test(line)).length);
    for (const message of shown) expect(text).toContain(message.replace(/\s*(satellites\/\S+)$/, ' ($1)'));
    for (const use of await page.locator('.use li').allInnerTexts())
      expect(text).toContain(plain(use).replace(/^U/, 'u').replace(/^D/, 'd'));
    await page.getByRole('button', { name: /^Watch: oscillator/ }).click();
    await expect.poll(() => page.locator('.channel.marked').count(), patience).toBe(2);
    expect(page.url()).toContain('conflict=2');
    await page.getByRole('button', { name: /ku-plan-1, 12\.7520/ }).click();
    await inspector().getByText('Guard band between ku-plan-1 and ku-plan-2').waitFor();
    await inspector()
      .getByText(/a diplexer needs about/)
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('fails amplifiers by a click and turns the switches as the command does', { timeout }, async () => {
    await go('/payload?part=redundancy');
    await page.getByRole('link', { name: /^t2 ku-plan-2/ }).click();
    await page.getByRole('link', { name: /^t3 ku-plan/ }).click();
    await page.getByRole('heading', { name: 'With t2, t3 failed' }).waitFor();
    const text = ortak('payload', bench.folder, '--redundancy', 'ku-ring', '--failed', 't2,t3');
    const [moves] = /Switches that move: [^;]*/.exec(text)!;
    await page.getByText(`${moves}.`).waitFor();
    await page.getByText('No channel is lost.').waitFor();
    await page.getByRole('link', { name: /^t4 ku-plan-3/ }).waitFor();
    await settled(page);
    const all = ortak('payload', bench.folder, '--redundancy', 'ku-ring');
    const rows = await page
      .locator('.settings-of tbody tr')
      .evaluateAll((each) => each.map((row) => [...row.children].map((cell) => cell.textContent!)));
    expect(rows).toHaveLength(36);
    for (const row of rows)
      expect(row.filter((cell) => cell !== '')).toEqual(
        cellsOf(all, `${row[0]}  `).flatMap((cell) => (/^[\d* ]+$/.test(cell) ? cell.split(' ') : [cell])),
      );
    await page.reload();
    await page.getByRole('heading', { name: 'With t2, t3 failed' }).waitFor();
    await page.getByRole('button', { name: 'Restore all' }).click();
    await page.getByRole('heading', { name: 'Without failures' }).waitFor();
  });

  it('hands drawings and tables on', { timeout }, async () => {
    const saved = async (within: string, name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(within).getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    await go('/payload?part=redundancy&failed=t1');
    await page.locator('.ring svg').waitFor();
    await settled(page);
    expect((await saved('.ring', 'SVG')).toString()).toMatch(/^<svg [\s\S]*stroke:[\s\S]*ku-plan-1/);
    expect((await saved('.ring', 'PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect((await saved('.ring', 'CSV')).toString()).toMatch(/^failed,s1,s2,[\s\S]*\nt1 t2,2,1,1,/);
    await go('/payload?part=plan');
    await page.locator('.plan .channel').first().waitFor();
    await settled(page);
    expect((await saved('.view-payload', 'SVG')).toString()).toMatch(
      /^<svg [\s\S]*Frequency plan of KazSat-3R/,
    );
    expect((await saved('.view-payload', 'PNG')).subarray(1, 4).toString()).toBe('PNG');
    const plan = (await saved('.view-payload', 'CSV')).toString();
    expect(plan).toMatch(
      /^channel,group,receiver,uplinkBeam,uplinkPolarisation,uplinkLowGHz,uplinkHighGHz,downlinkBeam,downlinkPolarisation,downlinkLowGHz,downlinkHighGHz,translationGHz,source\n/,
    );
    expect(plan).toContain('ku-plan-1,ku-plan,rx-kz,ku-kz,V,12.752,12.788,');
  });

  it('speaks four languages', { timeout }, async () => {
    for (const [language, title, words] of [
      ['tr', 'Faydalı yük', 'Planın çalışma noktaları'],
      ['kk', 'Пайдалы жүктеме', 'Жоспардың жұмыс нүктелері'],
      ['ru', 'Полезная нагрузка', 'Рабочие точки плана'],
      ['en', 'Payload', 'Operating points of the plan'],
    ] as const) {
      await go('/payload?carriers=noise&ibo=6');
      await page.locator('.settings select').last().selectOption(language);
      await page.getByRole('link', { name: title, exact: true }).waitFor();
      await page.getByRole('heading', { name: words }).waitFor();
      await expect
        .poll(async () => (await figures())[0], patience)
        .toMatch(language === 'en' ? /^3\.62/ : /^3,62/);
    }
  });

  it.each([
    [1280, 'light', 'en'],
    [390, 'dark', 'kk'],
  ] as const)('at %i px, %s: axe finds nothing serious', { timeout }, async (width, colorScheme, locale) => {
    const other = await bench.open('', { viewport: { width, height: 844 }, colorScheme, locale });
    for (const [hash, ready] of [
      ['/payload?carriers=8&open=point.cToIm', '.inspector section'],
      ['/payload?part=plan&conflict=1', '.channel.marked'],
      ['/payload?part=redundancy&failed=t2', '.tube.failed'],
    ]) {
      await goTo(other, hash!);
      await other.locator(ready!).first().waitFor();
      await settled(other);
      expect(await violations(other), hash).toEqual([]);
      expect(
        await other.evaluate(() => document.querySelector('#content')!.scrollWidth),
        hash,
      ).toBeLessThanOrEqual(width);
    }
    await other.context().close();
  });

  it('loaded nothing from elsewhere, and nothing failed on the way', () => {
    expect(bench.problems).toEqual([]);
  });
});
