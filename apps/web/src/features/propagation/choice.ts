/** What is asked about: a place, a satellite, a frequency, an antenna; read from the address of the view and written into it. */

/** Of the satellite; or the tilt at the place, from its horizontal [°]. */
export type ChosenPolarisation = 'H' | 'V' | 'circular' | number;

export interface Choice {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** Undefined: the ground of the map. */
  readonly heightM?: number;
  readonly satelliteLongitudeDeg: number;
  readonly frequencyGHz: number;
  readonly polarisation: ChosenPolarisation;
  readonly antennaDiameterM: number;
  readonly antennaEfficiency: number;
  /** R0.01 from its map, or iterated from the months. */
  readonly rain: 'map' | 'months';
}

/** A number of the form, with the range that `ortak attenuation` takes. */
export interface Field {
  /** As the address has it. */
  readonly key: string;
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

export const fields = {
  latitudeDeg: { key: 'lat', unit: '°', minimum: -90, maximum: 90, step: 0.01 },
  longitudeDeg: { key: 'lon', unit: '°', minimum: -180, maximum: 180, step: 0.01 },
  heightM: { key: 'height', unit: 'm', minimum: -1000, maximum: 9000, step: 1 },
  satelliteLongitudeDeg: { key: 'satellite', unit: '°', minimum: -180, maximum: 180, step: 0.1 },
  frequencyGHz: { key: 'ghz', unit: 'GHz', minimum: 1, maximum: 350, step: 0.1 },
  antennaDiameterM: { key: 'diameter', unit: 'm', minimum: 0.001, maximum: 100, step: 0.1 },
  antennaEfficiency: { key: 'efficiency', unit: '', minimum: 0.01, maximum: 1, step: 0.01 },
  tiltDeg: { key: 'tilt', unit: '°', minimum: -180, maximum: 180, step: 1 },
} as const satisfies Readonly<Record<string, Field>>;
export type FieldName = keyof typeof fields;

export const PERCENT_RANGE = { minimum: 1e-6, maximum: 50 } as const;
/** Columns of the table unless others are asked for [%]. */
export const DEFAULT_PERCENTS: readonly number[] = [0.01, 0.1, 1, 5];
/** More columns no table shows. */
const MOST_PERCENTS = 8;

type Params = Readonly<Record<string, string>>;

/** A number of the address; undefined where there is none, or one outside the range. */
function numberIn(params: Params, { key, minimum, maximum }: Field): number | undefined {
  const text = params[key];
  const value = Number(text);
  return text === undefined || text === '' || !(value >= minimum && value <= maximum) ? undefined : value;
}

/** What stands where the address says nothing: the first of the programme. */
export interface Start {
  readonly places: readonly {
    readonly latitudeDeg: number;
    readonly longitudeDeg: number;
    readonly heightM: number;
  }[];
  readonly slots: readonly { readonly longitudeDeg: number }[];
  readonly channels: readonly { readonly frequencyGHz: number; readonly polarisation: ChosenPolarisation }[];
  readonly terminals: readonly { readonly diameterM: number; readonly efficiency: number }[];
}

export function choiceIn(params: Params, { places, slots, channels, terminals }: Start): Choice {
  const of = (name: FieldName): number | undefined => numberIn(params, fields[name]);
  const [latitudeDeg, longitudeDeg] = [of('latitudeDeg'), of('longitudeDeg')];
  const place = latitudeDeg === undefined || longitudeDeg === undefined ? places[0] : undefined;
  const heightM = place === undefined ? of('heightM') : place.heightM;
  const tiltDeg = of('tiltDeg');
  const { polarisation } = params;
  return {
    latitudeDeg: place?.latitudeDeg ?? latitudeDeg ?? 0,
    longitudeDeg: place?.longitudeDeg ?? longitudeDeg ?? 0,
    ...(heightM !== undefined && { heightM }),
    satelliteLongitudeDeg: of('satelliteLongitudeDeg') ?? slots[0]?.longitudeDeg ?? 0,
    frequencyGHz: of('frequencyGHz') ?? channels[0]?.frequencyGHz ?? 12,
    polarisation:
      polarisation === 'H' || polarisation === 'V' || polarisation === 'circular'
        ? polarisation
        : (tiltDeg ?? channels[0]?.polarisation ?? 'circular'),
    antennaDiameterM: of('antennaDiameterM') ?? terminals[0]?.diameterM ?? 1.2,
    antennaEfficiency: of('antennaEfficiency') ?? terminals[0]?.efficiency ?? 0.5,
    rain: params.rain === 'months' ? 'months' : 'map',
  };
}

/** Percentages in a list of the address, each once, rising; the usual ones where there is none that can be used. */
export function percentsIn(text: string | undefined): readonly number[] {
  const found = (text ?? '')
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(Number)
    .filter((percent) => percent >= PERCENT_RANGE.minimum && percent <= PERCENT_RANGE.maximum);
  const each = [...new Set(found)].sort((a, b) => a - b).slice(0, MOST_PERCENTS);
  return each.length === 0 ? DEFAULT_PERCENTS : each;
}

/** The command that prints the same figures. */
export function commandOf(choice: Choice, polarisationTiltDeg: number, pPercents: readonly number[]): string {
  const { heightM, rain } = choice;
  return [
    'npx ortak attenuation',
    `--lat ${choice.latitudeDeg} --lon ${choice.longitudeDeg}`,
    ...(heightM === undefined ? [] : [`--height-m ${heightM}`]),
    `--satellite-lon ${choice.satelliteLongitudeDeg}`,
    `--frequency-ghz ${choice.frequencyGHz}`,
    `--polarisation-tilt-deg ${polarisationTiltDeg}`,
    `--diameter-m ${choice.antennaDiameterM} --efficiency ${choice.antennaEfficiency}`,
    `--p ${pPercents.join(',')}`,
    ...(rain === 'months' ? ['--rain months'] : []),
  ].join(' ');
}
