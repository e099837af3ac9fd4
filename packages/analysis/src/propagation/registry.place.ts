/** Functions of P.834-9, P.836-6, P.1144-12, P.1510-1, P.1511-3 and P.2145-0: places, heights, maps. */
import { within } from '@ortak/core/errors';
import {
  apparentElevation,
  bicubic,
  bilinear,
  type ClimateMaps,
  type ClimateQuantity,
  climateLevelsAround,
  climateMean,
  climateStatistic,
  contentWeibull,
  meanSeaLevelHeightM,
  squareCell,
  substituteClimate,
  surfaceTemperatureK,
  topographicHeightM,
  vapourLevelsAround,
  vapourStatistic,
} from '@ortak/core/propagation';
import {
  LEVELS,
  type Level,
  LOW_LEVELS,
  type LowLevel,
  levelPercent,
  type MapStore,
  MONTHS,
  surfaceClimate,
} from '@ortak/maps';
import { quantity, text, word } from './parameter.ts';
import { heightKm, mapAtHand, percent, place } from './registry.common.ts';
import { define, type RecommendationFunction } from './registry.ts';

/** The level of a percentage that is known to be one of the maps'. */
const levelOf = (pPercent: number): Level | LowLevel =>
  [...LOW_LEVELS, ...LEVELS].find((level) => levelPercent(level) === pPercent)!;

async function vapour(
  kind: 'rho' | 'v',
  row: Record<'latitudeDeg' | 'longitudeDeg' | 'heightKm' | 'pPercent', number>,
  maps: MapStore,
) {
  const [below, above] = vapourLevelsAround(row.pPercent);
  const level = async (p: number) => ({
    pPercent: p,
    map: await maps.get(`p836-6-${kind}-${levelOf(p) as Level}`),
    scaleHeight: await maps.get(`p836-6-vsch-${levelOf(p) as Level}`),
  });
  const topography = await maps.get('p836-6-topography');
  return vapourStatistic([await level(below), await level(above)], topography, row, row.pPercent);
}

const symbols = { pressure: 'p', temperature: 't', density: 'rho', content: 'v' } as const;
const climateQuantity = word(
  'quantity',
  Object.keys(symbols) as readonly ClimateQuantity[],
  'content',
  'Surface pressure [hPa], temperature [K], vapour density [g/m³], or columnar content [kg/m²]',
);

async function climateMaps(maps: MapStore, of: ClimateQuantity): Promise<ClimateMaps> {
  const symbol = symbols[of];
  return {
    quantity: of,
    scale: await mapAtHand(maps, `p2145-0-${symbol}-scale`),
    groundKm: await mapAtHand(maps, `p2145-0-${symbol}-ground`),
  };
}

const map = text('map', 'p837-7-r001', 'Map, by its id in `ortak maps list`');

export const functions: readonly RecommendationFunction[] = [
  define({
    id: 'p834.apparentElevation',
    section: '§ 4',
    summary: 'Elevation at which an antenna sees a satellite through the atmosphere',
    calls: ['apparentElevation'],
    parameters: [
      quantity('freeSpaceElevationDeg', '°', [-1, 90], 2.5, 'Elevation in the absence of air'),
      quantity('stationHeightKm', 'km', [-1, 10], 0.35, 'Height of the station above mean sea level'),
    ],
    call: (row) => apparentElevation(row.freeSpaceElevationDeg, row.stationHeightKm),
  }),
  define({
    id: 'p836.density',
    section: 'Annex 1 § 1',
    summary: 'Surface water vapour density exceeded for a percentage of an average year, from the maps',
    calls: ['vapourStatistic'],
    parameters: [...place, heightKm, percent(0.1, 99, 5)],
    call: async (row, maps) => {
      const { below, above, value } = await vapour('rho', row, maps);
      return { below, above, waterVapourDensityGPerM3: value };
    },
  }),
  define({
    id: 'p836.content',
    section: 'Annex 2 § 1',
    summary: 'Columnar content of water vapour exceeded for a percentage of an average year, from the maps',
    calls: ['vapourStatistic'],
    parameters: [...place, heightKm, percent(0.1, 99, 5)],
    call: async (row, maps) => {
      const { below, above, value } = await vapour('v', row, maps);
      return { below, above, contentKgPerM2: value };
    },
  }),
  define({
    id: 'p1144.bilinear',
    section: 'Annex 1 § 1b',
    summary: 'Value of a map at a place by bilinear interpolation',
    calls: ['bilinear', 'squareCell'],
    parameters: [map, ...place],
    call: async (row, maps) => {
      const grid = await mapAtHand(maps, row.map);
      return {
        ...squareCell(grid, row.latitudeDeg, row.longitudeDeg),
        value: bilinear(grid, row.latitudeDeg, row.longitudeDeg),
        unit: grid.origin.unit,
      };
    },
  }),
  define({
    id: 'p1144.bicubic',
    section: 'Annex 1 § 2',
    summary: 'Value of a map at a place by bicubic interpolation',
    calls: ['bicubic'],
    parameters: [map, ...place],
    call: async (row, maps) => {
      const grid = await mapAtHand(maps, row.map);
      return { value: bicubic(grid, row.latitudeDeg, row.longitudeDeg), unit: grid.origin.unit };
    },
  }),
  define({
    id: 'p1510.surfaceTemperature',
    section: 'Annex 1',
    summary: 'Mean temperature at 2 m above the surface at a place, from the map',
    calls: ['surfaceTemperatureK'],
    parameters: [
      ...place,
      word('month', ['annual', ...MONTHS], 'annual', 'Year or month, 01 to 12', 'annual'),
    ],
    call: async (row, maps) => {
      const grid = await maps.get(`p1510-1-t-${row.month}`);
      return { surfaceTemperatureK: surfaceTemperatureK(grid, row.latitudeDeg, row.longitudeDeg) };
    },
  }),
  define({
    id: 'p1511.topographicHeight',
    section: 'Annex 1 § 1.1',
    summary: 'Height of the ground above mean sea level at a place, from the map',
    calls: ['topographicHeightM'],
    parameters: [...place],
    call: async (row, maps) => {
      const grid = await maps.get('p1511-2-topography');
      return { topographicHeightM: topographicHeightM(grid, row.latitudeDeg, row.longitudeDeg) };
    },
  }),
  define({
    id: 'p1511.meanSeaLevelHeight',
    section: 'Annex 1 § 2',
    summary: 'Height above mean sea level of a height above the ellipsoid',
    calls: ['meanSeaLevelHeightM'],
    parameters: [
      quantity('ellipsoidalHeightM', 'm', [-1000, 100_000], 300, 'Height above the ellipsoid of WGS 84'),
      quantity(
        'undulationM',
        'm',
        [-110, 90],
        -30,
        'Undulation of the geoid, mean sea level above the ellipsoid',
      ),
    ],
    call: (row) => ({ heightM: meanSeaLevelHeightM(row.ellipsoidalHeightM, row.undulationM) }),
  }),
  define({
    id: 'p2145.mean',
    section: 'Annex 1 § 2.2',
    summary: 'Mean of a quantity of the surface air or column at a place and height, from imported maps',
    calls: ['climateMean'],
    parameters: [climateQuantity, ...place, heightKm],
    call: async (row, maps) => {
      const mean = await mapAtHand(maps, `p2145-0-${symbols[row.quantity]}-mean`);
      return climateMean(await climateMaps(maps, row.quantity), mean, row);
    },
  }),
  define({
    id: 'p2145.statistic',
    section: 'Annex 1 § 2.1',
    summary:
      'A quantity of the surface air or column exceeded for a percentage of an average year, from imported maps',
    calls: ['climateStatistic'],
    parameters: [climateQuantity, ...place, heightKm, percent(0.01, 99, 5)],
    call: async (row, maps) => {
      const [below, above] = climateLevelsAround(row.pPercent);
      const level = async (p: number) => ({
        pPercent: p,
        map: await mapAtHand(maps, `p2145-0-${symbols[row.quantity]}-${levelOf(p)}`),
      });
      const levels = [await level(below), await level(above)] as const;
      return climateStatistic(await climateMaps(maps, row.quantity), levels, row, row.pPercent);
    },
  }),
  define({
    id: 'p2145.contentWeibull',
    section: 'Annex 1 § 2.3',
    summary:
      'Weibull distribution of the columnar content of water vapour at a place and height, from imported maps',
    calls: ['contentWeibull'],
    parameters: [...place, heightKm],
    call: async (row, maps) => {
      const shape = await mapAtHand(maps, 'p2145-0-v-weibull-k');
      const scale = await mapAtHand(maps, 'p2145-0-v-weibull-lambda');
      return contentWeibull(await climateMaps(maps, 'content'), shape, scale, row);
    },
  }),
  define({
    id: 'p2145.surfaceClimate',
    section: 'Annex 1 § 2; where its maps are not at hand P.836-6, P.1510-1 and P.835-7',
    summary:
      'Mean surface air, and air and vapour exceeded for a percentage of an average year, from the best maps at hand',
    calls: ['surfaceClimateAt'],
    parameters: [...place, heightKm, percent(1e-6, 100, 5)],
    call: (row, maps) => {
      const p = within('pPercent', row.pPercent, '%', 1e-6, 100, 'ITU-R P.2145-0 Annex 1 § 2'); // the maps hold the nearest
      return surfaceClimate(maps, row, p);
    },
  }),
  define({
    id: 'p2145.substitute',
    section: 'in place of Annex 1 § 2',
    summary: 'Surface air and vapour that stand in for the maps, from P.836, P.1510 and P.835',
    calls: ['substituteClimate'],
    parameters: [
      quantity('medianDensityGPerM3', 'g/m³', [0, 60], 5, 'Median of the water vapour density'),
      quantity('densityGPerM3', 'g/m³', [0, 60], 12, 'Water vapour density exceeded for the percentage'),
      quantity('contentKgPerM2', 'kg/m²', [0, 200], 26, 'Columnar content exceeded for the percentage'),
      quantity('meanTemperatureK', 'K', [180, 340], 277, 'Mean surface temperature'),
      heightKm,
    ],
    call: (row) => substituteClimate(row),
  }),
];
