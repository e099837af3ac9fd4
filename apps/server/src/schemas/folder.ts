/** The open folder and its documents. */
import * as z from 'zod';
import { notice, problem } from './working.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');
const revision = z.string().meta({ description: 'Equal revisions give equal results' });

export const folderState = z
  .strictObject({
    name: z.string(),
    revision,
    ok: z.boolean(),
    problems: z.array(problem),
    notices: z.array(notice),
    documents: z.array(z.strictObject({ path: z.string(), hash, bytes: z.int() })),
    compared: z
      .strictObject({ name: z.string(), revision })
      .optional()
      .meta({ description: 'The folder that the server has open to compare with' }),
  })
  .meta({ id: 'Folder', description: 'The programme folder that the server has open' });

const namedTexts = z.strictObject({
  present: z.array(z.string()),
  texts: z.array(z.strictObject({ name: z.string(), text: z.string() })),
});

export const folderTexts = z
  .strictObject({
    revision,
    catalogue: z.string(),
    texts: z.array(z.strictObject({ name: z.string(), kind: z.string(), text: z.string() })),
    patterns: namedTexts,
    curves: namedTexts,
    problems: z
      .array(problem)
      .meta({ description: 'Met while files were read; parsing the texts meets the others' }),
    notices: z.array(notice),
  })
  .meta({ id: 'FolderTexts', description: 'All that a browser needs to compute the programme itself' });

export const documentText = z
  .strictObject({ path: z.string(), text: z.string(), hash })
  .meta({ id: 'Document' });

export const committedText = z
  .strictObject({
    path: z.string(),
    text: z.string(),
    commit: z.string().meta({ description: 'Of the last commit that changed it, shortened' }),
    subject: z.string(),
    date: z.string().meta({ description: 'ISO 8601' }),
  })
  .meta({ id: 'Committed', description: 'A document as it was committed last' });

export const saveRequest = z
  .strictObject({
    text: z.string(),
    expectedHash: hash.meta({
      description: 'Of the text that was read: another there now is not overwritten',
    }),
  })
  .meta({ id: 'SaveRequest' });

export const createRequest = z.strictObject({ text: z.string() }).meta({ id: 'CreateRequest' });

export const removeRequest = z.strictObject({
  expectedHash: hash.meta({ description: 'Of the text that was read: another there now is not removed' }),
});

export const removed = z.strictObject({ path: z.string() }).meta({ id: 'Removed' });

export const conflict = z
  .strictObject({ code: z.literal('document.changed'), message: z.string(), current: documentText })
  .meta({ id: 'Conflict', description: 'The document was changed since it was read' });
