/** What a service area gets, by area: extremes, percentiles, mean, and the part that meets a requirement. */
import type { BoundaryView, Programme, ServiceArea } from '@ortak/model';
import { contains, countryName, serviceAreaGeometry } from '@ortak/model/borders';
import type { MultiPolygon } from 'geojson';
import type { AreaStatistics, BeamCoverage, CityValue, Percentile, PlaceValue } from '../results.ts';
import { type Box, gridOver } from './grid.ts';
import type { BeamQuantity } from './quantity.ts';
import type { Scale } from './scale.ts';

/** Points inside a service area on which its statistics are taken, and at least in each of its parts. */
const AREA_POINTS = 30_000;
const LEAST_POINTS = 3_000;

/** Points of an area, each standing for a part of its surface. */
interface Sample {
  readonly latitudesDeg: Float64Array;
  readonly longitudesDeg: Float64Array;
  /** Surface for which each point stands [°²]; 0 for the corners of the border, which count for the extremes alone */
  readonly weights: Float64Array;
}

interface Part extends Sample {
  readonly country?: string;
  readonly name: string;
}

const sampled = new WeakMap<ServiceArea, Map<BoundaryView, readonly Part[]>>();

/** The countries of an area, and its own polygons where they reach beyond them: sampled once, whatever is asked of them. */
function partsOf(area: ServiceArea, view: BoundaryView): readonly Part[] {
  const known = sampled.get(area)?.get(view);
  if (known !== undefined) return known;
  const parts = samplesOf(area, view);
  sampled.set(area, (sampled.get(area) ?? new Map()).set(view, parts));
  return parts;
}

function samplesOf(area: ServiceArea, view: BoundaryView): Part[] {
  const outlines = [
    ...area.countries.map((country) => ({
      country,
      name: countryName(country) ?? country,
      outline: { ...area, countries: [country], polygons: [] },
    })),
    ...(area.polygons.length === 0
      ? []
      : [
          {
            name: area.countries.length === 0 ? area.name : 'own polygons',
            outline: { ...area, countries: [] },
          },
        ]),
  ];
  const points = Math.max(LEAST_POINTS, AREA_POINTS / outlines.length);
  const before: MultiPolygon[] = [];
  return outlines.map(({ outline, ...part }) => {
    const geometry = serviceAreaGeometry(outline, view);
    const inside = sample(geometry, points, before);
    before.push(geometry);
    return { ...part, ...inside };
  });
}

/** A grid over an area, of the points inside it and outside those before it, and the corners of its border. */
function sample(geometry: MultiPolygon, points: number, before: readonly MultiPolygon[]): Sample {
  const grid = gridOver(boxOf(geometry), points);
  const corners = geometry.coordinates.flat(2);
  const inside: number[] = [];
  for (let i = 0; i < grid.latitudesDeg.length; i++) {
    const [longitude, latitude] = [grid.longitudesDeg[i]!, grid.latitudesDeg[i]!];
    if (
      contains(geometry, longitude, latitude) &&
      !before.some((other) => contains(other, longitude, latitude))
    )
      inside.push(i);
  }
  const count = inside.length;
  const latitudesDeg = new Float64Array(count + corners.length);
  const longitudesDeg = new Float64Array(count + corners.length);
  const weights = new Float64Array(count + corners.length);
  inside.forEach((i, k) => {
    latitudesDeg[k] = grid.latitudesDeg[i]!;
    longitudesDeg[k] = grid.longitudesDeg[i]!;
    // points of an equal-angle grid stand for surfaces that shrink with the cosine of the latitude
    weights[k] = grid.stepDeg ** 2 * Math.cos((latitudesDeg[k]! * Math.PI) / 180);
  });
  corners.forEach(([longitude, latitude], k) => {
    longitudesDeg[count + k] = longitude!;
    latitudesDeg[count + k] = latitude!;
    // an area between the points of the grid has nothing but its border
    if (count === 0) weights[k] = 1e-9;
  });
  return { latitudesDeg, longitudesDeg, weights };
}

/**
 * Statistics of values that stand for surfaces.
 * @returns undefined where no point has a value
 */
export function statisticsOf(
  scale: Scale,
  requirement: number | undefined,
  points: Sample,
  values: Float64Array,
): AreaStatistics | undefined {
  const shown = values.map(scale.shown);
  // by the measure, which tells apart what is shown alike: values beyond a range, places with one MODCOD
  const drawn = values.map(scale.drawn);
  const way = scale.better === 'higher' ? 1 : -1;
  const least = requirement === undefined ? Infinity : scale.drawn(requirement);
  const order = new Uint32Array(values.length);
  let [low, high, count] = [-1, -1, 0];
  let [whole, seen, met, sum] = [0, 0, 0, 0];
  let isSpoilt = false;
  for (let i = 0; i < values.length; i++) {
    const weight = points.weights[i]!;
    whole += weight;
    if (Number.isNaN(values[i]!)) continue;
    const rank = drawn[i]! * way;
    if (low < 0 || rank < drawn[low]! * way) low = i;
    if (high < 0 || rank > drawn[high]! * way) high = i;
    if (drawn[i]! >= least) met += weight;
    if (weight === 0) continue;
    isSpoilt ||= scale.spoilsMean?.(values[i]!) === true;
    seen += weight;
    sum += weight * shown[i]!;
    order[count++] = i;
  }
  if (low < 0) return undefined;
  const sorted = order.subarray(0, count).sort((a, b) => shown[a]! - shown[b]!);
  /** Point whose value a percentage of the area stays below. */
  const below = (percent: number): number => {
    let reached = 0;
    for (const i of sorted) {
      reached += points.weights[i]!;
      if (reached >= (percent / 100) * seen) return i;
    }
    return sorted.at(-1)!;
  };
  const at: Readonly<Record<Percentile, number>> = {
    percentile5: below(5),
    median: below(50),
    percentile95: below(95),
  };
  const beyond = Object.entries(at).flatMap(([name, i]) =>
    scale.isBeyond?.(values[i]!) === true ? [[name, scale.words!(values[i]!)!]] : [],
  );
  return {
    minimum: placeOf(scale, points, values, low),
    percentile5: shown[at.percentile5]!,
    median: shown[at.median]!,
    percentile95: shown[at.percentile95]!,
    ...(beyond.length > 0 && { beyond: Object.fromEntries(beyond) }),
    mean: isSpoilt ? null : sum / seen,
    maximum: placeOf(scale, points, values, high),
    inSightPercent: (100 * seen) / whole,
    ...(requirement !== undefined && { meetingPercent: (100 * met) / whole }),
  };
}

/** A value of a sample with its place. */
export function placeOf(
  scale: Scale,
  points: Pick<Sample, 'latitudesDeg' | 'longitudesDeg'>,
  values: Float64Array,
  i: number,
): PlaceValue {
  const words = scale.words?.(values[i]!);
  return {
    value: scale.shown(values[i]!),
    ...(words !== undefined && { words }),
    longitudeDeg: points.longitudesDeg[i]!,
    latitudeDeg: points.latitudesDeg[i]!,
  };
}

/** Points of a service area on which its statistics are taken. */
export function pointsOver(
  programme: Programme,
  areaId: string,
): Pick<Sample, 'latitudesDeg' | 'longitudesDeg'> {
  const area = programme.serviceAreas.find((candidate) => candidate.id === areaId)!;
  const parts = partsOf(area, programme.boundaryView);
  return {
    latitudesDeg: joined(parts.map((part) => part.latitudesDeg)),
    longitudesDeg: joined(parts.map((part) => part.longitudesDeg)),
  };
}

/** What the area of a service gets of a quantity, country by country and in its cities. */
export function overServiceArea(
  programme: Programme,
  areaId: string,
  quantity: BeamQuantity,
): BeamCoverage['serviceArea'] | undefined {
  const area = programme.serviceAreas.find((candidate) => candidate.id === areaId)!;
  const { scale } = quantity;
  const requirement = quantity.requirement?.value;
  const parts = partsOf(area, programme.boundaryView);
  const values = parts.map((part) => quantity.valuesAt(part.latitudesDeg, part.longitudesDeg));
  const whole = statisticsOf(
    scale,
    requirement,
    {
      latitudesDeg: joined(parts.map((part) => part.latitudesDeg)),
      longitudesDeg: joined(parts.map((part) => part.longitudesDeg)),
      weights: joined(parts.map((part) => part.weights)),
    },
    joined(values),
  );
  if (whole === undefined) return undefined;
  return {
    id: area.id,
    name: area.name,
    ...whole,
    worst: scale.better === 'higher' ? whole.minimum : whole.maximum,
    geometry: serviceAreaGeometry(area, programme.boundaryView),
    countries: parts.flatMap((part, k) => {
      // a single part is the whole
      const found = parts.length === 1 ? whole : statisticsOf(scale, requirement, part, values[k]!);
      if (found === undefined) return [];
      return [{ ...(part.country !== undefined && { country: part.country }), name: part.name, ...found }];
    }),
    cities: citiesOf(programme, area, quantity),
  };
}

/** What the cities of a programme inside an area get, at their own heights. */
function citiesOf(programme: Programme, area: ServiceArea, quantity: BeamQuantity): CityValue[] {
  const geometry = serviceAreaGeometry(area, programme.boundaryView);
  const cities = programme.sites.filter(
    ({ role, country, longitudeDeg, latitudeDeg }) =>
      role === 'city' &&
      // a coastal town may fall outside the simplified coast: its country decides as well
      (area.countries.includes(country) || contains(geometry, longitudeDeg.value, latitudeDeg.value)),
  );
  const { scale, requirement } = quantity;
  const values = quantity.valuesAt(
    Float64Array.from(cities, ({ latitudeDeg }) => latitudeDeg.value),
    Float64Array.from(cities, ({ longitudeDeg }) => longitudeDeg.value),
    Float64Array.from(cities, ({ heightM }) => heightM.value),
  );
  return cities.map((site, i) => {
    const value = values[i]!;
    const words = Number.isNaN(value) ? undefined : scale.words?.(value);
    return {
      site: site.id,
      name: site.name,
      longitudeDeg: site.longitudeDeg.value,
      latitudeDeg: site.latitudeDeg.value,
      value: Number.isNaN(value) ? null : scale.shown(value),
      ...(words !== undefined && { words }),
      ...(requirement !== undefined && {
        meets: !Number.isNaN(value) && scale.drawn(value) >= scale.drawn(requirement.value),
      }),
    };
  });
}

function joined(columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
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
