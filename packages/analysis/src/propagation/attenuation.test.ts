import { lookAngles } from '@ortak/core/earth';
import { DomainError } from '@ortak/core/errors';
import { climateAt, slantPathAttenuation, topographicHeightM } from '@ortak/core/propagation';
import { openMaps } from '@ortak/maps/node';
import { describe, expect, it } from 'vitest';
import { type AttenuationPoint, attenuationAt, attenuationMaps, type GivenClimate } from './attenuation.ts';
import { attenuationWorking, type PercentLine } from './working.ts';

const store = openMaps();
const maps = await attenuationMaps(store, [0.01, 1, 10, 30], { topography: true, rain: 'map' });
const almaty: AttenuationPoint = {
  latitudeDeg: 43.25,
  longitudeDeg: 76.95,
  satelliteLongitudeDeg: 58.5,
  frequencyGHz: 20,
  polarisationTiltDeg: 30,
  antennaDiameterM: 1.8,
  antennaEfficiency: 0.65,
  given: {},
};

describe('attenuation at a point', () => {
  it('is the chain of the core on the geometry and the maps of the place', async () => {
    const { latitudeDeg, longitudeDeg } = almaty;
    const topography = await store.get('p1511-2-topography');
    const heightM = topographicHeightM(topography, latitudeDeg, longitudeDeg);
    const { elevationDeg } = lookAngles({ latitudeDeg, longitudeDeg, heightM }, 58.5);
    const result = attenuationAt(maps, almaty, [0.01, 1, 10]);
    expect(result).toMatchObject({ heightM, elevationDeg, heightSource: 'map', rainRateSource: 'map' });
    for (const [i, p] of [0.01, 1, 10].entries()) {
      const climate = climateAt(maps.grids, { latitudeDeg, longitudeDeg, heightKm: heightM / 1000 }, p);
      const path = { ...almaty, stationHeightKm: heightM / 1000, elevationDeg };
      const { total } = slantPathAttenuation(path, climate, p);
      expect(result.attenuations[i]!.total).toEqual(total);
    }
  });

  it('takes every given value in place of that of the maps, and no other', () => {
    const given: Required<GivenClimate> = {
      rainRate001MmPerH: 33,
      rainHeightKm: 4.4,
      wetRefractivity: 55,
      meanPressureHPa: 901,
      meanTemperatureK: 282,
      meanWaterVapourDensityGPerM3: 7,
      pressureHPa: 902,
      temperatureK: 293,
      waterVapourDensityGPerM3: 14,
      contentKgPerM2: 31,
      liquidWaterKgPerM2: 0.7,
      liquidWaterKind: 'reduced',
    };
    const climateOf = (values: GivenClimate) => {
      const { climate } = attenuationAt(maps, { ...almaty, given: values }, [1]).attenuations[0]!;
      const { rainRate001MmPerH, rainHeightKm, wetRefractivity, meanAir, exceededAir } = climate;
      return {
        rainRate001MmPerH,
        rainHeightKm,
        wetRefractivity,
        meanPressureHPa: meanAir.pressureHPa,
        meanTemperatureK: meanAir.temperatureK,
        meanWaterVapourDensityGPerM3: meanAir.waterVapourDensityGPerM3,
        ...exceededAir,
        contentKgPerM2: climate.contentKgPerM2,
        liquidWaterKgPerM2: climate.liquidWaterKgPerM2,
        liquidWaterKind: climate.liquidWaterKind,
      };
    };
    const mapped = climateOf({});
    expect(climateOf(given)).toEqual(given);
    for (const key of Object.keys(given) as (keyof GivenClimate)[]) {
      if (key === 'liquidWaterKind') continue; // it says what the given water is
      const kind = key === 'liquidWaterKgPerM2' ? { liquidWaterKind: 'integrated' } : {};
      expect(climateOf({ [key]: given[key] })).toEqual({ ...mapped, [key]: given[key], ...kind });
    }
  });

  it('refuses a satellite below the horizon, a point without direction, a height without a map', async () => {
    const thrown = (point: AttenuationPoint, from = maps) => {
      try {
        attenuationAt(from, point, [1]);
      } catch (error) {
        return error as DomainError;
      }
      return undefined;
    };
    const below = thrown({ ...almaty, satelliteLongitudeDeg: -100 })!;
    expect(below).toBeInstanceOf(DomainError);
    expect(below.message).toMatch(/elevationDeg is -[\d.]+ °; .*satellite at 100°W/);
    const { satelliteLongitudeDeg: _, ...nowhere } = almaty;
    expect(thrown(nowhere)!.message).toContain('neither an elevation nor a satellite');
    expect(thrown(almaty, { grids: maps.grids })!.message).toContain('no topographic map');
    expect(thrown({ ...nowhere, elevationDeg: 3, heightM: 800 })).toBeUndefined();
    expect(thrown({ ...nowhere, elevationDeg: Number.NaN, heightM: 800 })).toBeInstanceOf(DomainError);
  });

  it('names notices of low elevation and of percentages, each once', () => {
    const result = attenuationAt(maps, { ...almaty, elevationDeg: 3 }, [0.01, 1]);
    const messages = result.notices.map(({ message }) => message);
    expect(new Set(messages).size).toBe(messages.length);
    expect(result.notices.map(({ code }) => code)).toContain('p676.layered-below-5-degrees');
  });
});

describe('the working, side by side', () => {
  const percents = [0.01, 1, 10, 30];
  const result = attenuationAt(maps, almaty, percents);
  const lines = attenuationWorking(result);
  const all = (of: readonly PercentLine[]): PercentLine[] =>
    of.flatMap((line) => [line, ...all(line.working)]);

  it('has rain, gas, cloud, scintillation, total and what follows from them in that order, as they are', () => {
    expect(lines.map(({ symbol }) => symbol)).toEqual(['AR', 'AG', 'AC', 'AS', 'AT', 'XPD', 'Tsky', 'pw']);
    expect(lines[4]!.values).toEqual(result.attenuations.map(({ total }) => total.attenuationDb));
    expect(lines[0]!.values.slice(2)).toEqual([undefined, undefined]);
    expect(lines[4]!.source).toBe('ITU-R P.618-14 § 2.5 (65); ITU-R P.618-14 § 2.5 (66)');
  });

  it('has a value or none for every percentage, and no percentage in a label that spans several', () => {
    for (const line of all(lines)) {
      expect(line.values, line.label).toHaveLength(percents.length);
      if (line.symbol !== 'A0.01' && line.symbol !== 'R0.01')
        expect(line.label).not.toMatch(/exceeded for [\d.]+ % of/);
    }
    const label = (symbol: string) => all(lines).find((line) => line.symbol === symbol)!.label;
    expect(label('AC')).toBe('Cloud attenuation exceeded for the larger of p and 5 %');
    expect(label('Ap')).toBe('Rain attenuation exceeded for p');
  });

  it('keeps the percentage in the labels of one', () => {
    const [rain] = attenuationWorking(attenuationAt(maps, almaty, [1]));
    expect(rain!.label).toBe('Rain attenuation exceeded for 1 % of an average year');
  });
});
