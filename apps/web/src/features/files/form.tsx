import type { Field, Form, Id } from '@ortak/model/edit';
import { type Problem, problemLine } from '@ortak/model/parse';
import { useId, useState } from 'react';
import { confidences, confidenceWords } from '../../figures/confidence.tsx';
import { useProblemWords } from '../../problems/use-problem-words.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import { useNumbers } from '../../words/numbers.ts';
import { useSchemaWords } from '../../words/schema-words.ts';
import { documentationLines } from './editor.ts';
import { words } from './words.ts';

type Keys = Field['keys'];
export type SetValue = (keys: Keys, value: string | number | boolean | undefined) => void;

interface Shared {
  /** What may stand at a key, in the interface language. */
  readonly expected: (text: string) => string;
  readonly ids: Readonly<Record<string, readonly Id[]>>;
  readonly problems: readonly Problem[];
  readonly onSet: SetValue;
  readonly onGo: (offset: number) => void;
}

/** The part of the document at the cursor, field by field. */
export function DocumentForm({
  form,
  onCopy,
  onRemove,
  ...shared
}: Shared & {
  readonly form: Form;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}) {
  const text = useWords(words);
  const said = useSchemaWords();
  return (
    <div className="document-form">
      {form.isEntry && (
        <p className="actions">
          <button type="button" onClick={onCopy}>
            {text.copy}
          </button>
          <button type="button" onClick={onRemove}>
            {text.remove}
          </button>
        </p>
      )}
      {form.sections.map(({ name, description, fields }) => (
        <section key={name} aria-label={name || form.id || text.document}>
          {name !== '' && (
            <h3>
              <code>{name}</code> <small>{said(description)}</small>
            </h3>
          )}
          {fields.map((field) => (
            // Another entry has fields of its own: what is half typed is not carried over.
            <FieldRow key={`${field.path} ${String(field.value)}`} field={field} {...shared} />
          ))}
        </section>
      ))}
    </div>
  );
}

function FieldRow({
  field,
  ids,
  problems,
  expected: saidExpected,
  onSet,
  onGo,
}: Shared & { readonly field: Field }) {
  const text = useWords(words);
  const said = useSchemaWords();
  const numbers = useNumbers();
  const id = useId();
  const own = problems.filter(({ path }) => path === field.path || path === `${field.path}.value`);
  const { sentence } = useProblemWords(own.length > 0);
  const [title, description, expected, need] = documentationLines(field, text, {
    said,
    expected: saidExpected,
  });
  // The title of a reference says no more than what may be chosen.
  const isNamed = field.title !== '' && !/^Id of /.test(field.title);
  const label = isNamed || description === '' ? title! : description!;
  return (
    <div className={field.isSet ? 'field' : 'field absent'}>
      <label htmlFor={id} title={[description, expected, need].filter((line) => line !== '').join('\n')}>
        <span>{label}</span> <code>{field.key}</code>
      </label>
      {field.control === 'text-only' ? (
        <button type="button" id={id} className="door" onClick={() => onGo(field.offset)}>
          {text.inText}
        </button>
      ) : (
        <span className="value">
          <Control id={id} field={field} ids={ids[field.reference ?? ''] ?? []} onSet={onSet} />
          {field.unit !== '' && <span className="unit">{numbers.unit(field.unit)}</span>}
          {field.isSet && !field.isRequired && (
            <button type="button" className="clear" onClick={() => onSet(field.keys, undefined)}>
              ×<span className="unseen">{text.clear(label)}</span>
            </button>
          )}
        </span>
      )}
      {field.origin !== undefined && field.isSet && (
        <Origin field={field} sources={ids.source ?? []} onSet={onSet} />
      )}
      {own.map((problem) => (
        <p key={problemLine(problem)} className="bad">
          {sentence(problem)}
        </p>
      ))}
    </div>
  );
}

/** A number as the language writes it, and as the file has it. */
const shownNumber = (value: number, language: string): string => {
  const plain = String(value).replace('-', '−');
  return language === 'en' ? plain : plain.replace('.', ',');
};
const readNumber = (typed: string): number | undefined => {
  const plain = typed
    .trim()
    .replace('−', '-')
    .replace(',', '.')
    .replaceAll(/[\s\u202f\u00a0]/g, '');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? undefined : value;
};

function Control({
  id,
  field,
  ids,
  onSet,
}: {
  readonly id: string;
  readonly field: Field;
  readonly ids: readonly Id[];
  readonly onSet: SetValue;
}) {
  const named = useNamed();
  const text = useWords(words);
  const { language } = useLanguage();
  const { keys, control, value, values, otherwise, isRequired } = field;
  const written =
    value === undefined ? '' : typeof value === 'number' ? shownNumber(value, language) : String(value);
  const [typed, setTyped] = useState(written);
  if (control === 'choice' || control === 'id') {
    const known = control === 'id' ? ids : values.map((one) => ({ id: one, name: '' }));
    const isBoolean = values.length === 2 && values.every((one) => one === 'true' || one === 'false');
    const isNumber = values.length > 0 && values.every((one) => Number.isFinite(Number(one)));
    return (
      <select
        id={id}
        value={written === '' ? '' : String(value)}
        onChange={({ target }) =>
          onSet(
            keys,
            target.value === ''
              ? undefined
              : isBoolean
                ? target.value === 'true'
                : isNumber
                  ? Number(target.value)
                  : target.value,
          )
        }
      >
        {(written === '' || !isRequired) && (
          <option value="">{otherwise === undefined ? text.absent : `(${otherwise})`}</option>
        )}
        {written !== '' && known.every((one) => one.id !== String(value)) && (
          <option value={String(value)}>✕ {String(value)}</option>
        )}
        {known.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name === '' ? one.id : `${one.id} · ${named(one.name)}`}
          </option>
        ))}
      </select>
    );
  }
  const commit = () => {
    if (typed === written) return;
    if (typed.trim() === '') onSet(keys, undefined);
    else if (control !== 'number') onSet(keys, typed);
    else onSet(keys, readNumber(typed) ?? typed);
  };
  const shared = {
    id,
    value: typed,
    placeholder: otherwise ?? '',
    onBlur: commit,
  };
  if (control === 'paragraph')
    return <textarea {...shared} rows={3} onChange={({ target }) => setTyped(target.value)} />;
  return (
    <input
      {...shared}
      type="text"
      inputMode={control === 'number' ? 'decimal' : 'text'}
      className={control}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
        if (key === 'Escape') setTyped(written);
      }}
    />
  );
}

/** Where a figure comes from, when it says so itself. */
function Origin({
  field: { keys, origin = {}, path },
  sources,
  onSet,
}: {
  readonly field: Field;
  readonly sources: readonly Id[];
  readonly onSet: SetValue;
}) {
  const text = useWords(words);
  const meanings = useWords(confidenceWords);
  const set = (key: string, value: string) => onSet([...keys, key], value === '' ? undefined : value);
  return (
    <details className="origin">
      <summary>
        {text.origin}
        {origin.confidence !== undefined && `: ${meanings[origin.confidence as 'published']?.[0]}`}
      </summary>
      <label>
        <span>{text.confidence}</span>
        <select value={origin.confidence ?? ''} onChange={({ target }) => set('confidence', target.value)}>
          <option value="">{text.inherited}</option>
          {confidences
            .filter((one) => one !== 'unsourced')
            .map((one) => (
              <option key={one} value={one} title={meanings[one][1]}>
                {meanings[one][0]}
              </option>
            ))}
        </select>
      </label>
      <label>
        <span>{text.source}</span>
        <select value={origin.source ?? ''} onChange={({ target }) => set('source', target.value)}>
          <option value="">{text.inherited}</option>
          {sources.map(({ id, name }) => (
            <option key={id} value={id}>
              {name === '' ? id : `${id} · ${name}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{text.note}</span>
        <input
          key={`${path} ${origin.note}`}
          type="text"
          defaultValue={origin.note ?? ''}
          onBlur={({ target }) => target.value !== (origin.note ?? '') && set('note', target.value)}
        />
      </label>
    </details>
  );
}
