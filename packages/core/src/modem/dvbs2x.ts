import type { StandardCard } from '../standard.ts';
import { CODED_BLOCK_BITS, framedModcod } from './dvbs2.frame.ts';
import { dvbS2Modcods, SHORT_FRAME_DEGRADATION_DB } from './dvbs2.ts';
import type { Modcod } from './modcod.ts';

export const card: StandardCard = {
  id: 'EN 302 307-2 V1.1.1',
  title: 'Second generation framing structure, channel coding and modulation systems: Part 2, DVB-S2X',
  date: '2015-02',
  url: 'https://www.etsi.org/deliver/etsi_en/302300_302399/30230702/01.01.01_20/en_30230702v010101a.pdf',
  implemented: [
    '§5.3: sizes of the coded blocks, normal and short',
    '§5.4: rings of the constellations but for 256APSK 2/3-L and 11/15-L',
    '§6, p. 52: ideal Es/N0 and efficiency of the 39 normal frames',
    '§5.5.2.5: the nine very-low-SNR frames (sizes; their Es/N0 is modelled)',
  ],
  omitted: ['super-frames, channel bonding and time slicing', 'later editions, which were not compared'],
  validity:
    'frame error rate 1e-5, linear channel, white noise, ideal demodulator; Es/N0 of short and very-low-SNR frames is modelled from the normal ones',
};

/** Ideal Es/N0 [dB] of normal frames; §6, p. 52. A star marks a figure known from one public copy only. */
const NORMAL: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  QPSK: { '2/9': -2.85, '13/45': -2.03, '9/20': 0.22, '11/20': 1.45 },
  '8APSK': { '5/9-L': 4.73, '26/45-L': 5.13 },
  '8PSK': { '23/36*': 6.12, '25/36*': 7.02, '13/18*': 7.49 },
  '16APSK': {
    '1/2-L': 5.97,
    '8/15-L': 6.55,
    '5/9-L': 6.84,
    '26/45*': 7.51,
    '3/5*': 7.8,
    '3/5-L': 7.41,
    '28/45': 8.1,
    '23/36': 8.38,
    '2/3-L': 8.43,
    '25/36': 9.27,
    '13/18': 9.71,
    '7/9': 10.65,
    '77/90*': 11.99,
  },
  '32APSK': { '2/3-L': 11.1, '32/45': 11.75, '11/15': 12.17, '7/9': 13.05 },
  '64APSK': { '32/45-L': 13.98, '11/15': 14.81, '7/9': 15.47, '4/5': 15.87, '5/6': 16.55 },
  '128APSK': { '3/4*': 17.73, '7/9*': 18.53 },
  '256APSK': {
    '29/45-L': 16.98,
    '2/3-L': 17.24,
    '31/45-L': 18.1,
    '32/45': 18.59,
    '11/15-L': 18.84,
    '3/4': 19.57,
  },
};

/** Code rates of short frames by modulation; §5.3. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  QPSK: ['11/45', '4/15', '14/45', '7/15', '8/15', '32/45'],
  '8PSK': ['7/15', '8/15', '26/45', '32/45'],
  '16APSK': ['7/15', '8/15', '26/45', '3/5', '32/45'],
  '32APSK': ['2/3', '32/45'],
};

/** Parity of the BCH code that corrects 12 errors [bit]; EN 302 307-1 §5.3.1. All codes of Part 2 use it. */
const BCH_PARITY_BITS: Readonly<Record<'normal' | 'short', number>> = { normal: 192, short: 168 };

const PUBLISHED = 'EN 302 307-2 §5.3 (Kbch), §6 p. 52 (Es/N0)';
const ONE_COPY = `${PUBLISHED}; Es/N0 checked against one public copy only`;
const MODELLED =
  'EN 302 307-2 §5.3 (Kbch); Es/N0 modelled: normal frames of the modulation at this code rate, interpolated, + 0.3 dB';

const normalModcods: readonly Modcod[] = Object.entries(NORMAL).flatMap(([modulation, thresholds]) =>
  Object.entries(thresholds).map(([label, esN0Db]) => {
    const rate = label.replace('*', '');
    const source = label === rate ? PUBLISHED : ONE_COPY;
    return framedModcod(
      'DVB-S2X',
      'normal',
      modulation,
      rate,
      kbchBits(rate, 'normal'),
      esN0Db,
      source,
      'published',
    );
  }),
);

const shortModcods: readonly Modcod[] = Object.entries(SHORT).flatMap(([modulation, rates]) =>
  rates.map((rate) => {
    const esN0Db = normalFrameEsN0Db(modulation, rate) + SHORT_FRAME_DEGRADATION_DB;
    const rounded = Math.round(esN0Db * 100) / 100;
    return framedModcod(
      'DVB-S2X',
      'short',
      modulation,
      rate,
      kbchBits(rate, 'short'),
      rounded,
      MODELLED,
      'modelled',
    );
  }),
);

/** The MODCODs that DVB-S2X adds to those of DVB-S2: 39 with normal frames, 17 with short ones. */
export const dvbS2xModcods: readonly Modcod[] = [...normalModcods, ...shortModcods];

function kbchBits(rate: string, frame: 'normal' | 'short'): number {
  return Math.round(CODED_BLOCK_BITS[frame] * rateValue(rate)) - BCH_PARITY_BITS[frame];
}

function rateValue(rate: string): number {
  const [numerator, denominator] = rate.replace('-L', '').split('/').map(Number);
  return numerator! / denominator!;
}

/**
 * Es/N0 of a modulation at any code rate: linear between (or beyond) the published normal frames of both parts, and not
 * below the variant for linear channels (-L) of the same rate, which no other constellation of its size beats.
 */
function normalFrameEsN0Db(modulation: string, rate: string): number {
  const wanted = rateValue(rate);
  const peers = [...dvbS2Modcods, ...normalModcods].filter(
    (row) => row.frame === 'normal' && row.modulation === modulation,
  );
  const plain = peers
    .filter((row) => !row.codeRate.endsWith('-L'))
    .map((row) => [rateValue(row.codeRate), row.idealEsN0Db] as const)
    .sort((a, b) => a[0] - b[0]);
  const above = plain.findIndex(([rateOfRow]) => rateOfRow >= wanted);
  const i = Math.min(Math.max(above, 1), plain.length - 1);
  const [x0, y0] = plain[i - 1]!;
  const [x1, y1] = plain[i]!;
  const interpolated = y0 + ((y1 - y0) * (wanted - x0)) / (x1 - x0);
  const linear = peers.find((row) => row.codeRate === `${rate}-L`);
  return Math.max(interpolated, linear?.idealEsN0Db ?? -Infinity);
}
