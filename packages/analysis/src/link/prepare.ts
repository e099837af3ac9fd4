/** From a resolved link of the model to the numbers that the budget of the core takes. */
import { attenuatedNoiseK, type LinkInput, saturationFluxDensityAt, spreadingLossDb } from '@ortak/core/link';
import { REFERENCE_TEMPERATURE_K, toDecibel } from '@ortak/core/math';
import { candidateModcods, mostRobust } from '@ortak/core/modem';
import type { Notice } from '@ortak/core/working';
import { type Channel, channelsOf, type Polarisation } from '@ortak/model';
import { antennaPowerDbw } from '../coverage/quantity.ts';
import type { Environment } from '../environment.ts';
import { channelDrive } from '../payload/chain.ts';
import { operationNotices } from '../payload/operation.ts';
import { type AirPath, airPath, type Way } from './atmosphere.ts';
import type { Contribution } from './contribution.ts';
import { distortionNotices } from './contributions.payload.ts';
import { clearCarrierEirpDbw, contributionsOf } from './contributions.ts';
import { hasLossByModulation, hysteresisNotices, implementationLossOf, needOf } from './implementation.ts';
import { knownGain } from './known-gain.ts';
import { offAxisNotices } from './off-axis.ts';
import { geodeticOf, type ResolvedLink, type StationAt } from './resolve.ts';
import { antennaLossDb, largestEirpDbw, misalignmentDeg, receiveGainOf } from './station.ts';

/** A link ready for any fade: the core's input, the two paths through the air, and what led to them. */
export interface PreparedLink {
  readonly link: ResolvedLink;
  readonly input: LinkInput;
  readonly up: AirPath;
  readonly down: AirPath;
  readonly receiveGainDbi: number;
  readonly transmitGainDbi: number;
  /** EIRP that the drive asks for; the station gives less when it cannot reach it [dBW]. */
  readonly wantedEirpDbw: number;
  readonly largestEirpDbw: number;
  /** In the order of the interference of the input. */
  readonly contributions: readonly Contribution[];
  /** Angles between polarisations of station and satellite. */
  readonly misaligned: { readonly upDeg: number; readonly downDeg: number };
  readonly notices: readonly Notice[];
}

/** Paths through the air that many links share, by place, antenna and way. */
export type PathCache = Map<string, AirPath>;

function cachedPath(
  cache: PathCache | undefined,
  environment: Environment,
  station: StationAt,
  way: Way,
): AirPath {
  if (cache === undefined) return airPath(environment, station, way);
  const { site, terminal, diversitySite } = station;
  const { diameterM, efficiency } = terminal.antenna;
  const key = JSON.stringify([
    geodeticOf(site),
    diversitySite && geodeticOf(diversitySite),
    diameterM.value,
    efficiency.value,
    way,
  ]);
  let path = cache.get(key);
  if (path === undefined) {
    path = airPath(environment, station, way);
    cache.set(key, path);
  }
  return path;
}

/**
 * Prepares a link for any weather.
 * @param cache of paths, where many links are prepared for the same environment
 * @throws DomainError for figures with which a formula has no meaning
 */
export function prepareLink(environment: Environment, link: ResolvedLink, cache?: PathCache): PreparedLink {
  const { satellite, channel, from, to } = link;
  const { group } = channel;
  const satelliteLongitudeDeg = satellite.orbitalPositionDeg.value;
  const up = cachedPath(cache, environment, from, {
    satelliteLongitudeDeg,
    frequencyGHz: channel.uplinkCentreGHz,
    polarisation: group.uplinkPolarisation,
    clearSkyLossDb: link.uplinkOtherLossDb?.value,
    wetAntennaLossDb: from.terminal.antenna.wetLossDb?.value ?? 0,
    isReused: isReused(link, 'up'),
  });
  const down = cachedPath(cache, environment, to, {
    satelliteLongitudeDeg,
    frequencyGHz: channel.downlinkCentreGHz,
    polarisation: channel.downlinkPolarisation,
    clearSkyLossDb: link.downlinkOtherLossDb?.value,
    wetAntennaLossDb: to.terminal.antenna.wetLossDb?.value ?? 0,
    isReused: isReused(link, 'down'),
  });
  const { receiveBeam, transmitBeam } = link;
  const receiving = knownGain(receiveBeam.receive, receiveBeam.name, satellite, from);
  const transmitting = knownGain(transmitBeam.transmit, transmitBeam.name, satellite, to);
  const prepared = preparedOver(link, {
    up,
    down,
    receiveGainDbi: receiving.gainDbi,
    transmitGainDbi: transmitting.gainDbi,
  });
  const unknown = [receiving.unknown, transmitting.unknown].filter((notice) => notice !== undefined);
  return unknown.length === 0 ? prepared : { ...prepared, notices: unknown };
}

/**
 * A link over paths and with gains of the beams that are known. What is sought of a link is changed in it, and all that follows
 * from it follows: the answer, put back into the programme, gives what was asked for.
 * @throws DomainError for figures with which a formula has no meaning
 */
export function preparedOver(
  link: ResolvedLink,
  ways: Pick<PreparedLink, 'up' | 'down' | 'receiveGainDbi' | 'transmitGainDbi'>,
): PreparedLink {
  const { satellite, channel, from, to } = link;
  const { group } = channel;
  const { up, down, receiveGainDbi, transmitGainDbi } = ways;
  const uplinkLossDb = up.end.clearSkyLossDb;
  const downlinkLossDb = down.end.clearSkyLossDb;

  const satelliteGOverTDbPerK = receiveGainDbi - toDecibel(link.receiver.systemNoiseTemperatureK.value);
  const fixed = transponderOf(link);
  const wantedEirpDbw =
    'stationEirpDbw' in link.drive
      ? link.drive.stationEirpDbw.value
      : saturationFluxDensityAt(fixed, satelliteGOverTDbPerK) -
        link.drive.inputBackOffDb.value +
        spreadingLossDb(up.look.slantRangeM) +
        uplinkLossDb;
  const misaligned = {
    upDeg: misalignmentDeg(from.terminal.antenna, group.uplinkPolarisation, up.skewDeg),
    downDeg: misalignmentDeg(to.terminal.antenna, channel.downlinkPolarisation, down.skewDeg),
  };
  const transmitLossDb = antennaLossDb(from.terminal, misaligned.upDeg);
  const largest = largestEirpDbw(from.terminal, channel.uplinkCentreGHz, transmitLossDb);
  const stationEirpDbw = Math.min(wantedEirpDbw, largest);
  const { receive } = to.terminal;
  const saturatedEirpDbw = antennaPowerDbw(link.amplifier) + transmitGainDbi;
  const powerFluxDensityDbwPerM2 = stationEirpDbw - spreadingLossDb(up.look.slantRangeM) - uplinkLossDb;
  const transponder = levelled(
    link,
    fixed,
    saturationFluxDensityAt(fixed, satelliteGOverTDbPerK) - powerFluxDensityDbwPerM2,
  );
  const inputBackOffDb =
    saturationFluxDensityAt(transponder, satelliteGOverTDbPerK) - powerFluxDensityDbwPerM2;
  const antennaGainDbi = receiveGainOf(to.terminal, channel.downlinkCentreGHz, misaligned.downDeg);
  const contributions = contributionsOf(link, {
    stationEirpDbw,
    powerFluxDensityDbwPerM2,
    receiveGainDbi,
    inputBackOffDb,
    eirpDbw: clearCarrierEirpDbw(transponder, inputBackOffDb, saturatedEirpDbw),
    skewDeg: { up: up.skewDeg, down: down.skewDeg },
    stationGainDbi: antennaGainDbi,
  });
  const { powerControl } = from.terminal.transmit;

  return {
    link,
    up,
    down,
    receiveGainDbi,
    transmitGainDbi,
    wantedEirpDbw,
    largestEirpDbw: largest,
    contributions,
    misaligned,
    notices: [
      ...(wantedEirpDbw > largest + 0.005
        ? [
            {
              code: 'link.uplink-power',
              source: from.terminal.at,
              message: `${from.name} would need an EIRP of ${wantedEirpDbw.toFixed(2)} dBW and reaches ${largest.toFixed(2)} dBW: the budget uses what it reaches.`,
            },
          ]
        : []),
      ...channelDrive(satellite, channel, receiveGainDbi, powerFluxDensityDbwPerM2).problems,
      ...offAxisNotices(link, stationEirpDbw, misaligned.upDeg),
      ...operationNotices(channel.group, link.amplifier, link.interference),
      ...distortionNotices(link),
      ...hysteresisNotices(link.id, link.carrier),
      ...driveNotices(link, transponder, satelliteGOverTDbPerK, Math.min(wantedEirpDbw, largest), up),
    ],
    input: {
      symbolRateBaud: link.carrier.symbolRateMBd.value * 1e6,
      uplink: {
        frequencyHz: channel.uplinkCentreGHz * 1e9,
        slantRangeM: up.look.slantRangeM,
        stationEirpDbw,
        otherLossDb: uplinkLossDb,
        satelliteGOverTDbPerK,
        ...(powerControl !== undefined && {
          powerControl: {
            rangeDb: Math.min(powerControl.rangeDb.value, largest - stationEirpDbw),
            errorDb: powerControl.errorDb.value,
          },
        }),
      },
      transponder,
      downlink: {
        frequencyHz: channel.downlinkCentreGHz * 1e9,
        slantRangeM: down.look.slantRangeM,
        saturatedEirpDbw,
        otherLossDb: downlinkLossDb,
        antennaGainDbi,
        feedLossDb: receive.feedLossDb.value,
        clearSkyAntennaNoiseK: attenuatedNoiseK(
          receive.clearSkyAntennaNoiseK.value,
          to.terminal.antenna.radomeLossDb?.value ?? 0,
          REFERENCE_TEMPERATURE_K,
        ),
        receiverNoiseK: receive.receiverNoiseTemperatureK.value,
      },
      interference: contributions.map(({ interference }) => interference),
      implementationLossDb: lossOf(link),
      systemMarginDb: link.systemMarginDb.value + (link.ngsoAllowanceDb?.value ?? 0),
    },
  };
}

/** Loss of the modem for the MODCOD that is judged, else for the most robust that the carrier may take [dB]. */
function lossOf({ carrier, judged }: ResolvedLink): number {
  if (!hasLossByModulation(carrier)) return carrier.implementationLossDb.value;
  const { modcod, frame, tables } = carrier;
  const one = judged ?? mostRobust(candidateModcods(modcod, frame, tables), needOf(carrier));
  return implementationLossOf(carrier, one).value;
}

function transponderOf({ channel: { group, route }, amplifier }: ResolvedLink): LinkInput['transponder'] {
  const common = {
    saturationFluxDensityDbwPerM2: group.saturationFluxDensityDbwPerM2.value,
    referenceGOverTDbPerK: group.referenceGOverTDbPerK.value,
    // a processor amplifies where a channel attenuator would attenuate
    attenuatorDb: (group.attenuatorDb?.value ?? 0) - (route?.gainDb?.value ?? 0),
  };
  return group.operation.mode === 'single-carrier'
    ? {
        ...common,
        operation: 'single-carrier',
        transferCurve: amplifier.transfer.points,
        levelControlRangeDb: group.operation.alcRangeDb?.value ?? 0,
      }
    : {
        ...common,
        operation: 'multi-carrier',
        totalInputBackOffDb: group.operation.inputBackOffDb.value,
        totalOutputBackOffDb: group.operation.outputBackOffDb.value,
      };
}

/**
 * The transponder with its level control where that mode is commanded: the gain that it adds in clear sky stands as less
 * attenuation, and what is left of its range makes up fades.
 * @param inputBackOffDb by the flux alone [dB]
 */
function levelled(
  { channel: { group } }: ResolvedLink,
  transponder: LinkInput['transponder'],
  inputBackOffDb: number,
): LinkInput['transponder'] {
  const control =
    group.channelAmplifier?.mode === 'level-control' ? group.channelAmplifier.levelControl : undefined;
  if (control === undefined || transponder.operation !== 'single-carrier') return transponder;
  const { upDb, downDb } = control;
  const wantedDb = inputBackOffDb - control.inputBackOffDb.value;
  const gainDb = Math.min(upDb.value, Math.max(-downDb.value, wantedDb));
  return {
    ...transponder,
    attenuatorDb: transponder.attenuatorDb - gainDb,
    levelControlRangeDb: upDb.value - gainDb,
  };
}

/** Whether another group uses the other polarisation of the same beam at frequencies of the channel. */
function isReused({ satellite, channel }: ResolvedLink, way: 'up' | 'down'): boolean {
  const beamOf = ({ transmitBeam, group }: Channel): string =>
    way === 'down' ? transmitBeam : satellite.receivers.find(({ id }) => id === group.receiver)!.beam;
  const centreOf = (one: Channel): number => (way === 'up' ? one.uplinkCentreGHz : one.downlinkCentreGHz);
  const polarisationOf = ({ group, downlinkPolarisation }: Channel): Polarisation =>
    way === 'up' ? group.uplinkPolarisation : downlinkPolarisation;
  return channelsOf(satellite).some(
    (other) =>
      beamOf(other) === beamOf(channel) &&
      polarisationOf(other) !== polarisationOf(channel) &&
      2000 * Math.abs(centreOf(other) - centreOf(channel)) <
        other.group.bandwidthMHz.value + channel.group.bandwidthMHz.value,
  );
}

/** A carrier must not take more of the transponder than its operating point gives to all. */
function driveNotices(
  link: ResolvedLink,
  transponder: LinkInput['transponder'],
  satelliteGOverTDbPerK: number,
  eirpDbw: number,
  up: AirPath,
): Notice[] {
  const flux = eirpDbw - spreadingLossDb(up.look.slantRangeM) - up.end.clearSkyLossDb;
  const inputBackOffDb = saturationFluxDensityAt(transponder, satelliteGOverTDbPerK) - flux;
  const least = transponder.operation === 'multi-carrier' ? transponder.totalInputBackOffDb : 0;
  if (inputBackOffDb >= least - 0.005) return [];
  return [
    {
      code: 'link.overdrive',
      source: link.at,
      message:
        transponder.operation === 'multi-carrier'
          ? `The carrier alone drives the transponder to ${inputBackOffDb.toFixed(2)} dB of input back-off, above the ${least.toFixed(2)} dB set for all its carriers.`
          : `The carrier overdrives the transponder by ${(-inputBackOffDb).toFixed(2)} dB beyond saturation.`,
    },
  ];
}
