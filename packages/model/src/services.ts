/** services.yaml and links.yaml: where service is owed, what it is, and the links that carry it. */
import type { ModcodTables } from '@ortak/core/modem';
import * as z from 'zod';
import { commandTelemetryLink } from './command-telemetry.ts';
import { country, entity, figure, named, provenance, reference, shortText } from './figure.ts';
import { interferenceEntry } from './satellite.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const edge = (title: string, limitDeg: number) =>
  z.number().min(-limitDeg).max(limitDeg).meta({ title, unit: '°' });

const countries = z
  .array(country)
  .default([])
  .meta({ description: 'Countries by code; countries and polygons together make one area' });

const polygons = z.array(z.array(position).min(3)).default([]).meta({
  description:
    'Rings of [longitude, latitude] in degrees, each of 3 … 1000 points, closed or not; an edge goes the shorter way round the Earth, so that one over more than 180° of longitude needs a point between',
});

/** Has countries or polygons. */
const covers = (area: { countries: readonly unknown[]; polygons: readonly unknown[] }): boolean =>
  area.countries.length + area.polygons.length > 0;

const weight = z
  .strictObject({
    countries,
    polygons,
    levelDb: figure('Directivity wanted there above the rest of the area', 'dB', -20, 20),
    ...provenance,
  })
  .refine(covers, { error: 'expected `countries` or `polygons`: a weight must lie somewhere' });

const exclusion = z
  .strictObject({
    name: shortText('Name', 'Whom the beam spares').optional(),
    countries,
    polygons,
    isolationDb: figure('Directivity there below the edge of coverage, at least', 'dB', 0, 60),
    gapDeg: figure(
      'Strip around the service area in which nothing is asked, seen from the satellite',
      '°',
      0,
      3,
    )
      .optional()
      .meta({ description: 'A beam takes about λ/D to fall: neighbours cannot be spared at their border' }),
    ...provenance,
  })
  .refine(covers, { error: 'expected `countries` or `polygons`: an exclusion must lie somewhere' });

const serviceArea = entity({
  ...named,
  countries,
  within: z
    .strictObject({
      westDeg: edge('Western edge', 180),
      southDeg: edge('Southern edge', 90),
      eastDeg: edge('Eastern edge', 180),
      northDeg: edge('Northern edge', 90),
    })
    .refine((box) => box.westDeg < box.eastDeg && box.southDeg < box.northDeg, {
      error: 'expected a box with west < east and south < north',
    })
    .optional()
    .meta({
      description:
        'A box: parts of the countries (islands, territories overseas) that lie wholly outside it are left out',
    }),
  polygons,
  weights: z.array(weight).default([]).meta({
    description:
      'Parts that are to get more, or less, from a synthesised beam; the last that holds a place counts',
  }),
  exclusions: z.array(exclusion).default([]).meta({ description: 'Areas that a synthesised beam spares' }),
}).refine(covers, { error: 'expected `countries` or `polygons`: a service area must cover something' });

const modulationLoss = z.strictObject({
  modulation: z
    .string()
    .regex(/^\d*[A-Z]+$/, 'expected a modulation as its MODCODs name it, e.g. 16APSK')
    .meta({ title: 'Modulation', description: 'As the MODCODs of the carrier name it: `QPSK`, `16APSK`' }),
  lossDb: figure('Loss of the real modem against the ideal Es/N0', 'dB', 0, 6),
  ...provenance,
});

const carrier = z
  .strictObject({
    symbolRateMBd: figure('Symbol rate', 'MBd', 0.001, 2000),
    rollOff: figure('Roll-off', '', 0.02, 0.5),
    modcod: shortText(
      'MODCOD',
      '`DVB-S2 8PSK 3/4`, `DVB-S QPSK 3/4`, `DVB-RCS2 QPSK 1/2`, or `auto-s2`, `auto-s2x`, `auto-rcs2`: the most efficient that closes at the required availability. `modcods/NAME.csv` is a table of the folder `modcods` with the columns name, esN0Db, efficiencyBitPerSymbol and, where it is known, confidence: alone it leaves the choice, `modcods/NAME.csv 8PSK 3/4` names a row',
    ),
    frame: z.enum(['normal', 'short', 'vl-snr']).default('normal').meta({
      title: 'Length of the FEC frame',
      description:
        '`vl-snr` adds the frames of DVB-S2X for very low SNR, down to −10 dB. For DVB-RCS2 `normal` is the burst of 1616 symbols, `short` that of 536',
    }),
    pilots: z.boolean().default(true).meta({ title: 'Pilot symbols' }),
    implementationLossDb: figure('Loss of the real modem against the ideal Es/N0', 'dB', 0, 6),
    implementationLossByModulation: z.array(modulationLoss).default([]).meta({
      description:
        'Where it differs by modulation; `implementationLossDb` holds for those that are not named',
    }),
    acmHysteresisDb: figure('Es/N0 beyond the need that the modem asks before a step up', 'dB', 0, 10)
      .optional()
      .meta({ description: 'Of a carrier that adapts; a step down is taken at once' }),
    ...provenance,
  })
  .transform((stated) => ({ ...stated, tables: new Map() as ModcodTables }));

const drive = z.union([
  z.strictObject({ inputBackOffDb: figure('Input back-off of this carrier', 'dB', 0, 60), ...provenance }),
  z.strictObject({
    stationEirpDbw: figure('EIRP of the transmitting station', 'dBW', -20, 100),
    ...provenance,
  }),
]);

/** What a service and a single link have in common. */
const path = {
  ...named,
  from: reference('station', 'Where the uplink starts'),
  transponder: reference(
    'transponder',
    'A channel of the frequency plan: id of the group and number, `ku-fss-1`',
  ),
  carrier: carrier.meta({ description: 'What is sent' }),
  drive: drive.meta({ description: 'How hard the carrier drives the transponder' }),
  uplinkOtherLossDb: figure('Clear-sky loss of the uplink by gas and cloud', 'dB', 0, 10)
    .optional()
    .meta({ description: 'Without it, that of gas by ITU-R P.676. Fades are what exceeds it' }),
  downlinkOtherLossDb: figure('Clear-sky loss of the downlink by gas and cloud', 'dB', 0, 10)
    .optional()
    .meta({ description: 'Without it, that of gas by ITU-R P.676. Fades are what exceeds it' }),
  interference: z
    .array(interferenceEntry)
    .default([])
    .meta({ description: 'Beside what the transponder group states' }),
  systemMarginDb: figure('Margin kept beside the fades', 'dB', 0, 10),
  ngsoAllowanceDb: figure('Loss of C/(N+I) left to non-geostationary systems', 'dB', 0, 6).optional(),
  requiredAvailabilityPercent: figure('Required availability of the average year', '%', 95, 99.999),
};

/** The same link to every city of the area: what a terminal gets there. */
const service = entity({
  ...path,
  terminal: reference('terminal', 'What stands in every city'),
  serviceArea: reference('service area', 'Every site with the role city in it is served'),
});

const link = entity({
  ...path,
  to: z
    .union([
      reference('station'),
      z.strictObject({ site: reference('site'), terminal: reference('terminal') }),
    ])
    .meta({ description: 'A station, or a terminal type put up at a site' }),
});

export const servicesFile = z.strictObject({
  serviceAreas: z.array(serviceArea).min(1).meta({ description: 'Where service is owed' }),
  services: z.array(service).default([]).meta({ description: 'The same link to every city of an area' }),
});

export const linksFile = z.strictObject({
  links: z.array(link).default([]).meta({ description: 'Single links, each with two named ends' }),
  commandTelemetry: z.array(commandTelemetryLink).default([]).meta({
    description: 'Carriers of telecommand, telemetry and ranging between a station and a satellite',
  }),
});

export type ServiceArea = z.output<typeof serviceArea>;
export type Carrier = z.output<typeof carrier>;
export type Service = z.output<typeof service>;
export type Link = z.output<typeof link>;
