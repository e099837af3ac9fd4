import {
  climateAt,
  fastReader,
  mappedClimate,
  referenceReader,
  slantPathAttenuation,
  slantPathBatch,
} from '@ortak/core/propagation';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../scripts/truth.ts';
import { surfaceClimate } from './climate.ts';
import { cloudWater } from './cloud.ts';
import { climateGrids } from './grids.ts';
import { openMaps } from './node.ts';

const maps = openMaps();
const astana = { latitudeDeg: 51.17, longitudeDeg: 71.43, heightKm: 0.347 };

describe('the maps of a slant path', () => {
  it.each([0.01, 5, 7, 50])('exceeded for %s percent: what each gives by itself', async (p) => {
    const climate = climateAt(await climateGrids(maps, [p]), astana, p);
    const held = Math.max(p, 5);
    const surface = await surfaceClimate(maps, astana, held);
    const cloud = await cloudWater(maps, astana.latitudeDeg, astana.longitudeDeg, held);
    expect(climate.meanAir).toEqual(surface.mean);
    expect(climate.exceededAir).toEqual(surface.exceeded);
    expect(climate.contentKgPerM2).toBe(surface.contentKgPerM2);
    expect(climate.liquidWaterKgPerM2).toBe(cloud.contentKgPerM2);
    expect(climate.liquidWaterKind).toBe('reduced');
    expect(climate.notices).toEqual([...surface.notices, ...cloud.notices]);
  });

  it('serve several percentages at once', async () => {
    const grids = await climateGrids(maps, [0.01, 1, 12, 50]);
    for (const p of [0.01, 1, 12, 50])
      expect(climateAt(grids, astana, p)).toEqual(climateAt(await climateGrids(maps, [p]), astana, p));
  });

  it('give R0.01 from its map, or iterated at the place, which is the same within 0.2 %', async () => {
    const [map, monthly] = [await climateGrids(maps, [1]), await climateGrids(maps, [1], 'monthly')];
    const ratio =
      climateAt(monthly, astana, 1).rainRate001MmPerH / climateAt(map, astana, 1).rainRate001MmPerH;
    expect(Math.abs(ratio - 1)).toBeLessThan(0.002);
  });
});

it.each([
  { name: 'in TypeScript', reader: referenceReader, tolerance: 1e-12 },
  { name: 'in wasm', reader: fastReader, tolerance: 1e-10 },
])('serve many places as they serve one, $name', async ({ reader, tolerance }) => {
  const pPercents = [0.1, 8];
  const grids = await climateGrids(maps, pPercents);
  const count = 300;
  const places = {
    latitudeDeg: Float64Array.from({ length: count }, (_, i) => -90 + (180 * i) / (count - 1)),
    longitudeDeg: Float64Array.from({ length: count }, (_, i) => (i * 137.5) % 400),
    heightKm: Float64Array.from({ length: count }, (_, i) => (i % 13) / 4 - 0.25),
  };
  const antenna = {
    frequencyGHz: 30,
    elevationDeg: 20,
    polarisationTiltDeg: 0,
    antennaDiameterM: 3,
    antennaEfficiency: 0.6,
  };
  const outputs = pPercents.map(() => ({
    gasDb: new Float64Array(count),
    totalDb: new Float64Array(count),
  }));
  const paths = { ...antenna, count, latitudeDeg: places.latitudeDeg, stationHeightKm: places.heightKm };
  slantPathBatch(paths, mappedClimate(grids, places, pPercents, reader), pPercents, outputs);
  for (let i = 0; i < count; i++)
    for (const [j, p] of pPercents.entries()) {
      const place = {
        latitudeDeg: places.latitudeDeg[i]!,
        longitudeDeg: places.longitudeDeg[i]!,
        heightKm: places.heightKm[i]!,
      };
      const one = slantPathAttenuation(
        { ...antenna, latitudeDeg: place.latitudeDeg, stationHeightKm: place.heightKm },
        climateAt(grids, place, p),
        p,
      );
      expect(Math.abs(outputs[j]!.gasDb[i]! / one.gas.attenuationDb - 1)).toBeLessThan(tolerance);
      expect(Math.abs(outputs[j]!.totalDb[i]! / one.total.attenuationDb - 1)).toBeLessThan(tolerance);
    }
});

const sheet = 'itu/P.618-14-Att-Tot.csv';
describeTruth('ITU workbook 8.3.0, places of sheet P.618-14 Att_Tot', [sheet], 48 * 3, (read) => {
  it('with the maps of the package: rain to 1e-3 dB, scintillation to 1e-9 dB, gases within 9 %', async () => {
    const grids = await climateGrids(maps, [1], 'monthly');
    const rows = csvRows(read(sheet))
      .map((row) => row.slice(2))
      .filter((row) => /^-?\d/.test(row[0] ?? '') && row[16]);
    expect(rows).toHaveLength(48);
    for (const row of rows) {
      const cell = (column: number) => Number(row[column]);
      const [latitudeDeg, longitudeDeg, stationHeightKm] = [cell(0), cell(1), cell(2)];
      const { rain, scintillation, gas } = slantPathAttenuation(
        {
          latitudeDeg,
          stationHeightKm,
          frequencyGHz: cell(4),
          elevationDeg: cell(5),
          antennaDiameterM: cell(6),
          antennaEfficiency: cell(7),
          polarisationTiltDeg: cell(8),
        },
        climateAt(grids, { latitudeDeg, longitudeDeg, heightKm: stationHeightKm }, cell(9)),
        cell(9),
      );
      expect(Math.abs(rain.attenuationDb - cell(14)), `AR ${row}`).toBeLessThan(1e-3);
      expect(Math.abs(scintillation.attenuationDb - cell(15)), `AS ${row}`).toBeLessThan(1e-9);
      expect(Math.abs(gas.attenuationDb / cell(12) - 1), `AG ${row}`).toBeLessThan(0.09);
    }
  });
});
