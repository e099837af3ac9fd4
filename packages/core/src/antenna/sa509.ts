import { within } from '../errors.ts';
import type { StandardCard } from '../standard.ts';
import { below, figure, gainAtDbi, level, logarithmic, type OffAxisCurve } from './off-axis.ts';

export const card: StandardCard = {
  id: 'ITU-R SA.509-3',
  title:
    'Space research earth station and radio astronomy reference antenna radiation pattern for use in interference calculations, including coordination procedures, for frequencies less than 30 GHz',
  date: '2013-12',
  url: 'https://www.itu.int/rec/R-REC-SA.509-3-201312-I/en',
  implemented: ['recommends 1.1: one interferer', 'recommends 1.2: many interferers, 3 dB lower'],
  omitted: [],
  validity:
    'below 30 GHz; a peak gain with which the first side lobe ends between the main lobe and 48°. Coefficients confirmed against two public implementations',
};

/** A large antenna of space research or radio astronomy. */
export interface SA509Antenna {
  readonly diameterOverWavelength: number;
  readonly peakGainDbi: number;
  /** One interferer, or many whose side lobes average out. */
  readonly interferers: 'one' | 'many';
}

/**
 * Reference pattern of a large antenna.
 * @param antenna D/λ of 10…1e6, peak gain, number of interferers
 * @returns the curve from the axis to 180°
 * @throws DomainError for a peak gain with which the side lobes begin inside the main lobe or beyond 48°
 * @see ITU-R SA.509-3, recommends 1
 */
export function sa509Curve(antenna: SA509Antenna): OffAxisCurve {
  const { diameterOverWavelength, peakGainDbi } = antenna;
  within('diameterOverWavelength', diameterOverWavelength, '', 10, 1e6, card.id);
  const one = antenna.interferers === 'one';
  const dropDb = one ? 17 : 20;
  const lower = one ? 0 : 3;
  const phi0 = (20 * Math.sqrt(3)) / diameterOverWavelength; // half the width at −3 dB
  const phi1 = phi0 * Math.sqrt(dropDb / 3);
  const farthestDbi = 49 - 25 * Math.log10(phi1);
  within('peakGainDbi', peakGainDbi, 'dBi', 49 - 25 * Math.log10(48), farthestDbi, card.id);
  return {
    source: card.id,
    peakGainDbi,
    fromDeg: 0,
    pieces: [
      {
        toDeg: phi1,
        formula: `${figure(peakGainDbi)} − 3 (φ/φ0)²`,
        gainDbi: (offAxisDeg) => peakGainDbi - 3 * (offAxisDeg / phi0) ** 2,
      },
      level(10 ** ((49 - peakGainDbi) / 25), peakGainDbi - dropDb, `G0 − ${dropDb}`),
      below(logarithmic(48, 32 - lower, 25)),
      below(level(80, -10 - lower, figure(-10 - lower))),
      below(level(120, -5 - lower, figure(-5 - lower))),
      level(180, -10 - lower, figure(-10 - lower)),
    ],
  };
}

/**
 * Gain of a large antenna.
 * @param antenna see `sa509Curve`
 * @param offAxisDeg [deg], 0…180
 * @returns gain [dBi]
 * @throws DomainError outside the ranges of the pattern
 * @see ITU-R SA.509-3, recommends 1
 */
export function sa509GainDbi(antenna: SA509Antenna, offAxisDeg: number): number {
  return gainAtDbi(sa509Curve(antenna), offAxisDeg);
}
