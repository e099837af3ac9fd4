/** MODCODs of modems that no standard describes, tables of their own in the folder `modcods`. */
import { DomainError } from '@ortak/core/errors';
import {
  bitsOfModulation,
  candidateModcods,
  type Modcod,
  type ModcodTables,
  tableModcod,
  tablePathOf,
} from '@ortak/core/modem';
import type { Confidence } from '@ortak/core/working';
import { confidence } from '../figure.ts';
import type { Problem } from '../input-error.ts';
import type { Carrier } from '../services.ts';
import type { CurveFolder } from './curves.ts';
import type { LoadedFile } from './files.ts';
import { modulationProblems } from './modulations.ts';
import { suggestion } from './nearest.ts';
import { at, items, type Place, problemOf, rootOf, text } from './place.ts';
import { readTable } from './table.ts';
import { fileProblem } from './yaml.ts';

const columns = ['name', 'esN0Db', 'efficiencyBitPerSymbol', 'confidence'] as const;
const confidences: readonly string[] = confidence.options;
const CODE = 'carrier.modcod-table';

/** Reads every table that was found, and reports carriers that name none, or no row of it. */
export function modcodTables(
  files: readonly LoadedFile[],
  folder: CurveFolder,
): { tables: ModcodTables; problems: Problem[] } {
  const tables = new Map<string, readonly Modcod[]>();
  const problems: Problem[] = [];
  const present = folder.present.filter((name) => name.startsWith('modcods/'));
  for (const { name, text: content } of folder.texts) {
    if (!present.includes(name)) continue;
    const read = rowsOf(name, content);
    if ('problems' in read) problems.push(...read.problems);
    else tables.set(name, read.rows);
  }
  for (const carrier of carriersOf(files)) {
    problems.push(...namingProblems(carrier, present, tables));
    const table = tables.get(tablePathOf(text(carrier, 'modcod') ?? '') ?? '');
    if (table !== undefined) problems.push(...modulationProblems(carrier, table));
  }
  return { tables, problems };
}

function carriersOf(files: readonly LoadedFile[]): Place[] {
  return files.flatMap(({ kind, file }) =>
    kind === 'services' || kind === 'links'
      ? items(rootOf(file), kind).map((path) => at(path, 'carrier'))
      : [],
  );
}

function namingProblems(carrier: Place, present: readonly string[], tables: ModcodTables): Problem[] {
  const name = text(carrier, 'modcod');
  const path = name === undefined ? undefined : tablePathOf(name);
  if (name === undefined || path === undefined) return [];
  const place = at(carrier, 'modcod');
  if (!present.includes(path)) {
    const received = `${path.slice(0, 80)}, which is not there`;
    const cure = suggestion(path, present, 'present');
    return [problemOf(place, { code: CODE, expected: 'a file of this programme folder', received, cure })];
  }
  const table = tables.get(path);
  // a table that could not be read has said so itself
  if (table === undefined || candidateModcods(name, 'normal', tables).length > 0) return [];
  const received = name.slice(path.length).trim().slice(0, 40);
  const names = table.map((row) => row.name);
  return [
    problemOf(place, {
      code: CODE,
      expected: `a name of ${path}, or the path alone for the best of it`,
      received,
      cure: suggestion(received, names, 'names'),
    }),
  ];
}

type Read = { readonly rows: readonly Modcod[] } | { readonly problems: readonly Problem[] };

function rowsOf(name: string, content: string): Read {
  const table = readTable(name, content, columns, 3, CODE);
  if ('problems' in table) return table;
  const rows: Modcod[] = [];
  const problems: Problem[] = [];
  for (const row of table.rows) {
    const [title = '', , , stated = 'assumed'] = row.cells;
    const esN0Db = row.number(1);
    const efficiencyBitPerSymbol = row.number(2);
    const found = [esN0Db, efficiencyBitPerSymbol].filter((value) => typeof value !== 'number');
    if (bitsOfModulation(title.toUpperCase().split(/\s/)[0]!) === undefined)
      found.push(row.problem(0, 'a modulation and a code rate, such as 16APSK 2/3', title));
    else if (rows.some((other) => other.name === title))
      found.push(row.problem(0, 'each name once', `${title} again`));
    if (!isConfidence(stated)) found.push(row.problem(3, confidences.join(', '), stated));
    problems.push(...found);
    if (found.length > 0) continue;
    const figures = {
      name: title,
      esN0Db: esN0Db as number,
      efficiencyBitPerSymbol: efficiencyBitPerSymbol as number,
      confidence: stated as Confidence,
    };
    try {
      rows.push(tableModcod(figures, name, `${name}:${row.line}`));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const cell = error.parameter === 'esN0Db' ? 1 : 2;
      const { minimum, maximum, unit } = error;
      problems.push(row.problem(cell, `${minimum} … ${maximum} ${unit} (${error.source})`, row.cells[cell]!));
    }
  }
  if (table.rows.length === 0) {
    const empty = { code: CODE, expected: 'at least one row under the header', received: 'none' };
    problems.push({ ...fileProblem(name, empty), line: 1, column: 1 });
  }
  return problems.length > 0 ? { problems } : { rows };
}

const isConfidence = (word: string): word is Confidence => confidences.some((known) => known === word);

/** The carrier with all tables of the programme, of which its MODCOD may name one. */
export const withTables = <Path extends { readonly carrier: Carrier }>(
  path: Path,
  tables: ModcodTables,
): Path => ({ ...path, carrier: { ...path.carrier, tables } });
