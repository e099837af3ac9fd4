/** A quantity of a beam over the Earth: grid, contours, peak, and what the service area gets. */
import type { Notice } from '@ortak/core/working';
import type { Beam, BeamAntenna, Programme, Satellite } from '@ortak/model';
import { figuresOf, weakestConfidence } from '../inputs.ts';
import type { BeamCoverage, Contour } from '../results.ts';
import { boresightOnEarth, gainsAt } from '../satellite/beam.ts';
import { type ContourField, contoursOf as levelLines } from './contours.ts';
import { type Box, betweenPoints, boxAbove, boxInSight, type CoverageGrid, gridOver } from './grid.ts';
import { type BeamQuantity, CoverageError } from './quantity.ts';
import type { Scale } from './scale.ts';
import { overServiceArea, placeOf } from './statistics.ts';

/** The values behind a coverage, for export. */
export interface CoverageField {
  readonly grid: CoverageGrid;
  /** As they are shown. */
  readonly values: Float64Array;
  /** Where a number does not say it. */
  readonly words?: (i: number) => string | undefined;
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

/** How far below its peak a beam is drawn [dB]. */
const DRAWN_DB = 11;
/** Points of the grid of values for one of that of the contours, which moves its vertices to the levels. */
const CONTOUR_SHARE = 4;
/** A beam whose best gain on the Earth lies this far below its peak misses it [dB]. */
const MISSED_DB = 15;

/**
 * Computes a quantity of a beam over its surroundings.
 * @throws CoverageError where the beam misses the Earth
 */
export function coverBeam(
  programme: Programme,
  satellite: Satellite,
  beam: Beam,
  kind: BeamCoverage['quantity'],
  quantity: BeamQuantity,
  { points, contoursOf = 'quantity' }: Drawing,
): CoverageWithField {
  const antenna = kind === 'gt' ? beam.receive : beam.transmit;
  const axis = antenna && boresightOnEarth(antenna, satellite);
  const surroundings = surroundingsOf(satellite, beam, kind, antenna);
  const grid = gridOver(surroundings.box, points);
  const values = quantity.valuesAt(grid.latitudesDeg, grid.longitudesDeg);
  const { scale } = quantity;
  // the grid only comes near the axis of the beam
  const peakPoints =
    axis === undefined
      ? undefined
      : {
          latitudesDeg: Float64Array.of(axis.latitudeDeg),
          longitudesDeg: Float64Array.of(axis.longitudeDeg),
        };
  const best = bestOf(scale, values);
  if (best.best < 0)
    throw new CoverageError(`Beam ${beam.id} (${beam.at}): no point of the map sees ${satellite.name}.`);
  const onAxis = peakPoints && quantity.valuesAt(peakPoints.latitudesDeg, peakPoints.longitudesDeg);
  const axisIsBest = onAxis !== undefined && scale.drawn(onAxis[0]!) > scale.drawn(values[best.best]!);
  const peakValue = axisIsBest ? onAxis[0]! : values[best.best]!;
  const peak = axisIsBest ? placeOf(scale, peakPoints!, onAxis, 0) : placeOf(scale, grid, values, best.best);

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

  const { requirement } = quantity;
  const words = scale.words;
  return {
    field: {
      grid,
      values: values.map(scale.shown),
      ...(words !== undefined && { words: (i: number) => words(values[i]!) }),
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
      ...(requirement !== undefined && {
        requirement: { value: scale.shown(requirement.value), words: requirement.words },
      }),
      ...(serviceArea !== undefined && { serviceArea }),
      contours: drawnContours(satellite, antenna, scale, {
        valuesAt:
          contoursOf === 'grid'
            ? betweenPoints(grid, values.map(scale.drawn))
            : (latitudes, longitudes) => quantity.valuesAt(latitudes, longitudes).map(scale.drawn),
        points,
        drawnFromDbi: surroundings.drawnFromDbi,
        worst: values[best.worst]!,
        best: peakValue,
      }),
      working: quantity.working,
      notices: [...(quantity.notices ?? []), ...notices],
    },
  };
}

/** Contours of the measure in which neighbours differ smoothly, with their levels as they are shown. */
function drawnContours(
  satellite: Satellite,
  antenna: BeamAntenna | undefined,
  scale: Scale,
  {
    valuesAt,
    points,
    drawnFromDbi,
    worst,
    best,
  }: {
    valuesAt: ContourField['valuesAt'];
    points: number;
    drawnFromDbi: number | undefined;
    worst: number;
    best: number;
  },
): Contour[] {
  const [minimum, maximum] = scale.better === 'higher' ? [worst, best] : [best, worst];
  const byDrawn = new Map(scale.levels(minimum, maximum).map((level) => [scale.drawn(level.value), level]));
  const field = {
    satelliteLongitudeDeg: satellite.orbitalPositionDeg.value,
    valuesAt,
    ...(antenna !== undefined &&
      drawnFromDbi !== undefined && {
        drawnFrom: drawnFromDbi,
        drawnBy: (latitudes: Float64Array, longitudes: Float64Array) =>
          gainsAt(antenna, satellite, latitudes, longitudes),
      }),
    points: points / CONTOUR_SHARE,
  };
  return levelLines(field, [...byDrawn.keys()]).map((contour) => {
    const { value, words } = byDrawn.get(contour.level)!;
    return { ...contour, level: scale.shown(value), ...(words !== undefined && { words }) };
  });
}

/** Positions of the best and the worst value; −1 where there is none. */
function bestOf({ drawn }: Scale, values: Float64Array): { readonly best: number; readonly worst: number } {
  let [best, worst] = [-1, -1];
  let [high, low] = [-Infinity, Infinity];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    const at = drawn(values[i]!);
    if (at > high) [best, high] = [i, at];
    if (at < low) [worst, low] = [i, at];
  }
  return { best, worst };
}

/** What of the Earth is drawn: where a beam is within 11 dB of its best; all that is in sight for the elevation. */
function surroundingsOf(
  satellite: Satellite,
  beam: Beam,
  kind: BeamCoverage['quantity'],
  antenna: BeamAntenna | undefined,
): { readonly box: Box; readonly drawnFromDbi?: number } {
  const sight = boxInSight(satellite.orbitalPositionDeg.value);
  if (kind === 'elevation' || antenna === undefined) return { box: sight };
  const coarse = gridOver(sight, 6_000);
  const gains = gainsAt(antenna, satellite, coarse.latitudesDeg, coarse.longitudesDeg);
  let peak = -Infinity;
  for (const gain of gains) if (gain > peak) peak = gain;
  const axis = boresightOnEarth(antenna, satellite);
  const peakGainDbi = antenna.peakGainDbi.value;
  if (axis === undefined && peak < peakGainDbi - MISSED_DB)
    throw new CoverageError(
      `Beam ${beam.id} (${beam.at}) misses the Earth: its gain there is ${peak.toFixed(1)} dBi at most, ${(peakGainDbi - peak).toFixed(1)} dB below its peak.`,
    );
  const drawnFromDbi = peak - DRAWN_DB;
  return { box: boxAbove(coarse, gains, drawnFromDbi) ?? sight, drawnFromDbi };
}
