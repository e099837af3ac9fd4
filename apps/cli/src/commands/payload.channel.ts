/** `ortak payload FOLDER --channel ID`: receiver, gain steps, level control, processor and neighbours of a channel. */
import { analyseChannel, type ChannelResult, channelIds, type DrivePoint } from '@ortak/analysis/payload';
import type { WorkingLine } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { fixed } from '@ortak/report';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { folderName } from '../folder.ts';
import { nearest } from '../nearest.ts';
import { table } from '../terminal.ts';

export interface ChannelOptions {
  readonly channel: string;
  readonly fluxDbwM2?: readonly number[];
  readonly otherFluxDbwM2?: number;
  readonly json?: true;
}

export function channel(folder: string, programme: Programme, options: ChannelOptions): void {
  const ids = channelIds(programme);
  if (!ids.includes(options.channel))
    throw new UsageError(
      `No channel ${options.channel} in ${folderName(folder)}.${nearest(options.channel, ids)} A channel is the id of a transponder group, a hyphen and a number.`,
    );
  const result = analyseChannel(programme, {
    channel: options.channel,
    ...(options.fluxDbwM2 !== undefined && { fluxDensitiesDbwPerM2: options.fluxDbwM2 }),
    ...(options.otherFluxDbwM2 !== undefined && { otherFluxDbwPerM2: options.otherFluxDbwM2 }),
  });
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : text(result));
  const told = new Set<string>();
  for (const { message, source } of [
    ...result.drive.flatMap(({ problems }) => problems),
    ...result.notices,
  ]) {
    const words = `${message} (${source})\n`;
    if (!told.has(words)) process.stderr.write(`Notice: ${words}`);
    told.add(words);
  }
}

const cell = (value: number | null, decimals: number): string =>
  value === null ? '' : fixed(value, decimals);

function text(result: ChannelResult): string {
  const peak =
    result.peakGOverTDbPerK === null
      ? ''
      : `, ${fixed(result.peakGOverTDbPerK, 2)} dB/K at the peak of its beam`;
  return [
    `${pc.bold(result.channel)} of ${result.satellite}: ${fixed(result.uplinkCentreGHz, 6)} GHz by ${result.receiver} to ${fixed(result.downlinkCentreGHz, 6)} GHz in ${result.transmitBeam} by ${result.amplifier}`,
    `G/T ${fixed(result.referenceGOverTDbPerK, 2)} dB/K where fluxes are stated${peak}`,
    '',
    ...result.working.flatMap((one) => lines(one, 0)),
    '',
    ...attenuator(result),
    ...drive(result),
    ...processor(result),
    ...adjacent(result),
    '',
  ].join('\n');
}

function lines({ label, value, unit, source, working }: WorkingLine, depth: number): string[] {
  const shown = typeof value === 'number' ? fixed(value, unit === 'K' ? 1 : 2) : value;
  return [
    `${'  '.repeat(depth)}${label} ${shown} ${unit} ${pc.dim(`(${source})`)}`,
    ...(working ?? []).flatMap((one) => lines(one, depth + 1)),
  ];
}

function attenuator({ attenuator: all, saturationFluxDensityDbwPerM2 }: ChannelResult): string[] {
  if (all.length === 1)
    return [
      `Saturation by ${fixed(saturationFluxDensityDbwPerM2, 2)} dB(W/m²) at the attenuator as it stands.`,
      '',
    ];
  return [
    table(
      ['attenuator dB', 'SFD dB(W/m²)', ''],
      ['right', 'right', 'left'],
      all.map((one) => [
        fixed(one.attenuatorDb, 1),
        fixed(one.saturationFluxDensityDbwPerM2, 2),
        one.isSet ? '◀ set' : '',
      ]),
    ),
    '',
  ];
}

function drive({ drive: points, mode }: ChannelResult): string[] {
  const isHeld = mode === 'level-control';
  const isTold = points.some(({ problems }) => problems.length > 0);
  const head = [
    'flux dB(W/m²)',
    'received dBW',
    'IBO dB fixed gain',
    ...(isHeld ? ['ALC dB', 'IBO dB'] : []),
  ];
  return [
    `Drive of the amplifier, ${isHeld ? 'level control (ALC)' : 'fixed gain (FGM)'}`,
    table(
      isTold ? [...head, ''] : head,
      [...head.map(() => 'right' as const), ...(isTold ? (['left'] as const) : [])],
      points.map((point) => [
        fixed(point.fluxDensityDbwPerM2, 2),
        fixed(point.receivedDbw, 2),
        fixed(point.fixedGainInputBackOffDb, 2),
        ...(isHeld ? [cell(point.levelControlDb, 2), fixed(point.inputBackOffDb, 2)] : []),
        ...(isTold ? [problemOf(point)] : []),
      ]),
    ),
    '',
  ];
}

function problemOf({ problems }: DrivePoint): string {
  if (problems.some(({ code }) => code === 'payload.overload')) return '✗ overload';
  return problems.length > 0 ? 'end of range' : '';
}

function processor({ processor: noise }: ChannelResult): string[] {
  if (noise === null) return [];
  return [
    `Processor ${noise.processor}: gain ${fixed(noise.gainDb, 1)} dB, NPR ${fixed(noise.inputNprDb, 2)} dB at its input and ${fixed(noise.outputNprDb, 2)} dB at its output; a carrier of mean density has C/N ${fixed(noise.carrierToQuantisationDb, 2)} dB from it.`,
    '',
  ];
}

function adjacent({ adjacent: { neighbours, carrierToInterferenceDb } }: ChannelResult): string[] {
  if (neighbours.length === 0) return [];
  return [
    'Adjacent channels on the downlink',
    table(
      ['channel', 'offset MHz', 'C/I spread spectrum dB', 'C/I second path dB', 'its carriers'],
      ['left', 'right', 'right', 'right', 'left'],
      neighbours.map((one) => [
        one.neighbour,
        fixed(one.offsetMHz, 3),
        fixed(one.carrierToRegrowthDb, 2),
        cell(one.carrierToPathDb, 2),
        one.load,
      ]),
    ),
    ...(carrierToInterferenceDb === null ? [] : [`C/I of all ${fixed(carrierToInterferenceDb, 2)} dB`]),
  ];
}
