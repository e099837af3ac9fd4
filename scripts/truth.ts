/**
 * Published truth for tests lives outside the project, in `../shared/validation`. Where it is absent (an ordinary
 * clone), the suite that needs it is skipped and says how many checks that leaves out; under `REQUIRE_ALL=1` its
 * absence fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../shared/validation/', import.meta.url));

/**
 * A suite that reads published truth. `read` gives the text of a file below `../shared/validation`.
 * @param checks how many comparisons are left out when the files are absent
 */
export function describeTruth(
  name: string,
  files: readonly string[],
  checks: number,
  suite: (read: (file: string) => string) => void,
): void {
  const missing = files.filter((file) => !existsSync(folder + file));
  if (missing.length === 0) {
    describe(name, () => suite((file) => readFileSync(folder + file, 'utf8')));
  } else if (process.env.REQUIRE_ALL === '1') {
    it(name, () => expect(missing, 'published truth that must be present').toEqual([]));
  } else {
    describe.skip(`${name}: ${checks} comparisons need ../shared/validation/${missing.join(', ')}`, () => {
      it('published truth', () => {});
    });
  }
}

/** Cells of a CSV sheet: quoted fields, quotes doubled within, commas between. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      rows.at(-1)!.push(cell.replace(/\r$/, ''));
      cell = '';
      if (c === '\n') rows.push([]);
    } else cell += c;
  }
  rows.at(-1)!.push(cell);
  return rows;
}
