/**
 * Random numbers that a seed repeats, for noise that has to be the same in every run.
 * @param seed any integer; its lowest 32 bits count
 * @returns a function that gives numbers uniform in [0, 1)
 * @see S. Vigna, xoshiro128++ 1.0 (2019), seeded by the 32-bit finaliser of MurmurHash3
 */
export function randomNumbers(seed: number): () => number {
  let counter = seed | 0;
  const word = (): number => {
    counter = (counter + 0x9e37_79b9) | 0;
    let z = counter;
    z = Math.imul(z ^ (z >>> 16), 0x85eb_ca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2_ae35);
    return z ^ (z >>> 16);
  };
  let [a, b, c, d] = [word(), word(), word(), word()];
  const rotated = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits));
  return () => {
    const result = (rotated((a + d) | 0, 7) + a) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotated(d, 11);
    return result / 2 ** 32;
  };
}
