/** The downlink's path to every point of a grid: geometry, ground, and one pass of the attenuation chain. */
import { looks } from '@ortak/core/earth';
import type { ReceivingPoints } from '@ortak/core/link';
import {
  betaSineAt,
  constantsOf,
  fastKernel,
  fastReader,
  mappedClimate,
  slantPathBatch,
  topographicHeightM,
} from '@ortak/core/propagation';
import type { Environment } from '../environment.ts';
import { climateOf, halfTurn, tiltDeg } from '../link/atmosphere.ts';
import { gainsAt } from '../satellite/beam.ts';
import { antennaPowerDbw } from './quantity.ts';
import { REFERENCE_PERCENT, type Reference } from './reference.ts';

/** Below this the chain has no answer, and neither has a terminal [°]. */
const LOWEST_DEG = 0.1;

/** Points that see the satellite, with their positions in the columns that were asked for. */
export interface VisiblePoints extends ReceivingPoints {
  readonly index: Int32Array;
  /** Of the ground at every point that was asked for, 0 where nothing is seen [m] */
  readonly heightsM: Float64Array;
  /** Points for which the chain has no answer: their values are NaN. */
  readonly refused: number;
}

/**
 * Paths to points of the Earth.
 * @param heightsM of the ground; NaN, or no column, where the map of heights decides [m]
 * @param antennaDiameterM of the receiving antenna: scintillation follows it [m]
 */
export function pathsTo(
  environment: Environment,
  reference: Reference,
  latitudesDeg: Float64Array,
  longitudesDeg: Float64Array,
  heightsM: Float64Array | undefined,
  antennaDiameterM: number,
): VisiblePoints {
  const { link, fading } = reference;
  const gains = gainsAt(link.transmitBeam.transmit, link.satellite, latitudesDeg, longitudesDeg);
  const heights = groundHeights(environment.topography, latitudesDeg, longitudesDeg, gains, heightsM);
  const all = { elevationDeg: column(gains), slantRangeM: column(gains), skewDeg: column(gains) };
  looks(latitudesDeg, longitudesDeg, heights, link.satellite.orbitalPositionDeg.value, all);

  let count = 0;
  const index = new Int32Array(gains.length);
  for (let i = 0; i < gains.length; i++)
    if (!Number.isNaN(gains[i]!) && all.elevationDeg[i]! >= LOWEST_DEG) index[count++] = i;
  const gather = (from: (i: number) => number): Float64Array => {
    const to = new Float64Array(count);
    for (let k = 0; k < count; k++) to[k] = from(index[k]!);
    return to;
  };
  const powerDbw = antennaPowerDbw(link.amplifier);
  const polarisation = link.channel.group.downlinkPolarisation;
  const latitudeDeg = gather((i) => latitudesDeg[i]!);
  const elevationDeg = gather((i) => all.elevationDeg[i]!);
  const heightKm = gather((i) => heights[i]! / 1000);
  const rain001Db = new Float64Array(count);
  const [gasDb, cloudDb, sigmaDb] = [column(rain001Db), column(rain001Db), column(rain001Db)];
  const percents = [REFERENCE_PERCENT];
  let refused = 0;
  slantPathBatch(
    {
      count,
      frequencyGHz: link.channel.downlinkCentreGHz,
      latitudeDeg,
      stationHeightKm: heightKm,
      elevationDeg,
      polarisationTiltDeg: gather((i) => {
        const skewDeg = all.skewDeg[i]!;
        return halfTurn(
          tiltDeg(polarisation, { skewDeg, horizontalTiltDeg: -skewDeg, verticalTiltDeg: 90 - skewDeg }),
        );
      }),
      antennaDiameterM,
      antennaEfficiency: link.to.terminal.antenna.efficiency.value,
    },
    mappedClimate(
      climateOf(environment),
      { latitudeDeg, longitudeDeg: gather((i) => longitudesDeg[i]!), heightKm },
      percents,
      fastReader,
    ),
    percents,
    [{ rainDb: rain001Db, gasDb, cloudDb, scintillationDb: sigmaDb }],
    { kernel: fastKernel, onRejected: () => refused++ },
  );
  const { scintillationFactor } = constantsOf(REFERENCE_PERCENT);
  for (let k = 0; k < count; k++) sigmaDb[k]! /= scintillationFactor;
  if (fading === 'rain') for (const part of [gasDb, cloudDb, sigmaDb]) part.fill(0);
  return {
    count,
    index: index.subarray(0, count),
    refused,
    heightsM: heights,
    elevationDeg,
    slantRangeM: gather((i) => all.slantRangeM[i]!),
    saturatedEirpDbw: gather((i) => powerDbw + gains[i]!),
    rain001Db,
    betaSine: Float64Array.from(latitudeDeg, (latitude, k) => betaSineAt(latitude, elevationDeg[k]!)),
    gasDb,
    cloudDb,
    sigmaDb,
  };
}

const column = ({ length }: Float64Array): Float64Array => new Float64Array(length);

/** Heights of the ground above the sea [m]: those given, else those of the map, else 0; nowhere where nothing is seen. */
function groundHeights(
  topography: Environment['topography'],
  latitudesDeg: Float64Array,
  longitudesDeg: Float64Array,
  gains: Float64Array,
  given: Float64Array | undefined,
): Float64Array {
  const heights = new Float64Array(latitudesDeg.length);
  for (let i = 0; i < heights.length; i++) {
    if (given !== undefined && !Number.isNaN(given[i]!)) heights[i] = given[i]!;
    else if (topography !== undefined && !Number.isNaN(gains[i]!))
      // the map is of land; the sea counts as 0
      heights[i] = Math.max(-450, topographicHeightM(topography, latitudesDeg[i]!, longitudesDeg[i]!));
  }
  return heights;
}
