/** The functions in the order of their Recommendations. */
import { functions as gasPaths } from './registry.gas.paths.ts';
import { functions as gas } from './registry.gas.ts';
import { functions as noise } from './registry.noise.ts';
import { functions as rainOnPaths } from './registry.p618.rain.ts';
import { functions as sky } from './registry.p618.sky.ts';
import { functions as place } from './registry.place.ts';
import { functions as rain } from './registry.rain.ts';
import { functions as time } from './registry.time.ts';
import type { RecommendationFunction } from './registry.ts';

const numberOf = ({ id }: RecommendationFunction): number => Number(/\d+/.exec(id)![0]);

/** Every public function of the Recommendations; those of one stand together, in the order of its text. */
export const recommendationFunctions: readonly RecommendationFunction[] = [
  ...rainOnPaths,
  ...sky,
  ...noise,
  ...gas,
  ...gasPaths,
  ...rain,
  ...time,
  ...place,
].toSorted((a, b) => numberOf(a) - numberOf(b));
