/** Names of cities of time zones in Unicode's CLDR, by the number of GeoNames. */
import type { Known, Local } from './names.ts';

/** `Asia` → `Tashkent` → `exemplarCity` → `Ташкент` */
interface Zones {
  readonly [name: string]: Zones | string;
}

type File = Readonly<
  Record<
    'main',
    Readonly<Record<string, { readonly dates: { readonly timeZoneNames: { readonly zone: Zones } } }>>
  >
>;

/** Zones that CLDR keeps under an older name than GeoNames. */
const renamed: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
};

/** The largest town of the zone that has the name. */
export function citiesOfZones(
  english: Buffer,
  others: Readonly<Record<Local, Buffer>>,
  known: Iterable<Known>,
): ReadonlyMap<number, Partial<Record<Local, string>>> {
  const byZone = new Map<string, Known[]>();
  for (const town of known) {
    const others = byZone.get(town.timezone);
    if (others === undefined) byZone.set(town.timezone, [town]);
    else others.push(town);
  }
  const own = exemplars(english);
  const found = new Map<number, Partial<Record<Local, string>>>();
  for (const [language, bytes] of Object.entries(others) as [Local, Buffer][])
    for (const [zone, name] of exemplars(bytes)) {
      const inEnglish = own.get(zone) ?? zone.split('/').at(-1)!.replaceAll('_', ' ');
      const town = byZone
        .get(renamed[zone] ?? zone)
        ?.filter((each) => each.name === inEnglish || each.alternatenames.includes(inEnglish))
        .sort((a, b) => b.population - a.population)[0];
      if (town !== undefined) found.set(town.geonameid, { ...found.get(town.geonameid), [language]: name });
    }
  return found;
}

function exemplars(bytes: Buffer): ReadonlyMap<string, string> {
  const [locale] = Object.values((JSON.parse(bytes.toString()) as File).main);
  const found = new Map<string, string>();
  const walk = (zones: Zones, path: string): void => {
    for (const [name, zone] of Object.entries(zones))
      if (typeof zone === 'object') walk(zone, `${path}/${name}`);
      else if (name === 'exemplarCity') found.set(path.slice(1), zone);
  };
  walk(locale!.dates.timeZoneNames.zone, '');
  return found;
}
