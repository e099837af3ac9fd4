/** Gives every figure and entity its `file:line`, and figures the origin that an enclosing map states. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Figure } from '../figure.ts';
import { isRecord } from './schema.ts';
import type { ParsedFile } from './yaml.ts';

type Origin = Pick<Figure, 'source' | 'confidence' | 'note'>;

/**
 * Rebuilds the schema's output with places and origins filled in.
 * @param output of the schema of `file`; its keys are those of the file
 */
export function withPlaces<T>(file: ParsedFile, output: T): T {
  return visit(file, output, file.find([]).node, {}) as T;
}

function visit(file: ParsedFile, value: unknown, node: unknown, outer: Origin): unknown {
  const here = file.resolve(node);
  if (Array.isArray(value))
    return value.map((child, i) => visit(file, child, isSeq(here) ? here.items[i] : undefined, outer));
  if (!isRecord(value)) return value;
  const start = (here as Node | undefined)?.range?.[0];
  const place = start === undefined ? '' : `${file.name}:${file.lineOf(start)}`;
  if (isFigure(value))
    return {
      ...inherit(outer, value),
      value: value.value,
      unit: value.unit,
      at: lineOfNumber(file, here, place),
    };
  const origin = inherit(outer, value);
  const entries = Object.entries(value).map(([key, child]) => [
    key,
    key === 'at' ? place : visit(file, child, childOf(here, key), origin),
  ]);
  return Object.fromEntries(entries);
}

/** What holds here: an own source or confidence replaces the outer note, `modelled` and `assumed` the outer source. */
function inherit(outer: Origin, own: Origin): Origin {
  const stated = own.source !== undefined || own.confidence !== undefined;
  const unprinted = own.confidence === 'modelled' || own.confidence === 'assumed';
  const source = own.source ?? (unprinted ? undefined : outer.source);
  const confidence = own.confidence ?? outer.confidence;
  const note = own.note ?? (stated ? undefined : outer.note);
  return {
    ...(source !== undefined && { source }),
    ...(confidence !== undefined && { confidence }),
    ...(note !== undefined && { note }),
  };
}

const isFigure = (value: Record<string, unknown>): value is Record<string, unknown> & Figure =>
  typeof value.value === 'number' && typeof value.unit === 'string' && 'at' in value;

const childOf = (node: unknown, key: string): unknown =>
  isMap(node)
    ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.value
    : undefined;

function lineOfNumber(file: ParsedFile, node: unknown, place: string): string {
  const number = isMap(node) ? (childOf(node, 'value') as Node | undefined) : undefined;
  return number?.range ? `${file.name}:${file.lineOf(number.range[0])}` : place;
}
