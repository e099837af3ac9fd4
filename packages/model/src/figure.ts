/**
 * A figure of a programme: a number with its unit, its place in the files, and where it comes from.
 *
 * In the files it is either a bare number or `{ value, source, confidence, note }`. `source`, `confidence` and
 * `note` written on an enclosing map (a beam, a terminal) hold for the figures within that say nothing themselves.
 * A figure that states its own source or confidence takes no note from outside (the note explains the other origin),
 * and one marked modelled or assumed takes no source: nobody printed it.
 */
import type { Confidence } from '@ortak/core/working';
import * as z from 'zod';

// Every schema file imports this one, so it comes before all schemas. A program of its own for each schema is made at the first
// reading, takes a quarter of it, and does not pay later either: measured over five readings of examples/kazsat-3r.
z.config({ jitless: true });

export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** `file:line` of the number. */
  readonly at: string;
  /** Key of an entry under `sources` in programme.yaml. */
  readonly source?: string;
  /** Absent when the programme says nothing: reports list it as unsourced. */
  readonly confidence?: Confidence;
  readonly note?: string;
}

export const confidence = z.enum(['published', 'derived', 'modelled', 'assumed']).meta({
  title: 'Confidence',
  description:
    'published: the source prints it; derived: follows from published figures; modelled: nobody published it; assumed: a choice of the author',
});

/** A name is printed in tables and on maps, a paragraph is read. */
const longestName = 200;
const longestParagraph = 2000;

const text = (most: number) =>
  z
    .string()
    .max(most, `expected at most ${most} characters`)
    // A letter, digit or sign: blanks and zero-width characters alone show nothing.
    .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, 'expected a text that is not blank');

/** Text on one line of at most 200 characters: names and titles. */
export const shortText = (title: string, description?: string) =>
  text(longestName)
    .regex(/^[^\t\n]*$/, 'expected a text on one line, without tabs')
    .meta({ title, ...(description !== undefined && { description }) });

/** A paragraph of at most 2000 characters. */
export const longText = (title: string, description?: string) =>
  text(longestParagraph).meta({ title, ...(description !== undefined && { description }) });

/** Keys that say where figures come from; allowed on figures and on every entity. */
export const provenance = {
  source: z
    .string()
    .min(1)
    .meta({ title: 'Source', description: 'A key under `sources` in programme.yaml', reference: 'source' })
    .optional(),
  confidence: confidence.optional(),
  note: longText('Note', 'How the figures come about, or what to know of them').optional(),
};

/** A title as it stands within a sentence: `Peak gain` → `peak gain`, but `EIRP of …` stays. */
export const inSentence = (title: string): string =>
  title.replace(/^\p{Lu}(?=\p{Ll}| )/u, (c) => c.toLowerCase());

/** ` of 0 … 65 dBi`, to follow a title; a comma closes a title that holds one. */
export const rangeText = (title: string, minimum: number, maximum: number, unit: string): string =>
  `${title.includes(',') ? ',' : ''} of ${minimum} … ${maximum}${unit === '' || unit === '°' ? unit : ` ${unit}`}`;

/**
 * Schema of a figure.
 * @param title what it is, in words, as used in messages and forms
 * @param unit printed unit; '' when dimensionless
 * @param minimum smallest value that has physical sense [unit]
 * @param maximum largest value that has physical sense [unit]
 */
export function figure(title: string, unit: string, minimum: number, maximum: number) {
  const expected = `expected ${inSentence(title)}${rangeText(title, minimum, maximum, unit)}`;
  const number = z
    .number({ error: expected })
    .min(minimum, expected)
    .max(maximum, expected)
    .meta({ title, unit });
  return z
    .union([number, z.strictObject({ value: number, ...provenance })])
    .transform((input): Figure => {
      const { value, source, confidence, note } = typeof input === 'number' ? { value: input } : input;
      return {
        value,
        unit,
        at: '',
        ...(source !== undefined && { source }),
        ...(confidence !== undefined && { confidence }),
        ...(note !== undefined && { note }),
      };
    })
    .meta({ title, unit });
}

/** An identifier: lower case letters, digits and hyphens. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected an id of lower-case letters, digits and single hyphens, e.g. ku-kz',
  )
  .max(64)
  .meta({ title: 'Id' });

const name = shortText('Name');

/** Reference to the id of another entity; the loader reports it when nothing has that id. */
export const reference = (kind: string, description?: string) =>
  id.meta({
    title: `Id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`,
    reference: kind,
    ...(description !== undefined && { description }),
  });

/** An object of the programme that has an id and knows its `file:line`. */
export function entity<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ id, ...provenance, ...shape }).transform((fields) => ({ ...fields, at: '' }));
}

/** Names in the languages of the users, beside the English one. */
const names = z
  .strictObject({
    kk: shortText('In Kazakh'),
    tr: shortText('In Turkish'),
    ru: shortText('In Russian'),
    local: shortText('In the local language'),
  })
  .partial()
  .meta({ title: 'Names in Kazakh (kk), Turkish (tr), Russian (ru) or the local language' });

/** A text in the languages of the users, beside the English one. */
export const inLanguages = (text: typeof shortText, title: string) =>
  z
    .strictObject({ kk: text('In Kazakh'), tr: text('In Turkish'), ru: text('In Russian') })
    .partial()
    .meta({ title });

/** What people read of an entity: its name, and where it has them its names in their languages. */
export const named = { name, names: names.optional() };

export type Names = z.output<typeof names>;

export const latitude = () => figure('Latitude, north positive', '°', -90, 90);
export const longitude = () => figure('Longitude, east positive', '°', -180, 180);

/** ISO 3166-1 alpha-3 country code. */
export const country = z
  .string()
  .regex(/^[A-Z]{3}$/, 'expected an ISO 3166-1 alpha-3 country code in capitals, e.g. KAZ')
  .meta({ title: 'ISO 3166-1 alpha-3 code', reference: 'country' });
