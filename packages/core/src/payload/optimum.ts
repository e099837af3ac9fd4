import { DomainError, within } from '../errors.ts';
import { fromDecibel, toDecibel } from '../math/decibel.ts';

/** What an amplifier gives the carriers at an input back-off. */
export interface LoadedPoint {
  /** Of all carriers below single-carrier saturation, without intermodulation [dB]. */
  readonly signalOutputBackOffDb: number;
  readonly carrierToIntermodulationDb: number;
}

/** A link whose back-off is open: its ratios if the amplifier gave the carriers all of its saturated power. */
export interface LinkAtSaturation {
  /** Downlink C/N at an output back-off of 0 dB [dB]. */
  readonly downlinkCarrierToNoiseDb: number;
  /** Uplink C/N at an input back-off of 0 dB [dB]; Infinity leaves the uplink out. */
  readonly uplinkCarrierToNoiseDb: number;
  /** Carrier-to-interference that the back-off does not change [dB]; Infinity for none. */
  readonly carrierToInterferenceDb: number;
}

/** Noise and intermodulation of a link at one back-off. */
export interface BackedOffLink extends LoadedPoint {
  readonly inputBackOffDb: number;
  readonly uplinkCarrierToNoiseDb: number;
  readonly downlinkCarrierToNoiseDb: number;
  /** Over noise, interference and intermodulation together [dB]. */
  readonly totalDb: number;
}

const SOURCE = 'optimum back-off';

/**
 * C/(N + I + IM) at one back-off.
 * @param point of the amplifier at `inputBackOffDb`
 * @param link see `LinkAtSaturation`
 * @param inputBackOffDb [dB]
 */
export function backedOffLink(
  point: LoadedPoint,
  link: LinkAtSaturation,
  inputBackOffDb: number,
): BackedOffLink {
  const uplinkCarrierToNoiseDb = link.uplinkCarrierToNoiseDb - inputBackOffDb;
  const downlinkCarrierToNoiseDb = link.downlinkCarrierToNoiseDb - point.signalOutputBackOffDb;
  const parts = [
    uplinkCarrierToNoiseDb,
    downlinkCarrierToNoiseDb,
    point.carrierToIntermodulationDb,
    link.carrierToInterferenceDb,
  ];
  return {
    inputBackOffDb,
    signalOutputBackOffDb: point.signalOutputBackOffDb,
    carrierToIntermodulationDb: point.carrierToIntermodulationDb,
    uplinkCarrierToNoiseDb,
    downlinkCarrierToNoiseDb,
    totalDb: -toDecibel(parts.reduce((sum, ratioDb) => sum + fromDecibel(-ratioDb), 0)),
  };
}

/** Back-offs that are looked at [dB]. */
const LEAST = -3;
const MOST = 30;
/** Golden section. */
const RATIO = (Math.sqrt(5) - 1) / 2;

/**
 * Input back-off at which C/(N + I + IM) is largest: less back-off costs intermodulation, more costs power.
 * @param pointAt operating point of the amplifier at an input back-off [dB]
 * @param link see `LinkAtSaturation`
 * @returns the best of −3…30 dB, to 0.001 dB; at an end where it lies beyond
 * @throws DomainError where a ratio is no number
 */
export function optimumBackOff(
  pointAt: (inputBackOffDb: number) => LoadedPoint,
  link: LinkAtSaturation,
): BackedOffLink {
  within('downlinkCarrierToNoiseDb', link.downlinkCarrierToNoiseDb, 'dB', -50, 100, SOURCE);
  const at = (inputBackOffDb: number): BackedOffLink => {
    const found = backedOffLink(pointAt(inputBackOffDb), link, inputBackOffDb);
    if (Number.isNaN(found.totalDb))
      throw new DomainError('C/(N + I + IM)', found.totalDb, 'dB', -Infinity, Infinity, SOURCE);
    return found;
  };
  // steps of 1 dB find the hill, the golden section its top
  let best = at(LEAST);
  for (let ibo = LEAST + 1; ibo <= MOST; ibo++) {
    const candidate = at(ibo);
    if (candidate.totalDb > best.totalDb) best = candidate;
  }
  let low = Math.max(LEAST, best.inputBackOffDb - 1);
  let high = Math.min(MOST, best.inputBackOffDb + 1);
  let left = at(high - RATIO * (high - low));
  let right = at(low + RATIO * (high - low));
  while (high - low > 1e-3) {
    if (left.totalDb >= right.totalDb) {
      high = right.inputBackOffDb;
      right = left;
      left = at(high - RATIO * (high - low));
    } else {
      low = left.inputBackOffDb;
      left = right;
      right = at(low + RATIO * (high - low));
    }
  }
  const top = left.totalDb >= right.totalDb ? left : right;
  return top.totalDb >= best.totalDb ? top : best;
}
