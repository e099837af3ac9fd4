/** What `packages/maps/data/manifest.json`, and that of an imported folder, says of each map. */

/** Exceedance percentages of P.836-6 and P.840-7: `01` is 0.1 %, `1` is 1 %. */
export const LEVELS = [
  '01',
  '02',
  '03',
  '05',
  '1',
  '2',
  '3',
  '5',
  '10',
  '20',
  '30',
  '50',
  '60',
  '70',
  '80',
  '90',
  '95',
  '99',
] as const;
export type Level = (typeof LEVELS)[number];

/** The further levels of P.2145-0 and P.840-9, down to 0.01 %. */
export const LOW_LEVELS = ['001', '002', '003', '005'] as const;
export type LowLevel = (typeof LOW_LEVELS)[number];

export const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
export type Month = (typeof MONTHS)[number];

/** The percentage that a level stands for: a leading 0 is followed by decimals. */
export function levelPercent(level: Level | LowLevel): number {
  return Number(level.startsWith('0') ? `0.${level.slice(1)}` : level);
}

/** Maps that come with the package. */
export type ShippedGridId =
  | 'p837-7-r001'
  | `p837-7-mt-${Month}`
  | 'p839-4-h0'
  | `p1510-1-t-${'annual' | Month}`
  | 'p453-14-nwet-50'
  | `p836-6-${'rho' | 'v' | 'vsch'}-${Level}`
  | 'p836-6-topography'
  | `p840-7-lred-${Level}`
  | 'p1511-2-topography';

/** Maps that only the official files of the ITU hold; `import.ts` builds them. */
export type ImportedGridId =
  | `p2145-0-${'p' | 't' | 'rho' | 'v'}-${'mean' | 'scale' | 'ground' | Level | LowLevel}`
  | `p2145-0-v-${'weibull-k' | 'weibull-lambda'}`
  | `p840-9-l-${'mean' | Level | LowLevel}`
  | `p840-9-${'ml' | 'sl' | 'pl'}`;

export type GridId = ShippedGridId | ImportedGridId;

export interface GridManifest {
  readonly id: GridId;
  readonly quantity: string;
  /** Edition included, e.g. `ITU-R P.837-7`. */
  readonly recommendation: string;
  /** Unit of the values, e.g. `mm/h`. */
  readonly unit: string;
  readonly origin: {
    readonly publisher: string;
    /** Package that carries the figures, its version and licence. */
    readonly package: string;
    readonly version: string;
    readonly licence: string;
    /** File inside the package, and its sha256. */
    readonly file: string;
    readonly sha256: string;
  };
  readonly grid: {
    readonly latitudeStartDeg: number;
    readonly latitudeStepDeg: number;
    readonly longitudeStartDeg: number;
    readonly longitudeStepDeg: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** A stored integer v stands for v × scale + offset. */
  readonly scale: number;
  readonly offset: number;
  readonly bytesPerNumber: 2 | 3;
  readonly minimum: number;
  readonly maximum: number;
  /** Largest difference between a stored and an original figure, over the whole grid. */
  readonly quantisationError: number;
  /** How the figures were rounded, where not each to the nearest integer. */
  readonly rounding?: string;
  /** Points without a figure in the origin, filled along the meridian from the rows above and below. */
  readonly filledPoints?: number;
  /** Compact file beside the manifest: gzip of `codec.ts` bytes. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly grids: readonly GridManifest[];
}
