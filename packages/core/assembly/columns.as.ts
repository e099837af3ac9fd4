/** Where the columns of the chain stand in memory; `src/propagation/chain.fast.ts` lays them out. */

export const STRIDE: usize = 4096; // bytes of a column

export function column(base: usize, number: usize, i: usize): v128 {
  return v128.load(base + number * STRIDE + i * 8);
}

export function constant(constants: usize, number: usize): v128 {
  return v128.load64_splat(constants + number * 8);
}
