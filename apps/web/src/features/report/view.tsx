import { useEffect, useState } from 'react';
import { useAnswer } from '../../engine/use-answer.ts';
import { Computing } from '../../figures/computing.tsx';
import { saveFile } from '../../figures/save-file.ts';
import { useFolder } from '../../shell/folder.tsx';
import { useLanguage, useWords } from '../../words/language.tsx';
import type { answers } from './answers.ts';
import { feature } from './feature.ts';
import './style.css';
import { words } from './words.ts';

export default function ReportView() {
  const text = useWords(words);
  const { title } = useWords(feature.words);
  const { language } = useLanguage();
  const { state, source } = useFolder();
  const folder = state?.name ?? '';
  const report = useAnswer<typeof answers, 'report.page'>('slow', 'report.page', { folder, language });
  const { value, isStale } = report;
  const address = useAddress(value?.html);
  return (
    <>
      <h1>{title}</h1>
      <p>{text.lead}</p>
      <Computing of={report} />
      {value !== undefined && (
        <div className={isStale ? 'stale' : undefined}>
          <ul className="answer-lines">
            {value.answer.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="actions">
            <a href={address} target="_blank" rel="noreferrer">
              {text.open}
            </a>{' '}
            <button
              type="button"
              onClick={() => saveFile(`${folder}.${language}.html`, 'text/html', value.html)}
            >
              {text.save}
            </button>
          </p>
        </div>
      )}
      {source.home === undefined && (
        <p className="muted">
          {text.print}{' '}
          <code>
            npx ortak report {folder} --language {language}
          </code>
        </p>
      )}
    </>
  );
}

/** Address of a page that this page holds. */
function useAddress(html: string | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (html === undefined) return;
    const made = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [html]);
  return address;
}
