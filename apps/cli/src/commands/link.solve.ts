/** `ortak link --solve`: one unknown of a link, or of every link of a programme. */
import {
  type LinkSolution,
  linkEnvironment,
  noMeaning,
  resolveCarrier,
  resolvedLinks,
  solveCarrier,
  solveFor,
  type UnknownName,
} from '@ortak/analysis';
import { solvedDigits } from '@ortak/analysis/solved-digits';
import { openMaps } from '@ortak/maps/node';
import type { Programme } from '@ortak/model';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { table } from '../terminal.ts';

export interface SolveOptions {
  readonly solve: UnknownName;
  readonly availability?: number;
  readonly json?: true;
}

const digits = (value: number | null, unknown: string): string =>
  value === null ? '—' : solvedDigits(unknown, value);

export async function solveLinks(
  programme: Programme,
  ids: readonly string[],
  isOne: boolean,
  options: SolveOptions,
): Promise<void> {
  const environment = await linkEnvironment(openMaps());
  const all = resolvedLinks(programme);
  const solutions = ids.map((id) =>
    solveFor(environment, all.get(id)!(), {
      unknown: options.solve,
      ...(options.availability !== undefined && { availabilityPercent: options.availability }),
    }),
  );
  if (isOne && solutions[0]!.value === null) process.exitCode = 1;
  if (options.json) process.stdout.write(`${JSON.stringify(isOne ? solutions[0] : solutions, null, 2)}\n`);
  else process.stdout.write(isOne ? one(solutions[0]!) : `${overview(solutions)}\n`);
}

/** One unknown of a carrier of telecommand or telemetry. */
export async function solveCommandTelemetry(
  programme: Programme,
  id: string,
  options: SolveOptions,
): Promise<void> {
  const carrier = resolveCarrier(programme, programme.commandTelemetry.find((link) => link.id === id)!);
  const why = noMeaning(carrier.equipment.kind, options.solve);
  if (why !== undefined) throw new UsageError(`--solve ${options.solve} has no meaning for ${id}: ${why}`);
  const solution = solveCarrier(await linkEnvironment(openMaps()), carrier, {
    unknown: options.solve,
    ...(options.availability !== undefined && { availabilityPercent: options.availability }),
  });
  if (solution.value === null) process.exitCode = 1;
  process.stdout.write(options.json ? `${JSON.stringify(solution, null, 2)}\n` : one(solution));
}

function one(solution: LinkSolution): string {
  const { sentence, sensitivity, nearest, unit, unknown, value } = solution;
  const lines = [value === null ? pc.red(sentence) : pc.bold(sentence)];
  if (nearest !== undefined)
    lines.push(
      `There the link reaches ${nearest.availabilityPercent.toFixed(3)} %, its margin at ${solution.availabilityPercent} % is ${signed(nearest.marginDb)} dB.`,
    );
  for (const { marginDb, value: other } of sensitivity)
    lines.push(
      `  ${marginDb > 0 ? 'With 0.5 dB more to keep' : 'With 0.5 dB less to keep'}: ${other === null ? 'none' : `${digits(other, unknown)}${unit === '' ? '' : ` ${unit}`}`}`,
    );
  return `${lines.join('\n')}\n`;
}

const signed = (value: number): string => value.toFixed(2).replace('-', '−');

function overview(solutions: readonly LinkSolution[]): string {
  const unit = solutions[0]!.unit;
  return table(
    [
      'link',
      'MODCOD',
      'at %',
      `${solutions[0]!.unknown}${unit === '' ? '' : ` ${unit}`}`,
      '0.5 dB less',
      '0.5 dB more',
      'what binds',
    ],
    ['left', 'left', 'right', 'right', 'right', 'right', 'left'],
    solutions.map((solution) => [
      solution.link,
      solution.modcod,
      String(solution.availabilityPercent),
      digits(solution.value, solution.unknown),
      ...[0, 1].map((i) => digits(solution.sensitivity[i]?.value ?? null, solution.unknown)),
      solution.bound === 'exact' ? '' : solution.sentence,
    ]),
  );
}
