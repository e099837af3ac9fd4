export { type Converted, type ConvertRequest, convertAntenna } from './convert.ts';
export {
  ANTENNA_FORMATS,
  type AntennaFile,
  AntennaFileError,
  type AntennaFormat,
  antennaFormat,
  readAntennaFile,
} from './file.ts';
export { type PatternSummary, summarisePattern } from './summary.ts';
