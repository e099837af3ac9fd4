/** The state of an end against the whole chain of P.618 at the percentage itself. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { betaSineAt, type SlantPathClimate, slantPathAttenuation } from '../propagation/index.ts';
import { CLEAR_PATH, endStateAt } from './end-path.ts';

const climate: SlantPathClimate = {
  rainRate001MmPerH: 42,
  rainHeightKm: 4.2,
  wetRefractivity: 70,
  meanAir: { pressureHPa: 1000, temperatureK: 292, waterVapourDensityGPerM3: 10 },
  exceededPercent: 5,
  exceededAir: { pressureHPa: 1005, temperatureK: 303, waterVapourDensityGPerM3: 18 },
  contentKgPerM2: 40,
  liquidWaterKgPerM2: 0.6,
  liquidWaterKind: 'integrated',
  notices: [],
};

it('is the chain at the percentage itself, less the clear-sky loss', () => {
  fc.assert(
    fc.property(
      fc.double({ min: Math.log(0.001), max: Math.log(4.99), noNaN: true }).map(Math.exp),
      fc.double({ min: -55, max: 55, noNaN: true }),
      fc.double({ min: 6, max: 85, noNaN: true }),
      (percent, latitudeDeg, elevationDeg) => {
        const path = {
          latitudeDeg,
          stationHeightKm: 0.3,
          elevationDeg,
          frequencyGHz: 19,
          polarisationTiltDeg: 30,
          antennaDiameterM: 1.2,
          antennaEfficiency: 0.6,
        };
        const at001 = slantPathAttenuation(path, climate, 0.01);
        const end = {
          ...CLEAR_PATH,
          rain001Db: at001.rain.attenuationDb,
          betaSine: betaSineAt(latitudeDeg, elevationDeg),
          gasDb: at001.gas.attenuationDb,
          cloudDb: at001.cloud.attenuationDb,
          sigmaDb: at001.scintillation.sigmaDb,
          clearSkyLossDb: 0.2,
          rainProbabilityPercent: 6,
          wetAntennaLossDb: 0.3,
        };
        const { total, rain, gas, cloud } = slantPathAttenuation(path, climate, percent);
        const state = endStateAt(end, percent);
        expect(state.rainDb).toBeCloseTo(rain.attenuationDb, 9);
        expect(state.fadeDb).toBeCloseTo(Math.max(0, total.attenuationDb - 0.2) + 0.3, 9);
        expect(state.absorptionDb).toBeCloseTo(
          gas.attenuationDb + cloud.attenuationDb + rain.attenuationDb - 0.2 + 0.3,
          9,
        );
      },
    ),
  );
});

it('goes from level to level of dry weather by the logarithm of the percentage', () => {
  const end = {
    ...CLEAR_PATH,
    gasDb: 0.4,
    cloudDb: 0,
    dryLevels: [
      { pPercent: 20, gasDb: 0.2, cloudDb: 0 },
      { pPercent: 50, gasDb: 0.1, cloudDb: 0 },
    ],
  };
  expect(endStateAt(end, 4).fadeDb).toBeCloseTo(0.4, 12);
  expect(endStateAt(end, 10).fadeDb).toBeCloseTo(0.3, 12); // halfway from 5 to 20
  expect(endStateAt(end, 20).fadeDb).toBeCloseTo(0.2, 12);
  expect(endStateAt(end, 90).fadeDb).toBeCloseTo(0.1, 12);
});
