/** ITU-R digital maps, for any runtime; `@ortak/maps/node` reads them from disk. */
export { surfaceClimate } from './climate.ts';
export { type CloudWater, cloudWater } from './cloud.ts';
export { climateGrids, monthlyRainGrids } from './grids.ts';
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
export {
  type GridId,
  type GridManifest,
  type ImportedGridId,
  LEVELS,
  type Level,
  LOW_LEVELS,
  type LowLevel,
  levelPercent,
  type Manifest,
  MONTHS,
  type Month,
  type ShippedGridId,
} from './manifest.ts';
export { layered, type MapStore, mapStore } from './store.ts';
