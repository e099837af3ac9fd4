/** Orbit data messages as the program holds them: SI units, angles in degrees, mean motion in turns a day. */
import type { Frame, StateVector } from '../../earth/state.ts';
import type { Vector3 } from '../../math/vector.ts';
import type { Epoch, TimeScale } from '../../time/index.ts';

export interface MessageHeader {
  readonly version: '2.0' | '3.0';
  readonly comments: readonly string[];
  /** 3.0 only. */
  readonly classification?: string;
  /** As it is written, UTC; some sources leave it empty. */
  readonly creationDate: string;
  /** Some sources leave it empty. */
  readonly originator: string;
  /** 3.0 only. */
  readonly messageId?: string;
}

export interface ObjectMetadata {
  readonly comments: readonly string[];
  readonly objectName: string;
  /** International designator, `2014-010A`. */
  readonly objectId: string;
  readonly frame: Frame;
  /** REF_FRAME as it is written: `ICRF` and `GCRF` are one frame, `ITRF2014` and `ITRF-97` too (within 0.1 m). */
  readonly frameName: string;
  readonly timeSystem: TimeScale;
}

/** A 6 × 6 matrix of position and velocity. */
export interface Covariance {
  /** Only within an OEM. */
  readonly epoch?: Epoch;
  /** As it is written; that of the state where none is. */
  readonly frameName?: string;
  /** Lower triangle row by row, 21 numbers [m², m²/s, m²/s²]. */
  readonly lower: readonly number[];
}

export interface Spacecraft {
  readonly massKg?: number;
  readonly solarRadiationAreaM2?: number;
  readonly solarRadiationCoefficient?: number;
  readonly dragAreaM2?: number;
  readonly dragCoefficient?: number;
}

/** Osculating elements that an OPM may carry beside its state. */
export interface KeplerianElements {
  readonly semiMajorAxisM: number;
  readonly eccentricity: number;
  readonly inclinationDeg: number;
  readonly ascendingNodeDeg: number;
  readonly argumentOfPericentreDeg: number;
  readonly anomaly: 'true' | 'mean';
  readonly anomalyDeg: number;
  readonly gmM3PerS2: number;
}

export interface Manoeuvre {
  readonly comments: readonly string[];
  readonly ignition: Epoch;
  /** 0 for an impulse. */
  readonly durationS: number;
  /** Negative: what is burnt. */
  readonly deltaMassKg: number;
  /** As it is written: RTN, RSW, TNW or a frame of the states. */
  readonly frameName: string;
  readonly deltaVMps: Vector3;
}

/** Orbit parameter message: one state, and what happens to the satellite. */
export interface OrbitParameterMessage {
  readonly kind: 'opm';
  readonly header: MessageHeader;
  readonly metadata: ObjectMetadata;
  readonly comments: readonly string[];
  readonly state: StateVector;
  readonly keplerian?: KeplerianElements;
  readonly spacecraft: Spacecraft;
  readonly covariance?: Covariance;
  readonly manoeuvres: readonly Manoeuvre[];
  readonly userDefined: ReadonlyMap<string, string>;
}

export type InterpolationMethod = 'LAGRANGE' | 'HERMITE' | 'LINEAR';

/** States of one object in time order, in columns. */
export interface EphemerisSegment {
  readonly metadata: ObjectMetadata;
  readonly start: Epoch;
  readonly stop: Epoch;
  readonly useableStart?: Epoch;
  readonly useableStop?: Epoch;
  readonly interpolation?: { readonly method: InterpolationMethod; readonly degree: number };
  readonly comments: readonly string[];
  /** Two numbers a row, as an `Epoch` has them: whole TAI seconds since 2000, and the fraction. */
  readonly times: Float64Array;
  /** Six numbers a row: x, y, z [m], velocity [m/s]. */
  readonly states: Float64Array;
  /** Three numbers a row [m/s²]. */
  readonly accelerations?: Float64Array;
  readonly covariances: readonly Covariance[];
}

/** Orbit ephemeris message. */
export interface OrbitEphemerisMessage {
  readonly kind: 'oem';
  readonly header: MessageHeader;
  readonly segments: readonly EphemerisSegment[];
}

export interface TleParameters {
  readonly ephemerisType: number;
  readonly classification: string;
  /** Catalogue number, 1…999 999 999; a TLE holds up to 339 999 (Alpha-5). */
  readonly noradId?: number;
  readonly elementSetNumber?: number;
  readonly revolutionAtEpoch?: number;
  /** B* [1/Earth radius]. */
  readonly bstarPerEarthRadius: number;
  /** Half the first derivative of the mean motion, as elements of SGP4 hold it [rev/day²]. */
  readonly meanMotionDotRevPerDay2: number;
  /** A sixth of the second derivative [rev/day³]. */
  readonly meanMotionDdotRevPerDay3: number;
}

/** Orbit mean elements message; two-line elements are read as one. */
export interface OrbitMeanElementsMessage {
  readonly kind: 'omm';
  readonly header: MessageHeader;
  readonly metadata: ObjectMetadata;
  /** SGP4 for two-line elements; DSST, USM, … */
  readonly theory: string;
  readonly comments: readonly string[];
  readonly epoch: Epoch;
  /** One of mean motion and semi-major axis. */
  readonly meanMotionRevPerDay?: number;
  readonly semiMajorAxisM?: number;
  readonly eccentricity: number;
  readonly inclinationDeg: number;
  readonly ascendingNodeDeg: number;
  readonly argumentOfPericentreDeg: number;
  readonly meanAnomalyDeg: number;
  readonly gmM3PerS2?: number;
  readonly spacecraft: Spacecraft;
  readonly tle?: TleParameters;
  readonly covariance?: Covariance;
  readonly userDefined: ReadonlyMap<string, string>;
}

export type OrbitMessage = OrbitParameterMessage | OrbitEphemerisMessage | OrbitMeanElementsMessage;
