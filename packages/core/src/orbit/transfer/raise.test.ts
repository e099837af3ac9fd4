/** Electric raising against published transfers, Edelbaum's closed form, and the flight of every revolution. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEquinoctial, gaussMatrix, type OrbitElements, toEquinoctial } from '../equinoctial.ts';
import { STANDARD_GRAVITY_MPS2 } from '../manoeuvre.ts';
import { planRaising, proveRaising, type RaisingTask } from './index.ts';

const DAY_S = 86_400;
const orbit = (semiMajorAxisKm: number, eccentricity = 0, inclinationDeg = 0): OrbitElements => ({
  semiMajorAxisM: semiMajorAxisKm * 1e3,
  eccentricity,
  inclinationDeg,
  argumentOfPerigeeDeg: 0,
  ascendingNodeDeg: 0,
});
const GEO_KM = 42_164;
const speedMps = (semiMajorAxisKm: number) => Math.sqrt(3.986004418e14 / (semiMajorAxisKm * 1e3));

describe('equinoctial elements', () => {
  it('go there and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 7e6, max: 5e7, noNaN: true }),
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        fc.double({ min: 0.01, max: 120, noNaN: true }),
        fc.double({ min: 0, max: 359.9, noNaN: true }),
        fc.double({ min: 0, max: 359.9, noNaN: true }),
        (semiMajorAxisM, eccentricity, inclinationDeg, argumentOfPerigeeDeg, ascendingNodeDeg) => {
          const there = fromEquinoctial(
            toEquinoctial(
              { semiMajorAxisM, eccentricity, inclinationDeg, argumentOfPerigeeDeg, ascendingNodeDeg },
              GEO_KM * 1e3,
            ),
            GEO_KM * 1e3,
          );
          expect(there.semiMajorAxisM / semiMajorAxisM).toBeCloseTo(1, 9);
          expect(there.eccentricity).toBeCloseTo(eccentricity, 9);
          expect(there.inclinationDeg).toBeCloseTo(inclinationDeg, 7);
          const turn = (angle: number) => Math.sin((angle * Math.PI) / 360) ** 2;
          expect(turn(there.argumentOfPerigeeDeg - argumentOfPerigeeDeg)).toBeCloseTo(0, 9);
          expect(turn(there.ascendingNodeDeg - ascendingNodeDeg)).toBeCloseTo(0, 9);
        },
      ),
    );
  });
  it('change under thrust as energy and angular momentum do: da/dt = 2a²·v·a, dh/dt = r·a', () => {
    const matrix = new Float64Array(15);
    const element = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(
        element,
        element,
        element,
        element,
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        (h, k, p, q, l) => {
          const a = 0.8;
          gaussMatrix([a, h, k, p, q], Math.cos(l), Math.sin(l), matrix);
          const parameter = a * (1 - h * h - k * k);
          const w = 1 + k * Math.cos(l) + h * Math.sin(l);
          const root = Math.sqrt(parameter);
          const speeds = [(k * Math.sin(l) - h * Math.cos(l)) / root, w / root, 0];
          for (let column = 0; column < 3; column++) {
            expect(matrix[column]).toBeCloseTo(2 * a * a * speeds[column]!, 12);
            // rate of the semi-latus rectum: 2·√p times that of the angular momentum, whose rate along track is r = p/w
            const rate =
              matrix[column]! * (1 - h * h - k * k) -
              2 * a * (h * matrix[3 + column]! + k * matrix[6 + column]!);
            expect(rate).toBeCloseTo(column === 1 ? (2 * root * parameter) / w : 0, 12);
          }
        },
      ),
    );
  });
});

describe('circles', () => {
  const task = (fromKm: number, inclinationDeg: number): RaisingTask => ({
    from: orbit(fromKm, 0.0005, inclinationDeg),
    to: orbit(GEO_KM),
    craft: { massKg: 1000, thrustN: 0.02, specificImpulseS: 3000 },
  });
  it.each([12_000, 24_000, 36_000])('in one plane cost the difference of their speeds, from %d km', (km) => {
    const { deltaVMps, miss } = planRaising(task(km, 0.001));
    expect(miss).toBeLessThan(1e-6);
    // Edelbaum 1961; the transfer that may become elliptic is a little better where it pays
    expect(deltaVMps / (speedMps(km) - speedMps(GEO_KM))).toBeLessThan(1.0005);
    expect(deltaVMps / (speedMps(km) - speedMps(GEO_KM))).toBeGreaterThan(0.97);
  });
  it('in two planes cost what Edelbaum found, or less', () => {
    const [km, tilt] = [20_000, 20];
    const [v0, v1] = [speedMps(km), speedMps(GEO_KM)];
    const edelbaum = Math.sqrt(
      v0 ** 2 + v1 ** 2 - 2 * v0 * v1 * Math.cos((Math.PI / 2) * ((tilt * Math.PI) / 180)),
    );
    const { deltaVMps } = planRaising(task(km, tilt));
    expect(deltaVMps / edelbaum).toBeLessThan(1.001);
    expect(deltaVMps / edelbaum).toBeGreaterThan(0.93);
  });
});

/** Two-body, no eclipse. */
const CASE_B: RaisingTask = {
  from: orbit(24_505.9, 0.725, 7.05),
  to: orbit(42_165),
  craft: { massKg: 2000, thrustN: 0.35, specificImpulseS: 2000 },
};
const IEPC: RaisingTask = {
  from: orbit(24_396, 0.7283, 7),
  to: orbit(42_164),
  craft: { massKg: 367, thrustN: 0.089, specificImpulseS: 1650 },
};

describe('published transfers', () => {
  it.each([
    ['AIAA 2004-5089, case B: 223.5 kg and 160 days', CASE_B, 223.5, 160],
    ['IEPC-2011-102: 49 kg and 105 days', IEPC, 49, 105],
  ] as const)('%s, or better, flown revolution by revolution', (_, task, mostKg, mostDays) => {
    const { plan, flown } = proveRaising(task);
    expect(plan.durationS / DAY_S).toBeLessThan(mostDays);
    expect(task.craft.massKg - flown.massKg).toBeLessThan(mostKg);
    expect(Math.abs(flown.orbit.semiMajorAxisM - task.to.semiMajorAxisM)).toBeLessThan(1e3);
    expect(flown.orbit.eccentricity).toBeLessThan(1e-4);
    expect(flown.orbit.inclinationDeg).toBeLessThan(1e-3);
    expect(plan.propellantKg).toBeCloseTo(task.craft.massKg - flown.massKg, 1);
    // as many revolutions as the periods of the plan have time for
    const turns = plan.moments.slice(1).reduce((sum, { timeS, orbit: { semiMajorAxisM } }, i) => {
      const middleM = (semiMajorAxisM + plan.moments[i]!.orbit.semiMajorAxisM) / 2;
      return (
        sum + (timeS - plan.moments[i]!.timeS) / (2 * Math.PI * Math.sqrt(middleM ** 3 / 3.986004418e14))
      );
    }, 0);
    expect(flown.revolutions / turns).toBeCloseTo(1, 2);
  });
  it('take the same wherever node and perigee lie', () => {
    const turned = { ...CASE_B.from, argumentOfPerigeeDeg: 180, ascendingNodeDeg: 77 };
    const [here, there] = [planRaising(CASE_B), planRaising({ ...CASE_B, from: turned })];
    expect(there.propellantKg).toBeCloseTo(here.propellantKg, 2);
  });
  it('need less propellant in more time', () => {
    const kilograms = [139, 145].map(
      (days) => planRaising({ ...CASE_B, durationS: days * DAY_S }).propellantKg,
    );
    expect(kilograms[0]).toBeLessThan(211);
    expect(kilograms[1]).toBeLessThan(kilograms[0]! - 5);
  });
});

describe('a longitude to end over', () => {
  const free = planRaising(IEPC);
  const towards = (offRad: number) =>
    planRaising({ ...IEPC, sweepRad: free.sweepRad + offRad }, free).durationS - free.durationS;
  it('costs time with the square of how far it lies from where the soonest way ends', () => {
    const [west, near, far] = [towards(-0.8), towards(0.8), towards(1.6)] as const;
    expect(near).toBeGreaterThan(0);
    // to either side the same, but for what is of the third order
    expect(west / near).toBeGreaterThan(0.8);
    expect(west / near).toBeLessThan(1.25);
    expect(far / near).toBeGreaterThan(3.4);
    expect(far / near).toBeLessThan(4.6);
    // half a turn is less than half a day
    expect(towards(Math.PI) / DAY_S).toBeLessThan(0.5);
  });
  it('is hit when every revolution is flown', () => {
    const sweepRad = free.sweepRad + 2;
    const { plan, flown } = proveRaising({ ...IEPC, sweepRad });
    expect(flown.sweepRad).toBeCloseTo(sweepRad, 4);
    expect(flown.sweepRad).toBeCloseTo(2 * Math.PI * flown.revolutions - 7.292_115e-5 * plan.durationS, 9);
    expect(Math.abs(flown.orbit.semiMajorAxisM - IEPC.to.semiMajorAxisM)).toBeLessThan(100);
    expect(IEPC.craft.massKg - flown.massKg).toBeLessThan(49);
    expect(plan.durationS / DAY_S).toBeLessThan(105);
  });
  it('takes propellant where time is to spare', () => {
    const durationS = 1.05 * free.durationS;
    const thrifty = planRaising({ ...IEPC, durationS }, free);
    const there = planRaising({ ...IEPC, durationS, sweepRad: thrifty.sweepRad + 2 }, thrifty);
    expect(there.durationS).toBeCloseTo(durationS, 3);
    expect(there.sweepRad).toBeCloseTo(thrifty.sweepRad + 2, 4);
    expect(there.propellantKg).toBeGreaterThan(thrifty.propellantKg);
    expect(there.propellantKg).toBeLessThan(free.propellantKg);
  });
});

describe('a plan', () => {
  it('keeps its books: thrust, mass and velocity', () => {
    const { propellantKg, thrustingS, durationS, deltaVMps, moments } = planRaising(CASE_B);
    expect(thrustingS).toBeCloseTo(durationS, -3); // thrust all the time
    expect((propellantKg * 2000 * STANDARD_GRAVITY_MPS2) / 0.35 / thrustingS).toBeCloseTo(1, 9);
    expect(deltaVMps).toBeCloseTo(2000 * STANDARD_GRAVITY_MPS2 * Math.log(2000 / (2000 - propellantKg)), 6);
    expect(moments[0]!.massKg).toBe(2000);
    expect(moments.at(-1)!.orbit.semiMajorAxisM).toBeCloseTo(42_165e3, -2);
  });
  it('says how soon it can be where the time is too short', () => {
    expect(() => planRaising({ ...CASE_B, durationS: 100 * DAY_S })).toThrow('the soonest is 137.43 days');
    expect(() => planRaising({ ...CASE_B, craft: { ...CASE_B.craft, thrustN: 0 } })).toThrow(
      'thrustN is 0 N',
    );
    expect(() => planRaising({ ...CASE_B, from: orbit(24_505.9, 0.99) })).toThrow('eccentricity is 0.99');
  });
});
