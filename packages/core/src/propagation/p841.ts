/** ITU-R P.841-6: from the average year to the average worst month, and back. */
import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';

export const card: StandardCard = {
  id: 'ITU-R P.841-6',
  title: 'Conversion of annual statistics to worst-month statistics',
  date: '2019-12',
  url: 'https://www.itu.int/rec/R-REC-P.841-6-201912-I/en',
  implemented: [
    'Annex 1: Q of the average annual time percentage, in all four of its ranges, and its inverse',
    'Annex 1: global parameters for planning, Q1 = 2.85 and β = 0.13',
  ],
  omitted: ['Annex 1 Table 1: parameters of particular climates and effects; they come as arguments'],
  validity: 'average annual time percentages up to 100 %',
};

/** Q1 and β of a climate and a propagation effect. */
export interface WorstMonthParameters {
  /** Q1, valid 1…12 */
  readonly q1: number;
  /** β, valid 0.01…0.5 */
  readonly beta: number;
}

/** Annex 1: for global planning purposes. */
export const GLOBAL_PARAMETERS: WorstMonthParameters = { q1: 2.85, beta: 0.13 };

/**
 * Time of the average annual worst month for which a value is exceeded that is exceeded for a given time of the year.
 * @param annualPercent p [%], valid 1e-9…100
 * @param parameters Q1 and β; global by default
 * @returns pw = Q·p [%]
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.841-6 Annex 1, equations (1), (2)
 */
export function worstMonthPercent(
  annualPercent: number,
  parameters: WorstMonthParameters = GLOBAL_PARAMETERS,
): number {
  const p = within('annualPercent', annualPercent, '%', 1e-9, 100, card.id);
  return Math.min(100, worstMonthFactor(p, parameters) * p); // (1)
}

/** Q. */
function worstMonthFactor(p: number, { q1, beta }: WorstMonthParameters): number {
  within('q1', q1, '', 1, 12, card.id);
  within('beta', beta, '', 0.01, 0.5, card.id);
  const at3 = q1 * 3 ** -beta;
  if (p < (q1 / 12) ** (1 / beta)) return 12; // (2)
  if (p < 3) return q1 * p ** -beta; // (2)
  if (p < 30) return at3; // (2)
  return at3 * (p / 30) ** (Math.log10(at3) / Math.log10(0.3)); // (2)
}

/**
 * Time of the average year for which a value is exceeded that is exceeded for a given time of the average annual worst month.
 * @param worstMonth pw [%], valid 12e-9…100
 * @param parameters Q1 and β; global by default
 * @returns p [%]
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.841-6 Annex 1, equations (1), (2) solved for p; ITU-R P.618-14 § 2.2.2
 */
export function annualPercent(
  worstMonth: number,
  parameters: WorstMonthParameters = GLOBAL_PARAMETERS,
): number {
  const pw = within('worstMonth', worstMonth, '%', 12e-9, 100, card.id);
  const { beta, q1 } = parameters;
  const edge = (q1 / 12) ** (1 / beta);
  const at3 = worstMonthFactor(3, parameters);
  if (pw < 12 * edge) return pw / 12;
  if (pw < at3 * 3) return (pw / q1) ** (1 / (1 - beta));
  if (pw < at3 * 30) return pw / at3;
  return 30 * (pw / (at3 * 30)) ** (1 / (1 + Math.log10(at3) / Math.log10(0.3)));
}
