/** Tables of links alone, for a program that starts quickly: nothing of coverage, synthesis or reports comes with it. */
export { type Environment, linkEnvironment } from '../environment.ts';
export { type Cell, type CellProblem, NoticeCount, noticeCodes } from '../propagation/table.ts';
export {
  BATCH_PARAMETERS,
  BATCH_RESULTS,
  type BatchColumn,
  type BatchOutcome,
  LINK_PLACE_NAMES,
  linkBatch,
  PLACELESS,
  unreadFault,
} from './batch.ts';
