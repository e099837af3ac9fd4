/** What a digital transparent processor adds to the channels that it leads. */
import { processedCarrier, quantiserPoint } from '@ortak/core/payload';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Channel, Converter, Processor, Satellite } from '@ortak/model';
import { inputLine } from '../inputs.ts';

/** A carrier through a processor. */
export interface ProcessorNoise {
  readonly processor: string;
  /** Digital gain beside that for which the saturation flux density is stated [dB]. */
  readonly gainDb: number;
  /** Noise power ratios of the converters [dB]. */
  readonly inputNprDb: number;
  readonly outputNprDb: number;
  /** Carrier over the noise of both converters in its own band [dB]. */
  readonly carrierToQuantisationDb: number;
  readonly working: readonly WorkingLine[];
}

/** The processor that a channel goes through. */
function processorOf({ processors }: Satellite, { group }: Channel): Processor | undefined {
  return processors.find(({ id }) => id === group.processor);
}

/** Noise power ratio of a converter: measured, or of its bits and loading [dB]. */
const converterNprDb = (converter: Converter): number =>
  'nprDb' in converter
    ? converter.nprDb.value
    : quantiserPoint(converter.bits, converter.loadingDb.value).nprDb;

/**
 * Noise that the processor of a channel adds to a carrier; undefined where the channel goes through none.
 * @param densityOverMeanDb power density of the carrier over the mean of all that loads the input converter [dB], −60…30
 * @param outputDensityOverMeanDb the same at the output converter [dB], −60…30
 */
export function processorNoise(
  satellite: Satellite,
  channel: Channel,
  densityOverMeanDb = 0,
  outputDensityOverMeanDb = 0,
): ProcessorNoise | undefined {
  const processor = processorOf(satellite, channel);
  if (processor === undefined) return undefined;
  const gainDb = channel.route?.gainDb?.value ?? 0;
  const inputNprDb = converterNprDb(processor.inputConverter);
  const outputNprDb = converterNprDb(processor.outputConverter);
  const { carrierToQuantisationDb } = processedCarrier(
    { gainDb, inputNprDb, outputNprDb },
    0,
    densityOverMeanDb,
    outputDensityOverMeanDb,
  );
  return {
    processor: processor.id,
    gainDb,
    inputNprDb,
    outputNprDb,
    carrierToQuantisationDb,
    working: [
      converterLine('NPRin', 'Input converter', processor.inputConverter, inputNprDb),
      converterLine('NPRout', 'Output converter', processor.outputConverter, outputNprDb),
    ],
  };
}

function converterLine(symbol: string, label: string, converter: Converter, nprDb: number): WorkingLine {
  if ('nprDb' in converter) return inputLine(symbol, `${label}, noise power ratio`, converter.nprDb);
  const working = [
    line('b', 'Effective number of bits', converter.bits, '', converter.loadingDb.at),
    inputLine('', 'Clipping level over the root mean square', converter.loadingDb),
  ];
  return line(
    symbol,
    `${label}, noise power ratio`,
    nprDb,
    'dB',
    'Bussgang 1952, uniform quantiser',
    working,
  );
}
