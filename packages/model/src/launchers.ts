/**
 * Injection orbits of launchers, as they were printed of a flight or a plan: catalogue of `transfer.launcher`.
 * A figure that nobody printed is left out.
 */
import * as z from 'zod';

/** An orbit in which a launcher left a satellite, or was to leave it. */
export interface InjectionOrbit {
  readonly id: string;
  readonly launcher: string;
  /** Which flight, and what of it. */
  readonly flight: string;
  readonly perigeeAltitudeKm: number;
  readonly apogeeAltitudeKm: number;
  readonly inclinationDeg: number;
  /** Deviations that were allowed, taken as 3 σ. */
  readonly dispersion?: {
    readonly perigeeKm: number;
    readonly apogeeKm: number;
    readonly inclinationDeg: number;
  };
  readonly title: string;
  readonly url: string;
  /** published: printed of the flight; derived: printed as about. */
  readonly confidence: 'published' | 'derived';
}

const orion = (path: string): string => `https://www.der-orion.com/${path}`;

export const injectionOrbits: readonly InjectionOrbit[] = [
  {
    id: 'falcon-9-supersynchronous',
    launcher: 'Falcon 9, Cape Canaveral',
    flight: 'Türksat 6A, July 2024, as achieved',
    perigeeAltitudeKm: 384,
    apogeeAltitudeKm: 69_600,
    inclinationDeg: 24.1,
    title: 'Der Orion, SpaceX transportiert für Türksat',
    url: orion('aktuell/newsflash/2547-spacex-transportiert-fuer-tuerksat'),
    confidence: 'published',
  },
  {
    id: 'falcon-9-ses-8',
    launcher: 'Falcon 9 v1.1, Cape Canaveral',
    flight: 'SES 8, December 2013; “about 80 000 km”, “nearly 21°”',
    perigeeAltitudeKm: 295,
    apogeeAltitudeKm: 80_000,
    inclinationDeg: 21,
    title: 'Der Orion, Encore Falcon 9',
    url: orion('launch-log/2013/1043-encore-falcon-9'),
    confidence: 'derived',
  },
  {
    id: 'ariane-5-6deg',
    launcher: 'Ariane 5 ECA, Kourou',
    flight:
      'Astra 1L and Galaxy 17, May 2007, the target with its tolerances; achieved 248.2 × 35 958 km, 5.9°',
    perigeeAltitudeKm: 248.2,
    apogeeAltitudeKm: 35_947,
    inclinationDeg: 6,
    dispersion: { perigeeKm: 3, apogeeKm: 160, inclinationDeg: 0.06 },
    title: 'Der Orion, Ariane 5 wuchtet Schwergewichts-Weltmeister, 5 May 2007',
    url: orion('launch-log/2007/50-5-mai-2007-ariane-5-womch-schwergewichts-weltmeister'),
    confidence: 'published',
  },
  {
    id: 'ariane-5-3deg',
    launcher: 'Ariane 5 ECA, Kourou',
    flight: 'Astra 3B and COMSATBw-2, May 2010, the plan; achieved 248.5 × 35 970 km, 3.00°',
    perigeeAltitudeKm: 248.4,
    apogeeAltitudeKm: 35_969,
    inclinationDeg: 3,
    title: 'Der Orion, Astra endlich im Weltraum',
    url: orion('launch-log/2010/551-astra-endlich-im-weltraum'),
    confidence: 'published',
  },
  {
    id: 'proton-m-gto',
    launcher: 'Proton-M with Briz-M, Baikonur',
    flight: 'Yamal 402, December 2012, the plan (its last burn ended early)',
    perigeeAltitudeKm: 7470,
    apogeeAltitudeKm: 35_700,
    inclinationDeg: 9,
    title: 'Der Orion, Breeze M versagt erneut',
    url: orion('launch-log/2012/910-breeze-m-versagt-erneut'),
    confidence: 'published',
  },
  {
    id: 'proton-m-supersynchronous',
    launcher: 'Proton-M with Briz-M, Baikonur',
    flight:
      'Ekspress-AMU3 and -AMU7, December 2021, inclination “nearly zero”; about 60 days of electric raising follow',
    perigeeAltitudeKm: 18_700,
    apogeeAltitudeKm: 52_900,
    inclinationDeg: 0.1,
    title: 'Der Orion, Proton-M transportiert zwei Ekspress-AMU in den Orbit',
    url: orion('launch-log/2021/1976-proton-m-transportiert-zwei-ekspress-amu-in-den-orbit'),
    confidence: 'derived',
  },
  {
    id: 'proton-m-direct',
    launcher: 'Proton-M with Briz-M, Baikonur',
    flight: 'SES 1, April 2010',
    perigeeAltitudeKm: 33_450,
    apogeeAltitudeKm: 33_900,
    inclinationDeg: 0.5,
    title: 'Der Orion, Proton bringt SES 1 in den Orbit',
    url: orion('launch-log/2010/541-proton-bringt-ses-1-in-den-orbit'),
    confidence: 'published',
  },
  {
    id: 'long-march-3b-gto',
    launcher: 'Long March 3B, Xichang',
    flight: 'TJS 7, August 2021, as achieved',
    perigeeAltitudeKm: 197,
    apogeeAltitudeKm: 35_816,
    inclinationDeg: 28.5,
    title: 'Spaceflight Now, China launches another geostationary military satellite, 25 August 2021',
    url: 'https://www.spacelaunchschedule.com/space-news/china-launches-another-geostationary-military-satellite/',
    confidence: 'published',
  },
];

const ids = injectionOrbits.map(({ id }) => id) as [string, ...string[]];

/** Key of an injection orbit of the catalogue. */
export const launcherKey = z.enum(ids).meta({
  title: 'Injection orbit of a launcher',
  description: 'From the catalogue (`ortak flight transfer --launchers` prints it)',
});

/** @throws RangeError for an id that the catalogue does not have */
export function injectionOrbit(id: string): InjectionOrbit {
  const found = injectionOrbits.find((orbit) => orbit.id === id);
  if (found === undefined)
    throw new RangeError(`no injection orbit ${id}; expected one of ${ids.join(', ')}`);
  return found;
}
