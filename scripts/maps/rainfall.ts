/**
 * Rounds the rainfall of twelve months so that the year is kept: where the nearest integers would change the probability of
 * rain or the exceedance of a rain rate, some months are rounded the other way, and the errors of the months cancel.
 *
 * Both are sums over the months, linear in their rainfall (P.837-7 Annex 1, equations (2) to (5)), with weights that follow
 * from the temperature. At each point every way of rounding up or down is tried, and the one taken that keeps the
 * probability of rain, and beside it the exceedance of four rain rates.
 */
import {
  bilinear,
  type RegularGrid,
  rainRateExceedance,
  rainStatistics,
} from '../../packages/core/src/propagation/index.ts';

/** Rain rates at which the exceedance is kept [mm/h]; 0 stands for the probability of rain. */
const ratesMmPerH = [0, 2, 10, 30, 80] as const;

/** What a relative error of the probability of rain counts against one of an exceedance: it is kept to a few 1e-7. */
const PROBABILITY_COUNTS = 30;

/** What a departure of one step from the nearest integer counts against the square of a relative error: both are small. */
const DEPARTURE = 1e-12;

/** P.837-7 Step 3 changes the formula at 70 %: near it the nearest integer is taken. */
const FREQUENT_PERCENT = 69;

/**
 * Figures of the months, multiples of a step.
 * @param months rainfall of each month at all points [mm]
 * @param grid where the points are
 * @param temperature maps of the months [K]
 * @param step [mm]
 */
export function keepingTheYear(
  months: readonly Float64Array[],
  grid: Omit<RegularGrid, 'values' | 'scale' | 'offset'>,
  temperature: readonly RegularGrid[],
  step: number,
): Float64Array[] {
  const kept = months.map((values) => values.map((value) => Math.round(value / step) * step));
  const { rows, columns, latitudeStartDeg, latitudeStepDeg, longitudeStartDeg, longitudeStepDeg } = grid;
  for (let i = 0; i < rows * columns; i++) {
    const latitudeDeg = latitudeStartDeg + Math.floor(i / columns) * latitudeStepDeg;
    if (Math.abs(latitudeDeg) > 90) continue;
    const longitudeDeg = longitudeStartDeg + (i % columns) * longitudeStepDeg;
    const temperatureC = temperature.map((map) => bilinear(map, latitudeDeg, longitudeDeg) - 273.15);
    const rainfallMm = months.map((values) => Math.max(0, values[i]!));
    for (const [month, stored] of roundedMonths(rainfallMm, temperatureC, step).entries())
      kept[month]![i] = stored;
  }
  return kept;
}

/** The same at one point. */
export function roundedMonths(
  rainfallMm: readonly number[],
  temperatureC: readonly number[],
  step: number,
): readonly number[] {
  const nearest = rainfallMm.map((MT) => Math.round(MT / step) * step);
  const year = rainStatistics({ rainfallMm, temperatureC });
  if (year.probabilityPercent === 0) return nearest;
  const sums = ratesMmPerH.map((rate) => rainRateExceedance(year, rate));
  // What one step of each month does to each sum, relative; a month in which it rains often has no such weight
  const weights = rainfallMm.map((MT, month) => {
    if (year.monthlyProbabilityPercent[month]! >= FREQUENT_PERCENT) return ratesMmPerH.map(() => 0);
    const little = rainfallMm.map((_, other) => (other === month ? Math.min(MT, 1) : 0));
    const alone = rainStatistics({ rainfallMm: little, temperatureC });
    return ratesMmPerH.map((rate, k) =>
      little[month] === 0 || sums[k]! < 1e-6
        ? 0
        : (rainRateExceedance(alone, rate) / little[month]! / sums[k]!) *
          step *
          (rate === 0 ? PROBABILITY_COUNTS : 1),
    );
  });
  const errors = nearest.map((stored, month) => (stored - rainfallMm[month]!) / step);
  // Months that can go the other way: those that the step does not meet already
  const free = errors.flatMap((error, month) =>
    Math.abs(error) > 1e-6 && weights[month]![0]! > 0 ? [month] : [],
  );
  const others = bestOf(errors, weights, free);
  return nearest.map((stored, month) =>
    others & (1 << month) ? stored - Math.sign(errors[month]!) * step : stored,
  );
}

/** The set of months, a bit for each, that are best rounded the other way; every set is tried, in the order of a Gray code. */
function bestOf(
  errors: readonly number[],
  weights: readonly (readonly number[])[],
  free: readonly number[],
): number {
  const sums = ratesMmPerH.map((_, k) =>
    errors.reduce((sum, error, month) => sum + error * weights[month]![k]!, 0),
  );
  let [s0, s1, s2, s3, s4] = sums as [number, number, number, number, number];
  let departures = 0;
  let best = 0;
  let least = s0 * s0 + s1 * s1 + s2 * s2 + s3 * s3 + s4 * s4;
  let set = 0;
  for (let code = 1; code < 1 << free.length; code++) {
    const month = free[31 - Math.clz32(code & -code)]!;
    const error = errors[month]!;
    const out = (set & (1 << month)) === 0;
    set ^= 1 << month;
    const change = out ? -Math.sign(error) : Math.sign(error);
    const [w0, w1, w2, w3, w4] = weights[month] as [number, number, number, number, number];
    s0 += change * w0;
    s1 += change * w1;
    s2 += change * w2;
    s3 += change * w3;
    s4 += change * w4;
    departures += (out ? 1 : -1) * (1 - 2 * Math.abs(error));
    const cost = s0 * s0 + s1 * s1 + s2 * s2 + s3 * s3 + s4 * s4 + DEPARTURE * departures;
    if (cost < least) {
      least = cost;
      best = set;
    }
  }
  return best;
}
