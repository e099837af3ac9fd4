export {
  availability,
  decimalsOf,
  diameter,
  figure,
  fixed,
  latitude,
  longitude,
  margin,
  reached,
  withUnit,
} from './format.ts';
export { fontCssOf, fontFile, fontSubsets } from './html/font-css.ts';
export { icon } from './html/icon.ts';
export { type PageAssets, reportHtml } from './html/page.ts';
export { pageScript } from './html/script.ts';
export {
  coverageMap,
  type DrawMap,
  FIELD_OPACITY,
  type MapGround,
  type MapOptions,
  mapFrame,
  mapsOfReport,
} from './map/coverage-map.ts';
export { mapGround } from './map/ground.ts';
export { amplifierChart } from './payload/amplifier-chart.ts';
export { panelsOf, planChart } from './plan/plan-chart.ts';
