/** Contours as GeoJSON (RFC 7946): polygons and lines with a property `level`, a point with it as the boresight. */
import type { FiledBeam, FiledBoresight, FiledContour, LonLat } from './filed-contours.ts';
import { FileFormatError, type FileIssue } from './format-error.ts';
import { jsonErrorAt } from './json-error.ts';
import { shorten } from './reader.ts';

const FORMAT = 'GeoJSON contours';
const ISSUE_LIMIT = 50;

/** How deep the coordinates of each kind of geometry are nested above a line of points. */
const NESTING: Readonly<Record<string, number>> = {
  Point: -1,
  LineString: 0,
  MultiLineString: 1,
  Polygon: 1,
  MultiPolygon: 2,
};

/**
 * Reads contours: features with a number `level`. `kind` says `absolute` (gains, EIRP, or whatever the file's unit is: only
 * their differences shape the beam) or `relative` (counted from the peak); without it levels of 0 and below are relative.
 * @throws FileFormatError with every problem and the path of its feature, or line and column where it is no JSON
 */
export function parseGeoJsonContours(text: string): FiledBeam {
  const issues: FileIssue[] = [];
  const note = (expected: string, found: string, cure?: string): void => {
    if (issues.length < ISSUE_LIMIT)
      issues.push({ line: 0, column: 0, expected, found, ...(cure !== undefined && { cure }) });
  };
  const root = parseJson(text);
  const features = isObject(root) && root.type === 'FeatureCollection' ? root.features : undefined;
  if (!Array.isArray(features)) note('a FeatureCollection with features', kindOf(root));
  const boresights: FiledBoresight[] = [];
  const contours: FiledContour[] = [];
  const kinds = new Set<FiledBeam['levels']>();
  for (const [i, feature] of (Array.isArray(features) ? features : []).entries()) {
    const path = `features[${i}]`;
    const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
    const level = properties.level;
    if (typeof level !== 'number' || !Number.isFinite(level) || Math.abs(level) > 1000) {
      note(`${path}.properties.level to be a number [dB]`, level === undefined ? 'none' : kindOf(level));
      continue;
    }
    const { kind } = properties;
    if (kind === 'absolute' || kind === 'relative') kinds.add(kind);
    else if (kind !== undefined)
      note(`${path}.properties.kind to be absolute or relative, or left out`, kindOf(kind));
    const geometry = isObject(feature) && isObject(feature.geometry) ? feature.geometry : {};
    const nesting = NESTING[String(geometry.type)];
    if (nesting === undefined) {
      note(`${path}.geometry of ${Object.keys(NESTING).join(', ')}`, kindOf(geometry.type));
      continue;
    }
    const lines: LonLat[][] = [];
    collect(geometry.coordinates, nesting, `${path}.geometry.coordinates`, lines, note);
    if (nesting < 0) {
      const point = lines[0]?.[0];
      if (point !== undefined) boresights.push({ gainDb: level, point });
    } else contours.push(...lines.map((points) => ({ gainDb: level, points })));
  }
  if (issues.length === 0 && contours.length === 0)
    note('at least one polygon or line with a level', 'none', 'a contour is a feature with properties.level');
  if (kinds.size > 1) note('one kind of levels in a file', 'absolute and relative ones');
  if (issues.length > 0) throw new FileFormatError(FORMAT, issues);
  const [kind] = kinds;
  const first = (features as { properties: Record<string, unknown> }[])[0]!.properties;
  return {
    id: typeof first.beam === 'string' ? first.beam : '',
    emission: first.quantity === 'gt' ? 'R' : 'E',
    levels: kind ?? (contours.every(({ gainDb }) => gainDb <= 0) ? 'relative' : 'absolute'),
    boresights,
    contours,
  };
}

function collect(
  value: unknown,
  nesting: number,
  path: string,
  lines: LonLat[][],
  note: (expected: string, found: string) => void,
): void {
  if (!Array.isArray(value)) {
    note(`${path} to be a list`, kindOf(value));
  } else if (nesting > 0) {
    for (const [i, part] of value.entries()) collect(part, nesting - 1, `${path}[${i}]`, lines, note);
  } else {
    const points = nesting < 0 ? [value] : value;
    if (nesting === 0 && points.length < 3) note(`${path} of at least three points`, String(points.length));
    const line: LonLat[] = [];
    for (const [i, point] of points.entries()) {
      const [longitude, latitude] = Array.isArray(point) ? (point as unknown[]) : [];
      if (
        typeof longitude === 'number' &&
        typeof latitude === 'number' &&
        Math.abs(longitude) <= 360 &&
        Math.abs(latitude) <= 90
      )
        line.push([longitude, latitude]);
      else
        note(`${path}${nesting < 0 ? '' : `[${i}]`} to be longitude and latitude in degrees`, kindOf(point));
    }
    lines.push(line);
  }
}

function parseJson(given: string): unknown {
  const text = given.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch {
    const at = jsonErrorAt(text);
    const before = text.slice(0, at).split(/\r\n|\n|\r/);
    throw new FileFormatError(FORMAT, [
      {
        line: before.length,
        column: before.at(-1)!.length + 1,
        expected: 'JSON',
        found: at >= text.length ? 'the end of the file' : shorten(text.slice(at, at + 60).trim()),
      },
    ]);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message quotes it; lists and objects by their kind, however deep they are. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  return shorten(JSON.stringify(value) ?? 'nothing');
}
