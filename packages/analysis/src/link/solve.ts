/** What a prepared link achieves: MODCOD, margins, availability, the antenna it needs. */
import { availability, type Fade, type LinkBudget, linkBudget } from '@ortak/core/link';
import { bracketRoot } from '@ortak/core/math';
import { bestModcod, candidateModcods, type Modcod, mostRobust } from '@ortak/core/modem';
import { MEAN_RADIATING_TEMPERATURE_K } from '@ortak/core/propagation';
import type { Availability } from '../results.ts';
import type { PreparedLink } from './prepare.ts';
import { rainDb } from './rain.ts';
import { antennaGainDbi } from './station.ts';

export const CLEAR_SKY: Fade = {
  uplinkDb: 0,
  downlinkDb: 0,
  mediumTemperatureK: MEAN_RADIATING_TEMPERATURE_K,
};

/** The fade at both ends that is exceeded for p per cent of the average year: the same p up and down. */
export function fadeAt(prepared: PreparedLink, pPercent: number): Fade {
  return {
    uplinkDb: rainDb(prepared.up, pPercent),
    downlinkDb: rainDb(prepared.down, pPercent),
    mediumTemperatureK: MEAN_RADIATING_TEMPERATURE_K,
  };
}

/** The percentage of time in which a link may fail [%]. */
export function allowedPercent(prepared: PreparedLink): number {
  // 100 − 99.7 is 0.29999999999999716 in binary
  return Number((100 - prepared.link.requiredAvailabilityPercent.value).toPrecision(10));
}

export interface SolvedLink {
  readonly modcod: Modcod;
  readonly clear: LinkBudget;
  /** In the rain of the required availability. */
  readonly inRain: LinkBudget;
  readonly clearSkyMarginDb: number;
  readonly marginInRainDb: number;
  readonly availability: Availability;
  /** What that rain takes from Es/N0, at either end alone [dB]. */
  readonly rainCost: { readonly uplinkDb: number; readonly downlinkDb: number };
  /** Availability with rain at one end alone: their outages add where the ends fade independently. */
  readonly alone: { readonly uplink: Availability; readonly downlink: Availability };
}

/**
 * MODCOD of the carrier: the one it names, or the most efficient that closes in the rain of the required availability;
 * where none closes, the most robust one.
 */
function chooseModcod(prepared: PreparedLink, inRain: LinkBudget): Modcod {
  const { modcod, frame } = prepared.link.carrier;
  const candidates = candidateModcods(modcod, frame);
  if (candidates.length === 0) throw new Error(`No MODCOD ${modcod}: the loader should have reported it.`);
  return bestModcod(candidates, inRain.availableEsN0Db) ?? mostRobust(candidates);
}

export function solveLink(prepared: PreparedLink): SolvedLink {
  const clear = linkBudget(prepared.input, CLEAR_SKY);
  const fade = fadeAt(prepared, allowedPercent(prepared));
  const inRain = linkBudget(prepared.input, fade);
  const modcod = chooseModcod(prepared, inRain);
  const availabilityUnder = (fadesAt: (pPercent: number) => Fade): Availability => {
    const marginAt = (pPercent: number): number =>
      linkBudget(prepared.input, fadesAt(pPercent)).availableEsN0Db - modcod.idealEsN0Db;
    const { availabilityPercent: percent, bound } = availability(marginAt);
    return { percent, bound };
  };
  return {
    modcod,
    clear,
    inRain,
    clearSkyMarginDb: clear.availableEsN0Db - modcod.idealEsN0Db,
    marginInRainDb: inRain.availableEsN0Db - modcod.idealEsN0Db,
    availability: availabilityUnder((p) => fadeAt(prepared, p)),
    alone: {
      uplink: availabilityUnder((p) => ({ ...fadeAt(prepared, p), downlinkDb: 0 })),
      downlink: availabilityUnder((p) => ({ ...fadeAt(prepared, p), uplinkDb: 0 })),
    },
    rainCost: {
      uplinkDb: clear.esN0Db - linkBudget(prepared.input, { ...fade, downlinkDb: 0 }).esN0Db,
      downlinkDb: clear.esN0Db - linkBudget(prepared.input, { ...fade, uplinkDb: 0 }).esN0Db,
    },
  };
}

/** Antennas that the search for the smallest one tries [m]. */
export const ANTENNA_RANGE_M = { minimum: 0.3, maximum: 15 } as const;

/** A receiving antenna and the budget in rain that it gives, everything else unchanged. */
export interface DishBudget {
  readonly diameterM: number;
  readonly inRain: LinkBudget;
}

/** The budget in the rain of the required availability with another receiving antenna. */
function withDish(prepared: PreparedLink, diameterM: number, fade: Fade): DishBudget {
  const { to, channel } = prepared.link;
  const antennaGainDbiOnAxis = antennaGainDbi(to.terminal, channel.downlinkCentreGHz, diameterM);
  const downlink = {
    ...prepared.input.downlink,
    antennaGainDbi: antennaGainDbiOnAxis - to.terminal.receive.pointingLossDb.value,
  };
  return { diameterM, inRain: linkBudget({ ...prepared.input, downlink }, fade) };
}

/**
 * The smallest receiving antenna with which a link closes in the rain of its required availability, everything else
 * unchanged: to the centimetre above; null when even 15 m do not do it.
 */
export function requiredDish(prepared: PreparedLink, modcod: Modcod): DishBudget | null {
  const fade = fadeAt(prepared, allowedPercent(prepared));
  const marginWith = (diameterM: number): number =>
    withDish(prepared, diameterM, fade).inRain.availableEsN0Db - modcod.idealEsN0Db;
  const { minimum, maximum } = ANTENNA_RANGE_M;
  if (marginWith(maximum) < 0) return null;
  if (marginWith(minimum) >= 0) return withDish(prepared, minimum, fade);
  const diameterM = Math.ceil(100 * bracketRoot(marginWith, minimum, maximum, 1e-5).high - 1e-9) / 100;
  return withDish(prepared, diameterM, fade);
}
