/** ITU-R P.837-7: rain rate exceeded for 0.01 % of an average year, from the map that comes with it. */
import type { StandardCard } from '../standard.ts';
import { bilinear, type RegularGrid } from './p1144.ts';

export const card: StandardCard = {
  id: 'ITU-R P.837-7',
  title: 'Characteristics of precipitation for propagation modelling',
  date: '2017-06',
  url: 'https://www.itu.int/rec/R-REC-P.837-7-201706-S/en',
  implemented: ['digital map of R0.01 (0.125° × 0.125°), by bilinear interpolation'],
  omitted: [
    'Annex 1: rain rate for any percentage by iteration at the point, from monthly rainfall and temperature',
    'Annex 1: annual probability of rain',
    'Annex 2: conversion of integration times',
  ],
  validity:
    'the whole Earth; integration time 1 minute; 0.01 % of an average year; edition 8 (2025-09) has since appeared',
};

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
