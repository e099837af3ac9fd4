import { regionIn } from '@ortak/report/words';
import { useId, useMemo, useState } from 'react';
import { nameIn, useLanguage, useWords } from '../words/language.tsx';
import { useNumbers } from '../words/numbers.ts';
import { useCalled, useTowns } from './called.ts';
import { type Found, folded, matching, type Named, positionIn } from './find.ts';
import type { Town } from './rows.ts';
import { type Site, useSites } from './sites.ts';
import './style.css';
import { words } from './words.ts';

/** How many places are offered. */
const MOST = 8;

/** A field for places: sites of the programme in any of their names, towns of the world, positions. */
export function PlaceSearch({ onChoose }: { readonly onChoose: (place: Found) => void }) {
  const text = useWords(words);
  const id = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  /** Which of the found the arrow keys are on; before them Enter takes the first. */
  const [at, setAt] = useState<number>();
  const [chosen, setChosen] = useState<Found>();
  const called = useCalled(chosen?.isPosition === true ? undefined : chosen);
  const { towns, failed } = useTowns(query !== '');
  const found = useFound(towns, query);
  const choose = (place: Found | undefined): void => {
    if (place === undefined) return;
    setQuery(place.name);
    setChosen(place);
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
          aria-activedescendant={isShown && at !== undefined && at < found.length ? `${id}-${at}` : undefined}
          value={query === chosen?.name ? (called?.name ?? query) : query}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={({ target }) => {
            setQuery(target.value);
            setAt(undefined);
            setOpen(true);
          }}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step !== undefined && found.length > 0) {
              event.preventDefault();
              const from = at ?? (step > 0 ? -1 : 0);
              setAt((from + step + found.length) % found.length);
            } else if (event.key === 'Enter') choose(found[at ?? 0]);
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

/** Sites of the programme and towns that are meant, or the position that is typed. */
function useFound(towns: readonly Town[] | undefined, query: string): readonly Found[] {
  const text = useWords(words);
  const numbers = useNumbers();
  const { language } = useLanguage();
  const sites = useSites();
  const own = useMemo(
    () =>
      sites.map((site): Named => {
        const { latitudeDeg, longitudeDeg } = site;
        return {
          plain: folded(namesOf(site)),
          found: { name: nameIn(language, site), beside: text.inProgramme, latitudeDeg, longitudeDeg },
        };
      }),
    [sites, language, text],
  );
  const others = useMemo(() => {
    const countries = new Map<string, string>();
    const countryOf = (region: string): string => {
      const name = countries.get(region) ?? regionIn(language, region) ?? region;
      countries.set(region, name);
      return name;
    };
    return (towns ?? []).map(
      ({ plain, others, names, country, latitudeDeg, longitudeDeg }): Named => ({
        plain,
        others,
        found: { name: names[language], beside: countryOf(country), latitudeDeg, longitudeDeg },
      }),
    );
  }, [towns, language]);
  return useMemo(() => {
    const position = positionIn(query);
    if (position !== undefined) {
      const { latitudeDeg, longitudeDeg } = position;
      const name = `${numbers.latitude(latitudeDeg, 3)} ${numbers.longitude(longitudeDeg, 3)}`;
      return [{ name, beside: text.position, ...position, isPosition: true as const }];
    }
    // A town that the programme names as a site stands there once.
    return matching([own, others], query, MOST + own.length)
      .filter((place, i, all) => all.findIndex((other) => isSame(other, place)) === i)
      .slice(0, MOST);
  }, [own, others, query, numbers, text]);
}

/** Places of one name that are nearer than this are one [°]. */
const SAME_DEG = 0.1;

const isSame = (a: Found, b: Found): boolean =>
  a.name === b.name &&
  Math.abs(a.latitudeDeg - b.latitudeDeg) < SAME_DEG &&
  Math.abs(a.longitudeDeg - b.longitudeDeg) < SAME_DEG;

const namesOf = ({ name, names = {} }: Site): string[] =>
  [name, ...Object.values(names)].filter((each) => each !== undefined);
