/** Places by what one types: a position, a site of the programme, a town of the world. */

export interface Found {
  /** In the language of the page. */
  readonly name: string;
  /** What tells it from others of its name: a country, or why it is known. */
  readonly beside: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** Its name is its position and nothing more. */
  readonly isPosition?: true;
}

/** Cyrillic letters of Russian and Kazakh as Latin ones, so that Аральск is found by Aralsk; Latin ones that are no letter with a mark. */
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
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ə: 'a',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** What each letter has become: names are many, letters few. */
const letters = new Map<string, string>();

function plainLetter(letter: string): string {
  const small = letter === 'İ' || letter === 'ı' ? 'i' : letter.toLowerCase();
  const made = (latin[small] ?? small.normalize('NFD')).replaceAll(/[^a-z0-9]/g, '');
  letters.set(letter, made);
  return made;
}

/** A name without case, accents, script, spaces and what is no letter: *Алма-Ата*, *Alma Ata* and *almaata* are one. */
export function plain(name: string): string {
  let made = '';
  for (const letter of name.normalize('NFC')) made += letters.get(letter) ?? plainLetter(letter);
  return made;
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
  /** The names it is shown by in any language, as `folded` writes them. */
  readonly plain: string;
  /** Names it is found by but not shown: former ones, those of other languages. */
  readonly others?: string;
  readonly found: Found;
}

/** Stands before, between and after the names of a place. */
const EDGE = '\n';

/** Names of one place, each as `plain` makes it, in one text that is quickly searched. */
export function folded(names: readonly string[]): string {
  return EDGE + Array.from(new Set(names.map(plain)), (name) => name + EDGE).join('');
}

/** Whether a place has a name, in whatever alphabet. */
export const isCalled = ({ plain: names, others = '' }: Omit<Named, 'found'>, name: string): boolean =>
  [names, others].some((each) => each.includes(EDGE + plain(name) + EDGE));

/** Mistakes that are let pass, by the letters that are typed. */
const mistakesIn = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/**
 * Places of several lists, those of an earlier list first: such as are called what was typed, then such as begin with it, then
 * such as hold it; where there is none, such as begin with it but for a mistake. Each in the order given.
 */
export function matching(lists: readonly (readonly Named[])[], text: string, most: number): Found[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  const found = lists.flatMap((list) => holding(list, wanted, text));
  const mistakes = mistakesIn(wanted.length);
  const meant = ({ plain: names, others = '' }: Named): boolean =>
    isMeant(wanted, names, mistakes) || isMeant(wanted, others, mistakes);
  return (found.length > 0 || mistakes === 0 ? found : lists.flatMap((list) => list.filter(meant)))
    .slice(0, most)
    .map((each) => each.found);
}

/** Letters from which a whole name is meant; shorter ones begin another, unless they are written like the name. */
const WHOLE = 4;

/** The best first, each in the order given. */
function holding(list: readonly Named[], wanted: string, text: string): Named[] {
  const found: [Named[], Named[], Named[], Named[], Named[]] = [[], [], [], [], []];
  const [called, otherwiseCalled, begin, otherwiseBegin, hold] = found;
  const [whole, begun] = [EDGE + wanted + EDGE, EDGE + wanted];
  const isLong = wanted.length >= WHOLE;
  const written = text.trim().toLowerCase();
  for (const place of list) {
    const {
      plain: names,
      others = '',
      found: { name },
    } = place;
    const isShown = names.includes(wanted);
    if (!isShown && !others.includes(wanted)) continue;
    if (isShown && names.includes(whole) && (isLong || name.toLowerCase() === written)) called.push(place);
    else if (isLong && others.includes(whole)) otherwiseCalled.push(place);
    else if (isShown && names.includes(begun)) begin.push(place);
    else if (others.includes(begun)) otherwiseBegin.push(place);
    else hold.push(place);
  }
  return found.flat();
}

/** Whether one of the names begins with what was meant. The first letter is right. */
function isMeant(wanted: string, names: string, mistakes: number): boolean {
  const first = EDGE + wanted[0]!;
  for (let at = names.indexOf(first); at >= 0; at = names.indexOf(first, at + 1))
    if (isNear(wanted, 1, names, at + first.length, mistakes)) return true;
  return false;
}

/** Whether the rest of what was typed begins the rest of a name, but for letters that are wrong, missing, too many or swapped. */
function isNear(wanted: string, from: number, names: string, at: number, mistakes: number): boolean {
  let [i, j] = [from, at];
  while (i < wanted.length && wanted[i] === names[j]) {
    i++;
    j++;
  }
  if (i === wanted.length) return true;
  if (mistakes === 0 || names[j] === undefined) return false;
  const left = mistakes - 1;
  // A mistake at the end of the name leaves what was typed beyond it.
  if (names[j] === EDGE) return wanted.length - i <= mistakes;
  return (
    isNear(wanted, i + 1, names, j + 1, left) ||
    isNear(wanted, i, names, j + 1, left) ||
    isNear(wanted, i + 1, names, j, left) ||
    (wanted[i] === names[j + 1] && wanted[i + 1] === names[j] && isNear(wanted, i + 2, names, j + 2, left))
  );
}
