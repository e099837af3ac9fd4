/** ITU-R P.837-7: rain rate and probability of rain, from monthly rainfall and temperature, or R0.01 from its map. */
import { DomainError, within } from '../errors.ts';
import { normalTail } from '../math/normal.ts';
import { bracketRoot } from '../math/solve.ts';
import type { StandardCard } from '../standard.ts';
import { bilinear, type RegularGrid } from './p1144.ts';

export const card: StandardCard = {
  id: 'ITU-R P.837-7',
  title: 'Characteristics of precipitation for propagation modelling',
  date: '2017-06',
  url: 'https://www.itu.int/rec/R-REC-P.837-7-201706-S/en',
  implemented: [
    'digital map of R0.01 (0.125° × 0.125°), by bilinear interpolation',
    'Annex 1: annual probability of rain, from monthly rainfall and temperature',
    'Annex 1: rain rate for any percentage of an average year, by iteration at the point',
  ],
  omitted: ['Annex 2: conversion of integration times'],
  validity:
    'the whole Earth; integration time 1 minute; 0.01 % of an average year from the map, any percentage by iteration; edition 8 (2025-09) has since appeared',
};

const annex = `${card.id} Annex 1`;
const daysOfMonth = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysOfYear = 365.25;

/**
 * Rain rate exceeded for 0.01 % of an average year with an integration time of one minute.
 * @param map R0.01 [mm/h]
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°]
 * @returns R0.01 [mm/h]
 * @throws DomainError for a latitude beyond a pole, or NaN
 * @see ITU-R P.837-7, digital map of R0.01
 */
export function rainRate001(map: RegularGrid, latitudeDeg: number, longitudeDeg: number): number {
  return bilinear(map, latitudeDeg, longitudeDeg);
}

/** Twelve means of an average year, January first. */
export interface MonthlyClimate {
  /** MT, total rainfall of each month [mm], valid 0…5000 */
  readonly rainfallMm: readonly number[];
  /** T, mean surface temperature of each month [°C], valid −100…60 */
  readonly temperatureC: readonly number[];
}

/**
 * Monthly means at a place, from the maps.
 * @param rainfall twelve maps of MT [mm], January first
 * @param temperature twelve maps of P.1510 [K], January first
 * @param latitudeDeg north positive [°], valid −90…90
 * @param longitudeDeg east positive [°]
 * @throws DomainError for a latitude beyond a pole, or NaN
 * @see ITU-R P.837-7 Annex 1 Steps 1, 2
 */
export function monthlyClimate(
  rainfall: readonly RegularGrid[],
  temperature: readonly RegularGrid[],
  latitudeDeg: number,
  longitudeDeg: number,
): MonthlyClimate {
  return {
    rainfallMm: rainfall.map((map) => Math.max(0, bilinear(map, latitudeDeg, longitudeDeg))),
    temperatureC: temperature.map((map) => bilinear(map, latitudeDeg, longitudeDeg) - 273.15),
  };
}

/** How often, and how hard, it rains. */
export interface RainStatistics {
  /** r, by month [mm/h] */
  readonly conditionalRateMmPerH: readonly number[];
  /** P0, probability of rain, by month [%] */
  readonly monthlyProbabilityPercent: readonly number[];
  /** P0 annual [%] */
  readonly probabilityPercent: number;
}

/**
 * Probability of rain by month and year.
 * @throws DomainError for other than twelve months, or a value outside the ranges of `MonthlyClimate`
 * @see ITU-R P.837-7 Annex 1 Steps 1 to 3, equations (1) to (3)
 */
export function rainStatistics(climate: MonthlyClimate): RainStatistics {
  const conditionalRateMmPerH: number[] = [];
  const monthlyProbabilityPercent: number[] = [];
  let daysOfRain = 0;
  twelve('rainfallMm', climate.rainfallMm);
  twelve('temperatureC', climate.temperatureC);
  for (const [month, days] of daysOfMonth.entries()) {
    const MT = within('rainfallMm', climate.rainfallMm[month]!, 'mm', 0, 5000, annex);
    const T = within('temperatureC', climate.temperatureC[month]!, '°C', -100, 60, annex);
    const r = 0.5874 * Math.exp(0.0883 * Math.max(0, T)); // (1)
    const P0 = (100 * MT) / (24 * days * r); // (2)
    const often = P0 > 70; // then the same rain falls in 70 % of the time, harder
    conditionalRateMmPerH.push(often ? ((100 / 70) * MT) / (24 * days) : r);
    monthlyProbabilityPercent.push(often ? 70 : P0);
    daysOfRain += days * (often ? 70 : P0);
  }
  return { conditionalRateMmPerH, monthlyProbabilityPercent, probabilityPercent: daysOfRain / daysOfYear }; // (3)
}

function twelve(parameter: string, values: readonly number[]): void {
  if (values.length !== 12) throw new DomainError(`length of ${parameter}`, values.length, '', 12, 12, annex);
}

/**
 * Percentage of an average year for which a rain rate is exceeded.
 * @param rainRateMmPerH R [mm/h], valid ≥ 0
 * @returns P(R) [%]
 * @throws DomainError for a negative rain rate, or NaN
 * @see ITU-R P.837-7 Annex 1, equations (4), (5)
 */
export function rainRateExceedance(statistics: RainStatistics, rainRateMmPerH: number): number {
  return exceedance(
    statistics,
    Math.log(within('rainRateMmPerH', rainRateMmPerH, 'mm/h', 0, Number.MAX_VALUE, annex)),
  );
}

function exceedance(statistics: RainStatistics, logRate: number): number {
  let sum = 0;
  for (const [month, days] of daysOfMonth.entries()) {
    const P0 = statistics.monthlyProbabilityPercent[month]!;
    if (P0 === 0) continue;
    const r = statistics.conditionalRateMmPerH[month]!;
    sum += days * P0 * normalTail((logRate + 0.7938 - Math.log(r)) / 1.26); // (5)
  }
  return sum / daysOfYear; // (4)
}

/**
 * Rain rate exceeded for a percentage of an average year with an integration time of one minute. The search ends when it has
 * the rate to 1e-12, where the Recommendation asks for the percentage to 1e-5.
 * @param pPercent p [%], valid 1e-6…100
 * @returns Rp [mm/h]; 0 where it rains for no more than p
 * @throws DomainError for a percentage outside that range
 * @see ITU-R P.837-7 Annex 1 Steps 4, 5
 */
export function rainRate(statistics: RainStatistics, pPercent: number): number {
  const p = within('pPercent', pPercent, '%', 1e-6, 100, annex);
  if (p >= statistics.probabilityPercent) return 0;
  const excess = (logRate: number): number => exceedance(statistics, logRate) - p;
  const lowest = Math.log(1e-20);
  if (excess(lowest) <= 0) return 0; // p equals the probability of rain but for rounding
  const { low, high } = bracketRoot(excess, lowest, Math.log(1e6), 1e-12);
  return Math.exp((low + high) / 2);
}
