/** Everything that Ortak is held against. A new sheet or source is added here, and nowhere else. */
import type { PrintedSource } from './cases.ts';
import { p618DeepFade } from './itu/p618-low-elevation.ts';
import { p618Rain, p618RainProbability } from './itu/p618-rain.ts';
import { p618DiversityGain, p618Scintillation, p618Xpd } from './itu/p618-sites.ts';
import { p618TotalByPercent, p618TotalByPlace } from './itu/p618-total.ts';
import { p837Map } from './itu/p837.ts';
import { p838 } from './itu/p838.ts';
import { p839 } from './itu/p839.ts';
import { links } from './links.ts';
import { modcods } from './modcod.ts';
import { patterns } from './patterns.ts';
import type { Sheet } from './sheets.ts';

/** Sheets of the workbook of ITU-R Study Group 3 (CG-3M3J-13-ValEx, release 8.3.0). */
export const workbook: readonly Sheet[] = [
  p618Rain,
  p618RainProbability,
  p618DiversityGain,
  p618Scintillation,
  p618DeepFade,
  p618TotalByPlace,
  p618TotalByPercent,
  p618Xpd,
  p837Map,
  p838,
  p839,
];

export const sheets: readonly Sheet[] = [...workbook, modcods];

export const sources: readonly PrintedSource[] = [...links, ...patterns];
