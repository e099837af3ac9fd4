import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dense, error3, error5, nodes, stages } from './dop853.coefficients.ts';
import { collocation, dop853, legendreIntegrals, type OdeStep, signChanges } from './index.ts';

const sum = (row: readonly number[], by = (_: number) => 1) => row.reduce((s, a, j) => s + a * by(j), 0);

describe('coefficients of DOP853', () => {
  it('meet the conditions of order: rows to their node, the end to 1/q for t^(q−1), q to 8', () => {
    for (const [i, row] of stages.entries()) expect(sum(row)).toBeCloseTo(nodes[i + 1]!, 13);
    for (let q = 1; q <= 8; q++) expect(sum(stages[11]!, (j) => nodes[j]! ** (q - 1))).toBeCloseTo(1 / q, 14);
    // second and third powers through the stages: Σ b a c^q = 1/((q + 1)(q + 2))
    for (let q = 1; q <= 5; q++)
      expect(sum(stages[11]!, (i) => (i === 0 ? 0 : sum(stages[i - 1]!, (j) => nodes[j]! ** q)))).toBeCloseTo(
        1 / ((q + 1) * (q + 2)),
        14,
      );
  });
  it('have estimates of the error and of the interpolation that vanish for constants', () => {
    for (const row of [error5, error3]) expect(sum(row)).toBeCloseTo(0, 14);
    for (const row of dense) expect(Math.abs(sum(row))).toBeLessThan(1e-11);
  });
});

/** Kepler's problem with e = 0.7 in the plane, GM = 1: the Arenstorf of the two-body problem. */
const kepler = (_: number, y: Float64Array, out: Float64Array) => {
  const r3 = Math.hypot(y[0]!, y[1]!) ** 3;
  out[0] = y[2]!;
  out[1] = y[3]!;
  out[2] = -y[0]! / r3;
  out[3] = -y[1]! / r3;
};
const perigee = Float64Array.of(0.3, 0, 0, Math.sqrt(1.7 / 0.3));
function solve(tolerance: number, to: number, onStep: (step: OdeStep) => void = () => {}) {
  const solver = dop853(kepler, 4, { relativeTolerance: tolerance, absoluteTolerance: tolerance });
  let time = 0;
  let state: Float64Array = perigee;
  while (time !== to) {
    const step = solver.step(time, state, to);
    onStep(step);
    time = step.to;
    state = step.state;
  }
  return { state, ...solver.statistics };
}

describe('DOP853', () => {
  it('closes an ellipse of e = 0.7 after ten turns, better by tolerance, at order 8', () => {
    const errorAt = (tolerance: number) => {
      const { state, evaluations } = solve(tolerance, 20 * Math.PI);
      return { error: Math.hypot(state[0]! - 0.3, state[1]!), evaluations };
    };
    const loose = errorAt(1e-8);
    const tight = errorAt(1e-13);
    expect(loose.error).toBeLessThan(1e-4);
    expect(tight.error).toBeLessThan(1e-9);
    // order 8: a hundred thousand times less error costs 10^(5/8) = 4.2 times the work
    expect(tight.evaluations / loose.evaluations).toBeLessThan(5);
  });
  it('runs backwards to where it began', () => {
    const solver = dop853(kepler, 4, { relativeTolerance: 1e-13, absoluteTolerance: 1e-13 });
    let time = 5;
    let state: Float64Array = solve(1e-13, 5).state;
    while (time !== 0) ({ to: time, state } = solver.step(time, state, 0));
    for (let i = 0; i < 4; i++) expect(state[i]).toBeCloseTo(perigee[i]!, 10);
  });
  it('interpolates within its steps as well as it steps', () => {
    const [middle, reference] = [new Float64Array(4), new Float64Array(4)];
    let worst = 0;
    solve(1e-10, 2 * Math.PI, (step) => {
      const time = step.from + 0.37 * (step.to - step.from);
      step.interpolate(time, middle);
      reference.set(solve(1e-14, time).state);
      worst = Math.max(worst, Math.hypot(middle[0]! - reference[0]!, middle[1]! - reference[1]!));
      step.interpolate(step.to, middle);
      expect(middle[0]).toBeCloseTo(step.state[0]!, 14);
    });
    expect(worst).toBeLessThan(3e-8);
  });
  it('refuses to interpolate a step that is gone, and a derivative that is no number', () => {
    const steps: OdeStep[] = [];
    solve(1e-10, 3, (step) => steps.push(step));
    expect(() => steps[0]!.interpolate(0, new Float64Array(4))).toThrow('first interpolation of a step');
    const broken = dop853((_, __, out) => out.fill(Number.NaN), 1, {
      relativeTolerance: 1e-9,
      absoluteTolerance: 1,
    });
    expect(() => broken.step(0, Float64Array.of(1), 1)).toThrow('derivative is NaN');
  });
});

describe('Gauss–Legendre collocation', () => {
  it.each([4, 8, 12, 16])('%i nodes integrate their polynomials to every node and place', (count) => {
    const { nodes: c, weights, integral, legendre } = collocation(count);
    const integrals = new Float64Array(count + 1);
    for (let power = 0; power < count; power++) {
      for (let i = 0; i < count; i++) {
        let toNode = 0;
        for (let j = 0; j < count; j++) toNode += integral[i * count + j]! * c[j]! ** power;
        expect(toNode).toBeCloseTo(c[i]! ** (power + 1) / (power + 1), 13);
      }
      legendreIntegrals(0.3, count, integrals);
      let place = 0;
      for (let k = 0; k < count; k++)
        for (let j = 0; j < count; j++) place += integrals[k]! * legendre[k * count + j]! * c[j]! ** power;
      expect(place).toBeCloseTo(0.3 ** (power + 1) / (power + 1), 13);
    }
    for (let power = 0; power < 2 * count; power++) {
      let whole = 0;
      for (let j = 0; j < count; j++) whole += weights[j]! * c[j]! ** power;
      expect(whole).toBeCloseTo(1 / (power + 1), 13); // order 2n
    }
  });
});

describe('sign changes', () => {
  it('are those of a sine, forwards and backwards, with their direction', () => {
    const forwards = signChanges(Math.sin, 0.5, 9, 1, 1e-9);
    expect(forwards.map(({ rising }) => rising)).toEqual([false, true]);
    for (const [i, { time }] of forwards.entries()) expect(time).toBeCloseTo((i + 1) * Math.PI, 8);
    const back = signChanges(Math.sin, 9, 0.5, 1, 1e-9);
    expect(back.map(({ rising }) => rising)).toEqual([false, true]);
    for (const [i, { time }] of back.entries()) expect(time).toBeCloseTo((2 - i) * Math.PI, 8);
  });
  it('include a dip between two samples, and none where it does not reach zero', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.15, max: 9.85, noNaN: true }),
        fc.double({ min: -0.01, max: 0.01, noNaN: true }),
        (middle, lowest) => {
          fc.pre(Math.abs(lowest) > 1e-6);
          const changes = signChanges((t) => (t - middle) ** 2 + lowest, 0, 10, 2, 1e-10);
          expect(changes).toHaveLength(lowest < 0 ? 2 : 0);
          if (lowest < 0) expect(changes[1]!.time - changes[0]!.time).toBeCloseTo(2 * Math.sqrt(-lowest), 8);
        },
      ),
    );
  });
  it('do not count a zero at the start', () => {
    expect(signChanges((t) => t, 0, 1, 1, 1e-9)).toEqual([]);
    expect(signChanges((t) => -t, 0, 1, 1, 1e-9)).toEqual([]);
  });
});
