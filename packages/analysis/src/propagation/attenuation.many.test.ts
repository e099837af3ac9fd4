import { DomainError } from '@ortak/core/errors';
import { openMaps } from '@ortak/maps/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attenuationsAt, type ManyRequest } from './attenuation.many.ts';
import { type AttenuationPoint, attenuationAt, attenuationMaps } from './attenuation.ts';

const lists = [[0.01], [0.1, 1, 20], [10]];
const maps = await attenuationMaps(openMaps(), lists.flat(), { topography: true, rain: 'map' });
const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const maybe = (value: fc.Arbitrary<number>) => fc.option(value, { nil: undefined });
const given = fc.record(
  {
    rainRate001MmPerH: double(0, 120),
    contentKgPerM2: double(0, 60),
    liquidWaterKgPerM2: double(0, 3),
    liquidWaterKind: fc.constantFrom('integrated' as const, 'reduced' as const),
    meanTemperatureK: double(250, 310),
    temperatureK: double(250, 320),
  },
  { requiredKeys: [] },
);
const point = fc.record({
  latitudeDeg: double(-91, 90),
  longitudeDeg: double(-180, 180),
  heightM: maybe(double(0, 3000)),
  elevationDeg: maybe(double(0.5, 90)),
  satelliteLongitudeDeg: fc.constant(58.5),
  frequencyGHz: fc.constantFrom(4.5, 11.7, 20, 60),
  polarisationTiltDeg: double(-90, 90),
  antennaDiameterM: double(0.3, 10),
  antennaEfficiency: double(0.3, 0.8),
  refractivityGradientPercent: maybe(double(1, 50)),
  given,
});
const request = fc.record({ point, pPercents: fc.constantFrom(...lists) });

const attempt = (work: () => ReturnType<typeof attenuationAt>) => {
  try {
    return work();
  } catch (error) {
    return error as DomainError;
  }
};
const close = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe('attenuation at many points', () => {
  it('is that of each point alone, with its notices and its refusals', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 40 }), (drawn) => {
        const requests = drawn.map(({ point: of, pPercents }): ManyRequest => {
          const defined = Object.entries(of).filter(([, value]) => value !== undefined);
          return { point: Object.fromEntries(defined) as unknown as AttenuationPoint, pPercents };
        });
        const outcomes = attenuationsAt(maps, requests);
        expect(outcomes).toHaveLength(requests.length);
        for (const [i, { point: of, pPercents }] of requests.entries()) {
          const one = attempt(() => attenuationAt(maps, of, pPercents));
          const many = outcomes[i]!;
          if (one instanceof DomainError || many instanceof DomainError) {
            expect((many as DomainError).message).toBe((one as DomainError).message);
            continue;
          }
          expect(many.notices.map(({ message }) => message).sort()).toEqual(
            one.notices.map(({ message }) => message).sort(),
          );
          expect([many.heightM, many.elevationDeg]).toEqual([one.heightM, one.elevationDeg]);
          for (const [j, attenuation] of many.attenuations.entries()) {
            const alone = one.attenuations[j]!;
            expect(attenuation.pPercent).toBe(pPercents[j]);
            close(attenuation.attenuationDb, alone.total.attenuationDb);
            for (const part of ['rainDb', 'gasDb', 'cloudDb', 'scintillationDb'] as const)
              close(attenuation.parts[part], alone.total.parts[part]);
            for (const key of [
              'rainRate001MmPerH',
              'contentKgPerM2',
              'liquidWaterKgPerM2',
              'rainHeightKm',
            ] as const)
              close(attenuation.climate[key], alone.climate[key]);
            close(attenuation.climate.exceededAir.temperatureK, alone.climate.exceededAir.temperatureK);
            expect(attenuation.climate.liquidWaterKind).toBe(alone.climate.liquidWaterKind);
            expect(attenuation.climate.exceededPercent).toBe(alone.climate.exceededPercent);
            const { xpd, skyNoiseK, worstMonthPercent } = one.consequences[j]!;
            close(attenuation.consequences.skyNoiseK, skyNoiseK);
            expect(attenuation.consequences.worstMonthPercent).toBe(worstMonthPercent);
            expect(attenuation.consequences.xpd === undefined).toBe(xpd === undefined);
            if (xpd !== undefined) close(attenuation.consequences.xpd!.xpdDb, xpd.xpdDb);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
