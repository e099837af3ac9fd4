import { type DragEvent, useEffect, useState } from 'react';
import { forget, isKept, keep, keptFolders } from '../folder/kept-folders.ts';
import { programmeIn, unzip, ZipError } from '../folder/zip.ts';
import { Failed } from '../problems/failed.tsx';
import { Settings } from '../shell/shell.tsx';
import { useWords } from '../words/language.tsx';
import {
  type Example,
  exampleOf,
  examplesOf,
  hrefOfFolder,
  isViewWanted,
  OWN,
  wantedFolder,
} from './open.ts';
import { words } from './words.ts';

/** The first page of a site without a server: which programme is to be opened. */
export function Welcome() {
  const text = useWords(words);
  const [examples, setExamples] = useState<readonly (Example & { readonly isChanged: boolean })[]>([]);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Error>();
  const [isOver, setOver] = useState(false);
  const isOffline = useOffline();
  const wanted = wantedFolder();

  const look = async () => {
    const all = await examplesOf();
    const changes = await Promise.all(all.map(async ({ id }) => (await isKept(id)) === 'changed'));
    setExamples(all.map((example, i) => ({ ...example, isChanged: changes[i]! })));
    setKept((await keptFolders()).filter((id) => id.startsWith(OWN)));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, and again after each change here
  useEffect(() => {
    look().catch((error: Error) => setFailure(error));
  }, []);

  const openArchive = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      const { name, files } = programmeIn(unzip(new Uint8Array(await file.arrayBuffer())));
      const id = OWN + (name || file.name.replace(/\.zip$/i, ''));
      await keep(id, files);
      location.assign(hrefOfFolder(id));
    } catch (error) {
      setFailure(error as Error);
    }
  };
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <div className="welcome">
      <header className="bar">
        <span className="brand">Ortak</span>
        <Settings />
      </header>
      <main>
        <h1>Ortak</h1>
        <p>{text.lead}</p>
        {wanted !== null ? (
          <p role="status">{text.notHere(wanted.replace(OWN, ''))}</p>
        ) : (
          isViewWanted() && <p role="status">{text.noProgramme}</p>
        )}
        <h2>{text.examples}</h2>
        <ul className="choices">
          {examples.map(({ id, name, objective, isChanged }) => (
            <li key={id}>
              <a href={hrefOfFolder(id)} lang="en">
                {name}
              </a>
              <p lang="en">{objective}</p>
              {isChanged && (
                <p className="changed">
                  {text.changed}{' '}
                  <button
                    type="button"
                    onClick={() => void exampleOf(id).then((files) => keep(id, files).then(look))}
                  >
                    {text.restore}
                  </button>
                </p>
              )}
            </li>
          ))}
        </ul>
        <h2>{text.own}</h2>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same for a keyboard */}
        <div
          className={isOver ? 'drop over' : 'drop'}
          onDragOver={drag(true)}
          onDragLeave={drag(false)}
          onDrop={(event) => {
            drag(false)(event);
            void openArchive(event.dataTransfer.files[0]);
          }}
        >
          <p>{text.drop}</p>
          <label className="file-button">
            {text.choose}
            <input
              type="file"
              accept=".zip,application/zip"
              onChange={({ target }) => void openArchive(target.files?.[0])}
            />
          </label>
          {failure !== undefined && (
            <p role="alert" className="bad">
              {failure instanceof ZipError ? (
                <>
                  <Failed text={failure.message} /> {text.cures[failure.code]}
                </>
              ) : (
                <>
                  {text.unreadable}: <Failed text={failure.message} />
                </>
              )}
            </p>
          )}
        </div>
        {kept.length > 0 && (
          <>
            <h3>{text.kept}</h3>
            <ul className="choices">
              {kept.map((id) => (
                <li key={id}>
                  <a href={hrefOfFolder(id)}>{id.slice(OWN.length)}</a>{' '}
                  <button type="button" onClick={() => void forget(id).then(look)}>
                    ×<span className="unseen"> {text.forget(id.slice(OWN.length))}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="muted">{text.privacy}</p>
        {isOffline && (
          <p className="muted" role="status">
            ✓ {text.offline}
          </p>
        )}
      </main>
    </div>
  );
}

/** Whether all that the page needs is kept by the browser. */
function useOffline(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void navigator.serviceWorker?.ready.then(() => setReady(true));
  }, []);
  return isReady;
}
