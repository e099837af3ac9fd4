/**
 * The report as data: what stands where, in words and printed figures. The page and the PDF are two renderings of
 * the same blocks, so neither can say what the other does not.
 */
import type { BeamCoverage, CommandTelemetryResult, LinkResult } from '@ortak/analysis';
import type { Notice, WorkingLine } from '@ortak/core/working';

export interface Cell {
  readonly text: string;
  /** Language of the text when it is not the report's own. */
  readonly lang?: string;
  /** Id of the block that holds the working of this figure. */
  readonly door?: string;
  /** The working of the figures of this row, where it is short enough to stand in its first cell. */
  readonly working?: readonly WorkingLine[];
  /** Id of a row elsewhere in the report to go to. */
  readonly goTo?: string;
  /** Id by which other rows refer to this one. */
  readonly anchor?: string;
  /** Said by shape and words, not by colour alone. */
  readonly status?: 'fails';
  readonly confidence?: string;
  /** Index of the partner whose colour marks the row. */
  readonly partner?: number;
  /** Address of a source; shown as a link, never loaded. */
  readonly href?: string;
}

export interface Column {
  readonly title: string;
  readonly unit?: string;
  /** Numbers align at the right, and at the point when their decimals differ; texts at the left. */
  readonly align: 'number' | 'text';
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The column by which a reader may filter on the page. */
  readonly filter?: { readonly label: string; readonly values: readonly string[] };
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly id: string;
      readonly text: string;
      readonly local?: Cell;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'answer'; readonly lines: readonly string[] }
  | { readonly kind: 'contents' }
  | { readonly kind: 'shares'; readonly id: string; readonly caption: string; readonly shares: Shares }
  | { readonly kind: 'map'; readonly id: string; readonly caption: string; readonly coverage: BeamCoverage }
  | ({ readonly kind: 'working' } & Working)
  /** Workings folded together on the page; print has their lines in a table. */
  | { readonly kind: 'workings'; readonly title: string; readonly parts: readonly Working[] }
  | {
      readonly kind: 'budget';
      readonly id: string;
      readonly link: LinkResult | CommandTelemetryResult;
      readonly explicit: boolean;
      readonly dish?: DishWorking;
    }
  | { readonly kind: 'notices'; readonly notices: readonly Notice[] }
  | { readonly kind: 'commands'; readonly lines: readonly string[] }
  | Table;

export interface Working {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly WorkingLine[];
}

/** How the antenna that a city requires was found; stands with the budget of its link. */
export interface DishWorking {
  readonly id: string;
  readonly place: string;
  readonly lines: readonly WorkingLine[];
}

/** Parts of the whole by partner, in percent, one bar per quantity. */
export interface Shares {
  readonly partners: readonly string[];
  readonly bars: readonly { readonly label: string; readonly percents: readonly number[] }[];
}

export const number = (title: string, unit?: string): Column =>
  unit === undefined ? { title, align: 'number' } : { title, unit, align: 'number' };
export const text = (title: string): Column => ({ title, align: 'text' });

/** A cell whose figure opens its working. */
export const door = (text: string, id: string): Cell => ({ text, door: id });
