/** Four-port switches of redundancy networks. Ports are numbered 1…4 around the body. */

/**
 * - `C`: two positions, each joining neighbouring ports in two pairs.
 * - `R`: those of C, and two straight ones that join opposite ports, one pair at a time.
 * - `T`: all three ways to join four ports in two pairs; the straight paths cross.
 */
export type SwitchType = 'C' | 'R' | 'T';

/** Ports joined in a position: pairs of indices 0…3. */
export type Position = readonly (readonly [number, number])[];

const neighbours: readonly Position[] = [
  [
    [0, 1],
    [2, 3],
  ],
  [
    [0, 3],
    [1, 2],
  ],
];

/** Positions of each type, in the order of their numbers 1, 2, …. */
export const switchPositions: Readonly<Record<SwitchType, readonly Position[]>> = {
  C: neighbours,
  R: [...neighbours, [[0, 2]], [[1, 3]]],
  T: [
    ...neighbours,
    [
      [0, 2],
      [1, 3],
    ],
  ],
};

/** A position in words: `1–2 3–4`. */
export const positionName = (position: Position): string =>
  position.map(([a, b]) => `${a + 1}–${b + 1}`).join(' ');
