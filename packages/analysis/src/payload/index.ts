export { type AdjacentChannels, type AdjacentRow, adjacentChannels } from './adjacent.ts';
export {
  type AmplifierCurve,
  type AmplifierPoint,
  type AmplifierRequest,
  type AmplifierResult,
  analyseAmplifier,
  type BestBackOff,
  type CarrierCount,
  type GroupOperation,
  type MixedCarrier,
  type StrongProduct,
} from './amplifier.ts';
export { type ChannelChain, type ChannelDrive, chainOf, channelDrive, referenceGainDbi } from './chain.ts';
export {
  analyseChannel,
  type ChannelRequest,
  type ChannelResult,
  channelIds,
  type DrivePoint,
  type SettingOfAttenuator,
} from './channel.ts';
export { amplifierIds, PayloadError } from './model.ts';
export { type ProcessorNoise, processorNoise } from './processor.ts';
export {
  analyseRedundancy,
  type FailureRow,
  type RedundancyRequest,
  type RedundancyResult,
  redundancyIds,
  redundancyNotices,
  type SettingRow,
  type SwitchRow,
} from './redundancy.ts';
export { type AmplifierSpectrum, amplifierSpectrum, type FrequencyOfProducts } from './spectrum.ts';
