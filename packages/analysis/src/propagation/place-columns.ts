/** The columns of a place, under the names that tables have for them. */

/** What a command calls the columns of a place. */
export interface PlaceNames {
  readonly latitude: string;
  readonly longitude: string;
  /** Above mean sea level [m]. */
  readonly height?: string;
}

export interface PlaceColumns {
  /** As in the table, those of a place by the names of the command. */
  readonly columns: readonly string[];
  /** A column of the command by the name that the table has for it. */
  readonly headerOf: (column: string) => string;
  /** Two columns that state the same of a place, neither by the name of the command. */
  readonly twice?: readonly [string, string];
}

/** Lower case, letters only. A name with another unit is none of these: heights are in metres. */
const spellings: Readonly<Record<keyof PlaceNames, readonly string[]>> = {
  latitude: ['latitude', 'latitudedeg', 'lat', 'latdeg'],
  longitude: ['longitude', 'longitudedeg', 'lon', 'londeg', 'long', 'longdeg', 'lng'],
  height: ['height', 'heightm'],
};

const plain = (column: string): string => column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Finds latitude, longitude and height in the header of a table, in any case and with or without their unit: `lat`,
 * `Latitude`, `latitudeDeg`, `latitude [deg]`. A column by the very name of the command comes before any other.
 * @param columns header of the table
 * @param names what the command calls them
 */
export function placeColumns(columns: readonly string[], names: PlaceNames): PlaceColumns {
  const headers = new Map<string, string>();
  let twice: [string, string] | undefined;
  for (const [what, name] of Object.entries(names) as [keyof PlaceNames, string][]) {
    if (columns.includes(name)) continue;
    const [first, second] = columns.filter((column) => spellings[what].includes(plain(column)));
    if (first === undefined) continue;
    if (second !== undefined) twice ??= [first, second];
    headers.set(name, first);
  }
  const nameOf = new Map([...headers].map(([name, header]) => [header, name]));
  return {
    columns: columns.map((column) => nameOf.get(column) ?? column),
    headerOf: (column) => headers.get(column) ?? column,
    ...(twice !== undefined && { twice }),
  };
}
