/** Units of the keywords of orbit data messages (CCSDS 502.0-B-3, tables 3-3, 4-3, 5-3 and § 7.7). */

export interface KeywordUnit {
  /** As the standard writes it; empty for a number without unit. */
  readonly unit: string;
  /** Power of ten from that unit to the one the program keeps (km → m: 3). */
  readonly power: number;
}

const of = (unit: string, power = 0): KeywordUnit => ({ unit, power });
const km = of('km', 3);
const kmPerS = of('km/s', 3);
const deg = of('deg');
const none = of('');

const named: Readonly<Record<string, KeywordUnit>> = {
  X: km,
  Y: km,
  Z: km,
  X_DOT: kmPerS,
  Y_DOT: kmPerS,
  Z_DOT: kmPerS,
  X_DDOT: of('km/s**2', 3),
  Y_DDOT: of('km/s**2', 3),
  Z_DDOT: of('km/s**2', 3),
  SEMI_MAJOR_AXIS: km,
  ECCENTRICITY: none,
  INCLINATION: deg,
  RA_OF_ASC_NODE: deg,
  ARG_OF_PERICENTER: deg,
  TRUE_ANOMALY: deg,
  MEAN_ANOMALY: deg,
  GM: of('km**3/s**2', 9),
  MASS: of('kg'),
  SOLAR_RAD_AREA: of('m**2'),
  SOLAR_RAD_COEFF: none,
  DRAG_AREA: of('m**2'),
  DRAG_COEFF: none,
  MAN_DURATION: of('s'),
  MAN_DELTA_MASS: of('kg'),
  MAN_DV_1: kmPerS,
  MAN_DV_2: kmPerS,
  MAN_DV_3: kmPerS,
  MEAN_MOTION: of('rev/day'),
  MEAN_MOTION_DOT: of('rev/day**2'),
  MEAN_MOTION_DDOT: of('rev/day**3'),
  BSTAR: of('1/ER'),
  BTERM: of('m**2/kg'),
  AGOM: of('m**2/kg'),
};

/** Components in the order of the lower triangle, row by row. */
const components = ['X', 'Y', 'Z', 'X_DOT', 'Y_DOT', 'Z_DOT'] as const;

/** Keywords of a covariance matrix: CX_X, CY_X, CY_Y, … CZ_DOT_Z_DOT. */
export const covarianceKeys: readonly string[] = components.flatMap((row, i) =>
  components.slice(0, i + 1).map((column) => `C${row}_${column}`),
);

const covariance: ReadonlyMap<string, KeywordUnit> = new Map(
  components.flatMap((row, i) =>
    components.slice(0, i + 1).map((column) => {
      const rates = [row, column].filter((name) => name.endsWith('DOT')).length;
      return [`C${row}_${column}`, of(['km**2', 'km**2/s', 'km**2/s**2'][rates]!, 6)] as const;
    }),
  ),
);

/** Unit of a keyword that holds a number; undefined for the others. */
export function unitOf(key: string): KeywordUnit | undefined {
  return named[key] ?? covariance.get(key);
}

/** Whether a unit of a file is the one of the standard; capitals and `^` for `**` are accepted. */
export function sameUnit(written: string, { unit }: KeywordUnit): boolean {
  const plain = (text: string) => text.trim().toLowerCase().replaceAll('^', '**');
  const found = plain(written);
  if (found === plain(unit)) return true;
  return unit === '' ? found === 'n/a' : unit === '1/ER' && found === '1/[er]';
}
