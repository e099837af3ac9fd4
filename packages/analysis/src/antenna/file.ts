/** A file of an antenna's pattern, whatever its format, and each pattern in it. */
import type { GainPattern } from '@ortak/core/antenna';
import {
  COMPONENT_WORDS,
  type CutFile,
  contourPattern,
  cutGrid,
  cutNotices,
  type FiledBeam,
  type GainGrid,
  type GrdFile,
  type GxtFile,
  grdGrid,
  grdNotices,
  gridPattern,
  gxtNotices,
  PLANE_WORDS,
  parseCut,
  parseGainCsv,
  parseGeoJsonContours,
  parseGrd,
  parseGxt,
  placed,
} from '@ortak/core/antenna-files';
import type { Notice } from '@ortak/core/working';

/** The formats of antenna files, by the ending of their names. */
export const ANTENNA_FORMATS = {
  grd: 'GRASP grid',
  cut: 'GRASP cuts',
  gxt: 'GXT contours',
  geojson: 'GeoJSON contours',
  csv: 'gain table',
} as const;
export type AntennaFormat = keyof typeof ANTENNA_FORMATS;

/** A file as its reader gives it. */
export type AntennaFile = { readonly name: string; readonly text: string } & (
  | { readonly format: 'grd'; readonly file: GrdFile }
  | { readonly format: 'cut'; readonly file: CutFile }
  | { readonly format: 'gxt'; readonly file: GxtFile }
  | { readonly format: 'geojson'; readonly file: FiledBeam }
  | { readonly format: 'csv'; readonly file: GainGrid }
);

/** A pattern cannot be had, or not in the form that is asked for. */
export class AntennaFileError extends Error {
  override readonly name = 'AntennaFileError';
  readonly code = 'antenna.file';
}

/** The format that the ending of a name means; undefined for any other. */
export function antennaFormat(name: string): AntennaFormat | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(ANTENNA_FORMATS, ending) ? (ending as AntennaFormat) : undefined;
}

/**
 * Reads an antenna file.
 * @param name whose ending tells the format; also for messages
 * @throws InputError with every problem at its line
 */
export function readAntennaFile(name: string, text: string, format: AntennaFormat): AntennaFile {
  return placed(name, text, (): AntennaFile => {
    switch (format) {
      case 'grd':
        return { name, text, format, file: parseGrd(text) };
      case 'cut':
        return { name, text, format, file: parseCut(text) };
      case 'gxt':
        return { name, text, format, file: parseGxt(text) };
      case 'geojson':
        return { name, text, format, file: parseGeoJsonContours(text) };
      case 'csv':
        return { name, text, format, file: parseGainCsv(text) };
    }
  });
}

/** How many patterns a file has: sets of fields, or diagrams. */
export function setCount({ format, file }: AntennaFile): number {
  switch (format) {
    case 'gxt':
      return file.beams.length;
    case 'grd':
    case 'cut':
      return file.sets.length;
    default:
      return 1;
  }
}

/** One pattern of a file. */
export interface FilePattern {
  /** 0 for a grid, which has a frame of its own; where contours are seen from [deg] east. */
  readonly satelliteLongitudeDeg: number | undefined;
  readonly pattern: GainPattern;
  /** The grid of a grid, of cuts or of a table. */
  readonly grid?: GainGrid;
  /** Filed contours. */
  readonly beam?: FiledBeam;
  /** What the file says of it: coordinates, components, frequency, satellite, beam. */
  readonly facts: readonly (readonly [what: string, value: string])[];
  readonly notices: readonly Notice[];
}

/**
 * One pattern of a file.
 * @param set which of its patterns, from 1
 * @param satelliteLongitudeDeg where the satellite is [deg] east; a GXT file says so itself
 * @throws AntennaFileError where there is no such set, or contours come without a satellite
 * @throws InputError where the cuts of a set do not make a grid
 */
export function patternOfFile(
  source: AntennaFile,
  set: number,
  satelliteLongitudeDeg: number | undefined,
): FilePattern {
  const found = fromSet(source, set, satelliteLongitudeDeg);
  const { peakDirection, peakGainDbi } = found.pattern;
  if (!Number.isFinite(peakDirection.azimuthDeg + peakDirection.elevationDeg + peakGainDbi))
    throw new AntennaFileError(
      `${source.name}: expected the highest gain in a direction, found it outside the unit circle of u and v.`,
    );
  return found;
}

function fromSet(source: AntennaFile, set: number, satelliteLongitudeDeg: number | undefined): FilePattern {
  const count = setCount(source);
  if (set > count)
    throw new AntennaFileError(
      `${source.name} has ${count === 1 ? 'one pattern' : `${count} patterns`}; expected --set 1${count === 1 ? '' : ` … ${count}`}, found ${set}.`,
    );
  switch (source.format) {
    case 'grd': {
      const { file } = source;
      const per = file.frequenciesGHz.length;
      const known = per > 0 && file.sets.length % per === 0;
      const frequency = known ? file.frequenciesGHz[(set - 1) % per] : undefined;
      const facts = [
        ...file.header.slice(0, 3).flatMap((text) => (text.trim() === '' ? [] : [['text', text.trim()]])),
        ...(frequency === undefined ? [] : [['frequency', `${frequency} GHz`]]),
        ['components', COMPONENT_WORDS[file.components]],
      ] as [string, string][];
      return ofGrid(grdGrid(file, file.sets[set - 1]!), facts, grdNotices(file), satelliteLongitudeDeg);
    }
    case 'cut': {
      const cuts = source.file.sets[set - 1]!;
      const [head] = cuts;
      const kind =
        head!.kind === 'polar' ? 'at constant φ, θ runs (polar)' : 'at constant θ, φ runs (conical)';
      const facts = [
        ['text', head!.text],
        ['cuts', `${cuts.length} ${kind}`],
        ['components', COMPONENT_WORDS[head!.components]],
      ] as [string, string][];
      const grid = placed(source.name, source.text, () => cutGrid(cuts));
      return ofGrid(grid, facts, cutNotices(cuts), satelliteLongitudeDeg);
    }
    case 'csv':
      return ofGrid(source.file, [], [], satelliteLongitudeDeg);
    case 'gxt': {
      const { file } = source;
      const beam = file.beams[set - 1]!;
      const facts = [
        ['satellite', `${file.satelliteName} (${file.administration || 'no administration'})`],
        ['beam', `${beam.id}, ${beam.emission === 'E' ? 'emission' : 'reception'}`],
      ] as [string, string][];
      const found = ofContours(beam, facts, satelliteLongitudeDeg ?? file.longitudeDeg);
      return { ...found, notices: [...gxtNotices(source.name, source.text), ...found.notices] };
    }
    case 'geojson': {
      if (satelliteLongitudeDeg === undefined)
        throw new AntennaFileError(
          `${source.name} holds contours on the Earth: expected --satellite-lon, from where they are seen, found none.`,
        );
      const facts = source.file.id === '' ? [] : [['beam', source.file.id] as const];
      return ofContours(source.file, facts, satelliteLongitudeDeg);
    }
  }
}

function ofGrid(
  grid: GainGrid,
  facts: FilePattern['facts'],
  notices: readonly Notice[],
  satelliteLongitudeDeg: number | undefined,
): FilePattern {
  const { xStart, xStep, columns, yStart, yStep, rows } = grid;
  const text = (value: number): string => String(Number(value.toPrecision(6))).replace('-', '−');
  const axis = (start: number, step: number, count: number): string =>
    `${text(start)} … ${text(start + (count - 1) * step)} in ${count}`;
  return {
    satelliteLongitudeDeg,
    pattern: gridPattern(grid),
    grid,
    facts: [
      ...facts,
      ['coordinates', PLANE_WORDS[grid.plane]],
      ['grid', `${axis(xStart, xStep, columns)} × ${axis(yStart, yStep, rows)}`],
    ],
    notices,
  };
}

function ofContours(
  beam: FiledBeam,
  facts: FilePattern['facts'],
  satelliteLongitudeDeg: number,
): FilePattern {
  const points = beam.contours.reduce((sum, contour) => sum + contour.points.length, 0);
  return {
    satelliteLongitudeDeg,
    pattern: contourPattern(beam, satelliteLongitudeDeg),
    beam,
    facts: [
      ...facts,
      [
        'contours',
        `${beam.contours.length} with ${points} points; ${beam.boresights.length === 1 ? 'one boresight' : `${beam.boresights.length} boresights`}`,
      ],
    ],
    notices:
      beam.levels === 'relative' && beam.boresights.every(({ gainDb }) => gainDb === 0)
        ? [
            {
              code: 'antenna.relative-gain',
              source: 'boresight',
              message: 'The file has gains relative to the peak only: 0 dBi stands for the peak.',
            },
          ]
        : [],
  };
}
