/** Figures of the geostationary orbit that others print. */
import { bundledEarthOrientation, nominalPlace } from '@ortak/core/earth';
import {
  eclipseSeasons,
  eclipses,
  longitudeDrift,
  penumbraS,
  placeTrajectory,
  skyOf,
  taiSecondsOf,
} from '@ortak/core/orbit';
import { parseTime } from '@ortak/core/time';
import { casesIn, type PrintedSource } from './cases.ts';

/** Where the push along the equator changes its sign between two longitudes, downwards or upwards. */
function atRest(fromDeg: number, toDeg: number): number {
  let [low, high] = [fromDeg, toDeg];
  const push = (deg: number): number => longitudeDrift(deg).accelerationMps2;
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (push(middle) > 0 === push(low) > 0) low = middle;
    else high = middle;
  }
  return low;
}

/** The longest eclipse of 2009 over 75°W [min]. */
function longestOfGoes(): number {
  const sky = skyOf(bundledEarthOrientation());
  const [from, to] = ['2009-01-01', '2010-01-01'].map((day) => taiSecondsOf(parseTime(day, 'UTC')));
  const found = eclipses(placeTrajectory(nominalPlace(-75)), sky, from!, to!, 86_164);
  return Math.max(...eclipseSeasons(found).map(({ longest }) => penumbraS(longest))) / 60;
}

export const orbitSources: readonly PrintedSource[] = [
  {
    source: 'Textbooks of the geostationary orbit (Soop; Maral & Bousquet)',
    quantity: 'stable points of the geostationary orbit',
    cases: [
      casesIn('°E', 0.3)('points at rest', 'Stable point, east', 75, () => atRest(60, 90)),
      casesIn('°E', 0.3)('points at rest', 'Stable point, west', -105, () => atRest(-120, -90)),
    ],
  },
  {
    source: 'NOAA OSO, GOES eclipse page (2009)',
    quantity: 'eclipses of a geostationary satellite',
    cases: [
      casesIn('min', 0.5)('KOZ and eclipse', 'Longest daily eclipse', 72, longestOfGoes, 0.5, {
        note: 'whole minutes; penumbra included',
      }),
    ],
  },
];
