/** A quantity of a beam over the Earth: grid, contours, peak, and what the service area gets. */
import type { Geodetic } from '@ortak/core/earth';
import type { Notice } from '@ortak/core/working';
import type { Beam, Programme, Satellite } from '@ortak/model';
import { contains, serviceAreaGeometry } from '@ortak/model/borders';
import type { MultiPolygon } from 'geojson';
import { figuresOf, weakestConfidence } from '../inputs.ts';
import type { BeamCoverage } from '../results.ts';
import { boresightOnEarth } from '../satellite/beam.ts';
import { contoursOf, decibelLevels, MARGIN_LEVELS_DB, roundLevels } from './contours.ts';
import { type Box, boxAbove, boxInSight, type CoverageGrid, gridOver } from './grid.ts';
import type { BeamQuantity } from './quantity.ts';

/** The values behind a coverage, for export. */
export interface CoverageField {
  readonly grid: CoverageGrid;
  readonly values: Float64Array;
}

export interface CoverageWithField {
  readonly coverage: BeamCoverage;
  readonly field: CoverageField;
}

/** How far below its peak a beam is drawn [dB]. */
const DRAWN_DB = 11;

function levelsOf(kind: BeamCoverage['quantity'], minimum: number, maximum: number): readonly number[] {
  if (kind === 'elevation') return roundLevels(minimum, maximum);
  return kind === 'rain-margin' ? MARGIN_LEVELS_DB : decibelLevels(maximum);
}

/**
 * Computes a quantity of a beam over its surroundings.
 * @param points how many grid points to come near to
 */
export function coverBeam(
  programme: Programme,
  satellite: Satellite,
  beam: Beam,
  kind: BeamCoverage['quantity'],
  quantity: BeamQuantity,
  points: number,
): CoverageWithField {
  const grid = gridOver(boxToDraw(satellite, kind, quantity), points);
  const values = quantity.valuesAt(grid.latitudesDeg, grid.longitudesDeg);
  const extremes = extremesOf(grid, values);
  const antenna = kind === 'gt' ? beam.receive : beam.transmit;
  const axis = antenna && boresightOnEarth(antenna, satellite);
  const peak = higher(extremes.maximum, axis, quantity);
  const levels = levelsOf(kind, extremes.minimum.value, peak.value);

  const notices: Notice[] = [...(quantity.notices ?? [])];
  if (antenna !== undefined && axis === undefined)
    notices.push({
      code: 'coverage.boresight-misses-earth',
      source: beam.at,
      message: `The boresight of beam ${beam.name} misses the Earth; the map shows the side of the beam that grazes it.`,
    });
  const serviceArea = overServiceArea(programme, beam, quantity);
  if (serviceArea === undefined)
    notices.push({
      code: 'coverage.service-area-out-of-sight',
      source: beam.at,
      message: `No point of the service area of beam ${beam.name} sees the satellite.`,
    });

  return {
    field: { grid, values },
    coverage: {
      beam: beam.id,
      name: beam.name,
      satellite: satellite.name,
      satelliteLongitudeDeg: satellite.orbitalPositionDeg.value,
      quantity: kind,
      label: quantity.label,
      unit: quantity.unit,
      confidence: weakestConfidence(figuresOf(quantity.figures)),
      peak,
      ...(serviceArea !== undefined && { serviceArea }),
      contours: contoursOf(
        {
          satelliteLongitudeDeg: satellite.orbitalPositionDeg.value,
          valuesAt: quantity.valuesAt,
          ...(kind !== 'elevation' && { drawnFrom: peak.value - DRAWN_DB }),
          points: points / 4,
        },
        levels,
      ),
      working: quantity.working,
      notices,
    },
  };
}

/** Box of the map: where a beam is within 11 dB of its peak; all that is in sight for the elevation. */
function boxToDraw(satellite: Satellite, kind: BeamCoverage['quantity'], quantity: BeamQuantity): Box {
  const sight = boxInSight(satellite.orbitalPositionDeg.value);
  if (kind === 'elevation') return sight;
  const coarse = gridOver(sight, 6_000);
  const values = quantity.valuesAt(coarse.latitudesDeg, coarse.longitudesDeg);
  let peak = -Infinity;
  for (const value of values) if (value > peak) peak = value;
  return boxAbove(coarse, values, peak - DRAWN_DB) ?? sight;
}

/** The highest point of a grid, or where the beam's axis meets the Earth: the grid only comes near it. */
function higher(found: Place, axis: Geodetic | undefined, quantity: BeamQuantity): Place {
  if (axis === undefined) return found;
  const { latitudeDeg, longitudeDeg } = axis;
  const [value] = quantity.valuesAt(Float64Array.of(latitudeDeg), Float64Array.of(longitudeDeg));
  return value! > found.value ? { value: value!, latitudeDeg, longitudeDeg } : found;
}

interface Place {
  readonly value: number;
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
}

function extremesOf(
  grid: Pick<CoverageGrid, 'latitudesDeg' | 'longitudesDeg'>,
  values: Float64Array,
): { minimum: Place; maximum: Place; mean: number } {
  let low = -1;
  let high = -1;
  let weight = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    if (low < 0 || value < values[low]!) low = i;
    if (high < 0 || value > values[high]!) high = i;
    // Points of an equal-angle grid stand for areas that shrink with the cosine of the latitude.
    const area = Math.cos((grid.latitudesDeg[i]! * Math.PI) / 180);
    weight += area;
    sum += area * value;
  }
  const place = (i: number): Place => ({
    value: i < 0 ? Number.NaN : values[i]!,
    longitudeDeg: i < 0 ? Number.NaN : grid.longitudesDeg[i]!,
    latitudeDeg: i < 0 ? Number.NaN : grid.latitudesDeg[i]!,
  });
  return { minimum: place(low), maximum: place(high), mean: sum / weight };
}

/** Points inside the service area on which its statistics are taken. */
const AREA_POINTS = 30_000;

function overServiceArea(
  programme: Programme,
  beam: Beam,
  quantity: BeamQuantity,
): BeamCoverage['serviceArea'] | undefined {
  const area = programme.serviceAreas.find((candidate) => candidate.id === beam.serviceArea)!;
  const geometry: MultiPolygon = serviceAreaGeometry(area, programme.boundaryView);
  const grid = gridOver(boxOf(geometry), AREA_POINTS);
  const values = quantity.valuesAt(grid.latitudesDeg, grid.longitudesDeg);
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]!) && !contains(geometry, grid.longitudesDeg[i]!, grid.latitudesDeg[i]!))
      values[i] = Number.NaN;
  }
  const inside = extremesOf(grid, values);
  // The edge of coverage lies on the border: its corners count for the extremes, not for the mean.
  const corners = geometry.coordinates.flat(2);
  const border = {
    longitudesDeg: Float64Array.from(corners, ([longitude]) => longitude!),
    latitudesDeg: Float64Array.from(corners, ([, latitude]) => latitude!),
  };
  const onBorder = extremesOf(border, quantity.valuesAt(border.latitudesDeg, border.longitudesDeg));
  const minimum = lower(inside.minimum, onBorder.minimum);
  const maximum = Math.max(inside.maximum.value, onBorder.maximum.value);
  if (Number.isNaN(minimum.value)) return undefined;
  return {
    id: area.id,
    name: area.name,
    minimum,
    mean: Number.isNaN(inside.mean) ? onBorder.mean : inside.mean,
    maximum: Number.isNaN(maximum) ? onBorder.maximum.value : maximum,
    geometry,
  };
}

function lower(a: Place, b: Place): Place {
  return Number.isNaN(a.value) || b.value < a.value ? b : a;
}

function boxOf(geometry: MultiPolygon): Box {
  let west = Infinity;
  let east = -Infinity;
  let south = Infinity;
  let north = -Infinity;
  for (const polygon of geometry.coordinates) {
    for (const [longitude, latitude] of polygon[0]!) {
      west = Math.min(west, longitude!);
      east = Math.max(east, longitude!);
      south = Math.min(south, latitude!);
      north = Math.max(north, latitude!);
    }
  }
  return { westDeg: west, eastDeg: east, southDeg: south, northDeg: north };
}
