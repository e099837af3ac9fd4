/** Editing is held to the documents of the examples: every key of them is known, and every edit leaves the rest as it was. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parse, parseDocument } from 'yaml';
import type { FileKind } from '../parse/files.ts';
import { type Path, pathText } from '../parse/yaml.ts';
import {
  applied,
  completionsAt,
  documentationAt,
  duplicateEntry,
  EditError,
  formAt,
  idsOf,
  outlineOf,
  removeEntry,
  setValue,
} from './index.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const catalogue = readFileSync(`${root}packages/model/catalogue/platforms.yaml`, 'utf8');
const kindOf = (file: string): FileKind =>
  file.includes('/satellites/') ? 'satellite' : (/(\w+)\.yaml$/.exec(file)![1] as FileKind);
const documents = globSync('examples/*/{*,satellites/*}.yaml', { cwd: root })
  .sort()
  .map((file) => ({ file, kind: kindOf(file), text: readFileSync(root + file, 'utf8') }));
const folder = (example: string) =>
  documents
    .filter(({ file }) => file.startsWith(`examples/${example}/`))
    .map(({ file, kind, text }) => ({ name: file.slice(`examples/${example}/`.length), kind, text }));
const known = idsOf(folder('kazsat-3r'), catalogue);
const ids = () => known;
const links = documents.find(({ file }) => file === 'examples/kazsat-3r/links.yaml')!.text;

interface Leaf {
  readonly path: Path;
  readonly value: unknown;
  readonly keyAt: number;
}

const tested = new Set<string>();

/** The first scalar behind each key that no document before had: every place of the schemas that the examples use, once. */
function newLeavesOf(test: string, kind: FileKind, text: string): Leaf[] {
  return leavesOf(text).filter(({ path }) => {
    const place = `${test} ${kind} ${path.filter((key) => typeof key === 'string').join('.')}`;
    return !tested.has(place) && tested.add(place);
  });
}

/** Every scalar of a text that has a key. */
function leavesOf(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (node: unknown, path: Path, keyAt: number): void => {
    if (isMap(node))
      for (const { key, value } of node.items)
        visit(
          value,
          [...path, String((key as { value: unknown }).value)],
          (key as { range: number[] }).range[0]!,
        );
    else if (isSeq(node)) for (const [i, item] of node.items.entries()) visit(item, [...path, i], keyAt);
    else if (isScalar(node) && typeof path.at(-1) === 'string')
      leaves.push({ path, value: node.value, keyAt });
  };
  visit(parseDocument(text).contents, [], 0);
  return leaves;
}

function withValue(whole: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(whole) as Record<PropertyKey, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<PropertyKey, unknown>>((inner, key) => inner[key] as never, copy);
  if (value === undefined) delete parent[path.at(-1)!];
  else parent[path.at(-1)!] = value;
  return copy;
}

const commentsOf = (text: string) => text.match(/(?<=^|\s)#.*$/gm);

describe('every key of the examples', () => {
  it.each(documents)('of $file has its documentation', ({ kind, text }) => {
    const silent = newLeavesOf('documentation', kind, text)
      .filter(({ keyAt }) => {
        const words = documentationAt(kind, text, keyAt);
        return (
          words === undefined || (words.title === '' && words.description === '' && words.values.length === 0)
        );
      })
      .map(({ path }) => pathText(path));
    expect(silent).toEqual([]);
  });

  it.each(documents)('of $file is offered while it is written', ({ kind, text }) => {
    for (const { path, keyAt } of newLeavesOf('completion', kind, text)) {
      const key = String(path.at(-1));
      if (path.includes('sources')) continue;
      const offered = completionsAt(kind, text, keyAt + 1, ids);
      expect(
        offered?.options.map(({ label }) => label),
        pathText(path),
      ).toContain(key);
      expect([offered!.from, offered!.to]).toEqual([keyAt, keyAt + key.length]);
    }
  });

  it.each(documents)('of $file can be set and removed, and nothing else changes', ({ kind, text }) => {
    const before = parse(text);
    const leaves = newLeavesOf('edit', kind, text).filter((_, i) => i % 3 === 0);
    for (const { path, value } of leaves) {
      const other =
        typeof value === 'number' ? value + 1.5 : typeof value === 'boolean' ? !value : `a, [b]: ${value}`;
      const set = applied(text, setValue(text, path, other));
      expect(parse(set), pathText(path)).toEqual(withValue(before, path, other));
      expect(commentsOf(set), pathText(path)).toEqual(commentsOf(text));
      const parent = path.slice(0, -1).reduce((inner: never, key) => inner[key] as never, before as never);
      if (Object.keys(parent).length === 1) continue;
      const removed = applied(text, setValue(text, path, undefined));
      expect(parse(removed), pathText(path)).toEqual(withValue(before, path, undefined));
      expect(parse(applied(removed, setValue(removed, path, other))), `${pathText(path)} again`).toEqual(
        withValue(before, path, other),
      );
    }
  });

  it.each(documents)('of $file stands in a form with its value', ({ kind, text }) => {
    for (const entry of outlineOf(text)) {
      const form = formAt(kind, text, entry.offset + 1)!;
      expect([form.path, form.id, form.name]).toEqual([pathText(entry.keys), entry.id, entry.name]);
      const fields = form.sections.flatMap((section) => section.fields);
      expect(fields.find(({ key, path }) => key === 'id' && path === `${form.path}.id`)?.value).toBe(
        entry.id,
      );
      for (const field of fields.filter(({ control, isSet }) => isSet && control === 'number'))
        expect(typeof field.value, field.path).toBe('number');
    }
  });

  it.each(documents)('of $file: an entry can be copied and removed again', ({ text }) => {
    for (const { keys, id } of outlineOf(text)) {
      const [list, i] = keys as [string, number];
      const before = parse(text);
      let copied: string;
      try {
        copied = applied(text, duplicateEntry(text, keys, `${id}-copy`));
      } catch (error) {
        expect(error).toBeInstanceOf(EditError);
        continue;
      }
      const wanted = structuredClone(before);
      wanted[list].splice(i + 1, 0, { ...structuredClone(before[list][i]), id: `${id}-copy` });
      expect(parse(copied)).toEqual(wanted);
      expect(applied(copied, removeEntry(copied, [list, i + 1]))).toBe(text);
    }
  });
});

describe('completion', () => {
  const labels = (text: string, kind: FileKind = 'links', at = text.indexOf('|')) =>
    completionsAt(kind, text.replace('|', ''), at, ids)?.options.map(({ label }) => label);

  it('knows the ids of the programme by their kind', () => {
    expect(labels('links:\n  - id: a\n    from: |')).toContain('akkol-gateway');
    expect(labels('links:\n  - id: a\n    transponder: ku|')).toContain('ku-bss-2');
    expect(labels('links:\n  - to: { site: al|')).toContain('almaty');
    expect(labels('partners:\n  - country: K|', 'programme')).toContain('KAZ');
    expect(labels('platform: |', 'satellite')?.length).toBeGreaterThan(3);
    const to = labels('links:\n  - to: |');
    expect(to).toContain('akkol-gateway');
    expect(to).not.toContain('almaty');
  });

  it('offers what is missing, on a blank line and within braces', () => {
    const before = 'links:\n  - id: a\n    name: A\n    |\n    drive: { inputBackOffDb: 1 }\n';
    expect(labels(before)).toContain('carrier');
    expect(labels(before)).not.toContain('name');
    expect(labels('links:\n  - drive: { |')).toEqual(
      expect.arrayContaining(['inputBackOffDb', 'stationEirpDbw', 'note']),
    );
    expect(labels('links:\n  - drive: { inputBackOffDb: 1, |')).not.toContain('stationEirpDbw');
    expect(labels('links:\n  - carrier:\n      symbolRateMBd: { value: 1, |')).toEqual([
      'source',
      'confidence',
      'note',
    ]);
    expect(labels('|', 'programme')).toContain('partners');
  });

  it('offers the values of a choice, and what counts without one', () => {
    const [option] = completionsAt('links', 'links:\n  - carrier:\n      frame: n', 39, ids)!.options;
    expect(option).toMatchObject({ label: 'normal', detail: 'default' });
    expect(labels('links:\n  - carrier:\n      pilots: |')).toEqual(['true', 'false']);
    expect(labels('links:\n  - confidence: p|')).toContain('published');
    expect(labels('beams:\n  - transmit:\n      pattern: { kind: |', 'satellite')).toEqual(
      expect.arrayContaining(['s672', 'file', 'feed-array', 'elliptical-gaussian']),
    );
  });

  it('writes what follows a key: a space, a deeper line, a dash', () => {
    const of = (label: string) =>
      completionsAt('links', 'links:\n  - id: a\n    ', 21, ids)!.options.find((one) => one.label === label)!;
    expect(of('name').insert).toBe('name: ');
    expect(of('carrier').insert).toBe('carrier:\n      ');
    expect(of('interference').insert).toBe('interference:\n      - ');
    expect(of('systemMarginDb')).toMatchObject({ detail: '0 … 10 dB', isRequired: true });
    const [first] = completionsAt('links', 'links:\n  - i: a\n', 12, ids)!.options;
    expect(first!.insert).toBe('id');
  });

  it('says nothing in comments, and nothing where it knows nothing', () => {
    expect(labels('links: # li|')).toBeUndefined();
    expect(labels('nothing:\n  - here|')).toBeUndefined();
    expect(labels('links:\n  - name: |')).toEqual([]);
  });
});

describe('documentation', () => {
  it('of a figure says unit, range and whether it must stand, also on its value', () => {
    for (const word of ['symbolRateMBd', 'value: 45', '45,']) {
      expect(documentationAt('links', links, links.indexOf(word) + 1)).toMatchObject({
        key: 'symbolRateMBd',
        title: 'Symbol rate',
        unit: 'MBd',
        minimum: 0.001,
        maximum: 2000,
        isRequired: true,
      });
    }
  });

  it('of a choice says its values and the one that counts without it', () => {
    expect(documentationAt('links', links, links.indexOf('frame: normal') + 2)).toMatchObject({
      values: ['normal', 'short', 'vl-snr'],
      otherwise: 'normal',
      isRequired: false,
    });
  });
});

describe('an edit', () => {
  it('gives a bare figure its origin, and keeps what stands there', () => {
    const set = applied(
      links,
      setValue(links, ['links', 0, 'carrier', 'rollOff', 'confidence'], 'published'),
    );
    expect(set).toBe(links.replace('rollOff: 0.2', 'rollOff: { value: 0.2, confidence: published }'));
    const more = applied(
      set,
      setValue(set, ['links', 0, 'carrier', 'rollOff', 'note'], 'As measured, in {2025}'),
    );
    expect(more).toContain('rollOff: { value: 0.2, confidence: published, note: "As measured, in {2025}" }');
    expect(applied(more, setValue(more, ['links', 0, 'carrier', 'rollOff'], 0.35))).toContain(
      'rollOff: { value: 0.35, confidence: published,',
    );
  });

  it('puts a new key before source and confidence', () => {
    const set = applied(links, setValue(links, ['links', 0, 'ngsoAllowanceDb'], 0.4));
    expect(set).toContain(
      '    requiredAvailabilityPercent: 99.7\n    ngsoAllowanceDb: 0.4\n    source: authors\n',
    );
  });

  it('replaces a text over several lines by one line, and keeps what follows', () => {
    for (const many of ['>-\n  One\n  two\n', '|\n  One\n  two\n', '"One\n  two" # why\n', 'One\n  two\n']) {
      const text = `objective: ${many}# comment\nname: N\n`;
      const set = applied(text, setValue(text, ['objective'], 'Three'));
      expect(set).toMatch(/^objective: Three( # why)?\n# comment\nname: N\n$/);
      expect(applied(text, setValue(text, ['objective'], undefined))).toBe('# comment\nname: N\n');
    }
    const text = applied('name: N\n', setValue('name: N\n', ['name'], 'Two\nlines'));
    expect(text).toBe('name: "Two\\nlines"\n');
  });

  it('keeps line ends of Windows', () => {
    const windows = 'links:\r\n  - id: a\r\n    name: A\r\n';
    expect(applied(windows, setValue(windows, ['links', 0, 'name'], undefined))).toBe(
      'links:\r\n  - id: a\r\n',
    );
  });

  it.each([
    ['a map', ['links', 0, 'carrier'], 1],
    ['an entry that is not there', ['links', 99, 'name'], 'x'],
    ['a key below a text', ['links', 0, 'name', 'first'], 'x'],
  ] as const)('refuses %s', (_what, path, value) => {
    expect(() => setValue(links, path, value)).toThrow(EditError);
  });

  it('never writes through an alias', () => {
    const text = 'links:\n  - carrier: &c { rollOff: 0.2 }\n  - carrier: *c\n';
    expect(() => setValue(text, ['links', 1, 'carrier', 'rollOff'], 0.1)).toThrow(/alias/);
    expect(() => setValue(text, ['links', 1, 'carrier'], 'x')).toThrow(/alias/);
  });

  it('empties a list that loses its last entry', () => {
    const text = 'links:\n  - id: a\n# after\n';
    expect(parse(applied(text, removeEntry(text, ['links', 0])))).toEqual({ links: [] });
  });
});
