/** A quantity of a beam over the Earth: grid, contours, peak, and what the service area gets. */
import type { Notice } from '@ortak/core/working';
import type { Beam, Programme, Satellite } from '@ortak/model';
import { figuresOf, weakestConfidence } from '../inputs.ts';
import type { BeamCoverage, Contour } from '../results.ts';
import { finishedSync, sharedSync } from '../steps.ts';
import { type ContourField, contoursOf as levelLines } from './contours.ts';
import { type ColouredField, levelsOf, reckonedOver, whereShown } from './field.ts';
import { betweenPoints, type CoverageGrid } from './grid.ts';
import type { BeamQuantity } from './quantity.ts';
import type { Scale } from './scale.ts';
import { overServiceArea } from './statistics.ts';
import { DRAWN_DB } from './surroundings.ts';

/** The values behind a coverage, for export. */
export interface CoverageField {
  readonly grid: CoverageGrid;
  /** As they are shown. */
  readonly values: Float64Array;
  /** Where a number does not say it. */
  readonly words?: (i: number) => string | undefined;
  /** Of a difference: where it has colours. */
  readonly shownWhere?: ColouredField['shownWhere'];
}

export interface CoverageWithField {
  readonly coverage: BeamCoverage;
  readonly field: CoverageField;
}

/** How finely a coverage is drawn. */
export interface Drawing {
  /** How many grid points to come near to. */
  readonly points: number;
  /**
   * What contours are lines of: the quantity itself (the default), or the grid, linear between its points, which costs next to
   * nothing where the quantity costs much.
   */
  readonly contoursOf?: 'quantity' | 'grid';
}

/** Points of the grid of values for one of that of the contours, which moves its vertices to the levels. */
const CONTOUR_SHARE = 4;
/** An area of which so much sees the satellite is seen as a whole: what is printed as 100.0 % [%]. */
const SEEN_WHOLE_PERCENT = 99.95;

/** Part of the time that the grid takes, and what the service area takes after it. */
const [GRID_SHARE, AREA_SHARE] = [0.8, 0.15];

/**
 * Computes a quantity of a beam over its surroundings.
 * @throws CoverageError where the beam misses the Earth
 */
export function coverBeam(...all: Parameters<typeof coverSteps>): CoverageWithField {
  return finishedSync(coverSteps(...all));
}

/** The same step by step: hands out the part done, 0…1, and can be left between two steps. */
export function* coverSteps(
  programme: Programme,
  satellite: Satellite,
  beam: Beam,
  kind: BeamCoverage['quantity'],
  quantity: BeamQuantity,
  { points, contoursOf = 'quantity' }: Drawing,
): Generator<number, CoverageWithField> {
  const { antenna, axis, surroundings, aboveDb, grid, values, worst, peakValue, peak } = yield* sharedSync(
    reckonedOver(satellite, beam, kind, quantity, points),
    0,
    GRID_SHARE,
  );
  yield GRID_SHARE;
  const notices: Notice[] = [];
  if (antenna !== undefined && axis === undefined)
    notices.push({
      code: 'coverage.boresight-misses-earth',
      source: beam.at,
      message: `The boresight of beam ${beam.name} misses the Earth; the map shows the side of the beam that grazes it.`,
    });
  const serviceArea = overServiceArea(programme, beam.serviceArea, quantity);
  if (serviceArea === undefined)
    notices.push({
      code: 'coverage.service-area-out-of-sight',
      source: beam.at,
      message: `No point of the service area of beam ${beam.name} sees the satellite.`,
    });
  else if (serviceArea.inSightPercent < SEEN_WHOLE_PERCENT)
    notices.push({
      code: 'coverage.service-area-partly-out-of-sight',
      source: beam.at,
      message: `${(100 - serviceArea.inSightPercent).toFixed(1)} % of the service area of beam ${beam.name} do not see ${satellite.name}: minimum, percentiles, mean and maximum are of the rest; the part on which a requirement is met is of the whole area.`,
    });

  yield GRID_SHARE + AREA_SHARE;
  const { requirement, scale } = quantity;
  const words = scale.words;
  return {
    field: {
      grid,
      values: values.map(scale.shown),
      ...(words !== undefined && { words: (i: number) => words(values[i]!) }),
      ...(aboveDb !== undefined && { shownWhere: { withinDb: DRAWN_DB, aboveDb } }),
    },
    coverage: {
      beam: beam.id,
      name: beam.name,
      satellite: satellite.name,
      satelliteLongitudeDeg: satellite.orbitalPositionDeg.value,
      quantity: kind,
      ...(quantity.service !== undefined && { service: quantity.service }),
      label: quantity.label,
      unit: scale.unit,
      better: scale.better,
      ...(scale.colours !== undefined && { colours: scale.colours }),
      confidence: weakestConfidence(figuresOf(quantity.figures)),
      peak,
      ...(scale.isBeyond?.(peakValue) && scale.drawn(worst) === scale.drawn(peakValue) && { isFlat: true }),
      ...(requirement !== undefined && {
        requirement: { value: scale.shown(requirement.value), words: requirement.words },
      }),
      ...(serviceArea !== undefined && { serviceArea }),
      contours: drawnContours(satellite, scale, {
        valuesAt: whereDrawn(
          quantity,
          contoursOf === 'grid'
            ? betweenPoints(grid, values.map(scale.drawn))
            : (latitudes, longitudes) => quantity.valuesAt(latitudes, longitudes).map(scale.drawn),
        ),
        points,
        drawnBy: surroundings.aboveDb,
        worst,
        best: peakValue,
      }),
      working: quantity.working,
      notices: [...(quantity.notices ?? []), ...notices],
    },
  };
}

/** What lines are drawn of: of a difference only where it has colours. */
function whereDrawn(
  { surroundings }: BeamQuantity,
  valuesAt: ContourField['valuesAt'],
): ContourField['valuesAt'] {
  const aboveDb = surroundings?.aboveDb;
  if (aboveDb === undefined) return valuesAt;
  return (latitudes, longitudes) =>
    whereShown(valuesAt(latitudes, longitudes), aboveDb(latitudes, longitudes));
}

/** Contours of the measure in which neighbours differ smoothly, with their levels as they are shown. */
function drawnContours(
  satellite: Satellite,
  scale: Scale,
  {
    valuesAt,
    points,
    drawnBy,
    worst,
    best,
  }: {
    valuesAt: ContourField['valuesAt'];
    points: number;
    drawnBy: ContourField['valuesAt'] | undefined;
    worst: number;
    best: number;
  },
): Contour[] {
  const byDrawn = new Map(levelsOf(scale, worst, best).map((level) => [scale.drawn(level.value), level]));
  const field = {
    satelliteLongitudeDeg: satellite.orbitalPositionDeg.value,
    valuesAt,
    ...(drawnBy !== undefined && { drawnFrom: 0, drawnBy }),
    points: points / CONTOUR_SHARE,
  };
  return levelLines(field, [...byDrawn.keys()]).map((contour) => {
    const { value, words } = byDrawn.get(contour.level)!;
    return { ...contour, level: scale.shown(value), ...(words !== undefined && { words }) };
  });
}
