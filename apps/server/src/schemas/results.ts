/** Results of the analyses, key by key as `@ortak/analysis` gives them. */
import { COVERAGE_QUANTITIES } from '@ortak/analysis';
import * as z from 'zod';
import { budgetLine, confidence, notice, workingLine } from './working.ts';

const lines = z.array(workingLine);
const anyConfidence = z.union([confidence, z.literal('unsourced')]);

const availability = z
  .strictObject({ percent: z.number(), bound: z.enum(['exact', 'better-than', 'worse-than']) })
  .meta({ id: 'Availability' });

const linkEnd = z.strictObject({
  name: z.string(),
  site: z.string(),
  terminal: z.string(),
  latitudeDeg: z.number(),
  longitudeDeg: z.number(),
});

const adaptiveRates = z.array(
  z.strictObject({ modcod: z.string(), infoRateMbps: z.number(), availabilityPercent: z.number() }),
);

export const linkResult = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    satellite: z.string(),
    channel: z.string(),
    from: linkEnd,
    to: linkEnd,
    modcod: z.string(),
    infoRateMbps: z.number(),
    adaptive: adaptiveRates.optional(),
    adaptiveAtLeast: adaptiveRates
      .optional()
      .meta({ description: 'Of a modem with hysteresis: it sends what lies between these and `adaptive`' }),
    requiredAvailabilityPercent: z.number(),
    availability: availability.nullable(),
    worstMonth: availability.nullable(),
    clearSkyMarginDb: z.number().nullable(),
    marginInRainDb: z.number().nullable(),
    closes: z.boolean(),
    verdict: z.enum(['closes', 'fails', 'not visible', 'no gain known', 'overdriven']),
    limits: z.string(),
    budget: z.array(z.strictObject({ title: z.string(), lines: z.array(budgetLine) })),
    notices: z.array(notice),
  })
  .meta({ id: 'LinkResult' });

const position = z.array(z.number());
const multiPolygon = z.strictObject({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(position))),
});
const placeValue = z.strictObject({
  value: z.number(),
  words: z.string().optional(),
  longitudeDeg: z.number(),
  latitudeDeg: z.number(),
});
const statistics = {
  minimum: placeValue,
  maximum: placeValue,
  percentile5: z.number(),
  median: z.number(),
  percentile95: z.number(),
  beyond: z
    .strictObject({
      percentile5: z.string().optional(),
      median: z.string().optional(),
      percentile95: z.string().optional(),
    })
    .optional(),
  mean: z.number().nullable(),
  inSightPercent: z.number(),
  meetingPercent: z.number().optional(),
};

export const coverageQuantity = z.enum(COVERAGE_QUANTITIES);

export const beamCoverage = z
  .strictObject({
    beam: z.string(),
    name: z.string(),
    satellite: z.string(),
    satelliteLongitudeDeg: z.number(),
    quantity: coverageQuantity,
    service: z.string().optional(),
    label: z.string(),
    unit: z.string(),
    better: z.enum(['higher', 'lower']),
    colours: z.enum(['ranked', 'diverging']).optional(),
    confidence: anyConfidence,
    peak: placeValue,
    requirement: z.strictObject({ value: z.number(), words: z.string() }).optional(),
    serviceArea: z
      .strictObject({
        ...statistics,
        id: z.string(),
        name: z.string(),
        worst: placeValue,
        geometry: multiPolygon,
        countries: z.array(
          z.strictObject({ ...statistics, country: z.string().optional(), name: z.string() }),
        ),
        cities: z.array(
          z.strictObject({
            site: z.string(),
            name: z.string(),
            longitudeDeg: z.number(),
            latitudeDeg: z.number(),
            value: z.number().nullable(),
            words: z.string().optional(),
            meets: z.boolean().optional(),
          }),
        ),
      })
      .optional(),
    isFlat: z.literal(true).optional(),
    contours: z.array(
      z.strictObject({
        level: z.number(),
        words: z.string().optional(),
        geometry: multiPolygon,
        lines: z.strictObject({
          type: z.literal('MultiLineString'),
          coordinates: z.array(z.array(position)),
        }),
      }),
    ),
    working: lines,
    notices: z.array(notice),
  })
  .meta({ id: 'BeamCoverage' });

const satelliteResult = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    orbitalPositionDeg: z.number(),
    platform: z.strictObject({ id: z.string(), name: z.string(), figures: lines }),
    channels: z.array(
      z.strictObject({
        id: z.string(),
        group: z.string(),
        uplinkCentreGHz: z.number(),
        uplinkPolarisation: z.string(),
        downlinkCentreGHz: z.number(),
        downlinkPolarisation: z.string(),
        bandwidthMHz: z.number(),
        rfPowerW: z.number(),
      }),
    ),
    spares: z.number(),
    bandwidthMHz: z.number(),
    rfPowerW: z.number(),
    working: lines,
  })
  .meta({ id: 'SatelliteResult' });

const partnerShare = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    localName: z.string(),
    country: z.string(),
    organisation: z.string(),
    role: z.string(),
    costPercent: z.number(),
    costMillion: z.number(),
    currency: z.string(),
    capacity: z.array(
      z.strictObject({
        transponders: z.string(),
        name: z.string(),
        satellite: z.string(),
        channels: z.number(),
        ofChannels: z.number(),
        bandwidthMHz: z.number(),
        rfPowerW: z.number(),
        working: lines,
      }),
    ),
    bandwidthMHz: z.number(),
    bandwidthPercent: z.number(),
    rfPowerW: z.number(),
    rfPowerPercent: z.number(),
    working: lines,
    notices: z.array(notice),
  })
  .meta({ id: 'PartnerShare' });

export const programmeOverview = z
  .strictObject({
    revision: z.string(),
    id: z.string(),
    name: z.string(),
    objective: z.string(),
    boundaryView: z.enum(['de-facto', 'un']),
    satellites: z.array(satelliteResult),
    partners: z.array(partnerShare),
    assumptions: z.array(
      z.strictObject({
        path: z.string(),
        value: z.number(),
        unit: z.string(),
        at: z.string(),
        confidence: anyConfidence,
        source: z.string().optional(),
        note: z.string().optional(),
      }),
    ),
    sources: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        url: z.string().optional(),
        date: z.string().optional(),
        figures: z.int(),
      }),
    ),
  })
  .meta({ id: 'ProgrammeOverview' });
