/** Points of a search against the closed form of apertures, and illuminations carried over to an ideal aperture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeAmplitude, electricalSize, elementField, elementOverlap } from './aperture.ts';
import { apertureBound, apertureSpan, matched } from './bounds.ts';
import { HeldPoints, meritAt } from './held-points.ts';
import { fieldsOf, SmoothMinimum } from './minimax.ts';
import type { AreaPoints } from './points.ts';
import { seededRandom } from './random.ts';
import { search } from './search.ts';
import { elementSpan, excitationsOf } from './span.ts';

const D = 1.8;
const [LOW, HIGH] = [10.7, 12.75];
const unit = Math.PI / electricalSize(D, HIGH); // λ/D
const edge = edgeAmplitude(4);

const points = (list: readonly (readonly [number, number, number?])[]): AreaPoints => ({
  u: Float64Array.from(list, ([u]) => u * unit),
  v: Float64Array.from(list, ([, v]) => v * unit),
  levelDb: Float64Array.from(list, ([, , level]) => level ?? 0),
});
const lattice = (side: number, step: number): AreaPoints =>
  points(
    Array.from({ length: side * side }, (_, k) => [
      (k % side) * step - ((side - 1) * step) / 2,
      Math.floor(k / side) * step - ((side - 1) * step) / 2,
    ]),
  );
const beams = points([
  [-0.8, 0],
  [0, 0],
  [0.8, 0],
  [-0.4, 0.7],
  [0.4, 0.7],
]);
const span = elementSpan(beams, D, edge, LOW);
const randomVariables = (seed: number): Float64Array =>
  Float64Array.from({ length: 2 * span.size }, seededRandom(seed).normal);

/** Directivity by the sums of the closed form [dBi]. */
function exactDbi(x: Float64Array, u: number, v: number, frequencyGHz: number): number {
  const ka = electricalSize(D, frequencyGHz);
  const { real, imaginary } = excitationsOf(span, x);
  let [re, im, power] = [0, 0, 0];
  for (let i = 0; i < real.length; i++) {
    const field = elementField(ka * Math.hypot(u - beams.u[i]!, v - beams.v[i]!), edge);
    re += real[i]! * field;
    im += imaginary[i]! * field;
    for (let j = 0; j < real.length; j++)
      power +=
        (real[i]! * real[j]! + imaginary[i]! * imaginary[j]!) *
        elementOverlap(ka * Math.hypot(beams.u[i]! - beams.u[j]!, beams.v[i]! - beams.v[j]!), edge);
  }
  return 20 * Math.log10(ka) + 10 * Math.log10((re * re + im * im) / power);
}

const seeds = fc.integer({ min: 1, max: 1e6 });

describe('points that are held', () => {
  const area = points([
    [-0.6, 0],
    [0, 0.2, 2],
    [0.6, 0, -1],
    [0.1, 0.6],
    [-0.3, 0.4],
  ]);
  const spared = points([
    [2, 0],
    [2.3, 0.4],
  ]);
  const task = {
    span,
    frequenciesGHz: [LOW, HIGH],
    area,
    exclusions: [{ area: spared, isolationDb: 25 }],
  };
  const lowest = (x: Float64Array, of: AreaPoints, i: number) =>
    Math.min(...[LOW, HIGH].map((f) => exactDbi(x, of.u[i]!, of.v[i]!, f) - of.levelDb[i]!));

  it('have the level of the closed form at the weaker edge of the band, less what is wanted there', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const x = randomVariables(seed);
        const { lowestDb, highestDb, edgeDbi, isolationDb, missingDb, merit } = new HeldPoints(task).judge(x);
        for (let i = 0; i < area.u.length; i++) expect(lowestDb[i]).toBeCloseTo(lowest(x, area, i), 4);
        const strongest = Math.max(
          ...[LOW, HIGH].flatMap((f) => [...spared.u].map((u, i) => exactDbi(x, u, spared.v[i]!, f))),
        );
        expect(Math.max(...highestDb[0]!)).toBeCloseTo(strongest, 4);
        expect(edgeDbi).toBe(Math.min(...lowestDb));
        expect(isolationDb[0]).toBeCloseTo(edgeDbi - strongest, 4);
        expect(missingDb).toBeCloseTo(Math.max(0, 25 - isolationDb[0]!), 9);
        expect(merit).toBeCloseTo(edgeDbi - (missingDb > 0.005 ? 20 * missingDb : 0), 9);
      }),
      { numRuns: 20 },
    );
  });
  it('are the same problem by another way: the merit of variables where all points are in use', () => {
    // 0.01 dB of isolation are kept in hand by the problem
    const held = new HeldPoints({ ...task, exclusions: [{ area: spared, isolationDb: 24.99 }] });
    fc.assert(
      fc.property(seeds, (seed) => {
        const x = randomVariables(seed);
        expect(meritAt(held.problem(), x)).toBeCloseTo(new HeldPoints(task).judge(x).merit, 6);
      }),
      { numRuns: 20 },
    );
  });
  it('that are close together are taken into use where the beam is weaker than at those in use', () => {
    const dense = lattice(41, 0.05);
    const held = new HeldPoints({ span, frequenciesGHz: [HIGH], area: dense });
    const before = held.chosen.u.length;
    expect(before).toBeLessThan(dense.u.length / 4);
    const judged = held.judge(randomVariables(5));
    expect(held.refine(judged, 0.002)).toBe(true);
    expect(held.chosen.u.length).toBeGreaterThan(before);
    const weakest = judged.lowestDb.indexOf(judged.edgeDbi);
    expect(
      [...held.chosen.u].some((u, i) => u === dense.u[weakest] && held.chosen.v[i] === dense.v[weakest]),
    ).toBe(true);
    expect(held.refine(judged, 0.002)).toBe(false);
  });
  it('near the edge alone make a smaller problem with the same weakest point', () => {
    const held = new HeldPoints({ span, frequenciesGHz: [HIGH], area: lattice(9, 0.3) });
    const judged = held.judge(randomVariables(3));
    const all = held.problem().service[0]!.count;
    const near = held.problem(judged, judged.edgeDbi + 3).service[0]!.count;
    expect(near).toBe(judged.lowestDb.filter((level) => level <= judged.edgeDbi + 3).length);
    expect(near).toBeLessThan(all);
  });
});

describe('sums of rows', () => {
  it('are those of a plain loop, whatever the number of rows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 11 }),
        fc.integer({ min: 1, max: 5 }),
        seeds,
        (count, size, seed) => {
          const { normal } = seededRandom(seed);
          const rows = Float64Array.from({ length: count * size }, normal);
          const x = Float64Array.from({ length: 2 * size }, normal);
          const out = fieldsOf({ rows, count }, size, x);
          for (let k = 0; k < 2; k++)
            for (let i = 0; i < count; i++) {
              let sum = 0;
              for (let j = 0; j < size; j++) sum += rows[i * size + j]! * x[k * size + j]!;
              expect(out[k * count + i]).toBeCloseTo(sum, 12);
            }
        },
      ),
    );
  });
  it('make the gradient of the value over eleven points at two frequencies', () => {
    const area = points(Array.from({ length: 11 }, (_, i) => [Math.cos(i), Math.sin(2 * i) / 2]));
    const problem = new HeldPoints({ span, frequenciesGHz: [LOW, HIGH], area }).problem();
    const objective = new SmoothMinimum(problem, 2);
    objective.temperatureDb = 3;
    const x = randomVariables(11);
    const gradient = new Float64Array(x.length);
    objective.evaluate(x, gradient);
    const step = 1e-6;
    for (let i = 0; i < x.length; i++) {
      const at = (shift: number): number => {
        const moved = x.slice();
        moved[i]! += shift;
        return objective.evaluate(moved, new Float64Array(x.length));
      };
      expect((at(step) - at(-step)) / (2 * step)).toBeCloseTo(gradient[i]!, 4);
    }
  });
});

describe('an illumination carried over to an ideal aperture', () => {
  const area = lattice(9, 0.2);
  it('makes the same field where the plane waves point, with no more power than the feeds', () => {
    const ideal = apertureSpan(area, D, HIGH);
    fc.assert(
      fc.property(seeds, (seed) => {
        const excitations = excitationsOf(span, randomVariables(seed));
        const carried = matched(ideal, { span, excitations });
        const powerOf = (
          { real, imaginary }: typeof carried,
          at: { readonly u: Float64Array; readonly v: Float64Array },
          taper: number,
        ): number => {
          const ka = electricalSize(D, HIGH);
          let power = 0;
          for (let i = 0; i < real.length; i++)
            for (let j = 0; j < real.length; j++)
              power +=
                (real[i]! * real[j]! + imaginary[i]! * imaginary[j]!) *
                elementOverlap(ka * Math.hypot(at.u[i]! - at.u[j]!, at.v[i]! - at.v[j]!), taper);
          return power;
        };
        expect(powerOf(carried, ideal.beams, 1)).toBeLessThanOrEqual(
          powerOf(excitations, beams, edge) * (1 + 1e-6),
        );
        const fieldAt = (
          { real }: typeof carried,
          from: { readonly u: Float64Array; readonly v: Float64Array },
          taper: number,
          p: number,
        ): number =>
          real.reduce(
            (sum, amplitude, i) =>
              sum +
              amplitude *
                elementField(
                  electricalSize(D, HIGH) *
                    Math.hypot(ideal.beams.u[p]! - from.u[i]!, ideal.beams.v[p]! - from.v[i]!),
                  taper,
                ),
            0,
          );
        for (let p = 0; p < ideal.beams.u.length; p++)
          expect(fieldAt(carried, ideal.beams, 1, p)).toBeCloseTo(fieldAt(excitations, beams, edge, p), 4);
      }),
      { numRuns: 10 },
    );
  });
  it('bounds the feeds from above even without a start of its own', () => {
    const found = search({ span, frequenciesGHz: [HIGH], area }, { starts: 6 });
    const { attainableDbi, upperDbi } = apertureBound(area, D, HIGH, {
      starts: 0,
      known: [{ span, excitations: found.excitations }],
    });
    expect(attainableDbi).toBeGreaterThan(found.edgeDbi);
    expect(attainableDbi).toBeLessThanOrEqual(upperDbi + 1e-6);
    expect(attainableDbi).toBeCloseTo(apertureBound(area, D, HIGH, { starts: 9 }).attainableDbi, 1);
  });
});
