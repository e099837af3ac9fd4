import { describe, expect, it } from 'vitest';
import { leastSquares, solveLinear } from './index.ts';

describe('solveLinear', () => {
  it('solves where a pivot is zero', () => {
    const x = solveLinear(
      [
        [0, 2, 1],
        [1, 1, 0],
        [3, 0, -1],
      ],
      [7, 3, 0],
    );
    expect(x[0]).toBeCloseTo(1, 12);
    expect(x[1]).toBeCloseTo(2, 12);
    expect(x[2]).toBeCloseTo(3, 12);
  });
  it('refuses equations that say one thing twice', () => {
    expect(() =>
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toThrow('pivot');
  });
});

describe('leastSquares', () => {
  it('finds the valley of Rosenbrock from its usual start', () => {
    const found = leastSquares(([x, y]) => [10 * (y! - x! * x!), 1 - x!], [-1.2, 1], {
      steps: [1e-7, 1e-7],
      enough: 1e-20,
      iterations: 200,
    });
    expect(found.unknowns[0]).toBeCloseTo(1, 6);
    expect(found.unknowns[1]).toBeCloseTo(1, 6);
  });
  it('turns back where the residuals mean nothing', () => {
    const found = leastSquares(([x]) => (x! < 0 ? undefined : [Math.sqrt(x!) - 1]), [9], {
      steps: [1e-6],
      enough: 1e-16,
      iterations: 100,
    });
    expect(found.unknowns[0]).toBeCloseTo(1, 5);
    expect(() => leastSquares(() => undefined, [0], { steps: [1], enough: 0, iterations: 1 })).toThrow(
      'start',
    );
  });
});
