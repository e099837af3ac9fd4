/** Orbits held against Orekit, SGP4's verification set and Soop's handbook. */
import { parseEarthOrientation, rotationWriter } from '@ortak/core/earth';
import {
  type ForceData,
  forceModel,
  loadSgp4,
  longitudeDrift,
  propagate,
  type Sgp4,
  type Start,
  sunMoon,
  sunMoonFromTable,
  taiSecondsOf,
} from '@ortak/core/orbit';
import { readOmmFile, tleChecksum } from '@ortak/core/orbit-files';
import { later, parseTime } from '@ortak/core/time';
import type { Output, ReadCells, Sheet } from './sheets.ts';

const DAY_S = 86_400;
const ARCSECOND = Math.PI / 648_000;
const yearFile = 'orbit/orekit/orekit_geo_nosrp_tol1e-5.csv';
const bodiesFile = 'orbit/orekit/sunmoon_de405_6h_2003.csv';
const fiveDaysFile = 'orbit/orekit/orekit_sunmoon_de405.csv';
const rotationsFile = 'orbit/orekit/orekit_itrf_rot.csv';
const eopFiles = ['orbit/eop/eopc04_08_IAU2000.03', 'orbit/eop/eopc04_08_IAU2000.04'];
const epoch = parseTime('2003-01-01', 'UTC');

interface Described extends Omit<Sheet, 'rowsOf' | 'compare' | 'outputs'> {
  readonly outputs: readonly Omit<Output, 'measure'>[];
  /** Errors of each output, row by row. */
  readonly errors: (
    read: ReadCells,
  ) => Promise<readonly (readonly number[])[]> | readonly (readonly number[])[];
}

/** A sheet whose rows are one run of a model: the arguments of no row stand alone. */
function runSheet({ errors, outputs, ...sheet }: Described): Sheet {
  return {
    ...sheet,
    outputs: outputs.map((output) => ({ ...output, measure: 'absolute' })),
    rowsOf: () => [],
    compare: async (read) =>
      (await errors(read)).map((values, i) => {
        const { rows, symbol } = outputs[i]!;
        if (values.length !== rows)
          throw new Error(`${sheet.sheet}: ${symbol} has ${values.length} rows, expected ${rows}`);
        return values.reduce((worst, value) => (value <= worst ? worst : value), 0);
      }),
  };
}

const linesOf = (read: ReadCells, file: string): string =>
  read(file)
    .map((cells) => cells.join(','))
    .join('\n');

/** Rows of seven or more numbers below the heading. */
const figuresOf = (read: ReadCells, file: string): number[][] =>
  read(file)
    .filter((cells) => cells.length >= 7)
    .map((cells) => cells.map(Number))
    .filter((row) => row.every((value) => !Number.isNaN(value)));

const orientationOf = (read: ReadCells) =>
  parseEarthOrientation('C04', eopFiles.map((file) => linesOf(read, file)).join('\n'));

/** Distance from Orekit on every day of its year [m]. */
function yearOfOrekit(read: ReadCells, data: ForceData): number[] {
  const rows = figuresOf(read, yearFile);
  const [, x, y, z, vx, vy, vz] = rows[0] as [number, number, number, number, number, number, number];
  const start: Start = {
    state: { frame: 'GCRF', epoch, positionM: [x, y, z], velocityMps: [vx, vy, vz] },
    massKg: 2000,
  };
  const forces = { degree: 8, order: 8, sun: true, moon: true };
  const model = forceModel(forces, { orientation: orientationOf(read), ...data });
  const state = new Float64Array(6);
  const found: number[] = [];
  for (const arc of propagate(start, model, { durationS: 365 * DAY_S, toleranceM: 1e-5 }))
    while (found.length < rows.length && rows[found.length]![0]! <= arc.toS) {
      const [timeS, px, py, pz] = rows[found.length] as [number, number, number, number];
      arc.stateAt(timeS, state);
      found.push(Math.hypot(state[0]! - px, state[1]! - py, state[2]! - pz));
    }
  return found;
}

function de405(read: ReadCells) {
  const table = figuresOf(read, bodiesFile);
  return sunMoonFromTable(
    'DE405',
    taiSecondsOf(epoch) + table[0]![0]!,
    21_600,
    Float64Array.from(table.flatMap((row) => row.slice(1, 7))),
  );
}

const orekitYear = {
  file: yearFile,
  standard: 'Orekit 13.1.7',
  section: '19.2°E from 2003-01-01, EGM96 8 × 8, no sunlight, DormandPrince853 at 1e-5 m',
};

const withTheirBodies = runSheet({
  ...orekitYear,
  needs: [bodiesFile, ...eopFiles],
  sheet: 'Orekit, a geostationary year, its Sun and Moon',
  quantity: 'Position, day by day, with the DE405 table fed in',
  outputs: [{ symbol: 'Δr', unit: 'm', tolerance: 1, rows: 366 }],
  errors: (read) => [yearOfOrekit(read, { sunMoon: de405(read) })],
});

const withOurBodies = runSheet({
  ...orekitYear,
  needs: eopFiles,
  sheet: 'Orekit, a geostationary year, our Sun and Moon',
  quantity: 'Position, day by day, with astronomy-engine',
  note: 'What remains is the difference of the ephemerides of the Moon, within 3″ of each other. Orekit itself run at 1e-3 m a step is 35 m from its own converged run at day 365.',
  outputs: [
    { symbol: 'Δr, day 1', unit: 'm', tolerance: 1, rows: 2 },
    { symbol: 'Δr, to day 30', unit: 'm', tolerance: 10, rows: 31 },
    { symbol: 'Δr, to day 365', unit: 'm', tolerance: 80, rows: 366 },
  ],
  errors: (read) => {
    const found = yearOfOrekit(read, {});
    return [found.slice(0, 2), found.slice(0, 31), found];
  },
});

const angle = (a: readonly number[], b: readonly number[]): number => {
  const cross = [a[1]! * b[2]! - a[2]! * b[1]!, a[2]! * b[0]! - a[0]! * b[2]!, a[0]! * b[1]! - a[1]! * b[0]!];
  return Math.atan2(
    Math.hypot(...cross),
    a.reduce((sum, value, i) => sum + value * b[i]!, 0),
  );
};

const bodies = runSheet({
  file: fiveDaysFile,
  sheet: 'DE405, Sun and Moon of 2003',
  standard: 'JPL DE405 by Orekit 13.1.7',
  quantity: 'Directions of Sun and Moon of astronomy-engine, every five days',
  outputs: [
    { symbol: 'Sun', unit: '″', tolerance: 3, rows: 74 },
    { symbol: 'Moon', unit: '″', tolerance: 3, rows: 74 },
  ],
  errors: (read) => {
    const out = new Float64Array(6);
    const found = figuresOf(read, fiveDaysFile).map(([day, ...row]) => {
      sunMoon().write(taiSecondsOf(later(epoch, day! * DAY_S)), out);
      return [0, 3].map((at) => angle([...out.slice(at, at + 3)], row.slice(at, at + 3)) / ARCSECOND);
    });
    return [found.map(([sun]) => sun!), found.map(([, moon]) => moon!)];
  },
});

const rotations = runSheet({
  file: rotationsFile,
  needs: eopFiles,
  sheet: 'Orekit, GCRF to ITRF of 2003',
  standard: 'IERS Conventions (2010) by Orekit 13.1.7',
  quantity: 'Rotation of the Earth with EOP C04, every five days',
  outputs: [{ symbol: 'angle between the frames', unit: '″', tolerance: 0.1, rows: 74 }],
  errors: (read) => {
    const write = rotationWriter(orientationOf(read));
    const ours = new Float64Array(9);
    return [
      figuresOf(read, rotationsFile).map(([day, ...theirs]) => {
        write(taiSecondsOf(later(epoch, day! * DAY_S + 12_345)), ours);
        // the largest of the angles between their axes and ours bounds that between the frames within √2
        const axes = [0, 3, 6].map((at) => angle([...ours.slice(at, at + 3)], theirs.slice(at, at + 3)));
        return Math.max(...axes) / ARCSECOND;
      }),
    ];
  },
});

const elementsFile = 'orbit/sgp4/SGP4-VER.TLE';
const statesFile = 'orbit/sgp4/tcppver.out';

/** Errors of every row; three made-up sets of elements have wrong checksums, and one row has the state of the set before. */
async function sgp4Errors(read: ReadCells): Promise<[number[], number[]]> {
  const prepare = await loadSgp4();
  const lines = linesOf(read, elementsFile)
    .split('\n')
    .filter((line) => /^[12] /.test(line));
  const at = parseTime('2006-01-01', 'UTC');
  const sets = Array.from({ length: lines.length / 2 }, (_, i): Sgp4 => {
    const pair = lines.slice(2 * i, 2 * i + 2).map((line) => `${line.slice(0, 68)}${tleChecksum(line)}`);
    return prepare(readOmmFile('case.tle', pair.join('\n'))[0]!);
  });
  const blocks = linesOf(read, statesFile)
    .split(/^\d+ xx *$/m)
    .slice(1)
    .map((block) =>
      block
        .trim()
        .split('\n')
        .map((line) => line.trim().split(/\s+/).map(Number)),
    );
  const [positions, velocities]: [number[], number[]] = [[], []];
  for (const [i, block] of blocks.entries())
    for (const [k, [minutes, ...numbers]] of block.entries()) {
      if (k === 0 && numbers[0] === blocks[i - 1]?.at(-1)?.[1]) continue;
      const { positionM, velocityMps } = sets[i]!.atMinutes(minutes!, at);
      const off = (ours: readonly number[], first: number): number =>
        Math.max(...ours.map((value, c) => Math.abs(value - 1000 * numbers[first + c]!)));
      positions.push(1000 * off(positionM, 0));
      velocities.push(1e6 * off(velocityMps, 3));
    }
  return [positions, velocities];
}

const sgp4 = runSheet({
  file: elementsFile,
  needs: [statesFile],
  sheet: 'SGP4 verification set',
  standard: 'AIAA 2006-6753 (Vallado et al.)',
  quantity: 'States of 33 objects by SGP4',
  note: 'The 667th row of the file has the state of the set before it; SGP4 refuses its elements, as the file intends.',
  outputs: [
    { symbol: 'coordinate', unit: 'mm', tolerance: 1, rows: 666 },
    { symbol: 'velocity', unit: 'µm/s', tolerance: 1, rows: 666 },
  ],
  errors: sgp4Errors,
});

const soopFile = 'orbit/soop_table2_and_published.csv';
const eastOf = (place: string): number => Number(place.slice(0, -1)) * (place.endsWith('W') ? -1 : 1);

const soop = runSheet({
  file: soopFile,
  sheet: 'Soop, Table 2',
  standard: 'E. M. Soop, Handbook of Geostationary Orbits',
  quantity: 'Acceleration to the east over the equator',
  outputs: [{ symbol: 'acceleration', unit: '1e-9 m/s²', tolerance: 0.5, rows: 8 }],
  errors: (read) => [
    read(soopFile)
      .filter(([kind]) => kind === 'ew_accel')
      .map(([, place, value]) =>
        Math.abs(longitudeDrift(eastOf(place!)).accelerationMps2 * 1e9 - Number(value)),
      ),
  ],
});

export const orbits: readonly Sheet[] = [withTheirBodies, withOurBodies, bodies, rotations, sgp4, soop];
