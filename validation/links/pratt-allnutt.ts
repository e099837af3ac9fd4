/**
 * T. Pratt, J. Allnutt, Satellite Communications, 3rd ed., Wiley 2020, as asserted by the tests of
 * igorauad/link-budget.
 */
import {
  attenuatedNoiseK,
  cascadeNoiseTemperatureK,
  combineDb,
  freeSpaceLossDb,
  type LinkInput,
  linkBudget,
  noiseFigureDb,
  noiseTemperatureK,
  powerBandwidth,
  type Stage,
  spreadingLossDb,
} from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import { casesIn, type PrintedSource } from '../cases.ts';
import { CLEAR_SKY } from './clear-sky.ts';

const dB = casesIn('dB', 0.1);
const kelvin = casesIn('K', 0.1);

/** Example 4.3: radio-frequency amplifier, mixer, intermediate-frequency amplifier. */
function receiver(radioGainDb: number): Stage[] {
  return [
    { gainDb: radioGainDb, noiseTemperatureK: 50 },
    { gainDb: -10, noiseTemperatureK: 500 },
    { gainDb: 0, noiseTemperatureK: 1000 },
  ];
}

/** Example 4.6: a C-band receiving station; the uplink is so strong that it adds nothing. */
const cBand: LinkInput = {
  symbolRateBaud: 30e6,
  uplink: {
    frequencyHz: 6e9,
    slantRangeM: 4e7,
    stationEirpDbw: 100,
    otherLossDb: 0,
    satelliteGOverTDbPerK: 20,
  },
  transponder: {
    operation: 'multi-carrier',
    saturationFluxDensityDbwPerM2: 100 - spreadingLossDb(4e7) + 2,
    referenceGOverTDbPerK: 20,
    attenuatorDb: 0,
    totalInputBackOffDb: 2,
    totalOutputBackOffDb: 2,
  },
  downlink: {
    frequencyHz: 4e9,
    slantRangeM: 4e7,
    saturatedEirpDbw: 39 - 3, // 39 dBW less 2 dB of back-off and 3 dB to the edge of the beam
    otherLossDb: 0.5 + 0.2,
    antennaGainDbi: 49.7,
    feedLossDb: 0,
    clearSkyAntennaNoiseK: attenuatedNoiseK(0, 0.2, 270),
    receiverNoiseK: 45,
  },
  interference: [],
  implementationLossDb: 0,
  systemMarginDb: 0,
};
const inRain = { uplinkDb: 0, downlinkDb: 1, mediumTemperatureK: 270 };

export const prattAllnutt: PrintedSource = {
  source: 'Pratt & Allnutt, Satellite Communications, 3rd ed.',
  quantity: 'flux density, path loss, noise of cascades, C/N in rain',
  cases: [
    casesIn('dB(W/m²)', 0.1)('4.1', 'power flux density', -136, () => 27 - spreadingLossDb(4e7)),
    casesIn('dBW', 0.1)('4.1', 'received power', -126, () => 27 - spreadingLossDb(4e7) + toDecibel(10)),
    dB('4.2', 'free-space loss', 205.3, () => freeSpaceLossDb(4e7, 11e9)),
    kelvin('4.3', 'system noise', 127.625, () => 25 + cascadeNoiseTemperatureK(receiver(23)), 0.0005, {
      note: 'with 23 dB rounded to a factor of 200 it would be 127.5',
    }),
    kelvin(
      '4.3',
      'system noise, 50 dB of gain',
      75.1,
      () => 25 + cascadeNoiseTemperatureK(receiver(50)),
      0.05,
    ),
    kelvin(
      '4.4',
      'with 2 dB of waveguide at 300 K',
      176.6,
      () => attenuatedNoiseK(25, 2, 300) + cascadeNoiseTemperatureK(receiver(50)),
    ),
    dB('4.6', 'C/N in clear sky', 22.7, () => linkBudget(cBand, CLEAR_SKY).downlink.carrierToNoiseDb),
    dB('4.7', 'C/N in 1 dB of rain', 18.2, () => linkBudget(cBand, inRain).downlink.carrierToNoiseDb, 0.1, {
      recomputed: 18.9,
      note: 'misprint: the book takes −135.5 instead of −136.2 dBW of noise',
    }),
    kelvin('4.9', 'sky noise behind 3.4 dB', 147, () => attenuatedNoiseK(0, 3.4, 270), 0.5),
    dB('4.10b', 'C/N with interference', 16.2, () => combineDb([17, 24])),
    casesIn('MHz', 0.05)('6.2', 'bandwidth equivalent to half the power', 15, () => {
      const transponder = { bandwidthHz: 30e6, saturatedEirpDbw: 20, totalOutputBackOffDb: 3 };
      const carrier = { symbolRateBaud: 10e6, spacingFactor: 1.2, eirpDbw: 14 };
      return powerBandwidth(carrier, transponder).powerEquivalentBandwidthHz / 1e6;
    }),
    kelvin('Table 4.4', 'noise temperature of 0.29 dB', 20, () => noiseTemperatureK(0.29)),
    kelvin('Table 4.4', 'noise temperature of 0.56 dB', 40, () => noiseTemperatureK(0.56)),
    dB('Table 4.4', 'noise figure of 40 K', 0.56, () => noiseFigureDb(40), 0.005),
  ],
};
