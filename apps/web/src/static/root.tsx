/** The workbench as files alone: it opens what the address names, and works without a server and without internet. */
import { useEffect, useState } from 'react';
import type { FolderSource } from '../folder/source.ts';
import { Shell } from '../shell/shell.tsx';
import { LanguageProvider } from '../words/language.tsx';
import { openFolder, wantedFolder } from './open.ts';
import './style.css';
import { Welcome } from './welcome.tsx';

export function StaticRoot() {
  const [source, setSource] = useState<FolderSource | null>();
  useEffect(() => {
    const wanted = wantedFolder();
    if (wanted === null) setSource(null);
    else
      openFolder(wanted)
        .catch(() => undefined)
        .then((opened) => setSource(opened ?? null));
    // Where a page may have none (an address without https) it works while there is a connection.
    navigator.serviceWorker?.register('sw.js').catch(() => {});
  }, []);
  if (source === undefined) return null;
  if (source !== null) return <Shell source={source} />;
  return (
    <LanguageProvider>
      <Welcome />
    </LanguageProvider>
  );
}
