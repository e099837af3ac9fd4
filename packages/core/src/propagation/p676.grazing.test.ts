import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { earthElevation, grazingPathGases, horizonElevationDeg, spaceElevation } from './p676.grazing.ts';
import { layersOf, slantPathGases } from './p676.slant.ts';
import { terrestrialPathGases } from './p676.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('P.676 Annex 1 § 2.2.2, paths that begin downwards', () => {
  it('go on from the level path without a step', () => {
    for (const [frequencyGHz, lowerHeightKm] of [
      [12, 5],
      [22.2, 1.3],
      [60, 12],
    ] as const) {
      const level = slantPathGases(frequencyGHz, 0, layersOf({ lowerHeightKm, upperHeightKm: 100 }));
      const below = grazingPathGases(frequencyGHz, -1e-5, { lowerHeightKm });
      for (const of of ['attenuationDb', 'lengthKm', 'bendingRad', 'excessLengthKm'] as const)
        expect(below[of] / level[of], of).toBeCloseTo(1, 3);
      expect(below.grazingHeightKm).toBeCloseTo(lowerHeightKm, 6);
    }
  });

  it('keep n·r·cos φ from one end to the grazing height', () => {
    // 10 km, −2°: r falls by about 6381·(1 − cos 2°) = 3.89 km, and refraction bends it on down
    const { grazingHeightKm } = grazingPathGases(20, -2, { lowerHeightKm: 10 });
    expect(grazingHeightKm).toBeLessThan(10 - 3.89);
    expect(grazingHeightKm).toBeGreaterThan(10 - 3.89 - 0.8);
  });

  it('are longer and weaken more, the lower they graze; the sum is that of both legs', () => {
    fc.assert(
      fc.property(number(1, 15), number(0.05, 0.9), (lowerHeightKm, part) => {
        const horizon = horizonElevationDeg(lowerHeightKm);
        const high = grazingPathGases(30, horizon * part, { lowerHeightKm });
        const low = grazingPathGases(30, horizon * (part + 0.05), { lowerHeightKm });
        expect(low.grazingHeightKm).toBeLessThan(high.grazingHeightKm);
        expect(low.attenuationDb).toBeGreaterThan(high.attenuationDb);
        expect(low.attenuationDb).toBe(low.descent.attenuationDb + low.ascent.attenuationDb);
        expect(low.descent.attenuationDb).toBeLessThan(low.ascent.attenuationDb);
      }),
      { numRuns: 15 },
    );
  });

  it('end at the horizon, which refraction lifts above that of geometry', () => {
    expect(horizonElevationDeg(0)).toBe(0);
    const geometric = (-Math.acos(6371 / 6381) * 180) / Math.PI;
    expect(horizonElevationDeg(10)).toBeGreaterThan(geometric);
    expect(horizonElevationDeg(10)).toBeLessThan(geometric * 0.85);
    expect(grazingPathGases(20, horizonElevationDeg(10), { lowerHeightKm: 10 }).grazingHeightKm).toBeCloseTo(
      0,
      6,
    );
    expect(() => grazingPathGases(20, -3.5, { lowerHeightKm: 10 })).toThrow(/elevationDeg is -3.5 °/);
  });
});

describe('P.676 Annex 1 § 2.2.3, the other end of a path', () => {
  it('sees the Earth from the geostationary orbit within 8.7° of its centre', () => {
    expect(90 + horizonElevationDeg(35_786)).toBeCloseTo(8.69, 1);
    expect(earthElevation(-90 + 8.6, 0, 35_786).reachesHeight).toBe(true);
    expect(earthElevation(-90 + 8.8, 0, 35_786)).toMatchObject({ reachesHeight: false });
    expect(earthElevation(-90 + 8.8, 0, 35_786).elevationDeg).toBeUndefined();
  });

  it('leads back to where it came from', () => {
    fc.assert(
      fc.property(number(0.5, 89.5), number(0, 5), number(200, 40_000), (elevationDeg, heightKm, spaceKm) => {
        const { spaceElevationDeg } = spaceElevation(elevationDeg, heightKm, spaceKm);
        const back = earthElevation(spaceElevationDeg, heightKm, spaceKm).elevationDeg!;
        expect(back).toBeCloseTo(elevationDeg, 6);
      }),
    );
  });

  it('is the angle at which the layers are left', () => {
    const { crossings } = slantPathGases(20, 12, layersOf());
    const exitDeg = (crossings.at(-1)!.exitAngleRad * 180) / Math.PI;
    expect(spaceElevation(12, 0, 100.4567).spaceElevationDeg).toBeCloseTo(exitDeg - 90, 3);
  });

  it.each([
    () => spaceElevation(-1, 0, 35_786),
    () => spaceElevation(30, -1, 35_786),
    () => spaceElevation(30, 0, 0),
    () => earthElevation(1, 0, 35_786),
    () => earthElevation(Number.NaN, 0, 35_786),
    () => horizonElevationDeg(-1),
    () => grazingPathGases(20, 0.1, { lowerHeightKm: 5 }),
    () => grazingPathGases(20, Number.NaN, { lowerHeightKm: 5 }),
  ])('refuses what has no meaning, %#', (call) => expect(call).toThrow(DomainError));
});

describe('P.676 Annex 1 § 2.2.5 and § 2.1', () => {
  it('the zenith path of the standard atmosphere is electrically 2.4 m longer', () => {
    const { excessLengthKm } = slantPathGases(12, 90, layersOf());
    expect(excessLengthKm * 1000).toBeGreaterThan(2.3);
    expect(excessLengthKm * 1000).toBeLessThan(2.5);
  });

  it('a terrestrial path weakens by the specific attenuation of each kilometre', () => {
    const air = { dryPressureHPa: 1013.25, temperatureK: 288.15, waterVapourDensityGPerM3: 7.5 };
    const path = terrestrialPathGases(12, 40, air);
    expect(path.attenuationDb).toBeCloseTo(40 * (0.00869826406877357 + 0.00953538822024593), 10);
    expect(() => terrestrialPathGases(12, -1, air)).toThrow('pathLengthKm');
  });
});
