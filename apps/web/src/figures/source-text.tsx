/** Where a figure comes from; a place in a file of the programme leads to its line. */

import { Fragment } from 'react';
import { hrefOf } from '../shell/route.ts';
import { useSaid } from '../words/names.tsx';

const PLACE = /([\w./-]+\.ya?ml):(\d+)/;

export function SourceText({ of }: { readonly of: string }) {
  const said = useSaid();
  const parts = said(of).split(new RegExp(PLACE, 'g'));
  // what is split at a place comes as text, file, line, text, file, line, …
  return (
    <>
      {parts.map((part, i) =>
        i % 3 === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <Fragment key={i}>{part}</Fragment>
        ) : i % 3 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <a key={i} href={hrefOf('files', { file: part, line: parts[i + 1] })}>
            {part}:{parts[i + 1]}
          </a>
        ) : null,
      )}
    </>
  );
}
