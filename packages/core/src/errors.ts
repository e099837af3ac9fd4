/**
 * The failure of a kernel: an argument with which the formula has no meaning (a latitude of 91°, a negative
 * frequency, NaN). Being outside the range in which a method was *validated* is a notice, not an error.
 */
export class DomainError extends RangeError {
  override readonly name = 'DomainError';
  readonly code = 'domain';
  readonly parameter: string;
  readonly value: number;
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly source: string;

  constructor(
    parameter: string,
    value: number,
    unit: string,
    minimum: number,
    maximum: number,
    source: string,
  ) {
    super(
      `${parameter} is ${legible(value, [minimum, maximum])}${unit && ` ${unit}`}; expected ${range(value, minimum, maximum)}${unit && ` ${unit}`} (${source})`,
    );
    this.parameter = parameter;
    this.value = value;
    this.unit = unit;
    this.minimum = minimum;
    this.maximum = maximum;
    this.source = source;
  }
}

/**
 * Returns `value` when it is a number in [minimum, maximum].
 * @throws DomainError otherwise, NaN included
 */
export function within(
  parameter: string,
  value: number,
  unit: string,
  minimum: number,
  maximum: number,
  source: string,
): number {
  if (!(value >= minimum && value <= maximum))
    throw new DomainError(parameter, value, unit, minimum, maximum, source);
  return value;
}

/** Digits of a figure that was computed; what people wrote has fewer, and stays. */
const DIGITS = 4;
/** Longest number that is printed as it is. */
const SHORT = 8;

/** A range whose ends are rounded inwards, so that what is printed is accepted. */
function range(value: number, minimum: number, maximum: number): string {
  const low = minimum === Number.MIN_VALUE ? 'above 0' : inward(minimum, 1, (rounded) => rounded > value);
  const high = inward(maximum, -1, (rounded) => rounded < value);
  const isOpen = maximum === Infinity || maximum === Number.MAX_VALUE;
  if (isOpen && minimum === -Infinity) return 'a finite number';
  if (isOpen) return minimum === Number.MIN_VALUE ? low : `at least ${low}`;
  if (minimum === -Infinity) return `at most ${high}`;
  // a range narrower than the digits is printed in full
  return Number(low) > Number(high) ? `${minimum} … ${maximum}` : `${low} … ${high}`;
}

/** One end of a range, towards its inside by less than a unit of the last digit printed. */
function inward(bound: number, way: 1 | -1, isFaithful: (rounded: number) => boolean): string {
  if (String(bound).length <= SHORT || !Number.isFinite(bound)) return String(bound);
  for (let digits = DIGITS; digits < 17; digits++) {
    const nearest = Number(bound.toPrecision(digits));
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(bound))) + 1 - digits);
    const rounded = Number(
      ((nearest - bound) * way >= 0 ? nearest : nearest + way * unit).toPrecision(digits),
    );
    // a value that is outside must not come to lie inside what is printed, nor one that is inside outside
    if (isFaithful(rounded) === isFaithful(bound)) return String(rounded);
  }
  return String(bound);
}

/** A value to a reader's digits, as far as these do not hide on which side of a bound it lies. */
function legible(value: number, bounds: readonly number[]): string {
  if (String(value).length <= SHORT || !Number.isFinite(value)) return String(value);
  for (let digits = 6; digits < 17; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (bounds.every((bound) => Math.sign(rounded - bound) === Math.sign(value - bound)))
      return String(rounded);
  }
  return String(value);
}

/** What was thrown, in words: most often an error, but anything can be. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
