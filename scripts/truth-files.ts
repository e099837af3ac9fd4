/** Files of published truth, `../shared/validation` beside the project; ordinary clones do without them. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared/validation/', import.meta.url));

/** Those of the files that are not there. */
export function missingTruth(files: readonly string[]): string[] {
  return files.filter((file) => !existsSync(folder + file));
}

export function readTruth(file: string): string {
  return readFileSync(folder + file, 'utf8');
}

const sheets = new Map<string, string[][]>();

/** Cells of a sheet; it is read once. */
export function truthCells(file: string): string[][] {
  let cells = sheets.get(file);
  if (cells === undefined) {
    cells = csvRows(readTruth(file));
    sheets.set(file, cells);
  }
  return cells;
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
