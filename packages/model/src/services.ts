/** services.yaml and links.yaml: where service is owed, what it is, and the links that carry it. */
import * as z from 'zod';
import { country, entity, figure, provenance, reference } from './figure.ts';
import { interferenceEntry } from './satellite.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const serviceArea = entity({
  name: z.string().min(1),
  /** Countries by code, or an own polygon; both together make one area. */
  countries: z.array(country).default([]),
  /** Leaves out the parts of those countries (islands, territories overseas) that lie wholly outside this box. */
  within: z
    .strictObject({
      westDeg: z.number().min(-180).max(180),
      southDeg: z.number().min(-90).max(90),
      eastDeg: z.number().min(-180).max(180),
      northDeg: z.number().min(-90).max(90),
    })
    .refine((box) => box.westDeg < box.eastDeg && box.southDeg < box.northDeg, {
      error: 'expected a box with west < east and south < north',
    })
    .optional(),
  /** Rings of [longitude, latitude] in degrees, each closed or not. */
  polygons: z.array(z.array(position).min(3)).default([]),
}).refine((area) => area.countries.length + area.polygons.length > 0, {
  error: 'expected `countries` or `polygons`: a service area must cover something',
});

export const carrier = z.strictObject({
  symbolRateMBd: figure('Symbol rate', 'MBd', 0.001, 2000),
  rollOff: figure('Roll-off', '', 0.02, 0.5),
  /** `DVB-S2 8PSK 3/4`, or `auto-s2` / `auto-s2x`: the most efficient that closes at the required availability. */
  modcod: z.string().min(1),
  frame: z.enum(['normal', 'short']).default('normal'),
  pilots: z.boolean().default(true),
  implementationLossDb: figure('Loss of the real modem against the ideal Es/N0', 'dB', 0, 6),
  ...provenance,
});

const drive = z.union([
  z.strictObject({ inputBackOffDb: figure('Input back-off of this carrier', 'dB', 0, 60), ...provenance }),
  z.strictObject({
    stationEirpDbw: figure('EIRP of the transmitting station', 'dBW', -20, 100),
    ...provenance,
  }),
]);

/** What a service and a single link have in common. */
const path = {
  name: z.string().min(1),
  from: reference('station'),
  /** A channel of the frequency plan: group id and number, `ku-fss-1`. */
  transponder: reference('transponder'),
  carrier,
  drive,
  uplinkOtherLossDb: figure('Other clear-sky losses of the uplink (gas, cloud)', 'dB', 0, 10),
  downlinkOtherLossDb: figure('Other clear-sky losses of the downlink (gas, cloud)', 'dB', 0, 10),
  interference: z.array(interferenceEntry).default([]),
  systemMarginDb: figure('Margin kept beside the fades', 'dB', 0, 10),
  requiredAvailabilityPercent: figure('Required availability of the average year', '%', 95, 99.999),
};

/** The same link to every city of the area: what a terminal gets there. */
export const service = entity({
  ...path,
  terminal: reference('terminal'),
  serviceArea: reference('service area'),
});

export const link = entity({
  ...path,
  /** A station, or a terminal type put up at a site. */
  to: z.union([
    reference('station'),
    z.strictObject({ site: reference('site'), terminal: reference('terminal') }),
  ]),
});

export const servicesFile = z.strictObject({
  serviceAreas: z.array(serviceArea).min(1),
  services: z.array(service).default([]),
});

export const linksFile = z.strictObject({ links: z.array(link).default([]) });

export type ServiceArea = z.output<typeof serviceArea>;
export type Carrier = z.output<typeof carrier>;
export type Service = z.output<typeof service>;
export type Link = z.output<typeof link>;
