/** Link budgets in filings to the Federal Communications Commission (fcc.report), by file number. */
import {
  carrierToNoiseDensityDbHz as cn0,
  combineDb,
  freeSpaceLossDb,
  gainOfOneSquareMetreDb,
} from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import { casesIn, type PrintedCase, type PrintedSource } from '../cases.ts';

const dB = casesIn('dB', 0.1);
const dBHz = casesIn('dBHz', 0.1);

/**
 * C/N0 up and down, C/IM0 and C/I0 combined, then the allocation to other systems taken off: the order of these
 * filings.
 */
const inmForward = {
  up: () => cn0(56.4, 200.9 + 0.4, -10.4),
  down: () => cn0(21.1, 188.3 + 0.1, -12),
  total: () => combineDb([inmForward.up(), inmForward.down(), 54.4, 53.5]) - 1,
};
const miniReturn = {
  up: () => cn0(17, 188.8 + 0.1 + 0.2, -10),
  down: () => cn0(-21.4, 195.7 + 0.1 + 1, 30.7),
  total: () => combineDb([miniReturn.up(), miniReturn.down(), 56, 61.8]) - 1,
};
const miniForward = {
  up: () => cn0(59.5, 200.9 + 0.4, -10.4),
  down: () => cn0(24.2, 188.4 + 0.1, -17),
  total: () => combineDb([miniForward.up(), miniForward.down(), 57.8, 61.8]) - 1,
};
const INM_FORWARD = 'SES-MFS-20051202-01665/469091';
const MINI_RETURN = 'SES-MFS-20051202-01665/469086';
const MINI_FORWARD = 'SAT-APL-20090115-00005/694105';
const INM_RETURN = 'SES-AMD-20081215-01614/684295';

export const fccEndToEnd: PrintedSource = {
  source: 'FCC filings of Inmarsat, end to end',
  quantity: 'C/N₀ up, down and combined with intermodulation and interference',
  cases: [
    dBHz(INM_FORWARD, 'INM-M forward, uplink C/N₀', 73.3, inmForward.up),
    dBHz(INM_FORWARD, 'INM-M forward, downlink C/N₀', 49.3, inmForward.down),
    dBHz(INM_FORWARD, 'INM-M forward, C/N₀', 46, inmForward.total),
    dB(INM_FORWARD, 'INM-M forward, C/N in 5 kHz', 9, () => inmForward.total() - toDecibel(5e3)),
    dB(INM_FORWARD, 'INM-M forward, margin', 4, () => inmForward.total() - toDecibel(5e3) - 5),
    dBHz(MINI_RETURN, 'MINI-M return, uplink C/N₀', 46.5, miniReturn.up),
    dBHz(MINI_RETURN, 'MINI-M return, downlink C/N₀', 41.1, miniReturn.down),
    dBHz(MINI_RETURN, 'MINI-M return, C/N₀', 38.9, miniReturn.total),
    dBHz(MINI_FORWARD, 'MINI-M forward, uplink C/N₀', 76.4, miniForward.up),
    dBHz(MINI_FORWARD, 'MINI-M forward, downlink C/N₀', 47.3, miniForward.down),
    dBHz(MINI_FORWARD, 'MINI-M forward, C/N₀', null, miniForward.total, 0.05, {
      recomputed: 45.79,
      note: 'the print is cut off; recomputed from its parts',
    }),
    dBHz(INM_RETURN, 'INM-M return, uplink C/N₀', 54.5, () => cn0(25, 188.8 + 0.1 + 0.2, -10)),
    dBHz(INM_RETURN, 'INM-M return, downlink C/N₀', 53.7, () => cn0(-13.4, 195.7 + 0.4 + 1, 35.6)),
  ],
};

const C_BAND = 'SAT-MOD-20100324-00056/807513';
const CROSS_STRAP = 'SAT-APL-20110120-00015/862102';
const KU_BAND = 'SAT-PPL-20120717-00117/961529';
const KA_BAND = 'SAT-MOD-20060830-00092/526293';
const COMMAND = 'SAT-PPL-20120717-00117/961524';

function crossStrap(
  carrier: string,
  stationEirpDbw: number,
  bandwidthKHz: number,
  carrierToNoiseDb: number,
  carrierToInterferenceDb: number,
  combinedDb: number,
): PrintedCase[] {
  const ours = () => cn0(stationEirpDbw, 199.8, -5) - toDecibel(bandwidthKHz * 1e3);
  return [
    dB(
      CROSS_STRAP,
      `${carrier} of ${stationEirpDbw} dBW in ${bandwidthKHz} kHz, C/N`,
      carrierToNoiseDb,
      ours,
    ),
    dB(CROSS_STRAP, `${carrier}, C/(N+I)`, combinedDb, () => combineDb([ours(), carrierToInterferenceDb])),
  ];
}

function telemetry(
  filing: string,
  eirpDbw: number,
  lossDb: number,
  gOverTDbPerK: number,
  bandwidthDbHz: number,
  printed: number,
): PrintedCase {
  return dB(
    filing,
    `telemetry of ${eirpDbw} dBW over ${lossDb.toFixed(1)} dB, C/N`,
    printed,
    () => cn0(eirpDbw, lossDb, gOverTDbPerK) - bandwidthDbHz,
    0.1,
    { note: `noise bandwidth not stated; ${bandwidthDbHz} dBHz is implied` },
  );
}

export const fccPartial: PrintedSource = {
  source: 'FCC filings, parts of budgets',
  quantity: 'C/N, C/(N+I), free-space loss, aperture',
  cases: [
    dB(C_BAND, 'H_C up, Eb/N₀', 22.5, () => cn0(71, 200.1 + 1, 0) - 76),
    dB(C_BAND, 'H_C up, Eb/(N₀+I₀)', 16.7, () => combineDb([22.5, 18])),
    dB(C_BAND, 'H_C down, Eb/N₀', 15.6, () => cn0(38, 196.3 + 0.5, 21.8) - 76),
    dB(C_BAND, 'I_C up, Eb/N₀', 22, () => cn0(63.5, 200.1 + 1, 0) - 69),
    dB(C_BAND, 'I_C up, Eb/(N₀+I₀)', 16.5, () => combineDb([22, 18])),
    dB(C_BAND, 'I_C down, Eb/N₀', 16, () => cn0(28, 196.3 + 0.5, 25.2) - 69),
    ...crossStrap('346K', 48.9, 256, 18.6, 14.9, 13.3),
    ...crossStrap('461K', 50.6, 341.3, 19.1, 15.3, 13.8),
    ...crossStrap('1M84', 56.7, 1365.3, 19.1, 15.4, 13.9),
    ...crossStrap('8M25', 63.7, 6111.3, 19.6, 15.9, 14.4),
    dB(KU_BAND, '6M33 up, C/N', 24.1, () => cn0(68.6, 207.3 + 0.2, 2.4) - toDecibel(6330e3)),
    dB(KU_BAND, '6M33 up, C/(N+I)', 18.8, () =>
      combineDb([cn0(68.6, 207.3 + 0.2, 2.4) - toDecibel(6330e3), 20.3]),
    ),
    dB(KU_BAND, '6M33 down, C/N', 18, () => cn0(31.2, 205.2 + 0.1, 31.6) - toDecibel(6330e3), 0.1, {
      note: 'its next line, 18.0 and 13.1 combined to 9.6, contradicts itself (11.9) and is left out',
    }),
    telemetry('481208', 17.2, 206, 37, 60, 16.8),
    telemetry('543838', 24, 206.3 + 1, 36.7, 60, 22),
    telemetry('911406', 22, 210.2, 37.5, 59, 18.9),
    telemetry('434330', 17.2, 210.4, 37.7, 52, 21.1),
    dB(KA_BAND, 'free-space loss, 37 646 km at 29.4 GHz', 213.3, () => freeSpaceLossDb(37_646e3, 29.4e9)),
    dB(KA_BAND, 'free-space loss, 37 078 km at 18.4 GHz', 209.1, () => freeSpaceLossDb(37_078e3, 18.4e9)),
    casesIn('dB(m²)', 0.1)(
      COMMAND,
      'isotropic aperture at 14 GHz',
      -44.4,
      () => -gainOfOneSquareMetreDb(14e9),
    ),
    casesIn('dBW', 0.1)(
      COMMAND,
      'isotropic power of −90 dB(W/m²)',
      -134.4,
      () => -90 - gainOfOneSquareMetreDb(14e9),
    ),
    casesIn('dBW', 0.1)(
      COMMAND,
      'power at the receiver',
      -132,
      () => -90 - gainOfOneSquareMetreDb(14e9) + 17.2 - 14.8,
    ),
  ],
};
