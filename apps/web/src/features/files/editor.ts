/** The editor: CodeMirror with what the model knows of the document. */
import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, linter, lintGutter } from '@codemirror/lint';
import { unifiedMergeView } from '@codemirror/merge';
import { Compartment, EditorState, type Extension, StateEffect, type Text } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Documentation } from '@ortak/model/edit';
import type { Problem } from '@ortak/model/parse';
import { basicSetup } from 'codemirror';
import { ask } from '../../engine/client.ts';
import type { ValueOf } from '../../engine/protocol.ts';
import type { answers } from './answers.ts';
import type { FilesWords } from './words.ts';

type Completions = ValueOf<typeof answers, 'files.completions'>;
type Documented = ValueOf<typeof answers, 'files.documentation'>;

/** What the editor is told by the view around it. */
export interface Around {
  /** Of the document that is shown. */
  readonly path: () => string;
  readonly words: () => FilesWords;
  /** A title or description of the schema in the interface language. */
  readonly said: (text: string) => string;
  /** What may stand at a key, in the interface language. */
  readonly expected: (text: string) => string;
  /** A problem in the interface language. */
  readonly sentence: (problem: Problem) => string;
  readonly changed: (state: EditorState) => void;
  readonly problems: (path: string, problems: readonly Problem[]) => void;
  readonly cursor: (offset: number) => void;
  readonly save: () => void;
}

const style = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--accent)' },
  { tag: [tags.comment, tags.meta], color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--good)' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--muted)' },
]);

/** Where the words of the interface language and the compared text are put in. */
const language = new Compartment();
const comparison = new Compartment();

/** The programme around the document changed: its problems are asked for anew. */
const checkAgain = StateEffect.define();

export function editorState(doc: Text, lineEnd: string, around: Around): EditorState {
  return EditorState.create({
    doc,
    extensions: [
      EditorState.lineSeparator.of(lineEnd),
      keymap.of([{ key: 'Mod-s', run: saved(around), preventDefault: true }]),
      basicSetup,
      yaml(),
      syntaxHighlighting(style),
      autocompletion({ override: [(context) => completions(context, around)], icons: false }),
      hoverTooltip((view, at) => documentation(view, at, around)),
      lintGutter(),
      linter((view) => diagnostics(view, around), {
        delay: 300,
        needsRefresh: ({ transactions }) =>
          transactions.some(({ effects }) => effects.some((effect) => effect.is(checkAgain))),
      }),
      EditorView.updateListener.of(({ state, docChanged, selectionSet }) => {
        if (docChanged) around.changed(state);
        if (docChanged || selectionSet) around.cursor(state.selection.main.head);
      }),
      language.of([]),
      comparison.of([]),
    ],
  });
}

const saved =
  ({ save }: Around) =>
  (): boolean => {
    save();
    return true;
  };

/** Asks for the problems of the document once more. */
export const check = (view: EditorView): void => view.dispatch({ effects: checkAgain.of(null) });

/** Gives an editor the words of the interface language. */
export function speak(view: EditorView, { phrases, editor }: FilesWords): void {
  const attributes = { 'aria-label': editor, spellcheck: 'false', tabindex: '0' };
  view.dispatch({
    effects: language.reconfigure([
      EditorState.phrases.of(phrases),
      EditorView.contentAttributes.of(attributes),
    ]),
  });
}

/** Shows what was removed and added against another text; each place can be put back. */
export function compareWith(view: EditorView, original: string | undefined, { restore }: FilesWords): void {
  const extension: Extension =
    original === undefined
      ? []
      : unifiedMergeView({
          original: original.replaceAll('\r\n', '\n'),
          gutter: true,
          mergeControls: (type, action) => {
            const button = document.createElement('button');
            button.type = 'button';
            button.textContent = restore;
            button.onmousedown = action;
            button.hidden = type === 'accept';
            return button;
          },
        });
  view.dispatch({ effects: comparison.reconfigure(extension) });
}

async function diagnostics({ state: { doc } }: EditorView, around: Around): Promise<Diagnostic[]> {
  const path = around.path();
  const problems = await ask<readonly Problem[]>('quick', 'files.problems', {
    path,
    text: doc.toString(),
  }).catch(() => []);
  around.problems(path, problems);
  return problems
    .filter(({ file }) => file === path)
    .map((problem) => {
      const { from, to } = rangeOf(doc, problem);
      const replacement = /^did you mean ([^\s?]+)\?/.exec(problem.cure ?? '')?.[1];
      return {
        from,
        to,
        severity: 'error',
        message: around.sentence(problem),
        ...(replacement !== undefined && {
          actions: [
            {
              name: around.words().writeInstead(replacement),
              apply: (view, start, end) =>
                view.dispatch({ changes: { from: start, to: end, insert: replacement } }),
            },
          ],
        }),
      } satisfies Diagnostic;
    });
}

/** The characters that the frame of a problem underlines. */
function rangeOf(doc: Text, { line, column, frame }: Problem): { from: number; to: number } {
  if (line < 1 || line > doc.lines) return { from: 0, to: doc.lines > 0 ? doc.line(1).to : 0 };
  const { from, to } = doc.line(line);
  const length = Math.max(1, ...frame.map((row) => /^\s*\| *(\^+)$/.exec(row)?.[1]?.length ?? 0));
  const start = Math.min(to, from + column - 1);
  return { from: start, to: Math.min(to, start + length) };
}

async function completions(context: CompletionContext, around: Around): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context;
  if (!explicit && context.matchBefore(/[\w-]+$/) === null && !/[:{,-] $/.test(state.sliceDoc(pos - 2, pos)))
    return null;
  const found = await ask<Completions>('quick', 'files.completions', {
    path: around.path(),
    text: state.doc.toString(),
    offset: pos,
  }).catch(() => undefined);
  if (found === undefined || found.options.length === 0) return null;
  return {
    from: found.from,
    to: found.to,
    validFor: /^[\w-]*$/,
    options: found.options.map(({ label, insert, detail, title, description, isRequired, kind }) => ({
      label,
      detail,
      type: kind,
      apply: insert,
      boost: isRequired ? 10 : 0,
      ...(title + description !== '' && {
        info: () =>
          paragraphs([
            around.said(title),
            around.said(description),
            kind === 'key' && isRequired ? around.words().required : '',
          ]),
      }),
    })),
  };
}

async function documentation(view: EditorView, at: number, around: Around) {
  const { doc } = view.state;
  const found = await ask<Documented>('quick', 'files.documentation', {
    path: around.path(),
    text: doc.toString(),
    offset: at,
  }).catch(() => undefined);
  if (found === undefined) return null;
  return {
    pos: found.from,
    end: found.to,
    above: true,
    create: () => ({ dom: paragraphs(documentationLines(found, around.words(), around)) }),
  };
}

/** What is known of a key: what it is, its unit and range, whether it must stand. */
export function documentationLines(
  { title, key, description, unit, minimum, maximum, values, isRequired, otherwise, expected }: Documentation,
  words: FilesWords,
  { said, expected: saidExpected }: Pick<Around, 'said' | 'expected'>,
): string[] {
  const range =
    minimum === undefined
      ? values.length > 0
        ? values.join(', ')
        : saidExpected(expected)
      : saidExpected(`${minimum} … ${maximum}${unit === '' ? '' : ` ${unit}`}`);
  return [
    title === '' ? key : said(title),
    said(description),
    range.replace(/(?<![\w])-(?=\d)/g, '−'),
    isRequired ? words.required : otherwise === undefined ? words.optional : words.otherwise(otherwise),
  ];
}

function paragraphs(lines: readonly string[]): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'documentation';
  for (const line of lines.filter((text) => text !== '')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    dom.append(paragraph);
  }
  return dom;
}
