import { useEffect } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { useFolder } from '../../shell/folder.tsx';
import { Opening } from '../../shell/opening.tsx';
import { useRoute } from '../../shell/route.ts';

import { useWords } from '../../words/language.tsx';
import { useNamed } from '../../words/names.tsx';
import type { answers } from './answers.ts';
import { Areas } from './areas.tsx';
import { Figures } from './figures.tsx';
import { Partners } from './partners.tsx';
import { Problems } from './problems.tsx';
import { Satellites } from './satellites.tsx';
import './style.css';
import { words } from './words.ts';

/** The programme on one page: who, what, where, how far to trust it, and what is wrong with it. */
export default function ProgrammeView() {
  const text = useWords(words);
  const { value, isStale } = useAnswer<typeof answers, 'programme.overview'>(
    'quick',
    'programme.overview',
    null,
  );
  const { at } = useRoute().params;
  const { state } = useFolder();
  const isBroken = state?.ok === false;
  const named = useNamed();
  const isShown = value !== undefined;
  useEffect(() => {
    if (isShown && at !== undefined) document.getElementById(at)?.scrollIntoView();
  }, [at, isShown]);
  return (
    <>
      {isBroken && <Problems isAlone={isShown} note={isShown ? text.lastSound : text.neverSound} />}
      {!isShown && !isBroken && <Opening />}
      {value !== undefined && (
        <div className={isStale || isBroken ? 'stale' : undefined}>
          <h1>{named(value.name)}</h1>
          <p className="objective">{named(value.objective)}</p>
          <Partners partners={value.partners} />
          <Satellites satellites={value.satellites} />
          <Areas areas={value.serviceAreas} satellites={value.satellites} />
        </div>
      )}
      {!isBroken && isShown && <Problems isAlone={isShown} />}
      {value !== undefined && <Figures figures={value.figures} sources={value.sources} />}
    </>
  );
}
