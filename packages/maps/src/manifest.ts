/** `data/manifest.json`: what each compact grid is, where it came from, and how it was rounded. */

export type GridId = 'p837-7-r001' | 'p839-4-h0';

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
  readonly minimum: number;
  readonly maximum: number;
  /** Largest difference between a stored and an original figure, over the whole grid. */
  readonly quantisationError: number;
  /** Compact file beside the manifest: gzip of `codec.ts` bytes. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly grids: readonly GridManifest[];
}
