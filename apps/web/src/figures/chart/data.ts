/** What a chart shows: the same description makes the picture, the table and the files. */
import type { Unit } from '../export/table.ts';

export interface Axis<In extends string = string> {
  /** In the CSV, without the unit: `attenuation`. */
  readonly key: string;
  readonly label: string;
  /** Empty where there is none. */
  readonly unit: In;
  /** A time is in milliseconds since 1970, UTC; a category is the place in `categories`. */
  readonly kind?: 'linear' | 'log' | 'time' | 'category';
  readonly categories?: readonly string[];
  /** Of the figures in table and pointer. */
  readonly decimals?: number;
  /** Where zero means something. */
  readonly isZeroBased?: boolean;
  /** Ends of the axis, where the data do not decide. */
  readonly min?: number;
  readonly max?: number;
}

export interface Series {
  /** In the CSV, the same in every language. */
  readonly key: string;
  readonly name: string;
  readonly x: ArrayLike<number>;
  /** NaN leaves a gap. */
  readonly y: ArrayLike<number>;
  /** A band lies between `low` and `y`; sticks stand on the foot of the chart, as lines of a spectrum do. */
  readonly kind?: 'line' | 'points' | 'bars' | 'band' | 'sticks';
  readonly low?: ArrayLike<number>;
  /** For comparison: grey, behind the others. */
  readonly isMuted?: boolean;
}

/** A requirement or a bound across the whole chart. */
export interface Limit {
  readonly key: string;
  readonly name: string;
  readonly y: number;
}

/** One point with a name, as the operating point on a curve. */
export interface Mark {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface ChartData<In extends string = string> {
  readonly title: string;
  readonly x: Axis<In>;
  readonly y: Axis<In>;
  readonly series: readonly Series[];
  readonly limits?: readonly Limit[];
  readonly marks?: readonly Mark[];
  /** Names at the ends of lines of all charts under each other, so that these end at the same place. */
  readonly endNames?: readonly string[];
}

/** As it is asked for, with units that every file has a name for. */
export type GivenChart = ChartData<Unit>;

/** `Attenuation, dB`: as axes and headers name a quantity. */
export const named = ({ label, unit }: Pick<Axis, 'label' | 'unit'>): string =>
  unit === '' ? label : `${label}, ${unit}`;
