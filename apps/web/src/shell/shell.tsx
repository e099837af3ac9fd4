/** The frame of the workbench: features at the left, the programme above, the view, the inspector at the right. */
import { Component, type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { ComparedWith } from '../compared/compared-with.tsx';
import { type Feature, features } from '../features/feature.ts';
import { InspectorProvider } from '../figures/inspector.tsx';
import { intoSight } from '../figures/into-sight.ts';
import { MeaningsProvider } from '../figures/term.tsx';
import type { FolderSource } from '../folder/source.ts';
import {
  isLanguage,
  LanguageProvider,
  languageNames,
  languages,
  useLanguage,
  useWords,
} from '../words/language.tsx';
import { NamesProvider, useNamed } from '../words/names.tsx';
import { FolderProvider, useFolder } from './folder.tsx';
import { Opening } from './opening.tsx';
import { hrefOf, useRoute } from './route.ts';
import { chooseTheme, isThemeChoice, themeChoices, useThemeChoice } from './theme.ts';
import { words } from './words.ts';

/** Views that were read, by their feature. React's own `lazy` would hold each back for 300 ms once it has shown that it waits. */
const views = new Map<string, ComponentType>();

/** The view of a feature, undefined until it is read, which is done while the programme is; or why it cannot be. */
function useView(feature: Feature): { readonly View?: ComponentType | undefined; readonly failure?: Error } {
  const [read, setRead] = useState<{ readonly id: string; readonly failure?: Error }>();
  const { id } = feature;
  useEffect(() => {
    if (views.has(id)) return;
    feature.load().then(
      ({ default: view }) => {
        views.set(id, view);
        setRead({ id });
      },
      (failure: Error) => setRead({ id, failure }),
    );
  }, [id, feature]);
  return { View: views.get(id), ...(read?.id === id && read.failure && { failure: read.failure }) };
}

export function Shell({ source }: { readonly source: FolderSource }) {
  return (
    <LanguageProvider>
      <FolderProvider source={source}>
        <NamesProvider>
          <MeaningsProvider>
            <Frame />
          </MeaningsProvider>
        </NamesProvider>
      </FolderProvider>
    </LanguageProvider>
  );
}

function Frame() {
  const text = useWords(words);
  const { feature: wanted } = useRoute();
  const feature = features.find(({ id }) => id === wanted) ?? features[0]!;
  return (
    <InspectorProvider>
      <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
        {text.skip}
      </button>
      <TopBar current={feature} />
      <Rail current={feature} />
      <Content feature={feature} />
    </InspectorProvider>
  );
}

function Rail({ current }: { readonly current: Feature }) {
  const text = useWords(words);
  const { language } = useLanguage();
  const { source } = useFolder();
  return (
    <nav className="rail" aria-label={text.features}>
      {features.map((feature) => (
        <a
          key={feature.id}
          ref={feature === current ? intoSight : undefined}
          href={hrefOf(feature.id)}
          aria-current={feature === current ? 'page' : undefined}
        >
          {feature.words[language].title}
        </a>
      ))}
      {source.report !== undefined && (
        <a href={source.report(language)} className="outside">
          {text.report}
        </a>
      )}
    </nav>
  );
}

function TopBar({ current }: { readonly current: Feature }) {
  const text = useWords(words);
  const view = useWords(current.words).title;
  const { source, state, title, isConnected } = useFolder();
  const problems = state?.problems.length ?? 0;
  const named = useNamed();
  const name = title === undefined ? state?.name : named(title);
  const isHome = current === features[0];
  useEffect(() => {
    if (name !== undefined) document.title = [...(isHome ? [] : [view]), name, 'Ortak'].join(' · ');
  }, [name, view, isHome]);
  return (
    <header className="bar">
      <span className="brand">Ortak</span>
      {source.home === undefined ? (
        <span className="programme" title={state?.name}>
          {name}
        </span>
      ) : (
        <a className="programme" href={source.home} title={text.openOther}>
          {name}
        </a>
      )}
      {state !== undefined && (
        <a className={problems > 0 ? 'state bad' : 'state'} href={hrefOf('programme', { at: 'problems' })}>
          {problems > 0 ? `✕ ${text.problems(problems)}` : `✓ ${text.sound}`}
        </a>
      )}
      <ComparedWith />
      {!isConnected && (
        <span className="state bad" role="status">
          {text.offline}
        </span>
      )}
      <Settings />
    </header>
  );
}

/** Theme and language. */
export function Settings() {
  const text = useWords(words);
  const { language, choose } = useLanguage();
  const theme = useThemeChoice();
  return (
    <span className="settings">
      <label>
        <span className="unseen">{text.theme}</span>
        <span className="short" aria-hidden="true">
          ◐
        </span>
        <select
          value={theme}
          onChange={({ target }) => isThemeChoice(target.value) && chooseTheme(target.value)}
        >
          {themeChoices.map((choice) => (
            <option key={choice} value={choice}>
              {text.themes[choice]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="unseen">{text.language}</span>
        <span className="short" aria-hidden="true">
          {language}
        </span>
        <select value={language} onChange={({ target }) => isLanguage(target.value) && choose(target.value)}>
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </select>
      </label>
    </span>
  );
}

function Content({ feature }: { readonly feature: Feature }) {
  const text = useWords(words);
  const { state, revision } = useFolder();
  const { View, failure } = useView(feature);
  const isUnsound = state !== undefined && !state.ok;
  // What led here may be gone with its view: the keyboard goes on from the new one.
  const main = useRef<HTMLElement>(null);
  const before = useRef(feature.id);
  useEffect(() => {
    if (before.current !== feature.id && document.activeElement === document.body)
      main.current?.focus({ preventScroll: true });
    before.current = feature.id;
  }, [feature.id]);
  return (
    <main ref={main} id="content" tabIndex={-1} className={`view view-${feature.id}`}>
      {isUnsound && feature.showsUnsound !== true ? (
        <div className="empty">
          <p>{text.unsound}</p>
          <p>
            <a href={hrefOf('programme', { at: 'problems' })}>{text.toProblems}</a>
          </p>
        </div>
      ) : failure !== undefined ? (
        <NotRead />
      ) : View === undefined || (revision === undefined && !isUnsound) ? (
        <Opening />
      ) : (
        <Failing key={feature.id} title={text.failed}>
          <View />
        </Failing>
      )}
    </main>
  );
}

/** A view that fails says so in its place, and leaves the others alone. */
class Failing extends Component<{ readonly title: string; readonly children: ReactNode }> {
  override state: { readonly error?: Error } = {};
  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <Failure title={this.props.title} error={error} />;
  }
}

/** The rooms are read when they are entered: the server may be gone by then. */
function NotRead() {
  const text = useWords(words);
  return (
    <div className="empty" role="alert">
      <p>{text.notRead}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {text.readAgain}
        </button>
      </p>
    </div>
  );
}

function Failure({ title, error }: { readonly title: string; readonly error: Error }) {
  return (
    <div className="empty" role="alert">
      <p>{title}</p>
      <pre>{error.message}</pre>
    </div>
  );
}
