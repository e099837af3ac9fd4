/** Where the Earth's axis points: the Celestial Intermediate Pole in the GCRS, and the origin on its equator. */
import type { StandardCard } from '../standard.ts';
import { nutationTerms, planetaryBiasMas } from './nutation.coefficients.ts';

export const card: StandardCard = {
  id: 'IERS Conventions (2010)',
  title: 'IERS Technical Note 36: terrestrial and celestial reference systems and the rotation between them',
  date: '2010-12',
  url: 'https://iers-conventions.obspm.fr/content/tn36.pdf',
  implemented: [
    '§5.4.1 rotation by X, Y, s; equations (5.1), (5.3), (5.5), (5.10)',
    '§5.5.3 Earth rotation angle, equations (5.14), (5.15)',
    '§5.6.4 precession IAU 2006 in Fukushima–Williams angles, equation (5.40)',
    '§5.5.6 s + XY/2: polynomial and terms of 1 µas and more',
    '§5.7.1 Delaunay arguments, linear',
  ],
  omitted: [
    'nutation IAU 2000A: the 77 terms of IAU 2000B stand for it, within 1 mas from 1995 to 2050',
    '§5.5.1 and chapter 8: tides of less than two days in pole and UT1, up to 1 mas and 0.1 ms',
    'free core nutation but for the observed dX, dY of the table',
  ],
  validity: '1995 to 2050 within 1 mas (with observed dX, dY and UT1 within 2 mas)',
};

const ARCSECOND = Math.PI / 648_000;

/** Position of the pole in the GCRS and of the Celestial Intermediate Origin. */
export interface CelestialPole {
  readonly xRad: number;
  readonly yRad: number;
  readonly sRad: number;
  /** Nutation, as used. */
  readonly nutationLongitudeRad: number;
  readonly nutationObliquityRad: number;
  readonly meanObliquityRad: number;
}

/** Linear Delaunay arguments l, l′, F, D, Ω [″], as the model has them. */
function delaunay(T: number): readonly number[] {
  return [
    485_868.249036 + 1_717_915_923.2178 * T,
    1_287_104.79305 + 129_596_581.0481 * T,
    335_779.526232 + 1_739_527_262.8478 * T,
    1_072_260.70369 + 1_602_961_601.209 * T,
    450_160.398036 - 6_962_890.5431 * T,
  ].map((arcsec) => (arcsec % 1_296_000) * ARCSECOND);
}

const polynomial = (T: number, ...c: readonly number[]): number => c.reduceRight((sum, a) => sum * T + a, 0);

/** s + XY/2, terms of 1 µas and more: multiples of l, l′, F, D, Ω; amplitude [µas] of the sine. IERS Table 5.2d. */
const locatorTerms: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 1, -2640.73],
  [0, 0, 0, 0, 2, -63.53],
  [0, 0, 2, -2, 3, -11.75],
  [0, 0, 2, -2, 1, -11.21],
  [0, 0, 2, -2, 2, 4.57],
  [0, 0, 2, 0, 3, -2.02],
  [0, 0, 2, 0, 1, -1.98],
  [0, 0, 0, 0, 3, 1.72],
  [0, 1, 0, 0, 1, 1.41],
  [0, 1, 0, 0, -1, 1.26],
];

/** The same, times T²: of the sine. */
const locatorTermsT2: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 1, 743.52],
  [0, 0, 2, -2, 2, 56.91],
  [0, 0, 2, 0, 2, 9.84],
  [0, 0, 0, 0, 2, -8.85],
];

/**
 * The pole of the model at a time.
 * @param T Julian centuries of TT since J2000.0
 * @see IERS Conventions (2010) §5.6.4, equation (5.40)
 */
export function celestialPole(T: number): CelestialPole {
  const args = delaunay(T);
  let longitude = 0;
  let obliquity = 0;
  for (let i = nutationTerms.length - 1; i >= 0; i--) {
    const t = nutationTerms[i]!;
    const angle =
      t[0]! * args[0]! + t[1]! * args[1]! + t[2]! * args[2]! + t[3]! * args[3]! + t[4]! * args[4]!;
    const sin = Math.sin(angle);
    const cos = Math.cos(angle);
    longitude += (t[5]! + t[6]! * T) * sin + t[7]! * cos;
    obliquity += (t[8]! + t[9]! * T) * cos + t[10]! * sin;
  }
  const nutationLongitudeRad = (longitude * 1e-7 + planetaryBiasMas.longitude * 1e-3) * ARCSECOND;
  const nutationObliquityRad = (obliquity * 1e-7 + planetaryBiasMas.obliquity * 1e-3) * ARCSECOND;

  const gamma = polynomial(T, -0.052928, 10.556378, 0.4932044, -0.00031238, -2.788e-6, 2.6e-8) * ARCSECOND;
  const phi = polynomial(T, 84_381.412819, -46.811016, 0.0511268, 0.00053289, -4.4e-7, -1.76e-8) * ARCSECOND;
  const psiMean =
    polynomial(T, -0.041775, 5038.481484, 1.5584175, -0.00018522, -2.6452e-5, -1.48e-8) * ARCSECOND;
  const meanObliquityRad =
    polynomial(T, 84_381.406, -46.836769, -0.0001831, 0.0020034, -5.76e-7, -4.34e-8) * ARCSECOND; // (5.40)
  const psi = psiMean + nutationLongitudeRad;
  const epsilon = meanObliquityRad + nutationObliquityRad;

  // third row of R1(−ε) R3(−ψ) R1(φ) R3(γ)
  const u = Math.sin(epsilon) * Math.sin(psi);
  const v = Math.sin(epsilon) * Math.cos(psi) * Math.cos(phi) - Math.cos(epsilon) * Math.sin(phi);
  const xRad = u * Math.cos(gamma) - v * Math.sin(gamma);
  const yRad = u * Math.sin(gamma) + v * Math.cos(gamma);
  return {
    xRad,
    yRad,
    sRad: locator(T, args) - (xRad * yRad) / 2,
    nutationLongitudeRad,
    nutationObliquityRad,
    meanObliquityRad,
  };
}

function locator(T: number, args: readonly number[]): number {
  const sum = (terms: readonly (readonly number[])[]) =>
    terms.reduce(
      (total, term) => total + term[5]! * Math.sin(args.reduce((angle, a, i) => angle + a * term[i]!, 0)),
      0,
    );
  const microArcsec =
    polynomial(T, 94, 3808.65, -122.68, -72_574.11, 27.98, 15.62) +
    sum(locatorTerms) +
    T * (1.73 * Math.sin(args[4]!) + 3.57 * Math.cos(2 * args[4]!)) +
    T * T * sum(locatorTermsT2);
  return microArcsec * 1e-6 * ARCSECOND;
}
