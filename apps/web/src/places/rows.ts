/** The two tables of towns, which `scripts/build-towns.ts` writes row by row. */
import type { Language } from '@ortak/report/words';
import { folded } from './find.ts';

export interface Town {
  /** Letters of the country, ISO 3166-1. */
  readonly country: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** The names it is shown by, as `folded` writes them. */
  readonly plain: string;
  /** Names it is found by but not shown. */
  readonly others: string;
  readonly names: Readonly<Record<Language, string>>;
}

/** Countries whose towns Kazakh calls by names of its own. Those of others it takes from Russian, but for the few that the table has. */
const ofOwnNames = new Set(['KZ', 'UZ', 'KG', 'TM', 'TJ', 'AZ', 'TR', 'MN']);

/**
 * @param places name, country, latitude, longitude
 * @param names English, Turkish, Kazakh, Russian, others; and those four where `places` lacks the town
 */
export function townsIn(places: string, names: string): readonly Town[] {
  const rows = places.split('\n');
  let at = 0;
  return names
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [english, turkish, kazakh, russian, others, ...added] = row.split('\t');
      const [name, country, latitude, longitude] = (added.length > 0 ? added : rows[at++]!.split('\t')) as [
        string,
        string,
        string,
        string,
      ];
      const en = english || name;
      const shown = {
        en,
        tr: turkish || en,
        kk: kazakh || (russian && !ofOwnNames.has(country) ? russian : en),
        ru: russian || en,
      };
      return {
        country,
        latitudeDeg: Number(latitude),
        longitudeDeg: Number(longitude),
        plain: folded(Object.values(shown)),
        others: folded([name, ...(others ? others.split('|') : [])]),
        names: shown,
      };
    });
}
