/** The inspector: the one panel at the right, in which a door shows its working. */
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { changeRoute, useParam } from '../shell/route.ts';
import { words } from '../shell/words.ts';
import { useWords } from '../words/language.tsx';

const PlaceContext = createContext<HTMLElement | null>(null);

/** Parameter of the address that names the open door. */
const OPEN = 'open';

export const openDoor = (id: string): void => changeRoute({ [OPEN]: id }, true);
export const closeDoor = (): void => changeRoute({ [OPEN]: undefined }, true);
export const useOpenDoor = (): string | undefined => useParam(OPEN);

export function InspectorProvider({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const open = useOpenDoor();
  return (
    <PlaceContext value={place}>
      <div className={open === undefined ? 'frame' : 'frame inspecting'}>
        {children}
        <div className="inspector" ref={setPlace} />
      </div>
    </PlaceContext>
  );
}

/** What a door shows in the inspector while it is open. */
export function Inspected({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const text = useWords(words);
  const place = use(PlaceContext);
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') closeDoor();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, []);
  if (place === null) return null;
  return createPortal(
    <section aria-label={text.working}>
      <header>
        <h2>{title}</h2>
        <button type="button" onClick={closeDoor}>
          {text.close}
        </button>
      </header>
      <div className="body">{children}</div>
    </section>,
    place,
  );
}
