/** What an answer says beside its figures, and why there is none: in the interface language, else marked as English. */

import type { Notice } from '@ortak/core/working';
import { useLanguage } from '../words/language.tsx';
import { useSaid } from '../words/names.tsx';
import { isTranslated } from '../words/results.ts';
import { SourceText } from './source-text.tsx';

/** A sentence of the analyses. */
export function Said({ text }: { readonly text: string }) {
  const { language } = useLanguage();
  const said = useSaid();
  if (language === 'en' || isTranslated(text)) return said(text);
  return <span lang="en">{text}</span>;
}

export function Notices({ of }: { readonly of: readonly Pick<Notice, 'message' | 'source'>[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="notices">
      {of.map(({ message, source }) => (
        <li key={`${source} ${message}`}>
          <Said text={message} />{' '}
          <small>
            <SourceText of={source} />
          </small>
        </li>
      ))}
    </ul>
  );
}
