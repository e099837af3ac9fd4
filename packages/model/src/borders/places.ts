/**
 * Places that contradict the map: a site far from the country it is said to be in, a beam that looks past its area.
 * Each may be meant, so they are notices; the coarse map and the coast leave room before one is given.
 */
import { type Geodetic, groundPoint, isVisible, satelliteDirection } from '@ortak/core/earth';
import { angleBetweenDeg, type Direction } from '@ortak/core/math';
import type { Notice } from '@ortak/core/working';
import type { BoundaryView, Site } from '../programme.ts';
import type { Beam, BeamAntenna, Satellite } from '../satellite.ts';
import type { ServiceArea } from '../services.ts';
import type { Programme } from '../whole.ts';
import { countryName, isDrawn } from './codes.ts';
import { contains } from './contains.ts';
import { nearestOf } from './distance.ts';
import { countries, serviceAreaGeometry } from './index.ts';

/** Natural Earth 1:50m leaves out spits and islets; towns on them, or across a border from their name, are no mistake. */
const siteToleranceKm = 25;

/** 200 nautical miles, the width of an exclusive economic zone (UNCLOS, article 57): a platform at sea may belong to its country. */
const seaToleranceKm = 370.4;

const beamToleranceKm = 300;

/**
 * Notices of places that the borders contradict.
 * @param programme as loaded
 * @returns `site.outside-country` and `beam.boresight-outside-service-area`, in the order of the files; about 0.1 s when
 * the borders are asked for the first time
 */
export function placeNotices(programme: Programme): Notice[] {
  const { sites, satellites, serviceAreas, boundaryView } = programme;
  const areas = new Map(serviceAreas.map((area) => [area.id, area]));
  return [
    ...sites.flatMap((site) => siteNotice(site, boundaryView)),
    ...satellites.flatMap((satellite) =>
      satellite.beams.flatMap((beam) => {
        const area = areas.get(beam.serviceArea);
        return area === undefined ? [] : beamNotices(satellite, beam, area, boundaryView);
      }),
    ),
  ];
}

const kilometres = (distanceKm: number): string => `${Number(distanceKm.toPrecision(2))} km`;

/** `51.18°N 71.45°E` */
function position(latDeg: number, lonDeg: number): string {
  const degrees = (value: number, plus: string, minus: string) =>
    `${Math.abs(Number(value.toFixed(2)))}°${value < 0 ? minus : plus}`;
  return `${degrees(latDeg, 'N', 'S')} ${degrees(lonDeg, 'E', 'W')}`;
}

/** Name of the country as the view draws it there; undefined at sea. */
function countryAt(view: BoundaryView, latDeg: number, lonDeg: number): string | undefined {
  return countries(view).features.find(({ geometry }) => contains(geometry, lonDeg, latDeg))?.properties.name;
}

function siteNotice(site: Site, view: BoundaryView): Notice[] {
  // A dependency that the atlas joins with its country has no outline to be outside of.
  if (isDrawn(site.country) !== true) return [];
  const [latDeg, lonDeg] = [site.latitudeDeg.value, site.longitudeDeg.value];
  const outline = { countries: [site.country], polygons: [] };
  // Where the views differ, either may be the site's.
  const distances = (['de-facto', 'un'] as const).map(
    (either) => nearestOf(serviceAreaGeometry(outline, either), lonDeg, latDeg)?.distanceKm ?? 0,
  );
  const distanceKm = Math.min(...distances);
  if (distanceKm <= siteToleranceKm) return [];
  const there = countryAt(view, latDeg, lonDeg);
  const mayBeAtSea = site.role !== 'city';
  if (there === undefined && mayBeAtSea && distanceKm <= seaToleranceKm) return [];
  const name = countryName(site.country) ?? site.country;
  const where = `${position(latDeg, lonDeg)} lies ${there === undefined ? 'at sea' : `in ${there}`}`;
  const message = `${site.name} is said to be in ${name}, but ${where}, ${kilometres(distanceKm)} from ${name}. Mend its country, or its latitude and longitude.`;
  return [{ code: 'site.outside-country', source: site.at, message }];
}

interface Axis {
  readonly direction: Direction;
  /** Where the axis meets the Earth. */
  readonly ground: Geodetic | undefined;
  readonly widestDeg: number;
  readonly at: string;
}

/** Axis and width of a pattern that a formula gives; one from a file is shaped to its area, wherever its axis points. */
function axisOf({ boresight, pattern }: BeamAntenna, satelliteLongitudeDeg: number): Axis | undefined {
  if (boresight === undefined || pattern.kind === 'feed-array' || pattern.kind === 'file') return undefined;
  const widestDeg = (pattern.kind === 's672' ? pattern.beamwidthDeg : pattern.majorBeamwidthDeg).value;
  if ('latitudeDeg' in boresight) {
    const { latitudeDeg, longitudeDeg } = boresight;
    const ground = { latitudeDeg: latitudeDeg.value, longitudeDeg: longitudeDeg.value, heightM: 0 };
    return {
      direction: satelliteDirection(ground, satelliteLongitudeDeg),
      ground,
      widestDeg,
      at: latitudeDeg.at,
    };
  }
  const direction = {
    azimuthDeg: boresight.azimuthDeg.value,
    elevationDeg: boresight.elevationDeg.value,
  };
  const ground = groundPoint(direction, satelliteLongitudeDeg);
  return { direction, ground, widestDeg, at: boresight.azimuthDeg.at };
}

function beamNotices(
  { orbitalPositionDeg }: Satellite,
  beam: Beam,
  area: ServiceArea,
  view: BoundaryView,
): Notice[] {
  const told = new Map<string, Notice>();
  for (const direction of ['transmit', 'receive'] as const) {
    const antenna = beam[direction];
    if (antenna === undefined) continue;
    const axis = axisOf(antenna, orbitalPositionDeg.value);
    const problem = axis && pastArea(axis, area, orbitalPositionDeg.value, view);
    if (axis === undefined || problem === undefined || told.has(problem)) continue;
    const message = `Beam ${beam.name}: the axis of \`${direction}\` ${problem}. Mend its boresight or its service area.`;
    told.set(problem, { code: 'beam.boresight-outside-service-area', source: axis.at, message });
  }
  return [...told.values()];
}

/** Why a beam looks past its area; undefined while the axis is near it, or the area reaches into the 3 dB contour. */
function pastArea(
  axis: Axis,
  area: ServiceArea,
  satelliteLongitudeDeg: number,
  view: BoundaryView,
): string | undefined {
  if (axis.ground === undefined) return 'does not meet the Earth';
  const { latitudeDeg, longitudeDeg } = axis.ground;
  if (!isVisible(axis.ground, satelliteLongitudeDeg))
    return `goes to ${position(latitudeDeg, longitudeDeg)}, which lies below the horizon of the satellite`;
  const nearest = nearestOf(serviceAreaGeometry(area, view), longitudeDeg, latitudeDeg);
  if (nearest === undefined || nearest.distanceKm <= beamToleranceKm) return undefined;
  const edge = { latitudeDeg: nearest.latDeg, longitudeDeg: nearest.lonDeg, heightM: 0 };
  const offsetDeg = angleBetweenDeg(axis.direction, satelliteDirection(edge, satelliteLongitudeDeg));
  if (offsetDeg <= axis.widestDeg / 2) return undefined;
  return `meets the Earth at ${position(latitudeDeg, longitudeDeg)}, ${kilometres(nearest.distanceKm)} from its service area ${area.name}, which lies outside its 3 dB contour`;
}
