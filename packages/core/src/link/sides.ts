/**
 * A link split into its two ends, so that the weather of one can be asked for without the other: noise over carrier is
 * A + B·D + X, A and B of the uplink's weather, D and X of the downlink's. A test holds it to `linkBudget`.
 */
import { REFERENCE_TEMPERATURE_K } from '../math/constants.ts';
import { fromDecibel } from '../math/decibel.ts';
import { MEAN_RADIATING_TEMPERATURE_K } from '../propagation/p618.noise.ts';
import { type InterferencePlace, type LinkInput, linkBudget, powerControlDb } from './budget.ts';
import type { EndColumns } from './end-path.ts';
import { outputBackOffDb } from './transponder.ts';

export interface UplinkSide {
  /** A: noise of the uplink and all interference, over carrier */
  readonly noise: number;
  /** B: by which the carrier's output has fallen, as a ratio of at least 1 */
  readonly drop: number;
}

export interface DownlinkSide {
  /** D: thermal noise of the downlink over carrier, before the output falls */
  readonly noise: number;
  /** X: the other polarisation over carrier */
  readonly crossPolar: number;
}

/** The same in columns, a row for each state. */
export type UplinkColumns = Readonly<Record<keyof UplinkSide, Float64Array>>;
export type DownlinkColumns = Readonly<Record<keyof DownlinkSide, Float64Array>>;

export interface Sides {
  readonly uplink: (states: EndColumns, rows: number, out: UplinkColumns) => void;
  readonly downlink: (states: EndColumns, rows: number, out: DownlinkColumns) => void;
}

/** 10^(dB/10) as an exponential, which is much faster than a power. */
const power = (decibel: number): number => Math.exp((Math.LN10 / 10) * decibel);

/**
 * Splits a link.
 * @throws DomainError for figures with which a formula has no meaning
 */
export function sidesOf(input: LinkInput): Sides {
  const { transponder, downlink, uplink } = input;
  const clear = linkBudget(input, {
    uplinkDb: 0,
    downlinkDb: 0,
    mediumTemperatureK: MEAN_RADIATING_TEMPERATURE_K,
  });
  const sum = (...places: readonly InterferencePlace[]): number =>
    input.interference
      .filter(({ place }) => places.includes(place))
      .reduce((power, one) => power + fromDecibel(-one.carrierToInterferenceDb), 0);
  const enteringUp = fromDecibel(-clear.uplink.carrierToNoiseDb) + sum('uplink');
  const atStation = sum('station');
  const behind = sum('satellite', 'downlink');
  const { clearSkyInputBackOffDb, clearSkyOutputBackOffDb } = clear.transponder;
  const { systemNoiseK } = clear.downlink.clearSkyNoise;
  const downPerKelvin = fromDecibel(-clear.downlink.carrierToNoiseDb) / systemNoiseK;
  const feed = fromDecibel(-downlink.feedLossDb);
  const warmK =
    MEAN_RADIATING_TEMPERATURE_K * feed + REFERENCE_TEMPERATURE_K * (1 - feed) + downlink.receiverNoiseK;
  const coldK = (downlink.clearSkyAntennaNoiseK - MEAN_RADIATING_TEMPERATURE_K) * feed;
  return {
    uplink: ({ fadeDb, xpdDb }, rows, out) => {
      for (let row = 0; row < rows; row++) {
        const leftDb = fadeDb[row]! - powerControlDb(uplink.powerControl, fadeDb[row]!);
        const left = power(leftDb);
        let drop = left;
        if (transponder.operation === 'single-carrier') {
          const { transferCurve, levelControlRangeDb } = transponder;
          // as of `operatingPoint`, which gives more than is wanted here
          const drivenDb = clearSkyInputBackOffDb + leftDb - Math.min(leftDb, levelControlRangeDb);
          drop = power(outputBackOffDb(transferCurve, drivenDb) - clearSkyOutputBackOffDb);
        }
        if (transponder.operation === 'multi-carrier' && clearSkyOutputBackOffDb === 0) {
          const { totalInputBackOffDb, totalOutputBackOffDb } = transponder;
          const ownDb = clearSkyInputBackOffDb + leftDb - (totalInputBackOffDb - totalOutputBackOffDb);
          drop = power(Math.max(0, ownDb));
        }
        const crossPolar = xpdDb[row] === Infinity ? 0 : power(-xpdDb[row]!);
        out.noise[row] = atStation + enteringUp * left + behind * drop + crossPolar;
        out.drop[row] = drop;
      }
    },
    downlink: ({ fadeDb, absorptionDb, xpdDb }, rows, out) => {
      for (let row = 0; row < rows; row++) {
        out.noise[row] = downPerKelvin * power(fadeDb[row]!) * (warmK + coldK * power(-absorptionDb[row]!));
        out.crossPolar[row] = xpdDb[row] === Infinity ? 0 : power(-xpdDb[row]!);
      }
    },
  };
}
