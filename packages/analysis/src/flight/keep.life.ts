/** How long the propellant lasts, with its reserves. */
import { graveyardRiseM, hohmannRiseMps, massAfterKg, type Sail } from '@ortak/core/orbit';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Flight } from '@ortak/model';
import type { KeepingYear } from './keep.ts';

const YEAR_DAYS = 365.25;

export interface Life {
  readonly loadedKg: number;
  readonly residualKg: number;
  readonly disposalMps: number;
  readonly disposalKg: number;
  /** For station keeping, its margin included. */
  readonly usableKg: number;
  /** Spent over the years that were flown. */
  readonly spentKg: number;
  /** Until what is usable is spent with its margin [yr]; beyond the time flown, at its mean, and 40 for 40 and more. */
  readonly lastsYears: number;
  /** Whether what was flown took no more than is there for it, margin aside. */
  readonly enough: boolean;
  readonly beyondFlown: boolean;
  /** Spent by the thrusters [m/s]. */
  readonly meanMpsPerYear: number;
  /** What of it changes the orbit north–south [m/s]. */
  readonly meanAcrossMpsPerYear: number;
  readonly meanKgPerYear: number;
  readonly working: readonly WorkingLine[];
}

/** Rise to the graveyard [km]: 235 km + 1000 Cr A/m. @see IADC-02-01 */
export function graveyardRiseKm(sail: Sail, massKg: number): number {
  return graveyardRiseM(sail.reflectivity, sail.areaM2, massKg) / 1000;
}

/** Two burns between circular orbits [m/s]. @see W. Hohmann (1925) */
export function raiseMps(riseM: number): number {
  const [first, second] = hohmannRiseMps(riseM);
  return first + second;
}

/** What the end of a life takes. */
export interface Disposal {
  readonly residualKg: number;
  readonly riseKm: number;
  readonly disposalMps: number;
  readonly disposalKg: number;
  readonly emptyKg: number;
  /** Empty, with residuals. */
  readonly dryKg: number;
}

export function disposalOf(flight: Flight, sail: Sail): Disposal {
  const { loadedKg, residualPercent, disposalIspS } = flight.propellant;
  const residualKg = (loadedKg.value * residualPercent.value) / 100;
  const emptyKg = flight.massKg.value - loadedKg.value;
  const riseKm = graveyardRiseKm(sail, emptyKg);
  const disposalMps = raiseMps(riseKm * 1000);
  // the mass at the end, from what is left then: the empty one with its residuals
  const dryKg = emptyKg + residualKg;
  const disposalKg = dryKg * (dryKg / massAfterKg(dryKg, disposalMps, disposalIspS.value) - 1);
  return { residualKg, riseKm, disposalMps, disposalKg, emptyKg, dryKg };
}

export function lifeOf(flight: Flight, years: readonly KeepingYear[], sail: Sail): Life {
  const { loadedKg: loaded, residualPercent, marginPercent, disposalIspS } = flight.propellant;
  const loadedKg = loaded.value;
  const { residualKg, riseKm, disposalMps, disposalKg } = disposalOf(flight, sail);
  const usableKg = loadedKg - residualKg - disposalKg;
  const factor = 1 + marginPercent.value / 100;
  const spentKg = years.reduce((sum, { propellantKg }) => sum + propellantKg, 0);
  const flownYears = years.reduce((sum, { days }) => sum + days, 0) / YEAR_DAYS;
  const { lastsYears, beyondFlown } = lasting(usableKg / factor, years);
  const meanKgPerYear = spentKg / flownYears;
  const perYear = (of: (year: KeepingYear) => number): number =>
    years.reduce((sum, year) => sum + of(year), 0) / flownYears;
  const meanMpsPerYear = perYear(
    ({ northSouthMps, eastWestMps, combinedMps }) => northSouthMps + eastWestMps + combinedMps,
  );
  const meanAcrossMpsPerYear = perYear(({ acrossOrbitMps }) => acrossOrbitMps);
  return {
    loadedKg,
    residualKg,
    disposalMps,
    disposalKg,
    usableKg,
    spentKg,
    lastsYears,
    enough: spentKg <= usableKg,
    beyondFlown,
    meanMpsPerYear,
    meanAcrossMpsPerYear,
    meanKgPerYear,
    working: [
      line('', 'Propellant at the beginning', loadedKg, 'kg', loaded.at),
      line('', 'Residuals', -residualKg, 'kg', residualPercent.at),
      line('ΔH', 'Rise to the graveyard', riseKm, 'km', 'IADC-02-01: 235 km + 1000 Cr A/m'),
      line('Δv', 'of two burns', disposalMps, 'm/s', 'Hohmann transfer'),
      line('', 'Disposal', -disposalKg, 'kg', disposalIspS.at),
      line('', 'Left for station keeping', usableKg, 'kg', ''),
      line('', 'Margin on station keeping', marginPercent.value, '%', marginPercent.at),
      line('', 'Mean of the time flown', meanKgPerYear, 'kg/yr', 'force model'),
      lastsLine(lastsYears, beyondFlown),
      ...(years.some(({ spent }) => spent !== undefined)
        ? spentLines(
            meanMpsPerYear,
            meanAcrossMpsPerYear,
            perYear(({ alongOrbitMps }) => alongOrbitMps),
            'm/s/yr',
          )
        : []),
    ],
  };
}

/**
 * What canted thrusters spend, beside what of it changes the orbit, which is what handbooks print.
 * @param spentMps by all thrusters, each along its own push
 * @param unit of all three: `m/s`, or `m/s/yr` for a mean
 */
export function spentLines(
  spentMps: number,
  acrossMps: number,
  alongMps: number,
  unit: 'm/s' | 'm/s/yr',
): WorkingLine[] {
  const across = line('ΔvNS', 'On the orbit, north–south', acrossMps, unit, 'flown: Σ |Δv| across the orbit');
  const along = line('ΔvEW', 'On the orbit, east–west, net', alongMps, unit, 'flown: Σ Δv along the orbit');
  const label = 'Spent by the thrusters, cant and slew included';
  return [
    across,
    along,
    line('Δv', label, spentMps, unit, 'ΔvNS ÷ cos γ', [
      across,
      line(
        'cos γ',
        'Part of a push that is north or south',
        acrossMps / spentMps,
        '',
        'flown; of one thruster cos cantDeg · cos slewDeg',
      ),
    ]),
  ];
}

/** Longer than this nobody keeps a satellite: inclination, wear and thrusters are others by then [yr]. */
const LONGEST_YEARS = 40;

function lastsLine(years: number, beyondFlown: boolean): WorkingLine {
  const source = beyondFlown ? 'beyond the time flown at its mean' : 'as flown';
  if (years >= LONGEST_YEARS) return line('', 'Lasts more than', LONGEST_YEARS, 'yr', source);
  return years < 1
    ? line('', 'Lasts', years * YEAR_DAYS, 'd', source)
    : line('', 'Lasts', years, 'yr', source);
}

/** When a mass is spent [yr]. */
function lasting(massKg: number, years: readonly KeepingYear[]): Pick<Life, 'lastsYears' | 'beyondFlown'> {
  let [left, flownDays] = [massKg, 0];
  for (const { propellantKg, days } of years) {
    if (propellantKg >= left)
      return {
        lastsYears: Math.max(0, flownDays + (days * left) / propellantKg) / YEAR_DAYS,
        beyondFlown: false,
      };
    left -= propellantKg;
    flownDays += days;
  }
  const meanPerDay = (massKg - left) / flownDays;
  return {
    lastsYears: Math.min(LONGEST_YEARS, (flownDays + left / meanPerDay) / YEAR_DAYS),
    beyondFlown: true,
  };
}
