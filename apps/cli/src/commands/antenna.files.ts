/** `ortak antenna show FILE` and `ortak antenna convert IN OUT`: measured and filed patterns. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import {
  ANTENNA_FORMATS,
  type AntennaFile,
  antennaFormat,
  convertAntenna,
  type PatternSummary,
  readAntennaFile,
  summarisePattern,
} from '@ortak/analysis/antenna';
import { patternOf } from '@ortak/core/antenna';
import type { Notice } from '@ortak/core/working';
import { fixed } from '@ortak/report';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { ensureFolder, systemReason } from '../folder.ts';
import { table } from '../terminal.ts';
import { plotCuts } from './antenna.plot.ts';

export interface FileOptions {
  readonly set: number;
  readonly satelliteLon?: number;
  readonly json?: true;
}

export interface ConvertOptions extends FileOptions {
  readonly levels?: readonly number[];
  readonly points: number;
}

const endings = Object.keys(ANTENNA_FORMATS).map((ending) => `.${ending}`);

/** Whether an argument names a file rather than a reference pattern. */
export function isAntennaFile(argument: string): boolean {
  if (patternOf(argument) !== undefined) return false;
  return /[/\\]/.test(argument) || /^\.[a-z]{3,}$/i.test(extname(argument));
}

/** Larger files are none that a pattern needs, and no text that can be held. */
const LARGEST_MB = 256;

/** @throws UsageError where the file cannot be read; InputError with all that is wrong with it */
async function read(name: string): Promise<AntennaFile> {
  const format = antennaFormat(name);
  if (format === undefined)
    throw new UsageError(`Cannot read ${name}: expected a file that ends in ${endings.join(', ')}.`);
  try {
    const { size } = await stat(name);
    if (size > LARGEST_MB * 1e6)
      throw new UsageError(
        `Cannot read ${name}: expected at most ${LARGEST_MB} MB, found ${Math.round(size / 1e6)} MB.`,
      );
    const text = await readFile(name, 'utf8');
    return readAntennaFile(name, text, format);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new UsageError(`Cannot read ${name}: ${systemReason(error)}.`);
  }
}

/** `ortak antenna show FILE`. */
export async function showFile(name: string, options: FileOptions): Promise<void> {
  const summary = summarisePattern(await read(name), options.set, options.satelliteLon);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    return;
  }
  process.stdout.write(summaryText(summary));
  printNotices(summary.notices);
}

/** `ortak antenna convert IN OUT`. */
export async function convertFile(input: string, output: string, options: ConvertOptions): Promise<void> {
  const to = antennaFormat(output);
  if (to === undefined)
    throw new UsageError(`Cannot write ${output}: expected a file that ends in ${endings.join(', ')}.`);
  const source = await read(input);
  const { text, notices } = convertAntenna(source, {
    to,
    set: options.set,
    points: options.points,
    ...(options.satelliteLon !== undefined && { satelliteLongitudeDeg: options.satelliteLon }),
    ...(options.levels !== undefined && { dropsDb: options.levels }),
  });
  await ensureFolder(dirname(output));
  await writeFile(output, text);
  process.stdout.write(`${ANTENNA_FORMATS[source.format]} → ${ANTENNA_FORMATS[to]}. Wrote ${output}\n`);
  printNotices(notices);
}

function printNotices(notices: readonly Notice[]): void {
  for (const { message, source } of notices)
    process.stderr.write(`${pc.yellow('Notice')}: ${message} (${source})\n`);
}

function summaryText(summary: PatternSummary): string {
  const { peak, widths, areas, satelliteLongitudeDeg } = summary;
  const where =
    satelliteLongitudeDeg === undefined
      ? ''
      : peak.latitudeDeg === undefined
        ? `, beside the Earth as seen from ${fixed(satelliteLongitudeDeg, 2)}°`
        : `, on the ground ${fixed(Math.abs(peak.latitudeDeg), 2)}° ${peak.latitudeDeg < 0 ? 'S' : 'N'} ${fixed(Math.abs(peak.longitudeDeg!), 2)}° ${peak.longitudeDeg! < 0 ? 'W' : 'E'} as seen from ${fixed(satelliteLongitudeDeg, 2)}°`;
  const width = (planeDeg: number, dropDb: number): string => {
    const found = widths.find((each) => each.planeDeg === planeDeg && each.dropDb === dropDb)!;
    return found.widthDeg === null ? '–' : fixed(found.widthDeg, 3);
  };
  return [
    `${pc.bold(summary.file)}  ${summary.format}${summary.sets === 1 ? '' : `, pattern ${summary.set} of ${summary.sets}`}`,
    ...summary.facts.map(([what, value]) => `${pc.dim(what.padEnd(12))} ${value}`),
    `${pc.dim('peak'.padEnd(12))} ${fixed(peak.gainDbi, 2)} dBi at azimuth ${fixed(peak.azimuthDeg, 3)}°, elevation ${fixed(peak.elevationDeg, 3)}°${where}`,
    `${pc.dim('directivity'.padEnd(12))} ${fixed(summary.directivityDbi, 2)} dBi by the integral over what the file holds; that holds ${fixed(100 * summary.powerRatio, 1)} % of 4π`,
    '',
    table(
      ['plane [°]', '−3 dB width [°]', '−10 dB width [°]'],
      ['right', 'right', 'right'],
      [0, 45, 90, 135].map((plane) => [String(plane), width(plane, 3), width(plane, 10)]),
    ),
    '',
    table(
      ['below peak [dB]', 'gain [dBi]', 'area [deg²]', '4π ÷ area [dBi]'],
      ['right', 'right', 'right', 'right'],
      areas.map(({ dropDb, gainDbi, solidAngleDeg2, areaBoundDbi }) => [
        String(dropDb),
        fixed(gainDbi, 2),
        fixed(solidAngleDeg2, 3),
        fixed(areaBoundDbi, 2),
      ]),
    ),
    '',
    plotCuts(summary),
    '',
  ].join('\n');
}
