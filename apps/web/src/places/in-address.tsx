/** The place of a view in its address, `lat=46.8&lon=61.66`: used where it lies on the Earth, and else told what is wrong. */
import { useRoute } from '../shell/route.ts';
import { useWords, type Words } from '../words/language.tsx';

/** Largest degrees to either side of zero. */
const LIMITS_DEG = { lat: 90, lon: 180 } as const;
type Name = keyof typeof LIMITS_DEG;
const names = Object.keys(LIMITS_DEG) as Name[];

type Params = Readonly<Record<string, string>>;

const words: Words<{
  readonly wrong: (name: string, limit: number, found: string) => string;
}> = {
  en: {
    wrong: (name, limit, found) => `${name} of the address: expected −${limit} … ${limit}°, found ${found}.`,
  },
  tr: {
    wrong: (name, limit, found) => `Adresteki ${name}: −${limit} … ${limit}° beklenir, bulunan: ${found}.`,
  },
  kk: {
    wrong: (name, limit, found) =>
      `Мекенжайдағы ${name}: −${limit} … ${limit}° күтіледі, табылғаны: ${found}.`,
  },
  ru: {
    wrong: (name, limit, found) => `${name} в адресе: ожидается −${limit} … ${limit}°, найдено ${found}.`,
  },
};

const isWithin = (name: Name, text: string): boolean =>
  text.trim() !== '' && Math.abs(Number(text)) <= LIMITS_DEG[name];

/** A name that is longer is cut. */
const LONGEST = 80;

export interface NamedPlace {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** By which it was searched for, `place=Aralsk`. */
  readonly name?: string;
}

/** The place, where the address names one on the Earth. */
export function placeIn({ lat, lon, place }: Params): NamedPlace | undefined {
  if (lat === undefined || lon === undefined || !isWithin('lat', lat) || !isWithin('lon', lon))
    return undefined;
  return {
    latitudeDeg: Number(lat),
    longitudeDeg: Number(lon),
    ...(place !== undefined && { name: place.slice(0, LONGEST) }),
  };
}

/** What of the place in the address is no latitude or longitude. */
export function PlaceProblems() {
  const text = useWords(words);
  const { params } = useRoute();
  return names
    .filter((name) => params[name] !== undefined && !isWithin(name, params[name]))
    .map((name) => (
      <p key={name} role="alert" className="bad">
        {text.wrong(name, LIMITS_DEG[name], params[name]!)}
      </p>
    ));
}
