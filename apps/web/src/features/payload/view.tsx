import { useAnswer } from '../../engine/use-answer.ts';
import { Failed } from '../../problems/failed.tsx';
import { hrefOf, useRoute } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import { AmplifierPart } from './amplifier-part.tsx';
import type { answers } from './answers.ts';
import { partIn, parts } from './choice.ts';
import { PlanPart } from './plan-part.tsx';
import { RingPart } from './ring-part.tsx';
import './style.css';
import { words } from './words.ts';

/** Amplifiers, frequency plan and redundancy of the payloads. */
export default function PayloadView() {
  const text = useWords(words);
  const { params } = useRoute();
  const part = partIn(params);
  const list = useAnswer<typeof answers, 'payload.list'>('quick', 'payload.list', null);
  return (
    <>
      <nav className="parts" aria-label={text.parts}>
        {parts.map((each) => (
          <a
            key={each}
            href={hrefOf('payload', { ...params, part: each, open: undefined })}
            aria-current={each === part ? 'page' : undefined}
          >
            {text.partNames[each]}
          </a>
        ))}
      </nav>
      {list.value === undefined ? (
        <p className="empty">
          {list.error === undefined ? text.computing : <Failed text={list.error.message} />}
        </p>
      ) : part === 'plan' ? (
        <PlanPart list={list.value} />
      ) : part === 'redundancy' ? (
        <RingPart list={list.value} />
      ) : (
        <AmplifierPart list={list.value} />
      )}
    </>
  );
}
