import { useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { glossed } from '../words/glossary.ts';
import { useLanguage } from '../words/language.tsx';

/** A term of the field, explained when it is pointed at or has the focus. */
export function Term({ text, meaning }: { readonly text: string; readonly meaning: string }) {
  const id = useId();
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number }>();
  const show = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    setPlace({ left: Math.max(8, Math.min(left, innerWidth - 320)), top: bottom + 4 });
  };
  const hide = (): void => setPlace(undefined);
  return (
    <button
      type="button"
      className="term"
      aria-describedby={place === undefined ? undefined : id}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={({ key }) => {
        if (key === 'Escape') hide();
      }}
    >
      {text}
      {place !== undefined &&
        createPortal(
          <span id={id} role="tooltip" className="meaning" style={place}>
            {meaning}
          </span>,
          document.body,
        )}
    </button>
  );
}

/** A text whose terms are explained. */
export function Glossed({ text }: { readonly text: string }) {
  const { language } = useLanguage();
  return glossed(text, language).map(({ text: piece, meaning }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stand in their order
    meaning === undefined ? piece : <Term key={i} text={piece} meaning={meaning} />,
  );
}
