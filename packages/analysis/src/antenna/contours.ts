/** Contours as files have them: GXT and GeoJSON, from filed rings or from a pattern. */
import { type FiledBeam, type FiledContour, type GxtFile, writeGxt } from '@ortak/core/antenna-files';
import { cutAreas, directions, joinAreas } from '@ortak/core/earth';
import type { Feature, FeatureCollection, MultiPolygon, Point, Position } from 'geojson';
import { contoursOf } from '../coverage/contours.ts';
import type { Contour } from '../results.ts';
import type { FilePattern } from './file.ts';

/** Levels below the peak where none are asked for [dB]. */
export const USUAL_DROPS_DB: readonly number[] = [1, 2, 3, 4, 6, 8, 10, 15, 20];

/** Points of the plane on which a pattern's contours are found. */
const POINTS = 40_000;

/** Rings of areas as a file of contours has them, whole over ±180°. */
export function filedContours(
  contours: readonly Contour[],
  gainOf: (level: number) => number,
): FiledContour[] {
  return contours
    .toSorted((a, b) => b.level - a.level)
    .flatMap(({ level, geometry }) =>
      joinAreas(geometry.coordinates).map((ring) => ({
        gainDb: gainOf(level),
        points: ring.map(([longitude, latitude]) => [longitude!, latitude!] as const),
      })),
    );
}

/**
 * Contours of a pattern on the Earth.
 * @param dropsDb below the peak of the pattern [dB]
 */
export function contoursOfPattern(
  { pattern }: FilePattern,
  satelliteLongitudeDeg: number,
  dropsDb: readonly number[],
): Contour[] {
  const lowest = pattern.peakGainDbi - Math.max(...dropsDb);
  return contoursOf(
    {
      satelliteLongitudeDeg,
      points: POINTS,
      drawnFrom: lowest - 1,
      valuesAt: (latitudesDeg, longitudesDeg) => {
        const azimuths = new Float64Array(latitudesDeg.length);
        const elevations = new Float64Array(latitudesDeg.length);
        directions(latitudesDeg, longitudesDeg, satelliteLongitudeDeg, azimuths, elevations);
        const gains = new Float64Array(latitudesDeg.length);
        pattern.gains(azimuths, elevations, gains);
        return gains;
      },
    },
    dropsDb.map((dropDb) => pattern.peakGainDbi - dropDb),
  );
}

/** Contours by level, the areas of filed rings: those inside an odd number of others are holes. */
export function contoursOfBeam(beam: FiledBeam): { level: number; geometry: MultiPolygon }[] {
  const levels = [...new Set(beam.contours.map(({ gainDb }) => gainDb))].sort((a, b) => a - b);
  return levels.map((level) => {
    const rings = beam.contours
      .filter(({ gainDb }) => gainDb === level)
      .map(({ points }) => unrolled(points));
    const wound = rings.map((ring, i) => {
      const around = rings.filter((other, k) => k !== i && encloses(other, ring[0]!)).length;
      const anticlockwise = turnOf(ring) > 0;
      return anticlockwise === (around % 2 === 0) ? ring : ring.toReversed();
    });
    return { level, geometry: { type: 'MultiPolygon', coordinates: cutAreas(wound) } };
  });
}

/** A ring closed, with longitudes that run on over ±180°. */
function unrolled(points: readonly (readonly [number, number])[]): Position[] {
  const ring: Position[] = [];
  let before = points[0]![0];
  for (const [longitude, latitude] of [...points, points[0]!]) {
    before += ((((longitude - before + 180) % 360) + 360) % 360) - 180;
    const last = ring.at(-1);
    if (last?.[0] !== before || last[1] !== latitude) ring.push([before, latitude]);
  }
  return ring;
}

function turnOf(ring: readonly Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++)
    twice += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return twice;
}

/** Whether a ring goes around a point, at whichever turn of longitude. */
function encloses(ring: readonly Position[], [x, y]: Position): boolean {
  const turns = Math.round((ring[0]![0]! - x!) / 360) * 360;
  return [-360, 0, 360].some((shift) => {
    const at = x! + turns + shift;
    let odd = false;
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1]! as [number, number];
      const [x2, y2] = ring[i]! as [number, number];
      if (y1 > y! !== y2 > y! && at < x1 + ((y! - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
    }
    return odd;
  });
}

/** Contours as GeoJSON: an area for each level, a point for each boresight, the level a gain. */
export function contourGeoJson(
  id: string,
  contours: readonly { readonly level: number; readonly geometry: MultiPolygon }[],
  boresights: FiledBeam['boresights'],
  unit: 'dBi' | 'dB',
): string {
  const kind = unit === 'dBi' ? 'absolute' : 'relative';
  const features: Feature<MultiPolygon | Point>[] = [
    ...contours.map(({ level, geometry }) => ({
      type: 'Feature' as const,
      properties: { beam: id, quantity: 'gain', level, unit, kind },
      geometry,
    })),
    ...boresights.map(({ gainDb, point }) => ({
      type: 'Feature' as const,
      properties: { beam: id, quantity: 'gain', level: gainDb, unit, kind },
      geometry: { type: 'Point' as const, coordinates: [...point] },
    })),
  ];
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return `${JSON.stringify(collection)}\n`;
}

/** The text of a GXT file with one diagram; what only an administration knows is left empty. */
export function gxtText(
  satelliteName: string,
  satelliteLongitudeDeg: number,
  beam: Omit<FiledBeam, 'levels'>,
): string {
  const wrapped = ((((satelliteLongitudeDeg + 180) % 360) + 360) % 360) - 180;
  const file: GxtFile = {
    administration: '',
    satelliteName,
    longitudeDeg: wrapped,
    beams: [{ ...beam, levels: 'relative', polarDisc: '', reason: '' }],
  };
  return writeGxt(file);
}
