/** Random numbers that are the same on every machine, by their seed. */
export interface Random {
  /** 0…1, uniform. */
  readonly uniform: () => number;
  /** Of mean 0 and deviation 1, normal. */
  readonly normal: () => number;
}

/** Generator mulberry32 and Box–Muller. @param seed any whole number */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
