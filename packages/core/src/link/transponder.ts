import { DomainError } from '../errors.ts';

/**
 * Transfer curve of a transponder: pairs [input back-off, output back-off] in dB below single-carrier saturation, input back-off
 * rising, output back-off not falling. Linear between points; beyond the last one the amplifier is linear, 1 dB per dB.
 * A negative input back-off is overdrive; below the first point the output stays as there.
 */
export type TransferCurve = readonly (readonly [inputBackOffDb: number, outputBackOffDb: number])[];

interface CommonTransponder {
  /** Saturation flux density of the reference station, attenuator at 0 dB [dB(W/m²)]. */
  readonly saturationFluxDensityDbwPerM2: number;
  /** Satellite G/T towards the station to which that figure belongs [dB/K]. */
  readonly referenceGOverTDbPerK: number;
  /** Channel attenuator (pad) in front of the amplifier: raises the flux needed [dB]. */
  readonly attenuatorDb: number;
}

/** One carrier drives the amplifier: its own input back-off sets the output. */
export interface SingleCarrierTransponder extends CommonTransponder {
  readonly operation: 'single-carrier';
  readonly transferCurve: TransferCurve;
  /**
   * Uplink fade that automatic level control makes up, holding the clear-sky drive [dB]; 0 in fixed-gain mode. Noise and
   * interference of the uplink are amplified with the carrier, so their ratios still lose the whole fade.
   */
  readonly levelControlRangeDb: number;
}

/** Many carriers share the amplifier at a total operating point that one carrier's fade leaves as it is. */
export interface MultiCarrierTransponder extends CommonTransponder {
  readonly operation: 'multi-carrier';
  readonly totalInputBackOffDb: number;
  readonly totalOutputBackOffDb: number;
}

export type Transponder = SingleCarrierTransponder | MultiCarrierTransponder;

/** Where a carrier stands in a transponder. */
export interface OperatingPoint {
  /** Of this carrier, by its flux alone [dB]; negative is overdrive. */
  readonly inputBackOffDb: number;
  /** What level control adds to its drive [dB]. */
  readonly levelControlDb: number;
  /** Of this carrier [dB]. */
  readonly outputBackOffDb: number;
}

/**
 * Saturation flux density at a station: less flux is needed where the satellite receives better.
 * @param transponder reference figures
 * @param stationGOverTDbPerK satellite G/T towards the station [dB/K]
 * @returns [dB(W/m²)]
 */
export function saturationFluxDensityAt(transponder: CommonTransponder, stationGOverTDbPerK: number): number {
  return (
    transponder.saturationFluxDensityDbwPerM2 -
    (stationGOverTDbPerK - transponder.referenceGOverTDbPerK) +
    transponder.attenuatorDb
  );
}

/**
 * Output back-off of a single carrier.
 * @param curve see `TransferCurve`
 * @param inputBackOffDb [dB]
 * @returns [dB]
 */
export function outputBackOffDb(curve: TransferCurve, inputBackOffDb: number): number {
  // by index: taking pairs apart allocates, and this is asked for hundreds of times a link
  let x0 = curve[0]![0];
  let y0 = curve[0]![1];
  if (inputBackOffDb <= x0) return y0;
  for (let i = 1; i < curve.length; i++) {
    const x1 = curve[i]![0];
    const y1 = curve[i]![1];
    if (inputBackOffDb <= x1) return y0 + ((y1 - y0) * (inputBackOffDb - x0)) / (x1 - x0);
    x0 = x1;
    y0 = y1;
  }
  return y0 + inputBackOffDb - x0;
}

/**
 * Makes sure that a list of pairs is a transfer curve; to be asked once, where a curve enters.
 * @returns the curve
 * @throws DomainError for an empty curve, an input back-off that does not rise or an output back-off that falls
 */
export function checkedTransferCurve(curve: TransferCurve): TransferCurve {
  const source = 'transfer curve';
  if (curve.length === 0) throw new DomainError('points of the transfer curve', 0, '', 1, Infinity, source);
  let [x0, y0] = [-Infinity, -Infinity];
  for (const [i, [x, y]] of curve.entries()) {
    if (!(x > x0)) throw new DomainError(`transferCurve[${i}] input back-off`, x, 'dB', x0, Infinity, source);
    if (!(y >= y0))
      throw new DomainError(`transferCurve[${i}] output back-off`, y, 'dB', y0, Infinity, source);
    [x0, y0] = [x, y];
  }
  return curve;
}

/**
 * Operating point of a carrier.
 * @param transponder how it is operated
 * @param clearSkyInputBackOffDb of the carrier, by its flux [dB]
 * @param uplinkFadeDb [dB], at least 0
 */
export function operatingPoint(
  transponder: Transponder,
  clearSkyInputBackOffDb: number,
  uplinkFadeDb: number,
): OperatingPoint {
  const inputBackOffDb = clearSkyInputBackOffDb + uplinkFadeDb;
  if (transponder.operation === 'multi-carrier') {
    const compressionDb = transponder.totalInputBackOffDb - transponder.totalOutputBackOffDb;
    // no carrier gets more than all of the amplifier, however hard it is driven
    const ownDb = Math.max(0, inputBackOffDb - compressionDb);
    return { inputBackOffDb, levelControlDb: 0, outputBackOffDb: ownDb };
  }
  const levelControlDb = Math.min(uplinkFadeDb, transponder.levelControlRangeDb);
  return {
    inputBackOffDb,
    levelControlDb,
    outputBackOffDb: outputBackOffDb(transponder.transferCurve, inputBackOffDb - levelControlDb),
  };
}
