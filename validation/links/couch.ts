/** L. W. Couch, Digital and Analog Communication Systems, study-aid example SA8-1, and a case of ITU-R BO.1213. */
import { parabolicGainDbi } from '@ortak/core/antenna';
import { lookAngles } from '@ortak/core/earth';
import {
  cascadeNoiseTemperatureK,
  carrierToNoiseDensityDbHz as cn0,
  freeSpaceLossDb,
  noiseFigureDb,
  noiseTemperatureK,
} from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import { casesIn, type PrintedSource } from '../cases.ts';

const dB = casesIn('dB', 0.1);
const EXAMPLE = 'SA8-1';

const receiverNoiseK = (): number =>
  cascadeNoiseTemperatureK([
    { gainDb: 40, noiseTemperatureK: noiseTemperatureK(0.6) },
    { gainDb: -8.8, noiseTemperatureK: noiseTemperatureK(8.8) }, // 110 ft of coaxial cable
    { gainDb: 0, noiseTemperatureK: noiseTemperatureK(10) },
  ]);
const pathLossDb = (): number =>
  freeSpaceLossDb(
    lookAngles({ latitudeDeg: 29.71, longitudeDeg: -82.43, heightM: 0 }, -101).slantRangeM,
    12.45e9,
  );
const dishGainDbi = (): number => parabolicGainDbi(0.46, 12.45e9, 0.557);

export const couch: PrintedSource = {
  source: 'Couch, Digital & Analog Communication Systems',
  quantity: 'a direct-broadcast receiver: dish, noise, path loss, C/N',
  cases: [
    casesIn('dBi', 0.1)(EXAMPLE, 'gain of 0.46 m at 12.45 GHz, 55.7 %', 32.96, dishGainDbi),
    dB(EXAMPLE, 'noise figure of the receiver', 0.63, () => noiseFigureDb(receiverNoiseK()), 0.005),
    casesIn('dBK', 0.15)(EXAMPLE, 'system noise', 18.01, () => toDecibel(20 + receiverNoiseK()), 0.15, {
      note: 'the book takes 43.18 K, less than its own noise figure of 0.63 dB gives, 45.3 K',
    }),
    dB(EXAMPLE, 'free-space loss from Gainesville to 101°W', 205.73, pathLossDb),
    dB(
      EXAMPLE,
      'C/N in 24 MHz, in the book’s rounding',
      16.03,
      () => cn0(52, 205.73, 32.96 - 18.01) - toDecibel(24e6),
    ),
  ],
};

const onAxisDbi = (): number => parabolicGainDbi(0.45, 12.2e9, 0.65);

export const linkBudgetProgram: PrintedSource = {
  source: 'igorauad/link-budget (program) and its cases',
  quantity: 'C/N and C/I of small dishes',
  cases: [
    dB(
      'Couch SA8-1',
      'C/N in 24 MHz, without roundings',
      15.95,
      () => cn0(52, pathLossDb(), dishGainDbi() - toDecibel(20 + receiverNoiseK())) - toDecibel(24e6),
      0.02,
    ),
    casesIn('dBi', 0.05)('BO.1213', 'gain of 45 cm at 12.2 GHz, 65 %', 33.3, onAxisDbi),
    dB('BO.1213', 'C/I, interferer 2° away of the same EIRP', 3.3, () => onAxisDbi() - 30),
    dB('BO.1213', 'C/I, interferer of twice the EIRP', 0.3, () => onAxisDbi() - (30 + toDecibel(2))),
    dB('BO.1213', 'C/I, interferer of half the EIRP', 6.3, () => onAxisDbi() - (30 - toDecibel(2))),
  ],
};
