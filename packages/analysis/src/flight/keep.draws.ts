/** Keeping flown many times, each with errors of its own: how much of the box is used, and how sure that is. */
import type { Programme } from '@ortak/model';
import { type KeepingOptions, keepStation } from './keep.ts';

/** What of all draws stays below: half, nine tenths, nineteen twentieths, and the largest. */
const PERCENTILES = [50, 90, 95] as const;

export interface DrawRow {
  readonly draw: number;
  /** Farthest from the centre of the box [°]. */
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly propellantKg: number;
  readonly deltaVMps: number;
  readonly held: boolean;
}

export interface DrawQuantity {
  readonly what: string;
  readonly unit: string;
  /** Of the box [°], where it has one. */
  readonly limit?: number;
  readonly mean: number;
  readonly percentiles: readonly { readonly percent: number; readonly value: number }[];
  readonly largest: number;
}

export interface DrawsResult {
  readonly name: string;
  readonly years: number;
  readonly rows: readonly DrawRow[];
  readonly quantities: readonly DrawQuantity[];
  readonly heldCount: number;
  /** What the chance of a life outside the box is at most, with 95 % confidence [%]. */
  readonly outsideAtMostPercent: number;
}

/**
 * Flies the keeping of a satellite with errors drawn anew each time. Between `yield`s, which tell the part done, the caller may stop at will.
 * @param count of draws, 2…1000
 * @throws FlightError as `keepStation`
 */
export function* keepDraws(
  programme: Programme,
  count: number,
  options: KeepingOptions = {},
): Generator<number, DrawsResult> {
  const rows: DrawRow[] = [];
  let [name, years, box] = ['', 0, { longitude: 0, latitude: 0 }];
  for (let draw = 1; draw <= count; draw++) {
    const run = keepStation(programme, { ...options, seed: draw });
    let step = run.next();
    while (!step.done) {
      yield (draw - 1 + step.value) / count;
      step = run.next();
    }
    const { verified, life, years: flown, halfWidthDeg, latitudeDeg } = step.value;
    name = step.value.name;
    years = flown.length;
    box = { longitude: halfWidthDeg, latitude: latitudeDeg };
    rows.push({
      draw,
      longitudeDeg: verified.longitudeDeg,
      latitudeDeg: verified.latitudeDeg,
      propellantKg: life.spentKg,
      deltaVMps: life.meanMpsPerYear * flown.length,
      held: verified.held,
    });
  }
  const heldCount = rows.filter(({ held }) => held).length;
  return {
    name,
    years,
    rows,
    quantities: [
      spread(
        'Longitude, farthest from the centre',
        '°',
        rows.map((row) => row.longitudeDeg),
        box.longitude,
      ),
      options.inclined === true
        ? spread(
            'Latitude, farthest from the equator',
            '°',
            rows.map((row) => row.latitudeDeg),
          )
        : spread(
            'Latitude, farthest from the equator',
            '°',
            rows.map((row) => row.latitudeDeg),
            box.latitude,
          ),
      spread(
        'Δv',
        'm/s',
        rows.map(({ deltaVMps }) => deltaVMps),
      ),
      spread(
        'Propellant',
        'kg',
        rows.map(({ propellantKg }) => propellantKg),
      ),
    ],
    heldCount,
    outsideAtMostPercent: 100 * atMost(count - heldCount, count),
  };
}

function spread(what: string, unit: string, values: readonly number[], limit?: number): DrawQuantity {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    what,
    unit,
    ...(limit !== undefined && { limit }),
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    percentiles: PERCENTILES.map((percent) => ({ percent, value: percentileOf(sorted, percent) })),
    largest: sorted.at(-1)!,
  };
}

/** Of sorted values, linear between them. @see R. J. Hyndman, Y. Fan, The American Statistician 50 (1996) 361: definition 7 */
export function percentileOf(sorted: readonly number[], percent: number): number {
  const place = (percent / 100) * (sorted.length - 1);
  const i = Math.min(sorted.length - 2, Math.floor(place));
  if (i < 0) return sorted[0]!;
  return sorted[i]! + (place - i) * (sorted[i + 1]! - sorted[i]!);
}

/**
 * Upper limit of a chance with 95 % confidence, from so many cases of so many tries.
 * @see C. J. Clopper, E. S. Pearson, Biometrika 26 (1934) 404
 */
export function atMost(cases: number, tries: number): number {
  if (cases >= tries) return 1;
  let [low, high] = [cases / tries, 1];
  for (let i = 0; i < 60; i++) {
    const p = (low + high) / 2;
    if (binomialBelow(cases, tries, p) > 0.05) low = p;
    else high = p;
  }
  return (low + high) / 2;
}

/** Chance of at most so many cases. */
function binomialBelow(cases: number, tries: number, p: number): number {
  let term = tries * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let k = 1; k <= cases; k++) {
    term += Math.log((tries - k + 1) / k) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(term);
  }
  return sum;
}
