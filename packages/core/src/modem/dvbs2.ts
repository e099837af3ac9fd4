import type { StandardCard } from '../standard.ts';
import { framedModcod } from './dvbs2.frame.ts';
import type { Modcod } from './modcod.ts';

export const card: StandardCard = {
  id: 'EN 302 307-1 V1.4.1',
  title: 'Second generation framing structure, channel coding and modulation systems: Part 1, DVB-S2',
  date: '2014-11',
  url: 'https://www.etsi.org/deliver/etsi_en/302300_302399/30230701/01.04.01_60/en_30230701v010401p.pdf',
  implemented: [
    '§5.3 Tables 5a, 5b: sizes of the coded blocks',
    '§5.5: frames, slots and pilots',
    '§6 Table 13: ideal Es/N0 and efficiency of the 28 normal frames',
  ],
  omitted: [
    'backward-compatible modes (Annex F)',
    'adaptive coding control (Annex D)',
    'the waveform itself',
  ],
  validity:
    'frame error rate 1e-5 (quasi error free), 50 decoding iterations, perfect recovery, no phase noise; short frames: the standard says 0.2–0.3 dB more, here 0.3 dB',
};

/** Kbch [bit] by code rate; Table 5a (normal) and Table 5b (short: its codes are weaker than their names). */
const KBCH: Readonly<Record<string, { readonly normal: number; readonly short?: number }>> = {
  '1/4': { normal: 16_008, short: 3_072 },
  '1/3': { normal: 21_408, short: 5_232 },
  '2/5': { normal: 25_728, short: 6_312 },
  '1/2': { normal: 32_208, short: 7_032 },
  '3/5': { normal: 38_688, short: 9_552 },
  '2/3': { normal: 43_040, short: 10_632 },
  '3/4': { normal: 48_408, short: 11_712 },
  '4/5': { normal: 51_648, short: 12_432 },
  '5/6': { normal: 53_840, short: 13_152 },
  '8/9': { normal: 57_472, short: 14_232 },
  '9/10': { normal: 58_192 },
};

/** Ideal Es/N0 [dB] of normal frames; Table 13. */
const ES_N0_DB: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  QPSK: {
    '1/4': -2.35,
    '1/3': -1.24,
    '2/5': -0.3,
    '1/2': 1.0,
    '3/5': 2.23,
    '2/3': 3.1,
    '3/4': 4.03,
    '4/5': 4.68,
    '5/6': 5.18,
    '8/9': 6.2,
    '9/10': 6.42,
  },
  '8PSK': { '3/5': 5.5, '2/3': 6.62, '3/4': 7.91, '5/6': 9.35, '8/9': 10.69, '9/10': 10.98 },
  '16APSK': { '2/3': 8.97, '3/4': 10.21, '4/5': 11.03, '5/6': 11.61, '8/9': 12.89, '9/10': 13.13 },
  '32APSK': { '3/4': 12.73, '4/5': 13.64, '5/6': 14.28, '8/9': 15.69, '9/10': 16.05 },
};

/** What a short frame needs more [dB]: the upper end of the 0.2–0.3 dB of §6. */
export const SHORT_FRAME_DEGRADATION_DB = 0.3;

const NORMAL = 'EN 302 307-1 Table 5a (Kbch), Table 13 (Es/N0)';
const SHORT = 'EN 302 307-1 Table 5b (Kbch); Es/N0: Table 13 + 0.3 dB, the upper end of the 0.2–0.3 dB of §6';

/** The MODCODs of DVB-S2: 28 with normal frames, 24 with short ones (there is no short 9/10). */
export const dvbS2Modcods: readonly Modcod[] = Object.entries(ES_N0_DB).flatMap(([modulation, thresholds]) =>
  Object.entries(thresholds).flatMap(([rate, esN0Db]) => {
    const { normal, short } = KBCH[rate]!;
    const rows = [framedModcod('DVB-S2', 'normal', modulation, rate, normal, esN0Db, NORMAL, 'published')];
    if (short !== undefined) {
      const shortEsN0Db = Math.round((esN0Db + SHORT_FRAME_DEGRADATION_DB) * 100) / 100;
      rows.push(framedModcod('DVB-S2', 'short', modulation, rate, short, shortEsN0Db, SHORT, 'derived'));
    }
    return rows;
  }),
);
