/** The official files of the ITU by their names: which map each is, and how finely it is kept. */
import { type GridId, type ImportedGridId, LEVELS, LOW_LEVELS, levelPercent } from './manifest.ts';

export interface OfficialMap {
  readonly id: ImportedGridId;
  readonly quantity: string;
  readonly recommendation: string;
  readonly edition: string;
  readonly unit: string;
  /** Step of the stored integers of 24 bits, in `unit`. */
  readonly scale: number;
  /** Stands where the file has no figure. */
  readonly missing?: number;
}

/** Rows and columns of the maps of P.2145-0 and P.840-9: 0.25°, from 90° S and 180° W. */
export const OFFICIAL_ROWS = 721;
export const OFFICIAL_COLUMNS = 1441;

const p2145 = { recommendation: 'ITU-R P.2145-0', edition: '2022-08' } as const;
const p840 = { recommendation: 'ITU-R P.840-9', edition: '2023-08' } as const;

const quantities = {
  P: { kind: 'p', name: 'Surface total pressure', unit: 'hPa', scale: 1e-3, scaleUnit: 'km' },
  T: { kind: 't', name: 'Surface temperature', unit: 'K', scale: 1e-4, scaleUnit: 'K/km' },
  RHO: { kind: 'rho', name: 'Surface water vapour density', unit: 'g/m³', scale: 1e-5, scaleUnit: 'km' },
  V: { kind: 'v', name: 'Columnar water vapour content', unit: 'kg/m²', scale: 1e-4, scaleUnit: 'km' },
} as const;

const levels = [...LOW_LEVELS, ...LEVELS] as const;

/**
 * The map that a file of the ITU is.
 * @param path names of the folders and archives that it lies in, and its own: `T_Annual.zip/T_01.TXT`
 * @returns the map, or why Ortak does not use the file
 */
export function officialMap(path: string): OfficialMap | string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.txt$/i, '');
  if (file === path.slice(path.lastIndexOf('/') + 1)) return 'not a .TXT file';
  if (/month|part(0[2-9]|1[0-3])/i.test(path)) return 'monthly statistics are not used';

  const statistic = /^(P|T|RHO|V|L)_(mean|\d+)$/.exec(file);
  if (statistic !== null) {
    const [, symbol, which] = statistic as unknown as [string, keyof typeof quantities | 'L', string];
    const level = levels.find((candidate) => candidate === which);
    if (which !== 'mean' && level === undefined) return `${which} is not a percentage of the Recommendation`;
    const statisticName =
      level === undefined
        ? 'mean of an average year'
        : `exceeded for ${levelPercent(level)} % of an average year`;
    if (symbol === 'L')
      return {
        id: `p840-9-l-${level ?? 'mean'}`,
        quantity: `Columnar content of cloud liquid water, ${statisticName}`,
        ...p840,
        unit: 'kg/m²',
        scale: 1e-6,
      };
    const { kind, name, unit, scale } = quantities[symbol];
    return {
      id: `p2145-0-${kind}-${level ?? 'mean'}`,
      quantity: `${name}, ${statisticName}`,
      ...p2145,
      unit,
      scale,
    };
  }

  if (file === 'kV' || file === 'lambdaV')
    return {
      id: file === 'kV' ? 'p2145-0-v-weibull-k' : 'p2145-0-v-weibull-lambda',
      quantity: `${file === 'kV' ? 'Shape' : 'Scale'} of the Weibull distribution of the columnar water vapour content`,
      ...p2145,
      unit: file === 'kV' ? '' : 'kg/m²',
      scale: file === 'kV' ? 1e-5 : 1e-4,
    };
  if (file === 'mL' || file === 'sL' || file === 'PL')
    return {
      id: `p840-9-${file.toLowerCase() as 'ml' | 'sl' | 'pl'}`,
      quantity: {
        mL: 'Mean of the logarithm of the cloud liquid water content',
        sL: 'Standard deviation of the logarithm of the cloud liquid water content',
        PL: 'Probability of cloud liquid water',
      }[file],
      ...p840,
      unit: file === 'PL' ? '%' : '',
      scale: file === 'PL' ? 1e-4 : 1e-5,
      missing: 0, // no cloud there: PL is below 0.02 %, and § 3.3 gives no attenuation
    };

  if (/^([PTV]SCH|Z_ground)$/.test(file)) {
    if (/weibull/i.test(path)) return 'the same map is in V_Annual';
    const symbol = /(?:^|\/)(P|T|RHO|V)_Annual(?=[./])/.exec(path)?.[1] as
      | keyof typeof quantities
      | undefined;
    if (symbol === undefined)
      return 'it belongs to P, T, RHO or V; keep it in the folder or archive (P_Annual …) that the ITU gives it in';
    const { kind, name, scaleUnit } = quantities[symbol];
    const ground = file === 'Z_ground';
    return {
      id: `p2145-0-${kind}-${ground ? 'ground' : 'scale'}`,
      quantity: ground
        ? `Height of the grid points: ${name.toLowerCase()}`
        : `Scale of the change with height: ${name.toLowerCase()}`,
      ...p2145,
      unit: ground ? 'km' : scaleUnit,
      scale: 1e-5,
    };
  }
  return 'not a map that Ortak uses';
}

/** Files that a folder of imported maps lacks of a Recommendation of which it has some. */
export interface Lacking {
  readonly recommendation: string;
  /** With the folder in which the ITU gives it where names repeat: `P_Annual/Z_ground.TXT`. */
  readonly files: readonly string[];
}

/**
 * What is lacking for the attenuation at every percentage; nothing of a Recommendation of which there is no map at all.
 * @param ids of the maps at hand
 */
export function lackingFiles(ids: readonly GridId[]): Lacking[] {
  const air = Object.entries(quantities).flatMap(([symbol, { kind }]) => [
    ...['mean', ...levels].map((which) => [`p2145-0-${kind}-${which}`, `${symbol}_${which}.TXT`] as const),
    [`p2145-0-${kind}-scale`, `${symbol}_Annual/${symbol === 'RHO' ? 'V' : symbol}SCH.TXT`] as const,
    [`p2145-0-${kind}-ground`, `${symbol}_Annual/Z_ground.TXT`] as const,
  ]);
  const cloud = levels.map((which) => [`p840-9-l-${which}`, `L_${which}.TXT`] as const);
  return [
    { recommendation: p2145.recommendation, needed: air },
    { recommendation: p840.recommendation, needed: cloud },
  ]
    .filter(({ needed }) => needed.some(([id]) => ids.includes(id as GridId)))
    .map(({ recommendation, needed }) => ({
      recommendation,
      files: needed.filter(([id]) => !ids.includes(id as GridId)).map(([, file]) => file),
    }))
    .filter(({ files }) => files.length > 0);
}
