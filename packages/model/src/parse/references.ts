/** Ids of a programme: each once, and every reference to one that exists. */
import { countryCodes, isCountryCode } from '../borders/codes.ts';
import type { Problem } from '../input-error.ts';
import type { FileKind, LoadedFile } from './files.ts';
import { nearest, suggestion } from './nearest.ts';
import { at, items, number, type Place, problemOf, rootOf, text, whereIs } from './place.ts';
import { isRecord, metaOf, walkValues } from './schema.ts';

/** Which list of which file holds the entities of a kind. */
const homes: readonly (readonly [kind: string, file: FileKind, list: string])[] = [
  ['partner', 'programme', 'partners'],
  ['site', 'programme', 'sites'],
  ['antenna', 'satellite', 'antennas'],
  ['beam', 'satellite', 'beams'],
  ['receiver', 'satellite', 'receivers'],
  ['amplifier', 'satellite', 'amplifiers'],
  ['filter', 'satellite', 'filters'],
  ['processor', 'satellite', 'processors'],
  ['transponder group', 'satellite', 'transponders'],
  ['redundancy network', 'satellite', 'redundancy'],
  ['command receiver', 'satellite', 'commandReceivers'],
  ['telemetry transmitter', 'satellite', 'telemetryTransmitters'],
  ['terminal', 'ground', 'terminals'],
  ['station', 'ground', 'stations'],
  ['service area', 'services', 'serviceAreas'],
  ['service', 'services', 'services'],
  ['link', 'links', 'links'],
  ['telecommand or telemetry', 'links', 'commandTelemetry'],
  ['platform', 'platforms', 'platforms'],
];

/** Parts of a satellite refer to parts of the same satellite. */
const withinSatellite = new Set(['antenna', 'beam', 'receiver', 'amplifier', 'filter', 'processor']);

/** The partnership speaks of the transponders of any satellite, a redundancy network of its own. */
const isWithinSatellite = (kind: string, { path }: Place): boolean =>
  withinSatellite.has(kind) || (kind === 'transponder group' && path[0] === 'redundancy');

export interface Index {
  /** Entities by kind and id. */
  readonly byKind: ReadonlyMap<string, ReadonlyMap<string, Place>>;
  /** Kinds whose file could not be read: what refers to them is not judged. */
  readonly unknown: ReadonlySet<string>;
}

/** Collects all ids, and reports those that occur twice. */
export function indexIds(
  files: readonly LoadedFile[],
  unreadable: ReadonlySet<FileKind>,
): { index: Index; problems: Problem[] } {
  const problems: Problem[] = [];
  const byKind = new Map<string, Map<string, Place>>();
  const add = (kind: string, id: string | undefined, place: Place, entity: Place) => {
    if (id === undefined) return;
    const ids = byKind.get(kind) ?? new Map<string, Place>();
    byKind.set(kind, ids);
    const first = ids.get(id);
    if (first === undefined) ids.set(id, entity);
    else {
      const expected = `an id that no other ${kind} has`;
      problems.push(
        problemOf(place, {
          code: 'id.duplicate',
          expected,
          received: id,
          cure: `first at ${whereIs(first)}`,
        }),
      );
    }
  };
  for (const { kind: fileKind, file } of files) {
    const root = rootOf(file);
    if (fileKind === 'satellite') add('satellite', text(root, 'id'), at(root, 'id'), root);
    for (const [kind, home, list] of homes)
      if (home === fileKind)
        for (const entity of items(root, list)) add(kind, text(entity, 'id'), at(entity, 'id'), entity);
    const sources = at(root, 'sources');
    if (isRecord(sources.raw))
      for (const key of Object.keys(sources.raw)) add('source', key, at(sources, key), at(sources, key));
  }
  const unknown = new Set(homes.filter(([, home]) => unreadable.has(home)).map(([kind]) => kind));
  if (unreadable.has('programme')) unknown.add('source');
  if (unknown.has('transponder group')) unknown.add('transponder');
  return { index: { byKind, unknown }, problems };
}

/** Reports references to what does not exist. */
export function referenceProblems(files: readonly LoadedFile[], index: Index): Problem[] {
  const problems: Problem[] = [];
  for (const { file, schema } of files) {
    walkValues(schema, file.raw, (at, raw, path) => {
      const kind = metaOf(at).reference;
      if (typeof kind !== 'string' || typeof raw !== 'string') return;
      const problem = check({ file, path, raw }, kind, raw, index);
      if (problem !== undefined) problems.push(problem);
    });
  }
  return problems;
}

const one = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

function check(place: Place, kind: string, id: string, index: Index): Problem | undefined {
  if (index.unknown.has(kind)) return undefined;
  if (kind === 'country') return country(place, id);
  if (kind === 'transponder') return channel(place, id, index);
  const all = index.byKind.get(kind) ?? new Map<string, Place>();
  const found = all.get(id);
  if (found === undefined) {
    const cure = suggestion(id, all.keys(), `known ${kind}s`);
    const expected =
      all.size === 0 ? `the id of ${one(kind)}, of which there is none` : `the id of ${one(kind)}`;
    return problemOf(place, { code: 'reference.dangling', expected, received: id, cure });
  }
  if (isWithinSatellite(kind, place) && found.file !== place.file) {
    const expected = `the id of ${one(kind)} of this satellite`;
    return problemOf(place, {
      code: 'reference.other-satellite',
      expected,
      received: id,
      cure: `it belongs to ${whereIs(found)}`,
    });
  }
  return undefined;
}

const letters = (word: string): string => [...word].sort().join('');

let byLetters: ReadonlyMap<string, string> | undefined;

/** First code of each set of letters. */
function codesByLetters(): ReadonlyMap<string, string> {
  byLetters ??= new Map([...countryCodes()].reverse().map((code) => [letters(code), code]));
  return byLetters;
}

function country(place: Place, code: string): Problem | undefined {
  if (!/^[A-Z]{3}$/.test(code) || isCountryCode(code)) return undefined;
  // One letter off is another country as often as not; the same letters in another order are a slip.
  const near = codesByLetters().get(letters(code));
  const expected = 'an ISO 3166-1 alpha-3 country code';
  return problemOf(place, {
    code: 'reference.country',
    expected,
    received: code,
    cure: near && `did you mean ${near}?`,
  });
}

/** The transponder group and number behind a channel's id; undefined when there is no such channel. */
export function groupOfChannel(id: string, index: Index): Place | undefined {
  const [, groupId = '', digits = ''] = /^(.+)-([1-9]\d{0,3})$/.exec(id) ?? [];
  const group = index.byKind.get('transponder group')?.get(groupId);
  return group && Number(digits) <= (number(group, 'count') ?? Number.POSITIVE_INFINITY) ? group : undefined;
}

function channel(place: Place, id: string, index: Index): Problem | undefined {
  if (groupOfChannel(id, index) !== undefined) return undefined;
  const groups = index.byKind.get('transponder group') ?? new Map<string, Place>();
  const range = (group: string) => `${group}-1 … ${group}-${number(groups.get(group)!, 'count') ?? '?'}`;
  const stem = id.replace(/-\d+$/, '');
  const near = groups.has(stem) ? stem : nearest(stem, groups.keys());
  const cure =
    near === undefined
      ? `known channels: ${[...groups.keys()].map(range).join(', ')}`
      : `its channels are ${range(near)}`;
  return problemOf(place, {
    code: 'reference.dangling',
    expected: 'a channel: the id of a transponder group, a hyphen and a number',
    received: id,
    cure: near === undefined || near === stem ? cure : `did you mean ${near}? ${cure}`,
  });
}
