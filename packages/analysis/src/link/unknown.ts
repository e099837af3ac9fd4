/** What of a link can be left open: how it enters the numbers that the core takes, and between which ends it is sought. */
import { saturationFluxDensityAt, spreadingLossDb } from '@ortak/core/link';
import { fromDecibel } from '@ortak/core/math';
import type { Figure } from '@ortak/model';
import { ANTENNA_RANGE_M, withDish } from './dish.ts';
import { type PreparedLink, preparedOver } from './prepare.ts';
import { antennaGainDbi, antennaLossDb } from './station.ts';

export const UNKNOWNS = [
  'diameter',
  'hpa',
  'lnb',
  'rate',
  'modcod',
  'backoff',
  'availability',
  'carriers',
] as const;
export type UnknownName = (typeof UNKNOWNS)[number];

/** A figure that is sought by search. */
export interface Unknown {
  readonly label: string;
  readonly symbol: string;
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  /** What ends the search at either side, to follow `because`. */
  readonly minimumIs: string;
  readonly maximumIs: string;
  /** Whether more of it raises the margin. */
  readonly isRising: boolean;
  readonly apply: (value: number) => PreparedLink;
}

/** Searched unknowns: each but the MODCOD, the availability and the number of carriers, which are read off. */
export type SearchedName = Exclude<UnknownName, 'modcod' | 'availability' | 'carriers'>;

/** Noise temperatures of a receiver that are tried. */
export const RECEIVER_NOISE_RANGE_K = {
  minimum: 5,
  maximum: 2000,
  minimumIs: 'no receiver is quieter',
  maximumIs: 'noisier receivers are not tried',
} as const;

export function unknownOf(prepared: PreparedLink, name: SearchedName): Unknown {
  switch (name) {
    case 'diameter':
      return {
        label: `Diameter of the receiving antenna, ${prepared.link.to.name}`,
        symbol: 'D',
        unit: 'm',
        ...ANTENNA_RANGE_M,
        minimumIs: 'smaller antennas are not tried',
        maximumIs: 'larger antennas are not tried',
        isRising: true,
        apply: (diameterM) => withDish(prepared, diameterM),
      };
    case 'hpa':
      return amplifier(prepared);
    case 'lnb':
      return {
        label: `Noise temperature of the receiver, ${prepared.link.to.name}`,
        symbol: 'TR',
        unit: 'K',
        ...RECEIVER_NOISE_RANGE_K,
        isRising: false,
        apply: (noiseK) => withReceiverNoise(prepared, noiseK),
      };
    case 'rate':
      return symbolRate(prepared);
    case 'backoff':
      return backOff(prepared);
  }
}

/** A figure that is sought. */
const dBW = (value: number): Figure => ({ value, unit: 'dBW', at: 'sought' });

function withReceiverNoise(prepared: PreparedLink, noiseK: number): PreparedLink {
  const { link } = prepared;
  const { terminal } = link.to;
  const receiverNoiseTemperatureK = { ...terminal.receive.receiverNoiseTemperatureK, value: noiseK };
  const receive = { ...terminal.receive, receiverNoiseTemperatureK };
  return preparedOver({ ...link, to: { ...link.to, terminal: { ...terminal, receive } } }, prepared);
}

/** More than any station reaches: it sends with all that its amplifier gives. */
const ALL_DBW = 200;

function withPower(prepared: PreparedLink, powerW: number): PreparedLink {
  const { link } = prepared;
  const { terminal } = link.from;
  const saturatedPowerW = { ...terminal.transmit.saturatedPowerW, value: powerW };
  const transmit = { ...terminal.transmit, saturatedPowerW };
  return preparedOver(
    {
      ...link,
      from: { ...link.from, terminal: { ...terminal, transmit } },
      drive: { stationEirpDbw: dBW(ALL_DBW) },
    },
    prepared,
  );
}

/** EIRP at which the carrier stands at the least input back-off that its transponder allows [dBW]. */
export function hardestEirpDbw({ input, up }: PreparedLink): number {
  const { transponder, uplink } = input;
  const leastDb = transponder.operation === 'multi-carrier' ? transponder.totalInputBackOffDb : 0;
  return (
    saturationFluxDensityAt(transponder, uplink.satelliteGOverTDbPerK) -
    leastDb +
    spreadingLossDb(up.look.slantRangeM) +
    uplink.otherLossDb
  );
}

const driven = 'a stronger carrier would drive the transponder beyond its operating point';

/** The station sends with all that its amplifier gives. */
function amplifier(prepared: PreparedLink): Unknown {
  const { from, channel } = prepared.link;
  const { transmit, antenna } = from.terminal;
  const gainDbi = antennaGainDbi({ ...from.terminal, antenna }, channel.uplinkCentreGHz);
  const behindDb =
    transmit.outputBackOffDb.value +
    transmit.feedLossDb.value +
    transmit.pointingLossDb.value +
    antennaLossDb(from.terminal, prepared.misaligned.upDeg) -
    gainDbi;
  return {
    label: `Saturated power of the amplifier, ${from.name}`,
    symbol: 'P',
    unit: 'W',
    minimum: 0.01,
    maximum: fromDecibel(hardestEirpDbw(prepared) + behindDb),
    minimumIs: 'weaker amplifiers are not tried',
    maximumIs: driven,
    isRising: true,
    apply: (powerW) => withPower(prepared, powerW),
  };
}

function symbolRate(prepared: PreparedLink): Unknown {
  const { carrier, channel } = prepared.link;
  return {
    label: 'Symbol rate of the carrier, its power held',
    symbol: 'Rs',
    unit: 'MBd',
    minimum: 0.001,
    maximum: channel.group.bandwidthMHz.value / (1 + carrier.rollOff.value),
    minimumIs: 'slower carriers are not tried',
    maximumIs: `the channel is ${channel.group.bandwidthMHz.value} MHz wide (${channel.group.bandwidthMHz.at})`,
    isRising: false,
    apply: (rateMBd) => {
      const { link } = prepared;
      const symbolRateMBd = { ...link.carrier.symbolRateMBd, value: rateMBd };
      return preparedOver({ ...link, carrier: { ...link.carrier, symbolRateMBd } }, prepared);
    },
  };
}

function backOff(prepared: PreparedLink): Unknown {
  const { transponder } = prepared.input;
  const leastDb = transponder.operation === 'multi-carrier' ? transponder.totalInputBackOffDb : 0;
  const hardest = hardestEirpDbw(prepared);
  const reachDb = hardest - prepared.largestEirpDbw;
  return {
    label: 'Input back-off of the carrier',
    symbol: 'IBO',
    unit: 'dB',
    minimum: Math.max(leastDb, leastDb + reachDb),
    maximum: 60,
    minimumIs: reachDb > 0 ? `${prepared.link.from.name} reaches no more EIRP` : driven,
    maximumIs: 'weaker carriers are not tried',
    isRising: false,
    apply: (iboDb) =>
      preparedOver({ ...prepared.link, drive: { stationEirpDbw: dBW(hardest + leastDb - iboDb) } }, prepared),
  };
}
