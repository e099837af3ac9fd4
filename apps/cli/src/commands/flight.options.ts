/** Options of `ortak flight`. */
import { type Command, InvalidArgumentError, Option } from 'commander';

const frames = ['GCRF', 'EME2000', 'ITRF', 'TEME'] as const;

function positive(maximum: number, unit: string) {
  return (text: string): number => {
    const value = Number(text);
    if (!(value > 0 && value <= maximum) || text.trim() === '')
      throw new InvalidArgumentError(`Expected a number above 0, at most ${maximum}${unit && ` ${unit}`}.`);
    return value;
  };
}

function east(text: string): number {
  const value = Number(text);
  if (!(value >= -180 && value <= 360) || text.trim() === '')
    throw new InvalidArgumentError('Expected a longitude of −180 … 360 °, east positive.');
  return value;
}

function frequency(text: string): number {
  const value = Number(text);
  if (!(value >= 0.1 && value <= 100) || text.trim() === '')
    throw new InvalidArgumentError('Expected a number of 0.1 … 100 GHz.');
  return value;
}

function elevation(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value < 90) || text.trim() === '')
    throw new InvalidArgumentError('Expected a number from 0, below 90 °.');
  return value;
}

function whole(minimum: number, maximum: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < minimum || value > maximum || text.trim() === '')
      throw new InvalidArgumentError(`Expected a whole number of ${minimum} … ${maximum}.`);
    return value;
  };
}

function time(text: string): string {
  if (!/^\d{4}-(\d{2}-\d{2}|\d{3})(T\d{2}:\d{2}(:\d{2}([.,]\d+)?)?)?Z?$/.test(text))
    throw new InvalidArgumentError('Expected a time such as 2029-01-01 or 2029-01-01T12:30:00, in UTC.');
  return text;
}

/** Adds the commands. */
export function registerFlight(flight: Command): void {
  flight
    .command('convert')
    .argument('<in>', 'OPM, OEM or OMM (KVN or XML), two-line elements, OMM as JSON or CSV')
    .argument('<out>', 'file to write: .tle, .opm, .oem, .omm, or .xml with the kind before it, as a.oem.xml')
    .description('orbit files into each other; states of mean elements by SGP4')
    .option('--xml', 'XML instead of KVN')
    .option('--object <name>', 'name or catalogue number, where the file has several')
    .option('--from <time>', 'beginning of an OEM, or time of the state of an OPM [UTC]', time)
    .option('--days <number>', 'length of an OEM [d]', positive(40_000, 'd'))
    .option('--step <seconds>', 'between the states of an OEM [s]', positive(1e7, 's'))
    .addOption(new Option('--frame <name>', 'of the states (default: as they are)').choices(frames))
    .option('--originator <name>', 'who makes a message of a file that does not say', 'ORTAK')
    .action(async (input: string, output: string, options: import('./flight.convert.ts').ConvertOptions) =>
      (await import('./flight.convert.ts')).convert(input, output, options),
    );

  flight
    .command('keep')
    .argument('<folder>', 'programme folder')
    .option('--satellite <id>', 'satellite to keep (default: the first that states `flight`)')
    .option('--years <number>', 'to fly [yr] (default: design life of the platform)', positive(40, 'yr'))
    .option(
      '--inclined',
      'without north–south burns: how the inclination grows, and how long propellant lasts',
    )
    .option(
      '--collocate <count>',
      'so many satellites of its kind in the box, apart in eccentricity and inclination (2 … 12): how near they come',
      whole(2, 12),
    )
    .option(
      '--hand-over <days>',
      'a successor comes, shares the box for so many days, and the old satellite leaves: how near they come [d]',
      whole(7, 365),
    )
    .option(
      '--draws <count>',
      'fly so many times, each with errors of its own: percentiles of the box used (2 … 1000)',
      whole(2, 1000),
    )
    .option('--json', 'the whole result as JSON, with its working')
    .description(
      'a satellite held in its box over its life: cycles planned, flown against all forces, Δv and propellant by year',
    )
    .action(async (folder: string, options: import('./flight.keep.ts').KeepOptions) =>
      (await import('./flight.keep.ts')).keep(folder, options),
    );

  flight
    .command('propagate')
    .argument('<in>', 'OPM with its manoeuvres; or OEM, OMM, two-line elements, for the state of a time')
    .description('an orbit carried on under forces and manoeuvres, as an ephemeris')
    .requiredOption('--days <number>', 'how long [d]', positive(20_000, 'd'))
    .requiredOption('-o, --out <file>', 'ephemeris to write: .oem or .oem.xml')
    .option(
      '--force <list>',
      'egmNxM (to 21x21) or point, sun, moon, srp (default: egm8x8,sun,moon, and srp where area, Cr and mass are known)',
    )
    .option(
      '--area-m2 <number>',
      'area that sunlight pushes, before that of the file [m²]',
      positive(1e5, 'm²'),
    )
    .option('--cr <number>', 'radiation pressure coefficient Cr, before that of the file', positive(2, ''))
    .option('--mass-kg <number>', 'mass at the beginning, before that of the file [kg]', positive(1e6, 'kg'))
    .option('--tolerance-m <number>', 'error of one step [m]', positive(1e3, 'm'), 1e-3)
    .option('--step <seconds>', 'between the states of the ephemeris [s]', positive(86_400, 's'), 600)
    .option(
      '--eop <file>',
      'Earth orientation of the IERS: C04, Bulletin B or finals2000A (default: of the package)',
    )
    .option('--object <name>', 'name or catalogue number, where the file has several')
    .option('--from <time>', 'beginning, for an OEM or mean elements [UTC]', time)
    .addOption(
      new Option(
        '--frame <name>',
        'of the states (default: that of the file, EME2000 for mean elements)',
      ).choices(frames),
    )
    .option('--xml', 'XML instead of KVN')
    .option('--originator <name>', 'who makes the message', 'ORTAK')
    .action(async (input: string, options: import('./flight.propagate.ts').PropagateOptions) =>
      (await import('./flight.propagate.ts')).propagate(input, options),
    );

  flight
    .command('events')
    .argument('<folder>', 'programme folder')
    .description('eclipses by Earth and Moon, sun outages of every station, passes of a satellite that moves')
    .requiredOption('--from <time>', 'beginning [UTC]', time)
    .requiredOption('--days <number>', 'length [d]', positive(366 * 20, 'd'))
    .option('--satellite <id>', 'satellite (default: all)')
    .option('--orbit <file>', 'OEM, OPM, OMM or two-line elements in place of the position of the satellite')
    .option('--object <name>', 'name or catalogue number, where the orbit file has several')
    .option(
      '--frequency-ghz <number>',
      'at which stations receive (default: of their links, or the lowest of the plan) [GHz]',
      frequency,
    )
    .option('--degradation-db <number>', 'rise of the noise that is an outage [dB]', positive(40, 'dB'), 3)
    .option(
      '--at <file>',
      'sun outages at the places of a table in place of the stations: name, latitudeDeg, longitudeDeg; heightM, terminal, diameterM, frequencyGHz',
    )
    .option('--elevation-deg <number>', 'least elevation of a pass [°]', elevation, 5)
    .option(
      '--eop <file>',
      'Earth orientation of the IERS: C04, Bulletin B or finals2000A (default: of the package)',
    )
    .option('-o, --out <file>', 'all events as calendar (.ics), .csv or .json')
    .option('--json', 'the result as JSON, with the working of every station')
    .action(async (folder: string, options: import('./flight.events.ts').EventsOptions) =>
      (await import('./flight.events.ts')).events(folder, options),
    );

  flight
    .command('look')
    .argument('<folder>', 'programme folder')
    .description('directions of a satellite from its stations, and the moves of an antenna without tracking')
    .requiredOption('--from <time>', 'beginning [UTC]', time)
    .requiredOption('--days <number>', 'length [d]', positive(366, 'd'))
    .option('--step <seconds>', 'between the rows [s]', positive(86_400, 's'), 900)
    .option('--satellite <id>', 'satellite, where the programme has several')
    .option('--station <id>', 'station (default: all)')
    .option('--orbit <file>', 'OEM, OPM, OMM or two-line elements in place of the position of the satellite')
    .option('--object <name>', 'name or catalogue number, where the orbit file has several')
    .option(
      '--frequency-ghz <number>',
      'on which the beam depends (default: the highest of the plan) [GHz]',
      frequency,
    )
    .option('--loss-db <number>', 'what an antenna may lose between two moves [dB]', positive(10, 'dB'), 0.5)
    .option(
      '--eop <file>',
      'Earth orientation of the IERS: C04, Bulletin B or finals2000A (default: of the package)',
    )
    .option('-o, --out <file>', 'the looks as .csv')
    .option('--programme <file>', 'the directions that an antenna is moved to as .csv')
    .action(async (folder: string, options: import('./flight.look.ts').LookOptions) =>
      (await import('./flight.look.ts')).look(folder, options),
    );

  flight
    .command('relocate')
    .argument('<folder>', 'programme folder')
    .requiredOption('--to-deg <longitude>', 'where it is to stand, east positive [°]', east)
    .requiredOption('--days <number>', 'how long the way may take [d]', positive(1000, 'd'))
    .option('--from-deg <longitude>', 'where it stands, east positive (default: its position) [°]', east)
    .option('--from <time>', 'beginning (default: that of `flight`) [UTC]', time)
    .option('--satellite <id>', 'satellite (default: the first that states `flight`)')
    .option('--json', 'the whole result as JSON, with its working')
    .description('a satellite moved to another longitude: Δv at both ends, propellant, flown until it rests')
    .action(async (folder: string, options: import('./flight.relocate.ts').RelocateOptions) =>
      (await import('./flight.relocate.ts')).move(folder, options),
    );

  flight
    .command('graveyard')
    .argument('<folder>', 'programme folder')
    .option('--years <number>', 'to fly afterwards [yr]', positive(200, 'yr'), 25)
    .option('--margin-km <number>', 'above the rise that the rule asks for [km]', positive(5000, 'km'))
    .option('--from <time>', 'beginning (default: at the end of the life) [UTC]', time)
    .option('--satellite <id>', 'satellite (default: the first that states `flight`)')
    .option('--json', 'the whole result as JSON, with its working')
    .description(
      'the end of a life by the rule of the IADC: Δv, propellant, and years of the orbit afterwards',
    )
    .action(async (folder: string, options: import('./flight.graveyard.ts').GraveyardCommandOptions) =>
      (await import('./flight.graveyard.ts')).bury(folder, options),
    );

  flight
    .command('transfer')
    .argument('[folder]', 'programme folder')
    .option('--satellite <id>', 'satellite (default: the first that states `transfer`)')
    .option('--electric', 'by electric thrusters (default: by the apogee engine)')
    .option(
      '--days <number>',
      'longest time of electric raising, with the least propellant [d]',
      positive(3000, 'd'),
    )
    .option('-o, --out <file>', 'burns or revolutions as .csv, or everything as .json')
    .option('--launchers', 'the catalogue of injection orbits with their sources')
    .option('--json', 'the whole result as JSON, with its working')
    .description(
      'from the launcher into the slot by an apogee engine or electric thrusters: planned, and flown',
    )
    .action(
      async (folder: string | undefined, options: import('./flight.transfer.ts').TransferCommandOptions) =>
        (await import('./flight.transfer.ts')).transfer(folder, options),
    );
}
