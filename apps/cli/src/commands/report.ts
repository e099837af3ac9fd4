import { join } from 'node:path';
import { analyseProgramme, linkEnvironment, type ProgrammeResults } from '@ortak/analysis';
import { openMaps } from '@ortak/maps/node';
import type { Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { fixed, margin, reached } from '@ortak/report';
import { writeReport } from '@ortak/report/node';
import { type Language, namesIn, resultsIn } from '@ortak/report/words';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { ensureFolder } from '../folder.ts';
import { progress, progressDone, table } from '../terminal.ts';
import { verdictWords } from './link.show.ts';

/**
 * Computes and writes in a language; the common part of `report` and `start`.
 * @returns the results, in English as they were computed
 */
export async function computeAndWrite(
  programme: Programme,
  folder: string,
  out: string,
  language: Language = 'en',
): Promise<ProgrammeResults> {
  try {
    progress('Computing …');
    const results = analyseProgramme(programme, await linkEnvironment(openMaps()), {
      folder,
      onProgress: progress,
    });
    progress('Writing the report …');
    await writeInLanguage(programme, results, out, language, progress);
    return results;
  } finally {
    progressDone();
  }
}

/** Page, print and results in a language. */
export async function writeInLanguage(
  programme: Programme,
  results: ProgrammeResults,
  out: string,
  language: Language,
  onProgress: (file: string) => void = () => {},
): Promise<void> {
  const said = resultsIn(results, language, namesIn(programme, language));
  await writeReport(said, out, { language, onProgress });
}

/** `ortak report`. */
export async function report(folder: string, options: { out: string; language: Language }): Promise<void> {
  if (options.out === '') throw new UsageError('Expected a folder after -o, found nothing.');
  const start = performance.now();
  const programme = await readProgramme(folder);
  await ensureFolder(options.out);
  const results = await computeAndWrite(programme, folder, options.out, options.language);
  printSummary(results);
  process.stdout.write(
    `\nWrote ${['report.html', 'report.pdf', 'results.json'].map((file) => join(options.out, file)).join(', ')} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
  );
}

/** The answer, and the table of links. */
export function printSummary(results: ProgrammeResults): void {
  process.stdout.write(`${pc.bold(results.programme.name)}\n`);
  for (const sentence of results.answer) process.stdout.write(`  ${sentence}\n`);
  process.stdout.write('\n');
  process.stdout.write(
    `${table(
      [
        'partner',
        'cost %',
        `cost, million ${results.partners[0]?.currency ?? ''}`,
        'MHz',
        'W',
        'cities that close',
      ],
      ['left', 'right', 'right', 'right', 'right', 'right'],
      results.partners.map((partner) => {
        const rows = partner.services.flatMap((service) => service.cities);
        return [
          partner.name,
          fixed(partner.costPercent, 1),
          fixed(partner.costMillion, 0),
          fixed(partner.bandwidthMHz, 1),
          fixed(partner.rfPowerW, 1),
          `${rows.filter((row) => row.closes).length} of ${rows.length}`,
        ];
      }),
    )}\n\n`,
  );
  process.stdout.write(
    `${table(
      ['link', 'margin clear dB', 'in rain dB', 'required %', 'reaches %', ''],
      ['left', 'right', 'right', 'right', 'right', 'left'],
      results.links.map((link) => [
        link.id,
        margin(link.clearSkyMarginDb),
        margin(link.marginInRainDb),
        String(link.requiredAvailabilityPercent),
        reached(link.availability),
        verdictWords(link),
      ]),
    )}\n`,
  );
}
