import {
  type LayerCrossing,
  type LayeredPath,
  layersOf,
  type SlantPathGases,
  slantPathGases,
} from '@ortak/core/propagation';
import { columnAfter } from '../cells.ts';
import { number, type Sheet, type TableOutput, table } from '../sheets.ts';

const about = {
  entry: '11.2',
  standard: 'ITU-R P.676-13',
  section: 'Annex 1 § 2.2.1',
  measure: 'relative',
  tolerance: 1e-9,
} as const;
const note =
  'Equation (17) as printed subtracts nearly equal numbers; the sheet’s path lengths carry its rounding noise, some 1e-12 km, and ' +
  'are compared to 4e-12 km.';

interface Crossing extends LayerCrossing {
  readonly path: SlantPathGases;
}

/** The path is one for all rows: it is computed at the first, and each row picks its layer. */
function crossings(): (
  frequencyGHz: number,
  elevationDeg: number,
  layer: number,
  between?: LayeredPath,
) => Crossing {
  let path: SlantPathGases | undefined;
  return (frequencyGHz, elevationDeg, layer, between) => {
    path ??= slantPathGases(frequencyGHz, elevationDeg, layersOf(between));
    const { crossings: all } = path;
    const crossing = all[layer - all[0]!.layer.index];
    if (crossing === undefined) throw new Error(`The path has no layer ${layer}`);
    return { ...crossing, path };
  };
}

/** The columns of a layer: the same in the three examples, but for where they begin and how they are headed. */
function layerColumns(
  first: string,
  heads: { readonly thickness: string; readonly height: string; readonly vapour: string; readonly n: string },
): TableOutput<unknown, Crossing>[] {
  const at = (
    steps: number,
    symbol: string,
    header: string,
    unit: string,
    ours: (crossing: Crossing) => number,
  ) => ({ symbol, column: columnAfter(first, steps), header, unit, ours });
  return [
    at(0, 'i', 'i', '', ({ layer }) => layer.index),
    at(1, 'δi', heads.thickness, 'km', ({ layer }) => layer.thicknessKm),
    at(2, 'ri', 'km', 'km', ({ layer }) => layer.bottomRadiusKm),
    at(3, 'ri, middle', 'ri,m', 'km', ({ layer }) => layer.bottomRadiusKm + layer.thicknessKm / 2),
    at(4, 'hi', heads.height, 'km', ({ layer }) => layer.bottomHeightKm),
    at(5, 'hi, middle', 'hi,m', 'km', ({ layer }) => layer.midHeightKm),
    at(6, 'P', 'P', 'hPa', ({ layer }) => layer.air.pressureHPa),
    at(7, 'T', 'T', 'K', ({ layer }) => layer.air.temperatureK),
    at(8, 'ρi', 'g/m3', 'g/m³', ({ layer }) => layer.air.waterVapourDensityGPerM3),
    at(9, 'p', 'p_dry', 'hPa', ({ layer }) => layer.dryPressureHPa),
    at(10, 'ei', heads.vapour, 'hPa', ({ layer }) => layer.vapourPressureHPa),
    at(11, 'ni', heads.n, '', ({ layer }) => layer.refractiveIndex),
    at(12, 'βi', 'bi eq. 19b', 'rad', (crossing) => crossing.entryAngleRad),
    at(13, 'αi', 'ai eq. 18b', 'rad', (crossing) => crossing.exitAngleRad),
    {
      ...at(14, 'ai', 'ai eq. 17', 'km', (crossing) => crossing.lengthKm),
      measure: 'absolute',
      tolerance: 4e-12,
    },
    at(16, 'γo', 'go', 'dB/km', (crossing) => crossing.oxygenDbPerKm),
    at(17, 'γw', 'gw', 'dB/km', (crossing) => crossing.waterVapourDbPerKm),
    at(18, 'γ', 'g', 'dB/km', (crossing) => crossing.specificAttenuationDbPerKm),
    { ...at(20, 'bending', 'Ray bending', 'rad', ({ path }) => path.bendingRad), rows: 1 },
    { ...at(21, 'Agas', 'Attenuation', 'dB', ({ path }) => path.attenuationDb), rows: 1 },
  ];
}

const toSpace = crossings();
export const p676ToSpace: Sheet = table({
  ...about,
  file: 'itu/P.676-13-A-Gas-A1-2.2.1a.csv',
  sheet: 'P.676-13 A_Gas_A1_2.2.1a, sea level to space',
  quantity: 'Gaseous attenuation, layer by layer',
  note,
  rows: [23, 944],
  inputs: {
    frequencyGHz: number('C', 'Frequency', 23),
    elevationDeg: number('E', 'deg', 23),
    layer: number('G', 'i'),
  },
  kernel: ({ frequencyGHz, elevationDeg, layer }) => toSpace(frequencyGHz, elevationDeg, layer),
  outputs: layerColumns('G', { thickness: 'di eq. 14', height: 'hi eq. 15', vapour: 'ei', n: 'ηi' }),
});

const heads = { thickness: 'di eq. 14 and eq. 16c', height: 'hi eq. 15', vapour: 'ei', n: 'ni' };
const partial = {
  ...about,
  entry: '11.3',
  file: 'itu/P.676-13-A-Gas-A1-2.2.1b.csv',
  note,
} as const;

/** What (16a) to (16c) give once for a path, in the three columns before those of its layers. */
function rangeColumns(first: string): TableOutput<unknown, Crossing>[] {
  const last = ({ path }: Crossing) => path.crossings.at(-1)!.layer;
  const once = { rows: 1, unit: '' };
  const header = (steps: number, text: string) => ({ column: columnAfter(first, steps), header: text });
  return [
    { ...once, symbol: 'i lower', ...header(-3, 'iLower'), ours: ({ layer }) => layer.index },
    { ...once, symbol: 'i upper', ...header(-2, 'iUpper'), ours: (crossing) => last(crossing).index + 1 },
    {
      ...once,
      symbol: 'm',
      ...header(-1, 'm'),
      unit: 'km',
      ours: ({ layer }) => layer.thicknessKm / Math.exp((layer.index - 1) / 100),
    },
  ];
}

const betweenHeights = crossings();
export const p676BetweenHeights: Sheet = table({
  ...partial,
  sheet: 'P.676-13 A_Gas_A1_2.2.1b, 1.3 km to 8 km',
  quantity: 'Gaseous attenuation, layer by layer',
  rows: [24, 205],
  inputs: {
    frequencyGHz: number('C', 'Frequency', 24),
    lowerHeightKm: number('D', 'hlower', 24),
    upperHeightKm: number('E', 'hupper', 24),
    elevationDeg: number('F', 'deg', 24),
    layer: number('K', 'i'),
  },
  kernel: ({ frequencyGHz, elevationDeg, layer, ...heights }) =>
    betweenHeights(frequencyGHz, elevationDeg, layer, heights),
  outputs: [...rangeColumns('K'), ...layerColumns('K', heads)],
});

const fromHeight = crossings();
export const p676FromHeight: Sheet = table({
  ...partial,
  sheet: 'P.676-13 A_Gas_A1_2.2.1b, 1.3 km to space',
  quantity: 'Gaseous attenuation, layer by layer',
  rows: [24, 457],
  inputs: {
    frequencyGHz: number('AI', 'Frequency', 24),
    lowerHeightKm: number('AJ', 'hlower', 24),
    upperHeightKm: number('AK', 'hupper', 24),
    elevationDeg: number('AL', 'deg', 24),
    layer: number('AQ', 'i'),
  },
  kernel: ({ frequencyGHz, elevationDeg, layer, ...heights }) =>
    fromHeight(frequencyGHz, elevationDeg, layer, heights),
  outputs: [...rangeColumns('AQ'), ...layerColumns('AQ', heads)],
});
