/** The values of a quantity over a beam's surroundings: what a map is coloured by, before any line of it is drawn. */
import type { Geodetic } from '@ortak/core/earth';
import type { Beam, BeamAntenna, Satellite } from '@ortak/model';
import type { BeamCoverage, PlaceValue } from '../results.ts';
import { boresightOnEarth } from '../satellite/beam.ts';
import { finishedSync } from '../steps.ts';
import { type CoverageGrid, gridOver } from './grid.ts';
import { type BeamQuantity, CoverageError } from './quantity.ts';
import type { Level, Scale } from './scale.ts';
import { placeOf } from './statistics.ts';
import { antennaOf, DRAWN_DB, type Surroundings, surroundingsOf } from './surroundings.ts';

/** A quantity over the grid around a beam, in its own measure. */
export interface Reckoned {
  readonly antenna: BeamAntenna | undefined;
  /** Where the axis of the beam meets the Earth. */
  readonly axis: Geodetic | undefined;
  readonly surroundings: Surroundings;
  /** Of two beams that are compared: how far the better is above the least that is drawn [dB]. */
  readonly aboveDb: Float64Array | undefined;
  readonly grid: CoverageGrid;
  readonly values: Float64Array;
  readonly worst: number;
  readonly peakValue: number;
  readonly peak: PlaceValue;
}

/** What colours a map: values and levels as they are shown. */
export interface ColouredField {
  readonly beam: string;
  readonly quantity: BeamCoverage['quantity'];
  readonly better: Scale['better'];
  readonly colours?: NonNullable<Scale['colours']>;
  readonly grid: Omit<CoverageGrid, 'latitudesDeg' | 'longitudesDeg'>;
  readonly values: Float64Array;
  /** Of a difference: colours stand where one of both beams comes so near its best. */
  readonly shownWhere?: {
    readonly withinDb: number;
    /** How far the better of both is above that [dB]; below zero there is no colour. */
    readonly aboveDb: Float64Array;
  };
  /** Those that some place reaches. */
  readonly levels: readonly number[];
  readonly best: number;
  readonly satelliteLongitudeDeg: number;
  readonly boresight: Geodetic | undefined;
}

/** Hands out the part done, 0…1. @throws CoverageError where the beam misses the Earth */
export function* reckonedOver(
  satellite: Satellite,
  beam: Beam,
  kind: BeamCoverage['quantity'],
  quantity: BeamQuantity,
  points: number,
): Generator<number, Reckoned> {
  const antenna = antennaOf(beam, kind);
  const axis = antenna && boresightOnEarth(antenna, satellite);
  const surroundings = quantity.surroundings ?? surroundingsOf(satellite, beam, kind);
  const grid = gridOver(surroundings.box, points);
  const values =
    quantity.stepsAt === undefined
      ? quantity.valuesAt(grid.latitudesDeg, grid.longitudesDeg)
      : yield* quantity.stepsAt(grid.latitudesDeg, grid.longitudesDeg);
  const { scale } = quantity;
  // the grid only comes near the axis of the beam
  const peakPoints =
    axis === undefined
      ? undefined
      : {
          latitudesDeg: Float64Array.of(axis.latitudeDeg),
          longitudesDeg: Float64Array.of(axis.longitudeDeg),
        };
  const aboveDb = quantity.surroundings?.aboveDb?.(grid.latitudesDeg, grid.longitudesDeg);
  const best = bestOf(scale, aboveDb === undefined ? values : whereShown(values, aboveDb));
  if (best.best < 0)
    throw new CoverageError(`Beam ${beam.id} (${beam.at}): no point of the map sees ${satellite.name}.`);
  const onAxis = peakPoints && quantity.valuesAt(peakPoints.latitudesDeg, peakPoints.longitudesDeg);
  const axisIsBest = onAxis !== undefined && scale.drawn(onAxis[0]!) > scale.drawn(values[best.best]!);
  const peakValue = axisIsBest ? onAxis[0]! : values[best.best]!;
  const peak = axisIsBest ? placeOf(scale, peakPoints!, onAxis, 0) : placeOf(scale, grid, values, best.best);
  return { antenna, axis, surroundings, aboveDb, grid, values, worst: values[best.worst]!, peakValue, peak };
}

/** Levels of a map between its worst and its best value. */
export function levelsOf(scale: Scale, worst: number, best: number): readonly Level[] {
  const [minimum, maximum] = scale.better === 'higher' ? [worst, best] : [best, worst];
  return scale.levels(minimum, maximum);
}

/** @throws CoverageError where the beam misses the Earth */
export function colouredField(
  satellite: Satellite,
  beam: Beam,
  kind: BeamCoverage['quantity'],
  quantity: BeamQuantity,
  points: number,
): ColouredField {
  const { axis, aboveDb, grid, values, worst, peakValue } = finishedSync(
    reckonedOver(satellite, beam, kind, quantity, points),
  );
  const { scale } = quantity;
  const { westDeg, southDeg, stepDeg, columns, rows } = grid;
  return {
    beam: beam.id,
    quantity: kind,
    better: scale.better,
    ...(scale.colours !== undefined && { colours: scale.colours }),
    grid: { westDeg, southDeg, stepDeg, columns, rows },
    values: values.map(scale.shown),
    ...(aboveDb !== undefined && { shownWhere: { withinDb: DRAWN_DB, aboveDb } }),
    levels: levelsOf(scale, worst, peakValue)
      .filter(({ value }) => scale.drawn(peakValue) >= scale.drawn(value))
      .map(({ value }) => scale.shown(value)),
    best: scale.shown(peakValue),
    satelliteLongitudeDeg: satellite.orbitalPositionDeg.value,
    boresight: axis,
  };
}

/** Values where a map shows them, NaN elsewhere. */
export const whereShown = (values: Float64Array, aboveDb: Float64Array): Float64Array =>
  values.map((value, i) => (aboveDb[i]! >= 0 ? value : Number.NaN));

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
