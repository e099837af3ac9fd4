/** Field components of GRASP files: what ICOMP says they are, and the co- and cross-polar gain that they carry. */
import { RADIANS_PER_DEGREE } from '../../math/constants.ts';

export type ComponentKind = 'theta-phi' | 'rhc-lhc' | 'ludwig-3' | 'ellipse-axes';

/** ICOMP → meaning of the first two components. */
export const COMPONENT_KINDS: ReadonlyMap<number, ComponentKind> = new Map([
  [1, 'theta-phi'],
  [2, 'rhc-lhc'],
  [3, 'ludwig-3'],
  [4, 'ellipse-axes'],
]);

/** What the co- and the cross-polar component are, in words. */
export const COMPONENT_WORDS: Readonly<Record<ComponentKind, string>> = {
  'theta-phi': 'linear, Eθ and Eφ, turned into Ludwig’s third definition along x and y',
  'rhc-lhc': 'circular, right and left hand',
  'ludwig-3': 'linear, co- and cross-polar by Ludwig’s third definition',
  'ellipse-axes': 'linear, along the major and minor axis of the polarisation ellipse',
};

/** Messages for the values of ICOMP whose components carry no gain. */
export const NO_GAIN = 'ICOMP of 1 (Eθ Eφ), 2 (RHC LHC), 3 (co cx) or 4 (major and minor axis)';
export const NO_GAIN_CURE = 'ratios of components have no gain: export co- and cross-polar fields';

/** Largest field that a file may have: 10¹⁰ is 200 dBi, and its square is still a number. */
export const FIELD_LIMIT = 1e10;
/** Largest coordinate of a grid or cut: an angle [deg], or a cosine. */
export const COORDINATE_LIMIT = 720;

/** Gains of two components over the points of a grid, as power ratios to an isotropic source. */
export interface ComponentGains {
  readonly coPolar: Float64Array;
  readonly crossPolar: Float64Array;
  /** Whether the second component of the file is the co-polar one. */
  readonly swapped: boolean;
}

/**
 * Co- and cross-polar gain of complex field components. GRASP normalises the far field so that a source that radiates
 * 4π watts has |E|² equal to its gain: an isotropic source has |E| = 1 everywhere. Of components that the file does not
 * call co- and cross-polar, the co-polar one is that with the higher peak.
 * @param fields real and imaginary part of each component, point by point
 * @param componentCount components of a point, 2 or 3; a third one, radial, is no part of the gain
 * @param kind what the components are
 * @param phiDeg φ of a point [deg], for Eθ and Eφ only
 */
export function componentGains(
  fields: Float64Array,
  componentCount: number,
  kind: ComponentKind,
  phiDeg: (point: number) => number,
): ComponentGains {
  const stride = 2 * componentCount;
  const count = fields.length / stride;
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  let firstPeak = 0;
  let secondPeak = 0;
  for (let i = 0; i < count; i++) {
    let re1 = fields[i * stride]!;
    let im1 = fields[i * stride + 1]!;
    let re2 = fields[i * stride + 2]!;
    let im2 = fields[i * stride + 3]!;
    if (kind === 'theta-phi') {
      const phi = phiDeg(i) * RADIANS_PER_DEGREE;
      const cos = Math.cos(phi);
      const sin = Math.sin(phi);
      // Ludwig, IEEE Trans. AP-21 (1973) 116: co = Eθ cos φ − Eφ sin φ, cx = Eθ sin φ + Eφ cos φ
      [re1, re2] = [re1 * cos - re2 * sin, re1 * sin + re2 * cos];
      [im1, im2] = [im1 * cos - im2 * sin, im1 * sin + im2 * cos];
    }
    first[i] = re1 * re1 + im1 * im1;
    second[i] = re2 * re2 + im2 * im2;
    if (first[i]! > firstPeak) firstPeak = first[i]!;
    if (second[i]! > secondPeak) secondPeak = second[i]!;
  }
  const swapped = kind !== 'ludwig-3' && secondPeak > firstPeak;
  return swapped
    ? { coPolar: second, crossPolar: first, swapped }
    : { coPolar: first, crossPolar: second, swapped };
}
