import { useEffect, useId, useMemo, useState } from 'react';
import { useLanguage, useWords } from '../words/language.tsx';
import { useNumbers } from '../words/numbers.ts';
import { type Found, matching, type Named, plain, positionIn } from './find.ts';
import './style.css';
import { allTowns } from './towns.ts';
import { words } from './words.ts';

/** A place that the programme names. */
export interface Site {
  readonly name: string;
  readonly names?: Partial<Record<string, string | undefined>> | undefined;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** How many places are offered. */
const MOST = 8;

/** A field for places: sites of the programme in any of their names, towns of the world, positions. */
export function PlaceSearch({
  sites,
  onChoose,
}: {
  readonly sites: readonly Site[];
  readonly onChoose: (place: Found) => void;
}) {
  const text = useWords(words);
  const id = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { towns, failed } = useTowns(query !== '');
  const found = useFound(sites, towns, query);
  const choose = (place: Found | undefined): void => {
    if (place === undefined) return;
    setQuery(place.name);
    setOpen(false);
    onChoose(place);
  };
  const isShown = isOpen && query.trim() !== '';
  return (
    <div className="place-search">
      <label>
        <span>{text.find}</span>
        <input
          type="search"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={text.example}
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={isShown && found.length > 0 ? `${id}-${at}` : undefined}
          value={query}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={({ target }) => {
            setQuery(target.value);
            setAt(0);
            setOpen(true);
          }}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step !== undefined && found.length > 0) {
              event.preventDefault();
              setAt((at + step + found.length) % found.length);
            } else if (event.key === 'Enter') choose(found[at]);
            else if (event.key === 'Escape') setOpen(false);
          }}
        />
      </label>
      {isShown && (
        <div className="found">
          {found.length > 0 ? (
            <div role="listbox" id={`${id}-list`} aria-label={text.find}>
              {found.map((place, i) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and chooses by Enter
                <div
                  key={`${place.name} ${place.latitudeDeg} ${place.longitudeDeg}`}
                  id={`${id}-${i}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={i === at}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(place)}
                >
                  {place.name} <small>{place.beside}</small>
                </div>
              ))}
            </div>
          ) : (
            (towns !== undefined || failed) && <p>{failed ? text.offline : text.none}</p>
          )}
          <p className="credit">{text.credit}</p>
        </div>
      )}
    </div>
  );
}

function useTowns(isWanted: boolean) {
  const [towns, setTowns] = useState<Awaited<ReturnType<typeof allTowns>>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (isWanted) allTowns().then(setTowns, () => setFailed(true));
  }, [isWanted]);
  return { towns, failed: failed && towns === undefined };
}

function useFound(
  sites: readonly Site[],
  towns: Awaited<ReturnType<typeof allTowns>> | undefined,
  query: string,
): readonly Found[] {
  const text = useWords(words);
  const numbers = useNumbers();
  const { language } = useLanguage();
  const named = useMemo(
    () =>
      sites.map((site): Named => {
        const { latitudeDeg, longitudeDeg } = site;
        const name = site.names?.[language] ?? site.name;
        const all = [site.name, ...Object.values(site.names ?? {})];
        return {
          plain: all.flatMap((each) => (each === undefined ? [] : [plain(each)])),
          found: { name, beside: text.inProgramme, latitudeDeg, longitudeDeg },
        };
      }),
    [sites, language, text],
  );
  return useMemo(() => {
    const position = positionIn(query);
    if (position !== undefined) {
      const { latitudeDeg, longitudeDeg } = position;
      const name = `${numbers.latitude(latitudeDeg, 3)} ${numbers.longitude(longitudeDeg, 3)}`;
      return [{ name, beside: text.position, ...position, isPosition: true as const }];
    }
    const countries = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
    const own = matching(named, query, MOST);
    const others = matching(towns ?? [], query, MOST - own.length).map((town) => ({
      ...town,
      beside: countries.of(town.beside) ?? town.beside,
    }));
    return [...own, ...others];
  }, [named, towns, query, language, numbers, text]);
}
