/**
 * SatMaster Pro printout, Apstar-9 C-band, Jakarta to Jayapura (scribd 512426250), up to its saturation block: once
 * through the link kernels, once as a programme folder through the analysis.
 */
import { fileURLToPath } from 'node:url';
import { analyseLinks, linkEnvironment } from '@ortak/analysis';
import { parabolicGainDbi } from '@ortak/core/antenna';
import { lookAngles } from '@ortak/core/earth';
import {
  combineDb,
  gainOfOneSquareMetreDb,
  type LinkBudget,
  linkBudget,
  noiseTemperatureK,
  saturationFluxDensityAt,
  spreadingLossDb,
} from '@ortak/core/link';
import { openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import { casesIn, type PrintedSource } from '../cases.ts';
import { CLEAR_SKY } from './clear-sky.ts';

const transponder = {
  saturationFluxDensityDbwPerM2: -90,
  referenceGOverTDbPerK: 0,
  attenuatorDb: 0,
  operation: 'single-carrier',
  transferCurve: [[0, 0]],
  levelControlRangeDb: 0,
} as const;
const up = lookAngles({ latitudeDeg: -6.13, longitudeDeg: 106.75, heightM: 80 }, 142);
const down = lookAngles({ latitudeDeg: -2.47, longitudeDeg: 140.63, heightM: 0 }, 142);
const uplinkOtherLossDb = 0.5 + 0.2;

function saturated(): LinkBudget {
  return linkBudget(
    {
      symbolRateBaud: 1e6,
      uplink: {
        frequencyHz: 6.5e9,
        slantRangeM: up.slantRangeM,
        stationEirpDbw: -92.61 + spreadingLossDb(up.slantRangeM) + uplinkOtherLossDb,
        otherLossDb: uplinkOtherLossDb,
        satelliteGOverTDbPerK: 2.61,
      },
      transponder,
      downlink: {
        frequencyHz: 3.5e9,
        slantRangeM: down.slantRangeM,
        saturatedEirpDbw: 45,
        otherLossDb: 0.1 + 0.1,
        antennaGainDbi: parabolicGainDbi(2.4, 3.5e9, 0.6),
        feedLossDb: 0.2,
        clearSkyAntennaNoiseK: 41.1,
        receiverNoiseK: noiseTemperatureK(0.8),
      },
      interference: [],
      implementationLossDb: 0.5,
      systemMarginDb: 0.5,
    },
    CLEAR_SKY,
  );
}

const folder = fileURLToPath(new URL('../../examples/01-apstar-9', import.meta.url));
const [analysed] = analyseLinks(await readProgramme(folder), await linkEnvironment(openMaps()), [
  'saturated@jayapura',
]);

/** A figure of the analysis, by the title of its section and the beginning of its label. */
function figure(section: string, label: string): number {
  const lines = analysed?.budget.find(({ title }) => title.startsWith(section))?.lines;
  const value = lines?.find((line) => line.label.startsWith(label))?.value;
  if (typeof value !== 'number') throw new Error(`The budget has no figure ${section} › ${label}`);
  return value;
}

const dB = casesIn('dB', 0.005);
const dBHz = casesIn('dBHz', 0.1);
const fluxDensity = casesIn('dB(W/m²)', 0.005);
const KERNELS = 'kernels';
const ANALYSIS = 'programme folder';
const gas = 'its downlink holds a gas attenuation that it does not print';

export const satmaster: PrintedSource = {
  source: 'SatMaster Pro printout, Apstar-9 C-band',
  quantity: 'a saturated C-band link, Jakarta to Jayapura',
  cases: [
    fluxDensity(KERNELS, 'effective SFD', -92.61, () => saturationFluxDensityAt(transponder, 2.61)),
    casesIn('dB/m²', 0.005)(KERNELS, 'gain of 1 m² at 6.5 GHz', 37.71, () => gainOfOneSquareMetreDb(6.5e9)),
    dB(KERNELS, 'input back-off at saturation', 0, () => saturated().transponder.inputBackOffDb, 1e-9),
    dBHz(KERNELS, 'uplink C/N₀', 100.89, () => saturated().uplink.carrierToNoiseDensityDbHz),
    dBHz(KERNELS, 'downlink C/N₀', 94.88, () => saturated().downlink.carrierToNoiseDensityDbHz, 0.14, {
      note: gas,
    }),
    dBHz(
      KERNELS,
      'downlink C/N₀ without gas',
      null,
      () => saturated().downlink.carrierToNoiseDensityDbHz,
      0.02,
      {
        recomputed: 95,
        note: 'recomputed from the printed inputs, on a spherical Earth',
      },
    ),
    dBHz(KERNELS, 'total C/N₀', 93.91, () => saturated().carrierToNoiseDensityDbHz, 0.12, { note: gas }),
    dBHz(
      KERNELS,
      'total C/N₀ with the printed downlink',
      93.91,
      () => combineDb([saturated().uplink.carrierToNoiseDensityDbHz, 94.88]),
      0.005,
    ),
    fluxDensity(ANALYSIS, 'effective SFD', -92.61, () => figure('Satellite', 'Saturation flux density')),
    dBHz(ANALYSIS, 'uplink C/N₀', 100.89, () => figure('Uplink', 'Uplink C/N₀'), 0.005),
    dBHz(ANALYSIS, 'downlink C/N₀', 94.88, () => figure('Downlink', 'Downlink C/N₀'), 0.15, { note: gas }),
    dBHz(
      ANALYSIS,
      'total C/N₀',
      93.91,
      () => figure('Total', 'Thermal C/N') + figure('Carrier', 'Noise bandwidth'),
      0.15,
      { note: gas },
    ),
  ],
};
