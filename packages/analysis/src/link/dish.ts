/** The receiving antenna that a link needs. */
import { type EndPath, type LinkBudget, type LinkInput, linkBudget } from '@ortak/core/link';
import { bracketRoot } from '@ortak/core/math';
import type { Modcod } from '@ortak/core/modem';
import { scintillationIntensity } from '@ortak/core/propagation';
import { type PreparedLink, preparedOver } from './prepare.ts';
import { allowedPercent, fadeAt, neededEsN0Db, weatherOf } from './solve.ts';
import { receiveGainOf } from './station.ts';

/** Antennas that the search for the smallest one tries [m]. */
export const ANTENNA_RANGE_M = { minimum: 0.3, maximum: 15 } as const;

/** A receiving antenna and the budget at the required availability that it gives, everything else unchanged. */
export interface DishBudget {
  readonly diameterM: number;
  readonly inRain: LinkBudget;
}

/** A link with another receiving antenna: gain, scintillation and what comes through its side lobes follow it. */
export function withDish(prepared: PreparedLink, diameterM: number): PreparedLink {
  const { link, input, down } = prepared;
  const { to, channel } = link;
  const { downDeg } = prepared.misaligned;
  const gainDbi = receiveGainOf(to.terminal, channel.downlinkCentreGHz, downDeg, diameterM);
  const changed: LinkInput = {
    ...input,
    downlink: { ...input.downlink, antennaGainDbi: gainDbi },
  };
  const slant = { ...down.slant, antennaDiameterM: diameterM };
  const { wetRefractivity } = down.at001.climate;
  const end: EndPath = {
    ...down.end,
    sigmaDb: scintillationIntensity({ ...slant, wetRefractivity }).sigmaDb,
  };
  const path = { ...down, slant, end };
  if (link.satellite.neighbours.length === 0) return { ...prepared, input: changed, down: path };
  const antenna = {
    ...to.terminal.antenna,
    diameterM: { ...to.terminal.antenna.diameterM, value: diameterM },
  };
  const other = { ...link, to: { ...to, terminal: { ...to.terminal, antenna } } };
  return preparedOver(other, { ...prepared, down: path });
}

/**
 * The smallest receiving antenna with which a link closes at its required availability, everything else unchanged: to the
 * centimetre above; null when even 15 m do not do it.
 */
export function requiredDish(prepared: PreparedLink, modcod: Modcod): DishBudget | null {
  const pPercent = allowedPercent(prepared);
  const needed = neededEsN0Db(prepared, modcod);
  /** Above 0 where the link closes; logarithms of outages are nearly straight. */
  const room = (diameterM: number): number =>
    Math.log(pPercent / Math.max(1e-9, weatherOf(withDish(prepared, diameterM)).outagePercent(needed)));
  const at = (diameterM: number): DishBudget => {
    const other = withDish(prepared, diameterM);
    const fade = fadeAt(other, weatherOf(other).equalPercent(pPercent));
    return { diameterM, inRain: linkBudget(other.input, fade) };
  };
  const { minimum, maximum } = ANTENNA_RANGE_M;
  if (room(maximum) < 0) return null;
  if (room(minimum) >= 0) return at(minimum);
  return at(Math.ceil(100 * bracketRoot(room, minimum, maximum, 1e-5).high - 1e-9) / 100);
}
