/** What the propagation benchmark computes: a raster of stations in sight of one satellite, and climates drawn at random. */
import {
  type ClimateSource,
  type GivenClimate,
  givenClimate,
  type SlantPaths,
  topographicHeightM,
} from '@ortak/core/propagation';
import { openMaps } from '@ortak/maps/node';

export const FREQUENCY_GHZ = 20;

const antenna = { polarisationTiltDeg: 45, antennaDiameterM: 1.2, antennaEfficiency: 0.65 };

/** Numbers from 0 to 1, the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Points whose climate is at hand: plausible figures, none like its neighbour. */
export function drawnPoints(count: number): {
  readonly paths: SlantPaths;
  readonly climate: (p: readonly number[]) => ClimateSource;
} {
  const next = sequence(1);
  const column = (low: number, high: number) =>
    Float64Array.from({ length: count }, () => low + next() * (high - low));
  const exceeded = {
    pressureHPa: column(900, 1020),
    temperatureK: column(270, 310),
    densityGPerM3: column(1, 25),
    contentKgPerM2: column(5, 70),
    liquidWaterKgPerM2: column(0, 2),
  };
  const given: Omit<GivenClimate, 'exceeded'> = {
    liquidWaterKind: 'integrated',
    rainRate001MmPerH: column(5, 100),
    rainHeightKm: column(2.1, 5),
    wetRefractivity: column(10, 120),
    meanPressureHPa: column(900, 1020),
    meanTemperatureK: column(270, 300),
    meanDensityGPerM3: column(1, 25),
  };
  return {
    paths: {
      ...antenna,
      count,
      frequencyGHz: FREQUENCY_GHZ,
      latitudeDeg: column(-70, 70),
      stationHeightKm: column(0, 2),
      elevationDeg: column(5, 85),
    },
    climate: (p) =>
      givenClimate({ ...given, exceeded: new Map(p.map((percent) => [Math.max(5, percent), exceeded])) }, p),
  };
}

/** A raster over Europe, western and central Asia and the north of Africa, each point on its ground. */
export async function raster(rows: number, columns: number) {
  const topography = await openMaps().get('p1511-2-topography');
  const count = rows * columns;
  const latitudeDeg = new Float64Array(count);
  const longitudeDeg = new Float64Array(count);
  const stationHeightKm = new Float64Array(count);
  const elevationDeg = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    latitudeDeg[i] = 15 + (45 * Math.floor(i / columns)) / rows;
    longitudeDeg[i] = 10 + (80 * (i % columns)) / columns;
    stationHeightKm[i] =
      Math.max(0, topographicHeightM(topography, latitudeDeg[i]!, longitudeDeg[i]!)) / 1000;
    elevationDeg[i] = 70 - latitudeDeg[i]! + 0.1 * Math.abs(longitudeDeg[i]! - 58.5);
  }
  return {
    ...antenna,
    count,
    frequencyGHz: FREQUENCY_GHZ,
    latitudeDeg,
    longitudeDeg,
    stationHeightKm,
    elevationDeg,
  };
}
