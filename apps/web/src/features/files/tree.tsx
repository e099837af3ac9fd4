import type { OutlineEntry } from '@ortak/model/edit';
import type { Problem } from '@ortak/model/parse';
import type { ReactNode } from 'react';
import { intoSight } from '../../figures/into-sight.ts';
import { hrefOf } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import type { OpenDocument } from './open-documents.ts';
import { words } from './words.ts';

/** The documents of the folder; below the one that is shown, its entries. */
export function Tree({
  paths,
  shown,
  open,
  problems,
  outline,
  onEntry,
  onExport,
  after,
}: {
  readonly paths: readonly string[];
  readonly shown: string;
  readonly open: ReadonlyMap<string, OpenDocument>;
  readonly problems: readonly Problem[];
  readonly outline: readonly OutlineEntry[];
  readonly onEntry: (entry: OutlineEntry) => void;
  readonly onExport: () => void;
  /** Below the list. */
  readonly after: ReactNode;
}) {
  const text = useWords(words);
  const lists = [...new Set(outline.map(({ list }) => list))];
  return (
    <nav className="tree" aria-label={text.documents}>
      <ul>
        {paths.map((path) => {
          const count = problems.filter(({ file }) => file === path).length;
          const isShown = path === shown;
          return (
            <li key={path}>
              <a
                ref={isShown ? intoSight : undefined}
                href={hrefOf('files', { file: path })}
                aria-current={isShown ? 'true' : undefined}
              >
                {path}
                {open.get(path)?.isChanged === true && (
                  <span className="changed" title={text.unsaved}>
                    {' '}
                    ●<span className="unseen"> {text.unsaved}</span>
                  </span>
                )}
                {count > 0 && <span className="bad"> ✕ {count}</span>}
              </a>
              {isShown && lists.length > 0 && (
                <details open>
                  <summary>{text.entries}</summary>
                  {lists.map((list) => (
                    <ul key={list}>
                      <li className="list">{list}</li>
                      {outline
                        .filter((entry) => entry.list === list)
                        .map((entry) => (
                          <li key={entry.id}>
                            <button type="button" title={entry.name} onClick={() => onEntry(entry)}>
                              {entry.id}
                            </button>
                          </li>
                        ))}
                    </ul>
                  ))}
                </details>
              )}
            </li>
          );
        })}
      </ul>
      {after}
      <p>
        <button type="button" onClick={onExport}>
          {text.exportFolder}
        </button>
      </p>
    </nav>
  );
}
