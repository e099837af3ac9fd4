/** Beams of the model as antenna patterns of the core: gain towards points of the Earth. */
import {
  type EllipticalBeam,
  ellipticalGains,
  type GainPattern,
  type S672Beam,
  s672Gains,
  turnedPattern,
} from '@ortak/core/antenna';
import {
  directions,
  type Geodetic,
  groundPoint,
  NO_ATTITUDE_ERROR,
  type Rotation,
  rotationOf,
  satelliteDirection,
} from '@ortak/core/earth';
import { apply, type Direction, directionOf, transpose, unitVector } from '@ortak/core/math';
import { line, type WorkingLine } from '@ortak/core/working';
import { type BeamAntenna, patternOfContent, type Satellite } from '@ortak/model';
import { inputLine } from '../inputs.ts';
import { type GeometryCase, gainsUnder, type SatelliteIn } from './geometry.ts';
import type { RepointedAntenna } from './redesign.ts';
import { deviationsOf } from './states.ts';

const PATTERN_SOURCE = {
  'elliptical-gaussian': 'elliptical Gaussian beam, −12(θ/θ₃)² dB (RR Appendix 30 Annex 5)',
  s672: 'ITU-R S.672-4 Annex 1 §1',
  'feed-array': 'excitations of the feeds, field of the aperture in closed form',
  file: 'bilinear in linear gain, or between filed contours',
} as const;

/** Direction of the place at which an antenna was made to look; undefined for one that stands as the programme has it. */
function lookingDirection(
  { lookingAt }: RepointedAntenna,
  satelliteLongitudeDeg: number,
): Direction | undefined {
  return lookingAt && satelliteDirection({ ...lookingAt, heightM: 0 }, satelliteLongitudeDeg);
}

/** Direction of a beam's axis in the satellite's antenna frame; a pattern from a file has none but its peak. */
function boresightOf(antenna: BeamAntenna, satelliteLongitudeDeg: number): Direction {
  const { boresight, pattern } = antenna;
  const towards = lookingDirection(antenna, satelliteLongitudeDeg);
  if (towards !== undefined) return towards;
  if (boresight === undefined)
    return 'content' in pattern
      ? patternOfContent(pattern.content!, satelliteLongitudeDeg).peakDirection
      : { azimuthDeg: 0, elevationDeg: 0 };
  return 'latitudeDeg' in boresight
    ? satelliteDirection(
        { latitudeDeg: boresight.latitudeDeg.value, longitudeDeg: boresight.longitudeDeg.value, heightM: 0 },
        satelliteLongitudeDeg,
      )
    : { azimuthDeg: boresight.azimuthDeg.value, elevationDeg: boresight.elevationDeg.value };
}

/** The turn of the antenna frame by the yaw that a satellite keeps; undefined without. */
function yawOf({ pointing }: Satellite): Rotation | undefined {
  const yawDeg = pointing?.yawDeg?.value ?? 0;
  return yawDeg === 0 ? undefined : rotationOf({ ...NO_ATTITUDE_ERROR, yawDeg });
}

/** Direction of a station in the antenna frame of a satellite where it should be. */
function towards(satellite: Satellite, station: Geodetic): Direction {
  const direction = satelliteDirection(station, satellite.orbitalPositionDeg.value);
  const yaw = yawOf(satellite);
  return yaw === undefined ? direction : directionOf(apply(yaw, unitVector(direction)));
}

/** Where a beam's peak meets the Earth; undefined when it misses. */
export function boresightOnEarth(antenna: BeamAntenna, satellite: Satellite): Geodetic | undefined {
  const longitudeDeg = satellite.orbitalPositionDeg.value;
  const { peakDirection } = patternOf(antenna, longitudeDeg);
  const yaw = yawOf(satellite);
  const turned =
    yaw === undefined ? peakDirection : directionOf(apply(transpose(yaw), unitVector(peakDirection)));
  return groundPoint(turned, longitudeDeg);
}

/** A pattern moved to the peak that a programme states; the peak of its own leaves it as it is. */
function scaled(pattern: GainPattern, peakGainDbi: number): GainPattern {
  const byDb = peakGainDbi - pattern.peakGainDbi;
  if (byDb === 0) return pattern;
  return {
    ...pattern,
    peakGainDbi,
    gains: (azimuths, elevations, out) => {
      pattern.gains(azimuths, elevations, out);
      for (let i = 0; i < out.length; i++) out[i]! += byDb;
    },
  };
}

/** The pattern of a beam in the frame of a satellite at `satelliteLongitudeDeg`. */
function patternOf(antenna: BeamAntenna, satelliteLongitudeDeg: number): GainPattern {
  const { pattern } = antenna;
  const peakGainDbi = antenna.peakGainDbi.value;
  if (pattern.kind === 'feed-array' || pattern.kind === 'file') {
    const filed = scaled(patternOfContent(pattern.content!, satelliteLongitudeDeg), peakGainDbi);
    const towards = lookingDirection(antenna, satelliteLongitudeDeg);
    return towards === undefined ? filed : turnedPattern(filed, towards);
  }
  const boresight = boresightOf(antenna, satelliteLongitudeDeg);
  if (pattern.kind === 'elliptical-gaussian') {
    const beam: EllipticalBeam = {
      peakGainDbi,
      boresight,
      majorBeamwidthDeg: pattern.majorBeamwidthDeg.value,
      minorBeamwidthDeg: pattern.minorBeamwidthDeg.value,
      orientationDeg: pattern.orientationDeg.value,
      sideLobeFloorDb: pattern.sideLobeFloorDb.value,
    };
    return {
      peakGainDbi,
      peakDirection: boresight,
      gains: (azimuths, elevations, out) => ellipticalGains(beam, azimuths, elevations, out),
    };
  }
  const beam: S672Beam = {
    peakGainDbi,
    beamwidthDeg: pattern.beamwidthDeg.value,
    sideLobeLevelDb: pattern.sideLobeLevelDb,
  };
  return {
    peakGainDbi,
    peakDirection: boresight,
    gains: (azimuths, elevations, out) => s672Gains(beam, boresight, azimuths, elevations, out),
  };
}

/**
 * Gains of a beam at points of the Earth [dBi]; NaN where the satellite is below the horizon.
 * @param latitudesDeg geodetic [°], with longitudesDeg of the same length
 * @param geometry where the satellite is and how it points, see `gainsUnder`; by default that of the satellite
 */
export function gainsAt(
  antenna: BeamAntenna,
  satellite: SatelliteIn,
  latitudesDeg: Float64Array,
  longitudesDeg: Float64Array,
  geometry: GeometryCase = satellite.geometry ?? { kind: 'nominal' },
): Float64Array {
  const longitudeDeg = satellite.orbitalPositionDeg.value;
  if (geometry.kind !== 'nominal' || yawOf(satellite) !== undefined)
    return gainsUnder(
      patternOf(antenna, longitudeDeg),
      deviationsOf(satellite),
      geometry,
      latitudesDeg,
      longitudesDeg,
    );
  const azimuths = new Float64Array(latitudesDeg.length);
  const elevations = new Float64Array(latitudesDeg.length);
  directions(latitudesDeg, longitudesDeg, longitudeDeg, azimuths, elevations);
  const gains = new Float64Array(latitudesDeg.length);
  patternOf(antenna, longitudeDeg).gains(azimuths, elevations, gains);
  return gains;
}

/** Gain of a beam towards a station [dBi]. */
export function gainAtStation(antenna: BeamAntenna, satellite: SatelliteIn, station: Geodetic): number {
  if (satellite.geometry !== undefined && satellite.geometry.kind !== 'nominal') {
    const { latitudeDeg, longitudeDeg } = station; // its height moves it by thousandths of a degree
    return gainsAt(antenna, satellite, Float64Array.of(latitudeDeg), Float64Array.of(longitudeDeg))[0]!;
  }
  const direction = towards(satellite, station);
  const gain = new Float64Array(1);
  patternOf(antenna, satellite.orbitalPositionDeg.value).gains(
    Float64Array.of(direction.azimuthDeg),
    Float64Array.of(direction.elevationDeg),
    gain,
  );
  return gain[0]!;
}

/** From the directivity of a pattern in a file to its gain; nothing where no loss is stated. */
function lossLines({ lossDb, peakGainDbi }: BeamAntenna): WorkingLine[] {
  if (lossDb === undefined) return [];
  return [
    line('Dmax', 'Peak directivity of the pattern', peakGainDbi.value + lossDb.value, 'dBi', peakGainDbi.at),
    inputLine('Lant', 'Loss between directivity and gain', lossDb),
  ];
}

/** How a gain follows from the beam: peak, widths, direction, and what the pattern takes off. */
export function gainWorking(
  antenna: BeamAntenna,
  satellite: Satellite,
  station: Geodetic,
  gainDbi: number,
): WorkingLine[] {
  const direction = towards(satellite, station);
  const yawDeg = satellite.pointing?.yawDeg;
  const boresight = boresightOf(antenna, satellite.orbitalPositionDeg.value);
  const { pattern } = antenna;
  return [
    ...lossLines(antenna),
    inputLine('Gmax', 'Peak gain of the beam', antenna.peakGainDbi),
    line(
      'az₀',
      'Azimuth of the boresight, east of the sub-satellite point',
      boresight.azimuthDeg,
      '°',
      'direction from the satellite',
    ),
    line(
      'el₀',
      'Elevation of the boresight, north of the equatorial plane',
      boresight.elevationDeg,
      '°',
      'direction from the satellite',
    ),
    ...(yawDeg === undefined ? [] : [inputLine('κ', 'Yaw of the satellite', yawDeg)]),
    line('az', 'Azimuth of the station', direction.azimuthDeg, '°', 'direction from the satellite'),
    line('el', 'Elevation of the station', direction.elevationDeg, '°', 'direction from the satellite'),
    ...(pattern.kind === 'elliptical-gaussian'
      ? [
          inputLine('θa', 'Full 3 dB width, major axis', pattern.majorBeamwidthDeg),
          inputLine('θb', 'Full 3 dB width, minor axis', pattern.minorBeamwidthDeg),
          inputLine('ψ', 'Orientation of the major axis, anticlockwise from east', pattern.orientationDeg),
        ]
      : pattern.kind === 's672'
        ? [inputLine('2ψ₀', 'Full 3 dB width', pattern.beamwidthDeg)]
        : []),
    line('ΔG', 'Fall from the peak', antenna.peakGainDbi.value - gainDbi, 'dB', PATTERN_SOURCE[pattern.kind]),
    line('G', 'Gain towards the station', gainDbi, 'dBi', 'Gmax − ΔG'),
  ];
}
