/** `ortak payload FOLDER --redundancy NETWORK`: what the ring survives, drawn, with the settings of its switches. */
import {
  analyseRedundancy,
  PayloadError,
  type RedundancyResult,
  redundancyIds,
  type SettingRow,
} from '@ortak/analysis/payload';
import type { Programme } from '@ortak/model';
import { fixed } from '@ortak/report';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { folderName } from '../folder.ts';
import { nearest } from '../nearest.ts';
import { table } from '../terminal.ts';

export interface RedundancyOptions {
  readonly redundancy: string;
  readonly failures?: number;
  readonly failed?: readonly string[];
  readonly json?: true;
}

export function redundancy(folder: string, programme: Programme, options: RedundancyOptions): void {
  const ids = redundancyIds(programme);
  if (!ids.includes(options.redundancy))
    throw new UsageError(
      `No redundancy network ${options.redundancy} in ${folderName(folder)}.${nearest(options.redundancy, ids)} ${ids.length === 0 ? 'A satellite has them under `redundancy`.' : `There are: ${ids.join(', ')}`}`,
    );
  const result = asked(programme, options);
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : text(result, options));
  for (const notice of result.notices) process.stderr.write(`Notice: ${notice.message} (${notice.source})\n`);
}

/** What the network has not is a wrong call. */
function asked(programme: Programme, options: RedundancyOptions): RedundancyResult {
  try {
    return analyseRedundancy(programme, {
      network: options.redundancy,
      ...(options.failures !== undefined && { failures: options.failures }),
      ...(options.failed !== undefined && { failed: options.failed }),
    });
  } catch (error) {
    if (error instanceof PayloadError) throw new UsageError(error.message);
    throw error;
  }
}

function text(result: RedundancyResult, options: RedundancyOptions): string {
  const { channels, tubes, switches } = result;
  const shown = options.failed === undefined ? result.nominal : result.settings[0]!;
  return [
    `${pc.bold(result.network)} of ${result.satellite}: ${result.name}`,
    `${channels.length} channels, ${tubes.length} tubes, ${switches.length} switches. ${survived(result)}`,
    '',
    table(
      ['failures', 'sets', 'served', 'share %', 'not served'],
      ['right', 'right', 'right', 'right', 'left'],
      result.levels
        .filter(({ failures }) => failures > 0)
        .map(({ failures, sets, served, unserved }) => [
          String(failures),
          fixed(sets, 0),
          fixed(served, 0),
          fixed((100 * served) / sets, 2),
          someOf(unserved),
        ]),
    ),
    '',
    shown.failed.length === 0 ? 'Without failures:' : `With ${shown.failed.join(', ')} failed:`,
    ...drawing(result, shown),
    ...(options.failed === undefined ? ['', ...settings(result)] : ['', ...routes(shown)]),
    '',
    positions(result),
    '',
  ].join('\n');
}

function survived({ survives, levels }: RedundancyResult): string {
  if (survives > 0)
    return `Every set of up to ${survives} ${survives === 1 ? 'failure' : 'failures'} is served.`;
  const first = levels.find(({ failures }) => failures === 1)!;
  return `A single failure can cost a channel: ${first.sets - first.served} of ${first.sets} tubes have no replacement.`;
}

/** Most sets that stand in a cell. */
const MOST = 4;

function someOf(sets: readonly (readonly string[])[]): string {
  const some = sets.slice(0, MOST).map((set) => set.join(' '));
  return `${some.join('; ')}${sets.length > MOST ? ` and ${fixed(sets.length - MOST, 0)} more` : ''}`;
}

/** Each switch on a line, what stands left and right of it, and below it the wire to the next. */
function drawing({ switches, channels, tubes }: RedundancyResult, setting: SettingRow): string[] {
  const left = Math.max(...channels.map((name) => name.length));
  const id = Math.max(...switches.map((one) => one.id.length));
  const joins = Math.max(...switches.flatMap((one) => one.positions.map((position) => position.length)));
  const carried = new Map<string, string>();
  for (const { channel, tube, path } of setting.routes)
    for (const name of [channel, tube, ...path]) carried.set(name, channel);
  const tubeOf = new Map(setting.routes.map(({ tube, channel }) => [tube, channel]));
  const drawn = new Set<string>();
  const lines: string[] = [];
  for (const [i, { id: name, type, ports, positions: all }] of switches.entries()) {
    const inputs = ports.filter((port) => port !== null && channels.includes(port));
    const outputs = ports.filter((port) => port !== null && tubes.includes(port));
    const position = setting.positions[i]!;
    const mark = setting.moved.includes(name) ? '*' : ' ';
    const right = outputs.map((tube) => {
      if (setting.failed.includes(tube!)) return `✗ ${tube}`;
      const channel = tubeOf.get(tube!);
      return channel === undefined ? `· ${tube}` : `▶ ${tube} ${channel}`;
    });
    lines.push(
      `${inputs.join(' ').padStart(left)} ${inputs.length > 0 ? '▶' : ' '} [${name.padEnd(id)} ${type} ${position}${mark} ${all[position - 1]!.padEnd(joins)}] ${right.join('  ')}`.trimEnd(),
    );
    const next = switches[i + 1];
    const between = ports.filter(
      (port) =>
        port !== null && next?.ports.includes(port) && !channels.includes(port) && !tubes.includes(port),
    );
    for (const wire of between) {
      drawn.add(wire!);
      lines.push(`${' '.repeat(left + 4)}${wireLine(wire!, name, carried, setting)}`);
    }
  }
  const others = new Map<string, string[]>();
  for (const { id: name, ports } of switches)
    for (const port of ports)
      if (port !== null && !channels.includes(port) && !tubes.includes(port) && !drawn.has(port))
        others.set(port, [...(others.get(port) ?? []), name]);
  for (const [wire, ends] of others)
    lines.push(`${' '.repeat(left + 4)}${wireLine(wire, ends[0]!, carried, setting)} (${ends.join(' to ')})`);
  return lines;
}

/** `│ w3`, or `▼ w3 ku-plan-2` when a channel comes down it from the switch above. */
function wireLine(
  wire: string,
  above: string,
  carried: ReadonlyMap<string, string>,
  { routes }: SettingRow,
): string {
  const channel = carried.get(wire);
  if (channel === undefined) return `│ ${wire}`;
  const path = routes.find((route) => route.path.includes(wire))!.path;
  return `${path[path.indexOf(wire) - 1] === above ? '▼' : '▲'} ${wire} ${channel}`;
}

function settings({ switches, settings: rows, leftOut }: RedundancyResult): string[] {
  const lines = [
    'Positions of the switches for each set of failures; * left its place, channels are interrupted that get another tube.',
    table(
      ['failed', ...switches.map(({ id }) => id), 'interrupted', 'lost'],
      ['left', ...switches.map(() => 'right' as const), 'left', 'left'],
      rows.map((row) => [
        row.failed.join(' '),
        ...row.positions.map((position, i) => `${row.moved.includes(switches[i]!.id) ? '*' : ''}${position}`),
        row.rerouted.join(' '),
        row.lost.join(' '),
      ]),
    ),
  ];
  if (leftOut > 0)
    lines.push(`${fixed(leftOut, 0)} larger sets are left out; --failed t1,t2,… gives the setting of one.`);
  return lines;
}

function routes({ routes: all, lost, moved, rerouted }: SettingRow): string[] {
  return [
    table(
      ['channel', 'tube', 'by'],
      ['left', 'left', 'left'],
      all.map(({ channel, tube, path }) => [channel, tube, path.join(' ')]),
    ),
    '',
    `${moved.length === 0 ? 'No switch moves' : `Switches that move: ${moved.join(', ')}`}; ${rerouted.length === 0 ? 'no channel is interrupted' : `interrupted: ${rerouted.join(', ')}`}; ${lost.length === 0 ? 'no channel is lost' : `lost: ${lost.join(', ')}`}.`,
  ];
}

/** What the numbers of the positions mean. */
function positions({ switches }: RedundancyResult): string {
  const types = new Map(switches.map(({ type, positions: all }) => [type, all]));
  return [...types]
    .map(([type, all]) => `${type} switch: ${all.map((joins, i) => `${i + 1} joins ${joins}`).join(', ')}.`)
    .join('\n');
}
