/**
 * Combination of carrier-to-noise and carrier-to-interference ratios: their inverses add as powers. The order does not
 * count, the result lies at or below the lowest. All ratios are in the same bandwidth.
 * @param ratiosDb [dB] (or all in dB·Hz); +∞ stands for no noise; an empty list gives +∞
 * @returns [dB]
 */
export function combineDb(ratiosDb: readonly number[]): number {
  let noise = 0;
  for (const ratio of ratiosDb) noise += 10 ** (-ratio / 10);
  return -10 * Math.log10(noise);
}
