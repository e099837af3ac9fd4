/** The digital maps that can be drawn over the world: what they are called by, their units and the levels between their colours. */
import type { Unit } from '../../figures/export/table.ts';

export const worldMapIds = [
  'rainRate',
  'rainProbability',
  'vapour',
  'cloud',
  'ground',
  'rainHeight',
  'wetTerm',
  'temperature',
] as const;
export type WorldMapId = (typeof worldMapIds)[number];

export interface WorldMap {
  readonly symbol: string;
  readonly unit: Unit;
  /** Where one colour ends and the next begins, rising. */
  readonly levels: readonly number[];
  /** Of a figure at a place. */
  readonly decimals: number;
}

/** Percentage of the year for which P.618-14 § 2.5 takes vapour and cloud up to 5 % of it. */
export const MAP_PERCENT = 5;

export const worldMaps: Readonly<Record<WorldMapId, WorldMap>> = {
  rainRate: {
    symbol: 'R0.01',
    unit: 'mm/h',
    levels: [5, 10, 15, 20, 30, 40, 50, 65, 80, 100, 120],
    decimals: 2,
  },
  rainProbability: { symbol: 'P0', unit: '%', levels: [0.5, 1, 2, 3, 4, 5, 7, 10, 15, 20], decimals: 3 },
  vapour: { symbol: 'V', unit: 'kg/m²', levels: [5, 10, 15, 20, 25, 30, 40, 50, 60], decimals: 2 },
  cloud: { symbol: 'L', unit: 'kg/m²', levels: [0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3], decimals: 3 },
  ground: { symbol: 'hS', unit: 'm', levels: [1, 200, 500, 1000, 1500, 2000, 3000, 4000, 5000], decimals: 0 },
  rainHeight: { symbol: 'hR', unit: 'km', levels: [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5], decimals: 3 },
  wetTerm: { symbol: 'Nwet', unit: 'N-units', levels: [10, 20, 30, 40, 50, 60, 80, 100, 120], decimals: 2 },
  temperature: {
    symbol: 'T',
    unit: 'K',
    levels: [240, 250, 260, 270, 275, 280, 285, 290, 295, 300],
    decimals: 1,
  },
};
