import { describe, expect, it } from 'vitest';
import { later, parseTime } from '../../time/index.ts';
import { forceModel } from '../forces.ts';
import type { Manoeuvre } from '../manoeuvre.ts';
import { propagateTo, type Start } from '../propagate.ts';
import {
  type Demand,
  DRIFT_DEG_PER_DAY_PER_MPS,
  dayPlanner,
  determine,
  eastWest,
  electricStrategy,
  firings,
  fly,
  inclinationChangeRad,
  keepingErrors,
  type MeanMotion,
  meanMotion,
  onStation,
  passes,
  SIDEREAL_DAY_S,
  SYNCHRONOUS_RADIUS_M,
  SYNCHRONOUS_RATE_RAD_PER_S,
  SYNCHRONOUS_SPEED_MPS,
  type Thruster,
} from './index.ts';

const RAD = Math.PI / 180;
const DAY_S = 86_400;
const model = forceModel({ degree: 8, order: 8, sun: true, moon: true });
const epoch = parseTime('2029-09-20', 'UTC');
const longitudeRad = 58.5 * RAD;
const station = { longitudeRad, eccentricity: [0, 0], inclinationRad: [0, 0] } as const;
const start = onStation(station, model, epoch, 1900);
const free = meanMotion(start, model, longitudeRad, 16);

/** Mean elements after manoeuvres less those without, at an index. */
function effect(
  manoeuvres: readonly Manoeuvre[],
  atS: number,
): { longitude: number; ex: number; ey: number; ix: number; iy: number } {
  const ends = [[], manoeuvres].map((some) => {
    const end: Start = propagateTo(start, model, { durationS: atS, manoeuvres: some });
    return meanMotion(end, model, longitudeRad, 1);
  }) as [MeanMotion, MeanMotion];
  const [a, b] = ends;
  return {
    longitude: b.longitudeRad[0]! - a.longitudeRad[0]!,
    ex: b.ex[0]! - a.ex[0]!,
    ey: b.ey[0]! - a.ey[0]!,
    ix: b.ixRad[0]! - a.ixRad[0]!,
    iy: b.iyRad[0]! - a.iyRad[0]!,
  };
}

describe('east–west burns of a cycle', () => {
  const pass = passes(start, model);
  const task = {
    centreRad: longitudeRad,
    turnRad: 0.012 * RAD,
    eccentricity: [2e-4, 1e-4],
    eccentricityCentre: [0, 0],
    eccentricityLimit: 1e-5, // so small that the whole change is asked for
    passS: (ascension: number) => pass(ascension, 0),
  } as const;
  const { impulses, eccentricityChange } = eastWest(free, 0, 14.5 * DAY_S, task);
  const manoeuvres = impulses.map(
    ({ rightAscensionRad, deltaVMps }): Manoeuvre => ({
      kind: 'impulse',
      at: later(epoch, pass(rightAscensionRad, 0)),
      frame: 'RTN',
      deltaVMps: [0, deltaVMps, 0],
    }),
  );
  it('change the eccentricity as planned, flown', () => {
    const { ex, ey } = effect(manoeuvres, 2 * DAY_S);
    expect(Math.abs(ex - eccentricityChange[0])).toBeLessThan(3e-6);
    expect(Math.abs(ey - eccentricityChange[1])).toBeLessThan(3e-6);
    expect(Math.hypot(...eccentricityChange)).toBeGreaterThan(1e-4);
  });
  it('lead the middle of the way nearer to the centre than the edge alone would', () => {
    // flown: the way of the mean longitude over the cycle
    const end = propagateTo(start, model, { durationS: 1.1 * DAY_S, manoeuvres });
    const after = meanMotion(end, model, longitudeRad, 13);
    const [low, high] = [Math.min(...after.longitudeRad), Math.max(...after.longitudeRad)];
    expect(Math.abs((low + high) / 2 - longitudeRad) / RAD).toBeLessThan(0.0065);
  });
  it('cost the larger of the change of drift and half the change of eccentricity', () => {
    const [a, b] = impulses.map(({ deltaVMps }) => deltaVMps) as [number, number];
    const half = (SYNCHRONOUS_SPEED_MPS * Math.hypot(...eccentricityChange)) / 2;
    expect(Math.abs(a) + Math.abs(b)).toBeCloseTo(Math.max(Math.abs(a + b), half), 9);
    expect(Math.abs(a - b)).toBeCloseTo(half, 9);
  });
});

describe('north–south correction', () => {
  const motion = (x: number, y: number): MeanMotion => ({
    ...free,
    ixRad: free.timesS.map(() => x),
    iyRad: free.timesS.map((t) => y + 1e-4 * (t / DAY_S)),
  });
  const task = { centreRad: [0, 0], limitRad: 8e-4, directionRad: Math.PI / 2 } as const;
  it('undoes the drift along its direction, and leaves what swings across within the limit', () => {
    const [x, y] = inclinationChangeRad(motion(3e-4, 0), 0, 10 * DAY_S, task);
    expect(x).toBeCloseTo(0, 12);
    expect(y).toBeCloseTo(-1e-4 * 5.2, 4);
  });
  it.each([1, -1])('brings back what would leave the limit across, on the side %i', (side) => {
    const [x] = inclinationChangeRad(motion(side * 1.5e-3, 0), 0, 10 * DAY_S, task);
    expect(Math.abs(side * 1.5e-3 + x)).toBeLessThan(8e-4);
    expect(Math.abs(x)).toBeLessThan(1.2e-3);
  });
});

describe('arcs of canted thrusters', () => {
  const thruster = (id: string, north: number, east: number): Thruster => ({
    id,
    thrustN: 0.083,
    specificImpulseS: 1500,
    powerW: 1350,
    push: [-0.62, east * 0.26, north * 0.74],
  });
  const sets = firings(
    [thruster('ne', -1, -1), thruster('nw', -1, 1), thruster('se', 1, -1), thruster('sw', 1, 1)],
    1500,
  );
  const fromRad = (-passes(start, model)(0, 0) / SIDEREAL_DAY_S) * 2 * Math.PI;
  it('do in flight what they plan, in all five and in the shift of the longitude', () => {
    const asked: Demand = [0.03, -0.12, 0.05, 0.04, 0.006];
    const plan = dayPlanner({ firings: sets, massKg: 1900, fromRad, free: () => true })(asked)!;
    const burns = plan.arcs.map(({ firing, rightAscensionRad, durationS }): Manoeuvre => {
      const middleS = ((rightAscensionRad - fromRad) / (2 * Math.PI)) * SIDEREAL_DAY_S;
      const thrustN = Math.hypot(...firing.forceN);
      return {
        kind: 'burn',
        from: later(epoch, Math.max(0, middleS - durationS / 2)),
        durationS,
        frame: 'RTN',
        direction: firing.forceN,
        thrustN,
        specificImpulseS: 1500,
      };
    });
    const seen = effect(burns, SIDEREAL_DAY_S);
    const V = SYNCHRONOUS_SPEED_MPS;
    expect(Math.abs(seen.ix * V - plan.done[0])).toBeLessThan(0.002);
    expect(Math.abs(seen.iy * V - plan.done[1])).toBeLessThan(0.002);
    expect(Math.abs(seen.ex * V - plan.done[2])).toBeLessThan(0.003);
    expect(Math.abs(seen.ey * V - plan.done[3])).toBeLessThan(0.003);
    // the mean over the day after: a day after the middle of the firing
    const drifted = ((-3 * plan.done[4]) / SYNCHRONOUS_RADIUS_M) * SIDEREAL_DAY_S;
    expect(Math.abs(seen.longitude - drifted - plan.shiftRad) / RAD).toBeLessThan(2e-4);
  });
  it('are moved out of the shadow where the eccentricity asks for them there', () => {
    // the Sun stands at right ascension 178°: the eccentricity is to be pushed over along that line
    const offStart = onStation({ ...station, eccentricity: [5e-4, 0] }, model, epoch, 1900);
    const lit = forceModel({ ...model.forces, sail: { areaM2: 45, reflectivity: 1.3 } });
    const inShadowS = (fireInEclipse: boolean): number => {
      const strategy = electricStrategy({
        longitudeRad,
        cycleDays: 7,
        firings: sets,
        fireInEclipse,
        northSouth: false,
        inclinationLimitRad: 5e-4,
        inclinationCentreRad: [0, 0],
        eccentricityRadius: 1e-4,
        eccentricityCentre: [0, 0],
        eccentricityLimit: 1.2e-4,
      });
      const [stage] = fly({ start: offStart, model: lit, strategy, durationS: 7 * DAY_S, longitudeRad });
      expect(stage!.manoeuvres.length).toBeGreaterThan(1);
      return stage!.burntInShadowS;
    };
    expect(inShadowS(false)).toBe(0);
    expect(inShadowS(true)).toBeGreaterThan(600);
  });
});

describe('errors of keeping', () => {
  it('grow by 0.3523° a day for each metre per second along the orbit', () => {
    expect(DRIFT_DEG_PER_DAY_PER_MPS).toBeCloseTo(0.3523, 3);
    const errors = keepingErrors({
      cycleDays: 10,
      settlingDays: 2,
      northSouthMps: 2,
      eastWestMps: 0.1,
      magnitude: 0.01,
      pointingDeg: 0.1,
      longitudeDeg: 0.003,
      driftDegPerDay: 0.0004,
    });
    expect(errors.northSouthDeg).toBeCloseTo(0.3523 * 2 * 0.1 * RAD * 2, 5);
    expect(errors.eastWestDeg).toBeCloseTo(0.3523 * 0.1 * 0.01 * 10, 5);
    expect(errors.determinationDeg).toBeCloseTo(0.005, 12);
    expect(errors.threeSigmaDeg).toBeCloseTo(3 * Math.hypot(0.00246, 0.003523, 0.005), 4);
  });
});

describe('orbit determination', () => {
  const below = {
    place: { latitudeDeg: 1, longitudeDeg: 58.5, heightM: 0 },
    rangeErrorM: 1e5,
    rangeBiasM: 0,
    angleErrorDeg: 0.01,
    angleBiasDeg: 0,
    passesPerDay: 24,
  };
  it('has no more from an azimuth near the zenith than the beam is wide', () => {
    const { tangentialM } = determine(start, model, [below], 2);
    expect(tangentialM).toBeGreaterThan((0.01 * RAD * 35_800_000) / Math.sqrt(48));
  });
  it('has the drift that its radial and tangential errors make: 2 δr/r + 2 δv/V of the semi-major axis', () => {
    const { covariance, driftDegPerDay } = determine(
      start,
      model,
      [{ ...below, place: { latitudeDeg: 52, longitudeDeg: 71, heightM: 0 }, rangeErrorM: 5 }],
      2,
    );
    const [r, v] = [2 / SYNCHRONOUS_RADIUS_M, 2 / SYNCHRONOUS_SPEED_MPS];
    const variance = r * r * covariance[0]! + 2 * r * v * covariance[4]! + v * v * covariance[28]!;
    const drift = (1.5 * SYNCHRONOUS_RATE_RAD_PER_S * DAY_S * Math.sqrt(variance)) / RAD;
    expect(driftDegPerDay / drift).toBeGreaterThan(0.98);
    expect(driftDegPerDay / drift).toBeLessThan(1.02);
  });
});
