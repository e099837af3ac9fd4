import { createContext, type ReactNode, use, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { glossary, glossed } from '../words/glossary.ts';
import { useLanguage } from '../words/language.tsx';

const MeaningsContext = createContext('');

/** Meanings as readers of the screen hear them: written once, so that each term only points at its own. */
export function MeaningsProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const id = useId();
  return (
    <MeaningsContext value={id}>
      {children}
      <div hidden>
        {glossary.map(({ [language]: { meaning } }, i) => (
          <span key={meaning} id={`${id}-${i}`}>
            {meaning}
          </span>
        ))}
      </div>
    </MeaningsContext>
  );
}

/** Room that an explanation needs below a term; where there is less it stands above [px]. */
const ROOM = 120;
const WIDTH = 320;

type Place = { readonly left: number } & ({ readonly top: number } | { readonly bottom: number });

function placeBeside(term: HTMLElement): Place {
  const { left, top, bottom } = term.getBoundingClientRect();
  const x = Math.max(8, Math.min(left, innerWidth - WIDTH));
  return bottom + ROOM > innerHeight && top > ROOM
    ? { left: x, bottom: innerHeight - top }
    : { left: x, top: bottom };
}

/**
 * A term of the field, explained when it is pointed at, tapped or has the focus; Escape takes the explanation away.
 * @param of place of its entry in the glossary
 */
function Term({ text, of }: { readonly text: string; readonly of: number }) {
  const { language } = useLanguage();
  const meanings = use(MeaningsContext);
  const [place, setPlace] = useState<Place>();
  const self = useRef<HTMLSpanElement>(null);
  const isShown = place !== undefined;
  useEffect(() => {
    if (!isShown) return;
    const hide = (): void => setPlace(undefined);
    const hideElsewhere = ({ target }: Event): void => {
      const isOwn = self.current?.contains(target as Node) === true;
      if (!isOwn && (target as Element).closest('.meaning') === null) hide();
    };
    const hideByKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // a working that is open behind it stays
      event.stopPropagation();
      hide();
    };
    document.addEventListener('keydown', hideByKey, true);
    document.addEventListener('pointerdown', hideElsewhere, true);
    document.addEventListener('scroll', hide, true);
    return () => {
      document.removeEventListener('keydown', hideByKey, true);
      document.removeEventListener('pointerdown', hideElsewhere, true);
      document.removeEventListener('scroll', hide, true);
    };
  }, [isShown]);
  const show = (): void => setPlace(placeBeside(self.current!));
  const hide = (): void => setPlace(undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: in the label of a field a button would be what is labelled
    <span
      ref={self}
      role="button"
      tabIndex={0}
      className="term"
      aria-describedby={`${meanings}-${of}`}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      onClick={(event) => {
        // a label would hand the click on to its field
        event.preventDefault();
        show();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show();
      }}
    >
      {text}
      {isShown &&
        createPortal(
          <span role="tooltip" className="meaning" style={place}>
            <span>{glossary[of]![language].meaning}</span>
          </span>,
          document.body,
        )}
    </span>
  );
}

/** A text whose terms are explained. */
export function Glossed({ text }: { readonly text: string }) {
  const { language } = useLanguage();
  return glossed(text, language).map(({ text: piece, of }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stand in their order
    of === undefined ? piece : <Term key={i} text={piece} of={of} />,
  );
}
