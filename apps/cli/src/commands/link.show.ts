/** How links are shown: the table of all, or one budget line by line. */
import {
  analyseLinks,
  type BudgetSection,
  commandTelemetryIds,
  type LinkResult,
  linkEnvironment,
  linkIds,
} from '@ortak/analysis';
import { hasMargins } from '@ortak/analysis/verdict';
import type { Notice, WorkingLine } from '@ortak/core/working';
import { openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import { figure, fixed, margin, reached } from '@ortak/report';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { folderName } from '../folder.ts';
import { nearest } from '../nearest.ts';
import { table } from '../terminal.ts';
import type { LinkOptions } from './link.ts';

/** Prints all links of a folder, one of them, or what they need. */
export async function showLinks(folder: string, id: string | undefined, options: LinkOptions): Promise<void> {
  const programme = await readProgramme(folder);
  const ids = linkIds(programme);
  const carriers = commandTelemetryIds(programme);
  const all = [...ids, ...carriers];
  if (id !== undefined && !all.includes(id))
    throw new UsageError(
      `No link ${id} in ${folderName(folder)}.${nearest(id, all)}\nThere are: ${all.join(', ')}`,
    );
  if (options.solve !== undefined) {
    const { solveCommandTelemetry, solveLinks } = await import('./link.solve.ts');
    if (id !== undefined && carriers.includes(id))
      return solveCommandTelemetry(programme, id, { ...options, solve: options.solve });
    await solveLinks(programme, id === undefined ? ids : [id], id !== undefined, {
      ...options,
      solve: options.solve,
    });
    return;
  }
  const environment = await linkEnvironment(openMaps());
  const wanted = id === undefined ? ids : ids.filter((one) => one === id);
  const results = analyseLinks(programme, environment, wanted);
  const shown = await import('./link.command-telemetry.ts');
  const others = shown.commandTelemetryOf(programme, environment, id);
  const [other] = others;
  if (options.json) {
    const found = [...results, ...others];
    process.stdout.write(`${JSON.stringify(id === undefined ? found : found[0], null, 2)}\n`);
  } else if (id === undefined) {
    process.stdout.write(`${overview(results)}\n`);
    if (other !== undefined) process.stdout.write(`\n${shown.commandTelemetryTable(others)}\n`);
  } else {
    const open = options.working === true;
    process.stdout.write(
      other === undefined ? budget(results[0]!, open) : shown.commandTelemetryBudget(other, open),
    );
  }
}

/** Verdict in colour, with the number of notices that stand under the budget. */
export function verdictWords({ verdict, notices }: Pick<LinkResult, 'verdict' | 'notices'>): string {
  const count =
    notices.length === 0 ? '' : `, ${notices.length} ${notices.length === 1 ? 'notice' : 'notices'}`;
  return `${verdict === 'closes' ? pc.green(verdict) : pc.red(verdict)}${count}`;
}

function overview(results: readonly LinkResult[]): string {
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
      margin(result.clearSkyMarginDb),
      margin(result.marginInRainDb),
      String(result.requiredAvailabilityPercent),
      reached(result.availability),
      verdictWords(result),
    ]),
  );
}

function budget(result: LinkResult, open: boolean): string {
  const head = [
    pc.bold(result.name),
    `${result.from.name} (${result.from.terminal}) → ${result.satellite}, ${result.channel} → ${result.to.name} (${result.to.terminal})`,
    '',
  ];
  const verdict = `${verdictWords(result)}: ${result.limits}`;
  const notices = noticeLines(result.notices);
  if (!hasMargins(result.verdict)) return [...head, verdict, ...notices, ''].join('\n');
  return [
    ...head,
    budgetTable(result.budget, open),
    '',
    verdict,
    `Availability ${reached(result.availability)} % of the average year, required ${result.requiredAvailabilityPercent} %; ${reached(result.worstMonth)} % of the worst month.`,
    ...notices,
    '',
  ].join('\n');
}

export const noticeLines = (notices: readonly Notice[]): string[] =>
  notices.map((notice) => `${pc.yellow('Notice')} ${notice.message} (${notice.source})`);

/** The sections of a budget; opened, with the lines that lead to each. */
export function budgetTable(sections: readonly BudgetSection[], open: boolean): string {
  const rows: string[][] = [];
  for (const section of sections) {
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
  return table(
    ['', 'symbol', 'clear sky', 'in rain', 'unit', 'source'],
    ['left', 'left', 'right', 'right', 'left', 'left'],
    rows,
  );
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
