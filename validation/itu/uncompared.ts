/** Sheets of the workbook, and parts of sheets, of which nothing is compared. */
import type { UncomparedSheet } from '../sheets.ts';

const notAtHand = 'The sheet is not among those at hand.';

export const uncompared: readonly UncomparedSheet[] = [
  {
    entry: '2',
    sheet: 'P.836-6 WV, ρ by month',
    standard: 'ITU-R P.836-6',
    quantity: 'Surface water vapour density of February, May, August, November',
    block: { file: 'itu/P.836-6-WV.csv', column: 'I', rows: [62, 93] },
    reason: 'Ortak has the maps of the year only: no package registry carries those of the months.',
  },
  {
    entry: '2',
    sheet: 'P.836-6 WV, V by month',
    standard: 'ITU-R P.836-6',
    quantity: 'Columnar content of water vapour of February, May, August, November',
    block: { file: 'itu/P.836-6-WV.csv', column: 'I', rows: [143, 174] },
    reason: 'Ortak has the maps of the year only: no package registry carries those of the months.',
  },
  {
    entry: '6.2',
    sheet: 'P840-9 L, the year and four months',
    standard: 'ITU-R P.840-9',
    quantity: 'Cloud liquid water content',
    block: { file: 'itu/P840-9-L.csv', column: 'G', rows: [24, 59] },
    reason:
      'It can only be checked with the official maps of P.840-9, which no package registry carries; Ortak ships those of P.840-7 in their ' +
      'place.',
  },
  {
    entry: '8',
    sheet: 'P.1511-3 TOPO, geoid',
    standard: 'ITU-R P.1511-3',
    quantity: 'Undulation of the geoid, EGM2008',
    block: { file: 'itu/P.1511-TOPO.csv', column: 'I', rows: [23, 37] },
    reason:
      'The map of EGM2008 is not shipped: no method of the P series here needs it. The interpolation is that of the topography.',
  },
  {
    entry: '9',
    sheet: 'P.2145 CLIMATIC_MAPS_GAS_ATT, the year',
    standard: 'ITU-R P.2145-0',
    quantity: 'Surface pressure, temperature, water vapour density and content; Weibull parameters',
    block: { file: 'itu/P.2145-CLIMATIC-MAPS-GAS-ATT.csv', column: 'G', rows: [23, 101] },
    reason:
      'It can only be checked with the official maps of P.2145-0, which no package registry carries. What stands in for them is held ' +
      'against P.676-13 A_Gas_A2_STAT.',
  },
  {
    entry: '9',
    sheet: 'P.2145 CLIMATIC_MAPS_GAS_ATT, months',
    standard: 'ITU-R P.2145-0',
    quantity: 'The same of February, May, August, November',
    block: { file: 'itu/P.2145-CLIMATIC-MAPS-GAS-ATT.csv', column: 'H', rows: [110, 188] },
    reason: 'As for the year.',
  },
  {
    entry: '10.3',
    sheet: 'P.618-14, frequency scaling',
    standard: 'ITU-R P.618-14',
    quantity: 'Conditional distribution of the frequency scaling ratio of rain attenuation, § 2.2.1.3.1',
    reason: notAtHand,
  },
  {
    entry: '10.4',
    sheet: 'P.618-14, joint probability',
    standard: 'ITU-R P.618-14',
    quantity: 'Outage probability of two sites, § 2.2.4.1',
    reason: notAtHand,
  },
  {
    entry: '10.8',
    sheet: 'P.618-14, shallow fades',
    standard: 'ITU-R P.618-14',
    quantity: 'Shallow fades below 5°, § 2.4.2',
    reason: notAtHand,
  },
  {
    entry: '10.11',
    sheet: 'P.618-14, non-GSO',
    standard: 'ITU-R P.618-14',
    quantity: 'Statistics of paths to moving satellites, § 8',
    reason: notAtHand,
  },
  {
    entry: '11.6',
    sheet: 'P.676-13, Weibull',
    standard: 'ITU-R P.676-13',
    quantity: 'Weibull approximation of water vapour attenuation, Annex 2 § 2.4',
    reason: notAtHand,
  },
  {
    entry: '12',
    sheet: 'P.1623-1, fade duration',
    standard: 'ITU-R P.1623-1',
    quantity: 'Fade duration, § 2.2',
    reason: notAtHand,
  },
];
