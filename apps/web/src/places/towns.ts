/** Towns of the world (GeoNames, CC BY 4.0), fetched when somebody searches for a place. */
import namesUrl from './names.tsv.gz?url';
import { type Town, townsIn } from './rows.ts';
import townsUrl from './towns.tsv.gz?url';

let towns: Promise<readonly Town[]> | undefined;

/** @throws TypeError while the server cannot be reached */
export function allTowns(): Promise<readonly Town[]> {
  towns ??= Promise.all([rowsOf(townsUrl), rowsOf(namesUrl)])
    .then(([places, names]) => townsIn(places, names))
    .catch((error: unknown) => {
      towns = undefined;
      throw error;
    });
  return towns;
}

async function rowsOf(url: string): Promise<string> {
  const { body } = await fetch(url);
  return new Response(body!.pipeThrough(new DecompressionStream('gzip'))).text();
}
