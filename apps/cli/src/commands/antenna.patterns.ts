/** `ortak antenna patterns` and `ortak antenna show PATTERN`: the reference patterns, listed and as tables. */
import {
  type CataloguePattern,
  catalogueCurve,
  type OffAxisCurve,
  type PatternGain,
  type PatternParameter,
  patternCatalogue,
  patternOf,
  pieceAt,
} from '@ortak/core/antenna';
import { DomainError } from '@ortak/core/errors';
import { fixed } from '@ortak/report';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { nearest } from '../nearest.ts';
import { table } from '../terminal.ts';
import { optionName } from './antenna.options.ts';

/** `ortak antenna patterns`. */
export function listPatterns(options: { readonly json?: true }): void {
  if (options.json) {
    const entries = patternCatalogue.map(({ curve: _, ...entry }) => entry);
    process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
    return;
  }
  const rows = patternCatalogue.map(({ id, title, station, polarisation, kind, source, section }) => [
    pc.bold(id),
    title,
    station,
    kind === 'physical' ? 'physical' : polarisation === 'co' ? 'co-polar' : 'cross-polar',
    pc.dim(`${source} ${section}`),
  ]);
  process.stdout.write(
    `${table(
      ['pattern', 'of', 'station', 'curve', 'source'],
      rows[0]!.map(() => 'left' as const),
      rows,
    )}\n`,
  );
}

/** Values of the options by the names of the parameters, and what goes with them. */
export interface ShowOptions extends Readonly<Record<string, unknown>> {
  readonly planeDeg?: number;
  readonly anglesDeg?: readonly number[];
  readonly json?: true;
}

/** Angles of a table where none are asked for [deg]. */
const usual = [0, 0.1, 0.2, 0.5, 1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 60, 90, 120, 150, 180];

/** `ortak antenna show PATTERN`. @throws UsageError for an unknown pattern or values that it does not take */
export function showPattern(id: string, options: ShowOptions): void {
  const pattern = patternOf(id);
  if (pattern === undefined)
    throw new UsageError(
      `No pattern ${id}.${nearest(
        id,
        patternCatalogue.map((candidate) => candidate.id),
      )} \`ortak antenna patterns\` lists all.`,
    );
  const values = valuesOf(pattern, options);
  const planeDeg = options.planeDeg ?? 0;
  const curve = curveOf(pattern, values, planeDeg);
  const gains = gainsOf(curve, options.anglesDeg);
  if (options.json) {
    const { curve: _, ...entry } = pattern;
    process.stdout.write(
      `${JSON.stringify({ pattern: entry, values, planeDeg, fromDeg: curve.fromDeg, peakGainDbi: curve.peakGainDbi, gains }, null, 2)}\n`,
    );
    return;
  }
  process.stdout.write(text(pattern, values, planeDeg, curve, gains));
}

function text(
  pattern: CataloguePattern,
  values: Readonly<Record<string, number>>,
  planeDeg: number,
  curve: OffAxisCurve,
  gains: readonly PatternGain[],
): string {
  const given = pattern.parameters.map(({ name, unit }) =>
    `${words(name)} ${minus(values[name]!)}${unit && ` ${unit}`}`.trim(),
  );
  if (pattern.plane !== undefined) given.push(`plane ${planeDeg}° (${pattern.plane})`);
  const rows = gains.map(({ offAxisDeg, gainDbi, formula }) => [
    fixed(offAxisDeg, 2),
    fixed(gainDbi, 2),
    pc.dim(formula),
  ]);
  return [
    `${pc.bold(pattern.id)}  ${pattern.title}${pattern.polarisation === 'cross' && !pattern.title.includes('cross-polar') ? ', cross-polar' : ''}`,
    pc.dim(`${pattern.source} ${pattern.section}`),
    given.join(', '),
    ...(curve.fromDeg > 0 ? [`no formula below ${fixed(curve.fromDeg, 2)}°`] : []),
    '',
    table(['φ [°]', 'gain [dBi]', 'formula'], ['right', 'right', 'left'], rows),
    '',
  ].join('\n');
}

/** `frequencyGHz` → `frequency`. */
const words = (name: string): string =>
  name.replace(/(GHz|Dbi|Db|Deg|M)$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const minus = (value: number): string => String(value).replace('-', '−');

function valuesOf(pattern: CataloguePattern, options: ShowOptions): Record<string, number> {
  const missing = pattern.parameters.filter(
    ({ name, fallback }) => options[name] === undefined && fallback === undefined,
  );
  if (missing.length > 0)
    throw new UsageError(
      missing
        .map((parameter) => `${pattern.id} expects --${optionName(parameter.name)}: ${rangeOf(parameter)}.`)
        .join('\n'),
    );
  const known = new Set(pattern.parameters.map(({ name }) => name));
  const foreign = patternCatalogue
    .flatMap(({ parameters }) => parameters)
    .find(({ name }) => options[name] !== undefined && !known.has(name));
  if (foreign !== undefined)
    throw new UsageError(
      `${pattern.id} does not depend on --${optionName(foreign.name)}; it expects ${pattern.parameters
        .map(({ name }) => `--${optionName(name)}`)
        .join(', ')}.`,
    );
  if (options.planeDeg !== undefined && pattern.plane === undefined)
    throw new UsageError(`${pattern.id} is the same in every plane; expected no --plane-deg.`);
  return Object.fromEntries(
    pattern.parameters.map(({ name, fallback }) => [
      name,
      (options[name] as number | undefined) ?? fallback!,
    ]),
  );
}

function rangeOf({ description, unit, minimum, maximum, choices }: PatternParameter): string {
  const suffix = unit && ` ${unit}`;
  const range =
    choices === undefined ? `${minus(minimum)} … ${minus(maximum)}` : choices.map(minus).join(', ');
  return `${description}, ${range}${suffix}`;
}

function curveOf(
  pattern: CataloguePattern,
  values: Readonly<Record<string, number>>,
  planeDeg: number,
): OffAxisCurve {
  try {
    return catalogueCurve(pattern, values, planeDeg);
  } catch (error) {
    if (error instanceof DomainError) throw new UsageError(`${pattern.id}: ${asOption(pattern, error)}`);
    throw error;
  }
}

/** What was refused, under the name of its option. */
function asOption({ parameters }: CataloguePattern, { parameter, message }: DomainError): string {
  return parameters.some(({ name }) => name === parameter)
    ? message.replace(parameter, `--${optionName(parameter)}`)
    : message;
}

/** The usual angles and those where a formula ends, or the angles asked for. */
function gainsOf(curve: OffAxisCurve, wanted: readonly number[] | undefined): PatternGain[] {
  const ends = curve.pieces.map(({ toDeg }) => toDeg);
  const angles = wanted ?? [...new Set([curve.fromDeg, ...usual, ...ends])].sort((a, b) => a - b);
  return angles
    .filter((at) => wanted !== undefined || (at >= curve.fromDeg && at <= 180))
    .map((offAxisDeg) => {
      try {
        const { gainDbi, formula } = pieceAt(curve, offAxisDeg);
        return { offAxisDeg, gainDbi: gainDbi(offAxisDeg), formula };
      } catch (error) {
        if (error instanceof DomainError)
          throw new UsageError(error.message.replace(error.parameter, '--angles-deg'));
        throw error;
      }
    });
}
