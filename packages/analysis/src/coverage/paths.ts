/** The downlink's path to every point of a grid: geometry, ground, and one pass of the attenuation chain. */
import { looks } from '@ortak/core/earth';
import type { ReceivingPoints } from '@ortak/core/link';
import {
  betaSineAt,
  type ChainKernel,
  constantsOf,
  fastKernel,
  fastReader,
  type KernelMaker,
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
export const LOWEST_DEG = 0.1;

/** Places at which paths are found at a time: their columns then stay in the cache of a core. */
const PIECE = 2048;

/** Points that see the satellite, with their positions in the columns that were asked for. */
export interface VisiblePoints extends ReceivingPoints {
  readonly index: Int32Array;
  /** Points for which the chain has no answer: their values are NaN. */
  readonly refused: number;
}

/** Places on the Earth, in columns of one length. */
export interface Places {
  readonly latitudesDeg: Float64Array;
  readonly longitudesDeg: Float64Array;
  /** Of the ground; NaN, or no column, where the map of heights decides [m] */
  readonly heightsM?: Float64Array | undefined;
}

/** Finds paths to places, piece by piece. */
export interface Paths {
  /**
   * Hands on the points of one piece after another; what it hands on is void when the next piece comes.
   * @param groundM takes the heights of the ground, 0 where nothing is seen [m]
   */
  readonly to: (places: Places, groundM: Float64Array, take: (points: VisiblePoints) => void) => void;
}

/**
 * Paths from the satellite of a service to points of the Earth.
 * @param antennaDiameterM of the receiving antenna: scintillation follows it [m]
 */
export function pathsOf(environment: Environment, reference: Reference, antennaDiameterM: number): Paths {
  const { link, fading } = reference;
  const satelliteLongitudeDeg = link.satellite.orbitalPositionDeg.value;
  const powerDbw = antennaPowerDbw(link.amplifier);
  const polarisation = link.channel.group.downlinkPolarisation;
  const { scintillationFactor } = constantsOf(REFERENCE_PERCENT);
  const percents = [REFERENCE_PERCENT];
  const kernel = madeOnce(fastKernel);
  const column = (): Float64Array => new Float64Array(PIECE);
  const all = { elevationDeg: column(), slantRangeM: column(), skewDeg: column() };
  const index = new Int32Array(PIECE);
  const seen = {
    latitudeDeg: column(),
    longitudeDeg: column(),
    heightKm: column(),
    polarisationTiltDeg: column(),
    elevationDeg: column(),
    slantRangeM: column(),
    saturatedEirpDbw: column(),
    betaSine: column(),
  };
  const air = { rainDb: column(), gasDb: column(), cloudDb: column(), scintillationDb: column() };

  /** Where a line of the polarisation lies at a station, from its horizontal [°]. */
  const tiltAt = (skewDeg: number): number =>
    halfTurn(tiltDeg(polarisation, { skewDeg, horizontalTiltDeg: -skewDeg, verticalTiltDeg: 90 - skewDeg }));

  /** Paths to the places `start` … of at most one piece. */
  const piece = (places: Places, start: number, groundM: Float64Array): VisiblePoints => {
    const end = Math.min(start + PIECE, places.latitudesDeg.length);
    const latitudesDeg = places.latitudesDeg.subarray(start, end);
    const longitudesDeg = places.longitudesDeg.subarray(start, end);
    const heightsM = groundM.subarray(start, end);
    const gains = gainsAt(link.transmitBeam.transmit, link.satellite, latitudesDeg, longitudesDeg);
    setHeights(environment.topography, latitudesDeg, longitudesDeg, gains, {
      given: places.heightsM?.subarray(start, end),
      out: heightsM,
    });
    looks(latitudesDeg, longitudesDeg, heightsM, satelliteLongitudeDeg, all);
    let count = 0;
    for (let i = 0; i < gains.length; i++) {
      const elevationDeg = all.elevationDeg[i]!;
      if (Number.isNaN(gains[i]!) || !(elevationDeg >= LOWEST_DEG)) continue;
      index[count] = start + i;
      seen.latitudeDeg[count] = latitudesDeg[i]!;
      seen.longitudeDeg[count] = longitudesDeg[i]!;
      seen.heightKm[count] = heightsM[i]! / 1000;
      seen.polarisationTiltDeg[count] = tiltAt(all.skewDeg[i]!);
      seen.elevationDeg[count] = elevationDeg;
      seen.slantRangeM[count] = all.slantRangeM[i]!;
      seen.saturatedEirpDbw[count] = powerDbw + gains[i]!;
      seen.betaSine[count] = betaSineAt(latitudesDeg[i]!, elevationDeg);
      count++;
    }
    let refused = 0;
    slantPathBatch(
      {
        count,
        frequencyGHz: link.channel.downlinkCentreGHz,
        latitudeDeg: seen.latitudeDeg,
        stationHeightKm: seen.heightKm,
        elevationDeg: seen.elevationDeg,
        polarisationTiltDeg: seen.polarisationTiltDeg,
        antennaDiameterM,
        antennaEfficiency: link.to.terminal.antenna.efficiency.value,
      },
      mappedClimate(climateOf(environment), seen, percents, fastReader),
      percents,
      [air],
      { kernel, onRejected: () => refused++ },
    );
    const { rainDb: rain001Db, gasDb, cloudDb, scintillationDb: sigmaDb } = air;
    for (let k = 0; k < count; k++) sigmaDb[k]! /= scintillationFactor;
    if (fading === 'rain') for (const part of [gasDb, cloudDb, sigmaDb]) part.fill(0);
    return { ...seen, count, index, refused, rain001Db, gasDb, cloudDb, sigmaDb };
  };
  return {
    to: (places, groundM, take) => {
      for (let start = 0; start < places.latitudesDeg.length; start += PIECE)
        take(piece(places, start, groundM));
    },
  };
}

/** The kernel of one setting, made when it is first asked for: a map is drawn in many pieces. */
function madeOnce(maker: KernelMaker): KernelMaker {
  let made: ChainKernel | undefined;
  return (setting) => {
    made ??= maker(setting);
    return made;
  };
}

/** Heights of the ground above the sea [m]: those given, else those of the map, else 0; 0 where nothing is seen. */
function setHeights(
  topography: Environment['topography'],
  latitudesDeg: Float64Array,
  longitudesDeg: Float64Array,
  gains: Float64Array,
  { given, out }: { readonly given: Float64Array | undefined; readonly out: Float64Array },
): void {
  for (let i = 0; i < out.length; i++) {
    if (given !== undefined && !Number.isNaN(given[i]!)) out[i] = given[i]!;
    else
      out[i] = Number.isNaN(gains[i]!) ? 0 : groundHeightM(topography, latitudesDeg[i]!, longitudesDeg[i]!);
  }
}

/** Height of the ground above the sea by the map, 0 without one [m]. */
export function groundHeightM(
  topography: Environment['topography'],
  latitudeDeg: number,
  longitudeDeg: number,
): number {
  // the map is of land; the sea counts as 0
  return topography === undefined
    ? 0
    : Math.max(-450, topographicHeightM(topography, latitudeDeg, longitudeDeg));
}
