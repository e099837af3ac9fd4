/** Everything that Ortak is held against. A new sheet or source is added here, and nowhere else. */
import type { PrintedSource } from './cases.ts';
import { contours } from './contours.ts';
import { p453 } from './itu/p453.ts';
import { p618DeepFade } from './itu/p618-low-elevation.ts';
import { p618Rain, p618RainFromOwnRate, p618RainProbability } from './itu/p618-rain.ts';
import { p618DiversityGain, p618Scintillation, p618Xpd } from './itu/p618-sites.ts';
import { p618TotalByPercent, p618TotalByPlace } from './itu/p618-total.ts';
import { p618TotalFromMaps } from './itu/p618-total-maps.ts';
import { p676Annual, p676Instantaneous, p676Monthly, p676Substitute } from './itu/p676-annex2.ts';
import { p676BetweenHeights, p676FromHeight, p676ToSpace } from './itu/p676-slant.ts';
import { p676OxygenLines, p676Specific, p676VapourLines } from './itu/p676-specific.ts';
import { p836Content, p836Density } from './itu/p836.ts';
import { p837Map, p837MapAgainstIteration, p837Maps, p837Rate } from './itu/p837.ts';
import { p838 } from './itu/p838.ts';
import { p839 } from './itu/p839.ts';
import { p840, p840Lognormal } from './itu/p840.ts';
import { p1510 } from './itu/p1510.ts';
import { p1511 } from './itu/p1511.ts';
import { p1815 } from './itu/p1815.ts';
import { uncompared } from './itu/uncompared.ts';
import { links } from './links.ts';
import { modcods } from './modcod.ts';
import { orbitSources } from './orbit.printed.ts';
import { orbits } from './orbit.ts';
import { patterns } from './patterns.ts';
import type { Sheet } from './sheets.ts';

/** Sheets of the workbook of ITU-R Study Group 3 (CG-3M3J-13-ValEx, release 8.3.0), in its order. */
export const workbook: readonly Sheet[] = [
  p453,
  p836Density,
  p836Content,
  p837Rate,
  p837Maps,
  p837Map,
  p838,
  p839,
  p840,
  p840Lognormal,
  p1510,
  p1511,
  p618Rain,
  p618RainFromOwnRate,
  p837MapAgainstIteration,
  p618RainProbability,
  p618DiversityGain,
  p618Scintillation,
  p618DeepFade,
  p618TotalByPlace,
  p618TotalByPercent,
  p618TotalFromMaps,
  p618Xpd,
  p676OxygenLines,
  p676VapourLines,
  p676Specific,
  p676ToSpace,
  p676BetweenHeights,
  p676FromHeight,
  p676Instantaneous,
  p676Annual,
  p676Monthly,
  p676Substitute,
  p1815,
];

export { uncompared };

export const sheets: readonly Sheet[] = [...workbook, modcods, ...orbits];

export const sources: readonly PrintedSource[] = [...links, ...patterns, ...contours, ...orbitSources];
