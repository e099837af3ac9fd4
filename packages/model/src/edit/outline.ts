/** The entities of a document in their order: what an outline lists. */
import { isRecord } from '../parse/schema.ts';
import { type Path, parseYaml } from '../parse/yaml.ts';

export interface OutlineEntry {
  readonly keys: Path;
  /** Key of its list, `links`. */
  readonly list: string;
  readonly id: string;
  readonly name: string;
  /** From 1. */
  readonly line: number;
  readonly offset: number;
}

export function outlineOf(text: string): OutlineEntry[] {
  const { file } = parseYaml('document.yaml', text);
  if (!isRecord(file.raw)) return [];
  return Object.entries(file.raw).flatMap(([list, entries]) => {
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry, i) => {
      if (!isRecord(entry) || typeof entry.id !== 'string') return [];
      const keys = [list, i];
      const offset = file.find(keys).node?.range?.[0] ?? 0;
      const name = typeof entry.name === 'string' ? entry.name : '';
      return [{ keys, list, id: entry.id, name, line: file.lineOf(offset), offset }];
    });
  });
}
