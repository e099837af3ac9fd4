/**
 * A place in a file and the value that stands there. The checks across entities read values before the schema has
 * accepted them, so that one wrong figure does not hide what else is wrong; what has not the right type reads as absent.
 */
import type { Problem } from '../input-error.ts';
import { problemAtPath } from './issues.ts';
import { isRecord } from './schema.ts';
import type { ParsedFile, Path, ProblemParts } from './yaml.ts';

export interface Place {
  readonly file: ParsedFile;
  readonly path: Path;
  readonly raw: unknown;
}

export const rootOf = (file: ParsedFile): Place => ({ file, path: [], raw: file.raw });

export function at(place: Place, ...keys: string[]): Place {
  return keys.reduce<Place>(
    ({ file, path, raw }, key) => ({ file, path: [...path, key], raw: isRecord(raw) ? raw[key] : undefined }),
    place,
  );
}

/** The entries of a list; none when it is absent or no list. */
export function items(place: Place, ...keys: string[]): Place[] {
  const { file, path, raw } = at(place, ...keys);
  return Array.isArray(raw) ? raw.map((value, i) => ({ file, path: [...path, i], raw: value })) : [];
}

/** Number of a figure, bare or with its origin. */
export function number(place: Place, ...keys: string[]): number | undefined {
  const { raw } = at(place, ...keys);
  const value = isRecord(raw) ? raw.value : raw;
  return typeof value === 'number' ? value : undefined;
}

export function text(place: Place, ...keys: string[]): string | undefined {
  const { raw } = at(place, ...keys);
  return typeof raw === 'string' ? raw : undefined;
}

export const has = (place: Place, ...keys: string[]): boolean => at(place, ...keys).raw !== undefined;

/** `file:line` */
export function whereIs({ file, path }: Place): string {
  const { node, key } = file.find(path);
  return `${file.name}:${file.lineOf((node ?? key)?.range?.[0] ?? 0)}`;
}

export const problemOf = (place: Place, parts: ProblemParts): Problem =>
  problemAtPath(place.file, place.path, parts);
