/** Places by what one types: a position, a site of the programme, a town of the world. */

export interface Found {
  readonly name: string;
  /** What tells it from others of its name: a country, or why it is known. */
  readonly beside: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** Its name is its position and nothing more. */
  readonly isPosition?: true;
}

/** Cyrillic letters of Russian and Kazakh as Latin ones, so that Аральск is found by Aralsk. */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** A name without case, accents, script and what is no letter. */
export function plain(name: string): string {
  return Array.from(
    name.replaceAll('İ', 'i').replaceAll('ı', 'i').toLowerCase().normalize('NFC'),
    (letter) => latin[letter] ?? letter,
  )
    .join('')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9 ]/g, '');
}

const NUMBER = String.raw`([+\-−]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*`;
/** Sides of the world as each language writes them, whole or by their first letter: N, Turkish K, с.ш., Kazakh с.е. */
const side = {
  north: String.raw`N|K|с(?:\.?\s?[ше]\.?)?`,
  south: String.raw`S|G|ю(?:\.?\s?ш\.?)?|о(?:\.?\s?е\.?)?`,
  east: String.raw`E|D|в(?:\.?\s?д\.?)?|ш(?:\.?\s?б\.?)?`,
  west: String.raw`W|B|з(?:\.?\s?д\.?)?|б(?:\.?\s?б\.?)?`,
} as const;
const position = new RegExp(
  `^${NUMBER}(?:${side.north}|(${side.south}))?[;,\\s]+${NUMBER}(?:${side.east}|(${side.west}))?$`,
  'iu',
);

/**
 * A position as engineers type it, or as the page prints it in any language: `46.8, 61.67`, `46.8N 61.67E`, `46,8° с.ш. 61,67° в.д.`.
 * @returns undefined where the text is none, or lies off the Earth
 */
export function positionIn(text: string): { latitudeDeg: number; longitudeDeg: number } | undefined {
  const match = position.exec(text.trim());
  if (match === null) return undefined;
  const [, latitude, south, longitude, west] = match;
  const value = (digits: string): number => Number(digits.replace('−', '-').replace(',', '.'));
  const latitudeDeg = value(latitude!) * (south === undefined ? 1 : -1);
  const longitudeDeg = value(longitude!) * (west === undefined ? 1 : -1);
  if (!(Math.abs(latitudeDeg) <= 90 && Math.abs(longitudeDeg) <= 180)) return undefined;
  return { latitudeDeg, longitudeDeg };
}

export interface Named {
  /** All its names, as `plain` makes them. */
  readonly plain: readonly string[];
  readonly found: Found;
}

/** The first that begin with the text, then those that hold it; in the order given. */
export function matching(places: readonly Named[], text: string, most: number): Found[] {
  const wanted = plain(text).trim();
  if (wanted === '') return [];
  const begins: Found[] = [];
  const holds: Found[] = [];
  for (const { plain: names, found } of places) {
    if (names.some((name) => name.startsWith(wanted))) begins.push(found);
    else if (holds.length < most && names.some((name) => name.includes(wanted))) holds.push(found);
    if (begins.length >= most) break;
  }
  return [...begins, ...holds].slice(0, most);
}
