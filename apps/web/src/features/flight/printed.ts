/** Decimals of flight dynamics, finer than those of budgets: as `ortak flight` prints them. */
import { flightDecimals, keepingDecimals } from '@ortak/report/format';
import type { Numbers } from '../../words/numbers.ts';

const printer =
  (decimals: Readonly<Record<string, number>>) =>
  ({ fixed }: Numbers, value: number | string, unit: string): string =>
    typeof value === 'string' ? value : fixed(value, decimals[unit] ?? 3);

/** A figure of keeping, without its unit. */
export const keepingFigure = printer(keepingDecimals);
/** A figure of a transfer, without its unit. */
export const transferFigure = printer(flightDecimals);
