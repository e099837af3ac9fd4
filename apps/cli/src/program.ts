/** The commands of `ortak`. Each is loaded when it is called, so that starting costs little. */
import { readFileSync } from 'node:fs';
import { rangeText } from '@ortak/analysis/parameter';
import type { Language } from '@ortak/report/words';
import { Command, InvalidArgumentError, Option } from 'commander';
import { registerPatterns } from './commands/antenna.options.ts';
import { parameters } from './commands/attenuation.options.ts';
import { registerFlight } from './commands/flight.options.ts';
import { registerPayload } from './commands/payload.options.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Those of `UNKNOWNS` of the analysis, which is not loaded to show the help; a test holds them together. */
export const unknowns = [
  'diameter',
  'hpa',
  'lnb',
  'rate',
  'modcod',
  'backoff',
  'availability',
  'carriers',
] as const;

/** Those of `languages` of the report, which is not loaded to show the help; a test holds them together. */
export const reportLanguages: readonly Language[] = ['en', 'tr', 'kk', 'ru'];

const quantities = [
  'eirp',
  'gt',
  'pfd',
  'elevation',
  'cn',
  'cn-down',
  'margin',
  'rain-margin',
  'availability',
  'modcod',
  'throughput',
  'dish',
] as const;
export type Quantity = (typeof quantities)[number];

function wholeNumber(minimum: number, maximum: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < minimum || value > maximum || text.trim() === '')
      throw new InvalidArgumentError(`Expected a whole number of ${minimum} … ${maximum}.`);
    return value;
  };
}

/** A figure that some write with a sign and some without. */
const magnitude =
  (read: (text: string) => number) =>
  (text: string): number =>
    Math.abs(read(text.replace('−', '-')));

function number(minimum: number, maximum: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!(value >= minimum && value <= maximum) || text.trim() === '')
      throw new InvalidArgumentError(`Expected a number of ${minimum} … ${maximum}.`);
    return value;
  };
}

const mapsOption = () =>
  new Option('--maps <folder>', 'maps built by `ortak maps import`; they come before those of the package');

/** The whole command line, not yet run. */
export function createProgram(): Command {
  const program = new Command('ortak')
    .description(
      'Decide on, design and share one geostationary communication satellite system.\nA programme is a folder of plain files; see examples/kazsat-3r.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(ortak --help shows the commands, ortak COMMAND --help their options)')
    .configureHelp({ sortSubcommands: true });

  program
    .command('check')
    .argument('<folder>', 'programme folder')
    .description('read a programme folder and report every problem with its place')
    .option('--json', 'problems as JSON')
    .action(async (folder: string, options: { json?: true }) =>
      (await import('./commands/check.ts')).check(folder, options),
    );

  program
    .command('report')
    .argument('<folder>', 'programme folder')
    .option('-o, --out <folder>', 'folder to write into', 'out')
    .addOption(
      new Option('--language <code>', 'English, Turkish, Kazakh or Russian')
        .choices(reportLanguages)
        .default('en'),
    )
    .description('compute a programme and write report.html, report.pdf and results.json')
    .action(async (folder: string, options: { out: string; language: Language }) =>
      (await import('./commands/report.ts')).report(folder, options),
    );

  program
    .command('link')
    .argument('<folder>', 'programme folder')
    .argument('[link]', 'id of a link, or service@site; without it, the table of all')
    .option('--json', 'results as JSON')
    .option('--working', 'open the lines: every figure down to its inputs')
    .addOption(
      new Option(
        '--solve <unknown>',
        'one figure with which a link just meets its availability: diameter of the receiving antenna, hpa: power of the station’s amplifier, lnb: noise temperature of the receiver, rate: symbols per second, modcod, backoff: of the carrier’s input, availability, carriers: how many fit the channel',
      ).choices(unknowns),
    )
    .option(
      '--availability <percent>',
      'with --solve: in place of the required availability',
      number(95, 99.999),
    )
    .option(
      '--batch <file>',
      'table of sites or carriers (CSV, or the first sheet of an XLSX), each computed as a link of the programme: columns link, lat, lon, height (or latitudeDeg, longitudeDeg, heightM), terminal, diameter, symbol-rate, modcod, ibo, eirp, availability',
    )
    .option(
      '-o, --out <file>',
      'table to write with --batch: the same with columns added; without it, to the standard output',
    )
    .description(
      'link budgets, line by line, with their sources; solved for what a link needs, or for a table of sites',
    )
    .action(
      async (folder: string, link: string | undefined, options: import('./commands/link.ts').LinkOptions) =>
        (await import('./commands/link.ts')).link(folder, link, options),
    );

  program
    .command('coverage')
    .argument('<folder>', 'programme folder')
    .requiredOption('--beam <id>', 'beam of a satellite')
    .addOption(
      new Option(
        '--quantity <name>',
        'of the beam: eirp: saturated, towards the ground [dBW]; gt: satellite G/T [dB/K]; pfd: at saturation [dB(W/m²)]; elevation [°]. Of a service, at its required availability: cn: C/(N+I) [dB]; cn-down: C/N of the downlink alone [dB]; margin [dB]; rain-margin: in rain alone [dB]; availability [%]; modcod; throughput [Mbit/s]; dish: diameter needed [cm]',
      )
        .choices(quantities)
        .default('eirp'),
    )
    .option('--service <id>', 'service that is meant (default: the first that uses the beam)')
    .option(
      '--availability <percent>',
      'in place of the required availability of the service, 95 … 99.999 [%]',
      number(95, 99.999),
    )
    .option('--clear-sky', 'without fades, in place of those of the required availability')
    .option('--terminal <id>', 'terminal type in place of that of the service')
    .addOption(
      new Option(
        '--geometry <case>',
        'where the satellite is and how it points: nominal; worst, over the corners of its box and errors; statistical, what is exceeded with the confidence',
      )
        .choices(['nominal', 'worst', 'statistical'])
        .default('nominal'),
    )
    .option('--confidence <percent>', 'of --geometry statistical [%]', number(50, 99.9), 95)
    .option('--points <count>', 'points of the grid', wholeNumber(100, 4_000_000), 100_000)
    .option(
      '--at <table>',
      'at the places of a CSV table (name, latitudeDeg, longitudeDeg, heightM; also lat, lon, height) instead',
    )
    .option('--compare <folder>', 'what another folder gives more, for the beam of the same id')
    .option('--json', 'the whole result as JSON, with its working')
    .option(
      '-o, --out <file>',
      'file to write: .geojson or .gxt (contours), .csv (grid, or the table of --at), .png or .svg (map)',
    )
    .description('one quantity of a beam over the Earth')
    .action(async (folder: string, options: import('./commands/coverage.ts').CoverageOptions) =>
      (await import('./commands/coverage.ts')).coverage(folder, options),
    );

  program
    .command('synthesise')
    .argument('<folder>', 'programme folder')
    .requiredOption('--beam <id>', 'beam of a satellite')
    .addOption(
      new Option('--direction <name>', 'which side of the beam; its channels give the band')
        .choices(['transmit', 'receive'])
        .default('transmit'),
    )
    .option(
      '--pointing-error-deg <angle>',
      'largest pointing error [°]: the edge is held under it',
      number(0, 1),
      0,
    )
    .option('--focal-ratio <ratio>', 'focal length over diameter', number(0.3, 3), 1)
    .option(
      '--edge-taper-db <level>',
      'illumination at the edge of the reflector below its centre, 12 as well as −12 [dB]; default what horns as wide as their distance make',
      magnitude(number(-30, 30)),
    )
    .option(
      '--spacing-m <length>',
      'distance of neighbouring feeds [m]; default 1.1 λ · f/D',
      number(0.001, 1),
    )
    .option('--feeds <count>', 'only so many feeds, the nearest to the area', wholeNumber(1, 1000))
    .option('--diameter-m <length>', 'instead of the reflector of the programme [m]', number(0.1, 25))
    .addOption(
      new Option(
        '--layout <kind>',
        'spot beams over the area instead of one: on a lattice, or where the demand is',
      ).choices(['hexagonal', 'demand']),
    )
    .option('--beams <count>', 'of a layout: how many spot beams, at most', wholeNumber(1, 300), 12)
    .addOption(
      new Option('--colours <count>', 'of a layout: how many bands or polarisations are used in turn')
        .choices(['1', '3', '4', '7'])
        .default('4'),
    )
    .option(
      '--demand <file>',
      'of a layout: places (CSV) with latitudeDeg, longitudeDeg, weight; without it, even',
    )
    .option(
      '-o, --out <file>',
      'file to write instead of the pattern of the beam: .json; .geojson of a layout',
    )
    .option(
      '--sweep <what>',
      'beside the beam, which is written as well: edge of coverage against reflector, feeds, or reflector,feeds, with the knee',
    )
    .option('--json', 'the result as JSON')
    .description('a reflector and feeds for the service area of a beam, with the bounds of area and aperture')
    .action(async (folder: string, options: import('./commands/synthesise.ts').SynthesiseOptions) =>
      (await import('./commands/synthesise.ts')).synthesise(folder, options),
    );

  registerPayload(program);

  program
    .command('plan')
    .argument('<folder>', 'programme folder')
    .option('--satellite <id>', 'only this satellite')
    .option(
      '--highest-order <order>',
      'of the products m·LO ± n·f that are looked for: |m| + n',
      wholeNumber(2, 12),
      7,
    )
    .option('-o, --out <file>', 'drawing to write: .svg')
    .option('--json', 'result as JSON')
    .description(
      'frequency plan: channels drawn, guard bands, reuse of frequencies, and what converters, oscillators and images put into them',
    )
    .action(async (folder: string, options: import('./commands/plan.ts').PlanOptions) =>
      (await import('./commands/plan.ts')).plan(folder, options),
    );

  const attenuation = program
    .command('attenuation')
    .description(
      'rain, gas, cloud and scintillation on a slant path, and their total by ITU-R P.618-14 § 2.5.\nAn option for a value of the maps takes the place of the map.',
    );
  for (const parameter of parameters) {
    const fallback = 'fallback' in parameter ? `; default ${parameter.fallback}` : '';
    attenuation.option(
      `--${parameter.name} <${parameter.kind === 'word' ? 'word' : parameter.kind === 'numbers' ? 'list' : 'number'}>`,
      `${parameter.description} (${rangeText(parameter)}${fallback})`,
    );
  }
  attenuation
    .addOption(
      new Option(
        '--solve <unknown>',
        'p: the percentage of an average year for which --attenuation-db is exceeded, in place of --p',
      ).choices(['p']),
    )
    .option('--attenuation-db <number>', 'with --solve p: the total attenuation (above 0 … 1000 dB)')
    .option('--batch <file>', 'table of points (CSV), columns by the names of the options above')
    .option('-o, --out <file>', 'table to write with --batch; without it, to the standard output')
    .addOption(
      new Option(
        '--rain <source>',
        'rain rate from the map of R0.01, or iterated from the months as the ITU workbook does, which takes 0.2 s more',
      )
        .choices(['map', 'months'])
        .default('map'),
    )
    .addOption(mapsOption())
    .option('--json', 'result as JSON, every intermediate of the Recommendations in it')
    .option('--working', 'open the lines: every figure down to its inputs')
    .action(async (options: import('./commands/attenuation.ts').AttenuationOptions) =>
      (await import('./commands/attenuation.ts')).attenuation(options),
    );

  program
    .command('itu')
    .argument('[function]', 'id of a function, such as p618.frequencyScaling')
    .argument('[rows]', 'table (CSV) with a column for each parameter; without it, the function is described')
    .description(
      'functions of the ITU-R Recommendations: which there are, and one of them for each row of a table',
    )
    .option('--list', 'every function with its parameters, units and section')
    .option(
      '-o, --out <file>',
      'table to write: the rows with every intermediate; without it, to the standard output',
    )
    .option('--json', 'the rows as JSON: arguments, results with every intermediate, notices, problems')
    .addOption(mapsOption())
    .action(
      async (
        id: string | undefined,
        rows: string | undefined,
        options: import('./commands/itu.ts').ItuOptions,
      ) => (await import('./commands/itu.ts')).itu(id, rows, options),
    );

  registerPatterns(
    program.command('antenna').description('antennas: reference patterns, and the gain that they give'),
  );

  registerFlight(
    program.command('flight').description('orbits: files, propagation, and what disturbs the service'),
  );

  const maps = program
    .command('maps')
    .description('digital maps of the ITU-R: those at hand, and import of official files');
  maps
    .command('list')
    .description('edition, origin, grid, unit, error and size of every map')
    .addOption(mapsOption())
    .option('--json', 'the manifest as JSON')
    .action(async (options: { maps?: string; json?: true }) =>
      (await import('./commands/maps.ts')).listMaps(options),
    );
  maps
    .command('import')
    .argument(
      '<source>',
      'folder or ZIP archive with official files of P.2145-0 or P.840-9, archives within included',
    )
    .description('build compact maps from official files of the ITU, which may not be passed on')
    .option('-o, --out <folder>', 'folder to write into, for --maps of other commands', 'out/maps')
    .action(async (source: string, options: { out: string }) =>
      (await import('./commands/maps.ts')).importMaps(source, options),
    );

  program
    .command('start')
    .argument('[folder]', 'programme folder', 'examples/kazsat-3r')
    .option('-p, --port <number>', 'port on this computer', wholeNumber(0, 65_535), 4600)
    .option('--compare <folder>', 'another programme folder, to see their coverage side by side')
    .description('open a programme in the workbench on this computer, and write its report')
    .action(async (folder: string, options: { port: number; compare?: string }) =>
      (await import('./commands/start.ts')).start(folder, options),
    );
  return program;
}
