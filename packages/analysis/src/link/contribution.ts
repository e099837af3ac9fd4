/** One ratio of carrier to interference, and what all of them follow from. */
import type { Interference } from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Figure } from '@ortak/model';
import { inputLine } from '../inputs.ts';
import type { BudgetLine } from '../results.ts';
import type { ResolvedLink } from './resolve.ts';

/** A ratio of carrier to interference, and its line for whom it is shown to. */
export interface Contribution {
  readonly interference: Interference;
  readonly line: () => BudgetLine;
}

/** The carrier with clear sky, as far as its disturbers ask. */
export interface ClearCarrier {
  /** Of the station, towards the satellite [dBW] */
  readonly stationEirpDbw: number;
  /** At the satellite [dB(W/m²)] */
  readonly powerFluxDensityDbwPerM2: number;
  /** Of the receiving beam towards the station [dBi] */
  readonly receiveGainDbi: number;
  /** Its own input back-off [dB] */
  readonly inputBackOffDb: number;
  /** Of the satellite, towards the receiving station [dBW] */
  readonly eirpDbw: number;
  /** Polarisation skew at both ends, by geometry [°] */
  readonly skewDeg: { readonly up: number; readonly down: number };
  /** Gain of the receiving station towards the satellite [dBi] */
  readonly stationGainDbi: number;
}

/** A ratio that the programme states. */
export function stated(
  symbol: string,
  name: string,
  place: Interference['place'],
  figure: Figure,
): Contribution {
  return {
    interference: { name, place, carrierToInterferenceDb: figure.value },
    line: () => inputLine(symbol, name, figure),
  };
}

/** A ratio that follows from what the programme states. */
export function derived(
  name: string,
  place: Interference['place'],
  ratioDb: number,
  source: string,
  working: () => readonly WorkingLine[],
): Contribution {
  return {
    interference: { name, place, carrierToInterferenceDb: ratioDb },
    line: () => line('C/I', name, ratioDb, 'dB', source, working()),
  };
}

/** Whether the programme states the ratio of a kind at a place: then none is computed. */
export function isStated(
  link: ResolvedLink,
  kind: ResolvedLink['interference'][number]['kind'],
  place: Interference['place'],
): boolean {
  return link.interference.some((entry) => entry.kind === kind && entry.place === place);
}

/** Bandwidth that a carrier shares with a band [MHz], 0 or less where it shares none. */
export function sharedMHz(rateMHz: number, widthMHz: number, apartMHz: number): number {
  return Math.min(rateMHz, widthMHz, (rateMHz + widthMHz) / 2 - apartMHz);
}

/**
 * Power density of a carrier over the mean of its channel at its operating point [dB], −60…30; a single carrier is the mean but
 * for what of the channel it leaves empty.
 */
export function densityOverMeanDb(
  { channel: { group }, carrier }: ResolvedLink,
  { inputBackOffDb }: Pick<ClearCarrier, 'inputBackOffDb'>,
): number {
  const totalDb =
    group.operation.mode === 'multi-carrier' ? group.operation.inputBackOffDb.value : inputBackOffDb;
  const shareDb = toDecibel(carrier.symbolRateMBd.value / group.bandwidthMHz.value);
  return Math.min(30, Math.max(-60, totalDb - inputBackOffDb - shareDb));
}
