/** Antenna patterns: values asserted by the tests of Radio-Spectrum/SHARC (ANATEL). */
import {
  ap30PfdMaskDb,
  type S672Beam,
  s672GainDbi,
  s1528GainDbi,
  s1855GainDbi,
  sa509GainDbi,
  taylorPattern,
} from '@ortak/core/antenna';
import { casesIn, type PrintedCase, type PrintedSource } from './cases.ts';
import { bureauPatterns } from './patterns.bureau.ts';

const dB = casesIn('dB', 0.01);
const dBi = casesIn('dBi', 0.01);
const number = casesIn('', 0.001);
const offAxisDeg = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100];

/** 50 dBi, 3 dB width 2°. */
function relativeGainDb(sideLobeLevelDb: S672Beam['sideLobeLevelDb'], angleDeg: number): number {
  const peakGainDbi = 50;
  return s672GainDbi({ peakGainDbi, beamwidthDeg: 2, sideLobeLevelDb }, angleDeg) - peakGainDbi;
}

function pattern(sideLobeLevelDb: S672Beam['sideLobeLevelDb'], printed: readonly number[]): PrintedCase[] {
  return printed.map((value, i) => {
    const angleDeg = offAxisDeg[i]!;
    return dB(`S.672-4, Ls ${sideLobeLevelDb} dB`, `gain at ${angleDeg}°`, value, () =>
      relativeGainDb(sideLobeLevelDb, angleDeg),
    );
  });
}

/** Task Group 5/1 puts its variant for Ls = −25 dB 3 dB below S.672-4 beyond the main lobe. */
const variant = [0, -3, -12, -28, -28, -28, -28, -29.12, -30.57, -31.85, -33, -53].map((printed, i) => {
  const angleDeg = offAxisDeg[i]!;
  return dB(
    'Task Group 5/1, Ls −25 dB',
    `gain at ${angleDeg}°`,
    printed,
    () => relativeGainDb(-25, angleDeg) - (angleDeg > 2.88 ? 3 : 0),
  );
});

const s1528 = (
  [
    [0, 0],
    [1, -3],
    [2, -8.48],
    [3, -20],
    [4, -20],
    [5, -20],
    [6, -20],
    [7, -21.1],
    [8, -22.55],
    [9, -23.83],
    [10, -24.98],
    [80, -39],
    [100, -34.25],
  ] as const
).map(([angleDeg, printed]) =>
  dB(
    'S.1528-0 recommends 1.2, 39 dBi, 2°, LN −20 dB',
    `gain at ${angleDeg}°`,
    printed,
    () =>
      s1528GainDbi({ peakGainDbi: 39, beamwidthDeg: 2, sideLobeLevelDb: -20, axisRatio: 1 }, angleDeg) - 39,
  ),
);

const taylor = () => taylorPattern({ sideLobeRatioDb: 20, equalSideLobes: 4 });
const s1528Taylor: PrintedCase[] = [
  ...[1.219, 2.233, 3.238].map((printed, i) =>
    number('S.1528-0 recommends 1.4, SLR 20 dB', `root ${i + 1}`, printed, () => taylor().roots[i]!),
  ),
  number('S.1528-0 recommends 1.4, SLR 20 dB', 'A', 0.95277, () => taylor().a, 0.00001),
  number('S.1528-0 recommends 1.4, SLR 20 dB', 'σ', 1.1692, () => taylor().sigma, 0.0001),
];

/** 9.1 m at 27.2 GHz. */
const s1855 = (
  [
    [7, 90, 10.87],
    [8, 45, 8.71],
    [15, 45, 2.59],
    [100, 45, -10],
  ] as const
).map(([angleDeg, planeDeg, printed]) => {
  const ratio = (9.1 * 27.2e9) / 299_792_458;
  const antenna = { equivalentDiameterOverWavelength: ratio, arcDimensionOverWavelength: ratio };
  return dBi('S.1855-0, 9.1 m, 27.2 GHz', `gain at ${angleDeg}°, θ ${planeDeg}°`, printed, () =>
    s1855GainDbi(antenna, angleDeg, planeDeg),
  );
});

/** 10 m at 30 GHz, where the test takes D/λ = 1000 and an efficiency of 1. */
const sa509 = (
  [
    [0.03464, 66.943],
    [0.05, 63.693],
    [0.1, 49.943],
    [10, 4],
    [25, -5.949],
    [50, -13],
    [100, -8],
    [150, -13],
  ] as const
).map(([angleDeg, printed]) =>
  dBi('SA.509-3, 10 m, 30 GHz, many interferers', `gain at ${angleDeg}°`, printed, () =>
    sa509GainDbi(
      {
        diameterOverWavelength: 1000,
        peakGainDbi: 20 * Math.log10(1000 * Math.PI),
        interferers: 'many',
      },
      angleDeg,
    ),
  ),
);

/** Both sides of each break of the mask, as recomputed from its text. */
const mask = (
  [
    [0.23, -147.02],
    [1.999_999, -130.36],
    [2, -130.06],
    [3.589_999, -115.31],
    [3.59, -115.32],
    [9, -105.34],
  ] as const
).map(([spacingDeg, printed]) =>
  casesIn('dB(W/(m²·27 MHz))', 0.01)('Annex 1 §1', `mask at a spacing of ${spacingDeg}°`, printed, () =>
    ap30PfdMaskDb(spacingDeg),
  ),
);

export const patterns: readonly PrintedSource[] = [
  {
    source: 'Radio-Spectrum/SHARC (program of ANATEL)',
    quantity: 'reference antenna patterns S.672-4, S.1528-0, S.1855-0, SA.509-3',
    cases: [
      ...pattern(-20, [0, -3, -12, -20, -20, -20, -20, -21.12, -22.57, -23.85, -25, -50]),
      ...pattern(-30, [0, -3, -12, -27, -30, -30, -30, -31.12, -32.57, -33.85, -35, -50]),
      ...variant,
      ...s1528,
      ...s1528Taylor,
      ...s1855,
      ...sa509,
    ],
  },
  {
    source: 'Radio Regulations, Appendix 30 Annex 1 (WRC-03)',
    quantity: 'power flux-density mask of Regions 1 and 3',
    cases: mask,
  },
  ...bureauPatterns,
];
