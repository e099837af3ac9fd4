/** When the Sun stands behind a geostationary satellite as a station sees it: the day and hour of each half year, by formulas of low precision. */
import { within } from '../errors.ts';
import { DEGREES_PER_RADIAN, RADIANS_PER_DEGREE } from '../math/constants.ts';
import { calendarDate, dayNumber } from '../time/calendar.ts';
import { satellitePosition } from './geostationary.ts';
import { type Geodetic, geodeticToEcef } from './wgs84.ts';

const SOURCE = 'Sun behind a satellite';
/** MJD of 2000-01-01T12:00. */
const J2000_MJD = 51_544.5;

const degrees = (radians: number): number => radians * DEGREES_PER_RADIAN;
const wrapped = (angleDeg: number): number => angleDeg - 360 * Math.round(angleDeg / 360);

/**
 * Direction of the Sun over the turning Earth, to 0.01° in 1950 … 2050.
 * @param mjd UTC as a modified Julian date [d]
 * @returns declination and Greenwich longitude below it [°]
 * @see The Astronomical Almanac, section C, low-precision formulas for the Sun
 */
export function sunOverEarth(mjd: number): {
  readonly declinationDeg: number;
  readonly longitudeDeg: number;
} {
  const n = mjd - J2000_MJD;
  const meanLongitudeDeg = 280.46 + 0.985_647_4 * n;
  const anomaly = (357.528 + 0.985_600_3 * n) * RADIANS_PER_DEGREE;
  const longitude =
    (meanLongitudeDeg + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIANS_PER_DEGREE;
  const obliquity = (23.439 - 4e-7 * n) * RADIANS_PER_DEGREE;
  const ascensionDeg = degrees(Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude)));
  const siderealDeg = 280.460_62 + 360.985_647_37 * n;
  return {
    declinationDeg: degrees(Math.asin(Math.sin(obliquity) * Math.sin(longitude))),
    longitudeDeg: wrapped(ascensionDeg - siderealDeg),
  };
}

/** A passage of the Sun behind a satellite. */
export interface SunBehind {
  readonly month: number;
  readonly day: number;
  /** UTC [h] */
  readonly hours: number;
  /** Between the Sun’s centre and the satellite when they are nearest [°]. */
  readonly separationDeg: number;
}

/**
 * The two passages of a year in which the Sun comes nearest to a geostationary satellite, in the order of time: the days on which its
 * declination is that of the way from station to satellite. From year to year they move by less than a day.
 * @param year 1950…2050
 * @throws DomainError for another year
 */
export function sunBehind(place: Geodetic, satelliteLongitudeDeg: number, year: number): SunBehind[] {
  within('year', year, '', 1950, 2050, SOURCE);
  const station = geodeticToEcef(place);
  const satellite = satellitePosition(satelliteLongitudeDeg);
  const [x, y, z] = [satellite.xM - station.xM, satellite.yM - station.yM, satellite.zM - station.zM];
  const declinationDeg = degrees(Math.atan2(z, Math.hypot(x, y)));
  const longitudeDeg = degrees(Math.atan2(y, x));
  const first = dayNumber({ year, month: 1, day: 1 });
  const passages = Array.from({ length: dayNumber({ year: year + 1, month: 1, day: 1 }) - first }, (_, i) => {
    // the Sun moves 360° a day to the west: two steps meet it within a second
    let mjd = first + i + 0.5;
    for (let step = 0; step < 3; step++) mjd += wrapped(sunOverEarth(mjd).longitudeDeg - longitudeDeg) / 360;
    return { mjd, apartDeg: Math.abs(sunOverEarth(mjd).declinationDeg - declinationDeg) };
  });
  const half = Math.floor(passages.length / 2);
  return [passages.slice(0, half), passages.slice(half)].map((some) => {
    const { mjd, apartDeg } = some.reduce((a, b) => (b.apartDeg < a.apartDeg ? b : a));
    const { month, day } = calendarDate(Math.floor(mjd));
    return { month, day, hours: 24 * (mjd - Math.floor(mjd)), separationDeg: apartDeg };
  });
}
