/** What the patterns of the catalogue ask for; one name means the same everywhere. */

/** A number that a pattern needs. */
export interface PatternParameter {
  /** With the unit as suffix, `diameterM`. */
  readonly name: string;
  /** Empty when dimensionless. */
  readonly unit: string;
  readonly description: string;
  readonly minimum: number;
  readonly maximum: number;
  /** The only values, where there are few. */
  readonly choices?: readonly number[];
  /** Value where none is given. */
  readonly fallback?: number;
  /** Value of the examples and of the conformance suite. */
  readonly example: number;
}

const parameter = (
  name: string,
  unit: string,
  description: string,
  [minimum, maximum]: readonly [number, number],
  example: number,
  more: Pick<PatternParameter, 'choices' | 'fallback'> = {},
): PatternParameter => ({ name, unit, description, minimum, maximum, example, ...more });

export const diameterM: PatternParameter = parameter(
  'diameterM',
  'm',
  'diameter of the antenna',
  [0.1, 40],
  2.4,
);
export const frequencyGHz: PatternParameter = parameter('frequencyGHz', 'GHz', 'frequency', [1, 60], 14.25);
export const efficiency: PatternParameter = parameter(
  'efficiency',
  '',
  'efficiency of the aperture, for the peak gain',
  [0.4, 0.9],
  0.65,
  {
    fallback: 0.65,
  },
);
export const arcDimensionM: PatternParameter = parameter(
  'arcDimensionM',
  'm',
  'dimension along the geostationary arc',
  [0.1, 40],
  2.4,
);
export const peakGainDbi: PatternParameter = parameter('peakGainDbi', 'dBi', 'peak gain', [20, 80], 40);
export const beamwidthDeg: PatternParameter = parameter(
  'beamwidthDeg',
  '°',
  'full width at −3 dB in the plane of the angle',
  [0.1, 17.4],
  2,
);
export const axisRatio: PatternParameter = parameter(
  'axisRatio',
  '',
  'major over minor axis of the beam',
  [1, 3],
  1,
  {
    fallback: 1,
  },
);
export const taperExponent: PatternParameter = parameter(
  'taperExponent',
  '',
  'n of the field (1 − r²)ⁿ',
  [0, 6],
  1,
  {
    choices: [0, 1, 2, 3, 4, 5, 6],
    fallback: 1,
  },
);
export const edgeTaperDb: PatternParameter = parameter(
  'edgeTaperDb',
  'dB',
  'illumination at the edge of the aperture below its centre',
  [0, 100],
  12,
  {
    fallback: 12,
  },
);
export const sideLobeRatioDb: PatternParameter = parameter(
  'sideLobeRatioDb',
  'dB',
  'peak over the first side lobes',
  [15, 40],
  25,
);
export const equalSideLobes: PatternParameter = parameter('equalSideLobes', '', 'n̄ of Taylor', [3, 10], 5, {
  choices: [3, 4, 5, 6, 7, 8, 9, 10],
});
export const sideLobeFloorDb: PatternParameter = parameter(
  'sideLobeFloorDb',
  'dB',
  'side lobes below the peak',
  [3, 100],
  30,
);
export const radialSizeM: PatternParameter = parameter(
  'radialSizeM',
  'm',
  'radial size of the radiating area',
  [0.01, 10],
  0.5,
);
export const transverseSizeM: PatternParameter = parameter(
  'transverseSizeM',
  'm',
  'transverse size of the radiating area',
  [0.01, 10],
  0.4,
);
export const sideLobeLevelDb = (choices: readonly number[]): PatternParameter =>
  parameter('sideLobeLevelDb', 'dB', 'near side lobes over the peak', [choices[0]!, choices.at(-1)!], -25, {
    choices,
  });

/** The same parameter in a narrower range, or with another example. */
export const narrowed = (
  of: PatternParameter,
  [minimum, maximum]: readonly [number, number],
  example: number = of.example,
): PatternParameter => ({ ...of, minimum, maximum, example });
