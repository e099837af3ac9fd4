import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaSineAt, percentConstants, rainAtPercent, totalOf } from './chain.percent.ts';
import { scintillation } from './p618.scintillation.ts';
import { totalAttenuation } from './p618.total.ts';
import { rainAttenuation, rainAttenuation001 } from './p618.ts';

const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('the chain at any percentage from its figures at 0.01 %', () => {
  it('is that of the Recommendation at the percentage', () => {
    const path = fc.record({
      latitudeDeg: double(-80, 80),
      stationHeightKm: double(-0.4, 4),
      elevationDeg: double(0.1, 90),
      frequencyGHz: double(4, 55),
      polarisationTiltDeg: double(-90, 90),
      rainRate001MmPerH: double(1, 150),
      rainHeightKm: double(0.2, 6),
      antennaDiameterM: double(0.3, 10),
      antennaEfficiency: double(0.4, 0.8),
      wetRefractivity: double(0, 150),
    });
    fc.assert(
      fc.property(path, double(0.001, 5), double(0, 3), double(0, 3), (at, p, gasDb, cloudDb) => {
        const [constants] = percentConstants([p]);
        const { attenuation001Db } = rainAttenuation001(at);
        const rainDb = rainAtPercent(
          constants!,
          attenuation001Db,
          Math.log(attenuation001Db || 1),
          betaSineAt(at.latitudeDeg, at.elevationDeg),
        );
        expect(rainDb).toBeCloseTo(rainAttenuation(at, p).attenuationDb, 9);
        const { sigmaDb, attenuationDb: scintillationDb } = scintillation(at, p);
        const parts = { gasDb, cloudDb, rainDb, scintillationDb };
        expect(totalOf(gasDb, rainDb + cloudDb, constants!.scintillationFactor * sigmaDb)).toBeCloseTo(
          totalAttenuation(parts, p).attenuationDb,
          9,
        );
      }),
    );
  });
});
