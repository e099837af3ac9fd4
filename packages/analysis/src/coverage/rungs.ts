/**
 * The MODCODs that a map chooses from, and what each needs. Where the distortion of a single carrier is computed, each constellation
 * has its own: a map then holds the Es/N0 without it, and each MODCOD asks for what is left once its own distortion is added.
 */
import { linkBudget } from '@ortak/core/link';
import { fromDecibel, toDecibel } from '@ortak/core/math';
import { acmLadder, type Modcod } from '@ortak/core/modem';
import { distortionDb, hasOwnDistortion } from '../link/contributions.payload.ts';
import { judgedWith, withoutDistortion } from '../link/distortion.ts';
import { implementationLossOf, needOf } from '../link/implementation.ts';
import type { PreparedLink } from '../link/prepare.ts';
import { CLEAR_SKY, fadeAt } from '../link/solve.ts';
import { ownBudgetAt } from './own-budget.ts';

export interface Rungs {
  /**
   * By rising need, without those that another beats. The Es/N0 of each holds what its modulation loses beyond the loss of the
   * link, and what its distortion takes, under the fade of the map.
   */
  readonly ladder: readonly Modcod[];
  /** What a MODCOD needs on the map; Infinity where its distortion alone is too much [dB]. */
  readonly need: (row: Modcod) => number;
  /**
   * The Es/N0 of a place as the map has it: where MODCODs have distortions of their own, within the rung that the budgets of the place
   * reach, each under the fades of its own link.
   * @param availableEsN0Db without distortion, less the losses of the link [dB]
   */
  readonly held: (prepared: PreparedLink, availableEsN0Db: number) => number;
}

/** So much below its need a MODCOD is not reached [dB]. */
const JUST_BELOW_DB = 1e-6;

/**
 * @param prepared the link of the map; its place does not matter
 * @param table to choose from
 * @param pPercent share of the year in which the link may fail [%]; undefined for clear sky
 */
export function rungsOf(
  prepared: PreparedLink,
  table: readonly Modcod[],
  pPercent: number | undefined,
): Rungs {
  const { link, input } = prepared;
  const { carrier } = link;
  const need = needOf(carrier);
  const own = (row: Modcod): number =>
    row.idealEsN0Db + (implementationLossOf(carrier, row).value - input.implementationLossDb);
  if (!hasOwnDistortion(link))
    return {
      ladder: acmLadder(table, carrier, need).map((row) => ({ ...row, idealEsN0Db: own(row) })),
      need: own,
      held: (_, availableEsN0Db) => availableEsN0Db,
    };
  const { transponder } = linkBudget(
    withoutDistortion(prepared).input,
    pPercent === undefined ? CLEAR_SKY : fadeAt(prepared, pPercent),
  );
  const lossesDb = input.implementationLossDb + input.systemMarginDb;
  /** 1/x = 1/needed − 1/distortion; Infinity where the distortion alone is too much. */
  const mapped = (row: Modcod): number => {
    const ratioDb = distortionDb(link, row, transponder.clearSkyInputBackOffDb) - transponder.outputDropDb;
    const left = fromDecibel(-(need(row) + input.systemMarginDb)) - fromDecibel(-ratioDb);
    return left > 0 ? -toDecibel(left) - lossesDb : Infinity;
  };
  const rows = acmLadder(
    table.filter((row) => mapped(row) < Infinity),
    carrier,
    mapped,
  );
  const ladder = rows.map((row) => ({ ...row, idealEsN0Db: mapped(row) }));
  return {
    ladder,
    need: mapped,
    held: (place, availableEsN0Db) => {
      const closes = (i: number): boolean =>
        ownBudgetAt(judgedWith(place, rows[i]!), pPercent).availableEsN0Db >= rows[i]!.idealEsN0Db;
      let at = ladder.findLastIndex(({ idealEsN0Db }) => idealEsN0Db <= availableEsN0Db);
      while (at + 1 < rows.length && closes(at + 1)) at++;
      while (at >= 0 && !closes(at)) at--;
      const least = ladder[at]?.idealEsN0Db ?? -Infinity;
      const most = (ladder[at + 1]?.idealEsN0Db ?? Infinity) - JUST_BELOW_DB;
      return Math.max(least, Math.min(most, availableEsN0Db));
    },
  };
}
