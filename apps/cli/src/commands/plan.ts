/** `ortak plan`: the frequency plan drawn, its guard bands, and what is in the way of what. */
import { writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { analysePlans, channelList, type PlanResult, type PlanRow } from '@ortak/analysis/plan';
import { readProgramme } from '@ortak/model/node';
import { fixed, panelsOf, planChart } from '@ortak/report';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { ensureFolder, folderName } from '../folder.ts';
import { nearest } from '../nearest.ts';
import { table } from '../terminal.ts';

export interface PlanOptions {
  readonly satellite?: string;
  readonly highestOrder: number;
  readonly out?: string;
  readonly json?: true;
}

export async function plan(folder: string, options: PlanOptions): Promise<void> {
  if (options.out !== undefined && extname(options.out) !== '.svg')
    throw new UsageError(
      `Cannot write ${options.out || 'a file without a name'}: expected a file ending in .svg.`,
    );
  const programme = await readProgramme(folder);
  const all = analysePlans(programme, { highestOrder: options.highestOrder });
  const ids = all.map(({ satellite }) => satellite);
  if (options.satellite !== undefined && !ids.includes(options.satellite))
    throw new UsageError(
      `No satellite ${options.satellite} with transponders in ${folderName(folder)}.${nearest(options.satellite, ids)} There are: ${ids.join(', ')}`,
    );
  const plans = all.filter(
    ({ satellite }) => options.satellite === undefined || satellite === options.satellite,
  );
  if (options.out !== undefined) {
    if (plans.length !== 1)
      throw new UsageError(
        `A drawing shows one satellite: expected --satellite with one of ${ids.join(', ')}.`,
      );
    await ensureFolder(dirname(options.out));
    await writeFile(options.out, `${planChart(plans[0]!, 'plan')}\n`);
  }
  process.stdout.write(options.json ? `${JSON.stringify(plans, null, 2)}\n` : plans.map(text).join('\n'));
  if (options.out !== undefined && options.json === undefined) process.stdout.write(`Wrote ${options.out}\n`);
}

function text(result: PlanResult): string {
  return [
    pc.bold(`Frequency plan of ${result.name}`),
    ...result.spectrum.map(
      ({ direction, spectrumMHz, channelsMHz, reuse }) =>
        `${direction}: ${fixed(channelsMHz, 3)} MHz of channels in ${fixed(spectrumMHz, 3)} MHz of spectrum, used ${fixed(reuse, 2)} times`,
    ),
    '',
    ...drawing(result),
    table(
      ['receiver', 'oscillator GHz', 'groups'],
      ['left', 'right', 'left'],
      result.oscillators.map(({ receiver, frequencyGHz, groups }) => [
        receiver,
        fixed(frequencyGHz, 6),
        groups.join(', '),
      ]),
    ),
    '',
    ...filters(result),
    ...conflicts(result),
    '',
    'Judged by',
    table(
      ['planRules', 'limit', '', 'source'],
      ['left', 'right', 'left', 'left'],
      result.rules.map(({ key, value, unit, source }) => [
        key,
        fixed(Number(value), unit === '' ? 0 : 1),
        unit,
        source,
      ]),
    ),
    '',
  ].join('\n');
}

/** Columns of the widest panel. */
const COLUMNS = 84;

function drawing(result: PlanResult): string[] {
  const panels = panelsOf(result);
  const widest = Math.max(...panels.map(({ lowGHz, highGHz }) => highGHz - lowGHz));
  const perGHz = COLUMNS / widest;
  const label = Math.max(
    ...result.rows.map(({ beam, polarisation }) => beam.length + polarisation.length + 1),
  );
  return panels.flatMap(({ direction, lowGHz, highGHz, lanes }) => [
    pc.bold(`${direction} ${fixed(lowGHz, 4)} … ${fixed(highGHz, 4)} GHz`),
    ...lanes.map((lane) =>
      `${`${lane.beam} ${lane.polarisation}`.padEnd(label)}  ${bars(lane, lowGHz, perGHz)}  ${pc.dim(guards(lane))}`.trimEnd(),
    ),
    '',
  ]);
}

/** `[1···][2···]`: brackets at the edges of the channels. */
function bars({ channels }: PlanRow, lowGHz: number, perGHz: number): string {
  const cells: string[] = [];
  for (const channel of channels) {
    const from = Math.round((channel.lowGHz - lowGHz) * perGHz);
    const to = Math.max(from + 2, Math.round((channel.highGHz - lowGHz) * perGHz));
    while (cells.length < from) cells.push(' ');
    const number = channel.id.split('-').at(-1)!;
    const inside = Math.max(number.length, to - from - 2);
    cells.push('[', ...number.padEnd(inside, '·'), ']');
  }
  return cells.join('');
}

function guards({ channels, guards: all }: PlanRow): string {
  const here = new Set(channels.map(({ id }) => id));
  const gaps = all
    .filter(({ below, above }) => here.has(below) && here.has(above))
    .map(({ gapMHz }) => gapMHz);
  const names = channelList(channels.map(({ id }) => id));
  return gaps.length === 0 ? names : `${names}; gaps from ${fixed(Math.min(...gaps), 3)} MHz`;
}

/** One row for the channels of a group that have the same figures. */
function filters({ filters: all }: PlanResult): string[] {
  if (all.length === 0) return [];
  const dB = (value: number | null): string => (value === null ? '' : fixed(value, 2));
  const rows = new Map<string, string[]>();
  for (const row of all) {
    const cells = [
      dB(row.edgeLossDb),
      dB(row.inputLeakageDb),
      dB(row.outputLeakageDb),
      dB(row.pathLeakageDb),
    ];
    const key = [row.channel.replace(/-\d+$/, ''), ...cells].join(' ');
    rows.set(key, [...(rows.get(key) ?? []), row.channel]);
  }
  const names = [
    ...new Set(
      all.flatMap(({ inputFilter, outputFilter }) => [
        inputFilter && `input: ${inputFilter}`,
        outputFilter && `output: ${outputFilter}`,
      ]),
    ),
  ];
  return [
    table(
      [
        'channels',
        'loss at the edge dB',
        'nearest channel behind input filter dB',
        'output filter dB',
        'both dB',
      ],
      ['left', 'right', 'right', 'right', 'right'],
      [...rows].map(([key, ids]) => [channelList(ids), ...key.split(' ').slice(1)]),
    ),
    ...names.filter((name) => name !== null).map((name) => pc.dim(name)),
    '',
  ];
}

function conflicts({ conflicts: all, highestOrder }: PlanResult): string[] {
  if (all.length === 0) return [`No conflicts, with products of the converters to order ${highestOrder}.`];
  return all.map(
    ({ severity, message, source }) =>
      `${severity === 'conflict' ? pc.red('Conflict') : pc.yellow('Watch')}: ${message} (${source})`,
  );
}
