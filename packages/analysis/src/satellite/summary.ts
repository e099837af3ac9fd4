/** What a satellite is: platform, frequency plan, and the MHz and watts that it has to share. */
import { line } from '@ortak/core/working';
import {
  channelsOf,
  type Figure,
  type Platform,
  type Programme,
  type Satellite,
  type TransponderGroup,
} from '@ortak/model';
import { inputLine } from '../inputs.ts';
import type { SatelliteResult } from '../results.ts';

const platformLabels: readonly (readonly [keyof Platform, string, string])[] = [
  ['launchMassKg', 'm₀', 'Launch mass'],
  ['dryMassKg', 'm', 'Dry mass'],
  ['payloadMassKg', 'm_P', 'Payload mass'],
  ['payloadPowerW', 'P_P', 'Payload power'],
  ['busPowerW', 'P', 'Power of the whole satellite'],
  ['lifeYears', 'L', 'Design life'],
];

/** The amplifier behind the channels of a group. */
export function amplifierOf(satellite: Satellite, group: TransponderGroup) {
  return satellite.amplifiers.find((amplifier) => amplifier.id === group.amplifier)!;
}

export function summariseSatellite(programme: Programme, satellite: Satellite): SatelliteResult {
  const platform = programme.platforms.find((candidate) => candidate.id === satellite.platform)!;
  const channels = channelsOf(satellite).map((channel) => ({
    id: channel.id,
    group: channel.group.id,
    uplinkCentreGHz: channel.uplinkCentreGHz,
    uplinkPolarisation: channel.group.uplinkPolarisation,
    downlinkCentreGHz: channel.downlinkCentreGHz,
    downlinkPolarisation: channel.group.downlinkPolarisation,
    bandwidthMHz: channel.group.bandwidthMHz.value,
    rfPowerW: amplifierOf(satellite, channel.group).saturatedPowerW.value,
  }));
  const bandwidthMHz = channels.reduce((sum, channel) => sum + channel.bandwidthMHz, 0);
  const rfPowerW = channels.reduce((sum, channel) => sum + channel.rfPowerW, 0);
  return {
    id: satellite.id,
    name: satellite.name,
    orbitalPositionDeg: satellite.orbitalPositionDeg.value,
    platform: {
      id: platform.id,
      name: platform.name,
      figures: platformLabels.flatMap(([key, symbol, label]) => {
        const figure = platform[key] as Figure | undefined;
        return figure === undefined ? [] : [inputLine(symbol, label, figure)];
      }),
    },
    channels,
    spares: satellite.transponders.reduce((sum, group) => sum + group.spares, 0),
    bandwidthMHz,
    rfPowerW,
    working: [
      line(
        'B',
        'Bandwidth of all channels',
        bandwidthMHz,
        'MHz',
        'sum over the frequency plan',
        satellite.transponders.map((group) =>
          line(
            'n·B',
            `${group.name}: ${group.count} channels of ${group.bandwidthMHz.value} MHz`,
            group.count * group.bandwidthMHz.value,
            'MHz',
            group.bandwidthMHz.at,
          ),
        ),
      ),
      line(
        'P',
        'Saturated RF power of all active amplifiers',
        rfPowerW,
        'W',
        'sum over the frequency plan',
        satellite.transponders.map((group) => {
          const power = amplifierOf(satellite, group).saturatedPowerW;
          return line(
            'n·P',
            `${group.name}: ${group.count} amplifiers of ${power.value} W`,
            group.count * power.value,
            'W',
            power.at,
          );
        }),
      ),
    ],
  };
}
