/** Power ratio to decibels. @param ratio power ratio, above 0 @returns 10·log10(ratio) [dB]; −∞ for 0, NaN below */
export function toDecibel(ratio: number): number {
  return 10 * Math.log10(ratio);
}

/** Decibels to power ratio. @param db [dB] @returns 10^(db/10); 0 for −∞ */
export function fromDecibel(db: number): number {
  return 10 ** (db / 10);
}
