import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StateVector } from '../earth/state.ts';
import { cross, norm, subtract, type Vector3 } from '../math/vector.ts';
import { type Epoch, later, parseTime } from '../time/index.ts';
import {
  type Arc,
  type Burn,
  burnDurationS,
  disksAt,
  type Forces,
  forceModel,
  type Impulse,
  litFraction,
  outerContactRad,
  type PropagationMethod,
  propagate,
  propagateTo,
  type Start,
  SURROUNDINGS,
  taiSecondsOf,
} from './index.ts';

const methods: readonly PropagationMethod[] = ['long steps', 'DOP853'];
const GM = 3.986004415e14;
const epoch = parseTime('2026-03-20T12:00:00', 'UTC');
const all: Forces = {
  degree: 8,
  order: 8,
  sun: true,
  moon: true,
  sail: { areaM2: 60, reflectivity: 1.3 },
};
const pointMass: Forces = { degree: 0, order: 0, sun: false, moon: false };

/** State of elements: a [m], e, and angles [rad]. */
function orbit(a: number, e: number, i: number, node: number, perigee: number, at: Epoch = epoch): Start {
  const r = a * (1 - e);
  const v = Math.sqrt((GM / a) * ((1 + e) / (1 - e)));
  const turn = ([x, y]: readonly [number, number]): Vector3 => {
    const [u, w] = [
      x * Math.cos(perigee) - y * Math.sin(perigee),
      x * Math.sin(perigee) + y * Math.cos(perigee),
    ];
    return [
      u * Math.cos(node) - w * Math.cos(i) * Math.sin(node),
      u * Math.sin(node) + w * Math.cos(i) * Math.cos(node),
      w * Math.sin(i),
    ];
  };
  const state: StateVector<'GCRF'> = {
    frame: 'GCRF',
    epoch: at,
    positionM: turn([r, 0]),
    velocityMps: turn([0, v]),
  };
  return { state, massKg: 2000 };
}
const geostationary = orbit(42_164_500, 2e-4, 0.001, 1, 2);
const away = (a: Start, b: Start) => norm(subtract(a.state.positionM, b.state.positionM));
const energy = ({ state }: Start) => norm(state.velocityMps) ** 2 / 2 - GM / norm(state.positionM);
const momentum = ({ state }: Start) => cross(state.positionM, state.velocityMps);

const orbits = fc.tuple(
  fc.double({ min: 7e6, max: 5e7, noNaN: true }),
  fc.double({ min: 0, max: 0.7, noNaN: true }),
  fc.double({ min: 0, max: 3, noNaN: true }),
  fc.double({ min: 0, max: 6.2, noNaN: true }),
  fc.double({ min: 0, max: 6.2, noNaN: true }),
  fc.double({ min: -2e5, max: 2e5, noNaN: true }),
);

describe.each(methods)('two bodies by %s', (method) => {
  it('keep energy and angular momentum, and come back after a period', () => {
    fc.assert(
      fc.property(orbits, ([a, e, i, node, perigee, durationS]) => {
        const start = orbit(a, e, i, node, perigee);
        const model = forceModel(pointMass);
        const end = propagateTo(start, model, { durationS, method, toleranceM: 1e-5 });
        // long steps hold them but for rounding; DOP853 to its tolerance, 1e-12 a step over 30 turns
        const allowed = method === 'long steps' ? 1e-12 : 5e-9;
        expect(Math.abs(energy(end) / energy(start) - 1)).toBeLessThan(allowed);
        const change = subtract(momentum(end), momentum(start));
        expect(norm(change) / norm(momentum(start))).toBeLessThan(allowed);
        const period = 2 * Math.PI * Math.sqrt(a ** 3 / GM);
        const round = propagateTo(start, model, { durationS: period, method, toleranceM: 1e-5 });
        expect(away(round, start)).toBeLessThan(0.02);
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(methods)('all forces by %s', (method) => {
  const model = forceModel(all);
  it('lead forwards and backwards over ten days through eclipses within 1 cm', () => {
    const options = { method, toleranceM: 1e-5 };
    const end = propagateTo(geostationary, model, { durationS: 864_000, ...options });
    const back = propagateTo(end, model, { durationS: -864_000, ...options });
    expect(away(back, geostationary)).toBeLessThan(0.01);
    expect(away(end, geostationary)).toBeGreaterThan(1e5);
  });
  it('lead from a state that is turned round in time along the same path, where no force knows the time', () => {
    const zonal = forceModel({ degree: 8, order: 0, sun: false, moon: false });
    const options = { durationS: 3e5, method, toleranceM: 1e-5 } as const;
    const turned = ({ state, massKg }: Start): Start => ({
      state: { ...state, velocityMps: state.velocityMps.map((v) => -v) as unknown as Vector3 },
      massKg,
    });
    // the pole wanders by less than 0.1″ in seven days: 20 m at this radius in J2's frame, millimetres in the path
    const end = propagateTo(geostationary, zonal, options);
    const back = propagateTo(turned({ ...end, state: { ...end.state, epoch } }), zonal, options);
    expect(away(turned(back), geostationary)).toBeLessThan(0.5);
  });
  it('take back an impulse and a burn that they made', () => {
    const at = (s: number) => later(epoch, s);
    const manoeuvres = [
      {
        kind: 'impulse',
        at: at(20_000),
        frame: 'RTN',
        deltaVMps: [0.1, 2, -1],
        specificImpulseS: 300,
      } satisfies Impulse,
      {
        kind: 'burn',
        from: at(50_000),
        durationS: 9000,
        frame: 'TNW',
        direction: [1, 0, 1],
        thrustN: 0.3,
        specificImpulseS: 1600,
      } satisfies Burn,
    ];
    const options = { method, toleranceM: 1e-5, manoeuvres };
    const end = propagateTo(geostationary, model, { durationS: 100_000, ...options });
    expect(end.massKg).toBeLessThan(1999);
    const back = propagateTo(end, model, { durationS: -100_000, ...options });
    expect(back.massKg).toBeCloseTo(2000, 9);
    expect(away(back, geostationary)).toBeLessThan(0.01);
  });
});

describe('long steps', () => {
  it('and DOP853 agree within 2 cm after ten days of all forces, also on a transfer orbit', () => {
    const model = forceModel(all);
    for (const start of [geostationary, orbit(24_400_000, 0.72, 0.12, 0.3, 3.1)]) {
      const ends = methods.map((method) =>
        // near a perigee at 450 km DOP853 needs it tighter
        propagateTo(start, model, {
          durationS: 864_000,
          method,
          toleranceM: method === 'DOP853' ? 1e-8 : 1e-6,
        }),
      );
      expect(away(ends[0]!, ends[1]!)).toBeLessThan(0.02);
    }
  });
  it('draw their dense output through the path: arcs meet, the middle is that of a run to it', () => {
    const model = forceModel(all);
    const [a, b] = [new Float64Array(6), new Float64Array(6)];
    let before: Arc | undefined;
    for (const arc of propagate(geostationary, model, { durationS: 200_000, toleranceM: 1e-5 })) {
      arc.stateAt(arc.fromS, a);
      if (before !== undefined) {
        before.stateAt(arc.fromS, b);
        expect(Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!)).toBeLessThan(1e-5);
        expect(arc.fromS).toBe(before.toS);
      }
      const middle = (arc.fromS + arc.toS) / 2;
      arc.stateAt(middle, a);
      const run = propagateTo(geostationary, model, { durationS: middle, toleranceM: 1e-6 });
      expect(
        norm(subtract([a[0]!, a[1]!, a[2]!], run.state.positionM)),
        `at ${middle} s, ${arc.sunlight}`,
      ).toBeLessThan(1e-3);
      before = arc;
    }
    expect(before!.toS).toBe(200_000);
  });
});

describe('eclipses of a geostationary satellite at the equinox', () => {
  const model = forceModel({ ...all, degree: 0, order: 0, sun: false, moon: false });
  const circular = orbit(42_164_170, 0, 0, 0, 0);
  /** Lengths [min] of the times without full light, and without any, that begin in three days. */
  function lengths(method: PropagationMethod) {
    const umbra: number[] = [];
    const penumbra: number[] = [];
    let beganS: number | undefined;
    let before: string | undefined;
    for (const arc of propagate(circular, model, { durationS: 3 * 86_400, method })) {
      if (arc.sunlight === 'none') {
        umbra.push((before === 'none' ? umbra.pop()! : 0) + (arc.toS - arc.fromS) / 60);
      }
      before = arc.sunlight;
      if (arc.sunlight !== 'full') beganS ??= arc.fromS;
      else if (beganS !== undefined) {
        penumbra.push((arc.fromS - beganS) / 60);
        beganS = undefined;
      }
    }
    return { umbra: Math.max(...umbra), penumbra: Math.max(...penumbra), count: penumbra.length };
  }
  it.each(methods)(
    'last 67.5 ± 0.3 min in the umbra and 71.7 ± 0.3 min with the penumbra by %s',
    (method) => {
      const { umbra, penumbra, count } = lengths(method);
      expect(count).toBe(3);
      expect(Math.abs(umbra - 67.5)).toBeLessThan(0.3);
      expect(Math.abs(penumbra - 71.7)).toBeLessThan(0.3);
    },
  );
});

describe.each(methods)('shadows over half a year by %s', (method) => {
  const model = forceModel({ ...all, degree: 0, order: 0, sun: false, moon: false });
  it('are all found: the Sun is whole in the middle of every arc of full light, never in another, the Moon’s too', () => {
    const around = new Float64Array(SURROUNDINGS);
    const state = new Float64Array(6);
    const startS = taiSecondsOf(epoch);
    let moonS = 0;
    let wrong = 0;
    for (const arc of propagate(geostationary, model, { durationS: 180 * 86_400, method })) {
      const count = Math.ceil((arc.toS - arc.fromS) / 300);
      for (let i = 0; i < count; i++) {
        const timeS = arc.fromS + ((i + 0.5) * (arc.toS - arc.fromS)) / count;
        arc.stateAt(timeS, state);
        model.bodies(startS + timeS, around, 0);
        const free = litFraction(around, 0, state, 0);
        const expected = free === 1 ? 'full' : free === 0 ? 'none' : 'part';
        if (expected !== arc.sunlight) wrong++;
        if (outerContactRad(disksAt('Moon', around, 0, state, 0)) < 0) moonS += (arc.toS - arc.fromS) / count;
      }
    }
    expect(wrong).toBe(0);
    expect(moonS).toBeGreaterThan(1800); // the Moon passed before the Sun at all
  });
});

describe('manoeuvres on the way', () => {
  const model = forceModel(pointMass);
  it('an impulse along the motion raises the orbit by 2 Δv a/v', () => {
    const start = orbit(42_164_500, 0, 0, 0, 0);
    const end = propagateTo(start, model, {
      durationS: 43_200,
      manoeuvres: [{ kind: 'impulse', at: epoch, frame: 'RTN', deltaVMps: [0, 1, 0] }],
    });
    const a = -GM / (2 * energy(end));
    const v = norm(start.state.velocityMps);
    // a′ = 1/(2/r − (v + Δv)²/GM) exactly
    expect(a).toBeCloseTo(1 / (2 / 42_164_500 - (v + 1) ** 2 / GM), 1);
    expect(end.massKg).toBe(2000);
  });
  it('a short burn is an impulse of the same Δv and propellant', () => {
    const durationS = burnDurationS(2000, 2, 22, 290);
    const direction: Vector3 = [0, 1, 0];
    const common = { durationS: 80_000, toleranceM: 1e-5 };
    const burnt = propagateTo(geostationary, model, {
      ...common,
      manoeuvres: [
        {
          kind: 'burn',
          from: later(epoch, 40_000 - durationS / 2),
          durationS,
          frame: 'RTN',
          direction,
          thrustN: 22,
          specificImpulseS: 290,
        },
      ],
    });
    const kicked = propagateTo(geostationary, model, {
      ...common,
      manoeuvres: [
        {
          kind: 'impulse',
          at: later(epoch, 40_000),
          frame: 'RTN',
          deltaVMps: [0, 2, 0],
          specificImpulseS: 290,
        },
      ],
    });
    expect(burnt.massKg).toBeCloseTo(kicked.massKg, 9);
    expect(away(burnt, kicked)).toBeLessThan(3); // of 240 km that it moves: the direction turns by 0.8° during the burn
    expect(away(burnt, geostationary)).toBeGreaterThan(1e5);
  });
  it('refuses burns that overlap or spend more than there is', () => {
    const burn: Burn = {
      kind: 'burn',
      from: epoch,
      durationS: 1000,
      frame: 'RTN',
      direction: [1, 0, 0],
      thrustN: 1,
      specificImpulseS: 300,
    };
    const run = (...manoeuvres: Burn[]) => propagateTo(geostationary, model, { durationS: 5000, manoeuvres });
    expect(() => run(burn, { ...burn, from: later(epoch, 999) })).toThrow('burns may not overlap');
    expect(() => run({ ...burn, thrustN: 1e5 })).toThrow('mass left after a burn');
    expect(run(burn, { ...burn, from: later(epoch, 1000) }).massKg).toBeCloseTo(
      2000 - 2000 / (300 * 9.80665),
      9,
    );
  });
});
