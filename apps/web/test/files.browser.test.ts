/** Documents as their authors meet them: text and form of the same file, problems at their line, and two authors at once. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium, violations } from '../../../scripts/browser.ts';
import { openWorkbench, patience, settled, timeout, type Workbench } from './workbench.ts';

describeChromium('files in a browser', 16, () => {
  let bench: Workbench;
  let page: Page;
  let sound: string;
  const onDisk = () => readFileSync(join(bench.folder, 'links.yaml'), 'utf8');
  beforeAll(async () => {
    bench = await openWorkbench();
    sound = onDisk();
    page = await bench.open('#/files?file=links.yaml');
  }, timeout);
  afterAll(() => bench?.close());

  const content = (of = page) => of.getByRole('textbox', { name: 'Text of the document' });
  const save = (of = page) => of.getByRole('button', { name: 'Save', exact: true });
  const isSaved = (of = page) => of.getByRole('button', { name: 'Saved' }).waitFor();
  const foot = (of = page) => of.locator('.document footer');
  const form = (of = page) => of.getByRole('region', { name: 'Working' });
  /** Replaces a text of the document, as by search and typing. */
  const write = async (found: string, text: string, of = page) => {
    await of.evaluate(
      ([before, after]) => {
        const { view } = (document.querySelector('.cm-content') as unknown as { cmTile: { view: never } })
          .cmTile as {
          view: {
            state: { doc: { toString(): string } };
            dispatch(change: object): void;
            focus(): void;
          };
        };
        const from = view.state.doc.toString().indexOf(before!);
        view.dispatch({
          changes: { from, to: from + before!.length, insert: after },
          selection: { anchor: from + after!.length },
          userEvent: 'input.type',
        });
        view.focus();
      },
      [found, text],
    );
  };

  /** Rests the pointer on something until what it tells is shown; where the text moved meanwhile, once more. */
  const hoverUntil = (on: Locator, shown: Locator) =>
    expect
      .poll(async () => {
        if (await shown.isVisible()) return true;
        await page.mouse.move(1, 1);
        await on.hover();
        return shown.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
      }, patience)
      .toBe(true);

  it('shows the document of the address, its entries, and that nothing is wrong', { timeout }, async () => {
    await content().getByText('tv-almaty').first().waitFor();
    await page
      .getByRole('navigation', { name: 'Documents' })
      .getByRole('button', { name: 'school-return' })
      .waitFor();
    await foot().getByText('No problems').waitFor();
  });

  it('tells a problem at its line while it is written, mends it on a click, and saves', {
    timeout,
  }, async () => {
    await write('implementationLossDb: 0.8', 'implementationLosDb: 0.9');
    const problem = page.getByRole('listitem').filter({ hasText: '15:7' });
    await problem.getByText('did you mean implementationLossDb?').waitFor();
    expect(onDisk()).toBe(sound);
    await hoverUntil(
      page.locator('.cm-lintRange-error').first(),
      page.getByRole('button', { name: 'Write implementationLossDb' }),
    );
    await page.getByRole('button', { name: 'Write implementationLossDb' }).click();
    await foot().getByText('No problems').waitFor();
    await page.keyboard.press('Control+s');
    await isSaved();
    expect(onDisk()).toBe(sound.replace('implementationLossDb: 0.8', 'implementationLossDb: 0.9'));
  });

  it('completes keys and ids from schema and programme, and explains a key under the pointer', {
    timeout,
  }, async () => {
    await write('from: akkol-gateway', 'from: kok');
    await page.keyboard.press('Control+Space');
    await page.getByRole('option', { name: /kokterek-gateway/ }).click();
    await content().getByText('kokterek-gateway').first().waitFor();
    const documentation = page.locator('.documentation');
    await hoverUntil(
      content().getByText('rollOff', { exact: true }).first(),
      documentation.getByText('0.02 … 0.5'),
    );
    expect(await documentation.innerText()).toContain('Must stand here.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
  });

  it('edits a figure in the form: the text changes there and nowhere else, and undo takes it back', {
    timeout,
  }, async () => {
    await page.getByRole('button', { name: 'tv-almaty', exact: true }).click();
    const rate = form().getByLabel(/^Symbol rate/);
    await rate.waitFor();
    expect(await rate.inputValue()).toBe('45');
    await rate.fill('40.5');
    await rate.press('Enter');
    await content().getByText('40.5').waitFor();
    await form()
      .getByLabel(/^Confidence/)
      .last()
      .selectOption('derived');
    await save().click();
    await isSaved();
    expect(onDisk()).toContain(
      'symbolRateMBd: { value: 40.5, source: reception-2026, confidence: published }',
    );
    expect(
      onDisk()
        .split('\n')
        .filter((line, i) => line !== sound.split('\n')[i]),
    ).toHaveLength(3);
    await page.getByRole('button', { name: 'Close' }).click();
  });

  it('compares with the saved and with the committed text, and puts a place back', { timeout }, async () => {
    const git = (...args: string[]) =>
      execFileSync('git', [
        '-C',
        bench.folder,
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@example.org',
        ...args,
      ]);
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'As agreed');
    await write('rollOff: 0.2', 'rollOff: 0.25');
    await page.getByLabel('Compare with').selectOption('saved');
    await page.locator('.cm-deletedChunk').getByText('0.2').first().waitFor();
    await page.getByLabel('Compare with').selectOption('committed');
    await page.getByText(/Commit [0-9a-f]+ of \d{4}-\d\d-\d\d: As agreed/).waitFor();
    expect(page.url()).toContain('compare=committed');
    await page.getByRole('button', { name: 'Put back' }).click();
    await page.getByText('No difference.').waitFor();
    await page.getByLabel('Compare with').selectOption('nothing');
  });

  it('keeps what was written when the page is loaded anew', { timeout }, async () => {
    await write('name: Television', 'name: Broadcast');
    await page.getByTitle('not saved').waitFor();
    const language = page.locator('.settings select').last();
    await language.selectOption('kk');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang), patience).toBe('kk');
    await page.locator('.cm-content').getByText('Broadcast').waitFor();
    await language.selectOption('en');
    await page.reload();
    await content().getByText('Broadcast').waitFor();
    await page.getByTitle('not saved').waitFor();
    expect(onDisk()).not.toContain('Broadcast');
  });

  it('tells the second of two authors, and merges what both wrote', { timeout }, async () => {
    const other = await bench.open('#/files?file=links.yaml');
    await content(other).getByText('tv-almaty').first().waitFor();
    await write('name: Return link', 'name: Way back', other);
    await save(other).click();
    await isSaved(other);
    const alert = page.getByRole('alert').filter({ hasText: 'Somebody saved this document' });
    await alert.getByText('can stand together').waitFor();
    await expect.poll(() => save().isDisabled(), patience).toBe(true);
    await alert.getByRole('button', { name: 'Save both together' }).click();
    await isSaved();
    expect(onDisk()).toContain('Broadcast');
    expect(onDisk()).toContain('Way back');
    // The first author wrote nothing since, and sees the text of both.
    await content(other).getByText('Broadcast').waitFor();
    await other.context().close();
  });

  it('lets an author choose where both changed one line; what is discarded comes back by undo', {
    timeout,
  }, async () => {
    const other = await bench.open('#/files?file=links.yaml');
    await content(other).getByText('tv-almaty').first().waitFor();
    await write('name: Broadcast', 'name: Mine', other);
    await write('name: Broadcast', 'name: Theirs');
    await save().click();
    await isSaved();
    const alert = other.getByRole('alert').filter({ hasText: 'In one place' });
    await alert.getByRole('button', { name: 'Compare and merge' }).click();
    await expect
      .poll(() => alert.getByRole('button', { name: 'Save both together' }).isDisabled(), patience)
      .toBe(true);
    await alert.getByText('name: Theirs').waitFor();
    await alert.getByRole('radio', { name: /^Both/ }).check();
    await alert.getByRole('radio', { name: /^Yours/ }).check();
    await alert.getByRole('button', { name: 'Save both together' }).click();
    await isSaved(other);
    expect(onDisk()).toContain('name: Mine');
    expect(onDisk()).not.toContain('Theirs');

    await content().getByText('Mine').waitFor();
    await write('name: Mine', 'name: Second', other);
    await write('name: Mine', 'name: First');
    await save().click();
    await isSaved();
    await other.getByRole('button', { name: 'Discard yours' }).click();
    await content(other).getByText('First').waitFor();
    await isSaved(other);
    await other.getByRole('button', { name: 'Undo' }).click();
    await content(other).getByText('Second').waitFor();
    expect(onDisk()).toContain('name: First');
    await other.evaluate(() => sessionStorage.clear());
    await other.context().close();
  });

  it('is where the working of a figure leads: to its line', { timeout }, async () => {
    const other = await bench.open('#/programme?open=partner.kz.mhz');
    await form(other)
      .getByRole('link', { name: /^partnership\.yaml:\d+$/ })
      .first()
      .click();
    await content(other).waitFor();
    expect(other.url()).toMatch(/#\/files\?file=partnership\.yaml&line=\d+$/);
    await other.context().close();
  });

  it('takes over what an editor outside writes, at once', { timeout }, async () => {
    writeFileSync(join(bench.folder, 'links.yaml'), sound);
    await content().getByText('Television').waitFor();
    await isSaved();
  });

  it('opens while the programme has problems', { timeout }, async () => {
    writeFileSync(join(bench.folder, 'links.yaml'), sound.replace('LossDb: 0.8', 'LossDb: 80'));
    const other = await bench.open('#/files?file=links.yaml&line=15');
    await foot(other).getByText('1 problem').waitFor();
    await foot(other).getByText('of 0 … 6 dB, found 80').waitFor();
    for (const [language, said] of [
      ['tr', 'beklenen: gerçek modemin ideal Es/N0’a göre kaybı, 0 … 6 dB, bulunan: 80'],
      ['kk', 'күтілгені: нақты модемнің'],
      ['ru', 'ожидается: потери реального модема'],
    ] as const) {
      await other.locator('.settings select').last().selectOption(language);
      await foot(other).getByText(said).waitFor();
    }
    await other.locator('.settings select').last().selectOption('en');
    writeFileSync(join(bench.folder, 'links.yaml'), sound);
    await foot(other).getByText('No problems').waitFor();
    await other.context().close();
  });

  it('writes a document that the folder lacks, deletes one, and brings it back', { timeout }, async () => {
    const path = join(bench.folder, 'satellites', 'spare.yaml');
    await page.getByLabel('New document').selectOption('satellite');
    await page.getByLabel('Name of the file').fill('spare');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { name: 'satellites/spare.yaml' }).waitFor();
    await expect.poll(() => existsSync(path), patience).toBe(true);
    await content().getByText('spare').first().waitFor();
    const text = readFileSync(path, 'utf8');
    await page.getByRole('button', { name: 'Delete …' }).click();
    await page.getByRole('button', { name: 'Delete satellites/spare.yaml' }).click();
    await page.getByText('satellites/spare.yaml is deleted.').waitFor();
    expect(existsSync(path)).toBe(false);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByRole('heading', { name: 'satellites/spare.yaml' }).waitFor();
    await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8'), patience).toBe(text);
    rmSync(path);
    await page.getByRole('heading', { name: 'programme.yaml' }).waitFor();
  });

  it('keeps what nobody has saved in sight while the folder is away', { timeout }, async () => {
    const other = await bench.open('#/files?file=services.yaml');
    await content(other).getByText('id: tv').first().waitFor();
    await write('id: tv', 'id: tv # unsaved', other);
    await other.getByTitle('not saved').waitFor();
    renameSync(bench.folder, `${bench.folder}-away`);
    await other.getByText('This document is no longer in the folder.').waitFor();
    await content(other).getByText('# unsaved').waitFor();
    renameSync(`${bench.folder}-away`, bench.folder);
    await other.getByText('This document is no longer in the folder.').waitFor({ state: 'detached' });
    await content(other).getByText('# unsaved').waitFor();
    await save(other).click();
    await isSaved(other);
    expect(readFileSync(join(bench.folder, 'services.yaml'), 'utf8')).toContain('# unsaved');
    await other.context().close();
  });

  it.each([
    [1280, 'light', 'en'],
    [390, 'dark', 'kk'],
  ] as const)(
    'at %i px, %s, %s: axe finds nothing serious',
    { timeout },
    async (width, colorScheme, locale) => {
      const other = await bench.open('#/files?file=links.yaml&line=9&open=form', {
        viewport: { width, height: 844 },
        colorScheme,
        locale,
      });
      await other.locator('.document-form .field').first().waitFor();
      await other.locator('.cm-line').first().waitFor();
      await settled(other);
      expect(await violations(other)).toEqual([]);
      expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await other.context().close();
    },
  );

  it('loaded nothing from elsewhere, and nothing failed on the way', () => {
    expect(bench.problems.filter((text) => !/404|409/.test(text))).toEqual([]);
  });
});
