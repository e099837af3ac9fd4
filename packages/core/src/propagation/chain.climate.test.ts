import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SlantPaths, slantPathBatch } from './chain.batch.ts';
import { type ClimateGrids, climateAt, type QuantityGrids } from './chain.climate.ts';
import { fastReader } from './chain.maps.fast.ts';
import { referenceReader } from './chain.maps.reader.ts';
import { mappedClimate } from './chain.maps.ts';
import { slantPathAttenuation } from './chain.ts';
import type { RegularGrid } from './p1144.ts';
import type { ClimateQuantity } from './p2145.ts';

/** A map of one figure, or of one that grows from west to east. */
function map(value: number, perDegreeEast = 0): RegularGrid {
  const [rows, columns] = [5, 8];
  const longitudeStepDeg = 360 / columns;
  return {
    latitudeStartDeg: 135,
    latitudeStepDeg: -67.5,
    longitudeStartDeg: -180,
    longitudeStepDeg,
    rows,
    columns,
    values: Float64Array.from(
      { length: rows * columns },
      (_, i) => value + perDegreeEast * (-180 + (i % columns) * longitudeStepDeg),
    ),
    scale: 1,
    offset: 0,
  };
}

const levels = (...values: readonly (readonly [number, number])[]) =>
  values.map(([pPercent, value]) => ({ pPercent, map: map(value) }));
const vapourLevels = (...values: readonly (readonly [number, number])[]) =>
  levels(...values).map((level) => ({ ...level, scaleHeight: map(2) }));
const quantity = (
  name: ClimateQuantity,
  mean: number,
  scale: number,
  ...exceeded: readonly (readonly [number, number])[]
): QuantityGrids => ({
  quantity: name,
  mean: map(mean),
  scale: map(scale),
  groundKm: map(0.5),
  levels: levels(...exceeded),
});

const official: ClimateGrids = {
  rain: { kind: 'map', rainRate001: map(30, 0.1) },
  isotherm: map(3),
  wetTerm: map(50),
  air: {
    kind: 'p2145',
    pressure: quantity('pressure', 1000, 8, [10, 1010], [5, 1020], [20, 1005]),
    temperature: quantity('temperature', 280, -6.5, [5, 300], [10, 298], [20, 295]),
    density: quantity('density', 7, 2, [5, 14], [10, 12], [20, 10]),
    content: quantity('content', 15, 2, [5, 32], [10, 28], [20, 24]),
  },
  cloud: { kind: 'integrated', levels: levels([3, 0.5], [5, 0.4], [10, 0.2], [20, 0.1]) },
};
const substitute: ClimateGrids = {
  ...official,
  air: {
    kind: 'p836',
    density: vapourLevels([5, 14], [10, 12], [50, 6]),
    content: vapourLevels([5, 32], [10, 28]),
    topographyKm: map(0.5),
    temperatureK: map(279),
  },
  cloud: { ...official.cloud, kind: 'reduced' },
};
const place = { latitudeDeg: 45, longitudeDeg: 10, heightKm: 1.5 };

describe('climate of a place', () => {
  it('reads every map, and raises P.2145 from the ground of the map to the station', () => {
    const climate = climateAt(official, place, 0.01);
    expect(climate.rainRate001MmPerH).toBeCloseTo(31, 12);
    expect(climate.rainHeightKm).toBeCloseTo(3.36, 12);
    expect(climate.wetRefractivity).toBeCloseTo(50, 12);
    expect(climate.meanAir.pressureHPa).toBeCloseTo(1000 * Math.exp(-1 / 8), 9);
    expect(climate.meanAir.temperatureK).toBeCloseTo(273.5, 9);
    expect(climate.meanAir.waterVapourDensityGPerM3).toBeCloseTo(7 * Math.exp(-0.5), 12);
    expect(climate.exceededPercent).toBe(5);
    expect(climate.exceededAir.pressureHPa).toBeCloseTo(1020 * Math.exp(-1 / 8), 9);
    expect(climate.exceededAir.temperatureK).toBeCloseTo(293.5, 9);
    expect(climate.exceededAir.waterVapourDensityGPerM3).toBeCloseTo(14 * Math.exp(-0.5), 12);
    expect(climate.contentKgPerM2).toBeCloseTo(32 * Math.exp(-0.5), 12);
    expect(climate.liquidWaterKgPerM2).toBeCloseTo(0.4, 12);
    expect(climate.liquidWaterKind).toBe('integrated');
    expect(climate.notices).toEqual([]);
  });

  it('interpolates between levels in the logarithm of the percentage', () => {
    const climate = climateAt(official, place, Math.sqrt(200));
    expect(climate.exceededPercent).toBe(Math.sqrt(200));
    expect(climate.exceededAir.temperatureK).toBeCloseTo((298 + 295) / 2 - 6.5, 9);
    expect(climate.contentKgPerM2).toBeCloseTo(26 * Math.exp(-0.5), 9);
    expect(climate.liquidWaterKgPerM2).toBeCloseTo(0.15, 9);
  });

  it('says which maps stand in: vapour of P.836, temperature of P.1510, cloud of P.840-7', () => {
    const climate = climateAt(substitute, place, 1);
    expect(climate.notices.map(({ code }) => code)).toEqual(['p2145.substituted', 'p840.substituted']);
    expect(climate.meanAir.waterVapourDensityGPerM3).toBeCloseTo(6 * Math.exp(-0.5), 9);
    expect(climate.exceededAir.waterVapourDensityGPerM3).toBeCloseTo(14 * Math.exp(-0.5), 9);
    expect(climate.meanAir.temperatureK).toBeCloseTo(279, 9);
    expect(climate.exceededAir.temperatureK).toBeCloseTo(279, 9);
    expect(climate.liquidWaterKind).toBe('reduced');
  });

  it('iterates R0.01 at the place from monthly maps', () => {
    const monthly: ClimateGrids = {
      ...official,
      rain: {
        kind: 'monthly',
        rainfall: Array(12).fill(map(60)),
        temperature: Array(12).fill(map(288.15)),
      },
    };
    const wetter: ClimateGrids = {
      ...monthly,
      rain: { kind: 'monthly', rainfall: Array(12).fill(map(120)), temperature: Array(12).fill(map(288.15)) },
    };
    const rate = climateAt(monthly, place, 1).rainRate001MmPerH;
    expect(rate).toBeGreaterThan(20);
    expect(climateAt(wetter, place, 1).rainRate001MmPerH).toBeGreaterThan(rate);
  });

  it('names the percentage whose map is missing', () => {
    expect(() => climateAt(official, place, 30)).toThrow('map of 30 %');
    expect(() => climateAt(official, { ...place, latitudeDeg: 91 }, 1)).toThrow('latitudeDeg is 91');
  });
});

/** The same maps, rising towards the east and the north. */
function sloped<Grids>(grids: Grids): Grids {
  return JSON.parse(JSON.stringify(grids), (key, value) =>
    key === 'values'
      ? Float64Array.from(Object.values<number>(value), (v, i) => v * (1 + 0.01 * (i % 8) - 0.02 * (i >> 3)))
      : value,
  );
}

describe.each([
  { name: 'of P.2145', grids: sloped(official), reader: referenceReader, tolerance: 1e-12 },
  { name: 'that stand in', grids: sloped(substitute), reader: referenceReader, tolerance: 1e-12 },
  { name: 'of P.2145, in wasm', grids: sloped(official), reader: fastReader, tolerance: 1e-10 },
  { name: 'that stand in, in wasm', grids: sloped(substitute), reader: fastReader, tolerance: 1e-10 },
])('climate of many places from maps $name', ({ grids, reader, tolerance }) => {
  const antenna = {
    frequencyGHz: 20,
    polarisationTiltDeg: 45,
    antennaDiameterM: 1.2,
    antennaEfficiency: 0.65,
    elevationDeg: 30,
  };

  it('gives what climateAt gives at each', () => {
    const coordinate = fc.record({
      latitudeDeg: fc.double({ min: -67, max: 67, noNaN: true }),
      longitudeDeg: fc.double({ min: -400, max: 400, noNaN: true }),
      heightKm: fc.double({ min: 0, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(coordinate, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        (places, p) => {
          const column = (value: (at: (typeof places)[number]) => number) => Float64Array.from(places, value);
          const at = {
            latitudeDeg: column((x) => x.latitudeDeg),
            longitudeDeg: column((x) => x.longitudeDeg),
            heightKm: column((x) => x.heightKm),
          };
          const totalDb = new Float64Array(places.length);
          const paths: SlantPaths = {
            ...antenna,
            count: places.length,
            latitudeDeg: at.latitudeDeg,
            stationHeightKm: at.heightKm,
          };
          const notices = slantPathBatch(paths, mappedClimate(grids, at, [p], reader), [p], [{ totalDb }]);
          for (const [i, there] of places.entries()) {
            const path = { ...antenna, latitudeDeg: there.latitudeDeg, stationHeightKm: there.heightKm };
            const one = slantPathAttenuation(path, climateAt(grids, there, p), p);
            expect(Math.abs(totalDb[i]! / one.total.attenuationDb - 1)).toBeLessThan(tolerance);
            expect(notices).toEqual(one.notices);
          }
        },
      ),
    );
  });

  it('names the place that no map has', () => {
    const at = {
      latitudeDeg: Float64Array.of(10, 91, 20, 30),
      longitudeDeg: Float64Array.of(0, 0, Number.NaN, 0),
      heightKm: Float64Array.of(0, 0, 0, 11),
    };
    const paths: SlantPaths = { ...antenna, count: 4, latitudeDeg: at.latitudeDeg, stationHeightKm: 0 };
    const totalDb = new Float32Array(4);
    const run = (onRejected?: (index: number, error: Error) => void) =>
      slantPathBatch(
        paths,
        mappedClimate(grids, at, [1], reader),
        [1],
        [{ totalDb }],
        onRejected === undefined ? {} : { onRejected },
      );
    expect(() => run()).toThrow('latitudeDeg is 91 °');
    const messages: string[] = [];
    run((index, { message }) => messages.push(`${index} ${message.split(' ')[0]}`));
    expect(messages.sort()).toEqual(['1 latitudeDeg', '2 longitudeDeg', '3 heightKm']);
    expect([...totalDb].map(Number.isNaN)).toEqual([false, true, true, true]);
  });
});
