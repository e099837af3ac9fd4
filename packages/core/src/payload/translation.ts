/** What a frequency converter makes beside the wanted translation: products, harmonics of its oscillator, the image. */
import { within } from '../errors.ts';

/** A band of frequencies. */
export interface Band {
  readonly lowGHz: number;
  readonly highGHz: number;
}

/** A product m·LO + n·f of a mixer. */
export interface MixerProduct {
  /** m: negative where the oscillator is subtracted. */
  readonly oscillatorOrder: number;
  /** n: 0 for a harmonic of the oscillator alone, negative where the signal is subtracted. */
  readonly signalOrder: number;
  readonly band: Band;
}

const SOURCE = 'frequency translation';

/**
 * Products of a mixer, m·LO + n·f: |m| + |n| from 1 to the highest order, positive frequencies only. The wanted one and the
 * signal itself are among them; LO alone and its harmonics have n = 0.
 * @param signal band at the input [GHz]
 * @param oscillatorGHz 0.001…100
 * @param highestOrder largest |m| + |n|, 1…20
 * @throws DomainError outside
 */
export function mixerProducts(signal: Band, oscillatorGHz: number, highestOrder: number): MixerProduct[] {
  within('oscillatorGHz', oscillatorGHz, 'GHz', 1e-3, 100, SOURCE);
  within('lowGHz', signal.lowGHz, 'GHz', 0, signal.highGHz, SOURCE);
  within('highestOrder', highestOrder, '', 1, 20, SOURCE);
  const products: MixerProduct[] = [];
  for (let n = -highestOrder; n <= highestOrder; n++) {
    const most = highestOrder - Math.abs(n);
    for (let m = -most; m <= most; m++) {
      const one = m * oscillatorGHz + n * signal.lowGHz;
      const other = m * oscillatorGHz + n * signal.highGHz;
      const [lowGHz, highGHz] = [Math.min(one, other), Math.max(one, other)];
      // one of a product and its mirror has positive frequencies
      if (lowGHz <= 0) continue;
      products.push({ oscillatorOrder: m, signalOrder: n, band: { lowGHz, highGHz } });
    }
  }
  return products.sort((a, b) => orderOf(a) - orderOf(b) || a.band.lowGHz - b.band.lowGHz);
}

/** |m| + |n|. */
export const orderOf = ({ oscillatorOrder, signalOrder }: MixerProduct): number =>
  Math.abs(oscillatorOrder) + Math.abs(signalOrder);

/**
 * Band that the mixer brings to the same output as the wanted one: on the other side of the oscillator, or of 0.
 * @param signal wanted band at the input [GHz]
 * @param oscillatorGHz [GHz]
 * @returns |2·LO − f| for a difference mixer f − LO
 */
export function imageBand(signal: Band, oscillatorGHz: number): Band {
  const one = Math.abs(2 * oscillatorGHz - signal.lowGHz);
  const other = Math.abs(2 * oscillatorGHz - signal.highGHz);
  const passesZero = signal.lowGHz < 2 * oscillatorGHz && signal.highGHz > 2 * oscillatorGHz;
  return { lowGHz: passesZero ? 0 : Math.min(one, other), highGHz: Math.max(one, other) };
}

/** Width that two bands share [MHz]; the distance between them, negative, where they do not. */
export function sharedMHz(a: Band, b: Band): number {
  return 1000 * (Math.min(a.highGHz, b.highGHz) - Math.max(a.lowGHz, b.lowGHz));
}

/** A product in words: `2·LO`, `3·f − 8·LO`. */
export function mixerProductName({ oscillatorOrder, signalOrder }: MixerProduct): string {
  const term = (factor: number, name: string) =>
    `${Math.abs(factor) === 1 ? '' : `${Math.abs(factor)}·`}${name}`;
  const terms = [
    { factor: signalOrder, text: term(signalOrder, 'f') },
    { factor: oscillatorOrder, text: term(oscillatorOrder, 'LO') },
  ].filter(({ factor }) => factor !== 0);
  const ordered = terms.toSorted((a, b) => Math.sign(b.factor) - Math.sign(a.factor));
  return ordered
    .map(({ factor, text }, i) => (i === 0 ? text : `${factor > 0 ? '+' : '−'} ${text}`))
    .join(' ');
}
