/** An antenna file in another format, with a notice for everything that the other format cannot hold. */
import {
  type Cut,
  type CutFile,
  type GainGrid,
  type GrdFile,
  grdOf,
  sampleGrid,
  writeCut,
  writeGainCsv,
  writeGrd,
} from '@ortak/core/antenna-files';
import { groundPoint, satelliteDirection } from '@ortak/core/earth';
import type { Notice } from '@ortak/core/working';
import {
  contourGeoJson,
  contoursOfBeam,
  contoursOfPattern,
  filedContours,
  gxtText,
  USUAL_DROPS_DB,
} from './contours.ts';
import {
  ANTENNA_FORMATS,
  type AntennaFile,
  AntennaFileError,
  type AntennaFormat,
  type FilePattern,
  patternOfFile,
} from './file.ts';

export interface ConvertRequest {
  readonly to: AntennaFormat;
  /** Which pattern of the file, from 1. */
  readonly set: number;
  /** [deg] east. */
  readonly satelliteLongitudeDeg?: number;
  /** Of contours, below the peak [dB]; the usual ones by default. */
  readonly dropsDb?: readonly number[];
  /** Points to a side of a grid that contours, or other coordinates, are sampled on. */
  readonly points: number;
}

export interface Converted {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/**
 * Writes a pattern of a file in another format. Grids and cuts keep their points where the other format can have them; all
 * else is sampled from the pattern.
 * @throws AntennaFileError where the format needs what is not known
 */
export function convertAntenna(source: AntennaFile, request: ConvertRequest): Converted {
  const found = patternOfFile(source, request.set, request.satelliteLongitudeDeg);
  return request.to === 'gxt' || request.to === 'geojson'
    ? toContours(source, found, request)
    : toGrid(source, found, request);
}

const lost = (code: string, source: AntennaFile, message: string): Notice => ({
  code: `antenna.convert-${code}`,
  source: source.name,
  message,
});

function toContours(source: AntennaFile, found: FilePattern, request: ConvertRequest): Converted {
  const { to, dropsDb } = request;
  const { pattern, beam } = found;
  const longitudeDeg = found.satelliteLongitudeDeg;
  if (longitudeDeg === undefined)
    throw new AntennaFileError(
      `Contours lie on the Earth: expected --satellite-lon, the satellite's longitude, to convert ${source.name} to ${ANTENNA_FORMATS[to]}, found none.`,
    );
  const notices = [...found.notices];
  const satelliteName = source.format === 'gxt' ? source.file.satelliteName : '';
  if (to === 'gxt' && source.format !== 'gxt')
    notices.push(
      lost(
        'administration',
        source,
        'adm, sat_name, polar_disc and reason are left empty: only the administration knows them.',
      ),
    );
  if (beam !== undefined && dropsDb === undefined) {
    const peak = Math.max(...beam.boresights.map(({ gainDb }) => gainDb), pattern.peakGainDbi);
    const relative = beam.levels === 'relative' ? 0 : peak;
    if (to === 'gxt') {
      const contours = beam.contours.map(({ gainDb, points }) => ({ gainDb: gainDb - relative, points }));
      return { text: gxtText(satelliteName, longitudeDeg, { ...beam, contours }), notices };
    }
    // a relative level of 0 dB and below counts from the peak when it is read again
    const unit = beam.levels === 'relative' ? 'dB' : 'dBi';
    return { text: contourGeoJson(beam.id, contoursOfBeam(beam), beam.boresights, unit), notices };
  }
  const contours = contoursOfPattern(found, longitudeDeg, dropsDb ?? USUAL_DROPS_DB);
  if (contours.length === 0)
    throw new AntennaFileError(
      `No contour of ${source.name} meets the Earth as seen from ${longitudeDeg}°: expected a level that the beam reaches there.`,
    );
  const ground = groundPoint(pattern.peakDirection, longitudeDeg);
  if (ground === undefined)
    notices.push(
      lost('boresight', source, 'The peak of the beam misses the Earth: the file has no boresight point.'),
    );
  const boresights =
    ground === undefined
      ? []
      : [
          {
            gainDb: pattern.peakGainDbi,
            point: [ground.longitudeDeg, ground.latitudeDeg] as const,
          },
        ];
  notices.push(
    lost(
      'contours',
      source,
      'Contours say nothing beyond the outermost, of phase and of cross-polarisation.',
    ),
  );
  const id = beam?.id || 'BEAM';
  if (to === 'geojson') return { text: contourGeoJson(id, contours, boresights, 'dBi'), notices };
  const filed = filedContours(contours, (level) => level - pattern.peakGainDbi);
  const emission = beam?.emission ?? 'E';
  return {
    text: gxtText(satelliteName, longitudeDeg, { id, emission, boresights, contours: filed }),
    notices,
  };
}

function toGrid(source: AntennaFile, found: FilePattern, request: ConvertRequest): Converted {
  const { to, set, points } = request;
  const notices = [...found.notices];
  if (source.format === 'grd' && to === 'grd') return { text: writeGrd(source.file), notices };
  if (source.format === 'cut' && to === 'cut') return { text: writeCut(source.file), notices };
  if (source.format === 'cut' && to === 'grd') {
    const file = grdOfCuts(source.file.sets[set - 1]!);
    if (file !== undefined) return { text: writeGrd(file), notices };
  }
  if (source.format === 'grd' && to === 'cut' && source.file.plane === 'theta-phi')
    return { text: writeCut(cutsOfGrd(source.file, set)), notices };

  notices.push(
    to === 'csv'
      ? lost('gain', source, 'The table has the co-polar gain only, without phase and cross-polarisation.')
      : lost(
          'gain',
          source,
          'Phase and cross-polarisation are not kept: fields have phase 0, co-polar only.',
        ),
  );
  if (to === 'cut') {
    const grid = sampleGrid(found.pattern, polarFrame(found, points));
    if (grid.gainRatio.some(Number.isNaN))
      notices.push(
        lost(
          'empty',
          source,
          'Directions that the file does not have are written as a field of 0, −300 dBi.',
        ),
      );
    return { text: writeCut(cutsOf(grid)), notices };
  }
  const grid = found.grid ?? sampleGrid(found.pattern, frameAround(found, points));
  if (found.grid === undefined)
    notices.push(
      lost(
        'sampled',
        source,
        `Contours are sampled on ${grid.columns} × ${grid.rows} points, the square root of the drop linear between them.`,
      ),
    );
  if (to === 'csv') return { text: writeGainCsv(grid), notices };
  if (grid.gainRatio.some(Number.isNaN))
    notices.push(
      lost(
        'empty',
        source,
        'Between points of a row, directions without a gain are written as a field of 0.',
      ),
    );
  return { text: writeGrd(grdOf(grid, `from ${source.name}`)), notices };
}

/** Cuts at equal φ are the columns of a grid of φ and θ, fields and all. */
function grdOfCuts(cuts: readonly Cut[]): GrdFile | undefined {
  const sorted = [...cuts].sort((a, b) => a.fixedDeg - b.fixedDeg);
  const head = sorted[0]!;
  if (head.kind !== 'polar' || sorted.length < 2) return undefined;
  const stride = 2 * head.componentCount;
  const fields = new Float64Array(sorted.length * head.count * stride);
  for (const [i, cut] of sorted.entries())
    for (let j = 0; j < head.count; j++)
      fields.set(cut.fields.subarray(j * stride, (j + 1) * stride), (j * sorted.length + i) * stride);
  return {
    header: [head.text],
    frequenciesGHz: [],
    components: head.components,
    componentCount: head.componentCount,
    plane: 'theta-phi',
    sets: [
      {
        xStart: head.fixedDeg,
        xStep: (sorted.at(-1)!.fixedDeg - head.fixedDeg) / (sorted.length - 1),
        columns: sorted.length,
        yStart: head.startDeg,
        yStep: head.stepDeg,
        rows: head.count,
        fields,
      },
    ],
  };
}

/** The columns of a grid of φ and θ as cuts, fields and all. */
function cutsOfGrd(file: GrdFile, set: number): CutFile {
  const { xStart, xStep, columns, yStart, yStep, rows, fields } = file.sets[set - 1]!;
  const stride = 2 * file.componentCount;
  const cuts = Array.from({ length: columns }, (_, i): Cut => {
    const own = new Float64Array(rows * stride);
    for (let j = 0; j < rows; j++) {
      const at = (j * columns + i) * stride;
      own.set(
        fields.subarray(at, at + stride).map((value) => (Number.isNaN(value) ? 0 : value)),
        j * stride,
      );
    }
    const fixedDeg = Number((xStart + i * xStep).toFixed(9));
    return {
      text: `phi = ${fixedDeg}`,
      line: 0,
      kind: 'polar',
      startDeg: yStart,
      stepDeg: yStep,
      count: rows,
      fixedDeg,
      components: file.components,
      componentCount: file.componentCount,
      fields: own,
    };
  });
  return { sets: [cuts] };
}

/** Cuts of the gains on a grid of φ and θ. */
function cutsOf(grid: GainGrid): CutFile {
  const file = grdOf(grid, '');
  return cutsOfGrd(file, 1);
}

type Frame = Omit<GainGrid, 'gainRatio'>;

/** Cuts through nadir every degree of φ, both signs of θ, as far as a pattern has gains. */
function polarFrame(found: FilePattern, points: number): Frame {
  const reach = found.grid === undefined ? extentOf(found).reach : farthest(found.grid);
  return {
    plane: 'theta-phi',
    xStart: 0,
    xStep: 1,
    columns: 180,
    yStart: -reach,
    yStep: reach / (points - 1),
    rows: 2 * points - 1,
  };
}

/** Azimuth and elevation around filed contours. */
function frameAround(found: FilePattern, points: number): Frame {
  const { west, east, south, north } = extentOf(found);
  return {
    plane: 'elevation-over-azimuth',
    xStart: west,
    xStep: (east - west) / (points - 1),
    columns: points,
    yStart: south,
    yStep: (north - south) / (points - 1),
    rows: points,
  };
}

/** Directions of filed contours, and the farthest from nadir [deg]. */
function extentOf({ beam, satelliteLongitudeDeg }: FilePattern) {
  const extent = { west: 180, east: -180, south: 90, north: -90, reach: 0 };
  for (const { points } of beam!.contours)
    for (const [longitudeDeg, latitudeDeg] of points) {
      const place = { latitudeDeg, longitudeDeg, heightM: 0 };
      const { azimuthDeg, elevationDeg } = satelliteDirection(place, satelliteLongitudeDeg!);
      extent.west = Math.min(extent.west, azimuthDeg);
      extent.east = Math.max(extent.east, azimuthDeg);
      extent.south = Math.min(extent.south, elevationDeg);
      extent.north = Math.max(extent.north, elevationDeg);
      extent.reach = Math.max(extent.reach, Math.hypot(azimuthDeg, elevationDeg));
    }
  return extent;
}

/** Angle from nadir to the corner of a grid farthest from it [deg]. */
function farthest({ plane, xStart, xStep, columns, yStart, yStep, rows }: GainGrid): number {
  const x = Math.max(Math.abs(xStart), Math.abs(xStart + (columns - 1) * xStep));
  const y = Math.max(Math.abs(yStart), Math.abs(yStart + (rows - 1) * yStep));
  if (plane === 'theta-phi') return y;
  const corner = Math.hypot(x, y);
  return plane === 'u-v' ? (Math.asin(Math.min(1, corner)) * 180) / Math.PI : Math.min(180, corner);
}
