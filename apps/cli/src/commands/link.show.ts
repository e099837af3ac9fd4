/** How links are shown: the table of all, or one budget line by line. */
import { analyseLinks, type LinkResult, linkEnvironment, linkIds } from '@ortak/analysis';
import type { WorkingLine } from '@ortak/core/working';
import { openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import { availability, figure, fixed, margin } from '@ortak/report';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { nearest } from '../nearest.ts';
import { table } from '../terminal.ts';
import type { LinkOptions } from './link.ts';

/** Prints all links of a folder, one of them, or what they need. */
export async function showLinks(folder: string, id: string | undefined, options: LinkOptions): Promise<void> {
  const programme = await readProgramme(folder);
  const ids = linkIds(programme);
  if (id !== undefined && !ids.includes(id))
    throw new UsageError(`No link ${id} in ${folder}.${nearest(id, ids)}\nThere are: ${ids.join(', ')}`);
  if (options.solve !== undefined) {
    const { solveLinks } = await import('./link.solve.ts');
    await solveLinks(programme, id === undefined ? ids : [id], id !== undefined, {
      ...options,
      solve: options.solve,
    });
    return;
  }
  const results = analyseLinks(programme, await linkEnvironment(openMaps()), id === undefined ? ids : [id]);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(id === undefined ? results : results[0], null, 2)}\n`);
  } else if (id === undefined) {
    process.stdout.write(`${overview(results)}\n`);
  } else {
    process.stdout.write(budget(results[0]!, options.working === true));
  }
}

/** Verdict in colour, with the number of notices that stand under the budget. */
export function verdictOf({ closes, verdict, notices }: LinkResult): string {
  const count =
    notices.length === 0 ? '' : `, ${notices.length} ${notices.length === 1 ? 'notice' : 'notices'}`;
  return `${closes ? pc.green(verdict) : pc.red(verdict)}${count}`;
}

export function overview(results: readonly LinkResult[]): string {
  return table(
    [
      'link',
      'from',
      'to',
      'channel',
      'MODCOD',
      'Mbit/s',
      'margin clear dB',
      'in rain dB',
      'required %',
      'reaches %',
      '',
    ],
    ['left', 'left', 'left', 'left', 'left', 'right', 'right', 'right', 'right', 'right', 'left'],
    results.map((result) => [
      result.id,
      result.from.name,
      result.to.name,
      result.channel,
      result.modcod,
      fixed(result.infoRateMbps, 2),
      margin(result.verdict, result.clearSkyMarginDb),
      margin(result.verdict, result.marginInRainDb),
      String(result.requiredAvailabilityPercent),
      result.verdict === 'not visible' ? '—' : availability(result.availability),
      verdictOf(result),
    ]),
  );
}

export function budget(result: LinkResult, open: boolean): string {
  const lines = [
    pc.bold(result.name),
    `${result.from.name} (${result.from.terminal}) → ${result.satellite}, ${result.channel} → ${result.to.name} (${result.to.terminal})`,
    '',
  ];
  const rows: string[][] = [];
  for (const section of result.budget) {
    rows.push([pc.bold(section.title), '', '', '', '']);
    for (const entry of section.lines) {
      rows.push([
        `  ${entry.label}`,
        entry.symbol,
        figure(entry.value, entry.unit),
        entry.inRain === undefined ? '' : figure(entry.inRain, entry.unit),
        entry.unit,
        pc.dim(sourceOf(entry)),
      ]);
      if (open) rows.push(...opened(entry.working ?? [], 2));
    }
  }
  lines.push(
    table(
      ['', 'symbol', 'clear sky', 'in rain', 'unit', 'source'],
      ['left', 'left', 'right', 'right', 'left', 'left'],
      rows,
    ),
    '',
    `${verdictOf(result)}: ${result.limits}`,
    `Availability ${availability(result.availability)} % of the average year, required ${result.requiredAvailabilityPercent} %; ${availability(result.worstMonth)} % of the worst month.`,
    ...result.notices.map((notice) => `${pc.yellow('Notice')} ${notice.message} (${notice.source})`),
    '',
  );
  return lines.join('\n');
}

function opened(working: readonly WorkingLine[], depth: number): string[][] {
  return working.flatMap((entry) => [
    [
      pc.dim(`${'  '.repeat(depth)}${entry.label}`),
      pc.dim(entry.symbol),
      pc.dim(figure(entry.value, entry.unit)),
      '',
      pc.dim(entry.unit),
      pc.dim(sourceOf(entry)),
    ],
    ...opened(entry.working ?? [], depth + 1),
  ]);
}

function sourceOf(entry: WorkingLine): string {
  return entry.confidence === undefined ? entry.source : `${entry.source} (${entry.confidence})`;
}
