import { describe, expect, it } from 'vitest';
import { parseTime } from '../../time/index.ts';
import { egm96 } from '../egm96.ts';
import { stateOf, toEquinoctial } from '../equinoctial.ts';
import { forceModel } from '../forces.ts';
import { meanMotion, SYNCHRONOUS_RATE_RAD_PER_S } from '../keeping/synchronous.ts';
import { massAfterKg } from '../manoeuvre.ts';
import type { Start } from '../propagate.ts';
import { aimBurns } from './aim.ts';
import type { FlownBurn } from './burns.ts';
import { type PhasingTask, planApsisBurns } from './phasing.ts';
import { planTrims } from './trim.ts';

const RAD = Math.PI / 180;
const RE_M = 6_378_137;
const model = forceModel({ degree: 2, order: 0, sun: false, moon: false });
/** An Earth that turns and is round. */
const round = forceModel(
  { degree: 2, order: 0, sun: false, moon: false },
  { field: { ...egm96(), c: Float64Array.of(1, 0, 0, 0, 0, 0), s: new Float64Array(6), degree: 2 } },
);
const gm = model.gmM3PerS2;
const NODE_DEG = 120;
const SLOT = 42 * RAD;
const MASS_KG = 3000;
const ISP_S = 320;

function startOf(perigeeKm: number, apogeeKm: number, inclinationDeg: number): Start {
  const perigeeM = perigeeKm * 1e3 + RE_M;
  const apogeeM = apogeeKm * 1e3 + RE_M;
  const slow = toEquinoctial(
    {
      semiMajorAxisM: (perigeeM + apogeeM) / 2,
      eccentricity: (apogeeM - perigeeM) / (apogeeM + perigeeM),
      inclinationDeg,
      argumentOfPerigeeDeg: 180,
      ascendingNodeDeg: NODE_DEG,
    },
    1,
  );
  const state = new Float64Array(6);
  stateOf(Float64Array.of(...slow, (NODE_DEG + 180) * RAD), 0, gm, state);
  const [x, y, z, vx, vy, vz] = state as unknown as number[];
  const epoch = parseTime('2028-03-20T00:00:00', 'UTC');
  return {
    state: { frame: 'GCRF', epoch, positionM: [x!, y!, z!], velocityMps: [vx!, vy!, vz!] },
    massKg: MASS_KG,
  };
}

const earthAngleRad = (() => {
  const around = new Float64Array(15);
  const { epoch } = startOf(250, 35_786, 6).state;
  model.surroundings(epoch.taiS + epoch.fractionS, around, 0);
  return Math.atan2(around[7]!, around[6]!);
})();

function taskOf(perigeeKm: number, apogeeKm: number, inclinationDeg: number, thrustN: number): PhasingTask {
  return {
    orbit: { perigeeM: perigeeKm * 1e3 + RE_M, apogeeM: apogeeKm * 1e3 + RE_M, inclinationDeg },
    apogeeAscensionRad: NODE_DEG * RAD,
    northbound: true,
    sincePerigeeS: 0,
    earthAngleRad,
    massKg: MASS_KG,
    engine: { thrustN, specificImpulseS: ISP_S },
    burns: 3,
    firstApogee: 1,
    slotRad: SLOT,
    gm,
  };
}

function flown(perigeeKm: number, apogeeKm: number, inclinationDeg: number, thrustN: number, on = model) {
  const task = taskOf(perigeeKm, apogeeKm, inclinationDeg, thrustN);
  const plan = planApsisBurns(task);
  const start = startOf(perigeeKm, apogeeKm, inclinationDeg);
  const run = aimBurns({ start, model: on, engine: task.engine, plan, slotRad: SLOT });
  let step = run.next();
  while (!step.done) step = run.next();
  return { plan, burns: step.value, engine: task.engine };
}

const spentMps = (burns: readonly FlownBurn[]): number =>
  ISP_S * 9.806_65 * Math.log(MASS_KG / burns.at(-1)!.after.massKg);

describe('burns of an apogee engine flown about a round Earth', () => {
  const strong = [1, 2, 4].map((times) => flown(250, 35_786, 6, 400 * times, round));
  it('lose with the square of their length, towards the impulses as the thrust grows', () => {
    const [a, b, c] = strong.map(({ burns }) => spentMps(burns)) as [number, number, number];
    expect(a).toBeGreaterThan(b);
    expect(b).toBeGreaterThan(c);
    expect((a - b) / (b - c)).toBeGreaterThan(3);
    expect((a - b) / (b - c)).toBeLessThan(5);
    // what is left at infinite thrust is the sum of the impulses
    const limit = c - (b - c) / 3;
    const impulses = strong[2]!.plan.burns.reduce((sum, { deltaVMps }) => sum + deltaVMps, 0);
    expect(Math.abs(limit / impulses - 1)).toBeLessThan(5e-4);
    expect(a / limit - 1).toBeGreaterThan(2e-3);
  });
  it('spend what the rocket equation says', () => {
    for (const { burns, engine } of strong) {
      let mass = MASS_KG;
      for (const { burn, after } of burns) {
        const flow = engine.thrustN / (ISP_S * 9.806_65);
        expect(after.massKg).toBeCloseTo(mass - flow * burn.durationS, 6);
        const deltaV = ISP_S * 9.806_65 * Math.log(mass / after.massKg);
        expect(massAfterKg(mass, deltaV, ISP_S)).toBeCloseTo(after.massKg, 6);
        mass = after.massKg;
      }
    }
  });
  it('add up to the ideal, less the drift that the trims stop', () => {
    const { plan } = strong[0]!;
    const planned = plan.burns.reduce((sum, { deltaVMps }) => sum + deltaVMps, 0);
    // half of 1°/d: 1.4 m/s on either side of the drift orbit
    const drift = Math.abs(plan.driftDegPerDay) / 0.352;
    expect(plan.ideal.totalMps - planned).toBeCloseTo(drift, 1);
  });
});

describe('arrival', () => {
  it.each([
    ['from a transfer orbit of Kourou', 250, 35_786, 6],
    ['from one whose apogee is 161 km too high', 248.2, 35_947, 6],
    ['from one far above the synchronous orbit', 384, 69_600, 24.1],
  ] as const)('%s, the satellite rests over its slot', (_, perigeeKm, apogeeKm, inclinationDeg) => {
    const { plan, burns } = flown(perigeeKm, apogeeKm, inclinationDeg, 450);
    const last = burns.at(-1)!;
    const { end, missM } = planTrims({
      start: last.after,
      model,
      engine: { thrustN: 20, specificImpulseS: 285 },
      station: { longitudeRad: SLOT, eccentricity: [0, 0], inclinationRad: [0, 0] },
      firstS: last.apsisS + plan.driftS - last.fromS - last.burn.durationS,
    });
    expect(Math.abs(missM)).toBeLessThan(5);
    const { longitudeRad, ex, ey, ixRad, iyRad } = meanMotion(end, model, SLOT, 5);
    for (const longitude of longitudeRad) expect(Math.abs(longitude - SLOT) / RAD).toBeLessThan(5e-4);
    expect(Math.hypot(ex[0]!, ey[0]!)).toBeLessThan(1e-5);
    expect(Math.hypot(ixRad[0]!, iyRad[0]!) / RAD).toBeLessThan(1e-3);
    const trimMps = 285 * 9.806_65 * Math.log(last.after.massKg / end.massKg);
    expect(trimMps).toBeLessThan(1.2 * (Math.abs(plan.driftDegPerDay) / 0.352) + 1);
  });
});

describe('choice of apsides', () => {
  it('ends where the drift leads into the slot', () => {
    const { burns, driftDegPerDay, driftS } = planApsisBurns(taskOf(250, 35_786, 6, 450));
    const { longitudeRad, atS } = burns.at(-1)!;
    const arrival = longitudeRad / RAD + (driftDegPerDay * driftS) / 86_400;
    expect(((arrival - 42 + 540) % 360) - 180).toBeCloseTo(0, 2);
    expect(atS * SYNCHRONOUS_RATE_RAD_PER_S).toBeGreaterThan(2 * Math.PI);
  });
  it('brakes at the perigee where the apogee is far out', () => {
    const { burns } = planApsisBurns(taskOf(384, 69_600, 24.1, 450));
    expect(burns.map(({ apsis }) => apsis)).toEqual(['apogee', 'apogee', 'perigee']);
    expect(Math.cos(burns[2]!.northRad)).toBeLessThan(0);
    // northbound at the apogee, southbound at the perigee: both are taken back
    expect(Math.sin(burns[0]!.northRad)).toBeLessThan(0);
    expect(Math.sin(burns[2]!.northRad)).toBeGreaterThan(0);
  });
  it('keeps burns as short as they may be, and over the longitudes that are seen', () => {
    const task = { ...taskOf(250, 35_786, 6, 450), burns: 4 };
    const longest = ({ burns }: { readonly burns: readonly { readonly durationS: number }[] }): number =>
      Math.max(...burns.map(({ durationS }) => durationS));
    const limit = 0.95 * longest(planApsisBurns(task));
    expect(longest(planApsisBurns({ ...task, longestBurnS: limit }))).toBeLessThanOrEqual(limit);
    const isSeen = (longitude: number): boolean => Math.cos(longitude - SLOT) > 0.2;
    const seen = planApsisBurns({ ...task, isSeen });
    expect(seen.allSeen).toBe(true);
    for (const { longitudeRad } of seen.burns) expect(isSeen(longitudeRad)).toBe(true);
    expect(planApsisBurns({ ...task, isSeen: () => false }).allSeen).toBe(false);
  });
  it('refuses an apogee too low, too few burns, and burns that must be too short', () => {
    expect(() => planApsisBurns(taskOf(250, 34_000, 6, 450))).toThrow('apogee');
    expect(() => planApsisBurns({ ...taskOf(250, 35_786, 6, 450), burns: 1 })).toThrow('burns');
    expect(() => planApsisBurns({ ...taskOf(250, 35_786, 6, 450), longestBurnS: 60 })).toThrow(
      'longest burn',
    );
  });
});
