/** Patterns of the library of the Radiocommunication Bureau: values asserted by the tests of two programs, and a textbook's apertures. */
import {
  ap8GainDbi,
  ap30aSpaceCrossCurve,
  ap30aSpaceCurve,
  ap30bCoefficientCurve,
  ap30bEarthCurve,
  ap30bSpaceCrossCurve,
  ap30bSpaceCurve,
  bo1213CrossGainDbi,
  bo1213GainDbi,
  diameterInWavelengths,
  diameterOverWavelengthOf,
  gainAtDbi,
  parabolicGainDbi,
  s580GainDbi,
  s672GainDbi,
} from '@ortak/core/antenna';
import { casesIn, type PrintedCase, type PrintedSource } from './cases.ts';

const dBi = casesIn('dBi', 0.001);
const rounded = casesIn('dBi', 0.01);

type Points = readonly (readonly [offAxisDeg: number, printed: number])[];
const series = (
  cases: typeof dBi,
  example: string,
  points: Points,
  ours: (offAxisDeg: number) => number,
): PrintedCase[] => points.map(([at, printed]) => cases(example, `gain at ${at}°`, printed, () => ours(at)));

const planBeam = { peakGainDbi: 57, beamwidthDeg: 2 };
const ap8 = (peakGainDbi: number) => (at: number) =>
  ap8GainDbi({ diameterOverWavelength: diameterOverWavelengthOf(peakGainDbi), peakGainDbi }, at);
/** D/λ from the gain at an efficiency of 0.7, as the Bureau takes it. */
const a32 = (peakGainDbi: number) => (at: number) =>
  gainAtDbi(
    ap30bCoefficientCurve(
      { diameterOverWavelength: Math.sqrt(10 ** (peakGainDbi / 10) / 0.7) / Math.PI, peakGainDbi },
      32,
    ),
    at,
  );

const springbok: readonly PrintedCase[] = [
  ...series(
    dBi,
    'APSRR_401V01 (Appendix 30B satellite), 57 dBi, 2°',
    [
      [0.2, 56.88],
      [0.5, 56.25],
      [5, 27.0412],
      [150, 0],
    ],
    (at) => gainAtDbi(ap30bSpaceCurve(planBeam), at),
  ),
  ...series(
    dBi,
    'APSRR_401V01, cross-polar',
    [
      [0.2, 27],
      [5, 27],
      [150, 0],
    ],
    (at) => gainAtDbi(ap30bSpaceCrossCurve(planBeam), at),
  ),
  ...series(
    dBi,
    'APSRR_403V01 (Appendix 30A satellite), 57 dBi, 2°',
    [
      [0.2, 56.88],
      [2, 45],
      [5, 29.5515],
      [150, 0],
    ],
    (at) => gainAtDbi(ap30aSpaceCurve(planBeam, '1 and 3'), at),
  ),
  ...series(
    dBi,
    'APSRR_403V01, cross-polar',
    [
      [0.2, 26.88],
      [2, 24],
      [5, 9.9563],
      [150, 0],
    ],
    (at) => gainAtDbi(ap30aSpaceCrossCurve(planBeam, '1988'), at),
  ),
  ...series(
    dBi,
    'APERR_001V01 (Appendix 8), 53.7 dBi',
    [
      [0.2, 49.7189],
      [0.5, 36.5],
      [4.5, 15.6697],
      [150, -10],
    ],
    ap8(53.7),
  ),
  ...series(
    dBi,
    'APERR_001V01, 33.7 dBi',
    [
      [0.2, 33.6602],
      [0.5, 33.4512],
      [4.5, 21.5],
      [150, -3],
    ],
    ap8(33.7),
  ),
  ...series(
    dBi,
    'APERR_002V01 (Appendix 30B, A = 32), 54.4 dBi',
    [
      [0.2, 50.4134],
      [0.5, 36.5045],
      [3, 20.072],
      [10, 7],
      [150, -10],
    ],
    a32(54.4),
  ),
  ...series(
    dBi,
    'APERR_002V01, 34.4 dBi',
    [
      [0.2, 34.3601],
      [0.5, 34.1508],
      [3, 25.4302],
      [10, 13.997],
      [150, -3.003],
    ],
    a32(34.4),
  ),
  ...series(
    dBi,
    'APSREC408V01 (S.672-4, Ls −20 dB), 40 dBi, 4°',
    [
      [0.2, 39.97],
      [2, 37],
      [10, 20],
      [150, 0],
    ],
    (at) => s672GainDbi({ peakGainDbi: 40, beamwidthDeg: 4, sideLobeLevelDb: -20 }, at),
  ),
];

const dish = (diameterM: number, frequencyGHz: number, efficiency: number) => ({
  diameterOverWavelength: diameterInWavelengths(diameterM, frequencyGHz * 1e9),
  peakGainDbi: parabolicGainDbi(diameterM, frequencyGHz * 1e9, efficiency),
});
const television = dish(0.6, 12.1, 0.65);
const allotment = dish(2.7, 13, 0.7);

const asi: readonly PrintedCase[] = [
  ...series(
    rounded,
    'Appendix 30 (WRC-97) and BO.1213-1, 0.6 m, 12.1 GHz, 65 %',
    [
      [0, 35.75],
      [0.3, 35.62],
      [1, 34.29],
      [2, 29.89],
      [3.9, 14.16],
      [4, 13.95],
      [8, 6.42],
      [50, -5],
      [100, 0],
    ],
    (at) => bo1213GainDbi(television, at),
  ),
  ...series(
    rounded,
    'The same, cross-polar',
    [
      [0, 10.75],
      [1, 14.95],
      [2, 18.75],
      [3.9, 10.07],
      [4, 9.24],
      [8, -1.58],
      [50, -5],
      [100, 0],
    ],
    (at) => bo1213CrossGainDbi(television, at),
  ),
  ...series(
    rounded,
    'Appendix 30B, 2.7 m, 13 GHz, 70 %',
    [
      [0, 49.76],
      [0.3, 46.68],
      [0.8, 30.03],
      [10, 4],
      [20, -3.5],
      [40, -8.05],
      [100, -10],
    ],
    (at) => gainAtDbi(ap30bEarthCurve(allotment), at),
  ),
  ...series(
    rounded,
    'S.580-6, 1.1 m, 14 GHz',
    [
      [3, 17.07],
      [27, -3.78],
      [49, -10],
    ],
    (at) => s580GainDbi(at, diameterInWavelengths(1.1, 14e9)),
  ),
];

export const bureauPatterns: readonly PrintedSource[] = [
  {
    source: 'Springbok LLC, tests of the Bureau’s antenna patterns',
    quantity: 'patterns of Appendices 8, 30A and 30B and of S.672-4',
    cases: springbok,
  },
  {
    source: 'asi, tests of a program for adjacent-satellite interference',
    quantity: 'patterns BO.1213-1, Appendix 30B and S.580-6',
    cases: asi,
  },
];
