/** The working of a point, one column for each percentage. */
import { type SlantPath, slantPathWorking, xpdWorking } from '@ortak/core/propagation';
import { line, type WorkingLine } from '@ortak/core/working';
import type { GivenClimate, PointAttenuation } from './attenuation.ts';
import type { Consequences } from './consequences.ts';

/** A line with its value at each percentage; undefined where the method has no such step. */
export interface PercentLine {
  readonly symbol: string;
  readonly label: string;
  readonly values: readonly (number | string | undefined)[];
  readonly unit: string;
  readonly source: string;
  readonly working: readonly PercentLine[];
}

/** Symbols of the working by the value that was given. */
const symbolsOf: Readonly<Partial<Record<keyof GivenClimate, readonly string[]>>> = {
  rainRate001MmPerH: ['R0.01'],
  rainHeightKm: ['hR'],
  wetRefractivity: ['Nwet'],
  meanPressureHPa: ['Ps'],
  meanTemperatureK: ['Ts'],
  meanWaterVapourDensityGPerM3: ['ρs'],
  pressureHPa: ['Ps(p)'],
  temperatureK: ['Ts(p)'],
  waterVapourDensityGPerM3: ['ρs(p)'],
  contentKgPerM2: ['Vs(p)'],
  liquidWaterKgPerM2: ['L', 'Lred'],
};

/** The order in which engineers add them up. */
const order = ['AR', 'AG', 'AC', 'AS', 'AT', 'XPD', 'Tsky', 'pw'];

/**
 * Rain, gases, cloud, scintillation and their total, then what follows from them, each with the steps that led to it.
 * @see ITU-R P.618-14 § 2.5, § 4.1, § 3; ITU-R P.841-6
 */
export function attenuationWorking(result: PointAttenuation): PercentLine[] {
  const { point, attenuations } = result;
  const given = new Set(
    (Object.keys(symbolsOf) as (keyof GivenClimate)[])
      .filter((key) => point.given[key] !== undefined)
      .flatMap((key) => symbolsOf[key]!),
  );
  const sourceOf = (entry: WorkingLine): string => {
    if (given.has(entry.symbol)) return 'given';
    if (entry.symbol === 'hS' && result.heightSource === 'map') return 'ITU-R P.1511, map of P.1511-2';
    if (entry.symbol === 'R0.01')
      return result.rainRateSource === 'map'
        ? 'ITU-R P.837-7, map of R0.01'
        : 'ITU-R P.837-7 Annex 1, iterated from the months';
    if (entry.symbol === 'θ' && point.elevationDeg === undefined) return 'geometry on the WGS 84 ellipsoid';
    return entry.source;
  };
  const percents = attenuations.map(({ pPercent }) => pPercent);
  const workings = attenuations.map((attenuation, i) => [
    ...slantPathWorking(attenuation),
    ...consequencesWorking(attenuation.path, result.consequences[i]!),
  ]);
  const lines = side(workings, percents, sourceOf);
  return lines.toSorted((a, b) => order.indexOf(a.symbol) - order.indexOf(b.symbol));
}

/** Cross-polarisation, noise and the worst month. */
function consequencesWorking(path: SlantPath, { pPercent, xpd, ...others }: Consequences): WorkingLine[] {
  const exceededForP = `exceeded for ${pPercent} % of an average year`;
  return [
    ...(xpd === undefined
      ? []
      : [
          line(
            'XPD',
            `Cross-polarisation discrimination not ${exceededForP}`,
            xpd.xpdDb,
            'dB',
            'ITU-R P.618-14 § 4.1 (78)',
            xpdWorking(path, xpd),
          ),
        ]),
    line(
      'Tsky',
      `Sky noise temperature ${exceededForP}`,
      others.skyNoiseK,
      'K',
      'ITU-R P.618-14 § 3 (69), Tmr = 275 K',
    ),
    line(
      'pw',
      `Time of the average worst month, of what is ${exceededForP}`,
      others.worstMonthPercent,
      '%',
      'ITU-R P.841-6 Annex 1 (1), (2)',
    ),
  ];
}

/** Lines of several percentages side by side: those of one symbol are one line. */
function side(
  workings: readonly (readonly WorkingLine[])[],
  percents: readonly number[],
  sourceOf: (entry: WorkingLine) => string,
): PercentLine[] {
  const symbols = [...new Set(workings.flatMap((working) => working.map(({ symbol }) => symbol)))];
  return symbols.map((symbol) => {
    const entries = workings.map((working) => working.find((entry) => entry.symbol === symbol));
    const known = entries.filter((entry) => entry !== undefined);
    const first = known[0]!;
    const labels = new Set(known.map(({ label }) => label));
    const sources = [...new Set(known.map(sourceOf))];
    return {
      symbol,
      label:
        labels.size === 1
          ? first.label
          : ofAnyPercent(
              entries.map((entry) => entry?.label),
              percents,
            ),
      values: entries.map((entry) => entry?.value),
      unit: first.unit,
      source: sources.join('; '),
      working: side(
        entries.map((entry) => entry?.working ?? []),
        percents,
        sourceOf,
      ),
    };
  });
}

const exceeded = /exceeded for ([\d.e-]+) % of an average year/;

/** `exceeded for p` where each column has its own; below 5 % gas and cloud keep theirs. */
function ofAnyPercent(labels: readonly (string | undefined)[], percents: readonly number[]): string {
  const own = labels.every((label, i) => {
    const percent = label === undefined ? null : exceeded.exec(label);
    return percent === null || Number(percent[1]) === percents[i];
  });
  const first = labels.find((label) => label !== undefined) ?? '';
  return first.replace(exceeded, own ? 'exceeded for p' : 'exceeded for the larger of p and 5 %');
}
