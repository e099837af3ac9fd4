import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import { EditorView } from '@codemirror/view';
import { messageOf } from '@ortak/core/errors';
import type { OutlineEntry, Scalar, TextChange } from '@ortak/model/edit';
import { type Problem, problemLine } from '@ortak/model/parse';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { ask } from '../../engine/client.ts';
import { closeDoor, Inspected, openDoor, useOpenDoor } from '../../figures/inspector.tsx';
import { saveFile } from '../../figures/save-file.ts';
import type { Document } from '../../folder/source.ts';
import { zipOf } from '../../folder/zip.ts';
import { Failed } from '../../problems/failed.tsx';
import { useProblemWords } from '../../problems/use-problem-words.ts';
import { useFolder } from '../../shell/folder.tsx';
import { changeRoute, hrefOf, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { useSchemaWords } from '../../words/schema-words.ts';
import type { answers } from './answers.ts';
import { Conflict } from './conflict.tsx';
import { check, compareWith, editorState, speak } from './editor.ts';
import { DocumentForm } from './form.tsx';
import { NewDocument } from './new-document.tsx';
import { OpenDocuments } from './open-documents.ts';
import { RemoveDocument, Removed } from './remove-document.tsx';
import './style.css';
import { Tree } from './tree.tsx';
import { useCommitted, useLooks } from './use-looks.ts';
import { words } from './words.ts';

/** Id of the door that holds the form. */
const FORM = 'form';

const comparisons = ['nothing', 'saved', 'committed'] as const;
type Comparison = (typeof comparisons)[number];

/** The documents of the folder: as text and as forms, with what is wrong in them, and what changed. */
export default function FilesView() {
  const text = useWords(words);
  const said = useSchemaWords();
  const { source, state, held, isConnected } = useFolder();
  const { params } = useRoute();
  const isFormOpen = useOpenDoor() === FORM;
  const name = state?.name ?? '';

  // The editor is made once and asks for what holds now.
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { sentence, told } = useProblemWords(true);
  const expected = useCallback((words: string) => told({ expected: words, received: '' }).expected, [told]);
  const now = useRef({ path: '', text, said, expected, sentence, save: () => {} });
  const [version, setVersion] = useState(0);
  const documents = useMemo(
    () =>
      new OpenDocuments(source, name, (doc, lineEnd) =>
        editorState(doc, lineEnd, {
          path: () => now.current.path,
          words: () => now.current.text,
          said: (line) => now.current.said(line),
          expected: (line) => now.current.expected(line),
          sentence: (problem) => now.current.sentence(problem),
          changed: (editor) => documents.changed(editor),
          problems: (_path, found) => setProblems(found),
          cursor: () => setVersion((before) => before + 1),
          save: () => now.current.save(),
        }),
      ),
    [source, name],
  );
  const open = useSyncExternalStore(documents.subscribe, () => documents.snapshot);
  // A document that is gone from the folder stays while it holds what nobody has saved.
  const present = state?.documents.map((document) => document.path) ?? [];
  const paths = [
    ...present,
    ...[...open.values()]
      .filter((each) => each.isChanged && !present.includes(each.path))
      .map((each) => each.path),
  ];
  const path = params.file !== undefined && paths.includes(params.file) ? params.file : (paths[0] ?? '');
  const document = open.get(path);
  const isOpen = document !== undefined;

  const [failure, setFailure] = useState<string>();
  const [gone, setGone] = useState<Document>();
  const save = useCallback(async () => {
    setFailure(undefined);
    try {
      await documents.save(path);
    } catch (error) {
      setFailure(messageOf(error));
    }
  }, [documents, path]);
  now.current = { path, text, said, expected, sentence, save: () => void save() };

  // A server that is back can be asked again: what it could not do before is no news any more.
  useEffect(() => {
    if (isConnected) setFailure(undefined);
  }, [isConnected]);

  useEffect(() => {
    if (path !== '') documents.open(path).catch((error: Error) => setFailure(error.message));
  }, [documents, path]);

  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView>();
  useEffect(() => {
    if (place.current === null || !isOpen) return;
    const made = new EditorView({ parent: place.current });
    documents.show(path, made);
    setView(made);
    setVersion((before) => before + 1);
    return () => {
      documents.hide();
      made.destroy();
      setView(undefined);
    };
  }, [documents, path, isOpen]);

  useEffect(() => {
    if (view !== undefined) speak(view, text);
  }, [view, text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another programme may make other problems of the same text
  useEffect(() => {
    if (view !== undefined) check(view);
  }, [view, held, sentence]);

  // What somebody else saves is taken over, or told.
  useEffect(() => {
    for (const { path: each, hash } of state?.documents ?? []) documents.refresh(each, hash).catch(() => {});
  }, [documents, state]);

  const line = Number(params.line);
  useEffect(() => {
    if (view === undefined || !(line >= 1)) return;
    const at = view.state.doc.line(Math.min(line, view.state.doc.lines)).from;
    view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
  }, [view, line]);

  const comparison: Comparison = comparisons.find((each) => each === params.compare) ?? 'nothing';
  const committed = useCommitted(comparison === 'committed' ? path : undefined, state?.revision);
  const baseText = document?.base.text;
  const original =
    comparison === 'saved' ? baseText : comparison === 'committed' ? committed?.text : undefined;
  useEffect(() => {
    if (view !== undefined) compareWith(view, original, text);
  }, [view, original, text]);

  const { outline, form } = useLooks(view, path, version, isFormOpen);

  const go = (offset: number) => {
    view?.dispatch({
      selection: { anchor: Math.min(offset, view.state.doc.length) },
      effects: EditorView.scrollIntoView(Math.min(offset, view.state.doc.length), { y: 'center' }),
    });
  };
  /** Asks for an edit of the present text, and makes it unless the text is another by then. */
  const edit = async (kind: keyof typeof answers & string, input: object, userEvent: string) => {
    if (view === undefined) return;
    setFailure(undefined);
    try {
      const before = view.state.doc;
      const change = await ask<TextChange>('quick', kind, { text: before.toString(), ...input });
      if (view.state.doc.eq(before)) view.dispatch({ changes: change, userEvent });
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  const onEntry = ({ offset }: OutlineEntry) => {
    go(offset);
    openDoor(FORM);
    view?.focus();
  };

  if (path === '') return <p className="empty">{state === undefined ? text.reading : text.noDocuments}</p>;
  const own = problems.filter(({ file }) => file === path);
  const others = problems.filter(({ file }) => file !== path);
  const isSame =
    view !== undefined &&
    original !== undefined &&
    view.state.doc.toString() === original.replaceAll('\r\n', '\n');
  return (
    <>
      <Tree
        paths={paths}
        shown={path}
        open={open}
        problems={problems}
        outline={outline}
        onEntry={onEntry}
        after={<NewDocument source={source} paths={paths} onFailure={setFailure} />}
        onExport={() => {
          source
            .files()
            .then((files) => saveFile(`${name}.zip`, 'application/zip', zipOf(name, files)))
            .catch((error: Error) => setFailure(error.message));
        }}
      />
      <div className="document">
        <header>
          <h1>{path}</h1>
          <span className="actions">
            <button
              type="button"
              className="save"
              disabled={document?.isChanged !== true || document.isSaving || document.theirs !== undefined}
              onClick={() => void save()}
            >
              {document?.isSaving === true
                ? text.saving
                : document?.isChanged === false
                  ? text.saved
                  : text.save}
            </button>
            <button
              type="button"
              disabled={view === undefined || undoDepth(view.state) === 0}
              onClick={() => view !== undefined && undo(view)}
            >
              {text.undo}
            </button>
            <button
              type="button"
              disabled={view === undefined || redoDepth(view.state) === 0}
              onClick={() => view !== undefined && redo(view)}
            >
              {text.redo}
            </button>
            <button
              type="button"
              aria-pressed={isFormOpen}
              onClick={() => (isFormOpen ? closeDoor() : openDoor(FORM))}
            >
              {text.form}
            </button>
            <label>
              {text.compare}{' '}
              <select
                value={comparison}
                onChange={({ target }) =>
                  changeRoute({ compare: target.value === 'nothing' ? undefined : target.value })
                }
              >
                {comparisons.map((each) => (
                  <option key={each} value={each}>
                    {text.compared[each === 'committed' && source.home !== undefined ? 'opened' : each]}
                  </option>
                ))}
              </select>
            </label>
            {document !== undefined && path !== 'programme.yaml' && (
              <RemoveDocument
                source={source}
                document={document.base}
                onRemoved={(removed) => {
                  documents.close(removed.path);
                  setGone(removed);
                }}
                onFailure={setFailure}
              />
            )}
          </span>
        </header>
        {gone !== undefined && (
          <Removed
            source={source}
            document={gone}
            onBack={(back) => {
              setGone(undefined);
              changeRoute({ file: back }, true);
            }}
            onFailure={setFailure}
          />
        )}
        {comparison === 'committed' && committed?.commit !== '' && committed?.text !== undefined && (
          <p className="muted">
            {text.committed(committed.commit, committed.date.slice(0, 10))}: {committed.subject}
          </p>
        )}
        {comparison === 'committed' && committed !== undefined && committed.text === undefined && (
          <p className="muted">{text.uncommitted}</p>
        )}
        {isSame && <p className="muted">{text.same}</p>}
        {state !== undefined && !present.includes(path) && (
          <p role="alert" className="bad">
            {text.missing}
          </p>
        )}
        {failure !== undefined && (
          <p role="alert" className="bad">
            {text.failed}: <Failed text={failure} />
          </p>
        )}
        {document?.theirs !== undefined && view !== undefined && (
          <Conflict
            base={document.base.text.replaceAll('\r\n', '\n')}
            mine={view.state.doc.toString()}
            theirs={document.theirs.text.replaceAll('\r\n', '\n')}
            onMerged={(merged) => {
              documents.acceptTheirs(path, merged).catch((error: Error) => setFailure(error.message));
            }}
            onDiscard={() => {
              documents.acceptTheirs(path, document.theirs!.text).catch(() => {});
            }}
          />
        )}
        <div className="editor" ref={place} />
        <footer>
          <p className={own.length > 0 ? 'bad' : 'muted'} role="status">
            {own.length > 0 ? `✕ ${text.problems(own.length)}` : `✓ ${text.sound}`}
          </p>
          {own.length + others.length > 0 && (
            <ul>
              {own.map((problem) => (
                <li key={problemLine(problem)}>
                  <button type="button" className="door" onClick={() => changeRoute({ line: problem.line })}>
                    {problem.line}:{problem.column}
                  </button>{' '}
                  {sentence(problem)}
                </li>
              ))}
              {others.map((problem) => (
                <li key={problemLine(problem)}>
                  <a href={hrefOf('files', { file: problem.file, line: problem.line })}>
                    {problem.file}:{problem.line}
                  </a>{' '}
                  {sentence(problem)}
                </li>
              ))}
            </ul>
          )}
        </footer>
      </div>
      {isFormOpen && (
        <Inspected title={form === undefined ? text.form : form.form.name || form.form.id || path}>
          {form === undefined ? (
            <p>{text.noForm}</p>
          ) : (
            <DocumentForm
              form={form.form}
              ids={form.ids}
              problems={own}
              expected={expected}
              onSet={(keys, value?: Scalar) => void edit('files.set', { keys, value }, 'input.form')}
              onGo={go}
              onCopy={() => {
                const { keys, id } = form.form;
                void edit('files.duplicate', { keys, id: freeId(id, outline) }, 'input.copy');
              }}
              onRemove={() => void edit('files.remove', { keys: form.form.keys }, 'delete.entry')}
            />
          )}
        </Inspected>
      )}
    </>
  );
}

/** `tv-almaty-2` */
function freeId(id: string, outline: readonly OutlineEntry[]): string {
  const taken = new Set(outline.map((entry) => entry.id));
  const stem = id.replace(/-\d+$/, '');
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
