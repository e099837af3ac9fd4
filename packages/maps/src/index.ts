/** ITU-R digital maps, for any runtime; `@ortak/maps/node` reads them from disk. */
export {
  type Gunzip,
  loadAll,
  loadGrid,
  MapError,
  type MapGrid,
  type MapProblem,
  type Maps,
  type ReadFile,
} from './load.ts';
export type { GridId, GridManifest, Manifest } from './manifest.ts';
