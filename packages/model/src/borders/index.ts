/**
 * Borders of the world for service areas and maps: Natural Earth 1:50m (public domain) from the package world-atlas.
 * The atlas is read when this module is imported and decoded when first asked for.
 */
import { cutLine } from '@ortak/core/earth';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { BoundaryView } from '../programme.ts';
import type { ServiceArea } from '../services.ts';
import { densified, planar } from './rings.ts';
import { type Country, countriesOf, parts, territories } from './views.ts';

export { countryCodes, countryName, isCountryCode, isDrawn } from './codes.ts';
export { contains } from './contains.ts';
export { boundaryViewNote, type Territory, territories } from './views.ts';

export interface CountryProperties {
  /** ISO 3166-1 alpha-3; null for a territory that the view draws apart and the standard does not list. */
  readonly code: string | null;
  readonly name: string;
}

export type CountryFeature = Feature<MultiPolygon, CountryProperties>;

const decoded = new WeakMap<Country, CountryFeature>();

function decode(country: Country): CountryFeature {
  const known = decoded.get(country);
  if (known !== undefined) return known;
  const { geometry } = feature(atlas, country.object);
  const made: CountryFeature = {
    type: 'Feature',
    properties: { code: country.code, name: country.name },
    geometry: { type: 'MultiPolygon', coordinates: geometry.coordinates.flatMap(planar) },
  };
  decoded.set(country, made);
  return made;
}

/** All countries as the view draws them. */
export function countries(view: BoundaryView): FeatureCollection<MultiPolygon, CountryProperties> {
  return { type: 'FeatureCollection', features: countriesOf(view).map(decode) };
}

/** All land as one: its coasts are those of the countries, which meet in no line. The same in either view. */
export function landArea(): MultiPolygon {
  const { features } = feature(atlas, atlas.objects.land);
  return {
    type: 'MultiPolygon',
    coordinates: features.flatMap(({ geometry }) => (geometry as MultiPolygon).coordinates.flatMap(planar)),
  };
}

/** Own polygons are straight on the map of longitude and latitude; d3-geo draws great circles between points. */
const longestSideDeg = 1;

/** What of a service area its geometry follows from. */
type Outline = Pick<ServiceArea, 'countries' | 'polygons' | 'within'>;

const areas = new WeakMap<Outline, Map<BoundaryView, MultiPolygon>>();

/** Whether a polygon's bounding box meets the box of an outline; without one, all do. */
function meets(box: Outline['within'], [ring]: Position[][]): boolean {
  if (box === undefined) return true;
  const longitudes = ring!.map(([longitude]) => longitude!);
  const latitudes = ring!.map(([, latitude]) => latitude!);
  return (
    Math.max(...longitudes) >= box.westDeg &&
    Math.min(...longitudes) <= box.eastDeg &&
    Math.max(...latitudes) >= box.southDeg &&
    Math.min(...latitudes) <= box.northDeg
  );
}

/**
 * What a service area covers: its countries (within its box, if it has one) and its own polygons together. They may overlap; `contains` and a fill
 * treat them as one area.
 * @returns rings cut at the antimeridian, outer rings clockwise
 */
export function serviceAreaGeometry(area: Outline, view: BoundaryView): MultiPolygon {
  const known = areas.get(area)?.get(view);
  if (known !== undefined) return known;
  const wanted = new Set(area.countries);
  const geometry: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      ...countriesOf(view).flatMap((country) =>
        country.code !== null && wanted.has(country.code)
          ? decode(country).geometry.coordinates.filter((polygon) => meets(area.within, polygon))
          : [],
      ),
      ...area.polygons.flatMap((ring) => planar([densified(ring, longestSideDeg)])),
    ],
  };
  areas.set(area, (areas.get(area) ?? new Map()).set(view, geometry));
  return geometry;
}

type Line = { readonly owner: string | null; readonly name: string };

const disputed = (a: Line, b: Line): boolean =>
  a.name !== b.name &&
  territories.some(
    ({ name, against }) =>
      (a.name === name && against.includes(b.owner ?? '')) ||
      (b.name === name && against.includes(a.owner ?? '')),
  );

function lines(view: BoundaryView, wanted: (a: Line, b: Line) => boolean): MultiLineString {
  const owners = new Map<GeometryObject, Line>(
    parts().map((part) => [part.object, { owner: view === 'un' ? part.un : part.deFacto, name: part.name }]),
  );
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries: [...owners.keys()] };
  const { coordinates } = mesh(atlas, collection, (a, b) => wanted(owners.get(a)!, owners.get(b)!));
  return {
    type: 'MultiLineString',
    coordinates: coordinates.flatMap((line) => cutLine(line).filter((part) => part.length > 1)),
  };
}

/** Coasts and borders of a view for drawing, each line once and cut at ±180°, without those that are disputed. */
export function borderMesh(view: BoundaryView): MultiLineString {
  return lines(view, (a, b) => (a === b || a.owner === null || a.owner !== b.owner) && !disputed(a, b));
}

/** The lines around disputed territories, to be drawn dashed in either view. */
export function disputedMesh(): MultiLineString {
  return lines('de-facto', disputed);
}
