/** OMM as JSON and CSV, as CelesTrak and Space-Track hand out general perturbations elements: the keywords of the OMM. */
import type { ProblemList } from '../../input-error.ts';
import { type Entry, Fields, shorten } from './entries.ts';
import type { OrbitMeanElementsMessage } from './messages.ts';
import { readElements } from './omm.read.ts';

/** Keywords that say how the elements were made; where they are absent, the elements are those of two-line sets. */
const given: readonly string[] = ['CENTER_NAME', 'REF_FRAME', 'TIME_SYSTEM', 'MEAN_ELEMENT_THEORY'];
const expectedOf: Readonly<Record<string, string>> = {
  CENTER_NAME: 'EARTH',
  REF_FRAME: 'TEME',
  TIME_SYSTEM: 'UTC',
  MEAN_ELEMENT_THEORY: 'SGP4',
};
/** Elements and what belongs to them; Space-Track adds columns that follow from these. */
const keys: readonly string[] = [
  ...['OBJECT_NAME', 'OBJECT_ID', 'EPOCH', 'MEAN_MOTION', 'ECCENTRICITY', 'INCLINATION', 'RA_OF_ASC_NODE'],
  ...['ARG_OF_PERICENTER', 'MEAN_ANOMALY', 'EPHEMERIS_TYPE', 'CLASSIFICATION_TYPE', 'NORAD_CAT_ID'],
  ...['ELEMENT_SET_NO', 'REV_AT_EPOCH', 'BSTAR', 'MEAN_MOTION_DOT', 'MEAN_MOTION_DDOT'],
];

/** Column names with which a table of elements begins. */
export const isOmmCsv = (text: string): boolean =>
  /^[^\n]*\bMEAN_MOTION\b/.test(text) && /^[^\n]*\bEPOCH\b/.test(text);

/** Reads a table: the first row names the keywords. */
export function readOmmCsv(text: string, problems: ProblemList): OrbitMeanElementsMessage[] {
  const rows = text.split('\n').map((line, i) => ({ cells: cellsOf(line.trimEnd()), line: i + 1 }));
  const [head, ...rest] = rows;
  const names = head!.cells.map(({ value }) => value.trim().toUpperCase());
  return rest
    .filter(({ cells }) => cells.some(({ value }) => value !== ''))
    .map(({ cells, line }) => {
      if (cells.length !== names.length)
        problems.add(line, 1, 1, {
          code: 'orbit-file.row',
          expected: `${names.length} cells as in the header`,
          received: String(cells.length),
          cure: 'the file is truncated, or a text wants quotes',
        });
      return fromEntries(
        cells.slice(0, names.length).map(({ value, column }, i) => ({ key: names[i]!, value, line, column })),
        { line, column: 1 },
        problems,
      );
    });
}

interface CsvCell {
  readonly value: string;
  readonly column: number;
}

function cellsOf(line: string): CsvCell[] {
  const cells: CsvCell[] = [];
  for (let at = 0; at <= line.length; ) {
    if (line[at] === '"') {
      let [end, value] = [at + 1, ''];
      for (; end < line.length; end++) {
        if (line[end] !== '"') value += line[end];
        else if (line[end + 1] === '"') value += line[++end];
        else break;
      }
      cells.push({ value: value.trim(), column: at + 2 });
      const comma = line.indexOf(',', end);
      at = comma < 0 ? line.length + 1 : comma + 1;
      continue;
    }
    const comma = line.indexOf(',', at);
    const end = comma < 0 ? line.length : comma;
    cells.push({ value: line.slice(at, end).trim(), column: at + 1 });
    at = end + 1;
  }
  return cells;
}

/** Reads a JSON array of objects, or one object. */
export function readOmmJson(text: string, problems: ProblemList): OrbitMeanElementsMessage[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    problems.add(0, 0, 1, {
      code: 'orbit-file.json',
      expected: 'JSON',
      received: error instanceof Error ? shorten(error.message) : 'none',
      cure: 'the file is truncated',
    });
    return [];
  }
  const list = Array.isArray(parsed) ? parsed : [parsed];
  const places = objectPlaces(text, Array.isArray(parsed) ? 1 : 0);
  return list.flatMap((item: unknown, i) => {
    const place = places[i] ?? { line: 1, column: 1 };
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      problems.add(place.line, place.column, 1, {
        code: 'orbit-file.json',
        expected: 'an object with the keywords of the OMM',
        received: shorten(JSON.stringify(item)),
      });
      return [];
    }
    const entries = Object.entries(item)
      .filter(([, value]) => value !== null)
      .map(([key, value]): Entry => ({ key: key.toUpperCase(), value: String(value), ...place }));
    return [fromEntries(entries, place, problems)];
  });
}

/** Where each object of a list begins. */
function objectPlaces(text: string, depth: number): { readonly line: number; readonly column: number }[] {
  const places: { line: number; column: number }[] = [];
  let [line, start, level, quoted] = [1, 0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\n') {
      line++;
      start = i + 1;
    } else if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '{' || c === '[') {
      if (level === depth) places.push({ line, column: i - start + 1 });
      level++;
    } else if (c === '}' || c === ']') level--;
  }
  return places;
}

function fromEntries(
  entries: readonly Entry[],
  place: { readonly line: number; readonly column: number },
  problems: ProblemList,
): OrbitMeanElementsMessage {
  const read = entries.filter(({ key }) => keys.includes(key) || given.includes(key));
  const fields = new Fields(read, problems, 'the elements', place);
  for (const key of given) {
    const value = fields.optionalText(key);
    const expected = expectedOf[key]!;
    if (value !== undefined && value.toUpperCase() !== expected)
      fields.wrong(key, 'elements', `${expected} for elements in a table`);
  }
  const objectName = fields.text('OBJECT_NAME');
  const objectId = fields.optionalText('OBJECT_ID') ?? 'UNKNOWN';
  return {
    kind: 'omm',
    header: { version: '3.0', comments: [], creationDate: '', originator: '' },
    metadata: { comments: [], objectName, objectId, frame: 'TEME', frameName: 'TEME', timeSystem: 'UTC' },
    theory: 'SGP4',
    comments: [],
    ...readElements(fields, 'UTC', 'SGP4'),
    userDefined: new Map(),
  };
}
