/** From a resolved link of the model to the numbers that the budget of the core takes. */
import { type LinkInput, saturationFluxDensityAt, spreadingLossDb } from '@ortak/core/link';
import { toDecibel } from '@ortak/core/math';
import type { Notice } from '@ortak/core/working';
import { antennaPowerDbw } from '../coverage/quantity.ts';
import type { Environment } from '../environment.ts';
import { gainAtStation } from '../satellite/beam.ts';
import { type RainyPath, rainyPath } from './rain.ts';
import { geodeticOf, type ResolvedLink } from './resolve.ts';
import { antennaGainDbi, largestEirpDbw } from './station.ts';

/** A link ready for any fade: the core's input, the two rainy paths, and what led to them. */
export interface PreparedLink {
  readonly link: ResolvedLink;
  readonly input: LinkInput;
  readonly up: RainyPath;
  readonly down: RainyPath;
  readonly receiveGainDbi: number;
  readonly transmitGainDbi: number;
  /** EIRP that the drive asks for; the station gives less when it cannot reach it [dBW]. */
  readonly wantedEirpDbw: number;
  readonly largestEirpDbw: number;
  readonly notices: readonly Notice[];
}

/** @throws DomainError for figures with which a formula has no meaning */
export function prepareLink(environment: Environment, link: ResolvedLink): PreparedLink {
  const { satellite, channel, from, to } = link;
  const { group } = channel;
  const longitudeDeg = satellite.orbitalPositionDeg.value;
  const up = rainyPath(
    environment,
    from.site,
    longitudeDeg,
    channel.uplinkCentreGHz,
    group.uplinkPolarisation,
  );
  const down = rainyPath(
    environment,
    to.site,
    longitudeDeg,
    channel.downlinkCentreGHz,
    group.downlinkPolarisation,
  );

  const receiveGainDbi = gainAtStation(link.receiveBeam.receive, satellite, geodeticOf(from.site));
  const satelliteGOverTDbPerK = receiveGainDbi - toDecibel(link.receiver.systemNoiseTemperatureK.value);
  const transponder = transponderOf(link);
  const wantedEirpDbw =
    'stationEirpDbw' in link.drive
      ? link.drive.stationEirpDbw.value
      : saturationFluxDensityAt(transponder, satelliteGOverTDbPerK) -
        link.drive.inputBackOffDb.value +
        spreadingLossDb(up.look.slantRangeM) +
        link.uplinkOtherLossDb.value;
  const largest = largestEirpDbw(from.terminal, channel.uplinkCentreGHz);
  const transmitGainDbi = gainAtStation(link.transmitBeam.transmit, satellite, geodeticOf(to.site));
  const { receive } = to.terminal;

  return {
    link,
    up,
    down,
    receiveGainDbi,
    transmitGainDbi,
    wantedEirpDbw,
    largestEirpDbw: largest,
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
      ...driveNotices(link, transponder, satelliteGOverTDbPerK, Math.min(wantedEirpDbw, largest), up),
    ],
    input: {
      symbolRateBaud: link.carrier.symbolRateMBd.value * 1e6,
      uplink: {
        frequencyHz: channel.uplinkCentreGHz * 1e9,
        slantRangeM: up.look.slantRangeM,
        stationEirpDbw: Math.min(wantedEirpDbw, largest),
        otherLossDb: link.uplinkOtherLossDb.value,
        satelliteGOverTDbPerK,
      },
      transponder,
      downlink: {
        frequencyHz: channel.downlinkCentreGHz * 1e9,
        slantRangeM: down.look.slantRangeM,
        saturatedEirpDbw: antennaPowerDbw(link.amplifier) + transmitGainDbi,
        otherLossDb: link.downlinkOtherLossDb.value,
        antennaGainDbi: antennaGainDbi(to.terminal, channel.downlinkCentreGHz) - receive.pointingLossDb.value,
        feedLossDb: receive.feedLossDb.value,
        clearSkyAntennaNoiseK: receive.clearSkyAntennaNoiseK.value,
        receiverNoiseK: receive.receiverNoiseTemperatureK.value,
      },
      interference: link.interference.map(({ name, place, carrierToInterferenceDb }) => ({
        name,
        place,
        carrierToInterferenceDb: carrierToInterferenceDb.value,
      })),
      implementationLossDb: link.carrier.implementationLossDb.value,
      systemMarginDb: link.systemMarginDb.value,
    },
  };
}

function transponderOf({ channel: { group }, amplifier }: ResolvedLink): LinkInput['transponder'] {
  const common = {
    saturationFluxDensityDbwPerM2: group.saturationFluxDensityDbwPerM2.value,
    referenceGOverTDbPerK: group.referenceGOverTDbPerK.value,
    attenuatorDb: group.attenuatorDb?.value ?? 0,
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

/** A carrier must not take more of the transponder than its operating point gives to all. */
function driveNotices(
  link: ResolvedLink,
  transponder: LinkInput['transponder'],
  satelliteGOverTDbPerK: number,
  eirpDbw: number,
  up: RainyPath,
): Notice[] {
  const flux = eirpDbw - spreadingLossDb(up.look.slantRangeM) - link.uplinkOtherLossDb.value;
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
