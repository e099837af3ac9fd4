/** What of the Earth a map shows: where its beam is of use. */
import type { Beam, BeamAntenna, Satellite } from '@ortak/model';
import type { BeamCoverage } from '../results.ts';
import { boresightOnEarth, gainsAt } from '../satellite/beam.ts';
import { type Box, boxAbove, boxInSight, gridOver } from './grid.ts';
import { CoverageError } from './quantity.ts';

/** How far below its peak a beam is drawn [dB]. */
export const DRAWN_DB = 11;
/** A beam whose best gain on the Earth lies this far below its peak misses it [dB]. */
const MISSED_DB = 15;
/** Points on which the surroundings are sought. */
const SEARCH_POINTS = 6_000;

export interface Surroundings {
  readonly box: Box;
  /** How far a gain is above the least that is drawn [dB]; without it all that is in sight is drawn. */
  readonly aboveDb?: (latitudesDeg: Float64Array, longitudesDeg: Float64Array) => Float64Array;
}

/**
 * Where a beam is within 11 dB of its best; all that is in sight for the elevation.
 * @throws CoverageError where the beam misses the Earth
 */
export function surroundingsOf(
  satellite: Satellite,
  beam: Beam,
  kind: BeamCoverage['quantity'],
): Surroundings {
  const sight = boxInSight(satellite.orbitalPositionDeg.value);
  const antenna = antennaOf(beam, kind);
  if (kind === 'elevation' || antenna === undefined) return { box: sight };
  const coarse = gridOver(sight, SEARCH_POINTS);
  const gains = gainsAt(antenna, satellite, coarse.latitudesDeg, coarse.longitudesDeg);
  let peak = -Infinity;
  for (const gain of gains) if (gain > peak) peak = gain;
  const axis = boresightOnEarth(antenna, satellite);
  const peakGainDbi = antenna.peakGainDbi.value;
  if (axis === undefined && peak < peakGainDbi - MISSED_DB)
    throw new CoverageError(
      `Beam ${beam.id} (${beam.at}) misses the Earth: its gain there is ${peak.toFixed(1)} dBi at most, ${(peakGainDbi - peak).toFixed(1)} dB below its peak.`,
    );
  const drawnFromDbi = peak - DRAWN_DB;
  return {
    box: boxAbove(coarse, gains, drawnFromDbi) ?? sight,
    aboveDb: (latitudesDeg, longitudesDeg) =>
      gainsAt(antenna, satellite, latitudesDeg, longitudesDeg).map((gainDbi) => gainDbi - drawnFromDbi),
  };
}

/** Which antenna makes a quantity of a beam. */
export const antennaOf = (beam: Beam, kind: BeamCoverage['quantity']): BeamAntenna | undefined =>
  kind === 'gt' ? beam.receive : beam.transmit;

/** Where one or the other is of use, on a map that shows both. */
export function eitherOf(one: Surroundings, other: Surroundings): Surroundings {
  const middle = ({ westDeg, eastDeg }: Box): number => (westDeg + eastDeg) / 2;
  const turnDeg = 360 * Math.round((middle(one.box) - middle(other.box)) / 360);
  const box = {
    westDeg: Math.min(one.box.westDeg, other.box.westDeg + turnDeg),
    eastDeg: Math.max(one.box.eastDeg, other.box.eastDeg + turnDeg),
    southDeg: Math.min(one.box.southDeg, other.box.southDeg),
    northDeg: Math.max(one.box.northDeg, other.box.northDeg),
  };
  const [mine, theirs] = [one.aboveDb, other.aboveDb];
  if (mine === undefined || theirs === undefined) return { box };
  return {
    box,
    aboveDb: (latitudesDeg, longitudesDeg) => {
      const there = theirs(latitudesDeg, longitudesDeg);
      // a place that sees one satellite only has NaN for the other
      return mine(latitudesDeg, longitudesDeg).map((here, i) =>
        Number.isNaN(here) || there[i]! > here ? there[i]! : here,
      );
    },
  };
}
