import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../time/index.ts';
import { forceModel } from '../forces.ts';
import { STANDARD_GRAVITY_MPS2 } from '../manoeuvre.ts';
import {
  type Demand,
  dayPlanner,
  electricStrategy,
  type Firing,
  type FlownStage,
  firings,
  fly,
  onStation,
  type Thruster,
} from './index.ts';

const RAD = Math.PI / 180;
const [cant, slew] = [40 * RAD, 15 * RAD];
const thruster = (id: string, north: number, east: number): Thruster => ({
  id,
  thrustN: 0.083,
  specificImpulseS: 1500,
  powerW: 1350,
  push: [-Math.sin(cant) * Math.cos(slew), east * Math.sin(slew), north * Math.cos(cant) * Math.cos(slew)],
});
const four = [thruster('ne', -1, -1), thruster('nw', -1, 1), thruster('se', 1, -1), thruster('sw', 1, 1)];
const massKg = 1900;
const always = (_: number): boolean => true;
const planner = (sets: readonly Firing[] = firings(four, 1500), free = always) =>
  dayPlanner({ firings: sets, massKg, fromRad: 1, free });
const on = (plan: { arcs: readonly { durationS: number }[] }): number =>
  plan.arcs.reduce((sum, { durationS }) => sum + durationS, 0);

describe('sets of thrusters', () => {
  it('are those that the power feeds', () => {
    expect(firings(four, 1300)).toHaveLength(0);
    expect(firings(four, 1350)).toHaveLength(4);
    expect(firings(four, 2700)).toHaveLength(10);
    expect(firings(four, 5400)).toHaveLength(15);
  });
  it('add pushes and flows', () => {
    const pair = firings(four, 2700).find(
      ({ thrusters }) => thrusters.map(({ id }) => id).join() === 'ne,nw',
    )!;
    expect(pair.forceN[1]).toBeCloseTo(0, 15);
    expect(pair.forceN[2]).toBeCloseTo(-2 * 0.083 * Math.cos(cant) * Math.cos(slew), 12);
    expect(pair.massFlowKgPerS).toBeCloseTo((2 * 0.083) / (1500 * STANDARD_GRAVITY_MPS2), 12);
  });
});

describe('arcs of a day', () => {
  const demands = fc.tuple(
    fc.double({ min: 0.03, max: 0.2, noNaN: true }),
    fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
    fc.double({ min: -0.015, max: 0.015, noNaN: true }),
    fc.double({ min: -0.015, max: 0.015, noNaN: true }),
    fc.double({ min: -0.01, max: 0.01, noNaN: true }),
  );
  it('do what is asked, in no less time than impulses at the node would take', () => {
    fc.assert(
      fc.property(demands, ([size, angle, ex, ey, drift]) => {
        const asked: Demand = [size * Math.cos(angle), size * Math.sin(angle), ex, ey, drift];
        const plan = planner()(asked)!;
        // an arc below a minute is left out, at most one of each thruster: 2.6 mm/s each, twice that in eccentricity
        const left = 4 * 60 * (0.083 / massKg);
        for (const [c, value] of asked.entries())
          expect(Math.abs(plan.done[c]! - value)).toBeLessThan(c === 2 || c === 3 ? 2 * left : left);
        const push = (0.083 * Math.cos(cant) * Math.cos(slew)) / massKg;
        expect(on(plan) * push).toBeGreaterThan(Math.hypot(plan.done[0], plan.done[1]) - 1e-9);
      }),
      { numRuns: 60 },
    );
  });
  it('take hardly more than impulses for north and south alone', () => {
    const push = (0.083 * Math.cos(cant) * Math.cos(slew)) / massKg;
    const plan = planner()([0, -0.15, 0, 0, 0])!;
    expect(on(plan) / (0.15 / push)).toBeLessThan(1.06);
    // each thruster at its own node: southwards at right ascension 90°, northwards at 270°
    for (const { firing, rightAscensionRad } of plan.arcs)
      expect(Math.sin(rightAscensionRad) * firing.forceN[2]).toBeLessThan(0);
  });
  it('keep out of the shadow, and cost more for it', () => {
    const shadow = (s: number): boolean =>
      Math.abs(Math.atan2(Math.sin(s - Math.PI / 2), Math.cos(s - Math.PI / 2))) > 0.3;
    const asked: Demand = [0, -0.15, 0, 0, 0];
    const plan = planner(firings(four, 1500), shadow)(asked)!;
    for (const { rightAscensionRad } of plan.arcs) expect(shadow(rightAscensionRad)).toBe(true);
    expect(plan.done[1]).toBeCloseTo(-0.15, 2);
    expect(on(plan)).toBeGreaterThan(on(planner()(asked)!));
  });
  it('take less propellant with the power for two at once, nearer to their nodes', () => {
    const asked: Demand = [0, -0.3, 0, 0, 0];
    const spent = (power: number): number => {
      const { arcs } = planner(firings(four, power))(asked)!;
      return arcs.reduce((sum, { durationS, firing }) => sum + durationS * firing.massFlowKgPerS, 0);
    };
    expect(spent(2700)).toBeLessThan(spent(1500));
  });
  it('gather a change of drift, which costs the same all day, in few arcs, with nothing else', () => {
    const plan = planner()([0, 0, 0, 0, 0.02])!;
    // an arc below a minute of each thruster may be left out
    expect(Math.abs(plan.done[4]! - 0.02)).toBeLessThan((4 * 60 * 0.083 * Math.sin(slew)) / massKg);
    for (const c of [0, 1, 2, 3]) expect(Math.abs(plan.done[c]!)).toBeLessThan(0.006);
    expect(plan.arcs.length).toBeLessThanOrEqual(4);
  });
  it('do not overlap', () => {
    const { arcs } = planner()([0.05, -0.25, 0.01, 0.01, 0.01])!;
    const turn = 86_164 / (2 * Math.PI);
    for (let i = 1; i < arcs.length; i++) {
      const [a, b] = [arcs[i - 1]!, arcs[i]!];
      const gapS = (b.rightAscensionRad - a.rightAscensionRad) * turn - (a.durationS + b.durationS) / 2;
      expect(gapS).toBeGreaterThan(-0.01);
    }
  });
  it('are none beyond the reach of a day', () => {
    expect(planner()([0, -3, 0, 0, 0])).toBeUndefined();
    expect(planner(firings(four.slice(0, 1), 1500))([0, -0.1, 0, 0, 0.05])).toBeUndefined();
  });
});

describe('three months in cycles of 7 days with electric thrusters', () => {
  const model = forceModel({
    degree: 8,
    order: 8,
    sun: true,
    moon: true,
    sail: { areaM2: 45, reflectivity: 1.3 },
  });
  const longitudeRad = 58.5 * RAD;
  // over the equinox of September, when every night has its eclipse
  const start = onStation(
    { longitudeRad, eccentricity: [0, 0], inclinationRad: [0, 0] },
    model,
    parseTime('2029-08-15', 'UTC'),
    massKg,
  );
  const strategyOf = (cycleDays: number) =>
    electricStrategy({
      longitudeRad,
      cycleDays,
      firings: firings(four, 1500),
      fireInEclipse: false,
      northSouth: true,
      inclinationLimitRad: 0.03 * RAD,
      inclinationCentreRad: [0, 0],
      eccentricityRadius: 1.8e-4,
      eccentricityCentre: [0, 0],
      eccentricityLimit: 2.4e-4,
    });
  const flown = (cycleDays: number): FlownStage[] => [
    ...fly({ start, model, strategy: strategyOf(cycleDays), durationS: 91 * 86_400, longitudeRad }),
  ];
  const stages = flown(7);
  it('stay within ±0.05°', () => {
    const worst = (of: (stage: FlownStage) => number): number => Math.max(...stages.map(of)) / RAD;
    expect(worst(({ eastRad, westRad }) => Math.max(eastRad, -westRad))).toBeLessThan(0.045);
    expect(worst(({ northRad, southRad }) => Math.max(northRad, -southRad))).toBeLessThan(0.045);
  });
  it('of 14 days stay as well, for they look beyond their end: without that they reach ±0.067°', () => {
    for (const { eastRad, westRad } of flown(14))
      expect(Math.max(eastRad, -westRad) / RAD).toBeLessThan(0.045);
  });
  it('never fire in the shadow of the Earth', () => {
    expect(stages.reduce((sum, { burntInShadowS }) => sum + burntInShadowS, 0)).toBe(0);
  });
  it('spend the mass that the on times say', () => {
    const onS = stages
      .flatMap(({ manoeuvres }) => manoeuvres)
      .reduce((sum, { durationS }) => sum + durationS, 0);
    const flow = 0.083 / (1500 * STANDARD_GRAVITY_MPS2);
    expect(massKg - stages.at(-1)!.massKg).toBeCloseTo(onS * flow, 6);
  });
});
