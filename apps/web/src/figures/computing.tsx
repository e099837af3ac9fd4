/** What stands where a long answer is being computed: how far it is, and the way to stop it. */

import type { Answer } from '../engine/use-answer.ts';
import { Failed } from '../problems/failed.tsx';
import { useWords, type Words } from '../words/language.tsx';
import { useNumbers } from '../words/numbers.ts';

const computingWords: Words<{
  readonly computing: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly again: string;
}> = {
  en: { computing: 'Computing …', cancel: 'Cancel', cancelled: 'Cancelled.', again: 'Compute' },
  tr: { computing: 'Hesaplanıyor …', cancel: 'İptal', cancelled: 'İptal edildi.', again: 'Hesapla' },
  kk: { computing: 'Есептелуде …', cancel: 'Тоқтату', cancelled: 'Тоқтатылды.', again: 'Есептеу' },
  ru: { computing: 'Расчёт …', cancel: 'Отменить', cancelled: 'Отменено.', again: 'Рассчитать' },
};

/** Says nothing once the answer stands; says why where there is none. */
export function Computing({
  of: { value, isStale, error, part, isCancelled, cancel, again },
}: {
  readonly of: Answer<unknown>;
}) {
  const text = useWords(computingWords);
  const numbers = useNumbers();
  if (error !== undefined)
    return (
      <p role="alert" className="bad">
        <Failed text={error.message} />
      </p>
    );
  if (isCancelled)
    return (
      <p className="computing" role="status">
        {text.cancelled}{' '}
        <button type="button" onClick={again}>
          {text.again}
        </button>
      </p>
    );
  if (value !== undefined && !isStale) return null;
  return (
    <div className="computing">
      <span role="status">{text.computing}</span>
      {part !== undefined && (
        <>
          <progress value={part} aria-label={text.computing} />{' '}
          <b>{numbers.withUnit(numbers.fixed(100 * part, 0), '%')}</b>
          <button type="button" onClick={cancel}>
            {text.cancel}
          </button>
        </>
      )}
    </div>
  );
}
