/** Documents while they are written: what is wrong, what may stand at the cursor, forms, and edits by the form. */
import {
  completionsAt,
  documentationAt,
  duplicateEntry,
  formAt,
  type Id,
  idsOf,
  outlineOf,
  removeEntry,
  type Scalar,
  setValue,
} from '@ortak/model/edit';
import type { Session } from '../../engine/session.ts';

interface Written {
  readonly path: string;
  /** Line ends are `\n`. */
  readonly text: string;
}

interface At extends Written {
  readonly offset: number;
}

type Keys = readonly (string | number)[];

/** A choice of more would not be read; the text completes as well. */
const mostIds = 2000;

function fileOf({ folder }: Session, path: string) {
  const file = folder.texts.find(({ name }) => name === path);
  if (file === undefined) throw new Error(`The folder has no document ${path}.`);
  return file;
}

const idsWith = ({ folder }: Session, { path, text }: Written) =>
  idsOf(
    folder.texts.map((file) => (file.name === path ? { ...file, text } : file)),
    folder.catalogue,
  );

export const answers = {
  'files.problems': (session: Session, { path, text }: Written) => session.problemsWith(path, text),
  'files.outline': (_session: Session, { text }: Written) => outlineOf(text),
  'files.completions': (session: Session, { path, text, offset }: At) =>
    completionsAt(fileOf(session, path).kind, text, offset, () => idsWith(session, { path, text })),
  'files.documentation': (session: Session, { path, text, offset }: At) =>
    documentationAt(fileOf(session, path).kind, text, offset),
  /** The form at an offset, with the ids that its fields may refer to. */
  'files.form': (session: Session, { path, text, offset }: At) => {
    const form = formAt(fileOf(session, path).kind, text, offset);
    if (form === undefined) return undefined;
    const kinds = new Set(
      form.sections.flatMap(({ fields }) => fields.flatMap(({ reference }) => reference ?? [])),
    );
    const all = idsWith(session, { path, text });
    const ids: Record<string, readonly Id[]> = Object.fromEntries(
      [...kinds, 'source'].map((kind) => [kind, (all.get(kind) ?? []).slice(0, mostIds)]),
    );
    return { form, ids };
  },
  'files.set': (
    _session: Session,
    { text, keys, value }: { readonly text: string; readonly keys: Keys; readonly value?: Scalar },
  ) => setValue(text, keys, value),
  'files.duplicate': (
    _session: Session,
    { text, keys, id }: { readonly text: string; readonly keys: Keys; readonly id: string },
  ) => duplicateEntry(text, keys, id),
  'files.remove': (_session: Session, { text, keys }: { readonly text: string; readonly keys: Keys }) =>
    removeEntry(text, keys),
};
