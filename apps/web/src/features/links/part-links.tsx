/** The parts of the view of a link, each with its address. */
import { intoSight } from '../../figures/into-sight.ts';
import { hrefOf, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import type { PartName } from './choice.ts';
import { words } from './words.ts';

export function PartLinks({ of, part }: { readonly of: readonly PartName[]; readonly part: PartName }) {
  const text = useWords(words);
  const { params } = useRoute();
  return (
    <nav className="parts" aria-label={text.parts}>
      {of.map((name) => (
        <a
          key={name}
          ref={name === part ? intoSight : undefined}
          href={hrefOf('links', { ...params, part: name, open: undefined })}
          aria-current={name === part ? 'page' : undefined}
        >
          {text.part[name]}
        </a>
      ))}
    </nav>
  );
}
