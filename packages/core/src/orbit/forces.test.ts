import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledEarthOrientation, gcrfToItrf, rotationWriter } from '../earth/index.ts';
import { randomNumbers } from '../math/random.ts';
import { epochOf, parseTime } from '../time/index.ts';
import {
  ASTRONOMICAL_UNIT_M,
  cantedThrust,
  disks,
  elementRates,
  elementsOf,
  equinoctial,
  executed,
  forceModel,
  freeFraction,
  GM_MOON_M3_PER_S2,
  GM_SUN_M3_PER_S2,
  longestEclipse,
  massAfterKg,
  SUNLIGHT_PRESSURE_PA,
  SURROUNDINGS,
  stateOf,
} from './index.ts';

const GM = 3.986004415e14;
const taiS = parseTime('2026-06-01', 'UTC').taiS;
const around = new Float64Array(SURROUNDINGS);
const none = { degree: 0, order: 0, sun: false, moon: false };
const position = Float64Array.of(3e7, -2.5e7, 1.5e7);

function acceleration(forces: Parameters<typeof forceModel>[0], massKg = 1000): Float64Array {
  const model = forceModel(forces);
  model.surroundings(taiS, around, 0);
  const out = new Float64Array(3);
  model.addPerturbation(around, 0, position, 0, 'full', massKg, out, 0);
  return out;
}

describe('third bodies', () => {
  it.each([
    ['sun', GM_SUN_M3_PER_S2, 0],
    ['moon', GM_MOON_M3_PER_S2, 3],
  ] as const)('the %s pulls the satellite less the Earth', (body, gm, at) => {
    const found = acceleration({ ...none, [body]: true });
    const b = [0, 1, 2].map((i) => around[at + i]!);
    const d = b.map((c, i) => c - position[i]!);
    for (let i = 0; i < 3; i++) {
      const direct = gm * (d[i]! / Math.hypot(...d) ** 3 - b[i]! / Math.hypot(...b) ** 3);
      expect(found[i]! / direct).toBeCloseTo(1, 7);
    }
  });
});

describe('pressure of sunlight', () => {
  it('pushes away from the Sun by P (1 au/d)² Cr A/m', () => {
    const found = acceleration({ ...none, sail: { areaM2: 50, reflectivity: 1.4 } }, 2500);
    const away = [0, 1, 2].map((i) => position[i]! - around[i]!);
    const d = Math.hypot(...away);
    const size = SUNLIGHT_PRESSURE_PA * (ASTRONOMICAL_UNIT_M / d) ** 2 * 1.4 * (50 / 2500);
    for (let i = 0; i < 3; i++) expect(found[i]! / ((size * away[i]!) / d)).toBeCloseTo(1, 12);
    expect(SUNLIGHT_PRESSURE_PA).toBeCloseTo(4.54e-6, 9); // 1361 W/m²
  });
  it('refuses a negative area and a Cr that no surface has', () => {
    expect(() => forceModel({ ...none, sail: { areaM2: -1, reflectivity: 1 } })).toThrow('area is -1 m²');
    expect(() => forceModel({ ...none, sail: { areaM2: 1, reflectivity: 2.1 } })).toThrow('Cr is 2.1');
  });
});

describe('shadow', () => {
  const at = (sunRad: number, bodyRad: number, separationRad: number) =>
    freeFraction({ sunRad, bodyRad, separationRad });
  it('is none apart, all within, a ring around a small body, and half through the centre of a straight edge', () => {
    expect(at(0.0047, 0.15, 0.16)).toBe(1);
    expect(at(0.0047, 0.15, 0.14)).toBe(0);
    expect(at(0.0047, 0.004, 0.0003)).toBeCloseTo(1 - (0.004 / 0.0047) ** 2, 12);
    // a large disk whose edge passes through the Sun's centre covers half, less the bend of the edge
    expect(at(0.0047, 1.5, 1.5)).toBeCloseTo(0.5, 3);
  });
  it('is the share of points of the Sun’s disk that the body does not cover', () => {
    const random = randomNumbers(1);
    for (const [b, c] of [
      [0.15, 0.152],
      [0.15, 0.148],
      [0.0046, 0.003],
      [0.005, 0.006],
    ] as const) {
      let free = 0;
      const points = 100_000;
      for (let i = 0; i < points; i++) {
        const [r, angle] = [0.0047 * Math.sqrt(random()), 2 * Math.PI * random()];
        if (Math.hypot(r * Math.cos(angle) - c, r * Math.sin(angle)) > b) free++;
      }
      expect(at(0.0047, b, c)).toBeCloseTo(free / points, 2);
    }
  });
  it('grows without steps from contact to contact', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (body, separation) => {
          const here = at(0.0047, body, separation);
          expect(here).toBeGreaterThanOrEqual(0);
          expect(here).toBeLessThanOrEqual(1);
          expect(at(0.0047, body, separation + 1e-6) - here).toBeGreaterThan(-1e-9);
          expect(at(0.0047, body, separation + 1e-6) - here).toBeLessThan(1e-3);
        },
      ),
    );
  });
  it('is seen from the satellite: the disks of Sun and Earth over each other behind the Earth', () => {
    const seen = disks(-1.5e11 - 4.2e7, 0, 0, -4.2e7, 0, 0, 6.378e6);
    expect(seen.separationRad).toBe(0);
    expect(seen.sunRad).toBeCloseTo(Math.asin(6.957e8 / 1.50042e11), 12);
    expect(freeFraction(seen)).toBe(0);
  });
  it('of the geostationary orbit is 71.7 ± 0.3 min at most, 67.5 ± 0.3 min of it umbra', () => {
    const { penumbraMin, umbraMin } = longestEclipse(42_164_170, 86_164.1, ASTRONOMICAL_UNIT_M);
    expect(Math.abs(penumbraMin - 71.7)).toBeLessThan(0.3);
    expect(Math.abs(umbraMin - 67.5)).toBeLessThan(0.3);
  });
});

describe('equinoctial elements', () => {
  const states = fc
    .tuple(
      ...Array.from({ length: 3 }, () => fc.double({ min: -4e7, max: 4e7, noNaN: true })),
      ...Array.from({ length: 3 }, () => fc.double({ min: -0.7, max: 0.7, noNaN: true })),
    )
    .filter(([x, y, z, , , w]) => Math.hypot(x!, y!, z!) > 7e6 && Math.abs(w!) < 0.5)
    .map(([x, y, z, u, v, w]) => {
      const speed = Math.sqrt(GM / Math.hypot(x!, y!, z!));
      return Float64Array.of(x!, y!, z!, u! * speed, v! * speed, w! * speed);
    })
    .filter((s) => {
      const c = [s[1]! * s[5]! - s[2]! * s[4]!, s[2]! * s[3]! - s[0]! * s[5]!, s[0]! * s[4]! - s[1]! * s[3]!];
      const size = Math.hypot(...c);
      // no line through the centre, nothing near the singular point
      return size > 0.2 * Math.sqrt(GM * Math.hypot(s[0]!, s[1]!, s[2]!)) && c[2]! / size > -0.9;
    });
  it('give their state back', () => {
    fc.assert(
      fc.property(states, (state) => {
        const [elements, back] = [new Float64Array(6), new Float64Array(6)];
        elementsOf(state, GM, elements);
        stateOf(elements, 0, GM, back);
        for (let i = 0; i < 3; i++) {
          expect(Math.abs(back[i]! - state[i]!)).toBeLessThan(1e-4);
          expect(Math.abs(back[i + 3]! - state[i + 3]!)).toBeLessThan(1e-7);
        }
      }),
    );
  });
  it('change under an acceleration as their differences for a small change of velocity', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 0, max: 2 }), (state, axis) => {
        const [elements, low, high, rates] = Array.from({ length: 4 }, () => new Float64Array(6)) as [
          Float64Array,
          Float64Array,
          Float64Array,
          Float64Array,
        ];
        elementsOf(state, GM, elements);
        const push = new Float64Array(3);
        push[axis] = 1;
        elementRates(elements, 0, state, 0, push, 0, GM, rates, 0);
        const moved = (by: number) => state.map((value, i) => (i === axis + 3 ? value + by : value));
        elementsOf(moved(-0.01), GM, low);
        elementsOf(moved(0.01), GM, high);
        for (let c = 0; c < 6; c++) {
          let difference = high[c]! - low[c]!;
          if (c === 5) difference = Math.atan2(Math.sin(difference), Math.cos(difference));
          const scale = c === 0 ? elements[0]! * 1e-3 : 1e-3;
          expect(Math.abs(difference / 0.02 - rates[c]!) / scale, `element ${c}`).toBeLessThan(2e-5);
        }
      }),
    );
  });
  it('of a circular orbit over the equator are its radius and longitude', () => {
    const found = equinoctial([0, 4.2e7, 0], [-Math.sqrt(GM / 4.2e7), 0, 0], GM);
    expect(found.semiMajorAxisM).toBeCloseTo(4.2e7, 5);
    expect(found.meanLongitudeRad).toBeCloseTo(Math.PI / 2, 12);
    expect(Math.hypot(found.h, found.k, found.p, found.q)).toBeLessThan(1e-12);
  });
  it('refuse an orbit that is open or runs backwards over the equator', () => {
    expect(() => equinoctial([7e6, 0, 0], [0, 11_000, 0], GM)).toThrow('semi-major axis');
    expect(() => equinoctial([7e6, 0, 0], [0, -7000, 0], GM)).toThrow('cosine of the inclination');
  });
});

describe('rotation to ITRF', () => {
  it('is that of gcrfToItrf within 0.1 mas', () => {
    const table = bundledEarthOrientation();
    const write = rotationWriter(table);
    const out = new Float64Array(9);
    for (let day = 0; day < 700; day += 7.3) {
      const t = taiS - 300 * 86_400 + day * 86_400;
      write(t, out);
      const exact = gcrfToItrf(epochOf(t), table);
      for (let i = 0; i < 9; i++)
        expect(Math.abs(out[i]! - exact[i]!)).toBeLessThan((0.1e-3 * Math.PI) / 648_000);
    }
  });
});

describe('manoeuvres', () => {
  it('spend propellant by Tsiolkovsky’s equation', () => {
    expect(massAfterKg(3000, 1500, 320)).toBeCloseTo(3000 * Math.exp(-1500 / (320 * 9.80665)), 9);
    expect(massAfterKg(massAfterKg(3000, 700, 320), 800, 320)).toBeCloseTo(massAfterKg(3000, 1500, 320), 9);
  });
  it('lose the cosine of the cant in thrust and in specific impulse', () => {
    const pair = cantedThrust({ thrustN: 0.08, specificImpulseS: 1600 }, 2, 60);
    expect(pair.thrustN).toBeCloseTo(0.08, 12);
    expect(pair.specificImpulseS).toBeCloseTo(800, 9);
  });
  it('err by the deviations asked for, the same with the same seed', () => {
    const random = randomNumbers(7);
    // Box and Muller 1958
    const gaussian = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const ideal = {
      kind: 'impulse',
      at: epochOf(0),
      frame: 'RTN',
      deltaVMps: [0, 0, 10],
    } as const;
    const count = 20_000;
    let [size, side, sum] = [0, 0, 0];
    for (let i = 0; i < count; i++) {
      const [x, y, z] = executed(
        ideal,
        { magnitude: 0.02, pointingDeg: 1, fixedMps: 0.1 },
        gaussian,
      ).deltaVMps;
      const length = Math.hypot(x, y, z);
      sum += length - 10;
      size += (length - 10) ** 2;
      side += Math.atan2(x, z) ** 2;
      expect(y).not.toBe(0);
    }
    expect(sum / count).toBeCloseTo(0, 2);
    expect(Math.sqrt(size / count)).toBeCloseTo(Math.hypot(0.2, 0.1), 2);
    expect((Math.sqrt(side / count) * 180) / Math.PI).toBeCloseTo(1, 1);
    const once = (seed: number) => executed(ideal, { magnitude: 0.02, pointingDeg: 1 }, randomNumbers(seed));
    expect(once(3)).toEqual(once(3));
    expect(executed(ideal, { magnitude: 0, pointingDeg: 0 }, () => 1).deltaVMps).toEqual([0, 0, 10]);
  });
});
