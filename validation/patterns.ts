/** Antenna patterns: values asserted by the tests of Radio-Spectrum/SHARC (ANATEL), 50 dBi, 3 dB width 2°. */
import { type S672Beam, s672GainDbi } from '@ortak/core/antenna';
import { casesIn, type PrintedCase, type PrintedSource } from './cases.ts';

const dB = casesIn('dB', 0.01);
const offAxisDeg = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100];

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

/** Task Group 5/1 puts its variant for Ls = −25 dB 3 dB below S.672-4 beyond the main lobe: 3° … 10°. */
const variant = [-28, -28, -28, -28, -29.12, -30.57, -31.85, -33].map((printed, i) => {
  const angleDeg = offAxisDeg[i + 3]!;
  return dB(
    'Task Group 5/1, Ls −25 dB',
    `gain at ${angleDeg}°`,
    printed,
    () => relativeGainDb(-25, angleDeg) - 3,
  );
});

export const patterns: readonly PrintedSource[] = [
  {
    source: 'Radio-Spectrum/SHARC (program of ANATEL)',
    quantity: 'S.672-4 satellite antenna pattern',
    cases: [
      ...pattern(-20, [0, -3, -12, -20, -20, -20, -20, -21.12, -22.57, -23.85, -25, -50]),
      ...pattern(-30, [0, -3, -12, -27, -30, -30, -30, -31.12, -32.57, -33.85, -35, -50]),
      ...variant,
    ],
  },
];
