/** How carriers of telecommand and telemetry are shown: the table of all, or one budget line by line. */
import { analyseCommandTelemetry, type CommandTelemetryResult, type Environment } from '@ortak/analysis';
import type { Programme } from '@ortak/model';
import { fixed, margin, reached } from '@ortak/report';
import pc from 'picocolors';
import { table } from '../terminal.ts';
import { budgetTable, noticeLines, verdictWords } from './link.show.ts';

/** The carriers of a programme, or that of an id. */
export function commandTelemetryOf(
  programme: Programme,
  environment: Environment,
  id?: string,
): CommandTelemetryResult[] {
  return programme.commandTelemetry
    .filter((link) => id === undefined || link.id === id)
    .map((link) => analyseCommandTelemetry(environment, programme, link));
}

const ends = ({ kind, station, unit }: CommandTelemetryResult): readonly [from: string, to: string] =>
  kind === 'telecommand' ? [station, unit] : [unit, station];

export function commandTelemetryTable(results: readonly CommandTelemetryResult[]): string {
  return table(
    [
      'link',
      'from',
      'to',
      'GHz',
      'carrier',
      'kbit/s',
      'spare clear dB',
      'in rain dB',
      'required %',
      'reaches %',
      '',
    ],
    ['left', 'left', 'left', 'right', 'left', 'right', 'right', 'right', 'right', 'right', 'left'],
    results.map((result) => [
      result.id,
      ...ends(result),
      fixed(result.frequencyGHz, 4),
      result.modulation,
      String(result.bitRateKbps),
      margin(result.clearSkyMarginDb),
      margin(result.marginInRainDb),
      String(result.requiredAvailabilityPercent),
      reached(result.availability),
      verdictWords(result),
    ]),
  );
}

export function commandTelemetryBudget(result: CommandTelemetryResult, open: boolean): string {
  const [from, to] = ends(result);
  return [
    pc.bold(result.name),
    `${from} → ${to}, ${result.satellite}`,
    '',
    budgetTable(result.budget, open),
    '',
    `${verdictWords(result)}: ${result.limits}`,
    `Availability ${reached(result.availability)} % of the average year, required ${result.requiredAvailabilityPercent} %.`,
    ...noticeLines(result.notices),
    '',
  ].join('\n');
}
