/** The box of a satellite: how its half-width is shared out, and what does not fit. */
import {
  type BoxTask,
  type Determination,
  eccentricityCircle,
  inclinationDrift,
  type KeepingErrors,
  keepingErrors,
  longitudeDrift,
  SYNCHRONOUS_SPEED_MPS,
  shareBox,
} from '@ortak/core/orbit';
import { line, type WorkingLine } from '@ortak/core/working';
import { FlightError } from './error.ts';
import type { KeepingInput } from './keep.task.ts';

const RAD = Math.PI / 180;
const SOOP = 'Soop, Handbook of Geostationary Orbits';

/** How the longitude is shared out for a cycle of some length. */
export interface Share {
  readonly task: BoxTask;
  readonly errors: KeepingErrors;
}

export function shareOf(
  { satellite, flight, longitudeDeg, halfWidth, swing, sail }: KeepingInput,
  determination: Determination | undefined,
  cycleDays: number,
  pushDays: number,
  {
    pauseDeg = 0,
    takenEccentricity,
    ...northSouth
  }: {
    readonly settlingDays: number;
    readonly northSouthMps: number;
    readonly pauseDeg?: number;
    readonly takenEccentricity: number;
  },
): Share {
  const push = longitudeDrift(longitudeDeg);
  const light = eccentricityCircle(sail, flight.massKg.value);
  const errors = keepingErrors({
    ...northSouth,
    cycleDays,
    // the drift of a cycle, or the change of eccentricity that sunlight makes, the larger
    eastWestMps: Math.max(
      (push.deltaVMpsPerYear * cycleDays) / 365.25,
      (light.ratePerDay * cycleDays * SYNCHRONOUS_SPEED_MPS) / 2,
    ),
    magnitude: (flight.execution?.magnitudePercent.value ?? 0) / 100,
    pointingDeg: flight.execution?.pointingDeg.value ?? 0,
    longitudeDeg: determination?.longitudeDeg ?? 0,
    driftDegPerDay: determination?.driftDegPerDay ?? 0,
  });
  return {
    errors,
    task: {
      halfWidthDeg: halfWidth.value,
      cycleDays,
      pushDays,
      pauseDeg,
      pushDegPerDay2: Math.abs(push.longitudeDegPerDay2),
      swingDeg: swing.longitudeDeg,
      errorsDeg: errors.threeSigmaDeg,
      eccentricityPerDay: light.ratePerDay,
      naturalEccentricity: light.radius,
      eccentricitySwing: swing.eccentricity + takenEccentricity,
      largestEccentricity: satellite.stationKeeping?.eccentricity?.value,
    },
  };
}

/** @throws FlightError where the box is too narrow, with what would hold it */
export function held(
  { satellite, flight, halfWidth }: KeepingInput,
  task: BoxTask,
  share: (cycleDays: number) => Share,
) {
  const box = shareBox(task);
  if (box.neededHalfWidthDeg <= halfWidth.value) return box;
  let longest = Math.min(28, task.cycleDays - 1);
  const least = flight.keeping.kind === 'chemical' ? 7 : 2;
  while (longest >= least && shareBox(share(longest).task).neededHalfWidthDeg > halfWidth.value) longest--;
  const parts = `push of the Earth ${up(box.turnDeg)}°, Moon and Sun ${up(task.swingDeg)}°, errors 3σ ${up(task.errorsDeg)}°, eccentricity ${up((2 * box.eccentricityPath) / RAD)}°${(task.pauseDeg ?? 0) > 0 ? `, day without firing ${up(task.pauseDeg!)}°` : ''}`;
  throw new FlightError(
    `Cannot hold ${satellite.name} within ±${halfWidth.value}° of longitude (${halfWidth.at}) with cycles of ${task.cycleDays} d: expected at least ±${up(box.neededHalfWidthDeg)}°, ${up(box.neededHalfWidthDeg - halfWidth.value)}° more (${parts}); ${longest < least ? 'no shorter cycle holds it either' : `cycles of ${longest} d would hold it`}.`,
  );
}

export function driftLines({ longitudeDeg, epoch }: KeepingInput): WorkingLine[] {
  const push = longitudeDrift(longitudeDeg);
  const drift = inclinationDrift(epoch);
  return [
    line(
      'a',
      'Push of the Earth along the orbit',
      push.accelerationMps2 * 1e9,
      '1e-9 m/s²',
      `EGM96 8 × 8; ${SOOP}`,
    ),
    line('λ̈', 'Acceleration of the longitude', push.longitudeDegPerDay2, '°/d²', SOOP),
    line('di/dt', 'Drift of the inclination at the beginning', drift.sizeDegPerYear, '°/yr', SOOP),
    line('Ωd', 'Direction of that drift, right ascension', drift.directionDeg, '°', SOOP),
    line('ΔvNS', 'What undoes it', drift.deltaVMpsPerYear, 'm/s/yr', SOOP),
  ];
}

export function boxLines(task: BoxTask, errors: KeepingErrors, symbol: string, turn: string): WorkingLine[] {
  const box = shareBox(task);
  return [
    line('Δλ', 'Half-width of the box', task.halfWidthDeg, '°', 'stationKeeping.longitudeHalfWidthDeg'),
    line(symbol, turn, box.turnDeg, '°', SOOP),
    ...((task.pauseDeg ?? 0) === 0
      ? []
      : [
          line('2Δvr/V', 'for the shift by pushes towards the Earth, on that day', task.pauseDeg!, '°', SOOP),
        ]),
    line(
      '',
      'for the swing of the longitude by Moon and Sun',
      task.swingDeg,
      '°',
      'free motion of 28 d, force model',
    ),
    line('3σ', 'for errors of manoeuvres and orbit determination', task.errorsDeg, '°', 'independent', [
      line('σ', 'North–south burns along the orbit, until corrected', errors.northSouthDeg, '°', 'execution'),
      line('σ', 'East–west burns, over a cycle', errors.eastWestDeg, '°', 'execution'),
      line('σ', 'Orbit determination, over a cycle', errors.determinationDeg, '°', 'tracking'),
    ]),
    line('2e', 'for the eccentricity', (2 * box.eccentricityLimit) / RAD, '°', 'what is left'),
    line('es', 'Circle on which sunlight leads the eccentricity', task.naturalEccentricity, '', SOOP),
    line('ec', 'Circle on which it is held, perigee towards the Sun', box.controlRadius, '', SOOP),
  ];
}

export const up = (deg: number): string => (Math.ceil(deg * 1e4) / 1e4).toFixed(4);
