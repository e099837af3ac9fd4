/** Digital maps as figures at any place, by the functions of the Recommendations: what is drawn is what the methods read. */
import {
  bilinear,
  climateLevelsAround,
  climateStatistic,
  liquidWater,
  monthlyClimate,
  type RaisedPlace,
  type RegularGrid,
  rainHeight,
  rainRate001,
  rainStatistics,
  squareCell,
  surfaceTemperatureK,
  topographicHeightM,
  vapourLevelsAround,
  vapourStatistic,
  wetTermMedianNUnits,
} from '@ortak/core/propagation';
import { line, type WorkingLine } from '@ortak/core/working';
import { climateGrids, type GridId, type MapStore, monthlyRainGrids } from '@ortak/maps';
import { MAP_PERCENT, type WorldMapId, worldMaps } from './world-maps.ts';

/** A map that was read. */
export interface MapField {
  readonly source: string;
  /** NaN beyond the poles. */
  at(latitudeDeg: number, longitudeDeg: number): number;
  /** What leads to the figure at a place. */
  working(latitudeDeg: number, longitudeDeg: number): readonly WorkingLine[];
}

/** @throws MapError when a map is missing or damaged */
export async function mapField(maps: MapStore, id: WorldMapId): Promise<MapField> {
  const { unit } = worldMaps[id];
  const one = async (
    grid: GridId,
    value: (map: RegularGrid, latitudeDeg: number, longitudeDeg: number) => number,
    source: string,
  ): Promise<MapField> => {
    const map = await maps.get(grid);
    return {
      source,
      at: (latitudeDeg, longitudeDeg) => value(map, latitudeDeg, longitudeDeg),
      working: (latitudeDeg, longitudeDeg) => gridPoints(map, latitudeDeg, longitudeDeg, unit),
    };
  };
  if (id === 'rainRate') return one('p837-7-r001', rainRate001, 'ITU-R P.837-7, map of R0.01');
  if (id === 'wetTerm')
    return one('p453-14-nwet-50', wetTermMedianNUnits, 'ITU-R P.453-14, map of Nwet, median of the year');
  if (id === 'temperature')
    return one('p1510-1-t-annual', surfaceTemperatureK, 'ITU-R P.1510-1, annual mean');
  if (id === 'rainHeight') {
    const isotherm = await maps.get('p839-4-h0');
    return {
      source: 'ITU-R P.839-4, hR = h0 + 0.36 km',
      at: (latitudeDeg, longitudeDeg) => rainHeight(isotherm, latitudeDeg, longitudeDeg).rainHeightKm,
      working: (latitudeDeg, longitudeDeg) => [
        line(
          'h0',
          'Mean annual height of the 0 °C isotherm above mean sea level',
          bilinear(isotherm, latitudeDeg, longitudeDeg),
          'km',
          'ITU-R P.839-4, map of h0',
          gridPoints(isotherm, latitudeDeg, longitudeDeg, 'km'),
        ),
      ],
    };
  }
  if (id === 'ground') {
    const map = await maps.get('p1511-2-topography');
    return {
      source: 'ITU-R P.1511-3 Annex 1 § 1.1, bicubic on the map of P.1511-2',
      at: (latitudeDeg, longitudeDeg) => topographicHeightM(map, latitudeDeg, longitudeDeg),
      working: () => [],
    };
  }
  if (id === 'cloud') return cloudField(maps, unit);
  if (id === 'vapour') return vapourField(maps);
  return rainProbabilityField(maps);
}

async function cloudField(maps: MapStore, unit: string): Promise<MapField> {
  const { cloud } = await climateGrids(maps, [MAP_PERCENT]);
  const level = cloud.levels.find(({ pPercent }) => pPercent === MAP_PERCENT);
  return {
    source:
      cloud.kind === 'integrated' ? 'ITU-R P.840-9 § 3' : 'ITU-R P.840-7 Annex 1 § 4, for want of P.840-9',
    at: (latitudeDeg, longitudeDeg) => liquidWater(cloud.levels, MAP_PERCENT, latitudeDeg, longitudeDeg),
    working: (latitudeDeg, longitudeDeg) =>
      level === undefined ? [] : gridPoints(level.map, latitudeDeg, longitudeDeg, unit),
  };
}

/** Water vapour of the column above the ground: of P.2145-0 where its maps are at hand, else of P.836-6. */
async function vapourField(maps: MapStore): Promise<MapField> {
  const [{ air }, ground] = await Promise.all([
    climateGrids(maps, [MAP_PERCENT]),
    maps.get('p1511-2-topography'),
  ]);
  const placeOf = (latitudeDeg: number, longitudeDeg: number): RaisedPlace => ({
    latitudeDeg,
    longitudeDeg,
    heightKm: topographicHeightM(ground, latitudeDeg, longitudeDeg) / 1000,
  });
  const statistic = (place: RaisedPlace) => {
    if (air.kind === 'p836') {
      const at = (percent: number) => air.content.find(({ pPercent }) => pPercent === percent)!;
      const [below, above] = vapourLevelsAround(MAP_PERCENT);
      return vapourStatistic([at(below), at(above)], air.topographyKm, place, MAP_PERCENT);
    }
    const at = (percent: number) => air.content.levels.find(({ pPercent }) => pPercent === percent)!;
    const [below, above] = climateLevelsAround(MAP_PERCENT);
    return climateStatistic(air.content, [at(below), at(above)], place, MAP_PERCENT);
  };
  const source = air.kind === 'p836' ? 'ITU-R P.836-6 Annex 2 § 1' : 'ITU-R P.2145-0 Annex 1 § 2.1';
  return {
    source,
    at: (latitudeDeg, longitudeDeg) => statistic(placeOf(latitudeDeg, longitudeDeg)).value,
    working: (latitudeDeg, longitudeDeg) => {
      const place = placeOf(latitudeDeg, longitudeDeg);
      return [
        line('hS', 'Height of the ground', 1000 * place.heightKm, 'm', 'ITU-R P.1511, map of P.1511-2'),
        ...statistic(place).below.corners.map(({ value, weight, gridValue, scale, groundHeightKm }) =>
          line(
            'Vi',
            `Grid point raised to the height of the place, weight ${weight.toFixed(4)}`,
            value,
            'kg/m²',
            source,
            [
              line('V′i', 'At the ground of the grid point', gridValue, 'kg/m²', `${source} c)`),
              line('vsch', 'Scale height of water vapour', scale, 'km', `${source} c)`),
              line('alti', 'Ground of the grid point', groundHeightKm, 'km', `${source} d)`),
            ],
          ),
        ),
      ];
    },
  };
}

async function rainProbabilityField(maps: MapStore): Promise<MapField> {
  const { rainfall, temperature } = await monthlyRainGrids(maps);
  const months = (latitudeDeg: number, longitudeDeg: number) => {
    const climate = monthlyClimate(rainfall, temperature, latitudeDeg, longitudeDeg);
    return { climate, statistics: rainStatistics(climate) };
  };
  return {
    source: 'ITU-R P.837-7 Annex 1 (3)',
    at: (latitudeDeg, longitudeDeg) => months(latitudeDeg, longitudeDeg).statistics.probabilityPercent,
    working: (latitudeDeg, longitudeDeg) => {
      const { climate, statistics } = months(latitudeDeg, longitudeDeg);
      return statistics.monthlyProbabilityPercent.map((probability, i) =>
        line(
          `P0,${i + 1}`,
          `Probability of rain, month ${i + 1}`,
          probability,
          '%',
          'ITU-R P.837-7 Annex 1 (2)',
          [
            line('MT', 'Rainfall of the month', climate.rainfallMm[i]!, 'mm', 'ITU-R P.837-7, map of MT'),
            line('T', 'Mean temperature of the month', climate.temperatureC[i]!, '°C', 'ITU-R P.1510-1'),
            line(
              'r',
              'Mean rain rate while it rains',
              statistics.conditionalRateMmPerH[i]!,
              'mm/h',
              'ITU-R P.837-7 Annex 1 (1)',
            ),
          ],
        ),
      );
    },
  };
}

/** The four points of a map around a place. */
function gridPoints(
  map: RegularGrid,
  latitudeDeg: number,
  longitudeDeg: number,
  unit: string,
): readonly WorkingLine[] {
  const { index, weight } = squareCell(map, latitudeDeg, longitudeDeg);
  return index.map((at, i) => {
    const latitude = map.latitudeStartDeg + Math.floor(at / map.columns) * map.latitudeStepDeg;
    const east = map.longitudeStartDeg + (at % map.columns) * map.longitudeStepDeg;
    const longitude = east > 180 ? east - 360 : east;
    return line(
      '',
      `Grid point ${minus(latitude)}°, ${minus(longitude)}°, weight ${weight[i]!.toFixed(4)}`,
      map.values[at]! * map.scale + map.offset,
      unit,
      'ITU-R P.1144-12 Annex 1 § 1b',
    );
  });
}

const minus = (value: number): string => String(value).replace('-', '−');
