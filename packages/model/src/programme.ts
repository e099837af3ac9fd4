/** programme.yaml: who, where and from which sources. */
import * as z from 'zod';
import { country, entity, figure, id, latitude, longitude, names } from './figure.ts';

export const partner = entity({
  name: z.string().min(1),
  names: names.optional(),
  country,
  organisation: z.string().min(1),
  /** anchor: leads and pays most; member: shares cost and capacity; slot-holder: brings the orbital position. */
  role: z.enum(['anchor', 'member', 'slot-holder']),
});

export const site = entity({
  name: z.string().min(1),
  names: names.optional(),
  country,
  latitudeDeg: latitude(),
  longitudeDeg: longitude(),
  heightM: figure('Height above mean sea level', 'm', -450, 6500),
  role: z.enum(['city', 'control-centre', 'gateway', 'test-complex']),
});

export const source = z.strictObject({
  title: z.string().min(1),
  url: z.url().optional(),
  /** When it was published or read: 2026, 2026-11 or 2026-11-23. */
  date: z
    .union([
      z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date such as 2026, 2026-11 or 2026-11-23'),
      // YAML reads an unquoted year as a number.
      z.int().min(1900, 'expected a year of 1900 … 2199').max(2199, 'expected a year of 1900 … 2199'),
    ])
    .transform(String)
    .optional(),
});

export const programmeFile = z.strictObject({
  ortak: z
    .literal(1, 'expected 1, the edition of the file format')
    .meta({ title: 'Edition of the file format' }),
  id,
  name: z.string().min(1),
  /** The question the programme answers, in a sentence or two. */
  objective: z.string().min(1),
  /** Whose drawing of borders service areas and maps follow. */
  boundaryView: z.enum(['de-facto', 'un']).default('de-facto'),
  partners: z.array(partner).min(1),
  sites: z.array(site).default([]),
  sources: z.record(id, source).default({}),
});

export type Partner = z.output<typeof partner>;
export type Site = z.output<typeof site>;
export type Source = z.output<typeof source>;
export type BoundaryView = z.output<typeof programmeFile>['boundaryView'];
