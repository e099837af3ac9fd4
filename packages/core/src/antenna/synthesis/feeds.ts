/** Feeds in the focal plane: a hexagonal lattice, kept where its beams fall on or near the service area. */
import { DomainError, within } from '../../errors.ts';
import { SPEED_OF_LIGHT_MPS } from '../../math/constants.ts';
import { toDecibel } from '../../math/decibel.ts';
import type { Notice } from '../../working.ts';
import {
  beamDeviationFactor,
  checkedReflector,
  edgeAmplitude,
  electricalSize,
  elementField,
  hornTaperDb,
  type Reflector,
  spillOver,
} from './aperture.ts';
import type { PlanePoints } from './frame.ts';

const SOURCE = 'feed lattice';

export interface LatticeRequest {
  /** Distance between neighbouring feeds [m]. */
  readonly spacingM: number;
  /** Beams up to this far outside the area are kept, in spacings of the beams, 0…4 (default 1). */
  readonly marginSpacings?: number;
  /** Keeps only so many, the nearest to the area; all within the margin where it is left out. */
  readonly count?: number;
  /** Highest frequency of the band [GHz]: there the beams are narrowest. */
  readonly highestFrequencyGHz: number;
  /** Edge taper that goes with another spacing [dB], where it follows from it: then the limit that a refusal names does too. */
  readonly taperDbAt?: (spacingM: number) => number;
}

export interface FeedLattice {
  /** Direction cosines of the beams. */
  readonly beams: PlanePoints;
  /** Of neighbouring beams, in direction cosines. */
  readonly beamSpacing: number;
  /** Level where three beams meet, below the peak of each, at the highest frequency [dB]. */
  readonly crossoverDb: number;
  /** Beam spacing over the one at which gaps begin, 2/√3·λ/D; above 1 the lattice grates. */
  readonly densityRatio: number;
  /** Power of a single feed that misses the reflector, 0…1. */
  readonly spillOver: number;
  readonly notices: readonly Notice[];
}

/** Three beams that meet deeper than this below their peaks leave holes that no excitation fills [dB]. */
export const CROSSOVER_LIMIT_DB = 12;
/** A taper up to this much above that of a plain horn is left to the designer of the horn [dB]. */
const TAPER_SLACK_DB = 2;

/**
 * Feeds for an area.
 * @param reflector diameter, focal length, edge taper
 * @param area points of the service area about the axis of the reflector
 * @returns beams, nearest to the area first, with notices where the lattice grates, feeds would have to overlap, or a count leaves parts of the area without a beam
 * @throws DomainError for a spacing at which beams leave holes, and for an area so large that it takes over 1000 feeds
 */
export function hexagonalFeeds(
  reflector: Reflector,
  area: PlanePoints,
  request: LatticeRequest,
): FeedLattice {
  const { diameterM, focalLengthM, edgeTaperDb } = checkedReflector(reflector);
  const { spacingM, marginSpacings = 1, count, highestFrequencyGHz } = request;
  within('marginSpacings', marginSpacings, '', 0, 4, SOURCE);
  const wavelengthM = SPEED_OF_LIGHT_MPS / (highestFrequencyGHz * 1e9);
  within('spacingM', spacingM, 'm', 0.2 * wavelengthM, focalLengthM, SOURCE);
  const deviation = beamDeviationFactor(focalLengthM / diameterM);
  const beamSpacing = Math.sin(deviation * Math.atan(spacingM / focalLengthM));
  const crossoverDb = crossoverOf(reflector, spacingM, highestFrequencyGHz);
  const densest = ((2 / Math.sqrt(3)) * wavelengthM) / diameterM;
  const densityRatio = beamSpacing / densest;
  if (!(crossoverDb <= CROSSOVER_LIMIT_DB))
    throw new DomainError(
      'spacingM',
      spacingM,
      'm',
      0.2 * wavelengthM,
      widestSpacing(reflector, request),
      `${SOURCE}: where three beams meet they are ${crossoverDb === Infinity ? 'beyond their first null' : `${crossoverDb.toFixed(1)} dB below their peaks`}; ${CROSSOVER_LIMIT_DB} dB at most, else holes stay in the beam`,
    );

  const found = lattice(area, beamSpacing, marginSpacings * beamSpacing);
  const kept = found.slice(0, count ?? found.length);
  within('number of feeds', kept.length, '', 1, 1000, SOURCE);
  const beam = (at: number): number => Math.sin(deviation * Math.atan(at / focalLengthM));
  // feeds lie on a plane lattice; its beams draw together away from the axis
  const stretch = (distance: number): number =>
    distance === 0 ? 1 : beam((distance / beamSpacing) * spacingM) / distance;
  return {
    beams: {
      u: Float64Array.from(kept, ({ u, v }) => u * stretch(Math.hypot(u, v))),
      v: Float64Array.from(kept, ({ u, v }) => v * stretch(Math.hypot(u, v))),
    },
    beamSpacing,
    crossoverDb,
    densityRatio,
    spillOver: spillOver(focalLengthM / diameterM, edgeTaperDb),
    notices: [
      ...latticeNotices(reflector, spacingM, wavelengthM, crossoverDb, densityRatio),
      ...tooFew(kept, found.length, area, beamSpacing),
    ],
  };
}

/** Whether the feeds that a count leaves reach every point of the area: none farther than where three beams meet. */
function tooFew(kept: readonly Site[], all: number, area: PlanePoints, beamSpacing: number): Notice[] {
  if (kept.length === all) return [];
  const reach = (1.02 * beamSpacing) ** 2 / 3;
  let missed = 0;
  for (let i = 0; i < area.u.length; i++)
    if (!kept.some((site) => (site.u - area.u[i]!) ** 2 + (site.v - area.v[i]!) ** 2 <= reach)) missed++;
  if (missed === 0) return [];
  const percent = (100 * missed) / area.u.length;
  return [
    {
      code: 'synthesis.too-few-feeds',
      source: SOURCE,
      message: `${kept.length === 1 ? '1 feed leaves' : `${kept.length} feeds leave`} ${percent.toFixed(percent < 10 ? 1 : 0)} % of the area beyond the beams of all of them: the edge of coverage falls there. ${all} feeds reach all of it and a spacing around it.`,
    },
  ];
}

interface Site {
  readonly u: number;
  readonly v: number;
  readonly distance: number;
}

/** Points of a hexagonal lattice about the axis, within `margin` of an area: the nearest to the area first. */
function lattice(area: PlanePoints, spacing: number, margin: number): Site[] {
  let reach = 0;
  for (let i = 0; i < area.u.length; i++) reach = Math.max(reach, Math.hypot(area.u[i]!, area.v[i]!));
  const rows = Math.ceil((reach + margin) / (spacing * Math.sqrt(0.75))) + 1;
  const sites: Site[] = [];
  for (let row = -rows; row <= rows; row++)
    for (let k = -2 * rows; k <= 2 * rows; k++) {
      const u = (k + row / 2) * spacing;
      const v = row * Math.sqrt(0.75) * spacing;
      let nearest = Infinity;
      for (let i = 0; i < area.u.length && nearest > 0; i++)
        nearest = Math.min(nearest, (area.u[i]! - u) ** 2 + (area.v[i]! - v) ** 2);
      const distance = Math.sqrt(nearest);
      if (distance <= margin) sites.push({ u, v, distance });
    }
  // a beam inside the area is as near as the points are dense; there the order is from the middle outwards
  const inside = 0.2 * spacing;
  const rank = (site: Site): number => Math.max(inside, site.distance);
  return sites.sort(
    (a, b) => rank(a) - rank(b) || Math.hypot(a.u, a.v) - Math.hypot(b.u, b.v) || a.u - b.u || a.v - b.v,
  );
}

/** Level where three beams meet, below the peak of each [dB]; Infinity beyond their first null. */
function crossoverOf(
  { diameterM, focalLengthM, edgeTaperDb }: Reflector,
  spacingM: number,
  frequencyGHz: number,
): number {
  const deviation = beamDeviationFactor(focalLengthM / diameterM);
  const beamSpacing = Math.sin(deviation * Math.atan(spacingM / focalLengthM));
  const edge = edgeAmplitude(edgeTaperDb);
  const at = (electricalSize(diameterM, frequencyGHz) * beamSpacing) / Math.sqrt(3);
  const meeting = elementField(at, edge) / elementField(0, edge);
  return meeting > 0 ? -2 * toDecibel(meeting) : Infinity;
}

/** Halvings of the interval in which the widest spacing is sought. */
const HALVINGS = 40;

/** Widest spacing whose beams meet at the limit, below one whose do not [m]. */
function widestSpacing(
  reflector: Reflector,
  { spacingM, highestFrequencyGHz, taperDbAt }: LatticeRequest,
): number {
  const meets = (at: number): boolean => {
    const edgeTaperDb = taperDbAt?.(at) ?? reflector.edgeTaperDb;
    return crossoverOf({ ...reflector, edgeTaperDb }, at, highestFrequencyGHz) <= CROSSOVER_LIMIT_DB;
  };
  let [low, high] = [0, spacingM];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (meets(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function latticeNotices(
  reflector: Reflector,
  spacingM: number,
  wavelengthM: number,
  crossoverDb: number,
  densityRatio: number,
): Notice[] {
  const notices: Notice[] = [];
  if (densityRatio > 1)
    notices.push({
      code: 'synthesis.feed-spacing-grates',
      source: 'hexagonal sampling of a circular aperture, 2/√3·λ/D',
      message: `Feeds ${(spacingM * 1000).toFixed(1)} mm apart grate: a second lobe of the lattice falls on the reflector and the beams meet ${crossoverDb.toFixed(1)} dB down. ${((spacingM / densityRatio) * 1000).toFixed(1)} mm at most keep every field of the aperture.`,
    });
  const reachableDb = hornTaperDb(reflector.focalLengthM / reflector.diameterM, spacingM, wavelengthM);
  if (reflector.edgeTaperDb > reachableDb + TAPER_SLACK_DB)
    notices.push({
      code: 'synthesis.edge-taper-beyond-feed',
      source: 'horn of width d: 70 λ/d between −3 dB points, and the path to the edge',
      message: `An edge taper of ${reflector.edgeTaperDb.toFixed(1)} dB asks for horns wider than the ${(spacingM * 1000).toFixed(1)} mm between feeds, which make about ${reachableDb.toFixed(1)} dB; a longer focal length takes wider feeds.`,
    });
  return notices;
}
