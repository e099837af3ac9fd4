/** `ortak attenuation`: one point as a table with its working, or a table of points. */
import {
  attenuationAt,
  attenuationMaps,
  attenuationWorking,
  domainProblem,
  type PercentLine,
  type PointAttenuation,
  percentOf,
  quantity,
  type RainSource,
  readRow,
} from '@ortak/analysis/propagation';
import { DomainError } from '@ortak/core/errors';
import { openMaps } from '@ortak/maps/node';
import { figure, fixed, latitude, longitude, withUnit } from '@ortak/report';
import pc from 'picocolors';
import { problemText } from '../csv.ts';
import { UsageError } from '../failure.ts';
import { paragraph, table } from '../terminal.ts';
import { attributeOf, parameters } from './attenuation.options.ts';
import { columnOf, readPoint } from './attenuation.point.ts';

export interface AttenuationOptions {
  readonly batch?: string;
  readonly out?: string;
  readonly maps?: string;
  readonly rain: RainSource;
  readonly json?: true;
  readonly working?: true;
  readonly solve?: 'p';
  /** Texts of the options that describe a point. */
  readonly [attribute: string]: string | true | undefined;
}

/** Texts of the options that describe a point, by their names. */
export function optionText(options: AttenuationOptions): (name: string) => string | undefined {
  const texts = new Map<string, string>();
  for (const { name } of parameters) {
    const text = options[attributeOf(name)];
    if (typeof text === 'string') texts.set(name, text);
  }
  return (name) => texts.get(name);
}

/** `ortak attenuation`. */
export async function attenuation(options: AttenuationOptions): Promise<void> {
  if (options.batch !== undefined && options.working)
    throw new UsageError(
      '--working goes with one point; the table of --batch has the values, not their steps.',
    );
  if (options.batch !== undefined && options.solve !== undefined)
    throw new UsageError('--solve goes with one point.');
  if (options.batch !== undefined)
    return (await import('./attenuation.batch.ts')).batch(options.batch, options);
  if (options.out !== undefined)
    throw new UsageError('--out goes with --batch; one point is printed, with --json for programs.');
  const solved = options.solve !== undefined;
  if (!solved && options.attenuationDb !== undefined)
    throw new UsageError('--attenuation-db goes with --solve p.');
  // What is sought is not asked for: any percentage stands in until it is found
  const text = optionText(options);
  const read = readPoint((name) => (solved && name === 'p' ? '1' : text(name)));
  if ('problems' in read)
    throw new UsageError(read.problems.map((problem) => `--${problemText(problem)}`).join('\n'));
  const { point } = read.request;
  let { pPercents } = read.request;
  let result: PointAttenuation;
  try {
    if (solved) pPercents = [await percentOf(openMaps(options.maps), point, soughtDb(options), options.rain)];
    const maps = await attenuationMaps(openMaps(options.maps), pPercents, {
      topography: point.heightM === undefined,
      rain: options.rain,
    });
    result = attenuationAt(maps, point, pPercents);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new UsageError(`--${problemText(domainProblem(error, columnOf))}`);
  }
  for (const hint of hints(options)) process.stderr.write(`${paragraph(hint, process.stderr)}\n`);
  process.stdout.write(
    options.json ? `${JSON.stringify(result, null, 2)}\n` : printed(result, options.working === true, solved),
  );
}

/** The attenuation whose percentage is sought [dB]. */
function soughtDb({ p, attenuationDb }: AttenuationOptions): number {
  if (p !== undefined) throw new UsageError('--solve p finds the percentage: leave --p out.');
  const { row, problems } = readRow(
    [quantity('attenuation-db', 'dB', [Number.MIN_VALUE, 1000], 6, 'Total attenuation')],
    () => (typeof attenuationDb === 'string' ? attenuationDb : undefined),
  );
  if (problems.length > 0)
    throw new UsageError(problems.map((problem) => `--${problemText(problem)}`).join('\n'));
  return row['attenuation-db'] as number;
}

/** What may not have been meant. */
function hints(options: AttenuationOptions): string[] {
  const { p, rain, rainRateMmPerH } = options;
  const [whole, part, ...more] = typeof p === 'string' ? p.trim().split(',') : [];
  const twoPercentages =
    more.length === 0 && /^\d+$/.test(whole ?? '') && /^\d+$/.test(part ?? '')
      ? [
          `--p ${whole},${part} is two percentages, ${whole} % and ${part} %; one of them is written ${whole}.${part}.`,
        ]
      : [];
  const unusedRain =
    rain === 'months' && rainRateMmPerH !== undefined
      ? ['--rain months has no effect here: --rain-rate-mm-per-h gives the rain rate.']
      : [];
  return [...twoPercentages, ...unusedRain];
}

function printed(result: PointAttenuation, open: boolean, solved: boolean): string {
  const { point, attenuations } = result;
  const lines = attenuationWorking(result);
  const percents = attenuations.map(({ pPercent }) =>
    withUnit(String(solved ? Number(pPercent.toPrecision(4)) : pPercent), '%'),
  );
  const numeric = percents.map(() => 'right' as const);
  const total = (cells: string[], symbol: string) =>
    symbol === 'AT' ? cells.map((cell) => pc.bold(cell)) : cells;
  return [
    pc.bold(
      `${latitude(point.latitudeDeg, 2)} ${longitude(point.longitudeDeg, 2)}, ${withUnit(fixed(result.heightM, 0), 'm')}`,
    ),
    [
      ...(point.satelliteLongitudeDeg === undefined
        ? []
        : [
            `satellite at ${longitude(point.satelliteLongitudeDeg, Number.isInteger(10 * point.satelliteLongitudeDeg) ? 1 : 2)}`,
          ]),
      `elevation ${withUnit(fixed(result.elevationDeg, 2), '°')}`,
      withUnit(String(point.frequencyGHz), 'GHz'),
      `tilt ${withUnit(plain(point.polarisationTiltDeg), '°')}`,
      `antenna ${withUnit(String(point.antennaDiameterM), 'm')}`,
    ].join(', '),
    '',
    table(
      ['exceeded for', ...percents, ''],
      ['left', ...numeric, 'left'],
      lines.map((entry) => total([names[entry.symbol]!, ...valuesOf(entry), entry.unit], entry.symbol)),
    ),
    '',
    table(
      ['working', 'symbol', ...percents, 'unit', 'source'],
      ['left', 'left', ...numeric, 'left', 'left'],
      lines.flatMap((entry) => [
        total(
          [names[entry.symbol]!, entry.symbol, ...valuesOf(entry), entry.unit, entry.source],
          entry.symbol,
        ),
        ...opened(entry.working, 1, open),
      ]),
    ),
    '',
    ...result.notices.map((notice) =>
      paragraph(`${pc.yellow('Notice')} ${notice.message} (${notice.source})`),
    ),
    '',
  ].join('\n');
}

/** All digits of a number that was given, with a minus that is one. */
const plain = (value: number): string => String(value).replace('-', '−');

const names: Readonly<Record<string, string>> = {
  AR: 'rain',
  AG: 'gas',
  AC: 'cloud',
  AS: 'scintillation',
  AT: 'total',
  XPD: 'XPD',
  Tsky: 'sky noise',
  pw: 'worst month',
};

const valuesOf = (entry: PercentLine, print: typeof figure = figure): string[] =>
  entry.values.map((value) => (value === undefined ? '—' : print(value, entry.unit)));

/** Small decibels and coefficients in decibels are no results but steps, whose digits matter: four that count. */
const step = (value: number | string, unit: string): string => {
  const small = unit.startsWith('dB/(') || (unit === 'dB' && Math.abs(Number(value)) < 0.1);
  return figure(value, small ? '' : unit);
};

function opened(lines: readonly PercentLine[], depth: number, open: boolean): string[][] {
  return lines.flatMap((entry) => [
    [
      `${'  '.repeat(depth)}${entry.label}`,
      entry.symbol,
      ...valuesOf(entry, step),
      entry.unit,
      pc.dim(entry.source),
    ],
    ...(open ? opened(entry.working, depth + 1, open) : []),
  ]);
}
