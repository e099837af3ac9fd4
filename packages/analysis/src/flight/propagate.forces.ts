/** Forces by their names, and what of a satellite they need. */
import type { EarthOrientationTable } from '@ortak/core/earth';
import { type Forces, sunMoon } from '@ortak/core/orbit';
import type { Spacecraft } from '@ortak/core/orbit-files';
import type { Notice } from '@ortak/core/working';
import { FlightError } from './error.ts';

/** What the caller says of the satellite; it goes before what its file says. */
export interface Body {
  readonly areaM2?: number;
  readonly reflectivity?: number;
  readonly massKg?: number;
}

export interface ChosenForces {
  readonly forces: Forces;
  /** Undefined where nobody says and no force asks. */
  readonly massKg: number | undefined;
  /** In a few words, plain ASCII: they stand in the file. */
  readonly words: string;
  readonly notices: readonly Notice[];
}

const EXPECTED = 'point or egmNxM (degree 2 … 21, order up to it), sun, moon, srp, separated by commas';

/**
 * Forces from `egm8x8,sun,moon,srp`.
 * @param text undefined: all four, the pressure of sunlight where area, Cr and mass are known
 * @param spacecraft what the file of the orbit says
 * @param days for which they act: a notice tells what a missing pressure of sunlight costs
 * @throws FlightError for another word, a word twice, and for `srp` without area, Cr or mass
 */
export function chosenForces(
  text: string | undefined,
  body: Body,
  spacecraft: Spacecraft,
  days: number,
): ChosenForces {
  const words = (text ?? 'egm8x8,sun,moon').split(',').map((word) => word.trim().toLowerCase());
  let field: { readonly degree: number; readonly order: number } | undefined;
  const named = new Set<string>();
  for (const word of words) {
    const kind = word.startsWith('egm') || word === 'point' ? 'the field of the Earth' : word;
    if (named.has(kind)) throw new FlightError(`Cannot take the forces ${text}: ${kind} is there twice.`);
    named.add(kind);
    if (kind === 'the field of the Earth') field = fieldOf(word, text!);
    else if (!['sun', 'moon', 'srp'].includes(word))
      throw new FlightError(`Cannot take the forces ${text}: expected ${EXPECTED}, found "${word}".`);
  }
  if (field === undefined)
    throw new FlightError(
      `Cannot take the forces ${text}: expected the field of the Earth, egm8x8 or point.`,
    );
  const areaM2 = body.areaM2 ?? spacecraft.solarRadiationAreaM2;
  const reflectivity = body.reflectivity ?? spacecraft.solarRadiationCoefficient;
  const massKg = body.massKg ?? spacecraft.massKg;
  const missing = [
    ...(areaM2 === undefined ? ['the area (--area-m2, or SOLAR_RAD_AREA of the file)'] : []),
    ...(reflectivity === undefined ? ['Cr (--cr, or SOLAR_RAD_COEFF of the file)'] : []),
    ...(massKg === undefined ? ['the mass (--mass-kg, or MASS of the file)'] : []),
  ];
  const pushed = text === undefined ? missing.length === 0 : named.has('srp');
  if (pushed && missing.length > 0)
    throw new FlightError(`The pressure of sunlight needs ${missing.join(', ')}.`);
  const sail = pushed ? { areaM2: areaM2!, reflectivity: reflectivity! } : undefined;
  const { degree, order } = field;
  return {
    forces: { degree, order, sun: named.has('sun'), moon: named.has('moon'), sail },
    massKg,
    words: [
      degree < 2 ? 'point mass' : `EGM96 ${degree}x${order}`,
      ...(named.has('sun') ? ['Sun'] : []),
      ...(named.has('moon') ? ['Moon'] : []),
      ...(sail === undefined ? [] : [`sunlight on ${areaM2} m2 with Cr ${reflectivity} and ${massKg} kg`]),
    ].join(', '),
    notices: sail === undefined && text === undefined ? [noSunlight(missing, days)] : [],
  };
}

function fieldOf(word: string, text: string): { readonly degree: number; readonly order: number } {
  if (word === 'point') return { degree: 0, order: 0 };
  const match = /^egm(?:96)?[-_]?(\d{1,2})x(\d{1,2})$/.exec(word);
  const [degree, order] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || degree < 2 || degree > 21 || order > degree)
    throw new FlightError(`Cannot take the forces ${text}: expected ${EXPECTED}, found "${word}".`);
  return { degree, order };
}

/** The eccentricity grows by 1.5 P σ t / v, and 2 a e is the way of it along the orbit: a quarter of a kilometre a day for σ = Cr A/m of 0.02 m²/kg at the geostationary orbit. */
function noSunlight(missing: readonly string[], days: number): Notice {
  const km = Number((0.25 * Math.min(days, 120)).toPrecision(1));
  return {
    code: 'flight.no-sunlight',
    source: 'pressure of sunlight',
    message: `The pressure of sunlight is left out: not known is ${missing.join(', ')}. A geostationary satellite with Cr·A/m of 0.02 m²/kg is then about ${km} km off after ${Number(days.toPrecision(2))} ${days === 1 ? 'day' : 'days'}.`,
  };
}

/** Where the forces come from, for the comments of a file; plain ASCII. */
export function originWords(table: EarthOrientationTable): string {
  return `Sun and Moon of ${sunMoon().origin}; Earth orientation ${table.origin}`;
}
