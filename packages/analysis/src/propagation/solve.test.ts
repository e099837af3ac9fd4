import { openMaps } from '@ortak/maps/node';
import { describe, expect, it } from 'vitest';
import { type AttenuationPoint, attenuationAt, attenuationMaps } from './attenuation.ts';
import { percentOf } from './solve.ts';

const store = openMaps();
const astana: AttenuationPoint = {
  latitudeDeg: 51.16,
  longitudeDeg: 71.47,
  satelliteLongitudeDeg: 58.5,
  frequencyGHz: 20,
  polarisationTiltDeg: 45,
  antennaDiameterM: 1.2,
  antennaEfficiency: 0.5,
  given: {},
};
const percents = [0.002, 0.01, 0.1, 1, 4.9, 6, 15, 45];
const maps = await attenuationMaps(store, [...percents, 5, 50], { topography: true, rain: 'map' });
const totalDb = (point: AttenuationPoint, p: number) =>
  attenuationAt(maps, point, [p]).attenuations[0]!.total.attenuationDb;

describe('the percentage of an attenuation', () => {
  it.each(percents)('gives back %d %', async (p) => {
    const solved = await percentOf(store, astana, totalDb(astana, p), 'map');
    expect(Math.abs(solved / p - 1)).toBeLessThan(1e-7);
  });

  it('is 5 % between what rain exceeds there and what gas and cloud exceed beyond', async () => {
    const [inRain, dry] = [totalDb(astana, 5), totalDb(astana, 5 * (1 + 1e-12))];
    expect(dry).toBeLessThan(inRain);
    expect(await percentOf(store, astana, (inRain + dry) / 2, 'map')).toBe(5);
  });

  it('refuses what is exceeded for longer than 50 %, or not for 0.001 %, and says from where to where', async () => {
    const least = totalDb(astana, 50);
    expect(least).toBeGreaterThan(0.36);
    expect(least).toBeLessThan(0.37);
    for (const sought of [0.1, 90])
      await expect(percentOf(store, astana, sought, 'map')).rejects.toThrow(
        `attenuationDb is ${sought} dB; expected 0.37 … 25.54 dB`,
      );
    await expect(percentOf(store, astana, Number.NaN, 'map')).rejects.toThrow('attenuationDb is NaN');
  });

  it('takes the given values, and the first crossing from 5 %', async () => {
    const wet = { ...astana, latitudeDeg: 1, longitudeDeg: 104, given: { rainRate001MmPerH: 120 } };
    const solved = await percentOf(store, wet, 20, 'map');
    expect(totalDb(wet, solved)).toBeCloseTo(20, 6);
    expect(totalDb(wet, solved * 1.01)).toBeLessThan(20);
  });
});
