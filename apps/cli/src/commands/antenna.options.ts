/** `ortak antenna patterns` and `show PATTERN` on the command line: an option for each parameter of the catalogue. */
import { type PatternParameter, patternCatalogue } from '@ortak/core/antenna';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ConvertOptions, FileOptions } from './antenna.files.ts';
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

const setOption = () =>
  new Option('--set <number>', 'which pattern of a file: field, set of cuts or diagram')
    .argParser(wholeNumber(1, 1_000_000))
    .default(1);
const satelliteOption = () =>
  new Option(
    '--satellite-lon <angle>',
    'longitude of the satellite, east positive [°]; a .gxt file has its own',
  ).argParser(longitude);

function longitude(text: string): number {
  const value = number(text);
  if (Math.abs(value) > 360) throw new InvalidArgumentError('Expected −360 … 360°.');
  return value;
}

function drops(text: string): readonly number[] {
  const values = numbers(text);
  if (values.some((value) => value <= 0 || value > 100) || new Set(values).size < values.length)
    throw new InvalidArgumentError('Expected different levels of 0 … 100 dB below the peak, such as 1,2,3.');
  return values;
}

function wholeNumber(minimum: number, maximum: number) {
  return (text: string): number => {
    const value = number(text);
    if (!Number.isInteger(value) || value < minimum || value > maximum)
      throw new InvalidArgumentError(`Expected a whole number of ${minimum} … ${maximum}.`);
    return value;
  };
}
const sidePoints = wholeNumber(2, 2000);

/** Adds the options of the reference patterns to `show`. */
function addPatternOptions(show: Command): Command {
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
function patternOptions(options: Readonly<Record<string, unknown>>): ShowOptions {
  const values = parametersOfAll().map(({ name }) => {
    const value = options[attributeName(name)];
    // a taper is written with a sign by some, and without by others
    return [name, name === 'edgeTaperDb' && typeof value === 'number' ? Math.abs(value) : value];
  });
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
      .argument(
        '<pattern>',
        'id of a reference pattern, such as S.580-6 (`ortak antenna patterns` lists all), or a file: .grd, .cut, .gxt, .geojson, .csv',
      )
      .description(
        'gain over the off-axis angle, with the formula that gives it; of a file its peak, widths, areas and main cuts',
      ),
  )
    .addOption(setOption())
    .addOption(satelliteOption())
    .option('--json', 'values and gains as JSON')
    .action(async (pattern: string, options: Readonly<Record<string, unknown>> & FileOptions) => {
      const { isAntennaFile, showFile } = await import('./antenna.files.ts');
      if (isAntennaFile(pattern)) await showFile(pattern, options);
      else (await import('./antenna.patterns.ts')).showPattern(pattern, patternOptions(options));
    });
  antenna
    .command('convert')
    .argument('<in>', 'file to read: .grd, .cut, .gxt, .geojson, .csv')
    .argument('<out>', 'file to write, in the format of its ending')
    .description('a pattern in another format; notices say what that format cannot hold')
    .addOption(setOption())
    .addOption(satelliteOption())
    .option(
      '--levels <list>',
      'contours of .gxt and .geojson, below the peak [dB]; default those of the file, or 1,2,3,4,6,8,10,15,20',
      drops,
    )
    .option('--points <count>', 'points to a side of what is sampled', sidePoints, 201)
    .action(async (input: string, output: string, options: ConvertOptions) =>
      (await import('./antenna.files.ts')).convertFile(input, output, options),
    );
}
