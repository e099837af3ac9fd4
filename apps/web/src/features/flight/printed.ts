/** Decimals of flight dynamics, finer than those of budgets: as `ortak flight` prints them. */
import { flightDecimals } from '@ortak/report/format';
import type { Numbers } from '../../words/numbers.ts';

const keeping: Readonly<Record<string, number>> = {
  '°': 4,
  '°/d²': 6,
  '°/yr': 3,
  '1e-9 m/s²': 1,
  'm/s/yr': 2,
  'm/s': 2,
  kg: 2,
  'kg/yr': 2,
  '%': 1,
  yr: 1,
  km: 0,
  '': 6,
};

const printer =
  (decimals: Readonly<Record<string, number>>) =>
  ({ fixed }: Numbers, value: number | string, unit: string): string =>
    typeof value === 'string' ? value : fixed(value, decimals[unit] ?? 3);

/** A figure of keeping, without its unit. */
export const keepingFigure = printer(keeping);
/** A figure of a transfer, without its unit. */
export const transferFigure = printer(flightDecimals);
