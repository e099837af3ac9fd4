import type { StandardCard } from '../standard.ts';
import { card as dvbS } from './dvbs.ts';
import { card as dvbS2 } from './dvbs2.ts';
import { card as dvbS2x } from './dvbs2x.ts';
import { card as rcs2 } from './rcs2.ts';

export * from './acm.ts';
export * from './capacity.ts';
export * from './constellation.ts';
export { dvbSModcods } from './dvbs.ts';
export { frameSymbols } from './dvbs2.frame.ts';
export { dvbS2Modcods } from './dvbs2.ts';
export { dvbS2xModcods } from './dvbs2x.ts';
export { vlSnrModcods } from './dvbs2x.vl-snr.ts';
export * from './find.ts';
export {
  bestModcod,
  type CodedBlock,
  ebN0FromEsN0,
  esN0FromEbN0,
  type FrameSize,
  type Framing,
  idealNeed,
  type Modcod,
  type ModemStandard,
  mostRobust,
  type Need,
  spectralEfficiency,
} from './modcod.ts';
export { rcs2Modcods } from './rcs2.ts';
export * from './table.ts';
export * from './working.ts';

/** Identity cards of the standards implemented here. */
export const cards: readonly StandardCard[] = [dvbS, dvbS2, dvbS2x, rcs2];
