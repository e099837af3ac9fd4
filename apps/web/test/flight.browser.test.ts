/** Flight in a browser: its figures are those that the command line prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium } from '../../../scripts/browser.ts';
import { ortak } from './command.ts';
import { expectAccessible } from './expected.ts';
import {
  goTo,
  holdParts,
  inspectorOf,
  openWorkbench,
  settled,
  timeout,
  type Workbench,
} from './workbench.ts';

/** Rows of a table of the command line: those after the header that begins with some words. */
function printed(text: string, header: RegExp): string[][] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => header.test(line));
  const rows = lines.slice(from + 1);
  const end = rows.findIndex((line) => line.trim() === '' || /^An outage/.test(line));
  return rows.slice(0, end).map((row) => row.trim().split(/ {2,}/));
}

const cellsOf = (page: Page, table: string): Promise<string[][]> =>
  page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')]
          .map((cell) => cell.textContent!.trim())
          .filter((cell) => cell !== ''),
      ),
    );

describeChromium('flight in a browser', 13, () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await openWorkbench();
    page = await bench.open('#/flight?from=2027-01-01');
  }, timeout);
  afterAll(() => bench?.close());

  const go = (hash: string, on = page) => goTo(on, hash);
  const inspector = () => inspectorOf(page);

  it('shows the eclipses and sun outages that the command prints, to the last digit', {
    timeout,
  }, async () => {
    const text = ortak('flight', 'events', bench.folder, '--from', '2027-01-01', '--days', '365');
    await page.locator('.outages').waitFor();
    await settled(page);
    expect(await cellsOf(page, '.seasons')).toEqual(printed(text, /^eclipses by the Earth/));
    expect(await cellsOf(page, '.moons')).toEqual(
      printed(text, /^eclipses by the Moon/).map(([start, , ...rest]) => [start, ...rest]),
    );
    const outages = (await cellsOf(page, '.outages')).map((cells) => [
      ...cells.slice(0, 7),
      `${cells[7]} (${cells[8]})`,
      cells[9],
    ]);
    expect(outages).toEqual(printed(text, /^sun outages/));
    expect(outages).toHaveLength(8);
  });

  it('opens a day of the calendar, and restores it from the address', { timeout }, async () => {
    await page
      .getByRole('button', { name: /^March 3, 2027: .*School in Aral: Sun outage, 9\.5 min/ })
      .click();
    await inspector().getByText('Brightness of the quiet Sun').first().waitFor();
    expect(page.url()).toContain('open=day.2027-03-03');
    await page.reload();
    await inspector().getByText('Most of the Sun is covered').first().waitFor();
    await page.keyboard.press('Escape');
    await inspector().waitFor({ state: 'detached' });
  });

  it('shadow and marks of a day leave its number free', { timeout }, async () => {
    const meet = await page.locator('.month button.day:has(.shadow)').evaluateAll((days) =>
      days.map((day) => {
        const number = document.createRange();
        number.selectNodeContents(day.querySelector('span')!);
        const [text, shadow] = [number, day.querySelector('.shadow')!].map((of) =>
          of.getBoundingClientRect(),
        );
        return { below: shadow!.top - text!.bottom, height: shadow!.height };
      }),
    );
    expect(meet.length).toBeGreaterThan(80);
    const aside = await page.locator('.month button.day:has(.sun, .moon)').evaluateAll((days) =>
      days.map((day) => {
        const number = document.createRange();
        number.selectNodeContents(day.querySelector('span')!);
        const { right } = number.getBoundingClientRect();
        return Math.min(
          ...[...day.querySelectorAll('.sun, .moon')].map(
            (mark) => mark.getBoundingClientRect().left - right,
          ),
        );
      }),
    );
    expect(aside.length).toBeGreaterThan(8);
    expect(Math.min(...aside)).toBeGreaterThan(0);
    // A line of text has half a pixel of air.
    expect(Math.min(...meet.map(({ below }) => below))).toBeGreaterThan(-1);
    expect(Math.max(...meet.map(({ height }) => height))).toBeGreaterThan(15);
  });

  it('hands on the calendar that the command writes', { timeout }, async () => {
    await settled(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'iCalendar' }).click(),
    ]);
    const file = join(bench.folder, '..', 'calendar.ics');
    ortak('flight', 'events', bench.folder, '--from', '2027-01-01', '--days', '365', '-o', file);
    const unstamped = (name: string) => readFileSync(name, 'utf8').replaceAll(/DTSTAMP:.*/g, '');
    expect(unstamped(await download.path())).toBe(unstamped(file));
  });

  it('tells how far a long computation is, and gives it up on request', { timeout }, async () => {
    const letGo = await holdParts(page);
    await go('/flight?part=keeping&years=40');
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await letGo();
    await page.getByText('Cancelled.').waitFor();
    await go('/flight?part=keeping&years=1');
    await page.locator('.years').waitFor();
    await settled(page);
    expect(await cellsOf(page, '.years')).toHaveLength(1);
  });

  it('shows the transfer that the command prints, to the last digit', { timeout }, async () => {
    const text = ortak('flight', 'transfer', bench.folder, '--electric');
    await go('/flight?part=transfer');
    await page.locator('.working-lines').waitFor();
    await page.locator('.turns').waitFor();
    await settled(page);
    expect(await cellsOf(page, '.working-lines')).toEqual(printed(text, /^ +symbol +value +unit +source/));
    expect(await cellsOf(page, '.turns')).toEqual(printed(text, /^turn +day/));
  });

  it('shows the orbit of a turn to scale, and restores it from the address', { timeout }, async () => {
    const turns = printed(ortak('flight', 'transfer', bench.folder, '--electric'), /^turn +day/);
    const [turn, , perigeeKm, apogeeKm, , inclinationDeg] = turns[Math.floor(turns.length / 2)]!;
    await page.getByRole('slider', { name: /^Turn/ }).fill(turn!);
    const name = `Perigee ${perigeeKm} km, apogee ${apogeeKm} km, inclination ${inclinationDeg}°`;
    const orbit = page.getByRole('img', { name: new RegExp(`^${name.replaceAll(/\s/g, '\\s')}`) });
    await orbit.waitFor();
    expect(page.url()).toContain(`turn=${turn}`);
    // the ellipse is that of the figures: rp + ra wide, with the Earth in its focus
    const [cx, rx, ry] = await orbit
      .locator('ellipse')
      .last()
      .evaluate((element) => ['cx', 'rx', 'ry'].map((name) => Number(element.getAttribute(name))));
    const [rp, ra] = [perigeeKm!, apogeeKm!].map(
      (km) => (Number(km.replaceAll(/\s/g, '')) + 6378.137) / 1000,
    );
    expect(rx).toBeCloseTo((rp! + ra!) / 2, 2);
    expect(cx).toBeCloseTo(rp! - (rp! + ra!) / 2, 2);
    expect(ry).toBeCloseTo(Math.sqrt(rp! * ra!), 2);
    for (const [name, head] of [
      ['PNG', '\x89PNG'],
      ['SVG', '<svg'],
    ]) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.orbit').getByRole('button', { name: name! }).click(),
      ]);
      const file = readFileSync(await download.path(), 'latin1');
      expect(file.startsWith(head!)).toBe(true);
      expect(file).not.toContain('var(--');
    }
  });

  it('shows keeping and transfer by chemical thrusters as the commands print them, to the last digit', {
    timeout,
  }, async () => {
    const chemical = await openWorkbench('turksat-6a');
    try {
      const text = ortak('flight', 'keep', chemical.folder, '--years', '2');
      const other = await chemical.open('#/flight?part=keeping&years=2');
      await other.locator('.years').waitFor();
      await settled(other);
      expect(await cellsOf(other, '.years')).toEqual(printed(text, /^year +from/));
      const lines = await cellsOf(other, '.working-lines');
      expect(lines).toEqual([
        ...printed(text.slice(text.indexOf('latitude °')), /^ +symbol +value +unit +source/),
        ...printed(text, /^ +symbol +value +unit +source/),
      ]);
      await settled(other);
      await other.getByRole('button', { name: /^North–south: 51\.\d\d/ }).click();
      await other.getByRole('region', { name: 'Working' }).getByText('Farthest east').waitFor();
      const transfer = ortak('flight', 'transfer', chemical.folder);
      await go('/flight?part=transfer&burn=3', other);
      await other.locator('.burns').waitFor();
      await settled(other);
      expect(await cellsOf(other, '.working-lines')).toEqual(
        printed(transfer, /^ +symbol +value +unit +source/),
      );
      expect(await cellsOf(other, '.burns')).toEqual(printed(transfer, /begins UTC/));
      await other
        .getByRole('img', { name: /^Perigee 23\D?221 km, apogee 69\D?283 km, inclination 3\.714°/ })
        .waitFor();
      await other.getByText(/^Gölbaşı sees it 200\.7 h of the transfer, 60 %, in 9 passes\.$/).waitFor();
      expect(chemical.problems).toEqual([]);
    } finally {
      await chemical.close();
    }
  });

  it('moves a satellite, shares its box and buries it as the command does', { timeout }, async () => {
    const lines = /^ +symbol +value +unit +source/;
    await go('/flight?part=relocation');
    await page.getByText(/^State where the satellite is to stand/).waitFor();
    await page.getByLabel(/^To longitude/).fill('60');
    await page.getByLabel(/^In/).fill('20');
    await page.locator('.way').waitFor();
    await settled(page);
    const moved = ortak('flight', 'relocate', bench.folder, '--to-deg', '60', '--days', '20');
    expect(await cellsOf(page, '.working-lines')).toEqual(printed(moved, lines));
    expect(await cellsOf(page, '.way')).toEqual(printed(moved, /^UTC +longitude/));
    await page
      .getByRole('button', { name: /^Drift: 0\.0\d+/ })
      .first()
      .click();
    await inspector().getByText('To drift').waitFor();
    // what another figure follows from is not of this one
    expect(await inspector().getByText('Specific impulse along the orbit').count()).toBe(0);
    await page
      .getByRole('button', { name: /^Propellant: / })
      .first()
      .click();
    await inspector().getByText('Specific impulse along the orbit').waitFor();
    await page
      .getByRole('button', { name: /^Mass: / })
      .last()
      .click();
    await inspector().locator('.label', { hasText: 'Propellant so far' }).waitFor();

    await go('/flight?part=graveyard&after=5');
    await page.locator('.rises').waitFor();
    await settled(page);
    const buried = ortak('flight', 'graveyard', bench.folder, '--years', '5');
    expect(await cellsOf(page, '.working-lines')).toEqual(printed(buried, lines));
    expect(await cellsOf(page, '.rises')).toEqual(printed(buried, /^until +least/));
    await page.getByText('Complies with IADC-02-01').waitFor();
    await page.getByRole('button', { name: /^Eccentricity of the first three days: / }).click();
    await inspector().locator('.label', { hasText: 'Largest radius' }).waitFor();

    await go('/flight?part=collocation&together=0.1');
    await page.locator('.pairs').waitFor();
    await settled(page);
    // Least distances of electric satellites follow the last bit of the arithmetic; what the offsets promise does not.
    const together = ortak('flight', 'keep', bench.folder, '--collocate', '2', '--years', '0.1');
    expect((await cellsOf(page, '.pairs')).map((cells) => cells.slice(0, 2))).toEqual(
      printed(together, /^pair/).map((cells) => cells.slice(0, 2)),
    );
  });

  it('speaks four languages, each line of working too', { timeout }, async () => {
    await go('/flight?part=keeping&years=1');
    await page.locator('.years').waitFor();
    await settled(page);
    const headers = () => page.locator('.view-flight :is(th, h2, figcaption, dt, label)').allInnerTexts();
    const english = new Set((await headers()).filter((text) => /[a-z]{3}/.test(text)));
    expect(english.size).toBeGreaterThan(40);
    const address = page.url();
    for (const [language, title] of [
      ['tr', 'Uçuş'],
      ['kk', 'Ұшу'],
      ['ru', 'Полёт'],
    ] as const) {
      await page.locator('.settings select').last().selectOption(language);
      await page.getByRole('link', { name: title, exact: true }).waitFor();
      expect((await headers()).filter((text) => english.has(text))).toEqual([]);
      expect(page.url()).toBe(address);
    }
    await page.locator('.settings select').last().selectOption('en');
  });

  it.each([
    [1280, 'light', 'en'],
    [390, 'dark', 'kk'],
  ] as const)('at %i px, %s: axe finds nothing serious on any part', { timeout }, (...screen) =>
    expectAccessible(bench, screen, [
      ['/flight?from=2027-01-01&open=day.2027-03-03', '.inspector section'],
      ['/flight?part=keeping&years=1&open=year.1.massKg', '.inspector section'],
      ['/flight?part=transfer&open=raising.3', '.inspector section'],
      ['/flight?part=relocation&to=60&in=20&open=relocation.3', '.inspector section'],
    ]),
  );

  it('loaded nothing from elsewhere, and nothing failed on the way', () => {
    expect(bench.problems).toEqual([]);
  });
});
