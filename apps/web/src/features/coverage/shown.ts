/** A coverage and a basemap → what the map draws. */
import type { BeamCoverage, ColouredField } from '@ortak/analysis';
import type { FeatureCollection, Geometry } from 'geojson';
import { type Language, nameIn } from '../../words/language.tsx';
import type { Numbers } from '../../words/numbers.ts';
import { type ColourScale, colourScale, cssColour, type Theme } from './colours.ts';
import { type Grid, paint } from './raster.ts';
import type { words } from './words.ts';

interface NamedPlace {
  readonly name: string;
  readonly names?: Partial<Record<string, string | undefined>> | undefined;
  readonly role: string;
  readonly position: readonly number[];
}

export function placesOf(places: readonly NamedPlace[], language: Language): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: places.map((place) => ({
      type: 'Feature',
      properties: { name: nameIn(language, place), role: place.role },
      geometry: { type: 'Point', coordinates: [...place.position] },
    })),
  };
}

/** The countries of the partners, each with the colour that it has everywhere. */
export function partnersOf(
  borders: readonly (Geometry | undefined)[],
  colours: readonly string[],
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: borders.flatMap((geometry, i) =>
      geometry === undefined
        ? []
        : [{ type: 'Feature', properties: { colour: colours[i % colours.length] }, geometry }],
    ),
  };
}

/** What a map shows, in the words of the interface; the label of the result says of which service, and to which terminal. */
export const titleOf = (
  { quantities, difference }: (typeof words)['en'],
  { quantity }: BeamCoverage,
  isDifference: boolean,
): string => (isDifference ? `${quantities[quantity]}: ${difference}` : quantities[quantity]);

export function scaleOf({ contours, peak, better, colours }: BeamCoverage, theme: Theme): ColourScale {
  const levels = contours.map(({ level }) => level);
  return colourScale({ levels, best: peak.value, better, ...(colours !== undefined && { colours }) }, theme);
}

/** A level with as many decimals as it has, up to two, and its unit. */
function levelText(numbers: Numbers, level: number, unit: string): string {
  const decimals = [0, 1, 2].find((d) => Math.abs(level * 10 ** d - Math.round(level * 10 ** d)) < 1e-6) ?? 2;
  const text = numbers.fixed(level, decimals);
  return numbers.withUnit(text, unit);
}

/** The words of a level: a MODCOD is a name, a percentage or a diameter is written as the language writes it. */
export function nameOfLevel(
  numbers: Numbers,
  { level, words }: Pick<BeamCoverage['contours'][number], 'level' | 'words'>,
  unit: string,
): string {
  if (words === undefined) return levelText(numbers, level, unit);
  const [, figure, of] = /^([\d.]+) (%|cm)$/.exec(words) ?? [];
  if (of === '%') return numbers.percent(Number(figure));
  return of === undefined ? words : levelText(numbers, Number(figure), of);
}

export function contoursOf(coverage: BeamCoverage, theme: Theme, numbers: Numbers): FeatureCollection {
  const scale = scaleOf(coverage, theme);
  return {
    type: 'FeatureCollection',
    features: coverage.contours.map((contour) => ({
      type: 'Feature',
      properties: {
        label: nameOfLevel(numbers, contour, coverage.unit),
        colour: cssColour((scale.line ?? scale.colour)(scale.of(contour.level))),
        isRequired: coverage.requirement?.value === contour.level,
      },
      geometry: contour.lines,
    })),
  };
}

export function satelliteOf(
  coverage: BeamCoverage,
  numbers: Numbers,
  named: (name: string) => string,
): FeatureCollection {
  const { satelliteLongitudeDeg: longitudeDeg } = coverage;
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: `${named(coverage.satellite)} ${numbers.longitude(longitudeDeg)}` },
        geometry: { type: 'Point', coordinates: [longitudeDeg, 0] },
      },
    ],
  };
}

export function pointOf(latitudeDeg: number, longitudeDeg: number): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'Point', coordinates: [longitudeDeg, latitudeDeg] },
      },
    ],
  };
}

/** Meridians and parallels, every ten degrees. */
export const graticule: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    ...Array.from({ length: 36 }, (_, i) =>
      Array.from({ length: 81 }, (_, j) => [-180 + 10 * i, -80 + 2 * j]),
    ),
    ...Array.from({ length: 17 }, (_, i) =>
      Array.from({ length: 181 }, (_, j) => [-180 + 2 * j, -80 + 10 * i]),
    ),
  ].map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  })),
};

/** The value at which the colours of a field end: its last contour, beyond which they would promise what nobody gets. */
export function drawnFrom({
  levels,
  better,
  quantity,
  colours,
}: Pick<ColouredField, 'levels' | 'better' | 'quantity' | 'colours'>): number | undefined {
  if (quantity === 'elevation' || colours === 'diverging' || levels.length === 0) return undefined;
  return better === 'higher' ? Math.min(...levels) : Math.max(...levels);
}

export function pictureOf(
  field: ColouredField,
  theme: Theme,
): { readonly grid: Grid; readonly image: ImageData } {
  const { grid, values, better, shownWhere } = field;
  const range = { better, from: drawnFrom(field), above: shownWhere?.aboveDb };
  return { grid, image: paint(grid, values, colourScale(field, theme), range) };
}
