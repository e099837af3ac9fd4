/**
 * A link split into its two ends, so that the weather of one can be asked for without the other: noise over carrier is
 * A + B·D + X, A and B of the uplink's weather, D and X of the downlink's. A test holds it to `linkBudget`.
 */
import { REFERENCE_TEMPERATURE_K } from '../math/constants.ts';
import { fromDecibel } from '../math/decibel.ts';
import { MEAN_RADIATING_TEMPERATURE_K } from '../propagation/p618.noise.ts';
import { type InterferencePlace, type LinkInput, linkBudget, powerControlDb } from './budget.ts';
import { CLEAR_PATH, endStateAt } from './end-path.ts';
import { operatingPoint } from './transponder.ts';

/** What an end suffers, as far as a budget asks: `EndState` without its rain. */
export interface SideState {
  readonly fadeDb: number;
  readonly absorptionDb: number;
  readonly xpdDb: number;
}

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

export interface Sides {
  readonly uplink: (state: SideState) => UplinkSide;
  readonly downlink: (state: SideState) => DownlinkSide;
}

/** 10^(dB/10) as an exponential, which is much faster than a power. */
const power = (decibel: number): number => Math.exp((Math.LN10 / 10) * decibel);

/** The state of an end without weather. */
export const CLEAR_STATE: SideState = endStateAt(CLEAR_PATH, 50);

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
    uplink: ({ fadeDb, xpdDb }) => {
      const leftDb = fadeDb - powerControlDb(uplink.powerControl, fadeDb);
      const left = power(leftDb);
      const drop =
        transponder.operation === 'multi-carrier'
          ? left
          : power(
              operatingPoint(transponder, clearSkyInputBackOffDb, leftDb).outputBackOffDb -
                clearSkyOutputBackOffDb,
            );
      const crossPolar = xpdDb === Infinity ? 0 : power(-xpdDb);
      return { noise: atStation + enteringUp * left + behind * drop + crossPolar, drop };
    },
    downlink: ({ fadeDb, absorptionDb, xpdDb }) => ({
      noise: downPerKelvin * power(fadeDb) * (warmK + coldK * power(-absorptionDb)),
      crossPolar: power(-xpdDb),
    }),
  };
}
