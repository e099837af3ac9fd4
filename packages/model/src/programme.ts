/** programme.yaml: who, where and from which sources. */
import * as z from 'zod';
import {
  country,
  entity,
  figure,
  id,
  inLanguages,
  latitude,
  longitude,
  longText,
  named,
  shortText,
} from './figure.ts';

const partner = entity({
  ...named,
  country,
  organisation: shortText('Organisation', 'Who signs for the partner'),
  organisationNames: inLanguages(
    shortText,
    'Organisation in Kazakh (kk), Turkish (tr) or Russian (ru)',
  ).optional(),
  role: z.enum(['anchor', 'member', 'slot-holder']).meta({
    title: 'Role',
    description:
      'anchor: leads and pays most; member: shares cost and capacity; slot-holder: brings the orbital position',
  }),
});

const site = entity({
  ...named,
  country,
  latitudeDeg: latitude(),
  longitudeDeg: longitude(),
  heightM: figure('Height above mean sea level', 'm', -450, 6500),
  role: z.enum(['city', 'control-centre', 'gateway', 'test-complex']).meta({
    title: 'Role',
    description: 'Services are computed for each city in their area; stations may stand at any site',
  }),
});

export const source = z.strictObject({
  title: shortText('Title'),
  // A report links to it: an address of the web, and no script.
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000, 'expected at most 2000 characters')
    .meta({ title: 'Address', description: 'https://… or http://…' })
    .optional(),
  date: z
    .union([
      z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date such as 2026, 2026-11 or 2026-11-23'),
      // YAML reads an unquoted year as a number.
      z.int().min(1900, 'expected a year of 1900 … 2199').max(2199, 'expected a year of 1900 … 2199'),
    ])
    .transform(String)
    .optional()
    .meta({ title: 'Date', description: 'When it was published or read: 2026, 2026-11 or 2026-11-23' }),
});

export const programmeFile = z.strictObject({
  ortak: z
    .literal(1, 'expected 1, the edition of the file format')
    .meta({ title: 'Edition of the file format' }),
  id,
  ...named,
  objective: longText('Objective', 'The question the programme answers, in a sentence or two'),
  objectives: inLanguages(longText, 'Objective in Kazakh (kk), Turkish (tr) or Russian (ru)').optional(),
  boundaryView: z.enum(['de-facto', 'un']).default('de-facto').meta({
    title: 'Boundary view',
    description:
      'Whose drawing of borders service areas and maps follow: who holds a territory, or resolutions of the UN',
  }),
  partners: z.array(partner).min(1).meta({ description: 'Who takes part' }),
  sites: z.array(site).default([]).meta({ description: 'Cities, control centres, gateways' }),
  sources: z.record(id, source).default({}).meta({
    description: 'What the figures cite, by a key of one’s own: `handbook: { title: …, url: …, date: … }`',
  }),
});

export type Partner = z.output<typeof partner>;
export type Site = z.output<typeof site>;
export type Source = z.output<typeof source>;
export type BoundaryView = z.output<typeof programmeFile>['boundaryView'];
