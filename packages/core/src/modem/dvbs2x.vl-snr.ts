/**
 * The very-low-SNR frames of DVB-S2X: down to −10 dB for aircraft, ships and small dishes. The whole frame is as long as one
 * that other receivers skip, so that its efficiency is fixed: 33 282 symbols (set 1) or 16 686 (set 2) with a header of
 * 900 symbols and pilots.
 */
import { toDecibel } from '../math/decibel.ts';
import { binaryLimitEsN0Db } from './capacity.ts';
import { frameSymbols } from './dvbs2.frame.ts';
import { SHORT_FRAME_DEGRADATION_DB } from './dvbs2.ts';
import { BASE_BAND_HEADER_BITS, type Modcod } from './modcod.ts';

interface Mode {
  readonly modulation: 'QPSK' | 'BPSK';
  readonly codeRate: string;
  readonly size: 'normal' | 'medium' | 'short' | 'short SF2';
  readonly kbchBits: number;
  /** Of the coded block, before shortening and puncturing [bit]. */
  readonly nldpcBits: number;
  /** Left of it on the air [bit]. */
  readonly transmittedBits: number;
  /** How often each symbol is sent. */
  readonly spreading: 1 | 2;
}

const mode = (
  modulation: Mode['modulation'],
  codeRate: string,
  size: Mode['size'],
  kbchBits: number,
  nldpcBits: number,
  transmittedBits: number,
): Mode => ({
  modulation,
  codeRate,
  size,
  kbchBits,
  nldpcBits,
  transmittedBits,
  spreading: size === 'short SF2' ? 2 : 1,
});

/** §5.3 and Table 17a: Kbch, coded block, and what shortening and puncturing leave of it. */
const MODES: readonly Mode[] = [
  mode('QPSK', '2/9', 'normal', 14_208, 64_800, 61_560),
  mode('BPSK', '1/5', 'medium', 5660, 32_400, 30_780),
  mode('BPSK', '11/45', 'medium', 7740, 32_400, 30_780),
  mode('BPSK', '1/3', 'medium', 10_620, 32_400, 30_780),
  mode('BPSK', '1/5', 'short SF2', 2512, 16_200, 15_390),
  mode('BPSK', '11/45', 'short SF2', 3792, 16_200, 15_390),
  mode('BPSK', '1/5', 'short', 3072, 16_200, 14_976),
  mode('BPSK', '4/15', 'short', 4152, 16_200, 14_976),
  mode('BPSK', '1/3', 'short', 5232, 16_200, 14_976),
];

/**
 * How far the codes of this family stay above the binary limit [dB], by the rate on the air: the published QPSK 2/9, 13/45
 * and 9/20 with normal frames. 2/9 is taken as punctured here.
 */
const GAP: readonly (readonly [rate: number, esN0Db: number])[] = [
  [14_208 / 61_560, -2.85],
  [18_528 / 64_800, -2.03],
  [28_968 / 64_800, 0.22],
];

/** Linear between the published codes, the first slope continued below them. */
function gapAt(rate: number, gapDb: readonly number[]): number {
  const i = rate < GAP[1]![0] ? 1 : 2;
  const share = (rate - GAP[i - 1]![0]) / (GAP[i]![0] - GAP[i - 1]![0]);
  return gapDb[i - 1]! + share * (gapDb[i]! - gapDb[i - 1]!);
}

const SOURCE =
  'EN 302 307-2 §5.3, Table 17a (sizes); Es/N0 modelled: binary limit at the rate on the air, gap of the published QPSK codes, short frames + 0.3 dB';

/** Es/N0 of a mode [dB], rounded to the tenth that the model deserves. */
function modelledEsN0Db(
  { kbchBits, transmittedBits, modulation, size, spreading }: Mode,
  gapDb: readonly number[],
): number {
  const rate = kbchBits / transmittedBits;
  const short = size.startsWith('short') ? SHORT_FRAME_DEGRADATION_DB : 0;
  const bits = modulation === 'QPSK' ? 2 : 1;
  const esN0Db =
    binaryLimitEsN0Db(rate) + gapAt(rate, gapDb) + short + toDecibel(bits) - toDecibel(spreading);
  return Math.round(10 * esN0Db) / 10;
}

function modcodOf(row: Mode, gapDb: readonly number[]): Modcod {
  const { modulation, codeRate, size, kbchBits, nldpcBits } = row;
  const name = `VL-SNR ${modulation} ${codeRate}${size === 'normal' ? '' : ` ${size}`}`;
  const secondSet = size === 'short';
  const slots = secondSet ? 180 : 360;
  const symbols = frameSymbols(slots, true);
  const informationBits = kbchBits - BASE_BAND_HEADER_BITS;
  const published = modulation === 'QPSK';
  return {
    id: `DVB-S2X ${name}`,
    name,
    standard: 'DVB-S2X',
    modulation,
    bitsPerSymbol: modulation === 'QPSK' ? 2 : 1,
    codeRate,
    frame: 'vl-snr',
    informationBits,
    symbols,
    symbolsWithPilots: symbols,
    block: { kbchBits, nldpcBits, slots },
    efficiencyBitPerSymbol: informationBits / symbols,
    idealEsN0Db: published ? -2.85 : modelledEsN0Db(row, gapDb),
    source: published ? 'EN 302 307-2 §5.3, Table 17a (sizes), §6 p. 52 (Es/N0)' : SOURCE,
    confidence: published ? 'published' : 'modelled',
  };
}

let modcods: readonly Modcod[] | undefined;

/** The nine very-low-SNR modes; §5.5.2.5. Modelled when they are first asked for. */
export function vlSnrModcods(): readonly Modcod[] {
  if (modcods === undefined) {
    const gapDb = GAP.map(([rate, esN0Db]) => esN0Db - toDecibel(2) - binaryLimitEsN0Db(rate));
    modcods = MODES.map((row) => modcodOf(row, gapDb));
  }
  return modcods;
}
