import type { StandardCard } from '../standard.ts';
import { card as dvbS2 } from './dvbs2.ts';
import { card as dvbS2x } from './dvbs2x.ts';

export { dvbS2Modcods } from './dvbs2.ts';
export { dvbS2xModcods } from './dvbs2x.ts';
export * from './find.ts';
export {
  bestModcod,
  ebN0FromEsN0,
  esN0FromEbN0,
  type FrameSize,
  frameSymbols,
  type Modcod,
  type ModemStandard,
  spectralEfficiency,
} from './modcod.ts';

/** Identity cards of the standards implemented here. */
export const cards: readonly StandardCard[] = [dvbS2, dvbS2x];
