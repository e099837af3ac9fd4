/** In the top bar: what the programme is compared with, and how to compare it with another. */

import { messageOf } from '@ortak/core/errors';
import { useEffect, useState } from 'react';
import { Failed } from '../problems/failed.tsx';
import { useFolder } from '../shell/folder.tsx';
import { hrefOf } from '../shell/route.ts';
import { useWords } from '../words/language.tsx';
import './style.css';
import { words } from './words.ts';

export function ComparedWith() {
  const text = useWords(words);
  const { compared, source } = useFolder();
  // A page that can open another folder by itself was started by no command.
  const how = source.home === undefined ? `${text.how} ${text.howFromStart}` : text.how;
  const { name, problem, isOwn, bring, putAway } = compared;
  const [refusal, setRefusal] = useState<string>();
  const isOver = useDropped((archive) => void take(archive));
  const take = async (archive: File | undefined): Promise<void> => {
    if (archive === undefined) return;
    setRefusal(undefined);
    try {
      await bring(archive);
      location.hash = hrefOf('coverage', { compare: 'side' });
    } catch (error) {
      setRefusal(messageOf(error));
    }
  };
  return (
    <span className="compared">
      {name === undefined ? (
        <label title={how}>
          <span aria-hidden="true">⇄ {text.compare}</span>
          <span className="unseen">
            {text.compare} {how}
          </span>
          <input
            type="file"
            accept=".zip,application/zip"
            onChange={({ target }) => {
              void take(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
      ) : (
        <>
          <a href={hrefOf('coverage', { compare: 'side' })} title={text.toMaps}>
            ⇄ {text.comparedWith(name)}
          </a>
          {isOwn && (
            <button type="button" title={text.putAway} onClick={() => void putAway()}>
              ×<span className="unseen"> {text.putAway}</span>
            </button>
          )}
        </>
      )}
      {(refusal ?? problem) !== undefined && (
        <span role="alert" className="bad refusal">
          {refusal === undefined ? text.unsound(name ?? '') : text.refused}{' '}
          <Failed text={(refusal ?? problem)!} />
        </span>
      )}
      {isOver && <span className="drop-here">{text.drop}</span>}
    </span>
  );
}

/** An archive that is dropped anywhere on the page. @returns whether one is over it */
function useDropped(take: (archive: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!hasFile(event) || event.defaultPrevented) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const archive = [...(event.dataTransfer?.files ?? [])].find(({ name }) => /\.zip$/i.test(name));
      // What a view takes itself, as a table of sites, is its own.
      if (archive === undefined || event.defaultPrevented) return;
      event.preventDefault();
      take(archive);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  });
  return isOver;
}
