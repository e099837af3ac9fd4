/** What flight dynamics needs of a satellite: mass, sunlight, thrusters, propellant, keeping cycles and tracking. */
import * as z from 'zod';
import { figure, id, provenance, reference } from './figure.ts';

const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'expected a date such as 2029-06-01')
  .meta({ title: 'Date', description: 'Such as 2029-06-01, 0 h UTC' });

/** A thruster of electric station keeping at a corner of the face away from the Earth. */
const thruster = z.strictObject({
  id,
  mounted: z.enum(['north-east', 'north-west', 'south-east', 'south-west']).meta({
    title: 'Corner at which it is mounted',
    description: 'Its jet leaves over that corner, away from the Earth: it pushes towards the opposite one',
  }),
  thrustMN: figure('Thrust', 'mN', 1, 2000),
  specificImpulseS: figure('Specific impulse', 's', 100, 10_000),
  powerW: figure('Power drawn while it fires', 'W', 1, 30_000),
  cantDeg: figure(
    'Angle of the jet from the north–south axis towards the face away from the Earth',
    '°',
    0,
    80,
  ),
  slewDeg: figure('Angle of the jet out of that plane, towards east or west', '°', 0, 60),
  ...provenance,
});

const chemical = z.strictObject({
  kind: z.literal('chemical'),
  cycleDays: z.int().min(7).max(28).meta({
    title: 'Keeping cycle',
    unit: 'd',
    description: 'From one east–west correction to the next [d]',
  }),
  northSouthEvery: z.int().min(0).max(8).default(1).meta({
    title: 'Cycles from one north–south correction to the next',
    description: '0 for none: the inclination is left to grow',
  }),
  northSouthIspS: figure(
    'Specific impulse of north–south burns, losses by cant and plume taken off',
    's',
    50,
    3000,
  ),
  eastWestIspS: figure('Specific impulse of east–west burns, losses taken off', 's', 50, 3000),
  ...provenance,
});

const electric = z.strictObject({
  kind: z.literal('electric'),
  cycleDays: z.int().min(2).max(28).default(7).meta({
    title: 'Keeping cycle',
    unit: 'd',
    description:
      'From one plan to the next [d]; thrusters fire every day but the last, on which the orbit is determined',
  }),
  thrusters: z.array(thruster).min(2).max(8).meta({ description: 'Usually four' }),
  sunlightPowerW: figure('Power for thrusters in sunlight', 'W', 0, 100_000),
  eclipsePowerW: figure('Power for thrusters in eclipse, of the batteries', 'W', 0, 100_000),
  fireInEclipse: z.boolean().default(false).meta({
    title: 'Whether thrusters fire in eclipse',
    description: 'Needs `eclipsePowerW` of at least one thruster',
  }),
  ...provenance,
});

export const flight = z
  .strictObject({
    beginning: date.meta({
      title: 'Beginning of life on station',
      description: 'Such as 2029-06-01, 0 h UTC',
    }),
    massKg: figure('Mass at the beginning of life on station', 'kg', 50, 10_000),
    sunlitAreaM2: figure('Area that the Sun sees, mean over the year', 'm²', 0.1, 1000),
    reflectivity: figure('Radiation pressure coefficient Cr', '', 0, 2).meta({
      description: '1 absorbs all light, 2 reflects all back',
    }),
    propellant: z
      .strictObject({
        loadedKg: figure('Propellant for station keeping and disposal at the beginning', 'kg', 0.1, 5000),
        residualPercent: figure('Part that cannot be used', '%', 0, 20),
        marginPercent: figure('Margin on the propellant of station keeping', '%', 0, 50),
        disposalIspS: figure('Specific impulse of the burns to the graveyard', 's', 50, 3000),
        ...provenance,
      })
      .meta({ description: 'What is loaded, and what of it is not for station keeping' }),
    keeping: z
      .discriminatedUnion('kind', [chemical, electric])
      .meta({ description: 'How the satellite is kept in its box' }),
    execution: z
      .strictObject({
        magnitudePercent: figure('Standard deviation of the size of a manoeuvre', '%', 0, 20),
        pointingDeg: figure('Standard deviation of its direction, about each of two axes', '°', 0, 10),
        ...provenance,
      })
      .optional()
      .meta({ description: 'Errors of manoeuvres, 1 σ' }),
    tracking: z
      .strictObject({
        stations: z.array(reference('station')).min(1).max(8).meta({ title: 'Stations that measure' }),
        rangeErrorM: figure('Standard deviation of a range', 'm', 0.01, 10_000),
        rangeBiasM: figure('Standard deviation of the bias of the ranges of a station', 'm', 0, 1000),
        angleErrorDeg: figure('Standard deviation of azimuth and elevation', '°', 1e-5, 1),
        angleBiasDeg: figure('Standard deviation of the bias of the angles of a station', '°', 0, 1),
        passesPerDay: z.int().min(1).max(288).meta({ title: 'Measurements of each station a day' }),
        arcDays: figure('Length of the arc of measurements', 'd', 0.25, 14),
        ...provenance,
      })
      .optional()
      .meta({ description: 'How the orbit is determined' }),
    ...provenance,
  })
  .refine(({ massKg, propellant }) => propellant.loadedKg.value < massKg.value, {
    path: ['propellant', 'loadedKg'],
    error: 'expected less propellant than massKg, the mass of satellite and propellant together',
  });

export type Flight = z.output<typeof flight>;
export type ChemicalKeeping = Extract<Flight['keeping'], { kind: 'chemical' }>;
export type ElectricKeeping = Extract<Flight['keeping'], { kind: 'electric' }>;
export type Tracking = NonNullable<Flight['tracking']>;
