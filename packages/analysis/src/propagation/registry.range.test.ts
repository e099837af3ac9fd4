import { DomainError } from '@ortak/core/errors';
import { openMaps } from '@ortak/maps/node';
import { describe, expect, it } from 'vitest';
import type { Parameter, Value } from './parameter.ts';
import { recommendationFunctions } from './registry.list.ts';
import type { RecommendationFunction, Row } from './registry.ts';

const maps = openMaps();
/** Maps of P.2145-0 cannot be shipped: its functions are tested where maps are imported. */
const callable = recommendationFunctions.filter(
  ({ id }) => !/^p2145\.(mean|statistic|contentWeibull)$/.test(id),
);
const examples = (entry: RecommendationFunction): Row =>
  Object.fromEntries(entry.parameters.map(({ name, example }) => [name, example]));

/** Thresholds of a rain that never falls, or never ends: the normal distribution has none. */
const endless = /^result\.(\w+\.)*(alpha|rainThreshold[12])$/;

/** Paths of every figure of a result that is no finite number. */
function faults(result: unknown, path = 'result'): string[] {
  if (typeof result === 'number')
    return Number.isFinite(result) || (!Number.isNaN(result) && endless.test(path))
      ? []
      : [`${path} = ${result}`];
  if (typeof result !== 'object' || result === null) return [];
  return Object.entries(result).flatMap(([key, value]) => faults(value, `${path}.${key}`));
}

/** Finite figures, or a DomainError that names the parameter, its value and what it may be. */
async function outcome(entry: RecommendationFunction, row: Row): Promise<'figures' | DomainError | string[]> {
  try {
    const found = faults(await entry.call(row, maps));
    return found.length === 0 ? 'figures' : found;
  } catch (error) {
    if (!(error instanceof DomainError)) return [String(error)];
    const { parameter, value, minimum, maximum, message } = error;
    const told = /^(.+) is (\S+)(?: \S+)?; expected (.+) \(/.exec(message);
    if (told === null) return [message];
    const [, name, found, range] = told;
    const bounds = [minimum, maximum].filter((bound) => Math.abs(bound) < Number.MAX_VALUE);
    const printed = range!.match(/-?\d[\d.e+-]*/g) ?? [];
    const said =
      name === parameter &&
      isAbout(found!, value) &&
      bounds.every((bound, i) => isAbout(printed[i] ?? 'none', bound));
    return said && parameter !== '' ? error : [message];
  }
}

/** A figure as it is printed, to the digits of a reader. */
function isAbout(printed: string, value: number): boolean {
  if (value === Number.MIN_VALUE) return printed === '0';
  return Object.is(Number(printed), value) || Math.abs(Number(printed) - value) <= 1e-3 * Math.abs(value);
}

const withValue = (parameter: Parameter, example: Value, value: number): Value =>
  parameter.kind === 'numbers' ? [value, ...(example as readonly number[]).slice(1)] : value;

describe.each(callable.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  const numeric = entry.parameters.filter((p) => p.kind === 'number' || p.kind === 'numbers');

  it.each(numeric.map((parameter) => [parameter.name, parameter] as const))(
    '%s: no value leads to a silent NaN',
    async (name, parameter) => {
      const row = examples(entry);
      const at = (value: number) =>
        outcome(entry, { ...row, [name]: withValue(parameter, row[name]!, value) });
      for (const value of [Number.NaN, Infinity, -Infinity]) {
        const refused = await at(value);
        expect(refused, `${name} = ${value}: ${refused}`).toBeInstanceOf(DomainError);
        expect((refused as DomainError).value, `${name} = ${value}`).toBe(value);
      }
      const { minimum, maximum } = parameter;
      for (const value of [minimum, maximum, 0, -1, 1e6, minimum - 1, maximum + 1, 1e-300]) {
        const result = await at(value);
        if (result !== 'figures') expect(result, `${name} = ${value}: ${result}`).toBeInstanceOf(DomainError);
      }
    },
  );
});
