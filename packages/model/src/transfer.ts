/** What the way of a satellite from its launcher into its slot needs: injection, engine, power and radiation. */
import * as z from 'zod';
import { figure, provenance } from './figure.ts';
import { launcherKey } from './launchers.ts';

const time = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/, {
    error: 'expected a time such as 2029-06-01 or 2029-06-01T12:30, in UTC',
  })
  .meta({ title: 'Time', description: 'Such as 2029-06-01T12:30, UTC' });

const injection = z.strictObject({
  perigeeAltitudeKm: figure('Altitude of the perigee over the equator', 'km', 150, 60_000),
  apogeeAltitudeKm: figure('Altitude of the apogee over the equator', 'km', 150, 400_000),
  inclinationDeg: figure('Inclination to the equator', '°', 0, 75),
  ...provenance,
});

const degradation = z
  .strictObject({
    lossFactor: figure('C of P = P₀ (1 − C log₁₀(1 + Φ/Φ₀))', '', 0, 1),
    kneeDays: figure('Φ₀, in days at the heart of the belt', 'd', 0.01, 10_000),
    beltRadii: figure('Distance of the heart of the belt, in Earth radii at the equator', '', 1, 8),
    beltWidthRadii: figure('Width of the belt (1 σ of a bell curve), in Earth radii', '', 0.05, 4),
    ...provenance,
  })
  .meta({ description: 'How radiation wears the solar array: a model, not a measurement' });

const electric = z.strictObject({
  thrustMN: figure('Thrust of all thrusters that fire, along the motion', 'mN', 1, 5000),
  specificImpulseS: figure('Specific impulse', 's', 300, 10_000),
  powerW: figure('Power drawn at that thrust', 'W', 100, 100_000).optional(),
  arrayPowerW: figure('Power of the solar array at the beginning, at 1 au', 'W', 100, 100_000).optional(),
  busPowerW: figure('Power that everything else draws', 'W', 0, 50_000).optional(),
  coastInEclipse: z
    .boolean()
    .default(true)
    .meta({ title: 'Whether thrusters rest in the shadow of the Earth' }),
  degradation: degradation.optional(),
  ...provenance,
});

const apogeeEngine = z.strictObject({
  thrustN: figure('Thrust', 'N', 1, 10_000),
  specificImpulseS: figure('Specific impulse', 's', 100, 500),
  burns: z.int().min(2).max(8).meta({ title: 'Burns of the apogee engine' }),
  firstApogee: z.int().min(1).max(20).default(2).meta({
    title: 'The first apogee at which it may fire',
    description: 'From 1, the one after separation',
  }),
  longestBurnMin: figure('Longest burn', 'min', 1, 1000).optional(),
  trimThrustN: figure('Thrust of the thrusters that trim the orbit', 'N', 0.01, 1000),
  trimIspS: figure('Specific impulse of these thrusters', 's', 50, 3000),
  ...provenance,
});

export const transfer = z.strictObject({
  separation: time.meta({
    title: 'Separation from the launcher',
    description: 'Such as 2029-06-01T12:30, UTC',
  }),
  massKg: figure('Mass at separation', 'kg', 50, 20_000),
  launcher: launcherKey.optional(),
  injection: injection
    .optional()
    .meta({ description: 'Injection orbit, where the catalogue does not have it' }),
  argumentOfPerigeeDeg: figure('Argument of the perigee at separation', '°', 0, 360)
    .optional()
    .meta({ description: 'Default 180: the apogee over the equator, northbound' }),
  ascendingNodeDeg: figure('Right ascension of the ascending node at separation', '°', 0, 360)
    .optional()
    .meta({ description: 'Default 0; it tells when the Earth shades the orbit' }),
  sincePerigeeMin: figure('From the perigee to separation', 'min', -600, 600)
    .optional()
    .meta({ description: 'Default 0; with it the longitude of every apogee is known' }),
  arrivalLongitudeDeg: figure('Longitude at which the transfer ends', '°', -180, 360)
    .optional()
    .meta({ description: 'Default: the position of the satellite; another where it is tested first' }),
  apogeeEngine: apogeeEngine.optional().meta({ description: 'Chemical engine that raises the orbit' }),
  electric: electric.optional().meta({ description: 'Electric thrusters that raise the orbit' }),
  ...provenance,
});

export type Transfer = z.output<typeof transfer>;
export type ChemicalTransfer = NonNullable<Transfer['apogeeEngine']>;
export type ElectricTransfer = NonNullable<Transfer['electric']>;
