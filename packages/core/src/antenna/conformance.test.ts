/** One suite over every pattern of the catalogue: what a pattern must be, whatever its text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import {
  type CataloguePattern,
  catalogueCurve,
  circularPattern,
  gainAtDbi,
  integrateCurve,
  type OffAxisCurve,
  type PatternValues,
  patternCatalogue,
} from './index.ts';

/** Largest step between two pieces that needs no name [dB]. */
const SMALL_STEP_DB = 0.15;

/** Steps that the texts have, by pattern: which piece ends with it, how high it is, and why. */
const steps: Readonly<
  Record<string, readonly { after: number; stepDb: readonly [number, number]; why: string }[]>
> = {
  'S.1528-0': [
    {
      after: 0,
      stepDb: [0, 23],
      why: '−3·2.58^1.5 is −12.4 dB, LN begins lower; with z above 1 the parabola ends sooner',
    },
    { after: 1, stepDb: [0, 9.6], why: '20 log z between the shelves of an elliptical beam' },
    { after: 4, stepDb: [0, 18], why: 'LB stands above LF for high gains' },
  ],
  'SA.509-3': [
    { after: 3, stepDb: [5, 5], why: 'spill-over' },
    { after: 4, stepDb: [5, 5], why: 'spill-over' },
  ],
  'SA.509-3-many': [
    { after: 3, stepDb: [5, 5], why: 'spill-over' },
    { after: 4, stepDb: [5, 5], why: 'spill-over' },
  ],
  'S.1428-1': [
    { after: 3, stepDb: [4, 5], why: 'spill-over from 80°' },
    { after: 4, stepDb: [5, 5], why: 'spill-over ends at 120°; above D/λ = 100 it begins one piece later' },
    { after: 5, stepDb: [5, 5], why: 'spill-over ends at 120°' },
  ],
  'S.1855-0': [
    { after: 2, stepDb: [0, 0.2], why: '32 − 25 log φ is −5.0 dBi at 30.2°' },
    { after: 3, stepDb: [5, 5], why: 'spill-over from 70° of small antennas' },
  ],
  'BO.1213-1': [
    { after: 3, stepDb: [5, 5], why: 'from 70°' },
    { after: 2, stepDb: [5, 5], why: 'from 70°' },
  ],
  'BO.1213-1-cross': [{ after: 5, stepDb: [5, 5], why: 'from 70°' }],
  'AP30-earth-1977': [{ after: 0, stepDb: [0.75, 0.75], why: '−12·0.25² where the flat top ends' }],
  'AP30-earth-R2': [{ after: 0, stepDb: [0.75, 0.75], why: '−12·0.25² where the flat top ends' }],
  'AP30A-earth-1988': [{ after: 0, stepDb: [1, 1], why: '−21 − 20 log 0.1 is −1 dB' }],
  'AP30A-earth-1997': [{ after: 0, stepDb: [1, 1], why: '−21 − 20 log 0.1 is −1 dB' }],
  'AP30A-earth-R2': [{ after: 0, stepDb: [0, 9], why: '36 − 20 log 0.1 is 56 dBi, whatever the gain' }],
  'AP30A-earth-R2-cross': [
    { after: 0, stepDb: [0, 14], why: '9 − 20 log φ begins at 0.6°/D, whatever the gain' },
  ],
};

interface Figures {
  /** Integrated gain over 4π: an envelope radiates more than it is given. */
  readonly integrated: number;
  readonly lowestDbi: number;
  /** Where the formulas of the text meet. */
  readonly breaksDeg: readonly number[];
}

const of = (integrated: number, lowestDbi: number, breaksDeg: readonly number[]): Figures => ({
  integrated,
  lowestDbi,
  breaksDeg,
});

/** Of the example of each pattern. */
const figures: Readonly<Record<string, Figures>> = {
  'S.465-6': of(0.494, -10.03, [48]),
  'S.580-6': of(0.303, -10.03, [20, 26.3, 48]),
  'S.731-1': of(0.215, -10.03, [7, 26.3, 48]),
  'S.1428-1': of(1.23, -12, [0.7779, 0.9241, 10, 34.1, 80, 120]),
  'S.1855-0': of(0.347, -10.03, [7, 9.2, 48]),
  'BO.1213-1': of(1.68, -5, [3.8378, 3.9229, 22.9087, 70]),
  'BO.1213-1-cross': of(0.839, -5, [0.7152, 1.2588, 2.8609, 4.5657, 10.9648, 70]),
  AP8: of(1.3, -10.03, [0.7925, 1.0001, 48]),
  'SA.509-3': of(1.72, -10.03, [0.2943, 0.4777, 48, 80, 120]),
  'SA.509-3-many': of(1.28, -13.03, [0.3192, 0.4777, 48, 80, 120]),
  'S.672-4': of(2.32, 0, [2.88, 6.32, 25.1189]),
  'S.1528-0': of(2.56, 0, [2.58, 3.16, 6.32, 25.1604, 90]),
  'S.1528-0-low': of(4.99, 5, [1.5, 20.2344]),
  'S.1528-0-medium': of(3.49, 3, [2, 20]),
  'S.1528-0-Taylor': of(1.94, -25.39, [90]),
  aperture: of(1, -73.04, []),
  Taylor: of(0.998, -72.82, []),
  parabola: of(11.1, 10, [3.1623]),
  'AP30-satellite-R1R3': of(2.15, 0, [3.16, 6.32, 15.8866]),
  'AP30-satellite-R1R3-cross': of(1, 0, [0.66, 3.34, 4]),
  'AP30-satellite-R2': of(2.15, 0, [2.9, 15.8866]),
  'AP30-satellite-R2-cross': of(1.04, 0, [5.0238, 15.8866]),
  'AP30-fast-cross': of(1.04, 0, [5.0238, 15.8866]),
  'AP30-fast-R1R3': of(1.74, 0, [1, 1.57, 2.9, 15.8866]),
  'AP30-fast-R2': of(1.79, 0, [1, 1.76, 2.9, 15.8866]),
  'AP30-earth-1977': of(4.25, 5, [0.45, 1.2726, 2.268, 17.19]),
  'AP30-earth-1977-cross': of(3.25, 5, [0.45, 0.792, 2.52, 3.6, 13.0398, 17.19]),
  'AP30-earth-R2': of(1.16, -5.2, [0.45, 2.034, 26.46, 63, 81.18, 126, 144]),
  'AP30-earth-R2-cross': of(0.563, -5.2, [0.45, 0.792, 2.304, 5.796, 7.8573, 26.46, 63, 81.18, 126, 144]),
  'AP30A-satellite-R1R3': of(2.19, 0, [2.6, 15.8866]),
  'AP30A-satellite-R1R3-cross-1988': of(1, 0, [1, 3.34, 4]),
  'AP30A-satellite-R1R3-cross-1997': of(1, 0, [3.5, 4]),
  'AP30A-satellite-R2': of(2.15, 0, [2.9, 15.8866]),
  'AP30A-satellite-R2-cross': of(1.04, 0, [5.0238, 15.8866]),
  'AP30A-fast': of(1.74, 0, [1, 1.57, 2.9, 15.8866]),
  'AP30A-earth-1988': of(1.99, -10.03, [0.1, 0.32, 0.44, 48]),
  'AP30A-earth-1988-cross': of(0.49, -10.03, [1.5849, 48]),
  'AP30A-earth-1997': of(1.68, -10, [0.1, 0.32, 0.54, 36.31]),
  'AP30A-earth-1997-cross': of(0.268, -10, [1.9055, 36.31]),
  'AP30A-earth-R2': of(1.68, -10, [0.1, 0.32, 0.54, 36.3078]),
  'AP30A-earth-R2-cross': of(0.105, -10, [0.1259, 8.9125]),
  'AP30B-satellite': of(2.15, 0, [2.9, 15.8866]),
  'AP30B-satellite-cross': of(1.04, 0, [5.0238, 15.8866]),
  'AP30B-fast-6/4': of(2.01, 0, [1, 2.52, 2.9, 15.8866]),
  'AP30B-fast-13/10': of(1.79, 0, [1, 1.76, 2.9, 15.8866]),
  'AP30B-earth': of(1.17, -10, [0.7527, 0.9098, 19.95, 26.3027, 47.863]),
  'AP30B-earth-A29': of(1.16, -10, [0.7527, 0.9098, 36.3078]),
  'AP30B-earth-A32': of(1.4, -10, [0.6921, 0.9098, 47.863]),
};

const examplesOf = (pattern: CataloguePattern): PatternValues =>
  Object.fromEntries(pattern.parameters.map(({ name, example }) => [name, example]));

/** Values over the ranges of the parameters, spread over decades where the range has some. */
const valuesOf = (pattern: CataloguePattern): fc.Arbitrary<PatternValues> =>
  fc.record(
    Object.fromEntries(
      pattern.parameters.map(({ name, minimum, maximum, choices }) => [
        name,
        choices !== undefined
          ? fc.constantFrom(...choices)
          : minimum > 0 && maximum / minimum > 20
            ? fc
                .double({ min: Math.log(minimum), max: Math.log(maximum), noNaN: true })
                .map((x) => Math.min(maximum, Math.max(minimum, Math.exp(x))))
            : fc.double({ min: minimum, max: maximum, noNaN: true }),
      ]),
    ),
  );

/** The curve, or nothing where the values are outside the ranges of the text. */
function curveOf(
  pattern: CataloguePattern,
  values: PatternValues,
  planeDeg: number,
): OffAxisCurve | undefined {
  try {
    return catalogueCurve(pattern, values, planeDeg);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** Angles over the decades of a curve, with both sides of each of its breaks. */
function anglesOf(curve: OffAxisCurve): number[] {
  const spread = Array.from({ length: 120 }, (_, i) => 180 * 10 ** ((i - 119) / 24));
  const ends = curve.pieces.flatMap(({ toDeg }) => [toDeg * (1 - 1e-12), toDeg, toDeg * (1 + 1e-12)]);
  return [0, curve.fromDeg, ...spread, ...ends]
    .filter((at) => at >= curve.fromDeg && at <= 180)
    .sort((a, b) => a - b);
}

function conforms(pattern: CataloguePattern, curve: OffAxisCurve): void {
  const { pieces, fromDeg, peakGainDbi } = curve;
  // the pieces lead from the first angle to 180° without a hole
  expect(pieces.at(-1)!.toDeg).toBe(180);
  for (const [i, { toDeg }] of pieces.entries())
    if (i > 0) expect(toDeg, `end of piece ${i}`).toBeGreaterThanOrEqual(Math.min(180, pieces[i - 1]!.toDeg));

  // a formula that is a figure says the gain
  for (const { toDeg, formula, gainDbi } of pieces)
    if (/^[−\d.]+$/.test(formula)) expect(gainDbi(toDeg)).toBe(Number(formula.replace('−', '-')));

  const gains = anglesOf(curve).map((at) => gainAtDbi(curve, at));
  for (const gain of gains) {
    expect(Number.isFinite(gain)).toBe(true);
    expect(gain).toBeLessThanOrEqual(peakGainDbi + 1e-9);
  }
  expect(Math.max(...gains)).toBeGreaterThan(peakGainDbi - 0.2);

  if (pattern.polarisation === 'co') {
    expect(gainAtDbi(curve, fromDeg)).toBeCloseTo(peakGainDbi, 9);
    // the main lobe falls: to its end in an envelope, to −10 dB in a physical pattern
    let previous = peakGainDbi;
    const end = pattern.kind === 'physical' ? 180 : pieces[0]!.toDeg;
    for (const at of anglesOf(curve)) {
      const gain = gainAtDbi(curve, at);
      if (at >= end || (pieces.length <= 2 && gain < peakGainDbi - 10)) break;
      expect(gain).toBeLessThanOrEqual(previous + 1e-9);
      previous = gain;
    }
  }

  for (const [i, piece] of pieces.slice(0, -1).entries()) {
    const { toDeg } = piece;
    if (toDeg <= fromDeg || toDeg >= 180 || pieces[i + 1]!.toDeg <= toDeg) continue;
    const step = Math.abs(pieces[i + 1]!.gainDbi(toDeg) - piece.gainDbi(toDeg));
    const named = steps[pattern.id]?.filter(({ after }) => after === i) ?? [];
    const allowed = named.some(({ stepDb: [least, most] }) => step >= least - 1e-9 && step <= most + 1e-9);
    if (!allowed) expect(step, `step after ${piece.formula}`).toBeLessThanOrEqual(SMALL_STEP_DB);
  }
}

describe.each(patternCatalogue.map((pattern) => [pattern.id, pattern] as const))('%s', (id, pattern) => {
  it('is a pattern at its example', () => conforms(pattern, catalogueCurve(pattern, examplesOf(pattern))));

  it('is a pattern over the ranges of its parameters', () => {
    let [tried, refused] = [0, 0];
    fc.assert(
      fc.property(valuesOf(pattern), fc.double({ min: 0, max: 360, noNaN: true }), (values, planeDeg) => {
        const curve = curveOf(pattern, values, planeDeg);
        tried++;
        if (curve === undefined) refused++;
        else conforms(pattern, curve);
      }),
      { numRuns: 60 },
    );
    expect(refused).toBeLessThan(0.8 * tried);
  });

  it('is symmetric about its axis, or its planes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 90, noNaN: true }),
        fc.double({ min: 10, max: 170, noNaN: true }),
        (plane, at) => {
          const [first, ...others] = [plane, -plane, 180 - plane, 180 + plane].map((planeDeg) =>
            gainAtDbi(catalogueCurve(pattern, examplesOf(pattern), planeDeg), at),
          );
          for (const other of others) expect(other).toBeCloseTo(first!, 6);
        },
      ),
      { numRuns: 20 },
    );
    const curve = catalogueCurve(pattern, examplesOf(pattern));
    if (curve.fromDeg > 0) return;
    const off = [-3, 3, 0, 0];
    const out = new Float64Array(4);
    circularPattern(curve, { azimuthDeg: 0, elevationDeg: 0 }).gains(
      Float64Array.from(off),
      Float64Array.from(off.toReversed()),
      out,
    );
    for (const gain of out) expect(gain).toBeCloseTo(gainAtDbi(curve, 3), 6);
  });

  it('radiates what its figures say', () => {
    const curve = catalogueCurve(pattern, examplesOf(pattern));
    const { integratedGain } = integrateCurve(curve);
    const lowest = Math.min(...anglesOf(curve).map((at) => gainAtDbi(curve, at)));
    if (pattern.kind === 'physical') expect(integratedGain).toBeLessThanOrEqual(1.001);
    const expected = figures[id]!;
    expect(Number(integratedGain.toPrecision(3))).toBe(expected.integrated);
    expect(lowest).toBeCloseTo(expected.lowestDbi, 1);
    expect(curve.pieces.slice(0, -1).map(({ toDeg }) => Number(toDeg.toFixed(4)))).toEqual(
      expected.breaksDeg,
    );
  });

  if (pattern.kind === 'physical')
    it('radiates no more than it is given, over the ranges of its parameters', () => {
      fc.assert(
        fc.property(valuesOf(pattern), (values) => {
          const curve = curveOf(pattern, values, 0);
          if (curve !== undefined) expect(integrateCurve(curve).integratedGain).toBeLessThanOrEqual(1.001);
        }),
        { numRuns: 12 },
      );
    });
});

describe('the catalogue', () => {
  it('has each id once and names only steps of patterns that it has', () => {
    const ids = patternCatalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [...Object.keys(steps), ...Object.keys(figures)]) expect(ids).toContain(id);
  });
});
