/** Colours of a map: viridis for levels, blue and orange on either side of zero for margins. */
import { levelColour } from '@ortak/report/palette';

export type Theme = 'light' | 'dark';

/** Where a value stands in the range of a map, from the lowest fraction: 0 worst … 1 best; or −1 … 1 about zero. */
export interface ColourScale {
  readonly lowest: -1 | 0;
  readonly of: (value: number) => number;
  readonly colour: (fraction: number) => readonly [red: number, green: number, blue: number];
  /** Of a line, where that differs from the colour of its level. */
  readonly line?: (fraction: number) => readonly [red: number, green: number, blue: number];
}

interface Levels {
  readonly levels: readonly number[];
  readonly best: number;
  readonly better: 'higher' | 'lower';
  readonly colours?: 'ranked' | 'diverging';
}

const channels = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** Ends of the diverging scale (Okabe and Ito's vermilion and blue): apart for every kind of colour vision. */
const diverging = {
  light: { below: [204, 84, 0], zero: [236, 236, 232], above: [0, 96, 160] },
  dark: { below: [230, 120, 40], zero: [52, 58, 64], above: [86, 180, 233] },
} as const;

const neutralLine = [128, 136, 144] as const;

export function colourScale({ levels, best, better, colours }: Levels, theme: Theme): ColourScale {
  if (colours === 'diverging') {
    // beyond the last line a colour says no more: in a null of one beam another gives any amount more
    const widest = Math.max(1, ...levels.map(Math.abs));
    const { below, zero, above } = diverging[theme];
    return {
      lowest: -1,
      of: (value) => Math.max(-1, Math.min(1, value / widest)),
      colour: (fraction) => {
        const end = fraction < 0 ? below : above;
        const part = Math.abs(fraction) ** 0.6;
        return [0, 1, 2].map((i) => Math.round(zero[i]! + part * (end[i]! - zero[i]!))) as never;
      },
      // a line of a neutral colour would be seen on no land
      line: (fraction) => (fraction === 0 ? neutralLine : fraction < 0 ? below : above),
    };
  }
  if (colours === 'ranked') {
    // Levels that engineers choose from lie unevenly: each has a colour of its own, whatever lies between.
    const ranked = [...levels].sort((a, b) => (better === 'higher' ? a - b : b - a));
    const table = coloursOf(theme);
    return {
      lowest: 0,
      of: (value) => rankOf(ranked, value) / Math.max(1, ranked.length - 1),
      colour: (fraction) => table[Math.round(255 * fraction)]!,
    };
  }
  const worst = better === 'higher' ? Math.min(...levels, best) : Math.max(...levels, best);
  const table = coloursOf(theme);
  return {
    lowest: 0,
    of: (value) => (best === worst ? 1 : Math.max(0, Math.min(1, (value - worst) / (best - worst)))),
    colour: (fraction) => table[Math.round(255 * fraction)]!,
  };
}

const coloursOf = (theme: Theme) =>
  Array.from({ length: 256 }, (_, i) => channels(levelColour(i / 255, theme)));

/** Place of a value among levels from worst to best, 0 … one less than there are, linear between two. */
function rankOf(ranked: readonly number[], value: number): number {
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const sign = last >= first ? 1 : -1;
  let after = 0;
  while (after < ranked.length && sign * ranked[after]! < sign * value) after++;
  if (after === 0) return 0;
  if (after === ranked.length) return ranked.length - 1;
  const [low, high] = [ranked[after - 1]!, ranked[after]!];
  return after - 1 + (value - low) / (high - low);
}

export const cssColour = ([red, green, blue]: readonly [number, number, number]): string =>
  `rgb(${red} ${green} ${blue})`;
