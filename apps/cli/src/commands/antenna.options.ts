/** `ortak antenna patterns` and `show PATTERN` on the command line: an option for each parameter of the catalogue. */
import { type PatternParameter, patternCatalogue } from '@ortak/core/antenna';
import { type Command, InvalidArgumentError } from 'commander';
import type { ShowOptions } from './antenna.patterns.ts';

/** `diameterM` → `diameter-m`, `frequencyGHz` → `frequency-ghz`. */
export const optionName = (parameter: string): string =>
  parameter.replace(/[A-Z]+/g, (capitals) => `-${capitals.toLowerCase()}`);

/** `frequencyGHz` → `frequencyGhz`: the name that commander gives the option. */
const attributeName = (parameter: string): string =>
  optionName(parameter).replace(/-./g, (dash) => dash[1]!.toUpperCase());

/** Each parameter once, by its name. */
function parametersOfAll(): readonly PatternParameter[] {
  const all = patternCatalogue.flatMap(({ parameters }) => parameters);
  return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
}

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('Expected a number.');
  return value;
}

const numbers = (text: string): readonly number[] => text.split(',').map(number);

/** Adds the options of the reference patterns to `show`. */
export function addPatternOptions(show: Command): Command {
  for (const { name, description, unit, fallback } of parametersOfAll())
    show.option(
      `--${optionName(name)} <number>`,
      `${description}${unit && ` [${unit}]`}${fallback === undefined ? '' : `; default ${fallback}`}`,
      number,
    );
  return show
    .option(
      '--plane-deg <number>',
      'plane of the off-axis angle, for patterns that are not round [°]',
      number,
    )
    .option('--angles-deg <list>', 'off-axis angles of the table, with commas [°]', numbers);
}

/** The options under the names of the parameters. */
export function patternOptions(options: Readonly<Record<string, unknown>>): ShowOptions {
  const values = parametersOfAll().map(({ name }) => [name, options[attributeName(name)]]);
  return { ...options, ...Object.fromEntries(values) };
}

/** Adds what concerns reference patterns to `ortak antenna`. */
export function registerPatterns(antenna: Command): void {
  antenna
    .command('patterns')
    .description('reference patterns of the ITU and models of antennas: id, station, curve, source')
    .option('--json', 'the list as JSON, with parameters, units and ranges')
    .action(async (options: { json?: true }) =>
      (await import('./antenna.patterns.ts')).listPatterns(options),
    );
  addPatternOptions(
    antenna
      .command('show')
      .argument('<pattern>', 'id of a reference pattern, such as S.580-6; `ortak antenna patterns` lists all')
      .description('gain over the off-axis angle, with the formula that gives it'),
  )
    .option('--json', 'values and gains as JSON')
    .action(async (pattern: string, options: Readonly<Record<string, unknown>>) =>
      (await import('./antenna.patterns.ts')).showPattern(pattern, patternOptions(options)),
    );
}
