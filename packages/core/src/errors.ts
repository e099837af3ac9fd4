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
      `${parameter} is ${value}${unit && ` ${unit}`}; expected ${minimum} … ${maximum}${unit && ` ${unit}`} (${source})`,
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
