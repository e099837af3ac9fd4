import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../time/index.ts';
import { forceModel } from '../forces.ts';
import {
  type AlongEngine,
  driftPlan,
  driftStop,
  graveyardRiseM,
  hohmannRiseMps,
  meanMotion,
  onStation,
  planGraveyard,
  planRelocation,
  radii,
  SYNCHRONOUS_RADIUS_M,
  synchronousState,
} from './index.ts';

const RAD = Math.PI / 180;
const sail = { areaM2: 50, reflectivity: 1.3 };
const model = forceModel({ degree: 8, order: 8, sun: true, moon: true, sail });
const epoch = parseTime('2028-03-20', 'UTC');
const at = (longitudeDeg: number, massKg = 2000) =>
  onStation(
    { longitudeRad: longitudeDeg * RAD, eccentricity: [0, 0], inclinationRad: [0, 0] },
    model,
    epoch,
    massKg,
  );
const impulses: AlongEngine = { specificImpulseS: 285 };

describe('drift to another longitude', () => {
  it('costs 2.84 m/s at either end for a degree a day (Soop)', () => {
    const { deltaVMps, driftDegPerDay, burnS } = driftPlan(30, 30, Infinity);
    expect(driftDegPerDay).toBe(1);
    expect(deltaVMps).toBeCloseTo(2.84, 2);
    expect(burnS).toBe(0);
  });
  const angle = fc.double({ min: 0.1, max: 180, noNaN: true });
  const acceleration = fc.double({ min: 1e-6, max: 1e-1, noNaN: true });
  it('with little thrust adds up to the angle: two accelerated parts and one between', () => {
    fc.assert(
      fc.property(angle, acceleration, fc.double({ min: 1.0001, max: 50, noNaN: true }), (deg, a, times) => {
        const rate = (3 * a) / SYNCHRONOUS_RADIUS_M / RAD; // °/s²
        const days = (times * 2 * Math.sqrt(deg / rate)) / 86_400;
        const { burnS, driftDegPerDay, deltaVMps } = driftPlan(deg, days, a);
        const between = days * 86_400 - 2 * burnS;
        expect(rate * burnS ** 2 + (driftDegPerDay / 86_400) * between).toBeCloseTo(deg, 6);
        expect(deltaVMps / (a * burnS)).toBeCloseTo(1, 6);
        // never less than impulses
        expect(deltaVMps).toBeGreaterThanOrEqual(driftPlan(deg, days, Infinity).deltaVMps * (1 - 1e-9));
      }),
    );
  });
  it('says which time is too short', () => {
    expect(() => driftPlan(10, 1, 1e-5)).toThrow('days');
  });
});

describe('relocation flown', () => {
  it.each([
    ['west by impulses', 50, 42, 12, impulses],
    ['east round a quarter of the orbit', 42, 132, 45, impulses],
    ['over the antimeridian', 175, 190, 20, impulses],
    ['with a push of 20 mN', 58.5, 62.5, 20, { thrustN: 0.02, radialPart: -1, specificImpulseS: 600 }],
  ] as const)('%s rests where it is to', (_, fromDeg, toDeg, days, engine) => {
    const start = at(fromDeg);
    const moved = planRelocation({
      start,
      model,
      fromRad: fromDeg * RAD,
      toRad: toDeg * RAD,
      days,
      engine,
    });
    expect(Math.abs(moved.days - days)).toBeLessThan(1.1);
    const { longitudeRad, ex, ey } = meanMotion(moved.end, model, toDeg * RAD, 4);
    // east by going lower
    expect(Math.sign(moved.firstMps)).toBe(-Math.sign(toDeg - fromDeg));
    // the second burn takes back what the first gave; sunlight leads it round a circle of 0.00036
    expect(Math.hypot(ex[0]!, ey[0]!)).toBeLessThan(7.2e-4);
    expect(Math.abs(longitudeRad[0]! / RAD - toDeg)).toBeLessThan(0.002);
    expect(Math.abs(longitudeRad[2]! - longitudeRad[0]!) / RAD).toBeLessThan(0.004);
    const flownMps = Math.abs(moved.firstMps) + Math.abs(moved.lastMps);
    // the push of the Earth along the way gives and takes
    expect(Math.abs(flownMps - 2 * moved.plan.deltaVMps)).toBeLessThan(0.15 * flownMps + 0.02);
    const spent = start.massKg * -Math.expm1(-flownMps / (engine.specificImpulseS * 9.806_65));
    expect(start.massKg - moved.end.massKg).toBeCloseTo(spent, 3);
  });
});

describe('graveyard', () => {
  it('is 235 km and 1000 Cr A/m up (IADC), for 3.64 m/s each hundred kilometres', () => {
    expect(graveyardRiseM(1.3, 50, 2000)).toBeCloseTo(235e3 + 32.5e3, 6);
    const [first, second] = hohmannRiseMps(300e3);
    expect(first + second).toBeCloseTo(10.88, 1);
    expect(first).toBeGreaterThan(second);
  });
  it.each([
    ['impulses', impulses],
    ['thrusters of 10 N', { thrustN: 20, specificImpulseS: 285 }],
    ['a spiral of days', { thrustN: 0.05, radialPart: -0.5, specificImpulseS: 700 }],
  ] as const)('by %s has its perigee where it is asked, and keeps it clear for years', (_, engine) => {
    const riseM = graveyardRiseM(1.3, 50, 1700);
    const plan = planGraveyard({ start: at(42, 1700), model, riseM, engine });
    expect(plan.perigeeRiseM).toBeGreaterThanOrEqual(riseM);
    expect(plan.perigeeRiseM).toBeLessThan(riseM + 2000);
    expect(plan.eccentricity).toBeLessThan(3e-4);
    const [first, second] = hohmannRiseMps(riseM);
    expect(plan.deltaVMps / (first + second)).toBeCloseTo(1, 1);
    let least = Infinity;
    for (const { leastM } of radii(plan.end, model, 1.2 * 365.25 * 86_400)) least = Math.min(least, leastM);
    expect(least - SYNCHRONOUS_RADIUS_M).toBeGreaterThan(200e3);
    expect(least - SYNCHRONOUS_RADIUS_M).toBeLessThan(riseM);
  });
});

describe('stop of a drift', () => {
  it.each([
    ['from the west', 3],
    ['from the east', -3],
  ] as const)('%s by one long burn rests over the place', (_, driftDegPerDay) => {
    const angleDeg = 8 * driftDegPerDay;
    const rise = (-2 / 3) * SYNCHRONOUS_RADIUS_M * (driftDegPerDay / 360.9856);
    const [x, y, z, vx, vy, vz] = synchronousState(
      {
        semiMajorAxisM: SYNCHRONOUS_RADIUS_M + rise,
        meanLongitudeRad: (42 - angleDeg) * RAD,
        eccentricity: [0, 0],
        inclinationRad: [0, 0],
      },
      model,
      epoch,
    ) as unknown as number[];
    const stop = driftStop({
      start: {
        state: { frame: 'GCRF', epoch, positionM: [x!, y!, z!], velocityMps: [vx!, vy!, vz!] },
        massKg: 1800,
      },
      model,
      angleRad: angleDeg * RAD,
      toRad: 42 * RAD,
      driftDegPerDay,
      engine: { thrustN: 0.18, specificImpulseS: 1700 },
    });
    const { longitudeRad } = meanMotion(stop.end, model, 42 * RAD, 4);
    expect(Math.abs(longitudeRad[0]! / RAD - 42)).toBeLessThan(0.002);
    expect(Math.abs(longitudeRad[2]! - longitudeRad[0]!) / RAD).toBeLessThan(0.002);
    expect(stop.deltaVMps).toBeCloseTo(3 * 2.84, 0);
    // the middle of the burn lies where an impulse would
    expect((stop.durationS - stop.burnS / 2) / 86_400).toBeCloseTo(8, 0);
  });
  it('refuses a place that is nearer than the burn is long', () => {
    expect(() =>
      driftStop({
        start: at(42),
        model,
        angleRad: 0.001,
        toRad: 42 * RAD,
        driftDegPerDay: 3,
        engine: { thrustN: 0.1, specificImpulseS: 1700 },
      }),
    ).toThrow('time before the stop');
  });
});
