export { channelList, type PlannedBand, type PlannedChannel } from './channels.ts';
export {
  analysePlans,
  type Conflict,
  type FilterRow,
  type PlanOscillator,
  type PlanRequest,
  type PlanResult,
  type PlanRow,
  type PlanRule,
  planNotices,
  type SpectrumUse,
} from './plan.ts';
