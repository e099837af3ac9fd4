import { join } from 'node:path';
import { analyseProgramme, type LinkResult, linkEnvironment, type ProgrammeResults } from '@ortak/analysis';
import { openMaps } from '@ortak/maps/node';
import type { Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { writeReport } from '@ortak/report/node';
import { documentWords, type Language, namesIn, numbersIn, resultsIn, unitIn } from '@ortak/report/words';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { ensureFolder } from '../folder.ts';
import { progress, progressDone, table } from '../terminal.ts';
import { words } from './report.words.ts';

/**
 * Computes and writes in a language; the common part of `report` and `start`.
 * @returns the results in that language
 */
export async function computeAndWrite(
  programme: Programme,
  folder: string,
  out: string,
  language: Language = 'en',
): Promise<ProgrammeResults> {
  const text = words[language];
  try {
    progress(text.computing);
    const results = analyseProgramme(programme, await linkEnvironment(openMaps()), {
      folder,
      ...(language === 'en' && { onProgress: progress }),
    });
    progress(text.writing);
    return await writeInLanguage(programme, results, out, language, progress);
  } finally {
    progressDone();
  }
}

/**
 * Page, print and results in a language.
 * @param results in English
 * @returns the results in the language
 */
export async function writeInLanguage(
  programme: Programme,
  results: ProgrammeResults,
  out: string,
  language: Language,
  onProgress: (file: string) => void = () => {},
): Promise<ProgrammeResults> {
  const said = resultsIn(results, language, namesIn(programme, language));
  await writeReport(said, out, { language, onProgress });
  return said;
}

/** `ortak report`. */
export async function report(folder: string, options: { out: string; language: Language }): Promise<void> {
  const { out, language } = options;
  if (out === '') throw new UsageError('Expected a folder after -o, found nothing.');
  const start = performance.now();
  const programme = await readProgramme(folder);
  await ensureFolder(out);
  printSummary(await computeAndWrite(programme, folder, out, language), language);
  const files = ['report.html', 'report.pdf', 'results.json'].map((file) => join(out, file)).join(', ');
  const seconds = numbersIn(language).fixed((performance.now() - start) / 1000, 1);
  process.stdout.write(`\n${words[language].written(files, seconds)}\n`);
}

/**
 * The answer, and the tables of partners and links.
 * @param results in the language
 */
export function printSummary(results: ProgrammeResults, language: Language = 'en'): void {
  const text = words[language];
  const { fixed, margin, reached } = numbersIn(language);
  const of = (label: string, unit: string): string => `${label} ${unitIn(unit, language)}`;
  process.stdout.write(`${pc.bold(results.programme.name)}\n`);
  for (const sentence of results.answer) process.stdout.write(`  ${sentence}\n`);
  process.stdout.write('\n');
  process.stdout.write(
    `${table(
      [
        text.partner,
        of(text.cost, '%'),
        `${text.cost}, ${text.million(results.partners[0]?.currency ?? '')}`,
        unitIn('MHz', language),
        unitIn('W', language),
        text.citiesThatClose,
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
          text.of(rows.filter((row) => row.closes).length, rows.length),
        ];
      }),
    )}\n\n`,
  );
  process.stdout.write(
    `${table(
      [
        text.link,
        of(text.clearSkyMargin, 'dB'),
        of(text.inRain, 'dB'),
        of(text.required, '%'),
        of(text.reached, '%'),
        '',
      ],
      ['left', 'right', 'right', 'right', 'right', 'left'],
      results.links.map((link) => [
        link.id,
        margin(link.clearSkyMarginDb),
        margin(link.marginInRainDb),
        stated(link.requiredAvailabilityPercent, language),
        reached(link.availability),
        verdictIn(link, language),
      ]),
    )}\n`,
  );
}

/** A figure with the digits it was stated with. */
const stated = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');

/** Verdict in colour, with the number of notices that the report has of it. */
function verdictIn({ verdict, notices }: LinkResult, language: Language): string {
  const said = documentWords[language].verdict[verdict];
  const count = notices.length === 0 ? '' : `, ${words[language].notices(notices.length)}`;
  return `${verdict === 'closes' ? pc.green(said) : pc.red(said)}${count}`;
}
