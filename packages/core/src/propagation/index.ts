/** Propagation on Earth-space paths: one file per ITU-R Recommendation of the P series. */
import type { StandardCard } from '../standard.ts';
import { card as p618 } from './p618.ts';
import { card as p837 } from './p837.ts';
import { card as p838 } from './p838.ts';
import { card as p839 } from './p839.ts';
import { card as p1144 } from './p1144.ts';

export {
  COSMIC_BACKGROUND_K,
  MEAN_RADIATING_TEMPERATURE_K,
  skyNoiseIncreaseK,
  skyNoiseK,
} from './p618.noise.ts';
export {
  type RainAttenuation,
  type RainAttenuation001,
  type RainPath,
  rainAttenuation,
  rainAttenuation001,
  rainNotices,
  scaleToPercent,
} from './p618.ts';
export { rainWorking } from './p618.working.ts';
export { rainRate001 } from './p837.ts';
export {
  type RainCoefficients,
  type RainMedium,
  rainCoefficients,
  type SpecificAttenuation,
  specificAttenuation,
} from './p838.ts';
export { type RainHeight, rainHeight } from './p839.ts';
export { bilinear, type RegularGrid } from './p1144.ts';

/** Identity cards of the Recommendations implemented here. */
export const cards: readonly StandardCard[] = [p618, p837, p838, p839, p1144];
