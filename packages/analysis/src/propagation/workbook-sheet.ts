/** What a reader of values leaves out of a workbook (ECMA-376 Part 1, SpreadsheetML): hidden sheets, and cells whose formula has no value. */

/** A cell that has no value though it is not empty. */
export interface UnvaluedCell {
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** Its error, or its formula where nobody has computed it yet: `#N/A`, `=0.3*2`. */
  readonly text: string;
}

export interface FirstSheet {
  /** Among all sheets, from 1. */
  readonly number: number;
  readonly unvalued: readonly UnvaluedCell[];
}

/**
 * The first sheet of a workbook that is not hidden.
 * @param read gives a file of the archive as text; undefined where it has none
 */
export function firstSheet(read: (path: string) => string | undefined): FirstSheet {
  const sheets = elements(read('xl/workbook.xml') ?? '', 'sheet').map(({ attributes }) => attributes);
  const shown = sheets.findIndex((attributes) => !/\bstate="(?:hidden|veryHidden)"/.test(attributes));
  const index = Math.max(0, shown);
  const id = attribute(sheets[index] ?? '', '\\w+:id');
  const relation = elements(read('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').find(
    ({ attributes }) => attribute(attributes, 'Id') === id,
  );
  const target = relation && attribute(relation.attributes, 'Target');
  const xml = target && read(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  return { number: index + 1, unvalued: unvaluedCells(xml ?? '') };
}

/** The rows of a sheet as values, with what stands in the cells that have none. */
export function filledRows(
  rows: readonly (readonly unknown[])[],
  { unvalued }: FirstSheet,
): readonly (readonly unknown[])[] {
  if (unvalued.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { row, column, text } of unvalued) {
    while (filled.length <= row) filled.push([]);
    filled[row]![column] = text;
  }
  return filled.map((row) => Array.from(row));
}

function unvaluedCells(xml: string): UnvaluedCell[] {
  // most tables have neither formulas nor errors, and many cells
  if (!/<(?:\w+:)?f[\s/>]|\st="e"/.test(xml)) return [];
  return elements(xml, 'c').flatMap(({ attributes, content }) => {
    const place = /^([A-Z]+)(\d+)$/.exec(attribute(attributes, 'r') ?? '');
    const text = place && unvalued(attribute(attributes, 't'), content);
    return text ? [{ row: Number(place[2]) - 1, column: columnOf(place[1]!), text }] : [];
  });
}

function unvalued(type: string | undefined, content: string): string | undefined {
  const value = elements(content, 'v')[0]?.content;
  if (type === 'e') return unescaped(value ?? '') || '#ERROR';
  const formula = elements(content, 'f')[0];
  if (formula === undefined || value) return undefined;
  // a text that a formula gave may be empty
  return type === 'str' && value === '' ? undefined : `=${unescaped(formula.content) || '…'}`;
}

interface Element {
  readonly attributes: string;
  readonly content: string;
}

/** Elements of a name that do not lie within each other, with or without a prefix of their namespace. */
function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}((?:\\s[^>]*?)?)(?:/>|>([^]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes, content]) => ({
    attributes: attributes!,
    content: content ?? '',
  }));
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

/** `A` is 0, `AA` is 26. */
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0) - 1;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity]!);
