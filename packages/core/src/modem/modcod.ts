import { toDecibel } from '../math/decibel.ts';
import type { Confidence } from '../working.ts';

export type ModemStandard = 'DVB-S' | 'DVB-S2' | 'DVB-S2X' | 'DVB-RCS2';

/**
 * What a carrier is set to. `vl-snr` adds the very-low-SNR frames of DVB-S2X to the normal ones; for DVB-RCS2 `normal` is
 * the burst of 1616 symbols and `short` that of 536; DVB-S knows no frames.
 */
export type FrameSize = 'normal' | 'short' | 'vl-snr';

/** Sizes of a frame of DVB-S2 or DVB-S2X. */
export interface CodedBlock {
  /** Length of the BCH input, the base-band frame with its 80-bit header [bit]. */
  readonly kbchBits: number;
  /** Length of the coded block before shortening and puncturing [bit]. */
  readonly nldpcBits: number;
  /** Slots of 90 symbols that carry the coded block. */
  readonly slots: number;
}

/** A pair of modulation and code of a modem standard, with the channel it needs. */
export interface Modcod {
  /** `DVB-S2 8PSK 3/4`; short frames end in ` short`; of a table of the user its path and name. */
  readonly id: string;
  /** `8PSK 3/4`, unique within a standard and frame size. */
  readonly name: string;
  /** `table`: of a table of the user. */
  readonly standard: ModemStandard | 'table';
  readonly modulation: string;
  readonly bitsPerSymbol: number;
  /** Code identifier as the standard writes it: `3/4`, `5/9-L`. */
  readonly codeRate: string;
  readonly frame: FrameSize;
  /** Bits of the user in a frame, headers and outer code paid. */
  readonly informationBits: number;
  /** Length of the frame on the air [symbols]. */
  readonly symbols: number;
  /** The same with pilots; equal to `symbols` where the standard leaves no choice. */
  readonly symbolsWithPilots: number;
  /** DVB-S2 and DVB-S2X only. */
  readonly block?: CodedBlock;
  /** Information bits per symbol without optional pilots. */
  readonly efficiencyBitPerSymbol: number;
  /** Es/N0 at the error rate that the card of the standard names, additive white noise, ideal demodulator [dB]. */
  readonly idealEsN0Db: number;
  /** Where sizes and Es/N0 are from. */
  readonly source: string;
  /** Confidence of `idealEsN0Db`. */
  readonly confidence: Confidence;
}

/** Information bits of a base-band frame that its header takes; EN 302 307-1 §5.1.6. */
export const BASE_BAND_HEADER_BITS = 80;

/** With or without pilots, where the standard leaves the choice. */
export interface Framing {
  readonly pilots: boolean;
}

/**
 * Information bits per transmitted symbol.
 * @param of the MODCOD
 * @param framing with or without pilots, where the standard leaves the choice
 * @returns [bit/symbol]: times the symbol rate it is the information rate
 * @see EN 302 307-1 Table 13
 */
export function spectralEfficiency(of: Modcod, framing: Framing): number {
  return of.informationBits / (framing.pilots ? of.symbolsWithPilots : of.symbols);
}

/**
 * The MODCOD of highest efficiency whose ideal Es/N0 is available; of two as efficient, the one that needs less. The
 * table may have any order: sorted by Es/N0 it is not sorted by efficiency.
 * @param table candidates
 * @param availableEsN0Db Es/N0 with implementation loss and margin already taken off [dB]
 * @param framing that decides the efficiency: with pilots 8PSK 3/5 in short frames carries more than QPSK 8/9
 * @returns undefined when none closes
 */
export function bestModcod(
  table: readonly Modcod[],
  availableEsN0Db: number,
  framing: Framing = { pilots: false },
): Modcod | undefined {
  let best: Modcod | undefined;
  for (const candidate of table) {
    if (!(candidate.idealEsN0Db <= availableEsN0Db)) continue;
    const gain =
      best === undefined ? 1 : spectralEfficiency(candidate, framing) - spectralEfficiency(best, framing);
    if (gain > 0 || (gain === 0 && candidate.idealEsN0Db < best!.idealEsN0Db)) best = candidate;
  }
  return best;
}

/** Es/N0 that a modem needs for a MODCOD [dB]. */
export type Need = (modcod: Modcod) => number;

/** That of the ideal modem [dB]. */
export const idealNeed: Need = ({ idealEsN0Db }) => idealEsN0Db;

/**
 * The MODCOD that works longest while a channel gets worse.
 * @param table at least one
 * @param need of the modem; the ideal one unless given
 */
export function mostRobust(table: readonly Modcod[], need: Need = idealNeed): Modcod {
  return table.reduce((robust, row) => (need(row) < need(robust) ? row : robust));
}

/** Es/N0 [dB] of an Eb/N0 [dB], by the efficiency with which Eb counts information bits [bit/symbol]. */
export function esN0FromEbN0(ebN0Db: number, efficiencyBitPerSymbol: number): number {
  return ebN0Db + toDecibel(efficiencyBitPerSymbol);
}

/** Eb/N0 [dB] of an Es/N0 [dB]; the inverse of `esN0FromEbN0`. */
export function ebN0FromEsN0(esN0Db: number, efficiencyBitPerSymbol: number): number {
  return esN0Db - toDecibel(efficiencyBitPerSymbol);
}
