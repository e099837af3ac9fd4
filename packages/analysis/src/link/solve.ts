/** What a prepared link achieves: MODCOD, margins, availability. */
import { greatCircleKm } from '@ortak/core/earth';
import {
  CLEAR_PATH,
  type EndPath,
  endStateAt,
  type Fade,
  type JointWeather,
  jointWeather,
  type LinkBudget,
  type LinkInput,
  linkBudget,
  RAIN_PERCENTAGES,
} from '@ortak/core/link';
import { bestModcod, candidateModcods, type Modcod, mostRobust, spectralEfficiency } from '@ortak/core/modem';
import { MEAN_RADIATING_TEMPERATURE_K, worstMonthPercent } from '@ortak/core/propagation';
import type { Availability } from '../results.ts';
import { isJudgedByModcod, judgedWith, undistorted } from './distortion.ts';
import { needOf } from './implementation.ts';
import type { PreparedLink } from './prepare.ts';
import { geodeticOf } from './resolve.ts';

export const CLEAR_SKY: Fade = {
  uplinkDb: 0,
  downlinkDb: 0,
  mediumTemperatureK: MEAN_RADIATING_TEMPERATURE_K,
};

/** The fade that is exceeded for a percentage of the average year at each end. */
export function fadeAt(prepared: PreparedLink, pPercent: number): Fade {
  const up = endStateAt(prepared.up.end, pPercent);
  const down = endStateAt(prepared.down.end, pPercent);
  return {
    uplinkDb: up.fadeDb,
    downlinkDb: down.fadeDb,
    downlinkAbsorptionDb: down.absorptionDb,
    mediumTemperatureK: MEAN_RADIATING_TEMPERATURE_K,
    uplinkXpdDb: up.xpdDb,
    downlinkXpdDb: down.xpdDb,
  };
}

/** The same with clear sky at one end. */
export function withClear(fade: Fade, end: 'uplink' | 'downlink'): Fade {
  return end === 'uplink'
    ? { ...fade, uplinkDb: 0, uplinkXpdDb: Infinity }
    : { ...fade, downlinkDb: 0, downlinkAbsorptionDb: 0, downlinkXpdDb: Infinity };
}

/** The percentage of time in which a link may fail [%]. */
export function allowedPercent(prepared: PreparedLink): number {
  // 100 − 99.7 is 0.29999999999999716 in binary
  return Number((100 - prepared.link.requiredAvailabilityPercent.value).toPrecision(10));
}

/** Distance of the two stations [km]; 0 where both stand at one site. */
export function separationKm({ link: { from, to } }: PreparedLink): number {
  return from.site.id === to.site.id ? 0 : greatCircleKm(geodeticOf(from.site), geodeticOf(to.site));
}

/** The weather of both ends together; with another link or other paths in place of the prepared ones. */
export function weatherOf(
  prepared: PreparedLink,
  other: { readonly input?: LinkInput; readonly down?: PreparedLink['down']['end'] } = {},
): JointWeather {
  return jointWeather({
    input: other.input ?? prepared.input,
    up: prepared.up.end,
    down: other.down ?? prepared.down.end,
    separationKm: separationKm(prepared),
  });
}

export interface SolvedLink {
  /** The link with the distortion and the loss of the MODCOD that it has. */
  readonly prepared: PreparedLink;
  readonly modcod: Modcod;
  readonly weather: JointWeather;
  readonly clear: LinkBudget;
  /** Percentage at each end whose fades, taken together, leave what is reached in all but the allowed time [%]. */
  readonly endPercent: number;
  /** Under those fades. */
  readonly inRain: LinkBudget;
  readonly clearSkyMarginDb: number;
  readonly marginInRainDb: number;
  readonly availability: Availability;
  /** Of the average annual worst month. */
  readonly worstMonth: Availability;
  /** What the fades take from Es/N0, at either end alone [dB]. */
  readonly rainCost: () => { readonly uplinkDb: number; readonly downlinkDb: number };
  /** Availability with weather at one end alone. */
  readonly alone: () => { readonly uplink: Availability; readonly downlink: Availability };
}

/** A link under the fades that, taken together, leave what is reached in all but the allowed time. */
interface AtRequired extends Pick<SolvedLink, 'prepared' | 'weather' | 'endPercent' | 'inRain'> {}

function atRequired(prepared: PreparedLink): AtRequired {
  const weather = weatherOf(prepared);
  const endPercent = weather.equalPercent(allowedPercent(prepared));
  return { prepared, weather, endPercent, inRain: linkBudget(prepared.input, fadeAt(prepared, endPercent)) };
}

/**
 * The most efficient MODCOD that closes at the required availability, each judged with what the amplifier makes of its own
 * constellation and what the modem loses; none where no one closes.
 * @param candidates in any order
 * @param moreDb kept beyond the margins of the programme [dB]
 */
export function bestOf(
  given: PreparedLink,
  candidates: readonly Modcod[],
  moreDb = 0,
): AtRequired & { readonly modcod: Modcod | undefined } {
  const { carrier } = given.link;
  if (!isJudgedByModcod(given)) {
    const at = atRequired(given);
    return { ...at, modcod: bestModcod(candidates, at.inRain.availableEsN0Db - moreDb, carrier) };
  }
  const bound = atRequired(undistorted(given)).inRain.availableEsN0Db;
  const closing = candidates.filter(({ idealEsN0Db }) => idealEsN0Db <= bound - moreDb);
  const byEfficiency = closing.toSorted(
    (a, b) =>
      spectralEfficiency(b, carrier) - spectralEfficiency(a, carrier) || a.idealEsN0Db - b.idealEsN0Db,
  );
  const known = new Map<PreparedLink, AtRequired>();
  for (const modcod of byEfficiency) {
    const prepared = judgedWith(given, modcod);
    const at = known.get(prepared) ?? atRequired(prepared);
    known.set(prepared, at);
    if (modcod.idealEsN0Db <= at.inRain.availableEsN0Db - moreDb) return { ...at, modcod };
  }
  return { ...atRequired(judgedWith(given, mostRobust(candidates, needOf(carrier)))), modcod: undefined };
}

/**
 * MODCOD of the carrier: the one it names, or the most efficient that closes at the required availability; where none
 * closes, the most robust one.
 */
function chosen(given: PreparedLink): AtRequired & { readonly modcod: Modcod } {
  const { modcod, frame, tables } = given.link.carrier;
  const candidates = candidateModcods(modcod, frame, tables);
  if (candidates.length === 0) throw new Error(`No MODCOD ${modcod}: the loader should have reported it.`);
  const best = bestOf(given, candidates);
  return { ...best, modcod: best.modcod ?? mostRobust(candidates, needOf(given.link.carrier)) };
}

/** An outage as an availability, within the percentages of the rain method. */
export function availabilityOf(outagePercent: number): Availability {
  const { minimum, maximum } = RAIN_PERCENTAGES;
  if (outagePercent < minimum) return { percent: 100 - minimum, bound: 'better-than' };
  if (outagePercent > maximum) return { percent: 100 - maximum, bound: 'worse-than' };
  return { percent: 100 - outagePercent, bound: 'exact' };
}

function worstMonthOf(outagePercent: number): Availability {
  const { minimum, maximum } = RAIN_PERCENTAGES;
  const { bound } = availabilityOf(outagePercent);
  const held = Math.min(maximum, Math.max(minimum, outagePercent));
  return { percent: 100 - worstMonthPercent(held), bound };
}

/** What Es/N0 must be for a MODCOD, with implementation loss and system margin [dB]. */
export function neededEsN0Db({ input, link }: Pick<PreparedLink, 'input' | 'link'>, modcod: Modcod): number {
  return needOf(link.carrier)(modcod) + input.systemMarginDb;
}

export function solveLink(given: PreparedLink): SolvedLink {
  const { prepared, modcod, weather, endPercent, inRain } = chosen(given);
  const { input, up, down } = prepared;
  const clear = linkBudget(input, CLEAR_SKY);
  const fade = fadeAt(prepared, endPercent);
  const needed = neededEsN0Db(prepared, modcod);
  const outagePercent = weather.outagePercent(needed);
  const alone = (ends: { readonly up?: EndPath; readonly down?: EndPath }): Availability =>
    availabilityOf(
      jointWeather({ input, up: up.end, down: down.end, separationKm: 0, ...ends }).outagePercent(needed),
    );
  return {
    prepared,
    modcod,
    weather,
    clear,
    endPercent,
    inRain,
    clearSkyMarginDb: clear.availableEsN0Db - modcod.idealEsN0Db,
    marginInRainDb: inRain.availableEsN0Db - modcod.idealEsN0Db,
    availability: availabilityOf(outagePercent),
    worstMonth: worstMonthOf(outagePercent),
    alone: () => ({ uplink: alone({ down: CLEAR_PATH }), downlink: alone({ up: CLEAR_PATH }) }),
    rainCost: () => ({
      uplinkDb: clear.esN0Db - linkBudget(input, withClear(fade, 'downlink')).esN0Db,
      downlinkDb: clear.esN0Db - linkBudget(input, withClear(fade, 'uplink')).esN0Db,
    }),
  };
}
