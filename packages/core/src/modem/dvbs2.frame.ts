/** The physical-layer frame that DVB-S2 and DVB-S2X share. */
import type { Confidence } from '../working.ts';
import { BASE_BAND_HEADER_BITS, type Modcod } from './modcod.ts';

const SLOT_SYMBOLS = 90;
const PILOT_BLOCK_SYMBOLS = 36;
const SLOTS_BETWEEN_PILOTS = 16;

/** Coded block by frame size [bit]; EN 302 307-1 Table 5a and 5b. */
export const CODED_BLOCK_BITS = { normal: 64_800, short: 16_200 } as const;

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

/** One row of a table of DVB-S2 or DVB-S2X; everything that follows from it is computed. */
export function framedModcod(
  standard: 'DVB-S2' | 'DVB-S2X',
  frame: 'normal' | 'short',
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
  const informationBits = kbchBits - BASE_BAND_HEADER_BITS;
  const symbols = frameSymbols(slots, false);
  return {
    id: `${standard} ${name}${frame === 'short' ? ' short' : ''}`,
    name,
    standard,
    modulation,
    bitsPerSymbol,
    codeRate,
    frame,
    informationBits,
    symbols,
    symbolsWithPilots: frameSymbols(slots, true),
    block: { kbchBits, nldpcBits, slots },
    efficiencyBitPerSymbol: informationBits / symbols,
    idealEsN0Db,
    source,
    confidence,
  };
}
