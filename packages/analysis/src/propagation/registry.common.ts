/** Parameters that many functions share. */
import { DomainError } from '@ortak/core/errors';
import type { GridId, MapGrid, MapStore } from '@ortak/maps';
import { anyNumber, type Quantity, quantity } from './parameter.ts';

export const latitude: Quantity<'latitudeDeg'> = quantity(
  'latitudeDeg',
  '°',
  [-90, 90],
  51.16,
  'Latitude, north positive',
);

/** Of a place on a map, which is taken modulo 360. */
const longitude: Quantity<'longitudeDeg'> = quantity(
  'longitudeDeg',
  '°',
  anyNumber,
  71.47,
  'Longitude, east positive',
);

export const place = [latitude, longitude] as const;

/** Of a place for maps whose figures change with height. */
export const heightKm: Quantity<'heightKm'> = quantity(
  'heightKm',
  'km',
  [-1, 10],
  0.35,
  'Height above mean sea level',
);

export const tiltOf = (name: string): string =>
  `${name} of the electric field from the horizontal: 0 horizontal, 90 vertical, 45 circular`;

export const polarisationTilt: Quantity<'polarisationTiltDeg'> = quantity(
  'polarisationTiltDeg',
  '°',
  [-180, 180],
  45,
  tiltOf('Tilt'),
);

/** A frequency that a method takes within a range. */
export const frequency = (minimum: number, maximum: number, example: number = 20): Quantity<'frequencyGHz'> =>
  quantity('frequencyGHz', 'GHz', [minimum, maximum], example, 'Frequency');

/** An elevation that a method takes from a minimum to the zenith. */
export const elevation = (minimum: number, maximum: number = 90): Quantity<'elevationDeg'> =>
  quantity('elevationDeg', '°', [minimum, maximum], 30, 'Elevation');

/** A percentage of time that a method takes within a range. */
export const percent = (
  minimum: number,
  maximum: number,
  example: number = 0.1,
  description: string = 'Percentage of an average year',
): Quantity<'pPercent'> => quantity('pPercent', '%', [minimum, maximum], example, description);

/**
 * Two lists as pairs.
 * @throws DomainError when they differ in length
 */
export function paired(
  name1: string,
  list1: readonly number[],
  name2: string,
  list2: readonly number[],
): readonly (readonly [number, number])[] {
  if (list1.length !== list2.length)
    throw new DomainError(
      `count of ${name2}`,
      list2.length,
      '',
      list1.length,
      list1.length,
      `as many as ${name1}`,
    );
  return list1.map((value, i) => [value, list2[i]!] as const);
}

/** A map that a function needs and that is not at hand. */
export class MissingMapError extends Error {
  override readonly name = 'MissingMapError';
  readonly code = 'map.missing';
}

/**
 * A map that may not be at hand.
 * @throws MissingMapError then
 */
export async function mapAtHand(maps: MapStore, id: string): Promise<MapGrid> {
  if (await maps.has(id as GridId)) return maps.get(id as GridId);
  throw new MissingMapError(
    /^p(2145-0|840-9)-/.test(id)
      ? `The map ${id} is not at hand: only the official files of the ITU hold it. \`ortak maps import\` takes them, --maps names their folder.`
      : `There is no map "${id}"; \`ortak maps list\` shows those at hand.`,
  );
}
