/** Layers of the map, in the colours of a theme; everything comes from the project's own borders. */
import { mapPalettes } from '@ortak/report/palette';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from './colours.ts';

/** Fonts of the system draw the names: no glyphs are fetched. */
const font = { 'text-font': ['Inter Variable', 'sans-serif'] };

/** How near to the data each source keeps: detail beyond 1:50m is not there; a coarser one would move coasts. */
export const sources = {
  land: { tolerance: 0.2, maxzoom: 6 },
  borders: { tolerance: 0.2, maxzoom: 6 },
  disputed: { tolerance: 0.2, maxzoom: 6 },
  graticule: {},
  area: { tolerance: 0.2, maxzoom: 6 },
  partners: { tolerance: 0.2, maxzoom: 6 },
  contours: { tolerance: 0.1, maxzoom: 8 },
  places: {},
  satellite: {},
  pin: {},
} as const satisfies Readonly<Record<string, Omit<GeoJSONSourceSpecification, 'type' | 'data'>>>;

/** The layer of this place among those that are there: the first of those above it, undefined where it is the highest. */
export const layerAbove = (
  layers: readonly LayerSpecification[],
  id: string,
  isThere: (id: string) => boolean,
): string | undefined =>
  layers.slice(layers.findIndex((layer) => layer.id === id) + 1).find((layer) => isThere(layer.id))?.id;

/** All layers, from the lowest up. */
export function mapLayers(theme: Theme): readonly LayerSpecification[] {
  const colour = mapPalettes[theme];
  return [
    { id: 'water', type: 'background', paint: { 'background-color': colour.water } },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      // its edge is drawn by the borders
      paint: { 'fill-color': colour.land, 'fill-antialias': false },
    },
    {
      id: 'field',
      type: 'raster',
      source: 'field',
      paint: { 'raster-opacity': 0.72, 'raster-fade-duration': 0 },
    },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': colour.graticule, 'line-width': 0.7 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      paint: {
        'line-color': colour.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 5, 1.1],
      },
    },
    {
      id: 'disputed',
      type: 'line',
      source: 'disputed',
      paint: { 'line-color': colour.border, 'line-width': 0.8, 'line-dasharray': [3, 2.5] },
    },
    {
      id: 'partners',
      type: 'line',
      source: 'partners',
      paint: { 'line-color': ['get', 'colour'], 'line-width': 5, 'line-opacity': 0.75, 'line-offset': 2.5 },
    },
    {
      id: 'area',
      type: 'line',
      source: 'area',
      paint: { 'line-color': colour.ink, 'line-width': 1.1 },
    },
    {
      id: 'contours',
      type: 'line',
      source: 'contours',
      paint: {
        'line-color': ['get', 'colour'],
        'line-width': ['case', ['get', 'isRequired'], 2.6, 1.4],
      },
    },
    {
      id: 'levels',
      type: 'symbol',
      source: 'contours',
      layout: {
        ...font,
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': ['get', 'label'],
        'text-size': 11.5,
        'text-max-angle': 40,
        'text-padding': 4,
      },
      paint: { 'text-color': colour.ink, 'text-halo-color': colour.land, 'text-halo-width': 1.6 },
    },
    {
      id: 'places',
      type: 'circle',
      source: 'places',
      paint: {
        'circle-radius': ['case', ['==', ['get', 'role'], 'city'], 2.6, 3.6],
        'circle-color': colour.ink,
        'circle-stroke-color': colour.land,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'places',
      layout: {
        ...font,
        'text-field': ['get', 'name'],
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.55,
        'text-padding': 2,
      },
      paint: { 'text-color': colour.ink, 'text-halo-color': colour.land, 'text-halo-width': 1.4 },
    },
    {
      id: 'sub-point-name',
      type: 'symbol',
      source: 'satellite',
      layout: {
        ...font,
        'text-field': ['get', 'name'],
        'text-size': 12,
        'text-anchor': 'top',
        'text-offset': [0, 0.9],
      },
      paint: { 'text-color': colour.ink, 'text-halo-color': colour.land, 'text-halo-width': 1.4 },
    },
    {
      id: 'pin',
      type: 'circle',
      source: 'pin',
      paint: {
        'circle-radius': 6,
        'circle-color': 'transparent',
        'circle-stroke-color': theme === 'light' ? '#a3261b' : '#ff9d92',
        'circle-stroke-width': 2.4,
      },
    },
  ];
}
