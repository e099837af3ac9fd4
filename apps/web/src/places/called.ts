/** How a place that was found by its name is called in the language of the page. */
import { useEffect, useMemo, useState } from 'react';
import { useRoute } from '../shell/route.ts';
import { nameIn, useLanguage } from '../words/language.tsx';
import { isCalled, plain } from './find.ts';
import { type NamedPlace, placeIn } from './in-address.tsx';
import type { Town } from './rows.ts';
import { type Site, useSites } from './sites.ts';
import { allTowns } from './towns.ts';

/** The towns, fetched when they are wanted. */
export function useTowns(isWanted: boolean): {
  readonly towns: readonly Town[] | undefined;
  readonly failed: boolean;
} {
  const [towns, setTowns] = useState<readonly Town[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (isWanted) allTowns().then(setTowns, () => setFailed(true));
  }, [isWanted]);
  return { towns, failed: failed && towns === undefined };
}

/** The place of the address. */
export function usePlace(): NamedPlace | undefined {
  const { params } = useRoute();
  return useCalled(placeIn(params));
}

/** A place under its name in the language of the page, where it is a site of the programme or a town; else under the name it has. */
export function useCalled(place: NamedPlace | undefined): NamedPlace | undefined {
  const { language } = useLanguage();
  const sites = useSites();
  const { latitudeDeg, longitudeDeg, name } = place ?? {};
  const isAt = (other: { readonly latitudeDeg: number; readonly longitudeDeg: number }): boolean =>
    other.latitudeDeg === latitudeDeg && other.longitudeDeg === longitudeDeg;
  const site = name === undefined ? undefined : sites.find((each) => isAt(each) && isSite(each, name));
  const { towns } = useTowns(name !== undefined && site === undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: isAt is of the two numbers
  const town = useMemo(
    () => (name === undefined ? undefined : towns?.find((each) => isAt(each) && isCalled(each, name))),
    [towns, latitudeDeg, longitudeDeg, name],
  );
  if (place === undefined || name === undefined) return place;
  return {
    ...place,
    name: site === undefined ? (town?.names[language] ?? name) : nameIn(language, site),
  };
}

const isSite = (site: Site, name: string): boolean =>
  [site.name, ...Object.values(site.names ?? {})].some(
    (each) => each !== undefined && plain(each) === plain(name),
  );
