/** The columns of a place, and others that a command reads, under the names that tables have for them in four languages. */

/** What a command calls the columns of a place. */
export interface PlaceNames {
  readonly latitude: string;
  readonly longitude: string;
  /** Above mean sea level [m]. */
  readonly height?: string;
  /** Other columns, by the command's own name for them. */
  readonly others?: Readonly<Record<string, Spelling>>;
}

/** How tables spell a column: any of the words, alone or with any of the units behind it. */
export interface Spelling {
  readonly words: readonly string[];
  readonly units: readonly string[];
}

export interface PlaceColumns {
  /** As in the table, those of a place by the names of the command. */
  readonly columns: readonly string[];
  /** A column of the command by the name that the table has for it. */
  readonly headerOf: (column: string) => string;
  /** Two columns that state the same of a place, neither by the name of the command. */
  readonly twice?: readonly [string, string];
}

/** Degrees in English, Turkish, Kazakh and Russian; the sign itself is no letter. */
const degrees = ['deg', 'degrees', 'derece', 'град', 'градус', 'градусы'];
/** Metres in the same. */
export const METRES: readonly string[] = ['m', 'metres', 'metre', 'м', 'метр', 'метры'];

/** A name with another unit is none of these: heights are in metres. */
const places: Readonly<Record<'latitude' | 'longitude' | 'height', Spelling>> = {
  latitude: { words: ['latitude', 'lat', 'enlem', 'ендік', 'широта'], units: degrees },
  longitude: { words: ['longitude', 'long', 'lon', 'lng', 'boylam', 'бойлық', 'долгота'], units: degrees },
  height: { words: ['height', 'yükseklik', 'rakım', 'биіктік', 'высота'], units: METRES },
};

/** Letters and digits alone, in one case and without their marks. */
const plain = (column: string): string =>
  column
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]/gu, '');

const isSpelt = (column: string, { words, units }: Spelling): boolean => {
  const name = plain(column);
  return words.some((word) => ['', ...units].some((unit) => name === plain(word) + plain(unit)));
};

/**
 * Finds latitude, longitude, height and other columns in the header of a table, in any case, with or without their unit, in
 * English, Turkish, Kazakh and Russian: `lat`, `Latitude`, `latitudeDeg`, `latitude [deg]`, `Широта, °`. A column by the
 * very name of the command comes before any other; of two others that state the same neither is read.
 * @param columns header of the table
 * @param names what the command calls them
 */
export function placeColumns(columns: readonly string[], names: PlaceNames): PlaceColumns {
  const headers = new Map<string, string>();
  let twice: [string, string] | undefined;
  for (const what of ['latitude', 'longitude', 'height'] as const) {
    const name = names[what];
    if (name === undefined || columns.includes(name)) continue;
    const [first, second] = columns.filter((column) => isSpelt(column, places[what]));
    if (first === undefined) continue;
    if (second !== undefined) twice ??= [first, second];
    headers.set(name, first);
  }
  for (const [name, spelling] of Object.entries(names.others ?? {})) {
    if (columns.includes(name)) continue;
    const [first, second] = columns.filter((column) => isSpelt(column, spelling));
    if (first !== undefined && second === undefined) headers.set(name, first);
  }
  const nameOf = new Map([...headers].map(([name, header]) => [header, name]));
  return {
    columns: columns.map((column) => nameOf.get(column) ?? column),
    headerOf: (column) => headers.get(column) ?? column,
    ...(twice !== undefined && { twice }),
  };
}
