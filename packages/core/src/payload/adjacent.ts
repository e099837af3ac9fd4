import { within } from '../errors.ts';
import { toDecibel } from '../math/decibel.ts';
import { gaussLegendre, integrate } from '../math/quadrature.ts';
import type { NoiseLoading } from './bussgang.ts';
import { type ChannelFilter, leakageDb } from './filter.ts';
import { orderDensity } from './spectrum.ts';

/** Power density at an offset from the centre of a channel [1/MHz]; all of it is 1 at single-carrier saturation. */
export type OutputSpectrum = (offsetMHz: number) => number;

/** A channel beside the wanted one, with its own filters and amplifier. */
export interface AdjacentChannel {
  /** Centre of the wanted channel from that of this one [MHz]. */
  readonly offsetMHz: number;
  /** What its amplifier spreads: `noiseSpectrum`, or `spreadSpectrum` of a carrier. */
  readonly spectrum: OutputSpectrum;
  readonly inputFilter: ChannelFilter | undefined;
  readonly outputFilter: ChannelFilter | undefined;
}

/** What a neighbour puts into the wanted channel. */
export interface AdjacentLeakage {
  /** Intermodulation of the neighbour in the wanted band, behind the neighbour's output filter: below saturation [dB]. */
  readonly regrowthOutputBackOffDb: number;
  /** The wanted carriers on the neighbour's path, below themselves on their own [dB]; Infinity where it has no filter. */
  readonly pathDb: number;
}

const SOURCE = 'adjacent channels';
const rule = gaussLegendre(16);
/** Panels over the wanted band: a transmission zero is narrower than one of them, and holds no power. */
const PANELS = 24;

/**
 * Intermodulation of carriers that fill a band like noise.
 * @param loading of the amplifier
 * @param bandwidthMHz of the band [MHz], above 0
 * @throws DomainError for a band without width
 */
export function noiseSpectrum(loading: NoiseLoading, bandwidthMHz: number): OutputSpectrum {
  within('bandwidthMHz', bandwidthMHz, 'MHz', 1e-3, 1e5, SOURCE);
  return (offsetMHz) => {
    const x = offsetMHz / bandwidthMHz;
    let sum = loading.remainderPower * orderDensity(2 * loading.orderPowers.length + 1, x);
    for (const [k, power] of loading.orderPowers.entries())
      if (k > 0) sum += power * orderDensity(2 * k + 1, x);
    return sum / bandwidthMHz;
  };
}

/**
 * Power that a neighbouring channel puts into the wanted one: what its amplifier spreads beyond its band, as far as its output
 * filter lets it, and the wanted carriers themselves, which come a second time through the neighbour's filters.
 * @param neighbour see `AdjacentChannel`
 * @param wantedMHz width of the wanted band [MHz], above 0
 * @throws DomainError outside
 */
export function adjacentLeakage(neighbour: AdjacentChannel, wantedMHz: number): AdjacentLeakage {
  const { offsetMHz, spectrum, inputFilter, outputFilter } = neighbour;
  within('wantedMHz', wantedMHz, 'MHz', 1e-3, 1e5, SOURCE);
  within('offsetMHz', Math.abs(offsetMHz), 'MHz', 1e-3, 1e6, SOURCE);
  const low = offsetMHz - wantedMHz / 2;
  const high = offsetMHz + wantedMHz / 2;
  const density = (atMHz: number): number =>
    spectrum(atMHz) * 10 ** (-(outputFilter?.rejectionDb(atMHz) ?? 0) / 10);
  const step = wantedMHz / PANELS;
  let power = 0;
  for (let i = 0; i < PANELS; i++) power += integrate(density, low + i * step, low + (i + 1) * step, rule);
  const filters = [inputFilter, outputFilter].filter((filter) => filter !== undefined);
  return {
    regrowthOutputBackOffDb: -toDecibel(power),
    pathDb: filters.length === 0 ? Infinity : leakageDb(filters, low, high),
  };
}
