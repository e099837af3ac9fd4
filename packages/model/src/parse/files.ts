/** The kinds of file in a programme folder and their schemas. */
import type * as z from 'zod';
import { feedArrayFile } from '../feed-array.ts';
import { groundFile } from '../ground.ts';
import { partnershipFile } from '../partnership.ts';
import { platformsFile } from '../platforms.ts';
import { programmeFile } from '../programme.ts';
import { satellite } from '../satellite.ts';
import { linksFile, servicesFile } from '../services.ts';
import type { ParsedFile } from './yaml.ts';

export const schemas = {
  programme: programmeFile,
  satellite,
  'feed-array': feedArrayFile,
  ground: groundFile,
  services: servicesFile,
  links: linksFile,
  partnership: partnershipFile,
  platforms: platformsFile,
} as const;

export type FileKind = keyof typeof schemas;

/** Kinds that stand in the folder itself, as `kind.yaml`, in the order in which they are read. */
export const singleFiles = ['programme', 'ground', 'services', 'links', 'partnership', 'platforms'] as const;

export const optionalFiles: ReadonlySet<FileKind> = new Set(['links', 'platforms']);

export interface LoadedFile {
  readonly kind: FileKind;
  readonly file: ParsedFile;
  readonly schema: z.ZodType;
  /** What the schema makes of the file; undefined when it refuses it. */
  readonly output: unknown;
}
