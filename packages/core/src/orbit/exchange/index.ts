import type { StandardCard } from '../../standard.ts';
import { card } from './file.ts';

export const cards: readonly StandardCard[] = [card];

export { frameOf } from './blocks.read.ts';
export { formatDecimal, parseDecimal } from './decimal.ts';
export {
  type OrbitFile,
  type OrbitFormat,
  readOemFile,
  readOmmFile,
  readOpmFile,
  readOrbitFile,
  writeOrbitMessages,
} from './file.ts';
export * from './interpolate.ts';
export type * from './messages.ts';
export { noTle, tleChecksum, type WrittenTle, writeTle } from './tle.ts';
export { shortTime } from './trees.ts';
