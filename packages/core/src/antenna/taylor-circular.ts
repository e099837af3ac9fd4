import { DomainError, within } from '../errors.ts';
import { besselJ, besselZeros } from '../math/bessel.ts';
import { RADIANS_PER_DEGREE } from '../math/constants.ts';
import { toDecibel } from '../math/decibel.ts';
import { NULL_POWER } from './circular-aperture.ts';
import type { OffAxisCurve } from './off-axis.ts';

const SOURCE = 'Taylor circular aperture';

/** A design of Taylor's: n̄ − 1 side lobes at one level, the farther ones falling as those of an even field. */
export interface TaylorDesign {
  /** Peak over the first side lobes [dB], above 0. */
  readonly sideLobeRatioDb: number;
  /** n̄. */
  readonly equalSideLobes: number;
}

/** What follows from a design. */
export interface TaylorPattern {
  /** A: cosh πA is the side-lobe ratio as a ratio of fields. */
  readonly a: number;
  /** Zeros of J1(πx): those of an even field. */
  readonly roots: readonly number[];
  /** σ: widening that puts the zero n̄ where the even field has it. */
  readonly sigma: number;
  /** Field relative to the axis, of x = (D/λ)·sin θ. */
  readonly field: (x: number) => number;
}

/**
 * The far field of Taylor's circular aperture.
 * @param design side-lobe ratio of 10…60 dB, n̄ of 2…20
 * @throws DomainError outside those ranges
 * @see T. T. Taylor, IRE Trans. AP-8 (1960) 17–22; ITU-R S.1528-0, recommends 1.4
 */
export function taylorPattern(design: TaylorDesign): TaylorPattern {
  within('sideLobeRatioDb', design.sideLobeRatioDb, 'dB', 10, 60, SOURCE);
  const n = within('equalSideLobes', design.equalSideLobes, '', 2, 20, SOURCE);
  if (!Number.isInteger(n)) throw new DomainError('equalSideLobes', n, '', 2, 20, `${SOURCE}, whole numbers`);
  const a = Math.acosh(10 ** (design.sideLobeRatioDb / 20)) / Math.PI;
  const roots = Array.from(besselZeros(1, n), (zero) => zero / Math.PI);
  const sigma = roots.at(-1)! / Math.hypot(a, n - 0.5);
  const moved = roots.slice(0, -1).map((_, m) => sigma * Math.hypot(a, m + 0.5));
  const bessel = new Float64Array(2);
  const field = (x: number): number => {
    // J1 has a zero of its own where a factor has its pole: the limit is taken a little aside
    const near = roots.slice(0, -1).find((root) => Math.abs(x - root) < 1e-7);
    const at = near === undefined ? Math.abs(x) : near + 1e-7;
    besselJ(Math.PI * at, bessel);
    let value = at < 1e-6 ? 1 : (2 * bessel[1]!) / (Math.PI * at);
    for (const [m, zero] of moved.entries()) value *= (1 - (at / zero) ** 2) / (1 - (at / roots[m]!) ** 2);
    return value;
  };
  return { a, roots, sigma, field };
}

/**
 * Taper efficiency of Taylor's circular aperture: peak directivity over (πD/λ)².
 * @param design see `TaylorDesign`
 * @returns efficiency, 0…1
 * @throws DomainError, see `taylorPattern`
 * @see R. C. Hansen, Phased Array Antennas, §3: 1/Σ F(μm)²/J0(πμm)²
 */
export function taylorTaperEfficiency(design: TaylorDesign): number {
  const { field, roots } = taylorPattern(design);
  const bessel = new Float64Array(1);
  let sum = 1;
  for (const root of roots.slice(0, -1)) {
    besselJ(Math.PI * root, bessel);
    sum += (field(root) / bessel[0]!) ** 2;
  }
  return 1 / sum;
}

/**
 * Pattern of Taylor's circular aperture, with the obliquity (1 + cos θ)/2 of a Huygens source.
 * @param design see `TaylorDesign`
 * @param diameterOverWavelength D/λ, 1…10 000
 * @returns the curve from the axis to 180°, not below 120 dB under the peak
 * @throws DomainError, see `taylorPattern`
 */
export function taylorCurve(design: TaylorDesign, diameterOverWavelength: number): OffAxisCurve {
  within('diameterOverWavelength', diameterOverWavelength, '', 1, 1e4, SOURCE);
  const { field } = taylorPattern(design);
  const peakGainDbi = toDecibel(taylorTaperEfficiency(design) * (Math.PI * diameterOverWavelength) ** 2);
  const gainDbi = (offAxisDeg: number): number => {
    const theta = offAxisDeg * RADIANS_PER_DEGREE;
    const amplitude = field(diameterOverWavelength * Math.sin(theta)) * 0.5 * (1 + Math.cos(theta));
    return peakGainDbi + toDecibel(Math.max(NULL_POWER, amplitude * amplitude));
  };
  const formula = 'F(u), n̄ and side-lobe ratio of Taylor';
  return { source: SOURCE, peakGainDbi, fromDeg: 0, pieces: [{ toDeg: 180, formula, gainDbi }] };
}

/** Directivity of Taylor's circular aperture at an off-axis angle of 0…180° [dBi]. @throws DomainError, see `taylorCurve` */
export function taylorGainDbi(
  design: TaylorDesign,
  diameterOverWavelength: number,
  offAxisDeg: number,
): number {
  within('offAxisDeg', offAxisDeg, '°', 0, 180, SOURCE);
  return taylorCurve(design, diameterOverWavelength).pieces[0]!.gainDbi(offAxisDeg);
}
