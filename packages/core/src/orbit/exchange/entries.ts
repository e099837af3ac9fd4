/** What KVN and XML have in common: a list of keywords with values, each at its place. */
import type { ProblemList } from '../../input-error.ts';
import { type Epoch, parseTime, type TimeScale, TimeTextError } from '../../time/index.ts';
import { parseDecimal } from './decimal.ts';
import { sameUnit, unitOf } from './units.ts';

export interface Entry {
  readonly key: string;
  readonly value: string;
  /** As it is written; undefined where none is. */
  readonly unit?: string;
  readonly line: number;
  /** Of the value, from 1. */
  readonly column: number;
}

export type MessageKind = 'opm' | 'oem' | 'omm';

/** A message as it stands in a file, before its keywords are understood. */
export interface RawMessage {
  readonly kind: MessageKind;
  readonly version: string;
  /** Where the message begins. */
  readonly line: number;
  readonly column: number;
  readonly entries: readonly Entry[];
}

/** Markers of blocks among the entries; XML has elements in their place. */
export const META_START = 'META_START';
export const META_STOP = 'META_STOP';
export const COVARIANCE_START = 'COVARIANCE_START';
export const COVARIANCE_STOP = 'COVARIANCE_STOP';

/** Characters of a value that messages show. */
export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Takes values out of a block of entries and notes what is wrong with them. */
export class Fields {
  readonly comments: string[] = [];
  readonly #entries = new Map<string, Entry>();
  readonly #unread = new Set<string>();
  readonly #problems: ProblemList;
  readonly #place: { readonly line: number; readonly column: number };
  readonly #what: string;

  /**
   * @param what the block is, for messages: `the OPM`
   * @param place where a missing keyword is told
   */
  constructor(
    entries: readonly Entry[],
    problems: ProblemList,
    what: string,
    place: { readonly line: number; readonly column: number },
  ) {
    this.#problems = problems;
    this.#place = place;
    this.#what = what;
    for (const entry of entries) {
      const { key, line, column } = entry;
      if (key === 'COMMENT') {
        this.comments.push(entry.value);
        continue;
      }
      const first = this.#entries.get(key);
      if (first !== undefined)
        problems.add(line, column, entry.value.length, {
          code: 'orbit-file.twice',
          path: key,
          expected: `${key} once in ${what}`,
          received: `it again, after line ${first.line}`,
        });
      else {
        this.#entries.set(key, entry);
        this.#unread.add(key);
      }
    }
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  hasAny(keys: readonly string[]): boolean {
    return keys.some((key) => this.has(key));
  }

  /** The entry of a keyword, marked as read. */
  entry(key: string): Entry | undefined {
    this.#unread.delete(key);
    return this.#entries.get(key);
  }

  missing(key: string, cure?: string): void {
    this.#problems.add(this.#place.line, this.#place.column, 1, {
      code: 'orbit-file.missing',
      path: key,
      expected: `${key} in ${this.#what}`,
      received: 'none',
      ...(cure !== undefined && { cure }),
    });
  }

  /** Notes what is wrong with the value of a keyword. */
  wrong(key: string, code: string, expected: string, cure?: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#problems.add(entry.line, entry.column, entry.value.length, {
      code: `orbit-file.${code}`,
      path: key,
      expected,
      received: shorten(entry.value) || 'nothing',
      ...(cure !== undefined && { cure }),
    });
  }

  optionalText(key: string): string | undefined {
    const entry = this.entry(key);
    return entry === undefined || entry.value === '' ? undefined : entry.value;
  }

  text(key: string): string {
    const entry = this.entry(key);
    if (entry === undefined) this.missing(key);
    else if (entry.value === '') this.wrong(key, 'value', `a value of ${key}`);
    return entry?.value ?? '';
  }

  /** @param minimum [unit the program keeps] */
  optionalNumber(key: string, minimum: number = -Infinity, maximum: number = Infinity): number | undefined {
    const entry = this.entry(key);
    return entry === undefined || entry.value === ''
      ? undefined
      : numberIn(entry, this.#problems, minimum, maximum);
  }

  number(key: string, minimum: number = -Infinity, maximum: number = Infinity): number {
    const value = this.optionalNumber(key, minimum, maximum);
    if (value === undefined) {
      if (this.has(key)) this.wrong(key, 'value', `a number for ${key}`);
      else this.missing(key);
    }
    return value ?? Number.NaN;
  }

  optionalEpoch(key: string, scale: TimeScale): Epoch | undefined {
    const entry = this.entry(key);
    return entry === undefined || entry.value === '' ? undefined : epochIn(entry, scale, this.#problems);
  }

  /** @returns the start of 2000 where it is missing or wrong, which is then a problem */
  epoch(key: string, scale: TimeScale): Epoch {
    if (!this.has(key)) this.missing(key);
    const entry = this.entry(key);
    if (entry?.value === '') this.wrong(key, 'value', `a time for ${key}`);
    return (entry?.value ? epochIn(entry, scale, this.#problems) : undefined) ?? NO_EPOCH;
  }

  /** USER_DEFINED_… by their names. */
  userDefined(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const key of [...this.#unread])
      if (key.startsWith('USER_DEFINED_'))
        found.set(key.slice('USER_DEFINED_'.length), this.entry(key)!.value);
    return found;
  }

  /** Keywords that nothing has read are no part of the block. */
  finish(): void {
    for (const key of this.#unread) {
      const { line, column, value } = this.#entries.get(key)!;
      this.#problems.add(line, column, Math.max(1, value.length), {
        code: 'orbit-file.keyword',
        path: shorten(key),
        expected: `a keyword of ${this.#what}`,
        received: shorten(key),
        cure: 'keywords of your own begin with USER_DEFINED_',
      });
    }
  }
}

export const NO_EPOCH: Epoch = { taiS: 0, fractionS: 0 };

/** The number of an entry in the unit the program keeps; NaN where it is a problem. */
export function numberIn(
  { key, value, unit, line, column }: Entry,
  problems: ProblemList,
  minimum: number = -Infinity,
  maximum: number = Infinity,
): number {
  const known = unitOf(key) ?? { unit: '', power: 0 };
  if (unit !== undefined && !sameUnit(unit, known))
    problems.add(line, column, value.length, {
      code: 'orbit-file.unit',
      path: key,
      expected: known.unit === '' ? 'no unit' : `[${known.unit}]`,
      received: `[${shorten(unit)}]`,
      cure: 'the standard fixes the unit: convert the value',
    });
  const number = parseDecimal(value, known.power);
  if (!(number >= minimum && number <= maximum)) {
    const inFile = (limit: number): number => limit / 10 ** known.power;
    const range =
      Number.isNaN(number) || (minimum === -Infinity && maximum === Infinity)
        ? 'a number'
        : minimum === -Infinity
          ? `at most ${inFile(maximum)}`
          : maximum === Infinity
            ? `at least ${inFile(minimum)}`
            : `${inFile(minimum)} … ${inFile(maximum)}`;
    problems.add(line, column, value.length, {
      code: 'orbit-file.number',
      path: key,
      expected: `${range}${known.unit && ` [${known.unit}]`} for ${key}`,
      received: shorten(value) || 'nothing',
    });
    return Number.NaN;
  }
  return number;
}

/** The time of an entry; undefined where it is a problem. */
export function epochIn(
  { key, value, line, column }: Entry,
  scale: TimeScale,
  problems: ProblemList,
): Epoch | undefined {
  try {
    return parseTime(value.slice(0, 64), scale);
  } catch (error) {
    if (!(error instanceof TimeTextError)) throw error;
    problems.add(line, column, value.length, {
      code: 'orbit-file.time',
      path: key,
      expected: error.expected,
      received: shorten(value),
    });
    return undefined;
  }
}
