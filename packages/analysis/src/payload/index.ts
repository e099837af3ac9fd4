export {
  type AmplifierCurve,
  type AmplifierPoint,
  type AmplifierRequest,
  type AmplifierResult,
  analyseAmplifier,
  type BestBackOff,
  type CarrierCount,
  type MixedCarrier,
  type StrongProduct,
} from './amplifier.ts';
export { amplifierIds, PayloadError } from './model.ts';
export {
  analyseRedundancy,
  type FailureRow,
  type RedundancyRequest,
  type RedundancyResult,
  redundancyIds,
  type SettingRow,
  type SwitchRow,
} from './redundancy.ts';
