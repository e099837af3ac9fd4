import { problemLine } from '@ortak/core/input-error';
import { useAnswer } from '../../engine/use-answer.ts';
import { Said } from '../../figures/notices.tsx';
import { SourceText } from '../../figures/source-text.tsx';
import { useProblemWords } from '../../problems/use-problem-words.ts';
import { useFolder } from '../../shell/folder.tsx';
import { hrefOf } from '../../shell/route.ts';
import { useWords } from '../../words/language.tsx';
import type { answers } from './answers.ts';
import { words } from './words.ts';

/**
 * What is wrong with the files, each at its line; and what is not wrong, but should be known.
 * @param isAlone whether nothing more urgent is being computed: borders are read to place sites, which takes its time
 * @param note what the problems make of what else is shown
 */
export function Problems({ isAlone, note }: { readonly isAlone: boolean; readonly note?: string }) {
  const text = useWords(words);
  const { state } = useFolder();
  const isSound = state?.ok === true;
  const { value: places = [] } = useAnswer<typeof answers, 'programme.notices'>(
    'slow',
    'programme.notices',
    isSound && isAlone ? null : undefined,
  );
  const problems = state?.problems ?? [];
  const { frame, told } = useProblemWords(problems.length > 0);
  const notices = isSound ? [...(state?.notices ?? []), ...places] : [];
  return (
    <section id="problems">
      <h2>{text.problems}</h2>
      {note !== undefined && <p role="status">{note}</p>}
      {problems.length === 0 ? (
        <p className="muted">{text.sound}</p>
      ) : (
        <div role="log">
          <ul className="problems">
            {problems.map(told).map((problem) => (
              <li key={problemLine(problem)}>
                <a href={hrefOf('files', { file: problem.file, line: problem.line || undefined })}>
                  <code>
                    {problem.file}
                    {problem.line > 0 && `:${problem.line}:${problem.column}`}
                  </code>
                </a>{' '}
                {problem.path !== '' && <code className="muted">{problem.path}</code>}
                <p>
                  {frame.expected} <b>{problem.expected}</b>, {frame.found} <b>{problem.received}</b>
                  {problem.cure !== undefined && `; ${problem.cure}`}
                </p>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, also by keyboard */}
                {problem.frame.length > 0 && <pre tabIndex={0}>{problem.frame.join('\n')}</pre>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {notices.length > 0 && (
        <>
          <h3>{text.notices}</h3>
          <ul className="notices">
            {notices.map(({ code, source, message }) => (
              <li key={`${code} ${source} ${message}`}>
                <Said text={message} />{' '}
                <small>
                  <SourceText of={source} />
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
