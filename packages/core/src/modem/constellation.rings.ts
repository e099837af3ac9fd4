/**
 * Rings of the constellations that DVB-S2X adds; EN 302 307-2 §5.4. The figures of the standard as two programs carry them:
 * GNU Radio (gr-dtv, modulator of DVB-S2) and decsat (constellation of DVB-S2). The ratios of all rings agree in both; the angles
 * of 128APSK and the points of 16APSK 3/5-L and 2/3-L were read in the first alone.
 */

/** Points of one radius. */
export type Ring =
  | {
      /** Against the innermost ring. */
      readonly radius: number;
      readonly points: number;
      /** Of the first point [rad] */
      readonly phase: number;
    }
  | {
      readonly radius: number;
      /** Angles of the points in the first quadrant [π rad]; the other three mirror it. */
      readonly quadrant: readonly number[];
    };

/** Rings of equally spaced points that stand half a step off the axes. */
const even = (points: readonly number[], radii: readonly number[]): readonly Ring[] =>
  points.map((count, i) => ({ radius: radii[i]!, points: count, phase: Math.PI / count }));

/** Two points on the axis, four beside it, two on the axis. */
const twoFourTwo = (middle: number, outer: number): readonly Ring[] => [
  { radius: 1, points: 2, phase: 0 },
  { radius: middle, quadrant: [0.352] },
  { radius: outer, points: 2, phase: 0 },
];

const fourTwelve = (outer: number): readonly Ring[] => even([4, 12], [1, outer]);
const eightEight = (outer: number): readonly Ring[] => even([8, 8], [1, outer]);

/** 16 points given by those of the first quadrant: a ring and its mirror about the diagonal. */
const mirrored = (...rows: readonly (readonly [i: number, q: number])[]): readonly Ring[] =>
  rows.map(([i, q]) => {
    const angle = Math.atan2(q, i) / Math.PI;
    return { radius: Math.hypot(i, q), quadrant: [angle, 0.5 - angle] };
  });

/** Four, eight (twelve without every third), four and sixteen points. */
const fourEightFourSixteen = (second: number, third: number, outer: number): readonly Ring[] => [
  { radius: 1, points: 4, phase: Math.PI / 4 },
  { radius: second, quadrant: [1 / 12, 5 / 12] },
  { radius: third, points: 4, phase: Math.PI / 4 },
  { radius: outer, points: 16, phase: Math.PI / 16 },
];

/** Angles of 128APSK in the first quadrant [π rad], innermost ring first; Table 14. */
const ANGLES_128: readonly (readonly number[])[] = [
  [83 / 1260, 103 / 560, 177 / 560, 243 / 560],
  [121 / 2520, 113 / 560, 167 / 560, 1139 / 2520],
  [23 / 280, 169 / 1008, 239 / 720, 117 / 280],
  [61 / 720, 139 / 840, 281 / 840, 349 / 840],
  [19 / 720, 563 / 2520, 199 / 720, 341 / 720],
  [
    37 / 1680,
    11 / 168,
    11 / 105,
    61 / 420,
    929 / 5040,
    383 / 1680,
    49 / 180,
    53 / 168,
    1789 / 5040,
    1993 / 5040,
    73 / 168,
    43 / 90,
  ],
];

const sixRings = (outer: number): readonly Ring[] =>
  [1, 1.715, 2.118, 2.681, 2.75, outer].map((radius, i) => ({ radius, quadrant: ANGLES_128[i]! }));

const eightRings = (...radii: readonly number[]): readonly Ring[] =>
  even([32, 32, 32, 32, 32, 32, 32, 32], [1, ...radii]);

/** By modulation and code rate, normal frames; the project writes 100/180 as 5/9. */
const NORMAL: Readonly<Record<string, Readonly<Record<string, readonly Ring[]>>>> = {
  '8APSK': { '5/9-L': twoFourTwo(5.32, 6.8), '26/45-L': twoFourTwo(6.39, 8) },
  '16APSK': {
    '1/2-L': eightEight(2.19),
    '8/15-L': eightEight(2.19),
    '5/9-L': eightEight(2.19),
    '3/5-L': mirrored([0.4718, 0.2606], [1.2088, 0.4984]),
    '2/3-L': mirrored([0.5061, 0.2474], [1.2007, 0.4909]),
    '26/45': fourTwelve(3.7),
    '3/5': fourTwelve(3.7),
    '28/45': fourTwelve(3.5),
    '23/36': fourTwelve(3.1),
    '25/36': fourTwelve(3.1),
    '13/18': fourTwelve(2.85),
    '7/9': fourTwelve(3.6),
    '77/90': fourTwelve(3.2),
  },
  '32APSK': {
    '2/3-L': even([4, 12, 16], [1, 2.85, 5.55]),
    '32/45': fourEightFourSixteen(2.6, 2.99, 5.6),
    '11/15': fourEightFourSixteen(2.6, 2.86, 5.6),
    '7/9': fourEightFourSixteen(2.8, 3.08, 5.6),
  },
  '64APSK': {
    '32/45-L': even([16, 16, 16, 16], [1, 1.88, 2.72, 3.95]),
    '11/15': even([4, 12, 20, 28], [1, 2.4, 4.3, 7]),
    '7/9': even([8, 16, 20, 20], [1, 2.2, 3.6, 5.2]),
    '4/5': even([8, 16, 20, 20], [1, 2.2, 3.6, 5.2]),
    '5/6': even([8, 16, 20, 20], [1, 2.2, 3.5, 5]),
  },
  '128APSK': { '3/4': sixRings(3.819), '7/9': sixRings(3.733) },
  '256APSK': {
    '29/45-L': eightRings(1.791, 2.405, 2.98, 3.569, 4.235, 5.078, 6.536),
    '31/45-L': eightRings(1.791, 2.405, 2.98, 3.569, 4.235, 5.078, 6.536),
    '32/45': eightRings(1.794, 2.409, 2.986, 3.579, 4.045, 4.6, 5.4),
    '3/4': eightRings(1.794, 2.409, 2.986, 3.579, 4.045, 4.5, 5.2),
  },
};

/** Those of short frames. */
const SHORT: Readonly<Record<string, Readonly<Record<string, readonly Ring[]>>>> = {
  '16APSK': {
    '7/15': fourTwelve(3.32),
    '8/15': fourTwelve(3.5),
    '26/45': fourTwelve(3.7),
    '3/5': fourTwelve(3.7),
    '32/45': fourTwelve(2.85),
  },
  '32APSK': { '2/3': even([4, 12, 16], [1, 2.84, 5.54]), '32/45': even([4, 12, 16], [1, 2.84, 5.26]) },
};

/** Rings of a MODCOD that DVB-S2X adds; undefined for the 256APSK of 2/3-L and 11/15-L, which lie on no rings. */
export function dvbS2xRings(
  modulation: string,
  codeRate: string,
  isShort: boolean,
): readonly Ring[] | undefined {
  return (isShort ? SHORT : NORMAL)[modulation]?.[codeRate];
}
