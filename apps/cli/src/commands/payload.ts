/** `ortak payload`: amplifiers over their back-off, and the redundancy of their switches. */
import { writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import {
  type AmplifierCurve,
  type AmplifierRequest,
  type AmplifierResult,
  amplifierIds,
  analyseAmplifier,
  type CarrierCount,
  redundancyIds,
} from '@ortak/analysis/payload';
import { DomainError } from '@ortak/core/errors';
import type { Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { amplifierChart, fixed } from '@ortak/report';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { ensureFolder, folderName } from '../folder.ts';
import { nearest } from '../nearest.ts';
import { table } from '../terminal.ts';
import { channel } from './payload.channel.ts';
import { readMix } from './payload.mix.ts';
import { redundancy } from './payload.redundancy.ts';

export interface PayloadOptions {
  readonly amplifier?: string;
  readonly carriers: readonly CarrierCount[];
  readonly mix?: string;
  readonly inputBackOffDb: readonly number[];
  readonly downlinkCnDb?: number;
  readonly uplinkCnDb?: number;
  readonly redundancy?: string;
  readonly failures?: number;
  readonly failed?: readonly string[];
  readonly out?: string;
  readonly channel?: string;
  readonly receive?: true;
  readonly fluxDbwM2?: readonly number[];
  readonly otherFluxDbwM2?: number;
  readonly json?: true;
}

/** `ortak payload FOLDER` with `--amplifier ID`, `--redundancy ID`, `--channel ID` or `--receive`. */
export async function payload(folder: string, options: PayloadOptions): Promise<void> {
  const ending = options.out === undefined ? undefined : extname(options.out).toLowerCase();
  if (ending !== undefined && ending !== '.svg' && ending !== '.png')
    throw new UsageError(
      `Cannot write ${options.out || 'a file without a name'}: expected a file ending in .svg or .png.`,
    );
  if (options.out !== undefined && options.amplifier === undefined)
    throw new UsageError('-o draws an amplifier: it belongs to --amplifier.');
  const programme = await readProgramme(folder);
  const asked = [options.amplifier, options.redundancy, options.channel, options.receive];
  if (asked.filter((id) => id !== undefined).length > 1)
    throw new UsageError('Expected one of --amplifier, --redundancy, --channel and --receive.');
  if (options.channel === undefined && (options.fluxDbwM2 ?? options.otherFluxDbwM2) !== undefined)
    throw new UsageError('--flux-dbw-m2 and --other-flux-dbw-m2 belong to --channel.');
  if (options.redundancy !== undefined) {
    redundancy(folder, programme, { ...options, redundancy: options.redundancy });
    return;
  }
  if (options.failures !== undefined || options.failed !== undefined)
    throw new UsageError('--failures and --failed belong to --redundancy.');
  if (options.channel !== undefined) {
    channel(folder, programme, { ...options, channel: options.channel });
    return;
  }
  if (options.receive) {
    const { receive } = await import('./payload.receive.ts');
    receive(programme, options.json === true);
    return;
  }
  const ids = amplifierIds(programme);
  if (options.amplifier === undefined) {
    const networks = redundancyIds(programme);
    const or = networks.length === 0 ? '' : `, or --redundancy with one of ${networks.join(', ')}`;
    throw new UsageError(
      `Expected --amplifier with one of ${ids.join(', ')}${or}, or --channel with a channel, or --receive.`,
    );
  }
  if (!ids.includes(options.amplifier))
    throw new UsageError(
      `No amplifier ${options.amplifier} in ${folderName(folder)}.${nearest(options.amplifier, ids)} There are: ${ids.join(', ')}`,
    );
  const mix = options.mix === undefined ? undefined : await readMix(options.mix);
  const request: AmplifierRequest = {
    amplifier: options.amplifier,
    carriers: mix === undefined ? options.carriers : ['mix'],
    ...(mix !== undefined && { mix: mix.carriers }),
    inputBackOffsDb: options.inputBackOffDb,
    ...(options.downlinkCnDb !== undefined && { downlinkCarrierToNoiseDb: options.downlinkCnDb }),
    ...(options.uplinkCnDb !== undefined && { uplinkCarrierToNoiseDb: options.uplinkCnDb }),
  };
  const result = curvesOf(programme, request);
  if (options.out !== undefined) await draw(options.out, programme, request);
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : text(result));
  if (options.out !== undefined && options.json === undefined) process.stdout.write(`Wrote ${options.out}\n`);
  for (const notice of result.notices) process.stderr.write(`Notice: ${notice.message} (${notice.source})\n`);
  for (const notice of mix?.notices ?? []) process.stderr.write(`Notice: ${notice}\n`);
}

/** Points of a drawn line: enough that it bends as the curve does. */
const DRAWN = 61;

async function draw(file: string, programme: Programme, request: AmplifierRequest): Promise<void> {
  const [low, high] = [Math.min(...request.inputBackOffsDb), Math.max(...request.inputBackOffsDb)];
  if (high - low < 0.1)
    throw new UsageError('-o draws curves: expected several back-offs under --input-back-off-db.');
  const inputBackOffsDb = Array.from({ length: DRAWN }, (_, i) => low + (i * (high - low)) / (DRAWN - 1));
  const svg = amplifierChart(curvesOf(programme, { ...request, inputBackOffsDb }), 'amplifier');
  await ensureFolder(dirname(file));
  if (extname(file).toLowerCase() === '.svg') await writeFile(file, `${svg}\n`);
  else {
    const { mapPng } = await import('@ortak/report/node');
    await writeFile(file, await mapPng(svg, 1800));
  }
}

/** Carriers of the table that no method takes are a wrong call. */
function curvesOf(programme: Programme, request: AmplifierRequest): AmplifierResult {
  try {
    return analyseAmplifier(programme, request);
  } catch (error) {
    if (request.mix !== undefined && error instanceof DomainError)
      throw new UsageError(`--mix: ${error.message}`);
    throw error;
  }
}

const cell = (value: number | null, decimals: number): string =>
  value === null ? '' : fixed(value, decimals);

function text(result: AmplifierResult): string {
  return [
    `${pc.bold(result.amplifier)} of ${result.satellite}: ${fixed(result.saturatedPowerW, 1)} W at saturation, ${result.model} (${result.source}; ${result.confidence})`,
    '',
    ...result.curves.map(curveText),
    ...(result.operation.length === 0 ? [] : [operationText(result)]),
  ].join('\n');
}

/** Where the groups of the satellite run it. */
function operationText({ operation }: AmplifierResult): string {
  const head = ['IBO dB', 'OBO dB', 'NPR dB', 'RF W', 'DC W', 'heat W', 'DC of all W', 'heat of all W'];
  return `${pc.bold('Operating points of the plan')}\n${table(
    ['groups', 'channels', 'carriers', ...head],
    ['left', 'right', 'left', ...head.map(() => 'right' as const)],
    operation.map(({ groups, channels, carriers, point }) => [
      groups.join(', '),
      String(channels),
      carriers === 1 ? '1' : 'noise',
      fixed(point.inputBackOffDb, 1),
      fixed(point.outputBackOffDb, 2),
      cell(point.cToImWorstCarrierDb, 2),
      fixed(point.rfPowerW, 1),
      cell(point.dcPowerW, 1),
      cell(point.dissipationW, 1),
      cell(point.dcPowerW && channels * point.dcPowerW, 1),
      cell(point.dissipationW && channels * point.dissipationW, 1),
    ]),
  )}\n`;
}

function titleOf(carriers: CarrierCount): string {
  if (carriers === 'mix') return 'Carriers of the table, at their frequencies';
  if (carriers === 'noise') return 'Noise: many carriers of independent phase, side by side';
  return carriers === 1 ? '1 carrier' : `${carriers} equal carriers, side by side`;
}

/** Every carrier of a mix in the middle of the back-offs. */
function mixText({ mix, detailsAtDb }: AmplifierCurve): string {
  const rows = mix.map(({ centreMHz, bandwidthMHz, outputBackOffDb, cToImDb }) => [
    fixed(centreMHz, 3),
    fixed(bandwidthMHz, 3),
    fixed(outputBackOffDb, 2),
    cell(cToImDb, 2),
  ]);
  return `At an input back-off of ${fixed(detailsAtDb!, 1)} dB:\n${table(
    ['centre MHz', 'width MHz', 'OBO dB', 'C/IM dB'],
    ['right', 'right', 'right', 'right'],
    rows,
  )}`;
}

function curveText(curve: AmplifierCurve): string {
  const single = curve.carriers === 1;
  const head = single
    ? ['IBO dB', 'OBO dB', 'gain dB', 'phase °']
    : [
        'IBO dB',
        'OBO dB',
        'carriers’ OBO dB',
        'C/IM total band dB',
        curve.carriers === 'noise' ? 'NPR in the centre dB' : 'C/IM worst carrier dB',
      ];
  const power = ['RF W', 'DC W', 'heat W', 'efficiency %'];
  const rows = curve.points.map((point) => [
    fixed(point.inputBackOffDb, 1),
    fixed(point.outputBackOffDb, 2),
    ...(single
      ? [cell(point.gainDb, 2), cell(point.phaseDeg, 1)]
      : [
          fixed(point.signalOutputBackOffDb, 2),
          cell(point.cToImTotalBandDb, 2),
          cell(point.cToImWorstCarrierDb, 2),
        ]),
    fixed(point.rfPowerW, 1),
    cell(point.dcPowerW, 1),
    cell(point.dissipationW, 1),
    cell(point.efficiencyPercent, 1),
  ]);
  const lines = [
    pc.bold(titleOf(curve.carriers)),
    table(
      [...head, ...power],
      [...head, ...power].map(() => 'right' as const),
      rows,
    ),
  ];
  if (curve.mix.length > 0) lines.push(mixText(curve));
  if (curve.products.length > 0)
    lines.push(
      `Strongest frequencies of intermodulation at an input back-off of ${fixed(curve.detailsAtDb!, 1)} dB, a carrier over each: ${curve.products
        .map(
          ({ name, products, onCarrier, carrierOverProductDb }) =>
            `${name}${onCarrier === null ? '' : ` on f${onCarrier}`} ${fixed(carrierOverProductDb, 2)} dB${products === 1 ? '' : ` (${fixed(products, 0)} products)`}`,
        )
        .join('; ')}.`,
    );
  const { best } = curve;
  if (best !== null) {
    const uplink =
      best.uplinkCarrierToNoiseDb === null ? '' : `uplink C/N ${fixed(best.uplinkCarrierToNoiseDb, 2)} dB, `;
    const intermodulation =
      best.cToImWorstCarrierDb === null ? '' : `, C/IM ${fixed(best.cToImWorstCarrierDb, 2)} dB`;
    lines.push(
      `Best input back-off ${fixed(best.inputBackOffDb, 2)} dB: carriers’ OBO ${fixed(best.outputBackOffDb, 2)} dB, ${uplink}downlink C/N ${fixed(best.downlinkCarrierToNoiseDb, 2)} dB${intermodulation}, together ${fixed(best.cToNImDb, 2)} dB.`,
    );
  }
  return `${lines.join('\n')}\n`;
}
