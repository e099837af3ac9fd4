/** Every reference pattern and model by its id, so that commands and screens can list, describe and draw them. */
import { DomainError, within } from '../errors.ts';
import { SPEED_OF_LIGHT_MPS } from '../math/constants.ts';
import * as ap8 from './ap8.ts';
import * as bo1213 from './bo1213.ts';
import * as needs from './catalogue.parameters.ts';
import { narrowed, type PatternParameter } from './catalogue.parameters.ts';
import { planPatterns } from './catalogue.plans.ts';
import { circularApertureCurve } from './circular-aperture.ts';
import { diameterOverWavelengthOf } from './earth-station.ts';
import { figure, type OffAxisCurve, pieceAt } from './off-axis.ts';
import { parabolicGainDbi } from './parabolic.ts';
import * as s465 from './s465.ts';
import * as s580 from './s580.ts';
import * as s672 from './s672.ts';
import * as s731 from './s731.ts';
import * as s1428 from './s1428.ts';
import * as s1528 from './s1528.ts';
import * as s1855 from './s1855.ts';
import * as sa509 from './sa509.ts';
import { taylorCurve } from './taylor-circular.ts';

export type PatternValues = Readonly<Record<string, number>>;

/** A pattern of the catalogue. */
export interface CataloguePattern {
  readonly id: string;
  readonly title: string;
  /** Id of the card of the standard, or the name of the model. */
  readonly source: string;
  /** Where in the standard. */
  readonly section: string;
  readonly station: 'earth' | 'satellite';
  readonly polarisation: 'co' | 'cross';
  /** An envelope lies above the antennas that it stands for; a physical pattern is that of one. */
  readonly kind: 'envelope' | 'physical';
  readonly parameters: readonly PatternParameter[];
  /** What the angle of the plane means, where the pattern depends on it. */
  readonly plane?: string;
  readonly curve: (values: PatternValues, planeDeg: number) => OffAxisCurve;
}

/** D/λ of the parameters `diameterM` and `frequencyGHz`. */
const wavelengths = (sizeM: number, { frequencyGHz }: PatternValues): number =>
  (sizeM * frequencyGHz! * 1e9) / SPEED_OF_LIGHT_MPS;

const dishOf = (values: PatternValues) => ({
  diameterOverWavelength: wavelengths(values.diameterM!, values),
  peakGainDbi: parabolicGainDbi(values.diameterM!, values.frequencyGHz! * 1e9, values.efficiency!),
});
const earth = { station: 'earth', polarisation: 'co', kind: 'envelope' } as const;
const satellite = { station: 'satellite', polarisation: 'co', kind: 'envelope' } as const;

/** Recommendations and models; the patterns of the Plans stand in `planPatterns`. */
const own: readonly CataloguePattern[] = [
  {
    ...earth,
    id: 'S.465-6',
    title: 'Earth station, coordination',
    source: s465.card.id,
    section: 'recommends 2',
    parameters: [narrowed(needs.diameterM, [0.6, 40]), narrowed(needs.frequencyGHz, [2, 31])],
    curve: (values) => s465.s465Curve(wavelengths(values.diameterM!, values)),
  },
  {
    ...earth,
    id: 'S.580-6',
    title: 'Earth station, design objective of side lobes',
    source: s580.card.id,
    section: 'recommends 1',
    parameters: [narrowed(needs.diameterM, [1.2, 40]), narrowed(needs.frequencyGHz, [4, 60])],
    curve: (values) => s580.s580Curve(wavelengths(values.diameterM!, values)),
  },
  {
    ...earth,
    id: 'S.731-1',
    title: 'Earth station, cross-polar, coordination',
    source: s731.card.id,
    section: 'recommends 1',
    polarisation: 'cross',
    parameters: [needs.diameterM, narrowed(needs.frequencyGHz, [2, 30])],
    curve: (values) => s731.s731Curve(wavelengths(values.diameterM!, values)),
  },
  {
    ...earth,
    id: 'S.1428-1',
    title: 'Earth station against non-geostationary satellites',
    source: s1428.card.id,
    section: 'recommends 1',
    parameters: [needs.diameterM, narrowed(needs.frequencyGHz, [10.7, 30])],
    curve: (values) => s1428.s1428Curve(wavelengths(values.diameterM!, values)),
  },
  {
    ...earth,
    id: 'S.1855-0',
    title: 'Earth station, round or elliptical, alternative for coordination',
    source: s1855.card.id,
    section: 'recommends 2',
    parameters: [
      { ...needs.diameterM, description: 'equivalent diameter, of the circle of equal area' },
      needs.arcDimensionM,
      narrowed(needs.frequencyGHz, [2, 31]),
    ],
    plane: '0° along the geostationary arc, 90° across',
    curve: (values, planeDeg) =>
      s1855.s1855Curve(
        {
          equivalentDiameterOverWavelength: wavelengths(values.diameterM!, values),
          arcDimensionOverWavelength: wavelengths(values.arcDimensionM!, values),
        },
        planeDeg,
      ),
  },
  {
    ...earth,
    id: 'BO.1213-1',
    title: 'Receiver of satellite television, 12 GHz',
    source: bo1213.card.id,
    section: 'Annex 1',
    parameters: [
      narrowed(needs.diameterM, [0.3, 10], 0.6),
      narrowed(needs.frequencyGHz, [11.7, 12.75], 12.1),
      needs.efficiency,
    ],
    curve: (values) => bo1213.bo1213Curve(dishOf(values)),
  },
  {
    ...earth,
    id: 'BO.1213-1-cross',
    title: 'Receiver of satellite television, 12 GHz, cross-polar',
    source: bo1213.card.id,
    section: 'Annex 1',
    polarisation: 'cross',
    parameters: [
      narrowed(needs.diameterM, [0.3, 2.4], 0.6),
      narrowed(needs.frequencyGHz, [11.7, 12.75], 12.1),
      needs.efficiency,
    ],
    curve: (values) => bo1213.bo1213CrossCurve(dishOf(values)),
  },
  {
    ...earth,
    id: 'AP8',
    title: 'Earth station of known gain, coordination of geostationary networks',
    source: ap8.card.id,
    section: 'Annex III',
    parameters: [narrowed(needs.peakGainDbi, [15, 75], 47.7)],
    curve: ({ peakGainDbi }) =>
      ap8.ap8Curve({
        diameterOverWavelength: diameterOverWavelengthOf(peakGainDbi!),
        peakGainDbi: peakGainDbi!,
      }),
  },
  ...(['one', 'many'] as const).map(
    (interferers): CataloguePattern => ({
      ...earth,
      id: interferers === 'one' ? 'SA.509-3' : 'SA.509-3-many',
      title: `Space research or radio astronomy, ${interferers === 'one' ? 'one interferer' : 'many interferers'}`,
      source: sa509.card.id,
      section: interferers === 'one' ? 'recommends 1.1' : 'recommends 1.2',
      parameters: [
        narrowed(needs.diameterM, [2, 40], 10),
        narrowed(needs.frequencyGHz, [1, 30], 8.4),
        needs.efficiency,
      ],
      curve: (values) => sa509.sa509Curve({ ...dishOf(values), interferers }),
    }),
  ),
  {
    ...satellite,
    id: 'S.672-4',
    title: 'Satellite, circular beam, design objective',
    source: s672.card.id,
    section: 'Annex 1 §1',
    parameters: [
      narrowed(needs.peakGainDbi, [30, 60]),
      needs.beamwidthDeg,
      needs.sideLobeLevelDb([-30, -25, -20]),
    ],
    curve: ({ peakGainDbi, beamwidthDeg, sideLobeLevelDb }) =>
      s672.s672Curve({
        peakGainDbi: peakGainDbi!,
        beamwidthDeg: beamwidthDeg!,
        sideLobeLevelDb: sideLobeLevelDb as s672.S672Beam['sideLobeLevelDb'],
      }),
  },
  {
    ...satellite,
    id: 'S.1528-0',
    title: 'Non-geostationary satellite, envelope of a beam',
    source: s1528.card.id,
    section: 'recommends 1.2',
    parameters: [
      narrowed(needs.peakGainDbi, [30, 60]),
      narrowed(needs.beamwidthDeg, [0.1, 10]),
      needs.sideLobeLevelDb([-30, -25, -20, -15]),
      needs.axisRatio,
    ],
    curve: ({ peakGainDbi, beamwidthDeg, sideLobeLevelDb, axisRatio }) =>
      s1528.s1528Curve({
        peakGainDbi: peakGainDbi!,
        beamwidthDeg: beamwidthDeg!,
        sideLobeLevelDb: sideLobeLevelDb as s1528.S1528Beam['sideLobeLevelDb'],
        axisRatio: axisRatio!,
      }),
  },
  ...(['low', 'medium'] as const).map(
    (orbit): CataloguePattern => ({
      ...satellite,
      id: `S.1528-0-${orbit}`,
      title: `Non-geostationary satellite in a ${orbit} orbit, simplified mask`,
      source: s1528.card.id,
      section: 'recommends 1.3',
      parameters: [narrowed(needs.peakGainDbi, [20, 60]), narrowed(needs.beamwidthDeg, [0.1, 30])],
      curve: ({ peakGainDbi, beamwidthDeg }) => s1528.s1528MaskCurve(peakGainDbi!, beamwidthDeg!, orbit),
    }),
  ),
  {
    ...satellite,
    id: 'S.1528-0-Taylor',
    title: 'Non-geostationary satellite, side lobes by Taylor',
    source: s1528.card.id,
    section: 'recommends 1.4',
    parameters: [
      needs.peakGainDbi,
      needs.radialSizeM,
      needs.transverseSizeM,
      needs.frequencyGHz,
      needs.sideLobeRatioDb,
      needs.equalSideLobes,
    ],
    plane: '0° in the radial plane, 90° in the transverse plane',
    curve: (values, planeDeg) =>
      s1528.s1528TaylorCurve(
        {
          peakGainDbi: values.peakGainDbi!,
          radialSizeOverWavelength: wavelengths(values.radialSizeM!, values),
          transverseSizeOverWavelength: wavelengths(values.transverseSizeM!, values),
          sideLobeRatioDb: values.sideLobeRatioDb!,
          equalSideLobes: values.equalSideLobes!,
        },
        planeDeg,
      ),
  },
  {
    ...satellite,
    id: 'aperture',
    title: 'Circular aperture with tapered field, directivity',
    source: 'circular aperture',
    section: 'Stutzman & Thiele §7.3',
    kind: 'physical',
    parameters: [
      narrowed(needs.diameterM, [0.3, 3], 1.8),
      narrowed(needs.frequencyGHz, [10, 30], 12.5),
      needs.taperExponent,
      needs.edgeTaperDb,
    ],
    curve: (values) =>
      circularApertureCurve({
        diameterOverWavelength: wavelengths(values.diameterM!, values),
        taperExponent: values.taperExponent!,
        edgeTaperDb: -values.edgeTaperDb!,
      }),
  },
  {
    ...satellite,
    id: 'Taylor',
    title: 'Circular aperture with equal side lobes, directivity',
    source: 'Taylor circular aperture',
    section: 'Taylor 1960',
    kind: 'physical',
    parameters: [
      narrowed(needs.diameterM, [0.3, 3], 1.8),
      narrowed(needs.frequencyGHz, [10, 30], 12.5),
      needs.sideLobeRatioDb,
      needs.equalSideLobes,
    ],
    curve: (values) =>
      taylorCurve(
        { sideLobeRatioDb: values.sideLobeRatioDb!, equalSideLobes: values.equalSideLobes! },
        wavelengths(values.diameterM!, values),
      ),
  },
  {
    ...satellite,
    id: 'parabola',
    title: 'Beam that falls as a parabola in decibels (elliptical Gaussian)',
    source: 'elliptical Gaussian beam',
    section: 'Appendix 30 Annex 5 §3.13',
    parameters: [needs.peakGainDbi, needs.beamwidthDeg, needs.sideLobeFloorDb],
    curve: ({ peakGainDbi, beamwidthDeg, sideLobeFloorDb }) => ({
      source: 'elliptical Gaussian beam',
      peakGainDbi: peakGainDbi!,
      fromDeg: 0,
      pieces: [
        {
          toDeg: beamwidthDeg! * Math.sqrt(sideLobeFloorDb! / 12),
          formula: `${figure(peakGainDbi!)} − 12 (φ/φ0)²`,
          gainDbi: (offAxisDeg) => peakGainDbi! - 12 * (offAxisDeg / beamwidthDeg!) ** 2,
        },
        { toDeg: 180, formula: 'floor', gainDbi: () => peakGainDbi! - sideLobeFloorDb! },
      ],
    }),
  },
];

/** Every pattern, in the order of its list. */
export const patternCatalogue: readonly CataloguePattern[] = [...own, ...planPatterns];

/** The pattern of an id, whatever its case. */
export function patternOf(id: string): CataloguePattern | undefined {
  return patternCatalogue.find((pattern) => pattern.id.toLowerCase() === id.toLowerCase());
}

/**
 * The curve of a pattern for values of its parameters.
 * @param pattern of the catalogue
 * @param values by name; one that has a fallback may be absent
 * @param planeDeg angle of the plane [deg], where the pattern depends on it
 * @throws DomainError for a value that is absent or outside its range, and outside the ranges of the pattern itself
 */
export function catalogueCurve(pattern: CataloguePattern, values: PatternValues, planeDeg = 0): OffAxisCurve {
  const checked: Record<string, number> = {};
  for (const { name, unit, minimum, maximum, choices, fallback } of pattern.parameters) {
    const value = within(
      name,
      values[name] ?? fallback ?? Number.NaN,
      unit,
      minimum,
      maximum,
      pattern.source,
    );
    if (choices !== undefined && !choices.includes(value))
      throw new DomainError(
        name,
        value,
        unit,
        minimum,
        maximum,
        `${pattern.source}, one of ${choices.join(', ')}`,
      );
    checked[name] = value;
  }
  return pattern.curve(checked, planeDeg);
}

/** Gain of a pattern, with the formula that gives it. */
export interface PatternGain {
  readonly offAxisDeg: number;
  readonly gainDbi: number;
  readonly formula: string;
}

/**
 * Gain of a pattern of the catalogue.
 * @param pattern of the catalogue
 * @param values see `catalogueCurve`
 * @param offAxisDeg [deg], from the smallest angle of the pattern to 180
 * @param planeDeg angle of the plane [deg], where the pattern depends on it
 * @throws DomainError outside those ranges
 */
export function evaluatePattern(
  pattern: CataloguePattern,
  values: PatternValues,
  offAxisDeg: number,
  planeDeg = 0,
): PatternGain {
  const { formula, gainDbi } = pieceAt(catalogueCurve(pattern, values, planeDeg), offAxisDeg);
  return { offAxisDeg, gainDbi: gainDbi(offAxisDeg), formula };
}
