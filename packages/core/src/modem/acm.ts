/** Adaptive coding and modulation: which MODCOD a modem sends while its channel changes. */
import { within } from '../errors.ts';
import { type Framing, idealNeed, type Modcod, type Need, spectralEfficiency } from './modcod.ts';

/**
 * The MODCODs that are worth sending: no other carries as much with less Es/N0.
 * @param table any order
 * @param framing that decides the efficiency
 * @param need of the modem, whose loss may grow with the order of the modulation; the ideal one unless given
 * @returns by rising need and efficiency
 */
export function acmLadder(
  table: readonly Modcod[],
  framing: Framing,
  need: Need = idealNeed,
): readonly Modcod[] {
  const carried = (row: Modcod): number => spectralEfficiency(row, framing);
  const byNeed = table.toSorted((a, b) => need(a) - need(b) || carried(b) - carried(a));
  let best = -Infinity;
  return byNeed.filter((row) => {
    if (carried(row) <= best) return false;
    best = carried(row);
    return true;
  });
}

/** How a modem decides. */
export interface AcmRule {
  /** Kept above the ideal Es/N0 of the MODCOD that is sent [dB], 0…10: a change of the channel between report and use. */
  readonly marginDb: number;
  /** More than that is asked before a step up [dB], 0…10, so that a noisy report does not make it go up and down. */
  readonly hysteresisDb: number;
}

/**
 * The next MODCOD of a ladder: down at once to what closes, up only where margin and hysteresis are there.
 * @param ladder of `acmLadder`
 * @param current position in the ladder; −1 while nothing closes
 * @param availableEsN0Db reported by the receiver, implementation loss taken off [dB]
 * @returns position in the ladder; −1 when not even the first closes
 * @throws DomainError for a margin or hysteresis outside 0…10 dB
 */
export function acmStep(
  ladder: readonly Modcod[],
  current: number,
  availableEsN0Db: number,
  { marginDb, hysteresisDb }: AcmRule,
): number {
  within('marginDb', marginDb, 'dB', 0, 10, 'ACM');
  within('hysteresisDb', hysteresisDb, 'dB', 0, 10, 'ACM');
  const need = (i: number): number => ladder[i]!.idealEsN0Db + marginDb;
  let position = Math.min(current, ladder.length - 1);
  while (position >= 0 && !(need(position) <= availableEsN0Db)) position--;
  while (position + 1 < ladder.length && need(position + 1) + hysteresisDb <= availableEsN0Db) position++;
  return position;
}

/** What a modem sent over a record of its channel. */
export interface AcmRecord {
  /** Mean over the record, nothing sent counting as zero [bit/symbol]. */
  readonly meanEfficiencyBitPerSymbol: number;
  /** Share of the record in which something was received [%]. */
  readonly availabilityPercent: number;
  /** Changes of the MODCOD in the record. */
  readonly changes: number;
}

/**
 * Runs a modem over equally spaced reports of its channel.
 * @param ladder of `acmLadder`
 * @param availableEsN0Db reports [dB]
 * @param framing with or without pilots
 */
export function acmOver(
  ladder: readonly Modcod[],
  availableEsN0Db: ArrayLike<number>,
  rule: AcmRule,
  framing: Framing,
): AcmRecord {
  let position = -1;
  let sum = 0;
  let closed = 0;
  let changes = 0;
  for (let i = 0; i < availableEsN0Db.length; i++) {
    const next = acmStep(ladder, position, availableEsN0Db[i]!, rule);
    if (i > 0 && next !== position) changes++;
    position = next;
    if (position < 0) continue;
    closed++;
    sum += spectralEfficiency(ladder[position]!, framing);
  }
  const reports = availableEsN0Db.length;
  return {
    meanEfficiencyBitPerSymbol: sum / reports,
    availabilityPercent: (100 * closed) / reports,
    changes,
  };
}
