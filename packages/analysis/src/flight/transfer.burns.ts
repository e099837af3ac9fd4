/** A burn of a transfer, as a row: what it did, what an impulse would have taken, who saw it. */
import {
  type Burn,
  EARTH_SHADOW_RADIUS_M,
  type ForceModel,
  type OrbitElements,
  planeChangeMps,
  STANDARD_GRAVITY_MPS2,
  type Start,
  type SynchronousReader,
  synchronousReader,
  taiSecondsOf,
} from '@ortak/core/orbit';
import { formatTime, secondsBetween } from '@ortak/core/time';
import { elevationDeg, type FlownPath, LEAST_ELEVATION_DEG, type TransferStation } from './transfer.path.ts';

export interface BurnRow {
  readonly what: string;
  readonly from: string;
  readonly durationMin: number;
  readonly deltaVMps: number;
  /** Of the impulse at the apsis that leads from the orbit before to the orbit after, and what the burn took more. */
  readonly idealMps: number;
  readonly lossMps: number;
  readonly propellantKg: number;
  readonly massKg: number;
  /** Orbit after it. */
  readonly perigeeAltitudeKm: number;
  readonly apogeeAltitudeKm: number;
  readonly inclinationDeg: number;
  /** Below its middle [°]. */
  readonly longitudeDeg: number;
  /** Stations that see all of it. */
  readonly seenBy: readonly string[];
}

export function burnRow(
  index: number,
  burn: Burn,
  path: FlownPath,
  start: Start,
  model: ForceModel,
  stations: readonly TransferStation[],
  about: 'apogee' | 'perigee' | 'trim',
  slotRad: number,
): BurnRow {
  const { epoch } = start.state;
  const fromS = secondsBetween(epoch, burn.from);
  const toS = fromS + burn.durationS;
  const startTaiS = taiSecondsOf(epoch);
  const reader = synchronousReader(model, slotRad);
  const [before, after] = [fromS, toS].map((timeS) => orbitAt(path, timeS, startTaiS, reader)) as [
    OrbitElements,
    OrbitElements,
  ];
  const [m0, m1] = [path.massAtKg(fromS), path.massAtKg(toS)];
  const deltaVMps = burn.specificImpulseS * STANDARD_GRAVITY_MPS2 * Math.log(m0 / m1);
  const state = new Float64Array(6);
  const middle = new Float64Array(3);
  path.stateAt((fromS + toS) / 2, state);
  reader.place(startTaiS + (fromS + toS) / 2, state, middle);
  const atM =
    about === 'trim'
      ? Math.hypot(state[0]!, state[1]!, state[2]!)
      : before.semiMajorAxisM * (1 + (about === 'apogee' ? 1 : -1) * before.eccentricity);
  const speed = ({ semiMajorAxisM }: OrbitElements): number =>
    Math.sqrt(model.gmM3PerS2 * (2 / atM - 1 / semiMajorAxisM));
  const idealMps = planeChangeMps(speed(before), speed(after), planeAngleDeg(before, after));
  const altitudeKm = (sign: number): number =>
    (after.semiMajorAxisM * (1 + sign * after.eccentricity) - EARTH_SHADOW_RADIUS_M) / 1000;
  return {
    what: `${about} burn ${index + 1}`,
    from: formatTime(burn.from, 'UTC', 0),
    durationMin: burn.durationS / 60,
    deltaVMps,
    idealMps,
    lossMps: deltaVMps - idealMps,
    propellantKg: m0 - m1,
    massKg: m1,
    perigeeAltitudeKm: altitudeKm(-1),
    apogeeAltitudeKm: altitudeKm(1),
    inclinationDeg: after.inclinationDeg,
    longitudeDeg: (((((middle[0]! * 180) / Math.PI + 180) % 360) + 360) % 360) - 180,
    seenBy: stations
      .filter(({ place }) =>
        [fromS, (fromS + toS) / 2, toS].every(
          (timeS) => elevationDeg(place, path.trajectory, startTaiS + timeS) >= LEAST_ELEVATION_DEG,
        ),
      )
      .map(({ name }) => name),
  };
}

/** Against the equator of date. */
function orbitAt(
  path: FlownPath,
  timeS: number,
  startTaiS: number,
  reader: SynchronousReader,
): OrbitElements {
  const [state, read] = [new Float64Array(6), new Float64Array(6)];
  path.stateAt(timeS, state);
  reader.write(startTaiS + timeS, state, read, 0);
  const [a, , ex, ey, ix, iy] = read as unknown as [number, number, number, number, number, number];
  const degrees = (rad: number): number => (rad * 180) / Math.PI;
  const node = Math.atan2(iy, ix);
  return {
    semiMajorAxisM: a,
    eccentricity: Math.hypot(ex, ey),
    inclinationDeg: degrees(Math.hypot(ix, iy)),
    argumentOfPerigeeDeg: degrees(Math.atan2(ey, ex) - node),
    ascendingNodeDeg: degrees(node),
  };
}

function planeAngleDeg(a: OrbitElements, b: OrbitElements): number {
  const rad = Math.PI / 180;
  const normal = ({ inclinationDeg: i, ascendingNodeDeg: node }: OrbitElements): number[] => [
    Math.sin(i * rad) * Math.sin(node * rad),
    -Math.sin(i * rad) * Math.cos(node * rad),
    Math.cos(i * rad),
  ];
  const [n, m] = [normal(a), normal(b)];
  return (2 * Math.asin(Math.min(1, Math.hypot(...n.map((c, k) => c - m[k]!)) / 2))) / rad;
}
