/**
 * Colours of the maps: quiet land and water, lines for borders, one sequential scale for levels.
 * Partner colours are in `partners.ts` and appear on no map.
 */

export interface MapPalette {
  /** Around a map that stands alone. */
  readonly page: string;
  readonly water: string;
  readonly land: string;
  readonly border: string;
  readonly graticule: string;
  readonly ink: string;
  readonly muted: string;
  readonly area: string;
  readonly frame: string;
}

export type Theme = 'light' | 'dark';

export const mapPalettes: Readonly<Record<Theme, MapPalette>> = {
  light: {
    page: '#ffffff',
    water: '#e9eff4',
    land: '#fafaf7',
    border: '#9aa2ab',
    graticule: '#d3dae1',
    ink: '#1a1d21',
    muted: '#59616b',
    area: '#e3e6da',
    frame: '#9aa2ab',
  },
  dark: {
    page: '#14181c',
    water: '#10161c',
    land: '#22282e',
    border: '#5c656f',
    graticule: '#2b333b',
    ink: '#e6e9ec',
    muted: '#a3acb6',
    area: '#323b38',
    frame: '#5c656f',
  },
};

/** Viridis at steps of 1/8 (van der Walt and Smith, matplotlib 1.5), sRGB. */
const viridis = [
  '#440154',
  '#482878',
  '#3e4a89',
  '#31688e',
  '#26828e',
  '#1f9e89',
  '#35b779',
  '#6dcd59',
  '#fde725',
];

/**
 * Colour of a level. The strongest level has the strongest contrast with the ground: dark on the light theme,
 * bright on the dark one; the ends of viridis that would vanish in the ground are not used.
 * @param fraction place of the level in the range of the map, 0 lowest … 1 highest
 */
export function levelColour(fraction: number, theme: Theme): string {
  const position = theme === 'light' ? 0.72 * (1 - fraction) : 0.4 + 0.6 * fraction;
  const scaled = Math.min(Math.max(position, 0), 1) * (viridis.length - 1);
  const index = Math.min(Math.floor(scaled), viridis.length - 2);
  return mix(viridis[index]!, viridis[index + 1]!, scaled - index);
}

/** From worse over neutral to better: brown and blue, which the colour-blind tell apart, ends dark or bright by theme. */
const diverging: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#7f3b08', '#b8691c', '#6b7280', '#3b77b0', '#053061'],
  dark: ['#fdb863', '#c98a4b', '#9aa3ad', '#5d9bd0', '#a6d4ff'],
};

/**
 * Colour of a difference or a margin, on either side of zero.
 * @param share −1 the worst of the map … 0 nothing … 1 the best
 */
export function divergingColour(share: number, theme: Theme): string {
  const colours = diverging[theme];
  const scaled = ((Math.min(Math.max(share, -1), 1) + 1) / 2) * (colours.length - 1);
  const index = Math.min(Math.floor(scaled), colours.length - 2);
  return mix(colours[index]!, colours[index + 1]!, scaled - index);
}

function mix(from: string, to: string, fraction: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(from, at) + fraction * (channel(to, at) - channel(from, at))),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The rules by which a map is drawn, under a selector; colours are values or CSS variables. */
export function mapRules(colour: MapPalette, under = ''): string {
  const rule = (selector: string, body: string) => `${under}${under && ' '}${selector}{${body}}`;
  return [
    rule('.water', `fill:${colour.water}`),
    rule('.land', `fill:${colour.land}`),
    rule('.area', `fill:${colour.area}`),
    rule('.border', `fill:none;stroke:${colour.border};stroke-width:.7;stroke-linejoin:round`),
    rule('.disputed', 'stroke-dasharray:3 2.5'),
    rule('.graticule', `fill:none;stroke:${colour.graticule};stroke-width:.6`),
    rule('.frame', `fill:none;stroke:${colour.frame};stroke-width:.8`),
    rule('.halo', `stroke:${colour.land};stroke-width:3;stroke-linejoin:round;paint-order:stroke`),
    rule('.wide', 'stroke-width:5.5'),
    rule('.ink', `fill:${colour.ink}`),
    rule('.muted', `fill:${colour.muted}`),
    rule('.mark', `fill:${colour.ink};stroke:${colour.land};stroke-width:1`),
    rule('.cross', `fill:none;stroke:${colour.ink};stroke-width:1.6`),
    rule('.hatch', `stroke:${colour.muted};stroke-width:.8;opacity:.5`),
    rule('.page', `fill:${colour.page}`),
    rule('.outline', `fill:none;stroke:${colour.ink};stroke-width:1.1;stroke-linejoin:round`),
    rule('.leader', `fill:none;stroke:${colour.ink};stroke-width:.7`),
  ].join('\n');
}
