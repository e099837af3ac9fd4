/** Neighbouring satellites on the arc, as far as they disturb. */
import * as z from 'zod';
import { figure, latitude, longitude, named, provenance } from './figure.ts';

const band = {
  fromGHz: figure('Lower edge of the band', 'GHz', 0.3, 60),
  toGHz: figure('Upper edge of the band', 'GHz', 0.3, 60),
  polarisationDiscriminationDb: figure('Discrimination by polarisation', 'dB', 0, 40).optional(),
  ...provenance,
};

export const neighbour = z.strictObject({
  ...named,
  orbitalPositionDeg: figure('Orbital position, east positive', '°', -180, 180),
  downlinks: z
    .array(
      z.strictObject({
        ...band,
        eirpDensityDbwPerHz: figure('EIRP density towards stations of this satellite', 'dBW/Hz', -120, 30),
      }),
    )
    .default([])
    .meta({ description: 'What it sends; the side lobes of the receiving station take off' }),
  uplinks: z
    .array(
      z.strictObject({
        ...band,
        inputDensityDbwPerHz: figure('Power density at the antennas of its stations', 'dBW/Hz', -150, 30),
        station: z
          .strictObject({ latitudeDeg: latitude(), longitudeDeg: longitude(), ...provenance })
          .optional()
          .meta({ description: 'Where its station stands; else at the peak of the receiving beam' }),
      }),
    )
    .default([])
    .meta({ description: 'What its stations send beside it, by the side lobes of ITU-R S.465-6' }),
  ...provenance,
});

export type Neighbour = z.output<typeof neighbour>;
