export {
  type AmplifierCurve,
  type AmplifierPoint,
  type AmplifierRequest,
  type AmplifierResult,
  analyseAmplifier,
  type BestBackOff,
  type CarrierCount,
  type StrongProduct,
} from './amplifier.ts';
export { amplifierIds, PayloadError } from './model.ts';
