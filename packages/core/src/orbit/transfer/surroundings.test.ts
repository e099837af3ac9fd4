/** Flattening, shadow, power and radiation along a transfer: against closed forms, and against the flight of every revolution. */
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../time/iso8601.ts';
import { elementsOf, fromEquinoctial, type OrbitElements, stateOf, toEquinoctial } from '../equinoctial.ts';
import { forceModel } from '../forces.ts';
import { propagateTo } from '../propagate.ts';
import { longestEclipse } from '../shadow.ts';
import {
  doseShare,
  flyRaising,
  planRaising,
  powerLeft,
  proveRaising,
  type Raising,
  type RaisingTask,
} from './index.ts';
import { averageRevolution, revolution } from './orbit-average.ts';
import { driftByFlattening, J2, lightAt } from './surroundings.ts';

const DAY_S = 86_400;
const GM = 3.986004418e14;
const EARTH_M = 6_378_137;
const orbit = (
  semiMajorAxisKm: number,
  eccentricity = 0,
  inclinationDeg = 0,
  argumentOfPerigeeDeg = 0,
  ascendingNodeDeg = 0,
): OrbitElements => ({
  semiMajorAxisM: semiMajorAxisKm * 1e3,
  eccentricity,
  inclinationDeg,
  argumentOfPerigeeDeg,
  ascendingNodeDeg,
});

describe('drift by flattening', () => {
  /** Rates of node and perigee in degrees a day. */
  const rates = (elements: OrbitElements): [node: number, perigee: number] => {
    const slow = toEquinoctial(elements, EARTH_M);
    const out = new Float64Array(5);
    driftByFlattening(slow, J2, out);
    const perDay = Math.sqrt(GM / EARTH_M ** 3) * DAY_S * (180 / Math.PI);
    const [, h, k, p, q] = slow;
    const node = (q * out[3]! - p * out[4]!) / (p * p + q * q);
    const sum = (k * out[1]! - h * out[2]!) / (h * h + k * k);
    return [node * perDay, (sum - node) * perDay];
  };
  it('makes an orbit of 98.19° at 700 km follow the Sun (Vallado 2013, §11.4: 0.9856° a day)', () => {
    expect(rates(orbit(7078.137, 0.001, 98.19))[0]).toBeCloseTo(0.9856, 2);
  });
  it('leaves the perigee at the critical inclination, 63.435°', () => {
    const [node, perigee] = rates(orbit(26_554, 0.72, 63.4349, 270, 40));
    expect(perigee).toBeCloseTo(0, 5);
    expect(node).toBeLessThan(-0.1);
  });
});

describe('shadow', () => {
  it('covers as much of the geostationary orbit as its longest eclipse', () => {
    const turn = revolution();
    const shade = { sun: [1, 0, 0], earthRadius: EARTH_M / 42_164_170, dark: 0 } as const;
    averageRevolution(toEquinoctial(orbit(42_164.17), 42_164_170), [-1, 0, 0, 0, 0], 0, shade, turn);
    const { penumbraMin, umbraMin } = longestEclipse(42_164_170, 86_164.1, 1.496e11);
    expect((1 - turn.duty) * 1436.07).toBeCloseTo((penumbraMin + umbraMin) / 2, 0);
  });
  it('lies behind the Earth, soft at its edge', () => {
    expect(lightAt(2, 2.1, 1, 0.1)).toBe(1);
    expect(lightAt(-2, 2.1, 1, 0.1)).toBe(0);
    expect(lightAt(-2, Math.sqrt(5), 1, 0.1)).toBeCloseTo(0.5, 12);
    expect(lightAt(-2, 2.4, 1, 0.1)).toBe(1);
  });
});

/** The Sun at an equinox, moving in the ecliptic. */
const sun = (timeS: number): [number, number, number] => {
  const longitude = (2 * Math.PI * timeS) / (365.25 * DAY_S);
  const tilt = (23.44 * Math.PI) / 180;
  return [Math.cos(longitude), Math.sin(longitude) * Math.cos(tilt), Math.sin(longitude) * Math.sin(tilt)];
};
const task: RaisingTask = {
  from: orbit(24_505.9, 0.725, 7.05),
  to: orbit(42_165),
  craft: { massKg: 2000, thrustN: 0.35, specificImpulseS: 2000 },
};

describe('raising with all that acts', () => {
  it('arrives when it is flown with J2 and the shadow, later than without', () => {
    const { plan, flown } = proveRaising({ ...task, surroundings: { flattening: true, sun } });
    expect(Math.abs(flown.orbit.semiMajorAxisM - task.to.semiMajorAxisM)).toBeLessThan(1e3);
    expect(flown.orbit.eccentricity).toBeLessThan(1e-5);
    expect(flown.orbit.inclinationDeg).toBeLessThan(1e-3);
    expect(flown.massKg).toBeCloseTo(2000 - plan.propellantKg, 0);
    // 137.43 d without; the shadow costs the time in it, about 1 %
    expect(plan.durationS / DAY_S).toBeGreaterThan(138);
    expect(plan.durationS / DAY_S).toBeLessThan(143);
    const dark = flown.path.reduce(
      (total, { timeS, darkness }, i) => total + darkness * (timeS - (flown.path[i - 1]?.timeS ?? 0)),
      0,
    );
    // thrust acts in the light alone
    const thrusting = ((2000 - flown.massKg) * 2000 * 9.80665) / 0.35;
    expect((thrusting + dark) / plan.durationS).toBeCloseTo(1, 6);
  });
  it('takes as much longer as the power is less', () => {
    const full = planRaising(task);
    const half = planRaising({ ...task, surroundings: { flattening: false, throttle: () => 0.5 } });
    expect(half.durationS / full.durationS).toBeCloseTo(2, 4);
    expect(half.propellantKg).toBeCloseTo(full.propellantKg, 3);
  });
});

describe('costates', () => {
  it('follow the slope of the Hamiltonian, the edge of the shadow included', () => {
    const turn = revolution();
    const shade = { sun: [Math.cos(0.3), Math.sin(0.3), 0], earthRadius: 0.1513, dark: 0 } as const;
    const elements = [0.7, 0.1, 0.4, 0.02, 0.05];
    const costate = [-0.5, 0.3, 0.6, 0.4, 0.2] as const;
    const hamiltonian = (at: readonly number[]): number => {
      averageRevolution(Float64Array.from(at), costate, 0, shade, turn);
      return costate.reduce((sum, value, i) => sum + value * turn.rates[i]!, 0);
    };
    averageRevolution(Float64Array.from(elements), costate, 0, shade, turn);
    const gradient = [...turn.gradient];
    for (let j = 0; j < 5; j++) {
      const [up, down] = [1e-5, -1e-5].map((step) =>
        hamiltonian(elements.map((value, i) => (i === j ? value + step : value))),
      );
      expect(gradient[j]).toBeCloseTo((up! - down!) / 2e-5, 4);
    }
  });
  it('keep what no turn about the pole changes (Noether), with the flattening too', () => {
    // without inclined target or Sun nothing tells one meridian from another: λ × x stays, and ends at zero
    const from = orbit(24_505.9, 0.725, 7.05, 60, 40);
    for (const { costate, elements } of planRaising({ ...task, from, surroundings: { flattening: true } })
      .moments) {
      const [, lh, lk, lp, lq] = costate;
      const [, h, k, p, q] = elements;
      expect(Math.abs(lh * k - lk * h + lp * q - lq * p)).toBeLessThan(2e-5);
    }
  });
});

describe('the flight', () => {
  it('without thrust follows J2 as the propagation of position and velocity does, turn by turn', () => {
    const from = orbit(12_000, 0.3, 50, 70, 20);
    const to = orbit(42_164.17);
    const start = toEquinoctial(from, to.semiMajorAxisM);
    const moment = {
      timeS: 0,
      massKg: 1000,
      orbit: from,
      duty: 0,
      elements: start,
      costate: [1, 0, 0, 0, 0],
    };
    const plan = { durationS: 10 * DAY_S, moments: Array.from({ length: 4 }, () => moment) };
    const { path } = flyRaising(
      {
        from,
        to,
        craft: { massKg: 1000, thrustN: 1e-12, specificImpulseS: 2000 },
        surroundings: { flattening: true },
      },
      plan as unknown as Raising,
    );
    // it began at its apogee, and comes back to that true longitude each turn
    const apogee = ((20 + 70 + 180) * Math.PI) / 180;
    const [a, h, k, p, q] = toEquinoctial(from, 1);
    const elements = Float64Array.of(a, h, k, p, q, apogee);
    const state = new Float64Array(6);
    stateOf(elements, 0, GM, state);
    const [x, y, z, vx, vy, vz] = state as unknown as [number, number, number, number, number, number];
    const epoch = parseTime('2000-01-01', 'UTC');
    const last = path[60]!;
    const { positionM, velocityMps } = propagateTo(
      {
        state: { frame: 'GCRF', epoch, positionM: [x, y, z], velocityMps: [vx, vy, vz] },
        massKg: 1000,
      },
      forceModel({ degree: 2, order: 0, sun: false, moon: false }),
      { durationS: last.timeS },
    ).state;
    const found = new Float64Array(6);
    elementsOf(Float64Array.of(...positionM, ...velocityMps), GM, found);
    const there = fromEquinoctial([...found.subarray(0, 5)] as never, 1);
    expect(there.semiMajorAxisM / last.orbit.semiMajorAxisM).toBeCloseTo(1, 5);
    expect(there.eccentricity).toBeCloseTo(last.orbit.eccentricity, 5);
    expect(there.ascendingNodeDeg).toBeCloseTo(last.orbit.ascendingNodeDeg, 1);
    expect(there.argumentOfPerigeeDeg).toBeCloseTo(last.orbit.argumentOfPerigeeDeg, 1);
    // true longitude: the angle to the apogee in the plane of the orbit
    const nodeRad = (there.ascendingNodeDeg * Math.PI) / 180;
    const tilt = (there.inclinationDeg * Math.PI) / 180;
    const along = positionM[0] * Math.cos(nodeRad) + positionM[1] * Math.sin(nodeRad);
    const across =
      (positionM[1] * Math.cos(nodeRad) - positionM[0] * Math.sin(nodeRad)) * Math.cos(tilt) +
      positionM[2] * Math.sin(tilt);
    expect(Math.sin((Math.atan2(across, along) + nodeRad - apogee) / 2)).toBeCloseTo(0, 3);
  });
});

describe('wear of the array', () => {
  const belt = { heart: 2.5, width: 0.7, lossFactor: 0.1, kneeDays: 1 };
  it('is full where a circular orbit lies in the heart of the belt, and follows the bell curve', () => {
    expect(doseShare(orbit(2.5 * 6378.137), belt)).toBeCloseTo(1, 12);
    expect(doseShare(orbit(3.2 * 6378.137), belt)).toBeCloseTo(Math.exp(-0.5), 12);
    expect(doseShare(orbit(42_164), belt)).toBeLessThan(1e-7);
  });
  it('is less on an inclined orbit: its shells lie further out', () => {
    // r/cos²φ along 40° of inclination, summed here
    const sines = Array.from({ length: 3600 }, (_, i) => Math.sin((i * Math.PI) / 1800) ** 2);
    const shells = sines.map((sine) => 2.5 / (1 - sine * Math.sin((40 * Math.PI) / 180) ** 2));
    const mean = shells.reduce((sum, shell) => sum + Math.exp(-0.5 * ((shell - 2.5) / 0.7) ** 2), 0) / 3600;
    expect(doseShare(orbit(2.5 * 6378.137, 0, 40), belt)).toBeCloseTo(mean, 9);
  });
  it('takes C of the power at nine knees', () => {
    expect(powerLeft(9, belt)).toBeCloseTo(0.9, 12);
    expect(powerLeft(0, belt)).toBe(1);
    expect(() => powerLeft(-1, belt)).toThrow('dose is -1 d');
  });
});
