/** A beam from a file says nothing beyond its outermost contour or its grid: what a budget does there. */
import type { Notice } from '@ortak/core/working';
import type { BeamAntenna } from '@ortak/model';
import { gainAtStation } from '../satellite/beam.ts';
import type { SatelliteIn } from '../satellite/geometry.ts';
import { geodeticOf, type StationAt } from './resolve.ts';

/** Stands in for a gain that nobody knows, so far below any beam that nothing closes with it [dBi] */
const STAND_IN_GAIN_DBI = -60;

export const UNKNOWN_GAIN = 'link.gain-unknown';

export interface KnownGain {
  /** [dBi] */
  readonly gainDbi: number;
  /** Where it is a stand-in. */
  readonly unknown?: Notice;
}

/** Gain of a beam towards a station, or a stand-in and the notice that nobody knows it. */
export function knownGain(
  antenna: BeamAntenna,
  beamName: string,
  satellite: SatelliteIn,
  { name, site }: StationAt,
): KnownGain {
  const gainDbi = gainAtStation(antenna, satellite, geodeticOf(site));
  if (!Number.isNaN(gainDbi)) return { gainDbi };
  return {
    gainDbi: STAND_IN_GAIN_DBI,
    unknown: {
      code: UNKNOWN_GAIN,
      source: site.at,
      message: `${name} has no gain of beam ${beamName}: ${whyUnknown(antenna)}. There is no link.`,
    },
  };
}

/** Why the pattern of a beam has no gain somewhere in sight of the satellite. */
function whyUnknown({ pattern }: BeamAntenna): string {
  if (pattern.kind !== 'file') return 'the satellite is out of sight in part of the cases asked for';
  const outside = pattern.content?.kind === 'grid' ? 'the grid' : 'the outermost contour';
  return `it lies outside ${outside} of ${pattern.file}, beyond which nothing is known`;
}
