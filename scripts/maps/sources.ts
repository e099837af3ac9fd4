/** The grids of itur 0.4.0 that Ortak ships, and how finely each is kept. */
import type { Layout } from '../../packages/maps/src/codec.ts';
import { LEVELS, levelPercent, MONTHS, type ShippedGridId } from '../../packages/maps/src/manifest.ts';

export interface Source {
  readonly id: ShippedGridId;
  readonly quantity: string;
  readonly recommendation: string;
  readonly unit: string;
  /** Files inside the wheel. */
  readonly files: { readonly values: string; readonly latitudes: string; readonly longitudes: string };
  /** Step of the stored integers in `unit`. */
  readonly scale: number;
  readonly bytesPerNumber: 2 | 3;
  readonly layout?: Layout;
}

const files = (folder: string, values: string, latitudes: string, longitudes: string): Source['files'] => ({
  values: `itur/data/${folder}/${values}.npz`,
  latitudes: `itur/data/${folder}/${latitudes}.npz`,
  longitudes: `itur/data/${folder}/${longitudes}.npz`,
});

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const overLevels = (
  kind: 'rho' | 'v' | 'vsch',
  quantity: string,
  unit: string,
  scale: number,
): readonly Source[] =>
  LEVELS.map((level) => ({
    id: `p836-6-${kind}-${level}`,
    quantity: quantity.replace('%', `${levelPercent(level)} %`),
    recommendation: 'ITU-R P.836-6',
    unit,
    files: files('836', `v6_${kind}_${level}`, 'v6_lat', 'v6_lon'),
    scale,
    bytesPerNumber: 2,
  }));

const temperature = (month: string, quantity: string, id: ShippedGridId): Source => ({
  id,
  quantity,
  recommendation: 'ITU-R P.1510-1',
  unit: 'K',
  files: files('1510', `v1_t_${month}`, 'v1_lat', 'v1_lon'),
  scale: 0.001, // the resolution of the figures: nothing is lost
  bytesPerNumber: 3,
});

export const sources: readonly Source[] = [
  {
    id: 'p837-7-r001',
    quantity: 'Rain rate exceeded for 0.01 % of an average year, integration time 1 min',
    recommendation: 'ITU-R P.837-7',
    unit: 'mm/h',
    files: files('837', 'v7_r001', 'v7_lat_r001', 'v7_lon_r001'),
    scale: 0.005, // the highest rate, 161.191 mm/h, must fit in 16 bits with sign
    bytesPerNumber: 2,
  },
  {
    id: 'p839-4-h0',
    quantity: 'Mean annual height of the 0 °C isotherm above mean sea level',
    recommendation: 'ITU-R P.839-4',
    unit: 'km',
    files: files('839', 'v4_esa0height', 'v4_esalat', 'v4_esalon'),
    scale: 0.001, // the resolution of the figures: nothing is lost
    bytesPerNumber: 2,
  },
  ...MONTHS.map(
    (month, i): Source => ({
      id: `p837-7-mt-${month}`,
      quantity: `Mean total rainfall of ${monthNames[i]}`,
      recommendation: 'ITU-R P.837-7',
      unit: 'mm',
      files: files('837', `v7_mt_month${month}`, 'v7_lat_mt', 'v7_lon_mt'),
      scale: 0.05, // of which `rainfall.ts` rounds up or down so that the year is kept
      bytesPerNumber: 3,
    }),
  ),
  temperature('annual', 'Mean annual surface temperature at 2 m', 'p1510-1-t-annual'),
  ...MONTHS.map((month, i) =>
    temperature(`month${month}`, `Mean surface temperature of ${monthNames[i]} at 2 m`, `p1510-1-t-${month}`),
  ),
  {
    id: 'p453-14-nwet-50',
    quantity: 'Wet term of the surface refractivity, median of the year',
    recommendation: 'ITU-R P.453-14',
    unit: 'N-unit',
    files: files('453', 'v13_nwet_annual_50', 'v13_lat_n', 'v13_lon_n'),
    scale: 0.001, // the resolution of the figures: nothing is lost
    bytesPerNumber: 3,
  },
  ...overLevels('rho', 'Surface water vapour density exceeded for % of an average year', 'g/m³', 0.005),
  ...overLevels('v', 'Columnar water vapour content exceeded for % of an average year', 'kg/m²', 0.05),
  ...overLevels('vsch', 'Scale height of water vapour for % of an average year', 'km', 0.01),
  {
    id: 'p836-6-topography',
    quantity: 'Topographic height above mean sea level, 0.5° grid',
    recommendation: 'ITU-R P.836-6',
    unit: 'km',
    files: files('836', 'v6_topo_0dot5', 'v6_topolat', 'v6_topolon'),
    scale: 0.001, // the resolution of the figures: nothing is lost
    bytesPerNumber: 2,
  },
  ...LEVELS.map(
    (level): Source => ({
      id: `p840-7-lred-${level}`,
      quantity: `Columnar content of cloud liquid water reduced to 273.15 K, exceeded for ${levelPercent(level)} % of an average year`,
      recommendation: 'ITU-R P.840-7',
      unit: 'kg/m²',
      files: files('840', `v7_lred_${level}`, 'v7_lat', 'v7_lon'),
      scale: 0.0005,
      bytesPerNumber: 2,
    }),
  ),
  {
    id: 'p1511-2-topography',
    quantity: 'Topographic height above mean sea level',
    recommendation: 'ITU-R P.1511-2',
    unit: 'm',
    files: files('1511', 'v2_topo', 'v2_lat', 'v2_lon'),
    scale: 1, // the resolution of the figures: nothing is lost
    bytesPerNumber: 2,
    layout: 'plain', // the largest map is read for every place without a height
  },
];
