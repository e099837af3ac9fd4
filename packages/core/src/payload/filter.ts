import { DomainError, within } from '../errors.ts';
import { toDecibel } from '../math/decibel.ts';
import { gaussLegendre, integrate } from '../math/quadrature.ts';

/** A channel filter of an input or output multiplexer, by what it takes off. */
export interface ChannelFilter {
  /** Model and parameters in words, for the working. */
  readonly name: string;
  readonly source: string;
  /** Attenuation over the loss in the middle at an offset from the centre [MHz → dB]; Infinity in a transmission zero. */
  readonly rejectionDb: (offsetMHz: number) => number;
}

/** A Chebyshev filter, with or without transmission zeros at finite frequencies. */
export interface ChebyshevParameters {
  /** Number of resonators, 1…20. */
  readonly order: number;
  /** Between the edges at which the return loss is left [MHz]. */
  readonly bandwidthMHz: number;
  /** In the pass band [dB], 3…60: 20 dB is a ripple of 0.044 dB. */
  readonly returnLossDb: number;
  /** Offsets of transmission zeros over half the bandwidth, above 1; each stands for a pair beside both edges. */
  readonly transmissionZeros: readonly number[];
}

const SOURCE = 'channel filter';

/**
 * Generalised Chebyshev filter, as multiplexers are built: equal ripple in the band, transmission zeros where they are put,
 * those that are left over at infinity. Narrow-band: symmetric about its centre. Resonators without loss.
 * @param parameters see `ChebyshevParameters`
 * @throws DomainError outside, or for more zeros than resonators
 * @see R. J. Cameron, IEEE Trans. Microwave Theory and Techniques 47 (1999) 433–442
 */
export function chebyshevFilter(parameters: ChebyshevParameters): ChannelFilter {
  const { order, bandwidthMHz, returnLossDb, transmissionZeros } = parameters;
  within('order', order, '', 1, 20, SOURCE);
  if (!Number.isInteger(order)) throw new DomainError('order', order, '', 1, 20, `${SOURCE}: a whole number`);
  within('bandwidthMHz', bandwidthMHz, 'MHz', 1e-3, 1e5, SOURCE);
  within('returnLossDb', returnLossDb, 'dB', 3, 60, SOURCE);
  within('transmission zeros', 2 * transmissionZeros.length, '', 0, order, SOURCE);
  for (const [i, zero] of transmissionZeros.entries())
    within(`transmissionZeros[${i}]`, zero, '', 1.0001, 100, SOURCE);
  const ripple = 1 / (10 ** (returnLossDb / 10) - 1); // ε² = 1/(10^(RL/10) − 1), the ratio at the band edge
  const zeros = transmissionZeros.flatMap((zero) => [zero, -zero]);
  const atInfinity = order - zeros.length;
  return {
    name: `Chebyshev, order ${order}, ${bandwidthMHz} MHz, return loss ${returnLossDb} dB${
      zeros.length === 0 ? '' : `, zeros at ±${transmissionZeros.join(', ±')}`
    }`,
    source: 'Cameron 1999',
    rejectionDb: (offsetMHz) => {
      const c = filteringFunction(offsetMHz / (bandwidthMHz / 2), zeros, atInfinity);
      return toDecibel(1 + ripple * c * c);
    },
  };
}

/** C_N: cos(Σ arccos x_k) in the band, cosh(Σ arcosh x_k) beside it, as products that need neither. */
function filteringFunction(w: number, zeros: readonly number[], atInfinity: number): number {
  const inside = Math.abs(w) < 1;
  const root = Math.sqrt(Math.abs(w * w - 1));
  // in the band the two products are conjugate, beside it both are real
  let re = 1;
  let im = 0;
  let other = 1;
  let below = 1;
  const times = (c: number, d: number): void => {
    if (inside) [re, im] = [re * c - im * d, re * d + im * c];
    else {
      re *= c + d;
      other *= c - d;
    }
  };
  for (const zero of zeros) {
    times(w - 1 / zero, root * Math.sqrt(1 - 1 / (zero * zero)));
    below *= 1 - w / zero;
  }
  for (let k = 0; k < atInfinity; k++) times(w, root);
  return (inside ? re : (re + other) / 2) / below;
}

/**
 * Filter by a table or a mask: straight lines in decibels between its points, alike on both sides of the centre.
 * @param points offset from the centre, rising from 0 [MHz], and rejection [dB]; beyond the last it stays as there
 * @param source where they are from
 * @throws DomainError for points out of order, or a negative rejection
 */
export function tabledFilter(
  points: readonly (readonly [offsetMHz: number, rejectionDb: number])[],
  source: string,
): ChannelFilter {
  within('points of the filter', points.length, '', 2, Infinity, source);
  for (const [i, [offsetMHz, rejectionDb]] of points.entries()) {
    within(`offsetMHz[${i}]`, offsetMHz, 'MHz', i === 0 ? 0 : points[i - 1]![0] + 1e-9, Infinity, source);
    within(`rejectionDb[${i}]`, rejectionDb, 'dB', 0, 300, source);
  }
  return {
    name: `table of ${points.length} points`,
    source,
    rejectionDb: (offsetMHz) => {
      const at = Math.abs(offsetMHz);
      let [x0, y0] = points[0]!;
      if (at <= x0) return y0;
      for (const [x1, y1] of points.slice(1)) {
        if (at <= x1) return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
        [x0, y0] = [x1, y1];
      }
      return Number.isNaN(at) ? at : y0;
    },
  };
}

const rule = gaussLegendre(16);
const PANELS = 24;

/**
 * What is left of a flat spectrum behind filters, below the same spectrum in the middle of their pass band: how deep an
 * adjacent channel is.
 * @param filters in series, all with the same centre
 * @param lowMHz lower edge of the spectrum from the centre of the filters
 * @param highMHz upper edge, above `lowMHz`
 * @returns [dB], 0 or more
 * @throws DomainError for a spectrum without width
 */
export function leakageDb(filters: readonly ChannelFilter[], lowMHz: number, highMHz: number): number {
  within('lowMHz', lowMHz, 'MHz', -Infinity, highMHz - 1e-9, SOURCE);
  const passed = (offsetMHz: number): number =>
    10 ** (-filters.reduce((sum, { rejectionDb }) => sum + rejectionDb(offsetMHz), 0) / 10);
  const width = (highMHz - lowMHz) / PANELS;
  let power = 0;
  for (let i = 0; i < PANELS; i++)
    power += integrate(passed, lowMHz + i * width, lowMHz + (i + 1) * width, rule);
  return -toDecibel(power / (highMHz - lowMHz));
}
