/** Ids that a document may refer to, by the kind of entity. */
import { countryCodes, countryName } from '../borders/codes.ts';
import { schemas } from '../parse/files.ts';
import { at, number, text } from '../parse/place.ts';
import type { FileText } from '../parse/programme.ts';
import { indexIds } from '../parse/references.ts';
import { parseYaml } from '../parse/yaml.ts';

export interface Id {
  readonly id: string;
  /** What a reader calls it; '' when it has no name. */
  readonly name: string;
  /** Of the file that holds it; '' for what no file of the folder holds. */
  readonly file: string;
}

export type Ids = ReadonlyMap<string, readonly Id[]>;

/** @param catalogue text of the shipped platforms.yaml */
export function idsOf(texts: readonly FileText[], catalogue: string): Ids {
  const all = [...texts, { name: '', kind: 'platforms', text: catalogue } satisfies FileText];
  const files = all.map(({ name, kind, text }) => ({
    kind,
    file: parseYaml(name, text).file,
    schema: schemas[kind],
    output: undefined,
  }));
  const { index } = indexIds(files, new Set());
  const ids = new Map<string, Id[]>();
  for (const [kind, byId] of index.byKind)
    ids.set(
      kind,
      [...byId].map(([id, place]) => ({
        id,
        name: text(place, 'name') ?? text(place, 'title') ?? '',
        file: place.file.name,
      })),
    );
  ids.set(
    'transponder',
    [...(index.byKind.get('transponder group') ?? [])].flatMap(([group, place]) => {
      const count = Math.min(200, number(at(place), 'count') ?? 0);
      return Array.from({ length: count }, (_, i) => ({
        id: `${group}-${i + 1}`,
        name: text(place, 'name') ?? '',
        file: place.file.name,
      }));
    }),
  );
  ids.set(
    'country',
    [...countryCodes()].map((id) => ({ id, name: countryName(id) ?? '', file: '' })),
  );
  return ids;
}
