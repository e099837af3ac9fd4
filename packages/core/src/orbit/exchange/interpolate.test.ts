import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norm, subtract, type Vector3 } from '../../math/vector.ts';
import { later, parseTime } from '../../time/index.ts';
import { type EphemerisSegment, interpolateOem, interpolateSegment, readOemFile } from './index.ts';
import { oem } from './samples.test-data.ts';

const start = parseTime('2029-01-01', 'TAI');
const [template] = readOemFile('a', oem).segments;

/** A segment of a motion, with rows at uneven steps of about `stepS`. */
function segmentOf(
  motion: (seconds: number) => readonly number[],
  rows: number,
  stepS: number,
  method: 'LAGRANGE' | 'HERMITE' | 'LINEAR',
  degree: number,
): EphemerisSegment {
  const at = (row: number): number => stepS * (row + 0.2 * Math.sin(row));
  const { useableStart: _, useableStop: __, ...plain } = template!;
  return {
    ...plain,
    start: later(start, at(0)),
    stop: later(start, at(rows - 1)),
    interpolation: { method, degree },
    times: Float64Array.from({ length: 2 * rows }, (_, i) => {
      const { taiS, fractionS } = later(start, at(i >> 1));
      return i % 2 === 0 ? taiS : fractionS;
    }),
    states: Float64Array.from(Array.from({ length: rows }, (_, i) => motion(at(i))).flat()),
  };
}

const circle = (seconds: number): number[] => {
  const rate = 7.292115e-5;
  const r = 42_164_000;
  const [c, s] = [Math.cos(rate * seconds), Math.sin(rate * seconds)];
  return [r * c, r * s, 0, -rate * r * s, rate * r * c, 0];
};

describe('interpolation of an ephemeris', () => {
  it('meets a polynomial of its degree, and its derivative', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (c, x) => {
          const position = (t: number) => c.reduceRight((sum, value) => sum * (t / 10) + value, 0);
          const speed = (t: number) =>
            c.reduceRight((sum, value, k) => (k === 0 ? sum : sum * (t / 10) + (k * value) / 10), 0);
          const motion = (t: number) => [position(t), 0, 0, speed(t), 0, 0];
          for (const method of ['HERMITE', 'LAGRANGE'] as const) {
            const state = interpolateSegment(segmentOf(motion, 12, 1, method, 7), later(start, x));
            expect(state.positionM[0]).toBeCloseTo(position(x), 9);
            expect(state.velocityMps[0]).toBeCloseTo(speed(x), 9);
          }
          const line = (t: number) => [c[0]! + c[1]! * t, 0, 0, c[1]!, 0, 0];
          expect(
            interpolateSegment(segmentOf(line, 12, 1, 'LINEAR', 1), later(start, x)).positionM[0],
          ).toBeCloseTo(line(x)[0]!, 12);
        },
      ),
      { numRuns: 100 },
    );
  });
  it('gives the rows themselves', () => {
    const segment = segmentOf(circle, 20, 600, 'HERMITE', 7);
    for (let row = 0; row < 20; row++) {
      const epoch = { taiS: segment.times[2 * row]!, fractionS: segment.times[2 * row + 1]! };
      expect(interpolateSegment(segment, epoch).positionM).toEqual([
        ...segment.states.slice(6 * row, 6 * row + 3),
      ]);
    }
  });
  it('of steps of 10 min at the geostationary orbit: Hermite of degree 7 within 1 µm, Lagrange of degree 9 within 0.1 µm', () => {
    const worst = (method: 'HERMITE' | 'LAGRANGE', degree: number): [number, number] => {
      const segment = segmentOf(circle, 40, 600, method, degree);
      let [position, velocity] = [0, 0];
      for (let t = 3000; t < 18_000; t += 137) {
        const state = interpolateSegment(segment, later(start, t));
        const truth = circle(t);
        position = Math.max(
          position,
          norm(subtract(state.positionM, truth.slice(0, 3) as unknown as Vector3)),
        );
        velocity = Math.max(
          velocity,
          norm(subtract(state.velocityMps, truth.slice(3) as unknown as Vector3)),
        );
      }
      return [position, velocity];
    };
    const [hermiteM, hermiteMps] = worst('HERMITE', 7);
    expect(hermiteM).toBeLessThan(1e-6);
    expect(hermiteMps).toBeLessThan(1e-8);
    const [lagrangeM, lagrangeMps] = worst('LAGRANGE', 9);
    expect(lagrangeM).toBeLessThan(1e-7);
    expect(lagrangeMps).toBeLessThan(1e-6);
  });
  it('is refused outside the useable span, and taken from the later segment where two meet', () => {
    const message = readOemFile('a', oem);
    const [segment] = message.segments;
    expect(() => interpolateOem(message, later(segment!.useableStart!, -1))).toThrow('span of the ephemeris');
    expect(() => interpolateOem(message, later(segment!.useableStop!, 1))).toThrow('s (CCSDS 502.0-B-3');
    expect(interpolateOem(message, segment!.useableStart!).positionM[0]).toBe(42_000_000);
    const shifted = { ...segment!, states: segment!.states.map((value) => value + 1) };
    const two = { ...message, segments: [segment!, { ...shifted, useableStart: segment!.useableStop! }] };
    expect(interpolateOem(two, segment!.useableStop!).positionM[0]).toBe(40_700_001);
  });
});
