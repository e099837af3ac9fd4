import type { StandardCard } from '../standard.ts';
import { esN0FromEbN0, type FrameSize, type Modcod } from './modcod.ts';

export const card: StandardCard = {
  id: 'EN 301 545-2 V1.3.1',
  title: 'Second generation interactive satellite system (DVB-RCS2): Part 2, lower layers',
  date: '2020-07',
  url: 'https://www.etsi.org/deliver/etsi_en/301500_301599/30154502/01.03.01_60/en_30154502v010301p.pdf',
  implemented: [
    'Annex A: reference waveforms 3…22, linear modulation with turbo code (payload, burst length)',
  ],
  omitted: [
    'waveforms 1, 2 and 32…49 (spread, logon and random access bursts)',
    'continuous phase modulation',
    'guard times, which the frame plan of a network sets',
  ],
  validity:
    'packet error rate 1e-5; Es/N0 from the packet error curves that the simulator SNS3 publishes (commit c757739), interpolated; that of waveform 13 is modelled',
};

/** Waveform, modulation, code, payload [byte], burst [symbol]; Annex A. Eb/N0 of packet error rate 1e-5 [dB]. */
type Row = readonly [
  waveform: number,
  modulation: string,
  bits: number,
  codeRate: string,
  payloadBytes: number,
  symbols: number,
  ebN0Db: number,
];

const ROWS: readonly Row[] = [
  [3, 'QPSK', 2, '1/3', 38, 536, 2.03],
  [4, 'QPSK', 2, '1/2', 59, 536, 2.34],
  [5, 'QPSK', 2, '2/3', 85, 536, 3.05],
  [6, 'QPSK', 2, '3/4', 96, 536, 3.61],
  [7, 'QPSK', 2, '5/6', 108, 536, 4.42],
  [8, '8PSK', 3, '2/3', 115, 536, 5.14],
  [9, '8PSK', 3, '3/4', 130, 536, 5.9],
  [10, '8PSK', 3, '5/6', 144, 536, 6.85],
  [11, '16QAM', 4, '3/4', 175, 536, 6.4],
  [12, '16QAM', 4, '5/6', 194, 536, 7.32],
  [13, 'QPSK', 2, '1/3', 123, 1616, 1.39],
  [14, 'QPSK', 2, '1/2', 188, 1616, 1.7],
  [15, 'QPSK', 2, '2/3', 264, 1616, 2.44],
  [16, 'QPSK', 2, '3/4', 298, 1616, 2.97],
  [17, 'QPSK', 2, '5/6', 333, 1616, 3.74],
  [18, '8PSK', 3, '2/3', 355, 1616, 4.56],
  [19, '8PSK', 3, '3/4', 400, 1616, 5.3],
  [20, '8PSK', 3, '5/6', 444, 1616, 6.22],
  [21, '16QAM', 4, '3/4', 539, 1616, 5.94],
  [22, '16QAM', 4, '5/6', 599, 1616, 6.82],
];

const SHORT_BURST_SYMBOLS = 536;

const CURVE = 'EN 301 545-2 Annex A (sizes); Es/N0: packet error curves of SNS3 at 1e-5';
const MODELLED = `${CURVE} of waveform 3, less what the long burst gains at code rate 1/2`;

/** Code rate by its name. */
const rateOf = (codeRate: string): number => {
  const [numerator, denominator] = codeRate.split('/').map(Number);
  return numerator! / denominator!;
};

/** The twenty reference waveforms of linear modulation: ten with bursts of 536 symbols, ten with 1616. */
export const rcs2Modcods: readonly Modcod[] = ROWS.map(
  ([waveform, modulation, bitsPerSymbol, codeRate, payloadBytes, symbols, ebN0Db]) => {
    const frame: FrameSize = symbols === SHORT_BURST_SYMBOLS ? 'short' : 'normal';
    const informationBits = 8 * payloadBytes;
    const name = `${modulation} ${codeRate}`;
    return {
      id: `DVB-RCS2 ${name}${frame === 'short' ? ' short' : ''}`,
      name,
      standard: 'DVB-RCS2',
      modulation,
      bitsPerSymbol,
      codeRate,
      frame,
      informationBits,
      symbols,
      symbolsWithPilots: symbols,
      efficiencyBitPerSymbol: informationBits / symbols,
      // The curves count Eb by code rate and modulation, without preamble and pilots.
      idealEsN0Db: Math.round(100 * esN0FromEbN0(ebN0Db, bitsPerSymbol * rateOf(codeRate))) / 100,
      source: `waveform ${waveform}; ${waveform === 13 ? MODELLED : CURVE}`,
      confidence: waveform === 13 ? 'modelled' : 'derived',
    };
  },
);
