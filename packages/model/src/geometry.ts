/** How far a satellite strays from its place and its antennas from where they should point. */
import * as z from 'zod';
import { figure, provenance } from './figure.ts';

/** The box in which the satellite is kept, or the inclined orbit on which it is operated. */
export const stationKeeping = z.strictObject({
  longitudeHalfWidthDeg: figure('Half-width of the box in longitude', '°', 0, 2)
    .optional()
    .meta({ description: 'What eccentricity does to the longitude lies within it' }),
  inclinationDeg: figure('Largest inclination of the orbit', '°', 0, 15)
    .optional()
    .meta({ description: 'Also the half-width of the box in latitude' }),
  eccentricity: figure('Largest eccentricity of the orbit', '', 0, 0.01).optional(),
  ...provenance,
});

const axes = (what: string) =>
  z
    .strictObject({
      rollDeg: figure(`${what} in roll, which moves footprints north or south`, '°', 0, 2),
      pitchDeg: figure(`${what} in pitch, which moves them east or west`, '°', 0, 2),
      yawDeg: figure(`${what} in yaw, which turns them about the sub-satellite point`, '°', 0, 10),
      ...provenance,
    })
    .partial();

/** Errors of the attitude and of the antennas together. */
export const pointing = z.strictObject({
  yawDeg: figure('Yaw that the satellite keeps, anticlockwise as it sees the Earth', '°', -90, 90).optional(),
  bias: axes('Bound of the constant error')
    .optional()
    .meta({ description: 'Of either sign, the same over the life' }),
  random: axes('Standard deviation of the random error')
    .optional()
    .meta({ description: '1 σ of a normal distribution' }),
  halfConeDeg: figure('Half-cone of the random error', '°', 0, 2)
    .optional()
    .meta({ description: 'Kept 99.73 % of the time, in any direction; in place of random roll and pitch' }),
  ...provenance,
});
