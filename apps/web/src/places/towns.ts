/** Towns of the world (GeoNames, CC BY 4.0), fetched when somebody searches for a place. */
import { type Named, plain } from './find.ts';
import url from './towns.tsv.gz?url';

let towns: Promise<readonly (Named & { readonly country: string })[]> | undefined;

/** @throws TypeError while the server cannot be reached */
export function allTowns(): NonNullable<typeof towns> {
  towns ??= read().catch((error: unknown) => {
    towns = undefined;
    throw error;
  });
  return towns;
}

async function read(): Promise<readonly (Named & { readonly country: string })[]> {
  const { body } = await fetch(url);
  const text = await new Response(body!.pipeThrough(new DecompressionStream('gzip'))).text();
  return text
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [name, country, latitude, longitude] = row.split('\t') as [string, string, string, string];
      return {
        plain: [plain(name)],
        country,
        found: { name, beside: country, latitudeDeg: Number(latitude), longitudeDeg: Number(longitude) },
      };
    });
}
