/** The report as files: the page, the print, the results. */
import { renameSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProgrammeResults } from '@ortak/analysis';
import { reportHtml } from '../html/page.ts';
import { mapsOfReport } from '../map/coverage-map.ts';
import { mapGround } from '../map/ground.ts';
import type { Language } from '../words/language.ts';
import { embeddedFontCss } from './fonts.ts';
import { reportPdf } from './pdf.ts';
import { resultsJson } from './results-json.ts';

export { embeddedFontCss } from './fonts.ts';
export { reportPdf } from './pdf.ts';
export { mapPng } from './png.ts';
export { resultsJson } from './results-json.ts';

export interface WriteOptions {
  /** Language of the results, English unless given. */
  readonly language?: Language;
  /** Called before each file is made. */
  readonly onProgress?: (file: string, done: number, total: number) => void;
}

/**
 * Writes `results.json`, `report.html` and `report.pdf`. All three are made before the first takes its
 * place, so that a run that is stopped leaves the files of one run, and each is whole; one that a viewer has open is
 * replaced, not emptied.
 * @param outFolder made when absent
 * @returns paths of the files written
 */
export async function writeReport(
  results: ProgrammeResults,
  outFolder: string,
  { onProgress, language = 'en' }: WriteOptions = {},
): Promise<{ files: string[] }> {
  await mkdir(outFolder, { recursive: true });
  const draw = mapsOfReport(mapGround(results.programme.boundaryView), results.places, language);
  const makers: [string, () => string | Promise<Uint8Array>][] = [
    ['results.json', () => resultsJson(results)],
    ['report.html', () => reportHtml(results, { draw, fontCss: embeddedFontCss(), language })],
    ['report.pdf', () => reportPdf(results, draw, language)],
  ];
  const files = makers.map(([name]) => join(outFolder, name));
  const part = (file: string) => `${file}.${process.pid}.part`;
  await removePartsOfDeadRuns(outFolder, new Set(makers.map(([name]) => name)));
  try {
    for (const [i, [name, make]] of makers.entries()) {
      onProgress?.(name, i, makers.length);
      await writeFile(part(files[i]!), await make());
    }
    // Without a pause between them: what could part them is a kill within the microseconds of three renames.
    for (const file of files) renameSync(part(file), file);
  } finally {
    for (const file of files) await rm(part(file), { force: true });
  }
  return { files };
}

/** A run that was killed could not remove what it had begun. */
async function removePartsOfDeadRuns(folder: string, names: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder)) {
    const [, name = '', pid = ''] = /^(.+)\.(\d+)\.part$/.exec(entry) ?? [];
    if (names.has(name) && !isRunning(Number(pid))) await rm(join(folder, entry), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
