/** MODCODs of a modem that no standard describes, from the table of its maker. */
import { within } from '../errors.ts';
import type { Confidence } from '../working.ts';
import type { Modcod } from './modcod.ts';

/** What a table says of a MODCOD. */
export interface ModcodRow {
  /** Modulation and code rate, `16APSK 2/3`; more words may follow. */
  readonly name: string;
  /** Es/N0 at the error rate that the table was made for [dB], −20…40. */
  readonly esN0Db: number;
  /** Information bits per symbol, framing and pilots paid [bit/symbol], 0.01…10. */
  readonly efficiencyBitPerSymbol: number;
  readonly confidence: Confidence;
}

const POINTS: ReadonlyMap<string, number> = new Map([
  ['BPSK', 1],
  ['QPSK', 2],
]);

/** Bits that a symbol carries by the name of its modulation: `BPSK`, `QPSK`, `16APSK`; undefined for any other word. */
export function bitsOfModulation(modulation: string): number | undefined {
  const named = POINTS.get(modulation);
  if (named !== undefined) return named;
  const points = /^(\d+)(?:PSK|APSK|QAM)$/.exec(modulation)?.[1];
  const bits = Math.log2(Number(points));
  return Number.isInteger(bits) && bits >= 2 && bits <= 10 ? bits : undefined;
}

/**
 * A MODCOD of a table; it carries what the table says, whatever frame and pilots a carrier has.
 * @param path of the table, `modcods/modem.csv`
 * @param source of the row, file and line
 * @throws DomainError for figures outside their ranges, or an efficiency above what the modulation carries or the channel can
 * (Shannon's limit: mostly an Eb/N0 that stands for an Es/N0)
 */
export function tableModcod(row: ModcodRow, path: string, source: string): Modcod {
  const { name, esN0Db, efficiencyBitPerSymbol, confidence } = row;
  const [modulation = '', codeRate = ''] = name.toUpperCase().split(/\s+/);
  const bitsPerSymbol = bitsOfModulation(modulation) ?? Number.NaN;
  within('bitsPerSymbol', bitsPerSymbol, 'bit', 1, 10, 'name of the modulation');
  within('esN0Db', esN0Db, 'dB', -20, 40, 'table of MODCODs');
  const limit = Math.log2(1 + 10 ** (esN0Db / 10));
  const most = Math.min(bitsPerSymbol, Math.floor(1000 * limit) / 1000);
  const why = most < bitsPerSymbol ? `Shannon's limit at ${esN0Db} dB` : modulation;
  within('efficiencyBitPerSymbol', efficiencyBitPerSymbol, 'bit/symbol', 0.01, most, why);
  return {
    id: `${path} ${name}`,
    name,
    standard: 'table',
    modulation,
    bitsPerSymbol,
    codeRate,
    frame: 'normal',
    informationBits: efficiencyBitPerSymbol,
    symbols: 1,
    symbolsWithPilots: 1,
    efficiencyBitPerSymbol,
    idealEsN0Db: esN0Db,
    source,
    confidence,
  };
}
