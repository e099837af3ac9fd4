/** `ortak flight graveyard`: the end of a life, by the rule of the IADC, flown for years afterwards. */
import {
  forceModel,
  GRAVEYARD_ECCENTRICITY,
  onStation,
  PROTECTED_RISE_M,
  planGraveyard,
  radii,
  SYNCHRONOUS_RADIUS_M,
} from '@ortak/core/orbit';
import { formatTime, later, leapSecondNotices, parseTime } from '@ortak/core/time';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { FLOWN, synchronousRadiusLine } from './flown.lines.ts';
import { type Disposal, disposalOf } from './keep.life.ts';
import { type KeepingInput, keepingInput } from './keep.task.ts';
import { engineAlong } from './keep.thrust.ts';

const RAD = Math.PI / 180;
const DAY_S = 86_400;
const YEAR_S = 365.25 * DAY_S;
const IADC = 'IADC-02-01';

export interface GraveyardOptions {
  readonly satellite?: string;
  /** Flown afterwards. */
  readonly years: number;
  /** UTC; without it so long after the beginning of keeping as the platform is to live, or 15 years. */
  readonly from?: string;
  /** Above the rise that the rule asks for [km]. */
  readonly marginKm?: number;
}

/** What became of the orbit in some years. */
export interface GraveyardYear {
  readonly until: string;
  /** Least and largest radius above the synchronous one [km]. */
  readonly leastRiseKm: number;
  readonly mostRiseKm: number;
  /** Largest of a day. */
  readonly eccentricity: number;
  /** Each of them with what it follows from. */
  readonly figures: Readonly<Record<'least' | 'most' | 'eccentricity', WorkingLine>>;
}

export interface GraveyardResult {
  readonly satellite: string;
  readonly name: string;
  readonly from: string;
  readonly riseKm: number;
  readonly deltaVMps: number;
  readonly propellantKg: number;
  readonly working: readonly WorkingLine[];
  /** The answers, each with what it follows from. */
  readonly figures: Readonly<
    Record<'perigeeRise' | 'eccentricity' | 'leastRise' | 'deltaV' | 'propellant', WorkingLine>
  >;
  readonly years: readonly GraveyardYear[];
  readonly flown: {
    /** Over the first days. */
    readonly perigeeRiseKm: number;
    readonly eccentricity: number;
    /** What the rule allows. */
    readonly mostEccentricity: number;
    /** Up to this height above the synchronous radius the orbit is protected [km]. */
    readonly protectedRiseKm: number;
    /** Over all years. */
    readonly leastRiseKm: number;
    readonly largestEccentricity: number;
    readonly complies: boolean;
    readonly clear: boolean;
  };
  readonly notices: readonly Notice[];
}

/** Rows of the years. */
const ROWS = 10;

/**
 * Plans and flies the disposal. Between `yield`s, which tell the part done, the caller may stop at will.
 * @throws FlightError for a programme that says too little
 */
export function* graveyard(
  programme: Programme,
  options: GraveyardOptions,
): Generator<number, GraveyardResult> {
  yield 0;
  const input = keepingInput(programme, options.satellite);
  const { satellite, flight, sail, longitudeDeg } = input;
  const platform = programme.platforms.find(({ id }) => id === satellite.platform);
  const epoch =
    options.from === undefined
      ? later(input.epoch, (platform?.lifeYears?.value ?? 15) * YEAR_S)
      : parseTime(options.from, 'UTC');
  const model = forceModel({ degree: 8, order: 8, sun: true, moon: true, sail });
  const disposal = disposalOf(flight, sail);
  const station = { longitudeRad: longitudeDeg * RAD, eccentricity: [0, 0], inclinationRad: [0, 0] } as const;
  const start = onStation(station, model, epoch, disposal.dryKg + disposal.disposalKg);
  const engine = engineAlong(input, true);
  const marginKm = options.marginKm ?? 0;
  const riseM = (disposal.riseKm + marginKm) * 1000;
  const plan = planGraveyard({ start, model, riseM, engine });
  yield 0.02;
  const years: GraveyardYear[] = [];
  const spanS = options.years * YEAR_S;
  const blank = { least: Infinity, most: 0, eccentricity: 0, lowM: 0, highM: 0 };
  let row = { ...blank };
  let [leastM, largest] = [Infinity, 0];
  for (const { timeS, leastM: low, mostM: high } of radii(plan.end, model, spanS)) {
    const eccentricity = (high - low) / (high + low);
    const longest = eccentricity > row.eccentricity ? { eccentricity, lowM: low, highM: high } : row;
    row = {
      least: Math.min(row.least, low),
      most: Math.max(row.most, high),
      eccentricity: longest.eccentricity,
      lowM: longest.lowM,
      highM: longest.highM,
    };
    leastM = Math.min(leastM, low);
    largest = Math.max(largest, eccentricity);
    if (timeS + DAY_S > (spanS * (years.length + 1)) / ROWS && years.length < ROWS) {
      years.push({
        until: formatTime(later(plan.end.state.epoch, timeS), 'UTC', 0).slice(0, 10),
        leastRiseKm: (row.least - SYNCHRONOUS_RADIUS_M) / 1000,
        mostRiseKm: (row.most - SYNCHRONOUS_RADIUS_M) / 1000,
        eccentricity: row.eccentricity,
        figures: {
          least: riseLine('Least rise of these years', 'Least radius', row.least),
          most: riseLine('Largest rise of these years', 'Largest radius', row.most),
          eccentricity: eccentricityLine('Largest eccentricity of a day of these years', row.lowM, row.highM),
        },
      });
      row = { ...blank };
    }
    yield 0.02 + (0.98 * timeS) / spanS;
  }
  const perigeeRiseKm = plan.perigeeRiseM / 1000;
  const leastRiseKm = (leastM - SYNCHRONOUS_RADIUS_M) / 1000;
  const propellantKg = start.massKg - plan.end.massKg;
  const working = linesOf(input, disposal, marginKm, plan.deltaVMps, propellantKg);
  const asked = working.filter(({ unit }) => unit === 'km');
  const hohmann = working.find(({ source }) => source === HOHMANN)!;
  const deltaV = line('Δv', 'flown, until the perigee is that high', plan.deltaVMps, 'm/s', 'force model', [
    ...asked,
    hohmann,
  ]);
  return {
    satellite: satellite.id,
    name: satellite.name,
    from: formatTime(epoch, 'UTC', 0),
    riseKm: disposal.riseKm,
    deltaVMps: plan.deltaVMps,
    propellantKg,
    working,
    figures: {
      perigeeRise: riseLine(
        'Rise of the perigee that was flown',
        'Least radius of the first three days',
        SYNCHRONOUS_RADIUS_M + plan.perigeeRiseM,
        asked,
      ),
      eccentricity: eccentricityLine(
        'Eccentricity of the first three days',
        SYNCHRONOUS_RADIUS_M + plan.perigeeRiseM,
        ((SYNCHRONOUS_RADIUS_M + plan.perigeeRiseM) * (1 + plan.eccentricity)) / (1 - plan.eccentricity),
        [line('', 'At most', GRAVEYARD_ECCENTRICITY, '', `${IADC}: disposal`)],
      ),
      leastRise: riseLine('Least rise of the years', 'Least radius', leastM, [
        line('', 'Protected up to', PROTECTED_RISE_M / 1000, 'km', `${IADC}: protected region`),
      ]),
      deltaV,
      propellant: line('mp', 'Propellant', propellantKg, 'kg', 'm₀ (1 − exp(−Δv / (Isp g₀)))', [
        line('m₀', 'Mass at the beginning', start.massKg, 'kg', 'dry, with what the life reserves'),
        deltaV,
        line('Isp', 'Specific impulse along the orbit', engine.specificImpulseS, 's', engine.source),
      ]),
    },
    years,
    flown: {
      perigeeRiseKm,
      eccentricity: plan.eccentricity,
      mostEccentricity: GRAVEYARD_ECCENTRICITY,
      protectedRiseKm: PROTECTED_RISE_M / 1000,
      leastRiseKm,
      largestEccentricity: largest,
      complies: perigeeRiseKm >= disposal.riseKm && plan.eccentricity <= GRAVEYARD_ECCENTRICITY,
      clear: leastRiseKm * 1000 >= PROTECTED_RISE_M,
    },
    notices: [
      ...noticesOf(leastRiseKm, options.years),
      ...reserveNotices(propellantKg, disposal.disposalKg, flight.propellant.disposalIspS.at),
      ...leapSecondNotices(later(plan.end.state.epoch, spanS)),
    ],
  };
}

const HOHMANN = 'Hohmann transfer';

/** A height above the synchronous radius [km] from a radius [m]. */
function riseLine(
  label: string,
  radius: string,
  radiusM: number,
  beside: readonly WorkingLine[] = [],
): WorkingLine {
  return line('', label, (radiusM - SYNCHRONOUS_RADIUS_M) / 1000, 'km', 'r − rs', [
    line('r', radius, radiusM / 1000, 'km', FLOWN),
    synchronousRadiusLine(),
    ...beside,
  ]);
}

function eccentricityLine(
  label: string,
  leastM: number,
  mostM: number,
  beside: readonly WorkingLine[] = [],
): WorkingLine {
  return line('e', label, (mostM - leastM) / (mostM + leastM), '', '(r₂ − r₁) / (r₂ + r₁)', [
    line('r₁', 'Least radius', leastM / 1000, 'km', FLOWN),
    line('r₂', 'Largest radius', mostM / 1000, 'km', FLOWN),
    ...beside,
  ]);
}

function linesOf(
  { flight, sail: { reflectivity, areaM2 } }: KeepingInput,
  { riseKm, disposalMps, dryKg, emptyKg, disposalKg }: Disposal,
  marginKm: number,
  flownMps: number,
  propellantKg: number,
): WorkingLine[] {
  const { massKg, propellant, sunlitAreaM2 } = flight;
  return [
    line('m', 'Mass without propellant', emptyKg, 'kg', massKg.at),
    line('', 'and with its residuals', dryKg, 'kg', propellant.residualPercent.at),
    line('CrA/m', 'Sunlight on it', (reflectivity * areaM2) / emptyKg, 'm²/kg', sunlitAreaM2.at),
    line('ΔH', 'Rise of the perigee', riseKm, 'km', `${IADC}: 235 km + 1000 Cr A/m`),
    ...(marginKm > 0 ? [line('', 'and a margin', marginKm, 'km', '--margin-km')] : []),
    line('Δv', 'of two impulses to that circle', disposalMps, 'm/s', HOHMANN),
    line('', 'flown, until the perigee is that high', flownMps, 'm/s', 'force model'),
    line('', 'Propellant that the life reserves', disposalKg, 'kg', propellant.disposalIspS.at),
    line('mp', 'Propellant', propellantKg, 'kg', 'flown'),
  ];
}

function noticesOf(leastRiseKm: number, years: number): Notice[] {
  if (leastRiseKm * 1000 >= PROTECTED_RISE_M) return [];
  return [
    {
      code: 'graveyard.returns',
      source: 'IADC-02-01',
      message: `Within ${years} years it comes back to ${leastRiseKm.toFixed(1)} km above the geostationary orbit, into the region that is protected up to ${PROTECTED_RISE_M / 1000} km; --margin-km ${Math.ceil(PROTECTED_RISE_M / 1000 - leastRiseKm + 1)} would keep it out.`,
    },
  ];
}

/** More than a tenth beyond what the life sets aside. */
function reserveNotices(propellantKg: number, reservedKg: number, at: string): Notice[] {
  if (propellantKg <= 1.1 * reservedKg) return [];
  return [
    {
      code: 'graveyard.beyond-reserve',
      source: at,
      message: `The rise takes ${propellantKg.toFixed(2)} kg, of which the life reserves ${reservedKg.toFixed(2)} kg by disposalIspS: thrusters that push along the orbit at a slant have less.`,
    },
  ];
}
