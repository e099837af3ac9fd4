/** What `ortak attenuation` takes: options of the command, and columns of `--batch` by the same names. */
import { numbers, type Parameter, quantity, word } from '@ortak/analysis/parameter';

const tilt = 'Tilt of the electric field from the horizontal: 0 horizontal, 90 vertical, 45 circular';
const exceeded = 'exceeded for the larger of p and 5 %';

/** Without these nothing can be computed. */
export const required = [
  quantity('lat', '°', [-90, 90], 51.16, 'Latitude, north positive'),
  quantity('lon', '°', [-360, 360], 71.47, 'Longitude, east positive'),
  quantity('frequency-ghz', 'GHz', [1, 350], 20, 'Frequency'),
  numbers('p', '%', [1e-6, 50], [0.01, 0.1, 1], 'Percentages of an average year'),
  quantity('diameter-m', 'm', [0.001, 100], 1.2, 'Antenna diameter'),
  quantity('polarisation-tilt-deg', '°', [-180, 180], 45, tilt),
] as const satisfies readonly Parameter[];

/** One of these is needed. */
export const direction = [
  quantity('satellite-lon', '°', [-360, 360], 58.5, 'Longitude of a geostationary satellite'),
  quantity('elevation-deg', '°', [0.1, 90], 29.4, 'Elevation, in place of that of the satellite'),
] as const satisfies readonly Parameter[];

export const efficiency = quantity(
  'efficiency',
  '',
  [Number.MIN_VALUE, 1],
  0.65,
  'Antenna efficiency, 0.5 where unknown',
  0.5,
);

/** Each in place of a map. */
export const given = [
  quantity('height-m', 'm', [-1000, 9000], 350, 'Station above mean sea level'),
  quantity('rain-rate-mm-per-h', 'mm/h', [0, 1000], 26, 'Rain rate exceeded for 0.01 % of the year'),
  quantity('rain-height-km', 'km', [0, 20], 2.9, 'Rain height above mean sea level'),
  quantity(
    'wet-refractivity',
    'N-units',
    [0, 400],
    42,
    'Wet term of the surface refractivity, median of the year',
  ),
  quantity('mean-pressure-hpa', 'hPa', [300, 1200], 970, 'Mean surface pressure'),
  quantity('mean-temperature-k', 'K', [180, 340], 277, 'Mean surface temperature'),
  quantity('mean-vapour-g-per-m3', 'g/m³', [0, 60], 5.4, 'Mean surface water vapour density'),
  quantity('pressure-hpa', 'hPa', [300, 1200], 970, `Surface pressure ${exceeded}`),
  quantity('temperature-k', 'K', [180, 340], 284, `Surface temperature ${exceeded}`),
  quantity('vapour-g-per-m3', 'g/m³', [0, 60], 12, `Surface water vapour density ${exceeded}`),
  quantity('vapour-kg-per-m2', 'kg/m²', [0, 200], 26, `Columnar content of water vapour ${exceeded}`),
  quantity('cloud-kg-per-m2', 'kg/m²', [0, 100], 0.5, `Columnar content of cloud liquid water ${exceeded}`),
  word(
    'cloud-kind',
    ['integrated', 'reduced'],
    'integrated',
    'Given cloud water as P.840-9 has it, or reduced to 273.15 K as P.840-7 has it',
  ),
] as const satisfies readonly Parameter[];

/** Of a path below 5° of elevation. */
export const lowPath = [
  quantity(
    'gradient-percent',
    '%',
    [1e-3, 100],
    10,
    'Below 5° of elevation: time pL for which the refractivity gradient is below −100 N-units/km (P.618-14 § 2.4.2)',
  ),
  quantity('over-water', '', [0, 1], 0, 'Below 5° of elevation: part of the path over water or coast'),
] as const satisfies readonly Parameter[];

export const parameters: readonly Parameter[] = [...required, ...direction, efficiency, ...given, ...lowPath];

/** Name under which commander keeps an option. */
export const attributeOf = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
