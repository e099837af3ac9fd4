/** The report as files: the page, the print, the results. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProgrammeResults } from '@ortak/analysis';
import { reportHtml } from '../html/page.ts';
import { mapsOfReport } from '../map/coverage-map.ts';
import { mapGround } from '../map/ground.ts';
import { embeddedFontCss } from './fonts.ts';
import { reportPdf } from './pdf.ts';
import { resultsJson } from './results-json.ts';

export { embeddedFontCss } from './fonts.ts';
export { reportPdf } from './pdf.ts';
export { mapPng } from './png.ts';
export { resultsJson } from './results-json.ts';

export interface WriteOptions {
  /** Called before each file is made. */
  readonly onProgress?: (file: string, done: number, total: number) => void;
}

/**
 * Writes `results.json`, `report.html` and `report.pdf`. Each file appears whole or not at all; one that a viewer
 * has open is replaced, not emptied.
 * @param outFolder made when absent
 * @returns paths of the files written
 */
export async function writeReport(
  results: ProgrammeResults,
  outFolder: string,
  { onProgress }: WriteOptions = {},
): Promise<{ files: string[] }> {
  await mkdir(outFolder, { recursive: true });
  const draw = mapsOfReport(mapGround(results.programme.boundaryView), results.places);
  const makers: [string, () => string | Promise<Uint8Array>][] = [
    ['results.json', () => resultsJson(results)],
    ['report.html', () => reportHtml(results, { draw, fontCss: embeddedFontCss() })],
    ['report.pdf', () => reportPdf(results, draw)],
  ];
  const files: string[] = [];
  for (const [name, make] of makers) {
    onProgress?.(name, files.length, makers.length);
    files.push(await replaceFile(join(outFolder, name), await make()));
  }
  return { files };
}

async function replaceFile(path: string, content: string | Uint8Array): Promise<string> {
  const temporary = `${path}.${process.pid}.part`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return path;
}
