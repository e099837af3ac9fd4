/** What a pattern file of a programme holds, as plain data that can be sent to another thread, and the pattern that it is. */
import { type FeedArrayData, feedArray, feedArrayPattern, type GainPattern } from '@ortak/core/antenna';
import {
  contourPattern,
  cutGrid,
  type FiledBeam,
  type GainGrid,
  grdGrid,
  gridPattern,
  parseCut,
  parseGainCsv,
  parseGeoJsonContours,
  parseGrd,
  parseGxt,
} from '@ortak/core/antenna-files';

export type PatternContent =
  | { readonly kind: 'feed-array'; readonly data: FeedArrayData }
  | { readonly kind: 'grid'; readonly grid: GainGrid }
  | { readonly kind: 'contours'; readonly beam: FiledBeam };

/**
 * Reads one pattern of a file by the ending of its name.
 * @param name ends in .grd, .cut, .gxt, .geojson or .csv
 * @param text of the file
 * @param set which of its fields, diagrams or beams, from 1
 * @returns the pattern, or how many the file has when it has no such one
 * @throws FileFormatError with all that is wrong with the text
 */
export function readPattern(name: string, text: string, set: number): PatternContent | number {
  switch (name.slice(name.lastIndexOf('.') + 1)) {
    case 'grd': {
      const file = parseGrd(text);
      const found = file.sets[set - 1];
      return found === undefined ? file.sets.length : { kind: 'grid', grid: grdGrid(file, found) };
    }
    case 'cut': {
      const { sets } = parseCut(text);
      const found = sets[set - 1];
      return found === undefined ? sets.length : { kind: 'grid', grid: cutGrid(found) };
    }
    case 'gxt': {
      const { beams } = parseGxt(text);
      const beam = beams[set - 1];
      return beam === undefined ? beams.length : { kind: 'contours', beam };
    }
    case 'geojson':
      return set > 1 ? 1 : { kind: 'contours', beam: parseGeoJsonContours(text) };
    default:
      return set > 1 ? 1 : { kind: 'grid', grid: parseGainCsv(text) };
  }
}

const made = new WeakMap<PatternContent, Map<number, GainPattern>>();

/**
 * The pattern that a content is, in the frame of a satellite; made once, for a feed array takes some 30 ms.
 * @param satelliteLongitudeDeg east positive [deg]; filed contours are drawn on the Earth as seen from there
 */
export function patternOfContent(content: PatternContent, satelliteLongitudeDeg: number): GainPattern {
  const known = made.get(content) ?? new Map<number, GainPattern>();
  made.set(content, known);
  const longitudeDeg = content.kind === 'contours' ? satelliteLongitudeDeg : 0;
  const pattern = known.get(longitudeDeg) ?? makePattern(content, longitudeDeg);
  known.set(longitudeDeg, pattern);
  return pattern;
}

/**
 * Makes sure that a content is a pattern.
 * @throws DomainError or RangeError where it is none
 */
export function checkContent(content: PatternContent, satelliteLongitudeDeg: number): void {
  // the checks of a feed array without its field, which few commands ask of every beam
  if (content.kind === 'feed-array') feedArray(content.data);
  else patternOfContent(content, satelliteLongitudeDeg);
}

function makePattern(content: PatternContent, satelliteLongitudeDeg: number): GainPattern {
  if (content.kind === 'feed-array') return feedArrayPattern(content.data);
  return content.kind === 'grid'
    ? gridPattern(content.grid)
    : contourPattern(content.beam, satelliteLongitudeDeg);
}
