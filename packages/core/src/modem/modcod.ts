import { toDecibel } from '../math/decibel.ts';
import type { Confidence } from '../working.ts';

export type ModemStandard = 'DVB-S2' | 'DVB-S2X';
export type FrameSize = 'normal' | 'short';

/** A pair of modulation and code of a modem standard, with the channel it needs. */
export interface Modcod {
  /** `DVB-S2 8PSK 3/4`; short frames end in ` short`. */
  readonly id: string;
  /** `8PSK 3/4`, unique within a frame size. */
  readonly name: string;
  readonly standard: ModemStandard;
  readonly modulation: string;
  readonly bitsPerSymbol: number;
  /** Code identifier as the standard writes it: `3/4`, `5/9-L`. */
  readonly codeRate: string;
  readonly frame: FrameSize;
  /** Length of the BCH input, the base-band frame with its 80-bit header [bit]. */
  readonly kbchBits: number;
  /** Length of the coded block [bit]. */
  readonly nldpcBits: number;
  /** Slots of 90 symbols that carry the coded block. */
  readonly slots: number;
  /** Information bits per symbol without pilots, headers paid. */
  readonly efficiencyBitPerSymbol: number;
  /** Es/N0 at quasi error free (frame error rate 1e-5), additive white noise, ideal demodulator [dB]. */
  readonly idealEsN0Db: number;
  /** Where Kbch and Es/N0 are from. */
  readonly source: string;
  /** Confidence of `idealEsN0Db`. */
  readonly confidence: Confidence;
}

const SLOT_SYMBOLS = 90;
const BASE_BAND_HEADER_BITS = 80;
const PILOT_BLOCK_SYMBOLS = 36;
const SLOTS_BETWEEN_PILOTS = 16;

/** Coded block by frame size [bit]; EN 302 307-1 Table 5a and 5b. */
export const CODED_BLOCK_BITS: Readonly<Record<FrameSize, number>> = { normal: 64_800, short: 16_200 };

const BITS_PER_SYMBOL: ReadonlyMap<string, number> = new Map([
  ['QPSK', 2],
  ['8PSK', 3],
  ['8APSK', 3],
  ['16APSK', 4],
  ['32APSK', 5],
  ['64APSK', 6],
  ['128APSK', 7],
  ['256APSK', 8],
]);

/** One row of a standard's table; everything that follows from it is computed. */
export function modcod(
  standard: ModemStandard,
  frame: FrameSize,
  modulation: string,
  codeRate: string,
  kbchBits: number,
  idealEsN0Db: number,
  source: string,
  confidence: Confidence,
): Modcod {
  const bitsPerSymbol = BITS_PER_SYMBOL.get(modulation)!;
  const nldpcBits = CODED_BLOCK_BITS[frame];
  const name = `${modulation} ${codeRate}`;
  const slots = Math.ceil(nldpcBits / bitsPerSymbol / SLOT_SYMBOLS); // 128APSK fills its last slot with dummy symbols
  return {
    id: `${standard} ${name}${frame === 'short' ? ' short' : ''}`,
    name,
    standard,
    modulation,
    bitsPerSymbol,
    codeRate,
    frame,
    kbchBits,
    nldpcBits,
    slots,
    efficiencyBitPerSymbol: (kbchBits - BASE_BAND_HEADER_BITS) / frameSymbols(slots, false),
    idealEsN0Db,
    source,
    confidence,
  };
}

/**
 * Length of a physical-layer frame: header slot, data slots and, with pilots, a block of 36 symbols after every 16 slots
 * but not at the end of the frame.
 * @param slots data slots, 1…360
 * @param pilots whether pilots are sent
 * @returns [symbols]
 * @see EN 302 307-1 §5.5, pilots §5.5.3
 */
export function frameSymbols(slots: number, pilots: boolean): number {
  const blocks = pilots ? Math.floor((slots - 1) / SLOTS_BETWEEN_PILOTS) : 0;
  return SLOT_SYMBOLS * (slots + 1) + PILOT_BLOCK_SYMBOLS * blocks;
}

/**
 * Information bits per transmitted symbol, (Kbch − 80) over the symbols of a frame.
 * @param of the MODCOD
 * @param framing with or without pilots
 * @returns [bit/symbol]: times the symbol rate it is the information rate
 * @see EN 302 307-1 Table 13
 */
export function spectralEfficiency(of: Modcod, framing: { readonly pilots: boolean }): number {
  return (of.kbchBits - BASE_BAND_HEADER_BITS) / frameSymbols(of.slots, framing.pilots);
}

/**
 * The MODCOD of highest efficiency whose ideal Es/N0 is available; of two as efficient, the one that needs less. The
 * table may have any order: sorted by Es/N0 it is not sorted by efficiency.
 * @param table candidates
 * @param availableEsN0Db Es/N0 with implementation loss and margin already taken off [dB]
 * @returns undefined when none closes
 */
export function bestModcod(table: readonly Modcod[], availableEsN0Db: number): Modcod | undefined {
  let best: Modcod | undefined;
  for (const candidate of table) {
    if (!(candidate.idealEsN0Db <= availableEsN0Db)) continue;
    const gain = best === undefined ? 1 : candidate.efficiencyBitPerSymbol - best.efficiencyBitPerSymbol;
    if (gain > 0 || (gain === 0 && candidate.idealEsN0Db < best!.idealEsN0Db)) best = candidate;
  }
  return best;
}

/** Es/N0 [dB] of an Eb/N0 [dB], by the efficiency with which Eb counts information bits [bit/symbol]. */
export function esN0FromEbN0(ebN0Db: number, efficiencyBitPerSymbol: number): number {
  return ebN0Db + toDecibel(efficiencyBitPerSymbol);
}

/** Eb/N0 [dB] of an Es/N0 [dB]; the inverse of `esN0FromEbN0`. */
export function ebN0FromEsN0(esN0Db: number, efficiencyBitPerSymbol: number): number {
  return esN0Db - toDecibel(efficiencyBitPerSymbol);
}
