import { vapourLevelsAround, vapourStatistic } from '@ortak/core/propagation';
import { LEVELS, levelPercent } from '@ortak/maps';
import { number, type Sheet, table } from '../sheets.ts';
import { maps } from './maps.ts';

interface Place {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly stationHeightM: number;
  readonly pPercent: number;
}

/** ρ(p) [g/m³] or V(p) [kg/m²] of a year at a place of the sheet, from our maps. */
export async function vapourAt(kind: 'rho' | 'v', place: Place): Promise<number> {
  const { latitudeDeg, longitudeDeg, stationHeightM, pPercent } = place;
  const [below, above] = await Promise.all(
    vapourLevelsAround(pPercent).map(async (p) => {
      const level = LEVELS.find((any) => levelPercent(any) === p)!;
      return {
        pPercent: p,
        map: await maps.get(`p836-6-${kind}-${level}`),
        scaleHeight: await maps.get(`p836-6-vsch-${level}`),
      };
    }),
  );
  const topography = await maps.get('p836-6-topography');
  const raised = { latitudeDeg, longitudeDeg, heightKm: stationHeightM / 1000 };
  return vapourStatistic([below!, above!], topography, raised, pPercent).value;
}

const sheet = {
  file: 'itu/P.836-6-WV.csv',
  entry: '2',
  standard: 'ITU-R P.836-6',
  measure: 'absolute',
  withOurMaps: true,
} as const;

export const p836Density: Sheet = table({
  ...sheet,
  sheet: 'P.836-6 WV, ρ of the year',
  section: 'Annex 1 § 1',
  quantity: 'Surface density of water vapour',
  note:
    'The tolerance is the rounding of the maps: 0.0025 g/m³ of ρ, and what 0.005 km of the scale height do to it between the ' +
    'ground of the map and the height of the station.',
  rows: [25, 56],
  tolerance: 0.01,
  inputs: {
    latitudeDeg: number('C', 'Lat'),
    longitudeDeg: number('D', 'Lon'),
    stationHeightM: number('E', 'hs - P. 1511-3'),
    pPercent: number('G', 'p'),
  },
  kernel: (place) => vapourAt('rho', place),
  outputs: [{ symbol: 'ρ(p)', column: 'I', header: 'ρ(p) g/m3', unit: 'g/m³', ours: (density) => density }],
});

export const p836Content: Sheet = table({
  ...sheet,
  sheet: 'P.836-6 WV, V of the year',
  section: 'Annex 2 § 1',
  quantity: 'Columnar content of water vapour',
  note: 'The tolerance is the rounding of the maps: 0.025 kg/m² of V, and that of the scale height.',
  rows: [106, 137],
  tolerance: 0.04,
  inputs: {
    latitudeDeg: number('C', 'Lat'),
    longitudeDeg: number('D', 'Lon'),
    stationHeightM: number('E', 'hs (m)'),
    pPercent: number('G', 'P'),
  },
  kernel: (place) => vapourAt('v', place),
  outputs: [{ symbol: 'V(p)', column: 'I', header: 'V(p)', unit: 'kg/m²', ours: (content) => content }],
});
