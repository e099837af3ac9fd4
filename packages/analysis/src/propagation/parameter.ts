/** Columns of a table and options of a command: name, unit, range, and how their text is read. */

/** A number, or several in one cell, or one of some words. */
export type Value = number | string | readonly number[];

interface Named<Name extends string> {
  readonly name: Name;
  readonly description: string;
}

/** One number. */
export interface Quantity<Name extends string = string> extends Named<Name> {
  readonly kind: 'number';
  /** Empty when dimensionless. */
  readonly unit: string;
  /** `Number.MIN_VALUE` for anything above 0. */
  readonly minimum: number;
  /** `Number.MAX_VALUE` where there is no limit. */
  readonly maximum: number;
  readonly example: number;
  /** What stands in for an empty cell; without it the cell has to be filled. */
  readonly fallback?: number;
}

/** Several numbers in one cell, between blanks, commas or semicolons. */
export interface Numbers<Name extends string = string> extends Named<Name> {
  readonly kind: 'numbers';
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly example: readonly number[];
}

/** One of some words. */
export interface Word<Name extends string = string, Choice extends string = string> extends Named<Name> {
  readonly kind: 'word';
  readonly choices: readonly Choice[];
  readonly example: Choice;
  readonly fallback?: Choice;
}

/** Any text: the id of a map. */
export interface Text<Name extends string = string> extends Named<Name> {
  readonly kind: 'text';
  readonly example: string;
}

export type Parameter = Quantity | Numbers | Word | Text;

/** The values of some parameters, by name. */
export type ValuesOf<P extends readonly Parameter[]> = {
  readonly [K in P[number] as K['name']]: K extends Numbers
    ? readonly number[]
    : K extends Word<string, infer Choice>
      ? Choice
      : K extends Text
        ? string
        : number;
};

/** Range without a limit on either side. */
export const anyNumber = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;
/** Anything from 0. */
export const notNegative = [0, Number.MAX_VALUE] as const;

/** A parameter that is one number. */
export function quantity<const Name extends string>(
  name: Name,
  unit: string,
  [minimum, maximum]: readonly [minimum: number, maximum: number],
  example: number,
  description: string,
  fallback?: number,
): Quantity<Name> {
  const parameter = { kind: 'number', name, unit, minimum, maximum, example, description } as const;
  return fallback === undefined ? parameter : { ...parameter, fallback };
}

/** A parameter that is several numbers. */
export function numbers<const Name extends string>(
  name: Name,
  unit: string,
  [minimum, maximum]: readonly [minimum: number, maximum: number],
  example: readonly number[],
  description: string,
): Numbers<Name> {
  return { kind: 'numbers', name, unit, minimum, maximum, example, description };
}

/** A parameter that is one of some words. */
export function word<const Name extends string, const Choice extends string>(
  name: Name,
  choices: readonly Choice[],
  example: Choice,
  description: string,
  fallback?: Choice,
): Word<Name, Choice> {
  const parameter = { kind: 'word', name, choices, example, description } as const;
  return fallback === undefined ? parameter : { ...parameter, fallback };
}

/** A parameter that is any text. */
export function text<const Name extends string>(
  name: Name,
  example: string,
  description: string,
): Text<Name> {
  return { kind: 'text', name, example, description };
}

/** The range of a parameter in words: `1 … 1000 GHz`, `above 0 dB`, `water or ice`. */
export function rangeText(parameter: Parameter): string {
  if (parameter.kind === 'word') return parameter.choices.join(' or ');
  if (parameter.kind === 'text') return 'a word';
  const { minimum, maximum, unit } = parameter;
  const space = unit === '' ? '' : ' ';
  const lowest = -Number.MAX_VALUE;
  const highest = Number.MAX_VALUE;
  let range: string;
  if (minimum === maximum) range = String(minimum);
  else if (minimum === lowest && maximum === highest) range = 'any number';
  else if (maximum === highest) range = minimum === Number.MIN_VALUE ? 'above 0' : `${minimum} or more`;
  else range = minimum === Number.MIN_VALUE ? `above 0 … ${maximum}` : `${minimum} … ${maximum}`;
  const ranged = range === 'any number' && unit !== '' ? `any number of ${unit}` : `${range}${space}${unit}`;
  return parameter.kind === 'numbers' ? `one or several of ${ranged}, with ; or , between` : ranged;
}

/** What is wrong with the text of a parameter. */
export interface ValueProblem {
  readonly expected: string;
  readonly found: string;
}

/**
 * The value that a text stands for.
 * @param cell text of a cell or an option; blank for nothing
 * @returns undefined for nothing where nothing stands in for it
 */
export function readValue(parameter: Parameter, cell: string): Value | undefined | ValueProblem {
  const trimmed = cell.trim();
  if (trimmed === '') return 'fallback' in parameter ? parameter.fallback : undefined;
  if (parameter.kind === 'text') return trimmed;
  if (parameter.kind === 'word')
    return parameter.choices.includes(trimmed)
      ? trimmed
      : { expected: rangeText(parameter), found: quoted(trimmed) };
  const parts = parameter.kind === 'number' ? [trimmed] : trimmed.split(/\s*[;,]\s*|\s+/);
  const values: number[] = [];
  for (const part of parts) {
    const value = DECIMAL.test(part) ? Number(part) : Number.NaN;
    if (Number.isNaN(value)) return { expected: rangeText(parameter), found: quoted(part) };
    if (!(value >= parameter.minimum && value <= parameter.maximum))
      return { expected: rangeText(parameter), found: part };
    values.push(value);
  }
  return parameter.kind === 'number' ? values[0]! : values;
}

/** A decimal number: no 0x, no underscores, no words. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A text as found, not longer than a message bears. */
const quoted = (found: string): string => `"${found.length > 40 ? `${found.slice(0, 40)}…` : found}"`;

/** Whether a text could not be read. */
export function isProblem(value: Value | undefined | ValueProblem): value is ValueProblem {
  return typeof value === 'object' && !Array.isArray(value);
}
