/** D. Roddy, Satellite Communications, 4th ed., McGraw-Hill 2006, chapters 12 and 13. */
import { s465GainDbi } from '@ortak/core/antenna';
import {
  carrierToNeighbourDb,
  carrierToNoiseDensityDbHz as cn0,
  combineDb,
  freeSpaceLossDb,
  type LinkBudget,
  linkBudget,
  spreadingLossDb,
} from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import { casesIn, type PrintedSource } from '../cases.ts';
import { CLEAR_SKY } from './clear-sky.ts';

const dB = casesIn('dB', 0.1);
const dBHz = casesIn('dBHz', 0.1);

/** Distance with the book's free-space loss: it gives losses, the budget takes metres. */
function distanceM(lossDb: number, frequencyHz: number): number {
  return 10 ** ((lossDb - freeSpaceLossDb(1, frequencyHz)) / 20);
}

/** Example 12.19: the whole link by its saturation flux density and back-offs. */
function example1219(): LinkBudget {
  const up = { frequencyHz: 6e9, slantRangeM: 4e7, otherLossDb: 0, satelliteGOverTDbPerK: -11.6 };
  return linkBudget(
    {
      symbolRateBaud: 36e6,
      uplink: { ...up, stationEirpDbw: -67.5 - 11 + spreadingLossDb(up.slantRangeM) },
      transponder: {
        operation: 'multi-carrier',
        saturationFluxDensityDbwPerM2: -67.5,
        referenceGOverTDbPerK: -11.6,
        attenuatorDb: 0,
        totalInputBackOffDb: 11,
        totalOutputBackOffDb: 6,
      },
      downlink: {
        frequencyHz: 4e9,
        slantRangeM: distanceM(196.7, 4e9),
        saturatedEirpDbw: 26.6,
        otherLossDb: 0,
        // G/T 40.7 dB/K
        antennaGainDbi: 60.7,
        feedLossDb: 0,
        clearSkyAntennaNoiseK: 40,
        receiverNoiseK: 60,
      },
      interference: [],
      implementationLossDb: 0,
      systemMarginDb: 0,
    },
    CLEAR_SKY,
  );
}

/** P. 393: QPSK of roll-off 0.2 in 36 MHz at Eb/N0 9.6 dB. */
const density393 = (): number => 9.6 + toDecibel((2 * 36e6) / 1.2);
/** Examples 13.1 and 13.2: a satellite and a station 2° beside the own, 4 dB of polarisation between them. */
const discrimination = { pathDifferenceDb: 0, polarisationDb: 4 };
const beside = s465GainDbi(2, 200);
const example131 = (): number =>
  carrierToNeighbourDb({
    wantedDensityDbwPerHz: 34,
    neighbourDensityDbwPerHz: 34,
    wantedGainDbi: 44,
    neighbourGainDbi: beside,
    ...discrimination,
  });
const example132 = (): number =>
  carrierToNeighbourDb({
    wantedDensityDbwPerHz: 24 + 54,
    neighbourDensityDbwPerHz: 30 + beside,
    wantedGainDbi: 0,
    neighbourGainDbi: 0,
    ...discrimination,
  });

export const roddy: PrintedSource = {
  source: 'Roddy, Satellite Communications, 4th ed.',
  quantity: 'C/N₀ and C/(N+I) up, down and combined',
  cases: [
    dBHz('12.9', 'C/N₀', null, () => cn0(48, 206 + 1 + 2 + 1, 19.5), 0.1, {
      recomputed: 86.1,
      note: 'the result is cut off in the excerpt; recomputed from its inputs',
    }),
    dBHz('p. 393', 'C/N₀ for 60 Mbit/s of QPSK', 87.38, density393, 0.01),
    casesIn('dBW', 0.1)('p. 393', 'EIRP for it', 26.8, () => density393() - cn0(0, 200, 32)),
    dBHz('12.14', 'downlink C/N₀ at 6 dB of back-off', 91.1, () => cn0(25 - 6, 196 + 1.5, 41)),
    dBHz('12.18', 'C/N₀ up and down', 86.79, () => combineDb([100, 87]), 0.005),
    dB('12.19', 'input back-off', 11, () => example1219().transponder.inputBackOffDb, 1e-9),
    dB('12.19', 'output back-off', 6, () => example1219().transponder.outputBackOffDb, 1e-9),
    dBHz('12.19', 'uplink C/N₀', 101.5, () => example1219().uplink.carrierToNoiseDensityDbHz),
    dBHz('12.19', 'downlink C/N₀', 93.2, () => example1219().downlink.carrierToNoiseDensityDbHz),
    dBHz('12.19', 'total C/N₀', 92.6, () => example1219().carrierToNoiseDensityDbHz),
    dB('12.20', 'C/N with intermodulation', 17.2, () => combineDb([23, 20, 24]), 0.05),
    dB('13.1', 'C/I of an adjacent satellite', 23.53, example131, 0.005),
    dB('13.2', 'C/I of a station of an adjacent satellite', 27.53, example132, 0.005),
    dB('13.3', 'C/I up and down', 20.07, () => combineDb([example131(), example132()]), 0.005, {
      recomputed: 22.07,
      note: 'misprint: −10 log 0.006202 is 22.07',
    }),
  ],
};
